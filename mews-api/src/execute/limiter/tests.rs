//! The limiter as callers see it, on tokio's paused clock.

mod shared;

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::task::JoinSet;

use super::*;
use crate::base::clock::{Clock, TokioClock};
use crate::value::Secret;

const FOREVER: Duration = Duration::MAX;

fn limiters(limits: Limits) -> (Limiters, TokioClock) {
    let clock = TokioClock::new();
    (Limiters::new(limits, Arc::new(clock)), clock)
}

fn token(number: usize) -> Secret {
    Secret::new(format!("token-{number}"))
}

fn one_in_ten_seconds() -> Limits {
    Limits {
        requests: 1,
        window: Duration::from_secs(10),
        reserve: 0,
        ..Limits::default()
    }
}

async fn spend(limiter: &Limiter, priority: Priority) -> Duration {
    let mut permit = limiter.acquire(priority, FOREVER).await.unwrap();
    permit.sent();
    let waited = permit.waited();
    permit.answered();
    waited
}

#[tokio::test(start_paused = true)]
async fn serves_a_thousand_callers_in_order_within_the_limit() {
    let (limiters, clock) = limiters(Limits::default());
    let limiter = limiters.of(&token(0));
    let mut calls = JoinSet::new();
    for number in 0..1_000 {
        let limiter = Arc::clone(&limiter);
        calls.spawn(async move {
            let mut permit = limiter
                .acquire(Priority::Interactive, FOREVER)
                .await
                .unwrap();
            let at = clock.now();
            permit.sent();
            permit.answered();
            (number, at)
        });
    }
    let mut sends: Vec<(usize, Duration)> = calls.join_all().await;
    sends.sort_by_key(|(number, at)| (*at, *number));
    // Tasks started in this order, so they are served in it.
    assert!(sends.iter().map(|(number, _)| *number).eq(0..1_000));
    for pair in sends.windows(201) {
        assert!(pair[200].1 - pair[0].1 >= Duration::from_millis(30_500));
    }
    let total = sends[999].1.as_secs_f64();
    assert!((122.0..122.1).contains(&total), "{total}");
}

