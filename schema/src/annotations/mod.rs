//! Knowledge and decisions of people: the data of `schema/annotations`.

mod overlay;
mod read;
mod renamed;

pub use overlay::{EventUnion, Overlay, WebhookEvent};
pub(super) use read::file;
pub use renamed::Orphans;

use std::collections::HashSet;

use indexmap::IndexMap;

use super::shape::TypeText;
use crate::source::Place;
use crate::yaml::Key;

/// The home of types that only events carry.
pub const EVENTS: &str = "events";

/// All annotations, of all files.
#[derive(Clone, Debug, Default)]
pub struct Annotations {
    /// One line on each resource.
    pub resources: IndexMap<String, Noted<String>>,
    /// By path of the operation.
    pub operations: IndexMap<String, OperationAnnotation>,
    /// By `Type.Property`, or `resource/action response` for an operation's response.
    pub corrections: IndexMap<String, Correction>,
    /// By `Type.Property`: members that the schema requires and older responses lack, each with the
    /// day of the latest published response without it. Responses read them as absent, requests
    /// still require them.
    pub newer: IndexMap<String, Noted<String>>,
    /// One line on a type.
    pub types: TypeAnnotations,
    /// One line on a property: by `Type.Property`, or by the name of a property for all types.
    pub properties: TypeAnnotations,
    /// Discriminator values that do not name their variant: by `Type.Property` (or `Type`), then
    /// value -> type.
    pub unions: IndexMap<String, Noted<IndexMap<String, String>>>,
    /// `Type.Property` of values that must never be printed.
    pub secrets: IndexMap<String, Noted<()>>,
    /// Misspelt wire names: `Type`, `Type.Property` or `Enum.value` -> the right spelling.
    pub names: IndexMap<String, Noted<String>>,
    /// The entities that ids identify.
    pub entities: IndexMap<String, Entity>,
    /// Facts that no document contains, by their sources.
    pub overlays: Vec<Overlay>,
    /// Names (`Value`) or places (`Type.Property`) of ids that belong to no entity.
    pub untyped: IndexMap<String, Noted<()>>,
    /// Places (`Type.Property`) of texts that are an id of the service or an external identifier.
    pub hybrid: IndexMap<String, Noted<()>>,
    /// By type: the constructors that it has instead of `new`.
    pub constructors: IndexMap<String, Noted<IndexMap<String, Constructor>>>,
}

impl Annotations {
    /// The members and responses whose Rust type an annotation decides.
    pub fn retyped(&self) -> HashSet<String> {
        let corrected = self.corrections.keys();
        corrected.chain(self.newer.keys()).cloned().collect()
    }
}

/// One line each.
pub type TypeAnnotations = IndexMap<String, Noted<String>>;

/// Something and where it was written.
#[derive(Clone, Debug)]
pub struct Noted<T> {
    /// The value.
    pub value: T,
    /// Where.
    pub place: Place,
}

/// A value at the place of its key.
pub(super) fn noted<T>(key: &Key, value: T) -> Noted<T> {
    Noted {
        value,
        place: key.place.clone(),
    }
}

/// The effect of a repeated call on the service's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Reads, and uses up a quota with each call.
    Metered,
    /// Sets the same state again.
    Set,
    /// A state transition: the service rejects a repeated call.
    Transition,
    /// Creates or moves value each time.
    Create,
}

impl Effect {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Read,
        Self::Metered,
        Self::Set,
        Self::Transition,
        Self::Create,
    ];

    /// The word in the annotations; the variant's name in the generated code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "Read",
            Self::Metered => "Metered",
            Self::Set => "Set",
            Self::Transition => "Transition",
            Self::Create => "Create",
        }
    }

    /// Whether it changes nothing that a caller would miss.
    pub fn is_read(self) -> bool {
        matches!(self, Self::Read | Self::Metered)
    }
}

