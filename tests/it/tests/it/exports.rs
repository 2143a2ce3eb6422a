//! Bulk exports of the simulated hotel, whose files lie on a host of their own.

use std::time::Duration;

use mews_api::bindings::Empty;
use mews_api::exports::{BulkExport, ExportItems};
use mews_api::requests::{
    ExportsAdd, OrderItemsGetAll, PaymentsGetAll, ReservationsGetAllV20230606,
};
use mews_api::types::{
    DateFilterInterval, ExportDataFilters, ExportEntityTypeEnum, ExportLedgerEntryDataFilters,
    LedgerEntry, OrderItem, Payment, Reservation, TimeFilterInterval,
};
use mews_api::{Client, Error, Json, KeyedItem, Outcome, Timestamp};
use mews_simulator::{
    Change, ExportSettings, Fault, FileFault, Script, Server, Simulator, Strictness,
};

use crate::hotel;

const START: &str = "2025-12-01T00:00:00Z";
const END: &str = "2026-01-01T00:00:00Z";

/// A hotel whose exports are finished at once, in files of 8 lines.
async fn serve() -> (Server, Client) {
    serve_after(Duration::ZERO).await
}

async fn serve_after(takes: Duration) -> (Server, Client) {
    let settings = ExportSettings::new().takes(takes).lines_per_file(8);
    let builder = Simulator::builder()
        .strictness(Strictness::Document)
        .seed(1)
        .reservations(800)
        .limit(None)
        .exports(settings);
    let mut server = builder.start().await.unwrap();
    server.files(([127, 0, 0, 1], 0).into()).await.unwrap();
    let client = hotel::client(&server);
    (server, client)
}

fn changed() -> TimeFilterInterval {
    TimeFilterInterval::new()
        .start_utc(START.parse::<Timestamp>().unwrap())
        .end_utc(END.parse::<Timestamp>().unwrap())
}

fn request(entity: ExportEntityTypeEnum) -> ExportsAdd {
    ExportsAdd::new(entity).filters(ExportDataFilters::new().updated_utc(changed()))
}

/// An export that is asked for often, since it takes no time.
fn export(client: &Client, request: ExportsAdd) -> BulkExport {
    let (first, longest) = (Duration::from_millis(100), Duration::from_millis(200));
    client.exports().run(request).poll_every(first, longest)
}

fn reservations(client: &Client) -> BulkExport {
    export(client, request(ExportEntityTypeEnum::Reservation))
}

async fn read<T: Empty>(mut items: ExportItems<T>) -> Result<Vec<T>, Error> {
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(item);
    }
    Ok(all)
}

/// The reservations of the range, from the list.
async fn listed(client: &Client) -> Vec<Reservation> {
    let list = ReservationsGetAllV20230606::new().updated_utc(changed());
    let call = client.reservations().get_all_v20230606(list);
    call.items().try_collect().await.unwrap()
}

fn sorted<T: KeyedItem>(mut items: Vec<T>) -> Vec<T> {
    items.sort_by_key(|item| item.key());
    items
}

#[tokio::test]
async fn host_of_files_receives_neither_tokens_nor_cookies() {
    let (server, client) = serve().await;
    let expected = listed(&client).await;
    let found = read(reservations(&client).items::<Reservation>())
        .await
        .unwrap();
    assert!(found.len() > 20, "{}", found.len());
    assert!(sorted(found) == sorted(expected));
    let log = server.simulator().file_log().entries;
    assert!(log.len() > 2);
    for request in log {
        assert_eq!(
            (request.method.as_str(), request.status),
            ("GET", Some(200))
        );
        assert!(request.tokens_in.is_empty(), "{request:?}");
        let mut names: Vec<&str> = request.headers.iter().map(|(name, _)| &**name).collect();
        names.sort_unstable();
        assert_eq!(names, ["accept", "host"]);
    }
}

#[tokio::test]
async fn lines_are_the_items_of_the_lists() {
    let (_server, client) = serve().await;
    let payments = PaymentsGetAll::new().updated_utc(changed());
    let payments = client.payments().get_all(payments).items();
    same_as_listed::<Payment>(
        &client,
        ExportEntityTypeEnum::Payment,
        payments.try_collect(),
    )
    .await;
    let items = OrderItemsGetAll::new().updated_utc(changed());
    let items = client.order_items().get_all(items).items();
    same_as_listed::<OrderItem>(
        &client,
        ExportEntityTypeEnum::OrderItem,
        items.try_collect(),
    )
    .await;
}

async fn same_as_listed<T: Empty + KeyedItem + PartialEq>(
    client: &Client,
    entity: ExportEntityTypeEnum,
    listed: impl Future<Output = Result<Vec<T>, Error>>,
) {
    let exported = read(export(client, request(entity)).items::<T>()).await;
    let (exported, listed) = (exported.unwrap(), listed.await.unwrap());
    assert_eq!(exported.len(), listed.len());
    assert!(!listed.is_empty() && sorted(exported) == sorted(listed));
}

