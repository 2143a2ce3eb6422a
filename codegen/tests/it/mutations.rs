//! Broken documents and schema files are refused or read, and never more: no panic, no endless
//! loop.

use std::time::{Duration, Instant};

use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::output;
use mews_codegen::render::Codec;
use mews_codegen::schema::{self, Annotations, Schema};
use mews_codegen::source::Source;
use proptest::prelude::*;
use proptest::test_runner::Config;

use super::texts::API;

pub const BOOKING: &str = include_str!("../fixtures/booking-engine/document.json");
pub const BOOKING_API: &str = include_str!("../fixtures/booking-engine/api.yaml");

pub const DOCUMENT: &str = r##"openapi: 3.0.4
info: {title: Things}
paths:
  /api/connector/v1/things/getAll:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Filter"}}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: "#/components/schemas/Result"}}}}
        '400': {content: {application/json: {schema: {$ref: "#/components/schemas/Failure"}}}}
components:
  schemas:
    Failure: {type: object, properties: {Message: {type: string}}}
    Filter:
      type: object
      required: [ClientToken, AccessToken, Client, Kind]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Client: {type: string, minLength: 1}
        Kind: {allOf: [{$ref: "#/components/schemas/Kind"}], nullable: true}
        Ids: {type: array, items: {type: string, format: uuid}, maxItems: 1000}
        UpdatedUtc: {allOf: [{$ref: "#/components/schemas/TimeFilterInterval"}], x-max-interval-in-months: 3}
    TimeFilterInterval: {type: object, properties: {StartUtc: {type: string, format: date-time}, EndUtc: {type: string, format: date-time}}}
    Kind: {type: string, enum: [One, Two]}
    Base: {type: object, properties: {Id: {type: string, format: uuid}}}
    Result:
      type: object
      allOf: [{$ref: "#/components/schemas/Base"}]
      properties:
        Things: {type: array, items: {$ref: "#/components/schemas/Result"}}
        Data:
          x-coproduct: true
          type: object
          properties:
            Discriminator: {$ref: "#/components/schemas/Kind"}
            Value: {oneOf: [{$ref: "#/components/schemas/Base"}, {$ref: "#/components/schemas/Update"}]}
        Any: {oneOf: [{$ref: "#/components/schemas/Base"}, {$ref: "#/components/schemas/Filter"}]}
        Names: {type: object, additionalProperties: {type: string}}
        Inline: {type: array, items: {type: object, properties: {Deep: {type: object, properties: {Value: {type: number, format: double}}}}}}
    Update: {type: object, properties: {Value: {type: string, nullable: true}}}
"##;

/// Text between such marks is moved.
const MARKS: [char; 10] = ['{', '}', '[', ']', ',', ':', '\n', ' ', '"', '/'];

/// Inserted texts: names that lead to other items, to themselves or nowhere, and unusual numbers
/// and texts.
const WORDS: [&str; 26] = [
    "#/components/schemas/Result",
    "#/components/schemas/Base",
    "#/components/schemas/Gone",
    "oneOf",
    "allOf",
    "anyOf",
    "items",
    "properties",
    "additionalProperties",
    "$ref",
    "nullable",
    "enum",
    "99999999999999999999999999",
    "-1",
    "1e999",
    "null",
    "true",
    "&a",
    "*a",
    "<<",
    "!!int",
    "",
    "Ünï \u{0}",
    "Result",
    "Kind",
    "[[[[",
];

#[derive(Clone, Debug)]
pub enum Mutation {
    Drop(usize, usize),
    Double(usize, usize),
    Swap(usize, usize),
    Put(usize, usize),
    Nest(usize, usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let two = (any::<usize>(), any::<usize>());
    prop_oneof![
        two.prop_map(|(at, count)| Mutation::Drop(at, count)),
        two.prop_map(|(at, count)| Mutation::Double(at, count)),
        two.prop_map(|(one, other)| Mutation::Swap(one, other)),
        two.prop_map(|(at, word)| Mutation::Put(at, word)),
        two.prop_map(|(at, depth)| Mutation::Nest(at, depth)),
    ]
}

/// A text with some of its words dropped, doubled, swapped, replaced or wrapped.
pub fn mutated(text: &str, mutations: &[Mutation]) -> String {
    let mut words: Vec<String> = text.split_inclusive(MARKS).map(str::to_owned).collect();
    for mutation in mutations {
        let length = words.len().max(1);
        match *mutation {
            Mutation::Drop(at, count) => {
                let at = at % length;
                let end = (at + count % 6 + 1).min(words.len());
                words.drain(at.min(end)..end);
            }
            Mutation::Double(at, count) => {
                let at = at % length;
                let end = (at + count % 30 + 1).min(words.len());
                let part = words[at.min(end)..end].to_vec();
                words.splice(end..end, part);
            }
            Mutation::Swap(one, other) if !words.is_empty() => {
                words.swap(one % length, other % length)
            }
            Mutation::Put(at, word) if !words.is_empty() => {
                let at = at % length;
                let mark = words[at].chars().last().filter(|mark| MARKS.contains(mark));
                words[at] = WORDS[word % WORDS.len()].to_owned();
                words[at].extend(mark);
            }
            Mutation::Nest(at, depth) if !words.is_empty() => {
                words[at % length].push_str(&"{items: ".repeat(depth % 300));
            }
            _ => {}
        }
    }
    words.concat()
}

/// Takes a document through everything; whether it was read at all.
fn through(api: &str, document: &str) -> bool {
    let start = Instant::now();
    let (schema, _) = schema::load(&[Source::new("api.yaml", api)]).unwrap();
    let read = mews_codegen::import(&Source::new("doc.yaml", document), &schema.api);
    let was_read = read.is_ok();
    if let Ok((facts, _)) = read {
        let texts: Vec<_> = schema::write_facts(&facts)
            .iter()
            .map(|(stem, text)| Source::new(format!("schema/resources/{stem}.yaml"), text.as_str()))
            .chain([Source::new("schema/api.yaml", api)])
            .collect();
        let (again, _) = schema::load(&texts)
            .unwrap_or_else(|errors| panic!("what was imported does not read back: {errors}"));
        assert_eq!(
            schema::write_facts(&again.facts),
            schema::write_facts(&facts)
        );
        let schema = Schema {
            facts,
            annotations: Annotations::default(),
            ..schema
        };
        if let Ok((model, _)) = lower(&schema, &NamesLock::default()) {
            output::single(&model, Codec::Wire).unwrap();
        }
    }
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "that took too long"
    );
    was_read
}

