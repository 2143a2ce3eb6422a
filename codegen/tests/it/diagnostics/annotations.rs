//! Annotations and corrections that don't fit the facts.

use super::*;

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
