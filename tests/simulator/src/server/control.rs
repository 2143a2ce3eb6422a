//! The control address: scripts, log, limits and costs over HTTP, for test suites in any language.

use std::io;
use std::net::IpAddr;
use std::time::Duration;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{HOST, HeaderMap, ORIGIN};
use hyper::http::uri::Authority;
use hyper::{Method, StatusCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::base::interval::IntervalEnds;
use crate::base::seconds;
use crate::data::seasons::Season;
use crate::front::limit::Limit;
use crate::front::scripts::Script;
use crate::server::http::{Port, Shared};
use crate::server::{events_control, exports_control};
use crate::service::cost::Costs;
use crate::service::forgive::Strictness;

/// Maximum number of concurrent connections. More connections wait to be accepted.
pub(crate) const CONNECTIONS: usize = 64;
/// Time limit for a client to send a head, and to send a body.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
/// The longest accepted body in bytes.
const BODY: usize = 4 << 20;

/// A response: a status, and JSON if it has a body.
pub(crate) type Answer = (StatusCode, Option<Value>);

/// The status and the message of a refusal.
pub(crate) struct Refused(StatusCode, String);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PortBody {
    open: bool,
    #[serde(default)]
    for_seconds: Option<f64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SettingsBody {
    #[serde(default)]
    now: Option<String>,
    #[serde(default)]
    time_moves: Option<bool>,
    #[serde(default)]
    advance_seconds: Option<f64>,
    #[serde(default)]
    interval_ends: Option<IntervalEnds>,
    #[serde(default)]
    strictness: Option<Strictness>,
    #[serde(default)]
    leave_out_nulls: Option<bool>,
}

/// A span as JSON.
#[derive(Serialize)]
struct Seconds(#[serde(with = "seconds")] Duration);

pub(crate) async fn respond(
    shared: &Shared,
    hosts: &[String],
    request: hyper::Request<Incoming>,
) -> io::Result<hyper::Response<Full<Bytes>>> {
    let (head, body) = request.into_parts();
    if let Err(refused) = is_no_page(&head.headers, hosts) {
        return Ok(written(Err(refused)));
    }
    let body = match timeout(PATIENCE, Limited::new(body, BODY).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(refused(
            413,
            format!("the body is longer than {BODY} bytes"),
        )),
        Ok(Err(_)) => Err(refused(400, "the body can't be read")),
        Err(_) => Err(refused(408, "the body takes too long to come")),
    };
    let answer = match body {
        Ok(body) => answer(shared, &head.method, head.uri.path(), &body).await,
        Err(refused) => Err(refused),
    };
    Ok(written(answer))
}

/// Rejects requests of web pages, because pages of any site can send requests to addresses of this
/// machine.
fn is_no_page(headers: &HeaderMap, hosts: &[String]) -> Result<(), Refused> {
    if headers.contains_key(ORIGIN) {
        return Err(refused(
            403,
            "the control address rejects requests of web pages",
        ));
    }
    let Some(host) = headers.get(HOST) else {
        return Ok(());
    };
    let name = host
        .to_str()
        .ok()
        .and_then(|host| host.parse::<Authority>().ok());
    let known = name.is_some_and(|name| {
        let name = name.host();
        let address = name.trim_start_matches('[').trim_end_matches(']');
        // A name without a dot can't be registered on the internet.
        !name.contains('.')
            || address.parse::<IpAddr>().is_ok()
            || hosts.iter().any(|host| host.eq_ignore_ascii_case(name))
    });
    if known {
        return Ok(());
    }
    Err(refused(
        403,
        "unknown `Host` of the control address: use an IP address or a name without dots, or start with `--control-host NAME`",
    ))
}

fn written(answer: Result<Answer, Refused>) -> hyper::Response<Full<Bytes>> {
    let (status, body) =
        answer.unwrap_or_else(|Refused(status, error)| (status, Some(json!({ "error": error }))));
    let mut response = hyper::Response::new(Full::default());
    *response.status_mut() = status;
    if let Some(body) = body {
        response.headers_mut().insert(
            hyper::header::CONTENT_TYPE,
            hyper::header::HeaderValue::from_static("application/json"),
        );
        *response.body_mut() = Full::new(Bytes::from(body.to_string()));
    }
    response
}

async fn answer(
    shared: &Shared,
    method: &Method,
    path: &str,
    body: &[u8],
) -> Result<Answer, Refused> {
    let simulator = &shared.simulator;
    let (room, id) = match path.trim_start_matches('/').split_once('/') {
        Some((room, id)) => (room, Some(id)),
        None => (path.trim_start_matches('/'), None),
    };
    if let Some(answer) = events_control::answer(shared, method.as_str(), room, id, body) {
        return answer;
    }
    if let Some(answer) = exports_control::answer(shared, method.as_str(), room, id, body) {
        return answer;
    }
    match (method.as_str(), room, id) {
        ("GET", "health", None) => ok(json!({
            "status": "ok",
            "elapsedSeconds": simulator.elapsed().as_secs_f64(),
            "requests": simulator.requests(),
            "connections": shared.connections(),
        })),
        ("GET", "settings", None) => ok(settings(shared)),
        ("PUT", "settings", None) => {
            let wanted: SettingsBody = read(body)?;
            let advance = wanted.advance_seconds.map(Duration::try_from_secs_f64);
            let advance = advance.transpose();
            let advance =
                advance.map_err(|error| refused(400, format!("advanceSeconds: {error}")))?;
            if let Some(now) = wanted.now {
                let set = simulator.set_now(&now);
                set.map_err(|error| refused(400, error.to_string()))?;
            }
            if let Some(moves) = wanted.time_moves {
                simulator.set_time_moves(moves);
            }
            if let Some(span) = advance {
                simulator.advance(span);
            }
            if let Some(ends) = wanted.interval_ends {
                simulator.set_interval_ends(ends);
            }
            if let Some(strictness) = wanted.strictness {
                simulator.set_strictness(strictness);
            }
            if let Some(leave_out) = wanted.leave_out_nulls {
                simulator.set_leave_out_nulls(leave_out);
            }
            ok(settings(shared))
        }
        ("GET", "cost", None) => ok(to_json(&simulator.costs())),
        ("PUT", "cost", None) => {
            let costs: Costs = read(body)?;
            let set = simulator.set_costs(costs);
            set.map_err(|error| refused(400, error.to_string()))?;
            ok(to_json(&simulator.costs()))
        }
        ("GET", "operations", None) => ok(simulator.operations().collect()),
        ("GET", "scripts", None) => ok(to_json(&simulator.scripts())),
        ("POST", "scripts", None) => {
            let script: Script = read(body)?;
            let id = simulator
                .script(script)
                .map_err(|error| refused(400, error.to_string()))?;
            Ok((StatusCode::CREATED, Some(json!({ "id": id }))))
        }
        ("DELETE", "scripts", None) => {
            simulator.clear_scripts();
            done()
        }
        ("DELETE", "scripts", Some(id)) => {
            let removed = id.parse().is_ok_and(|id| simulator.remove_script(id));
            if removed {
                done()
            } else {
                Err(refused(404, "there is no such script"))
            }
        }
        ("POST", "items", None) => {
            let text = std::str::from_utf8(body);
            let text = text.map_err(|_| refused(400, "the body is not UTF-8"))?;
            let ids = simulator.add_items(text);
            let ids = ids.map_err(|error| refused(400, error.to_string()))?;
            Ok((StatusCode::CREATED, Some(json!({ "ids": ids }))))
        }
        ("GET", "log", None) => ok(to_json(&simulator.log())),
        ("DELETE", "log", None) => {
            simulator.clear_log();
            done()
        }
        ("GET", "effects", None) => ok(to_json(&simulator.effects())),
        ("DELETE", "effects", None) => {
            simulator.clear_effects();
            done()
        }
        ("GET", "limit", None) => ok(to_json(&simulator.limit())),
        ("PUT", "limit", None) => {
            let limit: Option<Limit> = read(body)?;
            simulator.set_limit(limit);
            ok(to_json(&simulator.limit()))
        }
        ("PUT", "port", None) => {
            let wanted: PortBody = read(body)?;
            let port = match (wanted.open, wanted.for_seconds) {
                (true, None) => Port::Open,
                (true, Some(_)) => {
                    return Err(refused(400, "`forSeconds` requires `\"open\": false`"));
                }
                (false, None) => Port::Closed(None),
                (false, Some(span)) => Port::Closed(Some(
                    Duration::try_from_secs_f64(span)
                        .map_err(|_| refused(400, "`forSeconds` is not a time span"))?,
                )),
            };
            let set = shared.set_port(port).await;
            set.map_err(|error| refused(500, error.to_string()))?;
            done()
        }
        ("POST", "reset", None) => {
            simulator.reset();
            done()
        }
        (
            _,
            "health" | "settings" | "operations" | "items" | "scripts" | "log" | "effects"
            | "limit" | "cost" | "port" | "reset",
            _,
        ) => Err(refused(405, "this address does not support that method")),
        _ => Err(refused(
            404,
            "there is: /health, /settings, /operations, /items, /scripts, /log, /effects, /limit, /cost, /port, /webhooks, /websocket, /exports, /files, /reset",
        )),
    }
}

fn settings(shared: &Shared) -> Value {
    let simulator = &shared.simulator;
    let pipeline = &simulator.pipeline.settings;
    let season = |season: &Season| json!({"start": season.start.date(), "end": season.end.date(), "times": season.times});
    let seasons: Vec<Value> = simulator.extent.seasons.iter().map(season).collect();
    json!({
        "url": shared.url(),
        "basePath": simulator.base_path(),
        "seed": simulator.seed(),
        "reservations": simulator.reservations(),
        "enterprises": simulator.enterprises(),
        "seasons": seasons,
        "now": simulator.now(),
        "timeMoves": simulator.time_moves(),
        "intervalEnds": simulator.interval_ends(),
        "strictness": simulator.strictness(),
        "leaveOutNulls": simulator.leaves_out_nulls(),
        "accessTokens": simulator.access_tokens().len(),
        "stateBytes": simulator.state_bytes(),
        "stateCapacity": simulator.state_capacity(),
        "speed": pipeline.speed,
        "logCapacity": pipeline.log_capacity,
        "logBodies": pipeline.bodies,
        "connections": pipeline.connections,
        "patienceSeconds": Seconds(pipeline.patience),
        "bodyLimit": simulator.body_limit(),
        "limit": simulator.limit(),
        "cost": simulator.costs(),
    })
}

pub(crate) fn ok(body: Value) -> Result<Answer, Refused> {
    Ok((StatusCode::OK, Some(body)))
}

pub(crate) fn done() -> Result<Answer, Refused> {
    Ok((StatusCode::NO_CONTENT, None))
}

pub(crate) fn refused(status: u16, error: impl Into<String>) -> Refused {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    Refused(status, error.into())
}

pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refused> {
    // Serde would also read structures from lists, by the order of their members.
    if body.trim_ascii_start().first() == Some(&b'[') {
        return Err(refused(400, "the body must not be a list"));
    }
    serde_json::from_slice(body).map_err(|error| refused(400, error.to_string()))
}

/// Lists and objects of texts and numbers can always be converted to JSON.
pub(crate) fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
