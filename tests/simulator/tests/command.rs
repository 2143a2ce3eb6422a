//! The binary.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

const BINARY: &str = env!("CARGO_BIN_EXE_mews-simulator");

#[test]
fn it_says_where_it_is_and_stops_on_interrupt() {
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
fn it_greets_in_json_too_and_stops_on_sigterm() {
    let mut child = Command::new(BINARY)
        .args(["--port", "0", "--control-port", "0", "--json"])
        .args(["--access-token", "first", "--access-token", "second=0,1"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let greeting: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(
        greeting["accessTokens"],
        serde_json::json!(["first", "second"])
    );
    for name in ["address", "control"] {
        let url = greeting[name].as_str().unwrap();
        TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap();
    }
    let killed = Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    assert!(child.wait().unwrap().success());
}

#[test]
fn help_tells_every_option() {
    let output = Command::new(BINARY).arg("--help").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    for option in [
        "--port",
        "--bind",
        "--seed",
        "--reservations",
        "--control-port",
        "--limit",
        "--json",
        "/scripts",
        "Ctrl-C",
    ] {
        assert!(help.contains(option), "{help}");
    }
}

#[test]
fn a_wrong_option_is_an_error() {
    let output = Command::new(BINARY)
        .args(["--port", "many"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().contains("--port"));
}
