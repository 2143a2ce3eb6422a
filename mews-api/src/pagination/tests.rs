use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json as value};

use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::operation::{
    Effect, FilterInfo, IdListInfo, ListInfo, Meaning, Operation, OperationInfo, Paginated,
};
use crate::execute::transport::TransportError;
use crate::fake::{Fake, Log, json};
use crate::json::{Codec, ReadResult, Reader, Writer};
use crate::{Call, Client, Items, Timestamp};

mod consumer;
mod ends;
mod gateway;

/// What the tests ask: any JSON, of operations that differ in what their rows say.
#[derive(Clone, Debug)]
pub(super) struct Ask<const KIND: usize>(pub(super) Value);

pub(super) const POINTS: usize = 0;
const BLIND: usize = 1;
pub(super) const STAYS: usize = 2;
const BLIND_STAYS: usize = 3;
const CONTAINS: usize = 4;
const DAYS: usize = 5;

const LISTS: &[IdListInfo] = &[
    IdListInfo::new("OwnerIds", 10),
    IdListInfo::new("Ids", 1000),
];

const fn info(path: &'static str, filters: &'static [FilterInfo]) -> OperationInfo {
    OperationInfo::new(path, Effect::Read)
        .page_size(1000)
        .list(ListInfo::new("Stays", &["Id"]))
        .filters(filters)
        .id_lists(LISTS)
        .value_lists(&["States"])
}

static INFOS: [OperationInfo; 6] = [
    info(
        "points/getAll",
        &[
            FilterInfo::interval("At", Meaning::Points(Some("At"))).max_months(3),
            FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc")))
                .changing()
                .max_months(3),
        ],
    ),
    info(
        "blind/getAll",
        &[FilterInfo::interval("At", Meaning::Points(None)).max_months(3)],
    ),
    info(
        "stays/getAll",
        &[FilterInfo::interval("At", Meaning::Overlaps(Some(("At", "To")))).max_months(3)],
    ),
    info(
        "blindStays/getAll",
        &[FilterInfo::interval("At", Meaning::Overlaps(None)).max_months(3)],
    ),
    info(
        "contains/getAll",
        &[
            FilterInfo::flat("At", "To", Meaning::Overlaps(None)).selector(
                "Mode",
                &[
                    ("Containing", Meaning::Contains(None)),
                    ("Points", Meaning::Points(None)),
                ],
            ),
        ],
    ),
    info(
        "days/getAll",
        &[FilterInfo::dates("At", Meaning::Points(Some("On"))).max_months(1)],
    ),
];

impl<const KIND: usize> Codec for Ask<KIND> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        self.0.read(reader)
    }
    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }
}

impl<const KIND: usize> Operation for Ask<KIND> {
    type Response = Value;
    const INFO: &'static OperationInfo = &INFOS[KIND];
}

impl<const KIND: usize> Paginated for Ask<KIND> {
    type Item = Value;
}

/// Seconds since the start of 2024.
fn stamp(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(1_704_067_200 + seconds).unwrap()
}

fn seconds(text: &Value) -> i64 {
    let at: Timestamp = text.as_str().unwrap().parse().unwrap();
    at.unix_seconds() - 1_704_067_200
}

#[derive(Clone, Debug)]
struct Stay {
    id: u32,
    at: i64,
    to: i64,
    owner: u32,
}

/// How the service reads a request and when it gives up.
#[derive(Clone, Debug)]
struct Rules {
    stays: Vec<Stay>,
    inclusive: bool,
    overlaps: bool,
    /// More matching items than this take too long.
    heaviest: usize,
    /// A longer interval than this takes too long, in seconds.
    longest: i64,
    /// More items on a later page than this do, where more than half of the heaviest match.
    later: usize,
    /// At most so many on a page, whatever is asked for.
    page: usize,
    /// The last page has a cursor too.
    tail: bool,
}

impl Rules {
    fn new(stays: Vec<Stay>) -> Self {
        Self {
            stays,
            inclusive: false,
            overlaps: false,
            heaviest: usize::MAX,
            longest: i64::MAX,
            later: usize::MAX,
            page: 1000,
            tail: false,
        }
    }

    fn selects(&self, stay: &Stay, body: &Value) -> bool {
        let interval = &body["At"];
        let time = if interval.is_null() {
            true
        } else {
            let start = seconds(&interval["StartUtc"]);
            let end = match &interval["EndUtc"] {
                Value::Null => i64::MAX,
                end => seconds(end),
            };
            match (self.overlaps, self.inclusive) {
                (false, true) => start <= stay.at && stay.at <= end,
                (false, false) if start == end => stay.at == start,
                (false, false) => start <= stay.at && stay.at < end,
                (true, true) => stay.at <= end && stay.to >= start,
                (true, false) if start == end => stay.at <= start && stay.to >= start,
                (true, false) => stay.at < end && (stay.to > start || stay.at >= start),
            }
        };
        let owner = body["OwnerIds"]
            .as_array()
            .is_none_or(|owners| owners.contains(&value!(stay.owner)));
        time && owner
    }

