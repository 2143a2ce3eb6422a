//! Properties of every service that changes, every run that is interrupted, and any clock.

use std::collections::{BTreeSet, HashMap};

use proptest::prelude::*;

use super::service::{Item, State};
use super::*;

const DAY: i64 = 86_400;
/// A change can be seen this much later than its time, at most: less than what settles and is
/// looked back at.
const LATE: i64 = 290;

#[derive(Clone, Debug)]
enum Change {
    Add(u32),
    Update(u32),
    Delete(u32),
    Move(u32, u32),
}

/// An event at one request, or between two runs: time passes, and changes are made.
#[derive(Clone, Debug)]
struct Step {
    seconds: i64,
    changes: Vec<(Change, i64)>,
}

/// A run, and what happens to it.
#[derive(Clone, Debug)]
struct RunPlan {
    before: Step,
    owners: BTreeSet<u32>,
    /// After how many items each attempt at the run stops; the last one reads to the end.
    stops: Vec<(usize, bool, Step)>,
    fails: Option<usize>,
}

#[derive(Clone, Debug)]
struct Case {
    /// Age in seconds and owner of the items at the start; some were never updated.
    items: Vec<(i64, u32, bool)>,
    page: usize,
    skew: i64,
    concurrency: Option<usize>,
    from_beginning: bool,
    steps: Vec<Step>,
    runs: Vec<RunPlan>,
}

fn step(longest: i64, most: usize) -> impl Strategy<Value = Step> {
    let change = prop_oneof![
        3 => (0_u32..5).prop_map(Change::Add),
        3 => (0_u32..400).prop_map(Change::Update),
        1 => (0_u32..400).prop_map(Change::Delete),
        2 => (0_u32..400, 0_u32..5).prop_map(|(item, owner)| Change::Move(item, owner)),
    ];
    let changes = prop::collection::vec((change, 0..LATE), 0..most);
    (0..longest, changes).prop_map(|(seconds, changes)| Step { seconds, changes })
}

fn runs() -> impl Strategy<Value = Vec<RunPlan>> {
    let stop = (1_usize..60, any::<bool>(), step(3 * DAY, 6));
    let run = (
        step(40 * DAY, 40),
        prop::collection::btree_set(0_u32..5, 1..5),
        prop::collection::vec(stop, 0..4),
        prop::option::weighted(0.3, 0_usize..8),
    );
    let run = run.prop_map(|(before, owners, stops, fails)| RunPlan {
        before,
        owners,
        stops,
        fails,
    });
    prop::collection::vec(run, 1..6)
}

fn cases() -> impl Strategy<Value = Case> {
    (
        prop::collection::vec((0..200 * DAY, 0_u32..5, any::<bool>()), 0..200),
        1_usize..40,
        prop_oneof![Just(0), -30 * DAY..30 * DAY, -600_i64..600],
        prop::option::of(1_usize..5),
        any::<bool>(),
        prop::collection::vec(step(90, 4), 1..12),
        runs(),
    )
        .prop_map(
            |(items, page, skew, concurrency, from_beginning, steps, runs)| Case {
                items,
                page,
                skew,
                concurrency,
                from_beginning,
                steps,
                runs,
            },
        )
}

/// The service's history: the times at which items become visible.
#[derive(Default)]
struct World {
    next_id: u32,
    /// Changes that are made but not yet seen: when they will be, and the item as it will be.
    late: Vec<(i64, u32, Item)>,
}

