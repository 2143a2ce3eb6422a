//! The API as Rust will see it, valid by construction: every name is an identifier, every reference
//! leads somewhere.

mod docs;
mod ty;

pub use docs::Docs;
pub use ty::TypeRef;

use std::collections::BTreeMap;
use std::fmt;

use crate::naming::RustIdent;
use crate::schema::{Effect, EnvelopeNames, ErrorNames, Exports, Meaning, Stability};
use crate::source::Place;

/// All that is generated.
#[derive(Clone, Debug)]
pub struct Model {
    /// Whether the client of `mews-api` supports this API. If not, only types are generated.
    pub callable: bool,
    /// The conventions of the API, unless they are those of the Connector API.
    pub api: Option<ApiRow>,
    /// Places on the wire where a published type is kept (`Type.Property`, `bills/add`), with the
    /// type that the schema has there.
    pub pinned: BTreeMap<String, TypeRef>,
    /// In alphabetical order.
    pub resources: Vec<Resource>,
    /// Requests, data and responses, in the order of the files.
    pub types: Vec<TypeDef>,
    /// Second names of types, in alphabetical order.
    pub aliases: Vec<Alias>,
    /// The entities that ids identify, in alphabetical order.
    pub entities: Vec<EntityDef>,
    /// The subjects of general webhooks.
    pub webhooks: Vec<WebhookEntity>,
}

/// The conventions that all operations of an API share: one row of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiRow {
    /// Without a slash at its end.
    pub base_path: String,
    /// The members that the client adds to each body.
    pub envelope: EnvelopeNames,
    /// The most requests in a window.
    pub requests: u32,
    /// The window in seconds.
    pub seconds: u32,
    /// The names of what asks for a page, of its count and of its cursor.
    pub paging: [String; 3],
    /// The members of an error's body.
    pub errors: ErrorNames,
}

/// An entity whose changes general webhooks report.
#[derive(Clone, Debug)]
pub struct WebhookEntity {
    /// `Reservation`
    pub name: String,
    /// The discriminators of its events.
    pub events: Vec<String>,
    /// The operation that reads it, the property of the request that takes ids, and the request's
    /// other members as a JSON object.
    pub read: Option<(Operation, String, String)>,
}

/// A resource, whose operations are methods of one handle.
#[derive(Clone, Debug)]
pub struct Resource {
    /// `accountNotes`
    pub wire: String,
    /// `account_notes`
    pub module: RustIdent,
    /// `AccountNotes`
    pub handle: RustIdent,
    /// Documentation.
    pub docs: Docs,
    /// In the order of the document.
    pub operations: Vec<Operation>,
    /// The bulk exports that these operations make and read.
    pub exports: Option<BulkExport>,
}

/// Bulk exports, which become methods of a handle.
#[derive(Clone, Debug)]
pub struct BulkExport {
    /// The request that adds an export.
    pub add: RustIdent,
    /// The request that reads exports by their ids.
    pub read: RustIdent,
    /// The entity that the id of an export identifies.
    pub id: RustIdent,
    /// Types of lines that no operation returns.
    pub lines: Vec<RustIdent>,
    /// The names of operations and properties.
    pub rules: Exports,
}

/// An operation, which becomes one method and one row of data.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `reservations/getAll/2023-06-06`
    pub path: String,
    /// Where it was read.
    pub place: Place,
    /// `get_all_v20230606`
    pub method: RustIdent,
    /// Documentation.
    pub docs: Docs,
    /// The effect of a repeated call.
    pub effect: Effect,
    /// Whether portfolio access tokens are accepted.
    pub portfolio: bool,
    /// For a metered call: the property of the request that, where set, makes it collect what an
    /// earlier call has paid for.
    pub prepaid: Option<String>,
    /// Whether it is open to chosen partners only.
    pub restricted: bool,
    /// The successor, if it is deprecated.
    pub deprecated: Option<String>,
    /// The name of the request's type.
    pub request: RustIdent,
    /// The type of a successful response; `None` if it is empty.
    pub response: Option<TypeRef>,
    /// The most items of a page, if it takes pages.
    pub page_size: Option<u32>,
    /// The primary list.
    pub list: Option<List>,
    /// Secondary lists.
    pub also: Vec<List>,
    /// The property of the request whose flag of the primary list's name switches that list on.
    pub extent: Option<String>,
    /// Time filters.
    pub filters: Vec<Filter>,
    /// The key of an item of the primary list in Rust, unless another operation has the same items.
    pub keyed: Option<KeyedItem>,
    /// Lists of ids and the like, each with the most that it takes.
    pub id_lists: Vec<SizeLimit>,
    /// Other lists of which any one value selects an item, such as states.
    pub value_lists: Vec<String>,
    /// Limits of all other lists of the request, and of its texts.
    pub limits: Vec<SizeLimit>,
    /// Which properties of the request must be set, and which exclude each other.
    pub rules: Vec<RequestRule>,
    /// How it is read incrementally.
    pub changes: Option<Changes>,
}

