//! Limited lists and texts in requests whose types use each other many times.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::texts::Texts;

/// The time within which a schema is read and lowered, also on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A request of this many levels of objects. Each object has this many properties of each of the
/// level's two types below it, and those of the last level are `last`.
fn schema(levels: usize, properties: usize, last: &str) -> Texts {
    let mut types = String::new();
    let mut add = |name: &str, level: usize| {
        writeln!(types, "  {name}:").unwrap();
        if level == levels {
            writeln!(types, "    Last: {last}").unwrap();
            return;
        }
        for number in 0..properties {
            writeln!(types, "    A{number}: A{}?", level + 1).unwrap();
            writeln!(types, "    B{number}: '[B{}]?'", level + 1).unwrap();
        }
    };
    add("Get", 0);
    for level in 1..=levels {
        add(&format!("A{level}"), level);
        add(&format!("B{level}"), level);
    }
    let facts = format!("operations: {{get: {{request: Get}}}}\ntypes:\n{types}");
    Texts::of("things", &facts)
}

/// The number of checked properties, and whether there is a warning that others are not checked.
fn checked(texts: &Texts) -> (usize, bool) {
    let start = Instant::now();
    let (model, warnings) = texts.lower().unwrap();
    let took = start.elapsed();
    assert!(took < PATIENCE, "{took:?}");
    let warns = warnings.to_string().contains("holds too many objects");
    (model.resources[0].operations[0].limits.len(), warns)
}

const LIMITED: &str = "{type: '[string]', items: 1..5}";

#[test]
fn finds_all_lists_and_texts_of_a_small_request() {
    for text in ["string", "{type: string?, length: ..255}"] {
        assert_eq!(checked(&schema(3, 1, text)), (2 * 2 * 2, false));
    }
    assert_eq!(checked(&schema(3, 1, LIMITED)), (2 * 2 * 2, false));
    assert_eq!(checked(&schema(8, 1, LIMITED)), (1 << 8, false));
}

#[test]
fn skips_objects_without_limits_in_reach() {
    // 20 to the power of 8 paths lead to the last objects that are searched.
    assert_eq!(checked(&schema(8, 10, "string?")), (0, false));
    // Here the lists are deeper than that.
    assert_eq!(checked(&schema(9, 10, LIMITED)), (0, false));
}

#[test]
fn stops_with_a_warning_if_too_many_paths_lead_to_limits() {
    let (found, warns) = checked(&schema(8, 10, LIMITED));
    assert!(warns && (1_000..10_000).contains(&found), "{found} {warns}");
}