impl World {
    fn apply(&mut self, state: &mut State, step: &Step) {
        for (change, late) in &step.changes {
            let now = state.now;
            let newest = |world: &Self, state: &State, id: u32| -> Option<(u32, Item)> {
                let id = id % world.next_id.max(1);
                let late = world.late.iter().filter(|(_, other, _)| *other == id);
                let late = late.map(|(_, _, item)| item);
                let item = late
                    .chain(state.items.get(&id))
                    .max_by_key(|item| item.version)?;
                Some((id, item.clone()))
            };
            let found = match change {
                Change::Add(owner) => {
                    let item = Item {
                        version: 0,
                        owner: *owner,
                        active: true,
                        updated: None,
                    };
                    self.next_id += 1;
                    Some((self.next_id - 1, item))
                }
                Change::Update(id) => newest(self, state, *id),
                Change::Delete(id) => newest(self, state, *id).map(|(id, item)| {
                    (
                        id,
                        Item {
                            active: false,
                            ..item
                        },
                    )
                }),
                Change::Move(id, owner) => newest(self, state, *id).map(|(id, item)| {
                    (
                        id,
                        Item {
                            owner: *owner,
                            ..item
                        },
                    )
                }),
            };
            let Some((id, mut item)) = found else {
                continue;
            };
            item.version += 1;
            item.updated = Some(now);
            self.late.push((now + late, id, item));
        }
        state.now += step.seconds;
        self.show(state);
    }

    /// Makes visible what is due.
    fn show(&mut self, state: &mut State) {
        let now = state.now;
        let (due, late) = std::mem::take(&mut self.late)
            .into_iter()
            .partition::<Vec<_>, _>(|(at, ..)| *at <= now);
        self.late = late;
        for (_, id, item) in due {
            let is_newer = |old: &Item| old.version < item.version;
            if state.items.get(&id).is_none_or(is_newer) {
                state.items.insert(id, item);
            }
        }
    }
}

/// The items that the reader keeps.
#[derive(Default)]
struct Store {
    items: HashMap<u32, (u32, bool, u32)>,
    bookmark: Option<Bookmark>,
    /// The owners of the last finished run.
    owners: BTreeSet<u32>,
}

struct Test {
    case: Case,
    service: Service,
    world: Arc<Mutex<World>>,
    requests: Arc<Mutex<usize>>,
    store: Store,
}

impl Test {
    fn new(case: &Case) -> Self {
        let service = Service::new();
        service.set_page(case.page);
        for (id, (age, owner, is_new)) in case.items.iter().enumerate() {
            // Items without a time are only read from the beginning.
            let updated = (!is_new || !case.from_beginning).then_some(-age);
            service.add(id as u32, *owner, updated);
        }
        let world = World {
            next_id: case.items.len() as u32,
            ..World::default()
        };
        Self {
            case: case.clone(),
            service,
            world: Arc::new(Mutex::new(world)),
            requests: Arc::default(),
            store: Store::default(),
        }
    }

    fn client(&self) -> Client {
        let (world, requests) = (Arc::clone(&self.world), Arc::clone(&self.requests));
        let steps = self.case.steps.clone();
        self.service.client(self.case.skew, move |state| {
            let mut number = requests.lock().unwrap();
            *number += 1;
            let step = &steps[*number % steps.len()];
            world.lock().unwrap().apply(state, step);
        })
    }

    fn happens(&self, step: &Step) {
        let mut state = self.service.0.lock().unwrap();
        self.world.lock().unwrap().apply(&mut state, step);
    }

