//! What was published stays: a type that can carry all that the schema has now isn't replaced by a narrower or another one.
//!
//! A text that becomes an instant or an enum stays the `String` that callers know, a whole number that was a decimal stays one, and
//! an enum that another one takes the place of stays as long as it has all that callers could name. What the published type
//! can't carry is replaced: then the wire has changed as well, and callers break in any case.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::lock::NamesLock;
use crate::model::{FieldPresence, Kind, Resource, TypeDef, TypeKey, TypeRef};
use crate::naming::RustIdent;

type Types = IndexMap<TypeKey, TypeDef>;

/// Puts published types back, of fields, payloads and answers.
pub(super) fn apply(lock: &NamesLock, resources: &mut [Resource], types: &mut Types) {
    let known = Known::new(types);
    for def in types.values_mut() {
        match &mut def.kind {
            Kind::Struct(body) => {
                for field in &mut body.fields {
                    let was = lock.field_type(&def.key, &field.wire);
                    known.keep(was.map(plain), &mut field.ty);
                    // What was published as it is, and may only now be kept, set or cleared, is that on the wire as well.
                    if field.presence == FieldPresence::Update
                        && !matches!(field.ty, TypeRef::Update(_))
                    {
                        field.presence = FieldPresence::Optional;
                    }
                }
            }
            Kind::Union(union) => {
                for variant in &mut union.variants {
                    if let Some((_, ty)) = &mut variant.payload {
                        known.keep(lock.field_type(&def.key, &variant.wire), ty);
                    }
                }
            }
            Kind::Enum(_) | Kind::OneOf(_) => {}
        }
    }
    for operation in resources.iter_mut().flat_map(|one| &mut one.operations) {
        match (lock.answer(&operation.path), &mut operation.response) {
            (Some(None), answer @ Some(_)) => *answer = None,
            (Some(was), Some(ty)) => known.keep(was, ty),
            _ => {}
        }
    }
}

/// A field's type without its `Option`.
fn plain(ty: &str) -> &str {
    ty.strip_prefix("Option<")
        .and_then(|inner| inner.strip_suffix('>'))
        .unwrap_or(ty)
}

/// What the types of a model can carry.
struct Known {
    enums: HashMap<RustIdent, HashSet<String>>,
    /// Fields by wire name, with their types.
    structs: HashMap<RustIdent, Vec<(String, String)>>,
    entities: HashSet<RustIdent>,
}

impl Known {
    fn new(types: &Types) -> Self {
        let mut known = Self {
            enums: HashMap::new(),
            structs: HashMap::new(),
            entities: HashSet::new(),
        };
        for def in types.values() {
            match &def.kind {
                Kind::Enum(variants) => {
                    let values = variants.iter().map(|variant| variant.wire.clone());
                    known.enums.insert(def.ident.clone(), values.collect());
                }
                Kind::Struct(body) => {
                    let fields = body.fields.iter().map(|field| {
                        let option = if field.is_option() { "Option " } else { "" };
                        (field.wire.clone(), format!("{option}{}", field.ty))
                    });
                    known.structs.insert(def.ident.clone(), fields.collect());
                    let ids = body.fields.iter().filter_map(|field| entity(&field.ty));
                    known.entities.extend(ids.cloned());
                }
                Kind::Union(_) | Kind::OneOf(_) => {}
            }
        }
        known
    }

    fn keep(&self, published: Option<&str>, ty: &mut TypeRef) {
        if let Some(published) = published.and_then(TypeRef::parse)
            && self.carries(&published, ty)
        {
            *ty = published;
        }
    }

    /// Whether values of a published type can be all that a type is now.
    fn carries(&self, published: &TypeRef, now: &TypeRef) -> bool {
        use TypeRef::{
            Boxed, Date, Decimal, I32, I64, Id, Json, List, Map, Named, Period, Secret, String,
            Timestamp, Update, Uuid,
        };
        match (published, now) {
            (one, other) if one == other => true,
            // What must not be printed is hidden at any price.
            (_, Secret) => false,
            (Json, _) => true,
            (String, Uuid | Id(_) | Timestamp | Date | Period) => true,
            (String, Named(ident)) => self.enums.contains_key(ident),
            (Decimal, I32 | I64) | (I64, I32) | (Uuid, Id(_)) => true,
            (Id(entity), Uuid | Id(_)) => self.entities.contains(entity),
            (Named(one), Named(other)) => self.same(one, other),
            (Boxed(one), Boxed(other))
            | (List(one), List(other))
            | (Update(one), Update(other)) => self.carries(one, other),
            (Boxed(one), other) => self.carries(one, other),
            (Map(keys, values), Map(other_keys, other_values)) => {
                self.carries(keys, other_keys) && self.carries(values, other_values)
            }
            _ => false,
        }
    }

    fn same(&self, one: &RustIdent, other: &RustIdent) -> bool {
        match (self.enums.get(one), self.enums.get(other)) {
            (Some(published), Some(now)) => published.is_subset(now),
            (None, None) => {
                let fields = self.structs.get(one);
                fields.is_some_and(|fields| !fields.is_empty()) && fields == self.structs.get(other)
            }
            _ => false,
        }
    }
}

fn entity(ty: &TypeRef) -> Option<&RustIdent> {
    match ty {
        TypeRef::Id(entity) => Some(entity),
        TypeRef::List(inner) | TypeRef::Update(inner) | TypeRef::Boxed(inner) => entity(inner),
        TypeRef::Map(_, values) => entity(values),
        _ => None,
    }
}
