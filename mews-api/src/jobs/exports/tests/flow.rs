//! From the request to the last line.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::Instant;

use super::super::{BulkExport, ExportCheckpoint};
use super::INFO;
use super::host::{World, read};
use crate::execute::transport::TransportError;
use crate::fake::json;
use crate::{ErrorKind, Outcome};

#[tokio::test(start_paused = true)]
async fn reads_all_files_line_by_line() {
    let world = World::of(&["1\n2\n", "", "3\r\n\r\n4"]);
    let mut lines = world.run().lines();
    assert!(lines.checkpoint().is_some() && lines.export_id().is_none());
    assert_eq!(read(&mut lines).await.unwrap(), ["1", "2", "3", "4"]);
    let stats = lines.stats();
    assert_eq!(
        (stats.exports, stats.files, stats.lines, stats.bytes),
        (1, 3, 4, 10)
    );
    assert_eq!(
        world.opened(),
        [
            ("0/0".to_owned(), 0),
            ("0/1".to_owned(), 0),
            ("0/2".to_owned(), 0)
        ]
    );
    // Nothing is left, and resuming reads nothing again.
    let mut rest = world.resume(&lines.checkpoint().unwrap()).lines();
    assert!(read(&mut rest).await.unwrap().is_empty());
    assert_eq!(world.state().added.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn export_without_files_has_no_lines() {
    let world = World::of(&[]);
    assert!(read(&mut world.run().lines()).await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn waits_with_growing_pauses_until_the_export_is_finished() {
    let pending = [
        "Pending",
        "Pending",
        "Processing",
        "Queued",
        "Processing",
        "Pending",
        "Pending",
    ];
    let world = World::of(&["1\n"]).set(|state| state.statuses = pending.into());
    let start = Instant::now();
    assert_eq!(read(&mut world.run().lines()).await.unwrap(), ["1"]);
    // 10, 20, 40, 80, 160, 300, 300
    assert_eq!(start.elapsed().as_secs(), 910);
    assert_eq!(world.state().asked, 7);
}

#[tokio::test(start_paused = true)]
async fn returns_the_id_before_the_wait() {
    let world = World::of(&["1\n"]).set(|state| state.statuses = ["Pending", "Pending"].into());
    let mut lines = world.run().lines();
    let start = Instant::now();
    lines.start().await.unwrap();
    lines.start().await.unwrap();
    assert_eq!(
        (lines.export_id(), start.elapsed()),
        (Some("0"), Duration::ZERO)
    );
    let checkpoint = lines.checkpoint().unwrap();
    assert_eq!(checkpoint.export_id().as_deref(), Some("0"));
    drop(lines);
    let mut resumed = world.resume(&checkpoint).lines();
    assert_eq!(read(&mut resumed).await.unwrap(), ["1"]);
    let mut picked_up = BulkExport::pick_up(&world.client(), INFO, "0".to_owned()).lines();
    assert_eq!(read(&mut picked_up).await.unwrap(), ["1"]);
    assert_eq!(world.state().added.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn dropped_polls_lose_nothing() {
    let statuses = ["Pending", "Pending", "Pending"];
    let world = World::of(&["1\n2\n"]).set(|state| state.statuses = statuses.into());
    let mut lines = world.run().lines();
    let mut found = Vec::new();
    loop {
        let line = tokio::time::timeout(Duration::from_secs(1), lines.try_next()).await;
        match line {
            Ok(Ok(Some(line))) => found.push(line.to_string()),
            Ok(Ok(None)) => break,
            Ok(Err(error)) => panic!("{error}"),
            Err(_) => assert_eq!(lines.export_id(), Some("0")),
        }
    }
    assert_eq!(found, ["1", "2"]);
    assert_eq!(world.state().added.len(), 1);
    assert_eq!(world.state().asked, 3);
}

#[tokio::test(start_paused = true)]
async fn failed_and_expired_exports_are_errors() {
    for (status, text) in [
        ("Failed", "failed at the service"),
        ("Expired", "no longer kept"),
    ] {
        let world = World::of(&["1\n"]).set(|state| state.statuses = ["Pending", status].into());
        let mut lines = world.run().lines();
        let error = read(&mut lines).await.unwrap_err();
        assert!(
            error.is_export_failed() && error.to_string().contains(text),
            "{error}"
        );
        assert_eq!(error.operation(), Some("exports/getAll"));
        assert!(lines.try_next().await.unwrap().is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn deadline_ends_the_wait_and_the_export_can_be_resumed() {
    let world = World::of(&["1\n"]).set(|state| state.statuses = vec!["Pending"; 9].into());
    let mut lines = world.run().deadline(Duration::from_secs(1000)).lines();
    let start = Instant::now();
    let error = read(&mut lines).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(start.elapsed().as_secs(), 1000);
    let mut resumed = world.resume(&lines.checkpoint().unwrap()).lines();
    assert_eq!(read(&mut resumed).await.unwrap(), ["1"]);
}

#[tokio::test(start_paused = true)]
async fn transient_poll_failures_do_not_end_the_wait() {
    let unavailable = || json(503, "{}");
    let world = World::of(&["1\n"]).set(|state| state.statuses = ["Pending"].into());
    let mut lines = world.run().lines();
    lines.start().await.unwrap();
    world.state().answers = (0..12).map(|_| unavailable()).collect();
    assert_eq!(read(&mut lines).await.unwrap(), ["1"]);
}

#[tokio::test(start_paused = true)]
async fn unknown_outcome_of_add_is_reported_and_not_repeated() {
    let world = World::of(&["1\n"]);
    world
        .state()
        .answers
        .push_back(Err(TransportError::broken("reset")));
    let mut lines = world.run().lines();
    let error = lines.start().await.unwrap_err();
    assert_eq!(
        (error.outcome(), error.operation()),
        (Outcome::Unknown, Some("exports/add"))
    );
    assert!(world.state().added.is_empty());
    assert!(lines.try_next().await.unwrap().is_none());
    // It does not look like an export without lines.
    let error = lines.start().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
}

#[tokio::test(start_paused = true)]
async fn unfinished_export_of_the_same_kind_is_reported() {
    let world = World::of(&["1\n"]);
    let message = r#"{"Message":"There is an unfinished export of this entity type."}"#;
    world.state().answers.push_back(json(400, message));
    let error = read(&mut world.run().lines()).await.unwrap_err();
    assert!(error.is_invalid_request() && error.outcome() == Outcome::Refused);
    assert!(error.to_string().contains("unfinished export"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn splits_400_days_in_three_exports_one_after_another() {
    let file = |text: &str| vec![text.as_bytes().to_vec()];
    let world = World::of_exports(vec![file("1\n"), file("2\n"), file("3")]);
    let request = r#"{"EntityType":"Bill","Filters":{"UpdatedUtc":{"StartUtc":"2024-01-01T00:00:00Z","EndUtc":"2025-02-04T00:00:00Z"}}}"#;
    let stored: Arc<Mutex<Vec<ExportCheckpoint>>> = Arc::default();
    let store = Arc::clone(&stored);
    let export = world.run_request(request);
    let mut lines = export
        .on_added(move |checkpoint| store.lock().unwrap().push(checkpoint.clone()))
        .lines();
    assert_eq!(read(&mut lines).await.unwrap(), ["1", "2", "3"]);
    let ends: Vec<String> = (world.state().added.iter())
        .map(|request| {
            request["Filters"]["UpdatedUtc"]["EndUtc"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(
        ends,
        [
            "2024-06-29T00:00:00Z",
            "2024-12-26T00:00:00Z",
            "2025-02-04T00:00:00Z"
        ]
    );
    // A process that ended after the second one was added continues with it.
    let stored = stored.lock().unwrap().clone();
    assert_eq!(stored.len(), 3);
    let mut rest = world.resume(&stored[1]).lines();
    rest.start().await.unwrap();
    assert_eq!(rest.export_id(), Some("1"));
    assert_eq!(rest.try_next().await.unwrap().unwrap().as_str(), "2");
}

#[tokio::test(start_paused = true)]
async fn invalid_request_is_refused_before_sending() {
    let world = World::of(&[]);
    let request = r#"{"EntityType":"Bill","Filters":{"UpdatedUtc":{"StartUtc":"2024-01-01T00:00:00Z","EndUtc":"2999-02-04T00:00:00Z"}}}"#;
    let mut lines = world.run_request(request).lines();
    let error = lines.start().await.unwrap_err();
    assert_eq!(error.path(), Some("Filters.UpdatedUtc"));
    assert_eq!(
        (error.outcome(), error.operation()),
        (Outcome::NotSent, Some("exports/add"))
    );
    assert!(world.state().added.is_empty() && lines.checkpoint().is_none());
    let mut unchecked = world.run_request(request).unchecked().lines();
    unchecked.start().await.unwrap();
    assert_eq!(world.state().added.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn checkpoint_of_another_hotel_is_rejected() {
    let world = World::of(&["1\n"]);
    let mut lines = world.run().lines();
    lines.start().await.unwrap();
    let checkpoint = lines.checkpoint().unwrap();
    let other = world.client().with_access_token("another-token");
    let mut resumed = BulkExport::resume(&other, INFO, checkpoint.clone()).lines();
    let error = read(&mut resumed).await.unwrap_err();
    assert!(error.is_invalid_request() && error.path() == Some("checkpoint"));
    let mut any = BulkExport::resume(&other, INFO, checkpoint.without_hotel()).lines();
    assert_eq!(read(&mut any).await.unwrap(), ["1"]);
}

#[tokio::test(start_paused = true)]
async fn unreadable_lines_are_errors_with_their_place_and_without_their_text() {
    #[derive(PartialEq)]
    struct Row {
        n: i64,
    }
    crate::object!(Row { n: required "N" });

    let world = World::of(&[
        "{\"N\":1}\n",
        "{\"N\":2}\n\n{\"N\":\"hush\"}\n{\"N\":4}\n{\"N\":",
    ]);
    let mut rows = world.run().items::<Row>();
    assert!(rows.try_next().await.unwrap() == Some(Row { n: 1 }));
    assert!(rows.try_next().await.unwrap() == Some(Row { n: 2 }));
    let error = rows.try_next().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Decode, Some("file 2, line 3: N"))
    );
    assert_eq!(error.raw_item(), Some("{\"N\":\"hush\"}"));
    assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
    assert!(rows.try_next().await.unwrap() == Some(Row { n: 4 }));
    let torn = rows.try_next().await.unwrap_err();
    assert_eq!(
        (torn.is_bad_item(), torn.path()),
        (true, Some("file 2, line 5: N"))
    );
    assert!(rows.try_next().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn malformed_states_are_decode_errors() {
    for answer in [
        r#"{"Export":{"Id":"0","Status":"Success"}}"#,
        r#"{"Export":{"Id":"0","Status":"Success","Files":[{"Url":"https://x","SizeInBytes":-1}]}}"#,
        r#"{"Export":{"Status":"Pending"}}"#,
        "{}",
    ] {
        let world = World::of(&[]);
        world.state().answers.push_back(json(200, answer));
        let error = world.run().lines().start().await.unwrap_err();
        assert!(
            error.is_decode() && error.outcome() == Outcome::Applied,
            "{answer}: {error}"
        );
    }
    let world = World::of(&["1\n"]).set(|state| state.statuses = ["Pending"].into());
    let mut lines = world.run().lines();
    lines.start().await.unwrap();
    world
        .state()
        .answers
        .push_back(json(200, r#"{"Exports":[]}"#));
    let error = read(&mut lines).await.unwrap_err();
    assert!(
        error.is_export_failed() && error.to_string().contains("does not return"),
        "{error}"
    );
}
