//! Lenient handling of requests of real clients, and the notes about it.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::base::json::{Json, Object};
use crate::contract::schema::{Presence, Property, Scalar, Shape, TypeKind};
use crate::contract::validate::shown;
use crate::contract::{Call, Contract, Variant, union_names, variant_shape};

/// Notes kept of one request; more are only counted.
const NOTES: usize = 10;

/// How strictly requests are checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Strictness {
    /// Overlooks unknown members, names in another case, and a missing `Client`, `Limitation` or
    /// `Extent`. A read that lacks other required values is answered as if it had example values.
    /// The log and the header `Simulator-Forgiven` list the overlooked errors.
    #[default]
    Service,
    /// Refuses whatever the document does not allow: for tests of a client's requests.
    Document,
}

/// Corrects the errors in a body and its envelope that the service overlooks. Returns the
/// corrections.
pub(crate) fn forgive(contract: &Contract, call: &Call, body: &mut Object) -> Vec<String> {
    let mut notes = Notes::default();
    let envelope = envelope(contract);
    rename(
        body,
        |name| envelope.contains(&name) || request_property(contract, call, name).is_some(),
        |name| {
            let of_envelope = envelope
                .iter()
                .find(|known| known.eq_ignore_ascii_case(name));
            let of_types = || {
                let properties = call.request.iter().filter_map(|ty| contract.properties(ty));
                let mut names = properties.flat_map(IndexMap::keys);
                names.find(|known| known.eq_ignore_ascii_case(name))
            };
            of_envelope
                .copied()
                .or_else(|| of_types().map(String::as_str))
        },
        "",
        &mut notes,
    );
    let forgiving = Forgiving { contract };
    for (name, value) in body.iter_mut() {
        if let Some((owner, property)) = request_property(contract, call, name) {
            forgiving.property(owner, property, value, name, &mut notes);
        }
    }
    if let Some(client) = &contract.api.envelope_names.client
        && let Some(Presence::Required) = contract.api.envelope.get(client).map(|ty| ty.presence)
        && body.get(client).is_none_or(Json::is_null)
    {
        notes.add(format!("{client} is missing"));
        body.insert(client.clone(), Json::text("(not named)"));
    }
    for ty in &call.request {
        for (name, property) in contract.properties(ty).into_iter().flatten() {
            if body.get(name).is_some_and(|value| !value.is_null())
                || property.presence != Presence::Required
            {
                continue;
            }
            if *name == contract.api.limitation {
                notes.add(format!("{name} is missing"));
                let count = Json::number(contract.api.page_size);
                let limitation = Object::from_iter([(contract.api.count.clone(), count)]);
                body.insert(name.clone(), Json::Object(limitation));
            } else if name == "Extent" {
                notes.add(format!("{name} is missing"));
                let members = switches(contract, property).map(|name| (name, Json::Bool(true)));
                body.insert(name.clone(), Json::Object(members.collect()));
            }
        }
    }
    notes.all()
}

/// The required properties that the body of a read lacks; none for writes.
pub(crate) fn missing<'c>(contract: &'c Contract, call: &'c Call, body: &Object) -> Vec<&'c str> {
    // Where a body may be of several types, what is missing is not known.
    let ([ty], true) = (call.request.as_slice(), call.is_read()) else {
        return Vec::new();
    };
    let properties = contract.properties(ty).into_iter().flatten();
    properties
        .filter(|(name, property)| {
            property.presence == Presence::Required && body.get(name).is_none_or(Json::is_null)
        })
        .map(|(name, _)| name.as_str())
        .collect()
}

fn envelope(contract: &Contract) -> Vec<&str> {
    let api = &contract.api;
    let names = api.envelope.keys().chain(api.envelope_optional.keys());
    names.map(String::as_str).collect()
}

fn request_property<'c>(
    contract: &'c Contract,
    call: &'c Call,
    name: &str,
) -> Option<(&'c str, &'c Property)> {
    call.request
        .iter()
        .find_map(|ty| Some((ty.as_str(), contract.property(ty, name)?)))
}

/// The members of an extent.
fn switches<'c>(contract: &'c Contract, property: &Property) -> impl Iterator<Item = String> + 'c {
    let properties = match contract.resolved(&property.shape) {
        Shape::Named(ty) => contract.properties(ty),
        _ => None,
    };
    // Some extents also carry filters.
    let is_switch = |(_, property): &(&String, &Property)| {
        matches!(
            contract.resolved(&property.shape),
            Shape::Scalar(Scalar::Bool)
        )
    };
    let switches = properties.into_iter().flatten().filter(is_switch);
    switches.map(|(name, _)| name.clone())
}

