//! Documentation of generated items: the lines of annotations, and the facts.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;

use super::deprecation::{all_of, rust_method};
use super::limited_types::length_unit;
use super::lookups;
use crate::model::{
    self, Docs, FieldPresence, FilterForm, Kind, RequestRule, Resource, SizeUnit, TypeDef, TypeKey,
    TypeRef,
};
use crate::naming::{self, RustIdent};
use crate::schema::{self, Bounds, Effect, Facts, OperationAnnotation, Property, Schema, Shape};
use crate::text::{address, code, prose};

/// Documents all generated items; `pinned` are the types of the schema at places that keep a
/// published type.
pub(super) fn write(
    schema: &Schema,
    facts: &Facts,
    pinned: &BTreeMap<String, TypeRef>,
    resources: &mut [Resource],
    types: &mut IndexMap<TypeKey, TypeDef>,
) {
    let writer = Writer { schema, facts };
    for resource in resources {
        let noted = schema.annotations.resources.get(&resource.wire);
        resource.docs = Docs::new(noted.map_or_else(
            || format!("Calls of {}.", code(&format!("{}/…", resource.wire))),
            |noted| prose(&noted.value),
        ));
        for operation in &mut resource.operations {
            operation.docs = writer.operation(operation);
        }
    }
    let uses = uses(facts);
    for def in types.values_mut() {
        def.docs = match &def.key {
            TypeKey::Request(path) => request(&facts.operations[path]),
            TypeKey::Wire(name) => writer.ty(&uses, name),
            TypeKey::Inline(owner, property) => {
                Docs::new(format!("Values of {} of {}.", code(property), code(owner)))
            }
        };
        let Kind::Struct(body) = &mut def.kind else {
            continue;
        };
        for field in &mut body.fields {
            field.docs = match pinned.get(&format!("{}.{}", def.key, field.wire)) {
                Some(natural) => Docs::new(format!(
                    "Keeps its published type; the schema now has `{natural}`."
                )),
                None => match property(facts, &def.key, &field.wire) {
                    Some((owner, property)) => {
                        let place = format!("{owner}.{}", property.name);
                        writer.field(&place, property, &field.ident, &field.ty)
                    }
                    None => Docs::default(),
                },
            };
            if field.presence == FieldPresence::Flag {
                let docs = std::mem::take(&mut field.docs);
                field.docs = docs.paragraph("False until it is set.");
            }
            if field.presence == FieldPresence::Newer {
                let docs = std::mem::take(&mut field.docs);
                field.docs = docs.paragraph("`None` in responses from before the service sent it.");
            }
        }
    }
}

/// The property of a field and its owner; of a request that takes several bodies, the last one's.
fn property<'f>(facts: &'f Facts, key: &TypeKey, wire: &str) -> Option<(&'f str, &'f Property)> {
    let owners = match key {
        TypeKey::Request(path) => facts.operations.get(path)?.request.as_slice(),
        TypeKey::Wire(name) => std::slice::from_ref(name),
        TypeKey::Inline(..) => &[],
    };
    let mut found = owners.iter().rev().map(|owner| {
        let (owner, _) = facts.types.get_key_value(owner)?;
        Some((owner.as_str(), lookups::object(facts, owner)?.get(wire)?))
    });
    found.find_map(|property| property)
}

/// The sources of all texts, besides the model.
struct Writer<'s> {
    schema: &'s Schema,
    facts: &'s Facts,
}

