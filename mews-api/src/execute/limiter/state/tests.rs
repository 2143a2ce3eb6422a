//! The state in simulations and step by step.

use std::collections::HashMap;

use proptest::prelude::*;

use self::simulation::{N, Plan, Simulation, config, ms, plan, secs, small};
use super::*;

mod simulation;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn keeps_the_limit_and_the_order(
        plans in prop::collection::vec(plan(), 1..150),
        requests in 1_u32..30,
        reserve in 0_u32..6,
        strict in any::<bool>(),
    ) {
        let count_at = if strict { CountAt::Answer } else { CountAt::Send };
        let limits = small(requests, reserve, count_at);
        let mut simulation = Simulation::new(limits, |_| usize::MAX);
        plans.iter().cloned().for_each(|plan| simulation.add(plan));
        let log = simulation.run();
        prop_assert!(log.most_in_a_window(limits.window) <= requests as usize);
        log.assert_fifo(&plans);
        if strict {
            for (index, (at, _)) in log.sends.iter().enumerate() {
                let counted = log.sends[..index].iter().filter(|(_, who)| {
                    log.ends.get(who).is_none_or(|ends| ends[0] + limits.window > *at)
                });
                prop_assert!(counted.count() < requests as usize);
            }
        }
    }

    #[test]
    fn serves_every_caller_despite_refusals(
        plans in prop::collection::vec(plan(), 1..100),
        says_when in any::<bool>(),
        requests in 5_u32..40,
    ) {
        let limits = small(requests, 2, CountAt::Send);
        let mut simulation = Simulation::new(limits, |now| 3 + now.as_secs() as usize % 20);
        simulation.service.says_when = says_when;
        plans.iter().cloned().for_each(|plan| simulation.add(plan));
        let log = simulation.run();
        prop_assert!(log.most_in_a_window(limits.window) <= requests as usize);
    }

    #[test]
    fn unpolled_waiters_do_not_block_others(
        plans in prop::collection::vec((plan(), prop_oneof![3 => Just(0_u64), 1 => 1_u64..100_000]), 1..80),
        requests in 2_u32..30,
    ) {
        let limits = small(requests, 1, CountAt::Send);
        let mut simulation = Simulation::new(limits, |_| usize::MAX);
        let lively = plans.iter().filter(|(_, poll_delay)| *poll_delay == 0).count();
        let sleepy = plans.len() - lively;
        let mut all = Vec::new();
        for (mut plan, poll_delay) in plans {
            plan.cancel = None;
            plan.poll_delay = ms(poll_delay);
            all.push(plan.clone());
            simulation.add(plan);
        }
        let log = simulation.run();
        prop_assert!(log.most_in_a_window(limits.window) <= requests as usize);
        log.assert_fifo(&all);
        // As if all were polled, plus the time until each sleeper is noticed.
        let granted = log.grants.iter().filter(|(_, who)| all[*who].poll_delay.is_zero());
        let last = granted.map(|(at, _)| *at).max().unwrap_or_default();
        let rounds = (lively + sleepy) as u32 / (requests - 1) + 2;
        // A window begins when a request is sent, up to 100 ms after it got its slot.
        let sleepers = UNKNOWN + GRACE * 4 * sleepy as u32;
        let bound = secs(60.0) + (limits.window + ms(100)) * rounds + sleepers;
        prop_assert!(last <= bound, "{last:?} > {bound:?}");
    }
}

/// How long `count` bulk requests take, as a multiple of what the quota allows.
fn bulk_ratio(count: usize, concurrency: usize) -> f64 {
    let mut simulation = Simulation::new(Limits::default(), |_| N);
    // The network takes 0 to 400 ms.
    simulation.paginate(count, concurrency, secs(1.0), |n| n as u64 * 7919 % 401);
    let log = simulation.run();
    assert!(log.refused.is_empty(), "{:?}", log.refused);
    assert_eq!(log.answered.len(), count);
    assert!(log.most_in_a_window(secs(30.5)) <= N - 4);
    let last = log.answered.last().unwrap();
    last.as_secs_f64() / (count as f64 * 30.0 / 200.0)
}

