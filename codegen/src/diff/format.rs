//! A diff as people and programs read it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::change::{Change, Diff, Kind};
use super::impact::Impact;
use super::path_change::PathChange;
use super::summary::Summary;

/// For people: what needs action first, then what is new, each by resource; of what has no effect, how much there is.
pub fn text(diff: &Diff) -> String {
    if diff.changes.is_empty() && diff.paths.is_empty() {
        return "no changes\n".to_owned();
    }
    let summary = Summary::of(diff);
    let (wire, rust, release) = (summary.wire, summary.rust, summary.release());
    let mut text = format!("wire: {wire}\nrust: {rust}\nrelease: {release}\n");
    for (title, impact) in [
        ("needs action", Impact::Breaking),
        ("additive", Impact::Additive),
    ] {
        lines(diff, title, impact, &mut text);
    }
    if !diff.paths.is_empty() {
        text.push_str("\nin the bindings alone\n");
        for path in &diff.paths {
            let _ = writeln!(text, "    {path}");
        }
    }
    silent(diff, &mut text);
    text
}

fn lines(diff: &Diff, title: &str, impact: Impact, text: &mut String) {
    let changes = with(diff, impact);
    let longest = changes.iter().map(|one| one.kind.as_str().len()).max();
    let Some(width) = longest else { return };
    let _ = write!(text, "\n{title}\n");
    let mut resource = None;
    for change in changes {
        if resource.replace(&change.resource) != Some(&change.resource) {
            let _ = writeln!(text, "  {}", change.resource);
        }
        let _ = write!(
            text,
            "    {:width$}  {}",
            change.kind.as_str(),
            diff.subject(change)
        );
        if !change.detail.is_empty() {
            let _ = write!(text, "  {}", change.detail);
        }
        if impact == Impact::Breaking {
            let _ = write!(text, "  [{}]", breaks(change));
        }
        text.push('\n');
        for path in &change.paths {
            let _ = writeln!(text, "    {:width$}    {path}", "");
        }
    }
}

fn silent(diff: &Diff, text: &mut String) {
    let mut resources: BTreeMap<&str, BTreeMap<Kind, usize>> = BTreeMap::new();
    for change in with(diff, Impact::None) {
        *resources
            .entry(&change.resource)
            .or_default()
            .entry(change.kind)
            .or_default() += 1;
    }
    if resources.is_empty() {
        return;
    }
    text.push_str("\nno effect\n");
    for (resource, kinds) in resources {
        let kinds: Vec<String> = kinds
            .iter()
            .map(|(kind, count)| format!("{count} {kind}"))
            .collect();
        let _ = writeln!(text, "  {resource}: {}", kinds.join(", "));
    }
}

fn with(diff: &Diff, impact: Impact) -> Vec<&Change> {
    diff.changes
        .iter()
        .filter(|change| change.impact() == impact)
        .collect()
}

/// Where a change breaks callers.
fn breaks(change: &Change) -> &'static str {
    match (change.wire, change.rust) {
        (Impact::Breaking, Impact::Breaking) => "wire, rust",
        (Impact::Breaking, _) => "wire",
        _ => "rust",
    }
}

fn place(change: &Change) -> &'static str {
    match (change.wire, change.rust) {
        (Impact::Breaking, Impact::Breaking) => "on the wire and in Rust",
        (Impact::Breaking, _) => "on the wire",
        _ => "in Rust",
    }
}

/// For the changelog: an entry with a heading for each meaning; what has no effect is counted. Nothing if nothing changes.
pub fn markdown(diff: &Diff) -> String {
    let mut parts = Vec::new();
    for (title, impact) in [("Breaking", Impact::Breaking), ("Added", Impact::Additive)] {
        let mut changes = with(diff, impact);
        // By resource is how maintainers read; here it is by kind, as a changelog is.
        changes.sort_by_key(|change| (change.kind, diff.subject(change)));
        let mut entries: Vec<String> = changes
            .into_iter()
            .map(|change| entry(diff, change, impact))
            .collect();
        if impact == Impact::Breaking {
            entries.extend(diff.paths.iter().map(|path| format!("- {path}.\n")));
        }
        if !entries.is_empty() {
            parts.push(format!("### {title}\n\n{}", entries.concat()));
        }
    }
    match with(diff, Impact::None).len() {
        0 => {}
        1 => parts.push("One more change has no effect on callers.\n".to_owned()),
        count => parts.push(format!("{count} more changes have no effect on callers.\n")),
    }
    parts.join("\n")
}

fn entry(diff: &Diff, change: &Change, impact: Impact) -> String {
    let words = change.kind.as_str().replace('_', " ");
    let (first, rest) = words.split_at(1);
    let mut text = format!(
        "- {}{rest}: `{}`",
        first.to_uppercase(),
        diff.subject(change)
    );
    if !change.detail.is_empty() {
        let _ = write!(text, " (`{}`)", change.detail);
    }
    if impact == Impact::Breaking {
        let _ = write!(text, ", breaking {}", place(change));
    }
    text.push_str(".\n");
    let paths = |path: &PathChange| format!("  - {path}.\n");
    text.extend(change.paths.iter().map(paths));
    text
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
