//! Sends the request examples of an OpenAPI document to the simulator, unchanged and with one error
//! in each place:
//!
//! `cargo run -p mews-simulator --example validation -- DOCUMENT`
//!
//! An example that is not valid by the schema is listed with the reason, and proves nothing.

#[path = "../tests/mutations/mod.rs"]
mod mutations;

use std::error::Error;
use std::process::ExitCode;

use mews_schema::source::Source;
use mews_schema::yaml::{self, Node};
use mews_simulator::Simulator;
use mutations::{Rules, Tally};
use serde_json::Value;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let path = std::env::args_os()
        .nth(1)
        .ok_or("usage: validation DOCUMENT")?;
    let text = std::fs::read_to_string(&path)?;
    let root = yaml::parse(&Source::new(path.to_string_lossy(), text))
        .map_err(|fault| fault.to_string())?;
    let rules = Rules::read()?;
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(300)
        .build()?;
    let mut tally = Tally::default();
    let (mut total, mut invalid) = (0, 0);
    let paths = root.get("paths").ok_or("the document has no paths")?;
    for (path, item) in paths.as_map().map_err(|fault| fault.to_string())? {
        let Some(operation) = path
            .text
            .strip_prefix(simulator.base_path())
            .and_then(|path| path.strip_prefix('/'))
        else {
            continue;
        };
        let Some(example) = item.get("post").and_then(example) else {
            continue;
        };
        total += 1;
        let body = rules.bare(&example);
        match simulator.check_request(operation, &body.to_string()) {
            Ok(()) => tally.run(&simulator, &rules, operation, &body),
            Err(reason) => {
                invalid += 1;
                println!("invalid: {operation}: {reason}");
            }
        }
    }
    println!("{total} examples, {invalid} of them invalid by the schema, listed above");
    tally.print();
    let good = tally.failed.is_empty() && tally.accepted > 0;
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn example(post: &Node) -> Option<Value> {
    let content = post.get("requestBody")?.get("content")?;
    Some(json(content.get("application/json")?.get("example")?))
}

fn json(node: &Node) -> Value {
    match &node.value {
        yaml::Value::List(items) => items.iter().map(json).collect(),
        yaml::Value::Map(entries) => entries
            .iter()
            .map(|(key, node)| (key.text.clone(), json(node)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        yaml::Value::Scalar { text, plain: true } => match text.as_str() {
            "" | "~" => Value::Null,
            word => serde_json::from_str(word).unwrap_or_else(|_| Value::from(word)),
        },
        yaml::Value::Scalar { text, .. } => Value::from(text.as_str()),
    }
}
