//! Small documents with one difference each. The diff reports it, and a second, separate comparison
//! of the documents agrees.

mod lines;
mod operations;
mod properties;
mod replaced;
mod same;
mod types;

use std::collections::BTreeSet;

use mews_codegen::diff::Diff;
use mews_codegen::schema::{Api, Facts};
use mews_codegen::source::Source;

use super::oracle::{self, Rules};
use super::texts::Texts;

const BASE: &str = "
openapi: 3.0.4
info: {title: Things}
paths:
  /api/connector/v1/things/get:
    post:
      summary: Get things
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingGet'}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ThingResult'}}}}
  /api/connector/v1/things/old:
    post:
      deprecated: true
      x-restricted: true
      requestBody:
        content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}]}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ThingResult'}}}}
components:
  schemas:
    ThingGet:
      type: object
      required: [ClientToken, AccessToken, Client, Id]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Client: {type: string, minLength: 1}
        LanguageCode: {type: string, nullable: true}
        CultureCode: {type: string, nullable: true}
        Id: {type: string, format: uuid}
        Name: {type: string, maxLength: 50}
        Kinds: {type: array, items: {$ref: '#/components/schemas/Kind'}, maxItems: 10}
        Change: {allOf: [{$ref: '#/components/schemas/TextChange'}], nullable: true}
        Period: {allOf: [{$ref: '#/components/schemas/Interval'}], nullable: true, x-max-interval-in-months: 3}
        Both: {$ref: '#/components/schemas/Both'}
      additionalProperties: false
    First:
      type: object
      required: [ClientToken, AccessToken, Client]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Client: {type: string, minLength: 1}
        First: {type: boolean, nullable: true}
    Second:
      type: object
      required: [ClientToken, AccessToken, Client]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Client: {type: string, minLength: 1}
        Second: {type: boolean, nullable: true}
    ThingResult:
      type: object
      properties:
        Things: {type: array, items: {$ref: '#/components/schemas/Thing'}, nullable: true}
        Both: {$ref: '#/components/schemas/Both'}
    Thing:
      type: object
      required: [Id, Title, Note]
      properties:
        Id: {type: string, format: uuid}
        Title: {type: string, minLength: 1}
        Note: {type: string, nullable: true}
        Count: {type: integer, format: int32, minimum: 0, maximum: 10}
        Mail: {type: string, format: email, nullable: true}
        Worn: {type: boolean, deprecated: true}
        Parent: {$ref: '#/components/schemas/Thing'}
        Kind: {$ref: '#/components/schemas/Kind'}
        Texts: {type: object, additionalProperties: {type: string}}
        Fees:
          title: FeeDictionary
          type: object
          properties: {Low: {type: number, format: double}, High: {type: number, format: double}}
          additionalProperties: false
        Data:
          title: ThingData
          type: object
          required: [Discriminator, Value]
          properties:
            Discriminator: {$ref: '#/components/schemas/DataKind'}
            Value: {oneOf: [{$ref: '#/components/schemas/Loop'}, {$ref: '#/components/schemas/Knot'}]}
          additionalProperties: false
          x-coproduct: true
    Loop:
      type: object
      properties:
        Knots: {type: array, items: {$ref: '#/components/schemas/Knot'}, nullable: true}
        Length: {type: number, format: double}
    Knot:
      type: object
      properties:
        Loop: {$ref: '#/components/schemas/Loop'}
        Tight: {type: boolean}
    DataKind:
      type: string
      enum: [Loop, Knot]
    Kind:
      type: string
      enum: [Plain, Odd]
    Both:
      type: object
      required: [Code]
      properties:
        Code: {type: string, format: uuid}
        Spare: {type: string, nullable: true}
    TextChange:
      type: object
      properties:
        Value: {type: string, nullable: true}
    Interval:
      type: object
      properties:
        Start: {type: string, format: date-time}
        End: {type: string, format: date-time}
    Failure:
      type: object
      properties:
        Message: {type: string}
";

/// The base with pieces of its text replaced.
#[track_caller]
fn edited(edits: &[(&str, &str)]) -> String {
    edits
        .iter()
        .fold(BASE.to_owned(), |text, (piece, instead)| {
            assert!(text.contains(piece), "{piece} is not in the document");
            text.replace(piece, instead)
        })
}

fn api() -> Api {
    Texts::new().load().unwrap().0.api
}

fn rules(api: &Api) -> Rules {
    Rules {
        base_path: api.base_path.clone(),
        envelope: api.envelope.keys().cloned().collect(),
        envelope_optional: api.envelope_optional.keys().cloned().collect(),
        unsent: api.unsent.clone(),
        statuses: api.statuses.keys().copied().collect(),
    }
}

#[track_caller]
fn imported(text: &str, api: &Api) -> Facts {
    match mews_codegen::import(&Source::new("document.yaml", text), api) {
        Ok((facts, _)) => facts,
        Err(errors) => panic!("{errors}"),
    }
}

/// The changes from one text to another: `kind subject (detail) wire rust`.
#[track_caller]
fn report(old: &str, new: &str) -> Vec<String> {
    let api = api();
    let diff = Diff::new(&imported(old, &api), &imported(new, &api), (&api).into());
    let expected = oracle::expected(old, new, &rules(&api)).unwrap();
    let found: BTreeSet<(String, String)> = diff
        .changes
        .iter()
        .filter(|change| change.replaces.is_none())
        .map(|change| (change.kind.as_str().to_owned(), diff.subject(change)))
        .collect();
    assert_eq!(
        found,
        expected.keys().cloned().collect(),
        "the second opinion differs"
    );
    for change in diff.changes.iter().filter(|one| one.replaces.is_none()) {
        let key = (change.kind.as_str().to_owned(), diff.subject(change));
        let wire = expected[&key].unwrap_or(change.wire.as_str());
        assert_eq!(change.wire.as_str(), wire, "the second opinion on {key:?}");
    }
    let line = |change| {
        let subject = diff.subject(change).replace("POST /api/connector/v1/", "");
        let mews_codegen::diff::Change {
            kind,
            detail,
            wire,
            rust,
            replaces,
            ..
        } = change;
        let inside = if replaces.is_some() { " inside" } else { "" };
        format!("{kind} {subject} ({detail}) {wire} {rust}{inside}")
    };
    diff.changes.iter().map(line).collect()
}

/// Edits of the base, and all changes that they cause.
#[track_caller]
fn case(edits: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(report(BASE, &edited(edits)), expected);
}

/// Edits that cause no change, in either direction.
#[track_caller]
fn nothing(edits: &[(&str, &str)]) {
    case(edits, &[]);
    assert_eq!(report(&edited(edits), BASE), [""; 0]);
}
