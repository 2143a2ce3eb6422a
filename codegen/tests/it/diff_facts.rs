//! Small documents with one difference each. The diff reports it, and a second, separate comparison
//! of the documents agrees.

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

/// Edits of the base, and all that they come to.
#[track_caller]
fn case(edits: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(report(BASE, &edited(edits)), expected);
}

/// Edits that come to nothing, in either direction.
#[track_caller]
fn nothing(edits: &[(&str, &str)]) {
    case(edits, &[]);
    assert_eq!(report(&edited(edits), BASE), [""; 0]);
}

const OLD: &str = "
  /api/connector/v1/things/old:
    post:
      deprecated: true
      x-restricted: true";

#[test]
fn operations() {
    let more = "
  /api/connector/v1/things/more:
    post:
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/First'}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ThingResult'}}}}";
    let added = format!("{more}{OLD}");
    case(
        &[(OLD, &added)],
        &["operation_added things/more () additive additive"],
    );
    assert_eq!(
        report(&edited(&[(OLD, &added)]), BASE),
        ["operation_removed things/more () breaking breaking"]
    );
    let marks = "\n      deprecated: true\n      x-restricted: true";
    case(
        &[(marks, "")],
        &[
            "operation_undeprecated things/old () none none",
            "operation_unrestricted things/old () additive none",
        ],
    );
    assert_eq!(
        report(&edited(&[(marks, "")]), BASE),
        [
            "operation_deprecated things/old (deprecated) none none",
            "operation_restricted things/old () breaking none",
        ]
    );
}

#[test]
fn bodies_and_answers() {
    let second = ", {$ref: '#/components/schemas/Second'}";
    case(
        &[(second, "")],
        &[
            "operation_request_changed things/old (one of First, Second → First) breaking breaking",
            "schema_removed Second (object) breaking breaking",
        ],
    );
    assert_eq!(
        report(&edited(&[(second, "")]), BASE),
        [
            "operation_request_changed things/old (First → one of First, Second) additive additive",
            "schema_added Second (object) additive additive",
        ]
    );
    let answer =
        "'200': {content: {application/json: {schema: {$ref: '#/components/schemas/ThingResult'}}}}
components";
    case(
        &[(
            answer,
            "'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Both'}}}}\ncomponents",
        )],
        &[
            "operation_response_changed things/old (ThingResult → Both) breaking breaking",
            "property_removed Both.Both (optional Both) breaking breaking inside",
            "property_added Both.Code (uuid) additive additive inside",
            "property_added Both.Spare (string?) additive additive inside",
            "property_removed Both.Things ([Thing]?) breaking breaking inside",
        ],
    );
    case(
        &[(
            answer,
            &format!("'409': {{description: Changed}}\n        {answer}"),
        )],
        &["operation_response_changed things/old (statuses + 409) additive none"],
    );
}

#[test]
fn properties_come_and_go() {
    let name = "        Name: {type: string, maxLength: 50}\n";
    case(
        &[(name, "")],
        &["property_removed ThingGet.Name (optional string) breaking breaking"],
    );
    assert_eq!(
        report(&edited(&[(name, "")]), BASE),
        ["property_added ThingGet.Name (optional string) additive additive"]
    );
    // A new demand on callers; a new promise to readers; both at once.
    case(
        &[
            (
                name,
                "        Name: {type: string, maxLength: 50}\n        Size: {type: boolean}\n",
            ),
            ("Client, Id]", "Client, Id, Size]"),
        ],
        &["property_added ThingGet.Size (bool) breaking additive"],
    );
    case(
        &[
            ("Worn:", "Size: {type: boolean}\n        Worn:"),
            ("Title, Note]", "Title, Note, Size]"),
        ],
        &["property_added Thing.Size (bool) additive additive"],
    );
    case(
        &[
            ("Spare:", "Size: {type: boolean}\n        Spare:"),
            ("[Code]", "[Code, Size]"),
        ],
        &["property_added Both.Size (bool) breaking additive"],
    );
}

