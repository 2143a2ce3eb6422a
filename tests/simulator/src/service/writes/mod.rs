//! The effects of writes: derived from the schema where the API is regular, written here where it
//! is not.

mod answer;
mod arrivals;
mod assignments;
mod draft;
mod nights;
mod orders;
mod outlets;
mod periods;
mod plan;
mod special_cases;
mod transitions;
mod values;

pub(crate) use answer::{Outcome, answer};
pub(crate) use draft::Draft;
pub(crate) use nights::total;
pub(crate) use plan::Plan;
pub(crate) use values::named;

use crate::base::json::Object;
use crate::contract::Call;
use crate::service::availability;
use crate::service::refusal::Refusal;
use crate::service::view::View;

/// The changes that a request asks for, or why it can't have them. Nothing is changed yet.
pub(crate) fn draft<'g>(view: &View<'g>, call: &Call, body: &Object) -> Result<Draft<'g>, Refusal> {
    let mut draft = Draft::new(view, body)?;
    draft.check_ids(&call.request, body)?;
    if let Some(plan) = view.operations.plan(call) {
        plan.draft(&mut draft, call, body)?;
    }
    draft.changes.extend(availability::levels(call, body));
    Ok(draft)
}
