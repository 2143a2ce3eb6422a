//! A service whose items change, and remember when.

use super::*;
use crate::base::clock::{Clock, TokioClock};
use crate::base::future::BoxFuture;
use crate::base::incremental::Incremental;
use crate::base::operation::{
    Effect, FilterInfo, IdListInfo, ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated,
};
use crate::execute::retry::RetryPolicy;
use crate::fake::json;
use crate::json::{ReadResult, Reader as JsonReader, Writer};

/// 2026-03-01, the start of the service's time here.
pub(super) const BASE: i64 = 1_772_323_200;

pub(super) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(BASE + seconds).unwrap()
}

pub(super) fn owner(number: u32) -> String {
    format!("{number:08x}-0000-4000-8000-000000000000")
}

const LISTS: &[IdListInfo] = &[
    IdListInfo::new("OwnerIds", 1000),
    IdListInfo::new("EnterpriseIds", 1000),
    IdListInfo::new("Names", 1000),
];

static INFO: OperationInfo = OperationInfo::new("followed/getAll", Effect::Read)
    .page_size(1000)
    .list(ListInfo::new("Items", &["Id"]))
    .filters(&[
        FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc")))
            .changing()
            .max_months(3),
    ])
    .id_lists(LISTS);

/// Its items don't carry their time, and a request without a filter is refused.
static PLAIN: OperationInfo = OperationInfo::new("plain/getAll", Effect::Read)
    .page_size(1000)
    .list(ListInfo::new("Items", &["Id"]))
    .filters(&[FilterInfo::interval("UpdatedUtc", Meaning::Points(None))
        .changing()
        .max_months(3)])
    .id_lists(LISTS);

macro_rules! request {
    ($name:ident, $info:expr, $changes:expr) => {
        #[derive(Clone, Debug)]
        pub(super) struct $name(pub(super) Value);

        impl Codec for $name {
            fn read(&mut self, reader: &mut JsonReader<'_>) -> ReadResult {
                self.0.read(reader)
            }
            fn write(&self, writer: &mut Writer<'_>) {
                self.0.write(writer);
            }
        }

        impl Operation for $name {
            type Response = Value;
            type Paging = Paged;
            const INFO: &'static OperationInfo = &$info;
        }

        impl Paginated for $name {
            type Item = Value;
        }

        impl Incremental for $name {
            const CHANGES: &'static ChangesInfo = &$changes;
        }
    };
}

request!(
    Followed,
    INFO,
    ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "OwnerIds"])
        .extents(&["Extent"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions()
);
request!(
    Plain,
    PLAIN,
    ChangesInfo::new("UpdatedUtc")
        .parents(&["OwnerIds"])
        .needs_filter()
);

/// An item as the service has it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) version: u32,
    pub(super) owner: u32,
    pub(super) active: bool,
    /// Seconds since [`BASE`].
    pub(super) updated: Option<i64>,
}

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) now: i64,
    pub(super) items: BTreeMap<u32, Item>,
    page: usize,
    hides_time: bool,
    bodies: Vec<Value>,
    failing: Vec<usize>,
}

/// The service; its handles share one state.
#[derive(Clone, Debug, Default)]
pub(super) struct Service(pub(super) Arc<Mutex<State>>);

impl Service {
    pub(super) fn new() -> Self {
        let service = Self::default();
        service.0.lock().unwrap().page = 1000;
        service
    }

    pub(super) fn add(&self, id: u32, owner: u32, updated: Option<i64>) {
        let item = Item {
            version: 0,
            owner,
            active: true,
            updated,
        };
        self.0.lock().unwrap().items.insert(id, item);
    }

    pub(super) fn set_now(&self, now: i64) {
        self.0.lock().unwrap().now = now;
    }

    pub(super) fn set_page(&self, items: usize) {
        self.0.lock().unwrap().page = items;
    }

    pub(super) fn hide_time(&self) {
        self.0.lock().unwrap().hides_time = true;
    }

    /// The request of this number fails, from 0.
    pub(super) fn fail_request(&self, number: usize) {
        self.0.lock().unwrap().failing.push(number);
    }

