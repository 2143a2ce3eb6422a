//! Lists that could not be paged, and types that can have no value.

use super::*;

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

#[test]
fn types_that_require_each_other_without_end() {
    used(
        "types_that_require_each_other_without_end",
        "
        operations: {get: {response: Other}}
        types:
          Other: {Child: Kid, Others: '[Other]'}
          Kid: {Parent: Other, Alone: Alone?}
          Alone: {Me: Alone}
          Ends: {Next: Ends?}
    ",
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

/// The resource without a fault, with other facts.
fn sound_with(facts: &str) -> Texts {
    Texts::of("things", facts)
        .annotations("things", ANNOTATIONS)
        .annotations("entities", ENTITIES)
}
