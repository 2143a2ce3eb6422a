//! One change between two versions of the API.

use std::fmt;

use super::impact::Impact;
use super::path_change::PathChange;
use super::rules::advice;
use crate::schema::TypeKind;
use crate::source::Place;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $text:literal,)*) => {
        /// The kinds of changes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $name,)* }

        impl Kind {
            /// All kinds, in the order in which the changes of one subject are listed.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The name in output, such as `operation_added`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

kinds! {
    /// A new operation.
    OperationAdded "operation_added",
    /// An operation is gone.
    OperationRemoved "operation_removed",
    /// An operation takes another body.
    OperationRequestChanged "operation_request_changed",
    /// An operation returns another type, or other statuses.
    OperationResponseChanged "operation_response_changed",
    /// An operation is deprecated.
    OperationDeprecated "operation_deprecated",
    /// An operation is no longer deprecated.
    OperationUndeprecated "operation_undeprecated",
    /// An operation is open to chosen partners only.
    OperationRestricted "operation_restricted",
    /// An operation is open to everybody.
    OperationUnrestricted "operation_unrestricted",
    /// An operation returns pages.
    OperationPaged "operation_paged",
    /// An operation no longer returns pages.
    OperationUnpaged "operation_unpaged",
    /// Operations reach a type that they did not reach before.
    SchemaAdded "schema_added",
    /// No operation reaches a type any more.
    SchemaRemoved "schema_removed",
    /// Only the name of a type changed.
    SchemaRenamed "schema_renamed",
    /// A new property.
    PropertyAdded "property_added",
    /// A property is gone.
    PropertyRemoved "property_removed",
    /// A property must no longer be left out.
    PropertyRequired "property_required",
    /// A property may be left out.
    PropertyOptional "property_optional",
    /// A property may be null.
    PropertyNullable "property_nullable",
    /// A property must no longer be null.
    PropertyNonNullable "property_non_nullable",
    /// A property, or a type as a whole, has another shape.
    PropertyTypeChanged "property_type_changed",
    /// A property is deprecated.
    PropertyDeprecated "property_deprecated",
    /// A property is no longer deprecated.
    PropertyUndeprecated "property_undeprecated",
    /// A new value of an enum.
    EnumValueAdded "enum_value_added",
    /// A value of an enum is gone.
    EnumValueRemoved "enum_value_removed",
    /// Limits and marks of a property or an enum: length, items, range, months, uniqueness,
    /// read-only and the like.
    ConstraintChanged "constraint_changed",
}

/// The subject of a change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// An operation, by its path below the base path.
    Operation(String),
    /// A type, by its name on the wire.
    Type(String),
    /// A property of an object or a value of an enum.
    Member(String, String),
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of change.
    pub kind: Kind,
    /// The changed item, by its new name if the type was renamed.
    pub subject: Subject,
    /// Before and after, in a few words: `items 1..1000 → 1..500`.
    pub detail: String,
    /// The impact on requests and responses.
    pub wire: Impact,
    /// The impact on users of the bindings: the worst case of the rule, or the impact of changed
    /// public paths.
    pub rust: Impact,
    /// Paths of the bindings that go or change with it, the members of such types aside; none if no
    /// bindings were compared.
    pub paths: Vec<PathChange>,
    /// The resource whose operations alone reach it, or `shared`.
    pub resource: String,
    /// The rule that decided the impact: its id in `docs/diff-rules.md`.
    pub rule: &'static str,
    /// Its place in the newer version, or in the older one if it was removed.
    pub place: Option<Place>,
    /// Whether the place is one in the older version.
    pub is_old_place: bool,
    /// Paths of all operations that it concerns, in alphabetical order.
    pub operations: Vec<String>,
    /// Of a new property: whether it is required.
    pub required: Option<bool>,
    /// The affected Rust path. `None` if bindings were not compared, or if no path is affected.
    pub rust_path: Option<String>,
    /// The type that was used where the owner is used now. The change is then a difference between
    /// these two types, not between two versions of one.
    pub replaces: Option<String>,
    /// Why it is accepted as it is, by an exception.
    pub accepted: Option<String>,
}

impl Change {
    /// Whether callers have to do something about it.
    pub fn is_breaking(&self) -> bool {
        self.impact() == Impact::Breaking
    }

    /// The recommended reaction of callers.
    pub fn advice(&self) -> &'static str {
        advice(self.rule)
    }

    /// Whether it is about a deprecation.
    pub fn is_deprecation(&self) -> bool {
        matches!(
            self.kind,
            Kind::OperationDeprecated
                | Kind::OperationUndeprecated
                | Kind::PropertyDeprecated
                | Kind::PropertyUndeprecated
        )
    }

    /// The worse of the impacts on the wire and in Rust.
    pub fn impact(&self) -> Impact {
        self.wire.max(self.rust)
    }
}

/// All changes from one version to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The prefix of operation paths: `/api/connector/v1`.
    pub base_path: String,
    /// By resource, then operations before types, then by subject and kind.
    pub changes: Vec<Change>,
    /// Paths of the bindings that go or change without a change of the API at their place.
    pub paths: Vec<PathChange>,
}

impl Diff {
    /// The subject as people and programs read it: `POST /api/connector/v1/bills/add`, `Type`,
    /// `Type.Property`.
    pub fn subject(&self, change: &Change) -> String {
        match &change.subject {
            Subject::Operation(path) => {
                format!("POST {}/{path}", self.base_path.trim_end_matches('/'))
            }
            Subject::Type(name) => name.clone(),
            Subject::Member(ty, member) => format!("{ty}.{member}"),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The kind of a type, for details of changes.
pub(super) fn kind_name(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Object(_) => "object".to_owned(),
        TypeKind::Enum(_) => "enum".to_owned(),
        TypeKind::Alias(shape) => shape.to_string(),
    }
}
