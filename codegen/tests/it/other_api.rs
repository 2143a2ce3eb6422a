//! A document of the provider's other kind, with an `api.yaml` of its own: imported, lowered and
//! generated.

use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::ApiRow;
use mews_codegen::output;
use mews_codegen::render::Codec;
use mews_codegen::schema::{self, Annotations, Schema};
use mews_codegen::source::Source;

use super::texts::{API as CONNECTOR, Texts};

const API: &str = include_str!("../fixtures/booking-engine/api.yaml");
const DOCUMENT: &str = include_str!("../fixtures/booking-engine/document.json");

#[test]
fn other_api_gets_calls_with_its_own_conventions() {
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
    assert!(model.callable);
    let code = output::single(&model, Codec::Wire).unwrap();
    for part in [
        "pub struct HotelsGet ",
        "fn hotels(&self)",
        "pub const API: &::mews_api::bindings::ApiInfo = ",
        "\"/api/distributor/v1\"",
        ".client(\"Client\")",
        ".limits(100, 30)",
        ".api(super::API)",
    ] {
        assert!(code.contains(part), "{part}: {code}");
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("other_api", format!("{report}{facts_text}{warnings}"));
    });
}

/// The row of an `api.yaml` with these changes, and the warnings about it.
fn row(changes: &[(&str, &str)]) -> (bool, Option<ApiRow>, String) {
    let mut api = CONNECTOR.to_owned();
    for (from, to) in changes {
        assert!(api.contains(from), "{from}");
        api = api.replace(from, to);
    }
    let (model, warnings) = Texts::nothing().file("api.yaml", &api).lower().unwrap();
    let warnings = warnings
        .iter()
        .map(|one| format!("{}: {}\n", one.place(), one.message()));
    (model.callable, model.api, warnings.collect())
}

#[test]
fn only_other_conventions_make_a_row() {
    let (callable, api, warnings) = row(&[]);
    assert_eq!((callable, api, warnings.as_str()), (true, None, ""));
    // Operations at the Connector API's address share its quota.
    assert_eq!(row(&[("requests: 200", "requests: 1")]).1, None);
    assert_eq!(row(&[("connector/v1", "connector/v1/")]).1, None);
    for change in [
        ("connector/v1", "connector/v2"),
        ("{limitation: Limitation,", "{limitation: Window,"),
        ("error: Failure", "error: {type: Failure, message: Text}"),
        (", CultureCode: string?", ""),
    ] {
        assert!(row(&[change]).1.is_some(), "{change:?}");
    }
}

#[test]
fn keys_that_may_be_absent_are_the_connector_api_s() {
    let api = "
        basePath: /
        envelope: {}
        error: Failure
    ";
    let texts = Texts::nothing().file("api.yaml", api);
    let (schema, _) = texts.load().unwrap();
    let api = texts.model().api.unwrap();
    assert_eq!(
        (api.base_path.as_str(), api.requests, api.seconds),
        ("", 200, 30)
    );
    assert_eq!(api.paging, ["Limitation", "Count", "Cursor"]);
    assert_eq!(api.errors.request_id.as_deref(), Some("RequestId"));
    assert_eq!(api.envelope.all(), [None; 5]);
    assert_eq!(schema.api.page_size, 1000);
}

#[test]
fn members_of_the_envelope_may_have_other_names() {
    let names =
        "required: {Key: string, App: string}\n      names: {accessToken: Key, client: App}";
    let given = "required: {ClientToken: string, AccessToken: string, Client: string}";
    let (callable, api, _) = row(&[(given, names)]);
    let envelope = api.unwrap().envelope;
    let expected = [
        None,
        Some("Key"),
        Some("App"),
        Some("LanguageCode"),
        Some("CultureCode"),
    ];
    assert_eq!((callable, envelope.all()), (true, expected));

    let (callable, api, warnings) = row(&[(given, "required: {Client: string, Hotel: uuid}")]);
    assert_eq!((callable, api), (false, None));
    let message = "every body needs `Hotel`, and the client has no value for that";
    assert_eq!(warnings, format!("schema/api.yaml:3:1: {message}\n"));
}
