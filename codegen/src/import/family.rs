//! Families: until March 2025 each device command, and their base, repeated all of them in a
//! `oneOf`, nested and written out in full. Taken literally, no value can satisfy that. The
//! intended meaning is one of the components at its leaves.

use indexmap::IndexSet;

use super::Importer;
use super::object::Named;
use crate::openapi::{Reference, Schema};

/// The leaves of nested `oneOf`s, and the copies of members met on the way.
#[derive(Default)]
struct Leaves<'d, 'n> {
    names: IndexSet<&'n str>,
    references: Vec<Reference<'n>>,
    copies: Vec<&'d Schema<'n>>,
}

impl<'d, 'n> Leaves<'d, 'n> {
    fn collect(&mut self, one_of: &'d [Schema<'n>]) {
        for one in one_of {
            match one.reference {
                Some(reference) => {
                    if self.names.insert(reference.name) {
                        self.references.push(reference);
                    }
                }
                None => {
                    self.copies.push(one);
                    self.collect(&one.one_of);
                }
            }
        }
    }
}

/// Whether a component stands for its members alone.
pub(super) fn is_family(schema: &Schema<'_>) -> bool {
    !schema.one_of.is_empty() && schema.properties.is_empty()
}

/// Whether a `oneOf` has others inside.
pub(super) fn is_nested(one_of: &[Schema<'_>]) -> bool {
    one_of.iter().any(|one| !one.one_of.is_empty())
}

impl<'d, 'n> Importer<'d, 'n> {
    /// The members of a family; each copy on the way must be one of them.
    pub(super) fn members(&mut self, one_of: &'d [Schema<'n>]) -> Option<Vec<Option<String>>> {
        let mut leaves = Leaves::default();
        leaves.collect(one_of);
        let mut members = Vec::new();
        for reference in leaves.references {
            members.push(self.resolve(reference)?);
        }
        for copy in leaves.copies {
            if !members
                .iter()
                .any(|member| same_names(&member.schema, copy))
            {
                self.out.error(
                    copy.place,
                    "an object inside `oneOf` that does not match a component that it refers to",
                );
                return None;
            }
        }
        Some(
            members
                .iter()
                .map(|member| Some(member.key.text.clone()))
                .collect(),
        )
    }

    /// An object with a `oneOf` must be a member of the family that the list describes. The list
    /// then adds nothing to the object.
    pub(super) fn check_member_of_family(&mut self, object: Named<'_, 'd, 'n>) -> Option<()> {
        let Named {
            name,
            schema,
            place,
            ..
        } = object;
        let members = self.members(&schema.one_of)?;
        if !members.iter().flatten().any(|member| member == name) {
            self.out.error(
                schema.place,
                format!("`{name}` has both properties and a `oneOf` that does not list it"),
            );
            return None;
        }
        self.out.warning(
            place,
            format!("`{name}` lists the family that it belongs to: ignored"),
        );
        Some(())
    }
}

fn same_names(one: &Schema<'_>, other: &Schema<'_>) -> bool {
    let names = |schema: &Schema<'_>| -> IndexSet<String> {
        schema
            .properties
            .iter()
            .map(|(key, _)| key.text.clone())
            .collect()
    };
    names(one) == names(other)
}
