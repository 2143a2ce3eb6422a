//! A day of events on the paused clock: connections that drop every few minutes, handshakes that
//! fail, writes at random.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fastrand::Rng;
use futures_util::{SinkExt, StreamExt};
use mews_api::types::WebsocketEvent;
use mews_api::websocket::{Event, EventStream, Opened};
use mews_api::{Client, Credentials, Error, ErrorKind, Timestamp, Uuid};
use peak_alloc::PeakAlloc;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The service's clock.
fn service_time(start: Instant) -> Timestamp {
    Timestamp::from_unix_seconds(1_767_225_600).unwrap() + start.elapsed()
}

/// Reservations with the instants of their last changes, as the service has them.
#[derive(Default)]
struct Service {
    states: BTreeMap<u32, (u32, Timestamp)>,
    open: Option<mpsc::UnboundedSender<(u32, u32)>>,
}

#[tokio::test(start_paused = true)]
async fn store_equals_the_service_after_a_day_of_drops_and_random_writes() {
    let start = Instant::now();
    let credentials = Credentials::client_token("client-token").access_token("access-token");
    let client = Client::builder(credentials, "Tests 1.0").build().unwrap();
    let service = Arc::new(Mutex::new(Service::default()));
    let tries: Arc<Mutex<Vec<(Instant, bool)>>> = Arc::default();
    let (at_service, at_dial) = (Arc::clone(&service), Arc::clone(&tries));
    let rng = Arc::new(Mutex::new(Rng::with_seed(7)));
    let dial_rng = Arc::clone(&rng);
    let connect = client.events().over(move || {
        let (service, tries, rng) =
            (Arc::clone(&at_service), Arc::clone(&at_dial), Arc::clone(&dial_rng));
        async move {
            let (fails, life) = {
                let mut rng = rng.lock().unwrap();
                (rng.u8(..4) == 0, Duration::from_secs(rng.u64(1..400)))
            };
            tries.lock().unwrap().push((Instant::now(), !fails));
            if fails {
                return Err(Error::new(ErrorKind::Connect));
            }
            let (ours, theirs) = tokio::io::duplex(64 << 10);
            let mut server = WebSocketStream::from_raw_socket(theirs, Role::Server, None).await;
            let (sender, mut changes) = mpsc::unbounded_channel::<(u32, u32)>();
            service.lock().unwrap().open = Some(sender);
            tokio::spawn(async move {
                let mut end = std::pin::pin!(sleep(life));
                loop {
                    tokio::select! {
                        () = &mut end => return,
                        read = server.next() => if !matches!(read, Some(Ok(_))) { return },
                        change = changes.recv() => {
                            let Some((id, version)) = change else { return };
                            // Late, as events are.
                            let text = format!(
                                r#"{{"Events":[{{"Type":"PriceUpdate","Id":"{}","RateId":"{}"}}]}}"#,
                                Uuid::from_u128(id.into()),
                                Uuid::from_u128(version.into())
                            );
                            if server.send(Message::text(text)).await.is_err() { return }
                        }
                    }
                }
            });
            Ok(Opened::new(ours, service_time(start)))
        }
    });
    // Writes at random, each of which is reported over the open connection, if there is one.
    let writer = Arc::clone(&service);
    let writes = tokio::spawn(async move {
        let mut rng = Rng::with_seed(11);
        let mut version = 0;
        while start.elapsed() < Duration::from_secs(86_400) {
            sleep(Duration::from_millis(rng.u64(1..30_000))).await;
            version += 1;
            let id = rng.u32(..500);
            let open = {
                let mut service = writer.lock().unwrap();
                service.states.insert(id, (version, service_time(start)));
                service.open.clone()
            };
            if let Some(open) = open {
                let delay = Duration::from_secs(rng.u64(..120));
                tokio::spawn(async move {
                    sleep(delay).await;
                    let _ = open.send((id, version));
                });
            }
        }
        version
    });
    let mut events: EventStream<WebsocketEvent> = connect.buffer(64).connect();
    let mut store: BTreeMap<u32, u32> = BTreeMap::new();
    let (mut gaps, mut data, mut errors, mut read_back) = (0, 0, 0, 0);
    let mut is_open = false;
    let mut memory: Vec<usize> = Vec::new();
    let catch_up = |store: &mut BTreeMap<u32, u32>, since: Option<Timestamp>| {
        let service = service.lock().unwrap();
        let mut read = 0;
        for (id, (version, updated)) in &service.states {
            if since.is_none_or(|since| *updated >= since) {
                store.insert(*id, *version);
                read += 1;
            }
        }
        read
    };
    while start.elapsed() < Duration::from_secs(86_400) {
        if start.elapsed() > Duration::from_secs(3600 * (memory.len() as u64 + 1)) {
            memory.push(MEMORY.current_usage());
        }
        let Ok(event) = timeout(Duration::from_secs(3600), events.next()).await else {
            break;
        };
        match event.unwrap() {
            Ok(Event::Gap(gap)) => {
                gaps += 1;
                is_open = true;
                // Catching up takes its time, too.
                sleep(Duration::from_secs(5)).await;
                read_back += catch_up(&mut store, gap.since());
            }
            Ok(Event::Data(WebsocketEvent::PriceUpdate(event))) => {
                data += 1;
                assert!(is_open, "an event before the gap of its connection");
                let id = u32::try_from(event.id.as_u128()).unwrap();
                let version = event.rate_id.unwrap().uuid().as_u128();
                let entry = store.entry(id).or_default();
                // An event older than the data that was read adds nothing.
                *entry = (*entry).max(u32::try_from(version).unwrap());
            }
            Ok(other) => panic!("{other:?}"),
            Err(_) => {
                errors += 1;
                is_open = false;
            }
        }
    }
    // The memory of 500 entries is allocated after the first hours; a day of events adds nothing to
    // it.
    let grown = memory[22].saturating_sub(memory[5]);
    assert!(grown < 256 << 10, "{memory:?}");
    let version = writes.await.unwrap();
    // The day's last connection ends, and the next one covers what was on its way.
    events.reconnect();
    loop {
        match events.next().await.unwrap() {
            Ok(Event::Gap(gap)) => {
                catch_up(&mut store, gap.since());
                break;
            }
            _ => continue,
        }
    }
    let expected: BTreeMap<u32, u32> = service
        .lock()
        .unwrap()
        .states
        .iter()
        .map(|(id, (version, _))| (*id, *version))
        .collect();
    assert_eq!(store, expected);
    let tries = tries.lock().unwrap();
    let failed = tries.windows(2).filter(|pair| !pair[0].1);
    let pauses: Vec<Duration> = failed.map(|pair| pair[1].0 - pair[0].0).collect();
    let worst = pauses.iter().max().copied().unwrap_or_default();
    assert!(worst <= Duration::from_secs(60), "{worst:?}");
    let most_in_a_minute = (0..tries.len())
        .map(|first| {
            let end = tries[first].0 + Duration::from_secs(60);
            tries[first..]
                .iter()
                .take_while(|(at, _)| *at < end)
                .count()
        })
        .max();
    assert!(most_in_a_minute < Some(30), "{most_in_a_minute:?}");
    println!(
        "24 h: {version} writes, {} connects and {gaps} gaps, {data} events, {errors} errors, {read_back} read back; \
         longest pause after a failed handshake {worst:?}, most connects in a minute {most_in_a_minute:?}; \
         memory after 6 h {} KiB, after 23 h {} KiB",
        tries.len(),
        memory[5] >> 10,
        memory[22] >> 10,
    );
    assert!(gaps > 300 && data > 2000 && errors > 300);
}
