//! Handles, which `client.reservations()` and the like return.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Taken;
use super::{Codec, Target, deprecated, doc, exports};
use crate::model::{Operation, Resource};

/// A module of its own: a handle may be called like a type of its file (`Configuration`).
pub(super) fn module(resource: &Resource, target: Target, taken: &Taken) -> TokenStream {
    let handle = resource.handle.token();
    let docs = doc(&resource.docs);
    let requests = resource
        .operations
        .iter()
        .map(|operation| operation.request.token());
    let methods = resource.operations.iter().map(method);
    // Only the core's own bindings can make exports.
    let made = resource.exports.as_ref().filter(|_| target == Target::Core);
    let (facts, jobs) = (made.map(exports::facts), made.map(exports::methods));
    let on_client = (target == Target::Core).then(|| {
        let module = resource.module.token();
        quote! {
            impl bindings::Client {
                #docs
                pub fn #module(&self) -> #handle {
                    #handle::new(self)
                }
            }
        }
    });
    let items = quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #handle {
            client: bindings::Client,
        }

        #on_client

        impl #handle {
            /// The handle of a client.
            pub fn new(client: &bindings::Client) -> Self {
                Self { client: client.clone() }
            }

            #(#methods)*

            #jobs
        }

        #facts
    };
    let (core, items) = taken.shortened(target, Codec::Wire, vec![items]);
    quote! {
        pub(super) mod handle {
            #core
            use super::{#(#requests),*};
            #(#items)*
        }
    }
}

fn method(operation: &Operation) -> TokenStream {
    let docs = doc(&operation.docs);
    let deprecated = deprecated(operation.deprecated.as_ref());
    let name = operation.method.token();
    let request = operation.request.token();
    quote! {
        #docs
        #deprecated
        pub fn #name(&self, request: #request) -> bindings::Call<#request> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}
