//! A quota that several processes share: here several limiters with one ledger, on tokio's paused
//! clock.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64};

use super::*;
use crate::base::future::BoxFuture;
use crate::execute::limiter::ledger::{
    Grant, InProcessLedger, Ledger, LedgerError, Limit, Report, Take, TokenKey,
};

const WINDOW: Duration = Duration::from_secs(30);

/// A ledger that can fail, be slow, or forget.
struct Store {
    ledger: Mutex<Arc<InProcessLedger>>,
    fails: AtomicBool,
    /// Milliseconds.
    latency: AtomicU64,
    calls: AtomicUsize,
    reports: AtomicUsize,
}

impl Store {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            ledger: Mutex::new(Arc::new(InProcessLedger::new())),
            fails: AtomicBool::new(false),
            latency: AtomicU64::new(1),
            calls: AtomicUsize::new(0),
            reports: AtomicUsize::new(0),
        })
    }

    fn fail(&self, fails: bool) {
        self.fails.store(fails, Ordering::Relaxed);
    }

    fn latency(&self, milliseconds: u64) {
        self.latency.store(milliseconds, Ordering::Relaxed);
    }

    fn forget(&self) {
        *self.ledger.lock().unwrap() = Arc::new(InProcessLedger::new());
    }

    async fn reached(&self) -> Result<Arc<InProcessLedger>, LedgerError> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let latency = self.latency.load(Ordering::Relaxed);
        tokio::time::sleep(Duration::from_millis(latency)).await;
        if self.fails.load(Ordering::Relaxed) {
            return Err(LedgerError::new("on purpose"));
        }
        Ok(Arc::clone(&self.ledger.lock().unwrap()))
    }
}

impl Ledger for Store {
    fn take<'a>(
        &'a self,
        token: &'a TokenKey,
        take: &'a Take,
    ) -> BoxFuture<'a, Result<Grant, LedgerError>> {
        Box::pin(async move { self.reached().await?.take(token, take).await })
    }

    fn report<'a>(
        &'a self,
        token: &'a TokenKey,
        limit: Limit,
        report: Report,
    ) -> BoxFuture<'a, Result<(), LedgerError>> {
        Box::pin(async move {
            let ledger = self.reached().await?;
            self.reports.fetch_add(1, Ordering::Relaxed);
            ledger.report(token, limit, report).await
        })
    }
}

/// The service: 200 in 30 s, or fewer.
struct Service {
    clock: TokioClock,
    limit: AtomicUsize,
    accepted: Mutex<VecDeque<Duration>>,
    tally: Mutex<[usize; 2]>,
}

impl Service {
    fn new(clock: TokioClock) -> Arc<Self> {
        Arc::new(Self {
            clock,
            limit: AtomicUsize::new(200),
            accepted: Mutex::default(),
            tally: Mutex::default(),
        })
    }

    /// The pause to make, if it refuses.
    fn ask(&self) -> Result<(), Duration> {
        let now = self.clock.now();
        let mut accepted = self.accepted.lock().unwrap();
        while accepted.front().is_some_and(|at| *at + WINDOW <= now) {
            accepted.pop_front();
        }
        let refused = accepted.len() >= self.limit.load(Ordering::Relaxed);
        self.tally.lock().unwrap()[usize::from(refused)] += 1;
        if refused {
            return Err(accepted[0] + WINDOW - now);
        }
        accepted.push_back(now);
        Ok(())
    }

    /// Accepted and refused requests since this was last asked.
    fn tally(&self) -> [usize; 2] {
        std::mem::take(&mut *self.tally.lock().unwrap())
    }
}

struct Fleet {
    store: Arc<Store>,
    service: Arc<Service>,
    processes: Vec<Arc<Limiters>>,
}

impl Fleet {
    fn new(processes: u32) -> Self {
        let store = Store::new();
        let clock = TokioClock::new();
        let process = |_| {
            let quota = SharedQuota::new("secret", processes);
            let limiters = Limiters::shared(Arc::clone(&store), &quota, Arc::new(clock));
            Arc::new(limiters)
        };
        Self {
            processes: (0..processes).map(process).collect(),
            service: Service::new(clock),
            store,
        }
    }

    /// One whose store has run for a while.
    async fn running(processes: u32) -> Self {
        let fleet = Self::new(processes);
        // Everything else has come up after it.
        tokio::time::sleep(2 * WINDOW).await;
        fleet
    }

    /// Sends without pause from a process, until the tasks are dropped.
    fn load(&self, process: usize, priority: Priority, callers: usize) -> JoinSet<()> {
        let mut tasks = JoinSet::new();
        for _ in 0..callers {
            let limiter = self.processes[process].of(&token(0));
            let service = Arc::clone(&self.service);
            tasks.spawn(async move {
                loop {
                    call(&limiter, &service, priority).await;
                }
            });
        }
        tasks
    }

