//! The schema of the Mews Connector API: its files as data, with the places they were read from.
//!
//! [`load`] reads the texts of a schema folder, [`write_facts`] writes the part that a document
//! gives, and [`corrected`] applies corrections to the facts. All readers of the project
//! share [`source`], [`diagnostic`] and [`yaml`]. This crate does no I/O and does not know Rust:
//! bindings are made by `mews-codegen`.
#![forbid(unsafe_code)]

mod annotations;
mod api;
mod corrections;
pub mod diagnostic;
mod envelope;
mod facts;
mod fields;
pub mod keys;
mod read;
mod shape;
pub mod source;
mod write;
pub mod yaml;

pub use annotations::{
    Annotations, Constructor, Correction, EVENTS, Effect, Entity, EventUnion, FilterMeaning,
    ListAnnotation, Meaning, Noted, OperationAnnotation, Orphans, Overlay, Stability,
    TypeAnnotations, WebhookEvent,
};
pub use api::{
    Api, CONNECTOR_BASE_PATH, CONNECTOR_LIMITS, CONNECTOR_PAGING, Changes, ErrorNames, Exports,
    is_connector,
};
pub use corrections::{corrected, with_end_dates};
pub use envelope::EnvelopeNames;
pub use facts::{Bounds, Deprecation, Enum, Facts, Operation, Property, TypeDef, TypeKind};
pub use shape::{Presence, Scalar, Shape, TypeText, is_type_name};
pub use write::files as write_facts;

use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::source::{Place, Source};

/// The files of the schema that this version was published with: paths below the schema folder, and
/// texts. With the feature `files`.
#[cfg(feature = "files")]
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Everything below `schema/`.
#[derive(Clone, Debug)]
pub struct Schema {
    /// `api.yaml`
    pub api: Api,
    /// `resources/*.yaml`
    pub facts: Facts,
    /// `annotations/*.yaml`
    pub annotations: Annotations,
}

/// The texts of a schema folder: each with its path below the folder (`api.yaml`,
/// `resources/bills.yaml`) as name.
///
/// Files with other paths are not part of the schema and are skipped.
pub fn load(sources: &[Arc<Source>]) -> Result<(Schema, Diagnostics), Diagnostics> {
    let mut out = Diagnostics::new();
    let mut facts = Facts::default();
    let mut annotations = Annotations::default();
    let mut api = None;
    for source in sources {
        let name = below_schema(source.name());
        let stem = |folder: &str| {
            name.strip_prefix(folder)
                .and_then(|file| file.strip_suffix(".yaml"))
                .filter(|stem| !stem.contains('/'))
        };
        if name == "api.yaml" {
            api = api::read(source, &mut out);
        } else if let Some(stem) = stem("resources/") {
            read::file(source, stem, &mut facts, &mut out);
        } else if let Some(stem) = stem("annotations/") {
            annotations::file(source, stem, &mut annotations, &mut out);
        }
    }
    match api {
        Some(api) => out.unless_errors(Schema {
            api,
            facts,
            annotations,
        }),
        None => {
            if !out.has_errors() {
                let nowhere = Source::new("api.yaml", "");
                out.error(&Place::top(&nowhere), "the schema has no `api.yaml`");
            }
            Err(out)
        }
    }
}

/// The path behind the last `schema/`: names are shown to people, so they may carry the folder.
fn below_schema(name: &str) -> &str {
    name.rsplit_once("schema/").map_or(name, |(_, below)| below)
}
