//! What the service is and remembers: its data set, the changes of requests, what its tokens open, what is too heavy.

use std::sync::{Arc, PoisonError, RwLock};

use crate::answer;
use crate::contract::{Call, Contract};
use crate::cost::Costs;
use crate::cursors::{Cursors, Walk};
use crate::draw::Seed;
use crate::generate::{Fullness, Generator, How};
use crate::json::{Json, Object};
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::state::{Applied, State};
use crate::tokens::Caller;
use crate::units;
use crate::world::World;
use crate::writes::{self, Draft, Told};

/// How many bodies are made in search of one that is accepted.
const TRIES: u64 = 64;

/// The service behind the envelope.
pub(crate) struct Service {
    pub(crate) contract: Arc<Contract>,
    pub(crate) world: World,
    pub(crate) costs: Costs,
    state: RwLock<State>,
    cursors: Cursors,
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
            cursors: Cursors::default(),
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
        units::check(body)?;
        if call.is_read() {
            let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
            let walk = Walk::of(&self.contract, call, body, caller);
            if let Some(walk) = &walk {
                self.cursors.check(&self.contract, walk)?;
            }
            let body = answer::answer(&self.generator(&state, now, caller), call, body)?;
            if let Some(walk) = &walk {
                self.cursors.remember(&self.contract, walk, &body);
            }
            return Ok(Answer {
                body,
                applied: Vec::new(),
            });
        }
        // One write after the other: what has been checked holds when it is applied.
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        let Draft {
            changes,
            touched,
            said,
            ..
        } = writes::draft(&self.generator(&state, now, caller), call, body)?;
        let applied = state.apply(changes);
        let told = Told { touched, said };
        let body = writes::answer(&self.generator(&state, now, caller), call, &told, body)?;
        Ok(Answer { body, applied })
    }

    /// A body that the operation accepts at present, as far as one is found in a few tries.
    pub(crate) fn sample(&self, call: &Call, seed: Seed, fullness: Fullness) -> Json {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let caller = Caller::default();
        let generator = self.generator(&state, self.world.now(), &caller);
        let mut samples = (0..TRIES).map(|number| {
            let seed = if number == 0 {
                seed
            } else {
                seed.at("again").nth(number)
            };
            let how = How::request(fullness, self.world.now());
            let mut body = match seed.pick(&call.request) {
                Some(ty) => generator.named(ty, seed, how),
                None => Json::Object(Object::new()),
            };
            if let Some(plan) = &call.plan {
                plan.suit(&generator, call, &mut body, seed);
            }
            body
        });
        let first = samples.next().unwrap_or(Json::Null);
        let accepted = |body: &Json| {
            let body = body.as_object();
            call.is_read() || body.is_some_and(|body| writes::draft(&generator, call, body).is_ok())
        };
        if accepted(&first) {
            return first;
        }
        samples.find(accepted).unwrap_or(first)
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