    fn load_all(&self, priority: Priority, callers: usize) -> Vec<JoinSet<()>> {
        let all = 0..self.processes.len();
        all.map(|process| self.load(process, priority, callers))
            .collect()
    }

    fn shared(&self) -> usize {
        let shared = |process: &&Arc<Limiters>| process.report().unwrap().is_shared;
        self.processes.iter().filter(shared).count()
    }
}

/// One call, repeated after refusals. Returns how long it waited.
async fn call(limiter: &Limiter, service: &Service, priority: Priority) -> Duration {
    let mut waited = Duration::ZERO;
    loop {
        let mut permit = limiter.acquire(priority, FOREVER).await.unwrap();
        waited += permit.waited();
        permit.sent();
        tokio::time::sleep(Duration::from_millis(20)).await;
        let asked = service.ask();
        tokio::time::sleep(Duration::from_millis(80)).await;
        match asked {
            Ok(()) => {
                permit.answered();
                return waited;
            }
            Err(pause) => permit.refused(Some(Duration::from_secs(pause.as_secs() + 1))),
        }
    }
}

async fn secs(seconds: u64) {
    tokio::time::sleep(Duration::from_secs(seconds)).await;
}

#[tokio::test(start_paused = true)]
async fn processes_use_the_quota_together_and_never_more() {
    for priority in [Priority::Interactive, Priority::Bulk] {
        let fleet = Fleet::running(4).await;
        let load = fleet.load_all(priority, 8);
        secs(120).await;
        drop(load);
        let [accepted, refused] = fleet.service.tally();
        assert_eq!(refused, 0, "{priority:?}");
        // Five bursts of a window's requests fit into 120 s, or nearly.
        let most = 200.0 * 120.0 / 30.7;
        let used = accepted as f64 / most;
        assert!(used > 0.93, "{priority:?}: {used:.3}");
        let calls = fleet.store.calls.load(Ordering::Relaxed);
        assert!(
            calls < 8 * accepted,
            "{calls} calls of the store for {accepted}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn interactive_call_does_not_wait_behind_paginated_calls_of_other_processes() {
    let fleet = Fleet::running(4).await;
    let paginated: Vec<_> = (0..3)
        .map(|process| fleet.load(process, Priority::Bulk, 8))
        .collect();
    let limiter = fleet.processes[3].of(&token(0));
    let mut worst = Duration::ZERO;
    for _ in 0..60 {
        secs(4).await;
        let waited = call(&limiter, &fleet.service, Priority::Interactive).await;
        worst = worst.max(waited);
    }
    drop(paginated);
    assert!(worst < Duration::from_secs(1), "{worst:?}");
    assert_eq!(fleet.service.tally()[1], 0);
}

#[tokio::test(start_paused = true)]
async fn one_refusal_stops_all_processes_and_one_probe_starts_them() {
    let fleet = Fleet::running(4).await;
    let load = fleet.load_all(Priority::Interactive, 4);
    secs(5).await;
    fleet.service.tally();
    // Someone else has used the token up.
    fleet.service.limit.store(0, Ordering::Relaxed);
    secs(1).await;
    let [_, refused] = fleet.service.tally();
    assert!(refused <= 4 * 10, "{refused}");
    secs(20).await;
    let [accepted, refused] = fleet.service.tally();
    assert_eq!(accepted, 0);
    assert!(refused <= 4, "{refused}");
    fleet.service.limit.store(200, Ordering::Relaxed);
    secs(120).await;
    let [accepted, refused] = fleet.service.tally();
    assert!(accepted > 200 && refused == 0, "{accepted} {refused}");
    drop(load);
}

#[tokio::test(start_paused = true)]
async fn processes_learn_a_lowered_limit_together() {
    let fleet = Fleet::running(4).await;
    fleet.service.limit.store(60, Ordering::Relaxed);
    let load = fleet.load_all(Priority::Interactive, 20);
    secs(60).await;
    fleet.service.tally();
    secs(300).await;
    let [accepted, refused] = fleet.service.tally();
    assert!(refused * 20 <= accepted, "{refused} of {accepted}");
    assert!(accepted as f64 > 0.8 * 600.0, "{accepted}");
    // And that it has risen again.
    fleet.service.limit.store(200, Ordering::Relaxed);
    secs(600).await;
    fleet.service.tally();
    secs(120).await;
    let [accepted, refused] = fleet.service.tally();
    assert!(accepted > 700 && refused == 0, "{accepted} {refused}");
    drop(load);
}

#[tokio::test(start_paused = true)]
async fn store_that_fails_costs_no_call_and_no_refusal() {
    let fleet = Fleet::running(4).await;
    let load = fleet.load_all(Priority::Interactive, 8);
    secs(70).await;
    assert_eq!((fleet.service.tally()[1], fleet.shared()), (0, 4));
    fleet.store.fail(true);
    secs(100).await;
    let [accepted, refused] = fleet.service.tally();
    assert_eq!(refused, 0);
    assert!(accepted > 500, "{accepted}");
    assert_eq!(fleet.shared(), 0);
    // Back within five seconds, and still within the limit.
    fleet.store.fail(false);
    secs(5).await;
    assert_eq!(fleet.shared(), 4);
    secs(100).await;
    let [accepted, refused] = fleet.service.tally();
    assert_eq!(refused, 0);
    assert!(accepted > 580, "{accepted}");
    for process in &fleet.processes {
        assert_eq!(process.report().unwrap().fallbacks, 1);
    }
    drop(load);
}

#[tokio::test(start_paused = true)]
async fn refusals_met_without_the_store_are_not_reported_later() {
    let fleet = Fleet::running(2).await;
    let load = fleet.load_all(Priority::Interactive, 4);
    secs(1).await;
    fleet.store.fail(true);
    secs(2).await;
    assert_eq!(fleet.shared(), 0);
    fleet.service.limit.store(1, Ordering::Relaxed);
    secs(40).await;
    assert!(fleet.service.tally()[1] > 0, "nothing was refused");
    fleet.service.limit.store(200, Ordering::Relaxed);
    secs(70).await;
    fleet.service.tally();
    fleet.store.fail(false);
    secs(10).await;
    assert_eq!(fleet.shared(), 2);
    assert_eq!(fleet.store.reports.load(Ordering::Relaxed), 0);
    secs(110).await;
    let [accepted, refused] = fleet.service.tally();
    assert!(accepted > 600 && refused == 0, "{accepted} {refused}");
    drop(load);
}

#[tokio::test(start_paused = true)]
async fn store_that_forgets_gives_no_second_window() {
    for after in [10, 70] {
        let fleet = Fleet::running(4).await;
        let load = fleet.load_all(Priority::Interactive, 8);
        secs(after).await;
        fleet.store.forget();
        secs(100).await;
        let [accepted, refused] = fleet.service.tally();
        assert!(refused * 100 <= accepted, "{refused} of {accepted}");
        assert!(accepted > 600, "{accepted}");
        drop(load);
    }
}

#[tokio::test(start_paused = true)]
async fn slow_store_counts_as_failed() {
    let fleet = Fleet::running(2).await;
    let load = fleet.load_all(Priority::Interactive, 8);
    for latency in [400, 10_000] {
        secs(10).await;
        fleet.store.latency(latency);
        secs(60).await;
        assert_eq!(fleet.shared(), 0, "{latency}");
        fleet.store.latency(1);
        secs(10).await;
        assert_eq!(fleet.shared(), 2, "{latency}");
    }
    let [accepted, refused] = fleet.service.tally();
    assert_eq!(refused, 0);
    assert!(accepted > 700, "{accepted}");
    drop(load);
}

#[tokio::test(start_paused = true)]
async fn process_that_starts_without_a_store_waits_a_window_and_keeps_to_its_share() {
    let fleet = Fleet::new(4);
    fleet.store.fail(true);
    let load = fleet.load(0, Priority::Interactive, 60);
    secs(30).await;
    assert_eq!(fleet.service.tally(), [0, 0]);
    secs(20).await;
    assert_eq!(fleet.service.tally(), [50, 0]);
    drop(load);
}

#[tokio::test(start_paused = true)]
async fn unused_slots_are_returned() {
    let fleet = Fleet::running(2).await;
    let limiter = fleet.processes[0].of(&token(0));
    let mut waiting = Vec::new();
    for _ in 0..5 {
        let mut acquire = Box::pin(limiter.acquire(Priority::Bulk, FOREVER));
        let polled = tokio::time::timeout(Duration::ZERO, &mut acquire).await;
        assert!(polled.is_err());
        waiting.push(acquire);
    }
    secs(1).await;
    drop(waiting);
    secs(1).await;
    let report = fleet.processes[0].report().unwrap();
    assert!(report.granted > 0);
    assert_eq!(report.granted, report.returned, "{report:?}");
    let permit = limiter.acquire(Priority::Bulk, FOREVER).await.unwrap();
    assert!(permit.is_current());
    secs(1).await;
    assert!(!permit.is_current());
}
