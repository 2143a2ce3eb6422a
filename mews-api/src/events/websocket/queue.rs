//! The bounded buffer between the task that reads and the consumer.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::{Event, Gap};
use crate::base::error::Error;
use crate::value::Timestamp;

/// The bounds of a queue of events.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capacity {
    pub(super) events: usize,
    /// Of their JSON texts.
    pub(super) bytes: usize,
}

pub(super) struct Queue<E>(Mutex<Inner<E>>);

struct Inner<E> {
    capacity: Capacity,
    items: VecDeque<Item<E>>,
    bytes: usize,
    /// The gap for events that did not fit; delivered when the queue is empty. Nothing is kept in
    /// the meantime.
    lost: Option<Gap>,
    /// When the connection last gave proof of life, in service time.
    heard: Option<Timestamp>,
    /// When what was delivered last had come.
    delivered: Option<Timestamp>,
    is_closed: bool,
    consumer: Option<Waker>,
}

struct Item<E> {
    at: Option<Timestamp>,
    bytes: usize,
    event: Result<Event<E>, Error>,
}

impl<E> Queue<E> {
    pub(super) fn new(capacity: Capacity) -> Self {
        Self(Mutex::new(Inner {
            capacity,
            items: VecDeque::new(),
            bytes: 0,
            lost: None,
            heard: None,
            delivered: None,
            is_closed: false,
            consumer: None,
        }))
    }

    fn lock(&self) -> MutexGuard<'_, Inner<E>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection is open: `gap` comes before anything of it.
    pub(super) fn opened(&self, gap: Gap) {
        let mut inner = self.lock();
        inner.heard = Some(gap.until);
        if inner.lost.is_some() || inner.items.len() >= inner.capacity.events {
            inner.lose(gap);
        } else {
            let at = Some(gap.until);
            inner.items.push_back(Item {
                at,
                bytes: 0,
                event: Ok(Event::Gap(gap)),
            });
        }
        inner.wake();
    }

    /// A message arrived at this moment of service time, with these events and the lengths of their
    /// texts. Events that do not fit become a gap that begins at `since`.
    pub(super) fn came(
        &self,
        at: Timestamp,
        since: Timestamp,
        events: impl IntoIterator<Item = (usize, Result<E, Error>)>,
    ) {
        let mut inner = self.lock();
        inner.heard = Some(at);
        for (bytes, event) in events {
            let fits = inner.items.len() < inner.capacity.events
                && inner.bytes.saturating_add(bytes) <= inner.capacity.bytes;
            if inner.lost.is_some() || !fits {
                inner.lose(Gap {
                    since: Some(since),
                    until: at,
                });
                continue;
            }
            inner.bytes += bytes;
            inner.items.push_back(Item {
                at: Some(at),
                bytes,
                event: event.map(Event::Data),
            });
        }
        inner.wake();
    }

    /// The connection gave proof of life without events.
    pub(super) fn heard(&self, at: Timestamp) {
        self.lock().heard = Some(at);
    }

    /// The last proof of life, of whatever connection.
    pub(super) fn last_heard(&self) -> Option<Timestamp> {
        self.lock().heard
    }

    /// A connection failed. An error that does not fit is dropped, since it does not concern
    /// events.
    pub(super) fn failed(&self, error: Error) {
        let mut inner = self.lock();
        if inner.items.len() < inner.capacity.events {
            inner.items.push_back(Item {
                at: None,
                bytes: 0,
                event: Err(error),
            });
        }
        inner.wake();
    }

    /// Nothing more comes, but for this error.
    pub(super) fn close(&self, error: Option<Error>) {
        let mut inner = self.lock();
        inner.items.extend(error.map(|error| Item {
            at: None,
            bytes: 0,
            event: Err(error),
        }));
        inner.is_closed = true;
        inner.wake();
    }

