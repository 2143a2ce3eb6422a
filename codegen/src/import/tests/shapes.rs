//! Types of properties.

use super::*;

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
