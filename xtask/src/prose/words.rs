//! Paragraphs as words with their lines.

/// A word in lower case, a punctuation mark, or `` ` `` for a span of code.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) line: usize,
}

/// A text that is read as a whole.
#[derive(Clone, Debug, Default)]
pub(super) struct Paragraph {
    pub(super) words: Vec<Word>,
    in_code: bool,
}

impl Paragraph {
    /// A paragraph of one line.
    pub(super) fn of(line: usize, text: &str) -> Self {
        let mut paragraph = Self::default();
        paragraph.push(line, text);
        paragraph
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Adds a line.
    pub(super) fn push(&mut self, line: usize, text: &str) {
        let chars: Vec<char> = text.chars().collect();
        let mut word = String::new();
        let mut at = 0;
        while let Some(&char) = chars.get(at) {
            at += 1;
            if self.in_code {
                if char == '`' {
                    self.in_code = false;
                    self.add(line, "`".to_owned());
                }
                continue;
            }
            let next = chars.get(at);
            let joins = next.is_some_and(|next| next.is_alphanumeric());
            match char {
                '`' => {
                    self.end(line, &mut word);
                    self.in_code = true;
                }
                // The target of a link.
                ']' if next == Some(&'(') => {
                    self.end(line, &mut word);
                    while chars.get(at).is_some_and(|&char| char != ')') {
                        at += 1;
                    }
                    at += 1;
                }
                char if char.is_alphanumeric() || char == '_' => {
                    word.extend(char.to_lowercase());
                }
                '\'' | '-' | '.' | ':' | '/' if joins && !word.is_empty() => word.push(char),
                '.' | ',' | ';' | ':' | '!' | '?' | '(' | ')' => {
                    self.end(line, &mut word);
                    self.add(line, char.to_string());
                }
                _ => self.end(line, &mut word),
            }
        }
        self.end(line, &mut word);
    }

    fn end(&mut self, line: usize, word: &mut String) {
        if !word.is_empty() {
            self.add(line, std::mem::take(word));
        }
    }

    fn add(&mut self, line: usize, text: String) {
        self.words.push(Word { text, line });
    }
}