#[tokio::test]
async fn ledger_entries_of_400_days_share_no_day() {
    let (server, client) = serve().await;
    let posting =
        DateFilterInterval::from("2024-11-27".parse().unwrap()..="2025-12-31".parse().unwrap());
    let filters =
        ExportDataFilters::new().ledger_entry_filters(ExportLedgerEntryDataFilters::new(posting));
    let request = ExportsAdd::new(ExportEntityTypeEnum::LedgerEntry).filters(filters);
    let whole = export(&client, request.clone()).unchecked();
    let whole = read(whole.items::<LedgerEntry>()).await.unwrap();
    let mut entries = export(&client, request).items::<LedgerEntry>();
    let mut ids = Vec::new();
    while let Some(entry) = entries.try_next().await.unwrap() {
        assert!(!entry.value.is_negative());
        ids.push(entry.id);
    }
    assert_eq!(entries.stats().exports, 3);
    let mut expected: Vec<_> = whole.iter().map(|entry| entry.id).collect();
    ids.sort_unstable();
    expected.sort_unstable();
    assert!(
        !ids.is_empty() && ids == expected,
        "{} of {}",
        ids.len(),
        expected.len()
    );
    assert_eq!(server.simulator().effects().entries.len(), 4);
}

#[tokio::test]
async fn faults_of_the_host_lose_and_double_nothing() {
    let (server, client) = serve().await;
    let expected = read(reservations(&client).lines()).await.unwrap();
    let requests = || server.simulator().file_log().entries.len();
    let files = requests();
    for (fault, repeats) in [
        (Fault::file(FileFault::CutAfter { bytes: 5_000 }), 1),
        (Fault::file(FileFault::ExpiredLink), 1),
        (Fault::file(FileFault::Gzip), 0),
        (Fault::status(503), 1),
    ] {
        let description = format!("{fault:?}");
        let script = Script::on_files().then(fault);
        server.simulator().script(script).unwrap();
        server.simulator().clear_file_log();
        let found = read(reservations(&client).lines()).await.unwrap();
        assert!(found == expected, "{description}: {} lines", found.len());
        assert_eq!(requests(), files + repeats, "{description}");
    }
    // The host ignores the range after the cut.
    for fault in [FileFault::CutAfter { bytes: 5_000 }, FileFault::IgnoreRange] {
        let script = Script::on_files().then(Fault::file(fault));
        server.simulator().script(script).unwrap();
    }
    server.simulator().clear_file_log();
    assert!(read(reservations(&client).lines()).await.unwrap() == expected);
    assert_eq!(requests(), files + 1);
    let log = server.simulator().file_log().entries;
    let of_ranges = log.iter().filter(|request| {
        let mut names = request.headers.iter().map(|(name, _)| name);
        names.any(|name| name.eq_ignore_ascii_case("range"))
    });
    let ignored: Vec<_> = of_ranges
        .map(|request| (request.fault.is_some(), request.status))
        .collect();
    assert_eq!(ignored, [(true, Some(200))]);
}

#[tokio::test]
async fn resumed_after_each_line_of_two_files() {
    let (server, client) = serve().await;
    let expected = read(reservations(&client).lines()).await.unwrap();
    let mut found: Vec<Json> = Vec::new();
    let mut lines = reservations(&client).lines();
    while let Some(line) = lines.try_next().await.unwrap() {
        found.push(line);
        if found.len() < 16 {
            let text = lines.checkpoint().unwrap().to_string();
            assert!(
                !text.contains("http") && !text.contains("signature"),
                "{text}"
            );
            lines = client.exports().resume(text.parse().unwrap()).lines();
        }
    }
    assert!(found == expected, "{} of {}", found.len(), expected.len());
    assert_eq!(server.simulator().effects().entries.len(), 2);
}

#[tokio::test]
async fn redirect_to_another_server_is_not_followed() {
    let (server, client) = serve().await;
    let other = hotel::serve(1).await;
    let script = Script::on_files().then(Fault::redirect(302, other.url()));
    server.simulator().script(script).unwrap();
    let error = read(reservations(&client).lines()).await.unwrap_err();
    assert!(error.is_redirect(), "{error}");
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn export_that_fails_and_wrong_sizes_are_errors() {
    let (server, client) = serve().await;
    let script = Script::on("exports/add").then(Fault::change(Change::ExportFails));
    server.simulator().script(script).unwrap();
    let error = read(reservations(&client).lines()).await.unwrap_err();
    assert!(error.is_export_failed(), "{error}");
    let by = Change::FileSizes { by: -1 };
    let script = Script::on("exports/getAll")
        .always()
        .then(Fault::change(by));
    server.simulator().script(script).unwrap();
    let error = read(reservations(&client).lines()).await.unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("longer than"),
        "{error}"
    );
}

#[tokio::test]
async fn unfinished_export_of_the_same_kind_is_refused_and_can_be_picked_up() {
    let (server, client) = serve_after(Duration::from_secs(60)).await;
    let mut first = reservations(&client).lines();
    first.start().await.unwrap();
    let id = first.export_id().unwrap().parse().unwrap();
    drop(first);
    let error = reservations(&client).lines().start().await.unwrap_err();
    assert!(
        error.is_invalid_request() && error.outcome() == Outcome::Refused,
        "{error}"
    );
    assert!(error.to_string().contains("not finished"), "{error}");
    server.simulator().advance(Duration::from_secs(60));
    let picked_up = read(client.exports().pick_up(id).items::<Reservation>()).await;
    let (picked_up, listed) = (picked_up.unwrap(), listed(&client).await);
    assert_eq!(picked_up.len(), listed.len());
    assert!(!listed.is_empty() && sorted(picked_up) == sorted(listed));
}
