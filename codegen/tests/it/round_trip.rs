//! Facts are written as they are read.

use mews_codegen::schema::{Facts, write_facts};

use super::texts::Texts;

/// Every feature of the notation.
const THINGS: &str = "
    operations:
      add: {}
      get:
        request: ThingGet
        response: Thing
        page: things#get-thing (ver)
        deprecated: true
        restricted: true
        statuses: [402, 409]
      getAll/2024-01-31:
        request: [ThingGet, ThingPart]
        page: things#get-all-things
        deprecated: [things/get, things/add]
    types:
      Nothing: {}
      ThingGet:
        Uuid: uuid
        Maybe: string?
        Nullable: int32 or null
        Optional: optional bool
        List: '[datetime]?'
        Lists: '[[date]]'
        Dictionary: '{double}'
        ByKind: '{Kind: [int64]} or null'
        Any: any
        Update: optional update duration
      ThingPart:
        Format: {type: StringUpdateValue?, format: postal-code}
        ValueOf: {type: StringUpdateValue?, valueOf: Kind}
        Length: {type: string, length: 2..255}
        Longest: {type: string?, length: ..255}
        Empty: {type: string, empty: true}
        Items: {type: '[uuid]', items: 1..1000, unique: true}
        Least: {type: '[uuid]', items: 1..}
        ItemLength: {type: '[string]', itemLength: 1..3}
        Range: {type: double, range: -90..90.5}
        MaxMonths: {type: TimeFilterInterval?, maxMonths: 3}
        Deprecated: {type: currency, deprecated: true}
        Succeeded: {type: email, deprecated: [Length, Longest]}
        ReadOnly: {type: uri, readOnly: true}
        Extensible: {type: Kind, extensible: true}
        Legacy: {type: tel, legacyNullable: true}
        Union: {type: union, discriminator: Kind, variants: [Thing, string, '{}'], value: maybe}
        Lower: {type: union?, lowerCase: true, discriminator: Kind, variants: [Thing], value: nullable}
        Absent: {type: union, variants: [Thing], value: optional}
        OneOf: {type: oneOf?, variants: [Thing, ThingGet]}
        Keys: {type: '{string}', keys: [A, 'true', 'B: C'], nullableValues: true}
      Thing:
        Id: uuid
    enums:
      Kind:
      - Plain
      - two words
      - 'true'
      - 'null'
      - '#'
      - 'a: b'
      - '\"quoted\" \\ and more'
      - '- dash'
      - 'end:'
      - 3.5%
      - ä
      Growing:
        extensible: true
        values:
        - One
    aliases:
      Things: '[Thing]'
      Name: string
";

#[test]
fn all_of_the_notation() {
    round_trip(&Texts::of("things", THINGS).facts(
        "shared",
        "
        types:
          StringUpdateValue:
            Value: string?
          TimeFilterInterval:
            StartUtc: datetime
            EndUtc: datetime
    ",
    ));
}

#[test]
fn the_example_has_all_keys() {
    use mews_codegen::schema::keys;
    for key in keys::RESOURCE_FILE
        .iter()
        .chain(keys::OPERATION)
        .chain(keys::PROPERTY)
        .chain(keys::ENUM)
    {
        assert!(
            THINGS.contains(&format!("{key}: ")) || THINGS.contains(&format!("{key}:\n")),
            "`{key}` is not in the example"
        );
    }
}

#[track_caller]
fn round_trip(texts: &Texts) {
    let (schema, _) = texts.load().unwrap();
    let written = write_facts(&schema.facts);
    let again = written
        .iter()
        .fold(Texts::new(), |texts, (stem, text)| texts.facts(stem, text));
    let (read, _) = again.load().unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(without_places(&read.facts), without_places(&schema.facts));
    assert_eq!(write_facts(&read.facts), written);
}

/// All of the facts but where they were read.
fn without_places(facts: &Facts) -> Vec<String> {
    let operations = facts.operations.values().map(|one| format!("{one:#?}"));
    let types = facts.types.values().map(|one| format!("{one:#?}"));
    let mut all: Vec<String> = operations
        .chain(types)
        .map(|text| without_place_lines(&text))
        .collect();
    all.sort();
    all
}

fn without_place_lines(text: &str) -> String {
    let is_place = |line: &&str| line.trim_start().starts_with("place: ");
    text.lines()
        .filter(|line| !is_place(line))
        .collect::<Vec<_>>()
        .join("\n")
}
