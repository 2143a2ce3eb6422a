//! The examples of webhooks and the websocket, as processes of their own, against the simulator.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use mews_api::{Client, Credentials, Effect, Environment, Timestamp};
use mews_simulator::{Server, Simulator, Webhooks, WebsocketFault};
use rusqlite::Connection;
use serde_json::Value;

const PATIENCE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(86_400);

/// A program under test; killed when this is dropped.
struct Program {
    child: Child,
    lines: Receiver<String>,
}

impl Program {
    fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the example");
        let out = child.stdout.take().expect("a pipe");
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self { child, lines }
    }

    /// Waits for a line that begins so.
    fn line(&self, start: &str) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let line = self.lines.recv_timeout(left).expect("a line in time");
            if line.starts_with(start) {
                return line;
            }
        }
    }

    /// As a loss of power: no signal that could be handled.
    fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn rows(database: &Path, query: &str) -> Vec<String> {
    let connection = Connection::open(database).expect("the database");
    let _ = connection.busy_timeout(Duration::from_secs(5));
    let Ok(mut query) = connection.prepare(query) else {
        return Vec::new();
    };
    let rows = query
        .query_map([], |row| row.get::<_, String>(0))
        .expect("rows");
    rows.map_while(Result::ok).collect()
}

async fn until(what: &str, is_so: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < end, "{what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn client(server: &Server) -> Client {
    let credentials =
        Credentials::client_token(server.client_token()).access_token(server.access_token());
    Client::builder(credentials, "Tests 1.0")
        .environment(Environment::custom(server.url()))
        .build()
        .expect("a client")
}

async fn call(client: &Client, path: &str, effect: Effect, body: String) -> Value {
    let answer = client
        .call_raw(path, body)
        .effect(effect)
        .await
        .expect(path);
    serde_json::from_slice(&answer).expect("JSON")
}

/// The id of the client's hotel.
async fn enterprise(client: &Client) -> String {
    let configuration = call(client, "configuration/get", Effect::Read, "{}".to_owned()).await;
    let id = configuration["Enterprise"]["Id"].as_str();
    id.expect("an id").to_owned()
}

