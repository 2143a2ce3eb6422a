//! Which query a cursor came with.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::{Call, Contract};
use crate::service::refusal::Refusal;
use crate::service::tokens::Caller;

/// Cursors that are remembered; older ones may be used with any query.
const REMEMBERED: usize = 100_000;

/// The cursors handed out last.
#[derive(Default)]
pub(crate) struct Cursors(Mutex<Memory>);

#[derive(Default)]
struct Memory {
    /// Cursor and query.
    known: HashSet<(u64, u64)>,
    /// With how many queries a cursor came.
    queries: HashMap<u64, usize>,
    order: VecDeque<(u64, u64)>,
}

/// A request as far as cursors are concerned: all but the page.
pub(crate) struct CursorScope {
    collection: Seed,
    query: u64,
    /// The cursor that it carries.
    sent: Option<u64>,
}

impl CursorScope {
    /// Nothing if the operation knows no cursors.
    pub(crate) fn of(
        contract: &Contract,
        call: &Call,
        body: &Object,
        caller: &Caller,
    ) -> Option<Self> {
        let api = &contract.api;
        let limitation = body.get(&api.limitation)?;
        let mut query = body.clone();
        query.shift_remove(&api.limitation);
        let query = Json::Object(query).to_text();
        let collection = Seed::new(caller.number as u64).at(&call.path);
        let sent = limitation.get(&api.cursor).as_text();
        Some(Self {
            collection,
            query: collection.over(query.as_bytes()).bits(),
            sent: sent.map(|cursor| key(collection, cursor)),
        })
    }
}

fn key(collection: Seed, cursor: &str) -> u64 {
    collection.at(&cursor.to_ascii_lowercase()).bits()
}

impl Cursors {
    /// That the cursor of a request did not come with another query.
    pub(crate) fn check(&self, contract: &Contract, scope: &CursorScope) -> Result<(), Refusal> {
        let memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let foreign = scope.sent.is_some_and(|sent| {
            memory.queries.contains_key(&sent) && !memory.known.contains(&(sent, scope.query))
        });
        if foreign {
            let path = format!("{}.{}", contract.api.limitation, contract.api.cursor);
            return Err(Refusal::property(
                &path,
                "came with a page of another query",
            ));
        }
        Ok(())
    }

    /// Forgets all of them.
    pub(crate) fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Memory::default();
    }

    /// Remembers the cursor of an answer.
    pub(crate) fn remember(&self, contract: &Contract, scope: &CursorScope, answer: &Json) {
        let Some(cursor) = answer.get(&contract.api.cursor).as_text() else {
            return;
        };
        let entry = (key(scope.collection, cursor), scope.query);
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !memory.known.insert(entry) {
            return;
        }
        *memory.queries.entry(entry.0).or_default() += 1;
        memory.order.push_back(entry);
        if memory.order.len() > REMEMBERED
            && let Some(oldest) = memory.order.pop_front()
        {
            memory.known.remove(&oldest);
            let left = memory.queries.get(&oldest.0).copied().unwrap_or(0);
            if left > 1 {
                memory.queries.insert(oldest.0, left - 1);
            } else {
                memory.queries.remove(&oldest.0);
            }
        }
    }
}