/// How an operation is read incrementally.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The filter by the time of the last change.
    pub filter: String,
    /// Lists of ids that select the owners of items, the required ones last.
    pub parents: Vec<String>,
    /// The lists that a request must have.
    pub required: Vec<String>,
    /// Properties that do not select items.
    pub extents: Vec<String>,
    /// The property that selects by activity, with all its values.
    pub activity: Option<(String, Vec<String>)>,
    /// Whether deleted items are returned, marked as such.
    pub deletions: bool,
    /// Whether the service refuses a request without any filter.
    pub needs_filter: bool,
}

impl Operation {
    /// The list that can be paginated: the operation returns one, and has pages or filters to
    /// split.
    pub fn paginated(&self) -> Option<&List> {
        let splittable =
            self.page_size.is_some() || !self.filters.is_empty() || !self.id_lists.is_empty();
        self.list
            .as_ref()
            .filter(|_| splittable && self.effect.is_read())
    }
}

/// A list of a response.
#[derive(Clone, Debug)]
pub struct List {
    /// The property on the wire.
    pub property: String,
    /// The properties that identify an item.
    pub key: Vec<String>,
    /// Whether a response may lack it.
    pub optional: bool,
    /// The type of an item.
    pub item: TypeRef,
}

/// How many items a list of a request has, or how many characters a text has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SizeLimit {
    /// A dotted path from the request; lists on the way count with all of their items.
    pub path: String,
    /// The unit of `min` and `max`.
    pub unit: SizeUnit,
    /// The least, if it is not 0.
    pub min: Option<u32>,
    /// The most.
    pub max: Option<u32>,
}

/// The unit of a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SizeUnit {
    /// Items of a list.
    Items,
    /// Characters of a text.
    Characters,
}

/// Which properties of a request go together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestRule {
    /// One of them must be set, or several.
    AtLeastOne(Vec<String>),
    /// Only one of them may be set.
    NotTogether(Vec<String>),
}

/// The fields of an item that are its key, and the time of its last change.
#[derive(Clone, Debug)]
pub struct KeyedItem {
    /// The type of the item.
    pub item: RustIdent,
    /// Together they identify it; at least one.
    pub key: Vec<Field>,
    /// The time of the last change, if the item has one.
    pub updated: Option<Field>,
}

/// A time filter of a request.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The form of the interval.
    pub form: FilterForm,
    /// How items are selected without a selector.
    pub meaning: Option<Meaning>,
    /// The property that names the meaning, and the meaning of each of its values.
    pub selector: Option<(String, Vec<(String, Meaning)>)>,
    /// Whether the times that it selects by can change.
    pub time: Stability,
    /// The most months that it may span.
    pub max_months: Option<u32>,
}

/// The two ends of an interval in a request.
#[derive(Clone, Debug)]
pub enum FilterForm {
    /// In an object of instants.
    Interval(String),
    /// In an object of days.
    Dates(String),
    /// In two properties of the request itself.
    Flat(String, String),
}

/// A type of the generated code.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The wire name.
    pub key: TypeKey,
    /// Where it was read: the operation of a request, the property of a union written inside a
    /// type.
    pub place: Place,
    /// Its name in Rust.
    pub ident: RustIdent,
    /// The file that holds it: a resource, or `shared`.
    pub home: String,
    /// Documentation.
    pub docs: Docs,
    /// Other names under which documentation finds it.
    pub alias: Option<String>,
    /// The kind of type.
    pub kind: Kind,
}

/// A published name of a type that gave its places to another one.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The wire name of the removed type.
    pub wire: String,
    /// Its name in Rust.
    pub ident: RustIdent,
    /// The name on the wire of the type that has its places.
    pub replacement: String,
    /// The name of that type in Rust.
    pub target: RustIdent,
    /// The file that holds both.
    pub home: String,
}

/// The identity of a type on the wire, as `names.lock` records it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TypeKey {
    /// The body of an operation.
    Request(String),
    /// A type of the document.
    Wire(String),
    /// A union written inside a type: the type and the property.
    Inline(String, String),
}

impl TypeKey {
    /// The public module of such types.
    pub fn namespace(&self) -> &'static str {
        match self {
            Self::Request(_) => "requests",
            Self::Wire(_) | Self::Inline(..) => "types",
        }
    }
}

impl fmt::Display for TypeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(path) => f.write_str(path),
            Self::Wire(name) => f.write_str(name),
            Self::Inline(ty, property) => write!(f, "{ty}.{property}"),
        }
    }
}

