//! How an operation is read incrementally: derived from its request and its items.

use indexmap::IndexMap;

use super::lookups::{item_type, object};
use super::pass::Pass;
use crate::model::{Changes, Filter, FilterForm, Operation, RequestRule};
use crate::schema::{self, Presence, Property, Scalar, Shape, TypeKind};

type Properties = IndexMap<String, Property>;

/// `None` if the operation lists nothing, or has no filter by the time of the last change.
pub(super) fn of(pass: &Pass<'_>, operation: &Operation) -> Option<Changes> {
    let rules = pass.schema.api.changes.as_ref()?;
    let list = operation.paginated()?;
    let is_filter = |filter: &Filter| match &filter.form {
        FilterForm::Interval(name) => *name == rules.filter,
        FilterForm::Dates(_) | FilterForm::Flat(..) => false,
    };
    if !operation.filters.iter().any(is_filter) {
        return None;
    }
    let is_list = |name: &str| operation.id_lists.iter().any(|list| list.path == *name);
    // Of several forms of a request, the one with the filter counts.
    let facts = pass.facts;
    let forms = facts.operations.get(&operation.path)?.request.iter();
    let mut forms = forms.filter_map(|form| object(facts, form));
    let form = forms.find(|form| form.contains_key(&rules.filter))?;
    let required = form.values().filter(|property| {
        property.presence == Presence::Required
            && property.shape == Shape::List(Box::new(Shape::Scalar(Scalar::Uuid)))
    });
    let required: Vec<String> = required.map(|property| property.name.clone()).collect();
    let scope = rules.scope.iter().filter(|name| is_list(name));
    let scope = scope.filter(|name| !required.contains(name)).cloned();
    let parents = scope.chain(required.iter().cloned()).collect();
    let has = |name: &&String| form.contains_key(*name);
    let activity = Some(&rules.activity).filter(has);
    // A request without a range has only what is always set.
    let is_set = |name: &String| required.contains(name) || Some(name) == activity;
    let needs_filter = |rule: &RequestRule| match rule {
        RequestRule::AtLeastOne(names) => {
            names.contains(&rules.filter) && !names.iter().any(is_set)
        }
        RequestRule::NotTogether(_) => false,
    };
    let needs_filter = operation.rules.iter().any(needs_filter);
    let answer = facts.operations.get(&operation.path)?.response.as_deref();
    let item = answer.and_then(|answer| item_type(facts, answer, &list.property));
    let item = item.and_then(|item| object(facts, item));
    Some(Changes {
        filter: rules.filter.clone(),
        parents,
        required,
        extents: rules.extents.iter().filter(has).cloned().collect(),
        activity: activity.map(|property| (property.clone(), rules.states.clone())),
        deletions: item.is_some_and(|item| shows_deletions(pass, rules, item)),
        needs_filter,
    })
}

fn shows_deletions(pass: &Pass<'_>, rules: &schema::Changes, item: &Properties) -> bool {
    let is_marked = rules.marks.iter().any(|name| item.contains_key(name));
    let has_state = |property: &Property| match &property.shape {
        Shape::Named(name) => match pass.facts.types.get(name).map(|def| &def.kind) {
            Some(TypeKind::Enum(states)) => {
                let mut states = states.values.iter();
                states.any(|state| rules.marking.contains(state))
            }
            _ => false,
        },
        _ => false,
    };
    is_marked || item.values().any(has_state)
}