#[tokio::test(start_paused = true)]
async fn shares_a_limiter_per_token() {
    let (limiters, clock) = limiters(one_in_ten_seconds());
    let one = limiters.of(&token(1));
    assert!(Arc::ptr_eq(&one, &limiters.of(&token(1))));
    let mut permit = one.acquire(Priority::Interactive, FOREVER).await.unwrap();
    permit.sent();
    permit.refused(Some(Duration::from_secs(100)));
    drop(one);

    let start = clock.now();
    spend(&limiters.of(&token(2)), Priority::Interactive).await;
    assert_eq!(clock.now(), start);
    let waited = spend(&limiters.of(&token(1)), Priority::Bulk).await;
    assert!((100.0..101.1).contains(&waited.as_secs_f64()), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn fails_at_once_if_the_wait_exceeds_max_wait() {
    let (limiters, clock) = limiters(one_in_ten_seconds());
    let limiter = limiters.of(&token(0));
    spend(&limiter, Priority::Interactive).await;
    let second = tokio::spawn({
        let limiter = Arc::clone(&limiter);
        async move { spend(&limiter, Priority::Interactive).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let start = clock.now();
    let refused = limiter
        .acquire(Priority::Interactive, Duration::from_secs(15))
        .await
        .err();
    // The second one is ahead.
    assert_eq!(
        refused,
        Some(Exhausted {
            waited: Duration::ZERO,
            wait: Duration::from_secs(19),
            gate_closed: false,
        })
    );
    assert_eq!(clock.now(), start);
    // With a longest wait of zero a free permit is taken all the same.
    let other = limiters.of(&token(1));
    assert!(other.acquire(Priority::Bulk, Duration::ZERO).await.is_ok());

    // The gate closes for a long time while some wait: they fail at once.
    let mut permit = other.acquire(Priority::Bulk, FOREVER).await.unwrap();
    permit.sent();
    let mut patient = JoinSet::new();
    for _ in 0..5 {
        let other = Arc::clone(&other);
        patient.spawn(async move { spend(&other, Priority::Interactive).await });
        tokio::task::yield_now().await;
    }
    let mut waiting = JoinSet::new();
    for _ in 0..5 {
        let other = Arc::clone(&other);
        let max_wait = Duration::from_secs(600);
        waiting.spawn(async move { other.acquire(Priority::Interactive, max_wait).await.err() });
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    let start = clock.now();
    permit.refused(Some(Duration::from_secs(3600)));
    for exhausted in waiting.join_all().await {
        let exhausted = exhausted.unwrap();
        assert_eq!(exhausted.waited, Duration::from_secs(2));
        assert!(exhausted.wait >= Duration::from_secs(3600) && exhausted.gate_closed);
    }
    assert_eq!(clock.now(), start);
    drop(patient);
    assert!(second.await.unwrap() < Duration::from_secs(11));
}

#[tokio::test(start_paused = true)]
async fn cancelled_waiter_passes_its_turn_on() {
    let (limiters, _) = limiters(one_in_ten_seconds());
    let limiter = limiters.of(&token(0));
    spend(&limiter, Priority::Interactive).await;
    let mut waiting = Vec::new();
    for _ in 0..10 {
        let limiter = Arc::clone(&limiter);
        waiting.push(tokio::spawn(async move {
            spend(&limiter, Priority::Interactive).await
        }));
        tokio::task::yield_now().await;
    }
    // All but the last: those in the middle of the queue, then the first, which has the timer.
    for index in (1..9).chain([0]) {
        waiting[index].abort();
        tokio::task::yield_now().await;
    }
    let waited = waiting.pop().unwrap().await.unwrap();
    assert_eq!(waited, Duration::from_secs(10));

    // A permit that was not used.
    tokio::time::sleep(Duration::from_secs(10)).await;
    let permit = limiter.acquire(Priority::Bulk, FOREVER).await.unwrap();
    let next = tokio::spawn(async move { spend(&limiter, Priority::Bulk).await });
    tokio::time::sleep(Duration::from_secs(3)).await;
    drop(permit);
    assert_eq!(next.await.unwrap(), Duration::from_secs(3));
}

#[tokio::test(start_paused = true)]
async fn releases_everything_after_cancellation() {
    let limits = Limits {
        requests: 5,
        window: Duration::from_secs(10),
        reserve: 1,
        ..Limits::default()
    };
    let (limiters, _) = limiters(limits);
    let limiter = limiters.of(&token(0));
    let sent = Arc::new(AtomicUsize::new(0));
    let mut calls = JoinSet::new();
    for number in 0..200_u64 {
        let priority = [Priority::Interactive, Priority::Bulk][number as usize % 2];
        let (limiter, sent) = (Arc::clone(&limiter), Arc::clone(&sent));
        let attempt = async move {
            let mut permit = limiter.acquire(priority, FOREVER).await.unwrap();
            tokio::time::sleep(Duration::from_millis(number % 3)).await;
            permit.sent();
            sent.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(Duration::from_millis(number % 5 * 400)).await;
            if number % 13 == 0 {
                permit.refused(None);
            } else {
                permit.answered();
            }
        };
        let limit = Duration::from_millis(number * 7919 % 60_000);
        calls.spawn(tokio::time::timeout(limit, attempt));
    }
    calls.join_all().await;
    assert!(sent.load(Ordering::Relaxed) > 10);
    tokio::time::sleep(Duration::from_secs(1_000)).await;
    assert!(limiter.quota.is_idle());
    assert_eq!(spend(&limiter, Priority::Bulk).await, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn unpolled_future_does_not_block_others() {
    let (limiters, _) = limiters(one_in_ten_seconds());
    let limiter = limiters.of(&token(0));
    spend(&limiter, Priority::Bulk).await;
    let mut asleep = Box::pin(limiter.acquire(Priority::Bulk, FOREVER));
    assert!(
        tokio::time::timeout(Duration::from_secs(1), &mut asleep)
            .await
            .is_err()
    );
    let waited = spend(&limiter, Priority::Bulk).await.as_secs_f64();
    assert!((9.0..9.5).contains(&waited), "{waited}");
    // It is still the first.
    let behind = tokio::spawn({
        let limiter = Arc::clone(&limiter);
        async move { spend(&limiter, Priority::Bulk).await }
    });
    tokio::task::yield_now().await;
    let mut permit = asleep.await.unwrap();
    permit.sent();
    permit.answered();
    assert!(behind.await.unwrap() > Duration::from_secs(19));
}

#[tokio::test(start_paused = true)]
async fn removes_idle_limiters_and_keeps_busy_ones() {
    let (limiters, _) = limiters(Limits::default());
    let busy = token(usize::MAX);
    let first = Arc::downgrade(&limiters.of(&busy));
    for round in 0..100 {
        for number in 0..50 {
            spend(&limiters.of(&token(round * 50 + number)), Priority::Bulk).await;
        }
        spend(&limiters.of(&busy), Priority::Bulk).await;
        tokio::time::sleep(Duration::from_secs(20)).await;
        // Two rounds are within a window; as many again may wait to be removed.
        assert!(limiters.len() <= 2 * 64 + 2 * 101, "{}", limiters.len());
    }
    assert!(Arc::ptr_eq(&first.upgrade().unwrap(), &limiters.of(&busy)));
}

#[tokio::test(start_paused = true)]
async fn twenty_tokens_use_their_quotas_side_by_side() {
    let (limiters, clock) = limiters(Limits::default());
    let limiters = Arc::new(limiters);
    let mut exports = JoinSet::new();
    for number in 0..20 * 8 {
        let limiters = Arc::clone(&limiters);
        exports.spawn(async move {
            for _ in 0..50 {
                let limiter = limiters.of(&token(number % 20));
                let mut permit = limiter.acquire(Priority::Bulk, FOREVER).await.unwrap();
                permit.sent();
                tokio::time::sleep(Duration::from_secs(1)).await;
                permit.answered();
            }
        });
    }
    exports.join_all().await;
    // 400 requests for each token.
    let ratio = clock.now().as_secs_f64() / (400.0 * 30.0 / 200.0);
    assert!(ratio < 1.05, "{ratio}");
}

#[tokio::test(start_paused = true)]
async fn served_caller_wakes_the_next_before_sending() {
    let limits = Limits {
        requests: 5,
        ..one_in_ten_seconds()
    };
    let (limiters, _) = limiters(limits);
    let limiter = limiters.of(&token(0));
    for _ in 0..5 {
        spend(&limiter, Priority::Interactive).await;
    }
    let mut calls = JoinSet::new();
    for _ in 0..5 {
        let limiter = Arc::clone(&limiter);
        calls.spawn(async move {
            let mut permit = limiter
                .acquire(Priority::Interactive, FOREVER)
                .await
                .unwrap();
            tokio::time::sleep(Duration::from_secs(5)).await;
            permit.sent();
            permit.waited()
        });
    }
    assert_eq!(calls.join_all().await, [Duration::from_secs(10); 5]);
}

/// How the service counts, and what callers do.
#[derive(Clone, Copy, Debug)]
struct Fall {
    to: usize,
    at: u64,
    fixed: bool,
    says_when: bool,
    latency: u64,
    callers: usize,
    /// Milliseconds between the calls of a caller.
    gap: u64,
    priority: Priority,
}

/// Accepted and refused requests of each 30 s after the fall.
async fn fall(case: Fall) -> Vec<[usize; 2]> {
    const WINDOW: Duration = Duration::from_secs(30);
    const WINDOWS: usize = 20;
    let (limiters, clock) = limiters(Limits::default());
    let limiter = limiters.of(&token(0));
    let accepted = Arc::new(std::sync::Mutex::new(std::collections::VecDeque::new()));
    let tally = Arc::new(std::sync::Mutex::new(vec![[0, 0]; WINDOWS]));
    let fall = Duration::from_secs(case.at);
    let end = fall + WINDOW * WINDOWS as u32;
    let mut callers = JoinSet::new();
    for number in 0..case.callers as u64 {
        let (limiter, accepted, tally) = (limiter.clone(), accepted.clone(), tally.clone());
        callers.spawn(async move {
            tokio::time::sleep(Duration::from_millis(
                number * case.gap / case.callers as u64,
            ))
            .await;
            loop {
                let mut permit = limiter.acquire(case.priority, FOREVER).await.unwrap();
                permit.sent();
                let way = Duration::from_millis(number * 7919 % (case.latency.min(400) + 1));
                tokio::time::sleep(way).await;
                let now = clock.now();
                let limit = if now < fall { 200 } else { case.to };
                let wait = {
                    let mut accepted = accepted.lock().unwrap();
                    let gone = |at: Option<&Duration>| at.is_some_and(|at| *at + WINDOW <= now);
                    while gone(accepted.front()) {
                        if case.fixed {
                            accepted.clear();
                        } else {
                            accepted.pop_front();
                        }
                    }
                    if accepted.len() < limit {
                        accepted.push_back(now);
                        None
                    } else {
                        let frees = if case.fixed {
                            0
                        } else {
                            accepted.len() - limit
                        };
                        Some(accepted[frees] + WINDOW - now)
                    }
                };
                if now >= end {
                    return;
                }
                if let Some(since) = now.checked_sub(fall) {
                    let window = (since.as_nanos() / WINDOW.as_nanos()) as usize;
                    tally.lock().unwrap()[window][usize::from(wait.is_some())] += 1;
                }
                match wait {
                    Some(wait) => {
                        tokio::time::sleep(way).await;
                        let seconds = Duration::from_secs(wait.as_secs() + 1);
                        permit.refused(case.says_when.then_some(seconds));
                    }
                    None => {
                        tokio::time::sleep(way + Duration::from_millis(case.latency)).await;
                        permit.answered();
                    }
                }
                tokio::time::sleep(Duration::from_millis(case.gap)).await;
            }
        });
    }
    callers.join_all().await;
    tally.lock().unwrap().clone()
}

#[tokio::test(start_paused = true)]
async fn learns_a_lowered_limit_under_all_kinds_of_traffic() {
    let base = Fall {
        to: 100,
        at: 70,
        fixed: false,
        says_when: true,
        latency: 1_000,
        callers: 800,
        gap: 0,
        priority: Priority::Interactive,
    };
    let mut cases = Vec::new();
    for to in [150, 30] {
        for says_when in [true, false] {
            for (callers, gap) in [(800, 0), (60, 0), (8, 0), (200, 30_000)] {
                for (latency, at) in [(50, 70), (1_000, 85)] {
                    // Requests that come evenly say little about windows that end all at once.
                    for fixed in [false, true].into_iter().take(2 - usize::from(gap > 0)) {
                        cases.push(Fall {
                            to,
                            fixed,
                            says_when,
                            callers,
                            gap,
                            latency,
                            at,
                            ..base
                        });
                    }
                }
            }
            cases.push(Fall {
                to,
                says_when,
                callers: 40,
                priority: Priority::Bulk,
                ..base
            });
        }
    }
    for case in cases {
        let windows = fall(case).await;
        let sum = |from: usize, index: usize| -> usize {
            windows[from..].iter().map(|window| window[index]).sum()
        };
        let refused = sum(1, 1) as f64 / (sum(1, 0) + sum(1, 1)) as f64;
        assert!(
            refused <= 0.05,
            "{refused:.3} refused: {case:?} {windows:?}"
        );
        // The most requests that the callers could send.
        let round = case.latency + case.latency.min(400) + case.gap;
        let most = case.callers as u64 * 30_000 / round;
        // Paginated calls leave the reserve to single ones.
        let limit = match case.priority {
            Priority::Bulk => case.to - 4,
            Priority::Interactive => case.to,
        };
        let used = sum(2, 0) as f64 / (18 * (most as usize).min(limit)) as f64;
        // A burst each 30.5 s: one of the 18 windows may have none.
        assert!(used >= 0.88, "{used:.3} used: {case:?} {windows:?}");
    }
}
