//! The message and the place of each kind of fault.

use super::texts::{API, Texts};

/// A resource without a fault.
const THINGS: &str = "
    operations:
      getAll:
        request: ThingFilter
        response: ThingList
    types:
      ThingFilter:
        CreatedUtc: TimeFilterInterval?
        StartUtc: datetime?
        EndUtc: datetime?
        By: ThingTime?
        Name: string?
        Limitation: Limitation
      Limitation:
        Count: int32
        Cursor: uuid?
      TimeFilterInterval:
        StartUtc: datetime
        EndUtc: datetime
      ThingList:
        Things: '[Thing]'
        Count: int32
        Cursor: uuid?
      Thing:
        Id: uuid
        Name: string
        CreatedUtc: datetime
        State: ThingState
    enums:
      ThingState:
      - Open
      - Closed
      ThingTime:
      - Created
      - Closed
";

/// Its annotations, without a fault.
const ANNOTATIONS: &str = "
    operations:
      getAll:
        doc: Lists things.
        effect: Read
        list: Things
        key: Id
        filters:
          CreatedUtc: {points: CreatedUtc}
";

const ENTITIES: &str = "
    entities:
      Thing: {doc: A thing., types: [Thing]}
";

/// Facts with a fault, in a file of their own, beside the resource without one.
#[track_caller]
fn facts(name: &str, text: &str) {
    report(name, &sound().facts("others", text));
}

/// Facts with a fault, of which one operation, `others/get`, makes use.
#[track_caller]
fn used(name: &str, text: &str) {
    let get = "operations: {get: {doc: Gets another., effect: Read}}";
    report(
        name,
        &sound().facts("others", text).annotations("others", get),
    );
}

/// Annotations with a fault, instead of those without one.
#[track_caller]
fn annotations(name: &str, text: &str) {
    report(
        name,
        &Texts::new()
            .facts("things", THINGS)
            .annotations("things", text)
            .annotations("entities", ENTITIES),
    );
}

/// More annotations, with a fault, in a file of their own.
#[track_caller]
fn more(name: &str, text: &str) {
    report(name, &sound().annotations("more", text));
}

/// More facts and annotations, with a fault between them.
#[track_caller]
fn both(name: &str, facts: &str, annotations: &str) {
    report(
        name,
        &sound()
            .facts("others", facts)
            .annotations("others", annotations),
    );
}

/// Entities with a fault.
#[track_caller]
fn entities(name: &str, text: &str) {
    let texts = Texts::new()
        .facts("things", THINGS)
        .annotations("things", ANNOTATIONS);
    report(name, &texts.annotations("entities", text));
}

fn sound() -> Texts {
    Texts::new()
        .facts("things", THINGS)
        .annotations("things", ANNOTATIONS)
        .annotations("entities", ENTITIES)
}

#[track_caller]
fn report(name: &str, texts: &Texts) {
    insta::with_settings!({ snapshot_path => "snapshots/diagnostics", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, texts.report());
    });
}

#[test]
fn valid_schema_has_no_diagnostics() {
    assert_eq!(sound().report(), "");
}

// The files as such.

