//! The service and its state: its data set, the changes of requests, the reach of its tokens, and
//! its cost limits.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use crate::base::instant::Instant;
use crate::base::interval::IntervalEnds;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::{Call, Contract};
use crate::data::dataset::Dataset;
use crate::data::generate::{Fullness, Generator, How};
use crate::service::cost::Costs;
use crate::service::cursors::{CursorScope, Cursors};
use crate::service::exports::{Exports, Snapshot};
use crate::service::forgive::Strictness;
use crate::service::operations::Operations;
use crate::service::refusal::Refusal;
use crate::service::tokens::Caller;
use crate::service::view::View;
use crate::service::writes::{Draft, Outcome};
use crate::state::{Change, State, Touched};

pub(crate) mod accounting;
pub(crate) mod answer;
pub(crate) mod availability;
pub(crate) mod balances;
pub(crate) mod cost;
pub(crate) mod cursors;
pub(crate) mod exports;
pub(crate) mod fees;
pub(crate) mod filters;
pub(crate) mod forgive;
pub(crate) mod load;
pub(crate) mod operations;
pub(crate) mod page;
pub(crate) mod prices;
pub(crate) mod quotes;
pub(crate) mod refusal;
pub(crate) mod rooms;
pub(crate) mod search;
#[cfg(test)]
mod selection;
pub(crate) mod tokens;
pub(crate) mod view;
pub(crate) mod writes;

/// How many bodies are made in search of one that is accepted.
const TRIES: u64 = 64;

/// The service behind the envelope.
pub(crate) struct Service {
    pub(crate) contract: Arc<Contract>,
    pub(crate) dataset: Dataset,
    operations: Operations,
    rules: RwLock<Rules>,
    /// Shared with exports, which need it as it was.
    state: RwLock<Arc<State>>,
    cursors: Cursors,
    pub(crate) exports: Exports,
}

/// The rules of the service, independent of its data.
#[derive(Clone, Debug)]
pub(crate) struct Rules {
    pub(crate) costs: Costs,
    pub(crate) interval_ends: IntervalEnds,
    /// How strictly requests are checked.
    pub(crate) strictness: Strictness,
    /// Whether answers leave out some properties that have no value.
    pub(crate) leaves_out: bool,
    /// About how many bytes the changes of requests may take.
    pub(crate) capacity: usize,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            costs: Costs::default(),
            interval_ends: IntervalEnds::default(),
            strictness: Strictness::default(),
            leaves_out: false,
            capacity: 256 << 20,
        }
    }
}

/// The time at which a request is processed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clocks {
    /// The service's clock, which may be stopped.
    pub(crate) now: Instant,
    /// Time since the start, by which exports finish and links expire.
    pub(crate) elapsed: Duration,
}

/// An answer, and what the request has changed.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) body: Json,
    /// The ids of items, in the order of the changes; empty for reads.
    pub(crate) applied: Vec<String>,
    /// The same with their collections, for webhooks and the websocket.
    pub(crate) touched: Vec<Touched>,
}

impl Service {
    pub(crate) fn new(contract: Arc<Contract>, dataset: Dataset, rules: Rules) -> Self {
        Self {
            operations: Operations::compile(&contract),
            contract,
            dataset,
            rules: RwLock::new(rules),
            state: RwLock::default(),
            cursors: Cursors::default(),
            exports: Exports::default(),
        }
    }

    /// Processes a body that has been checked and carries no envelope.
    pub(crate) fn answer(
        &self,
        call: &Call,
        body: &Object,
        clocks: Clocks,
        caller: &Caller,
    ) -> Result<Answer, Refusal> {
        let now = clocks.now;
        if caller.portfolio && !call.portfolio {
            return Err(Refusal::new(
                401,
                "This operation does not accept portfolio access tokens.",
            ));
        }
        let rules = self.rules();
        if call.is_read() {
            let state = self.read_state();
            availability::check(&self.view(&rules, &state, now, caller), body)?;
            let scope = CursorScope::of(&self.contract, call, body, caller);
            if let Some(scope) = &scope {
                self.cursors.check(&self.contract, scope)?;
            }
            let mut body = answer::answer(&self.view(&rules, &state, now, caller), call, body)?;
            drop(state);
            if let Some(scope) = &scope {
                self.cursors.remember(&self.contract, scope, &body);
            }
            if call.path == exports::GET {
                self.exports.fill(self, &mut body, caller, clocks.elapsed);
            }
            return Ok(Answer {
                body,
                applied: Vec::new(),
                touched: Vec::new(),
            });
        }
        // Writes are serialized, so that a checked condition still holds when the write is applied.
        let mut state = self.write_state();
        availability::check(&self.view(&rules, &state, now, caller), body)?;
        let Draft {
            changes,
            touched,
            extras,
            order,
            ..
        } = writes::draft(&self.view(&rules, &state, now, caller), call, body)?;
        if let Some(order) = &order {
            self.exports.admit(order, caller, clocks.elapsed)?;
        }
        let wanted: usize = changes.iter().map(Change::bytes).sum();
        if wanted > rules.capacity.saturating_sub(state.bytes()) {
            return Err(Refusal::full(rules.capacity));
        }
        let touched_items = changes.iter().map(Change::touched).collect();
        let applied = Arc::make_mut(&mut state).apply(changes);
        if let (Some(order), Some(id)) = (order, applied.first()) {
            self.exports
                .start(order, id.clone(), &state, &rules, clocks);
        }
        let outcome = Outcome { touched, extras };
        let body = writes::answer(
            &self.view(&rules, &state, now, caller),
            call,
            &outcome,
            body,
        )?;
        Ok(Answer {
            body,
            applied,
            touched: touched_items,
        })
    }

