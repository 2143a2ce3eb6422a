//! Bodies that break, never end or grow, over sockets.

use std::fs;
use std::time::Duration;

use mews_api::types::Limitation;
use mews_api::{ErrorKind, Outcome};
use mews_simulator::{BodyFault, Condition, Fault, Script};
use tokio::time::Instant;

use crate::calls::{collect_all, read, reservations, write};
use crate::child;
use crate::hotel::{READ, RESERVATIONS, Service as _, WRITE};
use crate::port::{self, Port};
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Sockets 39 reset_within_an_answer_loses_no_row, "a reset after half of a page", "repeated, every row once"),
    scenario!(Sockets 40 repeats_a_read_whose_answer_is_too_short, "Content-Length longer than the body, to a read", "repeated"),
    scenario!(Sockets 40 outcome_is_applied_if_the_answer_is_too_short, "Content-Length longer than the body, to a write", "not repeated, Applied"),
    scenario!(Sockets 41 repeats_a_read_whose_chunked_answer_is_truncated, "a truncated chunked body, to a read", "repeated"),
    scenario!(Sockets 41 outcome_is_applied_if_the_answer_is_truncated, "a truncated chunked body, to a write", "not repeated, Applied"),
    scenario!(Sockets 42 repeats_reads_with_corrupt_compression_and_gives_up, "corrupt gzip, gzip in name only", "repeated, then Transport"),
    scenario!(Sockets 43 does_not_unpack_a_compression_bomb, "1 MB of gzip that grows to 1 GiB", "ResponseTooLarge, memory below the cap and 16 MiB"),
    scenario!(Sockets 44 times_out_on_an_endless_answer, "a body of one byte a second, without end", "Timeout after 120 s"),
    scenario!(Sockets 45 accepts_an_answer_after_a_long_silence, "40 s of silence, then a good answer", "success, no alarm"),
];

/// Simulated seconds in a second, where little has to be waited for.
const SPEED: f64 = 20.0;

async fn reset_within_an_answer_loses_no_row() -> String {
    let port = Port::open(SPEED).await;
    let script = Script::on(RESERVATIONS).when(Condition::Page(2)).times(1);
    port.script(script.then(Fault::body(BodyFault::ResetHalfway)));
    let request = reservations().limitation(Limitation::new(100));
    let collected = collect_all(&port.client(), request).await;
    assert_eq!(collected.whole().len(), 300);
    assert_eq!(port.sent(), 4);
    "300 rows once each in 4 requests".to_owned()
}

/// A read with one broken answer: how many requests it takes.
async fn repeated(fault: BodyFault) -> usize {
    let port = Port::open(SPEED).await;
    port.next(1, READ, Fault::body(fault));
    read(&port.client()).await.expect("an answer");
    port.sent()
}

/// A write with a broken answer.
async fn carried_out(fault: BodyFault) {
    let port = Port::open(SPEED).await;
    port.script(Script::on(WRITE).always().then(Fault::body(fault)));
    let error = write(&port.client()).await.expect_err("no whole answer");
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Transport, Outcome::Applied)
    );
    assert_eq!((port.sent(), port.effects()), (1, 1));
}

async fn repeats_a_read_whose_answer_is_too_short() -> String {
    assert_eq!(repeated(BodyFault::LengthTooLong { by: 10 }).await, 2);
    "2 requests".to_owned()
}

async fn outcome_is_applied_if_the_answer_is_too_short() -> String {
    carried_out(BodyFault::LengthTooLong { by: 10 }).await;
    "1 request, 1 effect, Applied".to_owned()
}

async fn repeats_a_read_whose_chunked_answer_is_truncated() -> String {
    assert_eq!(repeated(BodyFault::ChunksCut).await, 2);
    "2 requests".to_owned()
}

async fn outcome_is_applied_if_the_answer_is_truncated() -> String {
    carried_out(BodyFault::ChunksCut).await;
    "1 request, 1 effect, Applied".to_owned()
}

async fn repeats_reads_with_corrupt_compression_and_gives_up() -> String {
    for fault in [BodyFault::GzipCorrupt, BodyFault::GzipPlain] {
        assert_eq!(repeated(fault).await, 2, "{fault:?}");
        carried_out(fault).await;
        let port = Port::open(SPEED).await;
        port.script(Script::on(READ).always().then(Fault::body(fault)));
        let error = read(&port.client()).await.expect_err("never whole");
        assert_eq!(
            (error.kind(), port.sent()),
            (ErrorKind::Transport, 3),
            "{fault:?}"
        );
    }
    "read again once it is mended; Transport after 3 requests, writes Applied".to_owned()
}

const CAP: usize = 64 << 20;
const BOMB_BYTES: u64 = 1 << 30;
pub(crate) const BOMB: &str = "bomb";

async fn does_not_unpack_a_compression_bomb() -> String {
    let port = Port::open(1.0).await;
    let bomb = BodyFault::GzipBomb { bytes: BOMB_BYTES };
    port.script(Script::on(READ).always().then(Fault::body(bomb)));
    let result = child::run(BOMB, &port.server.url(), &[]).await;
    assert_eq!(port.sent(), 1);
    result
}

/// In a process of its own, whose memory is measured.
pub(crate) async fn read_a_bomb(address: &str) -> String {
    let client = port::client(address, 1.0, |builder| builder);
    let before = most_memory();
    let error = read(&client).await.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
    let Some((before, after)) = before.zip(most_memory()) else {
        return "ResponseTooLarge; this system does not tell the memory taken".to_owned();
    };
    let grown = after.saturating_sub(before);
    assert!(grown < CAP + (16 << 20), "{grown}");
    format!("ResponseTooLarge, {} MiB more", grown >> 20)
}

/// The most bytes that this process ever took.
fn most_memory() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: usize = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes << 10)
}

async fn times_out_on_an_endless_answer() -> String {
    let speed = 200.0;
    let port = Port::open(speed).await;
    let endless = BodyFault::Endless {
        bytes: 1,
        every: Duration::from_secs(1),
    };
    port.script(Script::any().always().then(Fault::body(endless)));
    let client = port.client();
    let started = Instant::now();
    let error = write(&client).await.expect_err("no end");
    let took = started.elapsed().as_secs_f64() * speed;
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Timeout, Outcome::Unknown)
    );
    assert!(took >= 120.0, "{took}");
    assert_eq!(port.sent(), 1);
    let error = read(&client).await.expect_err("no end");
    assert_eq!((error.kind(), port.sent()), (ErrorKind::Timeout, 3));
    format!("a write given up after {took:.0} s, a read after a second attempt")
}

async fn accepts_an_answer_after_a_long_silence() -> String {
    let port = Port::open(50.0).await;
    port.next(1, READ, Fault::delay(Duration::from_secs(40)));
    let started = Instant::now();
    read(&port.client()).await.expect("an answer");
    let took = started.elapsed().as_secs_f64() * 50.0;
    assert_eq!(port.sent(), 1);
    assert!(took >= 40.0, "{took}");
    format!("1 request, an answer after {took:.0} s")
}