    pub(super) fn bodies(&self) -> Vec<Value> {
        self.0.lock().unwrap().bodies.clone()
    }

    /// A client whose clock is off by `skew` seconds. `before` runs before each answer.
    pub(super) fn client(
        &self,
        skew: i64,
        before: impl Fn(&mut State) + Send + Sync + 'static,
    ) -> Client {
        let service = self.clone();
        let clock = LocalClock {
            service: self.clone(),
            skew,
            tokio: TokioClock::new(),
        };
        let (builder, _) = Fake::builder(move |_, body| {
            let mut state = service.0.lock().unwrap();
            before(&mut state);
            state.answer(body)
        });
        let builder = builder.clock(clock).retry(RetryPolicy::none());
        builder
            .limits(1_000_000, Duration::from_secs(30))
            .build()
            .unwrap()
    }
}

struct LocalClock {
    service: Service,
    skew: i64,
    tokio: TokioClock,
}

impl Clock for LocalClock {
    fn now(&self) -> Duration {
        self.tokio.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.tokio.sleep(duration)
    }

    fn wall(&self) -> Timestamp {
        at(self.service.0.lock().unwrap().now + self.skew)
    }
}

fn seconds(value: &Value) -> Option<i64> {
    let at: Timestamp = value.as_str()?.parse().unwrap();
    Some(at.unix_seconds() - BASE)
}

fn texts(value: &Value) -> Option<Vec<String>> {
    let entries = value.as_array()?.iter();
    Some(
        entries
            .map(|entry| entry.as_str().unwrap().to_owned())
            .collect(),
    )
}

impl State {
    fn answer(
        &mut self,
        body: &Value,
    ) -> Result<crate::execute::transport::Response, crate::execute::transport::TransportError>
    {
        self.bodies.push(body.clone());
        if self.failing.contains(&(self.bodies.len() - 1)) {
            return json(500, "");
        }
        let range = &body["UpdatedUtc"];
        let (start, end) = (seconds(&range["StartUtc"]), seconds(&range["EndUtc"]));
        let longest = end.unwrap_or(self.now) - start.unwrap_or(self.now);
        if longest > 93 * 86_400 && start.is_some_and(|start| start > -80_000_000) {
            return json(400, r#"{"Message":"The interval must not exceed 3M1D."}"#);
        }
        let (owners, states) = (texts(&body["OwnerIds"]), texts(&body["ActivityStates"]));
        let selects = |item: &Item| {
            let state = if item.active { "Active" } else { "Deleted" };
            let is_shown = match &states {
                Some(states) => states.iter().any(|one| one == state),
                None => item.active,
            };
            let is_in_range = match (start, item.updated) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some(start), Some(at)) => start <= at && end.is_none_or(|end| at < end),
            };
            let owner = owner(item.owner);
            let is_owned = owners.as_ref().is_none_or(|owners| owners.contains(&owner));
            is_shown && is_in_range && is_owned
        };
        let before = body["Limitation"]["Cursor"].as_str();
        let before: u32 = before.map_or(u32::MAX, |cursor| cursor.parse().unwrap());
        let found = self.items.range(..before).rev();
        let mut found = found.filter(|(_, item)| selects(item));
        let page: Vec<(u32, Item)> = (found.by_ref().take(self.page))
            .map(|(id, item)| (*id, item.clone()))
            .collect();
        let cursor = page.last().map(|(id, _)| id.to_string());
        let cursor = cursor.filter(|_| found.next().is_some());
        let rows: Vec<Value> = page.iter().map(|(id, item)| row(*id, item)).collect();
        let text = value!({"Items": rows, "Cursor": cursor}).to_string();
        let mut answer = json(200, &text)?;
        if !self.hides_time {
            let date = Duration::from_secs((BASE + self.now) as u64);
            let date = httpdate::fmt_http_date(std::time::UNIX_EPOCH + date);
            answer.headers.insert("date", date.parse().unwrap());
        }
        Ok(answer)
    }
}

fn row(id: u32, item: &Item) -> Value {
    value!({
        "Id": id,
        "Version": item.version,
        "OwnerId": item.owner,
        "IsActive": item.active,
        "UpdatedUtc": item.updated.map(at),
    })
}
