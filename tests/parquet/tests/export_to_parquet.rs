//! The program against a simulated hotel. Its files are read back and compared with the service's
//! JSON, whose digits are taken as they are.

#![cfg(unix)]

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type, Int32Type, TimestampMicrosecondType};
use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, Schema, TimeUnit};
use mews_api::requests::{OrderItemsGetAll, PaymentsGetAll, ReservationsGetAllV20230606};
use mews_api::{Client, Credentials, Date, Environment, TimeZone, Timestamp};
use mews_simulator::{Change, Fault, Script, Server, Simulator};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::Value;

const SCALE: usize = 18;
/// The rows of a row group. Files have more rows than this, and it is not a multiple of the
/// program's batches.
const ROWS: usize = 1_100;
const PATIENCE: Duration = Duration::from_secs(60);
const FILES: [&str; 3] = ["reservations", "order_items", "payments"];

/// The year that is exported, in the hotel's time zone.
const PERIOD: [&str; 4] = ["--from", "2025-07-01", "--to", "2026-06-30"];
const START: &str = "2025-06-30T22:00:00Z";
const END: &str = "2026-06-30T22:00:00Z";

async fn hotel() -> Server {
    let simulator = Simulator::builder().enterprises(1).reservations(2_000);
    let simulator = simulator.time_zone("Europe/Prague").limit(None);
    simulator.start().await.unwrap()
}

fn client(server: &Server) -> Client {
    let credentials =
        Credentials::client_token(server.client_token()).access_token(server.access_token());
    let builder = Client::builder(credentials, "Test 1.0");
    let builder = builder.environment(Environment::custom(server.url()));
    builder.build().unwrap()
}

fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn start(server: &Server, folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_export_to_parquet"))
        .args(PERIOD)
        .arg("--folder")
        .arg(folder)
        .args(["--rows", &ROWS.to_string()])
        .env("MEWS_ADDRESS", server.url())
        .env("MEWS_CLIENT_TOKEN", server.client_token())
        .env("MEWS_ACCESS_TOKEN", server.access_token())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

async fn ended(child: Child) -> Output {
    let waiting = tokio::task::spawn_blocking(|| child.wait_with_output());
    waiting.await.unwrap().unwrap()
}

/// Runs the program, which must succeed.
async fn run(server: &Server, folder: &Path) {
    let output = ended(start(server, folder)).await;
    print!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{output:?}");
}

/// Runs the program, which must fail, and returns its error.
async fn fail(server: &Server, folder: &Path) -> String {
    let output = ended(start(server, folder)).await;
    assert!(!output.status.success(), "{output:?}");
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(!error.contains(server.access_token()), "{error}");
    error
}

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// The cells of each row by column, under the row's id; cells that are null are left out.
type Rows = BTreeMap<String, BTreeMap<String, String>>;

/// The content of a file, the types of its columns, and the sizes of its row groups.
fn read(folder: &Path, name: &str) -> (Rows, Schema, Vec<i64>) {
    let file = File::open(folder.join(format!("{name}.parquet"))).unwrap();
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    let schema = Schema::clone(reader.schema());
    let groups = reader.metadata().row_groups().iter();
    let groups = groups.map(|group| group.num_rows()).collect();
    let mut rows = Rows::new();
    for batch in reader.build().unwrap() {
        let batch = batch.unwrap();
        for row in 0..batch.num_rows() {
            let cells = cells(&batch, row);
            let before = rows.insert(cells["id"].clone(), cells);
            assert_eq!(before, None, "a row came twice");
        }
    }
    (rows, schema, groups)
}

fn cells(batch: &RecordBatch, row: usize) -> BTreeMap<String, String> {
    let schema = batch.schema();
    let columns = schema.fields().iter().zip(batch.columns());
    let cells = columns.filter(|(_, array)| array.is_valid(row));
    cells
        .map(|(field, array)| (field.name().clone(), cell(array, row)))
        .collect()
}

/// Decimals are in units of their last digit, and instants in microseconds.
fn cell(array: &dyn Array, row: usize) -> String {
    match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().value(row).to_owned(),
        DataType::Boolean => array.as_boolean().value(row).to_string(),
        DataType::Int32 => array.as_primitive::<Int32Type>().value(row).to_string(),
        DataType::Date32 => {
            let days = array.as_primitive::<Date32Type>().value(row);
            Date::from_unix_days(days).unwrap().to_string()
        }
        DataType::Timestamp(TimeUnit::Microsecond, Some(zone)) if **zone == *"UTC" => {
            let array = array.as_primitive::<TimestampMicrosecondType>();
            array.value(row).to_string()
        }
        DataType::Decimal128(38, 18) => array
            .as_primitive::<Decimal128Type>()
            .value(row)
            .to_string(),
        other => panic!("a column of {other}"),
    }
}

