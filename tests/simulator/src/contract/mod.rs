//! The schema, prepared for serving: which operations there are, what they list, and how unions and
//! ids hang together.

use std::collections::{BTreeSet, HashSet};
use std::sync::{Arc, OnceLock};

use indexmap::IndexMap;

use crate::base::json::Hashing;
use crate::contract::references::References;
use crate::contract::schema::{
    Annotations, Api, Diagnostics, Effect, FILES, Facts, Property, Scalar, Schema, Shape, Source,
    TypeKind,
};
use crate::contract::trust::{amounts, siblings, trusted_facts, unions};

pub(crate) mod references;
mod scalars;
pub(crate) mod schema;
mod trust;
pub(crate) mod validate;

/// By name, with a hash that is fast: an answer looks up thousands of names.
pub(crate) type Table<T> = std::collections::HashMap<String, T, Hashing>;

/// All that the simulator knows of the API.
pub(crate) struct Contract {
    pub(crate) api: Api,
    pub(crate) facts: Facts,
    /// Places (`Type.Property`) where the document requires a value and corrections let it be
    /// missing.
    loosened: HashSet<String>,
    /// The annotations that people have added to the facts.
    pub(crate) annotations: Annotations,
    pub(crate) calls: IndexMap<String, Call>,
    pub(crate) references: References,
    /// The types that have amounts of money in them.
    amounts: HashSet<String>,
    /// Indexes of the types among the facts, by name.
    kinds: Table<usize>,
    /// The type of a collection's items, by collection.
    listed: Table<String>,
    /// Discriminator values of `union` properties and the variant in `Value`, by `Type.Property`.
    unions: Table<Vec<(String, Variant)>>,
    /// Discriminator values of types with one property for each variant, and that property.
    siblings: Table<Vec<(String, Option<String>)>>,
}

/// The content that accompanies a discriminator.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Variant {
    /// Nothing.
    Nothing,
    /// An object without properties.
    Empty,
    /// A value of a type, or of the scalar that the word stands for.
    Type(String),
}

/// An operation.
pub(crate) struct Call {
    pub(crate) path: String,
    /// The types of which the body is one; none if it is empty.
    pub(crate) request: Vec<String>,
    pub(crate) response: Option<String>,
    pub(crate) listing: Option<Listing>,
    /// Effect of a repeated call; a call whose effect is unknown creates another item.
    pub(crate) effect: Effect,
    /// Whether portfolio access tokens are accepted.
    pub(crate) portfolio: bool,
}

/// The list that an operation is named for.
pub(crate) struct Listing {
    /// The property of the answer.
    pub(crate) property: String,
    /// The type of its items.
    pub(crate) item: String,
    /// The key of an item; `Id` for most.
    pub(crate) key: Vec<String>,
    /// The collection of the items: the name of a resource, or of the operation if no other
    /// operation returns its items.
    pub(crate) collection: String,
    /// Secondary lists of the answer.
    pub(crate) also: Vec<String>,
    /// Whether it is walked with a cursor.
    pub(crate) paged: bool,
}

impl Call {
    /// Whether it changes nothing.
    pub(crate) fn is_read(&self) -> bool {
        matches!(self.effect, Effect::Read | Effect::Metered)
    }
}

impl Listing {
    /// Whether its items are things with ids of their own.
    pub(crate) fn is_by_id(&self) -> bool {
        self.key.len() == 1 && self.key[0] == "Id"
    }
}

impl Contract {
    /// The project's own, read once.
    pub(crate) fn embedded() -> Result<Arc<Self>, Diagnostics> {
        static EMBEDDED_CONTRACT: OnceLock<Arc<Contract>> = OnceLock::new();
        if let Some(contract) = EMBEDDED_CONTRACT.get() {
            return Ok(Arc::clone(contract));
        }
        let sources: Vec<_> = FILES
            .iter()
            .map(|(name, text)| Source::new(*name, *text))
            .collect();
        let contract = Arc::new(Self::read(&sources)?);
        Ok(Arc::clone(EMBEDDED_CONTRACT.get_or_init(|| contract)))
    }

    /// The project's own schema with other files added, each in place of the one of the same name.
    pub(crate) fn extended(added: &[Arc<Source>]) -> Result<Self, Diagnostics> {
        let replaced = |name: &str| added.iter().any(|source| source.name() == name);
        let own = FILES.iter().filter(|(name, _)| !replaced(name));
        let own = own.map(|(name, text)| Source::new(*name, *text));
        let all: Vec<_> = own.chain(added.iter().cloned()).collect();
        Self::read(&all)
    }

