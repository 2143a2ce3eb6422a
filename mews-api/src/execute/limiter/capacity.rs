//! The limit that the service applies, learned from its refusals.

use std::time::Duration;

use super::Limits;
use super::gate::Refusal;

/// If fewer requests were accepted, others probably use the same token, and the number is not
/// reliable.
const FEW: u32 = 10;
/// Windows from a refusal to the next trial of a higher limit: after a refusal that did not locate
/// the limit, after one that did, and after a trial that failed.
const UNCERTAIN: u32 = 1;
pub(super) const LOCATED: u32 = 2;
pub(super) const TRIED: u32 = 4;
/// Windows after which a lowered limit is forgotten if neither a refusal nor a trial confirmed it.
pub(super) const FORGOTTEN: u32 = 15;

/// How many requests fit into a window: the configured limit, or fewer since the service refused
/// below it.
///
/// Refusals lower it to what the service has accepted, if several of a burst are refused or it
/// happens twice; else a refusal halves it. While requests wait, a trial lets one request more go
/// from time to time; as long as trials are accepted, each step is twice as large as the one
/// before.
#[derive(Debug, Default)]
pub(super) struct Capacity {
    lowered: Option<Lowered>,
}

#[derive(Clone, Copy, Debug)]
struct Lowered {
    /// The number that is known to fit.
    known: u32,
    /// `known` before the latest round of refusals, and how many were refused in that round.
    before: u32,
    refused: u32,
    /// The accepted requests of that round, and of the one before it.
    accepted: [u32; 2],
    /// While there is a trial, this many may go.
    target: u32,
    step: u32,
    trial: Duration,
    /// The latest refusal or accepted trial.
    confirmed: Duration,
}

impl Capacity {
    pub(super) fn at(&self, now: Duration, limits: &Limits) -> u32 {
        self.lowered(now, limits)
            .map_or(limits.requests, |lowered| lowered.known)
    }

    /// How many may go while a higher limit is tried, if one is.
    pub(super) fn trial(&self, now: Duration, limits: &Limits) -> Option<u32> {
        let lowered = self.lowered(now, limits)?;
        (lowered.trial <= now).then_some(lowered.target)
    }

    /// When the next trial begins.
    pub(super) fn grows(&self, now: Duration, limits: &Limits) -> Option<Duration> {
        let lowered = self.lowered(now, limits)?;
        (lowered.trial > now).then_some(lowered.trial)
    }

    /// The service accepted a request beyond the number that was known to fit.
    pub(super) fn accepted_beyond(&mut self, now: Duration, limits: &Limits) {
        let Some(mut lowered) = self.lowered(now, limits) else {
            return;
        };
        lowered.known += 1;
        lowered.confirmed = now;
        if lowered.known >= lowered.target {
            lowered.step = next_step(lowered.step, lowered.known);
            lowered.target = (lowered.known + lowered.step).min(limits.requests);
        }
        self.lowered = (lowered.known < limits.requests).then_some(lowered);
    }

    /// The service refused a request when it had accepted at most `accepted` others in the window.
    /// `beyond`: the request was a trial. Returns whether that located the limit.
    pub(super) fn refused(
        &mut self,
        refusal: Refusal,
        beyond: bool,
        accepted: u32,
        now: Duration,
        limits: &Limits,
    ) -> bool {
        let mut lowered = self.lowered(now, limits).unwrap_or(Lowered {
            known: limits.requests,
            before: limits.requests,
            refused: 0,
            accepted: [0; 2],
            target: limits.requests,
            step: 1,
            trial: now,
            confirmed: now,
        });
        if refusal != Refusal::Echo {
            lowered.before = lowered.known;
            lowered.refused = 0;
            lowered.accepted = [accepted, lowered.accepted[0]];
        }
        lowered.refused += 1;
        lowered.accepted[0] = lowered.accepted[0].min(accepted);
        let [_, earlier] = lowered.accepted;
        let located = beyond
            || lowered.refused.saturating_mul(4) >= accepted
            || accepted <= earlier.saturating_add(earlier / 4);
        // A probe goes alone, so its refusal only proves an upper bound.
        let to = if (located || refusal == Refusal::Probe) && accepted >= FEW {
            accepted
        } else if refusal == Refusal::Probe {
            lowered.known
        } else {
            let rest = lowered.before.saturating_sub(lowered.refused);
            rest.min(lowered.before / 2).max(accepted).max(1)
        };
        let windows = match accepted {
            _ if beyond => TRIED,
            FEW.. if located => LOCATED,
            _ => UNCERTAIN,
        };
        lowered.known = lowered.known.min(to);
        lowered.target = lowered.known + 1;
        lowered.step = 1;
        lowered.trial = now.saturating_add(limits.window.saturating_mul(windows));
        lowered.confirmed = now;
        self.lowered = (lowered.known < limits.requests).then_some(lowered);
        located && refusal != Refusal::Probe
    }