/// The kinds of generated types.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Named fields.
    Struct(Struct),
    /// A list of texts that may grow.
    Enum(Vec<EnumVariant>),
    /// One of several types, named by a discriminator.
    Union(Union),
    /// One of several types, distinguished by their properties.
    OneOf(Vec<OneOfVariant>),
}

/// An object.
#[derive(Clone, Debug)]
pub struct Struct {
    /// In the order of the document.
    pub fields: Vec<Field>,
    /// Whether callers make such values: then there are a constructor and setters.
    pub built_by_callers: bool,
    /// Whether responses contain such values.
    pub answered: bool,
    /// The two ends, on the wire, of an interval of time.
    pub interval: Option<(String, String)>,
    /// The field that holds the identifier of a time zone.
    pub time_zone: Option<RustIdent>,
    /// Constructors with names, instead of `new`.
    pub constructors: Vec<Constructor>,
}

/// A constructor with a name.
#[derive(Clone, Debug)]
pub struct Constructor {
    /// Its name in Rust.
    pub ident: RustIdent,
    /// Documentation.
    pub docs: Docs,
    /// The fields that it takes, in the order of its arguments. An update value is taken as the
    /// value that it sets.
    pub fields: Vec<Field>,
    /// Update values that it clears, by their names on the wire.
    pub clears: Vec<String>,
}

impl Struct {
    /// The fields that the constructor takes.
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.is_argument())
    }

    /// Whether there is a setter for a field.
    pub fn has_setter(&self, field: &Field) -> bool {
        let taken = |one: &Constructor| one.fields.iter().any(|taken| taken.wire == field.wire);
        self.built_by_callers && !field.is_argument() && !self.constructors.iter().any(taken)
    }
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Where it was read.
    pub place: Place,
    /// Name in Rust.
    pub ident: RustIdent,
    /// Its type, without `Option`.
    pub ty: TypeRef,
    /// Whether it may be missing.
    pub presence: FieldPresence,
    /// Documentation.
    pub docs: Docs,
    /// The successor, if it is deprecated.
    pub deprecated: Option<String>,
}

impl Field {
    /// Whether the constructor takes it.
    pub fn is_argument(&self) -> bool {
        matches!(
            self.presence,
            FieldPresence::Required | FieldPresence::Nullable | FieldPresence::Newer
        )
    }

    /// Whether its Rust type is an `Option`.
    pub fn is_option(&self) -> bool {
        matches!(
            self.presence,
            FieldPresence::Optional | FieldPresence::Nullable | FieldPresence::Newer
        )
    }
}

/// Whether and how a field may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldPresence {
    /// Always there.
    Required,
    /// `Option`, left out when `None`.
    Optional,
    /// `Option`, written as null when `None`.
    Nullable,
    /// `Option`, since responses from before the member existed lack it. The constructor takes the
    /// value itself, and the member is left out when it is `None`.
    Newer,
    /// Always there; one of several booleans, which callers set by name and which are false until
    /// then.
    Flag,
    /// An update value: left out when it is to be kept.
    Update,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumVariant {
    /// On the wire.
    pub wire: String,
    /// In Rust.
    pub ident: RustIdent,
}

/// A union with a discriminator.
#[derive(Clone, Debug)]
pub struct Union {
    /// Its variants, in the order of the discriminator's values.
    pub variants: Vec<UnionVariant>,
    /// The member that selects the variant, if it is not `Discriminator`: data of events.
    pub tag: Option<String>,
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// The discriminator's value.
    pub wire: String,
    /// Name in Rust.
    pub ident: RustIdent,
    /// The property that holds the payload, and the payload's type. Without a name, the object
    /// itself is the payload.
    pub payload: Option<(String, TypeRef)>,
    /// Without a payload: the property whose content, were there any, would be one that the schema
    /// doesn't know.
    pub blank: Option<String>,
    /// Without a payload: whether an object without properties is declared there, and so written.
    pub empty_object: bool,
}

/// A variant that is known by its properties.
#[derive(Clone, Debug)]
pub struct OneOfVariant {
    /// Name in Rust.
    pub ident: RustIdent,
    /// Its type.
    pub ty: TypeRef,
    /// Properties that it must have, on the wire.
    pub required: Vec<String>,
    /// All properties that it may have, on the wire.
    pub known: Vec<String>,
}

/// A kind of thing that ids stand for: a marker type.
#[derive(Clone, Debug)]
pub struct EntityDef {
    /// `Reservation`
    pub ident: RustIdent,
    /// Entities whose ids are ids of this one too.
    pub narrower: Vec<RustIdent>,
    /// Documentation.
    pub docs: Docs,
}
