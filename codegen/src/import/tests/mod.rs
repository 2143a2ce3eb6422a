//! Each shape, each quirk and each refusal, on documents of a few lines.

mod rejected;

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

#[test]
fn scalars_and_presences() {
    insta::assert_snapshot!(properties(
        "Id, Name, Maybe",
        "Id: {type: string, format: uuid}
Name: {type: string, minLength: 1, description: Prose., example: Some}
Maybe: {type: string, nullable: true}
Time: {type: string, format: date-time, nullable: true}
Day: {type: string, format: date}
Amount: {type: number, format: double}
Small: {type: integer, format: int32}
Large: {type: integer, format: int64}
Flag: {type: boolean}
Currency: {type: string, format: currency}
Email: {type: string, format: email}
Site: {type: string, format: uri}
Phone: {type: string, format: tel}
Code: {type: string, format: postal-code}
Odd: {type: string, format: string}
Any: {}
Null: {nullable: true}",
        ""
    ), @r#"
    Id: uuid
    Name: string
    Maybe: string or null
    Time: datetime?
    Day: optional date
    Amount: optional double
    Small: optional int32
    Large: optional int64
    Flag: optional bool
    Currency: optional currency
    Email: optional email
    Site: optional uri
    Phone: optional tel
    Code: optional postal-code
    Odd: optional string
    Any: optional any
    Null: any?
    "#);
}

#[test]
fn reads_all_forms_of_reference_as_the_type() {
    insta::assert_snapshot!(properties(
        "Bare, Either",
        r##"Bare: {$ref: "#/components/schemas/Other"}
All: {title: Misleading, allOf: [{$ref: "#/components/schemas/Other"}], nullable: true}
Either: {anyOf: [{$ref: "#/components/schemas/Other"}], nullable: true}
List: {type: array, items: {$ref: "#/components/schemas/Other"}}
Nested: {type: array, items: {type: array, items: {type: integer, format: int32}}}
Times: {type: array, format: date-time, items: {type: string}}"##,
        OTHER
    ), @r#"
    Bare: Other
    All: Other?
    Either: Other or null
    List: optional [Other]
    Nested: optional [[int32]]
    Times: {type: "optional [string]", format: datetime}
    "#);
}

#[test]
fn limits_and_marks() {
    insta::assert_snapshot!(properties(
        "One, Free, Short, Long",
        r##"One: {type: string, minLength: 1}
Free: {type: string}
Short: {type: string, maxLength: 10}
Long: {type: string, minLength: 1, maxLength: 255}
Two: {type: string, minLength: 2, nullable: true}
Ids: {type: array, items: {type: string, format: uuid}, minItems: 1, maxItems: 1000, uniqueItems: true}
Texts: {type: array, items: {type: string, maxLength: 5}}
Degrees: {type: number, minimum: -90, maximum: 90.5}
Interval: {allOf: [{$ref: "#/components/schemas/Other"}], nullable: true, x-max-interval-in-months: 3}
Read: {type: boolean, readOnly: true}
Grows: {allOf: [{$ref: "#/components/schemas/Other"}], x-extensible: true}
Legacy: {type: string, format: uuid, x-mews-legacy-nullable: true}
Off: {type: boolean, nullable: false, readOnly: false}"##,
        OTHER
    ), @r#"
    One: string
    Free: {type: string, empty: true}
    Short: {type: string, length: ..10, empty: true}
    Long: {type: string, length: ..255}
    Two: {type: string?, length: 2..}
    Ids: {type: "optional [uuid]", items: 1..1000, unique: true}
    Texts: {type: "optional [string]", itemLength: ..5}
    Degrees: {type: optional double, range: -90..90.5}
    Interval: {type: Other?, maxMonths: 3}
    Read: {type: optional bool, readOnly: true}
    Grows: {type: optional Other, extensible: true}
    Legacy: {type: optional uuid, legacyNullable: true}
    Off: optional bool
    "#);
}

#[test]
fn keeps_format_and_enum_beside_update_values() {
    insta::assert_snapshot!(properties(
        "",
        r##"Url: {allOf: [{$ref: "#/components/schemas/StringUpdateValue"}], format: uri, nullable: true}
Text: {allOf: [{$ref: "#/components/schemas/StringUpdateValue"}], minLength: 1, maxLength: 9, nullable: true}
Kind: {allOf: [{$ref: "#/components/schemas/StringUpdateValue"}], anyOf: [{$ref: "#/components/schemas/Kind"}], nullable: true}"##,
        &format!("{UPDATE}{KIND}")
    ), @r#"
    Url: {type: StringUpdateValue?, format: uri}
    Text: {type: StringUpdateValue?, length: 1..9}
    Kind: {type: StringUpdateValue?, valueOf: Kind}
    "#);
}

#[test]
fn unions_and_one_of() {
    insta::assert_snapshot!(properties(
        "",
        r##"Plain:
  title: Kind
  type: object
  properties: {Discriminator: {$ref: "#/components/schemas/Kind"}, Value: {oneOf: [{$ref: "#/components/schemas/Other"}, {title: Nothing, type: object, additionalProperties: false}]}}
  nullable: true
  x-coproduct: true
Nullable:
  type: object
  properties: {Discriminator: {type: string}, Value: {oneOf: [{$ref: "#/components/schemas/Other"}], nullable: true}}
  x-coproduct: true
Old: {properties: {discriminator: {$ref: "#/components/schemas/Kind"}, value: {oneOf: [{type: string}]}}}
Free: {oneOf: [{$ref: "#/components/schemas/Other"}, {$ref: "#/components/schemas/Thing"}], nullable: true}"##,
        &format!("{OTHER}{KIND}")
    ), @r#"
    Plain: {type: union?, discriminator: Kind, variants: [Other, "{}"], value: optional}
    Nullable: {type: optional union, variants: [Other], value: maybe}
    Old: {type: optional union, lowerCase: true, discriminator: Kind, variants: [string], value: optional}
    Free: {type: oneOf?, variants: [Other, Thing]}
    "#);
}

#[test]
fn dictionaries() {
    insta::assert_snapshot!(properties(
        "",
        r##"Texts: {title: Localized text, type: object, additionalProperties: {type: string}, nullable: true}
Nulls: {type: object, additionalProperties: {type: string, nullable: true}}
Lists: {type: object, additionalProperties: {type: array, items: {type: integer, format: int32}}}
Free: {type: object}
ByKind: {title: KindDecimalIDictionary, type: object, properties: {Large: {type: number}, Small: {type: number}}, additionalProperties: false}
ByKey: {title: KindDecimalIDictionary, type: object, properties: {Large: {type: number}}, additionalProperties: false}"##,
        KIND
    ), @r#"
    Texts: "{string}?"
    Nulls: {type: "optional {string}", nullableValues: true}
    Lists: optional {[int32]}
    Free: optional {any}
    ByKind: "optional {Kind: double}"
    ByKey: {type: "optional {double}", keys: [Large]}
    "#);
}

#[test]
fn keeps_document_order_of_components() {
    let text = thing(
        "",
        r##"Kind: {$ref: "#/components/schemas/Kind"}
Open: {$ref: "#/components/schemas/Open"}
Names: {$ref: "#/components/schemas/Names"}
Code: {$ref: "#/components/schemas/Code"}
Token: {$ref: "#/components/schemas/Token"}
Self: {$ref: "#/components/schemas/Thing"}
Nothing: {$ref: "#/components/schemas/Nothing"}"##,
        r##"    Token: {type: array, items: {$ref: "#/components/schemas/Token"}}
    Code: {type: string, format: currency}
    Open: {type: string, enum: [Other, "true"], x-extensible: true, x-enumNames: [Other, Real]}
    Kind: {type: string, enum: [Small, Large]}
    Names: {type: object, additionalProperties: {type: string}}
    Nothing: {type: object, additionalProperties: false}
"##,
    );
    insta::assert_snapshot!(written(&text), @r#"
      Thing:
        Kind: optional Kind
        Open: optional Open
        Names: optional Names
        Code: optional Code
        Token: optional Token
        Self: optional Thing
        Nothing: optional Nothing
      Nothing: {}
    enums:
      Open:
        extensible: true
        values:
          - Other
          - "true"
      Kind:
        - Small
        - Large
    aliases:
      Token: "[Token]"
      Code: currency
      Names: "{string}"
    "#);
}

#[test]
fn flattens_base_types() {
    let text = components(
        r##"    Thing: {type: object, properties: {Data: {oneOf: [{$ref: "#/components/schemas/Derived"}]}}}
    Derived:
      type: object
      allOf: [{$ref: "#/components/schemas/Base"}]
      required: [Own, Inherited]
      properties: {Own: {type: boolean}}
      additionalProperties: false
    Base: {type: object, properties: {Inherited: {type: boolean}}, additionalProperties: false}
"##,
    );
    insta::assert_snapshot!(written(&text), @r#"
    Thing:
      Data: {type: optional oneOf, variants: [Derived]}
    Derived:
      Inherited: bool
      Own: bool
    "#);
}

#[test]
fn strips_envelope_inside_items() {
    let item = "    Item:
      type: object
      required: [ClientToken, AccessToken, Client]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Client: {type: string, minLength: 1}
        LanguageCode: {type: string, nullable: true}
        Id: {type: string, format: uuid}
    Part: {type: object, properties: {AccessToken: {type: string}}}
";
    let text = thing(
        "",
        r##"Items: {type: array, items: {$ref: "#/components/schemas/Item"}}
Part: {$ref: "#/components/schemas/Part"}"##,
        item,
    );
    insta::assert_snapshot!(written(&text), @r#"
    Thing:
      Items: optional [Item]
      Part: optional Part
    Item:
      Id: optional uuid
    Part:
      AccessToken: optional string
    "#);
}

#[test]
fn reads_names_of_successors_only() {
    insta::assert_snapshot!(properties(
        "",
        "Silent: {type: boolean, deprecated: true}
Ignored: {type: boolean, deprecated: true, x-deprecatedMessage: The value is ignored.}
Quoted: {type: boolean, deprecated: true, x-deprecatedMessage: 'Use `New` or `Newer.Part`, if `Free` says so.'}
Bare: {type: boolean, deprecated: true, x-deprecatedMessage: Use New or things/getAll instead.}
Linked: {type: boolean, deprecated: true, x-deprecatedMessage: 'See [this](https://pages.example/allthings#get-all-things) with `New` set.'}
Named: {type: boolean, deprecated: true, x-deprecatedMessage: 'Use [things/getAll](https://pages.example/elsewhere#request).'}
Itself: {type: boolean, deprecated: true, x-deprecatedMessage: Use `Itself` in `New`.}
New: {type: boolean}
Newer: {type: boolean}
Free: {type: boolean}",
        ""
    ), @r#"
    Silent: {type: optional bool, deprecated: true}
    Ignored: {type: optional bool, deprecated: true}
    Quoted: {type: optional bool, deprecated: [New, Newer]}
    Bare: {type: optional bool, deprecated: [New, things/getAll]}
    Linked: {type: optional bool, deprecated: [things/getAll]}
    Named: {type: optional bool, deprecated: [things/getAll]}
    Itself: {type: optional bool, deprecated: [New]}
    New: optional bool
    Newer: optional bool
    Free: optional bool
    "#);
}

#[test]
fn reads_nested_one_of_as_its_members() {
    let text = components(
        r##"    Thing: {type: object, properties: {Data: {$ref: "#/components/schemas/Command"}, Same: {allOf: [{$ref: "#/components/schemas/Command"}], oneOf: [{$ref: "#/components/schemas/Print"}, {type: object, oneOf: [{$ref: "#/components/schemas/Cut"}], properties: {Key: {type: boolean}}, additionalProperties: false}], nullable: true}}}
    Command:
      type: object
      oneOf:
        - $ref: "#/components/schemas/Print"
        - type: object
          oneOf: [{$ref: "#/components/schemas/Print"}, {$ref: "#/components/schemas/Cut"}]
          properties: {Key: {type: boolean}}
          additionalProperties: false
      additionalProperties: false
    Print:
      type: object
      oneOf: [{$ref: "#/components/schemas/Print"}, {$ref: "#/components/schemas/Cut"}]
      properties: {Pages: {type: boolean}}
      additionalProperties: false
    Cut: {type: object, properties: {Key: {type: boolean}}, additionalProperties: false}
"##,
    );
    let (facts, warnings) = run(&text).unwrap();
    insta::assert_snapshot!(report(&warnings), @r#"
    doc.yaml:34:5: `Print` lists the family that it belongs to: ignored
    "#);
    insta::assert_snapshot!(schema::write_facts(&facts)["things"], @r#"
    # Facts, written only by `cargo xtask import`. Corrections belong in schema/annotations.
    operations:
      getAll:
        request: Filter
        response: Thing
        page: allthings#get-all-things
    types:
      Filter: {}
      Thing:
        Data: {type: optional oneOf, variants: [Print, Cut]}
        Same: {type: oneOf?, variants: [Print, Cut]}
      Print:
        Pages: optional bool
      Cut:
        Key: optional bool
    "#);
}

#[test]
fn applies_interval_limit_of_component_to_properties() {
    insta::assert_snapshot!(properties(
        "",
        r##"Bare: {$ref: "#/components/schemas/Interval"}
Own: {allOf: [{$ref: "#/components/schemas/Interval"}], x-max-interval-in-months: 1}"##,
        "    Interval: {type: object, properties: {Start: {type: string, nullable: true}}, x-max-interval-in-months: 3}\n"
    ), @r#"
    Bare: {type: optional Interval, maxMonths: 3}
    Own: {type: optional Interval, maxMonths: 1}
    "#);
}

#[test]
fn writes_workspace_schema_unchanged() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("schema");
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    let mut sources = vec![Source::new("api.yaml", text(&schema.join("api.yaml")))];
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(schema.join("resources")).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        sources.push(Source::new(format!("resources/{stem}.yaml"), text(&path)));
        files.insert(stem, text(&path));
    }
    let (read, warnings) = schema::load(&sources).unwrap();
    assert!(warnings.is_empty(), "{warnings}");
    assert_eq!(
        schema::write_facts(&read.facts)
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
        files
    );
}

#[test]
fn accepts_inline_error_bodies() {
    let inline = "{schema: {properties: {Message: {type: string}, Details: {type: object}}}}";
    let text = thing("", "Id: {type: boolean}", "").replace(
        r##"{schema: {$ref: "#/components/schemas/Error"}}"##,
        inline,
    );
    assert_eq!(warned(&text), "");
}

#[test]
fn reads_json_like_yaml() {
    let text = r##"{"openapi": "3.0.4", "paths": {"/api/connector/v1/things/do": {"post": {
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Do"}}}}, "responses": {}}}},
      "components": {"schemas": {"Do": {"type": "object", "required": ["ClientToken", "AccessToken", "Client"], "properties": {
        "ClientToken": {"type": "string", "minLength": 1}, "AccessToken": {"type": "string", "minLength": 1},
        "Client": {"type": "string", "minLength": 1}, "Done": {"type": "boolean", "nullable": true}}}}}}"##;
    assert_eq!(written(text), "  Do:\n    Done: bool?\n");
}

#[test]
fn reads_back_what_it_writes() {
    let text = thing(
        "Id",
        r##"Id: {type: string}
Time: {type: array, format: date-time, items: {type: string, maxLength: 3}, uniqueItems: true, maxItems: 9}
Url: {allOf: [{$ref: "#/components/schemas/StringUpdateValue"}], anyOf: [{$ref: "#/components/schemas/Kind"}], format: uri, nullable: true}
Old: {properties: {discriminator: {$ref: "#/components/schemas/Kind"}, value: {oneOf: [{type: string}, {type: object, additionalProperties: false}]}}}
Nulls: {type: object, additionalProperties: {type: string, nullable: true}}
ByKey: {title: ADictionary, type: object, properties: {Large: {type: number}}, additionalProperties: false}
Limit: {type: number, minimum: 0, deprecated: true, x-deprecatedMessage: Use `Id`.}
Odd: {$ref: "#/components/schemas/Odd"}
Alias: {$ref: "#/components/schemas/Alias"}"##,
        &format!(
            "{UPDATE}{KIND}    Odd: {{type: string, enum: ['', 'a b ', \"c\\nd\", 'e: f', 'null', '#g', \"h'i\"], x-extensible: true}}\n    Alias: {{type: array, items: {{type: boolean}}}}\n"
        ),
    );
    let (facts, _) = run(&text).unwrap();
    let files = schema::write_facts(&facts);
    let mut sources: Vec<Arc<Source>> = vec![Source::new("api.yaml", API)];
    sources.extend(
        files
            .iter()
            .map(|(stem, text)| Source::new(format!("resources/{stem}.yaml"), text)),
    );
    let (read, warnings) = schema::load(&sources).unwrap();
    assert!(warnings.is_empty(), "{warnings}");
    assert_eq!(schema::write_facts(&read.facts), files);
}
