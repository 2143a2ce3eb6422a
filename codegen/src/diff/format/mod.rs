//! A diff as people and programs read it.

mod group;
mod json;

pub use json::json;

use std::collections::BTreeMap;
use std::fmt::Write;

use super::change::{Diff, Subject};
use super::impact::Impact;
use super::rules::advice;
use super::summary::Summary;
use group::{Group, groups};

/// How many operations a line names.
const NAMED: usize = 2;

/// For people: changes that require action first, then additions, each by resource. Changes without
/// effect are counted.
pub fn text(diff: &Diff) -> String {
    if diff.changes.is_empty() && diff.paths.is_empty() {
        return "no changes\n".to_owned();
    }
    let summary = Summary::of(diff);
    let (wire, rust, release) = (summary.wire, summary.rust, summary.release());
    let mut text =
        format!("wire: {wire}\nrust: {rust}\nrelease: {release}\nrules: docs/diff-rules.md\n");
    let groups = groups(diff);
    for (title, impact) in [
        ("needs action", Impact::Breaking),
        ("may break", Impact::Dangerous),
        ("additive", Impact::Additive),
    ] {
        let lines = groups.iter().filter(|one| one.section() == Some(impact));
        section(diff, title, lines, &mut text);
    }
    let deprecations = groups.iter().filter(|one| one.is_deprecation);
    section(diff, "deprecated", deprecations, &mut text);
    let accepted = groups.iter().filter(|one| one.accepted.is_some());
    section(diff, "accepted", accepted, &mut text);
    if !diff.paths.is_empty() {
        text.push_str("\nin the bindings alone\n");
        for path in &diff.paths {
            let _ = writeln!(text, "    {path}");
        }
    }
    silent(&groups, &mut text);
    text
}

fn section<'g>(
    diff: &Diff,
    title: &str,
    groups: impl Iterator<Item = &'g Group<'g>>,
    text: &mut String,
) {
    let groups: Vec<&Group<'_>> = groups.collect();
    let Some(width) = groups.iter().map(|one| one.rule().len()).max() else {
        return;
    };
    let _ = write!(text, "\n{title}\n");
    let mut resource = None;
    for group in &groups {
        let first = group.first();
        if resource.replace(&first.resource) != Some(&first.resource) {
            let _ = writeln!(text, "  {}", first.resource);
        }
        let _ = write!(
            text,
            "    {:width$}  {}",
            group.rule(),
            subject(diff, group)
        );
        let detail = group.detail();
        if !detail.is_empty() {
            let _ = write!(text, "  {detail}");
        }
        if let Some(breaks) = group.breaks() {
            let _ = write!(text, "  [breaks: {breaks}]");
        }
        let mut notes: Vec<String> = Vec::new();
        notes.extend(group.rust_path().map(str::to_owned));
        notes.extend(operations(group));
        notes.extend(group.place());
        if let Some(reason) = &group.accepted {
            notes.push(format!("accepted: {reason}"));
        }
        if !notes.is_empty() {
            let _ = write!(text, "  ({})", notes.join("; "));
        }
        text.push('\n');
        for line in group.path_lines() {
            let _ = writeln!(text, "    {:width$}    {line}", "");
        }
    }
    let advised = advised(&groups);
    if !advised.is_empty() {
        text.push_str("  reactions\n");
    }
    for (rule, advice) in advised {
        let _ = writeln!(text, "    {rule:width$}  {advice}");
    }
}

