//! Code that callers may have written against a model: each public path, used once. It is compiled
//! against a later version.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::{Module, Target, ty};
use crate::model::{Docs, Field, FieldPresence, Kind, Model, Resource, Struct, TypeDef, TypeRef};
use crate::naming::RustIdent;

/// Uses all public paths except these, which `compat::public_api` writes. Returns also the number
/// of uses.
pub(crate) fn caller(
    model: &Model,
    target: Target,
    root: &str,
    left_out: &HashSet<&str>,
) -> (Module, usize) {
    let root = root
        .split("::")
        .map(|part| Ident::new(part, Span::call_site()));
    let root = quote!(#(#root)::*);
    let mut paths = Paths { left_out, uses: 0 };
    let handles = model.callable.then(|| quote!(, resources));
    let extension = (model.callable && target == Target::Foreign).then(|| quote!(, Resources as _));
    let mut items = vec![
        quote!(
            use mews_api::bindings;
        ),
        quote!(use #root::{entities, requests, types #handles #extension};),
        quote!(use #root::types::*;),
        quote! {
            fn any<T>() -> T {
                unreachable!("it is compiled and never run")
            }
        },
        quote!(
            fn is_data<T: Clone + std::fmt::Debug + PartialEq + bindings::Codec>() {}
        ),
        quote!(
            fn is_text<
                T: Clone
                    + Eq
                    + Ord
                    + std::hash::Hash
                    + std::fmt::Debug
                    + std::fmt::Display
                    + bindings::Codec,
            >() {
            }
        ),
    ];
    if model.callable {
        items.push(quote!(
            fn answers<A, R: bindings::Operation<Response = A>>(_: bindings::Call<R>) {}
        ));
        items.push(quote!(
            fn paginates<I, R: bindings::Paginated<Item = I>>() {}
        ));
    }
    let defs: HashMap<&str, &TypeDef> = model
        .types
        .iter()
        .map(|def| (def.ident.as_str(), def))
        .collect();
    let named = model.types.iter().map(|def| (&def.ident, def));
    let second = model.aliases.iter();
    let second = second.filter_map(|one| Some((&one.ident, *defs.get(one.target.as_str())?)));
    for (index, (ident, def)) in named.chain(second).enumerate() {
        let uses = paths.of_type(ident, def);
        if !uses.is_empty() {
            let name = format_ident!("type_{index}");
            items.push(quote!(fn #name() { #(#uses)* }));
        }
    }
    for resource in model.resources.iter().filter(|_| model.callable) {
        let uses = paths.of_resource(resource);
        if !uses.is_empty() {
            let name = format_ident!("resource_{}", resource.module.as_str());
            items.push(quote!(fn #name(client: &bindings::Client) { #(#uses)* }));
        }
    }
    items.push(paths.of_entities(model, target));
    let module = Module {
        name: Some("caller".to_owned()),
        docs: Docs::default(),
        items,
    };
    (module, paths.uses)
}

/// Which paths may be used, and how many were.
struct Paths<'a> {
    left_out: &'a HashSet<&'a str>,
    uses: usize,
}

impl Paths<'_> {
    fn takes(&mut self, path: &str) -> bool {
        let takes = !self.left_out.contains(path);
        self.uses += usize::from(takes);
        takes
    }

    fn of_type(&mut self, ident: &RustIdent, def: &TypeDef) -> Vec<TokenStream> {
        let namespace = Ident::new(def.key.namespace(), Span::call_site());
        let (token, path) = (ident.token(), format!("{namespace}::{ident}"));
        let this = quote!(#namespace::#token);
        let mut uses = Vec::new();
        let is_there = self.takes(&path);
        match &def.kind {
            Kind::Struct(body) => {
                uses.extend(is_there.then(|| quote!(is_data::<#this>();)));
                self.of_struct(&path, &this, body, &mut uses);
            }
            Kind::Enum(variants) => {
                uses.extend(is_there.then(|| quote!(is_text::<#this>();)));
                let mut known = Vec::new();
                for variant in variants {
                    if self.takes(&format!("{path}::{}", variant.ident)) {
                        known.push(variant.ident.token());
                    }
                }
                uses.extend((!known.is_empty()).then(|| {
                    quote! {
                        match any::<#this>() { #(#this::#known => {})* _ => {} }
                        #(let _: #this = #this::#known;)*
                    }
                }));
            }
            Kind::Union(union) => {
                uses.extend(is_there.then(|| quote!(is_data::<#this>();)));
                for variant in &union.variants {
                    if !self.takes(&format!("{path}::{}", variant.ident)) {
                        continue;
                    }
                    let name = variant.ident.token();
                    uses.push(match &variant.payload {
                        Some((_, payload)) => of_payload(&this, &name, payload),
                        None => quote! {
                            if let #this::#name = any::<#this>() {}
                            let _: #this = #this::#name;
                        },
                    });
                }
            }
            Kind::OneOf(variants) => {
                uses.extend(is_there.then(|| quote!(is_data::<#this>();)));
                for variant in variants {
                    if self.takes(&format!("{path}::{}", variant.ident)) {
                        let payload = ty::tokens(&variant.ty);
                        uses.push(of_payload(&this, &variant.ident.token(), &variant.ty));
                        uses.push(quote!(let _: #this = #this::from(any::<#payload>());));
                    }
                }
            }
        }
        uses
    }

    fn of_struct(
        &mut self,
        path: &str,
        this: &TokenStream,
        body: &Struct,
        uses: &mut Vec<TokenStream>,
    ) {
        for constructor in &body.constructors {
            if self.takes(&format!("{path}::{}()", constructor.ident)) {
                let arguments = constructor.fields.iter().map(argument);
                let name = constructor.ident.token();
                uses.push(quote!(let _: #this = #this::#name(#(#arguments),*);));
            }
        }
        let has_new = body.built_by_callers && body.constructors.is_empty();
        if has_new && self.takes(&format!("{path}::new()")) {
            let arguments: Vec<_> = body.required().map(argument).collect();
            uses.push(quote!(let _: #this = #this::new(#(#arguments),*);));
            if arguments.is_empty() {
                uses.push(quote!(let _: #this = Default::default();));
            }
        }
        for field in &body.fields {
            let name = field.ident.token();
            if self.takes(&format!("{path}.{}", field.ident)) {
                let ty = field_type(field);
                uses.push(quote!(let _: #ty = any::<#this>().#name;));
            }
            if body.has_setter(field) && self.takes(&format!("{path}::{}()", field.ident)) {
                let argument = argument(field);
                uses.push(quote!(let _: #this = any::<#this>().#name(#argument);));
            }
        }
    }

    fn of_resource(&mut self, resource: &Resource) -> Vec<TokenStream> {
        let (handle, module) = (resource.handle.token(), resource.module.token());
        let mut uses = Vec::new();
        for operation in &resource.operations {
            let request = operation.request.token();
            if self.takes(&format!(
                "resources::{}::{}()",
                resource.handle, operation.method
            )) {
                let method = operation.method.token();
                let answer = operation.response.as_ref().map(ty::tokens);
                let answer = answer.unwrap_or_else(|| quote!(()));
                uses.push(quote! {
                    let handle: resources::#handle = client.#module();
                    answers::<#answer, requests::#request>(handle.#method(any::<requests::#request>()));
                });
            }
            if let Some(list) = operation.paginated()
                && self.takes(&format!("requests::{}: Paginated", operation.request))
            {
                let item = ty::tokens(&list.item);
                uses.push(quote!(paginates::<#item, requests::#request>();));
            }
        }
        uses
    }

    fn of_entities(&mut self, model: &Model, target: Target) -> TokenStream {
        let mut uses = Vec::new();
        for entity in &model.entities {
            if !self.takes(&format!("entities::{}", entity.ident)) {
                continue;
            }
            let wide = entity.ident.token();
            uses.push(quote!(let _: bindings::Id<entities::#wide> = any();));
            // Another crate than the core has no conversions.
            let narrower = entity.narrower.iter().filter(|narrower| {
                target == Target::Core
                    && !self
                        .left_out
                        .contains(format!("entities::{narrower}").as_str())
            });
            for narrower in narrower.map(RustIdent::token) {
                uses.push(quote! {
                    let _: bindings::Id<entities::#wide> = any::<bindings::Id<entities::#narrower>>().into();
                });
            }
        }
        quote!(fn entities() { #(#uses)* })
    }
}

fn of_payload(this: &TokenStream, name: &Ident, payload: &TypeRef) -> TokenStream {
    let payload = ty::tokens(payload);
    quote! {
        if let #this::#name(inside) = any::<#this>() {
            let _: #payload = inside;
        }
        let _: #this = #this::#name(any::<#payload>());
    }
}

/// An argument of a caller: exactly the type, which any converting parameter accepts.
fn argument(field: &Field) -> TokenStream {
    let ty = match (&field.ty, field.presence) {
        (_, FieldPresence::Nullable) => field_type(field),
        (TypeRef::Boxed(inner), _) => ty::tokens(inner),
        (other, _) => ty::tokens(other),
    };
    quote!(any::<#ty>())
}

fn field_type(field: &Field) -> TokenStream {
    let ty = ty::tokens(&field.ty);
    if field.is_option() {
        quote!(Option<#ty>)
    } else {
        ty
    }
}
