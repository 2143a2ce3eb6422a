//! Overlays: facts that no document contains, in separate files that name their source.

use indexmap::IndexMap;

use super::{Noted, noted};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::facts::{Enum, Facts, Operation, Property, TypeDef, TypeKind};
use crate::fields::{Fields, entries, text, texts};
use crate::keys;
use crate::read::{property, types};
use crate::source::Place;
use crate::yaml::Node;

/// The enum of the discriminators of general webhooks.
const WEBHOOK_EVENT_TYPE: &str = "WebhookEventType";

/// The facts of one source. A fact that the document contains too is reported, and the document
/// wins.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    /// Where these facts are from.
    pub source: String,
    /// `Type.Property` of properties that no document has.
    pub properties: IndexMap<String, Property>,
    /// Values of enums that no document has, by enum.
    pub values: IndexMap<String, Noted<Vec<String>>>,
    /// The last day of deprecated operations (`resource/action`) and properties (`Type.Property`).
    pub ends: IndexMap<String, Noted<String>>,
    /// One line for the documentation of operations and properties: limits, most of all.
    pub notes: IndexMap<String, Noted<String>>,
    /// Types that no document has: the data of events, or of the resource that the file names.
    pub data: Facts,
    /// Unions of such types, by their names.
    pub unions: IndexMap<String, Noted<EventUnion>>,
    /// The subjects of general webhooks, by discriminator.
    pub webhooks: IndexMap<String, Noted<WebhookEvent>>,
}

/// One of several types, distinguished by the text of one member.
#[derive(Clone, Debug, Default)]
pub struct EventUnion {
    /// The member that selects the type.
    pub tag: String,
    /// The member that holds the data; without one, the object itself is the data.
    pub payload: Option<String>,
    /// The type for each text of the tag.
    pub variants: IndexMap<String, String>,
}

/// The subject of a general webhook, and how to read it.
#[derive(Clone, Debug, Default)]
pub struct WebhookEvent {
    /// The changed entity, such as `Reservation`.
    pub entity: String,
    /// The operation that reads it by id, and the property of the request that takes the ids.
    pub read: Option<(String, String)>,
    /// The other members of that request, as a JSON object.
    pub body: String,
}

