//! The provider's document -> facts: everything in it that changes behaviour or typing, none of its
//! prose.
//!
//! A pure function of the document: annotations are never read. Input that cannot be represented
//! exactly is rejected with a place.

mod common;
mod deprecation;
mod envelope;
mod family;
mod home;
mod inline;
mod object;
mod operations;
mod pages;
mod property;
mod shape;
#[cfg(test)]
mod tests;

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::import::deprecation::Successors;
use crate::import::operations::Declared;
pub use crate::openapi::Strictness;
use crate::openapi::{self, Component, Document, LIMITS, Reference, Report, Schema};
use crate::schema::{Api, Enum, Facts, TypeDef, TypeKind, is_type_name};
use crate::source::Source;
use crate::yaml;

/// Reads a document, in YAML or JSON, and returns its facts together with warnings about what it
/// skipped or read on purpose in another way than it is written.
///
/// `api` declares the members of every body, the form of an error and the statuses that need no
/// mention. A document that disagrees is rejected. Keywords under `ignore` are skipped.
pub fn import(document: &Arc<Source>, api: &Api) -> Result<(Facts, Diagnostics), Diagnostics> {
    import_with(document, api, Strictness::Normal)
}

/// [`import`], as strictly as wanted.
pub fn import_with(
    document: &Arc<Source>,
    api: &Api,
    strictness: Strictness,
) -> Result<(Facts, Diagnostics), Diagnostics> {
    let mut out = Report::new(strictness, &api.ignore);
    let root = yaml::parse(document)?;
    let Some(document) = openapi::read(&root, &mut out) else {
        return Err(out.into_diagnostics());
    };
    let declared = operations::declared(&document, api, &mut out);
    if out.has_errors() {
        return Err(out.into_diagnostics());
    }
    let mut importer = Importer {
        document: &document,
        api,
        successors: Successors::new(&declared),
        bodies: operations::bodies(&declared),
        inline: IndexMap::new(),
        path: Vec::new(),
        out,
    };
    let facts = importer.facts(&declared);
    common::check(&facts, api, &mut importer.out);
    importer.out.into_diagnostics().unless_errors(facts)
}

struct Importer<'d, 'n> {
    document: &'d Document<'n>,
    api: &'d Api,
    successors: Successors<'d>,
    /// Components that are the body of a request: these must carry the envelope.
    bodies: HashSet<String>,
    /// Types without a name of their own, by the one that their place gives them.
    inline: IndexMap<String, TypeDef>,
    /// Where the importer is: a name, and what leads into it.
    path: Vec<String>,
    out: Report<'d>,
}

impl<'d, 'n> Importer<'d, 'n> {
    fn facts(&mut self, declared: &'d [Declared<'n>]) -> Facts {
        let mut facts = Facts::default();
        for one in declared {
            facts
                .operations
                .insert(one.path.clone(), self.operation(one));
        }
        let mut found = self.types(&facts);
        // In the document's order, whatever the order in which they were reached.
        for name in self.document.schemas.keys() {
            facts.types.extend(found.swap_remove_entry(*name));
        }
        for name in self.inline.keys() {
            facts.types.extend(found.swap_remove_entry(name));
        }
        home::assign(&mut facts);
        facts
    }

    /// All types that operations reach, through however many others.
    fn types(&mut self, facts: &Facts) -> IndexMap<String, TypeDef> {
        let mut found: IndexMap<String, TypeDef> = IndexMap::new();
        let mut seen: HashSet<String> = HashSet::new();
        let mut wanted: VecDeque<String> = facts
            .operations
            .values()
            .flat_map(home::roots)
            .map(str::to_owned)
            .collect();
        while let Some(name) = wanted.pop_front() {
            if !seen.insert(name.clone()) {
                continue;
            }
            if let Some(def) = self.inline.get(&name) {
                wanted.extend(def.names().into_iter().map(str::to_owned));
                found.insert(name, def.clone());
                continue;
            }
            let Some(component) = self.document.schemas.get(name.as_str()) else {
                continue; // reported at the reference
            };
            if let Some(def) = self.type_def(component) {
                wanted.extend(def.names().into_iter().map(str::to_owned));
                found.insert(name, def);
            }
        }
        found
    }

    fn type_def(&mut self, component: &'d Component<'n>) -> Option<TypeDef> {
        let name = component.key.text.as_str();
        if !is_type_name(name) {
            self.out.error(
                &component.key.place,
                format!("`{name}` can't be the name of a type"),
            );
            return None;
        }
        let schema = &component.schema;
        self.path = vec![name.to_owned()];
        let kind = if has(schema, "enum") {
            TypeKind::Enum(self.enumeration(schema)?)
        } else if object::is_object(schema) {
            TypeKind::Object(self.object(component.into())?)
        } else {
            TypeKind::Alias(self.shape(schema, "an alias", &[])?)
        };
        Some(TypeDef {
            name: name.to_owned(),
            place: component.key.place.clone(),
            home: String::new(),
            kind,
        })
    }

    fn enumeration(&mut self, schema: &Schema<'n>) -> Option<Enum> {
        self.enumeration_beside(schema, &[])
    }

    /// An enum; `beside` are keywords that the caller understands.
    fn enumeration_beside(&mut self, schema: &Schema<'n>, beside: &[&str]) -> Option<Enum> {
        self.understands(schema, "an enum", &["enum", "type", "x-extensible"], beside)?;
        if schema.ty.is_some_and(|ty| ty != "string") {
            self.out
                .error(schema.place, "only enums of texts are supported");
            return None;
        }
        let mut values = Vec::new();
        let mut seen = HashSet::new();
        for &(value, place) in &schema.values {
            if !seen.insert(value) {
                self.out
                    .warning(place, format!("duplicate value `{value}` in the enum"));
            } else {
                values.push(value.to_owned());
            }
        }
        Some(Enum {
            values,
            extensible: schema.extensible,
        })
    }

    /// The component that a reference leads to.
    fn resolve(&mut self, reference: Reference<'n>) -> Option<&'d Component<'n>> {
        let found = self.document.schemas.get(reference.name);
        if found.is_none() {
            self.out.error(
                reference.place,
                format!("there is no component `{}`", reference.name),
            );
        }
        found
    }

    /// Reports each keyword that has no meaning in this kind of schema; `None` if one of them may
    /// change the value.
    fn understands(
        &mut self,
        schema: &Schema<'n>,
        what: &str,
        keywords: &[&str],
        beside: &[&str],
    ) -> Option<()> {
        let mut all = Some(());
        for key in &schema.keywords {
            if keywords.contains(&key.name) || beside.contains(&key.name) {
                continue;
            }
            let message = format!("`{}` is not understood in {what}", key.name);
            if LIMITS.contains(&key.name) {
                self.out.harmless(key.place, message);
            } else {
                self.out.unsupported(key.place, message);
                all = all.filter(|()| self.out.is_lenient());
            }
        }
        all
    }
}

fn has(schema: &Schema<'_>, keyword: &str) -> bool {
    schema.keywords.iter().any(|key| key.name == keyword)
}
