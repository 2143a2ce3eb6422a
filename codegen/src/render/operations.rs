//! Rows of constant data: the transport's knowledge of each operation.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::ty;
use crate::model::{
    Changes, Field, Filter, FilterForm, KeyedItem, List, Operation, RequestRule, SizeLimit,
    SizeUnit, TypeRef,
};
use crate::schema::{Meaning, Stability};

/// `other_api` is whether the bindings have a row of their own for the API.
pub(super) fn items(operation: &Operation, other_api: bool) -> Vec<TokenStream> {
    let request = operation.request.token();
    let response = match &operation.response {
        Some(response) => ty::tokens(response),
        None => quote!(()),
    };
    let paging = ident(if operation.page_size.is_some() {
        "Paged"
    } else {
        "Single"
    });
    let info = info(operation);
    let api = other_api.then(|| quote!(.api(super::API)));
    let mut items = vec![quote! {
        impl bindings::Operation for #request {
            type Response = #response;
            type Paging = bindings::#paging;

            const INFO: &'static bindings::OperationInfo = &#info #api;
        }
    }];
    if let Some(list) = operation.paginated() {
        let item = ty::tokens(&list.item);
        items.push(quote! {
            impl bindings::Paginated for #request {
                type Item = #item;
            }
        });
    }
    if let Some(changes) = &operation.changes {
        let row = self::changes(changes);
        items.push(quote! {
            impl bindings::Incremental for #request {
                const CHANGES: &'static bindings::ChangesInfo = &#row;
            }
        });
    }
    items.extend(operation.keyed.as_ref().map(keyed_item));
    items
}

