//! Names that collide in Rust or are invalid.

use super::*;

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
