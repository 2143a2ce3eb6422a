use std::time::Duration;

use super::Limits;

/// A lowered limit stays for so long, and then comes back step by step.
const HOLD: Duration = Duration::from_secs(60);
/// Steps up to the full limit.
const STEPS: u32 = 20;

/// How many requests a window takes: the limit, or fewer after the service refused below it.
#[derive(Debug, Default)]
pub(super) struct Capacity {
    lowered: Option<Lowered>,
}

#[derive(Clone, Copy, Debug)]
struct Lowered {
    to: u32,
    until: Duration,
}

impl Capacity {
    pub(super) fn at(&self, now: Duration, limits: &Limits) -> u32 {
        match self.lowered {
            Some(lowered) => {
                let steps = steps(lowered, now, limits);
                let back = step(limits).saturating_mul(steps);
                lowered.to.saturating_add(back).min(limits.requests)
            }
            None => limits.requests,
        }
    }

    /// When it will next be larger.
    pub(super) fn grows(&self, now: Duration, limits: &Limits) -> Option<Duration> {
        let lowered = self.lowered?;
        (self.at(now, limits) < limits.requests).then(|| {
            let steps = steps(lowered, now, limits);
            lowered
                .until
                .saturating_add(limits.window.saturating_mul(steps))
        })
    }

    /// The service refused a request when there were `used` in the window, of which it has certainly accepted `accepted`.
    ///
    /// Halves the limit; but not far below what was accepted, since that much is known to be possible.
    pub(super) fn refused(&mut self, used: u32, accepted: u32, now: Duration, limits: &Limits) {
        let capacity = self.at(now, limits);
        if used >= capacity {
            return;
        }
        let known = accepted.min(capacity) / 8 * 7;
        let to = (capacity / 2).max(known).max(limits.floor).min(capacity);
        self.lowered = Some(Lowered {
            to,
            until: now.saturating_add(HOLD),
        });
    }
}

fn step(limits: &Limits) -> u32 {
    limits.requests.div_ceil(STEPS)
}

/// One when the hold ends, one more each window.
fn steps(lowered: Lowered, now: Duration, limits: &Limits) -> u32 {
    let Some(since) = now.checked_sub(lowered.until) else {
        return 0;
    };
    let windows = since.as_nanos() / limits.window.as_nanos();
    u32::try_from(windows).unwrap_or(u32::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_holds_and_comes_back() {
        let limits = Limits::default();
        let mut capacity = Capacity::default();
        let secs = Duration::from_secs;
        assert_eq!(capacity.at(secs(0), &limits), 200);
        assert_eq!(capacity.grows(secs(0), &limits), None);

        // At the limit there is nothing to learn.
        capacity.refused(200, 190, secs(0), &limits);
        assert_eq!(capacity.at(secs(0), &limits), 200);

        capacity.refused(110, 100, secs(0), &limits);
        assert_eq!(capacity.at(secs(59), &limits), 100);
        assert_eq!(capacity.grows(secs(0), &limits), Some(secs(60)));
        assert_eq!(capacity.at(secs(60), &limits), 110);
        assert_eq!(
            capacity.grows(secs(60), &limits),
            Some(Duration::from_millis(90_500))
        );
        assert_eq!(capacity.at(Duration::from_millis(90_500), &limits), 120);
        assert_eq!(capacity.at(secs(60 + 9 * 31), &limits), 200);
        assert_eq!(capacity.grows(secs(60 + 9 * 31), &limits), None);
        assert_eq!(capacity.at(Duration::MAX, &limits), 200);

        // What was accepted is a better guess than the half.
        let mut capacity = Capacity::default();
        capacity.refused(196, 184, secs(0), &limits);
        assert_eq!(capacity.at(secs(0), &limits), 161);
    }

    #[test]
    fn never_below_the_floor() {
        let limits = Limits::default();
        let mut capacity = Capacity::default();
        for _ in 0..20 {
            capacity.refused(1, 0, Duration::ZERO, &limits);
        }
        assert_eq!(capacity.at(Duration::ZERO, &limits), 10);
        let limits = Limits {
            requests: 1,
            ..limits
        }
        .sane();
        let mut capacity = Capacity::default();
        capacity.refused(0, 0, Duration::ZERO, &limits);
        assert_eq!(capacity.at(Duration::ZERO, &limits), 1);
    }
}