    /// Takes over what processes together have learned. They also decide about trials together.
    pub(super) fn adopt(&mut self, known: u32, now: Duration, limits: &Limits) {
        self.lowered = (known < limits.requests).then_some(Lowered {
            known,
            before: known,
            refused: 0,
            accepted: self.lowered.map_or([0; 2], |lowered| lowered.accepted),
            target: known,
            step: 1,
            trial: Duration::MAX,
            confirmed: now,
        });
    }

    /// The lowered limit, unless it is too old to mean anything.
    fn lowered(&self, now: Duration, limits: &Limits) -> Option<Lowered> {
        let lifetime = limits.window.saturating_mul(FORGOTTEN);
        self.lowered
            .filter(|lowered| lowered.confirmed.saturating_add(lifetime) > now)
    }
}

/// The step after an accepted one: twice as large, up to a quarter of what is known to fit.
pub(super) fn next_step(step: u32, known: u32) -> u32 {
    (step * 2).min((known / 4).max(1))
}

/// The age below which a request counts for a trial: the service's window is shorter than the one
/// here, and may end with all its requests at once.
pub(super) fn proving_age(window: Duration) -> Duration {
    window / 20 * 19
}

/// Whether a trial proves something: the service still counts nearly all that is known to fit, of
/// which `reserve` may be unused.
pub(super) fn is_full(young: usize, known: u32, reserve: u32) -> bool {
    let slack = (known / 14 + 1).saturating_add(reserve);
    young.saturating_add(slack as usize) >= known as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// A burst that fills the window, of which the service accepts `limit`.
    fn burst(capacity: &mut Capacity, limit: u32, now: Duration, limits: &Limits) -> bool {
        let sent = capacity.at(now, limits);
        let mut located = false;
        for refused in 1..=sent - limit {
            let refusal = if refused == 1 {
                Refusal::First
            } else {
                Refusal::Echo
            };
            located = capacity.refused(refusal, false, sent - refused, now, limits);
        }
        located
    }

    #[test]
    fn learns_the_limit_from_a_burst() {
        let limits = Limits::default();
        for limit in [199, 150, 100, 50, 20, 10, 5, 1] {
            let mut capacity = Capacity::default();
            let located = burst(&mut capacity, limit, secs(0), &limits);
            assert_eq!(capacity.at(secs(0), &limits), limit);
            assert_eq!(located, limit <= 160, "{limit}");
        }
    }

    #[test]
    fn halves_the_limit_after_one_refusal_of_few_requests() {
        let limits = Limits::default();
        let mut capacity = Capacity::default();
        capacity.refused(Refusal::First, false, 3, secs(0), &limits);
        assert_eq!(capacity.at(secs(0), &limits), 100);
        for _ in 0..20 {
            capacity.refused(Refusal::Probe, false, 0, secs(1), &limits);
        }
        assert_eq!(capacity.at(secs(1), &limits), 100);
        for _ in 0..20 {
            capacity.refused(Refusal::First, false, 0, secs(1), &limits);
        }
        assert_eq!(capacity.at(secs(1), &limits), 1);
    }

    #[test]
    fn trials_grow_in_larger_and_larger_steps() {
        let limits = Limits::default();
        let mut capacity = Capacity::default();
        burst(&mut capacity, 20, secs(0), &limits);
        assert_eq!(capacity.grows(secs(0), &limits), Some(secs(61)));
        assert_eq!(capacity.trial(secs(60), &limits), None);
        let mut targets = Vec::new();
        while let Some(target) = capacity.trial(secs(61), &limits) {
            targets.push(target);
            for _ in capacity.at(secs(61), &limits)..target {
                capacity.accepted_beyond(secs(61), &limits);
            }
        }
        assert_eq!(
            targets,
            [21, 23, 27, 33, 41, 51, 63, 78, 97, 121, 151, 188, 200]
        );
        assert_eq!(capacity.at(secs(61), &limits), 200);
        assert_eq!(capacity.grows(secs(61), &limits), None);
    }

    #[test]
    fn failed_trial_keeps_the_limit_and_delays_the_next_one() {
        let limits = Limits::default();
        let mut capacity = Capacity::default();
        burst(&mut capacity, 50, secs(0), &limits);
        assert_eq!(capacity.trial(secs(61), &limits), Some(51));
        assert!(capacity.refused(Refusal::First, true, 50, secs(61), &limits));
        assert_eq!(capacity.at(secs(61), &limits), 50);
        assert_eq!(capacity.grows(secs(61), &limits), Some(secs(61 + 122)));
    }

    #[test]
    fn forgets_a_lowered_limit_that_is_not_confirmed() {
        let limits = Limits::default();
        let mut capacity = Capacity::default();
        burst(&mut capacity, 50, secs(0), &limits);
        assert_eq!(capacity.at(secs(457), &limits), 50);
        assert_eq!(capacity.at(secs(458), &limits), 200);
        assert_eq!(capacity.trial(secs(458), &limits), None);
    }

    #[test]
    fn keeps_a_limit_of_one() {
        let limits = Limits {
            requests: 1,
            ..Limits::default()
        }
        .sane();
        let mut capacity = Capacity::default();
        capacity.refused(Refusal::First, false, 0, Duration::ZERO, &limits);
        assert_eq!(capacity.at(Duration::ZERO, &limits), 1);
    }
}
