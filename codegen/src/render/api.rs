//! The row of data that all operations of an API share.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Target;
use crate::model::ApiRow;
use crate::schema::{EnvelopeNames, ErrorNames};

/// The constant at the root, which the rows of operations name.
pub(super) fn item(row: &ApiRow, target: Target) -> TokenStream {
    let bindings = target.bindings();
    let row = self::row(row);
    quote! {
        /// The conventions of this API, for calls by path: `Call::api`.
        pub const API: &#bindings::ApiInfo = &#bindings::#row;
    }
}

fn row(row: &ApiRow) -> TokenStream {
    let ApiRow {
        base_path,
        envelope,
        requests,
        seconds,
        paging: [limitation, count, cursor],
        errors:
            ErrorNames {
                message,
                request_id,
                details,
            },
    } = row;
    let EnvelopeNames {
        client_token,
        access_token,
        client,
        language,
        culture,
    } = envelope;
    let client_token = client_token
        .as_ref()
        .map(|name| quote!(.client_token(#name)));
    let access_token = access_token
        .as_ref()
        .map(|name| quote!(.access_token(#name)));
    let client = client.as_ref().map(|name| quote!(.client(#name)));
    let language = language.as_ref().map(|name| quote!(.language(#name)));
    let culture = culture.as_ref().map(|name| quote!(.culture(#name)));
    let [requests, seconds] = [*requests, *seconds].map(Literal::u32_unsuffixed);
    let [request_id, details] = [request_id, details].map(|name| match name {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    });
    quote! {
        ApiInfo::new(#base_path)
            #client_token #access_token #client #language #culture
            .limits(#requests, #seconds)
            .paging(#limitation, #count, #cursor)
            .errors(#message, #request_id, #details)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::lower::contract::connector;

    /// The core can't name generated code, so it has a row of its own.
    #[test]
    fn core_has_the_conventions_of_the_connector_api() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../mews-api/src/base/api.rs");
        let bare = |text: String| text.replace(char::is_whitespace, "");
        let core = bare(fs::read_to_string(path).unwrap());
        let row = bare(row(&connector()).to_string());
        assert!(core.contains(&format!("CONNECTOR:ApiInfo={row};")), "{row}");
    }
}
