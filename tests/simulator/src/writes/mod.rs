//! What a write does: read off the schema where the API is regular, said here where it is not.

mod answer;
mod draft;
mod orders;
mod particulars;
mod plan;
mod transitions;
mod values;

pub(crate) use answer::{Told, answer};
pub(crate) use draft::Draft;
pub(crate) use plan::Plan;

use crate::contract::Call;
use crate::generate::Generator;
use crate::json::Object;
use crate::refusal::Refusal;
use crate::units;

/// The changes that a request asks for, or why it can't have them. Nothing is changed yet.
pub(crate) fn draft<'g>(
    generator: &Generator<'g>,
    call: &Call,
    body: &Object,
) -> Result<Draft<'g>, Refusal> {
    let mut draft = Draft::new(generator, body)?;
    draft.check_ids(&call.request, body)?;
    if let Some(plan) = &call.plan {
        plan.draft(&mut draft, call, body)?;
    }
    draft.changes.extend(units::levels(call, body));
    Ok(draft)
}
