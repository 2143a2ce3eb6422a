use std::sync::{Arc, Mutex};

use serde_json::{Value, json as value};

use super::*;
use crate::base::operation::{Effect, IdListInfo, ListInfo, Operation, OperationInfo, Paged};
use crate::client::Client;
use crate::execute::retry::RetryPolicy;
use crate::fake::{Fake, json};
use crate::json::{Codec, ReadResult, Reader, Writer};

#[derive(Clone, Debug)]
struct List(Value);

/// An item that must be a number with its id.
#[derive(Clone, PartialEq, Eq)]
struct Item {
    id: String,
    version: i64,
}
crate::object! { Item {
    id: required "Id",
    version: required "Version",
} }

static INFO: OperationInfo = OperationInfo::new("list/getAll", Effect::Read)
    .page_size(2)
    .list(ListInfo::new("Items", &["Id"]))
    .id_lists(&[IdListInfo::new("OwnerIds", 10)]);

impl Codec for List {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        self.0.read(reader)
    }
    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }
}

impl Operation for List {
    type Response = Value;
    type Paging = Paged;
    const INFO: &'static OperationInfo = &INFO;
}

impl Paginated for List {
    type Item = Item;
}

type Rows = Arc<Mutex<Vec<(&'static str, Value)>>>;

fn service() -> (Client, Rows) {
    let rows = Rows::default();
    let shared = Arc::clone(&rows);
    let (builder, _) = Fake::builder(move |_, body| {
        let rows = shared.lock().unwrap();
        let from: usize = body["Limitation"]["Cursor"]
            .as_str()
            .map_or(0, |at| at.parse().unwrap());
        if rows[from..].first().is_some_and(|(id, _)| *id == "fail") {
            return json(500, "");
        }
        let page: Vec<Value> = rows[from..]
            .iter()
            .take(2)
            .map(|(id, version)| match *id {
                "no key" => value!({"Version": version}),
                id => value!({"Id": id, "Version": version}),
            })
            .collect();
        let next = (from + 2 < rows.len()).then(|| (from + 2).to_string());
        json(200, &value!({"Items": page, "Cursor": next}).to_string())
    });
    (builder.retry(RetryPolicy::none()).build().unwrap(), rows)
}

/// The results of a comparison, with `?` for an unreadable item, and the snapshot as text.
async fn compare(client: &Client, body: Value, known: &str) -> (String, Result<String, Error>) {
    let known = if known.is_empty() {
        Snapshot::default()
    } else {
        known.parse().unwrap()
    };
    let mut differences = Call::new(client.clone(), List(body)).full_compare(known);
    let mut report = String::new();
    loop {
        match differences.try_next().await {
            Ok(Some(Difference::New(item))) => report.push_str(&format!("+{}", item.id)),
            Ok(Some(Difference::Changed(item))) => report.push_str(&format!("~{}", item.id)),
            Ok(Some(Difference::Gone(key))) => report.push_str(&format!("-{key}")),
            Ok(None) => return (report, differences.snapshot().map(|one| one.to_string())),
            Err(error) if error.is_bad_item() => report.push('?'),
            Err(error) => {
                assert_eq!(differences.try_next().await.unwrap(), None);
                assert!(differences.snapshot().is_err());
                return (report, Err(error));
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn reports_new_changed_and_removed_items() {
    let (client, rows) = service();
    let set = |all: &[(&'static str, i64)]| {
        *rows.lock().unwrap() = all.iter().map(|(id, one)| (*id, value!(one))).collect();
    };
    set(&[("a", 1), ("b", 1), ("c", 1)]);
    let (report, first) = compare(&client, value!({}), "").await;
    assert_eq!(report, "+a+b+c");
    let first = first.unwrap();
    let (report, same) = compare(&client, value!({}), &first).await;
    assert_eq!((report.as_str(), same.unwrap()), ("", first.clone()));
    set(&[("d", 1), ("b", 2)]);
    let (report, second) = compare(&client, value!({}), &first).await;
    assert_eq!(report, "+d~b-a-c");
    let second: Snapshot = second.unwrap().parse().unwrap();
    assert_eq!(second.len(), 2);
    let json = serde_json::to_string(&second).unwrap();
    assert_eq!(serde_json::from_str::<Snapshot>(&json).unwrap(), second);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_gone_after_an_error_or_if_it_cannot_be_read() {
    let (client, rows) = service();
    let one = |id: &'static str| (id, value!(1));
    *rows.lock().unwrap() = vec![one("a"), one("b"), one("c")];
    let (_, first) = compare(&client, value!({}), "").await;
    let first = first.unwrap();
    *rows.lock().unwrap() = vec![one("a"), one("x"), one("fail")];
    let (report, error) = compare(&client, value!({}), &first).await;
    assert!(report == "+x" && error.unwrap_err().is_server());
    *rows.lock().unwrap() = vec![one("a"), ("b", value!("?")), ("new", value!("?"))];
    let (report, second) = compare(&client, value!({}), &first).await;
    assert_eq!(report, "??-c");
    *rows.lock().unwrap() = vec![one("a"), ("b", value!(2)), one("new")];
    let (report, _) = compare(&client, value!({}), &second.unwrap()).await;
    assert_eq!(report, "~b+new");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_gone_if_a_key_cannot_be_read() {
    let (client, rows) = service();
    let one = |id: &'static str| (id, value!(1));
    *rows.lock().unwrap() = vec![one("a"), one("b"), one("c")];
    let (_, first) = compare(&client, value!({}), "").await;
    let first = first.unwrap();
    *rows.lock().unwrap() = vec![one("a"), one("no key"), one("new"), one("no key")];
    let (report, end) = compare(&client, value!({}), &first).await;
    assert_eq!(report, "?+new?");
    let error = end.unwrap_err();
    assert!(error.is_decode() && !error.is_bad_item(), "{error}");
    let text = error.to_string();
    assert!(text.contains("the keys of 2 items can't be read"), "{text}");
    assert!(text.contains("whether 2 items are gone"), "{text}");
    // All known items are there, so none is gone.
    *rows.lock().unwrap() = vec![one("no key"), one("a"), one("b"), one("c")];
    let (report, end) = compare(&client, value!({}), &first).await;
    assert_eq!((report.as_str(), end.unwrap()), ("?", first));
}

/// A list whose items are readable without their key.
#[derive(Clone, Debug)]
struct OptionalKeys(Value);

static OPTIONAL_KEYS: OperationInfo = OperationInfo::new("list/getAll", Effect::Read)
    .page_size(2)
    .list(ListInfo::new("Items", &["Number"]));

impl Codec for OptionalKeys {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        self.0.read(reader)
    }
    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }
}

impl Operation for OptionalKeys {
    type Response = Value;
    type Paging = Paged;
    const INFO: &'static OperationInfo = &OPTIONAL_KEYS;
}

impl Paginated for OptionalKeys {
    type Item = Item;
}

#[tokio::test(start_paused = true)]
async fn readable_item_without_a_key_is_an_error_of_its_own() {
    let (client, rows) = service();
    rows.lock().unwrap().push(("a", value!(1)));
    let call = Call::new(client, OptionalKeys(value!({})));
    let mut differences = call.full_compare(Snapshot::default());
    let error = differences.try_next().await.unwrap_err();
    assert!(error.is_bad_item(), "{error}");
    assert_eq!(error.path(), Some("Items[0]"));
    assert!(error.to_string().contains("the key of the item is missing"));
    assert_eq!(differences.try_next().await.unwrap(), None);
    assert!(differences.snapshot().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn refuses_snapshots_of_other_lists_and_parts_of_lists() {
    let (client, rows) = service();
    rows.lock().unwrap().push(("a", value!(1)));
    let owners = |owner: &str| value!({"OwnerIds": [owner]});
    let (_, snapshot) = compare(&client, owners("x"), "").await;
    let snapshot = snapshot.unwrap();
    assert!(compare(&client, owners("y"), &snapshot).await.1.is_ok());
    for (body, path) in [
        (value!({}), "snapshot"),
        (value!({"OwnerIds": ["x"], "States": ["A"]}), "snapshot"),
        (
            value!({"OwnerIds": ["x"], "Limitation": {"Cursor": "1"}}),
            "Limitation.Cursor",
        ),
    ] {
        let error = compare(&client, body, &snapshot).await.1.unwrap_err();
        assert_eq!(error.path(), Some(path), "{error}");
    }
    assert!(format!("{snapshot} ").parse::<Snapshot>().is_err());
}
