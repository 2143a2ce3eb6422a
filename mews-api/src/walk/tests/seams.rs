//! Stays that lie across the cuts of a walk, before a service that does as it says, and before ones that don't.

use super::super::plan::{Plan, Wishes};
use super::super::request::Request;
use super::*;
use crate::RetryPolicy;
use crate::codec::encode;
use crate::value::Cursor;

/// What happens while a walk goes on, before the request of this number.
#[derive(Clone, Debug)]
struct Event {
    before: usize,
    stay: usize,
    what: What,
}

#[derive(Clone, Copy, Debug)]
enum What {
    /// So many hours earlier or later at its ends: whatever it lay across, it still does.
    Longer(i64, i64),
    Moved(i64),
    Gone,
    /// A new one like it, so many hours later.
    Joined(i64),
}

/// A service whose stays differ from what it tells, or change.
#[derive(Clone, Debug)]
struct House {
    case: Case,
    /// By how many hours what it tells differs from the times by which it selects, in turn.
    tells: Vec<(i64, i64)>,
    events: Vec<Event>,
    broken: Vec<usize>,
    stops: Vec<usize>,
}

impl House {
    fn new(case: Case) -> Self {
        Self {
            case,
            tells: vec![(0, 0)],
            events: Vec::new(),
            broken: Vec::new(),
            stops: Vec::new(),
        }
    }

    fn client(&self) -> (Client, Log) {
        let house = self.clone();
        let mut rules = self.case.rules.clone();
        // Whatever happens must not be too heavy by itself.
        rules.heaviest = rules.heaviest.saturating_add(2 * self.events.len());
        let count = rules.stays.len();
        let rules = Mutex::new(rules);
        Fake::client(move |number, body| {
            let mut rules = rules.lock().unwrap();
            for event in house.events.iter().filter(|event| event.before == number) {
                happen(&mut rules.stays, event.stay % count, event.what);
            }
            if house.broken.contains(&number) {
                return json(500, "");
            }
            let answer = rules.answer(body)?;
            let mut page: Value = serde_json::from_slice(&answer.body).unwrap();
            for row in page["Stays"].as_array_mut().into_iter().flatten() {
                let id = row["Id"].as_u64().unwrap() as usize;
                let (start, end) = house.tells[id % house.tells.len()];
                row["At"] = value!(stamp(seconds(&row["At"]) + start * 3600));
                row["To"] = value!(stamp(seconds(&row["To"]) + end * 3600));
            }
            json(answer.status, &page.to_string())
        })
    }

    /// Stays that are what they were, or longer, to the end.
    fn steady(&self) -> Vec<u32> {
        let mut expected = self.case.rules.expected(&self.case.body);
        expected.retain(|id| {
            let own = |event: &&Event| event.stay % self.case.rules.stays.len() == *id as usize;
            let mut own = self.events.iter().filter(own);
            own.all(|event| matches!(event.what, What::Longer(..) | What::Joined(_)))
        });
        expected
    }

    /// Walks to the end, stopping on the way after so many items each, and wherever the service fails.
    async fn walk(&self, client: &Client) -> Vec<u32> {
        let mut ids = Vec::new();
        let mut token = None;
        for turn in 0..30 {
            let call = Call::new(client.clone(), Ask::<STAYS>(self.case.body.clone()));
            let mut items = call.retry(RetryPolicy::new().max_attempts(1)).items();
            if let Some(concurrency) = self.case.concurrency {
                items = items.concurrency(concurrency);
            }
            if self.case.ordered {
                items = items.ordered();
            }
            if let Some(token) = token {
                items = items.resume(token);
            }
            let most = self.stops.get(turn).copied().unwrap_or(usize::MAX);
            let mut came = 0;
            token = loop {
                if came == most
                    && let Some(position) = items.position()
                {
                    break Some(position);
                }
                match items.try_next().await {
                    Ok(Some(item)) => ids.push(item["Id"].as_u64().unwrap() as u32),
                    Ok(None) => return ids,
                    Err(error) => {
                        let incomplete = error.incomplete().unwrap_or_else(|| panic!("{error}"));
                        break Some(incomplete.resume_token().to_owned());
                    }
                }
                came += 1;
            };
        }
        panic!("does not come to an end");
    }