/// The digits of a JSON number, in units of 10 to the power of minus [`SCALE`].
fn units(number: &Value) -> i128 {
    let number = number.to_string();
    let (whole, fraction) = number.split_once('.').unwrap_or((&number, ""));
    format!("{whole}{fraction:0<SCALE$}").parse().unwrap()
}

/// The place of a column in the JSON of an item.
fn place(column: &str) -> String {
    match column {
        "arrival" => "/ScheduledStartUtc".to_owned(),
        "departure" => "/ScheduledEndUtc".to_owned(),
        "consumed" => "/ConsumedUtc".to_owned(),
        "net_value" => "/Amount/NetValue".to_owned(),
        "gross_value" => "/Amount/GrossValue".to_owned(),
        "currency" => "/Amount/Currency".to_owned(),
        _ => {
            let words = column.split('_').map(|word| {
                let (first, rest) = word.split_at(1);
                first.to_uppercase() + rest
            });
            "/".to_owned() + &words.collect::<String>()
        }
    }
}

/// The row of an item of the service.
fn expected(schema: &Schema, zone: &TimeZone, item: &Value) -> BTreeMap<String, String> {
    let mut row = BTreeMap::new();
    for field in schema.fields() {
        let name = field.name().clone();
        let value = item.pointer(&place(&name)).unwrap_or(&Value::Null);
        let instant = || value.as_str().unwrap().parse::<Timestamp>().unwrap();
        let text = match (value, field.data_type()) {
            (Value::Null, _) => {
                assert!(field.is_nullable(), "{name} is null");
                continue;
            }
            (_, DataType::Decimal128(..)) => units(value).to_string(),
            (_, DataType::Date32) => zone.date_of(instant()).unwrap().to_string(),
            (_, DataType::Timestamp(..)) => {
                instant().unix_nanoseconds().div_euclid(1_000).to_string()
            }
            (Value::String(text), _) => text.clone(),
            (other, _) => other.to_string(),
        };
        row.insert(name, text);
    }
    row
}

/// All items that should be in the files.
async fn items(server: &Server) -> [Vec<Value>; 3] {
    let client = client(server);
    let period = START.parse::<Timestamp>().unwrap()..END.parse::<Timestamp>().unwrap();
    let request = ReservationsGetAllV20230606::new().scheduled_start_utc(period.clone());
    let mut reservations = client.reservations().get_all_v20230606(request).raw_items();
    let request = OrderItemsGetAll::new().consumed_utc(period.clone());
    let mut order_items = client.order_items().get_all(request).raw_items();
    let request = PaymentsGetAll::new().created_utc(period);
    let mut payments = client.payments().get_all(request).raw_items();
    let mut all = [const { Vec::new() }; 3];
    for (items, all) in [&mut reservations, &mut order_items, &mut payments]
        .into_iter()
        .zip(&mut all)
    {
        while let Some(item) = items.try_next().await.unwrap() {
            all.push(serde_json::from_str(item.as_str()).unwrap());
        }
    }
    all
}

/// The sums of the amounts by currency, in units.
fn sums<'r>(amounts: impl Iterator<Item = (&'r str, i128)>) -> HashMap<String, i128> {
    let mut sums = HashMap::new();
    for (currency, units) in amounts {
        *sums.entry(currency.to_owned()).or_default() += units;
    }
    sums
}

