//! Prepares the contract's operations when the service starts: filters of reads and plans of
//! writes.

use std::collections::HashMap;

use crate::contract::{Call, Contract};
use crate::service::filters::{self, Filter};
use crate::service::writes::Plan;

/// Filters and plans by the path of the operation.
#[derive(Default)]
pub(crate) struct Operations {
    filters: HashMap<String, Vec<Filter>>,
    plans: HashMap<String, Plan>,
}

impl Operations {
    pub(crate) fn compile(contract: &Contract) -> Self {
        let mut operations = Self::default();
        for call in contract.calls.values() {
            let path = call.path.clone();
            operations
                .filters
                .insert(path.clone(), filters::plan(contract, call));
            if let Some(plan) = Plan::of(contract, call) {
                operations.plans.insert(path, plan);
            }
        }
        operations
    }

    /// The parts of a request that narrow the operation's list.
    pub(crate) fn filters(&self, call: &Call) -> &[Filter] {
        self.filters.get(&call.path).map_or(&[], Vec::as_slice)
    }

    /// The changes that a write makes. None for reads, and for writes whose changes no read shows.
    pub(crate) fn plan(&self, call: &Call) -> Option<&Plan> {
        self.plans.get(&call.path)
    }
}
