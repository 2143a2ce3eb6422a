//! The service's limit: a number of requests of an access token in any window, counted on arrival.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

pub const REQUESTS: usize = 200;
pub const WINDOW: Duration = Duration::from_secs(30);

pub struct Quota {
    admitted: VecDeque<Instant>,
}

impl Quota {
    pub fn new() -> Self {
        Self {
            admitted: VecDeque::with_capacity(REQUESTS),
        }
    }

    /// Accepts a request, or returns the time until it could be accepted.
    pub fn admit(&mut self, now: Instant) -> Result<(), Duration> {
        while (self.admitted.front()).is_some_and(|first| now.duration_since(*first) >= WINDOW) {
            self.admitted.pop_front();
        }
        match self.admitted.front() {
            Some(first) if self.admitted.len() == REQUESTS => {
                Err(WINDOW - now.duration_since(*first))
            }
            _ => {
                self.admitted.push_back(now);
                Ok(())
            }
        }
    }
}
