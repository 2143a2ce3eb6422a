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
    /// Publish these again as the schema has them now: `Type`, `Type.Property`, `bills/add`; repeat
    /// it for several
    #[arg(long, value_name = "NAME")]
    republish: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let published = workspace::lock()?;
    let (model, _) = workspace::model(&published.without(&arguments.republish))?;
    let comparison = published.compare(&model);
    let asked = |line: &&String| {
        let name = line.split_once(' ').map_or("", |(_, rest)| rest);
        !arguments.republish.iter().any(|one| {
            name.strip_prefix(one.as_str())
                .is_some_and(|rest| rest.starts_with(['.', ' ']))
        })
    };
    let gone: Vec<&str> = comparison
        .gone
        .iter()
        .filter(asked)
        .map(String::as_str)
        .collect();
    if !gone.is_empty() && !arguments.forget {
        let gone = gone.join("\n  ");
        return Err(Failure::new(format!(
            "these published names are gone or changed, which breaks callers:\n  {gone}\n`--forget` removes them"
        )));
    }
    files::write(&workspace::lock_path(), &lock::write(&model))?;
    eprintln!(
        "{} names published, {} removed",
        comparison.unpublished.len(),
        comparison.gone.len()
    );
    Ok(())
}
