//! The cases: how the consumer works, and what the service sends.

use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consumer {
    /// Waits on a runtime of one thread.
    WaitsOnOneThread,
    /// Waits on a runtime of two threads.
    Waits,
    /// Blocks one of two threads.
    Blocks,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Http1,
    Http2,
}

#[derive(Clone, Copy, Debug)]
pub struct Case {
    pub consumer: Consumer,
    pub protocol: Protocol,
    /// The time that the consumer takes for a page.
    pub takes: Duration,
    pub timeout: Duration,
    /// The size of a page in bytes.
    pub page: usize,
    pub pages: usize,
    /// Drops the stream after this many pages.
    pub drop_after: Option<usize>,
}

pub fn suite(quick: bool) -> Vec<Case> {
    let mut cases = Vec::new();
    for protocol in [Protocol::Http1, Protocol::Http2] {
        for consumer in [
            Consumer::WaitsOnOneThread,
            Consumer::Waits,
            Consumer::Blocks,
        ] {
            let case = Case {
                consumer,
                protocol,
                takes: Duration::from_millis(100),
                timeout: Duration::from_secs(1),
                page: 1_300_000,
                pages: 40,
                drop_after: None,
            };
            if !quick {
                cases.push(Case {
                    takes: Duration::from_secs(10),
                    pages: 20,
                    ..case
                });
            }
            let longest = if quick { 400 } else { 2000 };
            for takes in [0, 400, 2000].into_iter().filter(|takes| *takes <= longest) {
                for (timeout, page) in [
                    (1, 1_300_000),
                    (1, 2_200_000),
                    (4, 1_300_000),
                    (4, 2_200_000),
                ] {
                    cases.push(Case {
                        takes: Duration::from_millis(takes),
                        timeout: Duration::from_secs(timeout),
                        page,
                        ..case
                    });
                }
            }
            cases.push(Case {
                drop_after: Some(10),
                ..case
            });
        }
    }
    cases
}
