//! Types of properties.

use super::*;

#[test]
fn types_of_properties() {
    case(
        &[("Code: {type: string, format: uuid}", "Code: {type: string}")],
        &["property_type_changed Both.Code (uuid → string) breaking breaking"],
    );
    case(
        &[("format: email, ", "")],
        &["property_type_changed Thing.Mail (email? → string?) dangerous none"],
    );
    case(
        &[(
            "Spare: {type: string,",
            "Spare: {type: string, format: email,",
        )],
        &["property_type_changed Both.Spare (string? → email?) breaking none"],
    );
    case(
        &[
            ("maxItems: 10}", "maxItems: 10, nullable: true}"),
            (
                "Kinds: {type: array, items: {$ref: '#/components/schemas/Kind'}",
                "Kinds: {type: array, items: {type: string}",
            ),
        ],
        &[
            "property_nullable ThingGet.Kinds (optional [Kind] → [string]?) additive none",
            "property_type_changed ThingGet.Kinds (optional [Kind] → [string]?) additive none",
        ],
    );
    // The values of a dictionary.
    case(
        &[(
            "{type: object, additionalProperties: {type: string}}",
            "{type: object, additionalProperties: {type: string, nullable: true}}",
        )],
        &["property_type_changed Thing.Texts (values may be null) dangerous breaking"],
    );
    case(
        &[(", High: {type: number, format: double}", "")],
        &["property_type_changed Thing.Fees (keys − High) breaking breaking"],
    );
    // The type that is meant for the inside of an update value.
    case(
        &[(
            "Change: {allOf: [{$ref: '#/components/schemas/TextChange'}],",
            "Change: {allOf: [{$ref: '#/components/schemas/TextChange'}], format: date,",
        )],
        &[
            "property_type_changed ThingGet.Change (TextChange? → TextChange? of date) breaking none",
        ],
    );
    case(
        &[(
            "Change: {allOf: [{$ref: '#/components/schemas/TextChange'}],",
            "Change: {allOf: [{$ref: '#/components/schemas/TextChange'}], anyOf: [{$ref: '#/components/schemas/Kind'}],",
        )],
        &[
            "property_type_changed ThingGet.Change (TextChange? → TextChange? of Kind) breaking none",
        ],
    );
}

#[test]
fn unions() {
    let knot = ", {$ref: '#/components/schemas/Knot'}]}";
    case(
        &[(knot, "]}")],
        &["property_type_changed Thing.Data (variants − Knot) dangerous breaking"],
    );
    assert_eq!(
        report(&edited(&[(knot, "]}")]), BASE),
        ["property_type_changed Thing.Data (variants + Knot) dangerous additive"]
    );
    case(
        &[
            ("[Discriminator, Value]", "[discriminator, value]"),
            ("            Discriminator:", "            discriminator:"),
            ("            Value:", "            value:"),
        ],
        &[
            "property_type_changed Thing.Data (Discriminator, Value → discriminator, value) breaking none",
        ],
    );
    case(
        &[("[Discriminator, Value]", "[Discriminator]")],
        &["property_type_changed Thing.Data (value required → optional) breaking breaking"],
    );
    // The order of variants means nothing.
    let (first, second) = (
        "{$ref: '#/components/schemas/Loop'}",
        "{$ref: '#/components/schemas/Knot'}",
    );
    nothing(&[(
        &format!("[{first}, {second}]"),
        &format!("[{second}, {first}]"),
    )]);
}

#[test]
fn values_of_enums() {
    case(
        &[("[Plain, Odd]", "[Odd, Plain, 'A: b']")],
        &["enum_value_added Kind.A: b () dangerous additive"],
    );
    case(
        &[("[Plain, Odd]", "[Odd]")],
        &["enum_value_removed Kind.Plain () breaking breaking"],
    );
    case(
        &[(
            "enum: [Plain, Odd]",
            "enum: [Plain, Odd]\n      x-extensible: true",
        )],
        &["constraint_changed Kind (extensible) none none"],
    );
    nothing(&[("[Plain, Odd]", "[Odd, Plain]")]);
}

