//! What reading an answer costs, against serde's derive on the same types, the same with money as a binary float, and
//! `serde_json::Value`. Pages of the operations that are called most, as the simulator answers them; the least of many rounds,
//! in which all take turns.
//!
//! `cargo bench -p decode-bench`; with the name of an operation and of a reader, that reads 200 times and nothing else, for tools
//! that count instructions.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use decode_bench::{derived, derived_f64};
use http::HeaderValue;
use mews_api::bindings::{Operation, from_json};
use mews_api::requests::{self, ReservationsGetAllV20230606};
use mews_api::transport::{self, BoxFuture, HeaderMap, Response, Transport, TransportError};
use mews_api::{Client, Credentials};
use mews_simulator::{Request, Simulator};

struct Case {
    path: &'static str,
    /// Here, derived, derived with binary floats, as a value.
    readers: [fn(&[u8]) -> bool; 4],
}

const NAMES: [&str; 4] = ["mews-api", "derived", "derived-f64", "value"];

macro_rules! case {
    ($request:ident, $answer:ident) => {
        Case {
            path: <requests::$request as Operation>::INFO.path,
            readers: [
                |body| {
                    black_box(from_json::<<requests::$request as Operation>::Response>(
                        body,
                    ))
                    .is_ok()
                },
                |body| black_box(serde_json::from_slice::<derived::types::$answer>(body)).is_ok(),
                |body| {
                    black_box(serde_json::from_slice::<derived_f64::types::$answer>(body)).is_ok()
                },
                |body| black_box(serde_json::from_slice::<serde_json::Value>(body)).is_ok(),
            ],
        }
    };
}

const CASES: &[Case] = &include!(concat!(env!("OUT_DIR"), "/cases.rs"));

fn main() -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::builder().seed(7).reservations(1000).build()?;
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|one| one != "--bench")
        .collect();
    if let [path, reader] = &arguments[..] {
        let case = CASES
            .iter()
            .find(|case| case.path == path)
            .ok_or("no such operation")?;
        let reader = NAMES
            .iter()
            .position(|name| name == reader)
            .ok_or("no such reader")?;
        let body = page(&simulator, case.path)?;
        for _ in 0..200 {
            assert!(case.readers[reader](&body));
        }
        return Ok(());
    }
    println!("| page | bytes | mews-api µs | : derived | : derived, f64 | : Value |");
    println!("|---|---|---|---|---|---|");
    for case in CASES {
        let body = page(&simulator, case.path)?;
        if !(case.readers[0])(&body) {
            return Err(format!("{} is not read", case.path).into());
        }
        let least = measure(case, &body).map(|least| least.as_secs_f64());
        // What serde's derive can't read at all, such as a variant without its content, is no comparison.
        let ratio = |reader: usize| {
            if (case.readers[reader])(&body) {
                format!("{:.2}", least[0] / least[reader])
            } else {
                "can't".to_owned()
            }
        };
        println!(
            "| {} | {} | {:.1} | {} | {} | {} |",
            case.path,
            body.len(),
            least[0] * 1e6,
            ratio(1),
            ratio(2),
            ratio(3),
        );
    }
    paginated(&simulator)
}

/// The most that a page may cost through `items()`, against serde's derive reading the same bytes.
const ITEMS_BOUND: f64 = 1.10;

/// A page of reservations through `items()`, from its bytes to typed items: the request, the scan for
/// items and keys, and the reading.
fn paginated(simulator: &Simulator) -> Result<(), Box<dyn Error>> {
    let body = page(simulator, ReservationsGetAllV20230606::INFO.path)?;
    let client = Client::builder(
        Credentials::new("bench-client-token", "bench-access-token"),
        "Bench 1.0",
    )
    .transport(OnePage(last_page(&body)?))
    .limits(u32::MAX, Duration::from_millis(1))
    .build()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()?;
    let (mut derived, mut items, mut count) = (Duration::MAX, Duration::MAX, 0);
    for _ in 0..200 {
        let start = Instant::now();
        let read = serde_json::from_slice::<derived::types::ReservationServiceOrderResult>(
            black_box(&body),
        );
        black_box(read.is_ok());
        derived = derived.min(start.elapsed());
        let request = ReservationsGetAllV20230606::new();
        let mut stream = client.reservations().get_all_v20230606(request).items();
        let start = Instant::now();
        count = runtime.block_on(async {
            let mut count = 0;
            while let Some(item) = stream.try_next().await? {
                black_box(item);
                count += 1;
            }
            Ok::<_, mews_api::Error>(count)
        })?;
        items = items.min(start.elapsed());
    }
    let ratio = items.as_secs_f64() / derived.as_secs_f64();
    println!(
        "{count} items through items(): {:.1} µs, {ratio:.2} of derived (bound {ITEMS_BOUND:.2})",
        items.as_secs_f64() * 1e6
    );
    if ratio > ITEMS_BOUND {
        return Err("the bound is missed".into());
    }
    Ok(())
}

/// The page without a cursor.
fn last_page(body: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut page: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(body)?;
    page.insert("Cursor".to_owned(), serde_json::Value::Null);
    Ok(serde_json::to_vec(&page)?)
}

/// A service that has one page.
struct OnePage(Vec<u8>);

impl Transport for OnePage {
    fn send(&self, _: transport::Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/json"));
        let body = self.0.clone();
        Box::pin(async move {
            Ok(Response {
                status: 200,
                headers,
                body,
            })
        })
    }
}

/// The least time of each reader.
fn measure(case: &Case, body: &[u8]) -> [Duration; 4] {
    let mut least = [Duration::MAX; 4];
    let start = Instant::now();
    let mut rounds = 0;
    while rounds < 20 || (start.elapsed() < Duration::from_secs(3) && rounds < 20_000) {
        for (reader, least) in case.readers.iter().zip(&mut least) {
            let start = Instant::now();
            black_box(reader(black_box(body)));
            *least = (*least).min(start.elapsed());
        }
        rounds += 1;
    }
    least
}

/// The largest page that the simulator gives.
fn page(simulator: &Simulator, path: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut request = simulator
        .sample_request(path, 1)
        .ok_or("no such operation")?;
    let members = request.as_object_mut().ok_or("no object")?;
    for (name, text) in [
        ("ClientToken", simulator.client_token()),
        ("AccessToken", simulator.access_token()),
        ("Client", "Bench 1.0"),
    ] {
        members.insert(name.to_owned(), text.into());
    }
    if let Some(limitation) = members.get_mut("Limitation") {
        limitation["Count"] = 1000.into();
    }
    let path = format!("{}/{path}", simulator.base_path());
    let response = simulator.handle(&Request::post(path, request.to_string()));
    if response.status != 200 {
        let body = String::from_utf8_lossy(&response.body).into_owned();
        return Err(format!("{}: {body}", response.status).into());
    }
    Ok(response.body.to_vec())
}
