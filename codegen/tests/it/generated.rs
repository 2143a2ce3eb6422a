//! Generated code of small schemas, each with one hazard.

use super::texts::Texts;

#[track_caller]
pub(super) fn snapshot(name: &str, text: &str) {
    if let Err(error) = syn::parse_file(text) {
        panic!("{name} is no Rust: {error}");
    }
    insta::with_settings!({ snapshot_path => "snapshots/generated", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

/// Facts of `things` and the file that comes of them.
#[track_caller]
pub(super) fn things(name: &str, facts: &str) {
    snapshot(name, &Texts::of("things", facts).rendered("things.rs"));
}

/// Facts and annotations of `things`, and the file that comes of them.
#[track_caller]
pub(super) fn annotated(name: &str, facts: &str, annotations: &str) {
    snapshot(
        name,
        &Texts::of("things", facts)
            .annotations("things", annotations)
            .rendered("things.rs"),
    );
}

#[test]
fn keywords() {
    things(
        "keywords",
        "
        operations:
          match: {request: Match, response: MatchResult}
        types:
          Match:
            Type: string
            Self: bool?
            Match: '[MatchKind]?'
          MatchResult:
            Ref: MatchKind
        enums:
          MatchKind:
          - Self
          - Type
          - async
    ",
    );
}

#[test]
fn an_example_with_statements() {
    annotated(
        "an_example_with_statements",
        "
        operations:
          getAll: {request: Asked, response: Answer}
        types:
          Asked: {}
          Answer: {}
    ",
        "
        operations:
          getAll:
            doc: Lists things.
            effect: Read
            example: |
              let thing = client.things();

              // Sends nothing yet.
              let call = thing.get_all(ThingsGetAll::new());
    ",
    );
}

#[test]
fn recursion() {
    things(
        "recursion",
        "
        operations:
          get: {request: Tree, response: Tree}
        types:
          Tree:
            Direct: Tree?
            Listed: '[Tree]'
            Keyed: '{Tree}'
            Through: Branch?
            Either: {type: union?, discriminator: TreeKind, variants: [Tree, Leaf], value: maybe}
            Replaced: optional update Tree
          Branch:
            Tree: Tree?
          Leaf:
            Name: string
        enums:
          TreeKind:
          - Tree
          - Leaf
    ",
    );
}

#[test]
fn enum_values() {
    things(
        "enum_values",
        "
        operations:
          get: {response: Thing}
        types:
          Thing:
            Kind: ThingKind
        enums:
          ThingKind:
            extensible: true
            values:
            - Confirmed
            - IT_N2_1
            - DRAFT
            - 24Hours
            - en-US
            - 3.5%
    ",
    );
}

#[test]
fn misspelt_names() {
    annotated(
        "misspelt_names",
        "
        operations:
          get: {response: Thnig}
        types:
          Thnig:
            Adress: {type: string, deprecated: [Adresses]}
            Adresses: '[string]'
            Kind: ThingKind
        enums:
          ThingKind:
          - Recieved
    ",
        "
        operations:
          get: {doc: Gets a thing., effect: Read}
        names:
          Thnig: Thing
          Thnig.Adress: Address
          Thnig.Adresses: Addresses
          ThingKind.Recieved: Received
    ",
    );
}

#[test]
fn update_values() {
    things(
        "update_values",
        "
        operations:
          update: {request: ThingUpdate}
        types:
          ThingUpdate:
            Name: StringUpdateValue?
            Cleared: {type: ClearableUpdateValue?, length: 2..255}
            Listed: {type: ListUpdateValue?, length: ..5}
            Kind: {type: StringUpdateValue?, valueOf: ThingKind}
            Day: {type: StringUpdateValue?, format: date}
            StartUtc: update datetime?
            Size: DoubleUpdateValue
          StringUpdateValue:
            Value: string
          ClearableUpdateValue:
            Value: string?
          ListUpdateValue:
            Value: '[string]?'
          DoubleUpdateValue:
            Value: double
        enums:
          ThingKind:
          - Big
          - Small
    ",
    );
}

#[test]
fn dictionaries() {
    things(
        "dictionaries",
        "
        operations:
          set: {request: ThingSet, response: ThingSet}
        types:
          ThingSet:
            Counts: '{ThingKind: int32}'
            Names: '{string}?'
            Lists: '{ThingKind: [Thing]}?'
            Listed: {type: '{double} or null', keys: [A, B]}
          Thing:
            Name: string
        enums:
          ThingKind:
          - Big
          - Small
    ",
    );
}

#[test]
fn secrets() {
    annotated(
        "secrets",
        "
        operations:
          get: {response: Thing}
        types:
          Thing:
            Key: string
            Codes: '[string]?'
            Name: string
    ",
        "
        operations:
          get: {doc: Gets a thing., effect: Read}
        secrets: [Thing.Key, Thing.Codes]
    ",
    );
}

#[test]
fn presence() {
    things(
        "presence",
        "
        operations:
          set: {request: ThingSet, response: Thing}
        types:
          ThingSet:
            Required: string
            Nullable: string or null
            Maybe: string?
            Optional: optional string
            Inner: ThingInner
          ThingInner:
            Nullable: int32 or null
          Thing:
            Required: string
            Nullable: string or null
            Maybe: string?
            Optional: optional string
            Legacy: {type: uuid, legacyNullable: true}
    ",
    );
}

#[test]
fn deprecation() {
    annotated("deprecation", "
        operations:
          getAll: {request: ThingFilter, response: ThingList, deprecated: [things/getAll/2024-01-31, others/get]}
          getAll/2024-01-31: {request: ThingFilter, response: ThingList, page: things#get-all-things (ver)}
          close: {deprecated: true}
        types:
          ThingFilter:
            Ids: {type: '[string]?', deprecated: [ThingIds]}
            ThingIds: '[string]?'
          ThingList:
            Type: {type: string, deprecated: true}
            Old: {type: string, deprecated: [First, Second, ThirdParty.Name]}
            First: string
            Second: string
    ", "
        operations:
          getAll: {doc: Lists things., effect: Read}
          getAll/2024-01-31: {doc: Lists things., effect: Read, portfolio: true}
          close: {doc: Closes things., effect: Transition}
    ");
}

#[test]
fn empty_answers() {
    annotated(
        "empty_answers",
        "
        operations:
          close: {request: ThingClose, response: Unit, restricted: true}
          open: {}
          list: {request: ThingList, response: Things}
        types:
          ThingList:
            Receipt: uuid?
          ThingClose: {}
          Unit: {}
          Thing:
            Name: string
        aliases:
          Things: '[Thing]'
    ",
        "
        operations:
          close: {doc: Closes all things., effect: Transition}
          open: {doc: Opens all things., effect: Set}
          list: {doc: Lists all things., effect: Metered, prepaid: Receipt}
    ",
    );
}

#[test]
fn paging() {
    let texts = Texts::of(
        "things",
        "
        operations:
          getAll: {request: ThingFilter, response: ThingList, page: things#get-all-things}
        types:
          ThingFilter:
            ThingIds: {type: '[uuid]?', items: 1..1000}
            Codes: {type: '[string]?', items: 1..1000}
            CreatedUtc: {type: TimeFilterInterval?, maxMonths: 3}
            Days: {type: DateFilterInterval?, maxMonths: 12}
            StartUtc: {type: datetime?, maxMonths: 1}
            EndUtc: datetime?
            By: ThingTime?
            Times: '[ThingTime]?'
            Limitation: Limitation
          ThingList:
            Things: '[Thing]'
            Owners: '[Owner]?'
            Cursor: uuid?
          Thing:
            Id: uuid
            OwnerId: uuid?
            Period: ThingPeriod
          ThingPeriod:
            StartUtc: datetime
            EndUtc: datetime
          Owner:
            Id: uuid
          Limitation:
            Count: int32
            Cursor: uuid?
          TimeFilterInterval:
            StartUtc: datetime
            EndUtc: datetime
          DateFilterInterval:
            Start: date?
            End: date?
        enums:
          ThingTime:
          - Start
          - Within
    ",
    );
    let texts = texts.annotations(
        "things",
        "
        doc: Things of all sizes.
        operations:
          getAll:
            doc: Lists things.
            effect: Read
            list: Things
            key: [Id, OwnerId]
            also: {Owners: Id}
            filters:
              CreatedUtc: {points: ~, time: fixed}
              Days: {overlaps: [Period.StartUtc, Period.EndUtc]}
              StartUtc..EndUtc:
                selector: By
                none: {overlaps: ~}
                Start: {points: Period.StartUtc}
                Within: {contains: [Period.StartUtc, Period.EndUtc]}
        types:
          Thing: Something that is there.
    ",
    );
    let texts = texts.annotations(
        "entities",
        "
        entities:
          Thing: {doc: A thing., types: [Thing], properties: [ThingIds]}
          Owner: {doc: Who has things., types: [Owner], at: [Thing.OwnerId]}
    ",
    );
    snapshot("paging", &texts.rendered("things.rs"));
    snapshot("paging_entities", &texts.rendered("entities.rs"));
}

#[test]
fn hidden_characters_and_html_are_shown_as_text() {
    annotated(
        "hidden_characters_and_html_are_shown_as_text",
        "
        operations:
          get: {request: Get, response: Thing, page: \"things#get) <script>\"}
        types:
          Get:
            Kind: Kind?
          Thing:
            \"Na`me\": string
            Old: {type: string?, deprecated: [\"<b>New</b>\"]}
        enums:
          Kind:
          - \"<script>\"
          - \"A`B\"
          - \"Left\\u202eRight\"
          - \"New\\nLine\"
        ",
        "
        doc: Things in a Vec<Thing> of <b>all</b> hotels.
        operations:
          get: {doc: \"Gets a Vec<Thing>, see `Vec<Thing>`.\", effect: Read}
        types:
          Thing: A <thing>.
        ",
    );
}

#[test]
fn interval_with_other_members_has_no_conversion_from_a_range() {
    let file = Texts::of(
        "things",
        "
        operations: {get: {request: Get}}
        types:
          Get: {Time: TimeFilterInterval}
          TimeFilterInterval: {StartUtc: datetime, EndUtc: datetime, Zone: string?}
        ",
    )
    .rendered("things.rs");
    assert!(!file.contains("Range<"), "{file}");
}

#[test]
fn named_constructors_and_flags() {
    annotated(
        "named_constructors_and_flags",
        "
        operations:
          set: {request: Set, response: SetResult}
        types:
          Set:
            Updates: {type: '[PriceUpdate]', items: 1..100}
            Days: Days
            ThingIds: {type: '[uuid]?', items: 1..10}
            CreatedUtc: datetime?
          PriceUpdate:
            Value: double?
            From: datetime
            To: datetime?
            Parts: {type: '[string]', items: ..5}
            Adjustment: IntegerUpdateValue
          IntegerUpdateValue:
            Value: int32?
          Days:
            Monday: bool
            Tuesday: bool
          SetResult:
            Done: bool
    ",
        "
        operations:
          set: {doc: Sets., effect: Set, atLeastOne: [ThingIds, CreatedUtc], notTogether: [[ThingIds, CreatedUtc]]}
        constructors:
          PriceUpdate:
            set: {doc: Sets a price., takes: [Value, From, Parts, Adjustment]}
            remove: {doc: Removes a price., takes: [From, Parts], clears: Adjustment}
    ",
    );
}
