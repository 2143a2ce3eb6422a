//! The requirements of each ledger. Times are lower bounds where a slow machine could miss an upper
//! one.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use mews_api::Secret;
use mews_api::quota::{Grant, Ledger, Limit, Report, SharedQuota, Take, TokenKey};
use tokio::task::JoinSet;
use tokio::time::sleep;

type Checked = Pin<Box<dyn Future<Output = ()>>>;
type Check = fn(Arc<dyn Ledger>) -> Checked;

macro_rules! checks {
    ($($name:ident),* $(,)?) => {
        pub(crate) const CHECKS: &[(&str, Check)] = &[
            $((stringify!($name), |ledger| Box::pin($name(Book::new(ledger))))),*
        ];
    };
}

checks![
    grants_up_to_the_limit_and_no_more,
    slots_count_for_the_window_and_their_life,
    keeps_slots_free_for_interactive_calls,
    slots_of_interactive_calls_use_the_pace_of_paginated_ones,
    spreads_slots_of_paginated_calls_over_the_window,
    tokens_have_limits_of_their_own,
    returned_slots_stop_counting,
    unknown_requests_count_from_when_they_were_sent,
    ids_never_come_twice,
    takers_at_the_same_time_stay_within_the_limit,
    refusal_closes_the_gate_for_the_longest_pause,
    one_probe_opens_the_gate,
    lost_probe_is_granted_again,
    limit_falls_to_what_was_accepted,
    limit_falls_by_half_at_most,
    lowered_limit_grows_by_probes,
    rejects_keys_of_another_secret,
    age_grows_with_time,
];

/// Long enough that a check is over before a slot stops counting, where it does not wait for that.
const LIMIT: Limit = Limit {
    requests: 10,
    window: Duration::from_secs(20),
};
const SHORT: Limit = Limit {
    requests: 10,
    window: Duration::from_millis(300),
};

/// A ledger and a token.
#[derive(Clone)]
struct Book {
    ledger: Arc<dyn Ledger>,
    token: TokenKey,
}

impl Book {
    fn new(ledger: Arc<dyn Ledger>) -> Self {
        Self {
            ledger,
            token: key("secret", "token"),
        }
    }

    fn token(&self, token: &str) -> Self {
        Self {
            token: key("secret", token),
            ..self.clone()
        }
    }

    async fn take(&self, take: Take) -> Grant {
        let grant = self.ledger.take(&self.token, &take).await;
        grant.expect("the ledger works")
    }

    async fn some(&self, count: u32) -> Grant {
        self.take(Take::new(LIMIT, count)).await
    }

    async fn some_but(&self, count: u32, keep_free: u32) -> Grant {
        let mut take = Take::new(LIMIT, count);
        take.keep_free = keep_free;
        self.take(take).await
    }

    async fn report(&self, limit: Limit, report: Report) {
        let done = self.ledger.report(&self.token, limit, report).await;
        done.expect("the ledger works");
    }

    async fn refused(&self, limit: Limit, slot: Option<u64>, pause: u64) {
        let pause = Duration::from_millis(pause);
        self.report(limit, Report::Refused { slot, pause }).await;
    }

    async fn answered(&self, limit: Limit, slot: u64) {
        self.report(limit, Report::Answered { slot }).await;
    }
}

fn key(secret: &str, token: &str) -> TokenKey {
    SharedQuota::new(secret, 1).key(&Secret::new(token))
}

fn count(grant: &Grant) -> u64 {
    grant.slots.end - grant.slots.start
}

async fn grants_up_to_the_limit_and_no_more(book: Book) {
    let first = book.some(7).await;
    assert_eq!((count(&first), first.total, first.capacity), (7, 7, 10));
    assert!(!first.probe && first.gate.is_none());
    let second = book.some(7).await;
    assert_eq!((count(&second), second.total), (3, 10));
    let third = book.some(7).await;
    assert_eq!((count(&third), third.total), (0, 10));
    let retry_in = third.retry_in.expect("when to ask again");
    let keep = LIMIT.window + Take::new(LIMIT, 1).life;
    assert!(retry_in <= keep, "{retry_in:?}");
    // An empty request returns the total.
    assert_eq!(book.some(0).await.total, 10);
}

async fn slots_count_for_the_window_and_their_life(book: Book) {
    let take = |count, life| {
        let mut take = Take::new(SHORT, count);
        take.life = Duration::from_millis(life);
        take
    };
    for life in [0, 200] {
        let before = book.take(take(10, life)).await;
        assert_eq!(count(&before), 10);
        let refused = book.take(take(1, life)).await;
        let retry_in = refused.retry_in.expect("when to ask again");
        sleep(retry_in + Duration::from_millis(2)).await;
        let after = book.take(take(10, life)).await;
        assert_eq!(count(&after), 10);
        let counted = after.age - before.age;
        // Stores round to milliseconds.
        let least = SHORT.window + Duration::from_millis(life - life / 100);
        assert!(counted >= least, "{counted:?}");
        sleep(SHORT.window * 2).await;
    }
}

