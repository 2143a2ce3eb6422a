//! Each shape, each quirk and each refusal, on documents of a few lines.

mod documents;
mod rejected;
mod shapes;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::{Strictness, import, import_with};
use crate::diagnostic::Diagnostics;
use crate::schema::{self, Api, Facts};
use crate::source::Source;

const API: &str = "\
basePath: /api/connector/v1
pages: https://pages.example/
envelope:
  required: {ClientToken: string, AccessToken: string, Client: string}
  optional: {LanguageCode: string?, CultureCode: string?}
environments: {}
limits: {requests: 200, seconds: 30}
paging: {limitation: Limitation, count: Count, cursor: Cursor, pageSize: 1000}
intervals: {}
error: Error
statuses: {200: Done., 204: Done., 400: Malformed.}
";

/// All that a document needs besides what a test is about; the test's components follow from line
/// 24 on.
const HEAD: &str = r##"openapi: 3.0.4
info: {title: Things, version: v1}
paths:
  /api/connector/v1/things/getAll:
    post:
      tags: [All things]
      summary: Get all things
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Filter"}, example: {Any: [1]}}}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
        '400': {content: {application/json: {schema: {$ref: "#/components/schemas/Error"}}}}
components:
  schemas:
    Error: {type: object, properties: {Message: {type: string, nullable: true}}}
    Never: {type: object, properties: {Reached: {type: boolean}}}
    Filter:
      type: object
      required: [ClientToken, AccessToken, Client]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Client: {type: string, minLength: 1}
      additionalProperties: false
"##;

const OTHER: &str = "    Other: {type: object, properties: {Id: {type: string, format: uuid}}}\n";
const UPDATE: &str =
    "    StringUpdateValue: {type: object, properties: {Value: {type: string, nullable: true}}}\n";
const KIND: &str = "    Kind: {type: string, enum: [Small, Large]}\n";

fn api() -> Api {
    schema::load(&[Source::new("api.yaml", API)]).unwrap().0.api
}

fn run(text: &str) -> Result<(Facts, Diagnostics), Diagnostics> {
    import(&Source::new("doc.yaml", text), &api())
}

/// A document whose components, besides those of [`HEAD`], are these.
fn components(text: &str) -> String {
    format!("{HEAD}{text}")
}

/// A document whose response has these properties, with some components around them. The first
/// property is in line 27.
fn thing(required: &str, properties: &str, others: &str) -> String {
    let properties: String = properties
        .lines()
        .map(|line| format!("        {line}\n"))
        .collect();
    components(&format!(
        "    Thing:\n      type: object\n{}      properties:\n{properties}{others}",
        if required.is_empty() {
            "      additionalProperties: false\n".to_owned()
        } else {
            format!("      required: [{required}]\n")
        },
    ))
}

/// The one file that is written, without its first line and without what [`HEAD`] alone is reason
/// for.
fn written(text: &str) -> String {
    let (facts, warnings) = run(text).unwrap_or_else(|errors| panic!("{errors}"));
    assert!(warnings.is_empty(), "{warnings}");
    let files = schema::write_facts(&facts);
    assert_eq!(files.keys().collect::<Vec<_>>(), ["things"]);
    files["things"]
        .lines()
        .skip_while(|line| *line != "types:")
        .skip(1)
        .filter(|line| *line != "  Filter: {}")
        .map(|line| format!("{line}\n"))
        .collect()
}

/// The properties of `Thing` as they are written.
fn properties(required: &str, properties: &str, others: &str) -> String {
    let written = written(&thing(required, properties, others));
    let thing = written
        .lines()
        .skip_while(|line| *line != "  Thing:")
        .skip(1);
    thing
        .take_while(|line| line.starts_with("    "))
        .map(|line| format!("{}\n", line.trim_start()))
        .collect()
}

fn report(diagnostics: &Diagnostics) -> String {
    diagnostics
        .iter()
        .map(|one| format!("{}: {}\n", one.place(), one.message()))
        .collect()
}

fn refused(text: &str) -> String {
    report(&run(text).map(|_| ()).unwrap_err())
}

/// The errors if unknown keywords are rejected.
fn refused_strictly(text: &str) -> String {
    report(&errors_strictly(text))
}

fn errors_strictly(text: &str) -> Diagnostics {
    let document = Source::new("doc.yaml", text);
    import_with(&document, &api(), Strictness::Strict)
        .map(|_| ())
        .unwrap_err()
}

/// The warnings of a document that is only compared.
fn warned_leniently(text: &str) -> String {
    let document = Source::new("doc.yaml", text);
    let read = import_with(&document, &api(), Strictness::Lenient);
    report(&read.unwrap_or_else(|errors| panic!("{errors}")).1)
}

fn warned(text: &str) -> String {
    report(&run(text).unwrap().1)
}

#[test]
fn reads_all_facts_of_an_operation() {
    let text = r##"openapi: 3.0.4
paths:
  /api/connector/v1/things/getAll/2023-06-06:
    post:
      tags: [All things]
      summary: Get all things' parts (ver 2023-06-06)
      x-restricted: true
      deprecated: true
      x-deprecatedMessage: Use [others](https://pages.example/allthings#get-all-others-ver-2020-01-01) or `things/none`.
      requestBody:
        content:
          application/json:
            schema:
              oneOf: [{$ref: "#/components/schemas/One"}, {$ref: "#/components/schemas/Two"}]
      responses:
        '200': {content: {application/json: {schema: {$ref: "#/components/schemas/Empty"}}}}
        '204': {description: Done.}
        '409': {description: Changed.}
  /api/connector/v1/others/getAll:
    post:
      tags: [All things]
      summary: Get all others (ver 2020-01-01)
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/One"}}}}
      responses: {'204': {description: Nothing.}}
components:
  schemas:
    Base:
      type: object
      required: [ClientToken, AccessToken, Client, Count]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Client: {type: string, minLength: 1}
        LanguageCode: {type: string, nullable: true}
        CultureCode: {type: string, nullable: true}
        Count: {type: integer, format: int32}
      additionalProperties: false
    One: {type: object, allOf: [{$ref: "#/components/schemas/Base"}], additionalProperties: false}
    Two:
      type: object
      allOf: [{$ref: "#/components/schemas/Base"}]
      required: [Flag]
      properties: {Flag: {type: boolean}}
      additionalProperties: false
    Empty: {type: object, additionalProperties: false}
"##;
    let (facts, warnings) = run(text).unwrap();
    assert!(warnings.is_empty(), "{warnings}");
    let files = schema::write_facts(&facts);
    let body = |stem: &str| files[stem].split_once('\n').unwrap().1.to_owned();
    insta::assert_snapshot!(body("things"), @r#"
    operations:
      getAll/2023-06-06:
        request: [One, Two]
        response: Empty
        page: allthings#get-all-things-parts (ver)
        deprecated: [others/getAll]
        restricted: true
        statuses: [409]
    types:
      Two:
        Count: int32
        Flag: bool
      Empty: {}
    "#);
    insta::assert_snapshot!(body("others"), @r#"
    operations:
      getAll:
        request: One
        page: allthings#get-all-others-ver-2020-01-01
    "#);
    insta::assert_snapshot!(body("shared"), @r#"
    types:
      One:
        Count: int32
    "#);
}
