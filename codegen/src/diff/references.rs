//! References of a property or a type under other names.

use crate::schema::{Property, Shape};

/// The shape of a property, without presence and limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) shape: Shape,
    pub(super) format: Option<&'static str>,
    pub(super) value_of: Option<String>,
    pub(super) lower_case: bool,
    pub(super) discriminator: Option<String>,
    /// Sorted: nothing depends on their order.
    pub(super) variants: Vec<Option<String>>,
    pub(super) value_presence: crate::schema::Presence,
    /// Sorted as well.
    pub(super) keys: Vec<String>,
    pub(super) nullable_values: bool,
}

impl Made {
    /// Of a property, with each name of a type replaced.
    pub(super) fn of(property: &Property, rename: impl Fn(&str) -> String) -> Self {
        let name = |one: &String| {
            if Property::is_bare(one) {
                one.clone()
            } else {
                rename(one)
            }
        };
        let mut variants: Vec<Option<String>> = property
            .variants
            .iter()
            .map(|one| one.as_ref().map(name))
            .collect();
        variants.sort();
        let mut keys = property.keys.clone();
        keys.sort();
        Self {
            shape: property.shape.renamed(&rename),
            format: property.format.map(crate::schema::Scalar::as_str),
            value_of: property.value_of.as_deref().map(&rename),
            lower_case: property.lower_case,
            discriminator: property.discriminator.as_deref().map(&rename),
            variants,
            value_presence: property.value_presence,
            keys,
            nullable_values: property.nullable_values,
        }
    }

    /// Of a property of the newer version.
    pub(super) fn of_new(property: &Property) -> Self {
        Self::of(property, str::to_owned)
    }
}
