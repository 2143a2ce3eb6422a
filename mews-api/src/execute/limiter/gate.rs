//! The pause of a token after a 429, and the probe that ends it.

use std::time::Duration;

/// The first pause after a refusal without `Retry-After`; each one after it is twice as long.
const PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// The shortest pause, however short the service asks for: below it a client would spin.
pub(crate) const SHORTEST_PAUSE: Duration = Duration::from_millis(250);
/// The longest pause: after it one attempt may be sent, however long the service asks to wait.
const LONGEST_REQUESTED: Duration = Duration::from_secs(3600);
/// After this long without a response to a probe (a heavy query, or a caller that is not polled)
/// another one is sent, so that one request does not block all others.
pub(super) const PROBE_TIMEOUT: Duration = Duration::from_secs(30);
/// How many requests may follow a probe, and each response after it, while the limit is approached.
const OPENING: u32 = 2;

/// Holds back all requests of a token after a 429. Closed by a refusal, opened by the response to a
/// probe.
#[derive(Debug)]
pub(super) struct Gate {
    phase: Phase,
    /// The number of times it was closed. Distinguishes refusals of requests sent since from those
    /// of requests sent before.
    round: u64,
    /// Refusals in a row, less one.
    level: u32,
    opened: Option<Duration>,
    /// The service's limit was not located, so it must be approached after the pause.
    careful: bool,
}

#[derive(Debug)]
enum Phase {
    Open,
    Closed {
        until: Duration,
    },
    Probing {
        since: Duration,
    },
    /// The probe was answered, but how many may follow is not known: each response lets two more
    /// go.
    Opening {
        granted: u32,
        allowed: u32,
        /// When all may go, unless a response comes before.
        ends: Duration,
    },
}

/// The facts of a request that the gate uses.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pass {
    round: u64,
    pub(super) probe: bool,
}

/// The meaning of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The request was under way when an earlier refusal closed the gate: nothing new.
    Echo,
    /// The request was the probe: the pause was too short.
    Probe,
    /// The first refusal of its round: the limit is lower than was believed.
    First,
}

impl Gate {
    pub(super) fn new() -> Self {
        Self {
            phase: Phase::Open,
            round: 0,
            level: 0,
            opened: None,
            careful: false,
        }
    }

    /// When the next request may pass, as far as the gate goes; none if at once.
    pub(super) fn opens(&self, now: Duration) -> Option<Duration> {
        let opens = match self.phase {
            Phase::Open => return None,
            Phase::Closed { until } => until,
            Phase::Probing { since } => since.saturating_add(PROBE_TIMEOUT),
            Phase::Opening {
                granted, allowed, ..
            } if granted < allowed => return None,
            Phase::Opening { ends, .. } => ends,
        };
        (opens > now).then_some(opens)
    }

    /// Until when certainly nothing passes, if the service asked for a pause that is not over.
    pub(super) fn closed_until(&self, now: Duration) -> Option<Duration> {
        match self.phase {
            Phase::Closed { until } => Some(until).filter(|until| *until > now),
            _ => None,
        }
    }

    /// Lets one request pass. Call it only when [`opens`](Self::opens) returned `None`.
    pub(super) fn pass(&mut self, now: Duration) -> Pass {
        let probe = matches!(self.phase, Phase::Closed { .. } | Phase::Probing { .. });
        match &mut self.phase {
            Phase::Open => {}
            Phase::Closed { .. } | Phase::Probing { .. } => {
                self.phase = Phase::Probing { since: now };
            }
            Phase::Opening { ends, .. } if *ends <= now => self.phase = Phase::Open,
            Phase::Opening { granted, .. } => *granted += 1,
        }
        Pass {
            round: self.round,
            probe,
        }
    }

