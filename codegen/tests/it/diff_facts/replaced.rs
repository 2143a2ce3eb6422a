//! Types under another name, and types in the place of others.

use super::*;

#[test]
fn rename_is_one_change() {
    case(
        &[("/Kind'", "/KindEnum'"), ("    Kind:\n", "    KindEnum:\n")],
        &["schema_renamed KindEnum (Kind → KindEnum) none none"],
    );
    case(
        &[
            ("/ThingGet'", "/ThingParameters'"),
            ("    ThingGet:", "    ThingParameters:"),
        ],
        &["schema_renamed ThingParameters (ThingGet → ThingParameters) none none"],
    );
    case(
        &[("/Thing'", "/Item'"), ("    Thing:", "    Item:")],
        &["schema_renamed Item (Thing → Item) none none"],
    );
}

#[test]
fn renames_mutually_recursive_types_together() {
    case(
        &[
            ("/Loop'", "/Ring'"),
            ("    Loop:\n", "    Ring:\n"),
            ("/Knot'", "/Tie'"),
            ("    Knot:\n", "    Tie:\n"),
        ],
        &[
            "schema_renamed Ring (Loop → Ring) none none",
            "schema_renamed Tie (Knot → Tie) none none",
        ],
    );
}

#[test]
fn matches_equal_types_by_place() {
    // First and Second would be alike but for their property.
    let alike = [
        ("        First: {type", "        One: {type"),
        ("        Second: {type", "        One: {type"),
    ];
    let old = edited(&alike);
    let new = old
        .replace("/First'", "/Zuerst'")
        .replace("    First:\n", "    Zuerst:\n")
        .replace("/Second'", "/Anders'")
        .replace("    Second:\n", "    Anders:\n");
    assert_eq!(
        report(&old, &new),
        [
            "schema_renamed Anders (Second → Anders) none none",
            "schema_renamed Zuerst (First → Zuerst) none none"
        ]
    );
}

#[test]
fn rename_with_change_is_another_type() {
    case(
        &[
            ("/Kind'", "/KindEnum'"),
            ("    Kind:\n", "    KindEnum:\n"),
            ("[Plain, Odd]", "[Plain, Odd, Even]"),
        ],
        &[
            "schema_removed Kind (enum) none breaking",
            "schema_added KindEnum (enum) additive additive",
            "enum_value_added KindEnum.Even () dangerous additive inside",
            "property_type_changed Thing.Kind (optional Kind → optional KindEnum) dangerous breaking",
            "property_type_changed ThingGet.Kinds (optional [Kind] → optional [KindEnum]) additive breaking",
        ],
    );
}

#[test]
fn differences_inside_a_replaced_type_are_facts_of_the_new_one() {
    let other = "
    Other:
      type: object
      properties:
        Knots: {type: array, items: {$ref: '#/components/schemas/Knot'}, maxItems: 5, nullable: true}
        Weight: {type: number, format: double}
    Knot:";
    let edits = [
        ("\n    Knot:", other),
        (
            "        Loop: {$ref: '#/components/schemas/Loop'}\n        Tight",
            "        Loop: {$ref: '#/components/schemas/Other'}\n        Tight",
        ),
    ];
    case(
        &edits,
        &[
            "schema_added Other (object) additive additive",
            "property_type_changed Knot.Loop (optional Loop → optional Other) breaking breaking",
            "constraint_changed Other.Knots (items any → ..5) none none inside",
            "property_removed Other.Length (optional double) breaking breaking inside",
            "property_added Other.Weight (optional double) additive additive inside",
        ],
    );
}

const CHANGE: &str = "Change: {allOf: [{$ref: '#/components/schemas/TextChange'}], nullable: true}";

/// The base with another type of `Change`. `beside` is written beside the reference.
fn with_change(name: &str, value: &str, beside: &str) -> String {
    let change = format!(
        "Change: {{{beside}allOf: [{{$ref: '#/components/schemas/{name}'}}], nullable: true}}"
    );
    let ty =
        format!("    {name}:\n      type: object\n      properties:\n        Value: {value}\n");
    edited(&[(CHANGE, &change), (TEXT_CHANGE, &ty)])
}

const TEXT_CHANGE: &str = "    TextChange:
      type: object
      properties:
        Value: {type: string, nullable: true}
";

#[test]
fn limit_that_moves_into_an_update_value_is_compared_with_the_one_inside() {
    let text = "{type: string, nullable: true}";
    let outside = with_change("TextChange", text, "maxLength: 5, ");
    let inside = |limit: u32| {
        let value = format!("{{type: string, nullable: true, maxLength: {limit}}}");
        with_change("NameChange", &value, "")
    };
    assert_eq!(
        report(&outside, &inside(5)),
        [
            "schema_added NameChange (object) none additive",
            "schema_removed TextChange (object) none breaking",
            "property_type_changed ThingGet.Change (TextChange? → NameChange?) none breaking",
            "constraint_changed ThingGet.Change (length ..5 → any) none none",
        ]
    );
    let changes = report(&outside, &inside(10));
    let wider = "constraint_changed NameChange.Value (length ..5 → ..10) additive none inside";
    assert!(changes.contains(&wider.to_owned()), "{changes:#?}");
    let changes = report(&outside, &inside(3));
    let narrower = "constraint_changed NameChange.Value (length ..5 → ..3) breaking none inside";
    assert!(changes.contains(&narrower.to_owned()), "{changes:#?}");
}

#[test]
fn enum_that_moves_into_an_update_value_narrows_nothing() {
    let kind = "anyOf: [{$ref: '#/components/schemas/Kind'}], ";
    let text = "{type: string, nullable: true}";
    let inside = "{allOf: [{$ref: '#/components/schemas/Kind'}], nullable: true}";
    assert_eq!(
        report(
            &with_change("TextChange", text, kind),
            &with_change("KindChange", inside, "")
        ),
        [
            "schema_added KindChange (object) none additive",
            "schema_removed TextChange (object) none breaking",
            "property_type_changed ThingGet.Change (TextChange? of Kind → KindChange?) none breaking",
        ]
    );
}

#[test]
fn place_of_another_type_is_judged_by_the_rule_of_replaced_types() {
    let after = edited(&[
        (
            "Kind: {$ref: '#/components/schemas/Kind'}",
            "Kind: {$ref: '#/components/schemas/Sort'}",
        ),
        (
            "    Kind:\n",
            "    Sort: {type: string, enum: [Plain]}\n    Kind:\n",
        ),
    ]);
    let api = api();
    let diff = Diff::new(
        &imported(BASE, &api),
        &imported(&after, &api),
        (&api).into(),
    );
    let rules: Vec<(String, &str)> = diff
        .changes
        .iter()
        .map(|change| (diff.subject(change), change.rule))
        .collect();
    assert!(
        rules.contains(&("Thing.Kind".to_owned(), "type-replaced")),
        "{rules:?}"
    );
    assert!(
        rules.contains(&("Sort.Odd".to_owned(), "response-enum-value-removed")),
        "{rules:?}"
    );
}
