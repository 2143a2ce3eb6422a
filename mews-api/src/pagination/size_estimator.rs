//! Estimates how much to ask for at once, from the sizes that worked, those that were too heavy,
//! and the density of items.

/// The fewest pages of a window that is made small only so that chains run side by side: each
/// window costs about one request more than its share.
const MIN_PAGES: f64 = 4.0;
/// And the most: the keys of a chain are kept while it is read.
const MAX_PAGES: f64 = 48.0;
/// Into how many windows of equal size the rest would be split. Windows get smaller towards the
/// end, so that the last ones end at about the same time.
const WINDOWS_LEFT: f64 = 16.0;
/// How much longer the next window is than the last one that worked.
const GROWTH: f64 = 1.5;
/// If the proven size is this close to one that was too heavy, no larger one is tried.
const CLOSE: f64 = 0.6;

/// How much of the most that worked is asked for then: the number of items is only an estimate.
const SURE: f64 = 0.9;

/// The initial values for later calls of the same operation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Learned {
    /// The longest window to ask for, in seconds.
    pub(crate) seconds: i64,
    /// The most items of a window that worked.
    pub(crate) items: i64,
    /// The number of items that was too heavy.
    pub(crate) too_many: Option<i64>,
}
crate::object! { Learned {
    seconds: required "s",
    items: required "i",
    too_many: optional "m",
} }

/// Measurements so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct SizeEstimator {
    /// The longest window to ask for, in seconds, once something was too heavy.
    limit: Option<f64>,
    /// The longest window that worked lately, in seconds.
    worked: f64,
    /// The most items of a window that worked.
    proven: f64,
    /// The number of items that was too heavy, about.
    ceiling: Option<f64>,
    /// Items per second, of the window read last.
    density: Option<f64>,
    /// Items of a window that had come with another one already.
    repeated: f64,
}

impl SizeEstimator {
    /// Starts with the measurements of an earlier call.
    pub(crate) fn new(learned: Option<Learned>) -> Self {
        Self {
            limit: learned.map(|learned| learned.seconds.max(1) as f64),
            proven: learned.map_or(0.0, |learned| learned.items.max(0) as f64),
            ceiling: (learned.and_then(|learned| learned.too_many))
                .map(|items| items.max(1) as f64),
            ..Self::default()
        }
    }

    /// The initial values for the next call, if anything was too heavy.
    pub(crate) fn learned(&self) -> Option<Learned> {
        let seconds = self.longest()?;
        (self.worked > 0.0).then_some(Learned {
            seconds: seconds.ceil() as i64,
            items: self.proven as i64,
            too_many: self.ceiling.map(|items| items as i64),
        })
    }

    /// Whether a window of this length that is too heavy looks like overload: it is at most half as
    /// long as what worked.
    pub(crate) fn is_suspicious(&self, seconds: f64) -> bool {
        seconds <= self.worked / 2.0
    }

    /// Whether something worked, and this is longer.
    pub(crate) fn is_longer_than_worked(&self, seconds: f64) -> bool {
        self.worked > 0.0 && seconds > self.worked
    }

    pub(crate) fn knows_density(&self) -> bool {
        self.density.is_some()
    }

    /// The number of items expected in a window of this length.
    pub(crate) fn expected(&self, seconds: f64) -> Option<f64> {
        self.density.map(|density| density * seconds)
    }

    /// Takes a guess that holds until a window was read to its end.
    pub(crate) fn guess_density(&mut self, items: f64, seconds: f64) {
        if self.density.is_none() && seconds > 0.0 {
            self.density = Some(items / seconds);
        }
    }