    /// How often each came, and in how many requests.
    fn run(&self) -> (BTreeMap<u32, usize>, usize) {
        let (client, log) = self.client();
        let ids = paused().block_on(self.walk(&client));
        let mut times = BTreeMap::new();
        for id in ids {
            *times.entry(id).or_default() += 1;
        }
        (times, log.bodies().len())
    }
}

fn happen(stays: &mut Vec<Stay>, index: usize, what: What) {
    let stay = &mut stays[index];
    let (before, behind) = match what {
        What::Longer(earlier, later) => (-earlier, later),
        What::Moved(hours) => (hours, hours),
        // Before all that is asked for.
        What::Gone => (-9000 * 24, -9000 * 24),
        What::Joined(hours) => {
            let mut new = stay.clone();
            (new.at, new.to) = (new.at + hours * 3600, new.to + hours * 3600);
            new.id = stays.len() as u32;
            return stays.push(new);
        }
    };
    stay.at += before * 3600;
    stay.to += behind * 3600;
}

/// So many stays a day of so many hours each, at all hours, or from midnight to midnight.
fn dense(days: i64, each: u32, hours: i64) -> Vec<Stay> {
    (0..days as u32 * each)
        .map(|id| {
            let at = i64::from(id) * DAY / i64::from(each);
            let midnight = id % 5 == 0;
            let at = if midnight { at / DAY * DAY } else { at };
            let hours = hours + i64::from(id % 7) * 5;
            let to = at + if midnight { 2 * DAY } else { hours * 3600 };
            Stay {
                id,
                at,
                to,
                owner: id % 25,
            }
        })
        .collect()
}

/// Sixty days, of which a request may hold about five.
fn season(inclusive: bool) -> House {
    let mut rules = Rules::new(dense(60, 12, 40));
    rules.overlaps = true;
    rules.inclusive = inclusive;
    rules.heaviest = 90;
    rules.page = 7;
    House::new(Case {
        rules,
        body: between(2 * DAY, 58 * DAY),
        concurrency: None,
        ordered: false,
        kind: STAYS,
    })
}

fn overlapping() -> impl Strategy<Value = Case> {
    cases()
        .prop_filter("stays that overlap", |case| {
            case.kind >= STAYS && !case.rules.stays.is_empty()
        })
        .prop_map(|case| Case {
            kind: STAYS,
            ..case
        })
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let what = prop_oneof![
        3 => (0_i64..50, 0_i64..200).prop_map(|(before, behind)| What::Longer(before, behind)),
        1 => (-300_i64..300).prop_map(What::Moved),
        1 => Just(What::Gone),
        1 => (-300_i64..300).prop_map(What::Joined),
    ];
    let event = (0_usize..60, any::<prop::sample::Index>(), what);
    let event = event.prop_map(|(before, stay, what)| Event {
        before,
        stay: stay.index(1_000),
        what,
    });
    prop::collection::vec(event, 0..20)
}

fn tells() -> impl Strategy<Value = Vec<(i64, i64)>> {
    prop_oneof![
        1 => Just(vec![(0, 0)]),
        1 => (-60_i64..60).prop_map(|hours| vec![(hours, hours)]),
        3 => prop::collection::vec((-60_i64..60, -60_i64..60), 1..9),
    ]
}