    pub(crate) fn rules(&self) -> RwLockReadGuard<'_, Rules> {
        self.rules.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// That costs name operations that there are. The error is the first path that is not one.
    pub(crate) fn check_costs(&self, costs: &Costs) -> Result<(), String> {
        let mut paths = costs.operations.keys();
        match paths.find(|path| !self.contract.calls.contains_key(*path)) {
            Some(path) => Err(path.clone()),
            None => Ok(()),
        }
    }

    /// Has other rules from the next request on.
    pub(crate) fn set_rules(&self, set: impl FnOnce(&mut Rules)) {
        set(&mut self.rules.write().unwrap_or_else(PoisonError::into_inner));
    }

    /// About how many bytes the changes of requests take.
    pub(crate) fn state_bytes(&self) -> usize {
        let state = self.read_state();
        state.bytes()
    }

    /// Undoes all writes, and forgets which cursor came with which query.
    pub(crate) fn reset(&self) {
        let mut state = self.write_state();
        *state = Arc::default();
        self.cursors.clear();
        self.exports.clear();
    }

    pub(crate) fn read_state(&self) -> RwLockReadGuard<'_, Arc<State>> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn write_state(&self) -> RwLockWriteGuard<'_, Arc<State>> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// A body that the operation accepts at present, as far as one is found in a few tries.
    pub(crate) fn sample(&self, call: &Call, seed: Seed, fullness: Fullness) -> Json {
        let rules = self.rules();
        let state = self.read_state();
        let caller = Caller::default();
        let view = self.view(&rules, &state, self.dataset.now(), &caller);
        let mut samples = (0..TRIES).map(|number| {
            let seed = if number == 0 {
                seed
            } else {
                seed.at("again").nth(number)
            };
            let how = How::request(fullness, self.dataset.now());
            let mut body = match seed.pick(&call.request) {
                Some(ty) => view.named(ty, seed, how),
                None => Json::Object(Object::default()),
            };
            if let Some(plan) = self.operations.plan(call) {
                plan.adapt_sample(&view, call, &mut body, seed);
            }
            if let Json::Object(members) = &mut body {
                availability::adapt_sample(&view, members);
                if call.path == exports::ADD {
                    self.exports.adapt_sample(&view, members);
                }
            }
            body
        });
        let first = samples.next().unwrap_or(Json::Null);
        let accepted = |body: &Json| {
            let body = body.as_object();
            call.is_read() || body.is_some_and(|body| writes::draft(&view, call, body).is_ok())
        };
        if accepted(&first) {
            return first;
        }
        samples.find(accepted).unwrap_or(first)
    }

    /// Completes a read that lacks required values with those of an example. Returns a note for
    /// each.
    pub(crate) fn complete(&self, call: &Call, body: &mut Object) -> Vec<String> {
        let missing = forgive::missing(&self.contract, call, body);
        if missing.is_empty() {
            return Vec::new();
        }
        let seed = self.dataset.seed().at("example").at(&call.path);
        let example = self.sample(call, seed, Fullness::Required);
        let mut notes = Vec::new();
        for name in missing {
            let value = example.get(name);
            if !value.is_null() {
                notes.push(format!("{name} is missing: answered for an example"));
                body.insert(name, value.clone());
            }
        }
        notes
    }

    /// The view of a caller on the state that an export was started from.
    fn view_of<'a>(&'a self, snapshot: &'a Snapshot, caller: &'a Caller) -> View<'a> {
        self.view(&snapshot.rules, &snapshot.state, snapshot.now, caller)
    }

    fn view<'a>(
        &'a self,
        rules: &'a Rules,
        state: &'a State,
        now: Instant,
        caller: &'a Caller,
    ) -> View<'a> {
        View {
            generator: Generator {
                contract: &self.contract,
                dataset: &self.dataset,
                changes: state,
                now,
                leaves_out: rules.leaves_out,
            },
            operations: &self.operations,
            state,
            caller,
            rules,
        }
    }
}
