//! The stream of events: over a stream in memory on the paused clock. `sockets` has the scenarios
//! over sockets.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use mews_api::types::WebsocketEvent;
use mews_api::websocket::{Connect, Event, EventStream, Gap, Opened};
use mews_api::{Client, Effect, Error, ErrorKind, Timestamp};
use mews_simulator::WebsocketFault;
use serde_json::Value;
use tokio::time::{Instant, sleep, timeout};

use self::sockets::{
    hears_of_a_write_over_sockets, refused_tokens_end_the_stream,
    uses_the_roots_and_the_proxy_of_the_client,
};
use crate::calls::{noted, read};
use crate::clocks::OffBy;
use crate::hotel::{Hotel, Service};
use crate::recorder::met;
use crate::scenario::{Scenario, scenario};
use crate::tokens;

mod sockets;

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 66 gap_of_a_new_connection_covers_a_lost_one, "a connection that drops, a write meanwhile", "a gap, the write is found"),
    scenario!(Paused 66 notices_a_half_open_peer, "a peer that takes everything and says nothing", "replaced after 60 s"),
    scenario!(Sockets 66 refused_tokens_end_the_stream, "401 on the handshake", "the error, then the end"),
    scenario!(Paused 66 half_a_frame_ends_the_connection_alone, "half a frame, a broken frame", "an error item, a gap, the stream goes on"),
    scenario!(Paused 66 oversized_frame_is_not_read, "a message of 5 MB", "ResponseTooLarge, a gap"),
    scenario!(Paused 66 keeps_an_unknown_type_and_an_unreadable_event, "an unknown type, an unreadable event, a message that is none", "an event, and errors with their texts"),
    scenario!(Paused 66 mixed_message_keeps_its_order, "several types in a message", "each typed, in order"),
    scenario!(Paused 66 overflow_is_a_gap, "more events than the buffer holds", "those that fit, then a gap"),
    scenario!(Paused 66 waits_longer_with_each_failure, "503 to every handshake for an hour", "at most a pause of 60 s, no storm"),
    scenario!(Paused 66 gap_comes_before_the_events_of_every_connection, "ten connections in a row", "ten gaps, each first"),
    scenario!(Paused 66 slow_consumer_keeps_its_connection, "a consumer that is busy for ten minutes", "one connection, no event lost"),
    scenario!(Paused 66 restart_begins_where_the_last_run_stopped, "a restart with a saved position", "the gap begins there, nothing is lost"),
    scenario!(Paused 66 clock_jump_changes_nothing, "the local clock jumps by a day", "gaps go by the service's clock"),
    scenario!(Paused 66 dropping_the_stream_ends_everything, "the stream is dropped", "the connection is closed"),
    scenario!(Sockets 66 hears_of_a_write_over_sockets, "a write, over sockets", "the event, cookies only"),
    scenario!(Sockets 66 uses_the_roots_and_the_proxy_of_the_client, "TLS by an authority of one's own, behind a proxy", "the client's roots and proxy hold; without the root Untrusted"),
];

