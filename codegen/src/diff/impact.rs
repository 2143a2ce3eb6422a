//! What a change means for callers: one table.

use std::fmt;

/// What a change means for those who call the API already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// Nothing: what worked works, and there is nothing more to be had.
    #[default]
    None,
    /// What worked works, and there is more: to send, to read, to be warned of.
    Additive,
    /// Something that worked may fail now.
    Breaking,
}

impl Impact {
    /// The word that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a change means on the wire, and in Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Impacts {
    /// For requests and answers.
    pub wire: Impact,
    /// For code that uses the bindings.
    pub rust: Impact,
}

impl Impacts {
    /// Means nothing.
    pub const NONE: Self = Self::of(Impact::None, Impact::None);

    /// Both, given.
    pub const fn of(wire: Impact, rust: Impact) -> Self {
        Self { wire, rust }
    }

    /// The worse of two, in each respect.
    #[must_use]
    pub fn worst(self, other: Self) -> Self {
        Self {
            wire: self.wire.max(other.wire),
            rust: self.rust.max(other.rust),
        }
    }
}

/// Where a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From callers to the service.
    Request,
    /// From the service to callers.
    Response,
}

/// Both ways, one, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Whether callers send it.
    pub request: bool,
    /// Whether callers read it.
    pub response: bool,
}

impl Usage {
    /// Each of them.
    pub fn each(self) -> impl Iterator<Item = Direction> {
        let request = self.request.then_some(Direction::Request);
        request
            .into_iter()
            .chain(self.response.then_some(Direction::Response))
    }

    /// Travels nowhere.
    pub fn is_none(self) -> bool {
        !self.request && !self.response
    }
}

/// What happens, as far as its meaning depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A new operation.
    OperationAdded,
    /// An operation is gone.
    OperationRemoved,
    /// An operation becomes deprecated.
    OperationDeprecated,
    /// An operation is no longer deprecated.
    OperationUndeprecated,
    /// An operation is for chosen partners only from now on.
    OperationRestricted,
    /// An operation is for everybody from now on.
    OperationUnrestricted,
    /// An operation answers with further statuses, or no longer with some.
    Statuses,
    /// A type that changes its name alone.
    Renamed,
    /// A new property that may be left out.
    PropertyAdded,
    /// A new property that must be there.
    RequiredPropertyAdded,
    /// A property is gone.
    PropertyRemoved,
    /// What could be left out must be there.
    Required,
    /// What had to be there may be left out.
    Optional {
        /// Whether it could be null.
        nullable: bool,
    },
    /// What could not be null may be.
    Nullable {
        /// Whether it could be left out.
        optional: bool,
    },
    /// What could be null may not be any more.
    NonNullable,
    /// A property becomes deprecated.
    PropertyDeprecated,
    /// A property is no longer deprecated.
    PropertyUndeprecated,
    /// Fewer values are right: a lower limit on items, say.
    Tightened,
    /// More values are right.
    Loosened,
    /// A mark that limits nothing.
    Marked,
    /// One more value of an enum.
    ValueAdded,
    /// One value of an enum less.
    ValueRemoved,
    /// A text with a narrower format, such as an e-mail address.
    FormatNarrowed,
    /// A text with a wider format.
    FormatWidened,
    /// One more type in a union.
    VariantAdded,
    /// One type in a union less.
    VariantRemoved,
    /// Made of something else altogether.
    Replaced,
}

/// What an event means for callers who send the value (`Request`) or read it (`Response`).
///
/// Behind the rows stand a few rules:
///
/// - Who sends suffers from what is demanded; who reads suffers from what is no longer promised.
/// - What grows in an answer (properties, values, variants, limits) is additive: bindings keep what they don't know.
/// - Null and absent read alike, so that null where a property could be missing before means nothing to readers.
/// - What is gone is breaking even where nobody has to send it: callers named it.
/// - In Rust, published constructors and optionality stay, so that demands of the service break no build; see `names.lock`.
pub fn impact(event: Event, direction: Direction) -> Impacts {
    use Direction::{Request, Response};
    use Impact::{Additive, Breaking, None};
    let (wire, rust) = match (event, direction) {
        (Event::OperationAdded, _) => (Additive, Additive),
        (Event::OperationRemoved, _) => (Breaking, Breaking),
        // The compiler warns, and builds.
        (Event::OperationDeprecated | Event::PropertyDeprecated, _) => (None, None),
        (Event::OperationUndeprecated | Event::PropertyUndeprecated, _) => (None, None),
        (Event::OperationRestricted, _) => (Breaking, None),
        (Event::OperationUnrestricted, _) => (Additive, None),
        (Event::Statuses, _) => (Additive, None),
        (Event::Renamed, _) => (None, None),

        (Event::PropertyAdded, _) => (Additive, Additive),
        (Event::RequiredPropertyAdded, Request) => (Breaking, Additive),
        (Event::RequiredPropertyAdded, Response) => (Additive, Additive),
        (Event::PropertyRemoved, _) => (Breaking, Breaking),

        (Event::Required, Request) => (Breaking, None),
        (Event::Required, Response) => (None, None),
        (Event::Optional { .. }, Request) => (Additive, None),
        (Event::Optional { nullable: true }, Response) => (None, None),
        (Event::Optional { nullable: false }, Response) => (Breaking, Breaking),
        (Event::Nullable { .. }, Request) => (Additive, None),
        (Event::Nullable { optional: true }, Response) => (None, None),
        (Event::Nullable { optional: false }, Response) => (Breaking, Breaking),
        (Event::NonNullable, Request) => (Breaking, None),
        (Event::NonNullable, Response) => (None, None),

        (Event::Tightened, Request) => (Breaking, None),
        (Event::Tightened, Response) => (None, None),
        (Event::Loosened, _) => (Additive, None),
        (Event::Marked, _) => (None, None),

        (Event::ValueAdded, _) => (Additive, Additive),
        (Event::ValueRemoved, _) => (Breaking, Breaking),

        (Event::FormatNarrowed, Request) => (Breaking, None),
        (Event::FormatNarrowed, Response) => (None, None),
        (Event::FormatWidened, _) => (Additive, None),
        (Event::VariantAdded, _) => (Additive, Additive),
        (Event::VariantRemoved, _) => (Breaking, Breaking),
        (Event::Replaced, _) => (Breaking, Breaking),
    };
    Impacts::of(wire, rust)
}

/// The worst meaning over all directions in which something travels; nothing if it travels nowhere.
pub(super) fn worst(event: Event, usage: Usage) -> Impacts {
    usage
        .each()
        .map(|direction| impact(event, direction))
        .fold(Impacts::NONE, Impacts::worst)
}
