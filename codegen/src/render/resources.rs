//! Handles: what `client.reservations()` returns.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Target, deprecated, doc};
use crate::model::{Operation, Resource};

pub(super) fn items(resource: &Resource, target: Target) -> Vec<TokenStream> {
    let handle = resource.handle.token();
    let docs = doc(&resource.docs);
    let methods = resource.operations.iter().map(method);
    let mut items = vec![
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #handle {
                client: bindings::Client,
            }
        },
        quote! {
            impl #handle {
                /// The handle of a client.
                pub fn new(client: &bindings::Client) -> Self {
                    Self { client: client.clone() }
                }

                #(#methods)*
            }
        },
    ];
    if target == Target::Core {
        let module = resource.module.token();
        items.push(quote! {
            impl bindings::Client {
                #docs
                pub fn #module(&self) -> #handle {
                    #handle::new(self)
                }
            }
        });
    }
    items
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