fn service_time(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// Events of a hotel in process; its clock moves with the paused one.
fn hotel() -> Hotel {
    Hotel::with(|builder| builder.reservations(50).time_moves(true))
}

/// Connects in process; a refusal is the error of a handshake.
fn over(connect: Connect, hotel: &Hotel) -> Connect {
    let hotel = hotel.clone();
    connect.over(move || {
        let opened = hotel
            .simulator()
            .open_websocket(tokens::CLIENT, &tokens::access(0));
        async move {
            let (stream, now) = opened.map_err(|status| match status {
                401 | 403 => Error::new(ErrorKind::Unauthorized).with_status(status),
                _ => Error::new(ErrorKind::Server).with_status(status),
            })?;
            Ok(met(Opened::new(stream, service_time(&now))))
        }
    })
}

async fn connected(hotel: &Hotel) -> EventStream<WebsocketEvent> {
    let client = hotel.client();
    read(&client).await.expect("an answer");
    met(met(over(client.events(), hotel)).connect())
}

async fn next(events: &mut EventStream<WebsocketEvent>) -> Result<Event<WebsocketEvent>, Error> {
    let item = timeout(Duration::from_secs(7200), events.next()).await;
    noted(item.expect("an item within two hours").expect("no end"))
}

/// The next gap; errors before it are skipped.
async fn gap(events: &mut EventStream<WebsocketEvent>) -> Gap {
    loop {
        match next(events).await {
            Ok(Event::Gap(gap)) => return gap,
            Ok(other) => panic!("an event before the gap: {other:?}"),
            Err(_) => {}
        }
    }
}

async fn reservation(events: &mut EventStream<WebsocketEvent>) -> (String, String) {
    match next(events).await.expect("an event") {
        Event::Data(WebsocketEvent::Reservation(event)) => {
            (event.id.to_string(), event.state.as_str().to_owned())
        }
        other => panic!("{other:?}"),
    }
}

/// Cancels a confirmed reservation and returns its id.
async fn cancel(hotel: &impl Service, client: &Client) -> String {
    let sim = hotel.simulator();
    let body = br#"{"States":["Confirmed"],"Limitation":{"Count":1}}"#;
    let page = client
        .call_raw(crate::hotel::RESERVATIONS, body)
        .effect(Effect::Read);
    let page: Value = serde_json::from_slice(&page.await.expect("a page")).expect("JSON");
    let id = page["Reservations"][0]["Id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let body = format!(
        r#"{{"ReservationIds":["{id}"],"PostCancellationFee":false,"SendEmail":false,"Notes":"x"}}"#
    );
    let done = client
        .call_raw("reservations/cancel", body)
        .effect(Effect::Transition);
    done.await.expect("cancelled");
    assert!(
        sim.effects()
            .entries
            .iter()
            .any(|effect| effect.ids.contains(&id))
    );
    id
}

/// The states of reservations that were updated since.
async fn updated(client: &Client, since: Timestamp) -> String {
    let body = format!(
        r#"{{"UpdatedUtc":{{"StartUtc":"{since}","EndUtc":"{}"}},"Limitation":{{"Count":1000}}}}"#,
        since + Duration::from_secs(86_400)
    );
    let page = client
        .call_raw(crate::hotel::RESERVATIONS, body)
        .effect(Effect::Read);
    String::from_utf8(page.await.expect("a page")).expect("UTF-8")
}

async fn gap_of_a_new_connection_covers_a_lost_one() -> String {
    let hotel = hotel();
    let client = hotel.client();
    let mut events = connected(&hotel).await;
    gap(&mut events).await;
    let first = cancel(&hotel, &client).await;
    assert_eq!(
        reservation(&mut events).await,
        (first, "Canceled".to_owned())
    );
    hotel.simulator().break_websocket(WebsocketFault::Drop);
    sleep(Duration::ZERO).await;
    hotel.simulator().refuse_websocket(503, 3);
    let lost = cancel(&hotel, &client).await;
    let gap = gap(&mut events).await;
    let found = updated(&client, gap.since().expect("a beginning")).await;
    assert!(found.contains(&lost), "{found}");
    "event of the first write, the second one found since the gap".to_owned()
}

async fn notices_a_half_open_peer() -> String {
    let hotel = hotel();
    let mut events = connected(&hotel).await;
    gap(&mut events).await;
    hotel.simulator().break_websocket(WebsocketFault::Silent);
    let started = Instant::now();
    gap(&mut events).await;
    let took = started.elapsed();
    assert!((60.0..61.0).contains(&took.as_secs_f64()), "{took:?}");
    format!("replaced after {:.1} s", took.as_secs_f64())
}

async fn half_a_frame_ends_the_connection_alone() -> String {
    let hotel = hotel();
    let mut events = connected(&hotel).await;
    for fault in [WebsocketFault::HalfFrame, WebsocketFault::BadFrame] {
        gap(&mut events).await;
        hotel.simulator().break_websocket(fault);
        let error = next(&mut events).await.expect_err("broken");
        assert!(error.is_transport(), "{fault:?}: {error}");
    }
    gap(&mut events).await;
    "2 errors (Transport), 3 gaps".to_owned()
}

async fn oversized_frame_is_not_read() -> String {
    let hotel = hotel();
    let mut events = connected(&hotel).await;
    gap(&mut events).await;
    hotel
        .simulator()
        .break_websocket(WebsocketFault::Oversized(5_000_000));
    let error = next(&mut events).await.expect_err("too large");
    assert!(error.is_response_too_large(), "{error}");
    gap(&mut events).await;
    "ResponseTooLarge, then a gap".to_owned()
}

const ID: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

async fn keeps_an_unknown_type_and_an_unreadable_event() -> String {
    let hotel = hotel();
    let mut events = connected(&hotel).await;
    gap(&mut events).await;
    hotel.simulator().send_websocket(format!(
        r#"{{"Events":[{{"Type":"DoorOpened","Id":"{ID}"}},{{"Type":"Resource","Id":7}},
            {{"Type":"Resource","Id":"{ID}","State":"Clean"}}]}}"#
    ));
    hotel.simulator().send_websocket("not JSON");
    let first = next(&mut events).await;
    assert!(matches!(
        first,
        Ok(Event::Data(WebsocketEvent::Unrecognized(_)))
    ));
    let error = next(&mut events).await.expect_err("unreadable");
    assert!(error.is_bad_item());
    assert_eq!(error.path(), Some("Events[1].Id"));
    let third = next(&mut events).await;
    assert!(matches!(
        third,
        Ok(Event::Data(WebsocketEvent::Resource(_)))
    ));
    assert!(next(&mut events).await.expect_err("no JSON").is_decode());
    "1 unknown, 1 read, 2 errors (Decode)".to_owned()
}

