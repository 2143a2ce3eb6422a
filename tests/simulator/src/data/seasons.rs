//! When things happen: evenly over the years, but for seasons.

use crate::base::instant::Instant;
use crate::base::rng::Seed;

/// A time with more, or fewer, reservations than others.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Season {
    pub(crate) start: Instant,
    pub(crate) end: Instant,
    /// How many times as dense it is.
    pub(crate) times: u32,
}

/// A stretch of time of one density.
#[derive(Debug)]
struct Stretch {
    /// Seconds before the present at which it ends: stretches go back in time.
    back: u64,
    density: u64,
    /// The weight of all later stretches.
    before: u64,
}

/// A distribution over the seconds before the present.
#[derive(Debug)]
pub(crate) struct Seasons {
    stretches: Vec<Stretch>,
    weight: u64,
}

impl Seasons {
    /// Over a number of seconds before the present. Where seasons overlap, they multiply.
    pub(crate) fn new(seasons: &[Season], now: Instant, seconds: u64) -> Self {
        let back = |instant: Instant| {
            let back = now.seconds_since(instant).max(0);
            u64::try_from(back).unwrap_or(0).min(seconds)
        };
        let mut cuts: Vec<u64> = vec![0, seconds];
        cuts.extend(
            seasons
                .iter()
                .flat_map(|season| [back(season.start), back(season.end)]),
        );
        cuts.sort_unstable();
        cuts.dedup();
        let mut weight = 0;
        let mut stretches = Vec::new();
        for pair in cuts.windows(2) {
            let [near, far] = [pair[0], pair[1]];
            let density = seasons
                .iter()
                .filter(|season| back(season.end) <= near && far <= back(season.start))
                .map(|season| u64::from(season.times))
                .product();
            if density > 0 {
                stretches.push(Stretch {
                    back: near,
                    density,
                    before: weight,
                });
                weight += (far - near) * density;
            }
        }
        Self { stretches, weight }
    }

    /// Seconds before the present for one of `size` items: the greater the index, the more.
    pub(crate) fn back(&self, index: u32, size: u32, seed: Seed) -> i64 {
        let within = u128::from(seed.bits() >> 32);
        let place = (u128::from(index) << 32) | within;
        let reached = (place * u128::from(self.weight) / u128::from(size.max(1))) >> 32;
        let reached = u64::try_from(reached).unwrap_or(u64::MAX);
        let after = self
            .stretches
            .partition_point(|stretch| stretch.before <= reached);
        let Some(stretch) = after
            .checked_sub(1)
            .and_then(|last| self.stretches.get(last))
        else {
            return 0;
        };
        let seconds = stretch.back + (reached - stretch.before) / stretch.density;
        i64::try_from(seconds).unwrap_or(i64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::{Season, Seasons};
    use crate::base::instant::Instant;
    use crate::base::rng::Seed;

    #[test]
    fn season_has_its_density_and_keeps_the_order() {
        let now = Instant::parse("2026-01-01T00:00:00Z").unwrap();
        let day = |back: i64| now.plus_seconds(-back * 86_400);
        let season = Season {
            start: day(20),
            end: day(10),
            times: 9,
        };
        let seasons = Seasons::new(&[season], now, 100 * 86_400);
        let backs: Vec<i64> = (0..1_800)
            .map(|index| seasons.back(index, 1_800, Seed::new(1).nth(u64::from(index))))
            .collect();
        assert!(backs.is_sorted());
        let within = |from: i64, to: i64| {
            let days = from * 86_400..to * 86_400;
            backs.iter().filter(|back| days.contains(back)).count()
        };
        // 90 days of weight one and ten of weight nine: half of everything lies in the season.
        assert!((899..=901).contains(&within(10, 20)), "{}", within(10, 20));
        assert!((99..=101).contains(&within(0, 10)), "{}", within(0, 10));
    }
}
