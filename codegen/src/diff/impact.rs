//! The impact of a change on callers: one table.

use std::fmt;

/// The impact of a change on existing callers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// Nothing changes for callers.
    #[default]
    None,
    /// Existing calls work, and there is more to send, to read or to be warned of.
    Additive,
    /// Existing calls work with these bindings. Code that relies on a closed list, or on the
    /// presence of a value, may fail.
    Dangerous,
    /// Something that worked may fail now.
    Breaking,
}

impl Impact {
    /// The word that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Additive => "additive",
            Self::Dangerous => "dangerous",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The impact of a change on the wire and in Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Impacts {
    /// For requests and responses.
    pub wire: Impact,
    /// For code that uses the bindings.
    pub rust: Impact,
    /// The id of the rule that decided, see `rules`.
    pub rule: &'static str,
}

impl Impacts {
    /// Means nothing.
    pub const NONE: Self = Self::of(Impact::None, Impact::None);

    /// Both, given.
    pub const fn of(wire: Impact, rust: Impact) -> Self {
        Self {
            wire,
            rust,
            rule: "",
        }
    }

    /// The same, by a rule.
    #[must_use]
    pub const fn by(mut self, rule: &'static str) -> Self {
        self.rule = rule;
        self
    }

    /// The worse of two, in each respect.
    #[must_use]
    pub fn worst(self, other: Self) -> Self {
        // The rule of the worse one, first on the wire.
        let is_worse = (other.wire, other.rust) > (self.wire, self.rust);
        let rule = match (self.rule, other.rule) {
            ("", other) => other,
            (own, "") => own,
            (_, other) if is_worse => other,
            (own, _) => own,
        };
        Self {
            wire: self.wire.max(other.wire),
            rust: self.rust.max(other.rust),
            rule,
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

/// An event, with everything that its impact depends on.
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
    /// An operation returns other statuses than before.
    Statuses,
    /// An operation returns pages.
    Paged,
    /// An operation no longer returns pages.
    Unpaged,
    /// A type that changes its name alone.
    Renamed,
    /// A new property that may be left out.
    PropertyAdded,
    /// A new property that must be there.
    RequiredPropertyAdded,
    /// A property is gone.
    PropertyRemoved,
    /// An optional property became required.
    Required,
    /// A required property became optional.
    Optional {
        /// Whether it could be null.
        nullable: bool,
    },
    /// A property may be null now.
    Nullable {
        /// Whether it could be left out.
        optional: bool,
    },
    /// A property must not be null any more.
    NonNullable,
    /// A property becomes deprecated.
    PropertyDeprecated,
    /// A property is no longer deprecated.
    PropertyUndeprecated,
    /// Fewer values are valid, for example by a lower limit on items.
    Tightened,
    /// More values are valid.
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
    /// A value of a narrower type: a text that is one of a list or an instant, a smaller whole
    /// number.
    Narrowed,
    /// A value of a wider type.
    Widened,
    /// One more type in a union.
    VariantAdded,
    /// One type in a union less.
    VariantRemoved,
    /// Made of something else altogether.
    Replaced,
}

/// The impact of an event on callers who send the value (`Request`) or read it (`Response`).
///
/// The rows follow a few rules:
///
/// - Senders are affected by new requirements, readers by missing promises.
/// - New properties of responses are additive, since bindings ignore unknown properties. New values
///   and variants are dangerous, since code may assume that it knows all of them. So are wider
///   limits and formats, since a database column may be too narrow for them.
/// - Null and absent read alike. Null where a property could already be missing does not affect
///   readers.
/// - A removal is breaking even if the item was optional, because callers named it. Values and
///   variants removed from responses are dangerous, since code may wait for them.
/// - In Rust, published constructors and optionality stay, so that new requirements of the service
///   break no build; see `names.lock`.
pub fn impact(event: Event, direction: Direction) -> Impacts {
    use Direction::{Request, Response};
    use Impact::{Additive, Breaking, Dangerous, None};
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
        // Callers that read only the first response miss the rest.
        (Event::Paged, _) => (Breaking, Additive),
        // Callers that ask for a page are refused, or mistake the rest for everything.
        (Event::Unpaged, _) => (Breaking, Breaking),

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
        (Event::Nullable { optional: false }, Response) => (Dangerous, Breaking),
        (Event::NonNullable, Request) => (Breaking, None),
        (Event::NonNullable, Response) => (None, None),

        (Event::Tightened, Request) => (Breaking, None),
        (Event::Tightened, Response) => (None, None),
        (Event::Loosened | Event::FormatWidened, Request) => (Additive, None),
        (Event::Loosened | Event::FormatWidened, Response) => (Dangerous, None),
        (Event::Marked, _) => (None, None),

        (Event::ValueAdded | Event::VariantAdded, Request) => (Additive, Additive),
        (Event::ValueAdded | Event::VariantAdded, Response) => (Dangerous, Additive),
        (Event::ValueRemoved | Event::VariantRemoved, Request) => (Breaking, Breaking),
        (Event::ValueRemoved | Event::VariantRemoved, Response) => (Dangerous, Breaking),

        (Event::FormatNarrowed, Request) => (Breaking, None),
        (Event::FormatNarrowed, Response) => (None, None),
        // The published type can carry narrower values.
        (Event::Narrowed, Request) => (Breaking, None),
        (Event::Narrowed, Response) => (None, None),
        (Event::Widened, Request) => (Additive, None),
        (Event::Widened, Response) => (Breaking, Breaking),
        (Event::Replaced, _) => (Breaking, Breaking),
    };
    Impacts::of(wire, rust).by(rule(event, direction))
}

/// The rule of an event.
fn rule(event: Event, direction: Direction) -> &'static str {
    let by = |request, response| match direction {
        Direction::Request => request,
        Direction::Response => response,
    };
    match event {
        Event::OperationAdded => "operation-added",
        Event::OperationRemoved => "operation-removed",
        Event::OperationDeprecated => "operation-deprecated",
        Event::OperationUndeprecated => "operation-undeprecated",
        Event::OperationRestricted => "operation-restricted",
        Event::OperationUnrestricted => "operation-unrestricted",
        Event::Statuses => "operation-statuses-changed",
        Event::Paged => "operation-paged",
        Event::Unpaged => "operation-unpaged",
        Event::Renamed => "type-renamed",
        Event::PropertyAdded => by("request-property-added", "response-property-added"),
        Event::RequiredPropertyAdded => by(
            "request-required-property-added",
            "response-required-property-added",
        ),
        Event::PropertyRemoved => by("request-property-removed", "response-property-removed"),
        Event::Required => by(
            "request-property-became-required",
            "response-property-became-required",
        ),
        Event::Optional { .. } => by(
            "request-property-became-optional",
            "response-property-became-optional",
        ),
        Event::Nullable { .. } => by(
            "request-property-became-nullable",
            "response-property-became-nullable",
        ),
        Event::NonNullable => by(
            "request-property-became-non-nullable",
            "response-property-became-non-nullable",
        ),
        Event::PropertyDeprecated => "property-deprecated",
        Event::PropertyUndeprecated => "property-undeprecated",
        Event::Tightened => by("request-limit-tightened", "response-limit-tightened"),
        Event::Loosened => by("request-limit-loosened", "response-limit-loosened"),
        Event::Marked => "mark-changed",
        Event::ValueAdded => by("request-enum-value-added", "response-enum-value-added"),
        Event::ValueRemoved => by("request-enum-value-removed", "response-enum-value-removed"),
        Event::FormatNarrowed => by("request-format-narrowed", "response-format-narrowed"),
        Event::FormatWidened => by("request-format-widened", "response-format-widened"),
        Event::Narrowed => by("request-type-narrowed", "response-type-narrowed"),
        Event::Widened => by("request-type-widened", "response-type-widened"),
        Event::VariantAdded => by("request-variant-added", "response-variant-added"),
        Event::VariantRemoved => by("request-variant-removed", "response-variant-removed"),
        Event::Replaced => "type-changed",
    }
}

/// The worst impact over all directions of a type; none if no operation uses it.
pub(super) fn worst(event: Event, usage: Usage) -> Impacts {
    usage
        .each()
        .map(|direction| impact(event, direction))
        .fold(Impacts::NONE, Impacts::worst)
}
