use serde_json::{Value, json as value};

use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::operation::{Effect, ListInfo, Operation, OperationInfo, Paginated};
use crate::bindings;
use crate::execute::transport::TransportError;
use crate::fake::{Fake, Log, json};
use crate::json::{Codec, Empty, ReadResult, Reader, Writer};
use crate::{Call, Client, Cursor, RetryPolicy};

#[derive(Clone, Default)]
struct GetAll {
    limitation: Option<Value>,
}
crate::object! { GetAll {
    limitation: optional "Limitation",
} }

#[derive(PartialEq)]
struct Page {
    notes: Option<Vec<Note>>,
}
crate::object! { Page {
    notes: optional "Notes",
} }

#[derive(PartialEq)]
struct Note {
    id: i32,
}
crate::object! { Note {
    id: required "Id",
} }

impl Operation for GetAll {
    type Response = Page;
    const INFO: &'static OperationInfo = &OperationInfo::new("notes/getAll", Effect::Read)
        .page_size(1000)
        .list(ListInfo::new("Notes", &["Id"]))
        .secondary_lists(&[ListInfo::new("Documents", &["Id"])]);
}

impl Paginated for GetAll {
    type Item = Note;
}

/// The same without a cursor.
struct Search {}
crate::object! { Search {} }

impl Operation for Search {
    type Response = Page;
    const INFO: &'static OperationInfo =
        &OperationInfo::new("notes/search", Effect::Read).list(ListInfo::new("Notes", &["Id"]));
}

impl Paginated for Search {
    type Item = Note;
}

/// A service that answers one of these after the other.
fn service(answers: &'static [&'static str]) -> (Client, Log) {
    Fake::client(|number, _| match answers.get(number) {
        Some(&"204") => json(204, ""),
        Some(&"500") => json(500, ""),
        Some(&"connect") => Err(TransportError::connect("refused")),
        Some(answer) => json(200, answer),
        None => panic!("asked once too often"),
    })
}

fn call(client: &Client) -> Call<GetAll> {
    Call::new(client.clone(), GetAll::default())
}

async fn items<R: Paginated<Item = Note>>(call: Call<R>) -> Vec<Result<i32, Error>> {
    let mut seen = Vec::new();
    let mut items = call.items();
    loop {
        match items.try_next().await {
            Ok(Some(note)) => seen.push(Ok(note.id)),
            Err(error) => seen.push(Err(error)),
            Ok(None) => break,
        }
    }
    assert!(items.try_next().await.unwrap().is_none(), "ended for good");
    seen
}

async fn ids(call: Call<GetAll>) -> Vec<i32> {
    items(call).await.into_iter().map(Result::unwrap).collect()
}

fn limitations(log: &Log) -> Vec<Value> {
    log.bodies()
        .into_iter()
        .map(|body| body["Limitation"].clone())
        .collect()
}

#[tokio::test]
async fn follows_cursors_up_to_null() {
    let (client, log) = service(&[
        r#"{"Notes":[{"Id":1},{"Id":2}],"Cursor":"a"}"#,
        r#"{"Cursor":"b","Notes":[{"Id":3}]}"#,
        r#"{"Notes":[{"Id":4}],"Cursor":null}"#,
    ]);
    assert_eq!(ids(call(&client)).await, [1, 2, 3, 4]);
    assert_eq!(
        limitations(&log),
        [
            value!({"Count": 1000}),
            value!({"Count": 1000, "Cursor": "a"}),
            value!({"Count": 1000, "Cursor": "b"})
        ]
    );
    assert_eq!(log.bodies()[2]["AccessToken"], "access-token");
}

