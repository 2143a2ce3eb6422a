//! Documentation of generated items: paragraphs, the first of which is one line.

/// Paragraphs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    paragraphs: Vec<String>,
}

impl Docs {
    /// Starts with one line.
    pub fn new(line: impl Into<String>) -> Self {
        Self {
            paragraphs: vec![line.into()],
        }
    }

    /// Adds a paragraph.
    pub fn paragraph(mut self, text: impl Into<String>) -> Self {
        self.paragraphs.push(text.into());
        self
    }

    /// The lines, with an empty one between paragraphs.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.paragraphs
            .iter()
            .enumerate()
            .flat_map(|(index, text)| {
                let gap = (index > 0).then_some("");
                gap.into_iter().chain(text.lines())
            })
    }
}
