//! Operations with their annotations -> methods, requests and rows of data.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::lookups::{object, path_exists};
use super::pass::Pass;
use super::request_limits::is_id_or_string;
use super::{
    changes, deprecation, exports, fields, filters, names, paging, request_limits, unions,
};
use crate::diagnostic::Diagnostic;
use crate::model::{
    Docs, Kind, List, Operation, Resource, SizeLimit, Struct, TypeDef, TypeKey, TypeRef,
};
use crate::naming;
use crate::schema::{
    self, Effect, ListAnnotation, OperationAnnotation, Presence, Property, Scalar, Shape, TypeKind,
    TypeText,
};

type Properties = IndexMap<String, Property>;

pub(super) fn all(pass: &mut Pass<'_>) -> Vec<Resource> {
    let facts = pass.facts;
    let mut resources: BTreeMap<&str, Vec<Operation>> = BTreeMap::new();
    for operation in facts.operations.values() {
        match one(pass, operation) {
            Some(lowered) => resources
                .entry(operation.resource())
                .or_default()
                .push(lowered),
            None => pass.out.error(
                &operation.place,
                format!("`{}` can't be a name in Rust", operation.path),
            ),
        }
    }
    resources
        .into_iter()
        .filter_map(|(wire, operations)| {
            let module = naming::module_name(wire)?;
            let taken = names::is_method_of_client(&module);
            Some(Resource {
                wire: wire.to_owned(),
                module: if taken { module.underscored() } else { module },
                handle: naming::handle_name(wire)?,
                docs: Docs::default(),
                exports: exports::of(pass, &operations),
                operations,
            })
        })
        .collect()
}

/// Nothing if it can't have a name in Rust.
fn one(pass: &mut Pass<'_>, operation: &schema::Operation) -> Option<Operation> {
    let annotation = pass.schema.annotations.operations.get(&operation.path);
    if annotation.is_none() {
        pass.out.push(
            Diagnostic::warning(
                &operation.place,
                format!("`{}` has no annotation", operation.path),
            )
            .help("until it has one it counts as a write, and its documentation is a placeholder"),
        );
    }
    naming::module_name(operation.resource())?;
    naming::handle_name(operation.resource())?;
    let method = naming::method_name(operation.action())?;
    let request = request(pass, operation)?;
    let response = operation
        .response
        .as_deref()
        .filter(|name| !is_empty(pass, name))
        .map(|name| response(pass, operation, name));
    let takes_pages = request.properties.contains_key(&pass.schema.api.limitation);
    let mut lowered = Operation {
        path: operation.path.clone(),
        place: operation.place.clone(),
        method,
        docs: Docs::default(),
        effect: annotation.map_or(Effect::Create, |annotation| annotation.effect),
        portfolio: annotation.is_some_and(|annotation| annotation.portfolio),
        prepaid: annotation.and_then(|annotation| prepaid(pass, annotation, &request.properties)),
        restricted: operation.restricted,
        deprecated: operation
            .deprecated
            .as_ref()
            .map(|deprecation| deprecation::note(pass, deprecation, |_| None)),
        request: request.ident,
        response,
        page_size: takes_pages.then_some(pass.schema.api.page_size),
        list: None,
        also: Vec::new(),
        extent: None,
        filters: Vec::new(),
        keyed: None,
        id_lists: request_limits::id_lists(pass.facts, &request.properties),
        value_lists: Vec::new(),
        changes: None,
        limits: request_limits::other_limits(pass, operation, &request.properties),
        rules: Vec::new(),
    };
    if let Some(annotation) = annotation {
        lowered.rules = request_limits::rules(pass, annotation, &request.properties);
        let answer = operation.response.as_deref().unwrap_or_default();
        lowered.list = annotation
            .list
            .as_ref()
            .and_then(|one| list(pass, answer, one));
        if lowered.list.is_some() && annotation.effect.is_read() {
            paging::check(pass, operation, annotation, &request.properties);
        }
        lowered.extent = lowered
            .list
            .as_ref()
            .and_then(|list| extent(pass, &request.properties, &list.property));
        lowered.also = annotation
            .also
            .iter()
            .filter_map(|one| list(pass, answer, one))
            .collect();
        lowered.filters = filters::all(pass, operation, annotation, &request.properties);
        if lowered.paginated().is_some() {
            lowered.value_lists = value_lists(pass, &request.properties, &lowered.id_lists);
        }
        lowered.changes = changes::of(pass, &lowered);
        if annotation.effect.is_read() && takes_pages && annotation.list.is_none() {
            pass.out.warning(
                &annotation.place,
                format!(
                    "`{}` takes pages, and its annotation names no list",
                    operation.path
                ),
            );
        }
        if annotation.effect.is_read() {
            filters::warn_of_uncovered(pass, operation, annotation, &request.properties);
        }
    }
    Some(lowered)
}