#[test]
fn paginated_call_uses_the_whole_quota() {
    for (count, concurrency, most) in [
        (1_000, 8, 1.05),
        (1_000, 12, 1.05),
        (1_000, 200, 1.05),
        (1_050, 12, 1.05),
        (1_100, 12, 1.05),
        (5_000, 12, 1.05),
        (20_000, 12, 1.05),
    ] {
        let ratio = bulk_ratio(count, concurrency);
        println!("{count} requests, {concurrency} at a time: {ratio:.4} of the bound");
        assert!(ratio <= most, "{count} {concurrency}: {ratio}");
    }
    // With 7 % more requests than pages, still within 1.10 of the time that the pages alone need.
    let ratio = bulk_ratio(1_070, 12) * 1.07;
    println!("1070 requests for 1000 pages: {ratio:.4} of the bound");
    assert!(ratio < 1.10, "{ratio}");
}

#[test]
fn interactive_calls_do_not_wait_for_paginated_ones() {
    let mut simulation = Simulation::new(Limits::default(), |_| N);
    simulation.paginate(2_000, 40, secs(1.0), |_| 0);
    // One every four seconds, and thirty at once.
    for n in 0..60 {
        simulation.add(Plan::new(Priority::Interactive, secs(4.0 * f64::from(n))));
    }
    let plans: Vec<Plan> = simulation.plans.clone();
    let log = simulation.run();
    assert!(log.refused.is_empty(), "{:?}", log.refused);
    assert_eq!(
        log.grants
            .iter()
            .filter(|(_, who)| (40..100).contains(who))
            .count(),
        60
    );
    let joined: HashMap<usize, Duration> = log.joins.iter().map(|(at, who)| (*who, *at)).collect();
    for (at, who) in log.grants.iter().filter(|(_, who)| (40..100).contains(who)) {
        assert_eq!(*at, joined[who], "{:?}", plans[*who]);
    }

    // Beyond the reserve: a slot comes back every 0.2 s or so.
    let mut simulation = Simulation::new(Limits::default(), |_| N);
    simulation.paginate(1_000, 40, secs(1.0), |_| 0);
    for _ in 0..30 {
        simulation.add(Plan::new(Priority::Interactive, secs(75.0)));
    }
    let plans: Vec<Plan> = simulation.plans.clone();
    let log = simulation.run();
    let crowd: Vec<Duration> = (log.grants.iter())
        .filter(|(_, who)| (40..70).contains(who))
        .map(|(at, _)| *at - secs(75.0))
        .collect();
    assert_eq!(crowd.len(), plans.len() - 40);
    assert!(crowd[3] == ms(0) && crowd[29] < secs(6.5), "{crowd:?}");
}

#[test]
fn paginated_calls_leave_what_steady_interactive_ones_need() {
    for every in [250_u64, 500, 1_000] {
        let mut simulation = Simulation::new(Limits::default(), |_| N);
        simulation.paginate(2_000, 8, secs(0.3), |_| 0);
        let steady = 120_000 / every;
        for n in 0..steady {
            simulation.add(Plan::new(Priority::Interactive, ms(n * every)));
        }
        let log = simulation.run();
        assert!(log.refused.is_empty(), "{:?}", log.refused);
        let joined: HashMap<usize, Duration> =
            log.joins.iter().map(|(at, who)| (*who, *at)).collect();
        let interactive = 8..8 + steady as usize;
        let waits = (log.grants.iter())
            .filter(|(_, who)| interactive.contains(who))
            .map(|(at, who)| *at - joined[who]);
        let longest = waits.max().unwrap();
        // The whole quota is used all the same.
        let used = (log.sends.iter())
            .filter(|(at, _)| *at < secs(120.0))
            .count();
        let possible = 120.0 / 30.0 * N as f64;
        println!("one in {every} ms: waits at most {longest:?}, {used} of {possible} used");
        assert!(longest <= secs(1.0), "one in {every} ms: {longest:?}");
        assert!(
            used as f64 >= 0.95 * possible,
            "one in {every} ms: {used} of {possible}"
        );
    }
}

#[test]
fn interactive_calls_do_not_starve_paginated_ones() {
    let mut simulation = Simulation::new(Limits::default(), |_| usize::MAX);
    simulation.paginate(160, 4, secs(1.0), |_| 0);
    // Ten a second for five minutes: more than there is, for more than seven minutes.
    for n in 0..3_000_u32 {
        simulation.add(Plan::new(Priority::Interactive, ms(u64::from(n) * 100)));
    }
    let log = simulation.run();
    let is_bulk = |who: usize| !(4..3_004).contains(&who);
    let bulk: Vec<Duration> = (log.grants.iter())
        .filter(|(_, who)| is_bulk(*who))
        .map(|(at, _)| *at)
        .collect();
    assert_eq!(bulk.len(), 160);
    let apart = bulk.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap();
    // The first window has many of them; then one in an eighth of a window.
    assert!(apart < secs(31.0), "{apart:?}");
    let hard = |at: &&Duration| (secs(61.0)..secs(427.0)).contains(*at);
    let served = bulk.iter().filter(hard).count();
    // Twelve windows, in each of which slots come free during one half.
    assert!((12 * 3..=12 * 10).contains(&served), "{served}");
}

