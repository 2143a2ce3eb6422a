//! Takes the request and response examples of an OpenAPI document through the generated types and
//! back, as they are, with an unknown property in every object, and with unknown values of enums.
//! Prints each failure with its reason, then counts.

mod compare;
mod document;
mod json;
mod known;
mod mutate;
mod shapes;
mod validate;

use std::collections::BTreeMap;
use std::process::ExitCode;

use mews_codegen::schema::{Facts, Schema};
use mews_tests::{OPERATIONS, Row, workspace_schema};

use document::Example;
use json::Json;
use shapes::Shapes;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, Box<dyn std::error::Error>> {
    let path = std::env::args_os()
        .nth(1)
        .ok_or("usage: conformance DOCUMENT")?;
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let schema = workspace_schema()??;
    let (facts, _) = mews_codegen::schema::corrected(&schema);
    let examples = document::examples(&path.to_string_lossy(), &text, &schema.api.base_path)?;
    let rows: BTreeMap<&str, &Row> = OPERATIONS.iter().map(|row| (row.info.path, row)).collect();
    let suite = Suite {
        schema: &schema,
        facts: &facts,
        rows,
    };

    let responses = suite.responses(&examples);
    let requests = suite.requests(&examples);
    Ok(responses & requests)
}

struct Suite<'s> {
    schema: &'s Schema,
    facts: &'s Facts,
    rows: BTreeMap<&'static str, &'static Row>,
}

impl Suite<'_> {
    fn responses(&self, examples: &[Example]) -> bool {
        let (mut passed, mut named) = (0, 0);
        let (mut with_property, mut with_value, mut values) = (0, 0, 0);
        let mut failed = Vec::new();
        let with_answer: Vec<(&Example, &Json)> = examples
            .iter()
            .filter_map(|example| Some((example, example.response.as_ref()?)))
            .collect();
        println!("# Responses");
        for (example, json) in &with_answer {
            let excuse = known::malformed_response(&example.operation);
            match (self.response(&example.operation, json), excuse) {
                (Ok(()), None) => passed += 1,
                (Ok(()), Some(_)) => failed.push(format!(
                    "{}: is said to be malformed, and passes",
                    example.operation
                )),
                (Err(reason), Some(excuse)) => {
                    named += 1;
                    println!("malformed: {}: {excuse} ({reason})", example.operation);
                    continue;
                }
                (Err(reason), None) => {
                    failed.push(format!("{}: {reason}", example.operation));
                    continue;
                }
            }
            let shapes = Shapes::response(self.facts, &example.operation);
            match self.response(
                &example.operation,
                &mutate::with_unknown_properties(json, &shapes),
            ) {
                Ok(()) => with_property += 1,
                Err(reason) => failed.push(format!(
                    "{} with unknown properties: {reason}",
                    example.operation
                )),
            }
            let mutants = mutate::with_unrecognized_values(json, &shapes);
            values += mutants.len();
            let broken = mutants.iter().find_map(|(place, mutant)| {
                let reason = self.response(&example.operation, mutant).err()?;
                Some(format!(
                    "{} with an unknown value at {place}: {reason}",
                    example.operation
                ))
            });
            match broken {
                None => with_value += 1,
                Some(reason) => failed.push(reason),
            }
        }
        for failure in &failed {
            println!("failed: {failure}");
        }
        println!(
            "responses: {passed} of {} decode and encode without loss, {named} malformed examples named above",
            with_answer.len()
        );
        println!("  with an unknown property in every object: {with_property} of {passed}");
        println!(
            "  with an unknown value in every enum: {with_value} of {passed} ({values} values tried)"
        );
        failed.is_empty() && !with_answer.is_empty()
    }

    fn response(&self, operation: &str, json: &Json) -> Result<(), String> {
        let row = self
            .rows
            .get(operation)
            .ok_or("the bindings do not have this operation")?;
        let encoded = (row.response)(json.to_string().as_bytes())?;
        let shapes = Shapes::response(self.facts, operation);
        if shapes.knows_nothing() {
            return Ok(());
        }
        let encoded = json::parse(&encoded)?;
        compare::kept(json, &encoded, &shapes, "$")
    }

    fn requests(&self, examples: &[Example]) -> bool {
        let (mut valid, mut passed, mut invalid) = (0, 0, 0);
        let mut failed = Vec::new();
        let mut total = 0;
        println!("# Requests");
        for example in examples {
            let Some(json) = &example.request else {
                continue;
            };
            total += 1;
            let shapes = Shapes::request(self.facts, &example.operation);
            let bare = validate::without_envelope(json, &self.schema.api);
            match (
                validate::request(&bare, &shapes),
                known::invalid_request(&example.operation),
            ) {
                (Ok(()), false) => {}
                (Err(reason), true) => {
                    invalid += 1;
                    println!("invalid: {}: {reason}", example.operation);
                    continue;
                }
                (Ok(()), true) => {
                    failed.push(format!(
                        "{}: is said to be invalid, and is not",
                        example.operation
                    ));
                }
                (Err(reason), false) => {
                    failed.push(format!("{}: is not valid: {reason}", example.operation));
                    continue;
                }
            }
            valid += 1;
            match self.request(&example.operation, &bare, &shapes) {
                Ok(()) => passed += 1,
                Err(reason) => failed.push(format!("{}: {reason}", example.operation)),
            }
        }
        for failure in &failed {
            println!("failed: {failure}");
        }
        println!(
            "requests: {passed} of {valid} valid ones decode and encode to the same; {invalid} of {total} are invalid by the schema, listed above"
        );
        failed.is_empty() && total > 0
    }

    fn request(&self, operation: &str, json: &Json, shapes: &Shapes<'_>) -> Result<(), String> {
        let row = self
            .rows
            .get(operation)
            .ok_or("the bindings do not have this operation")?;
        let encoded = json::parse(&(row.request)(json.to_string().as_bytes())?)?;
        compare::kept(json, &encoded, shapes, "$")?;
        compare::nothing_added(json, &encoded, "$")
    }
}
