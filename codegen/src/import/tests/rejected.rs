//! What is skipped with a warning, and what is an error.

use super::*;

#[test]
fn skips_foreign_operations_with_warning() {
    let leaks = r##"paths:
  /api/proxy/{path}: {get: {anything: at all}}
  /api/connector/v1/things/{id}: {post: {}}
  /api/connector/v1/things/noBody: {post: {responses: {}}}
  /api/connector/v1/things/parameters: {post: {parameters: []}}
  /api/connector/v1/things/twins: {options: {}, put: {}}
"##;
    insta::assert_snapshot!(warned(&thing("", "Id: {type: boolean}", "").replace("paths:\n", leaks)), @r#"
    doc.yaml:4:3: skipped: not below /api/connector/v1
    doc.yaml:5:3: skipped: a path with parameters
    doc.yaml:6:37: skipped: `things/noBody` takes no body
    doc.yaml:7:41: skipped: `things/parameters` takes parameters beside its body
    doc.yaml:8:3: skipped: OPTIONS of `things/twins`, where operations are POST
    doc.yaml:8:3: skipped: PUT of `things/twins`, where operations are POST
    "#);
}

#[test]
fn warns_of_harmless_oddities() {
    insta::assert_snapshot!(warned(&thing(
        "Gone",
        r##"Kind: {$ref: "#/components/schemas/Twice"}
Live: {type: boolean, x-deprecatedMessage: Use `Kind`.}
Again: {allOf: [{$ref: "#/components/schemas/Other"}], properties: {Id: {type: string, format: uuid}}}"##,
        &format!("{OTHER}    Twice: {{type: string, enum: [One, One]}}\n")
    )), @r#"
    doc.yaml:26:18: `Thing` requires `Gone`, which is none of its properties
    doc.yaml:29:52: a successor of something that is not deprecated
    doc.yaml:30:16: repeats properties of `Other`: read as the reference alone
    doc.yaml:32:39: the value `One` stands in the enum twice
    "#);
}

#[test]
fn rejects_unknown_keywords() {
    let text = thing("", "Id: {type: string, pattern: x}", "")
        .replace("/getAll:\n", "/getAll:\n    secret: {}\n")
        .replace("info: {", "security: []\ninfo: {surprise: 1, ")
        .replace("      tags: [", "      callbacks: {}\n      tags: [")
        .replace("requestBody: {", "requestBody: {surprise: 1, ")
        .replace(
            "application/json: {schema",
            "application/json: {encoding: {}, schema",
        );
    insta::assert_snapshot!(refused(&text), @r#"
    doc.yaml:2:1: unknown keyword `security` in the document
    doc.yaml:3:8: unknown keyword `surprise` in `info`
    doc.yaml:31:28: unknown keyword `pattern` in a schema
    doc.yaml:6:5: unknown keyword `secret` in a path
    doc.yaml:8:7: unknown keyword `callbacks` in an operation
    doc.yaml:11:21: unknown keyword `surprise` in a request body
    doc.yaml:11:63: unknown keyword `encoding` in a media type
    doc.yaml:13:63: unknown keyword `encoding` in a media type
    doc.yaml:14:46: unknown keyword `encoding` in a media type
    "#);
}

#[test]
fn rejects_unsupported_shapes() {
    insta::assert_snapshot!(refused(&thing(
        "",
        r##"Inline: {type: object, properties: {Id: {type: integer}}, additionalProperties: false}
Format: {type: string, format: time}
Integer: {type: integer}
Float: {type: number, format: float}
File: {type: file}
Items: {type: array}
Nulls: {type: array, items: {type: string, nullable: true}}
Two: {allOf: [{$ref: "#/components/schemas/Other"}, {$ref: "#/components/schemas/Thing"}]}
Enum: {type: string, enum: [One]}
Beside: {$ref: "#/components/schemas/Other", items: {type: boolean}}
Gone: {$ref: "#/components/schemas/Gone"}
Mixed: {title: Dictionary, type: object, properties: {A: {type: boolean}, B: {type: number}}, additionalProperties: false}
Union: {x-coproduct: true, type: object, properties: {Kind: {type: string}}}
Variant: {oneOf: [{type: array, items: {type: boolean}}]}
Empty: {type: object, additionalProperties: false}
Bare format: {format: uuid}
Formless: {format: uuid}
Repeats: {allOf: [{$ref: "#/components/schemas/Other"}], properties: {Id: {type: boolean}}}"##,
        OTHER
    )), @r#"
    doc.yaml:28:49: `type: integer` without a format is not understood
    doc.yaml:28:17: an object written out where it is used: its type is called `ThingInline`
    doc.yaml:29:40: `time` is no format that is understood
    doc.yaml:30:18: `type: integer` without a format is not understood
    doc.yaml:31:16: `type: number` with `format: float` is not understood
    doc.yaml:32:15: `type: file` without a format is not understood
    doc.yaml:33:16: a list without `items`
    doc.yaml:34:52: `nullable` is not understood in the items of a list
    doc.yaml:35:14: `allOf` and `anyOf` are understood around one reference to a component only
    doc.yaml:36:30: `enum` is not understood in a property
    doc.yaml:37:54: `items` is not understood in a property
    doc.yaml:38:22: there is no component `Gone`
    doc.yaml:39:16: a dictionary whose values are of several types
    doc.yaml:40:16: a coproduct of anything but `Discriminator` and `Value`
    doc.yaml:41:27: a variant that is `[bool]`
    doc.yaml:42:16: a property that is an object without properties
    doc.yaml:43:9: `Bare format` can't be the name of a property
    doc.yaml:44:28: a `format` without a `type`
    doc.yaml:45:79: `Id` is not a repetition of what `Other` has
    "#);
}

#[test]
fn rejects_unsupported_components() {
    insta::assert_snapshot!(refused(&thing(
        "",
        r##"A: {$ref: "#/components/schemas/lower"}
B: {$ref: "#/components/schemas/Numbers"}
C: {$ref: "#/components/schemas/Cycle"}
D: {$ref: "#/components/schemas/Both"}
E: {$ref: "#/components/schemas/Again"}
F: {$ref: "#/components/schemas/Limited"}
G: {$ref: "#/components/schemas/Stranger"}
H: {$ref: "#/components/schemas/Copy"}
I: {type: array, items: {$ref: "#/components/schemas/Copy"}}"##,
        r##"    lower: {type: object}
    Numbers: {type: integer, enum: [1, 2]}
    Cycle: {type: object, allOf: [{$ref: "#/components/schemas/Cycle"}]}
    Both: {type: object, properties: {A: {type: boolean}}, additionalProperties: {type: boolean}}
    Base: {type: object, properties: {A: {type: boolean}}}
    Again: {type: object, allOf: [{$ref: "#/components/schemas/Base"}], properties: {A: {type: boolean}}}
    Limited: {type: string, maxLength: 5}
    Stranger: {type: object, oneOf: [{$ref: "#/components/schemas/Base"}], properties: {B: {type: boolean}}}
    Copy: {type: object, oneOf: [{$ref: "#/components/schemas/Base"}, {type: object, properties: {Z: {type: boolean}}}]}
"##
    )), @r#"
    doc.yaml:45:71: an object inside `oneOf` that is none of the components referred to there
    doc.yaml:37:5: `lower` can't be the name of a type
    doc.yaml:38:14: an enum of anything but texts is not understood
    doc.yaml:39:12: `Cycle` is based on itself
    doc.yaml:40:11: `Both` has properties and is something else as well
    doc.yaml:42:86: `A` stands in a base of `Again` as well
    doc.yaml:43:29: `maxLength` is not understood in an alias
    doc.yaml:44:15: `Stranger` has both properties and a `oneOf` that it is no part of
    doc.yaml:45:26: `oneOf` is not understood in an alias
    "#);
}

#[test]
fn rejects_invalid_keyword_values() {
    insta::assert_snapshot!(refused(&thing(
        "",
        r##"A: {type: string, maxLength: -1}
B: {type: string, maxLength: "1"}
C: {type: number, minimum: low}
D: {$ref: "other.yaml#/Thing"}
E: {oneOf: []}
F: {nullable: perhaps}
G: {type: [string]}
H: {enum: [One, null]}"##,
        ""
    )), @r#"
    doc.yaml:28:38: `-1` is no sensible limit
    doc.yaml:29:38: expected a whole number, found `1`
    doc.yaml:30:36: expected a number, found `low`
    doc.yaml:31:19: a reference that does not start with `#/components/schemas/`
    doc.yaml:32:20: a list without schemas
    doc.yaml:33:23: expected `true` or `false`, found `perhaps`
    doc.yaml:34:19: expected a text, found a list
    doc.yaml:35:25: expected a text, found nothing
    "#);
}

#[test]
fn rejects_other_envelope() {
    let text = thing("", "Id: {type: boolean}", "");
    insta::assert_snapshot!(refused(&text.replace("        Client: {type: string, minLength: 1}\n", "")), @r#"
    doc.yaml:18:44: `Filter` requires `Client`, which is none of its properties
    doc.yaml:16:5: the request body `Filter` has no `Client`
    "#);
    insta::assert_snapshot!(refused(&text.replace("required: [ClientToken, ", "required: [")), @r#"
    doc.yaml:20:9: `ClientToken` is `optional string`, not `string`
    "#);
    insta::assert_snapshot!(refused(&text.replace("AccessToken: {type: string", "AccessToken: {type: string, maxLength: 9")), @r#"
    doc.yaml:21:37: `maxLength` is not understood in a member of the envelope
    "#);
}

#[test]
fn rejects_unsupported_bodies() {
    let text = thing("", "Id: {type: boolean}", "");
    let error = r##"{schema: {$ref: "#/components/schemas/Error"}}"##;
    insta::assert_snapshot!(refused(&text.replace(error, r##"{schema: {$ref: "#/components/schemas/Thing"}}"##)), @r#"
    doc.yaml:11:54: the body of status 400 is not `Error`
    "#);
    insta::assert_snapshot!(refused(&text.replace("'400':", "default:")), @r#"
    doc.yaml:11:9: `default` is no status
    "#);
    insta::assert_snapshot!(refused(&text.replace("json: {schema: {$ref: \"#/components/schemas/Thing\"}}", "json: {schema: {type: string}}")), @r#"
    doc.yaml:10:71: a response that is no object is not understood
    "#);
    insta::assert_snapshot!(refused(&text.replace("things/getAll", "../getAll")), @r#"
    doc.yaml:4:3: `../getAll` is not made of a resource and an action
    "#);
    insta::assert_snapshot!(refused(&text.replace("things/getAll", "shared/getAll")), @r#"
    doc.yaml:4:3: `shared/getAll` is not made of a resource and an action
    "#);
    insta::assert_snapshot!(refused(&text.replace("3.0.4", "3.1.0")), @r#"
    doc.yaml:1:10: OpenAPI 3.1.0: only 3.0 is understood
    "#);
    insta::assert_snapshot!(refused("[]"), @r#"
    doc.yaml:1:1: expected a mapping, found a list
    doc.yaml:1:1: `openapi` is missing here
    "#);
    insta::assert_snapshot!(refused("openapi: 3.0.4"), @r#"
    doc.yaml:1:1: `paths` is missing here
    "#);
}

#[test]
fn error_shows_line_and_help() {
    let text = thing("", "Id: {type: string, format: time}", "");
    insta::assert_snapshot!(run(&text).map(|_| ()).unwrap_err(), @r#"
    error: `time` is no format that is understood
      --> doc.yaml:28:36
       |
    28 |         Id: {type: string, format: time}
       |                                    ^^^^
       |
       = help: teach codegen/src/import/shape.rs what it stands for
    "#);
    let text = thing("", "Id: {type: string, pattern: x}", "");
    insta::assert_snapshot!(run(&text).map(|_| ()).unwrap_err(), @r#"
    error: unknown keyword `pattern` in a schema
      --> doc.yaml:28:28
       |
    28 |         Id: {type: string, pattern: x}
       |                            ^^^^^^^
       |
       = help: teach codegen/src/openapi what it means, or that it is prose
    "#);
}
