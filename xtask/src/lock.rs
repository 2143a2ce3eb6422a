//! `cargo xtask lock`: records the names of the generated surface as published.

use mews_codegen::lock;

use crate::failure::Failure;
use crate::{files, workspace};

/// Records the names of the generated surface as published, in `schema/names.lock`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Take back published names that are gone, which breaks callers
    #[arg(long)]
    forget: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let published = workspace::lock()?;
    let (model, _) = workspace::model(&published)?;
    let comparison = published.compare(&model);
    if !comparison.gone.is_empty() && !arguments.forget {
        let gone = comparison.gone.join("\n  ");
        return Err(Failure::new(format!(
            "these published names are gone or changed, which breaks callers:\n  {gone}\n`--forget` takes them back"
        )));
    }
    files::write(&workspace::lock_path(), &lock::write(&model))?;
    eprintln!(
        "{} names published, {} taken back",
        comparison.unpublished.len(),
        comparison.gone.len()
    );
    Ok(())
}