impl Writer<'_> {
    /// A method.
    fn operation(&self, lowered: &model::Operation) -> Docs {
        let facts = &self.facts.operations[&lowered.path];
        let annotation: Option<&OperationAnnotation> =
            self.schema.annotations.operations.get(&lowered.path);
        let line = annotation.map_or_else(
            || format!("Calls {}, which has no annotation yet.", code(&facts.path)),
            |annotation| prose(&annotation.doc),
        );
        let mut docs = Docs::new(line).paragraph(match self.page(facts) {
            Some(page) => format!(
                "{} ([official page]({}))",
                code(&facts.path),
                address(&page)
            ),
            None => code(&facts.path),
        });
        let mut notes: Vec<String> = vec![effect(lowered.effect).to_owned()];
        if lowered.portfolio {
            notes.push("Accepts portfolio access tokens.".to_owned());
        }
        if facts.restricted {
            notes.push(
                "Restricted to selected partners of the provider, and may change.".to_owned(),
            );
        }
        docs = docs.paragraph(notes.join("\n"));
        let limits = limits(lowered);
        if !limits.is_empty() {
            docs = docs.paragraph(limits.join("\n"));
        }
        if let Some(changes) = &lowered.changes {
            docs = docs.paragraph(incremental(changes));
        }
        if let Some(note) = self.note(&facts.path) {
            docs = docs.paragraph(note);
        }
        if let Some(line) = annotation.and_then(|annotation| annotation.read_back.as_ref()) {
            docs = docs.paragraph(format!("After an unknown outcome: {}", prose(line)));
        }
        docs = docs.paragraph(match &lowered.response {
            Some(TypeRef::Named(ident)) => {
                format!("Response: [`{ident}`](super::super::types::{ident}).")
            }
            Some(other) => format!("Response: `{other}`."),
            None => "Response: no data.".to_owned(),
        });
        if let Some(example) = annotation.and_then(|annotation| annotation.example.as_ref()) {
            docs = docs
                .paragraph("# Example")
                .paragraph(example_block(example, &self.schema.api.examples));
        }
        docs
    }

    /// The official page of an operation.
    fn page(&self, facts: &schema::Operation) -> Option<String> {
        let page = facts.page.as_ref()?;
        let version = match facts.action().split_once('/') {
            Some((_, date)) if facts.versioned_title => format!("-ver-{date}"),
            _ => String::new(),
        };
        let pages = self.schema.api.pages.as_ref()?;
        Some(format!("{pages}{page}{version}"))
    }

    /// A type of the document: its own line, or the place of its use.
    fn ty(&self, uses: &HashMap<String, Vec<Use>>, name: &str) -> Docs {
        if let Some(noted) = self.schema.annotations.types.get(name) {
            return Docs::new(prose(&noted.value));
        }
        let uses = uses.get(name).map_or(&[][..], Vec::as_slice);
        Docs::new(match uses {
            [] => format!("{} of the API.", code(name)),
            [Use::Answer(path), ..] => format!("Response of {}.", code(path)),
            [Use::Property(place)] => format!("Value of {}.", code(place)),
            [Use::Property(one), Use::Property(other)] => {
                format!("Value of {} and {}.", code(one), code(other))
            }
            [Use::Property(one), more @ ..] => {
                format!(
                    "Value of {} and {} other properties.",
                    code(one),
                    more.len()
                )
            }
        })
    }

    /// The notes of overlays on an operation or a property.
    fn note(&self, subject: &str) -> Option<String> {
        let overlays = &self.schema.annotations.overlays;
        let notes = overlays.iter().filter_map(|one| one.notes.get(subject));
        let notes: Vec<String> = notes.map(|noted| prose(&noted.value)).collect();
        (!notes.is_empty()).then(|| notes.join(" "))
    }

    /// A field: its own line, and the facts that its name and type do not show.
    fn field(&self, place: &str, property: &Property, ident: &RustIdent, ty: &TypeRef) -> Docs {
        let lines = &self.schema.annotations.properties;
        let line = lines.get(place).or_else(|| lines.get(&property.name));
        let mut sentences: Vec<String> =
            line.map(|noted| prose(&noted.value)).into_iter().collect();
        let natural = naming::field_name(&property.name);
        if natural.is_none_or(|natural| natural != *ident) {
            sentences.push(format!("{} on the wire.", code(&property.name)));
        }
        let mut facts: Vec<String> = content(ty, property, false).into_iter().collect();
        facts.extend(field_limits(self.facts, property));
        let facts = facts.join(", ");
        let mut letters = facts.chars();
        if let Some(first) = letters.next() {
            sentences.push(format!("{}{}.", first.to_uppercase(), letters.as_str()));
        }
        if let TypeRef::Update(_) = ty {
            let clears = match &property.shape {
                Shape::Named(name) => lookups::update_value(self.facts, name)
                    .is_none_or(|value| value.presence != schema::Presence::Required),
                _ => true,
            };
            sentences.push(if clears {
                "`Update::Clear` clears it.".to_owned()
            } else {
                "Cannot be cleared.".to_owned()
            });
        }
        if property.read_only {
            sentences.push("Only in responses.".to_owned());
        }
        sentences.extend(self.note(place));
        match sentences.as_slice() {
            [] => Docs::default(),
            _ => Docs::new(sentences.join(" ")),
        }
    }
}