/// The annotation of an operation.
#[derive(Clone, Debug)]
pub struct OperationAnnotation {
    /// Where it is written.
    pub place: Place,
    /// One line.
    pub doc: String,
    /// The effect of a repeated call.
    pub effect: Effect,
    /// Whether portfolio access tokens are accepted.
    pub portfolio: bool,
    /// For a metered call: the property of the request that, where set, makes it collect what an
    /// earlier call has paid for.
    pub prepaid: Option<String>,
    /// Whether the response's cursor has no meaning. Its type is then shared with an operation that
    /// takes pages.
    pub unpaged: bool,
    /// For a write: where its effect can be read if the outcome is unknown.
    pub read_back: Option<String>,
    /// The list that the operation is named for.
    pub list: Option<ListAnnotation>,
    /// Other lists of the response.
    pub also: Vec<ListAnnotation>,
    /// The meaning of each time filter.
    pub filters: IndexMap<String, FilterMeaning>,
    /// Properties of the request of which at least one must be set.
    pub at_least_one: Vec<String>,
    /// Groups of properties of the request of which only one may be set.
    pub not_together: Vec<Vec<String>>,
    /// Lines of Rust that call it, with a `client` at hand.
    pub example: Option<String>,
}

/// A list in a response.
#[derive(Clone, Debug)]
pub struct ListAnnotation {
    /// The property of the response.
    pub property: String,
    /// The properties that identify an item, as dotted paths.
    pub key: Vec<String>,
    /// Where it is written.
    pub place: Place,
}

/// The meaning of a time filter.
#[derive(Clone, Debug)]
pub struct FilterMeaning {
    /// Where it is written.
    pub place: Place,
    /// Without a selector, or with the selector left out; none if the request requires the
    /// selector.
    pub meaning: Option<Meaning>,
    /// The property whose value names the meaning, and the meaning of each value.
    pub selector: Option<(String, IndexMap<String, Meaning>)>,
    /// Whether the times of an item by which it selects can change.
    pub time: Stability,
}

/// Whether the times of an item by which a filter selects can change, hence whether an item can
/// move while it is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Stability {
    /// The time of an event: never changes.
    Fixed,
    /// A planned time: changes now and then.
    #[default]
    Planned,
    /// Changes with every change of the item.
    Changing,
}

impl Stability {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Fixed, Self::Planned, Self::Changing];

    /// The word in the annotations; the method's name in the generated code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Planned => "planned",
            Self::Changing => "changing",
        }
    }
}

/// How items are selected by an interval. The paths are properties of the item, where it carries
/// them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A time of the item lies in the interval.
    Points(Option<String>),
    /// The item's own interval intersects.
    Overlaps(Option<(String, String)>),
    /// The item's own interval contains the given one.
    Contains(Option<(String, String)>),
}

/// A constructor with a name.
#[derive(Clone, Debug)]
pub struct Constructor {
    /// One line.
    pub doc: String,
    /// Its arguments: all required properties, and those that it sets.
    pub takes: Vec<String>,
    /// Update values that it clears.
    pub clears: Vec<String>,
}

/// A wrong fact, the right one, and the reason.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Where it is written.
    pub place: Place,
    /// The expected fact in the resources. If it differs, the correction no longer applies.
    pub expected: TypeText,
    /// The corrected fact.
    pub corrected: TypeText,
    /// Where it becomes one of several types, these.
    pub variants: Vec<String>,
    /// Why.
    pub reason: String,
}

/// A kind of entity that ids identify.
#[derive(Clone, Debug)]
pub struct Entity {
    /// Where it is written.
    pub place: Place,
    /// One line.
    pub doc: String,
    /// Types whose own `Id` it is.
    pub types: Vec<String>,
    /// Names of properties which refer to it everywhere.
    pub properties: Vec<String>,
    /// Single places (`Type.Property`) which refer to it.
    pub at: Vec<String>,
    /// Entities whose ids are ids of this one too.
    pub narrower: Vec<String>,
}
