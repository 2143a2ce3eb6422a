//! Faults of facts: references to nothing, and declarations that are not valid types.

use super::*;

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