    /// The request was answered, and not refused.
    pub(super) fn answered(&mut self, pass: Pass, now: Duration, window: Duration) {
        if self.is_probe(pass) {
            self.opened = Some(now);
            self.phase = if self.careful {
                Phase::Opening {
                    granted: 0,
                    allowed: OPENING,
                    ends: now.saturating_add(window / 3),
                }
            } else {
                Phase::Open
            };
        } else if let Phase::Opening { allowed, ends, .. } = &mut self.phase
            && pass.round == self.round
        {
            *allowed = allowed.saturating_add(OPENING);
            *ends = now.saturating_add(window / 3);
        }
    }

    /// The outcome of the request will never be known: if it was the probe, another one is sent.
    pub(super) fn lost(&mut self, pass: Pass, now: Duration) {
        if self.is_probe(pass) {
            self.phase = Phase::Closed { until: now };
        }
    }

    /// The request was refused. `jitter` is from 0 up to 1, and different each time.
    pub(super) fn refused(
        &mut self,
        pass: Pass,
        retry_after: Option<Duration>,
        jitter: f64,
        now: Duration,
        window: Duration,
    ) -> Refusal {
        let refusal = match (pass.round == self.round, pass.probe) {
            (false, _) => Refusal::Echo,
            (true, true) => Refusal::Probe,
            (true, false) => Refusal::First,
        };
        if refusal == Refusal::Echo && matches!(self.phase, Phase::Probing { .. }) {
            // The probe was sent later, so its response is more recent.
            return refusal;
        }
        if refusal != Refusal::Echo {
            let calm = self
                .opened
                .is_none_or(|opened| opened.saturating_add(window) < now);
            let again = refusal == Refusal::Probe || (self.round > 0 && !calm);
            self.level = if again {
                self.level.saturating_add(1)
            } else {
                0
            };
        }
        let mut until = now.saturating_add(pause(retry_after, self.level, jitter));
        if let Phase::Closed { until: before } = self.phase {
            until = until.max(before);
        } else {
            self.round += 1;
        }
        self.phase = Phase::Closed { until };
        refusal
    }

    /// Whether the limit was located by the latest refusals, so that as many may go at once as it
    /// allows.
    pub(super) fn located(&mut self, located: bool) {
        self.careful = !located;
    }

    /// Whether it can be dropped without effect.
    pub(super) fn is_idle(&self, now: Duration, window: Duration) -> bool {
        match self.phase {
            Phase::Open | Phase::Opening { .. } => self
                .opened
                .is_none_or(|opened| opened.saturating_add(window) <= now),
            Phase::Closed { until } => until.saturating_add(window) <= now,
            Phase::Probing { .. } => false,
        }
    }

    fn is_probe(&self, pass: Pass) -> bool {
        pass.probe && pass.round == self.round && matches!(self.phase, Phase::Probing { .. })
    }
}

