//! Counts what a new version removes, and decides whether the removal must be confirmed.

use crate::diff::{Renames, renames};
use crate::schema::Facts;

/// Removing more than one in this many operations or types must be confirmed with the exact number.
/// It protects against a moved base path and the document of another API.
const ONE_IN: usize = 20;

/// How many names a message lists.
const LISTED: usize = 5;

/// Operations and types that only the older version has. Renamed ones are not included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removals {
    /// Paths of operations.
    pub operations: Vec<String>,
    /// Names of types.
    pub types: Vec<String>,
    before: (usize, usize),
}

impl Removals {
    /// The items of `old` that `new` lacks.
    pub fn between(old: &Facts, new: &Facts) -> Self {
        Self::of(old, new, &renames(old, new))
    }

    pub(super) fn of(old: &Facts, new: &Facts, renames: &Renames) -> Self {
        let operations = old.operations.keys();
        let types = old.types.keys();
        Self {
            before: (operations.len(), types.len()),
            operations: operations
                .filter(|path| !new.operations.contains_key(*path))
                .cloned()
                .collect(),
            types: types
                .filter(|name| !new.types.contains_key(renames.new_name(name)))
                .cloned()
                .collect(),
        }
    }

    /// How many there are, operations and types together.
    pub fn count(&self) -> usize {
        self.operations.len() + self.types.len()
    }

    /// Whether more than 5 % of the operations or of the types go.
    pub fn are_many(&self) -> bool {
        let (operations, types) = self.before;
        self.operations.len() * ONE_IN > operations || self.types.len() * ONE_IN > types
    }

    /// Fails if more than 5 % are removed, unless `allowed` is the exact number. The error lists
    /// the removed items and the option that allows it.
    pub fn check(&self, allowed: Option<usize>) -> Result<(), String> {
        if !self.are_many() || allowed == Some(self.count()) {
            return Ok(());
        }
        let listed = |names: &[String]| -> String {
            let first: Vec<&str> = names.iter().take(LISTED).map(String::as_str).collect();
            let more = names.len().saturating_sub(LISTED);
            match (first.as_slice(), more) {
                ([], _) => String::new(),
                (first, 0) => format!(" ({})", first.join(", ")),
                (first, more) => format!(" ({} and {more} more)", first.join(", ")),
            }
        };
        let (operations, types) = self.before;
        Err(format!(
            "this removes {} of {operations} operations{} and {} of {types} types{}: more than 5 %\n\
             if the API really lost them, `--allow-removals {}` agrees to exactly these",
            self.operations.len(),
            listed(&self.operations),
            self.types.len(),
            listed(&self.types),
            self.count()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn removals(operations: usize, types: usize) -> Removals {
        let names = |count: usize| (0..count).map(|index| format!("N{index}")).collect();
        Removals {
            operations: names(operations),
            types: names(types),
            before: (100, 400),
        }
    }

    #[test]
    fn few_removals_need_no_switch() {
        assert_eq!(removals(0, 0).check(None), Ok(()));
        assert_eq!(removals(5, 20).check(None), Ok(()));
    }

    #[test]
    fn many_removals_need_their_exact_number() {
        for many in [removals(6, 0), removals(0, 21), removals(100, 400)] {
            let message = many.check(None).unwrap_err();
            let switch = format!("`--allow-removals {}`", many.count());
            assert!(message.contains(&switch), "{message}");
            assert!(many.check(Some(many.count() - 1)).is_err());
            assert!(many.check(Some(many.count() + 1)).is_err());
            assert_eq!(many.check(Some(many.count())), Ok(()));
        }
    }
}