fn houses() -> impl Strategy<Value = House> {
    let stops = prop::collection::vec(0_usize..80, 0..5);
    let broken = prop::collection::vec(0_usize..60, 0..5);
    (overlapping(), tells(), events(), broken, stops).prop_map(
        |(case, tells, events, broken, stops)| House {
            case,
            tells,
            events,
            broken,
            stops,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_whatever_a_service_tells(house in houses()) {
        let (times, requests) = house.run();
        for id in house.steady() {
            prop_assert!(times.contains_key(&id), "{}", id);
        }
        // Nor does it go on and on: what stops a walk costs reading again at most, as do repairs.
        let (_, plain) = House::new(house.case.clone()).run();
        let turns = 2 + house.stops.len() + house.broken.len();
        prop_assert!(requests < turns * plain + 300, "{requests} instead of {plain}");
    }

    #[test]
    fn what_stops_and_fails_brings_everything_once_but_for_the_pages_under_way(
        case in overlapping(),
        stops in prop::collection::vec(0_usize..80, 0..5),
    ) {
        let house = House { stops, ..House::new(Case { ordered: false, ..case }) };
        let expected = house.case.rules.expected(&house.case.body);
        let (times, _) = house.run();
        prop_assert_eq!(times.keys().copied().collect::<Vec<_>>(), expected);
        let (once, _) = House { stops: Vec::new(), ..house.clone() }.run();
        prop_assert!(once.values().all(|times| *times == 1));
    }
}

/// How many requests a walk takes that brings each item once, or panics.
fn brings_each_once(house: &House) -> usize {
    let (times, requests) = house.run();
    let expected = house.case.rules.expected(&house.case.body);
    assert_eq!(times.keys().copied().collect::<Vec<_>>(), expected);
    let doubled: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
    assert!(doubled.is_empty(), "{doubled:?}");
    requests
}

#[test]
fn a_later_page_that_is_too_heavy_has_its_part_read_anew() {
    for inclusive in [false, true] {
        for (later, tail) in [(0, false), (49, true), (60, false)] {
            let mut house = season(inclusive);
            let rules = &mut house.case.rules;
            // Half of it is too heavy behind the first page, and the count doesn't help.
            (rules.later, rules.tail, rules.page) = (later, tail, 20);
            let requests = brings_each_once(&house);
            assert!(requests < 400, "{requests}");
        }
    }
}

/// Behind so many pages that they are read again for their keys.
#[test]
fn a_page_far_into_a_chain_may_be_too_heavy_where_stays_overlap() {
    let mut house = season(true);
    house.case.rules.heaviest = 1000;
    house.case.rules.page = 10;
    let (inner, case) = (house.case.rules.clone(), house.case.clone());
    let (client, log) = Fake::client(move |_, body| {
        let last = body["Limitation"]["Cursor"].as_str();
        let far = last.is_some_and(|cursor| cursor.parse::<u32>().unwrap() % 300 < 60);
        let days = (seconds(&body["At"]["EndUtc"]) - seconds(&body["At"]["StartUtc"])) / DAY;
        if far && days > 12 {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        inner.answer(body)
    });
    let (mut ids, error) = walk(&case, &client);
    assert!(error.is_none(), "{error:?}");
    ids.sort_unstable();
    assert_eq!(ids, case.rules.expected(&case.body));
    assert!(log.bodies().len() < 200, "{}", log.bodies().len());
}

/// Where a day is too heavy its ids are halved, while the cuts on both sides of it are not proven.
#[test]
fn lists_may_be_halved_between_cuts() {
    for inclusive in [false, true] {
        let mut house = season(inclusive);
        let rules = &mut house.case.rules;
        rules.stays = dense(60, 30, 40);
        rules.heaviest = 32;
        house.case.body["OwnerIds"] = (0..10).map(Value::from).collect();
        let (client, log) = house.client();
        let mut ids = paused().block_on(house.walk(&client));
        ids.sort_unstable();
        assert_eq!(ids, house.case.rules.expected(&house.case.body));
        let halved = |body: &Value| body["OwnerIds"].as_array().unwrap().len() == 5;
        assert!(log.bodies().iter().any(halved));
    }
}

/// What could not be looked for again is part of what is left.
#[tokio::test(start_paused = true)]
async fn a_repair_that_fails_leaves_its_part_to_be_read() {
    let mut house = season(false);
    house.tells = vec![(0, 30), (-20, 0), (0, 0)];
    let (client, log) = house.client();
    house.walk(&client).await;
    let times = |body: &Value| (body["At"].clone(), body["Limitation"].clone());
    let bodies = log.bodies();
    let again = (1..bodies.len())
        .find(|number| {
            (bodies[..*number].iter()).any(|body| times(body) == times(&bodies[*number]))
        })
        .expect("a part that is read again");
    house.broken = vec![again];
    let (client, _) = house.client();
    let call = Call::new(client.clone(), Ask::<STAYS>(house.case.body.clone()));
    let once = RetryPolicy::new().max_attempts(1);
    let (ids, error) = drain(call.retry(once).items()).await;
    let error = error.unwrap();
    let incomplete = error.incomplete().unwrap();
    let interval = &bodies[again]["At"];
    let found = incomplete.todo().iter().any(|left| {
        value!(left.start) == interval["StartUtc"] && value!(left.end) == interval["EndUtc"]
    });
    assert!(found, "{interval} {:?}", incomplete.todo());
    let mut came = ids;
    let call = Call::new(client, Ask::<STAYS>(house.case.body.clone()));
    let (rest, error) = drain(call.items().resume(incomplete.resume_token())).await;
    assert!(error.is_none(), "{error:?}");
    came.extend(rest);
    for id in house.steady() {
        assert!(came.contains(&id), "{id}");
    }
}

/// The one that changes is told by the sums: it alone is handed on when its part is read again.
#[test]
fn a_stay_that_gets_longer_meanwhile_comes_and_no_other_comes_twice() {
    let mut house = season(false);
    house.case.concurrency = Some(1);
    house.case.body = between(20 * DAY, 50 * DAY);
    let longer = |before, stay| Event {
        before,
        stay,
        what: What::Longer(0, 100),
    };
    house.events = vec![longer(usize::MAX, 0)];
    let (client, log) = house.client();
    let quiet = paused().block_on(house.walk(&client)).len();
    let (asked, mut parts) = (intervals(&log), 0);
    for number in 1..asked.len() {
        let (start, end) = asked[number];
        // The part before it has been read.
        if asked[number - 1].0 != end {
            continue;
        }
        let last = |stay: &&Stay| start < stay.to && stay.at < end && stay.to < end;
        let stay = house.case.rules.stays.iter().rfind(last).unwrap();
        house.events = vec![longer(number, stay.id as usize)];
        let requests = brings_each_once(&house);
        let again = requests - asked.len();
        assert!((1..=20).contains(&again), "{again} at {start} to {end}");
        parts += 1;
    }
    assert!(quiet > 300 && parts >= 4, "{quiet} {parts}");
}

#[test]
fn a_service_that_goes_by_other_times_costs_a_few_requests_and_is_not_trusted_again() {
    for inclusive in [false, true] {
        let quiet = brings_each_once(&season(inclusive));
        for tells in [
            vec![(-30, -20), (30, 40), (5, -5), (0, 50)],
            vec![(0, 30)],
            vec![(-30, 0), (0, 0)],
        ] {
            let mut house = season(inclusive);
            house.tells = tells;
            let (times, requests) = house.run();
            for id in house.steady() {
                assert!(times.contains_key(&id), "{id}");
            }
            assert!(2 * requests < 3 * quiet, "{requests} {quiet}");
        }
    }
}

/// Wherever it stops, also while a seam is repaired or with nothing left but that.
#[test]
fn a_walk_that_stops_anywhere_loses_nothing_that_it_left_out() {
    let told = [vec![(0, 0)], vec![(0, 30), (-20, 0), (0, 0)]];
    for (tells, ordered) in told
        .into_iter()
        .flat_map(|told| [(told.clone(), false), (told, true)])
    {
        for stop in (20..140).step_by(13) {
            let mut rules = Rules::new(dense(12, 12, 40));
            (rules.overlaps, rules.heaviest, rules.page) = (true, 70, 4);
            let mut house = House::new(Case {
                rules,
                body: between(0, 14 * DAY),
                concurrency: Some(3),
                ordered,
                kind: STAYS,
            });
            house.tells = tells.clone();
            house.events = (2..30)
                .map(|before| Event {
                    before,
                    stay: 150 - 4 * before,
                    what: What::Longer(0, 60),
                })
                .collect();
            house.stops = vec![stop, 5, 0, 40];
            let (times, _) = house.run();
            for id in house.steady() {
                assert!(times.contains_key(&id), "{id} {stop} {ordered}");
            }
        }
    }
}

/// What lies across the cuts is told by its times when a walk goes on, too.
#[test]
fn a_walk_that_goes_on_brings_the_page_under_way_again_and_no_other() {
    for stop in (10..600).step_by(59) {
        let mut house = season(false);
        house.case.concurrency = Some(4);
        house.stops = vec![stop];
        let (times, _) = house.run();
        let expected = house.case.rules.expected(&house.case.body);
        assert_eq!(times.keys().copied().collect::<Vec<_>>(), expected);
        let twice = times.values().filter(|times| **times > 1).count();
        assert!(twice <= 7, "{twice} at {stop}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_whose_seams_are_damaged_is_refused() {
    let house = season(false);
    let (client, log) = house.client();
    let call = || Call::new(client.clone(), Ask::<STAYS>(house.case.body.clone()));
    let mut items = call().items();
    // Until the older side of a seam is read, and the newer is not.
    let (parsed, index) = loop {
        items.try_next().await.unwrap().unwrap();
        let token = items.position().unwrap();
        let parsed: Value = serde_json::from_str(&token[2..]).unwrap();
        let seams = parsed["m"].as_array().into_iter().flatten();
        if let Some(index) = seams.into_iter().position(|seam| seam["p"].is_array()) {
            break (parsed, index);
        }
    };
    drop(items);
    let before = log.bodies().len();
    for (member, damaged) in [
        ("p", value!([])),
        ("p", value!([[{"lists": [[0, 1]], "others": []}, stamp(0)]])),
        ("p", value!([[{"lists": [], "others": []}, stamp(-DAY)]])),
        (
            "p",
            value!([[{"lists": [], "others": []}, stamp(90 * DAY)]]),
        ),
        ("o", value!("x")),
        ("m", Value::Null),
    ] {
        let mut token = parsed.clone();
        token["m"][index][member] = damaged;
        let (ids, error) = drain(call().items().resume(format!("3:{token}"))).await;
        assert!(ids.is_empty(), "{member}");
        assert_eq!(error.unwrap().path(), Some("resume token"), "{member}");
    }
    assert_eq!(log.bodies().len(), before);
}

/// In order, parts that are newer may have left out what its pages bring, which wait and are not part of what is left.
#[test]
fn a_part_that_is_cut_while_pages_of_it_wait_hands_on_all_when_the_walk_goes_on() {
    for ordered in [true, false] {
        let encoded = encode(Ask::<STAYS>::INFO, &Ask::<STAYS>(between(0, 10 * DAY))).unwrap();
        let mut request = Request::read(encoded);
        let facets = request.facets(None, stamp(0)).unwrap();
        let wishes = Wishes {
            ordered,
            ..Wishes::default()
        };
        let mut plan = Plan::new(&request, facets, wishes, None, stamp(0), 7);
        let part = plan.next(0).unwrap().part;
        plan.page(part, &[], 1, Some(Cursor::new("1")));
        while plan.place(part).is_some() {
            plan.error(part, Error::new(ErrorKind::TooHeavy, Outcome::Unknown));
        }
        let complete = |unread| {
            let left = plan.left(&request, unread);
            left.todo.iter().all(|saved| saved.complete)
        };
        assert_eq!((complete(true), complete(false)), (ordered, false));
    }
}
