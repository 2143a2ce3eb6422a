//! Whole documents: facts are read from them, and can be written and read again.

use super::*;

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
