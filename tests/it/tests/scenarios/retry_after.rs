//! How long the service asks to wait, in all the ways in which it can say so.

use std::time::Duration;

use mews_api::ErrorKind;
use mews_simulator::{DateForm, Fault, RetryAfter};
use tokio::time::Instant;

use crate::calls::read;
use crate::clocks::OffBy;
use crate::hotel::{Hotel, READ, Service as _};
use crate::port::Port;
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 1 waits_for_the_requested_seconds, "429 with Retry-After: 3 to a read", "one repeat, not before 3.0 s"),
    scenario!(Paused 2 reads_a_date_against_the_clock_of_the_service, "429 with a date 5 s ahead of Date, the client's clock 1 h off", "a wait of 5 s and a little more"),
    scenario!(Paused 3 waits_grow_without_retry_after, "429 without Retry-After, three times", "growing waits, none equal"),
    scenario!(Paused 4 waits_at_least_a_quarter_second_after_zero, "429 with Retry-After: 0, always", "0.25 s at least between requests"),
    scenario!(Paused 5 ignores_invalid_retry_after, "429 with Retry-After: -1, abc, empty, 1e309, 10^30", "as absent or refused as too long; no panic"),
    scenario!(Paused 6 fails_at_once_if_asked_to_wait_a_day, "429 with Retry-After: 86400", "RateLimited at once, with the value"),
    scenario!(Paused 48 honours_retry_after_of_an_unavailable_service, "503 with Retry-After: 4 to a read", "honoured"),
    scenario!(Sockets 1 waits_for_the_requested_seconds_over_a_socket, "429 with Retry-After: 30 to a read", "one repeat, not before 30 s"),
    scenario!(Sockets 5 ignores_invalid_retry_after_over_a_socket, "429 with Retry-After: -1, abc, empty, 1e309", "as absent; no panic"),
];

async fn waits_for_the_requested_seconds() -> String {
    let hotel = Hotel::new();
    hotel.next(1, READ, Fault::too_many_requests(RetryAfter::Seconds(3)));
    read(&hotel.client()).await.expect("an answer");
    let gaps = hotel.gaps();
    assert_eq!(gaps.len(), 1);
    assert!((3.0..3.3).contains(&gaps[0]), "{gaps:?}");
    format!("one repeat after {:.2} s", gaps[0])
}

async fn reads_a_date_against_the_clock_of_the_service() -> String {
    let mut waits = Vec::new();
    for form in [DateForm::Imf, DateForm::Rfc850, DateForm::Asctime] {
        for off in [-3600, 3600] {
            let hotel = Hotel::new();
            let asked = RetryAfter::Date { ahead: 5, form };
            hotel.next(1, READ, Fault::too_many_requests(asked).date_off(0));
            let client = hotel.client_with(|builder| builder.clock(OffBy::seconds(off)));
            read(&client).await.expect("an answer");
            waits.extend(hotel.gaps());
        }
    }
    assert_eq!(waits.len(), 6);
    assert!(
        waits.iter().all(|wait| (5.0..5.5).contains(wait)),
        "{waits:?}"
    );
    format!(
        "waits of {:.2} to {:.2} s in 3 forms",
        smallest(&waits),
        largest(&waits)
    )
}

async fn waits_grow_without_retry_after() -> String {
    let hotel = Hotel::new();
    hotel.next(3, READ, Fault::too_many_requests(None));
    read(&hotel.client()).await.expect("an answer");
    let gaps = hotel.gaps();
    assert_eq!(gaps.len(), 3);
    assert!(gaps[0] < gaps[1] && gaps[1] < gaps[2], "{gaps:?}");
    format!(
        "waits of {:.2}, {:.2} and {:.2} s",
        gaps[0], gaps[1], gaps[2]
    )
}

