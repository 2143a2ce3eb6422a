//! Facts that no document contains: added with their source, and reported once a document contains
//! them.

use mews_codegen::compat::diff_schemas;
use mews_codegen::diff;
use mews_codegen::lock::NamesLock;

use super::texts::Texts;

const FACTS: &str = "
    operations:
      get: {request: Get, response: Thing, deprecated: true}
    types:
      Get:
        Kind: Kind?
      Thing:
        Id: uuid
        Old: {type: string?, deprecated: [Id]}
    enums:
      Kind:
      - Small
";

const ANNOTATIONS: &str = "
    operations:
      get: {doc: Gets a thing., effect: Read}
";

const OVERLAY: &str = "
    source: the guide
    properties:
      Thing.Updated: datetime?
    values:
      Kind: [Large]
    ends:
      things/get: 2026-12-31
      Thing.Old: 2027-01-31
    notes:
      Get.Kind: Only Small before noon.
";

fn texts(facts: &str, overlay: &str) -> Texts {
    Texts::of("things", facts)
        .annotations("things", ANNOTATIONS)
        .annotations(
            "entities",
            "entities: {Thing: {doc: A thing., types: [Thing]}}",
        )
        .annotations("guide", overlay)
}

#[test]
fn overlay_adds_facts() {
    let texts = texts(FACTS, OVERLAY);
    assert_eq!(texts.report(), "");
    let code = texts.rendered("things.rs");
    for part in [
        "pub updated: Option<Timestamp>,",
        "Large: \"Large\",",
        "note = \"deprecated by the provider, who names no successor; planned to end on 2026-12-31\"",
        "note = \"use `id`; planned to end on 2027-01-31\"",
        "/// Only Small before noon.",
    ] {
        assert!(code.contains(part), "{part} is not in\n{code}");
    }
}

#[test]
fn facts_that_a_document_has_by_now_are_reported() {
    let facts = FACTS
        .replace(
            "        Id: uuid\n",
            "        Id: uuid\n        Updated: datetime?\n",
        )
        .replace("      - Small", "      - Small\n      - Large")
        .replace(", deprecated: true", "")
        .replace("        Kind: Kind?", "        Which: Kind?");
    insta::assert_snapshot!(texts(&facts, OVERLAY).report());
}

#[test]
fn overlay_without_source_or_with_a_wrong_day_is_rejected() {
    let report = |overlay: &str| texts(FACTS, overlay).report();
    assert!(report("source:\nends: {things/get: soon}").contains("expected a text"));
    let wrong = report("source: the guide\nends: {things/get: soon}");
    assert!(
        wrong.contains("`soon` of `things/get` is not a day"),
        "{wrong}"
    );
}

#[test]
fn new_deprecation_is_reported_with_successor_and_end_date() {
    let before = FACTS
        .replace(", deprecated: true", "")
        .replace(", deprecated: [Id]", "");
    let (old, new) = (texts(&before, OVERLAY), texts(FACTS, OVERLAY));
    let (old, new) = (old.load().unwrap().0, new.load().unwrap().0);
    let difference = diff_schemas(&old, &new, &NamesLock::default()).unwrap();
    let text = diff::text(&difference);
    assert!(
        text.contains("\ndeprecated\n  things\n    operation_deprecated  POST /api/connector/v1/things/get  deprecated, ends 2026-12-31"),
        "{text}"
    );
    assert!(
        text.contains("property_deprecated   Thing.Old  deprecated in favour of Id, ends 2027-01-31  (in things/get;"),
        "{text}"
    );
    let markdown = diff::markdown(&difference);
    assert!(
        markdown.starts_with("### Deprecated\n\n- Operation deprecated: "),
        "{markdown}"
    );
    // The end date itself is news only where something else is.
    assert_eq!(
        diff_schemas(&new, &new, &NamesLock::default())
            .unwrap()
            .changes,
        []
    );
}

const EVENTS: &str = "
    source: the guide
    types:
      ThingEvent: {Id: uuid, Kind: Kind}
      OddEvent: {Id: uuid, Kind: NoSuchKind}
    unions:
      SocketEvent: {tag: Type, variants: {Thing: ThingEvent}}
      HookEvent: {tag: Action, payload: Data, variants: {ThingMade: ThingEvent}}
    webhooks:
      ThingUpdated: {entity: Thing, read: things/get, ids: ThingIds}
";

#[test]
fn overlay_adds_types_and_unions_of_events() {
    let events = texts(FACTS, "source: another").annotations("events", EVENTS);
    let code = events.rendered("events.rs");
    for part in [
        "#[derive(Clone, PartialEq)]\n#[non_exhaustive]\npub struct ThingEvent",
        "SocketEvent \"Type\" { Thing : \"Thing\" }",
        "HookEvent \"Action\" { ThingMade : \"ThingMade\" \"Data\" }",
        "ThingUpdated: \"ThingUpdated\",",
    ] {
        assert!(code.contains(part), "{part} is not in\n{code}");
    }
    assert!(!code.contains("OddEvent"), "{code}");
    let report = events.report();
    for part in [
        "`OddEvent` needs `NoSuchKind`, which the schema does not have",
        "`things/get` lists nothing by `ThingIds`",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
}