#[derive(Default)]
struct Notes {
    texts: Vec<String>,
    more: usize,
}

impl Notes {
    fn add(&mut self, text: String) {
        if self.texts.len() < NOTES {
            self.texts.push(text);
        } else {
            self.more += 1;
        }
    }

    fn all(mut self) -> Vec<String> {
        if self.more > 0 {
            self.texts.push(format!("and {} more", self.more));
        }
        self.texts
    }
}

/// Gives members the names that they have in the schema, and drops those that have none.
fn rename<'c>(
    members: &mut Object,
    is_known: impl Fn(&str) -> bool,
    known_as: impl Fn(&str) -> Option<&'c str>,
    path: &str,
    notes: &mut Notes,
) {
    if members.keys().all(|name| is_known(name)) {
        return;
    }
    let old = std::mem::take(members);
    for (name, value) in old {
        let at = match path {
            "" => shown(&name).to_owned(),
            path => format!("{path}.{}", shown(&name)),
        };
        if is_known(&name) {
            members.insert(name, value);
        } else if let Some(known) = known_as(&name) {
            notes.add(format!("{at} is read as {known}"));
            members.entry(known.to_owned()).or_insert(value);
        } else {
            notes.add(format!("{at} is not known"));
        }
    }
}

struct Forgiving<'c> {
    contract: &'c Contract,
}

impl Forgiving<'_> {
    fn property(
        &self,
        owner: &str,
        property: &Property,
        value: &mut Json,
        path: &str,
        notes: &mut Notes,
    ) {
        if property.shape != Shape::Union {
            return self.shape(&property.shape, value, path, notes);
        }
        let (tag, content) = union_names(property);
        let Json::Object(members) = value else {
            return;
        };
        let names = [tag, content];
        let known_as = |name: &str| {
            names
                .into_iter()
                .find(|known| known.eq_ignore_ascii_case(name))
        };
        rename(members, |name| names.contains(&name), known_as, path, notes);
        let chosen = members.get(tag).and_then(Json::as_text).map(str::to_owned);
        let mut variants = self.contract.union(owner, &property.name).iter();
        let variant = variants.find(|(name, _)| Some(name) == chosen.as_ref());
        if let (Some((_, Variant::Type(ty))), Some(inner)) = (variant, members.get_mut(content)) {
            self.shape(
                &variant_shape(ty),
                inner,
                &format!("{path}.{content}"),
                notes,
            );
        }
    }

    fn shape(&self, shape: &Shape, value: &mut Json, path: &str, notes: &mut Notes) {
        match (self.contract.resolved(shape), value) {
            (Shape::List(inner), Json::List(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.shape(inner, item, &format!("{path}[{index}]"), notes);
                }
            }
            (Shape::Dictionary { values, .. }, Json::Object(members)) => {
                for (name, member) in members.iter_mut() {
                    self.shape(values, member, &format!("{path}.{}", shown(name)), notes);
                }
            }
            (Shape::Update(inner), Json::Object(members)) => {
                if let Some(member) = members.get_mut("Value") {
                    self.shape(inner, member, &format!("{path}.Value"), notes);
                }
            }
            (Shape::Named(ty), Json::Object(members)) => {
                let Some(TypeKind::Object(properties)) = self.contract.kind(ty) else {
                    return;
                };
                // The document asks for the envelope inside some items.
                let is_known = |name: &str| {
                    properties.contains_key(name) || self.contract.api.envelope.contains_key(name)
                };
                let known_as = |name: &str| {
                    let mut names = properties.keys().map(String::as_str);
                    names.find(|known| known.eq_ignore_ascii_case(name))
                };
                rename(members, is_known, known_as, path, notes);
                for (name, member) in members.iter_mut() {
                    if let Some(property) = properties.get(name.as_str()) {
                        self.property(ty, property, member, &format!("{path}.{name}"), notes);
                    }
                }
                if path == "Extent" {
                    for (name, property) in properties {
                        if property.presence == Presence::Required && !members.contains_key(name) {
                            notes.add(format!("{path}.{name} is missing"));
                            members.insert(name.clone(), Json::Bool(false));
                        }
                    }
                }
            }
            _ => {}
        }
    }
}