#[test]
fn presence_changes_by_direction() {
    case(
        &[("Client, Id]", "Client]")],
        &["property_optional ThingGet.Id (uuid → optional uuid) additive none"],
    );
    case(
        &[("[Id, Title", "[Title")],
        &["property_optional Thing.Id (uuid → optional uuid) breaking breaking"],
    );
    case(
        &[("[Code]", "[]")],
        &["property_optional Both.Code (uuid → optional uuid) breaking breaking"],
    );
    case(
        &[("Title, Note]", "Title, Note, Worn]")],
        &["property_required Thing.Worn (optional bool → bool) none none"],
    );
    case(
        &[("Client, Id]", "Client, Id, Kinds]")],
        &["property_required ThingGet.Kinds (optional [Kind] → [Kind]) breaking none"],
    );
    case(
        &[("[Code]", "[Code, Spare]")],
        &["property_required Both.Spare (string? → string or null) breaking none"],
    );
    // Null where a value could be missing before is nothing new to readers.
    case(
        &[(
            "Worn: {type: boolean,",
            "Worn: {type: boolean, nullable: true,",
        )],
        &["property_nullable Thing.Worn (optional bool → bool?) none none"],
    );
    case(
        &[(
            "Note: {type: string, nullable: true}",
            "Note: {type: string}",
        )],
        &["property_non_nullable Thing.Note (string or null → string) none none"],
    );
    case(
        &[(
            "Spare: {type: string, nullable: true}",
            "Spare: {type: string}",
        )],
        &["property_non_nullable Both.Spare (string? → optional string) breaking none"],
    );
    case(
        &[(
            "Code: {type: string, format: uuid}",
            "Code: {type: string, format: uuid, nullable: true}",
        )],
        &["property_nullable Both.Code (uuid → uuid or null) dangerous breaking"],
    );
}

#[test]
fn types_of_properties() {
    case(
        &[("Code: {type: string, format: uuid}", "Code: {type: string}")],
        &["property_type_changed Both.Code (uuid → string) breaking breaking"],
    );
    case(
        &[("format: email, ", "")],
        &["property_type_changed Thing.Mail (email? → string?) additive none"],
    );
    case(
        &[(
            "Spare: {type: string,",
            "Spare: {type: string, format: email,",
        )],
        &["property_type_changed Both.Spare (string? → email?) breaking none"],
    );
    case(
        &[
            ("maxItems: 10}", "maxItems: 10, nullable: true}"),
            (
                "Kinds: {type: array, items: {$ref: '#/components/schemas/Kind'}",
                "Kinds: {type: array, items: {type: string}",
            ),
        ],
        &[
            "property_nullable ThingGet.Kinds (optional [Kind] → [string]?) additive none",
            "property_type_changed ThingGet.Kinds (optional [Kind] → [string]?) additive none",
        ],
    );
    // The values of a dictionary.
    case(
        &[(
            "{type: object, additionalProperties: {type: string}}",
            "{type: object, additionalProperties: {type: string, nullable: true}}",
        )],
        &["property_type_changed Thing.Texts (values may be null) dangerous breaking"],
    );
    case(
        &[(", High: {type: number, format: double}", "")],
        &["property_type_changed Thing.Fees (keys − High) breaking breaking"],
    );
    // The members that are inside of an update value.
    case(
        &[(
            "Change: {allOf: [{$ref: '#/components/schemas/TextChange'}],",
            "Change: {allOf: [{$ref: '#/components/schemas/TextChange'}], format: date,",
        )],
        &[
            "property_type_changed ThingGet.Change (TextChange? → TextChange? of date) breaking breaking",
        ],
    );
    case(
        &[(
            "Change: {allOf: [{$ref: '#/components/schemas/TextChange'}],",
            "Change: {allOf: [{$ref: '#/components/schemas/TextChange'}], anyOf: [{$ref: '#/components/schemas/Kind'}],",
        )],
        &[
            "property_type_changed ThingGet.Change (TextChange? → TextChange? of Kind) breaking breaking",
        ],
    );
}

#[test]
fn unions() {
    let knot = ", {$ref: '#/components/schemas/Knot'}]}";
    case(
        &[(knot, "]}")],
        &["property_type_changed Thing.Data (variants − Knot) breaking breaking"],
    );
    assert_eq!(
        report(&edited(&[(knot, "]}")]), BASE),
        ["property_type_changed Thing.Data (variants + Knot) dangerous additive"]
    );
    case(
        &[
            ("[Discriminator, Value]", "[discriminator, value]"),
            ("            Discriminator:", "            discriminator:"),
            ("            Value:", "            value:"),
        ],
        &[
            "property_type_changed Thing.Data (Discriminator, Value → discriminator, value) breaking none",
        ],
    );
    case(
        &[("[Discriminator, Value]", "[Discriminator]")],
        &["property_type_changed Thing.Data (value required → optional) breaking breaking"],
    );
    // The order of variants means nothing.
    let (first, second) = (
        "{$ref: '#/components/schemas/Loop'}",
        "{$ref: '#/components/schemas/Knot'}",
    );
    nothing(&[(
        &format!("[{first}, {second}]"),
        &format!("[{second}, {first}]"),
    )]);
}

