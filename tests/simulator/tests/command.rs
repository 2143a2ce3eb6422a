//! The binary.
#![cfg(unix)]

mod process;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use process::{BINARY, start};

#[test]
fn prints_its_addresses_and_stops_on_interrupt() {
    let mut child = Command::new(BINARY)
        .args([
            "--port",
            "0",
            "--control-port",
            "0",
            "--seed",
            "4",
            "--reservations",
            "10",
        ])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let mut value = |name: &str| {
        lines
            .next()
            .unwrap()
            .strip_prefix(name)
            .unwrap()
            .trim()
            .to_owned()
    };
    let (url, client, access) = (
        value("Address:"),
        value("ClientToken:"),
        value("AccessToken:"),
    );

    let host = url.strip_prefix("http://").unwrap();
    let body = format!(r#"{{"ClientToken":"{client}","AccessToken":"{access}","Client":"Tests"}}"#);
    let mut stream = TcpStream::connect(host).unwrap();
    let head = format!(
        "POST /api/connector/v1/configuration/get HTTP/1.1\r\nHost: {host}\r\nContent-Length: {}\r\nConnection: close",
        body.len()
    );
    stream
        .write_all(format!("{head}\r\n\r\n{body}").as_bytes())
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");

    assert!(
        Command::new("kill")
            .args(["-INT", &child.id().to_string()])
            .status()
            .unwrap()
            .success()
    );
    assert!(child.wait().unwrap().success());
}

#[test]
fn prints_its_addresses_as_json_and_stops_on_sigterm() {
    let mut running = start(&["--access-token", "first", "--access-token", "second=0,1"]);
    let greeting: serde_json::Value = serde_json::from_str(&running.greeting).unwrap();
    assert_eq!(
        greeting["accessTokens"],
        serde_json::json!(["first", "second"])
    );
    for name in ["address", "control", "files"] {
        let url = greeting[name].as_str().unwrap();
        TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap();
    }
    let killed = Command::new("kill")
        .args(["-TERM", &running.child.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    assert!(running.child.wait().unwrap().success());
}

/// The JSON with which the control address answers `GET path`.
fn ask_control(greeting: &serde_json::Value, path: &str) -> serde_json::Value {
    let control = greeting["control"].as_str().unwrap();
    let host = control.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    serde_json::from_str(body).unwrap()
}

/// Options are checked in `options.rs`.
#[test]
fn help_lists_every_path_of_the_control_address() {
    let output = Command::new(BINARY).arg("--help").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let running = start(&[]);
    let greeting: serde_json::Value = serde_json::from_str(&running.greeting).unwrap();
    // The refusal of another path lists those that exist.
    let refusal = ask_control(&greeting, "/nowhere").to_string();
    let paths: Vec<&str> = refusal
        .split(|one: char| !one.is_ascii_alphanumeric() && one != '/')
        .filter(|word| word.len() > 1 && word.starts_with('/'))
        .collect();
    assert!(paths.len() > 10 && paths.contains(&"/reset"), "{refusal}");
    for path in paths {
        let described = help.lines().any(|line| {
            let mut words = line.split_whitespace();
            words
                .next()
                .is_some_and(|method| method.chars().all(|one| one.is_ascii_uppercase()))
                && words.next() == Some(path)
        });
        assert!(described, "{path}: {help}");
    }
    assert!(help.contains("Ctrl-C"), "{help}");
}

#[test]
fn rejects_invalid_options() {
    for (option, value) in [
        ("--port", "many"),
        ("--season", "2025-07-01..2025-09-01"),
        ("--season", "2025-09-01..2025-07-01=2"),
        ("--portfolio-token", "without-enterprises"),
        ("--access-token", "text=one"),
        ("--cost-span", "-1"),
        ("--enterprises", "0"),
        ("--now", "today"),
    ] {
        let output = Command::new(BINARY)
            .args(["--port", "0", "--control-port", "0", option, value])
            .output()
            .unwrap();
        assert!(!output.status.success(), "{option} {value}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("error: "), "{option} {value}: {error}");
    }
}

#[test]
fn options_reach_the_service() {
    let options = "--seed 7 --reservations 20 --enterprises 2 \
        --season 2025-07-01..2025-09-01=5 --inclusive-ends \
        --client-token client --portfolio-token both=0,1 \
        --cost-items 3 --cost-span 86400 --cost-takes 0 \
        --state-capacity 1 --body-limit 5000";
    let running = start(&options.split(' ').collect::<Vec<_>>());
    let greeting: serde_json::Value = serde_json::from_str(&running.greeting).unwrap();
    assert_eq!(greeting["clientToken"], "client");
    assert_eq!(greeting["accessTokens"], serde_json::json!(["both"]));
    let settings = ask_control(&greeting, "/settings");
    let expected = serde_json::json!({
        "seed": 7, "reservations": 20, "enterprises": 2, "intervalEnds": "inclusive",
        "seasons": [{"start": "2025-07-01", "end": "2025-09-01", "times": 5}],
        "stateCapacity": 1 << 20, "bodyLimit": 5000,
        "cost": {"all": {"items": 3, "spanSeconds": 86_400.0, "takesSeconds": 0.0}, "operations": {}},
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(settings[name], *value, "{name}");
    }
}
