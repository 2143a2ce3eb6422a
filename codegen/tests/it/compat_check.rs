//! Names that stay, over versions of the provider's document and over small schemas with one change
//! each.

use std::fs;
use std::path::Path;

use mews_codegen::compat::public_api::PublicApi;
use mews_codegen::compat::{self, ApiVersion};
use mews_codegen::diff::{PathChange, PathChangeKind};
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::schema::{self, Facts, Schema};
use mews_codegen::source::Source;

use super::texts::Texts;
use super::workspace;

const VERSIONS: [&str; 5] = [
    "2024-02-21",
    "2024-05-24",
    "2025-03-15",
    "2025-06-05",
    "2026-07-01",
];

/// A version's facts with the annotations of today.
fn version(name: &str) -> Schema {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    let mut sources: Vec<_> = workspace::sources()
        .into_iter()
        .filter(|one| !one.name().contains("resources/"))
        .collect();
    for entry in fs::read_dir(folder.join("resources")).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        sources.push(Source::new(format!("schema/resources/{stem}.yaml"), text));
    }
    schema::load(&sources)
        .unwrap_or_else(|errors| panic!("{errors}"))
        .0
}

fn lowered(schema: &Schema, lock: &NamesLock) -> Model {
    lower(schema, lock)
        .unwrap_or_else(|errors| panic!("{errors}"))
        .0
}

fn updated(old: &Facts, model: &Model, new: &Schema) -> compat::Update {
    let version = ApiVersion { facts: old, model };
    compat::update(version, &NamesLock::of(model), new).unwrap_or_else(|errors| panic!("{errors}"))
}

#[test]
fn every_rust_break_has_wire_reason() {
    let first = version(VERSIONS[0]);
    let model = lowered(&first, &NamesLock::default());
    let mut last = (first.facts, model);
    for name in &VERSIONS[1..] {
        let schema = version(name);
        let update = updated(&last.0, &last.1, &schema);
        assert_eq!(update.unexplained, [], "{name}");
        assert!(update.path_changes.len() > 10, "{name} changes nothing");
        last = (schema.facts, update.model);
    }
}

const BEFORE: &str = "
    operations:
      get: {request: ThingFilter, response: ThingResult}
      add: {request: ThingAdd, response: Thing}
    types:
      ThingFilter:
        ServiceId: uuid
        Kind: ThingKind?
      ThingAdd:
        Name: string
        Note: string?
      ThingResult:
        Things: \"[Thing]\"
      Thing:
        Id: uuid
        State: string
        Note: string?
        Kind: ThingKind
        Size: double
        Amount: Amount
      Amount:
        Value: double
        Currency: string
    enums:
      ThingKind:
      - Small
      - Large
";

/// The breaking changes in Rust of a change of the facts.
#[track_caller]
fn breaks(changes: &[(&str, &str)]) -> Vec<String> {
    all(changes)
        .into_iter()
        .filter(PathChange::is_breaking)
        .map(|change| change.to_string())
        .collect()
}

#[track_caller]
fn all(changes: &[(&str, &str)]) -> Vec<PathChange> {
    let mut facts = BEFORE.to_owned();
    for (from, to) in changes {
        assert!(facts.contains(from), "there is no {from}");
        facts = facts.replace(from, to);
    }
    let (old, _) = Texts::of("things", BEFORE).load().unwrap();
    let (new, _) = Texts::of("things", &facts).load().unwrap();
    let before = lowered(&old, &NamesLock::default());
    let update = updated(&old.facts, &before, &new);
    let after = &update.model;
    // Generating once more from what is written then changes nothing.
    let written = Source::new("names.lock", mews_codegen::lock::write(after));
    let again = lowered(&new, &NamesLock::parse(&written).unwrap());
    assert_eq!(PublicApi::of(&again), PublicApi::of(after));
    update.path_changes
}

const NOTHING: [String; 0] = [];

#[test]
fn renamed_type_keeps_rust_name() {
    assert_eq!(breaks(&[("ThingKind", "ThingKindEnum")]), NOTHING);
    assert_eq!(
        breaks(&[
            ("      Amount:\n", "      Money:\n"),
            (": Amount\n", ": Money\n")
        ]),
        NOTHING
    );
}

#[test]
fn renamed_and_grown_type_keeps_rust_name() {
    let grown = [
        ("ThingKind", "ThingKindEnum"),
        ("      - Large\n", "      - Large\n      - Huge\n"),
    ];
    assert_eq!(breaks(&grown), NOTHING);
    assert!(
        all(&grown)
            .iter()
            .any(|change| change.path == "types::ThingKind::Huge")
    );
}

#[test]
fn text_that_becomes_enum_or_instant_stays_string() {
    assert_eq!(breaks(&[("State: string", "State: ThingKind")]), NOTHING);
    assert_eq!(breaks(&[("State: string", "State: datetime")]), NOTHING);
    assert_eq!(breaks(&[("Size: double", "Size: int32")]), NOTHING);
}

#[test]
fn request_id_that_becomes_text_stays_id() {
    assert_eq!(breaks(&[("ServiceId: uuid", "ServiceId: string")]), NOTHING);
    let in_an_answer = breaks(&[("Id: uuid\n        State", "Id: string\n        State")]);
    assert_eq!(
        in_an_answer,
        ["`types::Thing.id` was `Uuid` and is `String`"]
    );
}

#[test]
fn optional_argument_stays_argument() {
    assert_eq!(breaks(&[("ServiceId: uuid", "ServiceId: uuid?")]), NOTHING);
    assert_eq!(breaks(&[("Name: string\n", "Name: string?\n")]), NOTHING);
}

