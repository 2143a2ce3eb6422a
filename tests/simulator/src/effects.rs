//! What has really been applied.

use serde::Serialize;

use crate::json::{Json, Object};

/// A write that the service carried out, whether its answer arrived or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Effect {
    /// The number that the log gives to the request.
    pub request: u64,
    /// The path of the operation.
    pub operation: String,
    /// The ids of what was created or changed.
    pub ids: Vec<String>,
}

/// The ids that the service says it has changed; where it says nothing, those in the answer, or those that the request names.
pub(crate) fn ids(mut found: Vec<String>, answer: &Json, request: &Object) -> Vec<String> {
    if found.is_empty() {
        collect(answer, "Id", &mut found);
    }
    if found.is_empty() {
        for (name, value) in request {
            match value {
                Json::Text(id) if name.ends_with("Id") => found.push(id.clone()),
                Json::List(ids) if name.ends_with("Ids") => {
                    found.extend(ids.iter().filter_map(Json::as_text).map(str::to_owned));
                }
                _ => {}
            }
        }
    }
    found
}

fn collect(value: &Json, name: &str, found: &mut Vec<String>) {
    match value {
        Json::List(items) => items.iter().for_each(|item| collect(item, name, found)),
        Json::Object(members) => match members.get(name).and_then(Json::as_text) {
            Some(id) => found.push(id.to_owned()),
            None => members
                .values()
                .for_each(|member| collect(member, name, found)),
        },
        _ => {}
    }
}