    pub(super) fn poll_next(
        &self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<E>, Error>>> {
        let mut inner = self.lock();
        if let Some(item) = inner.items.pop_front() {
            inner.bytes -= item.bytes;
            inner.delivered = item.at.or(inner.delivered);
            return Poll::Ready(Some(item.event));
        }
        if let Some(gap) = inner.lost.take() {
            inner.delivered = Some(gap.until);
            return Poll::Ready(Some(Ok(Event::Gap(gap))));
        }
        if inner.is_closed {
            return Poll::Ready(None);
        }
        inner.consumer = Some(context.waker().clone());
        Poll::Pending
    }

    /// Up to when everything has been delivered.
    pub(super) fn delivered(&self) -> Option<Timestamp> {
        let inner = self.lock();
        if inner.items.is_empty() && inner.lost.is_none() && inner.delivered.is_some() {
            inner.heard
        } else {
            inner.delivered
        }
    }
}

impl<E> Inner<E> {
    fn lose(&mut self, gap: Gap) {
        self.lost = Some(match self.lost.take() {
            None => gap,
            Some(lost) => Gap {
                // Without a beginning, everything is missing.
                since: lost.since.and_then(|first| Some(first.min(gap.since?))),
                until: lost.until.max(gap.until),
            },
        });
    }

    fn wake(&mut self) {
        if let Some(consumer) = self.consumer.take() {
            consumer.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::error::ErrorKind;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_unix_seconds(second).unwrap()
    }

    fn gap(since: Option<i64>, until: i64) -> Gap {
        Gap {
            since: since.map(at),
            until: at(until),
        }
    }

    fn queue() -> Queue<u32> {
        Queue::new(Capacity {
            events: 3,
            bytes: 100,
        })
    }

    fn drain(queue: &Queue<u32>) -> Vec<String> {
        let mut context = Context::from_waker(Waker::noop());
        let mut seen = Vec::new();
        while let Poll::Ready(Some(item)) = queue.poll_next(&mut context) {
            seen.push(match item {
                Ok(Event::Gap(gap)) => {
                    let since = gap
                        .since
                        .map_or("-".to_owned(), |at| at.unix_seconds().to_string());
                    format!("gap {since}..{}", gap.until.unix_seconds())
                }
                Ok(Event::Data(number)) => number.to_string(),
                Err(_) => "error".to_owned(),
            });
        }
        seen
    }

    fn numbers(numbers: std::ops::Range<u32>) -> impl Iterator<Item = (usize, Result<u32, Error>)> {
        numbers.map(|number| (10, Ok(number)))
    }

    #[test]
    fn overflow_becomes_a_gap_after_what_was_kept() {
        let queue = queue();
        queue.opened(gap(None, 1000));
        queue.came(at(1010), at(710), numbers(0..4));
        queue.came(at(1020), at(720), numbers(4..5));
        assert_eq!(drain(&queue), ["gap -..1000", "0", "1", "gap 710..1020"]);
        queue.came(at(1030), at(730), numbers(5..6));
        assert_eq!(drain(&queue), ["5"]);
        queue.came(at(1040), at(740), [(101, Ok(6))]);
        assert_eq!(drain(&queue), ["gap 740..1040"]);
    }

    #[test]
    fn nothing_is_kept_between_an_overflow_and_its_gap() {
        let queue = queue();
        queue.came(at(10), at(1), numbers(0..4));
        let mut context = Context::from_waker(Waker::noop());
        assert!(queue.poll_next(&mut context).is_ready());
        queue.came(at(20), at(2), numbers(7..8));
        queue.opened(gap(Some(0), 30));
        assert_eq!(drain(&queue), ["1", "2", "gap 0..30"]);
    }

    #[test]
    fn position_is_that_of_the_last_item_and_of_the_connection_when_empty() {
        let queue = queue();
        assert_eq!(queue.delivered(), None);
        queue.opened(gap(Some(5), 100));
        assert_eq!(queue.delivered(), None, "nothing was delivered");
        queue.came(at(110), at(0), numbers(0..2));
        let mut context = Context::from_waker(Waker::noop());
        assert!(queue.poll_next(&mut context).is_ready());
        assert_eq!(queue.delivered(), Some(at(100)));
        assert_eq!(drain(&queue).len(), 2);
        queue.heard(at(130));
        assert_eq!(queue.delivered(), Some(at(130)));
    }

    #[test]
    fn errors_that_do_not_fit_are_dropped_and_the_last_one_is_not() {
        let queue = queue();
        for _ in 0..9 {
            queue.failed(Error::new(ErrorKind::Connect));
        }
        queue.close(Some(Error::new(ErrorKind::Unauthorized)));
        assert_eq!(drain(&queue), ["error"; 4]);
        let mut context = Context::from_waker(Waker::noop());
        assert!(matches!(queue.poll_next(&mut context), Poll::Ready(None)));
    }
}