#[test]
fn nullable_response_field_breaks_on_wire_and_in_rust() {
    assert_eq!(
        breaks(&[("Size: double", "Size: double?")]),
        ["`types::Thing.size` was `Decimal` and is `Option<Decimal>`"]
    );
}

#[test]
fn removed_path_names_its_successor() {
    let successor = breaks(&[(
        "      add: {request: ThingAdd, response: Thing}\n",
        "      add/2026-01-01: {request: ThingAdd, response: Thing}\n",
    )]);
    assert!(
        successor.contains(
            &"`resources::Things::add()` is gone: use `resources::Things::add_v20260101`"
                .to_owned()
        ) || successor.contains(
            &"`resources::Things::add()` is gone: use `resources::Things::add_v20260101()`"
                .to_owned()
        ),
        "{successor:?}"
    );
}

#[test]
fn additions_are_additive() {
    let changes = all(&[("Size: double", "Size: double\n        Weight: double")]);
    let paths: Vec<&str> = changes.iter().map(|change| change.path.as_str()).collect();
    assert_eq!(paths, ["types::Thing.weight"]);
    assert_eq!(changes[0].kind, PathChangeKind::Added);
    assert_eq!(changes[0].subject, "Thing.Weight");
}

#[test]
fn empty_response_stays_unit_until_republished() {
    let facts = |answer: &str| {
        format!(
            "
            operations:
              close: {{request: ThingClose, response: ThingClosed}}
            types:
              ThingClose:
                Id: uuid
              ThingClosed: {answer}
            "
        )
    };
    let (old, _) = Texts::of("things", &facts("{}")).load().unwrap();
    let (new, _) = Texts::of("things", &facts("{Number: string}"))
        .load()
        .unwrap();
    let answer = |model: &Model| {
        let response = model.resources[0].operations[0].response.as_ref();
        response.map(ToString::to_string)
    };
    let before = lowered(&old, &NamesLock::default());
    let published = NamesLock::of(&before);
    let after = lowered(&new, &published);
    assert_eq!((answer(&before), answer(&after)), (None, None));
    let pinned: Vec<String> = after
        .pinned
        .iter()
        .map(|(place, natural)| format!("{place} = {natural}"))
        .collect();
    assert_eq!(pinned, ["things/close = ThingClosed"]);

    let anew = NamesLock::of(&after).without(&["things/close".to_owned()]);
    let model = lowered(&new, &anew);
    assert_eq!(answer(&model).as_deref(), Some("ThingClosed"));
    assert!(model.pinned.is_empty());
}

#[test]
fn annotations_of_a_renamed_type_are_applied_and_reported_once() {
    let annotations = "
        operations:
          get: {doc: Gets., effect: Read}
          add: {doc: Adds., effect: Create}
        types: {Thing: A thing., ThingKind: A kind.}
        names: {Thing.Note: Remark}
        secrets: [Thing.State]
    ";
    let texts = |facts: &str| Texts::of("things", facts).annotations("things", annotations);
    let old = texts(BEFORE).load().unwrap().0;
    let renamed = BEFORE
        .replace("Thing:\n", "Item:\n")
        .replace("response: Thing}", "response: Item}")
        .replace("[Thing]", "[Item]");
    let new = texts(&renamed).load().unwrap().0;
    let model = lowered(&old, &NamesLock::default());
    let update = updated(&old.facts, &model, &new);
    let about: Vec<String> = update
        .warnings
        .iter()
        .map(|one| one.message().to_owned())
        .filter(|message| message.contains("Thing") && !message.contains("entity"))
        .collect();
    assert_eq!(
        about,
        ["`Thing` is called `Item` now: 3 annotations name it"]
    );
    assert_eq!(update.path_changes, []);
}

#[test]
fn properties_and_overlays_of_a_renamed_type_go_with_it() {
    let annotations = "
        operations:
          get: {doc: Gets., effect: Read}
          add: {doc: Adds., effect: Create}
        properties:
          Thing.Note: What is worth knowing of it.
          Amount: The price of the whole.
    ";
    let overlay = "
        source: the guide
        properties:
          Thing.Kinds: \"[ThingKind]?\"
          ThingResult.Best: Thing?
        values:
          ThingKind: [Huge]
        notes:
          Thing.Size: In metres.
        types:
          ThingEvent:
            Things: \"[Thing]\"
            Kind: ThingKind
        unions:
          Event: {tag: Type, variants: {Things: ThingEvent, Thing: Thing}}
    ";
    let texts = |facts: &str| {
        Texts::of("things", facts)
            .annotations("things", annotations)
            .annotations("guide", overlay)
    };
    let old = texts(BEFORE).load().unwrap().0;
    let renamed = BEFORE
        .replace("Thing:\n", "Item:\n")
        .replace("response: Thing}", "response: Item}")
        .replace("[Thing]", "[Item]")
        .replace("ThingKind", "ItemKind")
        // A property called like a type that has another name now.
        .replace("Amount:\n", "Price:\n")
        .replace("Amount: Amount", "Amount: Price");
    let new = texts(&renamed).load().unwrap().0;
    let model = lowered(&old, &NamesLock::default());
    let update = updated(&old.facts, &model, &new);
    let mut about: Vec<String> = update
        .warnings
        .iter()
        .map(|one| one.message().to_owned())
        .filter(|message| !message.contains("entity"))
        .collect();
    about.sort();
    assert_eq!(
        about,
        [
            "`ThingKind` is called `ItemKind` now: 3 annotations name it",
            "`Thing` is called `Item` now: 6 annotations name it",
        ]
    );
    assert_eq!(update.path_changes, []);
}
