//! The methods of a handle for bulk exports, each of which calls a function of the core.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::BulkExport;

/// Methods, and the facts that they hand to the core.
pub(super) fn methods(exports: &BulkExport) -> TokenStream {
    let (add, id) = (exports.add.token(), exports.id.token());
    quote! {
        /// A bulk export: adds it, waits until it is finished, and reads the lines of its files.
        /// [`exports`](crate::exports) describes what is unverified at the service.
        ///
        /// Nothing is sent before its items are polled. It ends in
        /// [`items`](crate::exports::BulkExport::items) for typed lines, or in
        /// [`lines`](crate::exports::BulkExport::lines) for JSON texts.
        pub fn run(&self, request: #add) -> bindings::BulkExport {
            bindings::BulkExport::run(&self.client, EXPORTS, &request)
        }

        /// A bulk export that was added before, by its id.
        pub fn pick_up(
            &self,
            id: bindings::Id<super::super::entities::#id>,
        ) -> bindings::BulkExport {
            bindings::BulkExport::pick_up(&self.client, EXPORTS, id.to_string())
        }

        /// The rest of a bulk export that was interrupted.
        pub fn resume(&self, checkpoint: bindings::ExportCheckpoint) -> bindings::BulkExport {
            bindings::BulkExport::resume(&self.client, EXPORTS, checkpoint)
        }
    }
}

/// The facts about exports.
pub(super) fn facts(exports: &BulkExport) -> TokenStream {
    let (add, read) = (exports.add.token(), exports.read.token());
    let rules = &exports.rules;
    let (ids, export, id, status) = (&rules.ids, &rules.export, &rules.id, &rules.status);
    let (files, url, size) = (&rules.files, &rules.url, &rules.size);
    let (ready, failed, expired) = (&rules.ready, &rules.failed, &rules.expired);
    let (instants, days) = (&rules.instants, &rules.days);
    let [longest, settled, link_life] = [
        rules.longest_days,
        rules.settled_minutes,
        rules.link_minutes,
    ]
    .map(Literal::u32_unsuffixed);
    quote! {
        const EXPORTS: &bindings::ExportsInfo = &bindings::ExportsInfo {
            add: <#add as bindings::Operation>::INFO,
            read: <#read as bindings::Operation>::INFO,
            ids: #ids,
            export: #export,
            members: bindings::ExportMembers {
                id: #id,
                status: #status,
                files: #files,
                url: #url,
                size: #size,
            },
            statuses: bindings::ExportStatuses {
                ready: #ready,
                failed: #failed,
                expired: #expired,
            },
            instants: #instants,
            days: #days,
            longest: #longest,
            settled: #settled,
            link_life: #link_life,
        };
    }
}