async fn add_customer(client: &Client, name: &str) -> String {
    let body = format!(r#"{{"LastName":"{name}","OverwriteExisting":false}}"#);
    let customer = call(client, "customers/add", Effect::Create, body).await;
    customer["Id"].as_str().expect("an id").to_owned()
}

fn receiver(
    server: &Server,
    hotels: &str,
    database: &Path,
    read_after: u64,
    sweep: (u64, Timestamp),
) -> Program {
    let (sweep_every, sweep_from) = sweep;
    Program::start(
        Command::new(env!("CARGO_BIN_EXE_webhook_receiver"))
            .args(["--listen", "127.0.0.1:0", "--environment", &server.url()])
            .arg("--database")
            .arg(database)
            .args(["--read-after", &read_after.to_string()])
            .args(["--sweep-every", &sweep_every.to_string()])
            .args(["--sweep-from", &sweep_from.to_string()])
            .env("MEWS_CLIENT_TOKEN", server.client_token())
            .env("MEWS_HOTELS", hotels)
            .env(
                "MEWS_WEBHOOK_SECRETS",
                "first-secret-123456;second-secret-12345",
            ),
    )
}

fn address(program: &Program) -> String {
    let line = program.line("listening on ");
    format!(
        "http://{}/mews?Token=first-secret-123456",
        &line["listening on ".len()..]
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn receiver_that_is_killed_between_accepting_and_reading_loses_nothing() {
    let folder = Folder::new("webhook_receiver");
    let database = folder.0.join("hotels.sqlite");
    let server = Simulator::builder()
        .reservations(50)
        .start()
        .await
        .expect("a simulator");
    let client = client(&server);
    let enterprise = enterprise(&client).await;
    let hotels = format!("{enterprise}={}", server.access_token());

    // It waits an hour before it reads, so it is killed with a full queue. Sweeps find nothing,
    // since the data of the simulated hotel is older.
    let sweep = (86_400, Timestamp::now());
    let program = receiver(&server, &hotels, &database, 3600, sweep);
    server
        .simulator()
        .set_webhooks(Webhooks::to(address(&program)))
        .expect("an address");
    let mut ids = Vec::new();
    for number in 0..5 {
        ids.push(add_customer(&client, &format!("Guest {number}")).await);
    }
    let accepted = || {
        let deliveries = server.simulator().deliveries().entries;
        deliveries
            .iter()
            .filter(|one| one.status == Some(202))
            .map(|one| one.events)
            .sum::<usize>()
    };
    until("10 events accepted", || accepted() == 10).await;
    program.kill();
    assert_eq!(rows(&database, "SELECT id FROM entities").len(), 0);
    assert_eq!(rows(&database, "SELECT id FROM queue").len(), 5);

    // After a restart it reads the accepted messages, and those that arrive meanwhile.
    let program = receiver(&server, &hotels, &database, 0, sweep);
    server
        .simulator()
        .set_webhooks(Webhooks::to(address(&program)))
        .expect("an address");
    ids.push(add_customer(&client, "Guest 5").await);
    ids.sort();
    let read = || {
        rows(
            &database,
            "SELECT id FROM entities WHERE name = 'Customer' ORDER BY id",
        )
    };
    until("6 customers", || read() == ids).await;
    until("an empty queue", || {
        rows(&database, "SELECT id FROM queue").is_empty()
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn receiver_uses_a_new_access_token_and_sweeps_what_was_dropped() {
    let folder = Folder::new("webhook_tokens");
    let database = folder.0.join("hotels.sqlite");
    let now = Timestamp::now();
    let server = Simulator::builder()
        .reservations(50)
        .now(now.to_string())
        .time_moves(true);
    let server = server.start().await.expect("a simulator");
    let client = client(&server);
    let enterprise = enterprise(&client).await;
    // Written before any webhook goes anywhere: only a sweep can find it.
    let dropped = add_customer(&client, "Dropped").await;

    // The hotel comes by webhook, with a token that is not good any more.
    let program = receiver(&server, "", &database, 0, (1, now - DAY));
    server
        .simulator()
        .set_webhooks(Webhooks::to(address(&program)))
        .expect("an address");
    let integration = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    server.simulator().send_webhook(format!(
        r#"{{"Action":"IntegrationCreated","Data":{{"Enterprise":{{"Id":"{enterprise}","Name":"Hotel"}},
            "AccessToken":"an-old-access-token","CreatedUtc":"2026-01-01T00:00:00Z","IsEnabled":true,
            "Integration":{{"Id":"{integration}","Name":"App"}}}}}}"#
    ));
    until("a hotel", || {
        rows(&database, "SELECT enterprise FROM hotels").len() == 1
    })
    .await;
    let told = add_customer(&client, "Told").await;
    let tokens = || rows(&database, "SELECT token FROM hotels");
    assert_eq!(tokens(), ["an-old-access-token"]);
    server.simulator().send_webhook(format!(
        r#"{{"Action":"IntegrationApiKeyCreated","Data":{{"Integration":{{"Id":"{integration}"}},"ApiKey":"{}"}}}}"#,
        server.access_token()
    ));
    until("the new token", || tokens() == [server.access_token()]).await;
    let read = || rows(&database, "SELECT id FROM entities WHERE name = 'Customer'");
    until("what was told and what was dropped", || {
        let read = read();
        read.contains(&told) && read.contains(&dropped)
    })
    .await;
    let swept = || rows(&database, "SELECT name FROM bookmarks ORDER BY name");
    let all = [
        "Customer",
        "Payment",
        "Reservation",
        "Resource",
        "ResourceBlock",
    ];
    until("a bookmark for each entity", || swept() == all).await;

    // Lost after the first sweep has finished.
    server.simulator().set_webhooks(None).expect("no address");
    let lost = add_customer(&client, "Lost").await;
    until("what was lost", || read().contains(&lost)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn live_reservations_follow_drops_and_restarts() {
    let folder = Folder::new("live_reservations");
    let database = folder.0.join("reservations.sqlite");
    let mut server = Simulator::builder()
        .reservations(200)
        .now(Timestamp::now().to_string())
        .time_moves(true)
        .start()
        .await
        .expect("a simulator");
    let websocket = server
        .websocket(([127, 0, 0, 1], 0).into())
        .await
        .expect("a port");
    let client = client(&server);
    let start = |catch_up_every: &str| {
        Program::start(
            Command::new(env!("CARGO_BIN_EXE_live_reservations"))
                .args(["--environment", &server.url(), "--websocket", &websocket])
                .args(["--catch-up-every", catch_up_every])
                .arg("--database")
                .arg(&database)
                .env("MEWS_CLIENT_TOKEN", server.client_token())
                .env("MEWS_ACCESS_TOKEN", server.access_token()),
        )
    };
    let canceled = || {
        rows(
            &database,
            "SELECT id FROM reservations WHERE state = 'Canceled'",
        )
    };
    let cancel = async || {
        let body = r#"{"States":["Confirmed"],"Limitation":{"Count":1}}"#.to_owned();
        let page = call(
            &client,
            "reservations/getAll/2023-06-06",
            Effect::Read,
            body,
        )
        .await;
        let id = page["Reservations"][0]["Id"]
            .as_str()
            .expect("an id")
            .to_owned();
        let body = format!(
            r#"{{"ReservationIds":["{id}"],"PostCancellationFee":false,"SendEmail":false,"Notes":"x"}}"#
        );
        call(&client, "reservations/cancel", Effect::Transition, body).await;
        id
    };

    let program = start("86400");
    program.line("gap: ");
    let first = cancel().await;
    program.line(&format!("event: {first}"));
    until("the event", || canceled().contains(&first)).await;

    // Lost with the connection, found by the gap of the next one.
    server.simulator().refuse_websocket(503, 1);
    server.simulator().break_websocket(WebsocketFault::Drop);
    until("no connection", || {
        server.simulator().websocket_connections() == 0
    })
    .await;
    let second = cancel().await;
    program.line("gap: ");
    until("the gap", || canceled().contains(&second)).await;

    // Written while the program is not there.
    program.kill();
    let third = cancel().await;
    let program = start("1");
    program.line("gap: ");
    until("the restart", || canceled().contains(&third)).await;

    // The bookmark of a long connection does not grow old.
    let bookmark = || rows(&database, "SELECT text FROM bookmark");
    let before = bookmark();
    until("a newer bookmark", || bookmark() != before).await;
    program.line("catch-up: ");
}
