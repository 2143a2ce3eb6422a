//! How much to ask for at once: what worked, what was too heavy, and how dense the items lie.

/// Pages that a part should have at least before a walk is cut further only to run side by side: each part costs about a
/// request more than its share.
const MIN_PAGES: f64 = 4.0;
/// And at most: a part's keys are kept while it is read.
const MAX_PAGES: f64 = 48.0;
/// Into how many parts of equal size what is left would be cut. Parts get smaller towards the end of a walk, so that they end
/// at about the same time.
const PARTS_LEFT: f64 = 16.0;
/// How much longer the next part is than the last one that worked.
const GROWTH: f64 = 1.5;
/// Where what worked comes so close to what was too heavy, nothing longer is tried.
const CLOSE: f64 = 0.6;

/// How much of the most that worked is asked for then: how many items an interval holds is only expected.
const SURE: f64 = 0.9;

/// What later walks of the same operation should know.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Worked {
    seconds: f64,
    items: f64,
    too_many: Option<f64>,
}

/// What a walk has learned so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sizes {
    /// The longest part to ask for, in seconds, once something was too heavy.
    limit: Option<f64>,
    /// The longest part that worked lately.
    worked: f64,
    /// The most items of a part that worked.
    proven: f64,
    /// About so many items were too heavy.
    ceiling: Option<f64>,
    /// Items per second, of the part read last.
    density: Option<f64>,
    /// Items of a part that had come with a neighbour already.
    repeated: f64,
}

impl Sizes {
    /// Starts with what worked in an earlier walk.
    pub(crate) fn new(remembered: Option<Worked>) -> Self {
        Self {
            limit: remembered.map(|worked| worked.seconds),
            proven: remembered.map_or(0.0, |worked| worked.items),
            ceiling: remembered.and_then(|worked| worked.too_many),
            ..Self::default()
        }
    }

    /// What the next walk should start with, if anything was too heavy.
    pub(crate) fn to_remember(&self) -> Option<Worked> {
        let seconds = self.longest()?;
        (self.worked > 0.0).then_some(Worked {
            seconds,
            items: self.proven,
            too_many: self.ceiling,
        })
    }

    /// Whether being too heavy at this length looks like overload: it is at most half of what worked.
    pub(crate) fn is_suspicious(&self, seconds: f64) -> bool {
        seconds <= self.worked / 2.0
    }

    pub(crate) fn knows_density(&self) -> bool {
        self.density.is_some()
    }

    /// Items expected in so many seconds.
    pub(crate) fn expected(&self, seconds: f64) -> Option<f64> {
        self.density.map(|density| density * seconds)
    }

    /// A guess until a part has been read to its end.
    pub(crate) fn guess_density(&mut self, items: f64, seconds: f64) {
        if self.density.is_none() && seconds > 0.0 {
            self.density = Some(items / seconds);
        }
    }

    pub(crate) fn done(&mut self, seconds: f64, items: f64, repeated: f64) {
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
            // Where few items lie, by more: a season ends.
            let growth = if items < self.proven / 4.0 {
                4.0
            } else {
                GROWTH
            };
            *limit = limit.max(seconds * growth);
        }
    }

    pub(crate) fn too_heavy(&mut self, seconds: f64) {
        let half = seconds / 2.0;
        self.limit = Some(self.limit.map_or(half, |limit| limit.min(half)));
        if let Some(density) = self.density.take() {
            // Where items suddenly lie denser, the guess is too low; what worked is sure.
            let guess = (density * seconds).max(self.proven * 1.05);
            self.ceiling = Some(self.ceiling.map_or(guess, |ceiling| ceiling.min(guess)));
        }
    }

    /// The longest part to ask for, in seconds, for fear of being too heavy.
    pub(crate) fn longest(&self) -> Option<f64> {
        let limit = self.limit?;
        let by_items = self
            .ceiling
            .zip(self.density.filter(|density| *density > 0.0))
            .map(|(ceiling, density)| {
                let items = if self.proven >= ceiling * CLOSE {
                    self.proven * SURE
                } else {
                    // Between what worked and what did not.
                    (self.proven * ceiling).sqrt().max(ceiling / 4.0)
                };
                items / density
            });
        Some(by_items.map_or(limit, |by_items| limit.min(by_items)))
    }

    /// How long parts should be for chains to run side by side, where so many seconds are left to read.
    pub(crate) fn fair(&self, left: f64, page: f64) -> Option<f64> {
        let density = self.density.filter(|density| *density > 0.0)?;
        // Each cut repeats what lies across it: stay far above.
        let least = MIN_PAGES.max(10.0 * self.repeated / page);
        let pages = (left * density / page / PARTS_LEFT).clamp(least, MAX_PAGES.max(least));
        Some(pages * page / density)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_worked_grows_by_half_below_what_was_too_heavy() {
        let mut sizes = Sizes::default();
        assert_eq!(sizes.longest(), None);
        sizes.too_heavy(800.0);
        sizes.too_heavy(400.0);
        assert_eq!(sizes.longest(), Some(200.0));
        assert_eq!(sizes.to_remember(), None, "nothing worked yet");
        sizes.done(200.0, 2000.0, 0.0);
        assert_eq!(sizes.longest(), Some(300.0));
        assert!(sizes.is_suspicious(100.0) && !sizes.is_suspicious(101.0));
        sizes.too_heavy(300.0);
        sizes.done(150.0, 1500.0, 0.0);
        // 300 s at 10 items a second were too heavy, 200 s were not: stay below.
        assert_eq!(sizes.longest(), Some(180.0));
        let again = Sizes::new(sizes.to_remember());
        assert_eq!(again.longest(), Some(180.0));
        sizes.done(200.0, 10.0, 0.0);
        assert!(sizes.longest().unwrap() >= 800.0, "few items: grow faster");
    }

    #[test]
    fn parts_get_smaller_towards_the_end_and_never_tiny() {
        let mut sizes = Sizes::default();
        assert_eq!(sizes.fair(1e6, 1000.0), None);
        sizes.done(100.0, 1000.0, 0.0);
        // A page takes 100 s.
        assert_eq!(sizes.fair(1e6, 1000.0), Some(4800.0));
        assert_eq!(sizes.fair(16_000.0, 1000.0), Some(1000.0));
        assert_eq!(sizes.fair(10.0, 1000.0), Some(400.0));
        sizes.done(100.0, 1000.0, 8000.0);
        assert_eq!(sizes.fair(10.0, 1000.0), Some(4000.0), "cuts cost rows");
    }
}
