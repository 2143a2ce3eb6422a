//! A document of the provider's other kind, with an `api.yaml` of its own: imported, lowered and
//! generated.

use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::output;
use mews_codegen::render::Codec;
use mews_codegen::schema::{self, Annotations, Schema};
use mews_codegen::source::Source;

const API: &str = include_str!("../fixtures/booking-engine/api.yaml");
const DOCUMENT: &str = include_str!("../fixtures/booking-engine/document.json");

#[test]
fn other_api_gets_types_without_calls() {
    let (schema, _) = schema::load(&[Source::new("api.yaml", API)]).unwrap();
    let document = Source::new("document.json", DOCUMENT);
    let (facts, skipped) =
        mews_codegen::import(&document, &schema.api).unwrap_or_else(|errors| panic!("{errors}"));
    let report: String = skipped
        .iter()
        .map(|one| format!("{}: {}\n", one.place(), one.message()))
        .collect();
    let facts_text: String = schema::write_facts(&facts)
        .iter()
        .map(|(stem, text)| format!("--- {stem}\n{text}"))
        .collect();
    let schema = Schema {
        facts,
        annotations: Annotations::default(),
        ..schema
    };
    let (model, warnings) =
        lower(&schema, &NamesLock::default()).unwrap_or_else(|errors| panic!("{errors}"));
    let warnings: String = warnings
        .iter()
        .map(|one| format!("{}: {}\n", one.place(), one.message()))
        .collect();
    assert!(!model.callable);
    let code = output::single(&model, Codec::Wire).unwrap();
    assert!(code.contains("pub struct HotelsGet "), "{code}");
    assert!(!code.contains("mod handle"), "{code}");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("other_api", format!("{report}{facts_text}{warnings}"));
    });
}