#[test]
fn deprecation_of_properties() {
    case(
        &[(", deprecated: true", "")],
        &["property_undeprecated Thing.Worn () none none"],
    );
    case(
        &[(
            "Title: {type: string, minLength: 1}",
            "Title: {type: string, minLength: 1, deprecated: true, x-deprecatedMessage: 'Use `Note`.'}",
        )],
        &["property_deprecated Thing.Title (deprecated in favour of Note) none none"],
    );
}

#[test]
fn values_of_enums() {
    case(
        &[("[Plain, Odd]", "[Odd, Plain, 'A: b']")],
        &["enum_value_added Kind.A: b () dangerous additive"],
    );
    case(
        &[("[Plain, Odd]", "[Odd]")],
        &["enum_value_removed Kind.Plain () breaking breaking"],
    );
    case(
        &[(
            "enum: [Plain, Odd]",
            "enum: [Plain, Odd]\n      x-extensible: true",
        )],
        &["constraint_changed Kind (extensible) none none"],
    );
    nothing(&[("[Plain, Odd]", "[Odd, Plain]")]);
}

#[test]
fn limits() {
    for (edit, expected) in [
        (
            ("maxLength: 50", "maxLength: 20"),
            "constraint_changed ThingGet.Name (length ..50 → ..20) breaking none",
        ),
        (
            ("maxLength: 50", "minLength: 0"),
            "constraint_changed ThingGet.Name (length ..50 → 0..) breaking none",
        ),
        (
            ("maxItems: 10", "maxItems: 20"),
            "constraint_changed ThingGet.Kinds (items ..10 → ..20) additive none",
        ),
        (
            ("maxItems: 10", "maxItems: 10, uniqueItems: true"),
            "constraint_changed ThingGet.Kinds (unique items) breaking none",
        ),
        (
            ("maximum: 10", "maximum: 5"),
            "constraint_changed Thing.Count (range 0..10 → 0..5) none none",
        ),
        (
            ("minimum: 0, ", ""),
            "constraint_changed Thing.Count (range 0..10 → ..10) additive none",
        ),
        (
            ("x-max-interval-in-months: 3", "x-max-interval-in-months: 1"),
            "constraint_changed ThingGet.Period (months ..3 → ..1) breaking none",
        ),
        (
            (
                "Title: {type: string, minLength: 1}",
                "Title: {type: string}",
            ),
            "constraint_changed Thing.Title (length 1.. → any) additive none",
        ),
        (
            (
                "Worn: {type: boolean,",
                "Worn: {type: boolean, readOnly: true,",
            ),
            "constraint_changed Thing.Worn (read only) none none",
        ),
        (
            (
                "Code: {type: string, format: uuid}",
                "Code: {type: string, format: uuid, x-mews-legacy-nullable: true}",
            ),
            "constraint_changed Both.Code (legacy null) dangerous breaking",
        ),
        (
            (
                "Code: {type: string, format: uuid}",
                "Code: {type: string, format: uuid, x-extensible: true}",
            ),
            "constraint_changed Both.Code (extensible) none none",
        ),
    ] {
        case(&[edit], &[expected]);
    }
    // Several of one property are one change; the lower limit falls away with the demand.
    case(
        &[("maxItems: 10}", "maxItems: 20, uniqueItems: true}")],
        &["constraint_changed ThingGet.Kinds (items ..10 → ..20; unique items) breaking none"],
    );
    nothing(&[("maximum: 10", "maximum: 10.0")]);
}

#[test]
fn type_of_another_kind_is_breaking() {
    case(
        &[(
            "    Kind:\n      type: string\n      enum: [Plain, Odd]",
            "    Kind:\n      type: object\n      properties: {Name: {type: string}}",
        )],
        &["property_type_changed Kind (enum → object) breaking breaking"],
    );
}

// The quirks.

#[test]
fn reference_moved_into_all_of_is_no_change() {
    nothing(&[
        (
            "Both: {$ref: '#/components/schemas/Both'}",
            "Both: {allOf: [{$ref: '#/components/schemas/Both'}]}",
        ),
        (
            "Parent: {$ref: '#/components/schemas/Thing'}",
            "Parent: {anyOf: [{$ref: '#/components/schemas/Thing'}]}",
        ),
    ]);
    case(
        &[(
            "Parent: {$ref: '#/components/schemas/Thing'}",
            "Parent: {title: Parent, allOf: [{$ref: '#/components/schemas/Thing'}], nullable: true}",
        )],
        &["property_nullable Thing.Parent (optional Thing → Thing?) none none"],
    );
}