#[test]
fn type_of_another_kind_is_breaking() {
    case(
        &[(
            "    Kind:\n      type: string\n      enum: [Plain, Odd]",
            "    Kind:\n      type: object\n      properties: {Name: {type: string}}",
        )],
        &["property_type_changed Kind (enum → object) breaking breaking"],
    );
}

#[test]
fn narrower_types_in_answers_break_nothing() {
    let narrower = [
        (
            "Note: {type: string, nullable: true}",
            "Note: {allOf: [{$ref: '#/components/schemas/Kind'}], nullable: true}",
        ),
        (
            "Mail: {type: string, format: email, nullable: true}",
            "Mail: {type: string, format: date, nullable: true}",
        ),
        (
            "Count: {type: integer, format: int32",
            "Count: {type: integer, format: int64",
        ),
    ];
    // Without a format, so that a day is narrower.
    let before = edited(&[
        (
            "Mail: {type: string, format: email, nullable: true}",
            "Mail: {type: string, nullable: true}",
        ),
        (
            "Count: {type: integer, format: int32",
            "Count: {type: number, format: double",
        ),
    ]);
    let after = edited(&narrower);
    assert_eq!(
        report(&before, &after),
        [
            "property_type_changed Thing.Count (optional double → optional int64) none none",
            "property_type_changed Thing.Mail (string? → date?) none none",
            "property_type_changed Thing.Note (string or null → Kind or null) none none",
        ]
    );
    assert_eq!(
        report(&after, &before),
        [
            "property_type_changed Thing.Count (optional int64 → optional double) breaking breaking",
            "property_type_changed Thing.Mail (date? → string?) breaking breaking",
            "property_type_changed Thing.Note (Kind or null → string or null) breaking breaking",
        ]
    );
}

#[test]
fn format_or_enum_of_inner_text_narrows_it() {
    let times = |format: &str| {
        let times = format!(
            "Worn: {{type: boolean, deprecated: true}}\n        Times: {{type: array, items: {{type: string}}{format}}}"
        );
        edited(&[("Worn: {type: boolean, deprecated: true}", &times)])
    };
    assert_eq!(
        report(&times(""), &times(", format: date-time")),
        [
            "property_type_changed Thing.Times (optional [string] → optional [string] of datetime) none none"
        ]
    );
    let tag = edited(&[(
        "Discriminator: {$ref: '#/components/schemas/DataKind'}",
        "Discriminator: {type: string}",
    )]);
    let told = "property_type_changed Thing.Data (discriminator any text → DataKind) none none";
    assert!(report(&tag, BASE).contains(&told.to_owned()));
    let fees = edited(&[(
        "properties: {Low: {type: number, format: double}, High: {type: number, format: double}}\n          additionalProperties: false",
        "additionalProperties: {type: number, format: double}",
    )]);
    assert_eq!(
        report(&fees, BASE),
        ["property_type_changed Thing.Fees (keys + High + Low) none none"]
    );
    assert_eq!(
        report(BASE, &fees),
        ["property_type_changed Thing.Fees (keys − High − Low) breaking breaking"]
    );
}

#[test]
fn limits_of_a_text_go_with_it() {
    case(
        &[(
            "Title: {type: string, minLength: 1}",
            "Title: {$ref: '#/components/schemas/Kind'}",
        )],
        &[
            "property_type_changed Thing.Title (string → Kind) none none",
            "constraint_changed Thing.Title (length 1.. → any) none none",
        ],
    );
}

#[test]
fn length_of_an_identifier_limits_nothing() {
    case(
        &[(
            "Id: {type: string, format: uuid}\n        Name",
            "Id: {type: string, format: uuid, minLength: 1}\n        Name",
        )],
        &["constraint_changed ThingGet.Id (length any → 1..) none none"],
    );
}
