//! What the service is and remembers: its data set, the changes of requests, what its tokens open, what is too heavy.

use std::sync::{Arc, PoisonError, RwLock};

use crate::answer;
use crate::contract::{Call, Contract};
use crate::cost::Costs;
use crate::generate::Generator;
use crate::json::{Json, Object};
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::state::{Applied, State};
use crate::tokens::Caller;
use crate::world::World;

/// The service behind the envelope.
pub(crate) struct Service {
    pub(crate) contract: Arc<Contract>,
    pub(crate) world: World,
    pub(crate) costs: Costs,
    state: RwLock<State>,
}

/// An answer, and what the request has changed.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) body: Json,
    /// In the order of the changes; empty for reads.
    pub(crate) applied: Vec<Applied>,
}

impl Service {
    pub(crate) fn new(contract: Arc<Contract>, world: World, costs: Costs) -> Self {
        Self {
            contract,
            world,
            costs,
            state: RwLock::default(),
        }
    }

    /// Answers a body that has been checked and carries no envelope. `now` is the service's clock.
    pub(crate) fn answer(
        &self,
        call: &Call,
        body: &Object,
        now: Moment,
        caller: &Caller,
    ) -> Result<Answer, Refusal> {
        if caller.portfolio && !call.portfolio {
            return Err(Refusal::new(
                401,
                "This operation does not accept portfolio access tokens.",
            ));
        }
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let body = answer::answer(&self.generator(&state, now, caller), call, body)?;
        Ok(Answer {
            body,
            applied: Vec::new(),
        })
    }

    /// What makes values that nobody asked for by name: samples.
    pub(crate) fn sampler<'a>(&'a self, state: &'a State, caller: &'a Caller) -> Generator<'a> {
        self.generator(state, self.world.now(), caller)
    }

    fn generator<'a>(&'a self, state: &'a State, now: Moment, caller: &'a Caller) -> Generator<'a> {
        Generator {
            contract: &self.contract,
            world: &self.world,
            state,
            now,
            caller,
            costs: &self.costs,
        }
    }
}
