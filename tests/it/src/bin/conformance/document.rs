//! The examples of an OpenAPI document, read without the importer: as a second opinion.

use mews_codegen::source::Source;
use mews_codegen::yaml::{self, Node};

use crate::json::Json;

/// The examples of one operation.
pub(crate) struct Example {
    pub(crate) operation: String,
    pub(crate) request: Option<Json>,
    pub(crate) response: Option<Json>,
}

pub(crate) fn examples(name: &str, text: &str, base_path: &str) -> Result<Vec<Example>, String> {
    let root = yaml::parse(&Source::new(name, text)).map_err(|error| error.to_string())?;
    let paths = root.get("paths").ok_or("the document has no paths")?;
    let paths = paths.as_map().map_err(|error| error.to_string())?;
    Ok(paths
        .iter()
        .filter_map(|(path, item)| {
            let operation = path.text.strip_prefix(base_path)?.strip_prefix('/')?;
            let post = item.get("post")?;
            Some(Example {
                operation: operation.to_owned(),
                request: post.get("requestBody").and_then(example),
                response: post
                    .get("responses")
                    .and_then(|all| all.get("200"))
                    .and_then(example),
            })
        })
        .collect())
}

fn example(body: &Node) -> Option<Json> {
    body.get("content")?
        .get("application/json")?
        .get("example")
        .map(Json::from_node)
}