#[tokio::test]
async fn ends_at_the_page_without_a_cursor() {
    for answers in [
        &[r#"{"Notes":[{"Id":1}]}"#] as &[_],
        &[r#"{"Notes":[{"Id":1}],"Cursor":null}"#],
        &[
            r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
            r#"{"Notes":[ ],"Cursor":"b"}"#,
            r#"{"Notes":[ ],"Cursor":null}"#,
        ],
    ] {
        let (client, log) = service(answers);
        assert_eq!(ids(call(&client)).await, [1]);
        assert_eq!(log.bodies().len(), answers.len());
    }
}

#[tokio::test]
async fn continues_after_an_empty_page_with_a_cursor() {
    let (client, _) = service(&[
        r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
        r#"{"Notes":[],"Cursor":"b"}"#,
        r#"{"Notes":[{"Id":2}],"Cursor":null}"#,
    ]);
    assert_eq!(ids(call(&client)).await, [1, 2]);
}

#[tokio::test(start_paused = true)]
async fn rejects_endless_empty_pages() {
    let (client, log) = Fake::client(|number, _| {
        let body = value!({"Notes": [], "Cursor": format!("c{number}")});
        json(200, &body.to_string())
    });
    let seen = items(call(&client)).await;
    assert!(matches!(&*seen, [Err(error)] if error.is_cursor_loop()));
    assert_eq!(log.bodies().len(), 100);
}

/// None of these is the end of the list: going on without an error would lose the rest.
#[tokio::test(start_paused = true)]
async fn rejects_a_page_that_may_have_lost_its_list() {
    let full = |member: &str| {
        let notes: Vec<Value> = (0..1000).map(|id| value!({"Id": id})).collect();
        format!("{{\"Notes\":{}{member}}}", Value::from(notes))
    };
    for (answer, path) in [
        (
            r#"{"Message":"Maintenance.","RequestId":"r"}"#.to_owned(),
            None,
        ),
        ("{}".to_owned(), Some("Notes")),
        (r#"{"Notes":null,"Cursor":null}"#.to_owned(), Some("Notes")),
        (r#"{"Notes":null}"#.to_owned(), Some("Notes")),
        (r#"{"notes":[],"Cursor":"c"}"#.to_owned(), Some("Notes")),
        (
            r#"{"Data":{"Notes":[],"Cursor":"c"}}"#.to_owned(),
            Some("Notes"),
        ),
        (r#"{"Notes":7,"Cursor":"c"}"#.to_owned(), Some("Notes")),
        (
            r#"{"Notes":[],"Notes":[{"Id":2}],"Cursor":null}"#.to_owned(),
            Some("Notes"),
        ),
        (
            r#"{"Notes":[],"Cursor":null,"Cursor":"c"}"#.to_owned(),
            Some("Cursor"),
        ),
        (r#"{"Notes":[],"Cursor":{}}"#.to_owned(), Some("Cursor")),
        (full(""), Some("Cursor")),
        ("[]".to_owned(), None),
        ("204".to_owned(), None),
        ("206".to_owned(), None),
        ("202".to_owned(), None),
    ] {
        for by_pages in [false, true] {
            let last = answer.clone();
            let (client, _) = Fake::client(move |number, _| match (number, &*last) {
                (0, _) => json(200, r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#),
                (_, "204") => json(204, ""),
                (_, "206" | "202") => json(last.parse().unwrap(), r#"{"Notes":[],"Cursor":null}"#),
                _ => json(200, &last),
            });
            let error = if by_pages {
                let mut pages = call(&client).pages();
                pages.try_next().await.unwrap();
                pages.try_next().await.unwrap_err()
            } else {
                let seen = items(call(&client)).await;
                assert_eq!(seen.len(), 2, "{answer}");
                seen.into_iter().last().unwrap().unwrap_err()
            };
            assert!(error.incomplete().is_some(), "{answer}: {error}");
            assert_eq!(error.path(), path, "{answer}: {error}");
        }
    }
}

#[tokio::test]
async fn accepts_a_full_page_that_is_the_last_one() {
    let (client, _) = Fake::client(|_, _| {
        let notes: Vec<Value> = (0..1000).map(|id| value!({"Id": id})).collect();
        json(200, &value!({"Notes": notes, "Cursor": null}).to_string())
    });
    assert_eq!(ids(call(&client)).await.len(), 1000);
}

/// The service moves an item to another page while the pages are read.
#[tokio::test]
async fn delivers_an_item_that_comes_on_two_pages_once() {
    let (client, _) = service(&[
        r#"{"Notes":[{"Id":1},{"Id":2}],"Cursor":"a"}"#,
        r#"{"Notes":[{"Id":2},{"Id":3}],"Cursor":null}"#,
    ]);
    let mut items = call(&client).items();
    let mut seen = Vec::new();
    while let Some(note) = items.try_next().await.unwrap() {
        seen.push(note.id);
    }
    assert_eq!(seen, [1, 2, 3]);
    assert_eq!(items.stats().repeated, 1);
}

#[tokio::test]
async fn continues_after_an_empty_list_beside_a_full_one() {
    let (client, _) = service(&[
        r#"{"Notes":[],"Documents":[{}],"Cursor":"a"}"#,
        r#"{"Notes":[{"Id":1}],"Documents":[]}"#,
    ]);
    assert_eq!(ids(call(&client)).await, [1]);
}

#[tokio::test]
async fn resumes_from_a_page_without_its_list() {
    let (client, log) = service(&[
        r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
        r#"{"Cursor":"b"}"#,
        r#"{"Notes":[{"Id":2}],"Cursor":"b"}"#,
        r#"{"Notes":[{"Id":3}]}"#,
    ]);
    let mut walk = call(&client).items();
    assert_eq!(walk.try_next().await.unwrap(), Some(Note { id: 1 }));
    let error = walk.try_next().await.unwrap_err();
    assert!(error.is_decode() && !error.is_bad_item());
    assert_eq!(error.path(), Some("Notes"));
    assert!(walk.try_next().await.unwrap().is_none());
    // From the page that lacks it.
    let token = error.incomplete().unwrap().checkpoint().clone();
    let mut walk = call(&client).resume(token).items();
    for id in [2, 3] {
        assert_eq!(walk.try_next().await.unwrap(), Some(Note { id }));
    }
    assert!(walk.try_next().await.unwrap().is_none());
    let cursors: Vec<Value> = (limitations(&log).iter())
        .map(|limitation| limitation["Cursor"].clone())
        .collect();
    assert_eq!(
        cursors,
        [value!(null), value!("a"), value!("a"), value!("b")]
    );
}

#[tokio::test]
async fn rejects_repeated_cursors() {
    for (length, most) in [(1_usize, 2), (2, 4), (3, 8), (10, 32)] {
        let (client, log) = Fake::client(move |number, _| {
            json(
                200,
                &format!(
                    r#"{{"Notes":[{{"Id":{number}}}],"Cursor":"c{}"}}"#,
                    number % length
                ),
            )
        });
        let seen = items(call(&client)).await;
        let error = seen.last().unwrap().as_ref().unwrap_err();
        assert!(
            error.is_cursor_loop() && error.operation() == Some("notes/getAll"),
            "{error}"
        );
        assert!(
            log.bodies().len() <= most,
            "{length}: {}",
            log.bodies().len()
        );
        assert_eq!(
            seen.len(),
            log.bodies().len() + 1,
            "what came is handed on first"
        );
    }
}

#[tokio::test]
async fn rejects_a_cursor_equal_to_the_first_one() {
    let (client, log) = service(&[r#"{"Notes":[{"Id":1}],"Cursor":"start"}"#]);
    let request = GetAll {
        limitation: Some(value!({"Count": 5, "Cursor": "start"})),
    };
    let seen = items(Call::new(client, request)).await;
    assert!(matches!(&*seen, [Ok(1), Err(error)] if error.is_cursor_loop()));
    assert_eq!(limitations(&log), [value!({"Count": 5, "Cursor": "start"})]);
}

#[tokio::test]
async fn keeps_limitation_of_the_caller() {
    for (given, sent) in [
        (None, value!({"Count": 1000})),
        (Some(value!(null)), value!({"Count": 1000})),
        (Some(value!({"Count": 7})), value!({"Count": 7})),
        (
            Some(value!({"Cursor": "x"})),
            value!({"Count": 1000, "Cursor": "x"}),
        ),
    ] {
        let (client, log) = Fake::client(|_, _| json(200, r#"{"Notes":[{"Id":1}]}"#));
        let call = Call::new(client, GetAll { limitation: given });
        let sent_page = call.clone().send().await.unwrap();
        assert_eq!(sent_page.notes.unwrap(), [Note { id: 1 }]);
        assert_eq!(ids(call).await, [1]);
        assert_eq!(limitations(&log), [sent.clone(), sent]);
    }
}

#[tokio::test]
async fn reads_one_page_if_the_operation_has_no_cursor() {
    let (client, log) = service(&[r#"{"Notes":[{"Id":1},{"Id":2}],"Cursor":"ignored"}"#]);
    let seen = items(Call::new(client, Search {})).await;
    assert!(matches!(&*seen, [Ok(1), Ok(2)]));
    assert_eq!(log.bodies()[0].get("Limitation"), None);
}

#[tokio::test]
async fn returns_other_items_of_a_page_with_a_bad_item() {
    let (client, _) = service(&[
        r#"{"Notes":[{"Id":1},{"Id":"Jane"},{"Id":3}],"Cursor":"a"}"#,
        r#"{"Notes":[null,{"Id":5}]}"#,
    ]);
    let seen = items(call(&client)).await;
    let [Ok(1), Err(second), Ok(3), Err(fourth), Ok(5)] = &*seen else {
        panic!("{seen:?}")
    };
    assert_eq!(second.path(), Some("Notes[1].Id"));
    assert_eq!(second.raw_item(), Some(r#"{"Id":"Jane"}"#));
    assert_eq!(second.request_id(), Some("r-1"));
    assert!(second.is_bad_item() && second.is_decode());
    assert!(!format!("{second} {second:?}").contains("Jane"));
    assert_eq!(fourth.path(), Some("Notes[0]"));
}

#[tokio::test]
async fn keeps_the_cursor_of_a_failed_page() {
    for (failure, kind, outcome) in [
        ("500", ErrorKind::Server, Outcome::Unknown),
        ("connect", ErrorKind::Connect, Outcome::NotSent),
        ("[]", ErrorKind::Decode, Outcome::Applied),
        (
            r#"{"Notes":[{"Id":2}],"Cursor":[]}"#,
            ErrorKind::Decode,
            Outcome::Applied,
        ),
    ] {
        let answers: &'static [&'static str] =
            Box::leak(Box::new([r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#, failure]));
        let (client, log) = service(answers);
        let once = RetryPolicy::new().max_attempts(1);
        let mut pages = call(&client).retry(once).pages();
        assert_eq!(pages.cursor(), None);
        assert!(pages.try_next().await.unwrap().is_some());
        let error = pages.try_next().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (kind, outcome),
            "{failure}"
        );
        assert!(pages.try_next().await.unwrap().is_none());
        assert_eq!(pages.cursor(), Some(&Cursor::new("a")), "{failure}");
        assert_eq!(log.bodies().len(), 2);
    }
}

#[tokio::test]
async fn has_no_cursor_at_the_end() {
    for last in [r#"{"Notes":[],"Cursor":null}"#, r#"{"Notes":[]}"#] {
        let answers: &'static [&'static str] =
            Box::leak(Box::new([r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#, last]));
        let (client, _) = service(answers);
        let mut pages = call(&client).pages();
        while pages.try_next().await.unwrap().is_some() {}
        assert_eq!(pages.cursor(), None, "{last}");
    }
}

#[tokio::test]
async fn dropping_try_next_loses_no_item() {
    let (client, log) = service(&[
        r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
        r#"{"Notes":[{"Id":2}]}"#,
    ]);
    let mut items = call(&client).items();
    let mut seen = Vec::new();
    loop {
        tokio::select! {
            biased;
            item = items.try_next() => match item.unwrap() {
                Some(note) => seen.push(note.id),
                None => break,
            },
            // Wins whenever the item has to wait, which drops the first future.
            () = std::future::ready(()) => tokio::task::yield_now().await,
        }
    }
    assert_eq!(seen, [1, 2]);
    assert_eq!(log.bodies().len(), 2);
}

#[tokio::test]
async fn dropping_items_stops_requests() {
    let (client, log) = Fake::client(|number, _| {
        json(
            200,
            &format!(r#"{{"Notes":[{{"Id":1}}],"Cursor":"c{number}"}}"#),
        )
    });
    let mut items = call(&client).items();
    items.try_next().await.unwrap();
    drop(items);
    tokio::task::yield_now().await;
    assert_eq!(log.bodies().len(), 1);
}

#[tokio::test]
async fn rejects_invalid_requests_by_name() {
    let (client, log) = service(&[]);
    let bad = GetAll {
        limitation: Some(value!({"Count": "many"})),
    };
    let error = Call::new(client.clone(), bad.clone())
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        (error.path(), error.outcome()),
        (Some("Limitation"), Outcome::NotSent)
    );
    let seen = items(Call::new(client.clone(), bad)).await;
    assert!(matches!(&*seen, [Err(error)] if error.is_invalid_request()));
    let error = call(&client)
        .language("cs-CZ", "")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.path(), Some("CultureCode"));
    assert_eq!(error.operation(), Some("notes/getAll"));
    let error = call(&client).access_token("").send().await.unwrap_err();
    assert_eq!(error.path(), Some("AccessToken"));
    assert!(log.bodies().is_empty());
}

#[test]
fn futures_and_streams_are_send() {
    fn sendable<T: Send + 'static>(_: &T) {}
    let (client, log) = service(&[]);
    sendable(&call(&client).send());
    sendable(&call(&client).pages());
    sendable(&call(&client).items());
    assert!(log.bodies().is_empty());
}

#[tokio::test]
async fn continues_after_an_unreadable_page() {
    const BAD: &str = r#"{"Notes":[{"Id":"Jane"}],"Cursor":"b"}"#;
    const ANSWERS: &[&str] = &[
        r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
        BAD,
        r#"{"Notes":[{"Id":3}]}"#,
    ];
    let (client, log) = service(ANSWERS);
    let mut pages = call(&client).pages();
    assert!(pages.try_next().await.unwrap().is_some());
    let error = pages.try_next().await.unwrap_err();
    assert!(error.is_bad_item() && error.is_decode());
    assert_eq!(error.path(), Some("Notes[0].Id"));
    assert_eq!(error.raw_item(), Some(BAD));
    assert!(!format!("{error} {error:?}").contains("Jane"));
    assert_eq!(pages.cursor(), Some(&Cursor::new("b")));
    // Until the next page is asked for, the position is before the bad one.
    let position = pages.checkpoint().unwrap();
    assert!(position.to_string().contains(r#""c":"a""#), "{position}");
    let last = pages.try_next().await.unwrap().unwrap();
    assert_eq!(last.notes.unwrap(), [Note { id: 3 }]);
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(log.bodies().len(), 3);
}

#[tokio::test]
async fn returns_items_of_secondary_lists_once() {
    let answers = [
        value!({"Notes": [{"Id": 1}], "Documents": [{"Id": 5}, {"Id": 6}, {"Id": 5}], "Cursor": "a"}),
        value!({"Documents": [{"Id": 5}, {"Id": 7}, {"Name": "x"}], "Notes": [{"Id": 5}], "Cursor": "b"}),
        value!({"Notes": [{"Id": "bad"}], "Documents": [{"Id": 8}], "Cursor": "c"}),
        value!({"Documents": [{"Id": 8}, {"Name": "x"}], "Notes": [{"Id": 6}]}),
    ];
    let (client, _) = Fake::client(move |number, _| json(200, &answers[number].to_string()));
    let mut pages = Call::new(client, Whole::new()).pages();
    let mut seen = Vec::new();
    loop {
        match pages.try_next().await {
            Ok(None) => break,
            Ok(Some(page)) => seen.push(page.0["Documents"].clone()),
            Err(error) => assert!(error.is_bad_item()),
        }
    }
    assert_eq!(
        seen,
        [
            value!([{"Id": 5}, {"Id": 6}]),
            value!([{"Id": 7}, {"Name": "x"}]),
            // What came with a page that could not be read has not come yet.
            value!([{"Id": 8}, {"Name": "x"}]),
        ]
    );
}

/// As the service answers it, if the notes are notes.
struct Whole {
    extent: Value,
}
crate::object! { Whole {
    extent: required "Extent",
} }

impl Whole {
    fn new() -> Self {
        Self {
            extent: value!({"Documents": true}),
        }
    }
}

#[derive(Debug, PartialEq)]
struct Checked(Value);

impl Codec for Checked {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        let text = reader.raw()?.as_bytes();
        bindings::from_json::<Page>(text)?;
        self.0 = bindings::from_json(text)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }
}

impl Empty for Checked {
    const EMPTY: Self = Self(Value::Null);
}

impl Operation for Whole {
    type Response = Checked;
    const INFO: &'static OperationInfo = &OperationInfo::new("notes/getAll", Effect::Read)
        .page_size(1000)
        .list(ListInfo::new("Notes", &["Id"]))
        .secondary_lists(&[ListInfo::new("Documents", &["Id"])])
        .extent("Extent");
}

impl Paginated for Whole {
    type Item = Note;
}

/// Lists that are empty because nobody asked for them say nothing of the end.
#[tokio::test]
async fn reads_pages_and_rejects_items_if_the_list_is_not_requested() {
    let (client, log) = service(&[
        r#"{"Notes":[],"Documents":[],"Cursor":"a"}"#,
        r#"{"Notes":[],"Documents":[{"Id":1}],"Cursor":null}"#,
    ]);
    let mut pages = Call::new(client.clone(), Whole::new()).pages();
    let mut count = 0;
    while pages.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!((count, log.bodies().len()), (2, 2));
    let seen = items(Call::new(client, Whole::new())).await;
    let [Err(error)] = &*seen else {
        panic!("{seen:?}")
    };
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(error.path(), Some("Extent.Notes"));
    assert_eq!(log.bodies().len(), 2, "refused before it is sent");
}

#[tokio::test]
async fn ends_at_a_minimal_answer() {
    for answers in [
        &["204"] as &[_],
        &[r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#, "204"],
    ] {
        let answers: &'static [&'static str] = Box::leak(answers.into());
        let (client, log) = service(answers);
        let seen = ids(call(&client).minimal()).await;
        assert_eq!(seen.len(), answers.len() - 1);
        assert!(
            log.headers()
                .iter()
                .all(|headers| headers["prefer"] == "return=minimal")
        );
        assert_eq!(log.bodies().len(), answers.len());
        let (client, _) = service(answers);
        let mut pages = call(&client).minimal().pages();
        while pages.try_next().await.unwrap().is_some() {}
        assert_eq!(pages.stats().items, seen.len() as u64);
    }
    let (client, log) = service(&["204", "{}"]);
    let page = call(&client).minimal().send().await.unwrap();
    assert_eq!(
        page,
        Page {
            notes: Some(vec![])
        }
    );
    let absent = Page { notes: None };
    assert_eq!(call(&client).send().await.unwrap(), absent);
    assert!(
        log.headers()[1].get("prefer").is_none(),
        "only if asked for"
    );
}

#[tokio::test(start_paused = true)]
async fn counts_rate_limit_refusals() {
    let (client, log) = Fake::client(|number, _| match number {
        1 | 2 => json(429, r#"{"Message":"Too many."}"#),
        3 => json(503, ""),
        _ => json(
            200,
            &value!({"Notes": [{"Id": number}], "Cursor": (number == 0).then_some("a")})
                .to_string(),
        ),
    });
    let mut walk = call(&client).items();
    while walk.try_next().await.unwrap().is_some() {}
    let stats = walk.stats();
    assert_eq!((stats.pages, stats.items), (2, 2));
    assert_eq!((stats.requests, stats.refusals), (5, 2));
    assert_eq!(log.bodies().len(), 5);
}