/// An example that the tests of the documentation compile and run. The lines around it are hidden.
fn example_block(example: &str, (before, after): &(String, String)) -> String {
    let hidden = |text: &str| text.lines().map(|line| format!("# {line}")).collect();
    let mut lines: Vec<String> = vec!["```".to_owned()];
    lines.extend::<Vec<_>>(hidden(before));
    lines.extend(example.lines().map(str::to_owned));
    lines.extend::<Vec<_>>(hidden(after));
    lines.push("```".to_owned());
    lines.join("\n")
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "Read: changes nothing.",
        Effect::Metered => "Metered: changes no data, but each call counts against a quota.",
        Effect::Set => {
            "Sets a state: a repeated call leaves the same state, but may overwrite what others wrote in between."
        }
        Effect::Transition => "State transition: the service rejects a repeated call.",
        Effect::Create => "Creates or moves something: a repeated call may do so again.",
    }
}

fn limits(operation: &model::Operation) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(list) = &operation.list {
        lines.push(match operation.page_size {
            Some(size) => format!(
                "Returns pages of up to {} {}.",
                count(&size.to_string()),
                code(&list.property)
            ),
            None => format!("Returns all {} at once.", code(&list.property)),
        });
        if !operation.also.is_empty() {
            let names: Vec<String> = operation
                .also
                .iter()
                .map(|also| also.property.clone())
                .collect();
            lines.push(format!(
                "The response may also hold {}; `items` leaves them out.",
                all_of(&names)
            ));
        }
    }
    let mut spans: IndexMap<u32, Vec<String>> = IndexMap::new();
    for filter in &operation.filters {
        let name = match &filter.form {
            FilterForm::Interval(name) | FilterForm::Dates(name) => name.clone(),
            FilterForm::Flat(start, end) => format!("{start}..{end}"),
        };
        if let Some(months) = filter.max_months {
            spans.entry(months).or_default().push(name);
        }
    }
    for (months, names) in spans {
        let verb = if names.len() == 1 { "spans" } else { "span" };
        lines.push(format!(
            "{} {verb} at most {}.",
            all_of(&names),
            months_text(months)
        ));
    }
    for rule in &operation.rules {
        lines.push(match rule {
            RequestRule::AtLeastOne(group) => match group.as_slice() {
                [one] => format!("{} must be set.", code(one)),
                _ => format!("At least one of {} must be set.", all_of(group)),
            },
            RequestRule::NotTogether(group) => {
                format!("Only one of {} may be set.", all_of(group))
            }
        });
    }
    lines
}

/// The requirements of `changes` on a request, and its results.
fn incremental(changes: &model::Changes) -> String {
    let mut text = "`changes` reads what has changed since the last run".to_owned();
    if !changes.required.is_empty() {
        text.push_str(&format!(
            ", for the ids in {}; the items of new ids are all read",
            all_of(&changes.required)
        ));
    }
    text.push_str(if changes.deletions {
        ". Deleted items are among them, marked as such."
    } else {
        ". It does not show deletions: `full_compare` finds them."
    });
    if changes.needs_filter {
        text.push_str(" The first run reads from the year 2000, since a filter is required.");
    }
    text
}

fn months_text(months: u32) -> String {
    match months {
        1 => "one month".to_owned(),
        months => format!("{months} months"),
    }
}

/// A request.
fn request(operation: &schema::Operation) -> Docs {
    let method = rust_method(operation).unwrap_or_default();
    Docs::new(format!(
        "Request of [`{method}`](super::resources::{method}), {}.",
        code(&operation.path)
    ))
}

/// A use of a type.
enum Use {
    /// The response of an operation.
    Answer(String),
    /// The type of a property.
    Property(String),
}

/// All uses of all types, those in responses first.
fn uses(facts: &schema::Facts) -> HashMap<String, Vec<Use>> {
    let mut uses: HashMap<String, Vec<Use>> = HashMap::new();
    for operation in facts.operations.values() {
        if let Some(name) = &operation.response {
            uses.entry(name.clone())
                .or_default()
                .push(Use::Answer(operation.path.clone()));
        }
    }
    for def in facts.types.values() {
        if let schema::TypeKind::Object(properties) = &def.kind {
            for property in properties.values() {
                for name in property.names() {
                    let place = format!("{}.{}", def.name, property.name);
                    uses.entry(name.to_owned())
                        .or_default()
                        .push(Use::Property(place));
                }
            }
        }
    }
    uses
}

