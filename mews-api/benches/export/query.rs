//! The filters of a request: time ranges, all of which must hold, and ids.

use clap::ValueEnum;

use crate::hotel::Reservation;

/// How the service reads the ends of an interval. Equal ends mean that instant, either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Ends {
    /// The end is not part of the interval.
    HalfOpen,
    /// Both ends are part of it, as the provider's guide has it.
    Inclusive,
}

/// The time filters of `reservations/getAll/2023-06-06` that this service knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Field {
    Created,
    Updated,
    /// Stays that overlap the interval.
    Colliding,
    ScheduledStart,
}

/// More services than a request may name, so that a call over all of them takes several lists.
pub const SERVICES: u32 = 1_500;

/// In milliseconds, as finely as a client might cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    pub start: i64,
    pub end: i64,
}

impl Interval {
    pub fn of_seconds(start: u32, end: u32) -> Self {
        Self {
            start: millis(start),
            end: millis(end),
        }
    }

    fn contains(self, instant: i64, ends: Ends) -> bool {
        let before_end = match ends {
            Ends::HalfOpen if self.start < self.end => instant < self.end,
            _ => instant <= self.end,
        };
        self.start <= instant && before_end
    }

    fn overlaps(self, from: i64, to: i64, ends: Ends) -> bool {
        match ends {
            Ends::HalfOpen if self.start < self.end => from < self.end && self.start < to,
            Ends::HalfOpen => from <= self.start && self.start < to,
            Ends::Inclusive => from <= self.end && self.start <= to,
        }
    }
}

pub fn millis(seconds: u32) -> i64 {
    i64::from(seconds) * 1_000
}

pub struct Query {
    pub times: Vec<(Field, Interval)>,
    /// As places in the hotel's list, sorted.
    pub indexes: Option<Vec<u32>>,
    /// The numbers of services, sorted.
    pub services: Option<Vec<u32>>,
    pub ends: Ends,
}

impl Query {
    pub fn of_time(field: Field, interval: Interval, ends: Ends) -> Self {
        Self {
            times: vec![(field, interval)],
            indexes: None,
            services: None,
            ends,
        }
    }

    pub fn created(&self) -> Option<Interval> {
        let mut times = self.times.iter();
        times
            .find(|(field, _)| *field == Field::Created)
            .map(|(_, interval)| *interval)
    }

    pub fn selects(&self, index: u32, reservation: &Reservation) -> bool {
        let in_time = |(field, interval): &(Field, Interval)| {
            let has = |seconds| interval.contains(millis(seconds), self.ends);
            match field {
                Field::Created => has(reservation.created),
                Field::Updated => has(reservation.updated),
                Field::ScheduledStart => has(reservation.start),
                Field::Colliding => interval.overlaps(
                    millis(reservation.start),
                    millis(reservation.end),
                    self.ends,
                ),
            }
        };
        let named = |indexes: &Vec<u32>| indexes.binary_search(&index).is_ok();
        let sold = |services: &Vec<u32>| services.binary_search(&(index % SERVICES)).is_ok();
        self.indexes.as_ref().is_none_or(named)
            && self.services.as_ref().is_none_or(sold)
            && self.times.iter().all(in_time)
    }
}
