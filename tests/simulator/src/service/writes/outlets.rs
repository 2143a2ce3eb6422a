//! Bills of outlets, which are read with their items.

use crate::base::json::{Json, Object};
use crate::contract::Call;
use crate::data::money;
use crate::service::availability;
use crate::service::refusal::Refusal;

use super::draft::Draft;
use super::plan::each;
use super::values;

pub(super) fn add_bills(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    for (given, _) in each(body, "Bills") {
        let mut bill = values::given(given);
        bill.shift_remove("Items");
        bill.insert("EnterpriseId", draft.enterprise());
        let outlet = given.get("OutletId").and_then(Json::as_text);
        let hotel = availability::enterprise_of(&draft.view, "outlets", outlet);
        let place = draft.view.dataset.profile(hotel).place;
        let id = draft.create("outletBills", bill);
        draft.touch("outletBills", &id, given);
        for (item, _) in each(given, "Items") {
            let mut members = values::initial(draft, "outletItems", item);
            members.extend(
                values::given(item)
                    .iter()
                    .map(|(name, value)| (name.clone(), value.clone())),
            );
            let amount = item.get("UnitAmount").and_then(Json::as_object);
            if let Some(amount) = amount.and_then(|amount| money::taxed(amount, place)) {
                for name in ["UnitAmount", "UnitCost"] {
                    members.insert(name, Json::Object(amount.clone()));
                }
            }
            members.insert("BillId", Json::text(&id));
            draft.create("outletItems", members);
        }
    }
    Ok(())
}