/// Reads one file.
pub(super) fn read(root: &Node, out: &mut Diagnostics) -> Overlay {
    let fields = Fields::root(root, keys::OVERLAY_FILE, out);
    let mut overlay = Overlay {
        source: fields.required_text("source", out).unwrap_or_default(),
        ..Overlay::default()
    };
    let section = |name: &str, out: &mut Diagnostics| {
        fields.get(name).map_or(&[][..], |node| entries(node, out))
    };
    for (key, node) in section("properties", out) {
        let Some((_, name)) = key.text.split_once('.') else {
            out.error(&key.place, format!("`{}` is not `Type.Property`", key.text));
            continue;
        };
        if let Some(mut property) = property(key, node, out) {
            name.clone_into(&mut property.name);
            overlay.properties.insert(key.text.clone(), property);
        }
    }
    for (key, node) in section("values", out) {
        let values = noted(key, texts(node, out));
        overlay.values.insert(key.text.clone(), values);
    }
    for (name, into) in [("ends", &mut overlay.ends), ("notes", &mut overlay.notes)] {
        for (key, node) in section(name, out) {
            if let Some(line) = text(node, out) {
                into.insert(key.text.clone(), noted(key, line.to_owned()));
            }
        }
    }
    let home = fields.text("home", out);
    let home = home.as_deref().unwrap_or(super::EVENTS);
    types(&fields, home, &mut overlay.data, out);
    for (key, node) in section("unions", out) {
        let fields = Fields::behind(key, node, keys::EVENT_UNION, out);
        let mut union = EventUnion {
            tag: fields.required_text("tag", out).unwrap_or_default(),
            payload: fields.text("payload", out),
            ..EventUnion::default()
        };
        let variants = fields.get("variants");
        for (key, node) in variants.map_or(&[][..], |node| entries(node, out)) {
            if let Some(name) = text(node, out) {
                union.variants.insert(key.text.clone(), name.to_owned());
            }
        }
        overlay.unions.insert(key.text.clone(), noted(key, union));
    }
    for (key, node) in section("webhooks", out) {
        let fields = Fields::behind(key, node, keys::WEBHOOK_EVENT, out);
        let event = WebhookEvent {
            entity: fields.required_text("entity", out).unwrap_or_default(),
            read: fields.text("read", out).zip(fields.text("ids", out)),
            body: fields.text("body", out).unwrap_or("{}".to_owned()),
        };
        overlay.webhooks.insert(key.text.clone(), noted(key, event));
    }
    if let Some((_, first)) = overlay.webhooks.first() {
        let list = Enum {
            values: overlay.webhooks.keys().cloned().collect(),
            extensible: true,
        };
        let def = TypeDef {
            name: WEBHOOK_EVENT_TYPE.to_owned(),
            place: first.place.clone(),
            home: super::EVENTS.to_owned(),
            kind: TypeKind::Enum(list),
        };
        overlay.data.types.insert(def.name.clone(), def);
    }
    for (subject, day) in &overlay.ends {
        let digits = |text: &str, length: usize| {
            text.len() == length && text.bytes().all(|one| one.is_ascii_digit())
        };
        let parts: Vec<&str> = day.value.split('-').collect();
        if !matches!(parts.as_slice(), [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
        {
            out.error(
                &day.place,
                format!(
                    "`{}` of `{subject}` is not a day such as 2026-12-31",
                    day.value
                ),
            );
        }
    }
    overlay
}

impl Overlay {
    /// Adds these facts to those of a document. Warns of what the document has by now, and of what
    /// has no place in it.
    pub(crate) fn apply(&self, facts: &mut Facts, out: &mut Diagnostics) {
        for (subject, added) in &self.properties {
            let owner = subject.split('.').next().unwrap_or_default();
            match facts.types.get_mut(owner).map(|def| &mut def.kind) {
                Some(TypeKind::Object(properties)) if properties.contains_key(&added.name) => {
                    self.known(subject, &added.place, out);
                }
                Some(TypeKind::Object(properties)) => {
                    properties.insert(added.name.clone(), added.clone());
                }
                _ => missing(subject, &added.place, out),
            }
        }
        for (name, added) in &self.values {
            let Some(TypeKind::Enum(list)) = facts.types.get_mut(name).map(|def| &mut def.kind)
            else {
                missing(name, &added.place, out);
                continue;
            };
            for value in &added.value {
                if list.values.contains(value) {
                    self.known(&format!("{name}.{value}"), &added.place, out);
                } else {
                    list.values.push(value.clone());
                }
            }
        }
        for (name, def) in &self.data.types {
            let is_missing = |other: &&str| {
                !facts.types.contains_key(*other) && !self.data.types.contains_key(*other)
            };
            let missing = def.names().into_iter().find(is_missing);
            if facts.types.contains_key(name) {
                self.known(name, &def.place, out);
            } else if let Some(missing) = missing {
                let message = format!("`{name}` needs `{missing}`, which the schema does not have");
                out.push(Diagnostic::warning(&def.place, message).help("it is left out"));
            } else {
                facts.types.insert(name.clone(), def.clone());
            }
        }
        self.end_dates(facts, out);
        for (subject, note) in &self.notes {
            let there = match operation(facts, subject) {
                Some(_) => true,
                None => member(facts, subject).is_some(),
            };
            if !there {
                missing(subject, &note.place, out);
            }
        }
    }

    /// Adds the end dates of deprecations alone: these are what a diff reports of an overlay.
    pub(crate) fn end_dates(&self, facts: &mut Facts, out: &mut Diagnostics) {
        for (subject, day) in &self.ends {
            let deprecated = match operation(facts, subject).is_some() {
                true => operation(facts, subject).map(|one| &mut one.deprecated),
                false => member(facts, subject).map(|one| &mut one.deprecated),
            };
            match deprecated {
                Some(Some(deprecation)) => deprecation.until = Some(day.value.clone()),
                Some(None) => out.warning(
                    &day.place,
                    format!("`{subject}` has an end date here, and is not deprecated"),
                ),
                None => missing(subject, &day.place, out),
            }
        }
    }

    fn known(&self, subject: &str, place: &Place, out: &mut Diagnostics) {
        out.push(
            Diagnostic::warning(place, format!("the document has `{subject}` by now")).help(
                format!("delete it here: the document is right, not {}", self.source),
            ),
        );
    }
}

fn operation<'f>(facts: &'f mut Facts, subject: &str) -> Option<&'f mut Operation> {
    facts.operations.get_mut(subject)
}

fn member<'f>(facts: &'f mut Facts, subject: &str) -> Option<&'f mut Property> {
    let (owner, name) = subject.split_once('.')?;
    match &mut facts.types.get_mut(owner)?.kind {
        TypeKind::Object(properties) => properties.get_mut(name),
        TypeKind::Enum(_) | TypeKind::Alias(_) => None,
    }
}

fn missing(subject: &str, place: &Place, out: &mut Diagnostics) {
    out.warning(
        place,
        format!("an overlay for `{subject}`, which the schema does not have"),
    );
}
