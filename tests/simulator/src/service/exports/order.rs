//! Requests for exports: their checks, and the lines that they ask for.

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::service::refusal::Refusal;
use crate::service::tokens::Caller;
use crate::service::view::View;

use super::lines::{Days, Selection};

/// The longest interval of `UpdatedUtc`.
const LONGEST: i64 = 180 * 86_400;
/// `UpdatedUtc` ends at least this many seconds before the present.
const SETTLED: i64 = 5 * 60;
/// The most ids of enterprises that a scope names.
const SCOPE: usize = 1_000;

/// Entity types and the operation that lists their items. `LedgerEntry` has none.
pub(super) const ENTITIES: [(&str, &str); 9] = [
    ("OrderItem", "orderItems/getAll"),
    ("Payment", "payments/getAll"),
    ("Reservation", "reservations/getAll/2023-06-06"),
    ("Customer", "customers/getAll"),
    ("Company", "companies/getAll"),
    ("Bill", "bills/getAll"),
    ("AvailabilityAdjustment", "availabilityAdjustments/getAll"),
    ("AvailabilityBlock", "availabilityBlocks/getAll"),
    ("ResourceBlock", "resourceBlocks/getAll"),
];
pub(super) const LEDGER: &str = "LedgerEntry";

/// A request for an export that can be carried out.
pub(crate) struct Order {
    pub(super) entity: String,
    pub(super) selection: Selection,
    /// The caller as far as the scope goes.
    pub(super) caller: Caller,
    scope: Json,
}

impl Order {
    /// Reads a request, or returns why it is refused. Its ids and types have been checked.
    pub(crate) fn of(view: &View<'_>, body: &Object) -> Result<Self, Refusal> {
        let entity = body.get("EntityType").and_then(Json::as_text);
        let entity = entity.unwrap_or_default().to_owned();
        let filters = body.get("Filters").unwrap_or(&Json::Null);
        let updated = filters.get("UpdatedUtc");
        let posting = filters.at("LedgerEntryFilters.Posting");
        let selection = if entity == LEDGER {
            if !updated.is_null() {
                let path = "Filters.UpdatedUtc";
                let reason = "does not apply to LedgerEntry: use LedgerEntryFilters";
                return Err(Refusal::property(path, reason));
            }
            Selection::Ledger(posting_days(posting)?)
        } else {
            if !filters.get("LedgerEntryFilters").is_null() {
                let path = "Filters.LedgerEntryFilters";
                return Err(Refusal::property(path, "applies to LedgerEntry only"));
            }
            if !updated.is_null() {
                check_interval(view.now, updated)?;
            }
            let listed = ENTITIES.iter().find(|(known, _)| *known == entity);
            let listed = listed.filter(|(_, path)| view.contract.calls.contains_key(*path));
            let Some((_, operation)) = listed else {
                return Err(Refusal::property("EntityType", "has no list to export"));
            };
            Selection::of_items(operation, updated)
        };
        let scope = body.get("Scope").unwrap_or(&Json::Null);
        let (caller, scope) = reached(view, scope);
        Ok(Self {
            entity,
            selection,
            caller,
            scope,
        })
    }

    /// The members of the export's item.
    pub(crate) fn members(&self, body: &Object) -> Object {
        let filters = body.get("Filters").cloned().unwrap_or(Json::Null);
        Object::from_iter([
            ("Status", Json::text("Pending")),
            ("EntityType", Json::text(&self.entity)),
            ("Scope", self.scope.clone()),
            ("Files", Json::List(Vec::new())),
            ("ExpiresUtc", Json::Null),
            ("Filters", filters),
        ])
    }
}

fn check_interval(now: Instant, interval: &Json) -> Result<(), Refusal> {
    let refuse = |message: &str| Err(Refusal::property("Filters.UpdatedUtc", message));
    let end = |name: &str| interval.get(name).as_text().and_then(Instant::parse);
    let (Some(start), Some(end)) = (end("StartUtc"), end("EndUtc")) else {
        return refuse("must have a start and an end");
    };
    let span = end.seconds_since(start);
    if span < 0 {
        return refuse("must not end before it starts");
    }
    if span > LONGEST || start.plus_seconds(LONGEST) < end {
        return refuse("must not span more than 180 days");
    }
    if end > now.plus_seconds(-SETTLED) {
        return refuse("must end at least 5 minutes in the past");
    }
    Ok(())
}

/// The days of ledger entries, both included.
fn posting_days(posting: &Json) -> Result<Days, Refusal> {
    let path = "Filters.LedgerEntryFilters.Posting";
    let day = |name: &str| {
        let start = Instant::parse_date(posting.get(name).as_text()?)?;
        Some(start.seconds().0.div_euclid(86_400))
    };
    let (Some(first), Some(last)) = (day("Start"), day("End")) else {
        return Err(Refusal::property(path, "is required for LedgerEntry"));
    };
    if last < first {
        return Err(Refusal::property(path, "must not end before it starts"));
    }
    Ok(Days { first, last })
}

/// The caller with no more enterprises than the scope has, and the scope with its ids. A chain
/// stands for all of its enterprises that the token reaches.
fn reached(view: &View<'_>, scope: &Json) -> (Caller, Json) {
    let mut caller = view.caller.clone();
    let mut ids = scope.get("EnterpriseIds").clone();
    let mut chains = scope.get("ChainIds").clone();
    if let Some(named) = ids.texts() {
        let found = named.filter_map(|id| view.dataset.index("enterprises", id));
        caller.enterprises = Some(found.filter(|one| view.caller.reaches(*one)).collect());
    } else if chains.is_null() {
        let all = (0..view.dataset.enterprises()).filter(|one| caller.reaches(*one));
        let all = all
            .take(SCOPE)
            .map(|one| view.dataset.id("enterprises", one));
        ids = Json::List(all.map(Json::Text).collect());
        chains = Json::Null;
    }
    let scope = Object::from_iter([("EnterpriseIds", ids), ("ChainIds", chains)]);
    (caller, Json::Object(scope))
}

/// The first `count` days before the present, as filters of an entity type that a request may send.
pub(super) fn usual_filters(entity: &str, now: Instant, count: i64) -> Json {
    let (start, end) = (now.plus_seconds(-count * 86_400), now.plus_seconds(-86_400));
    let (name, filter) = if entity == LEDGER {
        let days = [("Start", start.date()), ("End", end.date())];
        let days = Object::from_iter(days.map(|(name, day)| (name, Json::Text(day))));
        let posting = Object::from_iter([("Posting", Json::Object(days))]);
        ("LedgerEntryFilters", posting)
    } else {
        let times = [("StartUtc", start), ("EndUtc", end)];
        let times = times.map(|(name, time)| (name, Json::text(time.to_string())));
        ("UpdatedUtc", Object::from_iter(times))
    };
    Json::Object(Object::from_iter([(name, Json::Object(filter))]))
}
