//! Stays that lie across the cuts of a walk, before a service that does as it says, and before ones that don't.

use super::*;
use crate::RetryPolicy;

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
    let (mut before, mut behind) = (0, 0);
    match what {
        What::Longer(earlier, later) => (before, behind) = (-earlier, later),
        What::Moved(hours) => (before, behind) = (hours, hours),
        // Before all that is asked for.
        What::Gone => (before, behind) = (-9000 * 24, -9000 * 24),
        What::Joined(hours) => {
            let mut new = stay.clone();
            (new.at, new.to) = (new.at + hours * 3600, new.to + hours * 3600);
            new.id = stays.len() as u32;
            return stays.push(new);
        }
    }
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
        prop_assert!(requests < 3000, "{}", requests);
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

#[test]
fn a_walk_goes_by_times_and_needs_no_proof_but_sums() {
    for inclusive in [false, true] {
        let house = season(inclusive);
        let (times, requests) = house.run();
        let expected = house.case.rules.expected(&house.case.body);
        assert_eq!(times.keys().copied().collect::<Vec<_>>(), expected);
        assert!(times.values().all(|times| *times == 1));
        assert!(requests < 210, "{requests}");
    }
}
