//! `names.lock` keeps published names from moving.

use mews_codegen::lock::{self, Comparison, NamesLock};
use mews_codegen::source::Source;

use super::texts::Texts;

const PUBLISHED: &str = "
    operations:
      add: {request: ThingAdd, response: Thing}
    types:
      ThingAdd:
        Name: string
        Size: int32 or null
        Colour: string
        Note: string?
        Inner: ThingInner?
      ThingInner:
        Name: string
      Thing:
        Id: string
        Note: string?
        Kind: ThingKind
    enums:
      ThingKind:
      - v1.5
      - Recieved
";

fn published() -> Texts {
    Texts::of("things", PUBLISHED)
}

/// The changes of published names that a change of the facts causes, line by line.
#[track_caller]
fn after(changes: &[(&str, &str)]) -> Comparison {
    let mut facts = PUBLISHED.to_owned();
    for (from, to) in changes {
        assert!(facts.contains(from), "there is no {from}");
        facts = facts.replace(from, to);
    }
    compared(&Texts::of("things", &facts).after(&published()))
}

#[track_caller]
fn compared(texts: &Texts) -> Comparison {
    texts.lock().unwrap().compare(&texts.model())
}

fn unpublished(lines: &[&str]) -> Comparison {
    Comparison {
        gone: Vec::new(),
        unpublished: lines.iter().map(|line| (*line).to_owned()).collect(),
    }
}

#[test]
fn reads_back_what_it_writes() {
    let model = published().model();
    let text = lock::write(&model);
    let read = NamesLock::parse(&Source::new("names.lock", text.as_str())).unwrap();
    assert_eq!(read.compare(&model), Comparison::default());
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("names_lock", text);
    });
}

#[test]
fn names_stay_without_a_change() {
    assert_eq!(after(&[]), Comparison::default());
}

#[test]
fn response_field_that_becomes_required_stays_option() {
    assert_eq!(
        after(&[("Note: string?\n        Kind", "Note: string\n        Kind")]),
        Comparison::default()
    );
}

#[test]
fn request_property_that_becomes_required_stays_setter() {
    assert_eq!(
        after(&[(
            "Note: string?\n        Inner",
            "Note: string\n        Inner"
        )]),
        Comparison::default()
    );
    assert_eq!(
        after(&[(
            "Note: string?\n        Inner",
            "Note: string or null\n        Inner"
        )]),
        Comparison::default()
    );
}

#[test]
fn new_required_request_property_is_setter() {
    let new = unpublished(&[
        "field ThingInner.Size = size: Option<i32>",
        "field things/add.Weight = weight: Option<Decimal>",
    ]);
    let changes = [
        (
            "Colour: string\n",
            "Colour: string\n        Weight: double\n",
        ),
        (
            "ThingInner:\n",
            "ThingInner:\n        Size: int32 or null\n",
        ),
    ];
    assert_eq!(after(&changes), new);
}

#[test]
fn new_required_property_of_an_answer_is_optional() {
    let new = unpublished(&["field Thing.Size = size: Option<i32>"]);
    assert_eq!(
        after(&[("Id: string", "Id: string\n        Size: int32")]),
        new
    );
}

#[test]
fn argument_that_becomes_optional_stays_argument() {
    assert_eq!(
        after(&[("Colour: string", "Colour: string?")]),
        Comparison::default()
    );
    assert_eq!(
        after(&[("Colour: string", "Colour: string or null")]),
        Comparison::default()
    );
    assert_eq!(
        after(&[("Size: int32 or null", "Size: int32?")]),
        Comparison::default()
    );
    assert_eq!(
        after(&[("Size: int32 or null", "Size: int32")]),
        Comparison::default()
    );
}

#[test]
fn arguments_keep_their_order() {
    let changes = [(
        "Name: string\n        Size: int32 or null\n        Colour: string",
        "Colour: string\n        Size: int32 or null\n        Name: string",
    )];
    assert_eq!(after(&changes), Comparison::default());
}

#[test]
fn response_field_that_becomes_optional_breaks_callers() {
    let both = PUBLISHED.replace("Inner: ThingInner?", "Inner: Thing?");
    let earlier = Texts::of("things", &both);
    let changed =
        compared(&Texts::of("things", &both.replace("Id: string", "Id: string?")).after(&earlier));
    assert_eq!(
        changed.gone,
        ["field Thing.Id = id: String", "new Thing = (Id, Kind)"]
    );
    assert_eq!(
        changed.unpublished,
        ["field Thing.Id = id: Option<String>", "new Thing = (Kind)"]
    );
}

#[test]
fn required_update_value_stays_setter() {
    let facts = PUBLISHED.replace(
        "Note: string?\n        Inner",
        "Note: update string?\n        Inner",
    );
    let earlier = Texts::of("things", &facts);
    let later =
        Texts::of("things", &facts.replace("update string?", "update string")).after(&earlier);
    assert_eq!(compared(&later), Comparison::default());
}

#[test]
fn later_respelling_keeps_published_name() {
    let respelt = "
        names:
          Thing: Item
          Thing.Note: Remark
          ThingAdd.Name: Title
          ThingKind.Recieved: Received
          ThingKind.v1.5: FirstAndAHalf
    ";
    assert_eq!(
        compared(
            &published()
                .annotations("things", respelt)
                .after(&published())
        ),
        Comparison::default()
    );
}

#[test]
fn reports_gone_and_unpublished_names() {
    let changed = after(&[
        ("Colour: string", "Color: string"),
        ("- Recieved", "- Received"),
        ("Id: string", "Id: int64"),
    ]);
    assert_eq!(
        changed.gone,
        [
            "field Thing.Id = id: String",
            "field things/add.Colour = colour: String",
            "new things/add = (Name, Size, Colour)",
            "variant ThingKind.Recieved = Recieved",
        ]
    );
    assert_eq!(
        changed.unpublished,
        [
            "field Thing.Id = id: i64",
            "field things/add.Color = color: Option<String>",
            "new things/add = (Name, Size)",
            "variant ThingKind.Received = Received",
        ]
    );
}