    /// One made of the texts of a schema folder.
    pub(crate) fn read(sources: &[Arc<Source>]) -> Result<Self, Diagnostics> {
        let (schema, _warnings) = schema::load(sources)?;
        let (facts, loosened) = trusted_facts(&schema);
        let Schema {
            api, annotations, ..
        } = schema;
        let mut contract = Self {
            calls: IndexMap::new(),
            references: References::default(),
            kinds: (facts.types.keys().cloned().zip(0..)).collect(),
            amounts: amounts(&facts),
            listed: Table::default(),
            unions: unions(&facts, &annotations),
            siblings: siblings(&facts, &annotations),
            api,
            facts,
            loosened,
            annotations,
        };
        contract.calls = contract.calls(&contract.annotations);
        for call in contract.calls.values() {
            if let Some(listing) = &call.listing {
                // Where there are several, the newest version comes last.
                contract
                    .listed
                    .insert(listing.collection.clone(), listing.item.clone());
            }
        }
        contract.references = References::find(&contract, &contract.annotations);
        Ok(contract)
    }

    /// Whether a text is an id of the service or an external identifier.
    pub(crate) fn is_hybrid_id(&self, owner: &str, property: &str) -> bool {
        let hybrid = &self.annotations.hybrid;
        !hybrid.is_empty() && hybrid.contains_key(&place(owner, property))
    }

    fn calls(&self, annotations: &Annotations) -> IndexMap<String, Call> {
        let call = |operation: &schema::Operation| {
            let annotation = annotations.operations.get(&operation.path);
            Call {
                path: operation.path.clone(),
                request: operation.request.clone(),
                response: operation.response.clone(),
                listing: self.listing(operation, annotations),
                effect: annotation.map_or(Effect::Create, |annotation| annotation.effect),
                portfolio: annotation.is_some_and(|annotation| annotation.portfolio),
            }
        };
        self.facts
            .operations
            .values()
            .map(|operation| (operation.path.clone(), call(operation)))
            .collect()
    }

    fn listing(&self, operation: &schema::Operation, annotations: &Annotations) -> Option<Listing> {
        let annotation = annotations.operations.get(&operation.path)?;
        let list = annotation.list.as_ref()?;
        let property = self.property(operation.response.as_deref()?, &list.property)?;
        let item = self.item_type(&property.shape)?;
        let by_id = list.key.len() == 1 && list.key[0] == "Id";
        let collection = if by_id {
            home(annotations, item, operation.resource())
        } else {
            &operation.path
        };
        Some(Listing {
            property: list.property.clone(),
            key: list.key.clone(),
            collection: collection.to_owned(),
            also: annotation
                .also
                .iter()
                .map(|list| list.property.clone())
                .collect(),
            item: item.to_owned(),
            paged: self
                .request_property(&operation.request, &self.api.limitation)
                .is_some(),
        })
    }

    pub(crate) fn kind(&self, name: &str) -> Option<&TypeKind> {
        let (_, def) = self.facts.types.get_index(*self.kinds.get(name)?)?;
        Some(&def.kind)
    }

    /// The properties of a type; none if it is not an object.
    pub(crate) fn properties(&self, name: &str) -> Option<&IndexMap<String, Property>> {
        match self.kind(name)? {
            TypeKind::Object(properties) => Some(properties),
            TypeKind::Alias(Shape::Named(other)) => self.properties(other),
            _ => None,
        }
    }

    pub(crate) fn property(&self, owner: &str, name: &str) -> Option<&Property> {
        self.properties(owner)?.get(name)
    }

    /// The collections whose items have ids.
    pub(crate) fn collections(&self) -> impl Iterator<Item = &str> {
        let listings = self.calls.values().filter_map(|call| call.listing.as_ref());
        let by_id = listings.filter(|listing| listing.is_by_id());
        let names: BTreeSet<&str> = by_id.map(|listing| listing.collection.as_str()).collect();
        names.into_iter()
    }

