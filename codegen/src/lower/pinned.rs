//! Published types stay: a type that can carry everything that the schema has now is not replaced
//! by a narrower or another one.
//!
//! A text that becomes a timestamp or an enum stays the `String` that callers know, and a decimal
//! that becomes an integer stays a decimal. An enum that is replaced by another stays as long as it
//! has all variants that callers could name. A type that cannot carry the new values is replaced:
//! the wire has changed as well, and callers break in any case.

use std::collections::{BTreeMap, HashMap, HashSet};

use indexmap::IndexMap;

use crate::lock::NamesLock;
use crate::model::{FieldPresence, Kind, Resource, TypeDef, TypeKey, TypeRef};
use crate::naming::RustIdent;

/// The depth to which types that replace each other are compared. Types that contain themselves
/// have no end.
const DEEPEST: usize = 8;

type Types = IndexMap<TypeKey, TypeDef>;

/// Restores published types of fields, payloads and responses; `answered` are the types in
/// responses.
pub(super) fn apply(
    lock: &NamesLock,
    resources: &mut [Resource],
    types: &mut Types,
    answered: &HashSet<RustIdent>,
) -> BTreeMap<String, TypeRef> {
    let mut known = Known::new(lock, types);
    for def in types.values_mut() {
        known.sent_only = !answered.contains(&def.ident);
        match &mut def.kind {
            Kind::Struct(body) => {
                for field in &mut body.fields {
                    let was = lock.field_type(&def.key, &field.wire);
                    known.keep(
                        lock,
                        &format!("{}.{}", def.key, field.wire),
                        was.map(plain),
                        &mut field.ty,
                    );
                    // A property that was published as a plain value, and may now be kept, set or
                    // cleared, is an update value on the wire as well.
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
                        let place = format!("{}.{}", def.key, variant.wire);
                        known.keep(lock, &place, lock.field_type(&def.key, &variant.wire), ty);
                    }
                }
            }
            Kind::Enum(_) | Kind::OneOf(_) => {}
        }
    }
    known.sent_only = false;
    for operation in resources.iter_mut().flat_map(|one| &mut one.operations) {
        match (lock.answer(&operation.path), &mut operation.response) {
            (Some(None), answer @ Some(_)) => {
                let natural = answer.take();
                known
                    .pinned
                    .extend(natural.map(|natural| (operation.path.clone(), natural)));
            }
            (Some(was), Some(ty)) => known.keep(lock, &operation.path, was, ty),
            _ => {}
        }
        if let Some(list) = &mut operation.list {
            let place = format!("{} item", operation.path);
            known.keep(lock, &place, lock.item(&operation.path), &mut list.item);
        }
    }
    for def in types.values_mut() {
        if let Kind::Struct(body) = &mut def.kind {
            for field in &mut body.fields {
                let key = (def.ident.clone(), field.wire.clone());
                if field.presence == FieldPresence::Required && known.loosened.contains(&key) {
                    field.presence = FieldPresence::Optional;
                }
            }
        }
    }
    known.pinned
}

/// A field's type without its `Option`.
fn plain(ty: &str) -> &str {
    ty.strip_prefix("Option<")
        .and_then(|inner| inner.strip_suffix('>'))
        .unwrap_or(ty)
}

/// The values that the types of a model can carry.
struct Known {
    /// Whether values are sent and never read: then a narrower type does as well as a wider one.
    sent_only: bool,
    enums: HashMap<RustIdent, HashSet<String>>,
    structs: HashMap<RustIdent, Vec<KnownField>>,
    entities: HashSet<RustIdent>,
    /// Fields that must be optional for a type to be kept somewhere.
    loosened: HashSet<(RustIdent, String)>,
    /// Places where a published type is kept, with the type that the schema has there.
    pinned: BTreeMap<String, TypeRef>,
    /// Whether the current place was kept when it was published. Its type then always lacked the
    /// missing parts.
    was_kept: bool,
}

struct KnownField {
    wire: String,
    ty: TypeRef,
    may_be_missing: bool,
    published: bool,
}