    /// Makes a run with all its interruptions; checks what was promised.
    async fn run(&mut self, plan: &RunPlan) {
        self.happens(&plan.before);
        let client = self.client();
        let since = match &self.store.bookmark {
            Some(bookmark) => Since::bookmark(bookmark).unwrap(),
            None if self.case.from_beginning => Since::beginning(),
            None => Since::start(at(-300 * DAY)),
        };
        let body = body(&plan.owners.iter().copied().collect::<Vec<_>>());
        if let Some(number) = plan.fails {
            self.service
                .fail_request(self.service.bodies().len() + number);
        }
        let known = self.store.items.clone();
        let mut checkpoint: Option<Checkpoint> = None;
        let mut visible = None;
        let mut seen: HashMap<(u32, u32), usize> = HashMap::new();
        let mut pieces = 0;
        let mut stops = plan.stops.iter();
        loop {
            let stop = stops.next();
            if visible.is_none() {
                visible = Some(self.service.0.lock().unwrap().items.clone());
            }
            let mut call = Call::new(client.clone(), Followed(body.clone()));
            if let Some(concurrency) = self.case.concurrency {
                call = call.concurrency(concurrency);
            }
            if let Some(checkpoint) = checkpoint.take() {
                call = call.resume(checkpoint);
            }
            let mut changes = call.changes(since.clone());
            assert!(changes.sees_deletions());
            let mut left = stop.map_or(usize::MAX, |(items, ..)| *items);
            pieces += 1;
            let ended = loop {
                if left == 0 {
                    break None;
                }
                match changes.try_next().await {
                    Ok(Some(item)) => {
                        left -= 1;
                        let number = |name: &str| item[name].as_u64().unwrap() as u32;
                        let (id, version) = (number("Id"), number("Version"));
                        *seen.entry((id, version)).or_default() += 1;
                        let active = item["IsActive"].as_bool().unwrap();
                        let kept = self.store.items.entry(id).or_insert((0, true, 0));
                        if version >= kept.0 {
                            *kept = (version, active, number("OwnerId"));
                        }
                    }
                    Ok(None) => break Some(Ok(changes.bookmark().unwrap())),
                    Err(error) => break Some(Err(error)),
                }
            };
            match ended {
                Some(Ok(bookmark)) => {
                    self.check(plan, &visible.unwrap(), &known, &seen, pieces);
                    if let Some(old) = &self.store.bookmark {
                        assert!(time_of(old) <= time_of(&bookmark));
                    }
                    self.store.bookmark = Some(bookmark);
                    self.store.owners.clone_from(&plan.owners);
                    return;
                }
                Some(Err(error)) => {
                    let incomplete = error.incomplete();
                    checkpoint = Some(incomplete.expect("a failed request").checkpoint().clone());
                }
                None => {
                    assert!(changes.bookmark().is_err());
                    checkpoint = changes.checkpoint();
                }
            }
            drop(changes);
            if let Some((_, restarts, step)) = stop {
                self.happens(step);
                if *restarts {
                    // From the bookmark again: the run starts now.
                    (checkpoint, visible) = (None, None);
                    pieces += 1;
                }
            }
        }
    }

    fn check(
        &self,
        plan: &RunPlan,
        visible: &BTreeMap<u32, Item>,
        known: &HashMap<u32, (u32, bool, u32)>,
        seen: &HashMap<(u32, u32), usize>,
        pieces: usize,
    ) {
        for (id, item) in visible {
            if !plan.owners.contains(&item.owner) {
                continue;
            }
            let stored = self.store.items.get(id);
            let is_current = stored.is_some_and(|(version, ..)| *version >= item.version);
            // An item that was visible late may have to wait for the next run.
            let is_due = self.service.0.lock().unwrap().items.get(id) == Some(item);
            assert!(
                is_current || !is_due,
                "item {id} {item:?} is stored as {stored:?}"
            );
        }
        if pieces > 1 {
            return;
        }
        let from = self
            .store
            .bookmark
            .as_ref()
            .and_then(time_of)
            .map(|at| at - 300);
        for ((id, version), times) in seen {
            assert_eq!(*times, 1, "item {id} came twice in one run");
            let Some((old, _, owner)) = known.get(id).filter(|(old, ..)| old == version) else {
                continue;
            };
            // It was stored already: it lies in the lookback, or its owner is new.
            let state = self.service.0.lock().unwrap();
            let updated = state.items[id].updated;
            let is_changed = state.items[id].version != *old;
            let in_lookback = updated >= from;
            assert!(is_changed || in_lookback || !self.store.owners.contains(owner));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn store_equals_the_service_after_runs_of_any_kind(case in cases()) {
        let mut test = Test::new(&case);
        paused().block_on(async {
            for plan in &case.runs {
                test.run(plan).await;
            }
            // When nothing changes any more, two runs are enough.
            let quiet = RunPlan {
                before: Step { seconds: LATE, changes: Vec::new() },
                owners: (0..5).collect(),
                stops: Vec::new(),
                fails: None,
            };
            test.case.steps = vec![Step { seconds: 1, changes: Vec::new() }];
            test.run(&quiet).await;
            let state = test.service.0.lock().unwrap();
            for (id, item) in &state.items {
                let expected = (item.version, item.active, item.owner);
                prop_assert_eq!(test.store.items.get(id), Some(&expected), "item {}", id);
            }
            prop_assert_eq!(test.store.items.len(), state.items.len());
            Ok(())
        })?;
    }
}
