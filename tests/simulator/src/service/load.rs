//! Items of a user's own: given as JSON, each in the form in which the API lists it.

use std::io;
use std::sync::Arc;

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::contract::validate::{Direction, Validator};
use crate::service::Service;
use crate::service::tokens::Caller;
use crate::service::view::View;
use crate::service::writes::named;
use crate::state::Change;

impl Service {
    /// Adds items, and changes those whose ids exist. Loads all items or none; an error names the
    /// place. Example:
    ///
    /// `{"customers": [{"Id": "…", "LastName": "…"}]}`
    pub(crate) fn load(&self, items: &Json, now: Instant) -> Result<Vec<String>, String> {
        let rules = self.rules();
        let mut state = self.write_state();
        let caller = Caller::default();
        let changes = changes(&self.view(&rules, &state, now, &caller), items)?;
        let wanted: usize = changes.iter().map(Change::bytes).sum();
        if wanted > rules.capacity.saturating_sub(state.bytes()) {
            return Err(format!(
                "the items take more than the {} bytes that there are for changes",
                rules.capacity
            ));
        }
        Ok(Arc::make_mut(&mut state).apply(changes))
    }

    /// Writes all items that have ids, by collection, in the form that [`Service::load`] takes.
    pub(crate) fn dump(&self, now: Instant, out: &mut dyn io::Write) -> io::Result<()> {
        let rules = self.rules();
        let state = self.read_state();
        let caller = Caller::default();
        let view = self.view(&rules, &state, now, &caller);
        let mut separator = "{";
        for collection in view.contract.collections() {
            let Some(ty) = view.contract.forms(collection).first().copied() else {
                continue;
            };
            write!(out, "{separator}\n\"{collection}\": [")?;
            separator = ",";
            let mut between = "\n";
            for place in view.places(collection) {
                let item = view.item(&view.at(collection, place), ty);
                write!(out, "{between}{}", item.to_text())?;
                between = ",\n";
            }
            write!(out, "]")?;
        }
        writeln!(out, "\n}}")?;
        out.flush()
    }
}

fn changes(view: &View<'_>, items: &Json) -> Result<Vec<Change>, String> {
    let collections = items
        .as_object()
        .ok_or("the items must be an object with a list for each collection")?;
    let mut changes = Vec::new();
    for (collection, list) in collections {
        let forms = view.contract.forms(collection);
        if forms.is_empty() {
            return Err(format!("there is no collection `{collection}`"));
        }
        let Json::List(list) = list else {
            return Err(format!("`{collection}` must be a list"));
        };
        for (index, item) in list.iter().enumerate() {
            let path = format!("{collection}[{index}]");
            changes.push(change(view, collection, &forms, item, &path)?);
        }
    }
    Ok(changes)
}

fn change(
    view: &View<'_>,
    collection: &str,
    forms: &[&str],
    item: &Json,
    path: &str,
) -> Result<Change, String> {
    let given = item
        .as_object()
        .ok_or_else(|| format!("`{path}` must be an object"))?;
    let validator = Validator {
        contract: view.contract,
        direction: Direction::Response,
    };
    for (name, value) in given {
        let mut known = forms.iter();
        let known = known.find_map(|ty| Some((*ty, view.contract.property(ty, name)?)));
        let (ty, property) =
            known.ok_or_else(|| format!("`{path}.{name}` is not a property of {collection}"))?;
        validator
            .property(ty, property, value, &format!("{path}.{name}"))
            .map_err(|wrong| format!("`{}` {}", wrong.path, wrong.message))?;
    }
    let id = given
        .get("Id")
        .and_then(Json::as_text)
        .ok_or_else(|| format!("`{path}.Id` is missing"))?
        .to_lowercase();
    let mut members: Object = given.clone();
    members.shift_remove("Id");
    let collection = collection.to_owned();
    if let Some(place) = view.place(&collection, &id) {
        let members = named(&collection, members);
        return Ok(Change::Set {
            collection,
            place,
            id,
            members,
        });
    }
    let now = Json::text(view.now.to_string());
    for (name, value) in [
        ("CreatedUtc", now.clone()),
        ("UpdatedUtc", now),
        ("IsActive", Json::Bool(true)),
        ("ActivityState", Json::text("Active")),
    ] {
        members.entry(name.to_owned()).or_insert(value);
    }
    let members = named(&collection, members);
    Ok(Change::Create {
        collection,
        id,
        members,
    })
}
