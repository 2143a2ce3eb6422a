use serde_json::{Value, json as value};

use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::operation::{Effect, ListInfo, Operation, OperationInfo, Paginated};
use crate::bindings;
use crate::execute::transport::TransportError;
use crate::fake::{Fake, Log, json};
use crate::json::{Codec, Empty, ReadResult, Reader, Writer};
use crate::{Call, Client, Cursor, RetryPolicy};

mod cursors;
mod errors;
mod lists;

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
    type Paging = crate::bindings::Paged;
    const INFO: &'static OperationInfo = &OperationInfo::new("notes/getAll", Effect::Read)
        .page_size(1000)
        .list(ListInfo::new("Notes", &["Id"]))
        .secondary_lists(&[ListInfo::new("Documents", &["Id"])]);
}

impl Paginated for GetAll {
    type Item = Note;
}

/// A request without a cursor.
struct Search {}
crate::object! { Search {} }

impl Operation for Search {
    type Response = Page;
    type Paging = crate::bindings::Single;
    const INFO: &'static OperationInfo =
        &OperationInfo::new("notes/search", Effect::Read).list(ListInfo::new("Notes", &["Id"]));
}

impl Paginated for Search {
    type Item = Note;
}

/// A service with these responses, in order.
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
        let sent_page = call.clone().first_page().await.unwrap();
        assert_eq!(sent_page.notes.unwrap(), [Note { id: 1 }]);
        assert_eq!(ids(call).await, [1]);
        assert_eq!(limitations(&log), [sent.clone(), sent]);
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

#[test]
fn futures_and_streams_are_send() {
    fn sendable<T: Send + 'static>(_: &T) {}
    let (client, log) = service(&[]);
    sendable(&call(&client).first_page());
    sendable(&call(&client).pages());
    sendable(&call(&client).items());
    assert!(log.bodies().is_empty());
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
    let page = call(&client).minimal().first_page().await.unwrap();
    assert_eq!(
        page,
        Page {
            notes: Some(vec![])
        }
    );
    let absent = Page { notes: None };
    assert_eq!(call(&client).first_page().await.unwrap(), absent);
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
    let mut items = call(&client).items();
    while items.try_next().await.unwrap().is_some() {}
    let stats = items.stats();
    assert_eq!((stats.pages, stats.items), (2, 2));
    assert_eq!((stats.requests, stats.refusals), (5, 2));
    assert_eq!(log.bodies().len(), 5);
}
