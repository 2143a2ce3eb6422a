//! Calls of the ledger for one token: each one is a task.

use std::sync::{Arc, Weak};

use tokio::runtime::Handle;

use super::breaker::Access;
use super::ledger::{LedgerError, Report};
use super::local::{Local, Shared};
use super::state::State;
use super::state::sharing::Order;

/// A call of the ledger. It is started after the lock of the state is released.
pub(super) enum Call {
    Take(Order),
    Report(Report),
    /// Use the store again as soon as it works.
    Rejoin,
}

/// The ledger calls that the state needs now.
pub(super) fn needed<W: Clone>(local: &Local, shared: &Shared, state: &mut State<W>) -> Vec<Call> {
    let mut calls = Vec::new();
    let now = local.clock.now();
    if !shared.link.is_open() {
        state.store_failed(now);
    }
    if state.is_alone() {
        if state.begin_rejoining() {
            calls.push(Call::Rejoin);
        }
        return calls;
    }
    // At most a call for each priority can be under way.
    calls.extend(std::iter::from_fn(|| state.order(now)).map(Call::Take));
    calls.extend(std::iter::from_fn(|| state.next_report()).map(Call::Report));
    calls
}

pub(super) fn start(local: &Arc<Local>, call: Call) {
    let runtime = Handle::try_current();
    match (call, runtime) {
        (Call::Take(order), Ok(runtime)) => {
            runtime.spawn(take_and_return(UnderWay::new(local, order, false)));
        }
        (Call::Report(report), Ok(runtime)) => {
            let local = Arc::clone(local);
            runtime.spawn(async move { make_report(&local, report).await });
        }
        (Call::Rejoin, Ok(runtime)) => {
            // Wakes the waiting calls: from now on they wait for their own limit.
            local.change(|_, _| ());
            runtime.spawn(rejoin(Rejoining(Arc::downgrade(local))));
        }
        (Call::Take(order), Err(_)) => {
            give_up(local, &order, false, &LedgerError::new("no Tokio runtime"));
        }
        // The next change within a runtime starts it.
        (Call::Rejoin, Err(_)) => local.state().end_rejoining(),
        (Call::Report(_), Err(_)) => {}
    }
}

/// A call under way. When its task is dropped, even before it ran, the call counts as failed.
struct UnderWay {
    local: Arc<Local>,
    order: Option<Order>,
    probe: bool,
}

impl UnderWay {
    fn new(local: &Arc<Local>, order: Order, probe: bool) -> Self {
        Self {
            local: Arc::clone(local),
            order: Some(order),
            probe,
        }
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        if let Some(order) = self.order.take() {
            let error = LedgerError::new("the call was given up");
            give_up(&self.local, &order, self.probe, &error);
        }
    }
}

fn give_up(local: &Arc<Local>, order: &Order, probe: bool, error: &LedgerError) {
    if let Some(shared) = &local.shared {
        shared.link.failed(error, probe);
        local.change(|state, _| state.order_lost(order));
    }
}

/// Makes a call. Whether it succeeded.
async fn take(mut under_way: UnderWay) -> bool {
    let (local, probe) = (Arc::clone(&under_way.local), under_way.probe);
    let (Some(shared), Some(order)) = (&local.shared, &under_way.order) else {
        return false;
    };
    let asked = local.clock.now();
    let result = shared.link.take(&shared.token, &order.take).await;
    let late = local.clock.now().saturating_sub(asked) >= order.take.life;
    let Some(order) = under_way.order.take() else {
        return false;
    };
    let result = result.and_then(|grant| {
        shared.link.answered(late, probe)?;
        Ok(grant)
    });
    match result {
        Ok(grant) => {
            local.change(|state, now| state.granted(&order, &grant, asked, now));
            true
        }
        Err(error) => {
            give_up(&local, &order, probe, &error);
            false
        }
    }
}

/// Makes a call, and returns the slots that were not used in time.
async fn take_and_return(under_way: UnderWay) {
    let Some(order) = &under_way.order else {
        return;
    };
    let (life, asked_for) = (order.take.life, order.take.count > 0);
    let local = Arc::clone(&under_way.local);
    if !take(under_way).await || !asked_for {
        return;
    }
    local.clock.sleep(life).await;
    let order = local.change(|state, now| state.order_return(now));
    if let Some(order) = order {
        take(UnderWay::new(&local, order, false)).await;
    }
}

async fn make_report(local: &Arc<Local>, report: Report) {
    let Some(shared) = &local.shared else {
        return;
    };
    let limit = local.change(|state, _| state.limit_of_ledger());
    if let Err(error) = shared.link.report(&shared.token, limit, report).await {
        shared.link.failed(&error, false);
        local.change(|_, _| ());
    }
}

/// Tries until the store works again. One of all tokens' tasks tries at a time.
async fn rejoin(rejoining: Rejoining) {
    loop {
        let Some(local) = rejoining.0.upgrade() else {
            return;
        };
        let Some(shared) = &local.shared else {
            return;
        };
        let probe = match shared.link.access() {
            Access::Open => false,
            Access::Probe => true,
            Access::Closed(until) => {
                let wait = until.saturating_sub(local.clock.now());
                let sleep = local.clock.sleep(wait);
                drop(local);
                sleep.await;
                continue;
            }
        };
        let order = local.change(|state, now| state.order_entry(now));
        if take(UnderWay::new(&local, order, probe)).await {
            return;
        }
    }
}

/// The task that waits for the store. Dropped with it, even one that never ran, it lets another one
/// begin.
struct Rejoining(Weak<Local>);

impl Drop for Rejoining {
    fn drop(&mut self) {
        if let Some(local) = self.0.upgrade() {
            // Not a change, which would begin another one at once, also while a runtime shuts down.
            local.state().end_rejoining();
        }
    }
}