    fn answer(&self, body: &Value) -> Result<crate::execute::transport::Response, TransportError> {
        let mut found: Vec<&Stay> = self
            .stays
            .iter()
            .filter(|stay| self.selects(stay, body))
            .collect();
        found.sort_by_key(|stay| std::cmp::Reverse(stay.id));
        let count = body["Limitation"]["Count"].as_u64().unwrap() as usize;
        assert!((1..=1000).contains(&count));
        if body["OwnerIds"]
            .as_array()
            .is_some_and(|ids| ids.len() > 10)
        {
            return json(400, "too many ids");
        }
        let from = match body["Limitation"]["Cursor"].as_str() {
            None => 0,
            Some(cursor) => {
                let id: u32 = cursor.parse().unwrap();
                found.iter().take_while(|stay| stay.id >= id).count()
            }
        };
        let long = !body["At"]["EndUtc"].is_null()
            && seconds(&body["At"]["EndUtc"]) - seconds(&body["At"]["StartUtc"]) > self.longest;
        let heavy = long
            || found.len() > self.heaviest
            || (from > 0 && count > self.later && found.len() > self.heaviest.min(100) / 2);
        if heavy {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        let page: Vec<&&Stay> = found.iter().skip(from).take(count.min(self.page)).collect();
        let more = from + page.len() < found.len() || (self.tail && !page.is_empty());
        let cursor = page.last().filter(|_| more).map(|stay| stay.id.to_string());
        let rows: Vec<Value> = page.iter().map(|stay| row(stay)).collect();
        json(200, &value!({"Stays": rows, "Cursor": cursor}).to_string())
    }

    fn client(self) -> (Client, Log) {
        Fake::client(move |_, body| self.answer(body))
    }

    fn expected(&self, body: &Value) -> Vec<u32> {
        let mut ids: Vec<u32> = self
            .stays
            .iter()
            .filter(|stay| self.selects(stay, body))
            .map(|stay| stay.id)
            .collect();
        ids.sort_unstable();
        ids
    }
}

fn row(stay: &Stay) -> Value {
    value!({"Id": stay.id, "At": stamp(stay.at), "To": stamp(stay.to)})
}

pub(super) fn between(start: i64, end: i64) -> Value {
    value!({"At": {"StartUtc": stamp(start), "EndUtc": stamp(end)}})
}

async fn drain<R: Paginated<Item = Value>>(mut items: Items<R>) -> (Vec<u32>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => ids.push(item["Id"].as_u64().unwrap() as u32),
            Ok(None) => return (ids, None),
            Err(error) => return (ids, Some(error)),
        }
    }
}

async fn all<const KIND: usize>(client: &Client, body: &Value) -> Vec<u32> {
    let (mut ids, error) =
        drain(Call::new(client.clone(), Ask::<KIND>(body.clone())).items()).await;
    assert!(error.is_none(), "{error:?}");
    ids.sort_unstable();
    ids
}

/// One stay each so many seconds.
fn every(step: i64, count: u32) -> Vec<Stay> {
    (0..count)
        .map(|id| Stay {
            id,
            at: i64::from(id) * step,
            to: i64::from(id) * step + 3 * DAY,
            owner: id % 25,
        })
        .collect()
}

pub(super) const DAY: i64 = 86_400;

fn paused() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
}

fn intervals(log: &Log) -> Vec<(i64, i64)> {
    log.bodies()
        .iter()
        .map(|body| {
            (
                seconds(&body["At"]["StartUtc"]),
                seconds(&body["At"]["EndUtc"]),
            )
        })
        .collect()
}

