//! Types of the document -> types of the model: all of them. Unreachable types are dropped later.

use super::pass::Pass;
use super::{fields, names, shapes, siblings};
use crate::diagnostic::Diagnostic;
use crate::model::{Docs, EnumVariant, Field, Kind, Struct, TypeDef, TypeKey, TypeRef};
use crate::naming::{self, RustIdent};
use crate::schema::{self, Property, TypeKind};

pub(super) fn define_all(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for def in facts.types.values() {
        interval(pass, def);
        if naming::module_name(&def.home).is_none() {
            pass.out.error(
                &def.place,
                format!(
                    "`{}` of `{}` is not a valid name in Rust",
                    def.name, def.home
                ),
            );
        }
        let key = TypeKey::Wire(def.name.clone());
        let kind = match &def.kind {
            TypeKind::Alias(_) => continue,
            TypeKind::Enum(list) => Kind::Enum(variants(pass, def, &list.values)),
            TypeKind::Object(_) if shapes::published_update(pass, &def.name).is_some() => {
                continue;
            }
            TypeKind::Object(properties) => match siblings::union(pass, def, properties) {
                Some(union) => Kind::Union(union),
                None => {
                    let fields = fields::all(pass, &key, &def.name, properties);
                    Kind::Struct(Struct {
                        time_zone: time_zone(pass, &fields),
                        fields,
                        built_by_callers: false,
                        answered: false,
                        interval: pass.schema.api.intervals.get(&def.name).cloned(),
                        constructors: Vec::new(),
                    })
                }
            },
        };
        let Some(ident) = pass.type_ident(def) else {
            let message = format!("`{}` can't be a name in Rust", def.name);
            pass.out
                .push(Diagnostic::error(&def.place, message).help(names::HELP));
            continue;
        };
        let home = def.home.clone();
        pass.types.insert(
            key.clone(),
            TypeDef {
                key,
                place: def.place.clone(),
                ident,
                home,
                docs: Docs::default(),
                alias: None,
                kind,
            },
        );
    }
}

/// Reports a type that is an interval by `api.yaml`, and lacks its ends.
fn interval(pass: &mut Pass<'_>, def: &schema::TypeDef) {
    let Some((start, end)) = pass.schema.api.intervals.get(&def.name) else {
        return;
    };
    if let TypeKind::Object(properties) = &def.kind
        && let (Some(from), Some(to)) = (properties.get(start), properties.get(end))
        && from.shape != to.shape
    {
        different_ends(pass, def, from, to);
    }
    for one in [start, end] {
        if !matches!(&def.kind, TypeKind::Object(properties) if properties.contains_key(one)) {
            pass.out.error(
                &def.place,
                format!(
                    "`{}` is an interval by `api.yaml`, and has no `{one}`",
                    def.name
                ),
            );
        }
    }
}

/// The two ends of an interval must be of one type.
fn different_ends(pass: &mut Pass<'_>, def: &schema::TypeDef, from: &Property, to: &Property) {
    let message = format!(
        "`{}` is an interval by `api.yaml`, and `{}` is `{}` where `{}` is `{}`",
        def.name, from.name, from.shape, to.name, to.shape
    );
    pass.out.error(&def.place, message);
}

fn variants(pass: &mut Pass<'_>, def: &schema::TypeDef, values: &[String]) -> Vec<EnumVariant> {
    let key = TypeKey::Wire(def.name.clone());
    let mut variants = Vec::new();
    for wire in values {
        let respelt = pass
            .schema
            .annotations
            .names
            .get(&format!("{}.{wire}", def.name));
        let ident = pass
            .lock
            .variant(&key, wire)
            .or_else(|| naming::variant_name(respelt.map_or(wire, |noted| &noted.value)));
        match ident {
            Some(ident) => variants.push(EnumVariant {
                wire: wire.clone(),
                ident,
            }),
            None => {
                let message = format!(
                    "the value `{wire}` of `{}` can't be a name in Rust",
                    def.name
                );
                pass.out
                    .push(Diagnostic::error(&def.place, message).help(names::HELP));
            }
        }
    }
    variants
}

/// The field that holds the identifier of a time zone.
fn time_zone(pass: &Pass<'_>, fields: &[Field]) -> Option<RustIdent> {
    let property = pass.schema.api.time_zone.as_ref()?;
    let is_it = |field: &&Field| {
        field.wire == *property && field.ty == TypeRef::String && !field.is_option()
    };
    Some(fields.iter().find(is_it)?.ident.clone())
}
