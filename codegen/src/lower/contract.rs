//! The conventions of an API, as the core of `mews-api` takes them. The client can't call an API
//! whose bodies need a member that it has no value for, so that one gets types alone.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::ApiRow;
use crate::schema::{
    Api, CONNECTOR_BASE_PATH, CONNECTOR_LIMITS, CONNECTOR_PAGING, EnvelopeNames, ErrorNames,
    is_connector,
};

/// The row of an API; nothing, and a warning, if the client can't call it.
pub(super) fn row(api: &Api, out: &mut Diagnostics) -> Option<ApiRow> {
    let carried = api.envelope_names.all();
    let is_carried = |name: &&String| carried.contains(&Some(name.as_str()));
    let unknown: Vec<String> = (api.envelope.keys())
        .filter(|name| !is_carried(name))
        .map(|name| format!("`{name}`"))
        .collect();
    if !unknown.is_empty() {
        let message = format!(
            "every body needs {}, and the client has no value for that",
            unknown.join(", ")
        );
        out.push(
            Diagnostic::warning(&api.envelope_place, message)
                .help("there are types for requests and answers, and no calls")
                .help(
                    "list a member that carries a token, the client's name or a language under `names` \
                     of the envelope, and one that callers set under `fields`",
                ),
        );
        return None;
    }
    for name in api
        .envelope_optional
        .keys()
        .filter(|name| !is_carried(name))
    {
        let message = format!("`{name}` is never sent, since the client has no value for it");
        out.push(
            Diagnostic::warning(&api.envelope_place, message).help(
                "list it under `fields` of the envelope if callers set it, else under `unsent`",
            ),
        );
    }
    // The client puts slashes between the paths.
    let base_path = api.base_path.trim_end_matches('/').to_owned();
    // Operations at that address share the quota of the Connector API, which is the client's.
    let (requests, seconds) = match is_connector(&base_path) {
        true => CONNECTOR_LIMITS,
        false => (api.requests, api.seconds),
    };
    Some(ApiRow {
        base_path,
        envelope: api.envelope_names.clone(),
        requests,
        seconds,
        paging: [&api.limitation, &api.count, &api.cursor].map(Clone::clone),
        errors: api.error_names.clone(),
    })
}

/// The Connector API, which `mews-api` contains: its bindings name no row.
pub(crate) fn connector() -> ApiRow {
    let (requests, seconds) = CONNECTOR_LIMITS;
    ApiRow {
        base_path: CONNECTOR_BASE_PATH.to_owned(),
        envelope: EnvelopeNames::connector(),
        requests,
        seconds,
        paging: CONNECTOR_PAGING.map(str::to_owned),
        errors: ErrorNames::connector(),
    }
}
