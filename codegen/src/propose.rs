//! Proposals for annotations that are missing: right, or a word away from it, and never taken
//! without a human.
//!
//! They follow names and shapes, since facts contain nothing else. The effect of a repeated call,
//! the meaning of a filter and the key of items are derived by the rules that most operations
//! follow.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::schema::{
    Annotations, Api, Effect, Facts, Operation, Property, Scalar, Schema, Shape, TypeKind,
};

/// Entries by the annotation file that they belong to (`annotations/bills.yaml`), each a piece of
/// YAML to paste.
pub fn proposals(schema: &Schema, facts: &Facts) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let annotations = &schema.annotations;
    for operation in facts.operations.values() {
        let view = View {
            api: &schema.api,
            facts,
            operation,
        };
        let entry = match annotations.operations.get(&operation.path) {
            None => view.entry(),
            Some(annotation) if annotation.effect.is_read() => {
                let item = annotation
                    .list
                    .as_ref()
                    .and_then(|list| view.item(&list.property));
                let filters: Vec<String> = view
                    .filters(item)
                    .into_iter()
                    .filter(|(name, _)| !annotation.filters.contains_key(name))
                    .map(|(name, meaning)| format!("      {name}: {meaning}\n"))
                    .collect();
                if filters.is_empty() {
                    continue;
                }
                format!(
                    "  {}:\n    filters:\n{}",
                    operation.action(),
                    filters.concat()
                )
            }
            Some(_) => continue,
        };
        let file = format!("annotations/{}.yaml", operation.resource());
        files
            .entry(file)
            .or_insert_with(|| "operations:\n".to_owned())
            .push_str(&entry);
    }
    let ids = ids(annotations, facts);
    if !ids.is_empty() {
        files.insert("annotations/entities.yaml".to_owned(), ids);
    }
    files
}

/// The effect of a repeated call, by the verb of the action: `getAll` reads, `update` sets,
/// `cancel` is a transition, all others create.
pub fn effect(operation: &Operation) -> Effect {
    let action = operation.action().split('/').next().unwrap_or_default();
    let verb: String = action
        .chars()
        .enumerate()
        .take_while(|(index, one)| *index == 0 || !one.is_ascii_uppercase())
        .map(|(_, one)| one)
        .collect();
    match verb.as_str() {
        "get" | "search" | "price" | "list" | "find" => Effect::Read,
        "update" | "set" | "clear" => Effect::Set,
        "delete" | "remove" | "cancel" | "confirm" | "close" | "start" | "process" | "disable"
        | "enable" | "merge" | "complete" | "revoke" | "archive" | "restore" => Effect::Transition,
        _ => Effect::Create,
    }
}

struct View<'f> {
    api: &'f Api,
    facts: &'f Facts,
    operation: &'f Operation,
}

impl<'f> View<'f> {
    fn properties(&self, name: &str) -> impl Iterator<Item = &'f Property> + use<'f> {
        let kind = self.facts.types.get(name).map(|def| &def.kind);
        let properties = match kind {
            Some(TypeKind::Object(properties)) => Some(properties),
            _ => None,
        };
        properties.into_iter().flat_map(|all| all.values())
    }

    /// A draft for an operation without annotation.
    fn entry(&self) -> String {
        let operation = self.operation;
        let effect = effect(operation);
        let mut text = format!(
            "  {}:\n    doc: {}\n    effect: {}\n",
            operation.action(),
            self.doc(effect),
            effect.as_str()
        );
        let takes = |names: &[&str]| {
            operation.request.iter().any(|body| {
                self.properties(body)
                    .any(|one| names.contains(&one.name.as_str()))
            })
        };
        if takes(&["EnterpriseId", "EnterpriseIds"]) {
            text.push_str("    portfolio: true\n");
        }
        if !effect.is_read() {
            return text;
        }
        let list = self.list();
        let item = list.and_then(|list| self.item(list));
        if let Some(list) = list {
            let _ = writeln!(text, "    list: {list}\n    key: {}", self.key(item));
        }
        let filters = self.filters(item);
        if !filters.is_empty() {
            text.push_str("    filters:\n");
            for (name, meaning) in filters {
                let _ = writeln!(text, "      {name}: {meaning}");
            }
        }
        text
    }

    /// One line, of which at least the verb is right.
    fn doc(&self, effect: Effect) -> String {
        let action = words(
            self.operation
                .action()
                .split('/')
                .next()
                .unwrap_or_default(),
        );
        let (verb, rest) = action.split_once(' ').unwrap_or((&action, ""));
        let things = words(self.operation.resource());
        let verb = match (verb, effect) {
            ("get", _) => "Lists".to_owned(),
            (verb, _) if verb.ends_with('y') => {
                format!("{}ies", upper_first(&verb[..verb.len() - 1]))
            }
            (verb, _) if verb.ends_with(['s', 'h', 'x']) => format!("{}es", upper_first(verb)),
            (verb, _) => format!("{}s", upper_first(verb)),
        };
        match rest {
            "" | "all" => format!("{verb} {things}."),
            rest => format!("{verb} {} of {things}.", rest.trim_start_matches("all ")),
        }
    }

