use std::sync::Arc;
use std::time::Duration;

use super::{Class, Exhausted, Limiter, Limits, Permit, Quota};
use crate::clock::Clock;
use crate::transport::BoxFuture;
use crate::value::Secret;

/// The limiters of a client, one for each access token. Shared by its clones and handles.
pub(crate) struct Limiters {
    limits: Limits,
    clock: Arc<dyn Clock>,
}

impl Limiters {
    pub(crate) fn new(limits: Limits, clock: Arc<dyn Clock>) -> Self {
        Self {
            limits: limits.sane(),
            clock,
        }
    }

    /// The limiter of a token, the same one for the same token as long as it matters.
    pub(crate) fn of(&self, access_token: &Secret) -> Arc<Limiter> {
        let _ = (access_token, &self.limits, &self.clock);
        Arc::new(Limiter {
            quota: Arc::new(Unlimited),
        })
    }
}

/// Stands in for the quota of this process until that is there.
struct Unlimited;

impl Quota for Unlimited {
    fn acquire(
        self: Arc<Self>,
        _: Class,
        _: Duration,
    ) -> BoxFuture<'static, Result<Box<dyn Permit>, Exhausted>> {
        Box::pin(async { Ok(Box::new(Free) as Box<dyn Permit>) })
    }

    fn is_idle(&self) -> bool {
        true
    }
}

struct Free;

impl Permit for Free {
    fn sent(&mut self) {}
    fn answered(&mut self) {}
    fn refused(&mut self, _: Option<Duration>) {}
    fn waited(&self) -> Duration {
        Duration::ZERO
    }
}
