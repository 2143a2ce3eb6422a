//! How programs in any language reach the simulator: TLS, web pages, health, the control address,
//! items of their own.

mod caller;

use std::io::Write as _;
use std::net::SocketAddr;

use caller::Caller;
use mews_simulator::{Request, Script, Simulator, Strictness, health};
use serde_json::{Value, json};

const DEMO_CLIENT: &str = "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D";
const LOOPBACK: ([u8; 4], u16) = ([127, 0, 0, 1], 0);
const ID: &str = "aaaaaaaa-0000-4000-8000-000000000001";

/// Sends a request as it is and returns the whole response.
fn send(address: SocketAddr, head: &str, body: &str) -> String {
    use std::io::Read as _;
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let length = body.len();
    let request = format!("{head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

#[tokio::test(flavor = "multi_thread")]
async fn serves_tls_to_clients_that_trust_its_authority() {
    let simulator = Simulator::builder().build().unwrap();
    let server = simulator.serve_tls(LOOPBACK.into()).await.unwrap();
    assert!(server.url().starts_with("https://127.0.0.1:"));
    let authority = server.certificate_authority().unwrap();
    assert!(authority.starts_with("-----BEGIN CERTIFICATE-----"));
    health(server.address(), Some(authority)).await.unwrap();
    let other = Simulator::builder().build().unwrap();
    let other = other.serve_tls(LOOPBACK.into()).await.unwrap();
    let refused = health(server.address(), other.certificate_authority()).await;
    assert!(refused.is_err(), "another authority");
}

#[tokio::test(flavor = "multi_thread")]
async fn serves_cross_origin_requests_and_health_checks() {
    let server = Simulator::builder().start().await.unwrap();
    health(server.address(), None).await.unwrap();
    let answer = send(
        server.address(),
        "OPTIONS /api/connector/v1/services/getAll HTTP/1.1\r\nHost: x\r\nOrigin: https://example.com\r\n\
         Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: content-type",
        "",
    );
    let answer = answer.to_lowercase();
    assert!(answer.starts_with("http/1.1 204"), "{answer}");
    assert!(
        answer.contains("access-control-allow-origin: *"),
        "{answer}"
    );
    assert!(
        answer.contains("access-control-allow-headers: content-type"),
        "{answer}"
    );
    let head = "POST /api/connector/v1/services/getAll HTTP/1.1\r\nHost: x\r\nOrigin: null";
    let answer = send(server.address(), head, "{").to_lowercase();
    assert!(
        answer.contains("access-control-allow-origin: *"),
        "{answer}"
    );
    assert!(answer.contains("invalid json"), "{answer}");
    assert_eq!(
        server.simulator().log().entries.len(),
        1,
        "only the call is logged"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn control_address_refuses_web_pages_and_foreign_hosts() {
    let mut server = Simulator::builder().start().await.unwrap();
    let control = server
        .control_for(LOOPBACK.into(), vec!["simulator.test".to_owned()])
        .await
        .unwrap();
    for (headers, status) in [
        ("Host: evil.example", "403"),
        ("Host: 127.0.0.1.evil.example:8643", "403"),
        ("Host: localhost\r\nOrigin: http://localhost", "403"),
        ("Host: localhost:1\r\nOrigin: null", "403"),
        ("Host: localhost:8643", "204"),
        ("Host: [::1]:8643", "204"),
        ("Host: 10.0.0.7", "204"),
        ("Host: simulator:8643", "204"),
        ("Host: simulator.test:8643", "204"),
    ] {
        let answer = send(control, &format!("POST /reset HTTP/1.1\r\n{headers}"), "");
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{headers}: {answer}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn limits_the_bytes_of_scripts() {
    let mut server = Simulator::builder().start().await.unwrap();
    let control = server.control(LOOPBACK.into()).await.unwrap();
    let script = json!({"times": "always", "then": {"content": {"text": "x".repeat(4_000_000)}}});
    let script = script.to_string();
    let mut accepted = 0;
    for _ in 0..20 {
        let answer = send(
            control,
            "POST /scripts HTTP/1.1\r\nHost: localhost",
            &script,
        );
        accepted += usize::from(answer.starts_with("HTTP/1.1 201"));
    }
    assert_eq!(accepted, 8, "32 MiB");
    server.simulator().clear_scripts();
    assert!(server.simulator().script(Script::any()).is_ok());
}

#[test]
fn accepts_tokens_of_the_public_demo() {
    let simulator = Simulator::builder().build().unwrap();
    assert_eq!(simulator.client_token(), DEMO_CLIENT);
    assert_eq!(simulator.access_tokens().len(), 2);
    let own = Simulator::builder().access_token("mine").build().unwrap();
    assert_eq!(own.access_tokens(), ["mine"]);
}

#[test]
fn forgives_and_reports_harmless_faults_of_clients() {
    let simulator = Simulator::builder().log_bodies(true).build().unwrap();
    let path = format!("{}/customers/getAll", simulator.base_path());
    let body = json!({
        "clientToken": simulator.client_token(), "AccessToken": simulator.access_token(),
        "foo": 1, "createdUtc": {"startUtc": "2026-01-01T00:00:00Z", "EndUtc": "2026-01-10T00:00:00Z"},
    });
    let response = simulator.handle(&Request::post(&path, body.to_string()));
    assert_eq!(
        response.status,
        200,
        "{}",
        String::from_utf8_lossy(&response.body)
    );
    let forgiven = [
        "clientToken is read as ClientToken",
        "foo is not known",
        "createdUtc is read as CreatedUtc",
        "CreatedUtc.startUtc is read as StartUtc",
        "Client is missing",
        "Extent is missing",
        "Limitation is missing",
    ];
    let entry = simulator.log().entries.remove(0);
    let header = response.header("Simulator-Forgiven").unwrap();
    for text in forgiven {
        assert!(header.contains(text), "{header}");
        assert!(entry.forgiven.iter().any(|note| note == text), "{entry:?}");
    }
    simulator.set_strictness(Strictness::Document);
    let response = simulator.handle(&Request::post(&path, body.to_string()));
    assert_eq!(response.status, 400);
    assert_eq!(response.header("Simulator-Forgiven"), None);
    let log = serde_json::to_string(&simulator.log()).unwrap();
    let token = simulator.access_token();
    assert!(!log.contains(&token[..16]) && !log.contains(&simulator.client_token()[..16]));
}

#[test]
fn answers_reads_without_required_values_for_an_example() {
    let simulator = Simulator::builder().limit(None).build().unwrap();
    let caller = Caller::new(&simulator);
    let operations: Vec<String> = simulator.operations().map(str::to_owned).collect();
    let reads = operations.iter().filter(|path| path.contains("/get"));
    // That one hands out commands once each: it counts as a write.
    for operation in reads.filter(|path| *path != "fiscalMachineCommands/getAll") {
        let response = caller.call(operation, &json!({}));
        let text = String::from_utf8_lossy(&response.body);
        assert_eq!(response.status, 200, "{operation}: {text}");
    }
    let body = json!({"FirstTimeUnitStartUtc": null});
    let response = caller.call("rates/getPricing", &body);
    let header = response.header("Simulator-Forgiven").unwrap();
    assert!(
        header.contains("RateId is missing: answered for an example"),
        "{header}"
    );
    simulator.set_strictness(Strictness::Document);
    let response = caller.call("rates/getPricing", &body);
    assert_eq!(response.status, 400);
}

#[test]
fn refuses_harmful_faults_of_clients() {
    let simulator = Simulator::builder().build().unwrap();
    let caller = Caller::new(&simulator);
    for (operation, body) in [
        ("services/getAll", json!({"Limitation": {"Count": "10"}})),
        ("tasks/add", json!({"Name": "Towels"})),
        ("reservations/getAll/2023-06-06", json!({"States": ["Odd"]})),
    ] {
        assert_eq!(caller.call(operation, &body).status, 400, "{operation}");
    }
}

#[test]
fn loaded_items_are_listed_changed_and_survive_a_reset() {
    let items = json!({"customers": [{"Id": ID, "LastName": "Mine", "Email": "mine@example.com"}]});
    let simulator = Simulator::builder()
        .items(items.to_string())
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let find = |id: &str| {
        let extent = json!({"Customers": true, "Documents": false, "Addresses": false});
        let body = json!({"CustomerIds": [id], "Extent": extent, "Limitation": {"Count": 5}});
        caller.json("customers/getAll", &body)["Customers"].clone()
    };
    assert_eq!(find(ID)[0]["LastName"], "Mine");
    assert_eq!(find(ID)[0]["FirstName"], Value::Null);
    let other = ID.replace("01", "02");
    let more =
        json!({"customers": [{"Id": ID, "LastName": "Changed"}, {"Id": other, "LastName": "New"}]});
    assert_eq!(
        simulator.add_items(&more.to_string()).unwrap(),
        [ID, &other]
    );
    assert_eq!(find(ID)[0]["LastName"], "Changed");
    assert_eq!(find(&other)[0]["LastName"], "New");
    simulator.reset();
    assert_eq!(find(ID)[0]["LastName"], "Mine");
    assert_eq!(find(&other), json!([]));
    for (wrong, reason) in [
        (json!({"boats": []}), "`boats`"),
        (
            json!({"customers": [{"Id": ID, "Nmae": "x"}]}),
            "customers[0].Nmae",
        ),
        (json!({"customers": [{"LastName": "x"}]}), "customers[0].Id"),
        (
            json!({"customers": [{"Id": ID, "LastName": 3}]}),
            "customers[0].LastName",
        ),
    ] {
        let error = simulator
            .add_items(&wrong.to_string())
            .unwrap_err()
            .to_string();
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn dump_can_be_loaded() {
    let small = || Simulator::builder().reservations(20).enterprises(1);
    let mut dump = Vec::new();
    small().seed(1).build().unwrap().dump(&mut dump).unwrap();
    let items: Value = serde_json::from_slice(&dump).unwrap();
    assert_eq!(items["reservations"].as_array().unwrap().len(), 20);
    let wanted = ["customers", "reservations", "services", "bills"];
    let chosen: serde_json::Map<String, Value> = wanted
        .into_iter()
        .map(|name| (name.to_owned(), items[name].clone()))
        .collect();
    let other = small()
        .seed(2)
        .items(Value::Object(chosen).to_string())
        .build()
        .unwrap();
    let caller = Caller::new(&other);
    let id = &items["reservations"][3]["Id"];
    let body = json!({"ReservationIds": [id], "Limitation": {"Count": 5}});
    let found = caller.json("reservations/getAll/2023-06-06", &body);
    for name in ["Number", "State", "ScheduledStartUtc", "AccountId"] {
        assert_eq!(
            found["Reservations"][0][name], items["reservations"][3][name],
            "{name}"
        );
    }
}