impl Known {
    fn new(lock: &NamesLock, types: &Types) -> Self {
        let mut known = Self {
            sent_only: false,
            enums: HashMap::new(),
            structs: HashMap::new(),
            entities: HashSet::new(),
            loosened: HashSet::new(),
            pinned: BTreeMap::new(),
            was_kept: false,
        };
        for def in types.values() {
            match &def.kind {
                Kind::Enum(variants) => {
                    let values = variants.iter().map(|variant| variant.wire.clone());
                    known.enums.insert(def.ident.clone(), values.collect());
                }
                Kind::Struct(body) => {
                    let fields = body.fields.iter().map(|field| {
                        let published = lock.field_type(&def.key, &field.wire);
                        let was_option = published.is_some_and(|ty| ty.starts_with("Option<"));
                        KnownField {
                            wire: field.wire.clone(),
                            ty: field.ty.clone(),
                            // The wire requires members that are newer than the responses that lack
                            // them.
                            may_be_missing: was_option
                                || (field.is_option() && field.presence != FieldPresence::Newer),
                            published: published.is_some(),
                        }
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

    fn keep(&mut self, lock: &NamesLock, place: &str, published: Option<&str>, ty: &mut TypeRef) {
        let Some(published) = published.and_then(TypeRef::parse) else {
            return;
        };
        if published == *ty {
            return;
        }
        self.was_kept = lock
            .pinned(place)
            .is_some_and(|natural| natural == ty.to_string());
        let mut loosened = Vec::new();
        let narrower = self.sent_only && *ty != TypeRef::Secret;
        if self.carries(&published, ty, &mut loosened, 0) {
            self.loosened.extend(loosened);
        } else if !narrower || !self.carries(ty, &published, &mut Vec::new(), 0) {
            return;
        }
        let natural = std::mem::replace(ty, published);
        self.pinned.insert(place.to_owned(), natural);
    }

    /// Whether a published type can carry all values of a new type, if some fields become optional.
    fn carries(
        &self,
        published: &TypeRef,
        now: &TypeRef,
        loosened: &mut Vec<(RustIdent, String)>,
        depth: usize,
    ) -> bool {
        use TypeRef::{
            Boxed, Date, Decimal, HybridId, I32, I64, Id, Json, List, Map, Named, Period, Secret,
            String, Timestamp, Update, Uuid,
        };
        let mut carries =
            |one: &TypeRef, other: &TypeRef| self.carries(one, other, loosened, depth);
        match (published, now) {
            (one, other) if one == other => true,
            // Secrets must not be printed, whatever it costs.
            (_, Secret) => false,
            (Json, _) => true,
            (String, Uuid | Id(_) | HybridId(_) | Timestamp | Date | Period) => true,
            (HybridId(one), Id(other)) => one == other,
            (String, Named(ident)) => self.enums.contains_key(ident),
            (Decimal, I32 | I64) | (I64, I32) | (Uuid, Id(_)) => true,
            (Id(entity), Uuid | Id(_)) => self.entities.contains(entity),
            (Named(one), Named(other)) => self.has_all_of(one, other, loosened, depth),
            // A published update value whose `Value` now has more members.
            (Update(value), Named(ident)) => {
                let fields = self.structs.get(ident);
                fields.is_some_and(|fields| {
                    matches!(fields.as_slice(), [one] if one.wire == "Value" && carries(value, &one.ty))
                })
            }
            (Boxed(one), Boxed(other))
            | (List(one), List(other))
            | (Update(one), Update(other)) => carries(one, other),
            (Boxed(one), other) => carries(one, other),
            (Map(keys, values), Map(other_keys, other_values)) => {
                carries(keys, other_keys) && carries(values, other_values)
            }
            _ => false,
        }
    }

    /// Whether one type can read values of another. Additional values of an enum are unrecognized,
    /// additional fields of a struct are ignored, and new fields may be missing.
    fn has_all_of(
        &self,
        one: &RustIdent,
        other: &RustIdent,
        loosened: &mut Vec<(RustIdent, String)>,
        depth: usize,
    ) -> bool {
        if let (Some(published), Some(now)) = (self.enums.get(one), self.enums.get(other)) {
            return published.is_subset(now);
        }
        let (Some(published), Some(now)) = (self.structs.get(one), self.structs.get(other)) else {
            return false;
        };
        if depth == DEEPEST || published.is_empty() {
            return false;
        }
        published.iter().all(|field| {
            let now = now.iter().find(|now| now.wire == field.wire);
            let is_missing = now.is_none_or(|now| now.may_be_missing);
            if is_missing && !field.may_be_missing {
                loosened.push((one.clone(), field.wire.clone()));
            }
            let may_be_missing = field.may_be_missing || !field.published;
            match now {
                Some(now) => {
                    (may_be_missing || !is_missing)
                        && self.carries(&field.ty, &now.ty, loosened, depth + 1)
                }
                None => !field.published || self.was_kept && field.may_be_missing,
            }
        })
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
