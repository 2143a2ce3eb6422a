//! Webhooks and the websocket over the control address.

use hyper::StatusCode;
use serde::Deserialize;
use serde_json::json;

use crate::front::events::WebsocketFault;
use crate::front::webhooks::Webhooks;
use crate::server::control::{Answer, Refused, done, ok, read, refused, to_json};
use crate::server::http::Shared;

/// A fault of the websocket connections, or a refusal of the next handshakes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WebsocketBody {
    #[serde(default)]
    fault: Option<WebsocketFault>,
    #[serde(default)]
    refuse: Option<u16>,
    #[serde(default)]
    times: Option<usize>,
}

/// Returns the response, if the address belongs to webhooks or the websocket.
pub(crate) fn answer(
    shared: &Shared,
    method: &str,
    room: &str,
    id: Option<&str>,
    body: &[u8],
) -> Option<Result<Answer, Refused>> {
    let simulator = &shared.simulator;
    Some(match (method, room, id) {
        ("GET", "webhooks", None) => {
            let webhooks = simulator.webhooks();
            let mut settings = to_json(&webhooks);
            if let Some(webhooks) = &webhooks {
                settings["url"] = json!(webhooks.address());
            }
            ok(json!({"settings": settings, "deliveries": simulator.deliveries()}))
        }
        ("PUT", "webhooks", None) => read::<Option<Webhooks>>(body).and_then(|webhooks| {
            let set = simulator.set_webhooks(webhooks);
            set.map_err(|error| refused(400, error.to_string()))?;
            done()
        }),
        ("POST", "webhooks", Some("send")) => text(body).map(|text| {
            let number = simulator.send_webhook(text);
            (StatusCode::CREATED, Some(json!({ "message": number })))
        }),
        ("GET", "websocket", None) => ok(json!({
            "address": shared.websocket_url(),
            "connections": simulator.websocket_connections(),
        })),
        ("POST", "websocket", None) => read::<WebsocketBody>(body).and_then(|wanted| {
            if wanted.refuse.is_none() && wanted.fault.is_none() {
                return Err(refused(400, "`fault` or `refuse` is missing"));
            }
            if let Some(status) = wanted.refuse {
                if !(400..600).contains(&status) {
                    return Err(refused(400, "`refuse` must be a status from 400 to 599"));
                }
                simulator.refuse_websocket(status, wanted.times.unwrap_or(1));
            }
            if let Some(fault) = wanted.fault {
                simulator.break_websocket(fault);
            }
            done()
        }),
        ("POST", "websocket", Some("send")) => text(body).and_then(|text| {
            simulator.send_websocket(text);
            done()
        }),
        (_, "webhooks" | "websocket", _) => {
            Err(refused(405, "this address does not support that method"))
        }
        _ => return None,
    })
}

fn text(body: &[u8]) -> Result<&str, Refused> {
    std::str::from_utf8(body).map_err(|_| refused(400, "the body is not UTF-8"))
}
