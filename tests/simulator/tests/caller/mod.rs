//! A caller with the right tokens.

#![allow(dead_code, reason = "each test binary uses its own part")]

use mews_simulator::{Request, Response, Simulator};
use serde_json::{Map, Value, json};

/// Calls a simulator in process.
pub struct Caller<'s> {
    pub simulator: &'s Simulator,
}

impl<'s> Caller<'s> {
    pub fn new(simulator: &'s Simulator) -> Self {
        Self { simulator }
    }

    /// The members that every body carries.
    pub fn envelope(&self) -> Map<String, Value> {
        let envelope = json!({
            "ClientToken": self.simulator.client_token(),
            "AccessToken": self.simulator.access_token(),
            "Client": "Tests 1.0",
        });
        envelope.as_object().unwrap().clone()
    }

    /// The answer to a body that gets the envelope.
    pub fn call(&self, operation: &str, body: &Value) -> Response {
        let mut members = self.envelope();
        members.extend(body.as_object().unwrap().clone());
        self.send(operation, Value::Object(members).to_string())
    }

    /// The answer to a body sent as it is.
    pub fn send(&self, operation: &str, body: impl Into<Vec<u8>>) -> Response {
        let path = format!("{}/{operation}", self.simulator.base_path());
        self.simulator.handle(&Request::post(path, body))
    }

    /// The answer's body, where all goes well.
    pub fn json(&self, operation: &str, body: &Value) -> Value {
        let response = self.call(operation, body);
        let text = String::from_utf8(response.body).unwrap();
        assert_eq!(response.status, 200, "{operation}: {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// As [`Caller::call`] in JSON, but scripts and the limit apply.
    pub fn received(&self, operation: &str, body: &Value) -> Value {
        let mut members = self.envelope();
        members.extend(body.as_object().unwrap().clone());
        let path = format!("{}/{operation}", self.simulator.base_path());
        let request = Request::post(path, Value::Object(members).to_string());
        let answer = self.simulator.receive(&request);
        serde_json::from_slice(&answer.reply.response().unwrap().body).unwrap()
    }

    /// The message of a refusal.
    pub fn refusal(&self, operation: &str, body: &Value) -> (u16, String) {
        message(&self.call(operation, body))
    }

    /// All items of a list, page by page; the number of pages with it.
    pub fn all(
        &self,
        operation: &str,
        list: &str,
        body: &Value,
        count: usize,
    ) -> (Vec<Value>, usize) {
        let mut items = Vec::new();
        let mut cursor = Value::Null;
        for page in 1..1_000 {
            let mut body = body.clone();
            body["Limitation"] = json!({"Count": count, "Cursor": cursor});
            let answer = self.json(operation, &body);
            let found = answer[list].as_array().unwrap();
            assert!(found.len() <= count);
            items.extend(found.iter().cloned());
            cursor = answer["Cursor"].clone();
            if cursor.is_null() {
                return (items, page);
            }
            assert_eq!(cursor, items.last().unwrap()["Id"]);
        }
        panic!("there is always another page");
    }
}

/// Status and message of a refusal.
pub fn message(response: &Response) -> (u16, String) {
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    (
        response.status,
        body["Message"].as_str().unwrap().to_owned(),
    )
}