async fn mixed_message_keeps_its_order() -> String {
    let hotel = hotel();
    let mut events = connected(&hotel).await;
    gap(&mut events).await;
    hotel.simulator().send_websocket(format!(
        r#"{{"Events":[{{"Type":"DeviceCommand","Id":"{ID}","State":"Pending"}},
            {{"Type":"PriceUpdate","Id":"{ID}","RateId":"{ID}"}},
            {{"Type":"Reservation","Id":"{ID}","State":"Confirmed","StartUtc":"2026-01-01T14:00:00Z","EndUtc":"2026-01-02T10:00:00Z"}},
            {{"Type":"Resource","Id":"{ID}","State":"Dirty"}}]}}"#
    ));
    let mut kinds = Vec::new();
    for _ in 0..4 {
        kinds.push(match next(&mut events).await.expect("an event") {
            Event::Data(WebsocketEvent::DeviceCommand(_)) => "command",
            Event::Data(WebsocketEvent::PriceUpdate(_)) => "price",
            Event::Data(WebsocketEvent::Reservation(_)) => "reservation",
            Event::Data(WebsocketEvent::Resource(_)) => "resource",
            other => panic!("{other:?}"),
        });
    }
    assert_eq!(kinds, ["command", "price", "reservation", "resource"]);
    kinds.join(", ")
}

fn resource(number: u32) -> String {
    format!(
        r#"{{"Events":[{{"Type":"Resource","Id":"00000000-0000-0000-0000-{number:012}","State":"Clean"}}]}}"#
    )
}

async fn overflow_is_a_gap() -> String {
    let hotel = hotel();
    let client = hotel.client();
    read(&client).await.expect("an answer");
    let mut events = over(client.events().buffer(100), &hotel).connect();
    gap(&mut events).await;
    for number in 0..500 {
        hotel.simulator().send_websocket(resource(number));
    }
    sleep(Duration::from_secs(30)).await;
    let mut kept = 0;
    let lost = loop {
        match next(&mut events).await.expect("no error") {
            Event::Gap(gap) => break gap,
            Event::Data(_) => kept += 1,
        }
    };
    assert_eq!(kept, 100);
    let span = lost
        .until()
        .duration_since(lost.since().expect("a beginning"));
    assert_eq!(span.map(|span| span.as_secs()), Some(300));
    "100 events, then a gap over 300 s".to_owned()
}

