//! Lists whose items stay JSON texts.

use super::*;
use crate::base::operation::Effect;
use crate::bindings::{FilterInfo, ListInfo, Meaning};
use crate::{Call, Checkpoint, Client, Error, RawList};

const NOTES: OperationInfo = OperationInfo::new("notes/getAll", Effect::Read)
    .page_size(1000)
    .list(ListInfo::new("Notes", &["Id"]));

async fn texts(call: Call<RawList>) -> Vec<Result<String, Error>> {
    let mut items = call.items();
    let mut texts = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => texts.push(Ok(item.as_str().to_owned())),
            Ok(None) => return texts,
            Err(error) => texts.push(Err(error)),
        }
    }
}

fn service(pages: &'static [&'static str]) -> (Client, Log) {
    Fake::client(|number, _| json(200, pages[number]))
}

/// The only error of a call that returns no item.
async fn refusal(client: &Client, operation: OperationInfo, body: &str) -> Error {
    let mut texts = texts(client.call_raw_list(operation, body)).await;
    assert_eq!(texts.len(), 1);
    texts.pop().unwrap().unwrap_err()
}

#[tokio::test]
async fn returns_raw_items_unchanged_and_once() {
    let (client, log) = service(&[
        r#"{"Notes":[{"Id":1,"New":{"Tier": 1.10}},{ "Id" : 2 }],"Cursor":"a"}"#,
        r#"{"More":[1],"Cursor":null,"Notes":[{"Id":2},{"\u0049d":1},{"Id":3,"Text":"\ud83d"},7]}"#,
    ]);
    let body = br#"{"Ids":["x"],"New":[1.0]}"#;
    let items = texts(client.call_raw_list(NOTES, body)).await;
    let items: Vec<String> = items.into_iter().map(Result::unwrap).collect();
    assert_eq!(
        items,
        [
            r#"{"Id":1,"New":{"Tier": 1.10}}"#,
            r#"{ "Id" : 2 }"#,
            r#"{"Id":3,"Text":"\ud83d"}"#,
            "7"
        ]
    );
    let sent = log.bodies();
    assert_eq!(
        sent[1]["Limitation"],
        value!({"Count": 1000, "Cursor": "a"})
    );
    assert_eq!(
        (&sent[1]["Ids"], &sent[1]["New"]),
        (&value!(["x"]), &value!([1.0]))
    );
    assert_eq!(sent[1]["AccessToken"], "access-token");
}

#[tokio::test]
async fn typed_calls_return_raw_items_too() {
    let (client, _) = service(&[r#"{"Stays":[{"Id":1,"New":true}],"Cursor":null}"#]);
    let mut items = Call::new(client, TestRequest::<POINTS>(value!({}))).raw_items();
    let item = items.try_next().await.unwrap().unwrap();
    assert_eq!(item.as_str(), r#"{"Id":1,"New":true}"#);
    assert!(items.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn resumes_a_raw_list_from_its_checkpoint() {
    let pages = &[
        r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
        r#"{"Notes":[{"Id":2}],"Cursor":null}"#,
        r#"{"Notes":[{"Id":2}],"Cursor":null}"#,
    ];
    let (client, log) = service(pages);
    let mut items = client.call_raw_list(NOTES, b"{}").items();
    items.try_next().await.unwrap();
    items.try_next().await.unwrap();
    let stored = items.checkpoint().unwrap().to_string();
    drop(items);
    let checkpoint: Checkpoint = stored.parse().unwrap();
    let call = client
        .call_raw_list(NOTES, b"{}")
        .resume(checkpoint.clone());
    let rest = texts(call).await;
    assert_eq!(rest.len(), 1);
    assert_eq!(rest[0].as_ref().unwrap(), r#"{"Id":2}"#);
    assert_eq!(log.bodies()[2]["Limitation"]["Cursor"], "a");
    let call = client
        .call_raw_list(NOTES, br#"{"Other":1}"#)
        .resume(checkpoint);
    let refused = texts(call).await;
    assert!(refused[0].as_ref().unwrap_err().is_invalid_request());
}

/// None of these is the end of the list.
#[tokio::test]
async fn rejects_raw_pages_without_list_or_with_unexpected_pages() {
    for (body, path) in [
        ("{}", Some("Notes")),
        (r#"{"Notes":null,"Cursor":null}"#, Some("Notes")),
        (r#"{"Notes":[],"Notes":[]}"#, Some("Notes")),
        (r#"{"Message":"Maintenance."}"#, None),
    ] {
        let (client, _) = Fake::client(|_, _| json(200, body));
        let error = refusal(&client, NOTES, "{}").await;
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.path(), path, "{body}");
    }
    let one_page =
        OperationInfo::new("notes/getAll", Effect::Read).list(ListInfo::new("Notes", &["Id"]));
    let (client, _) = service(&[r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#]);
    let error = refusal(&client, one_page, "{}").await;
    assert_eq!((error.is_decode(), error.path()), (true, Some("Cursor")));
}

#[tokio::test]
async fn rejects_invalid_raw_lists_before_sending() {
    let (client, log) = Fake::client(|_, _| json(200, "{}"));
    let write =
        OperationInfo::new("notes/add", Effect::Create).list(ListInfo::new("Notes", &["Id"]));
    let no_list = OperationInfo::new("notes/getAll", Effect::Read);
    for (operation, body, path) in [
        (write, "{}", "effect"),
        (no_list, "{}", "list"),
        (
            OperationInfo {
                path: "../notes",
                ..NOTES
            },
            "{}",
            "path",
        ),
        (NOTES, "[]", "body"),
        (NOTES, r#"{"AccessToken":"x"}"#, "AccessToken"),
        (
            NOTES,
            r#"{"Limitation":{"Count":1001}}"#,
            "Limitation.Count",
        ),
    ] {
        let error = refusal(&client, operation, body).await;
        assert!(error.is_invalid_request(), "{path}: {error}");
        assert_eq!(error.path(), Some(path));
    }
    let token = OperationInfo {
        path: "access-token",
        ..NOTES
    };
    let error = refusal(&client, token, "{}").await;
    assert!(
        !format!("{error} {error:?}").contains("access-token"),
        "{error:?}"
    );
    assert!(log.bodies().is_empty());
}

#[tokio::test(start_paused = true)]
async fn splits_a_raw_list_by_time_filter() {
    let (client, log) = Fake::client(|_, body| {
        let day = |end: &str| {
            body["CreatedUtc"][end].as_str().unwrap()[8..10]
                .parse()
                .unwrap()
        };
        let (from, to): (u32, u32) = (day("StartUtc"), day("EndUtc"));
        if to - from > 8 {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        let notes: Vec<Value> = (from..=to)
            .map(|day| value!({"Id": day, "CreatedUtc": format!("2024-01-{day:02}T00:00:00Z")}))
            .collect();
        json(200, &value!({"Notes": notes, "Cursor": null}).to_string())
    });
    const BY_TIME: OperationInfo = NOTES.filters(&[FilterInfo::interval(
        "CreatedUtc",
        Meaning::Points(Some("CreatedUtc")),
    )]);
    let body =
        r#"{"CreatedUtc":{"StartUtc":"2024-01-01T00:00:00Z","EndUtc":"2024-01-31T00:00:00Z"}}"#;
    let items = texts(client.call_raw_list(BY_TIME, body)).await;
    assert_eq!(items.into_iter().filter(Result::is_ok).count(), 31);
    assert!(log.bodies().len() > 4);
}
