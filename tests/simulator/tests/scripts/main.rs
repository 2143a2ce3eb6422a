//! Effects of scripts, in process.

mod answers;
#[path = "../caller/mod.rs"]
mod caller;
mod choice;
mod log;

use caller::Caller;
use mews_simulator::{Answer, Fault, Request, Script, Simulator};
use serde_json::{Value, json};

const LIST: &str = "reservations/getAll/2023-06-06";

fn simulator() -> Simulator {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(3)
        .reservations(60)
        .log_bodies(true)
        .build()
        .unwrap()
}

fn request(simulator: &Simulator, operation: &str, body: &Value) -> Request {
    let mut members = Caller::new(simulator).envelope();
    members.extend(body.as_object().unwrap().clone());
    let path = format!("{}/{operation}", simulator.base_path());
    Request::post(path, Value::Object(members).to_string())
}

fn receive(simulator: &Simulator, operation: &str, body: &Value) -> Answer {
    simulator.receive(&request(simulator, operation, body))
}

fn status(simulator: &Simulator, operation: &str, body: &Value) -> Option<u16> {
    receive(simulator, operation, body).reply.status()
}

/// The body of what has arrived whole.
fn body(answer: &Answer) -> Value {
    let response = answer.reply.response().expect("a whole response");
    serde_json::from_slice(&response.body).unwrap()
}

fn header(answer: &Answer, name: &str) -> Option<String> {
    answer
        .reply
        .response()
        .unwrap()
        .header(name)
        .map(str::to_owned)
}

fn page(count: u32, cursor: &Value) -> Value {
    json!({"Limitation": {"Count": count, "Cursor": cursor}})
}

/// One script with one fault for every request of the list.
fn with(simulator: &Simulator, fault: Fault) {
    simulator.clear_scripts();
    simulator
        .script(Script::on(LIST).always().then(fault))
        .unwrap();
}

fn ids(answer: &Value) -> Vec<String> {
    let items = answer["Reservations"].as_array().unwrap();
    let id = |item: &Value| item["Id"].as_str().unwrap().to_owned();
    items.iter().map(id).collect()
}
