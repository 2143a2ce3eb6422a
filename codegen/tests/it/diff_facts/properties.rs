//! Properties: there or not, presence, deprecation, limits.

use super::*;

#[test]
fn properties_come_and_go() {
    let name = "        Name: {type: string, maxLength: 50}\n";
    case(
        &[(name, "")],
        &["property_removed ThingGet.Name (optional string) breaking breaking"],
    );
    assert_eq!(
        report(&edited(&[(name, "")]), BASE),
        ["property_added ThingGet.Name (optional string) additive additive"]
    );
    // A new demand on callers; a new promise to readers; both at once.
    case(
        &[
            (
                name,
                "        Name: {type: string, maxLength: 50}\n        Size: {type: boolean}\n",
            ),
            ("Client, Id]", "Client, Id, Size]"),
        ],
        &["property_added ThingGet.Size (bool) breaking additive"],
    );
    case(
        &[
            ("Worn:", "Size: {type: boolean}\n        Worn:"),
            ("Title, Note]", "Title, Note, Size]"),
        ],
        &["property_added Thing.Size (bool) additive additive"],
    );
    case(
        &[
            ("Spare:", "Size: {type: boolean}\n        Spare:"),
            ("[Code]", "[Code, Size]"),
        ],
        &["property_added Both.Size (bool) breaking additive"],
    );
}

#[test]
fn presence_changes_by_direction() {
    case(
        &[("Client, Id]", "Client]")],
        &["property_optional ThingGet.Id (uuid → optional uuid) additive none"],
    );
    case(
        &[("[Id, Title", "[Title")],
        &["property_optional Thing.Id (uuid → optional uuid) breaking breaking"],
    );
    case(
        &[("[Code]", "[]")],
        &["property_optional Both.Code (uuid → optional uuid) breaking breaking"],
    );
    case(
        &[("Title, Note]", "Title, Note, Worn]")],
        &["property_required Thing.Worn (optional bool → bool) none none"],
    );
    case(
        &[("Client, Id]", "Client, Id, Kinds]")],
        &["property_required ThingGet.Kinds (optional [Kind] → [Kind]) breaking none"],
    );
    case(
        &[("[Code]", "[Code, Spare]")],
        &["property_required Both.Spare (string? → string or null) breaking none"],
    );
    // Null where a value could be missing before is nothing new to readers.
    case(
        &[(
            "Worn: {type: boolean,",
            "Worn: {type: boolean, nullable: true,",
        )],
        &["property_nullable Thing.Worn (optional bool → bool?) none none"],
    );
    case(
        &[(
            "Note: {type: string, nullable: true}",
            "Note: {type: string}",
        )],
        &["property_non_nullable Thing.Note (string or null → string) none none"],
    );
    case(
        &[(
            "Spare: {type: string, nullable: true}",
            "Spare: {type: string}",
        )],
        &["property_non_nullable Both.Spare (string? → optional string) breaking none"],
    );
    case(
        &[(
            "Code: {type: string, format: uuid}",
            "Code: {type: string, format: uuid, nullable: true}",
        )],
        &["property_nullable Both.Code (uuid → uuid or null) dangerous breaking"],
    );
}

#[test]
fn deprecation_of_properties() {
    case(
        &[(", deprecated: true", "")],
        &["property_undeprecated Thing.Worn () none none"],
    );
    case(
        &[(
            "Title: {type: string, minLength: 1}",
            "Title: {type: string, minLength: 1, deprecated: true, x-deprecatedMessage: 'Use `Note`.'}",
        )],
        &["property_deprecated Thing.Title (deprecated in favour of Note) none none"],
    );
}

#[test]
fn limits() {
    for (edit, expected) in [
        (
            ("maxLength: 50", "maxLength: 20"),
            "constraint_changed ThingGet.Name (length ..50 → ..20) breaking none",
        ),
        (
            ("maxLength: 50", "minLength: 0"),
            "constraint_changed ThingGet.Name (length ..50 → 0..) additive none",
        ),
        (
            ("maxItems: 10", "maxItems: 20"),
            "constraint_changed ThingGet.Kinds (items ..10 → ..20) additive none",
        ),
        (
            ("maxItems: 10", "maxItems: 10, uniqueItems: true"),
            "constraint_changed ThingGet.Kinds (unique items) breaking none",
        ),
        (
            ("maximum: 10", "maximum: 5"),
            "constraint_changed Thing.Count (range 0..10 → 0..5) none none",
        ),
        (
            ("minimum: 0, ", ""),
            "constraint_changed Thing.Count (range 0..10 → ..10) dangerous none",
        ),
        (
            ("x-max-interval-in-months: 3", "x-max-interval-in-months: 1"),
            "constraint_changed ThingGet.Period (months ..3 → ..1) breaking none",
        ),
        (
            (
                "Title: {type: string, minLength: 1}",
                "Title: {type: string}",
            ),
            "constraint_changed Thing.Title (length 1.. → any) dangerous none",
        ),
        (
            (
                "Worn: {type: boolean,",
                "Worn: {type: boolean, readOnly: true,",
            ),
            "constraint_changed Thing.Worn (read only) none none",
        ),
        (
            (
                "Code: {type: string, format: uuid}",
                "Code: {type: string, format: uuid, x-mews-legacy-nullable: true}",
            ),
            "constraint_changed Both.Code (legacy null) dangerous breaking",
        ),
        (
            (
                "Code: {type: string, format: uuid}",
                "Code: {type: string, format: uuid, x-extensible: true}",
            ),
            "constraint_changed Both.Code (extensible) none none",
        ),
    ] {
        case(&[edit], &[expected]);
    }
    // Several of one property are one change; the lower limit falls away with the demand.
    case(
        &[("maxItems: 10}", "maxItems: 20, uniqueItems: true}")],
        &["constraint_changed ThingGet.Kinds (items ..10 → ..20; unique items) breaking none"],
    );
    nothing(&[("maximum: 10", "maximum: 10.0")]);
}