    /// Takes a window that was read to its end: its items, and those of them that had come before.
    pub(crate) fn completed(&mut self, seconds: f64, items: f64, repeated: f64) {
        if seconds <= 0.0 {
            return;
        }
        self.density = Some(items / seconds);
        self.repeated = (self.repeated + repeated) / 2.0;
        self.worked = (self.worked * 0.7).max(seconds);
        self.proven = self.proven.max(items);
        // The service may do better later on.
        self.ceiling = self.ceiling.map(|ceiling| ceiling.max(items) * 1.01);
        if let Some(limit) = &mut self.limit {
            // By more if there were few items: a season ends.
            let growth = if items < self.proven / 4.0 {
                4.0
            } else {
                GROWTH
            };
            *limit = limit.max(seconds * growth);
        }
    }

    /// Takes a window that was too heavy.
    pub(crate) fn too_heavy(&mut self, seconds: f64) {
        let half = seconds / 2.0;
        self.limit = Some(self.limit.map_or(half, |limit| limit.min(half)));
        if let Some(density) = self.density.take() {
            // If items are suddenly denser, the guess is too low; the proven size is certain.
            let guess = (density * seconds).max(self.proven * 1.05);
            self.ceiling = Some(self.ceiling.map_or(guess, |ceiling| ceiling.min(guess)));
        }
    }

    /// The longest window to ask for, in seconds, that is not expected to be too heavy.
    pub(crate) fn longest(&self) -> Option<f64> {
        let limit = self.limit?;
        let by_items = self
            .ceiling
            .zip(self.density.filter(|density| *density > 0.0))
            .map(|(ceiling, density)| {
                let items = if self.proven >= ceiling * CLOSE {
                    self.proven * SURE
                } else {
                    // Between the proven size and the one that was too heavy.
                    (self.proven * ceiling).sqrt().max(ceiling / 4.0)
                };
                items / density
            });
        Some(by_items.map_or(limit, |by_items| limit.min(by_items)))
    }

    /// How long a window should be for chains to run side by side, with `left` seconds left to
    /// read.
    pub(crate) fn fair_share(&self, left: f64, page: f64) -> Option<f64> {
        let density = self.density.filter(|density| *density > 0.0)?;
        // Each boundary repeats the items that cross it: stay far above their number.
        let least = MIN_PAGES.max(10.0 * self.repeated / page);
        let pages = (left * density / page / WINDOWS_LEFT).clamp(least, MAX_PAGES.max(least));
        Some(pages * page / density)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn window_grows_by_half_and_stays_below_heavy_sizes() {
        let mut sizes = SizeEstimator::default();
        assert_eq!(sizes.longest(), None);
        sizes.too_heavy(800.0);
        sizes.too_heavy(400.0);
        assert_eq!(sizes.longest(), Some(200.0));
        assert_eq!(sizes.learned(), None, "nothing worked yet");
        sizes.completed(200.0, 2000.0, 0.0);
        assert_eq!(sizes.longest(), Some(300.0));
        assert!(sizes.is_suspicious(100.0) && !sizes.is_suspicious(101.0));
        sizes.too_heavy(300.0);
        sizes.completed(150.0, 1500.0, 0.0);
        // 300 s at 10 items a second were too heavy, 200 s were not: stay below.
        assert_eq!(sizes.longest(), Some(180.0));
        let again = SizeEstimator::new(sizes.learned());
        assert_eq!(again.longest(), Some(180.0));
        sizes.completed(200.0, 10.0, 0.0);
        assert!(sizes.longest().unwrap() >= 800.0, "few items: grow faster");
    }

    #[test]
    fn windows_shrink_towards_the_end_to_a_minimum() {
        let mut sizes = SizeEstimator::default();
        assert_eq!(sizes.fair_share(1e6, 1000.0), None);
        sizes.completed(100.0, 1000.0, 0.0);
        // A page takes 100 s.
        assert_eq!(sizes.fair_share(1e6, 1000.0), Some(4800.0));
        assert_eq!(sizes.fair_share(16_000.0, 1000.0), Some(1000.0));
        assert_eq!(sizes.fair_share(10.0, 1000.0), Some(400.0));
        sizes.completed(100.0, 1000.0, 8000.0);
        assert_eq!(
            sizes.fair_share(10.0, 1000.0),
            Some(4000.0),
            "boundaries cost rows"
        );
    }
}
