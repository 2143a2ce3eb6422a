//! Runs a case on the paused clock: a client, a service, and one export of the three years for each
//! property.

use std::sync::Arc;
use std::time::Duration;

use mews_api::requests::ReservationsGetAllV20230606;
use mews_api::{Client, Credentials, Error, Id, Items, Since, Timestamp, Uuid};
use peak_alloc::PeakAlloc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::case::Case;
use crate::hotel::{END, Hotel, Ids, START};
use crate::query::{Field, Interval, Query, SERVICES};
use crate::service::{Counts, InMemory, Service, Settings};
use crate::tally::{Differences, Tally};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// How many exports run at once, and when interactive calls come among them.
#[derive(Clone, Copy)]
pub struct Load {
    pub properties: u32,
    pub interactive_after: Option<Duration>,
}

pub struct Outcome {
    /// Reservations that all properties together should yield.
    pub wanted: u32,
    pub differences: Differences,
    pub counts: Counts,
    pub elapsed: Duration,
    /// Bytes allocated at once, over what the service and the comparison had taken before.
    pub peak: usize,
    /// The slowest of one interactive call for each property.
    pub interactive: Option<Duration>,
    /// The error of the first export that failed.
    pub error: Option<String>,
}

/// The result of one of the tasks.
enum Done {
    Export(Differences, Duration, Result<(), Error>),
    Interactive(Duration, Result<(), Error>),
}

pub fn run(case: &Case, load: Load) -> Outcome {
    let hotel = Arc::new(Hotel::new(case.items, case.density, case.seed));
    let wanted = wanted(&hotel, case);
    let service = Arc::new(Service::new(
        Arc::clone(&hotel),
        Settings {
            ends: case.ends,
            heavy: case.heavy,
            properties: load.properties,
            seed: case.seed,
        },
    ));
    let tallies: Vec<_> = (0..load.properties)
        .map(|property| Tally::new(property, Arc::clone(&wanted)))
        .collect();
    let all = wanted.iter().filter(|wanted| **wanted).count();

    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let done = on_paused_clock(export_all(case, load, &service, tallies));
    let peak = MEMORY.peak_usage().saturating_sub(before);

    let mut outcome = Outcome {
        wanted: u32::try_from(all).unwrap_or(u32::MAX) * load.properties,
        differences: Differences::default(),
        counts: service.counts(),
        elapsed: Duration::ZERO,
        peak,
        interactive: None,
        error: None,
    };
    for done in done {
        let result = match done {
            Done::Export(differences, elapsed, result) => {
                outcome.differences = outcome.differences.and(differences);
                outcome.elapsed = outcome.elapsed.max(elapsed);
                result
            }
            Done::Interactive(elapsed, result) => {
                outcome.interactive = outcome.interactive.max(Some(elapsed));
                result
            }
        };
        if let Err(error) = result {
            outcome.error.get_or_insert_with(|| error.to_string());
        }
    }
    if !(case.ordered && case.field == Field::Created) {
        outcome.differences.disordered = 0;
    }
    outcome
}

/// One thread, and a clock that jumps to the next timer whenever everything waits.
pub fn on_paused_clock<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without I/O asks nothing of the system");
    runtime.block_on(future)
}

/// The client of property 0.
pub fn client(service: &Arc<Service>) -> Client {
    let credentials = Credentials::client_token("bench").access_token(Service::access_token(0));
    Client::builder(credentials, "Bench 1.0")
        .transport(InMemory(Arc::clone(service)))
        .build()
        .expect("all settings are right")
}

/// The three years, as the operation wants them.
pub fn request(field: Field, start: u32, end: u32) -> ReservationsGetAllV20230606 {
    let instant = |seconds: u32| Timestamp::from_unix_seconds(seconds.into());
    let interval = instant(start).expect("in range")..instant(end).expect("in range");
    let request = ReservationsGetAllV20230606::new();
    match field {
        Field::Created => request.created_utc(interval),
        Field::Updated => request.updated_utc(interval),
        Field::Colliding => request.colliding_utc(interval),
        Field::ScheduledStart => request.scheduled_start_utc(interval),
    }
}

fn wanted(hotel: &Hotel, case: &Case) -> Arc<[bool]> {
    if case.by_lists {
        return vec![true; case.items as usize].into();
    }
    // Changes are read up to a minute after the service's time.
    let end = END + if case.sync { 60 } else { 0 };
    let query = Query::of_time(case.field, Interval::of_seconds(START, end), case.ends);
    let mut wanted = vec![false; case.items as usize];
    for index in hotel.select(&query, hotel.len()) {
        wanted[index as usize] = true;
    }
    wanted.into()
}

async fn export_all(
    case: &Case,
    load: Load,
    service: &Arc<Service>,
    tallies: Vec<Tally>,
) -> Vec<Done> {
    let client = client(service);
    let mut tasks = JoinSet::new();
    for (property, tally) in (0..).zip(tallies) {
        let client = client.with_access_token(Service::access_token(property));
        tasks.spawn(export(client.clone(), *case, tally));
        if let Some(after) = load.interactive_after {
            tasks.spawn(interactive(client, property, after));
        }
    }
    tasks.join_all().await
}

async fn export(client: Client, case: Case, mut tally: Tally) -> Done {
    let started = Instant::now();
    if case.sync {
        let result = sync(&client, &mut tally).await;
        return Done::Export(tally.differences(), started.elapsed(), result);
    }
    let request = if case.by_lists {
        let services = (0..SERVICES).map(|number| Uuid::from_u128(number.into()));
        ReservationsGetAllV20230606::new().service_ids(services.map(Id::new))
    } else {
        request(case.field, START, END)
    };
    let call = client.reservations().get_all_v20230606(request);
    let call = if case.ordered { call.ordered() } else { call };
    let result = drain(call.items(), &mut tally).await;
    Done::Export(tally.differences(), started.elapsed(), result)
}

/// The first run of incremental reading.
async fn sync(client: &Client, tally: &mut Tally) -> Result<(), Error> {
    let start = Timestamp::from_unix_seconds(START.into()).expect("in range");
    let request = ReservationsGetAllV20230606::new();
    let call = client.reservations().get_all_v20230606(request);
    let mut changes = call.changes(Since::start(start));
    while let Some(reservation) = changes.try_next().await? {
        tally.note(reservation.id.uuid());
    }
    changes.bookmark().map(drop)
}

pub async fn drain(
    mut items: Items<ReservationsGetAllV20230606>,
    tally: &mut Tally,
) -> Result<(), Error> {
    while let Some(reservation) = items.try_next().await? {
        tally.note(reservation.id.uuid());
    }
    Ok(())
}

/// Looks one reservation up, as a receptionist would.
async fn interactive(client: Client, property: u32, after: Duration) -> Done {
    sleep(after).await;
    let started = Instant::now();
    let request =
        ReservationsGetAllV20230606::new().reservation_ids([Ids::new(property).id(property)]);
    let answer = client
        .reservations()
        .get_all_v20230606(request)
        .first_page()
        .await;
    Done::Interactive(started.elapsed(), answer.map(drop))
}