/// Compares all files with what the service returns.
async fn compare(server: &Server, folder: &Path) {
    let zone = TimeZone::named("Europe/Prague").unwrap();
    for (name, items) in FILES.into_iter().zip(items(server).await) {
        let (rows, schema, groups) = read(folder, name);
        assert!(rows.len() > 200, "{name} has {} rows", rows.len());
        let full = rows.len() / ROWS;
        assert!(
            groups[..full].iter().all(|group| *group == ROWS as i64),
            "{groups:?}"
        );
        assert_eq!(groups.len(), rows.len().div_ceil(ROWS), "{groups:?}");
        assert_eq!(rows.len(), items.len(), "{name}");
        for item in &items {
            let id = item["Id"].as_str().unwrap();
            assert_eq!(rows[id], expected(&schema, &zone, item), "{name}");
        }
        if name != "reservations" {
            let gross = |row: &BTreeMap<_, String>| row["gross_value"].parse().unwrap();
            let read = sums(rows.values().map(|row| (&*row["currency"], gross(row))));
            let amounts = items.iter().map(|item| &item["Amount"]);
            let amounts = amounts.map(|amount| {
                let currency = amount["Currency"].as_str().unwrap();
                (currency, units(&amount["GrossValue"]))
            });
            let returned = sums(amounts);
            assert!(returned.values().any(|sum| *sum != 0));
            assert_eq!(read, returned, "{name}");
            println!("{name}: {} rows, sums {read:?}", rows.len());
        }
    }
    assert_eq!(names(folder).len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn files_have_each_row_and_the_exact_sums() {
    let server = hotel().await;
    let folder = folder("files_have_each_row_and_the_exact_sums");
    run(&server, &folder).await;
    compare(&server, &folder).await;
    let (_, schema, _) = read(&folder, "order_items");
    for (column, nullable) in [("id", false), ("net_value", true), ("gross_value", false)] {
        assert_eq!(
            schema.field_with_name(column).unwrap().is_nullable(),
            nullable
        );
    }

    // Values that the library does not know, and all digits that fit.
    let simulator = server.simulator();
    let unknown = Change::NewEnumValues {
        property: Some("State".to_owned()),
    };
    simulator
        .script(
            Script::on("reservations/getAll/2023-06-06")
                .always()
                .then(Fault::change(unknown)),
        )
        .unwrap();
    let digits = || serde_json::from_str::<Value>("-12345678901.123456789012345678").unwrap();
    let long = Change::Set {
        path: "OrderItems.Amount.NetValue".to_owned(),
        to: digits(),
    };
    simulator
        .script(
            Script::on("orderItems/getAll")
                .always()
                .then(Fault::change(long)),
        )
        .unwrap();
    run(&server, &folder).await;
    compare(&server, &folder).await;
    let (reservations, ..) = read(&folder, "reservations");
    let states: Vec<&String> = reservations.values().map(|row| &row["state"]).collect();
    assert!(
        states.iter().all(|state| *state == states[0]),
        "{}",
        states[0]
    );
    assert_eq!(
        read(&folder, "order_items").0.values().next().unwrap()["net_value"],
        "-12345678901123456789012345678"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn decimal_with_more_digits_is_an_error_and_the_older_file_stays() {
    let server = hotel().await;
    let folder = folder("decimal_with_more_digits");
    fs::write(folder.join("order_items.parquet"), "an older file").unwrap();
    for number in [
        "1.0000000000000000001",
        "100000000000000000000",
        "-100000000000000000000",
    ] {
        let to: Value = serde_json::from_str(number).unwrap();
        let path = "OrderItems.Amount.GrossValue".to_owned();
        server.simulator().clear_scripts();
        let script = Script::on("orderItems/getAll").always();
        let script = script.then(Fault::change(Change::Set {
            path,
            to: to.clone(),
        }));
        server.simulator().script(script).unwrap();
        let error = fail(&server, &folder).await;
        let [_, items, _] = items(&server).await;
        let named = |item: &&Value| error.contains(item["Id"].as_str().unwrap());
        assert_eq!(items.iter().filter(named).count(), 1, "{error}");
        assert!(
            error.contains("gross_value") && error.contains(number),
            "{error}"
        );
        assert!(error.contains("DECIMAL(38, 18)"), "{error}");
        assert_eq!(
            names(&folder),
            ["order_items.parquet", "reservations.parquet"]
        );
        let left = fs::read(folder.join("order_items.parquet")).unwrap();
        assert_eq!(left, b"an older file");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn run_that_fails_or_is_interrupted_leaves_no_half_file() {
    let server = hotel().await;
    let folder = folder("run_that_fails_or_is_interrupted");
    let simulator = server.simulator();
    // The first pages are written, then the service refuses.
    let refused = Fault::status(403).message("Not today.");
    simulator
        .script(
            Script::on("orderItems/getAll")
                .skip(2)
                .always()
                .then(refused),
        )
        .unwrap();
    let error = fail(&server, &folder).await;
    assert!(error.contains("Not today."), "{error}");
    assert_eq!(names(&folder), ["reservations.parquet"]);

    simulator.clear_scripts();
    let slow = Fault::delay(Duration::from_secs(600));
    simulator
        .script(Script::on("orderItems/getAll").skip(2).always().then(slow))
        .unwrap();
    let child = start(&server, &folder);
    let end = Instant::now() + PATIENCE;
    while names(&folder) != ["order_items.parquet.part", "reservations.parquet"] {
        assert!(Instant::now() < end, "{:?}", names(&folder));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let interrupt = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(interrupt.unwrap().success());
    let output = ended(child).await;
    assert!(!output.status.success(), "{output:?}");
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("interrupted"),
        "{output:?}"
    );
    assert_eq!(names(&folder), ["reservations.parquet"]);
    assert!(!read(&folder, "reservations").0.is_empty());

    simulator.clear_scripts();
    run(&server, &folder).await;
    compare(&server, &folder).await;
}