/// Never shorter than `retry_after`, up to the longest; with jitter.
fn pause(retry_after: Option<Duration>, level: u32, jitter: f64) -> Duration {
    match retry_after {
        Some(requested) if !requested.is_zero() => {
            let requested = requested.clamp(SHORTEST_PAUSE, LONGEST_REQUESTED);
            requested
                + requested
                    .min(Duration::from_secs(20))
                    .mul_f64(jitter / 20.0)
        }
        _ => {
            let doubled = PAUSE.saturating_mul(1_u32.checked_shl(level).unwrap_or(u32::MAX));
            doubled.min(LONGEST_PAUSE).mul_f64(1.0 + jitter / 2.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_secs(30);

    fn secs(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    #[test]
    fn pauses_at_least_as_long_as_requested() {
        for (requested, level, jitter, expected) in [
            (Some(3.0), 0, 0.0, 3.0),
            (Some(3.0), 7, 1.0, 3.15),
            (Some(0.001), 0, 0.0, 0.25),
            (Some(0.0), 0, 0.0, 0.5),
            (None, 0, 0.0, 0.5),
            (None, 0, 1.0, 0.75),
            (None, 3, 0.0, 4.0),
            (None, 40, 0.0, 30.0),
            (Some(3600.0), 0, 1.0, 3601.0),
            (Some(3601.0), 0, 0.0, 3600.0),
            (Some(1e12), 0, 0.0, 3600.0),
        ] {
            assert_eq!(
                pause(requested.map(secs), level, jitter),
                secs(expected),
                "{requested:?} {level} {jitter}"
            );
        }
        assert!(pause(Some(Duration::MAX), u32::MAX, 1.0) <= secs(3601.0));
    }

    #[test]
    fn consecutive_refusals_lengthen_the_pause() {
        let mut gate = Gate::new();
        let mut now = Duration::ZERO;
        let mut last = Duration::ZERO;
        for round in 0..10 {
            let pass = gate.pass(now);
            assert_eq!(pass.probe, round > 0);
            let refusal = gate.refused(pass, None, 0.3, now, WINDOW);
            assert_eq!(refusal == Refusal::First, round == 0);
            let opens = gate.opens(now).unwrap();
            assert!(opens - now > last || last >= LONGEST_PAUSE, "{round}");
            last = opens - now;
            now = opens;
            assert_eq!(gate.opens(now), None);
        }
        // Calm for a window: from the start again.
        let pass = gate.pass(now);
        gate.answered(pass, now, WINDOW);
        now += WINDOW + secs(1.0);
        let pass = gate.pass(now);
        assert!(!pass.probe);
        gate.refused(pass, None, 0.0, now, WINDOW);
        assert_eq!(gate.opens(now), Some(now + PAUSE));
    }

    #[test]
    fn echoes_only_lengthen_the_pause() {
        let mut gate = Gate::new();
        let now = secs(1.0);
        let passes: Vec<Pass> = (0..5).map(|_| gate.pass(now)).collect();
        let refuse = |gate: &mut Gate, index: usize, requested: f64, at: f64| {
            gate.refused(passes[index], Some(secs(requested)), 0.0, secs(at), WINDOW)
        };
        assert_eq!(refuse(&mut gate, 0, 5.0, 1.0), Refusal::First);
        assert_eq!(refuse(&mut gate, 1, 2.0, 1.5), Refusal::Echo);
        assert_eq!(gate.opens(now), Some(secs(6.0)));
        assert_eq!(refuse(&mut gate, 2, 6.0, 2.0), Refusal::Echo);
        assert_eq!(gate.opens(now), Some(secs(8.0)));
        let probe = gate.pass(secs(8.0));
        assert_eq!(refuse(&mut gate, 3, 60.0, 8.5), Refusal::Echo);
        assert_eq!(gate.opens(secs(9.0)), Some(secs(8.0) + PROBE_TIMEOUT));
        gate.answered(probe, secs(9.0), WINDOW);
        assert_eq!(gate.opens(secs(9.0)), None);
        // A late one closes the gate again, since the service asks for it.
        assert_eq!(refuse(&mut gate, 4, 3.0, 9.5), Refusal::Echo);
        assert_eq!(gate.opens(secs(9.5)), Some(secs(12.5)));
        assert!(gate.pass(secs(12.5)).probe);
    }

    #[test]
    fn sends_another_probe_if_one_is_lost() {
        let mut gate = Gate::new();
        let pass = gate.pass(secs(0.0));
        gate.refused(pass, Some(secs(1.0)), 0.0, secs(0.0), WINDOW);
        let first = gate.pass(secs(1.0));
        assert!(first.probe && gate.opens(secs(2.0)).is_some());
        gate.lost(first, secs(2.0));
        assert_eq!(gate.opens(secs(2.0)), None);
        let second = gate.pass(secs(2.0));
        assert!(second.probe);
        // One that never ends.
        assert_eq!(gate.opens(secs(2.0) + PROBE_TIMEOUT), None);
        assert!(gate.pass(secs(40.0)).probe);
        // Its response counts as well.
        gate.answered(second, secs(41.0), WINDOW);
        assert_eq!(gate.opens(secs(41.0)), None);
        assert!(!gate.is_idle(secs(42.0), WINDOW));
        assert!(gate.is_idle(secs(71.0), WINDOW));
    }
}
