//! `schema/resources/*.yaml` -> facts.

use std::sync::Arc;

use indexmap::IndexMap;

use super::facts::{Bounds, Deprecation, Enum, Facts, Operation, Property, TypeDef, TypeKind};
use super::fields::{Fields, entries, number, take, text, texts};
use super::keys;
use super::shape::{Presence, Scalar, Shape, TypeText, is_type_name};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Source;
use crate::yaml::{self, Key, Node, Value};

/// Adds the facts of one file; its stem is the resource, or `shared`.
pub(super) fn file(source: &Arc<Source>, stem: &str, facts: &mut Facts, out: &mut Diagnostics) {
    let Some(root) = take(yaml::parse(source), out) else {
        return;
    };
    let fields = Fields::root(&root, keys::RESOURCE_FILE, out);
    for (key, node) in section(&fields, "operations", out) {
        let path = format!("{stem}/{}", key.text);
        let operation = operation(path.clone(), key, node, out);
        facts.operations.insert(path, operation);
    }
    types(&fields, stem, facts, out);
}

/// Adds the types, enums and aliases of a file.
pub(crate) fn types(fields: &Fields<'_>, stem: &str, facts: &mut Facts, out: &mut Diagnostics) {
    for (key, node) in section(fields, "types", out) {
        let kind = TypeKind::Object(object(node, out));
        define(key, stem, kind, facts, out);
    }
    for (key, node) in section(fields, "enums", out) {
        let kind = TypeKind::Enum(enumeration(key, node, out));
        define(key, stem, kind, facts, out);
    }
    for (key, node) in section(fields, "aliases", out) {
        if let Some(shape) = text(node, out).and_then(|text| parsed(Shape::parse(text), node, out))
        {
            define(key, stem, TypeKind::Alias(shape), facts, out);
        }
    }
}

fn section<'n>(fields: &Fields<'n>, name: &str, out: &mut Diagnostics) -> &'n [(Key, Node)] {
    fields.get(name).map_or(&[], |node| entries(node, out))
}

fn define(key: &Key, home: &str, kind: TypeKind, facts: &mut Facts, out: &mut Diagnostics) {
    if let Some(first) = facts.types.get(&key.text) {
        out.push(
            Diagnostic::error(&key.place, format!("two types are called `{}`", key.text))
                .help(format!("the first one is at {}", first.place)),
        );
        return;
    }
    if !is_type_name(&key.text) {
        out.error(
            &key.place,
            format!("`{}` can't be the name of a type", key.text),
        );
    }
    let def = TypeDef {
        name: key.text.clone(),
        place: key.place.clone(),
        home: home.to_owned(),
        kind,
    };
    facts.types.insert(key.text.clone(), def);
}

fn operation(path: String, key: &Key, node: &Node, out: &mut Diagnostics) -> Operation {
    let fields = Fields::behind(key, node, keys::OPERATION, out);
    let page = fields.text("page", out);
    let (page, versioned_title) = match page {
        Some(page) => match page.strip_suffix(" (ver)") {
            Some(page) => (Some(page.to_owned()), true),
            None => (Some(page), false),
        },
        None => (None, false),
    };
    let statuses = fields.get("statuses").map_or_else(Vec::new, |node| {
        let items = take(node.as_list(), out).unwrap_or(&[]);
        items.iter().filter_map(|item| number(item, out)).collect()
    });
    Operation {
        path,
        place: key.place.clone(),
        request: fields.texts("request", out),
        response: fields.text("response", out),
        page,
        versioned_title,
        deprecated: deprecation(&fields, out),
        restricted: fields.flag("restricted", out),
        statuses,
    }
}

fn deprecation(fields: &Fields<'_>, out: &mut Diagnostics) -> Option<Deprecation> {
    let node = fields.get("deprecated")?;
    let successors = match &node.value {
        Value::Scalar { text, plain: true } if text == "true" => Vec::new(),
        Value::Scalar { text, plain: true } if text == "false" => return None,
        _ => texts(node, out),
    };
    Some(Deprecation {
        successors,
        until: None,
    })
}

