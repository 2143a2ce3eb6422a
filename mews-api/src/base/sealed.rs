//! Text that callers store: a version, a checksum and JSON.

use super::hash::Fnv;

/// Content with its version and checksum in front.
pub(crate) fn seal(version: &str, content: &str) -> String {
    let sum = Fnv::of(content.as_bytes());
    format!("{version}.{sum:032x}.{content}")
}

/// The content of a text that has this version and is not damaged.
pub(crate) fn open<'a>(version: &str, text: &'a str) -> Option<&'a str> {
    let rest = text.strip_prefix(version)?.strip_prefix('.')?;
    let (sum, content) = rest.split_once('.')?;
    let is_intact = format!("{:032x}", Fnv::of(content.as_bytes())) == sum;
    is_intact.then_some(content)
}
