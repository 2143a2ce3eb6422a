//! `schema/schema.json` describes the same keys to editors as the reader accepts.

use std::collections::BTreeSet;
use std::path::Path;

use mews_codegen::schema::{Effect, keys};
use mews_codegen::source::Source;
use mews_codegen::yaml::{self, Node};

/// JSON is YAML.
fn schema() -> Node {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/schema.json");
    let source = Source::new("schema/schema.json", std::fs::read_to_string(path).unwrap());
    yaml::parse(&source).unwrap_or_else(|error| panic!("{error}"))
}

/// One kind of mapping.
fn definition<'n>(schema: &'n Node, name: &str) -> &'n Node {
    let found = schema.get("$defs").and_then(|all| all.get(name));
    found.unwrap_or_else(|| panic!("there is no definition `{name}`"))
}

fn keys_of(node: &Node) -> BTreeSet<&str> {
    node.as_map()
        .unwrap()
        .iter()
        .map(|(key, _)| key.text.as_str())
        .collect()
}

const MAPPINGS: [(&str, &[&str]); 24] = [
    ("resources", keys::RESOURCE_FILE),
    ("operation", keys::OPERATION),
    ("property", keys::PROPERTY),
    ("enum", keys::ENUM),
    ("annotations", keys::ANNOTATION_FILE),
    ("operationAnnotation", keys::OPERATION_ANNOTATION),
    ("filter", keys::FILTER),
    ("meaning", keys::MEANING),
    ("constructor", keys::CONSTRUCTOR),
    ("correction", keys::CORRECTION),
    ("overlay", keys::OVERLAY_FILE),
    ("eventUnion", keys::EVENT_UNION),
    ("webhookEvent", keys::WEBHOOK_EVENT),
    ("entities", keys::ENTITIES_FILE),
    ("entity", keys::ENTITY),
    ("api", keys::API_FILE),
    ("envelope", keys::ENVELOPE),
    ("environment", keys::ENVIRONMENT),
    ("limits", keys::LIMITS),
    ("paging", keys::PAGING),
    ("interval", keys::INTERVAL),
    ("changes", keys::CHANGES),
    ("exports", keys::EXPORTS),
    ("examples", keys::EXAMPLES),
];

#[test]
fn keys_are_those_that_the_reader_knows() {
    let schema = schema();
    for (name, known) in MAPPINGS {
        let definition = definition(&schema, name);
        let report = definition
            .get("properties")
            .map(keys_of)
            .unwrap_or_default();
        assert_eq!(report, known.iter().copied().collect(), "keys of `{name}`");
        let closed = definition.get("additionalProperties").map(Node::as_bool);
        assert!(
            matches!(closed, Some(Ok(false))),
            "`{name}` takes unknown keys"
        );
    }
}

#[test]
fn every_definition_with_known_keys_is_compared() {
    let schema = schema();
    let all = schema.get("$defs").unwrap();
    let closed = |name: &&str| {
        all.get(name)
            .and_then(|one| one.get("additionalProperties"))
            .is_some_and(|rest| rest.as_bool().is_ok())
    };
    let closed: BTreeSet<&str> = keys_of(all).into_iter().filter(closed).collect();
    assert_eq!(closed, MAPPINGS.iter().map(|(name, _)| *name).collect());
}

#[test]
fn effects_are_those_that_the_reader_knows() {
    let schema = schema();
    let effect = definition(&schema, "operationAnnotation")
        .get("properties")
        .unwrap()
        .get("effect")
        .unwrap();
    let report: Vec<&str> = effect
        .get("enum")
        .unwrap()
        .as_list()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap())
        .collect();
    assert_eq!(report, Effect::ALL.map(Effect::as_str));
}
