//! Writes: whatever happens to a request, the hotel is never changed twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use mews_api::transport::BoxFuture;
use mews_api::{ErrorKind, Outcome};
use mews_simulator::{ConnectionFault, Fault, Script};

use crate::calls::write;
use crate::clocks::{Eventful, Faster};
use crate::hotel::{Hotel, Service as _, WRITE};
use crate::port::Port;
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 25 sends_a_heavy_write_once, "408 to a write, carried out or not", "one request, outcome unknown"),
    scenario!(Paused 36 repeats_a_write_until_connected, "connection refused twice, then a write goes through", "carried out once"),
    scenario!(Sockets 36 repeats_a_write_until_the_port_opens, "a closed port, opened after two attempts of a write", "carried out once"),
    scenario!(Sockets 37 outcome_is_unknown_if_closed_before_reading, "closed before a write was read, or reset", "no repeat, Unknown"),
    scenario!(Sockets 38 does_not_repeat_a_write_without_an_answer, "a write is carried out, then closed or reset", "no repeat, the effect once"),
    scenario!(Paused 62 repeats_a_refused_stream, "HTTP/2 refuses the stream of a write twice", "carried out once"),
];

async fn sends_a_heavy_write_once() -> String {
    for applied in [false, true] {
        let hotel = Hotel::new();
        let fault = Fault::status(408).after(Duration::from_secs(20));
        hotel.next(1, WRITE, fault.applied(applied));
        let error = write(&hotel.client()).await.expect_err("408");
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::TooHeavy, Outcome::Unknown)
        );
        assert_eq!((hotel.sent(), hotel.effects()), (1, usize::from(applied)));
    }
    "1 request each, Unknown; 0 and 1 effects".to_owned()
}

async fn repeats_a_write_until_connected() -> String {
    let hotel = Hotel::new();
    hotel.next(2, WRITE, Fault::connection(ConnectionFault::Refused));
    write(&hotel.client()).await.expect("carried out");
    assert_eq!((hotel.sent(), hotel.effects()), (3, 1));
    "3 attempts, 1 effect".to_owned()
}

async fn repeats_a_refused_stream() -> String {
    let hotel = Hotel::new();
    hotel.next(2, WRITE, Fault::connection(ConnectionFault::RefusedStream));
    write(&hotel.client()).await.expect("carried out");
    assert_eq!((hotel.sent(), hotel.effects()), (3, 1));
    "3 attempts, 1 effect".to_owned()
}

/// A write whose connection fails: it is in doubt, whatever happened.
async fn in_doubt(fault: ConnectionFault, effects: usize) {
    let port = Port::open(20.0).await;
    port.script(Script::on(WRITE).always().then(Fault::connection(fault)));
    let error = write(&port.client()).await.expect_err("no answer");
    let expected = (ErrorKind::Transport, Outcome::Unknown);
    assert_eq!((error.kind(), error.outcome()), expected, "{fault:?}");
    assert_eq!((port.sent(), port.effects()), (1, effects), "{fault:?}");
}

async fn outcome_is_unknown_if_closed_before_reading() -> String {
    in_doubt(ConnectionFault::ClosedUnread, 0).await;
    in_doubt(ConnectionFault::ClosedUnapplied, 0).await;
    in_doubt(ConnectionFault::Reset, 0).await;
    "1 request each, 0 effects, Unknown".to_owned()
}

async fn does_not_repeat_a_write_without_an_answer() -> String {
    in_doubt(ConnectionFault::ClosedApplied, 1).await;
    in_doubt(ConnectionFault::ResetApplied, 1).await;
    "1 request each, 1 effect, Unknown".to_owned()
}

async fn repeats_a_write_until_the_port_opens() -> String {
    let port = Port::open(20.0).await;
    port.server.close_port().await.expect("a closed port");
    let server = Arc::clone(&port.server);
    let backoffs = Arc::new(AtomicI64::new(0));
    let timeout = Duration::from_secs(120);
    let clock = Eventful {
        clock: Faster::by(20.0),
        // A timeout is waited for in steps.
        timeout: timeout / 16,
        backoffs: Arc::clone(&backoffs),
        event: move || -> BoxFuture<'static, ()> {
            let server = Arc::clone(&server);
            Box::pin(async move { server.open_port().await.expect("an open port") })
        },
    };
    let client = port.client_with(|builder| builder.timeout(timeout).clock(clock));
    write(&client).await.expect("carried out");
    assert_eq!((port.sent(), port.effects()), (1, 1));
    assert_eq!(backoffs.load(Ordering::SeqCst), 2);
    "the third attempt is the first to arrive: 1 effect".to_owned()
}
