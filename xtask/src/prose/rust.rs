//! The comments and messages of a Rust file.

use std::path::Path;

use super::markdown;
use super::words::Paragraph;

/// A comment line.
pub(super) struct Comment<'a> {
    pub(super) line: usize,
    /// White space and `///`, `//!` or `//`.
    pub(super) prefix: &'a str,
    pub(super) text: &'a str,
}

/// A line that is a comment and nothing else.
pub(super) fn comment(line: usize, text: &str) -> Option<Comment<'_>> {
    let start = text.len() - text.trim_start().len();
    let trimmed = &text[start..];
    let marks = ["///", "//!", "//"];
    let mark = marks.iter().find(|mark| trimmed.starts_with(**mark))?;
    let (prefix, text) = text.split_at(start + mark.len());
    Some(Comment { line, prefix, text })
}

/// Comments that follow each other without a gap and with the same prefix.
pub(super) fn blocks(text: &str) -> Vec<Vec<Comment<'_>>> {
    let mut blocks: Vec<Vec<Comment<'_>>> = Vec::new();
    for (text, line) in text.lines().zip(1..) {
        let Some(comment) = comment(line, text) else {
            continue;
        };
        match blocks.last_mut() {
            Some(block)
                if block
                    .last()
                    .is_some_and(|last| last.line + 1 == line && last.prefix == comment.prefix) =>
            {
                block.push(comment);
            }
            _ => blocks.push(vec![comment]),
        }
    }
    blocks
}

/// Comments, and string literals of at least three words outside of tests.
pub(super) fn paragraphs(path: &Path, text: &str) -> Vec<Paragraph> {
    let mut all = Vec::new();
    for block in blocks(text) {
        let lines = block.iter().map(|comment| {
            (
                comment.line,
                comment.text.strip_prefix(' ').unwrap_or(comment.text),
            )
        });
        all.extend(markdown::paragraphs(lines));
    }
    let is_test = |part: &std::ffi::OsStr| {
        part.to_str()
            .is_some_and(|part| matches!(part, "tests" | "tests.rs" | "benches"))
    };
    let simulator = path.iter().any(|part| part == "simulator");
    let tests = path.iter().filter(|part| is_test(part)).count();
    if tests <= usize::from(simulator) {
        all.extend(messages(without_tests(text)));
    }
    all
}

/// The part of a file before its inline test module.
fn without_tests(text: &str) -> &str {
    const MODULE: &str = "\n#[cfg(test)]\nmod ";
    let is_inline = |at: &usize| {
        text[at + MODULE.len()..]
            .lines()
            .next()
            .is_some_and(|line| line.ends_with('{'))
    };
    let inline = text.match_indices(MODULE).map(|(at, _)| at).find(is_inline);
    &text[..inline.unwrap_or(text.len())]
}

/// The string literals of at least three words.
fn messages(code: &str) -> Vec<Paragraph> {
    let mut messages = Vec::new();
    let mut chars = code.chars().peekable();
    let mut line = 1;
    let mut before = ' ';
    while let Some(char) = chars.next() {
        match char {
            '\n' => line += 1,
            '/' if chars.peek() == Some(&'/') => {
                for char in chars.by_ref() {
                    if char == '\n' {
                        line += 1;
                        break;
                    }
                }
            }
            // A character, or a lifetime.
            '\'' => {
                if chars.next() == Some('\\') {
                    chars.next();
                }
                if chars.peek() == Some(&'\'') {
                    chars.next();
                }
            }
            '"' | '#'
                if char == '"' || (before == 'r' && matches!(chars.peek(), Some('"' | '#'))) =>
            {
                let mut hashes = usize::from(char == '#');
                if hashes > 0 {
                    while chars.next() == Some('#') {
                        hashes += 1;
                    }
                }
                let raw = before == 'r';
                let first = line;
                let text = literal(&mut chars, &mut line, raw.then_some(hashes));
                let paragraph = Paragraph::of(first, &text);
                if text.split_whitespace().count() >= 3 && !text.contains('\n') {
                    messages.push(paragraph);
                }
            }
            _ => {}
        }
        before = char;
    }
    messages
}

/// The text of a literal up to its closing quotation mark. `{…}` becomes a span of code.
fn literal(chars: &mut impl Iterator<Item = char>, line: &mut usize, raw: Option<usize>) -> String {
    let mut text = String::new();
    while let Some(char) = chars.next() {
        match (char, raw) {
            ('"', None | Some(0)) => break,
            ('"', Some(hashes)) => {
                let closing: Vec<char> = chars.by_ref().take(hashes).collect();
                if closing.iter().all(|&char| char == '#') {
                    break;
                }
                text.extend(closing);
            }
            ('\\', None) => match chars.next() {
                // The literal continues on the next line.
                Some('\n') => {
                    *line += 1;
                    text.push(' ');
                }
                Some('n') => text.push_str(". "),
                Some(other) => text.push(other),
                None => {}
            },
            ('\n', _) => {
                *line += 1;
                text.push('\n');
            }
            ('{' | '}', _) => text.push('`'),
            (other, _) => text.push(other),
        }
    }
    text
}
