//! Decisions without any I/O.

use std::time::Duration;

use super::super::checkpoint::{FilePlace, Position};
use super::super::machine::{Action, MAX_FAILURES, Machine};
use super::super::settings::Settings;
use super::super::status::{Export, File, Status};
use super::INFO;
use crate::{Error, ErrorKind};

fn machine() -> Machine {
    let position = Position::at_start(None, Some("7".to_owned()), None);
    Machine::new(INFO, Settings::default(), position)
}

fn export(status: Status, sizes: &[u64]) -> Export {
    let file = |(index, size): (usize, &u64)| File {
        url: index.to_string().into(),
        size: *size,
    };
    Export {
        id: "7".to_owned(),
        status,
        status_text: "Word".to_owned(),
        files: sizes.iter().enumerate().map(file).collect(),
    }
}

fn at(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// The file to open, and from which byte.
fn opens(action: &Action) -> Option<(&str, u64)> {
    match action {
        Action::Open(url, first, _) => Some((url.expose(), *first)),
        _ => None,
    }
}

#[test]
fn link_of_more_than_eight_minutes_is_renewed_first() {
    let mut machine = machine();
    assert!(matches!(machine.next(at(0)), Action::Poll(id) if id == "7"));
    machine
        .polled(at(1), export(Status::Ready, &[5, 6]))
        .unwrap();
    assert_eq!(opens(&machine.next(at(480))), Some(("0", 0)));
    assert!(matches!(machine.next(at(481)), Action::Poll(_)));
    machine
        .polled(at(482), export(Status::Ready, &[5, 6]))
        .unwrap();
    assert_eq!(opens(&machine.next(at(482))), Some(("0", 0)));
}

#[test]
fn polls_after_the_pause() {
    let mut machine = machine();
    machine.next(at(0));
    machine.polled(at(0), export(Status::Waiting, &[])).unwrap();
    assert!(matches!(machine.next(at(9)), Action::Wait(until) if until == at(10)));
    assert!(matches!(machine.next(at(10)), Action::Poll(_)));
    machine
        .polled(at(10), export(Status::Waiting, &[]))
        .unwrap();
    assert!(matches!(machine.next(at(11)), Action::Wait(until) if until == at(30)));
}

#[test]
fn continues_behind_the_lines_that_came() {
    let mut machine = machine();
    machine.next(at(0));
    machine.polled(at(0), export(Status::Ready, &[9])).unwrap();
    machine.next(at(0));
    machine.received(b"ab\ncd", false);
    machine.delivered(3);
    assert!(machine.broken(at(1), 1.0));
    assert!(matches!(machine.next(at(1)), Action::Wait(until) if until == at(3)));
    assert_eq!(opens(&machine.next(at(3))), Some(("0", 4)));
    // Another process has only what was delivered.
    let mut other = Machine::new(INFO, Settings::default(), machine.position.clone());
    other.next(at(0));
    other.polled(at(0), export(Status::Ready, &[9])).unwrap();
    assert_eq!(opens(&other.next(at(0))), Some(("0", 2)));
    assert!(machine.without_ranges());
    assert_eq!(opens(&machine.next(at(3))), Some(("0", 0)));
}

#[test]
fn failures_without_progress_are_bounded_and_progress_forgets_them() {
    let mut machine = machine();
    for _ in 1..MAX_FAILURES {
        assert!(machine.refused(at(0)));
    }
    assert!(!machine.refused(at(0)));
    machine.received(&[b'x'; 70_000], false);
    assert!(machine.broken(at(0), 0.5));
}

#[test]
fn file_that_was_read_is_not_opened_again() {
    let mut position = Position::at_start(None, Some("7".to_owned()), None);
    position.files = Some(2);
    position.size = Some(9);
    position.place = FilePlace {
        offset: 9,
        lines: 3,
        ..FilePlace::default()
    };
    let mut machine = Machine::new(INFO, Settings::default(), position);
    assert!(matches!(machine.next(at(0)), Action::Poll(_)));
    machine
        .polled(at(0), export(Status::Ready, &[9, 4]))
        .unwrap();
    assert_eq!(opens(&machine.next(at(0))), Some(("1", 0)));
    machine.next_file();
    // The links do not matter any more.
    assert!(matches!(machine.next(at(9_999)), Action::Done));
}

#[test]
fn only_transient_poll_failures_are_repeated() {
    let mut machine = machine();
    for _ in 1..MAX_FAILURES {
        assert!(
            machine
                .poll_failed(at(0), Error::new(ErrorKind::Server))
                .is_ok()
        );
    }
    assert!(
        machine
            .poll_failed(at(0), Error::new(ErrorKind::Server))
            .is_err()
    );
    machine.polled(at(0), export(Status::Waiting, &[])).unwrap();
    assert!(
        machine
            .poll_failed(at(0), Error::new(ErrorKind::Timeout))
            .is_ok()
    );
    assert!(
        machine
            .poll_failed(at(0), Error::new(ErrorKind::Unauthorized))
            .is_err()
    );
}