#[test]
fn learns_a_lowered_limit_with_few_refusals() {
    for (says_when, concurrency) in [(true, 8), (false, 8), (true, 16), (false, 16)] {
        let limit = |now: Duration| if now < secs(60.0) { N } else { N / 2 };
        let mut simulation = Simulation::new(Limits::default(), limit);
        simulation.service.says_when = says_when;
        simulation.paginate(4_000, concurrency, secs(1.0), |n| n as u64 * 7919 % 401);
        let log = simulation.run();
        let refused = log.refused.len() as f64 / (log.refused.len() + 4_000) as f64;
        let bound = 60.0 + (4_000.0 - 392.0) * 30.0 / 100.0;
        let ratio = log.answered.last().unwrap().as_secs_f64() / bound;
        println!(
            "says when: {says_when}, {concurrency} at a time: {refused:.4} refused, time {ratio:.3}"
        );
        assert_eq!(log.answered.len(), 4_000);
        assert!(refused < 0.05, "{refused}");
        assert!(ratio < 1.5, "{ratio}");
    }
}

#[test]
fn sends_another_probe_if_the_caller_of_one_is_dropped() {
    for is_sent in [false, true] {
        let mut state: State<()> = State::new(Limits::default());
        let go = |state: &mut State<()>, now: Duration| {
            let ticket = state.join(Priority::Interactive, now);
            match state.poll(ticket, None, now) {
                Turn::Go(slot) => slot,
                Turn::Wait { .. } => panic!("waits at {now:?}"),
            }
        };
        let mut refused = go(&mut state, ms(0));
        state.sent(&mut refused, ms(0));
        state.refused(refused, Some(secs(3.0)), 0.0, secs(1.0));
        let mut probe = go(&mut state, secs(4.0));
        assert!(probe.is_probe());
        if is_sent {
            state.sent(&mut probe, secs(4.0));
        }
        state.dropped(probe, secs(5.0));
        let next = go(&mut state, secs(5.0));
        assert!(next.is_probe());
        state.dropped(next, secs(5.0));
    }
}

#[test]
fn sends_a_probe_alone() {
    let mut state: State<()> = State::new(Limits::default());
    let go = |state: &mut State<()>, now: Duration| {
        let ticket = state.join(Priority::Interactive, now);
        match state.poll(ticket, None, now) {
            Turn::Go(mut slot) => {
                state.sent(&mut slot, now);
                Ok(slot)
            }
            Turn::Wait { earliest, .. } => Err((ticket, earliest)),
        }
    };
    let mut under_way: Vec<Slot> = (0..50).map(|_| go(&mut state, ms(0)).unwrap()).collect();
    assert!(under_way.iter().all(|slot| !slot.is_probe()));
    let refused = under_way.pop().unwrap();
    state.refused(refused, Some(secs(3.0)), 0.0, secs(1.0));
    let (first, earliest) = go(&mut state, secs(1.0)).err().unwrap();
    assert_eq!(earliest, secs(4.0));
    let (second, _) = go(&mut state, secs(2.0)).err().unwrap();
    for slot in under_way {
        state.answered(slot, secs(3.0));
    }
    // Responses to earlier requests do not open the gate.
    assert!(matches!(
        state.poll(first, None, secs(3.9)),
        Turn::Wait { .. }
    ));
    let Turn::Go(mut probe) = state.poll(first, None, secs(4.0)) else {
        panic!("no probe");
    };
    assert!(probe.is_probe());
    state.sent(&mut probe, secs(4.0));
    assert!(matches!(
        state.poll(second, None, secs(6.0)),
        Turn::Wait { .. }
    ));
    state.answered(probe, secs(6.0));
    let Turn::Go(slot) = state.poll(second, None, secs(6.0)) else {
        panic!("the gate stays closed");
    };
    assert!(!slot.is_probe());
    state.dropped(slot, secs(6.0));
    assert!(!state.is_idle(secs(6.0)) && state.is_idle(secs(600.0)));
}

