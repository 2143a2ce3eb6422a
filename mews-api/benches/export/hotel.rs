//! The data of the service: reservations of three years, 16 bytes each, in the order of their
//! creation.

use std::f64::consts::TAU;

use uuid::Uuid;

use crate::query::{Query, millis};
use crate::random::Random;

/// 2023-01-01T00:00:00Z, in seconds.
pub const START: u32 = 1_672_531_200;
/// 2026-01-01T00:00:00Z, in seconds.
pub const END: u32 = START + DAYS * DAY;
pub const DAY: u32 = 86_400;
pub const HOUR: u32 = 3_600;
/// Of 2023, 2024 and 2025.
pub const DAYS: u32 = 365 + 366 + 365;
/// June to August of 2024, as days since the start.
const DENSE_SEASON: std::ops::Range<u32> = 517..609;

/// The times of a reservation, in seconds.
#[derive(Clone, Copy)]
pub struct Reservation {
    pub created: u32,
    pub updated: u32,
    pub start: u32,
    pub end: u32,
}

pub struct Hotel {
    /// Oldest first: the place in here identifies a reservation.
    reservations: Vec<Reservation>,
}

impl Hotel {
    /// `density`: the factor by which a day of the dense season has more reservations.
    pub fn new(items: u32, density: u32, seed: u64) -> Self {
        let mut random = Random::new(seed);
        let calendar = Calendar::new(density);
        let mut reservations: Vec<_> = (0..items)
            .map(|_| reservation(&calendar, &mut random))
            .collect();
        reservations.sort_unstable_by_key(|reservation| reservation.created);
        // Both ends of the three years, to the second: whether the last one belongs to them depends
        // on what ends mean.
        if let [first, .., last] = &mut reservations[..] {
            first.created = START;
            last.created = END;
        }
        Self { reservations }
    }

    pub fn len(&self) -> u32 {
        u32::try_from(self.reservations.len()).unwrap_or(u32::MAX)
    }

    pub fn reservation(&self, index: u32) -> Reservation {
        self.reservations[index as usize]
    }

    /// The selected reservations older than `before`, newest first.
    pub fn select<'a>(&'a self, query: &'a Query, before: u32) -> impl Iterator<Item = u32> + 'a {
        let place = |created: i64| {
            let place = self
                .reservations
                .partition_point(|reservation| millis(reservation.created) < created);
            u32::try_from(place).unwrap_or(u32::MAX)
        };
        let (first, last) = match query.created() {
            Some(interval) => (place(interval.start), place(interval.end + 1)),
            None => (0, self.len()),
        };
        (first..last.min(before))
            .rev()
            .filter(|index| query.selects(*index, &self.reservation(*index)))
    }
}

/// The probability of a reservation on each day: the share of it and of all days before.
struct Calendar {
    up_to: Vec<f64>,
}

impl Calendar {
    fn new(density: u32) -> Self {
        let mut sum = 0.0;
        let up_to = (0..DAYS).map(|day| {
            let season = 1.0 + 0.5 * (TAU * f64::from(day) / 365.25).sin();
            let dense = DENSE_SEASON.contains(&day);
            sum += season * if dense { f64::from(density) } else { 1.0 };
            sum
        });
        Self {
            up_to: up_to.collect(),
        }
    }

    fn day(&self, random: &mut Random) -> u32 {
        let total = self.up_to.last().copied().unwrap_or(0.0);
        let drawn = random.unit() * total;
        let day = self.up_to.partition_point(|up_to| *up_to <= drawn);
        u32::try_from(day).unwrap_or(0).min(DAYS - 1)
    }
}

/// One in sixteen was imported at midnight or stays from midnight to midnight, so that much lies
/// exactly where intervals are cut.
fn reservation(calendar: &Calendar, random: &mut Random) -> Reservation {
    let midnight = |random: &mut Random| random.below(16) == 0;
    let second = match midnight(random) {
        true => 0,
        false => random.below(DAY),
    };
    let created = START + calendar.day(random) * DAY + second;
    let updated = match random.below(2) {
        0 => created,
        _ => created + cubed(random, 120 * DAY),
    };
    let arrival = created + cubed(random, 90 * DAY);
    let arrival = arrival - arrival % DAY + DAY;
    let departure = arrival + nights(random) * DAY;
    let (start, end) = match midnight(random) {
        true => (arrival, departure),
        false => (
            arrival + 14 * HOUR + random.below(24) * HOUR / 4,
            departure + 8 * HOUR + random.below(12) * HOUR / 4,
        ),
    };
    Reservation {
        created,
        updated,
        start,
        end,
    }
}

/// Below `limit`, most often far below.
fn cubed(random: &mut Random, limit: u32) -> u32 {
    let part = random.unit().powi(3) * f64::from(limit);
    // Less than `limit`, so it fits.
    part as u32
}

/// One night mostly, two weeks at most.
fn nights(random: &mut Random) -> u32 {
    match random.below(100) {
        0..60 => 1,
        60..85 => 2,
        85..95 => 3,
        _ => 4 + random.below(11),
    }
}

/// The ids of a property's reservations, which are independent of their order.
#[derive(Clone, Copy)]
pub struct Ids {
    property: u64,
}

/// Odd, so that multiplying by it can be undone.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
const GATHER: u64 = inverse(SPREAD);

impl Ids {
    pub fn new(property: u32) -> Self {
        Self {
            property: (u64::from(property) + 1).wrapping_mul(SPREAD),
        }
    }

    pub fn id(self, index: u32) -> Uuid {
        Uuid::from_u64_pair((u64::from(index) + 1).wrapping_mul(SPREAD), self.property)
    }

    /// `None` if it is not a reservation of this property.
    pub fn index(self, id: Uuid) -> Option<u32> {
        let (spread, property) = id.as_u64_pair();
        let index = spread.wrapping_mul(GATHER).checked_sub(1)?;
        (property == self.property)
            .then(|| u32::try_from(index).ok())
            .flatten()
    }
}

/// Modulo 2^64, by Newton's method: each step doubles the bits that are right, and three are to
/// begin with.
const fn inverse(odd: u64) -> u64 {
    let mut inverse = odd;
    let mut bits = 3;
    while bits < 64 {
        inverse = inverse.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(inverse)));
        bits *= 2;
    }
    inverse
}
