//! How long to wait where the service does not say.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use fastrand::Rng;

/// Where jitter comes from: shared by the calls of a client, seeded in tests.
#[derive(Debug)]
pub(crate) struct Random(Mutex<Rng>);

impl Random {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(Rng::new()))
    }

    #[cfg(test)]
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(Mutex::new(Rng::with_seed(seed)))
    }

    /// At least 0 and less than 1.
    pub(crate) fn fraction(&self) -> f64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).f64()
    }
}

/// `base` doubled `times` times, at most `cap`.
pub(crate) fn bound(base: Duration, cap: Duration, times: u32) -> Duration {
    let factor = 1_u32.checked_shl(times).unwrap_or(u32::MAX);
    base.saturating_mul(factor).min(cap)
}

/// Full jitter: anything from nothing to the bound. Clients that failed together don't come back
/// together.
pub(crate) fn full(bound: Duration, fraction: f64) -> Duration {
    bound.mul_f64(fraction)
}

/// A little more than the requested pause, never less: up to a tenth, at most a second.
pub(super) fn a_little_more(pause: Duration, fraction: f64) -> Duration {
    let most = (pause / 10).min(Duration::from_secs(1));
    pause.saturating_add(most.mul_f64(fraction))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn bounds_double_up_to_the_cap() {
        let of =
            |times| bound(Duration::from_millis(500), Duration::from_secs(30), times).as_millis();
        assert_eq!(
            [0, 1, 2, 5, 6, 7, 31, 32, u32::MAX].map(of),
            [
                500, 1000, 2000, 16_000, 30_000, 30_000, 30_000, 30_000, 30_000
            ]
        );
        assert_eq!(bound(Duration::MAX, Duration::MAX, 40), Duration::MAX);
    }

    #[test]
    fn fractions_spread_over_the_whole_range() {
        let random = Random::seeded(1);
        let drawn: Vec<f64> = (0..1000).map(|_| random.fraction()).collect();
        assert!(drawn.iter().all(|fraction| (0.0..1.0).contains(fraction)));
        let mean = drawn.iter().sum::<f64>() / 1000.0;
        assert!((0.45..0.55).contains(&mean), "{mean}");
    }

    proptest! {
        #[test]
        fn jitter_stays_within_its_range(milliseconds in 0..10_000_000_u64, fraction in 0.0..1.0_f64) {
            let bound = Duration::from_millis(milliseconds);
            prop_assert!(full(bound, fraction) <= bound);
            let more = a_little_more(bound, fraction);
            prop_assert!(bound <= more && more <= bound + Duration::from_secs(1));
        }
    }
}
