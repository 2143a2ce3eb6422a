//! When to connect, ping and give up: plain state, without clock and I/O. Times are those of a
//! monotonic clock.

use std::time::Duration;

use crate::execute::retry::{bound, full};

/// The times of a connection. See [`Connect`](super::Connect) for the setters.
#[derive(Clone, Debug)]
pub(super) struct Times {
    /// The bound of the first pause before a new try; each failure doubles it.
    pub(super) first_pause: Duration,
    pub(super) longest_pause: Duration,
    /// A connection that was open for this time resets the failures before it.
    pub(super) healthy_after: Duration,
    pub(super) ping_every: Duration,
    pub(super) silent_after: Duration,
    pub(super) handshake: Duration,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(60),
            healthy_after: Duration::from_secs(60),
            ping_every: Duration::from_secs(20),
            silent_after: Duration::from_secs(60),
            handshake: Duration::from_secs(30),
        }
    }
}

/// The next action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Begin a handshake.
    Connect,
    /// Give up the handshake: it takes too long.
    GiveUp,
    /// Send a ping.
    Ping,
    /// Drop the connection: nothing came over it for too long.
    Silent,
    /// Nothing before this moment.
    Wait(Duration),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Pausing {
        until: Duration,
    },
    Connecting {
        until: Duration,
    },
    Open {
        since: Duration,
        heard: Duration,
        pinged: Duration,
    },
}

/// The connection and its failures so far.
#[derive(Clone, Debug)]
pub(super) struct Machine {
    times: Times,
    phase: Phase,
    /// Since the last connection that was open for a while.
    failures: u32,
}

impl Machine {
    pub(super) fn new(times: Times, now: Duration) -> Self {
        Self {
            times,
            phase: Phase::Pausing { until: now },
            failures: 0,
        }
    }

    /// The action at this moment. `GiveUp` and `Silent` are followed by [`failed`](Self::failed).
    pub(super) fn step(&mut self, now: Duration) -> Step {
        match &mut self.phase {
            Phase::Pausing { until } if now < *until => Step::Wait(*until),
            Phase::Pausing { .. } => {
                let until = now.saturating_add(self.times.handshake);
                self.phase = Phase::Connecting { until };
                Step::Connect
            }
            Phase::Connecting { until } if now < *until => Step::Wait(*until),
            Phase::Connecting { .. } => Step::GiveUp,
            Phase::Open { heard, pinged, .. } => {
                let silent = heard.saturating_add(self.times.silent_after);
                let ping = pinged.saturating_add(self.times.ping_every);
                if now >= silent {
                    Step::Silent
                } else if now >= ping {
                    *pinged = now;
                    Step::Ping
                } else {
                    Step::Wait(silent.min(ping))
                }
            }
        }
    }

    /// The handshake succeeded.
    pub(super) fn opened(&mut self, now: Duration) {
        self.phase = Phase::Open {
            since: now,
            heard: now,
            pinged: now,
        };
    }

    /// Something came: data, or the answer to a ping.
    pub(super) fn heard(&mut self, now: Duration) {
        if let Phase::Open { heard, .. } = &mut self.phase {
            *heard = now;
        }
    }

    /// The handshake failed or the connection is gone. `fraction`, at least 0 and less than 1, is
    /// the jitter; `at_least` is the pause that the service asked for. Returns the pause.
    pub(super) fn failed(
        &mut self,
        now: Duration,
        fraction: f64,
        at_least: Option<Duration>,
    ) -> Duration {
        if let Phase::Open { since, .. } = self.phase
            && now.saturating_sub(since) >= self.times.healthy_after
        {
            self.failures = 0;
        }
        let most = bound(
            self.times.first_pause,
            self.times.longest_pause,
            self.failures,
        );
        self.failures = self.failures.saturating_add(1);
        let pause = full(most, fraction).max(at_least.unwrap_or_default());
        self.phase = Phase::Pausing {
            until: now.saturating_add(pause),
        };
        pause
    }

