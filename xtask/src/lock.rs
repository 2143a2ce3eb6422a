//! `lock`: records the names of the generated surface as published.

use std::fs;

use anyhow::bail;
use mews_codegen::lock;

use crate::workspace;

/// Adds what is new; takes back what was published only when told to.
pub fn run(forget: bool) -> anyhow::Result<()> {
    let published = workspace::lock()?;
    let (model, _) = workspace::model(&published)?;
    let comparison = published.compare(&model);
    if !comparison.gone.is_empty() && !forget {
        let gone = comparison.gone.join("\n  ");
        bail!("these published names are gone, which breaks callers:\n  {gone}\n`--forget` records that");
    }
    fs::write(workspace::lock_path(), lock::write(&model))?;
    eprintln!("{} names published, {} taken back", comparison.unpublished.len(), comparison.gone.len());
    Ok(())
}
