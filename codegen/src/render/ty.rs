//! References to types, and how setters take and convert them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::TypeRef;

/// The type itself.
pub(super) fn tokens(ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::String => quote!(String),
        TypeRef::Bool => quote!(bool),
        TypeRef::I32 => quote!(i32),
        TypeRef::I64 => quote!(i64),
        TypeRef::Decimal => quote!(bindings::Decimal),
        TypeRef::Timestamp => quote!(bindings::Timestamp),
        TypeRef::Date => quote!(bindings::Date),
        TypeRef::Period => quote!(bindings::Period),
        TypeRef::Json => quote!(bindings::Json),
        TypeRef::Cursor => quote!(bindings::Cursor),
        TypeRef::Secret => quote!(bindings::Secret),
        TypeRef::Uuid => quote!(bindings::Uuid),
        TypeRef::Id(entity) => {
            let entity = entity.token();
            quote!(bindings::Id<entities::#entity>)
        }
        TypeRef::HybridId(entity) => {
            let entity = entity.token();
            quote!(bindings::HybridId<entities::#entity>)
        }
        TypeRef::Named(ident) => {
            let ident = ident.token();
            quote!(#ident)
        }
        TypeRef::List(inner) => {
            let inner = tokens(inner);
            quote!(Vec<#inner>)
        }
        TypeRef::Map(keys, values) => {
            let (keys, values) = (tokens(keys), tokens(values));
            quote!(std::collections::BTreeMap<#keys, #values>)
        }
        TypeRef::Update(inner) => {
            let inner = tokens(inner);
            quote!(bindings::Update<#inner>)
        }
        TypeRef::Boxed(inner) => {
            let inner = tokens(inner);
            quote!(Box<#inner>)
        }
    }
}

/// The parameter type of a setter or constructor.
pub(super) fn argument(ty: &TypeRef) -> TokenStream {
    match ty {
        ty if is_taken_as_it_is(ty) => tokens(ty),
        TypeRef::List(inner) => {
            let inner = item(inner);
            quote!(impl IntoIterator<Item = #inner>)
        }
        TypeRef::Map(keys, values) => {
            let (keys, values) = (item(keys), item(values));
            quote!(impl IntoIterator<Item = (#keys, #values)>)
        }
        TypeRef::Boxed(inner) => argument(inner),
        other => {
            let other = tokens(other);
            quote!(impl Into<#other>)
        }
    }
}

/// Whether setters and constructors take just what the field holds.
pub(super) fn is_taken_as_it_is(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Bool | TypeRef::I32 | TypeRef::I64)
}

/// The item type of a parameter: nested lists are taken as they are.
fn item(ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::List(_) | TypeRef::Map(..) => tokens(ty),
        other => argument(other),
    }
}

/// An argument as the field's type.
pub(super) fn converted(ty: &TypeRef, argument: &TokenStream) -> TokenStream {
    match ty {
        ty if is_taken_as_it_is(ty) => argument.clone(),
        TypeRef::List(inner) if converts(inner) => {
            quote!(#argument.into_iter().map(Into::into).collect())
        }
        TypeRef::List(_) => quote!(#argument.into_iter().collect()),
        TypeRef::Map(keys, values) => {
            let part = |ty: &TypeRef, name: TokenStream| {
                if converts(ty) {
                    quote!(#name.into())
                } else {
                    name
                }
            };
            let (key, value) = (part(keys, quote!(key)), part(values, quote!(value)));
            quote!(#argument.into_iter().map(|(key, value)| (#key, #value)).collect())
        }
        TypeRef::Boxed(inner) => {
            let inner = converted(inner, argument);
            quote!(Box::new(#inner))
        }
        _ => quote!(#argument.into()),
    }
}

fn converts(ty: &TypeRef) -> bool {
    !is_taken_as_it_is(ty) && !matches!(ty, TypeRef::List(_) | TypeRef::Map(..))
}

/// Whether an id of an entity is somewhere inside.
pub(super) fn has_id(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Id(_) | TypeRef::HybridId(_) => true,
        TypeRef::List(inner) | TypeRef::Update(inner) | TypeRef::Boxed(inner) => has_id(inner),
        TypeRef::Map(keys, values) => has_id(keys) || has_id(values),
        _ => false,
    }
}