#[test]
fn reads_unmutated_documents() {
    assert!(through(&api(), DOCUMENT));
    assert!(through(BOOKING_API, BOOKING));
}

pub fn api() -> String {
    API.lines()
        .map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line)))
        .collect()
}

#[test]
fn deep_nesting_is_refused() {
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", "")] {
        let text = format!("openapi: {}1{}", open.repeat(20_000), close.repeat(20_000));
        assert!(!through(&api(), &text));
    }
}

#[test]
fn cyclic_references_terminate() {
    let circle = DOCUMENT
        .replace("Base: {type: object, properties: {Id: {type: string, format: uuid}}}", "Base: {allOf: [{$ref: \"#/components/schemas/Loop\"}]}\n    Loop: {allOf: [{$ref: \"#/components/schemas/Base\"}]}");
    assert!(!through(&api(), &circle));
    let alias = DOCUMENT.replace(
        "Kind: {type: string, enum: [One, Two]}",
        "Kind: {type: array, items: {$ref: \"#/components/schemas/Kind\"}}",
    );
    through(&api(), &alias);
}

proptest! {
    #![proptest_config(Config { cases: 400, failure_persistence: None, ..Config::default() })]

    #[test]
    fn mutated_documents_never_panic_or_hang(mutations in prop::collection::vec(mutation(), 1..6), json in any::<bool>()) {
        if json {
            through(BOOKING_API, &mutated(BOOKING, &mutations));
        } else {
            through(&api(), &mutated(DOCUMENT, &mutations));
        }
    }

    #[test]
    fn mutated_schema_files_never_panic_or_hang(mutations in prop::collection::vec(mutation(), 1..6), which in 0_usize..4) {
        let (schema, _) = schema::load(&[Source::new("api.yaml", api())]).unwrap();
        let (facts, _) = mews_codegen::import(&Source::new("doc.yaml", DOCUMENT), &schema.api).unwrap();
        let mut texts: Vec<(String, String)> = schema::write_facts(&facts)
            .into_iter()
            .map(|(stem, text)| (format!("resources/{stem}.yaml"), text))
            .collect();
        texts.push(("annotations/things.yaml".to_owned(), ANNOTATIONS.to_owned()));
        texts.push(("annotations/entities.yaml".to_owned(), ENTITIES.to_owned()));
        texts.push(("api.yaml".to_owned(), api()));
        let at = which % texts.len();
        texts[at].1 = mutated(&texts[at].1, &mutations);
        let sources: Vec<_> = texts
            .iter()
            .map(|(name, text)| Source::new(format!("schema/{name}"), text.as_str()))
            .collect();
        if let Ok((schema, _)) = schema::load(&sources)
            && let Ok((model, _)) = lower(&schema, &NamesLock::default())
        {
            output::single(&model, Codec::Wire).unwrap();
        }
    }

    #[test]
    fn mutated_locks_never_panic(mutations in prop::collection::vec(mutation(), 1..6)) {
        let (schema, _) = schema::load(&[Source::new("api.yaml", api())]).unwrap();
        let (facts, _) = mews_codegen::import(&Source::new("doc.yaml", DOCUMENT), &schema.api).unwrap();
        let schema = Schema { facts, annotations: Annotations::default(), ..schema };
        let (model, _) = lower(&schema, &NamesLock::default()).unwrap();
        let text = mutated(&mews_codegen::lock::write(&model), &mutations);
        if let Ok(lock) = NamesLock::parse(&Source::new("names.lock", text))
            && let Ok((model, _)) = lower(&schema, &lock)
        {
            output::single(&model, Codec::Wire).unwrap();
        }
    }
}

pub const ANNOTATIONS: &str = "\
doc: Things.
operations:
  getAll:
    doc: Lists things.
    effect: Read
    list: Things
    key: Id
    filters:
      UpdatedUtc: {overlaps: ~}
unions:
  Result.Data: {One: Base}
names:
  Base: Ground
corrections:
  Base.Id: {expected: optional uuid, corrected: string?, reason: Because.}
";

pub const ENTITIES: &str = "\
entities:
  Thing: {doc: A thing., types: [Base], properties: [Ids]}
";
