//! The paragraphs of Markdown, which documents and comments are written in, and of annotations.

use super::words::Paragraph;

/// The paragraphs of numbered lines. Headings, list items and table cells are paragraphs; code
/// blocks are left out.
pub(super) fn paragraphs<'a>(lines: impl Iterator<Item = (usize, &'a str)>) -> Vec<Paragraph> {
    let mut all = Vec::new();
    let mut current = Paragraph::default();
    let mut in_fence = false;
    let mut in_list = false;
    for (line, text) in lines {
        let trimmed = text.trim_start();
        let ends = || trimmed.is_empty() || trimmed.starts_with('#') || is_item(trimmed);
        if is_fence(trimmed) {
            in_fence = !in_fence;
            all.push(std::mem::take(&mut current));
            continue;
        }
        if in_fence {
            continue;
        }
        if trimmed.starts_with('|') {
            all.push(std::mem::take(&mut current));
            all.extend(trimmed.split('|').map(|cell| Paragraph::of(line, cell)));
            continue;
        }
        if ends() {
            all.push(std::mem::take(&mut current));
            in_list = is_item(trimmed) || (in_list && trimmed.is_empty());
        }
        // An indented code block.
        if current.is_empty() && !in_list && text.starts_with("    ") {
            continue;
        }
        current.push(line, trimmed);
        if trimmed.starts_with('#') {
            all.push(std::mem::take(&mut current));
        }
    }
    all.push(current);
    all.retain(|paragraph| !paragraph.is_empty());
    all
}

/// Whether a line begins or ends a block of code.
pub(super) fn is_fence(trimmed: &str) -> bool {
    trimmed.starts_with("```") || trimmed.starts_with("~~~")
}

/// Whether a line begins a list item.
pub(super) fn is_item(trimmed: &str) -> bool {
    let rest = trimmed.trim_start_matches(|char: char| char.is_ascii_digit());
    let marks: &[&str] = if rest.len() < trimmed.len() {
        &[". "]
    } else {
        &["- ", "* "]
    };
    marks.iter().any(|mark| rest.starts_with(mark))
}

/// The lines of YAML files, each a paragraph.
pub(super) fn yaml(text: &str) -> Vec<Paragraph> {
    let lines = text.lines().zip(1..);
    lines
        .map(|(text, line)| Paragraph::of(line, text))
        .collect()
}
