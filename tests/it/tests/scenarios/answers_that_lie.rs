//! Responses that contradict their status.

use mews_api::{ErrorKind, Outcome};
use mews_simulator::{Content, Fault, Script};

use crate::calls::{read, write};
use crate::hotel::{Hotel, READ, Service as _, WRITE};
use crate::port::Port;
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Paused 46 rejects_page_of_a_proxy, "200 with HTML, 502 with HTML, empty 200, plain text with 200; always", "reads repeated and given up with their kind, writes sent once and in doubt"),
    scenario!(Paused 46 repeats_reads_after_a_page_of_a_proxy, "the same, once", "the answer"),
    scenario!(Sockets 46 rejects_page_of_a_proxy_over_a_socket, "the same over a socket", "the same kinds, the same numbers of requests"),
    scenario!(Paused 47 repeats_a_read_after_two_failures, "500 twice, then 200, to a read", "success"),
    scenario!(Paused 47 does_not_repeat_a_failed_write, "500 to a write, carried out or not", "one request"),
];

/// The fault, the kind of error, and how often a read is sent.
fn lies() -> [(&'static str, Fault, ErrorKind, usize); 4] {
    let plain = Content::Text("Service unavailable.".to_owned());
    [
        (
            "HTML 200",
            Fault::html(200),
            ErrorKind::UnexpectedContentType,
            3,
        ),
        ("HTML 502", Fault::html(502), ErrorKind::Server, 4),
        (
            "empty 200",
            Fault::status(200).content(Content::Empty),
            ErrorKind::UnexpectedContentType,
            3,
        ),
        (
            "text/plain",
            Fault::status(200).content(plain),
            ErrorKind::UnexpectedContentType,
            3,
        ),
    ]
}

async fn rejects_page_of_a_proxy() -> String {
    let mut told = Vec::new();
    for (name, fault, kind, requests) in lies() {
        let hotel = Hotel::new();
        hotel.script(Script::any().always().then(fault));
        let error = read(&hotel.client()).await.expect_err(name);
        assert_eq!((error.kind(), hotel.sent()), (kind, requests), "{name}");
        assert_eq!(error.attempts().len(), requests);
        let before = hotel.sent();
        let error = write(&hotel.client()).await.expect_err(name);
        assert_eq!(
            (error.kind(), error.outcome()),
            (kind, Outcome::Unknown),
            "{name}"
        );
        assert_eq!(hotel.sent() - before, 1, "{name}");
        told.push(format!("{name}: {kind:?} after {requests} reads, 1 write"));
    }
    told.join("; ")
}

async fn rejects_page_of_a_proxy_over_a_socket() -> String {
    let mut told = Vec::new();
    for (name, fault, kind, requests) in lies() {
        let port = Port::open(20.0).await;
        port.script(Script::any().always().then(fault));
        let client = port.client();
        let error = read(&client).await.expect_err(name);
        assert_eq!((error.kind(), port.sent()), (kind, requests), "{name}");
        let error = write(&client).await.expect_err(name);
        assert_eq!(error.outcome(), Outcome::Unknown, "{name}");
        assert_eq!(port.sent(), requests + 1, "{name}");
        told.push(format!("{name}: {requests} reads, 1 write"));
    }
    told.join("; ")
}

async fn repeats_reads_after_a_page_of_a_proxy() -> String {
    for (name, fault, _, _) in lies() {
        let hotel = Hotel::new();
        hotel.next(1, READ, fault);
        read(&hotel.client()).await.expect(name);
        assert_eq!(hotel.sent(), 2, "{name}");
    }
    "2 requests each".to_owned()
}

async fn repeats_a_read_after_two_failures() -> String {
    let hotel = Hotel::new();
    hotel.next(2, READ, Fault::status(500));
    read(&hotel.client()).await.expect("an answer");
    let gaps = hotel.gaps();
    assert_eq!(gaps.len(), 2);
    assert!(gaps[0] <= 0.5 && gaps[1] <= 1.0, "{gaps:?}");
    format!("success after {:.2} and {:.2} s", gaps[0], gaps[1])
}

async fn does_not_repeat_a_failed_write() -> String {
    for applied in [false, true] {
        let hotel = Hotel::new();
        hotel.next(1, WRITE, Fault::status(500).applied(applied));
        let error = write(&hotel.client()).await.expect_err("500");
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Server, Outcome::Unknown)
        );
        assert_eq!((hotel.sent(), hotel.effects()), (1, usize::from(applied)));
    }
    "1 request each, Unknown; 0 and 1 effects".to_owned()
}