#[test]
fn envelope_change_is_not_reported() {
    nothing(&[
        ("        LanguageCode: {type: string, nullable: true}\n", ""),
        ("        CultureCode: {type: string, nullable: true}\n", ""),
    ]);
}

#[test]
fn prose_change_is_not_reported() {
    nothing(&[
        ("openapi: 3.0.4", "openapi: 3.0.1"),
        ("      additionalProperties: false\n    First", "    First"),
        ("title: ThingData", "title: Data"),
        ("[Id, Title, Note]", "[Note, Title, Id, Absent]"),
        ("enum: [Plain, Odd]", "enum: [Plain, Odd, Plain]"),
        ("summary: Get things", "summary: Get all things"),
    ]);
    // Operations that leak in do not belong to the API.
    let leaked = "
  /api/internal/things:
    get: {responses: {}}
  /api/connector/v1/things/{id}:
    post: {requestBody: {}, responses: {}}
  /api/connector/v1/things/ping:
    options: {responses: {}}
  /api/connector/v1/things/old:";
    nothing(&[("\n  /api/connector/v1/things/old:", leaked)]);
}

#[test]
fn interval_limit_of_component_is_compared() {
    nothing(&[
        (", x-max-interval-in-months: 3", ""),
        (
            "    Interval:\n      type: object\n",
            "    Interval:\n      type: object\n      x-max-interval-in-months: 3\n",
        ),
    ]);
}

#[test]
fn dictionary_keys_and_enum_compare_by_value() {
    let edits = [
        ("[Plain, Odd]", "[Low, High]"),
        ("title: FeeDictionary", "title: KindDictionary"),
    ];
    let old = edited(&edits[..1]);
    assert_eq!(report(&old, &edited(&edits)), [""; 0]);
}

#[test]
fn nested_one_of_compares_by_members() {
    let family = "Parent: {$ref: '#/components/schemas/Family'}";
    let nested = "
    Family:
      type: object
      oneOf:
      - type: object
        oneOf: [{$ref: '#/components/schemas/Loop'}, {$ref: '#/components/schemas/Knot'}]
        properties:
          Loop: {$ref: '#/components/schemas/Loop'}
          Tight: {type: boolean}
      - {$ref: '#/components/schemas/Loop'}
    Failure:";
    let flat = "
    Family:
      oneOf: [{$ref: '#/components/schemas/Knot'}, {$ref: '#/components/schemas/Loop'}]
    Failure:";
    let with = |members: &str| {
        edited(&[
            ("Parent: {$ref: '#/components/schemas/Thing'}", family),
            ("\n    Failure:", members),
        ])
    };
    assert_eq!(report(&with(nested), &with(flat)), [""; 0]);
    assert_eq!(
        report(BASE, &with(nested)),
        [
            "property_type_changed Thing.Parent (optional Thing → optional oneOf; variants + Knot + Loop) breaking breaking"
        ]
    );
}

// Names.

#[test]
fn rename_is_one_change() {
    case(
        &[("/Kind'", "/KindEnum'"), ("    Kind:\n", "    KindEnum:\n")],
        &["schema_renamed KindEnum (Kind → KindEnum) none none"],
    );
    case(
        &[
            ("/ThingGet'", "/ThingParameters'"),
            ("    ThingGet:", "    ThingParameters:"),
        ],
        &["schema_renamed ThingParameters (ThingGet → ThingParameters) none none"],
    );
    case(
        &[("/Thing'", "/Item'"), ("    Thing:", "    Item:")],
        &["schema_renamed Item (Thing → Item) none none"],
    );
}

#[test]
fn renames_mutually_recursive_types_together() {
    case(
        &[
            ("/Loop'", "/Ring'"),
            ("    Loop:\n", "    Ring:\n"),
            ("/Knot'", "/Tie'"),
            ("    Knot:\n", "    Tie:\n"),
        ],
        &[
            "schema_renamed Ring (Loop → Ring) none none",
            "schema_renamed Tie (Knot → Tie) none none",
        ],
    );
}

