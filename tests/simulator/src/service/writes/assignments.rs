//! Assignments of billing automations, which are parts of their automation.

use crate::base::ids;
use crate::base::json::{Json, Object};
use crate::contract::Call;
use crate::service::refusal::Refusal;
use crate::service::view::View;

use super::draft::{Draft, Target};
use super::plan::each;
use super::values::{self, Wanted, wanted};

const COLLECTION: &str = "billingAutomations";

/// Adds, changes and removes assignments of one automation.
pub(super) fn update(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let id = body.get("BillingAutomationId").and_then(Json::as_text);
    let id = id.unwrap_or_default();
    let automation = draft.target(COLLECTION, id, "BillingAutomationId")?;
    let mut assignments = current(&draft.view, &automation);
    let number = |assignments: &[Object], id: Option<&str>, path: &str| {
        let is_it = |known: &Object| known.get("Id").and_then(Json::as_text) == id;
        let found = assignments.iter().position(is_it);
        found.ok_or_else(|| Refusal::unknown(path))
    };
    if let Some(Json::List(removed)) = body.get("AssignmentIdsToRemove") {
        for (index, id) in removed.iter().enumerate() {
            let path = format!("AssignmentIdsToRemove[{index}]");
            let number = number(&assignments, id.as_text(), &path)?;
            assignments.remove(number);
        }
    }
    for (item, path) in each(body, "AssignmentsToUpdate") {
        let id = item
            .get("BillingAutomationAssignmentId")
            .and_then(Json::as_text);
        let path = format!("{path}.BillingAutomationAssignmentId");
        let number = number(&assignments, id, &path)?;
        let Some(assignment) = assignments.get_mut(number) else {
            continue;
        };
        for (name, value) in item
            .iter()
            .filter(|(name, _)| *name != "BillingAutomationAssignmentId")
        {
            let name = shown(name);
            match wanted(value) {
                Wanted::Nothing => {}
                Wanted::Value(value) => {
                    assignment.insert(name, value);
                }
                Wanted::Parts(parts) => {
                    let mut whole = assignment.get(name).cloned().unwrap_or(Json::Null);
                    values::merge(&mut whole, parts);
                    assignment.insert(name, whole);
                }
            }
        }
    }
    // Other ids than those that are there.
    let there = Json::List(assignments.iter().cloned().map(Json::Object).collect());
    let seed = draft.view.dataset.seed().at(&automation.id);
    let seed = seed.over(there.to_text().as_bytes());
    for ((item, _), index) in each(body, "AssignmentsToAdd").zip(0..) {
        let mut assignment = Object::from_iter([
            ("Id", Json::text(ids::free(seed.nth(index)))),
            ("BillingAutomationId", Json::text(&automation.id)),
        ]);
        for (name, value) in item.iter() {
            assignment.insert(shown(name), value.clone());
        }
        assignments.push(assignment);
    }
    let assignments = Json::List(assignments.into_iter().map(Json::Object).collect());
    draft.set(
        &automation,
        Object::from_iter([("Assignments", assignments)]),
    );
    // The answer repeats the request.
    draft.touch(COLLECTION, &automation.id, body);
    draft.set_extras(body.clone());
    Ok(())
}

/// The name of a property in an automation, which differs from its name in requests.
fn shown(name: &str) -> &str {
    match name {
        "AccountingCategories" => "AccountingCategoryAssignments",
        name => name,
    }
}

fn current(view: &View<'_>, automation: &Target) -> Vec<Object> {
    match automation.property(view, "Assignments") {
        Json::List(items) => {
            let objects = items.into_iter().filter_map(|item| match item {
                Json::Object(members) => Some(members),
                _ => None,
            });
            objects.collect()
        }
        _ => Vec::new(),
    }
}

/// Lets a sample change assignments that are there.
pub(super) fn adapt_sample(view: &View<'_>, sample: &mut Object) {
    let id = sample.get("BillingAutomationId").and_then(Json::as_text);
    let Some(place) = view.find(COLLECTION, id.unwrap_or_default()) else {
        return;
    };
    let known = current(view, &Target::at(view, COLLECTION, place));
    let known = known.first().and_then(|one| one.get("Id").cloned());
    sample.shift_remove("AssignmentIdsToRemove");
    match (known, sample.get_mut("AssignmentsToUpdate")) {
        (Some(id), Some(Json::List(updates))) => {
            for update in updates {
                if let Json::Object(update) = update {
                    update.insert("BillingAutomationAssignmentId", id.clone());
                }
            }
        }
        _ => {
            sample.shift_remove("AssignmentsToUpdate");
        }
    }
}