/// The recommended reaction to each rule of some lines. Rules that need no reaction are left out.
fn advised(groups: &[&Group<'_>]) -> BTreeMap<&'static str, &'static str> {
    let rules = groups.iter().map(|one| one.rule());
    let advice = rules.map(|rule| (rule, advice(rule)));
    advice
        .filter(|(_, advice)| !advice.starts_with("Nothing"))
        .collect()
}

/// The subject of a line. For equal changes of many types, their number.
fn subject(diff: &Diff, group: &Group<'_>) -> String {
    let first = group.first();
    if let Some(list) = group.values_of {
        return list.to_owned();
    }
    match (&first.subject, group.types.len()) {
        (Subject::Member(_, member), count @ 2..) => format!("{count} types: {member}"),
        _ => diff.subject(first),
    }
}

/// The operations that a line concerns, if any and if it isn't about one itself.
fn operations(group: &Group<'_>) -> Option<String> {
    if matches!(group.first().subject, Subject::Operation(_)) {
        return None;
    }
    let all = group.operations();
    let named: Vec<&str> = all.iter().take(NAMED).copied().collect();
    match all.len().saturating_sub(NAMED) {
        _ if named.is_empty() => None,
        0 => Some(format!("in {}", named.join(", "))),
        more => Some(format!("in {} and {more} more", named.join(", "))),
    }
}

fn silent(groups: &[Group<'_>], text: &mut String) {
    let mut resources: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for group in groups.iter().filter(|one| one.is_silent()) {
        for change in &group.changes {
            *resources
                .entry(&change.resource)
                .or_default()
                .entry(change.rule)
                .or_default() += 1;
        }
    }
    if resources.is_empty() {
        return;
    }
    text.push_str("\nno effect\n");
    for (resource, rules) in resources {
        let rules: Vec<String> = rules
            .iter()
            .map(|(rule, count)| format!("{count} {rule}"))
            .collect();
        let _ = writeln!(text, "  {resource}: {}", rules.join(", "));
    }
}

/// For the changelog: an entry with a heading for each impact. Changes without effect are counted.
/// Empty if nothing changed.
pub fn markdown(diff: &Diff) -> String {
    let mut parts = Vec::new();
    let groups = groups(diff);
    let in_section = |wanted: Section, group: &Group<'_>| match wanted {
        Section::Of(impact) => group.section() == Some(impact),
        Section::Deprecated => group.is_deprecation,
        Section::Accepted => group.accepted.is_some(),
    };
    for (title, wanted) in [
        ("Breaking", Section::Of(Impact::Breaking)),
        ("Dangerous", Section::Of(Impact::Dangerous)),
        ("Added", Section::Of(Impact::Additive)),
        ("Deprecated", Section::Deprecated),
        ("Accepted", Section::Accepted),
    ] {
        let mut members: Vec<&Group<'_>> = groups
            .iter()
            .filter(|group| in_section(wanted, group))
            .collect();
        // By resource is how maintainers read; here it is by kind, as a changelog is.
        members.sort_by_key(|group| (group.first().kind, diff.subject(group.first())));
        let mut entries: Vec<String> = members.iter().map(|group| entry(diff, group)).collect();
        if title == "Breaking" {
            entries.extend(diff.paths.iter().map(|path| format!("- {path}.\n")));
        }
        let advised = advised(&members);
        if !advised.is_empty() {
            entries.push("\nReactions:\n\n".to_owned());
        }
        for (rule, advice) in advised {
            entries.push(format!("- {}: {advice}\n", sentence(rule)));
        }
        if !entries.is_empty() {
            parts.push(format!("### {title}\n\n{}", entries.concat()));
        }
    }
    let silent = groups.iter().filter(|group| group.is_silent());
    match silent.map(|group| group.changes.len()).sum::<usize>() {
        0 => {}
        1 => parts.push("One more change has no effect on callers.\n".to_owned()),
        count => parts.push(format!("{count} more changes have no effect on callers.\n")),
    }
    parts.join("\n")
}

#[derive(Clone, Copy)]
enum Section {
    Of(Impact),
    Deprecated,
    Accepted,
}

fn entry(diff: &Diff, group: &Group<'_>) -> String {
    let mut text = format!("- {}: `{}`", sentence(group.rule()), subject(diff, group));
    let detail = group.detail();
    if !detail.is_empty() {
        let _ = write!(text, " (`{detail}`)");
    }
    if let Some(operations) = operations(group) {
        let _ = write!(text, " {operations}");
    }
    match group.breaks() {
        Some("wire, rust") => text.push_str(", breaking on the wire and in Rust"),
        Some("wire") => text.push_str(", breaking on the wire"),
        Some(_) => text.push_str(", breaking in Rust"),
        None => {}
    }
    if let Some(reason) = &group.accepted {
        let _ = write!(text, ", accepted: {reason}");
    }
    text.push_str(".\n");
    for line in group.path_lines() {
        let _ = writeln!(text, "  - {line}.");
    }
    text
}

/// The id of a rule as words: `Request limit tightened`.
fn sentence(rule: &str) -> String {
    let words = rule.replace('-', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// Annotations for the logs of a forge: a command a line, at the place in the file.
pub fn github(diff: &Diff) -> String {
    let mut text = String::new();
    for group in groups(diff) {
        let level = match group.section() {
            Some(Impact::Breaking) => "error",
            Some(Impact::Dangerous) => "warning",
            _ if group.is_deprecation => "notice",
            _ => continue,
        };
        let worst = group.worst();
        let property = |text: &str| {
            let text = data(text);
            text.replace(':', "%3A").replace(',', "%2C")
        };
        let mut properties = Vec::new();
        // Lines of the older version are other lines in the newer one.
        if let (Some(place), false) = (&worst.place, worst.is_old_place) {
            properties.push(format!("file={}", property(place.source().name())));
            properties.push(format!("line={}", place.start().line));
            properties.push(format!("col={}", place.start().column));
        }
        properties.push(format!("title={}", property(worst.rule)));
        let mut message = subject(diff, &group);
        let detail = group.detail();
        if !detail.is_empty() {
            let _ = write!(message, ", {detail}");
        }
        if let Some(operations) = operations(&group) {
            let _ = write!(message, " {operations}");
        }
        if let (Some(place), true) = (group.place(), worst.is_old_place) {
            let _ = write!(message, ", {place}");
        }
        let _ = write!(message, ": {}", worst.advice());
        if let Some(path) = group.rust_path() {
            let _ = write!(message, " (`{path}`)");
        }
        for line in group.path_lines() {
            let _ = write!(message, " {line}.");
        }
        let _ = writeln!(
            text,
            "::{level} {}::{}",
            properties.join(","),
            data(&message)
        );
    }
    text
}

/// A text in a command of the forge.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