async fn waits_at_least_a_quarter_second_after_zero() -> String {
    let hotel = Hotel::new();
    hotel.next(1000, READ, Fault::too_many_requests(RetryAfter::Seconds(0)));
    let started = Instant::now();
    let call = tokio::time::timeout(Duration::from_secs(1), async {
        read(&hotel.client()).await.expect_err("never let through")
    });
    assert!(call.await.is_err(), "it has max_wait for longer");
    let sent = hotel.sent();
    let gaps = hotel.gaps();
    assert!((2..=4).contains(&sent), "{sent}");
    assert!(gaps.iter().all(|gap| *gap >= 0.25), "{gaps:?}");
    format!(
        "{sent} requests in {:.0} s, {:.2} s apart",
        started.elapsed().as_secs_f64(),
        smallest(&gaps)
    )
}

async fn ignores_invalid_retry_after() -> String {
    let mut waits = Vec::new();
    for text in ["-1", "abc", "", "1e309"] {
        let hotel = Hotel::new();
        let asked = RetryAfter::Text(text.to_owned());
        hotel.next(1, READ, Fault::too_many_requests(asked));
        read(&hotel.client()).await.expect(text);
        waits.extend(hotel.gaps());
    }
    assert_eq!(waits.len(), 4);
    assert!(
        waits.iter().all(|wait| (0.25..1.0).contains(wait)),
        "{waits:?}"
    );
    let hotel = Hotel::new();
    let asked = RetryAfter::Text(format!("1{}", "0".repeat(30)));
    hotel.next(1, READ, Fault::too_many_requests(asked));
    let error = read(&hotel.client())
        .await
        .expect_err("longer than anybody waits");
    assert_eq!((error.kind(), hotel.sent()), (ErrorKind::RateLimited, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(u64::MAX)));
    format!(
        "waits of {:.2} to {:.2} s; 10^30 refused at once",
        smallest(&waits),
        largest(&waits)
    )
}

async fn fails_at_once_if_asked_to_wait_a_day() -> String {
    let hotel = Hotel::new();
    hotel.next(
        1,
        READ,
        Fault::too_many_requests(RetryAfter::Seconds(86_400)),
    );
    let started = Instant::now();
    let error = read(&hotel.client()).await.expect_err("a day is too long");
    let took = started.elapsed();
    assert!(took < Duration::from_secs(1), "{took:?}");
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(86_400)));
    format!("RateLimited with 86400 s after {} ms", took.as_millis())
}

async fn honours_retry_after_of_an_unavailable_service() -> String {
    let hotel = Hotel::new();
    let fault = Fault::status(503).retry_after(RetryAfter::Seconds(4));
    hotel.next(1, READ, fault);
    read(&hotel.client()).await.expect("an answer");
    let gaps = hotel.gaps();
    assert_eq!(gaps.len(), 1);
    assert!((4.0..5.0).contains(&gaps[0]), "{gaps:?}");
    format!("one repeat after {:.2} s", gaps[0])
}

fn smallest(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

fn largest(values: &[f64]) -> f64 {
    values.iter().copied().fold(0.0, f64::max)
}

async fn waits_for_the_requested_seconds_over_a_socket() -> String {
    let port = Port::open(50.0).await;
    port.next(1, READ, Fault::too_many_requests(RetryAfter::Seconds(30)));
    read(&port.client()).await.expect("an answer");
    let gaps = port.gaps();
    assert_eq!(gaps.len(), 1);
    assert!(gaps[0] >= 30.0, "{gaps:?}");
    format!("one repeat after {:.1} s", gaps[0])
}

async fn ignores_invalid_retry_after_over_a_socket() -> String {
    for text in ["-1", "abc", "", "1e309"] {
        let port = Port::open(50.0).await;
        let asked = RetryAfter::Text(text.to_owned());
        port.next(1, READ, Fault::too_many_requests(asked));
        read(&port.client()).await.expect(text);
        assert_eq!(port.sent(), 2, "{text}");
    }
    "2 requests each".to_owned()
}