fn enumeration(key: &Key, node: &Node, out: &mut Diagnostics) -> Enum {
    let (list, extensible) = match node.value {
        Value::List(_) => (Some(node), false),
        _ => {
            let fields = Fields::behind(key, node, keys::ENUM, out);
            let values = fields.required("values", out).map(|(_, node)| node);
            (values, fields.flag("extensible", out))
        }
    };
    let mut values: Vec<String> = Vec::new();
    for item in list.map_or(&[][..], |node| take(node.as_list(), out).unwrap_or(&[])) {
        match text(item, out) {
            Some(value) if values.iter().any(|seen| seen == value) => {
                out.error(
                    &item.place,
                    format!("duplicate value `{value}` in `{}`", key.text),
                );
            }
            Some(value) => values.push(value.to_owned()),
            None => {}
        }
    }
    Enum { values, extensible }
}

fn object(node: &Node, out: &mut Diagnostics) -> IndexMap<String, Property> {
    entries(node, out)
        .iter()
        .filter_map(|(key, node)| Some((key.text.clone(), property(key, node, out)?)))
        .collect()
}

pub(crate) fn property(key: &Key, node: &Node, out: &mut Diagnostics) -> Option<Property> {
    if let Value::Scalar { .. } = &node.value {
        let ty = parsed(TypeText::parse(text(node, out)?), node, out)?;
        return Some(Property::new(&key.text, key.place.clone(), ty));
    }
    let fields = Fields::behind(key, node, keys::PROPERTY, out);
    let ty = fields.required_text("type", out)?;
    let ty = parsed(
        TypeText::parse(&ty),
        fields.get("type").unwrap_or(node),
        out,
    )?;
    let mut property = Property::new(&key.text, key.place.clone(), ty);
    if let Some(word) = fields.text("format", out) {
        property.format = parsed(
            Scalar::from_word(&word).ok_or_else(|| format!("`{word}` is not a known format")),
            fields.get("format").unwrap_or(node),
            out,
        );
    }
    property.value_of = fields.text("valueOf", out);
    property.length = bounds(&fields, "length", out);
    property.may_be_empty = fields.flag("empty", out);
    property.items = bounds(&fields, "items", out);
    property.item_length = bounds(&fields, "itemLength", out);
    property.range = bounds(&fields, "range", out);
    property.unique = fields.flag("unique", out);
    property.max_months = fields.number("maxMonths", out);
    property.deprecated = deprecation(&fields, out);
    property.read_only = fields.flag("readOnly", out);
    property.extensible = fields.flag("extensible", out);
    property.legacy_nullable = fields.flag("legacyNullable", out);
    property.lower_case = fields.flag("lowerCase", out);
    property.discriminator = fields.text("discriminator", out);
    property.variants = fields
        .texts("variants", out)
        .into_iter()
        .map(|name| (name != "{}").then_some(name))
        .collect();
    if let Some(word) = fields.text("value", out) {
        property.value_presence = match word.as_str() {
            "maybe" => Presence::Maybe,
            "nullable" => Presence::Nullable,
            "optional" => Presence::Optional,
            _ => {
                let place = fields.get("value").map_or(&node.place, |node| &node.place);
                out.error(
                    place,
                    format!("expected `maybe`, `nullable` or `optional`, found `{word}`"),
                );
                Presence::Required
            }
        };
    }
    property.keys = fields.texts("keys", out);
    property.nullable_values = fields.flag("nullableValues", out);
    Some(property)
}

fn bounds(fields: &Fields<'_>, key: &str, out: &mut Diagnostics) -> Bounds {
    let (Some(node), Some(text)) = (fields.get(key), fields.text(key, out)) else {
        return Bounds::default();
    };
    let bound = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let is_number = |text: &str| text.is_empty() || text.parse::<f64>().is_ok_and(f64::is_finite);
    match text.split_once("..") {
        Some((min, max)) if is_number(min) && is_number(max) => Bounds {
            min: bound(min),
            max: bound(max),
        },
        _ => {
            out.error(
                &node.place,
                format!("`{text}` is not a range such as `1..1000`, `..255` or `1..`"),
            );
            Bounds::default()
        }
    }
}

fn parsed<T>(result: Result<T, String>, node: &Node, out: &mut Diagnostics) -> Option<T> {
    result
        .map_err(|message| out.error(&node.place, message))
        .ok()
}
