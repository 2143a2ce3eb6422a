//! The order of a document means nothing: shuffled documents give the same facts, names and code.

use std::fmt::Write;

use mews_codegen::compat::keep_order;
use mews_codegen::diff::Diff;
use mews_codegen::lock::{self, NamesLock};
use mews_codegen::lower::lower;
use mews_codegen::output;
use mews_codegen::render::Target;
use mews_codegen::schema::{self, Annotations, Facts, Schema};
use mews_codegen::source::Source;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;

use super::mutations::{BOOKING, BOOKING_API, DOCUMENT, api};

/// A document with members and lists in another order, as JSON.
fn shuffled(value: &Value, swaps: &mut impl Iterator<Item = usize>, text: &mut String) {
    let mut order = |length: usize| {
        let mut order: Vec<usize> = (0..length).collect();
        for end in (1..length).rev() {
            order.swap(end, swaps.next().unwrap_or(0) % (end + 1));
        }
        order
    };
    match value {
        Value::Object(members) => {
            let all: Vec<(&String, &Value)> = members.iter().collect();
            text.push('{');
            for (index, at) in order(all.len()).into_iter().enumerate() {
                let (name, value) = all[at];
                let _ = write!(
                    text,
                    "{}{}:",
                    if index > 0 { "," } else { "" },
                    Value::from(name.as_str())
                );
                shuffled(value, swaps, text);
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (index, at) in order(items.len()).into_iter().enumerate() {
                text.push_str(if index > 0 { "," } else { "" });
                shuffled(&items[at], swaps, text);
            }
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}

fn imported(text: &str, schema: &Schema) -> Facts {
    let source = Source::new("document.json", text);
    let read = mews_codegen::import(&source, &schema.api);
    read.unwrap_or_else(|errors| panic!("{errors}")).0
}

/// Names and code of facts.
fn made(facts: Facts, schema: &Schema) -> (String, Vec<output::GeneratedFile>) {
    let schema = Schema {
        facts,
        annotations: Annotations::default(),
        api: schema.api.clone(),
    };
    let (model, _) = lower(&schema, &NamesLock::default()).unwrap();
    (
        lock::write(&model),
        output::files(&model, Target::Core).unwrap(),
    )
}

/// YAML as JSON.
fn json(text: &str) -> Value {
    use saphyr::{LoadableYamlNode, Yaml};
    fn value(node: &Yaml) -> Value {
        match node {
            Yaml::Mapping(entries) => entries
                .iter()
                .map(|(key, node)| (key.as_str().unwrap_or_default().to_owned(), value(node)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            Yaml::Sequence(items) => items.iter().map(value).collect(),
            Yaml::Value(saphyr::Scalar::Boolean(flag)) => (*flag).into(),
            Yaml::Value(saphyr::Scalar::Integer(number)) => (*number).into(),
            Yaml::Value(saphyr::Scalar::String(text)) => text.as_ref().into(),
            _ => Value::Null,
        }
    }
    value(&Yaml::load_from_str(text).unwrap()[0])
}

proptest! {
    #![proptest_config(Config { cases: 48, failure_persistence: None, ..Config::default() })]

    #[test]
    fn shuffled_documents_give_the_same_bindings(
        swaps in prop::collection::vec(any::<usize>(), 4096),
        booking in any::<bool>(),
    ) {
        let (own, document) = match booking {
            true => (BOOKING_API.to_owned(), serde_json::from_str(BOOKING).unwrap()),
            false => (api(), json(DOCUMENT)),
        };
        let (schema, _) = schema::load(&[Source::new("api.yaml", own)]).unwrap();
        let old = imported(&document.to_string(), &schema);
        let mut text = String::new();
        shuffled(&document, &mut swaps.into_iter(), &mut text);
        let mut new = imported(&text, &schema);
        let diff = Diff::new(&old, &new, (&schema.api).into());
        prop_assert_eq!(diff.changes, []);
        // Known things keep their order, so that no file changes.
        keep_order(&old, &mut new);
        prop_assert_eq!(schema::write_facts(&new), schema::write_facts(&old));
        prop_assert_eq!(made(new, &schema), made(old, &schema));
    }
}
