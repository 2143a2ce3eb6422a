//! Reads an export in several parts, as successive processes would, and counts its lines.

use std::num::NonZero;

use mews_api::Decimal;
use mews_api::requests::ExportsAdd;
use mews_api::types::{ExportEntityTypeEnum, LedgerEntry};

use super::world::World;

/// The lines that came.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub lines: u64,
    pub lost: u64,
    pub doubled: u64,
}

/// Reads an export in this many parts, each of them by a new client from the checkpoint's text.
pub async fn read(world: World, parts: NonZero<u64>) -> Result<Counts, Box<dyn std::error::Error>> {
    let mut counts = Counts::default();
    let mut next = 0;
    let mut checkpoint: Option<String> = None;
    for part in 1..=parts.get() {
        let client = world.client()?;
        let export = match checkpoint.take() {
            None => client
                .exports()
                .run(ExportsAdd::new(ExportEntityTypeEnum::LedgerEntry)),
            Some(text) => client.exports().resume(text.parse()?),
        };
        let mut entries = export.items::<LedgerEntry>();
        // The next part gets only the checkpoint's text.
        let end = world.lines * part / parts;
        while part == parts.get() || counts.lines < end {
            let Some(entry) = entries.try_next().await? else {
                break;
            };
            counts.lines += 1;
            let number = number(entry.value)?;
            counts.lost += number.saturating_sub(next);
            counts.doubled += u64::from(number < next);
            next = next.max(number + 1);
        }
        checkpoint = entries
            .checkpoint()
            .map(|checkpoint| checkpoint.to_string());
    }
    counts.lost += world.lines - next;
    Ok(counts)
}

/// The number of a line, which its value holds behind a 1 and before its fraction.
fn number(value: Decimal) -> Result<u64, Box<dyn std::error::Error>> {
    let text = value.to_string();
    let digits = text
        .strip_prefix('1')
        .and_then(|text| text.strip_suffix(".10"));
    Ok(digits
        .ok_or("the value does not contain the number of a line")?
        .parse()?)
}