async fn waits_longer_with_each_failure() -> String {
    let hotel = hotel();
    hotel.simulator().refuse_websocket(503, 9_999);
    let mut events = connected(&hotel).await;
    let started = Instant::now();
    let (mut tries, mut last, mut longest) = (0, started, Duration::ZERO);
    while started.elapsed() < Duration::from_secs(3600) {
        assert!(next(&mut events).await.expect_err("refused").is_server());
        tries += 1;
        longest = longest.max(last.elapsed());
        last = Instant::now();
    }
    assert!(longest <= Duration::from_secs(60), "{longest:?}");
    assert!((70..250).contains(&tries), "{tries}");
    format!(
        "{tries} tries in an hour, longest pause {:.0} s",
        longest.as_secs_f64()
    )
}

async fn gap_comes_before_the_events_of_every_connection() -> String {
    let hotel = hotel();
    let mut events = connected(&hotel).await;
    for number in 0..10 {
        let found = gap(&mut events).await;
        assert_eq!(found.since().is_some(), number > 0);
        hotel.simulator().send_websocket(resource(number));
        assert!(matches!(next(&mut events).await, Ok(Event::Data(_))));
        hotel.simulator().break_websocket(WebsocketFault::Drop);
    }
    "10 gaps, each before the event of its connection".to_owned()
}

async fn slow_consumer_keeps_its_connection() -> String {
    let hotel = hotel();
    let mut events = connected(&hotel).await;
    gap(&mut events).await;
    // Catching up; an event a minute comes meanwhile.
    for number in 0..10 {
        hotel.simulator().send_websocket(resource(number));
        sleep(Duration::from_secs(60)).await;
    }
    assert_eq!(hotel.simulator().websocket_connections(), 1);
    for _ in 0..10 {
        assert!(matches!(next(&mut events).await, Ok(Event::Data(_))));
    }
    "10 events after ten minutes, 1 connection".to_owned()
}

async fn restart_begins_where_the_last_run_stopped() -> String {
    let hotel = hotel();
    let client = hotel.client();
    let mut events = connected(&hotel).await;
    gap(&mut events).await;
    sleep(Duration::from_secs(600)).await;
    let seen = cancel(&hotel, &client).await;
    assert_eq!(reservation(&mut events).await.0, seen);
    let saved = events.position().expect("a position");
    drop(events);
    sleep(Duration::from_secs(1200)).await;
    let missed = cancel(&hotel, &client).await;
    let mut events = over(client.events().since(saved), &hotel).connect();
    let first = gap(&mut events).await;
    assert_eq!(first.since(), Some(saved));
    let found = updated(&client, saved).await;
    assert!(found.contains(&missed));
    let span = first
        .until()
        .duration_since(saved)
        .unwrap_or_default()
        .as_secs();
    assert!((1500..1510).contains(&span), "{span}");
    format!("a gap of {span} s, the missed write in it")
}

async fn clock_jump_changes_nothing() -> String {
    let hotel = hotel();
    let wall = Arc::new(AtomicI64::new(0));
    let clock = OffBy::shared(Arc::clone(&wall));
    let client = hotel.client_with(|builder| builder.clock(clock));
    read(&client).await.expect("an answer");
    let mut events = over(client.events(), &hotel).connect();
    let first = gap(&mut events).await;
    wall.store(86_400, Ordering::SeqCst);
    sleep(Duration::from_secs(100)).await;
    hotel.simulator().send_websocket(resource(1));
    next(&mut events).await.expect("an event");
    wall.store(-86_400, Ordering::SeqCst);
    hotel.simulator().break_websocket(WebsocketFault::Drop);
    let second = gap(&mut events).await;
    let since = second.since().expect("a beginning") + Duration::from_secs(300);
    let span = since.duration_since(first.until()).unwrap_or_default();
    assert_eq!(span.as_secs(), 100);
    "the second gap begins 100 s after the first, less the margin".to_owned()
}

async fn dropping_the_stream_ends_everything() -> String {
    let hotel = hotel();
    let opened = Arc::new(AtomicUsize::new(0));
    let mut events = connected(&hotel).await;
    gap(&mut events).await;
    assert_eq!(hotel.simulator().websocket_connections(), 1);
    opened.fetch_add(1, Ordering::SeqCst);
    drop(events);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(hotel.simulator().websocket_connections(), 0);
    sleep(Duration::from_secs(600)).await;
    assert_eq!(hotel.simulator().websocket_connections(), 0);
    "0 connections, now and ten minutes later".to_owned()
}