    /// The types as which a collection's items are listed, that of the newest version first.
    pub(crate) fn forms(&self, collection: &str) -> Vec<&str> {
        let version = |call: &Call| call.path.splitn(3, '/').nth(2).map(str::to_owned);
        let mut forms: Vec<(Option<String>, &str)> = self
            .calls
            .values()
            .filter_map(|call| Some((version(call), call.listing.as_ref()?)))
            .filter(|(_, listing)| listing.is_by_id() && listing.collection == collection)
            .map(|(version, listing)| (version, listing.item.as_str()))
            .collect();
        forms.sort_by(|one, other| other.0.cmp(&one.0));
        forms.into_iter().map(|(_, ty)| ty).collect()
    }

    /// Whether answers have been seen without a value that the document promises at this place.
    pub(crate) fn is_loosened(&self, owner: &str, property: &str) -> bool {
        self.loosened.contains(&place(owner, property))
    }

    /// The type as which the operation that lists a collection shows its items.
    pub(crate) fn shown_as(&self, collection: &str) -> Option<&str> {
        self.listed.get(collection).map(String::as_str)
    }

    /// A property of any of the types that a body may be of.
    pub(crate) fn request_property(&self, request: &[String], name: &str) -> Option<&Property> {
        request.iter().find_map(|ty| self.property(ty, name))
    }

    /// The values of an enum.
    pub(crate) fn values(&self, name: &str) -> Option<&[String]> {
        match self.kind(name)? {
            TypeKind::Enum(list) => Some(&list.values),
            TypeKind::Alias(Shape::Named(other)) => self.values(other),
            _ => None,
        }
    }

    /// The type of a property that is an object.
    pub(crate) fn object_type<'s>(&'s self, owner: &str, property: &str) -> Option<&'s str> {
        match self.resolved(&self.property(owner, property)?.shape) {
            Shape::Named(ty) => Some(ty),
            _ => None,
        }
    }

    /// Whether objects of a type have amounts of money in them.
    pub(crate) fn is_about_money(&self, ty: &str) -> bool {
        self.amounts.contains(ty)
    }

    /// Whether values of a shape have amounts of money in them.
    pub(crate) fn holds_amounts(&self, shape: &Shape) -> bool {
        trust::holds_amounts(&self.amounts, shape)
    }

    /// The shape that an alias refers to; the shape itself if it is not an alias.
    pub(crate) fn resolved<'s>(&'s self, shape: &'s Shape) -> &'s Shape {
        match shape {
            Shape::Named(name) => match self.kind(name) {
                Some(TypeKind::Alias(inner)) => inner,
                _ => shape,
            },
            _ => shape,
        }
    }

    /// The named type of a list's items.
    pub(crate) fn item_type<'s>(&'s self, shape: &'s Shape) -> Option<&'s str> {
        match self.resolved(shape) {
            Shape::List(inner) => match self.resolved(inner) {
                Shape::Named(name) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }

    /// The values of a union's discriminator, and what goes with each.
    pub(crate) fn union(&self, owner: &str, property: &str) -> &[(String, Variant)] {
        self.unions
            .get(&place(owner, property))
            .map_or(&[], Vec::as_slice)
    }

    /// For a type with one property for each variant: the values of the discriminator and the
    /// property that goes with each.
    pub(crate) fn siblings(&self, ty: &str) -> Option<&[(String, Option<String>)]> {
        self.siblings.get(ty).map(Vec::as_slice)
    }
}

/// The resource that the items of a type belong to: that of the first type of their entity, if it
/// is a resource at all.
fn home<'s>(annotations: &'s Annotations, item: &str, resource: &'s str) -> &'s str {
    let entity = annotations
        .entities
        .values()
        .find(|entity| entity.types.iter().any(|ty| ty == item));
    let Some(first) = entity.and_then(|entity| entity.types.first()) else {
        return resource;
    };
    let plural = references::plural(first);
    annotations
        .resources
        .keys()
        .find(|name| name.eq_ignore_ascii_case(&plural))
        .map_or(resource, String::as_str)
}

/// `Type.Property`, as annotations name places.
pub(crate) fn place(owner: &str, property: &str) -> String {
    format!("{owner}.{property}")
}

/// The names of a union's two members.
pub(crate) fn union_names(property: &Property) -> (&'static str, &'static str) {
    if property.lower_case {
        ("discriminator", "value")
    } else {
        ("Discriminator", "Value")
    }
}

/// The shape of a variant: a type, or a scalar by its word.
pub(crate) fn variant_shape(name: &str) -> Shape {
    Scalar::from_word(name).map_or_else(|| Shape::Named(name.to_owned()), Shape::Scalar)
}
