//! Lines of diffs: grouping, places and reactions.

use mews_codegen::diff::{github, json, text};

use super::*;

#[track_caller]
fn diff(old: &str, new: &str) -> Diff {
    let api = api();
    Diff::new(&imported(old, &api), &imported(new, &api), (&api).into())
}

/// The base with an enum of these values that is only sent.
fn with_sort(values: &str) -> String {
    let name = "        Name: {type: string, maxLength: 50}\n";
    edited(&[
        (
            name,
            &format!("{name}        Sort: {{$ref: '#/components/schemas/Sort'}}\n"),
        ),
        (
            "    Kind:\n",
            &format!("    Sort: {{type: string, enum: [{values}]}}\n    Kind:\n"),
        ),
    ])
}

#[test]
fn new_values_of_requests_are_one_line() {
    let told = text(&diff(
        &with_sort("Up, Down"),
        &with_sort("Up, Down, Left, Right"),
    ));
    let line = told.lines().find(|line| line.contains("Sort"));
    assert_eq!(
        line,
        Some(
            "    request-enum-value-added  Sort  + Left + Right  (in things/get; document.yaml:100)"
        ),
        "{told}"
    );
}

#[test]
fn values_of_responses_are_separate_lines() {
    let after = edited(&[("enum: [Plain, Odd]", "enum: [Odd, Even, Fine]")]);
    let told = text(&diff(BASE, &after));
    for value in ["Kind.Even", "Kind.Fine", "Kind.Plain"] {
        let lines = told.lines().filter(|line| line.contains(value));
        assert_eq!(lines.count(), 1, "{told}");
    }
}

#[test]
fn removed_property_has_place_in_older_version() {
    let after = edited(&[
        ("        Note: {type: string, nullable: true}\n", ""),
        ("Title, Note]", "Title]"),
    ]);
    let diff = diff(BASE, &after);
    let told = text(&diff);
    assert!(told.contains("was at document.yaml:"), "{told}");
    // A line of the older version would be another one in the newer.
    let told = github(&diff);
    let line = told.lines().find(|line| line.contains("Thing.Note"));
    let line = line.unwrap_or_default();
    assert!(
        line.starts_with("::error title=response-property-removed::"),
        "{told}"
    );
    assert!(line.contains("was at document.yaml:"), "{told}");
    assert!(json(&diff).contains("\"placeIn\": \"older\""));
}

#[test]
fn each_section_lists_reactions() {
    let after = edited(&[
        (
            "Note: {type: string, nullable: true}\n",
            "Note: {type: string, nullable: true, deprecated: true}\n",
        ),
        (
            "required: [ClientToken, AccessToken, Client, Id]",
            "required: [ClientToken, AccessToken, Client, Id, Name]",
        ),
    ]);
    let told = text(&diff(BASE, &after));
    assert!(
        told.contains("    request-property-became-required  Set it in every request.\n"),
        "{told}"
    );
    assert!(
        told.contains("    property-deprecated  Move to the successor that the line names"),
        "{told}"
    );
}

#[test]
fn operations_of_a_replaced_type_are_those_that_reach_both() {
    // Callers of `things/new` meet the new type for the first time.
    let get = "  /api/connector/v1/things/get:\n";
    let new = format!(
        "  /api/connector/v1/things/new:\n    post:\n      summary: New\n      requestBody:\n        content: {{application/json: {{schema: {{$ref: '#/components/schemas/First'}}}}}}\n      responses:\n        '200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Sort'}}}}}}}}\n{get}"
    );
    let sort = "    Sort: {type: object, properties: {Kind: {$ref: '#/components/schemas/Sorts'}}}\n    Sorts: {type: string, enum: [Plain]}\n    Kind:\n";
    let after = edited(&[
        (get, &new),
        ("    Kind:\n", sort),
        (
            "Kind: {$ref: '#/components/schemas/Kind'}",
            "Kind: {$ref: '#/components/schemas/Sorts'}",
        ),
    ]);
    let diff = diff(BASE, &after);
    let inside = diff.changes.iter().find(|one| one.replaces.is_some());
    let inside = inside.expect("the value that is gone");
    assert_eq!(inside.operations, ["things/get", "things/old"]);
}
