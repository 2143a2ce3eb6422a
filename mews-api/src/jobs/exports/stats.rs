//! The counts of an export.

/// Counts of an export so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct ExportStats {
    /// Exports that were added.
    pub exports: u64,
    /// Files that were read to their ends.
    pub files: u64,
    /// Lines that were delivered, without empty ones.
    pub lines: u64,
    /// The bytes of all lines with their ends, decompressed.
    pub bytes: u64,
    /// How often files were opened.
    pub opened: u64,
    /// How often a file was opened again: an expired link, a broken connection.
    pub failures: u64,
}
