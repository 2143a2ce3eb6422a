//! Input that is skipped with a warning, and input that is an error.

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
    doc.yaml:26:18: `Thing` requires `Gone`, which is not one of its properties
    doc.yaml:29:52: a successor of something that is not deprecated
    doc.yaml:30:16: repeats properties of `Other`: read as the reference alone
    doc.yaml:32:39: duplicate value `One` in the enum
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
    insta::assert_snapshot!(refused_strictly(&text), @r#"
    doc.yaml:2:1: `security` in the document is ignored
    doc.yaml:3:8: unknown keyword `surprise` in `info`
    doc.yaml:31:28: `pattern` in a schema is ignored
    doc.yaml:6:5: unknown keyword `secret` in a path
    doc.yaml:8:7: `callbacks` in an operation is ignored
    doc.yaml:11:21: unknown keyword `surprise` in a request body
    doc.yaml:11:63: `encoding` in a media type is ignored
    doc.yaml:13:63: `encoding` in a media type is ignored
    doc.yaml:14:46: `encoding` in a media type is ignored
    "#);
}

#[test]
fn warns_of_harmless_keywords_with_place() {
    let text = thing("", "Id: {type: string, pattern: x, default: y, x-new: true, format: time}\nShare: {type: number, format: decimal}\nAny: {type: integer}\nOne: {oneOf: [{$ref: \"#/components/schemas/Other\"}], discriminator: {propertyName: Id}}", OTHER)
        .replace("info: {", "security: []\nx-top: 1\ninfo: {")
        .replace("      tags: [", "      x-rate: 1\n      tags: [")
        .replace("components:\n", "components:\n  securitySchemes: {}\n")
        .replace("3.0.4", "3.1.0")
        .replace("'400':", "default: {description: Else}\n        '400':");
    insta::assert_snapshot!(warned(&text), @r#"
    doc.yaml:2:1: `security` in the document is ignored
    doc.yaml:3:1: `x-top` in the document is ignored
    doc.yaml:1:10: OpenAPI 3.1.0 is read as 3.0
    doc.yaml:17:3: `securitySchemes` in `components` is ignored
    doc.yaml:33:28: `pattern` in a schema is ignored
    doc.yaml:33:40: `default` in a schema is ignored
    doc.yaml:33:52: `x-new` in a schema is ignored
    doc.yaml:36:62: `discriminator` in a schema is ignored
    doc.yaml:8:7: `x-rate` in an operation is ignored
    doc.yaml:14:9: `default` among the statuses is ignored
    doc.yaml:33:73: the format `time` is not known: read as a text
    doc.yaml:34:39: `type: number` with `format: decimal` is read as a decimal number
    doc.yaml:35:14: `type: integer` without a format is read as a whole number of 64 bits
    "#);
}

#[test]
fn skips_ignored_keywords_silently() {
    let api = API.to_owned()
        + "ignore: {x-new: Internal to the provider., pattern: Checked by the service.}\n";
    let api = schema::load(&[Source::new("api.yaml", api)]).unwrap().0.api;
    let text = thing("", "Id: {type: string, pattern: x, x-new: true}", "");
    let read = import_with(&Source::new("doc.yaml", text), &api, Strictness::Strict);
    assert_eq!(report(&read.unwrap().1), "");
}

#[test]
fn lenient_reading_warns_of_unsupported_keywords() {
    let text = thing(
        "",
        r##"Id: {type: string, not: {enum: [A]}}
File: {type: file}
Several: {type: [string, integer]}
Two: {allOf: [{$ref: "#/components/schemas/Other"}, {$ref: "#/components/schemas/Thing"}]}"##,
        OTHER,
    );
    insta::assert_snapshot!(warned_leniently(&text), @r#"
    doc.yaml:28:28: unknown keyword `not` in a schema
    doc.yaml:30:25: one of the types string, integer
    doc.yaml:29:15: `type: file` is not understood
    doc.yaml:30:19: `type` is not understood in a property
    doc.yaml:31:14: `allOf` and `anyOf` must contain exactly one reference to a component
    "#);
    insta::assert_snapshot!(refused(&text), @r#"
    doc.yaml:28:28: unknown keyword `not` in a schema
    doc.yaml:30:25: one of the types string, integer
    "#);
}

#[test]
fn reads_null_of_openapi_3_1_as_nullable() {
    let new = r##"Name: {type: [string, 'null']}
Other: {oneOf: [{$ref: "#/components/schemas/Other"}, {type: 'null'}]}
Any: {anyOf: [{type: 'null'}, {$ref: "#/components/schemas/Other"}]}"##;
    let old = r##"Name: {type: string, nullable: true}
Other: {allOf: [{$ref: "#/components/schemas/Other"}], nullable: true}
Any: {$ref: "#/components/schemas/Other", nullable: true}"##;
    assert_eq!(properties("", new, OTHER), properties("", old, OTHER));
}

#[test]
fn enum_written_out_becomes_type_of_its_place() {
    let text = thing(
        "",
        "Mode: {type: string, enum: [Auto, Manual], nullable: true}\nModes: {type: array, items: {type: string, enum: [Auto, Manual]}}",
        "",
    );
    let (facts, warnings) = run(&text).unwrap();
    insta::assert_snapshot!(report(&warnings), @r#"
    doc.yaml:28:15: an enum written out where it is used: its type is called `ThingMode`
    doc.yaml:29:37: an enum written out where it is used: its type is called `ThingModesItem`
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
        Mode: ThingMode?
        Modes: optional [ThingModesItem]
    enums:
      ThingMode:
        - Auto
        - Manual
      ThingModesItem:
        - Auto
        - Manual
    "#);
}

#[test]
fn members_of_union_are_found_in_any_order() {
    let union = |inner: &str| {
        let union = format!("Data: {{x-coproduct: true, type: object, properties: {{{inner}}}}}");
        properties("", &union, &format!("{KIND}{OTHER}"))
    };
    let kind = r##"Discriminator: {$ref: "#/components/schemas/Kind"}"##;
    let value = r##"Value: {oneOf: [{$ref: "#/components/schemas/Other"}]}"##;
    assert_eq!(
        union(&format!("{kind}, {value}")),
        union(&format!("{value}, {kind}"))
    );
}

#[test]
fn rejects_document_without_operations_of_this_api() {
    let text = thing("", "Id: {type: boolean}", "");
    insta::assert_snapshot!(refused(&text.replace("/v1/", "/v2/")), @r#"
    doc.yaml:4:3: skipped: not below /api/connector/v1
    doc.yaml:4:3: no operation below `/api/connector/v1`: the document has paths below `/api/connector/v2/` (1 paths)
    "#);
    insta::assert_snapshot!(refused("openapi: 3.0.4\npaths: {}"), @r#"
    doc.yaml:2:8: no operation below `/api/connector/v1`: the document has no paths
    "#);
}

#[test]
fn accepts_renamed_error_body() {
    let text = thing("", "Id: {type: boolean}", "")
        .replace("schemas/Error", "schemas/Fault")
        .replace("    Error: {", "    Fault: {");
    insta::assert_snapshot!(warned(&text), @r#"
    doc.yaml:11:54: the body of errors is called `Fault`, not `Error`: read as that
    "#);
}

#[test]
fn rejects_member_of_nearly_every_body_outside_the_envelope() {
    let body = |index: usize, more: &str| {
        format!(
            r##"    Body{index}:
      type: object
      required: [ClientToken, AccessToken, Client]
      properties:
        ClientToken: {{type: string, minLength: 1}}
        AccessToken: {{type: string, minLength: 1}}
        Client: {{type: string, minLength: 1}}
{more}        Own{index}: {{type: boolean}}
"##
        )
    };
    let document = |having: usize| {
        let mut paths = String::new();
        let mut bodies = String::new();
        for index in 0..10 {
            paths.push_str(&format!(
                "  /api/connector/v1/things/do{index}:\n    post:\n      requestBody: {{content: {{application/json: {{schema: {{$ref: \"#/components/schemas/Body{index}\"}}}}}}}}\n      responses: {{}}\n"
            ));
            let more = match index < having {
                true => "        TenantToken: {type: string, minLength: 1}\n",
                false => "",
            };
            bodies.push_str(&body(index, more));
        }
        format!("openapi: 3.0.4\npaths:\n{paths}components:\n  schemas:\n{bodies}")
    };
    let errors = run(&document(8)).map(|_| ()).unwrap_err();
    insta::assert_snapshot!(errors, @r#"
    error: `TenantToken` is a member of 8 of 10 request bodies: it belongs to the envelope
      --> doc.yaml:52:9
       |
    52 |         TenantToken: {type: string, minLength: 1}
       |         ^^^^^^^^^^^
       |
       = help: add `TenantToken` to `envelope.unsent` in api.yaml, so that no request has a field for it
       = help: if callers are to set it, list it under `envelope.fields` in api.yaml, and a secret under `secrets` of the annotations as `Type.TenantToken`
    "#);
    assert!(run(&document(7)).is_ok());
    let with = |envelope: &str| {
        let api = API.replace("  required: {", &format!("{envelope}  required: {{"));
        let api = schema::load(&[Source::new("api.yaml", api)]).unwrap().0.api;
        import(&Source::new("doc.yaml", document(8)), &api)
            .unwrap()
            .0
    };
    let fields = |facts: &Facts| {
        schema::write_facts(facts)["things"]
            .matches("TenantToken")
            .count()
    };
    assert_eq!(fields(&with("  unsent: [TenantToken]\n")), 0);
    assert_eq!(fields(&with("  fields: [TenantToken]\n")), 8);
}

#[test]
fn rejects_unsupported_shapes() {
    insta::assert_snapshot!(refused_strictly(&thing(
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
    doc.yaml:28:49: `type: integer` without a format is read as a whole number of 64 bits
    doc.yaml:28:17: an object written out where it is used: its type is called `ThingInline`
    doc.yaml:29:40: the format `time` is not known: read as a text
    doc.yaml:30:18: `type: integer` without a format is read as a whole number of 64 bits
    doc.yaml:31:39: `type: number` with `format: float` is read as a decimal number
    doc.yaml:32:15: `type: file` is not understood
    doc.yaml:33:16: a list without `items`
    doc.yaml:34:52: `nullable` is not understood in the items of a list
    doc.yaml:35:14: `allOf` and `anyOf` must contain exactly one reference to a component
    doc.yaml:36:15: an enum written out where it is used: its type is called `ThingEnum`
    doc.yaml:37:54: `items` is not understood in a property
    doc.yaml:38:22: there is no component `Gone`
    doc.yaml:39:16: a dictionary whose values are of several types
    doc.yaml:40:16: a union must consist of `Discriminator` and `Value`
    doc.yaml:41:27: a variant that is `[bool]`
    doc.yaml:42:16: a property that is an object without properties
    doc.yaml:43:9: `Bare format` can't be the name of a property
    doc.yaml:44:28: a `format` without a `type`
    doc.yaml:45:79: `Id` is not a repetition of what `Other` has
    "#);
}

#[test]
fn rejects_unsupported_components() {
    insta::assert_snapshot!(refused_strictly(&thing(
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
    doc.yaml:45:71: an object inside `oneOf` that does not match a component that it refers to
    doc.yaml:37:5: `lower` can't be the name of a type
    doc.yaml:38:14: only enums of texts are supported
    doc.yaml:39:12: `Cycle` is based on itself
    doc.yaml:40:11: `Both` has properties and is something else as well
    doc.yaml:42:86: `A` is also in a base of `Again`
    doc.yaml:43:29: `maxLength` is not understood in an alias
    doc.yaml:44:15: `Stranger` has both properties and a `oneOf` that does not list it
    doc.yaml:45:26: `oneOf` is not understood in an alias
    "#);
}

#[test]
fn rejects_invalid_keyword_values() {
    insta::assert_snapshot!(refused_strictly(&thing(
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
    doc.yaml:28:38: `-1` is not a valid limit
    doc.yaml:29:38: expected a whole number, found `1`
    doc.yaml:30:36: expected a number, found `low`
    doc.yaml:31:19: a reference that does not start with `#/components/schemas/`
    doc.yaml:32:20: a list without schemas
    doc.yaml:33:23: expected `true` or `false`, found `perhaps`
    "#);
}

#[test]
fn rejects_other_envelope() {
    let text = thing("", "Id: {type: boolean}", "");
    insta::assert_snapshot!(refused_strictly(&text.replace("        Client: {type: string, minLength: 1}\n", "")), @r#"
    doc.yaml:18:44: `Filter` requires `Client`, which is not one of its properties
    doc.yaml:16:5: the request body `Filter` has no `Client`
    "#);
    insta::assert_snapshot!(refused_strictly(&text.replace("required: [ClientToken, ", "required: [")), @r#"
    doc.yaml:20:9: `ClientToken` is `optional string`, not `string`
    "#);
    insta::assert_snapshot!(refused_strictly(&text.replace("AccessToken: {type: string", "AccessToken: {type: string, maxLength: 9")), @r#"
    doc.yaml:21:37: `maxLength` is not understood in a member of the envelope
    "#);
}

#[test]
fn rejects_unsupported_bodies() {
    let text = thing("", "Id: {type: boolean}", "");
    let error = r##"{schema: {$ref: "#/components/schemas/Error"}}"##;
    insta::assert_snapshot!(refused_strictly(&text.replace(error, r##"{schema: {$ref: "#/components/schemas/Thing"}}"##)), @r#"
    doc.yaml:11:54: the body of status 400 is not `Error`
    "#);
    insta::assert_snapshot!(refused_strictly(&text.replace("'400':", "default:")), @r#"
    doc.yaml:11:9: `default` among the statuses is ignored
    "#);
    insta::assert_snapshot!(refused_strictly(&text.replace("json: {schema: {$ref: \"#/components/schemas/Thing\"}}", "json: {schema: {type: string}}")), @r#"
    doc.yaml:10:71: a response must be an object
    "#);
    insta::assert_snapshot!(refused_strictly(&text.replace("things/getAll", "../getAll")), @r#"
    doc.yaml:4:3: skipped: `../getAll` is not made of a resource and an action
    doc.yaml:4:3: no operation below `/api/connector/v1`: none of its paths can be called
    "#);
    insta::assert_snapshot!(refused_strictly(&text.replace("things/getAll", "shared/getAll")), @r#"
    doc.yaml:4:3: skipped: `shared/getAll` is not made of a resource and an action
    doc.yaml:4:3: no operation below `/api/connector/v1`: none of its paths can be called
    "#);
    insta::assert_snapshot!(refused_strictly(&text.replace("3.0.4", "3.1.0")), @r#"
    doc.yaml:1:10: OpenAPI 3.1.0 is read as 3.0
    "#);
    insta::assert_snapshot!(refused_strictly("[]"), @r#"
    doc.yaml:1:1: expected a mapping, found a list
    doc.yaml:1:1: `openapi` is missing here
    "#);
    insta::assert_snapshot!(refused_strictly("openapi: 3.0.4"), @r#"
    doc.yaml:1:1: `paths` is missing here
    doc.yaml:1:1: no operation below `/api/connector/v1`: the document has no paths
    "#);
}

#[test]
fn error_shows_line_and_help() {
    let text = thing("", "Id: {type: string, format: time}", "");
    insta::assert_snapshot!(errors_strictly(&text), @r#"
    error: the format `time` is not known: read as a text
      --> doc.yaml:28:36
       |
    28 |         Id: {type: string, format: time}
       |                                    ^^^^
       |
       = help: `ignore` in api.yaml skips a keyword, with a reason
    "#);
    let text = thing("", "Id: {type: string, pattern: x}", "");
    insta::assert_snapshot!(errors_strictly(&text), @r#"
    error: `pattern` in a schema is ignored
      --> doc.yaml:28:28
       |
    28 |         Id: {type: string, pattern: x}
       |                            ^^^^^^^
       |
       = help: `ignore` in api.yaml skips a keyword, with a reason
    "#);
}
