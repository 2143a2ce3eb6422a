//! From published bindings and a new version of the API to its bindings, and all that changes on
//! the way.

use std::collections::HashSet;

use super::compat_check::unexplained;
use super::public_api::{self, PublicApi};
use super::removals::Removals;
use super::rename_migration::carried_over_with_moves;
use super::rust_impact::{self, ApiVersion};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::diff::{Diff, PathChange, Renames, renames};
use crate::lock::NamesLock;
use crate::lower::lower;
use crate::model::Model;
use crate::schema::{Orphans, Schema, with_end_dates};

/// The result of taking in a new version of the API.
#[derive(Clone, Debug)]
pub struct Update {
    /// The published names under which the new version was lowered.
    pub names: NamesLock,
    /// The new version, with annotations under the new names of types.
    pub schema: Schema,
    /// The new bindings.
    pub model: Model,
    /// Warnings of the lowering.
    pub warnings: Diagnostics,
    /// The public paths of the new bindings.
    pub public_api: PublicApi,
    /// The changes of the API, with their impact on Rust.
    pub diff: Diff,
    /// Removed operations and types. [`Removals::check`] decides whether they must be confirmed.
    pub removals: Removals,
    /// Types that change their names alone.
    pub renames: Renames,
    /// The changes of public paths, breaking ones first.
    pub path_changes: Vec<PathChange>,
    /// Those of the breaking ones that no change on the wire explains. There should be none.
    pub unexplained: Vec<PathChange>,
}

impl Update {
    /// Public paths that break, and may.
    pub fn explained(&self) -> HashSet<&str> {
        let breaking = self
            .path_changes
            .iter()
            .filter(|change| change.is_breaking());
        breaking
            .filter(|change| !self.unexplained.contains(change))
            .map(|change| change.path.as_str())
            .collect()
    }
}

/// Makes bindings of a new version that stay compatible with the published ones as far as possible.
///
/// `published` are the names of the older version; they include what was recorded in `names.lock`
/// and may include more. Fails if the new version can't be lowered.
pub fn update(
    old: ApiVersion<'_>,
    published: &NamesLock,
    new: &Schema,
) -> Result<Update, Diagnostics> {
    let (names, moved) = carried_over_with_moves(published, old.facts, &new.facts);
    let renames = renames(old.facts, &new.facts);
    // A type that still exists keeps its annotations, even if another type replaces it in some
    // places.
    let moved: Vec<(&str, &str)> = moved
        .iter()
        .filter(|(from, _)| !new.facts.types.contains_key(from))
        .map(|(from, to)| (from.as_str(), to.as_str()))
        .collect();
    let (annotations, orphans) = new.annotations.renamed(&moved);
    let schema = Schema {
        annotations,
        ..new.clone()
    };
    let new = &schema;
    let (model, mut warnings) = lower(new, &names)?;
    for orphans in orphans {
        warnings.push(orphaned(&orphans));
    }
    let version = ApiVersion {
        facts: &new.facts,
        model: &model,
    };
    let (before, public_api) = (PublicApi::of(old.model), PublicApi::of(&model));
    let path_changes = public_api::compare(&before, &public_api);
    let dated = |facts| with_end_dates(facts, &new.annotations);
    let (facts_before, facts_after) = (dated(old.facts), dated(&new.facts));
    let diff = rust_impact::diff(
        ApiVersion {
            facts: &facts_before,
            ..old
        },
        ApiVersion {
            facts: &facts_after,
            ..version
        },
        (&new.api).into(),
        &path_changes,
        (&before, &public_api),
    );
    let corrected: HashSet<String> = new.annotations.retyped();
    let unexplained = unexplained(
        &before,
        &public_api,
        &path_changes,
        &diff,
        &renames,
        &corrected,
    );
    Ok(Update {
        unexplained: unexplained.into_iter().cloned().collect(),
        removals: Removals::of(old.facts, &new.facts, &renames),
        names,
        warnings,
        public_api,
        diff,
        renames,
        path_changes,
        model,
        schema,
    })
}

/// One warning for all annotations of a type that has another name now.
fn orphaned(orphans: &Orphans) -> Diagnostic {
    let Orphans { old, new, places } = orphans;
    let mut lines: Vec<String> = places.iter().map(ToString::to_string).collect();
    lines.sort();
    Diagnostic::warning(
        &places[0],
        format!(
            "`{old}` is called `{new}` now: {} annotations name it",
            places.len()
        ),
    )
    .help(format!(
        "they are applied to `{new}` this time; rename them at {}",
        lines.join(", ")
    ))
}

/// The changes from one schema to another, with what becomes of the bindings: `published` are the
/// names of the older one, and the newer one keeps what it can of them.
///
/// Fails if bindings can't be made of one of them.
pub fn diff_schemas(
    old: &Schema,
    new: &Schema,
    published: &NamesLock,
) -> Result<Diff, Diagnostics> {
    let (model, _) = lower(old, published)?;
    let version = ApiVersion {
        facts: &old.facts,
        model: &model,
    };
    Ok(update(version, &NamesLock::of(&model), new)?.diff)
}