    /// The list that the operation is named for, or the first one.
    fn list(&self) -> Option<&'f str> {
        let lists: Vec<&str> = self
            .properties(self.operation.response.as_deref()?)
            .filter(|property| matches!(property.shape, Shape::List(_)))
            .map(|property| property.name.as_str())
            .collect();
        let action = self.operation.action().split('/').next()?;
        let of_action = action
            .trim_start_matches("getAll")
            .trim_start_matches("get");
        let named = |wanted: &str| {
            let is_it = |one: &&&str| !wanted.is_empty() && one.eq_ignore_ascii_case(wanted);
            lists.iter().find(is_it).copied()
        };
        named(of_action)
            .or_else(|| named(self.operation.resource()))
            .or_else(|| lists.first().copied())
    }

    /// The type of a list's items.
    fn item(&self, list: &str) -> Option<&'f str> {
        let response = self.operation.response.as_deref()?;
        let property = self.properties(response).find(|one| one.name == list)?;
        property.shape.names().first().copied()
    }

    /// The key of items: their id, or a property that is named like one.
    fn key(&self, item: Option<&str>) -> String {
        let properties: Vec<&Property> = item
            .into_iter()
            .flat_map(|item| self.properties(item))
            .collect();
        let is_id =
            |one: &&&Property| one.name.ends_with("Id") && one.shape == Shape::Scalar(Scalar::Uuid);
        let key = properties
            .iter()
            .find(|one| one.name == "Id")
            .or_else(|| properties.iter().find(is_id))
            .or_else(|| properties.iter().find(|one| one.name == "Code"));
        key.or(properties.first())
            .map_or_else(|| "Id".to_owned(), |key| key.name.clone())
    }

    /// The time filters, with their meanings.
    fn filters(&self, item: Option<&str>) -> Vec<(String, String)> {
        let properties: Vec<&Property> = item
            .into_iter()
            .flat_map(|item| self.properties(item))
            .collect();
        let has = |name: &str| properties.iter().any(|one| one.name == name);
        let mut filters = Vec::new();
        for body in &self.operation.request {
            for filter in self.properties(body) {
                let Shape::Named(ty) = &filter.shape else {
                    continue;
                };
                if !self.api.intervals.contains_key(ty) {
                    continue;
                }
                let name = filter.name.as_str();
                let ends = [
                    ("StartUtc", "EndUtc"),
                    ("StartTime", "EndTime"),
                    ("StartDate", "EndDate"),
                    ("Start", "End"),
                ]
                .into_iter()
                .find(|(start, end)| has(start) && has(end));
                let overlaps = ["Colliding", "Interval", "Active", "Activity"]
                    .iter()
                    .any(|word| name.starts_with(word));
                let meaning = match (overlaps, ends) {
                    (true, Some((start, end))) => format!("{{overlaps: [{start}, {end}]}}"),
                    (true, None) => "{overlaps: ~}".to_owned(),
                    (false, _) if has(name) => format!("{{points: {name}}}"),
                    (false, _) => "{points: ~}".to_owned(),
                };
                filters.push((name.to_owned(), meaning));
            }
        }
        filters
    }
}

/// Ids that no annotation speaks of: by name with the entity that the name ends with, or else as
/// untyped.
fn ids(annotations: &Annotations, facts: &Facts) -> String {
    let mut unknown: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for def in facts.types.values() {
        let TypeKind::Object(properties) = &def.kind else {
            continue;
        };
        for property in properties.values() {
            let place = format!("{}.{}", def.name, property.name);
            let name = property.name.as_str();
            let is_id = is_id(&property.shape) || property.format == Some(Scalar::Uuid);
            // The content of an update value is reported where the update value is used.
            let inside = name == "Value" && properties.len() == 1;
            let known = inside
                || annotations.untyped.contains_key(name)
                || annotations.untyped.contains_key(&place)
                || annotations.entities.values().any(|entity| {
                    entity.properties.iter().any(|one| one == name)
                        || entity.at.contains(&place)
                        || name == "Id" && entity.types.contains(&def.name)
                });
            if is_id && !known && name != "Cursor" {
                unknown.entry(name).or_default().push(def.name.clone());
            }
        }
    }
    let mut entities = String::new();
    let mut untyped = Vec::new();
    for (name, owners) in unknown {
        let stem = name.strip_suffix("Ids").or_else(|| name.strip_suffix("Id"));
        let named = |wanted: &str| {
            annotations
                .entities
                .keys()
                .filter(|entity| !wanted.is_empty() && wanted.ends_with(entity.as_str()))
                .max_by_key(|entity| entity.len())
        };
        match (name, stem) {
            ("Id", _) => {
                for owner in owners {
                    match named(&owner) {
                        Some(entity) => {
                            let _ = writeln!(
                                entities,
                                "  {entity}: {{types: [{owner}]}} # beside what it has"
                            );
                        }
                        None => {
                            let _ = writeln!(
                                entities,
                                "  {owner}:\n    doc: {}.\n    types: [{owner}]",
                                upper_first(&words(&owner))
                            );
                        }
                    }
                }
            }
            (_, Some(stem)) if named(stem).is_some() => {
                let entity = named(stem).map_or("", String::as_str);
                let _ = writeln!(
                    entities,
                    "  {entity}: {{properties: [{name}]}} # beside what it has"
                );
            }
            _ => untyped.push(name),
        }
    }
    let mut text = String::new();
    if !entities.is_empty() {
        let _ = write!(text, "entities:\n{entities}");
    }
    if !untyped.is_empty() {
        let _ = writeln!(
            text,
            "untyped: [{}] # beside what is there",
            untyped.join(", ")
        );
    }
    text
}

fn is_id(shape: &Shape) -> bool {
    match shape {
        Shape::Scalar(scalar) => *scalar == Scalar::Uuid,
        Shape::List(inner) | Shape::Update(inner) => is_id(inner),
        Shape::Dictionary { values, .. } => is_id(values),
        Shape::Named(_) | Shape::Union | Shape::OneOf => false,
    }
}

/// `accountNotes` -> `account notes`.
fn words(name: &str) -> String {
    let mut words = String::new();
    for one in name.chars() {
        if one.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(one.to_ascii_lowercase());
    }
    words
}

fn upper_first(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}
