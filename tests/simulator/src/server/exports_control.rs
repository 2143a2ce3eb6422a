//! Bulk exports and the file host over the control address.

use hyper::StatusCode;
use serde_json::{Value, json};

use crate::server::control::{Answer, Refused, done, ok, read, refused, to_json};
use crate::server::http::Shared;
use crate::service::exports::settings::ExportSettings;

/// Returns the response, if the address belongs to exports or their files.
pub(crate) fn answer(
    shared: &Shared,
    method: &str,
    room: &str,
    id: Option<&str>,
    body: &[u8],
) -> Option<Result<Answer, Refused>> {
    let simulator = &shared.simulator;
    let settings = || -> Result<Answer, Refused> {
        let mut settings = to_json(&simulator.export_settings());
        settings["files"] = json!(simulator.files_url());
        Ok((StatusCode::OK, Some(settings)))
    };
    Some(match (method, room, id) {
        ("GET", "exports", None) => settings(),
        ("PUT", "exports", None) => read(body).and_then(|wanted: Value| {
            // Settings that are not given keep their values.
            let mut all = to_json(&simulator.export_settings());
            let Some(wanted) = wanted.as_object() else {
                return Err(refused(400, "the body must be an object"));
            };
            // `files` is in the response, and can't be set.
            for (name, value) in wanted.iter().filter(|(name, _)| *name != "files") {
                all[name] = value.clone();
            }
            let wanted: Result<ExportSettings, _> = serde_json::from_value(all);
            let wanted = wanted.map_err(|error| refused(400, error.to_string()))?;
            simulator.set_export_settings(wanted);
            settings()
        }),
        ("POST", "exports", Some("expireLinks")) => {
            simulator.expire_links();
            done()
        }
        (_, "exports", Some(_)) => Err(refused(404, "there is no such address")),
        ("GET", "files", None) => ok(to_json(&simulator.file_log())),
        ("DELETE", "files", None) => {
            simulator.clear_file_log();
            done()
        }
        (_, "exports" | "files", _) => {
            Err(refused(405, "this address does not support that method"))
        }
        _ => return None,
    })
}
