//! The impact of each event on callers, as a table.

use mews_codegen::diff::{Direction, Event, Impact, RULES, impact, rules_page};

use Impact::{Additive, Breaking, Dangerous, None};

/// An event; on the wire and in Rust for who sends the value, and for who reads it.
type Row = (Event, (Impact, Impact), (Impact, Impact));

const TABLE: &[Row] = &[
    (
        Event::OperationAdded,
        (Additive, Additive),
        (Additive, Additive),
    ),
    (
        Event::OperationRemoved,
        (Breaking, Breaking),
        (Breaking, Breaking),
    ),
    (Event::OperationDeprecated, (None, None), (None, None)),
    (Event::OperationUndeprecated, (None, None), (None, None)),
    (
        Event::OperationRestricted,
        (Breaking, None),
        (Breaking, None),
    ),
    (
        Event::OperationUnrestricted,
        (Additive, None),
        (Additive, None),
    ),
    (Event::Statuses, (Additive, None), (Additive, None)),
    (Event::Renamed, (None, None), (None, None)),
    (
        Event::PropertyAdded,
        (Additive, Additive),
        (Additive, Additive),
    ),
    // Published constructors keep their arguments: callers set new required properties.
    (
        Event::RequiredPropertyAdded,
        (Breaking, Additive),
        (Additive, Additive),
    ),
    (
        Event::PropertyRemoved,
        (Breaking, Breaking),
        (Breaking, Breaking),
    ),
    (Event::Required, (Breaking, None), (None, None)),
    (
        Event::Optional { nullable: false },
        (Additive, None),
        (Breaking, Breaking),
    ),
    (
        Event::Optional { nullable: true },
        (Additive, None),
        (None, None),
    ),
    (
        Event::Nullable { optional: false },
        (Additive, None),
        (Dangerous, Breaking),
    ),
    (
        Event::Nullable { optional: true },
        (Additive, None),
        (None, None),
    ),
    (Event::NonNullable, (Breaking, None), (None, None)),
    (Event::PropertyDeprecated, (None, None), (None, None)),
    (Event::PropertyUndeprecated, (None, None), (None, None)),
    (Event::Tightened, (Breaking, None), (None, None)),
    (Event::Loosened, (Additive, None), (Dangerous, None)),
    (Event::Marked, (None, None), (None, None)),
    (
        Event::ValueAdded,
        (Additive, Additive),
        (Dangerous, Additive),
    ),
    (
        Event::ValueRemoved,
        (Breaking, Breaking),
        (Dangerous, Breaking),
    ),
    (Event::FormatNarrowed, (Breaking, None), (None, None)),
    (Event::FormatWidened, (Additive, None), (Dangerous, None)),
    (
        Event::VariantAdded,
        (Additive, Additive),
        (Dangerous, Additive),
    ),
    (Event::Narrowed, (Breaking, None), (None, None)),
    (Event::Widened, (Additive, None), (Breaking, Breaking)),
    (Event::Paged, (Breaking, Additive), (Breaking, Additive)),
    (Event::Unpaged, (Breaking, Breaking), (Breaking, Breaking)),
    (
        Event::VariantRemoved,
        (Breaking, Breaking),
        (Dangerous, Breaking),
    ),
    (Event::Replaced, (Breaking, Breaking), (Breaking, Breaking)),
];

#[test]
fn every_event_in_both_directions() {
    for (event, request, response) in TABLE {
        let both = |direction| {
            let impacts = impact(*event, direction);
            (impacts.wire, impacts.rust)
        };
        assert_eq!(both(Direction::Request), *request, "{event:?} of a request");
        assert_eq!(
            both(Direction::Response),
            *response,
            "{event:?} of a response"
        );
    }
}

#[test]
fn no_wire_change_means_no_rust_break() {
    for (event, request, response) in TABLE {
        for (wire, rust) in [request, response] {
            assert!(*rust != Breaking || *wire >= Dangerous, "{event:?}");
        }
    }
}

#[test]
fn every_rule_is_explained() {
    for (event, ..) in TABLE {
        for direction in [Direction::Request, Direction::Response] {
            let rule = impact(*event, direction).rule;
            assert!(
                RULES.iter().any(|known| known.id == rule),
                "{event:?}: {rule}"
            );
        }
    }
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff-rules.md");
    let there = std::fs::read_to_string(&page).unwrap_or_default();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&page, rules_page()).unwrap();
    } else {
        assert_eq!(
            there,
            rules_page(),
            "`UPDATE_DOCS=1 cargo test -p mews-codegen rule_is` writes it"
        );
    }
}