#[test]
fn bad_yaml() {
    facts(
        "bad_yaml",
        "
        types:
          Other:
            Id: [uuid
            Name: string
    ",
    );
}

#[test]
fn key_twice() {
    facts(
        "key_twice",
        "
        types:
          Other:
            Id: uuid
            Id: string
    ",
    );
}

#[test]
fn unknown_key() {
    facts(
        "unknown_key",
        "
        types:
          Other:
            Ids: {type: '[uuid]', itmes: 1..1000}
    ",
    );
}

#[test]
fn bad_type() {
    facts(
        "bad_type",
        "
        types:
          Other:
            Id: guid
            Ids: {type: '[uuid', items: 1..1000}
            Nested: '[union]'
            Nothing:
    ",
    );
}

#[test]
fn bad_values() {
    facts(
        "bad_values",
        "
        operations:
          get:
            statuses: [400, 70000]
        types:
          other:
            Number: {type: int32, range: one..two}
            Period: {type: uuid, maxMonths: -3, format: guid, value: sometimes}
        enums:
          Kind:
          - One
          - One
          Empty: {extensible: maybe}
    ",
    );
}

#[test]
fn no_mapping() {
    facts(
        "no_mapping",
        "
        types: [Other]
    ",
    );
}

#[test]
fn no_api() {
    report("no_api", &Texts::nothing().facts("things", THINGS));
}

#[test]
fn api_without_sections() {
    let api = API
        .replace(
            "limits: {requests: 200, seconds: 30}",
            "limits: {requests: many}",
        )
        .replace("pages:", "page:");
    report(
        "api_without_sections",
        &Texts::nothing().file("api.yaml", &api),
    );
}

#[test]
fn several_faults() {
    let broken = Texts::new()
        .facts("things", "types: {Thing: {Id: guid}}")
        .facts("others", "types: {Other: {Id: id}}");
    report(
        "several_faults",
        &broken.annotations("things", "document: Things."),
    );
}

// Facts.

#[test]
fn reference_to_nothing() {
    facts(
        "reference_to_nothing",
        "
        operations:
          get:
            request: OtherGet
            response: OtherResult
        types:
          OtherResult:
            Other: Othre
            All: '{OtherKind: [Other]}'
    ",
    );
}

#[test]
fn reference_to_the_wrong_kind() {
    facts(
        "reference_to_the_wrong_kind",
        "
        operations:
          get: {request: ThingState}
        types:
          Other:
            ByThing: '{Thing: int32}'
            Union: {type: union, discriminator: Thing, variants: [Thing]}
            OneOf: {type: oneOf, variants: [Thing, string]}
            Nothing: oneOf
        aliases:
          Round: '[Square]'
          Square: '{Round}'
    ",
    );
}

#[test]
fn two_types_of_one_name_in_one_file() {
    facts(
        "two_types_of_one_name_in_one_file",
        "
        types:
          Other:
            Id: uuid
        enums:
          Other:
          - One
    ",
    );
}

#[test]
fn two_types_of_one_name_in_two_files() {
    facts(
        "two_types_of_one_name_in_two_files",
        "
        types:
          Thing:
            Id: uuid
    ",
    );
}

#[test]
fn operation_without_an_annotation() {
    report(
        "operation_without_an_annotation",
        &Texts::new()
            .facts("things", THINGS)
            .annotations("entities", ENTITIES),
    );
}

#[test]
fn id_without_an_entity() {
    entities(
        "id_without_an_entity",
        "
        entities:
          Other: {doc: Another thing.}
    ",
    );
}

#[test]
fn request_id_is_reported_once() {
    both(
        "request_id_is_reported_once",
        "
        operations:
          close: {request: OtherClose}
        types:
          OtherClose:
            OtherId: uuid
    ",
        "
        operations:
          close: {doc: Closes another., effect: Transition}
    ",
    );
}

#[test]
fn union_that_is_not_plain() {
    facts(
        "union_that_is_not_plain",
        "
        types:
          Other:
            Data: {type: union, discriminator: OtherKind, variants: [Thing, ThingList]}
            Untold: {type: union, variants: [Thing]}
        enums:
          OtherKind:
          - First
          - Second
    ",
    );
}

#[test]
fn siblings_that_are_not_plain() {
    facts(
        "siblings_that_are_not_plain",
        "
        types:
          OtherData:
            Discriminator: OtherKind
            Front: Thing?
            Back: Thing?
        enums:
          OtherKind:
          - First
          - Second
    ",
    );
}

#[test]
fn interval_without_its_ends() {
    facts(
        "interval_without_its_ends",
        "
        types:
          DateFilterInterval:
            Start: date
            Until: date
    ",
    );
}

// Names.

#[test]
fn types_that_collide() {
    used(
        "types_that_collide",
        "
        operations:
          get: {response: Other_Thing}
        types:
          Other_Thing:
            Inner: OtherThing?
          OtherThing:
            Name: string
    ",
    );
}

#[test]
fn type_and_request_that_collide() {
    both(
        "type_and_request_that_collide",
        "
        operations:
          get: {request: OthersGet, response: ThingList}
        types:
          OthersGet:
            Inner: OthersGet?
    ",
        "
        operations:
          get: {doc: Gets another., effect: Set}
    ",
    );
}

#[test]
fn fields_that_collide() {
    used(
        "fields_that_collide",
        "
        operations:
          get: {response: Other}
        types:
          Other:
            FirstName: string
            First_Name: string
    ",
    );
}

#[test]
fn values_that_collide() {
    used(
        "values_that_collide",
        "
        operations:
          get: {response: Other}
        types:
          Other:
            Kind: OtherKind
        enums:
          OtherKind:
          - FirstKind
          - first_kind
    ",
    );
}

#[test]
fn methods_that_collide() {
    both(
        "methods_that_collide",
        "
        operations:
          getAll: {}
          get_all: {}
          new: {}
    ",
        "
        operations:
          getAll: {doc: Gets all., effect: Read}
          get_all: {doc: Gets all., effect: Read}
          new: {doc: Makes a new one., effect: Create}
    ",
    );
}

#[test]
fn resources_that_collide() {
    let facts = Texts::new()
        .facts("otherThings", "operations: {get: {}}")
        .facts("other_things", "operations: {put: {}}");
    let annotated = facts
        .annotations(
            "otherThings",
            "operations: {get: {doc: Gets one., effect: Read}}",
        )
        .annotations(
            "other_things",
            "operations: {put: {doc: Puts one., effect: Set}}",
        );
    report("resources_that_collide", &annotated);
}

#[test]
fn setter_called_like_a_constructor() {
    used(
        "setter_called_like_a_constructor",
        "
        operations:
          get: {request: OtherFilter}
        types:
          OtherFilter:
            New: bool?
    ",
    );
}

#[test]
fn type_called_like_a_prelude_name() {
    used(
        "type_called_like_a_prelude_name",
        "
        operations:
          get: {response: Option}
        types:
          Option:
            Name: string
    ",
    );
}

#[test]
fn value_called_like_the_catch_all() {
    used(
        "value_called_like_the_catch_all",
        "
        operations:
          get: {response: Other}
        types:
          Other:
            Kind: OtherKind
        enums:
          OtherKind:
          - Known
          - Unrecognized
    ",
    );
}

#[test]
fn name_that_is_not_an_identifier() {
    both(
        "name_that_is_not_an_identifier",
        "
        operations:
          get: {response: Other}
          '?': {}
        types:
          Other:
            Kind: OtherKind
            '1st': string
        enums:
          OtherKind:
          - '!'
    ",
        "
        operations:
          get: {doc: Gets another., effect: Read}
          '?': {doc: Asks., effect: Read}
    ",
    );
}

#[test]
fn file_name_that_is_not_an_identifier() {
    report(
        "file_name_that_is_not_an_identifier",
        &sound().facts("2nd", "types: {Second: {Name: string}}"),
    );
}

#[test]
fn names_lock_with_a_broken_line() {
    report(
        "names_lock_with_a_broken_line",
        &sound().published(
            "
        # The published Rust surface.
        type Thing = types::Thing
        field Thing.Name name: String
        new Thing = Id
        struct Thing = types::Thing
    ",
        ),
    );
}

// Annotations.

#[test]
fn annotation_for_what_vanished() {
    more(
        "annotation_for_what_vanished",
        "
        doc: More of it.
        operations:
          getAll: {doc: Lists more., effect: Read}
        types:
          More: More.
        unions:
          Thing.Data: {One: Two}
        secrets: [Thing.Key]
        names:
          ThingState.Shut: Closed
    ",
    );
}

#[test]
fn annotation_of_the_wrong_kind() {
    more(
        "annotation_of_the_wrong_kind",
        "
        types:
          Thing.Name: What it is called.
        unions:
          Thing.Name: {One: Two}
        secrets: [Thing.CreatedUtc]
    ",
    );
}

#[test]
fn union_annotation_that_names_nothing() {
    both(
        "union_annotation_that_names_nothing",
        "
        types:
          Other:
            Data: {type: union, discriminator: ThingState, variants: [Open, Closed]}
          Open:
            Name: string
          Closed:
            Name: string
    ",
        "
        unions:
          Other.Data: {Shut: Closed}
    ",
    );
}

#[test]
fn annotated_twice() {
    report(
        "annotated_twice",
        &sound()
            .annotations("one", "types: {Thing: A thing.}")
            .annotations("other", "types: {Thing: Something.}"),
    );
}

#[test]
fn correction_that_does_not_apply() {
    more("correction_that_does_not_apply", "
        corrections:
          Thing.Name: {expected: string?, corrected: string, reason: It is always there.}
          things/getAll response: {expected: Things, corrected: ThingList, reason: That is what comes.}
    ");
}

#[test]
fn correction_of_nothing() {
    more(
        "correction_of_nothing",
        "
        corrections:
          Thing.Colour: {expected: string?, corrected: string, reason: It is always there.}
          things/get response: {expected: Things, corrected: ThingList, reason: That is what comes.}
    ",
    );
}

#[test]
fn correction_to_nothing() {
    more("correction_to_nothing", "
        corrections:
          Thing.State: {expected: ThingState, corrected: ThingStatus, reason: A misprint.}
          things/getAll response: {expected: ThingList, corrected: '[Thing]', reason: That is what comes.}
    ");
}

#[test]
fn bad_correction() {
    more(
        "bad_correction",
        "
        corrections:
          Thing.Name: {expected: text, corrected: string}
    ",
    );
}

#[test]
fn unknown_effect() {
    annotations(
        "unknown_effect",
        "
        operations:
          getAll:
            doc: Lists things.
            effect: Reads
    ",
    );
}

#[test]
fn bad_annotation_of_an_operation() {
    annotations(
        "bad_annotation_of_an_operation",
        "
        operations:
          getAll:
            doc:
            portfolio: yes
            filters:
              CreatedUtc: points
              ClosedUtc: {points: ~, overlaps: ~}
              UpdatedUtc: {points: ~, time: sometimes}
    ",
    );
}

#[test]
fn list_without_a_key() {
    annotations(
        "list_without_a_key",
        "
        operations:
          getAll:
            doc: Lists things.
            effect: Read
            list: Things
            filters:
              CreatedUtc: {points: CreatedUtc}
    ",
    );
}

#[test]
fn key_without_a_list() {
    annotations(
        "key_without_a_list",
        "
        operations:
          getAll:
            doc: Lists things.
            effect: Read
            key: Id
    ",
    );
}

#[test]
fn lists_keys_and_filters_that_are_not_there() {
    annotations(
        "lists_keys_and_filters_that_are_not_there",
        "
        operations:
          getAll:
            doc: Lists things.
            effect: Read
            list: Things
            key: [Id, Owner.Id]
            also: {Others: Id}
            filters:
              CreatedUtc: {points: Created.Utc}
              ClosedUtc: {points: ~}
              Name: {points: ~}
              StartUtc..EndUtc:
                selector: By
                Created: {points: CreatedUtc}
                Updated: {points: ~}
    ",
    );
}

#[test]
fn prepaid_by_what_is_not_there() {
    annotations(
        "prepaid_by_what_is_not_there",
        "
        operations:
          getAll:
            doc: Lists things.
            effect: Metered
            prepaid: Receipt
            list: Things
            key: Id
            filters:
              CreatedUtc: {points: CreatedUtc}
              StartUtc..EndUtc: {points: ~}
    ",
    );
}

#[test]
fn prepaid_without_a_price() {
    annotations(
        "prepaid_without_a_price",
        "
        operations:
          getAll:
            doc: Lists things.
            effect: Read
            prepaid: Name
            list: Things
            key: Id
            filters:
              CreatedUtc: {points: CreatedUtc}
              StartUtc..EndUtc: {points: ~}
    ",
    );
}

#[test]
fn pages_without_a_list() {
    annotations(
        "pages_without_a_list",
        "
        operations:
          getAll:
            doc: Lists things.
            effect: Read
            filters:
              CreatedUtc: {points: CreatedUtc}
    ",
    );
}

#[test]
fn time_filter_without_a_meaning() {
    annotations(
        "time_filter_without_a_meaning",
        "
        operations:
          getAll:
            doc: Lists things.
            effect: Read
            list: Things
            key: Id
    ",
    );
}

#[test]
fn entity_that_names_nothing() {
    entities("entity_that_names_nothing", "
        entities:
          Thing: {doc: A thing., types: [Thing, Things], properties: [ThingId, Name], at: [Thing.OwnerId]}
        untyped: [OwnerId]
    ");
}

#[test]
fn entities_that_collide() {
    entities(
        "entities_that_collide",
        "
        entities:
          Thing: {doc: A thing., types: [Thing]}
          thing: {doc: A thing too., types: [Thing]}
          '?': {doc: No thing.}
    ",
    );
}

#[test]
fn entity_without_a_line() {
    entities(
        "entity_without_a_line",
        "
        entities:
          Thing: {types: [Thing], property: ThingId}
    ",
    );
}

#[test]
fn paged_list_without_cursor() {
    let facts = THINGS.replace(
        "        Count: int32\n        Cursor: uuid?\n      Thing:",
        "        NextCursor: uuid?\n      Thing:",
    );
    report("paged_list_without_cursor", &sound_with(&facts));
}

#[test]
fn cursor_without_limitation() {
    let facts = THINGS.replace("        Limitation: Limitation\n", "");
    report("cursor_without_limitation", &sound_with(&facts));
    let annotations = ANNOTATIONS.replace("list: Things", "unpaged: true\n        list: Things");
    let texts = Texts::of("things", &facts)
        .annotations("things", &annotations)
        .annotations("entities", ENTITIES);
    assert!(!texts.report().contains("Cursor"), "{}", texts.report());
}

#[test]
fn limitation_without_its_members() {
    let facts = THINGS.replace(
        "        Count: int32\n        Cursor: uuid?\n      TimeFilter",
        "        Size: int32\n        Cursor: uuid?\n      TimeFilter",
    );
    report("limitation_without_its_members", &sound_with(&facts));
}

#[test]
fn cursor_that_is_not_a_text() {
    let facts = THINGS.replace(
        "        Count: int32\n        Cursor: uuid?\n      Thing:",
        "        Cursor: int32?\n      Thing:",
    );
    report("cursor_that_is_not_a_text", &sound_with(&facts));
}

/// The resource without a fault, with other facts.
fn sound_with(facts: &str) -> Texts {
    Texts::of("things", facts)
        .annotations("things", ANNOTATIONS)
        .annotations("entities", ENTITIES)
}

#[test]
fn types_that_require_each_other_without_end() {
    used(
        "types_that_require_each_other_without_end",
        "
        operations: {get: {response: Other}}
        types:
          Other: {Child: Kid, Self: [Other]?}
          Kid: {Parent: Other, Alone: Alone?}
          Alone: {Me: Alone}
          Ends: {Next: Ends?}
    "
        .replace("Self: [Other]?", "Others: '[Other]'")
        .as_str(),
    );
}

#[test]
fn object_with_too_many_properties() {
    let properties: String = (0..129)
        .map(|index| format!("            P{index}: string\n"))
        .collect();
    let report = |properties: &str| {
        let facts = format!(
            "
        operations:
          get: {{response: Other}}
        types:
          Other:
{properties}"
        );
        Texts::of("others", &facts).report()
    };
    assert!(
        report(&properties).contains("129 properties"),
        "{}",
        report(&properties)
    );
    let fewer = properties.replace("            P128: string\n", "");
    assert!(
        !report(&fewer).contains("properties:"),
        "{}",
        report(&fewer)
    );
}

#[test]
fn interval_of_an_instant_and_a_day() {
    used(
        "interval_of_an_instant_and_a_day",
        "
        operations: {get: {request: Get}}
        types:
          Get: {Period: DateFilterInterval}
          DateFilterInterval: {Start: datetime, End: date}
    ",
    );
}