/// The kind of value, if its type does not show it; `many` for the items of a list.
fn content(ty: &TypeRef, property: &Property, many: bool) -> Option<String> {
    match ty {
        TypeRef::String => text(property, many),
        TypeRef::Bool
        | TypeRef::I32
        | TypeRef::I64
        | TypeRef::Decimal
        | TypeRef::Timestamp
        | TypeRef::Date
        | TypeRef::Period
        | TypeRef::Json
        | TypeRef::Cursor
        | TypeRef::Secret
        | TypeRef::Uuid
        | TypeRef::Id(_)
        | TypeRef::HybridId(_)
        | TypeRef::Named(_) => None,
        TypeRef::List(inner) => content(inner, property, true),
        TypeRef::Map(keys, values) => {
            let values = content(values, property, true);
            match (&**keys, values) {
                (TypeRef::String, values) => values.map(|values| format!("{values} by key")),
                (keys, Some(values)) => Some(format!("{values} by `{keys}`")),
                (_, None) => None,
            }
        }
        TypeRef::Update(inner) | TypeRef::Boxed(inner) => content(inner, property, many),
    }
}

fn text(property: &Property, many: bool) -> Option<String> {
    use schema::Scalar;
    let (one, several) = match property.format.or_else(|| leaf(&property.shape)) {
        Some(Scalar::Currency) => (
            "ISO 4217 code of a currency",
            "ISO 4217 codes of currencies",
        ),
        Some(Scalar::Email) => ("e-mail address", "e-mail addresses"),
        Some(Scalar::Uri) => ("web address", "web addresses"),
        Some(Scalar::Tel) => ("telephone number", "telephone numbers"),
        Some(Scalar::PostalCode) => ("postal code", "postal codes"),
        _ => return None,
    };
    Some(if many { several } else { one }.to_owned())
}

fn leaf(shape: &Shape) -> Option<schema::Scalar> {
    match shape {
        Shape::Scalar(scalar) => Some(*scalar),
        Shape::List(inner) | Shape::Update(inner) => leaf(inner),
        Shape::Dictionary { values, .. } => leaf(values),
        Shape::Named(_) | Shape::Union | Shape::OneOf => None,
    }
}

fn field_limits(facts: &Facts, property: &Property) -> Vec<String> {
    let mut limits = Vec::new();
    let mut bounded = |bounds: &Bounds, one: &str, many: &str| {
        let unit = |number: &str| {
            if number == "1" {
                one.to_owned()
            } else {
                many.to_owned()
            }
        };
        match (&bounds.min, &bounds.max) {
            (Some(min), Some(max)) if min == max => {
                limits.push(format!("exactly {} {}", count(min), unit(min)))
            }
            (Some(min), Some(max)) => {
                limits.push(format!("{} to {} {many}", count(min), count(max)))
            }
            (None, Some(max)) => limits.push(format!("at most {} {}", count(max), unit(max))),
            (Some(min), None) => limits.push(format!("at least {} {}", count(min), unit(min))),
            (None, None) => {}
        }
    };
    match length_unit(facts, property) {
        SizeUnit::Items => bounded(&property.length, "item", "items"),
        SizeUnit::Characters => bounded(&property.length, "character", "characters"),
    }
    bounded(&property.items, "item", "items");
    bounded(&property.item_length, "character each", "characters each");
    match (&property.range.min, &property.range.max) {
        (Some(min), Some(max)) => limits.push(format!("from {min} to {max}")),
        (None, Some(max)) => limits.push(format!("at most {max}")),
        (Some(min), None) => limits.push(format!("at least {min}")),
        (None, None) => {}
    }
    if property.unique {
        limits.push("no duplicates".to_owned());
    }
    if let Some(months) = property.max_months {
        limits.push(format!("spanning at most {}", months_text(months)));
    }
    limits
}

/// `1000` -> `1,000`.
fn count(number: &str) -> String {
    let digits = number.len();
    let mut text = String::new();
    for (index, digit) in number.chars().enumerate() {
        if index > 0
            && (digits - index).is_multiple_of(3)
            && number.chars().all(|one| one.is_ascii_digit())
        {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
