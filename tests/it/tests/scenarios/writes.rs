//! Writes: whatever happens to a request, the hotel is never changed twice.

use std::time::Duration;

use mews_api::{ErrorKind, Outcome};
use mews_simulator::{ConnectionFault, Fault};

use crate::calls::write;
use crate::hotel::{Hotel, WRITE};
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 25 a_write_that_is_too_heavy_is_sent_once, "408 to a write, carried out or not", "one request, outcome unknown"),
    scenario!(Paused 36 a_write_waits_for_a_connection, "connection refused twice, then a write goes through", "carried out once"),
    scenario!(Paused 62 a_refused_stream_is_sent_again, "HTTP/2 refuses the stream of a write twice", "carried out once"),
];

async fn a_write_that_is_too_heavy_is_sent_once() -> String {
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

async fn a_write_waits_for_a_connection() -> String {
    let hotel = Hotel::new();
    hotel.next(2, WRITE, Fault::connection(ConnectionFault::Refused));
    write(&hotel.client()).await.expect("carried out");
    assert_eq!((hotel.sent(), hotel.effects()), (3, 1));
    "3 attempts, 1 effect".to_owned()
}

async fn a_refused_stream_is_sent_again() -> String {
    let hotel = Hotel::new();
    hotel.next(2, WRITE, Fault::connection(ConnectionFault::RefusedStream));
    write(&hotel.client()).await.expect("carried out");
    assert_eq!((hotel.sent(), hotel.effects()), (3, 1));
    "3 attempts, 1 effect".to_owned()
}
