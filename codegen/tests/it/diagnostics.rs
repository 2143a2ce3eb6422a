//! The message and the place of each kind of fault.

mod annotations;
mod facts;
mod files;
mod names;
mod paging;

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
