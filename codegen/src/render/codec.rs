//! How structs are read and written: the one place that knows of serde's derives and attributes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Field, FieldPresence, Kind, Struct};

/// Whether items of this kind name serde's traits.
pub(super) fn uses_traits(kind: &Kind) -> bool {
    !matches!(kind, Kind::Enum(_))
}

/// What a struct derives for it.
pub(super) fn derives() -> TokenStream {
    quote!(Serialize, Deserialize)
}

/// The attributes of a struct.
pub(super) fn container(body: &Struct) -> TokenStream {
    let renames = body.fields.iter().any(|field| !needs_rename(field));
    let rename_all = renames.then(|| quote!(, rename_all = "PascalCase"));
    quote!(#[serde(crate = "bindings::serde" #rename_all)])
}

/// The attributes of a field.
pub(super) fn field(field: &Field) -> TokenStream {
    let wire = &field.wire;
    let rename = needs_rename(field).then(|| quote!(#[serde(rename = #wire)]));
    let skip = match field.presence {
        FieldPresence::Required | FieldPresence::Nullable => None,
        FieldPresence::Optional => Some(quote!(#[serde(skip_serializing_if = "Option::is_none")])),
        FieldPresence::Update => {
            Some(quote!(#[serde(default, skip_serializing_if = "bindings::Update::is_keep")]))
        }
    };
    quote!(#rename #skip)
}

/// serde's `PascalCase` capitalises what stands behind each underscore, and nothing else.
fn needs_rename(field: &Field) -> bool {
    let by_rule: String = field
        .ident
        .as_str()
        .split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_ascii_uppercase().to_string() + letters.as_str()
            })
        })
        .collect();
    by_rule != field.wire
}