#[test]
fn releases_places_that_were_not_used() {
    let limits = small(1, 0, CountAt::Send);
    let mut state: State<u8> = State::new(limits);
    let first = state.join(Priority::Bulk, ms(0));
    let Turn::Go(slot) = state.poll(first, None, ms(0)) else {
        panic!("not free");
    };
    let second = state.join(Priority::Bulk, ms(0));
    let third = state.join(Priority::Bulk, ms(0));
    for (ticket, caller) in [(second, 2), (third, 3)] {
        assert!(matches!(
            state.poll(ticket, Some(caller), ms(1)),
            Turn::Wait { .. }
        ));
    }
    state.dropped(slot, ms(5));
    assert_eq!(state.wakers_after_change(None), [2, 3]);
    let Turn::Go(mut slot) = state.poll(second, Some(2), ms(5)) else {
        panic!("not given back");
    };
    state.sent(&mut slot, ms(6));
    state.dropped(slot, ms(7));
    let Turn::Wait { again, .. } = state.poll(third, Some(3), ms(8)) else {
        panic!("two in a window");
    };
    assert_eq!(again, Some(ms(6) + limits.window));
    // A clock that goes back changes nothing.
    assert!(matches!(
        state.poll(third, Some(3), ms(0)),
        Turn::Wait { .. }
    ));
    let Turn::Go(mut slot) = state.poll(third, Some(3), ms(10_006)) else {
        panic!("not free");
    };
    state.sent(&mut slot, ms(0));
    let fourth = state.join(Priority::Bulk, ms(10_100));
    assert!(matches!(
        state.poll(fourth, Some(4), ms(10_100)),
        Turn::Wait { again: Some(again), .. } if again == ms(20_006)
    ));
}

fn fill<W: Clone>(state: &mut State<W>, count: usize) {
    for _ in 0..count {
        let ticket = state.join(Priority::Interactive, ms(0));
        let Turn::Go(mut slot) = state.poll(ticket, None, ms(0)) else {
            panic!("not free");
        };
        state.sent(&mut slot, ms(0));
        state.answered(slot, ms(0));
    }
}

#[test]
fn interactive_calls_go_first() {
    let mut state: State<()> = State::new(small(2, 0, CountAt::Send));
    fill(&mut state, 2);
    let bulk = state.join(Priority::Bulk, secs(9.5));
    assert!(matches!(
        state.poll(bulk, None, secs(9.5)),
        Turn::Wait { .. }
    ));
    let interactive = state.join(Priority::Interactive, secs(9.6));
    assert!(matches!(
        state.poll(interactive, None, secs(9.6)),
        Turn::Wait { .. }
    ));
    assert!(matches!(
        state.poll(bulk, None, secs(10.0)),
        Turn::Wait { .. }
    ));
    assert!(matches!(
        state.poll(interactive, None, secs(10.0)),
        Turn::Go(_)
    ));
    // The interactive request has used the credit of the pace.
    assert!(matches!(state.poll(bulk, None, secs(15.0)), Turn::Go(_)));
}

#[test]
fn paginated_call_after_many_single_ones_is_not_expected_later_than_it_goes() {
    let mut state: State<()> = State::new(Limits::default());
    fill(&mut state, 100);
    let bulk = state.join(Priority::Bulk, secs(1.0));
    let Turn::Wait { earliest, .. } = state.poll(bulk, None, secs(1.0)) else {
        panic!("the credit is used up");
    };
    // An eighth of the window, after which it starves.
    assert!(earliest <= secs(4.9), "{earliest:?}");
    assert!(matches!(state.poll(bulk, None, secs(4.9)), Turn::Go(_)));
}

#[test]
fn several_unpolled_waiters_in_a_row_do_not_block_others() {
    let mut state: State<usize> = State::new(small(3, 0, CountAt::Send));
    fill(&mut state, 3);
    let line: Vec<Ticket> = (0..6)
        .map(|_| state.join(Priority::Interactive, ms(0)))
        .collect();
    // All poll once, and then only the last one goes on.
    let mut again = ms(0);
    for (caller, ticket) in line.iter().enumerate() {
        let Turn::Wait { again: next, .. } = state.poll(*ticket, Some(caller), ms(0)) else {
            panic!("free");
        };
        again = next.unwrap();
    }
    let mut polls = 0;
    let slot = loop {
        polls += 1;
        match state.poll(line[5], Some(5), again) {
            Turn::Go(slot) => break slot,
            Turn::Wait { again: next, .. } => again = next.unwrap(),
        }
    };
    // At most one poll to notice each of the five sleepers.
    assert!(polls <= 6, "{polls}");
    assert!(again <= secs(10.0) + GRACE * 10, "{again:?}");
    state.dropped(slot, again);
    // Waiters that poll again are the first.
    assert!(matches!(state.poll(line[3], None, again), Turn::Go(_)));
}