async fn keeps_slots_free_for_interactive_calls(book: Book) {
    assert_eq!(count(&book.some_but(10, 3).await), 1);
    assert_eq!(count(&book.some(6).await), 6);
    assert_eq!(count(&book.some_but(10, 3).await), 0);
    assert_eq!(count(&book.some(2).await), 2);
    assert_eq!(count(&book.some(2).await), 1);
    // Where all are to be kept free, one can be had all the same.
    assert_eq!(count(&book.token("other").some_but(10, 10).await), 1);
}

async fn spreads_slots_of_paginated_calls_over_the_window(book: Book) {
    let limit = Limit {
        requests: 41,
        window: Duration::from_secs(2),
    };
    let mut take = Take::new(limit, 10);
    take.keep_free = 1;
    take.life = Duration::ZERO;
    // A quarter at once, then the rest of 40 evenly, and none twice in a window.
    let first = book.take(take.clone()).await;
    assert_eq!(count(&first), 10);
    let denied = book.take(take.clone()).await;
    let retry_in = denied.retry_in.expect("when to ask again");
    assert_eq!(count(&denied), 0);
    assert!(retry_in <= Duration::from_millis(700), "{retry_in:?}");
    let mut granted = 10;
    loop {
        let grant = book.take(take.clone()).await;
        if grant.age - first.age >= limit.window {
            break;
        }
        granted += count(&grant);
        let part = (grant.age - first.age).as_secs_f64() / 2.0;
        assert!(
            granted as f64 <= 10.0 + 31.0 * part + 1.0,
            "{granted} at {part}"
        );
        sleep(Duration::from_millis(20)).await;
    }
    assert!(granted >= 39, "{granted}");
    // Interactive calls have no pace.
    take.keep_free = 0;
    assert!(count(&book.take(take).await) >= 1);
}

async fn slots_of_interactive_calls_use_the_pace_of_paginated_ones(book: Book) {
    let mut bulk = Take::new(LIMIT, 10);
    bulk.keep_free = 1;
    // Two at once, but interactive calls have taken as many.
    let interactive = book.some(2).await.slots;
    let grant = book.take(bulk.clone()).await;
    assert_eq!(count(&grant), 0);
    assert!(grant.retry_in.is_some_and(|wait| wait < LIMIT.window));
    // Slots that come back unused return the credit.
    bulk.returned = interactive.collect();
    assert!(count(&book.take(bulk).await) >= 1);
}

async fn tokens_have_limits_of_their_own(book: Book) {
    assert_eq!(count(&book.some(10).await), 10);
    assert_eq!(count(&book.token("other").some(10).await), 10);
    book.refused(LIMIT, None, 60_000).await;
    assert!(book.some(0).await.gate.is_some());
    assert!(book.token("other").some(0).await.gate.is_none());
}

async fn returned_slots_stop_counting(book: Book) {
    let mine = book.some(10).await.slots;
    let mut take = Take::new(LIMIT, 10);
    take.returned = vec![mine.start, mine.start + 1, mine.start + 1, mine.end + 1_000];
    let grant = book.take(take.clone()).await;
    assert_eq!((count(&grant), grant.total), (2, 10));
    // Returning them again does not return those of others.
    assert_eq!(count(&book.take(take).await), 0);
}

async fn unknown_requests_count_from_when_they_were_sent(book: Book) {
    let mut take = Take::new(LIMIT, 10);
    take.unknown = vec![
        Duration::from_secs(1),
        Duration::from_secs(19),
        LIMIT.window + take.life + Duration::from_secs(1),
    ];
    let grant = book.take(take).await;
    assert_eq!((count(&grant), grant.total), (8, 10));
    let retry_in = book.some(1).await.retry_in.expect("when to ask again");
    assert!(retry_in <= Duration::from_millis(1_200), "{retry_in:?}");
}

async fn ids_never_come_twice(book: Book) {
    let mut known = BTreeSet::new();
    for _ in 0..3 {
        for _ in 0..5 {
            let slots = book.take(Take::new(SHORT, 2)).await.slots;
            for id in slots {
                assert!(known.insert(id), "{id}");
            }
        }
        // Until nothing is left of the token.
        sleep(SHORT.window * 6).await;
    }
    assert_eq!(known.len(), 30);
}

async fn takers_at_the_same_time_stay_within_the_limit(book: Book) {
    let mut takers = JoinSet::new();
    for _ in 0..16 {
        let book = book.clone();
        takers.spawn(async move { count(&book.some(3).await) });
    }
    let granted: u64 = takers.join_all().await.into_iter().sum();
    assert_eq!(granted, 10);
}

