//! Wraps comments and documents at 100 columns. Code, tables and long addresses stay as they are.

use std::path::Path;

use super::{WIDTH, markdown, rust};

/// A line of prose that may be wrapped.
struct Line<'a> {
    /// Begins each line of the paragraph: indentation and comment mark.
    prefix: &'a str,
    text: &'a str,
}

impl Line<'_> {
    fn is_too_wide(&self) -> bool {
        width(self.prefix) + width(self.text) > WIDTH && self.text.trim().contains(' ')
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// The lines of a file as prose; `None` for code, tables, headings and blank lines.
fn prose<'a>(path: &Path, text: &'a str) -> Vec<Option<Line<'a>>> {
    let is_rust = path.extension().is_some_and(|extension| extension == "rs");
    let is_markdown = path.extension().is_some_and(|extension| extension == "md");
    let mut in_fence = false;
    let lines = text.lines().zip(1..).map(|(text, number)| {
        let line = match rust::comment(number, text) {
            Some(comment) if is_rust => Line {
                prefix: comment.prefix,
                text: comment.text,
            },
            None if is_rust => {
                in_fence = false;
                return None;
            }
            _ if is_markdown => Line { prefix: "", text },
            _ => return None,
        };
        let trimmed = line.text.trim_start();
        if markdown::is_fence(trimmed) {
            in_fence = !in_fence;
            return None;
        }
        let code =
            is_rust && line.text.starts_with("     ") || !is_rust && text.starts_with("    ");
        let fixed = trimmed.is_empty()
            || trimmed.starts_with(['#', '|', '<', '>'])
            || is_link_target(trimmed);
        let is_prose = !in_fence && !fixed && (!code || markdown::is_item(trimmed));
        is_prose.then_some(line)
    });
    lines.collect()
}

/// Whether a line declares the target of a link.
fn is_link_target(trimmed: &str) -> bool {
    trimmed.starts_with('[') && trimmed.contains("]: ")
}

/// Lines that are too wide, with their numbers.
pub(super) fn too_wide(path: &Path, text: &str) -> Vec<(usize, String)> {
    let lines = prose(path, text).into_iter().zip(1..);
    let wide = lines.filter_map(|(line, number)| Some((line?, number)));
    wide.filter(|(line, _)| line.is_too_wide() && breakable(line))
        .map(|(line, number)| (number, line.text.trim().chars().take(40).collect()))
        .collect()
}

/// Whether a line has a space before the limit, after its indentation.
fn breakable(line: &Line<'_>) -> bool {
    let start: String = line
        .text
        .trim_start()
        .chars()
        .take(WIDTH.saturating_sub(width(line.prefix)))
        .collect();
    start.contains(' ')
}

/// The text with wrapped paragraphs, where one has a line that is too wide.
pub(super) fn wrapped(path: &Path, text: &str) -> String {
    let originals: Vec<&str> = text.lines().collect();
    let lines = prose(path, text);
    let mut out = String::new();
    let mut at = 0;
    while at < originals.len() {
        let Some(Some(first)) = lines.get(at) else {
            out.push_str(originals[at]);
            out.push('\n');
            at += 1;
            continue;
        };
        let continues = |line: &Option<Line<'_>>| {
            line.as_ref().is_some_and(|line| {
                line.prefix == first.prefix && !markdown::is_item(line.text.trim_start())
            })
        };
        let more = lines[at + 1..]
            .iter()
            .take_while(|line| continues(line))
            .count();
        let paragraph = &lines[at..=at + more];
        let wide = paragraph
            .iter()
            .flatten()
            .any(|line| line.is_too_wide() && breakable(line));
        if wide {
            out.push_str(&filled(first, paragraph));
        } else {
            for line in &originals[at..=at + more] {
                out.push_str(line);
                out.push('\n');
            }
        }
        at += more + 1;
    }
    out
}

/// A wrapped paragraph, continued at the indentation of a list item's text.
fn filled(first: &Line<'_>, paragraph: &[Option<Line<'_>>]) -> String {
    let trimmed = first.text.trim_start();
    let indent = width(first.text) - width(trimmed);
    let hanging = if markdown::is_item(trimmed) {
        trimmed.find(' ').map_or(0, |space| space + 1)
    } else {
        0
    };
    let words = paragraph
        .iter()
        .flatten()
        .flat_map(|line| line.text.split_whitespace());
    let mut out = String::new();
    let mut line = String::new();
    for word in words {
        if !line.is_empty() && width(&line) + 1 + width(word) > WIDTH {
            out.push_str(&line);
            out.push('\n');
            line.clear();
        }
        if line.is_empty() {
            let indent = if out.is_empty() {
                indent
            } else {
                indent + hanging
            };
            line = format!("{}{}{word}", first.prefix, " ".repeat(indent));
        } else {
            line.push(' ');
            line.push_str(word);
        }
    }
    out.push_str(&line);
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_paragraphs_and_leaves_quotes_tables_and_code() {
        let long = "word ".repeat(30);
        let kept = format!("> {long}\n> more\n\n| {long} |\n\n    {long}\n");
        let text = format!("{long}\n\n{kept}");
        let wrapped = wrapped(Path::new("guide.md"), &text);
        assert!(wrapped.ends_with(&kept), "{wrapped}");
        let first = wrapped.lines().next().unwrap_or_default();
        assert!((90..=100).contains(&first.len()), "{first}");
    }
}