/// The property that makes a metered call a plain read. Warns if there is no such property, or the
/// call is not metered.
fn prepaid(
    pass: &mut Pass<'_>,
    annotation: &OperationAnnotation,
    properties: &Properties,
) -> Option<String> {
    let name = annotation.prepaid.as_ref()?;
    let problem = if annotation.effect != Effect::Metered {
        "only what is `Metered` can be `prepaid`".to_owned()
    } else if !properties.contains_key(name) {
        format!("the request has no `{name}`")
    } else {
        return Some(name.clone());
    };
    pass.out.warning(&annotation.place, problem);
    None
}

fn is_empty(pass: &Pass<'_>, name: &str) -> bool {
    matches!(pass.facts.types.get(name).map(|def| &def.kind), Some(TypeKind::Object(properties)) if properties.is_empty())
}

/// The type of a successful response: a type of the document, or the target of an alias.
fn response(pass: &mut Pass<'_>, operation: &schema::Operation, name: &str) -> TypeRef {
    let ty = TypeText {
        presence: Presence::Required,
        shape: Shape::Named(name.to_owned()),
    };
    fields::ty(
        pass,
        &operation.path,
        &Property::new("response", operation.place.clone(), ty),
    )
}

struct Request {
    ident: naming::RustIdent,
    /// Of all of its forms.
    properties: Properties,
}

fn request(pass: &mut Pass<'_>, operation: &schema::Operation) -> Option<Request> {
    let key = TypeKey::Request(operation.path.clone());
    let ident = pass.idents.get(&key)?.clone();
    let mut properties = Properties::new();
    for name in &operation.request {
        if let Some(TypeKind::Object(own)) = pass.facts.types.get(name).map(|def| &def.kind) {
            properties.extend(
                own.iter()
                    .map(|(name, property)| (name.clone(), property.clone())),
            );
        }
    }
    let kind = match operation.request.as_slice() {
        [] => Kind::Struct(Struct {
            fields: Vec::new(),
            built_by_callers: true,
            answered: false,
            interval: None,
            time_zone: None,
            constructors: Vec::new(),
        }),
        [one] => {
            let fields = fields::all(pass, &key, one, &properties);
            Kind::Struct(Struct {
                fields,
                built_by_callers: true,
                answered: false,
                interval: None,
                time_zone: None,
                constructors: Vec::new(),
            })
        }
        several => Kind::OneOf(unions::one_of(pass, several)),
    };
    let def = TypeDef {
        docs: Docs::default(),
        key: key.clone(),
        place: operation.place.clone(),
        ident: ident.clone(),
        home: operation.resource().to_owned(),
        alias: match operation.request.as_slice() {
            [one] if *one != ident.as_str() => Some(one.clone()),
            _ => None,
        },
        kind,
    };
    pass.types.insert(key, def);
    Some(Request { ident, properties })
}

/// Lists of the request that no limit makes a list of ids: of enums, or of any number of ids.
fn value_lists(pass: &Pass<'_>, properties: &Properties, ids: &[SizeLimit]) -> Vec<String> {
    let is_enum = |shape: &Shape| match shape {
        Shape::Named(name) => {
            let def = pass.facts.types.get(name);
            def.is_some_and(|def| matches!(def.kind, TypeKind::Enum(_)))
        }
        _ => false,
    };
    let lists = properties
        .values()
        .filter(|property| match &property.shape {
            Shape::List(inner) => is_id_or_string(inner) || is_enum(inner),
            _ => false,
        });
    lists
        .map(|property| property.name.clone())
        .filter(|name| ids.iter().all(|known| known.path != *name))
        .collect()
}

fn list(pass: &mut Pass<'_>, answer: &str, list: &ListAnnotation) -> Option<List> {
    let facts = pass.facts;
    let property = object(facts, answer).and_then(|properties| properties.get(&list.property));
    let Some((property, inner)) = property.and_then(|property| match &property.shape {
        Shape::List(inner) => Some((property, inner)),
        _ => None,
    }) else {
        pass.out.warning(
            &list.place,
            format!("`{answer}` has no list `{}`", list.property),
        );
        return None;
    };
    for key in &list.key {
        let names = inner.names();
        let found = names
            .first()
            .is_some_and(|item| path_exists(facts, item, key));
        if !found {
            pass.out.warning(
                &list.place,
                format!("the items of `{answer}.{}` have no `{key}`", list.property),
            );
            // Pages are put together by the keys of their items.
            return None;
        }
    }
    let TypeRef::List(item) = fields::ty(pass, answer, property) else {
        return None;
    };
    Some(List {
        property: list.property.clone(),
        key: list.key.clone(),
        optional: property.presence != Presence::Required,
        item: *item,
    })
}

/// The property of a request whose flags select the lists of the response, if one of them selects
/// this list.
fn extent(pass: &Pass<'_>, properties: &Properties, list: &str) -> Option<String> {
    let switches = |property: &&Property| match &property.shape {
        Shape::Named(name) => object(pass.facts, name)
            .and_then(|flags| flags.get(list))
            .is_some_and(|flag| flag.shape == Shape::Scalar(Scalar::Bool)),
        _ => false,
    };
    let found = properties.values().find(switches)?;
    Some(found.name.clone())
}