/// The key of an item: a value, or a tuple of several.
fn keyed_item(keyed: &KeyedItem) -> TokenStream {
    let item = keyed.item.token();
    let types = keyed.key.iter().map(|field| ty::tokens(&field.ty));
    let values = keyed.key.iter().map(|field| {
        let value = copied(field);
        if field.is_option() {
            quote!(#value?)
        } else {
            value
        }
    });
    let (key, value) = match keyed.key.as_slice() {
        [one] => {
            let (types, value) = (quote!(#(#types)*), copied(one));
            let some = !one.is_option();
            (types, if some { quote!(Some(#value)) } else { value })
        }
        _ => (quote!((#(#types),*)), quote!(Some((#(#values),*)))),
    };
    let updated = match &keyed.updated {
        Some(field) if field.is_option() => copied(field),
        Some(field) => {
            let value = copied(field);
            quote!(Some(#value))
        }
        None => quote!(None),
    };
    quote! {
        impl bindings::KeyedItem for #item {
            type Key = #key;

            fn key(&self) -> Option<Self::Key> {
                #value
            }

            fn updated(&self) -> Option<bindings::Timestamp> {
                #updated
            }
        }
    }
}

fn copied(field: &Field) -> TokenStream {
    let name = field.ident.token();
    match field.ty {
        TypeRef::String | TypeRef::HybridId(_) | TypeRef::Named(_) => quote!(self.#name.clone()),
        _ => quote!(self.#name),
    }
}

fn changes(changes: &Changes) -> TokenStream {
    let filter = &changes.filter;
    let parents = some(&changes.parents, |name| quote!(#name), "parents");
    let extents = some(&changes.extents, |name| quote!(#name), "extents");
    let activity = changes
        .activity
        .as_ref()
        .map(|(property, states)| quote!(.activity(#property, &[#(#states),*])));
    let deletions = changes.deletions.then(|| quote!(.deletions()));
    let needs_filter = changes.needs_filter.then(|| quote!(.needs_filter()));
    quote! {
        bindings::ChangesInfo::new(#filter) #parents #extents #activity #deletions #needs_filter
    }
}

pub(super) fn info(operation: &Operation) -> TokenStream {
    let path = &operation.path;
    let effect = ident(operation.effect.as_str());
    let flag = |set: bool, name: &str| {
        let name = ident(name);
        set.then(|| quote!(.#name()))
    };
    let portfolio = flag(operation.portfolio, "portfolio");
    let prepaid = operation
        .prepaid
        .as_ref()
        .map(|property| quote!(.prepaid(#property)));
    let restricted = flag(operation.restricted, "restricted");
    let deprecated = flag(operation.deprecated.is_some(), "deprecated");
    let page_size = operation
        .page_size
        .map(number)
        .map(|size| quote!(.page_size(#size)));
    let primary = operation.list.as_ref().map(|one| {
        let one = list(one);
        quote!(.list(#one))
    });
    let secondary = some(&operation.also, list, "secondary_lists");
    let extent = operation.extent.as_ref().map(|name| quote!(.extent(#name)));
    let filters = some(&operation.filters, filter, "filters");
    let id_lists = some(
        &operation.id_lists,
        |list| {
            let (name, max) = (&list.path, number(list.max.unwrap_or(u32::MAX)));
            let min = list.min.map(number).map(|min| quote!(.min_items(#min)));
            quote!(bindings::IdListInfo::new(#name, #max) #min)
        },
        "id_lists",
    );
    let limits = some(&operation.limits, limit, "limits");
    let rules = some(&operation.rules, rule, "rules");
    let value_lists = some(&operation.value_lists, |name| quote!(#name), "value_lists");
    quote! {
        bindings::OperationInfo::new(#path, bindings::Effect::#effect)
            #portfolio #prepaid #restricted #deprecated #page_size #primary #secondary #extent #filters #id_lists #value_lists #limits #rules
    }
}

fn some<T>(items: &[T], each: impl Fn(&T) -> TokenStream, method: &str) -> Option<TokenStream> {
    let method = ident(method);
    let items = items.iter().map(each);
    (items.len() > 0).then(|| quote!(.#method(&[#(#items),*])))
}

fn limit(limit: &SizeLimit) -> TokenStream {
    let path = &limit.path;
    let unit = ident(match limit.unit {
        SizeUnit::Items => "items",
        SizeUnit::Characters => "characters",
    });
    let min = limit.min.map(number).map(|min| quote!(.min(#min)));
    let max = limit.max.map(number).map(|max| quote!(.max(#max)));
    quote!(bindings::SizeLimit::#unit(#path) #min #max)
}

fn rule(rule: &RequestRule) -> TokenStream {
    match rule {
        RequestRule::AtLeastOne(names) => quote!(bindings::RequestRule::AtLeastOne(&[#(#names),*])),
        RequestRule::NotTogether(names) => {
            quote!(bindings::RequestRule::NotTogether(&[#(#names),*]))
        }
    }
}

fn list(list: &List) -> TokenStream {
    let (property, key) = (&list.property, &list.key);
    let optional = list.optional.then(|| quote!(.optional()));
    quote!(bindings::ListInfo::new(#property, &[#(#key),*]) #optional)
}

fn filter(filter: &Filter) -> TokenStream {
    // Without a selector's value the service decides. A filter that is never split is safe.
    let meaning = meaning(filter.meaning.as_ref().unwrap_or(&Meaning::Contains(None)));
    let form = match &filter.form {
        FilterForm::Interval(name) => quote!(bindings::FilterInfo::interval(#name, #meaning)),
        FilterForm::Dates(name) => quote!(bindings::FilterInfo::dates(#name, #meaning)),
        FilterForm::Flat(start, end) => quote!(bindings::FilterInfo::flat(#start, #end, #meaning)),
    };
    let months = filter
        .max_months
        .map(number)
        .map(|months| quote!(.max_months(#months)));
    let time = (filter.time != Stability::default()).then(|| {
        let time = ident(filter.time.as_str());
        quote!(.#time())
    });
    let selector = filter.selector.as_ref().map(|(property, values)| {
        let values = values.iter().map(|(value, meaning)| {
            let meaning = self::meaning(meaning);
            quote!((#value, #meaning))
        });
        quote!(.selector(#property, &[#(#values),*]))
    });
    quote!(#form #time #months #selector)
}

fn meaning(meaning: &Meaning) -> TokenStream {
    let pair = |pair: &Option<(String, String)>| match pair {
        Some((start, end)) => quote!(Some((#start, #end))),
        None => quote!(None),
    };
    match meaning {
        Meaning::Points(Some(path)) => quote!(bindings::Meaning::Points(Some(#path))),
        Meaning::Points(None) => quote!(bindings::Meaning::Points(None)),
        Meaning::Overlaps(ends) => {
            let ends = pair(ends);
            quote!(bindings::Meaning::Overlaps(#ends))
        }
        Meaning::Contains(ends) => {
            let ends = pair(ends);
            quote!(bindings::Meaning::Contains(#ends))
        }
    }
}

fn number(value: u32) -> Literal {
    Literal::u32_unsuffixed(value)
}

fn ident(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}
