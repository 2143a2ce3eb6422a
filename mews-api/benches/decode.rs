//! Measures the time to read a response, compared with serde's derive on the same types, with the
//! same with money as a binary float, and with `serde_json::Value`. The pages are those of the most
//! called operations, from the simulator. The result is the least of many rounds, in which all take
//! turns.
//!
//! `cargo bench -p decode-bench`; with the name of an operation and of a reader, that reads 200
//! times and nothing else, for tools that count instructions. The last rows read a page through
//! `items()`; `items mews-api` and `items derived` do that 200 times.

use std::error::Error;
use std::hint::black_box;
use std::sync::{Arc, Mutex, PoisonError};
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
    if let [path, reader] = &arguments[..]
        && path == "items"
    {
        let body = last_page(&simulator)?;
        let mut items = ItemsReader::new(&body)?;
        for _ in 0..200 {
            if reader == "derived" {
                read_derived(&body)?;
            } else {
                items.prepare(&body);
                items.read()?;
            }
        }
        return Ok(());
    }
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
        // Pages that serde's derive cannot read, such as a variant without its content, are not
        // compared.
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
    let body = last_page(&simulator)?;
    paginated("documented", &body)?;
    paginated("alphabetical", &sorted(&body)?)
}

/// The most that a page may cost through `items()`, against serde's derive reading the same bytes.
const ITEMS_BOUND: f64 = 1.10;

/// A page of reservations through `items()`: the request, the scan for items and keys, and the
/// reading of each item. Both readers get the same bytes and drop what they have read.
fn paginated(order: &str, body: &[u8]) -> Result<(), Box<dyn Error>> {
    let mut items = ItemsReader::new(body)?;
    let (mut derived, mut through_items, mut count) = (Duration::MAX, Duration::MAX, 0);
    for _ in 0..200 {
        let start = Instant::now();
        read_derived(black_box(body))?;
        derived = derived.min(start.elapsed());
        items.prepare(body);
        let start = Instant::now();
        count = items.read()?;
        through_items = through_items.min(start.elapsed());
    }
    let ratio = through_items.as_secs_f64() / derived.as_secs_f64();
    println!(
        "{count} items through items(), members in {order} order: {:.1} µs, {ratio:.2} of derived \
         (bound {ITEMS_BOUND:.2})",
        through_items.as_secs_f64() * 1e6
    );
    if ratio > ITEMS_BOUND {
        return Err("the bound is missed".into());
    }
    Ok(())
}

fn read_derived(body: &[u8]) -> serde_json::Result<()> {
    serde_json::from_slice::<derived::types::ReservationServiceOrderResult>(body)
        .map(|page| drop(black_box(page)))
}

/// Reads a page through `items()`.
struct ItemsReader {
    runtime: tokio::runtime::Runtime,
    client: Client,
    body: Arc<Mutex<Vec<u8>>>,
}

impl ItemsReader {
    fn new(body: &[u8]) -> Result<Self, Box<dyn Error>> {
        let body = Arc::new(Mutex::new(body.to_vec()));
        let client = Client::builder(
            Credentials::client_token("bench-client-token").access_token("bench-access-token"),
            "Bench 1.0",
        )
        .transport(OnePage(Arc::clone(&body)))
        .limits(u32::MAX, Duration::from_millis(1))
        .build()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()?;
        Ok(Self {
            runtime,
            client,
            body,
        })
    }

    /// Sets the body of the next response: the copy is not part of what is measured.
    fn prepare(&mut self, body: &[u8]) {
        let mut copy = self.body.lock().unwrap_or_else(PoisonError::into_inner);
        *copy = body.to_vec();
    }

    /// Reads the page and returns the number of its items.
    fn read(&mut self) -> Result<usize, mews_api::Error> {
        let request = ReservationsGetAllV20230606::new();
        let mut stream = (self.client.reservations())
            .get_all_v20230606(request)
            .items();
        self.runtime.block_on(async {
            let mut count = 0;
            while let Some(item) = stream.try_next().await? {
                black_box(item);
                count += 1;
            }
            Ok(count)
        })
    }
}

/// The page of reservations as the last one, so that `items()` ends with it: the same bytes but for
/// the cursor.
fn last_page(simulator: &Simulator) -> Result<Vec<u8>, Box<dyn Error>> {
    let text = String::from_utf8(page(simulator, ReservationsGetAllV20230606::INFO.path)?)?;
    let page: serde_json::Value = serde_json::from_str(&text)?;
    let cursor = serde_json::to_string(&page["Cursor"])?;
    let (before, behind) = (text.rsplit_once("\"Cursor\":")).ok_or("the page has no cursor")?;
    let behind = behind.trim_start().strip_prefix(&cursor);
    let behind = behind.ok_or("the cursor is written in another way")?;
    Ok(format!("{before}\"Cursor\":null{behind}").into_bytes())
}

/// The same page with the members of all objects sorted by name: the order is the service's choice.
fn sorted(body: &[u8]) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&serde_json::from_slice::<serde_json::Value>(body)?)
}

/// A service that has one page.
struct OnePage(Arc<Mutex<Vec<u8>>>);

impl Transport for OnePage {
    fn send(&self, _: transport::Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/json"));
        let mut body = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let body = std::mem::take(&mut *body);
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
