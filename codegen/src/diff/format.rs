//! A diff as people and programs read it.

use std::fmt::Write;

use super::summary::Summary;
use super::{Change, Diff, Meaning};

/// For people: what needs action first, then what is new, then the rest; each by resource.
pub fn text(diff: &Diff) -> String {
    let summary = Summary::of(diff);
    if diff.changes.is_empty() {
        return "no changes\n".to_owned();
    }
    let mut text = format!("wire: {}\nrust: {}\n", summary.wire, summary.rust);
    for (title, meaning) in PARTS {
        let changes: Vec<&Change> = diff
            .changes
            .iter()
            .filter(|one| worst(one) == meaning)
            .collect();
        if changes.is_empty() {
            continue;
        }
        let _ = write!(text, "\n{title}\n");
        let width = changes
            .iter()
            .map(|one| one.kind.as_str().len())
            .max()
            .unwrap_or(0);
        let mut resource = None;
        for change in changes {
            if resource.replace(&change.resource) != Some(&change.resource) {
                let _ = writeln!(text, "  {}", change.resource);
            }
            let mut line = format!(
                "    {:width$}  {}",
                change.kind.as_str(),
                diff.subject(change)
            );
            if !change.detail.is_empty() {
                let _ = write!(line, "  {}", change.detail);
            }
            if meaning == Meaning::Breaking {
                let _ = write!(line, "  [{}]", breaks(change));
            }
            let _ = writeln!(text, "{line}");
        }
    }
    text
}

const PARTS: [(&str, Meaning); 3] = [
    ("needs action", Meaning::Breaking),
    ("additive", Meaning::Additive),
    ("no effect", Meaning::None),
];

fn worst(change: &Change) -> Meaning {
    change.wire.max(change.rust)
}

fn breaks(change: &Change) -> &'static str {
    match (change.wire, change.rust) {
        (Meaning::Breaking, Meaning::Breaking) => "wire, rust",
        (Meaning::Breaking, _) => "wire",
        _ => "rust",
    }
}

/// For the changelog: an entry with a heading for each meaning, without what has no effect.
pub fn markdown(diff: &Diff) -> String {
    let mut text = String::new();
    for (title, meaning) in [
        ("Breaking", Meaning::Breaking),
        ("Added", Meaning::Additive),
    ] {
        let changes: Vec<&Change> = diff
            .changes
            .iter()
            .filter(|one| worst(one) == meaning)
            .collect();
        if changes.is_empty() {
            continue;
        }
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = write!(text, "{gap}### {title}\n\n");
        for change in changes {
            let _ = write!(text, "- `{}`: {}", diff.subject(change), words(change));
            if !change.detail.is_empty() {
                let _ = write!(text, " ({})", code(&change.detail));
            }
            if meaning == Meaning::Breaking {
                let _ = write!(text, " — {}", breaks(change));
            }
            text.push('\n');
        }
    }
    let silent = diff
        .changes
        .iter()
        .filter(|one| worst(one) == Meaning::None)
        .count();
    if silent > 0 {
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{gap}{silent} changes without effect on callers.");
    }
    if text.is_empty() {
        "No changes.\n".to_owned()
    } else {
        text
    }
}

/// The kind in words: `property added`.
fn words(change: &Change) -> String {
    change.kind.as_str().replace('_', " ")
}

/// A detail holds types such as `[uuid]?`, which Markdown would take for links.
fn code(detail: &str) -> String {
    format!("`{detail}`")
}

/// For programs: an object a line, with `kind`, `subject`, `detail`, `wire` and `rust`.
pub fn json(diff: &Diff) -> String {
    let mut text = String::new();
    for change in &diff.changes {
        let members = [
            ("kind", change.kind.as_str()),
            ("subject", &diff.subject(change)),
            ("detail", &change.detail),
            ("wire", change.wire.as_str()),
            ("rust", change.rust.as_str()),
        ]
        .map(|(name, value)| format!("{}: {}", quoted(name), quoted(value)));
        let _ = writeln!(text, "{{{}}}", members.join(", "));
    }
    text
}

/// A JSON text.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for one in text.chars() {
        match one {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            control if control.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