async fn refusal_closes_the_gate_for_the_longest_pause(book: Book) {
    book.some(1).await;
    book.refused(LIMIT, None, 5_000).await;
    book.refused(LIMIT, None, 50).await;
    let grant = book.some(1).await;
    let gate = grant.gate.expect("closed");
    assert_eq!(count(&grant), 0);
    assert!(
        gate <= Duration::from_secs(5) && gate > Duration::from_millis(50),
        "{gate:?}"
    );
    assert!(grant.retry_in.is_some_and(|retry_in| retry_in <= gate));
}

async fn one_probe_opens_the_gate(book: Book) {
    let first = book.some(3).await.slots.start;
    book.refused(LIMIT, Some(first), 100).await;
    let closed = book.some(5).await;
    assert_eq!(count(&closed), 0);
    sleep(Duration::from_millis(110)).await;
    let probe = book.some(5).await;
    assert!(probe.probe && count(&probe) == 1, "{probe:?}");
    let waits = book.some(5).await;
    assert!(count(&waits) == 0 && waits.retry_in.is_some(), "{waits:?}");
    book.answered(LIMIT, probe.slots.start + 1).await;
    assert_eq!(count(&book.some(1).await), 0, "that was not the probe");
    book.answered(LIMIT, probe.slots.start).await;
    let after = book.some(2).await;
    assert!(count(&after) > 0 && !after.probe, "{after:?}");
}

async fn lost_probe_is_granted_again(book: Book) {
    for lost in [false, true] {
        let book = book.token(if lost { "lost" } else { "returned" });
        let first = book.some(2).await.slots.start;
        book.refused(LIMIT, Some(first), 1).await;
        sleep(Duration::from_millis(10)).await;
        let probe = book.some(1).await;
        assert!(probe.probe, "{probe:?}");
        let slot = probe.slots.start;
        let mut take = Take::new(LIMIT, 1);
        if lost {
            book.report(LIMIT, Report::Lost { slot }).await;
        } else {
            take.returned = vec![slot];
        }
        let again = book.take(take).await;
        assert!(again.probe && count(&again) == 1, "{again:?}");
        book.answered(LIMIT, again.slots.start).await;
    }
}

async fn limit_falls_to_what_was_accepted(book: Book) {
    let slots = book.some(10).await.slots;
    for slot in slots.start + 6..slots.end {
        book.refused(LIMIT, Some(slot), 1).await;
    }
    let grant = book.some(0).await;
    assert_eq!((grant.total, grant.capacity), (6, 6));
}

async fn limit_falls_by_half_at_most(book: Book) {
    let slots = book.some(3).await.slots;
    for slot in slots {
        book.refused(LIMIT, Some(slot), 1).await;
    }
    assert_eq!(book.some(0).await.capacity, 5);
    sleep(Duration::from_millis(10)).await;
    // The refusal of the probe is expected.
    let probe = book.some(1).await;
    assert!(probe.probe);
    book.refused(LIMIT, Some(probe.slots.start), 1).await;
    assert_eq!(book.some(0).await.capacity, 5);
}

async fn lowered_limit_grows_by_probes(book: Book) {
    let limit = Limit {
        requests: 40,
        ..SHORT
    };
    let slots = book.take(Take::new(limit, 10)).await.slots;
    book.refused(limit, Some(slots.start), 1).await;
    sleep(Duration::from_millis(10)).await;
    let probe = book.take(Take::new(limit, 1)).await;
    book.answered(limit, probe.slots.start).await;
    assert_eq!(book.take(Take::new(limit, 0)).await.capacity, 20);
    // No trial for two windows.
    let mut full = book.take(Take::new(limit, 40)).await;
    assert!(!full.probe && full.total == 20, "{full:?}");
    assert_eq!(count(&book.take(Take::new(limit, 1)).await), 0);
    sleep(SHORT.window * 2).await;
    let mut known = 20;
    for step in [1, 2, 4] {
        while full.total < known || !full.probe {
            full = book.take(Take::new(limit, 40)).await;
            if full.slots.is_empty() {
                sleep(full.retry_in.expect("when to ask again")).await;
            }
        }
        assert_eq!((count(&full), full.total), (1, known + 1));
        // One at a time.
        assert_eq!(count(&book.take(Take::new(limit, 1)).await), 0);
        book.answered(limit, full.slots.start).await;
        known += step;
        assert_eq!(book.take(Take::new(limit, 0)).await.capacity, known);
        full.probe = false;
    }
}

async fn rejects_keys_of_another_secret(book: Book) {
    book.some(1).await;
    let other = key("another secret", "token");
    let refused = book.ledger.take(&other, &Take::new(LIMIT, 1)).await;
    let message = refused.expect_err("another secret").to_string();
    assert!(message.contains("another secret"), "{message}");
    assert_eq!(count(&book.some(1).await), 1);
}

async fn age_grows_with_time(book: Book) {
    let first = book.some(0).await.age;
    sleep(Duration::from_millis(300)).await;
    let second = book.token("other").some(0).await.age;
    assert!(second - first >= Duration::from_millis(299));
    assert!(first < Duration::from_secs(10), "the ledger is new");
}