#[test]
fn matches_equal_types_by_place() {
    // First and Second would be alike but for their property.
    let alike = [
        ("        First: {type", "        One: {type"),
        ("        Second: {type", "        One: {type"),
    ];
    let old = edited(&alike);
    let new = old
        .replace("/First'", "/Zuerst'")
        .replace("    First:\n", "    Zuerst:\n")
        .replace("/Second'", "/Anders'")
        .replace("    Second:\n", "    Anders:\n");
    assert_eq!(
        report(&old, &new),
        [
            "schema_renamed Anders (Second → Anders) none none",
            "schema_renamed Zuerst (First → Zuerst) none none"
        ]
    );
}

#[test]
fn rename_with_change_is_another_type() {
    case(
        &[
            ("/Kind'", "/KindEnum'"),
            ("    Kind:\n", "    KindEnum:\n"),
            ("[Plain, Odd]", "[Plain, Odd, Even]"),
        ],
        &[
            "schema_removed Kind (enum) none breaking",
            "schema_added KindEnum (enum) additive additive",
            "property_type_changed Thing.Kind (optional Kind → optional KindEnum) dangerous breaking",
            "property_type_changed ThingGet.Kinds (optional [Kind] → optional [KindEnum]) additive breaking",
        ],
    );
}

#[test]
fn narrower_types_in_answers_break_nothing() {
    let narrower = [
        (
            "Note: {type: string, nullable: true}",
            "Note: {allOf: [{$ref: '#/components/schemas/Kind'}], nullable: true}",
        ),
        (
            "Mail: {type: string, format: email, nullable: true}",
            "Mail: {type: string, format: date, nullable: true}",
        ),
        (
            "Count: {type: integer, format: int32",
            "Count: {type: integer, format: int64",
        ),
    ];
    // Without a format, so that a day is narrower.
    let before = edited(&[
        (
            "Mail: {type: string, format: email, nullable: true}",
            "Mail: {type: string, nullable: true}",
        ),
        (
            "Count: {type: integer, format: int32",
            "Count: {type: number, format: double",
        ),
    ]);
    let after = edited(&narrower);
    assert_eq!(
        report(&before, &after),
        [
            "property_type_changed Thing.Count (optional double → optional int64) none none",
            "property_type_changed Thing.Mail (string? → date?) none none",
            "property_type_changed Thing.Note (string or null → Kind or null) none none",
        ]
    );
    assert_eq!(
        report(&after, &before),
        [
            "property_type_changed Thing.Count (optional int64 → optional double) breaking breaking",
            "property_type_changed Thing.Mail (date? → string?) breaking breaking",
            "property_type_changed Thing.Note (Kind or null → string or null) breaking breaking",
        ]
    );
}

#[test]
fn differences_inside_a_replaced_type_are_facts_of_the_new_one() {
    let other = "
    Other:
      type: object
      properties:
        Knots: {type: array, items: {$ref: '#/components/schemas/Knot'}, maxItems: 5, nullable: true}
        Weight: {type: number, format: double}
    Knot:";
    let edits = [
        ("\n    Knot:", other),
        (
            "        Loop: {$ref: '#/components/schemas/Loop'}\n        Tight",
            "        Loop: {$ref: '#/components/schemas/Other'}\n        Tight",
        ),
    ];
    case(
        &edits,
        &[
            "schema_added Other (object) additive additive",
            "property_type_changed Knot.Loop (optional Loop → optional Other) breaking breaking",
            "constraint_changed Other.Knots (items any → ..5) none none inside",
            "property_removed Other.Length (optional double) breaking breaking inside",
            "property_added Other.Weight (optional double) additive additive inside",
        ],
    );
}

#[test]
fn operation_that_stops_answering_in_pages_is_reported() {
    let paged = |cursor: &str| {
        edited(&[
            (
                "        Name: {type: string, maxLength: 50}\n",
                "        Name: {type: string, maxLength: 50}\n        Limitation: {$ref: '#/components/schemas/Both'}\n",
            ),
            (
                "        Things: {type",
                &format!("        {cursor}: {{type: string}}\n        Things: {{type"),
            ),
        ])
    };
    assert_eq!(
        report(&paged("Cursor"), &paged("NextCursor")),
        [
            "operation_unpaged things/get (no longer paged) breaking breaking",
            "property_removed ThingResult.Cursor (optional string) breaking breaking",
            "property_added ThingResult.NextCursor (optional string) additive additive",
        ]
    );
    assert!(
        report(&paged("NextCursor"), &paged("Cursor"))
            .contains(&"operation_paged things/get (paged) breaking additive".to_owned())
    );
}
