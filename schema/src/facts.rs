//! The facts of the provider's document, without its prose: the data of `schema/resources`.

use indexmap::IndexMap;

use super::shape::{Presence, Scalar, Shape, TypeText};
use crate::source::Place;

/// All facts, of all resources.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// By path: `reservations/getAll/2023-06-06`.
    pub operations: IndexMap<String, Operation>,
    /// By name on the wire.
    pub types: IndexMap<String, TypeDef>,
}

/// One operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Resource, action and, for a dated version, the date: `reservations/getAll/2023-06-06`.
    pub path: String,
    /// Where it was read.
    pub place: Place,
    /// The type of the body without the envelope; empty if the operation takes none.
    pub request: Vec<String>,
    /// The type of a successful response.
    pub response: Option<String>,
    /// The official page and the anchor of the operation's title, without the version that dated
    /// operations carry behind it: `reservations#get-all-reservations`.
    pub page: Option<String>,
    /// Whether the title ends with the version.
    pub versioned_title: bool,
    /// Whether it is deprecated, with its successors.
    pub deprecated: Option<Deprecation>,
    /// Whether it is open to chosen partners only.
    pub restricted: bool,
    /// Declared statuses beyond those that `api.yaml` lists for all operations.
    pub statuses: Vec<u16>,
}

impl Operation {
    /// The resource: the first part of the path.
    pub fn resource(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    /// All of the path behind the resource: the action, and the date of a dated version.
    pub fn action(&self) -> &str {
        self.path.split_once('/').map_or("", |(_, action)| action)
    }
}

/// That something is deprecated, and what takes its place: properties of the same type or paths of
/// operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// Successors; none if the document names none.
    pub successors: Vec<String>,
    /// The last day on which it works (`2026-12-31`), where the provider's guide names one: an
    /// overlay adds it, no document has it.
    pub until: Option<String>,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Name on the wire.
    pub name: String,
    /// Where it was read.
    pub place: Place,
    /// The resource whose file holds it, or `shared`.
    pub home: String,
    /// The kind of type.
    pub kind: TypeKind,
}

impl TypeDef {
    /// The names of all types that it refers to.
    pub fn names(&self) -> Vec<&str> {
        match &self.kind {
            TypeKind::Object(properties) => properties.values().flat_map(Property::names).collect(),
            TypeKind::Enum(_) => Vec::new(),
            TypeKind::Alias(shape) => shape.names(),
        }
    }
}

/// The kinds of named types.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object with named properties.
    Object(IndexMap<String, Property>),
    /// A closed list of texts, on paper.
    Enum(Enum),
    /// Another name for a list, a dictionary or a scalar.
    Alias(Shape),
}

/// A list of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enum {
    /// In the order of the document.
    pub values: Vec<String>,
    /// Whether the document itself announces more values.
    pub extensible: bool,
}

/// Bounds, both included, in the notation `1..1000`, `..255`, `1..`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The least.
    pub min: Option<String>,
    /// The most.
    pub max: Option<String>,
}

impl Bounds {
    /// Whether neither bound is given.
    pub fn is_open(&self) -> bool {
        self.min.is_none() && self.max.is_none()
    }
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// Name on the wire.
    pub name: String,
    /// Where it was read.
    pub place: Place,
    /// Whether it may be left out or null.
    pub presence: Presence,
    /// The shape of the value.
    pub shape: Shape,
    /// A format written beside a reference: that of the `Value` inside an update value.
    pub format: Option<Scalar>,
    /// For an enum written beside an update value: the type of its `Value`.
    pub value_of: Option<String>,
    /// How many characters a text has.
    pub length: Bounds,
    /// Whether a required text may be empty: by the document a required text has at least one
    /// character, else this is set.
    pub may_be_empty: bool,
    /// How many items a list has.
    pub items: Bounds,
    /// How many characters each text of a list has.
    pub item_length: Bounds,
    /// The least and the most of a number.
    pub range: Bounds,
    /// Whether the items of a list must differ.
    pub unique: bool,
    /// How many months a time filter may span.
    pub max_months: Option<u32>,
    /// Whether it is deprecated, with its successors.
    pub deprecated: Option<Deprecation>,
    /// Whether only responses contain it.
    pub read_only: bool,
    /// Whether the document says that values will be added.
    pub extensible: bool,
    /// Whether null may occur although the document excludes it.
    pub legacy_nullable: bool,
    /// For a `union`: whether the document writes `discriminator` and `value` in lower case, as it
    /// did until June 2025.
    pub lower_case: bool,
    /// For a `union`: the enum of its `Discriminator`.
    pub discriminator: Option<String>,
    /// For a `union` and a `oneOf`: the types, in the order of the document; `None` is an object
    /// without properties. The word of a scalar (`string`) stands for a bare value.
    pub variants: Vec<Option<String>>,
    /// For a `union`: the presence of `Value`.
    pub value_presence: Presence,
    /// For a dictionary: the keys, where the document lists them and no enum has them.
    pub keys: Vec<String>,
    /// For a dictionary: whether its values may be null.
    pub nullable_values: bool,
}

impl Property {
    /// A property of which only the name and the type are known.
    pub fn new(name: impl Into<String>, place: Place, ty: TypeText) -> Self {
        Self {
            name: name.into(),
            place,
            presence: ty.presence,
            shape: ty.shape,
            format: None,
            value_of: None,
            length: Bounds::default(),
            may_be_empty: false,
            items: Bounds::default(),
            item_length: Bounds::default(),
            range: Bounds::default(),
            unique: false,
            max_months: None,
            deprecated: None,
            read_only: false,
            extensible: false,
            legacy_nullable: false,
            lower_case: false,
            discriminator: None,
            variants: Vec::new(),
            value_presence: Presence::Required,
            keys: Vec::new(),
            nullable_values: false,
        }
    }

    /// The length in characters. A required text, date or duration has at least one unless it may
    /// be empty.
    pub fn text_length(&self) -> Bounds {
        let mut length = self.length.clone();
        let is_text = matches!(
            &self.shape,
            Shape::Scalar(scalar) if scalar.is_text()
                || matches!(scalar, Scalar::DateTime | Scalar::Date | Scalar::Duration)
        );
        if is_text && self.presence == Presence::Required && !self.may_be_empty {
            length.min.get_or_insert_with(|| "1".to_owned());
        }
        length
    }

    /// Shape and presence together, as corrections quote them.
    pub fn type_text(&self) -> TypeText {
        TypeText {
            presence: self.presence,
            shape: self.shape.clone(),
        }
    }

    /// The names of all types that it refers to.
    pub fn names(&self) -> Vec<&str> {
        let mut names = self.shape.names();
        names.extend(self.value_of.as_deref());
        names.extend(self.discriminator.as_deref());
        let variants = self.variants.iter().flatten().map(String::as_str);
        names.extend(variants.filter(|name| !Self::is_bare(name)));
        names
    }

    /// Whether a variant is the word of a scalar: a bare value, not a type.
    pub fn is_bare(variant: &str) -> bool {
        Scalar::from_word(variant).is_some()
    }
}
