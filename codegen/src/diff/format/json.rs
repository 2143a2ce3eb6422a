//! A diff for programs.

use std::fmt::Write;

use crate::diff::change::Diff;

/// Returns one JSON object a line, a line for each change.
///
/// `kind`, `subject`, `detail`, `level` (the worse of `wire` and `rust`), `rule` and `advice` are
/// always there. `required`, `operations`, `file` with `line` and `column`, `rustPath`, `paths`,
/// `replaces` and `accepted` are there where they are known; `placeIn` is `older` if the file is
/// that of the older version.
pub fn json(diff: &Diff) -> String {
    let mut text = String::new();
    for change in &diff.changes {
        let mut members = vec![
            ("kind", quoted(change.kind.as_str())),
            ("subject", quoted(&diff.subject(change))),
            ("detail", quoted(&change.detail)),
            ("level", quoted(change.impact().as_str())),
            ("wire", quoted(change.wire.as_str())),
            ("rust", quoted(change.rust.as_str())),
            ("rule", quoted(change.rule)),
            ("advice", quoted(change.advice())),
        ];
        if let Some(required) = change.required {
            members.push(("required", required.to_string()));
        }
        if !change.operations.is_empty() {
            members.push(("operations", list(change.operations.iter().cloned())));
        }
        if let Some(place) = &change.place {
            members.push(("file", quoted(place.source().name())));
            members.push(("line", place.start().line.to_string()));
            members.push(("column", place.start().column.to_string()));
            if change.is_old_place {
                members.push(("placeIn", quoted("older")));
            }
        }
        if let Some(path) = &change.rust_path {
            members.push(("rustPath", quoted(path)));
        }
        if !change.paths.is_empty() {
            members.push(("paths", list(change.paths.iter().map(ToString::to_string))));
        }
        if let Some(old) = &change.replaces {
            members.push(("replaces", quoted(old)));
        }
        if let Some(reason) = &change.accepted {
            members.push(("accepted", quoted(reason)));
        }
        let members: Vec<String> = members
            .iter()
            .map(|(name, value)| format!("{}: {value}", quoted(name)))
            .collect();
        let _ = writeln!(text, "{{{}}}", members.join(", "));
    }
    text
}

fn list(texts: impl Iterator<Item = String>) -> String {
    let texts: Vec<String> = texts.map(|one| quoted(&one)).collect();
    format!("[{}]", texts.join(", "))
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
