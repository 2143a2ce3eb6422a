//! A service in memory: its operations, its items, and what it rejects or is too slow for.

use super::*;

/// A request of any JSON body, for one of the [`INFOS`].
#[derive(Clone, Debug)]
pub(in crate::pagination) struct TestRequest<const KIND: usize>(pub(in crate::pagination) Value);

pub(in crate::pagination) const POINTS: usize = 0;
pub(super) const POINTS_WITHOUT_TIMES: usize = 1;
pub(in crate::pagination) const STAYS: usize = 2;
pub(super) const STAYS_WITHOUT_TIMES: usize = 3;
pub(super) const CONTAINS: usize = 4;
pub(in crate::pagination) const DAYS: usize = 5;

pub(super) const LISTS: &[IdListInfo] = &[
    IdListInfo::new("OwnerIds", 10),
    IdListInfo::new("Ids", 1000),
];

pub(super) const fn info(path: &'static str, filters: &'static [FilterInfo]) -> OperationInfo {
    OperationInfo::new(path, Effect::Read)
        .page_size(1000)
        .list(ListInfo::new("Stays", &["Id"]))
        .filters(filters)
        .id_lists(LISTS)
        .value_lists(&["States"])
}

pub(super) static INFOS: [OperationInfo; 6] = [
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

impl<const KIND: usize> Codec for TestRequest<KIND> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        self.0.read(reader)
    }
    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }
}

impl<const KIND: usize> Operation for TestRequest<KIND> {
    type Response = Value;
    type Paging = crate::bindings::Paged;
    const INFO: &'static OperationInfo = &INFOS[KIND];
}

impl<const KIND: usize> Paginated for TestRequest<KIND> {
    type Item = Value;
}

/// Seconds since the start of 2024.
pub(super) fn stamp(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(1_704_067_200 + seconds).unwrap()
}

pub(super) fn seconds(text: &Value) -> i64 {
    let at: Timestamp = text.as_str().unwrap().parse().unwrap();
    at.unix_seconds() - 1_704_067_200
}

#[derive(Clone, Debug)]
pub(super) struct Stay {
    pub(super) id: u32,
    pub(super) at: i64,
    pub(super) to: i64,
    pub(super) owner: u32,
}

/// The service: its items, how it reads a request, and what is too heavy for it.
#[derive(Clone, Debug)]
pub(super) struct Rules {
    pub(super) stays: Vec<Stay>,
    pub(super) inclusive: bool,
    pub(super) overlaps: bool,
    /// More matching items than this take too long.
    pub(super) heaviest: usize,
    /// A longer interval than this takes too long, in seconds.
    pub(super) longest: i64,
    /// A later page of more items than this takes too long if more than half of `heaviest` match.
    pub(super) later: usize,
    /// The most items on a page, whatever the request asks for.
    pub(super) page: usize,
    /// The last page has a cursor too.
    pub(super) cursor_on_last_page: bool,
}

impl Rules {
    pub(super) fn new(stays: Vec<Stay>) -> Self {
        Self {
            stays,
            inclusive: false,
            overlaps: false,
            heaviest: usize::MAX,
            longest: i64::MAX,
            later: usize::MAX,
            page: 1000,
            cursor_on_last_page: false,
        }
    }

    pub(super) fn selects(&self, stay: &Stay, body: &Value) -> bool {
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

    pub(super) fn answer(
        &self,
        body: &Value,
    ) -> Result<crate::execute::transport::Response, TransportError> {
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
        let more =
            from + page.len() < found.len() || (self.cursor_on_last_page && !page.is_empty());
        let cursor = page.last().filter(|_| more).map(|stay| stay.id.to_string());
        let rows: Vec<Value> = page.iter().map(|stay| row(stay)).collect();
        json(200, &value!({"Stays": rows, "Cursor": cursor}).to_string())
    }

    pub(super) fn client(self) -> (Client, Log) {
        Fake::client(move |_, body| self.answer(body))
    }

    pub(super) fn expected(&self, body: &Value) -> Vec<u32> {
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

pub(super) fn row(stay: &Stay) -> Value {
    value!({"Id": stay.id, "At": stamp(stay.at), "To": stamp(stay.to)})
}

pub(in crate::pagination) fn between(start: i64, end: i64) -> Value {
    value!({"At": {"StartUtc": stamp(start), "EndUtc": stamp(end)}})
}

/// `count` stays, one every `step` seconds.
pub(super) fn every(step: i64, count: u32) -> Vec<Stay> {
    (0..count)
        .map(|id| Stay {
            id,
            at: i64::from(id) * step,
            to: i64::from(id) * step + 3 * DAY,
            owner: id % 25,
        })
        .collect()
}

pub(in crate::pagination) const DAY: i64 = 86_400;
