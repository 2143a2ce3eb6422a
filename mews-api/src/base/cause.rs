//! The errors below an error, without tokens.

use std::error::Error as StdError;
use std::fmt;

use super::redact::Redactor;

/// The most errors of a chain that are kept.
const MAX_DEPTH: usize = 8;

/// An error below an [`Error`](crate::Error), and those below it. Only the texts are kept, with the
/// tokens removed: a transport's own errors may show what was sent.
#[derive(Clone)]
pub(crate) struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

impl Cause {
    pub(crate) fn of(error: &(dyn StdError + 'static), redactor: &Redactor) -> Self {
        let mut texts = Vec::new();
        let mut next = Some(error);
        while let Some(error) = next.filter(|_| texts.len() < MAX_DEPTH) {
            texts.push(redactor.redact(&error.to_string()));
            next = error.source();
        }
        let innermost = texts.pop().unwrap_or_default();
        let innermost = Self {
            text: innermost,
            source: None,
        };
        texts.into_iter().rev().fold(innermost, |below, text| Self {
            text,
            source: Some(Box::new(below)),
        })
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Layer(u32);

    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "layer {} sent secret-token-1234", self.0)
        }
    }

    impl StdError for Layer {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            // Without an end.
            Some(Box::leak(Box::new(Self(self.0 + 1))))
        }
    }

    #[test]
    fn keeps_chain_without_tokens_and_with_bounded_depth() {
        let cause = Cause::of(&Layer(0), &Redactor::new(["secret-token-1234"]));
        let mut texts = Vec::new();
        let mut next: Option<&dyn StdError> = Some(&cause);
        while let Some(error) = next {
            texts.push(format!("{error} {error:?}"));
            next = error.source();
        }
        assert_eq!(texts.len(), MAX_DEPTH);
        assert_eq!(
            texts[1],
            "layer 1 sent [redacted] \"layer 1 sent [redacted]\""
        );
    }
}
