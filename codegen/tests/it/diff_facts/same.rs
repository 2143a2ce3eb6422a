//! Different spellings with the same meaning.

use super::*;

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
    // Paths that leak into the document are not part of the API.
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
