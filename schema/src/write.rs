//! Facts -> the texts of `schema/resources/*.yaml`.

use std::fmt::Write;

use indexmap::IndexMap;

use super::facts::{Bounds, Deprecation, Facts, Operation, Property, TypeDef, TypeKind};
use super::shape::Presence;

const HEADER: &str =
    "# Facts, written only by `cargo xtask import`. Corrections belong in schema/annotations.\n";

/// The files, by stem: one for each resource, and `shared`.
pub fn files(facts: &Facts) -> IndexMap<String, String> {
    let mut stems: Vec<&str> = facts.operations.values().map(Operation::resource).collect();
    stems.extend(facts.types.values().map(|def| def.home.as_str()));
    stems.sort_unstable();
    stems.dedup();
    stems
        .into_iter()
        .map(|stem| (stem.to_owned(), file(facts, stem)))
        .collect()
}

fn file(facts: &Facts, stem: &str) -> String {
    let mut text = HEADER.to_owned();
    let mut section = |name: &str, body: String| {
        if !body.is_empty() {
            text.push_str(name);
            text.push_str(":\n");
            text.push_str(&body);
        }
    };
    let here = |operation: &&Operation| operation.resource() == stem;
    section(
        "operations",
        facts
            .operations
            .values()
            .filter(here)
            .map(operation)
            .collect(),
    );
    let types = || facts.types.values().filter(|def| def.home == stem);
    section("types", types().filter_map(object).collect());
    section("enums", types().filter_map(enumeration).collect());
    section("aliases", types().filter_map(alias).collect());
    text
}

fn operation(operation: &Operation) -> String {
    let mut text = format!("  {}:\n", operation.action());
    let mut line = |key: &str, value: String| {
        let _ = writeln!(text, "    {key}: {value}");
    };
    match operation.request.as_slice() {
        [] => {}
        [one] => line("request", one.clone()),
        several => line("request", flow(several)),
    }
    if let Some(response) = &operation.response {
        line("response", response.clone());
    }
    if let Some(page) = &operation.page {
        line(
            "page",
            if operation.versioned_title {
                format!("{page} (ver)")
            } else {
                page.clone()
            },
        );
    }
    if let Some(deprecation) = &operation.deprecated {
        line("deprecated", deprecated(deprecation));
    }
    if operation.restricted {
        line("restricted", "true".to_owned());
    }
    if !operation.statuses.is_empty() {
        let statuses: Vec<String> = operation.statuses.iter().map(u16::to_string).collect();
        line("statuses", flow(&statuses));
    }
    text
}

fn object(def: &TypeDef) -> Option<String> {
    let TypeKind::Object(properties) = &def.kind else {
        return None;
    };
    if properties.is_empty() {
        return Some(format!("  {}: {{}}\n", def.name));
    }
    let mut text = format!("  {}:\n", def.name);
    for property in properties.values() {
        let _ = writeln!(text, "    {}: {}", scalar(&property.name), value(property));
    }
    Some(text)
}

fn enumeration(def: &TypeDef) -> Option<String> {
    let TypeKind::Enum(list) = &def.kind else {
        return None;
    };
    let mut text = format!("  {}:\n", def.name);
    let indent = if list.extensible {
        text.push_str("    extensible: true\n    values:\n");
        "      "
    } else {
        "    "
    };
    for value in &list.values {
        let _ = writeln!(text, "{indent}- {}", scalar(value));
    }
    Some(text)
}

fn alias(def: &TypeDef) -> Option<String> {
    match &def.kind {
        TypeKind::Alias(shape) => Some(format!("  {}: {}\n", def.name, scalar(&shape.to_string()))),
        _ => None,
    }
}

fn value(property: &Property) -> String {
    let mut entries = Vec::new();
    let mut entry = |key: &str, value: String| entries.push(format!("{key}: {value}"));
    if let Some(format) = property.format {
        entry("format", format.as_str().to_owned());
    }
    if let Some(name) = &property.value_of {
        entry("valueOf", name.clone());
    }
    for (key, bounds) in [
        ("length", &property.length),
        ("items", &property.items),
        ("itemLength", &property.item_length),
        ("range", &property.range),
    ] {
        if !bounds.is_open() {
            entry(key, range(bounds));
        }
    }
    if let Some(months) = property.max_months {
        entry("maxMonths", months.to_string());
    }
    for (key, set) in [
        ("empty", property.may_be_empty),
        ("unique", property.unique),
        ("readOnly", property.read_only),
        ("extensible", property.extensible),
        ("legacyNullable", property.legacy_nullable),
        ("lowerCase", property.lower_case),
        ("nullableValues", property.nullable_values),
    ] {
        if set {
            entry(key, "true".to_owned());
        }
    }
    if let Some(name) = &property.discriminator {
        entry("discriminator", name.clone());
    }
    if !property.variants.is_empty() {
        let names: Vec<String> = property
            .variants
            .iter()
            .map(|name| name.clone().unwrap_or_else(|| "{}".to_owned()))
            .collect();
        entry("variants", flow(&names));
    }
    match property.value_presence {
        Presence::Required => {}
        Presence::Maybe => entry("value", "maybe".to_owned()),
        Presence::Nullable => entry("value", "nullable".to_owned()),
        Presence::Optional => entry("value", "optional".to_owned()),
    }
    if !property.keys.is_empty() {
        entry("keys", flow(&property.keys));
    }
    if let Some(deprecation) = &property.deprecated {
        entry("deprecated", deprecated(deprecation));
    }
    let ty = property.type_text().to_string();
    if entries.is_empty() {
        scalar(&ty)
    } else {
        format!("{{type: {}, {}}}", flow_scalar(&ty), entries.join(", "))
    }
}

fn deprecated(deprecation: &Deprecation) -> String {
    if deprecation.successors.is_empty() {
        "true".to_owned()
    } else {
        flow(&deprecation.successors)
    }
}

fn range(bounds: &Bounds) -> String {
    let bound = |value: &Option<String>| value.clone().unwrap_or_default();
    format!("{}..{}", bound(&bounds.min), bound(&bounds.max))
}

fn flow(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| flow_scalar(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A scalar in block context: quoted where YAML would read it as something else.
fn scalar(text: &str) -> String {
    let plain = text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !text.ends_with(' ')
        && !text.contains(char::is_control)
        && !matches!(text, "true" | "false" | "null");
    if plain { text.to_owned() } else { quoted(text) }
}

/// A scalar inside `{…}` or `[…]`.
fn flow_scalar(text: &str) -> String {
    if text.contains([',', '[', ']', '{', '}', ':']) {
        quoted(text)
    } else {
        scalar(text)
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for one in text.chars() {
        match one {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            control if control.is_control() => {
                let _ = write!(quoted, "\\U{:08X}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
