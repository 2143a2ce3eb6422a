//! The conventions that the core of `mews-api` implements. Calls of a schema with other conventions
//! would lose pages or tokens, so it gets none.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::schema::Api;
use crate::source::{Place, Source};

const BASE_PATH: &str = "/api/connector/v1";
const PAGING: [&str; 3] = ["Limitation", "Count", "Cursor"];
const ENVELOPE: [&str; 3] = ["ClientToken", "AccessToken", "Client"];
const LANGUAGE: [&str; 2] = ["LanguageCode", "CultureCode"];

/// Compares the conventions of an API with those that the client implements.
pub(super) fn check(api: &Api) -> Diagnostics {
    let mut out = Diagnostics::new();
    let place = Place::top(&Source::new("schema/api.yaml", ""));
    let mut same = |what: &str, declared: Vec<&str>, supported: &[&str]| {
        if declared != supported {
            let message = format!(
                "the client implements {what} {}, and the schema declares {}",
                listed(supported),
                listed(&declared)
            );
            out.push(
                Diagnostic::warning(&place, message)
                    .help("there are types for requests and answers, and no calls"),
            );
        }
    };
    same("the base path", vec![&api.base_path], &[BASE_PATH]);
    let paging = vec![api.limitation.as_str(), &api.count, &api.cursor];
    same("the paging", paging, &PAGING);
    let envelope = api.envelope.keys().map(String::as_str).collect();
    same("the envelope", envelope, &ENVELOPE);
    let language = api.envelope_optional.keys().map(String::as_str).collect();
    same("the language", language, &LANGUAGE);
    out
}

fn listed(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