    /// The user wants a new connection. It is not a failure.
    pub(super) fn renew(&mut self, now: Duration) {
        if let Phase::Open { .. } = self.phase {
            self.phase = Phase::Pausing { until: now };
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// A machine whose connection is open since `now`.
    fn open(now: Duration) -> Machine {
        let mut machine = Machine::new(Times::default(), now);
        assert_eq!(machine.step(now), Step::Connect);
        machine.opened(now);
        machine
    }

    #[test]
    fn connects_at_once_and_gives_a_handshake_thirty_seconds() {
        let mut machine = Machine::new(Times::default(), seconds(7));
        assert_eq!(machine.step(seconds(7)), Step::Connect);
        assert_eq!(machine.step(seconds(8)), Step::Wait(seconds(37)));
        assert_eq!(machine.step(seconds(37)), Step::GiveUp);
    }

    #[test]
    fn pings_and_drops_a_silent_connection() {
        let mut machine = open(seconds(0));
        assert_eq!(machine.step(seconds(0)), Step::Wait(seconds(20)));
        assert_eq!(machine.step(seconds(20)), Step::Ping);
        machine.heard(seconds(21));
        assert_eq!(machine.step(seconds(21)), Step::Wait(seconds(40)));
        assert_eq!(machine.step(seconds(40)), Step::Ping);
        assert_eq!(machine.step(seconds(60)), Step::Ping);
        assert_eq!(machine.step(seconds(60)), Step::Wait(seconds(80)));
        assert_eq!(machine.step(seconds(81)), Step::Silent);
    }

    #[test]
    fn pauses_double_up_to_a_minute_and_start_again_after_a_healthy_minute() {
        let mut machine = Machine::new(Times::default(), seconds(0));
        let mut now = seconds(0);
        let mut pauses = Vec::new();
        for _ in 0..9 {
            assert_eq!(machine.step(now), Step::Connect);
            let pause = machine.failed(now, 0.999_999, None);
            pauses.push(pause.as_millis().div_ceil(10) * 10);
            assert_eq!(machine.step(now), Step::Wait(now + pause));
            now += pause;
        }
        let expected = [500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000];
        assert_eq!(pauses, expected);
        machine.step(now);
        machine.opened(now);
        assert!(machine.failed(now + seconds(59), 0.999, None) > seconds(50));
        let mut machine = open(now);
        machine.failures = 9;
        assert!(machine.failed(now + seconds(60), 0.999, None) < seconds(1));
    }

    #[test]
    fn keeps_the_pause_that_the_service_asks_for() {
        let mut machine = Machine::new(Times::default(), seconds(0));
        machine.step(seconds(0));
        assert_eq!(
            machine.failed(seconds(1), 0.5, Some(seconds(30))),
            seconds(30)
        );
        assert_eq!(machine.step(seconds(30)), Step::Wait(seconds(31)));
    }

    #[test]
    fn renewal_connects_at_once_and_only_if_open() {
        let mut machine = open(seconds(0));
        machine.renew(seconds(5));
        assert_eq!(machine.step(seconds(5)), Step::Connect);
        machine.failed(seconds(5), 0.9, Some(seconds(9)));
        machine.renew(seconds(6));
        assert!(matches!(machine.step(seconds(6)), Step::Wait(_)));
    }

    proptest! {
        #[test]
        fn always_waits_for_a_later_moment_or_acts(
            inputs in proptest::collection::vec((0..5_u8, 0..100_000_u64, 0.0..1.0_f64), 0..200),
        ) {
            let mut machine = Machine::new(Times::default(), Duration::ZERO);
            let mut now = Duration::ZERO;
            for (input, pause, fraction) in inputs {
                now += Duration::from_millis(pause);
                match machine.step(now) {
                    Step::Wait(until) => {
                        prop_assert!(until > now);
                        prop_assert!(until - now <= Duration::from_secs(60));
                    }
                    Step::GiveUp | Step::Silent => { machine.failed(now, fraction, None); }
                    Step::Connect if input == 0 => { machine.failed(now, fraction, None); }
                    Step::Connect => machine.opened(now),
                    Step::Ping => {}
                }
                match input {
                    1 => machine.heard(now),
                    2 => machine.renew(now),
                    3 => {
                        let pause = machine.failed(now, fraction, None);
                        prop_assert!(pause <= Duration::from_secs(60));
                    }
                    _ => {}
                }
            }
        }
    }
}