#[tokio::test(start_paused = true)]
async fn splits_long_intervals_into_windows_and_long_lists_into_chunks() {
    let rules = Rules::new(every(DAY, 400));
    let body = between(0, 366 * DAY);
    let expected = rules.expected(&body);
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, expected);
    let mut windows = intervals(&log);
    windows.sort_unstable();
    assert_eq!(windows.len(), 4, "2024 has four quarters");
    assert_eq!(windows[0], (0, 91 * DAY));

    let mut body = between(0, 30 * DAY);
    body["OwnerIds"] = (0..25).chain(0..3).map(Value::from).collect();
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    let asked: Vec<usize> = log
        .bodies()
        .iter()
        .map(|body| body["OwnerIds"].as_array().unwrap().len())
        .collect();
    assert_eq!(asked.iter().sum::<usize>(), 25, "each id once");
    assert_eq!(asked.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn sends_requests_within_limits_unchanged() {
    let (client, log) = Rules::new(every(DAY, 50)).client();
    let mut body = value!({"At": {"StartUtc": "2024-01-01T00:00:00.000Z", "EndUtc": "2024-04-01T00:00:00Z"}, "OwnerIds": [1, 1, 2]});
    all::<POINTS>(&client, &body).await;
    body["Limitation"] = value!({"Count": 1000});
    let mut sent = log.bodies()[0].clone();
    for name in ["ClientToken", "AccessToken", "Client"] {
        sent.as_object_mut().unwrap().remove(name);
    }
    assert_eq!(log.bodies().len(), 1);
    assert_eq!(sent, body);
}

#[tokio::test]
async fn send_rejects_requests_beyond_limits_by_name() {
    let (client, log) = Rules::new(Vec::new()).client();
    let at = |start: &str, end: &str| value!({"At": {"StartUtc": start, "EndUtc": end}});
    let many: Value = (0..11).map(Value::from).collect();
    for (body, path) in [
        (at("2024-01-31T00:00:00Z", "2024-05-01T00:00:01Z"), "At"),
        (at("2024-01-31T00:00:00Z", "2024-01-30T00:00:00Z"), "At"),
        (value!({"OwnerIds": many}), "OwnerIds"),
        (value!({"Limitation": {"Count": 0}}), "Limitation.Count"),
        (value!({"Limitation": {"Count": 1001}}), "Limitation.Count"),
    ] {
        let call = Call::new(client.clone(), Ask::<POINTS>(body.clone()));
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(
            (error.path(), error.outcome(), error.operation()),
            (Some(path), Outcome::NotSent, Some("points/getAll")),
            "{body}"
        );
    }
    let error = Call::new(
        client.clone(),
        Ask::<POINTS>(at("2024-01-31T00:00:00Z", "2024-05-01T00:00:01Z")),
    )
    .send()
    .await
    .unwrap_err();
    assert!(error.message().unwrap().contains("3M1D"), "{error}");
    assert!(log.bodies().is_empty());
    for body in [
        at("2024-01-31T00:00:00Z", "2024-05-01T00:00:00Z"),
        at("2024-01-31T00:00:00Z", "2024-01-31T00:00:00Z"),
        value!({"At": {"StartUtc": "2020-01-31T00:00:00Z", "EndUtc": null}}),
        value!({"At": null, "OwnerIds": [1]}),
    ] {
        let call = Call::new(client.clone(), Ask::<POINTS>(body));
        call.send().await.unwrap();
    }
    assert_eq!(log.bodies().len(), 4);
    // A walk refuses what no way of asking makes right.
    for body in [
        at("2024-01-31T00:00:00Z", "2024-01-30T00:00:00Z"),
        value!({"Limitation": {"Count": 1001}}),
        value!({"At": {"StartUtc": "2020-01-31T00:00:00Z", "EndUtc": "2024-01-01T00:00:00Z"}, "Limitation": {"Cursor": "5"}}),
    ] {
        let (ids, error) = drain(Call::new(client.clone(), Ask::<POINTS>(body)).items()).await;
        assert!(ids.is_empty() && error.unwrap().is_invalid_request());
    }
    assert_eq!(log.bodies().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn splits_a_heavy_quarter_on_whole_days() {
    let mut rules = Rules::new(every(DAY / 10, 1000));
    rules.heaviest = 75;
    let body = between(0, 90 * DAY);
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    for (start, end) in intervals(&log) {
        assert!(start < end && start % DAY == 0 && end % DAY == 0);
    }
    let first = log.bodies().len();
    // 900 items, at most 75 a request.
    assert!(first <= 12 * 2 + 6, "{first}");
    // The next walk begins with what worked.
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    let second = log.bodies().len() - first;
    assert!(second < first && second <= 12 * 2, "{second}");
}

#[tokio::test(start_paused = true)]
async fn does_not_take_a_dense_season_for_overload() {
    let mut stays = every(DAY / 4, 4 * 360);
    for id in 0..4 * 9 * 60 {
        let at = 150 * DAY + i64::from(id) * DAY / 36;
        stays.push(Stay {
            id: 10_000 + id,
            at,
            to: at,
            owner: 1,
        });
    }
    let mut rules = Rules::new(stays);
    rules.heaviest = 60;
    rules.inclusive = true;
    let body = between(0, 360 * DAY);
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    let fewest = rules.expected(&body).len().div_ceil(60);
    let requests = log.bodies().len();
    assert!(requests <= fewest * 2, "{requests} for {fewest}");
}

#[tokio::test(start_paused = true)]
async fn halves_ids_where_time_cannot_be_split() {
    let mut rules = Rules::new(every(DAY, 400));
    rules.heaviest = 40;
    for (body, first) in [
        (
            value!({"OwnerIds": [0, 1, 2, 3, 4, 5, 6, 7]}),
            vec![8, 4, 2],
        ),
        (
            value!({"At": {"StartUtc": stamp(0), "EndUtc": stamp(400 * DAY)}, "OwnerIds": [0, 1, 2, 3, 4, 5, 6, 7]}),
            vec![8, 8],
        ),
    ] {
        let (client, log) = rules.clone().client();
        assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
        let asked: Vec<usize> = log
            .bodies()
            .iter()
            .map(|body| body["OwnerIds"].as_array().unwrap().len())
            .take(first.len())
            .collect();
        assert_eq!(asked, first);
    }
}

#[tokio::test(start_paused = true)]
async fn halves_other_lists_as_the_last_resort() {
    let (client, log) = Fake::client(|_, body| {
        let states = body["States"].as_array().unwrap();
        let owners = body["OwnerIds"].as_array().unwrap();
        if states.len() * owners.len() > 1 {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        let id = owners[0].as_u64().unwrap() * 10 + states[0].as_u64().unwrap();
        json(
            200,
            &value!({"Stays": [{"Id": id}, {"Id": 99}]}).to_string(),
        )
    });
    let body = value!({"OwnerIds": [1, 2], "States": [3, 4, 5]});
    let ids = all::<POINTS>(&client, &body).await;
    assert_eq!(ids, [13, 14, 15, 23, 24, 25, 99]);
    let sizes: Vec<(usize, usize)> = log
        .bodies()
        .iter()
        .map(|body| {
            let length = |list: &str| body[list].as_array().unwrap().len();
            (length("OwnerIds"), length("States"))
        })
        .collect();
    assert_eq!(sizes[..3], [(2, 3), (1, 3), (1, 2)]);
    assert!(sizes.iter().all(|size| *size != (2, 1) && *size != (2, 2)));
}

/// What came before a part failed, and was not handed on, belongs to what is left.
#[tokio::test(start_paused = true)]
async fn checkpoint_taken_before_an_error_skips_nothing() {
    let rules = Rules::new(every(DAY, 80));
    let broken = Arc::new(Mutex::new(true));
    let (inner, switch) = (rules.clone(), Arc::clone(&broken));
    let (client, _) = Fake::client(move |_, body| {
        let (from, cursor) = (
            seconds(&body["At"]["StartUtc"]),
            &body["Limitation"]["Cursor"],
        );
        if *switch.lock().unwrap() && from == 0 && !cursor.is_null() {
            return json(400, r#"{"Message":"No."}"#);
        }
        Rules {
            page: 10,
            ..inner.clone()
        }
        .answer(body)
    });
    let body = between(0, 90 * DAY);
    let call = || Call::new(client.clone(), Ask::<POINTS>(body.clone()));
    let mut items = call().items();
    let mut ids = HashMap::new();
    let mut positions = Vec::new();
    // The position after each item, with what had been handed on before its page.
    while let Ok(Some(item)) = items.try_next().await {
        let id = item["Id"].as_u64().unwrap() as u32;
        positions.push((ids.clone(), items.checkpoint().unwrap()));
        ids.insert(id, ());
    }
    *broken.lock().unwrap() = false;
    assert!(!positions.is_empty());
    for (before, position) in positions {
        let (rest, error) = drain(call().resume(position.clone()).items()).await;
        assert!(error.is_none());
        let mut all: Vec<u32> = before.into_keys().chain(rest).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all, rules.expected(&body));
    }
}

#[tokio::test(start_paused = true)]
async fn halves_ids_if_the_request_is_too_large() {
    let rules = Rules::new(every(DAY, 100));
    let inner = rules.clone();
    let (client, log) = Fake::client(move |_, body| {
        if body["OwnerIds"].as_array().unwrap().len() > 3 {
            return json(413, "");
        }
        inner.answer(body)
    });
    let body = value!({"OwnerIds": [1, 2, 3, 4, 5, 6, 7]});
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    assert_eq!(log.bodies().len(), 1 + 2 + 2);
}

#[tokio::test(start_paused = true)]
async fn reduces_page_size_before_splitting_time() {
    let mut rules = Rules::new(every(600, 5000));
    rules.later = 250;
    let body = between(0, 30 * DAY);
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    assert!(intervals(&log).iter().all(|asked| *asked == (0, 30 * DAY)));
    // No count helps: children, and what was handed on is not handed on again.
    for kind in 0..2 {
        rules.later = 0;
        rules.heaviest = 60;
        rules.stays = every(DAY, 90);
        rules.page = 20;
        rules.heaviest = 10_000;
        let body = between(0, 90 * DAY);
        let (client, log) = rules.clone().client();
        let ids = if kind == 0 {
            all::<POINTS>(&client, &body).await
        } else {
            all::<BLIND>(&client, &body).await
        };
        assert_eq!(ids, rules.expected(&body));
        let counts: Vec<u64> = log
            .bodies()
            .iter()
            .map(|body| body["Limitation"]["Count"].as_u64().unwrap())
            .collect();
        assert_eq!(counts[..7], [1000, 1000, 500, 250, 125, 62, 50]);
    }
}

/// Far into a chain only hashes are kept: the pages are read again, and brought once all the same.
#[tokio::test(start_paused = true)]
async fn splits_a_chain_whose_late_page_is_too_heavy() {
    for ids in [false, true] {
        let mut rules = Rules::new(every(DAY / 4, 350));
        rules.page = 20;
        let inner = rules.clone();
        let (client, log) = Fake::client(move |_, body| {
            let far = body["Limitation"]["Cursor"]
                .as_str()
                .is_some_and(|cursor| cursor.parse::<u32>().unwrap() < 100);
            let whole = if ids {
                body["OwnerIds"].as_array().unwrap().len() == 10
            } else {
                seconds(&body["At"]["EndUtc"]) - seconds(&body["At"]["StartUtc"]) == 88 * DAY
            };
            if far && whole {
                return json(408, r#"{"Message":"Too long."}"#);
            }
            inner.answer(body)
        });
        let mut body = value!({"At": {"StartUtc": stamp(0), "EndUtc": stamp(88 * DAY)}});
        if ids {
            body = value!({"OwnerIds": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]});
            rules.stays.retain(|stay| stay.owner < 10);
        }
        assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
        assert!(log.bodies().len() < 80, "{}", log.bodies().len());
    }
}

#[tokio::test(start_paused = true)]
async fn does_not_split_a_filter_that_selects_by_containment() {
    for (mode, requests) in [(value!("Containing"), 7), (value!("New"), 7)] {
        let (client, log) = Fake::client(|_, _| json(408, r#"{"Message":"Too long."}"#));
        let body = value!({"At": stamp(0), "To": stamp(90 * DAY), "Mode": mode});
        let (_, error) = drain(Call::new(client, Ask::<CONTAINS>(body)).items()).await;
        let error = error.unwrap();
        assert!(
            error.is_too_heavy() && error.incomplete().is_some(),
            "{error}"
        );
        let bodies = log.bodies();
        assert_eq!(bodies.len(), requests);
        assert!(bodies.iter().all(|body| body["At"] == value!(stamp(0)) && body["To"] == value!(stamp(90 * DAY))));
    }
    let (client, log) = Fake::client(|number, _| {
        if number == 0 {
            json(408, r#"{"Message":"Too long."}"#)
        } else {
            json(200, r#"{"Stays":[]}"#)
        }
    });
    let body = value!({"At": stamp(0), "To": stamp(90 * DAY), "Mode": null});
    all::<CONTAINS>(&client, &body).await;
    assert_eq!(log.bodies().len(), 3, "its default meaning is cut");
}

#[tokio::test(start_paused = true)]
async fn neither_splits_nor_creates_intervals_with_equal_ends() {
    let (client, log) = Fake::client(|_, _| json(408, r#"{"Message":"Too long."}"#));
    let (_, error) = drain(Call::new(client, Ask::<POINTS>(between(5, 5))).items()).await;
    assert!(error.unwrap().is_too_heavy());
    assert!(intervals(&log).iter().all(|asked| *asked == (5, 5)));
    assert!(log.bodies().len() <= 10);
}

#[tokio::test(start_paused = true)]
async fn gives_up_after_few_requests_if_all_are_too_heavy() {
    let (client, log) = Fake::client(|_, _| json(408, r#"{"Message":"Too long."}"#));
    let (ids, error) =
        drain(Call::new(client, Ask::<POINTS>(between(0, 1000 * DAY))).items()).await;
    let error = error.unwrap();
    assert!(ids.is_empty() && error.is_too_heavy());
    let incomplete = error.incomplete().unwrap();
    assert_eq!(incomplete.done(), []);
    assert_eq!(incomplete.todo().len(), 1);
    assert!(log.bodies().len() <= 100, "{}", log.bodies().len());
}

#[tokio::test(start_paused = true)]
async fn splits_only_one_of_two_intervals() {
    let mut rules = Rules::new(every(DAY, 90));
    rules.heaviest = 30;
    let mut body = between(0, 60 * DAY);
    body["UpdatedUtc"] = value!({"StartUtc": stamp(0), "EndUtc": stamp(80 * DAY)});
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    for asked in log.bodies() {
        assert_eq!(asked["UpdatedUtc"], body["UpdatedUtc"]);
    }
    // Unless the caller says otherwise.
    let (client, log) = Fake::client(|number, _| {
        if number == 0 {
            json(408, r#"{"Message":"Too long."}"#)
        } else {
            json(200, r#"{"Stays":[]}"#)
        }
    });
    let call = || Call::new(client.clone(), Ask::<POINTS>(body.clone()));
    drain(call().split_by("UpdatedUtc").items()).await;
    for asked in log.bodies() {
        assert_eq!(asked["At"], body["At"]);
    }
    assert_ne!(log.bodies()[1]["UpdatedUtc"], body["UpdatedUtc"]);
    let (_, error) = drain(call().split_by("CreatedUtc").items()).await;
    assert_eq!(error.unwrap().path(), Some("CreatedUtc"));
}

#[tokio::test(start_paused = true)]
async fn closes_an_open_end_only_when_splitting() {
    let now = Timestamp::now().unix_seconds() - 1_704_067_200;
    let start = now / DAY * DAY - 40 * DAY;
    let rules = Rules::new(
        (0..400)
            .map(|id| Stay {
                id,
                at: start + i64::from(id) * DAY / 10,
                to: 0,
                owner: 0,
            })
            .collect(),
    );
    let body = value!({"At": {"StartUtc": stamp(start), "EndUtc": null}});
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    assert_eq!(log.bodies().len(), 1);
    assert_eq!(log.bodies()[0]["At"], body["At"]);
    let mut heavy = rules.clone();
    heavy.heaviest = 150;
    let (client, log) = heavy.client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    let bodies = log.bodies();
    let open = |body: &Value| body["At"]["EndUtc"].is_null();
    assert!(open(&bodies[0]) && open(bodies.last().unwrap()));
    assert_eq!(bodies.iter().filter(|body| open(body)).count(), 2);
    // Too long an interval has to be pinned at once.
    let body = value!({"At": {"StartUtc": stamp(start - 200 * DAY), "EndUtc": null}});
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    assert_eq!(log.bodies().iter().filter(|body| open(body)).count(), 1);
}

#[tokio::test(start_paused = true)]
async fn splits_dates_on_days() {
    let (client, log) = Fake::client(|_, body| {
        let date =
            |name: &str| -> crate::Date { body["At"][name].as_str().unwrap().parse().unwrap() };
        let (start, end) = (date("Start"), date("End"));
        let days: Vec<Value> = (1..=31)
            .map(|day| crate::Date::new(2024, 1, day).unwrap())
            .filter(|day| (start..=end).contains(day))
            .map(|day| value!({"Id": day.day(), "On": day}))
            .collect();
        if days.len() > 9 {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        json(200, &value!({"Stays": days}).to_string())
    });
    let body = value!({"At": {"Start": "2024-01-01", "End": "2024-01-31"}});
    assert_eq!(
        all::<DAYS>(&client, &body).await,
        (1..=31).collect::<Vec<_>>()
    );
    assert!(log.bodies().len() < 12);
}

#[tokio::test(start_paused = true)]
async fn reports_a_failed_slice_and_resumes_it() {
    let rules = Rules::new(every(DAY, 360));
    let broken = Arc::new(Mutex::new(true));
    let (inner, switch) = (rules.clone(), Arc::clone(&broken));
    let (client, _) = Fake::client(move |_, body| {
        let start = seconds(&body["At"]["StartUtc"]);
        if *switch.lock().unwrap() && (91 * DAY..182 * DAY).contains(&start) {
            return json(500, "");
        }
        inner.answer(body)
    });
    let body = between(0, 366 * DAY);
    let call = || Call::new(client.clone(), Ask::<POINTS>(body.clone()));
    let (mut ids, error) = drain(call().items()).await;
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Server);
    let incomplete = error.incomplete().unwrap();
    let text = |intervals: &[crate::Interval]| -> Vec<String> {
        intervals.iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        text(incomplete.todo()),
        ["2024-04-01T00:00:00Z to 2024-07-01T00:00:00Z"]
    );
    assert_eq!(
        text(incomplete.done()),
        [
            "2024-01-01T00:00:00Z to 2024-04-01T00:00:00Z",
            "2024-07-01T00:00:00Z to 2025-01-01T00:00:00Z"
        ]
    );
    *broken.lock().unwrap() = false;
    let token = incomplete.checkpoint();
    assert!(!token.to_string().contains("access-token"));
    let (rest, error) = drain(call().resume(token.clone()).items()).await;
    assert!(error.is_none(), "{error:?}");
    ids.extend(rest);
    ids.sort_unstable();
    assert_eq!(ids, rules.expected(&body));
    // A checkpoint belongs to one request.
    let other = Call::new(client.clone(), Ask::<POINTS>(between(0, 365 * DAY)));
    let (ids, error) = drain(other.resume(token.clone()).items()).await;
    assert!(ids.is_empty());
    assert_eq!(error.unwrap().path(), Some("checkpoint"));
}

/// Windows of one interval, read as those of another, would lose what lies in the others.
#[tokio::test(start_paused = true)]
async fn checkpoint_belongs_to_the_interval_that_was_split() {
    let broken = Arc::new(Mutex::new(true));
    let switch = Arc::clone(&broken);
    let (client, log) = Fake::client(move |_, body| {
        let updated = |end: &str| seconds(&body["UpdatedUtc"][end]);
        let (start, end) = (updated("StartUtc"), updated("EndUtc"));
        if end - start > 10 * DAY {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        if *switch.lock().unwrap() && start < 30 * DAY {
            return json(500, "");
        }
        // All of them happened on the first day, and changed one each day.
        let stays: Vec<Value> = (0..80)
            .filter(|id| (start..end).contains(&(id * DAY)))
            .filter(|_| seconds(&body["At"]["StartUtc"]) == 0)
            .map(|id| value!({"Id": id, "At": stamp(0), "UpdatedUtc": stamp(id * DAY)}))
            .collect();
        json(200, &value!({"Stays": stays}).to_string())
    });
    let mut body = between(0, 60 * DAY);
    body["UpdatedUtc"] = value!({"StartUtc": stamp(0), "EndUtc": stamp(80 * DAY)});
    let call = || {
        let once = crate::RetryPolicy::new().max_attempts(1);
        Call::new(client.clone(), Ask::<POINTS>(body.clone())).retry(once)
    };
    let (ids, error) = drain(call().split_by("UpdatedUtc").items()).await;
    let error = error.unwrap();
    let token = error.incomplete().unwrap().checkpoint();
    assert!(!ids.is_empty() && ids.len() < 80);
    *broken.lock().unwrap() = false;

    let before = log.bodies().len();
    let (none, error) = drain(call().split_by("At").resume(token.clone()).items()).await;
    let error = error.unwrap();
    assert!(none.is_empty() && error.is_invalid_request());
    assert_eq!(error.path(), Some("checkpoint"));
    let message = error.message().unwrap();
    assert!(
        message.contains("split UpdatedUtc") && message.contains("splits At"),
        "{message}"
    );
    assert_eq!(log.bodies().len(), before, "refused before it is sent");

    for call in [call(), call().split_by("UpdatedUtc")] {
        let (rest, error) = drain(call.resume(token.clone()).items()).await;
        assert!(error.is_none(), "{error:?}");
        let mut all: Vec<u32> = ids.iter().copied().chain(rest).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all, (0..80).collect::<Vec<_>>());
    }
}

#[tokio::test(start_paused = true)]
async fn stops_at_once_if_unauthorized() {
    let (client, log) = Fake::client(|_, _| json(401, ""));
    let (_, error) = drain(Call::new(client, Ask::<POINTS>(between(0, 1000 * DAY))).items()).await;
    assert!(error.unwrap().is_unauthorized());
    assert_eq!(log.bodies().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn starts_no_request_once_items_are_dropped() {
    let (client, log) = Rules::new(every(DAY, 1000)).client();
    let call = Call::new(client, Ask::<POINTS>(between(0, 1000 * DAY)));
    let mut items = call.concurrency(3).items();
    items.try_next().await.unwrap();
    drop(items);
    tokio::time::sleep(Duration::from_secs(100)).await;
    assert!(log.bodies().len() <= 3);
}

/// A case for the walk as a whole.
#[derive(Clone, Debug)]
struct Case {
    rules: Rules,
    body: Value,
    concurrency: Option<usize>,
    ordered: bool,
    kind: usize,
}

fn cases() -> impl Strategy<Value = Case> {
    let stays = prop::collection::vec((0_i64..400, 0_i64..24, 0_i64..2000, 0_u32..25), 0..300);
    let rules = (
        stays,
        any::<bool>(),
        0_usize..4,
        prop_oneof![Just(usize::MAX), 40_usize..200],
        prop_oneof![Just(usize::MAX), Just(0_usize), 50_usize..600],
        prop_oneof![4 => Just(i64::MAX), 1 => DAY..60 * DAY],
        1_usize..60,
        any::<bool>(),
    );
    let ask = (
        0_i64..300,
        // Equal ends too: those instants alone.
        prop_oneof![1 => Just(0_i64), 9 => 0_i64..(400 * 24)],
        prop::option::of(prop::collection::vec(0_u32..25, 1..24)),
        prop::option::of(1_usize..9),
        any::<bool>(),
    );
    (rules, ask).prop_map(
        |(
            (stays, inclusive, kind, heaviest, later, longest, page, tail),
            (day, hours, owners, concurrency, ordered),
        )| {
            let stays: Vec<Stay> = stays
                .into_iter()
                .enumerate()
                // Many lie on midnights, where cuts are.
                .map(|(id, (day, hour, length, owner))| {
                    let at = day * DAY + if hour < 12 { 0 } else { hour * 3600 };
                    Stay {
                        id: id as u32,
                        at,
                        to: at + length * 3600,
                        owner,
                    }
                })
                .collect();
            let overlaps = kind >= 2;
            // What overlaps one instant can't be cut any further.
            let deepest = (0..500 * 24).map(|hour| {
                let at = hour * 3600;
                stays
                    .iter()
                    .filter(|stay| stay.at <= at + 2 && stay.to + 2 >= at)
                    .count()
            });
            let dense = if overlaps {
                deepest.max().unwrap_or(0)
            } else {
                let mut same: BTreeMap<i64, usize> = BTreeMap::new();
                for stay in &stays {
                    *same.entry(stay.at).or_default() += 1;
                }
                same.values().copied().max().unwrap_or(0)
            };
            let mut body = between(day * DAY, day * DAY + hours * 3600);
            if let Some(owners) = owners {
                body["OwnerIds"] = owners.into_iter().map(Value::from).collect();
            }
            let later = if heaviest == usize::MAX {
                later.max(50)
            } else {
                later
            };
            let rules = Rules {
                stays,
                inclusive,
                overlaps,
                heaviest: heaviest.max(2 * dense + 2),
                longest,
                later: if later == 0 && 2 * dense + 2 > 50 {
                    50
                } else {
                    later
                },
                page,
                tail,
            };
            Case {
                rules,
                body,
                concurrency,
                ordered,
                kind,
            }
        },
    )
}

fn walk(case: &Case, client: &Client) -> (Vec<u32>, Option<Error>) {
    async fn run<const KIND: usize>(case: &Case, client: &Client) -> (Vec<u32>, Option<Error>) {
        let mut call = Call::new(client.clone(), Ask::<KIND>(case.body.clone()));
        if let Some(concurrency) = case.concurrency {
            call = call.concurrency(concurrency);
        }
        if case.ordered {
            call = call.ordered();
        }
        drain(call.items()).await
    }
    paused().block_on(async {
        match case.kind {
            0 => run::<POINTS>(case, client).await,
            1 => run::<BLIND>(case, client).await,
            2 => run::<STAYS>(case, client).await,
            _ => run::<BLIND_STAYS>(case, client).await,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn returns_each_item_once(case in cases()) {
        let (client, log) = case.rules.clone().client();
        let (mut ids, error) = walk(&case, &client);
        prop_assert!(error.is_none(), "{:?} {}", error, log.bodies().len());
        ids.sort_unstable();
        prop_assert_eq!(ids, case.rules.expected(&case.body));
        prop_assert!(log.bodies().len() < 3000, "{}", log.bodies().len());
        for (start, end) in intervals(&log) {
            prop_assert!(start < end || case.body["At"]["StartUtc"] == case.body["At"]["EndUtc"]);
        }
    }

    #[test]
    fn resuming_after_failures_returns_all_items(
        case in cases(),
        broken in prop::collection::vec(0_usize..40, 0..6),
    ) {
        let rules = case.rules.clone();
        let (client, _) = Fake::client(move |number, body| {
            if broken.contains(&number) {
                return json(500, "");
            }
            rules.answer(body)
        });
        let (mut ids, mut error) = walk(&case, &client);
        let mut walks = 1;
        while let Some(failed) = error {
            let incomplete = failed.incomplete().unwrap().clone();
            let (body, kind) = (case.body.clone(), case.kind);
            let rest = paused().block_on(async {
                let token = incomplete.checkpoint();
                match kind {
                    0 => drain(Call::new(client.clone(), Ask::<POINTS>(body)).resume(token.clone()).items()).await,
                    1 => drain(Call::new(client.clone(), Ask::<BLIND>(body)).resume(token.clone()).items()).await,
                    2 => drain(Call::new(client.clone(), Ask::<STAYS>(body)).resume(token.clone()).items()).await,
                    _ => drain(Call::new(client.clone(), Ask::<BLIND_STAYS>(body)).resume(token.clone()).items()).await,
                }
            });
            ids.extend(rest.0);
            error = rest.1;
            walks += 1;
            prop_assert!(walks < 10);
        }
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids, case.rules.expected(&case.body));
    }

    #[test]
    fn ends_for_any_graph_of_cursors(
        graph in prop::collection::vec(prop::option::of(0_usize..12), 12),
    ) {
        let (client, log) = Fake::client(move |_, body| {
            let at = body["Limitation"]["Cursor"].as_str().map_or(0, |cursor| cursor.parse().unwrap());
            let next: Option<String> = graph[at].map(|next| next.to_string());
            json(200, &value!({"Stays": [{"Id": at}], "Cursor": next}).to_string())
        });
        let (_, error) = paused().block_on(drain(Call::new(client, Ask::<POINTS>(value!({}))).items()));
        prop_assert!(error.is_none_or(|error| error.is_cursor_loop()));
        prop_assert!(log.bodies().len() <= 40);
    }
}

#[test]
fn returns_items_newest_first_if_ordered() {
    let mut rules = Rules::new(every(3600 * 3, 2900));
    rules.page = 7;
    rules.heaviest = 300;
    let body = between(0, 360 * DAY);
    let mut expected = rules.expected(&body);
    expected.reverse();
    for concurrency in [None, Some(1), Some(4)] {
        let (client, _) = rules.clone().client();
        let case = Case {
            rules: rules.clone(),
            body: body.clone(),
            concurrency,
            ordered: true,
            kind: 0,
        };
        let (ids, error) = walk(&case, &client);
        assert!(error.is_none());
        assert_eq!(ids, expected);
    }
}

#[tokio::test(start_paused = true)]
async fn resumes_from_any_item_without_loss() {
    let mut rules = Rules::new(every(DAY / 3, 900));
    rules.page = 11;
    let body = between(0, 300 * DAY);
    for (stop, ordered) in [(1, false), (100, false), (550, true), (899, false)] {
        let (client, _) = rules.clone().client();
        let call = || Call::new(client.clone(), Ask::<POINTS>(body.clone()));
        let call_again = if ordered { call().ordered() } else { call() };
        let mut items = call_again.items();
        let mut seen = HashMap::new();
        for _ in 0..stop {
            let item = items.try_next().await.unwrap().unwrap();
            *seen.entry(item["Id"].as_u64().unwrap() as u32).or_insert(0) += 1;
        }
        let position = items.checkpoint().unwrap();
        drop(items);
        let (rest, error) = drain(call().resume(position.clone()).items()).await;
        assert!(error.is_none(), "{error:?}");
        for id in rest {
            *seen.entry(id).or_insert(0) += 1;
        }
        assert_eq!(seen.len(), 900);
        let twice = seen.values().filter(|times| **times > 1).count();
        assert!(twice <= 11 + 4, "the page under way alone: {twice}");
    }
}

#[tokio::test(start_paused = true)]
async fn pages_omit_items_delivered_before() {
    let mut rules = Rules::new(every(DAY, 200));
    rules.inclusive = true;
    let body = between(0, 190 * DAY);
    let (client, _) = rules.clone().client();
    let mut pages = Call::new(client, Ask::<POINTS>(body.clone())).pages();
    let mut ids = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        let stays = page["Stays"].as_array().unwrap();
        ids.extend(stays.iter().map(|stay| stay["Id"].as_u64().unwrap() as u32));
    }
    ids.sort_unstable();
    assert_eq!(ids, rules.expected(&body));
    let stats = pages.stats();
    assert_eq!((stats.items, stats.repeated, stats.splits), (191, 2, 0));
    assert_eq!(stats.pages, stats.requests);
    assert_eq!(pages.checkpoint(), None);
}

#[tokio::test(start_paused = true)]
async fn progress_grows_to_one() {
    let (client, _) = Rules::new(every(DAY / 20, 10_000)).client();
    let shares = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&shares);
    let call = Call::new(client, Ask::<POINTS>(between(0, 500 * DAY)));
    let call = call.on_progress(move |progress| {
        let mut shares = sink.lock().unwrap();
        shares.push((progress.share, progress.stats.items));
    });
    let (ids, _) = drain(call.items()).await;
    assert_eq!(ids.len(), 10_000);
    let shares = shares.lock().unwrap();
    assert!(shares.iter().all(|(share, _)| (0.0..=1.0).contains(share)));
    assert_eq!(shares.last(), Some(&(1.0, 10_000)));
    assert!(shares[0].0 < 0.5);
}
