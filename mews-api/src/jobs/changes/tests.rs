use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json as value};

use self::service::{BASE, Followed, Plain, Service, at, owner};
use super::*;
use crate::fake::Fake;
use crate::value::Timestamp;

mod properties;
mod service;

fn paused() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
}

/// Reads a run to its end: the items' ids and the bookmark.
fn run(service: &Service, body: Value, since: Since) -> Result<(Vec<u32>, Bookmark), Error> {
    let client = service.client(0, |_| {});
    paused().block_on(async {
        let mut changes = Call::new(client, Followed(body)).changes(since);
        let mut ids = Vec::new();
        while let Some(item) = changes.try_next().await? {
            ids.push(item["Id"].as_u64().unwrap() as u32);
        }
        ids.sort_unstable();
        Ok((ids, changes.bookmark()?))
    })
}

fn time_of(bookmark: &Bookmark) -> Option<i64> {
    let at = bookmark.content().unwrap().at;
    at.map(|at| at.unix_seconds() - BASE)
}

fn body(owners: &[u32]) -> Value {
    value!({"OwnerIds": owners.iter().map(|one| owner(*one)).collect::<Vec<_>>()})
}

#[tokio::test]
async fn raw_changes_are_the_texts_of_the_items() {
    let text = r#"{ "Id":1, "UpdatedUtc":"2026-03-01T00:00:00Z", "New":1.10 }"#;
    let page = format!(r#"{{"Items":[{text}],"Cursor":null}}"#);
    let (client, _) = Fake::client(move |_, _| crate::fake::json(200, &page));
    let mut changes = Call::new(client, Followed(body(&[1]))).raw_changes(Since::start(at(0)));
    let item = changes.try_next().await.unwrap().unwrap();
    assert_eq!(item.as_str(), text);
    assert!(changes.try_next().await.unwrap().is_none());
}

#[test]
fn raw_changes_continue_a_run_and_have_the_same_bookmark() {
    let service = Service::new();
    service.set_page(1);
    for id in 0..4 {
        service.add(id, 1, Some(9_900));
    }
    service.set_now(10_000);
    let since = Since::start(at(1_000));
    let call = || Call::new(service.client(0, |_| {}), Followed(body(&[1]))).concurrency(1);
    paused().block_on(async {
        let mut changes = call().changes(since.clone());
        let mut ids = Vec::new();
        for _ in 0..2 {
            let item = changes.try_next().await.unwrap().unwrap();
            ids.push(item["Id"].as_u64().unwrap());
        }
        let checkpoint = changes.checkpoint().unwrap();
        let mut rest = call().resume(checkpoint).raw_changes(since.clone());
        while let Some(item) = rest.try_next().await.unwrap() {
            let item: Value = serde_json::from_str(item.as_str()).unwrap();
            ids.push(item["Id"].as_u64().unwrap());
        }
        ids.sort_unstable();
        // The checkpoint names the page of the last item, which comes again.
        ids.dedup();
        assert_eq!(ids, [0, 1, 2, 3]);
        let bookmark = rest.bookmark().unwrap();
        assert_eq!(time_of(&bookmark), Some(9_700));
    });
}

#[test]
fn reads_from_bookmark_less_lookback_to_a_minute_after_the_start() {
    let service = Service::new();
    for (id, updated) in [(1, 1_000), (2, 9_399), (3, 9_400), (4, 9_900), (5, 10_059)] {
        service.add(id, 1, Some(updated));
    }
    service.set_now(10_000);
    let (ids, bookmark) = run(&service, body(&[1]), Since::start(at(1_000))).unwrap();
    assert_eq!(ids, [1, 2, 3, 4, 5]);
    assert_eq!(time_of(&bookmark), Some(9_700));
    service.add(6, 1, Some(10_200));
    service.set_now(10_200);
    let since = Since::bookmark(&bookmark).unwrap();
    let (ids, bookmark) = run(&service, body(&[1]), since.clone()).unwrap();
    assert_eq!(ids, [3, 4, 5, 6], "the lookback comes again");
    assert_eq!(time_of(&bookmark), Some(9_900));
    let exact = since.lookback(Duration::ZERO).settle(Duration::ZERO);
    let (ids, bookmark) = run(&service, body(&[1]), exact).unwrap();
    assert_eq!((ids, time_of(&bookmark)), (vec![4, 5, 6], Some(10_200)));
    // The service's clock goes back: the bookmark does not.
    service.set_now(9_000);
    let (_, bookmark) = run(&service, body(&[1]), Since::bookmark(&bookmark).unwrap()).unwrap();
    assert_eq!(time_of(&bookmark), Some(10_200));
}

#[test]
fn first_run_from_the_beginning_sends_no_range_where_that_is_allowed() {
    let service = Service::new();
    service.add(1, 1, None);
    service.add(2, 1, Some(50));
    service.set_now(10_000);
    let (ids, bookmark) = run(&service, body(&[1]), Since::beginning()).unwrap();
    assert_eq!(ids, [1, 2]);
    assert!(service.bodies()[0]["UpdatedUtc"].is_null());
    assert_eq!(
        service.bodies()[0]["ActivityStates"],
        value!(["Active", "Deleted"])
    );
    // New parents are read from the beginning, too.
    service.add(3, 2, None);
    service.add(4, 1, None);
    let since = Since::bookmark(&bookmark).unwrap();
    let (ids, bookmark) = run(&service, body(&[2, 1]), since).unwrap();
    assert_eq!(ids, [3]);
    let bodies = service.bodies();
    assert_eq!(bodies.len(), 3);
    assert_eq!(bodies[1]["OwnerIds"], value!([owner(1)]));
    assert_eq!(bodies[1]["UpdatedUtc"]["StartUtc"], value!(at(9_400)));
    assert_eq!(bodies[2]["OwnerIds"], value!([owner(2)]));
    assert!(bodies[2]["UpdatedUtc"].is_null());
    assert_eq!(time_of(&bookmark), Some(9_700));

    let client = service.client(0, |_| {});
    let (ids, start) = paused().block_on(async {
        let mut changes = Call::new(client, Plain(value!({}))).changes(Since::beginning());
        let mut ids = 0;
        while changes.try_next().await.unwrap().is_some() {
            ids += 1;
        }
        assert!(!changes.sees_deletions());
        let bodies = service.bodies();
        let starts = bodies
            .iter()
            .skip(3)
            .map(|body| &body["UpdatedUtc"]["StartUtc"]);
        let start = starts.min_by_key(|start| start.as_str()).cloned();
        (ids, start.unwrap())
    });
    assert_eq!((ids, start), (1, value!("2000-01-01T00:00:00Z")));
}

#[test]
fn without_the_services_time_the_bookmark_stays() {
    let service = Service::new();
    service.add(1, 1, Some(100));
    service.set_now(10_000);
    service.hide_time();
    let (ids, first) = run(&service, body(&[1]), Since::start(at(0))).unwrap();
    assert_eq!((ids, time_of(&first)), (vec![1], None));
    let (ids, again) = run(&service, body(&[1]), Since::bookmark(&first).unwrap()).unwrap();
    assert_eq!((ids, &again), (vec![1], &first));
}

#[test]
fn refuses_what_would_hide_changes() {
    let service = Service::new();
    for (request, path) in [
        (value!({"Names": ["x"]}), "Names"),
        (value!({"Names": []}), "Names"),
        (value!({"OwnerIds": []}), "OwnerIds"),
        (value!({"UpdatedUtc": {"StartUtc": at(0)}}), "UpdatedUtc"),
        (value!({"Limitation": {"Cursor": "5"}}), "Limitation.Cursor"),
    ] {
        let error = run(&service, request, Since::start(at(0))).unwrap_err();
        assert!(
            error.is_invalid_request() && error.path() == Some(path),
            "{error}"
        );
        assert_eq!(error.operation(), Some("followed/getAll"));
    }
    let sees = |body: Value, since: Since| {
        let call = Call::new(service.client(0, |_| {}), Followed(body));
        call.changes(since).sees_deletions()
    };
    let start = || Since::start(at(0));
    assert!(sees(
        value!({"Names": null, "Extent": {"A": true}}),
        start()
    ));
    assert!(sees(value!({}), start().keep_filters()));
    assert!(!sees(value!({"Names": ["x"]}), start().keep_filters()));
    assert!(!sees(value!({"ActivityStates": ["Active"]}), start()));
    assert!(sees(
        value!({"ActivityStates": ["Deleted", "Active"]}),
        start()
    ));
    assert!(run(&service, value!({"Names": ["x"]}), start().keep_filters()).is_ok());
    let call = Call::new(service.client(0, |_| {}), Followed(value!({})));
    let mut split = call.split_by("UpdatedUtc").changes(start());
    let error = paused().block_on(split.try_next()).unwrap_err();
    assert_eq!(error.path(), Some("split_by"));
    assert!(split.bookmark().unwrap_err().is_invalid_request());
    assert_eq!(service.bodies().len(), 1);
}

#[test]
fn a_failed_run_does_not_claim_to_see_deletions() {
    let service = Service::new();
    service.set_now(10_000);
    service.fail_request(0);
    let request = Followed(value!({"ActivityStates": ["Active"]}));
    let mut changes = Call::new(service.client(0, |_| {}), request).changes(Since::start(at(0)));
    assert!(!changes.sees_deletions());
    assert!(paused().block_on(changes.try_next()).is_err());
    assert!(!changes.sees_deletions());
}

#[test]
fn refuses_the_bookmark_of_another_request() {
    let service = Service::new();
    service.set_now(10_000);
    let (_, bookmark) = run(&service, body(&[1]), Since::beginning()).unwrap();
    let since = || Since::bookmark(&bookmark).unwrap();
    for other in [
        value!({}),
        value!({"OwnerIds": [owner(1)], "Extent": {"A": true}}),
        value!({"OwnerIds": [owner(1)], "ActivityStates": ["Active"]}),
        value!({"OwnerIds": [owner(1)], "EnterpriseIds": [owner(1)]}),
    ] {
        let error = run(&service, other, since()).unwrap_err();
        assert_eq!(error.path(), Some("bookmark"), "{error}");
    }
    let client = service.client(0, |_| {});
    let error = paused().block_on(async {
        let mut changes = Call::new(client.clone(), Plain(value!({}))).changes(since());
        changes.try_next().await.unwrap_err()
    });
    assert!(
        error.message().unwrap().contains("followed/getAll"),
        "{error}"
    );
    // A label binds the bookmark to its hotel.
    let read = |client: Client, since: Since| {
        paused().block_on(async {
            let mut changes = Call::new(client, Followed(body(&[1]))).changes(since);
            while changes.try_next().await?.is_some() {}
            changes.bookmark()
        })
    };
    let labelled = read(client.with_label("Astoria"), Since::start(at(0))).unwrap();
    let labelled = || Since::bookmark(&labelled).unwrap();
    assert!(read(client.with_label("Astoria"), labelled()).is_ok());
    for other in [client.with_label("Bristol"), client.clone()] {
        assert_eq!(
            read(other, labelled()).unwrap_err().path(),
            Some("bookmark")
        );
    }
    assert!(read(client.with_label("Astoria"), since()).is_ok());
}

#[test]
fn resumed_run_keeps_its_start_and_its_parents() {
    let service = Service::new();
    service.set_page(1);
    for id in 0..6 {
        service.add(id, 1 + id % 2, Some(100 + i64::from(id)));
    }
    service.set_now(10_000);
    let since = Since::start(at(0));
    let interrupted = |owners: &[u32], checkpoint: Option<Checkpoint>, items: usize| {
        let call = Call::new(service.client(0, |_| {}), Followed(body(owners)));
        let call = match checkpoint {
            Some(checkpoint) => call.resume(checkpoint),
            None => call,
        };
        let mut changes = call.concurrency(1).changes(since.clone());
        paused().block_on(async {
            let mut ids = Vec::new();
            while ids.len() < items {
                let Some(item) = changes.try_next().await? else {
                    return Ok((ids, Err(changes.bookmark()?)));
                };
                ids.push(item["Id"].as_u64().unwrap());
            }
            assert!(changes.bookmark().is_err());
            Ok::<_, Error>((ids, Ok(changes.checkpoint().unwrap())))
        })
    };
    let (ids, checkpoint) = interrupted(&[1, 2], None, 2).unwrap();
    assert_eq!(ids, [5, 4]);
    let checkpoint = checkpoint.unwrap();
    service.set_now(50_000);
    service.add(7, 3, Some(40_000));
    // Owner 3 is new: it is left to the next run.
    let (ids, bookmark) = interrupted(&[3, 2, 1], Some(checkpoint.clone()), 99).unwrap();
    let bookmark = bookmark.unwrap_err();
    assert_eq!(ids, [4, 3, 2, 1, 0], "the last page was not used up");
    assert_eq!(time_of(&bookmark), Some(9_700));
    let next = Since::bookmark(&bookmark).unwrap();
    assert_eq!(run(&service, body(&[3, 2, 1]), next).unwrap().0, [7]);
    let error = interrupted(&[1, 3], Some(checkpoint.clone()), 99).unwrap_err();
    assert_eq!(error.path(), Some("checkpoint"));
    let call = || Call::new(service.client(0, |_| {}), Followed(body(&[1, 2])));
    let other = call()
        .resume(checkpoint.clone())
        .changes(Since::beginning());
    let plain = call().resume(checkpoint).items();
    paused().block_on(async {
        let (mut other, mut plain) = (other, plain);
        let error = other.try_next().await.unwrap_err();
        assert!(
            error
                .message()
                .unwrap()
                .contains("another bookmark or start")
        );
        let error = plain.try_next().await.unwrap_err();
        assert!(
            error.message().unwrap().contains("another request"),
            "{error}"
        );
        let mut items = call().items();
        items.try_next().await.unwrap();
        let checkpoint = items.checkpoint().unwrap();
        let mut changes = call().resume(checkpoint).changes(Since::start(at(0)));
        let error = changes.try_next().await.unwrap_err();
        assert!(error.message().unwrap().contains("not one of `changes`"));
    });
}

#[test]
fn a_failed_run_has_a_checkpoint_and_no_bookmark() {
    let service = Service::new();
    service.set_page(1);
    for id in 0..4 {
        service.add(id, 1, Some(100));
    }
    service.set_now(10_000);
    service.fail_request(2);
    let call = || Call::new(service.client(0, |_| {}), Followed(body(&[1])));
    paused().block_on(async {
        let mut changes = call().changes(Since::start(at(0)));
        changes.try_next().await.unwrap();
        changes.try_next().await.unwrap();
        let error = changes.try_next().await.unwrap_err();
        let checkpoint = error.incomplete().unwrap().checkpoint().clone();
        assert!(changes.bookmark().is_err() && changes.checkpoint().is_none());
        assert_eq!(changes.try_next().await.unwrap(), None);
        assert!(changes.bookmark().is_err());
        assert_eq!(changes.stats().items, 2);
        let mut rest = call().resume(checkpoint).changes(Since::start(at(0)));
        let mut ids = Vec::new();
        while let Some(item) = rest.try_next().await.unwrap() {
            ids.push(item["Id"].as_u64().unwrap());
        }
        assert_eq!(ids, [1, 0]);
        assert_eq!(time_of(&rest.bookmark().unwrap()), Some(9_700));
    });
}

#[test]
fn sends_nothing_for_an_empty_range() {
    let service = Service::new();
    service.set_now(10_000);
    let (_, bookmark) = run(&service, body(&[1]), Since::start(at(20_000))).unwrap();
    assert_eq!(
        time_of(&bookmark),
        Some(20_000),
        "no time is known before the first answer"
    );
    assert_eq!(service.bodies().len(), 1);
    // The bookmark lies an hour ahead of the service's clock, which went back: of the two parts the
    // second one, whose range is known to be empty, sends nothing.
    let since = Since::bookmark(&bookmark).unwrap();
    let (_, later) = run(&service, body(&[1, 2]), since).unwrap();
    assert_eq!(time_of(&later), Some(20_000));
    assert_eq!(service.bodies().len(), 2);
}
