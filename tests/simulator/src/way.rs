//! The way of a request: limit, script, service, and back through what goes wrong.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mews_codegen::schema::Api;

use crate::clock::{Clock, DateForm};
use crate::contract::Call;
use crate::cost::Costs;
use crate::delivery::{Answer, BodyFault, ConnectionFault, Reply};
use crate::effects::Effect;
use crate::faults::{
    Changes, Content, Fault, Incoming, RetryAfter, Script, ScriptError, Scripted, Scripts,
    is_envelope,
};
use crate::gzip;
use crate::ids;
use crate::interval::IntervalEnds;
use crate::json::{Json, Object};
use crate::limit::{Limit, Limiter};
use crate::log::{Kept, LogEntry, Ring};
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::service::Answer as Served;
use crate::simulator::{Error, Request, Response, Simulator};
use crate::tokens::Caller;
use crate::validate::{Direction, Validator};
use crate::walks::{Place, Walks, body_hash};

/// The media type of the service's own bodies.
const JSON: &str = "application/json; charset=utf-8";

/// What the way is to be like.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// What the schema says unless set.
    pub(crate) limit: Option<Option<Limit>>,
    pub(crate) speed: f64,
    /// Entries that the log and the table of effects keep.
    pub(crate) room: usize,
    pub(crate) bodies: bool,
    pub(crate) connections: usize,
    pub(crate) patience: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            limit: None,
            speed: 1.0,
            room: 10_000,
            bodies: false,
            connections: 1_024,
            patience: Duration::from_secs(30),
        }
    }
}

/// What is remembered of requests that came.
#[derive(Debug)]
pub(crate) struct Way {
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    limiter: Limiter,
    scripts: Scripts,
    walks: Walks,
    /// What the service's clock says.
    now: Mutex<Moment>,
    log: Ring<LogEntry>,
    effects: Ring<Effect>,
    /// Requests that came.
    requests: AtomicU64,
    /// Answers with an id.
    answers: AtomicU64,
}

impl Way {
    pub(crate) fn new(settings: Settings, api: &Api, now: Moment) -> Self {
        let usual = Limit::new(api.requests, Duration::from_secs(api.seconds.into()));
        let limit = settings.limit.clone().unwrap_or(Some(usual));
        Self {
            clock: Clock::new(settings.speed),
            limiter: Limiter::new(limit),
            scripts: Scripts::default(),
            walks: Walks::default(),
            now: Mutex::new(now),
            log: Ring::new(settings.room),
            effects: Ring::new(settings.room),
            requests: AtomicU64::new(0),
            answers: AtomicU64::new(0),
            settings,
        }
    }

    fn now(&self) -> Moment {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is scripted, limited and remembered.
impl Simulator {
    /// Adds a script and tells the number to remove it by. The functions of a script must not call the simulator.
    pub fn script(&self, script: Script) -> Result<u64, ScriptError> {
        if let Some(path) = script.operation()
            && !self.contract.calls.contains_key(path)
        {
            return Err(ScriptError::UnknownOperation(path.to_owned()));
        }
        script.check().map_err(ScriptError::Impossible)?;
        self.way.scripts.add(script)
    }

    /// All scripts in the order in which they were added, with how often each was met.
    pub fn scripts(&self) -> Vec<Scripted> {
        self.way.scripts.all()
    }

    /// Removes a script; tells whether there was one.
    pub fn remove_script(&self, id: u64) -> bool {
        self.way.scripts.remove(id)
    }

    /// Removes all scripts.
    pub fn clear_scripts(&self) {
        self.way.scripts.clear();
    }

    /// The requests that came, as far as the log has room.
    pub fn log(&self) -> Kept<LogEntry> {
        self.way.log.kept()
    }

    /// Empties the log. Numbers go on.
    pub fn clear_log(&self) {
        self.way.log.clear();
    }

    /// The writes that were carried out, as far as the table has room.
    pub fn effects(&self) -> Kept<Effect> {
        self.way.effects.kept()
    }

    /// Empties the table of effects.
    pub fn clear_effects(&self) {
        self.way.effects.clear();
    }

    /// What one access token may send; nothing where there is no limit.
    pub fn limit(&self) -> Option<Limit> {
        self.way.limiter.limit()
    }

    /// What one access token may send from now on. Requests that have been let through count on.
    pub fn set_limit(&self, limit: impl Into<Option<Limit>>) {
        self.way.limiter.set(limit.into());
    }

    /// Undoes all writes, removes all scripts, and empties the log, the table of effects and the window of the limit: the data
    /// set is as it was at the start. What is set stays: the limit, the costs, the clock.
    pub fn reset(&self) {
        self.service.reset();
        self.clear_scripts();
        self.clear_log();
        self.clear_effects();
        self.way.limiter.clear();
        self.way.walks.clear();
    }

    /// What queries may cost.
    pub fn costs(&self) -> Costs {
        self.service.rules().costs.clone()
    }

    /// What queries may cost from now on. An error names an operation that there is not.
    pub fn set_costs(&self, costs: Costs) -> Result<(), Error> {
        self.contract.check_costs(&costs)?;
        self.service.set_rules(|rules| rules.costs = costs);
        Ok(())
    }

    /// How the ends of intervals are read.
    pub fn interval_ends(&self) -> IntervalEnds {
        self.service.rules().interval_ends
    }

    /// How the ends of intervals are read from now on.
    pub fn set_interval_ends(&self, ends: IntervalEnds) {
        self.service.set_rules(|rules| rules.interval_ends = ends);
    }

    /// About how many bytes of memory the changes of requests may take.
    pub fn state_room(&self) -> usize {
        self.service.rules().room
    }

    /// About how many bytes of memory the changes take that requests have made.
    pub fn state_bytes(&self) -> usize {
        self.service.state_bytes()
    }

    /// The instant at which the service stands still, as `configuration/get` tells it too.
    pub fn now(&self) -> String {
        self.way.now().to_string()
    }

    /// Sets the service's clock, in ISO 8601 and UTC. The data set stays as it is.
    pub fn set_now(&self, now: &str) -> Result<(), Error> {
        let now = Moment::parse(now).ok_or(Error::Now)?;
        *self.way.now.lock().unwrap_or_else(PoisonError::into_inner) = now;
        Ok(())
    }

    /// How many requests have come.
    pub fn requests(&self) -> u64 {
        self.way.requests.load(Ordering::Relaxed)
    }

    /// How long the simulator has been there, by its own clock: see [`Builder::speed`](crate::Builder::speed).
    pub fn elapsed(&self) -> Duration {
        self.way.clock.now()
    }
}

/// What is answered.
impl Simulator {
    /// The service's own answer: neither scripts nor the limit touch it.
    pub fn handle(&self, request: &Request) -> Response {
        let arrival = self.read(request);
        let entry = self.entry(&arrival);
        let own = self.own_answer(arrival, entry.number, &Fault::default());
        self.note(
            entry,
            Some(own.response.status),
            own.applied,
            request.body.len(),
        );
        own.response
    }

    /// What becomes of a request that meets the limit and the scripts: an answer as data, with the delays in it not yet waited
    /// for. Delays are spans of the simulator's own clock.
    pub fn receive(&self, request: &Request) -> Answer {
        let arrival = self.read(request);
        let mut entry = self.entry(&arrival);
        let (script, fault) = self.meet(&arrival, &entry);
        let number = entry.number;
        entry.script = script;
        entry.fault = script.map(|_| fault.label());
        let sent = request.body.len();
        if let Some(connection) = fault.connection {
            let applied =
                connection.is_applied() && self.own_answer(arrival, number, &fault).applied;
            self.note(entry, None, applied, sent);
            return Answer {
                number,
                delay: fault.delay,
                reply: Reply::Nothing(connection),
            };
        }
        let own = if fault.is_applied() {
            self.own_answer(arrival, number, &fault)
        } else {
            Own::new(self.respond(200, |_| None))
        };
        let mut response = own.response;
        self.overlay(&mut response, &fault, request);
        self.note(entry, Some(response.status), own.applied, sent);
        let reply = match fault.body {
            None => Reply::Response(response),
            Some(fault) => Reply::Broken { response, fault },
        };
        Answer {
            number,
            delay: fault.delay + own.takes,
            reply,
        }
    }

    /// What a client sees of a request, after all delays, by tokio's clock: a slow body comes as a whole when its last piece
    /// would. Where nothing ever comes, this never returns.
    pub async fn exchange(&self, request: &Request) -> Reply {
        let clock = &self.way.clock;
        let answer = self.receive(request);
        tokio::time::sleep(clock.real(answer.delay)).await;
        match answer.reply {
            Reply::Nothing(ConnectionFault::Silent | ConnectionFault::SilentApplied)
            | Reply::Broken {
                fault: BodyFault::Endless { .. },
                ..
            } => std::future::pending().await,
            Reply::Broken {
                response,
                fault: BodyFault::Slow { bytes, every },
            } => {
                let pieces = response.body.len().div_ceil(bytes.max(1));
                let pieces = u32::try_from(pieces).unwrap_or(u32::MAX);
                tokio::time::sleep(clock.real(every).saturating_mul(pieces)).await;
                Reply::Response(response)
            }
            reply => reply,
        }
    }

    /// The answer to a request whose body has not been read.
    pub(crate) fn refuse_unread(&self, request: &Request, refusal: Refusal) -> Response {
        let arrival = Arrival {
            body: Err(refusal),
            ..self.read(request)
        };
        let entry = self.entry(&arrival);
        let response = self
            .own_answer(arrival, entry.number, &Fault::default())
            .response;
        self.note(entry, Some(response.status), false, 0);
        response
    }

    /// What becomes of a request of which only the head has been read, if a script closes the connection at this point.
    pub(crate) fn receive_unread(&self, request: &Request) -> Option<Answer> {
        let path = &self.route(request).ok()?.path;
        let (script, fault) = self.way.scripts.meet_unread(path)?;
        let arrival = self.read(request);
        let mut entry = self.entry(&arrival);
        entry.script = Some(script);
        entry.fault = Some(fault.label());
        let number = entry.number;
        self.note(entry, None, false, 0);
        Some(Answer {
            number,
            delay: fault.delay,
            reply: Reply::Nothing(fault.connection?),
        })
    }

    /// The refusal of a body over the limit.
    pub(crate) fn too_long(&self) -> Refusal {
        Refusal::new(
            413,
            format!("The body is longer than {} bytes.", self.body_limit),
        )
    }
}

/// A request, as far as it can be read.
struct Arrival<'s> {
    path: String,
    call: Result<&'s Call, Refusal>,
    /// With the envelope.
    body: Result<Object, Refusal>,
    /// Which of the access tokens it carries.
    token: Option<usize>,
    /// The walk that it is part of, and where in it.
    walk: Option<(u64, Place)>,
    minimal: bool,
}

/// What the service itself answers.
struct Own {
    response: Response,
    /// Whether a write was carried out.
    applied: bool,
    /// How long the service works on it.
    takes: Duration,
}

impl Own {
    fn new(response: Response) -> Self {
        Self {
            response,
            applied: false,
            takes: Duration::ZERO,
        }
    }
}

impl<'s> Simulator {
    fn read(&'s self, request: &Request) -> Arrival<'s> {
        let call = self.route(request);
        let body = self.parse(request);
        let members = body.as_ref().ok();
        let token = members
            .and_then(|body| body.get("AccessToken")?.as_text())
            .and_then(|sent| self.tokens.access.iter().position(|token| token == sent));
        let api = &self.contract.api;
        let walk = call.as_ref().ok().zip(members).and_then(|(call, body)| {
            call.listing.as_ref().filter(|listing| listing.paged)?;
            let mut hasher = DefaultHasher::new();
            let filters = body_hash(body, |name| {
                name == api.limitation || is_envelope(api, name)
            });
            (&call.path, token, filters).hash(&mut hasher);
            let walk = hasher.finish();
            let cursor = body
                .get(&api.limitation)
                .and_then(|limitation| limitation.get(&api.cursor).as_text());
            Some((walk, self.way.walks.place(walk, cursor)))
        });
        Arrival {
            path: match &call {
                Ok(call) => call.path.clone(),
                Err(_) => request.path.clone(),
            },
            call,
            body,
            token,
            walk,
            minimal: request.header("Prefer").is_some_and(|prefer| {
                prefer
                    .split([',', ';'])
                    .any(|one| one.trim() == "return=minimal")
            }),
        }
    }

    fn route(&self, request: &Request) -> Result<&Call, Refusal> {
        let path = request
            .path
            .strip_prefix(&self.contract.api.base_path)
            .and_then(|path| path.strip_prefix('/'));
        path.filter(|_| request.method == "POST")
            .and_then(|path| self.contract.calls.get(path))
            .ok_or_else(|| Refusal::new(404, "There is no such operation at this address."))
    }

    fn parse(&self, request: &Request) -> Result<Object, Refusal> {
        if request.body.len() > self.body_limit {
            return Err(self.too_long());
        }
        match Json::parse(&request.body) {
            Some(Json::Object(body)) => Ok(body),
            Some(_) => Err(Refusal::new(400, "The body must be a JSON object.")),
            None => Err(Refusal::new(400, "The body is not valid JSON.")),
        }
    }

    /// What the limit or a script has in store.
    fn meet(&self, arrival: &Arrival<'_>, entry: &LogEntry) -> (Option<u64>, Fault) {
        if let Some(Err(retry_after)) = arrival
            .token
            .map(|token| self.way.limiter.admit(token, entry.at))
        {
            let refusal = Fault::too_many_requests(retry_after)
                .message("Too many requests came with this access token.");
            return (None, refusal);
        }
        match self
            .way
            .scripts
            .meet(&self.incoming(arrival, &Object::new()))
        {
            Some((id, fault)) => (Some(id), fault),
            None => (None, Fault::default()),
        }
    }

    fn incoming<'r>(&'r self, arrival: &'r Arrival<'_>, nothing: &'r Object) -> Incoming<'r> {
        Incoming {
            operation: &arrival.path,
            token: arrival.token,
            page: arrival.walk.as_ref().map(|(_, place)| place.page),
            body: arrival.body.as_ref().unwrap_or(nothing),
            api: &self.contract.api,
        }
    }

    fn entry(&self, arrival: &Arrival<'_>) -> LogEntry {
        let nothing = Object::new();
        let incoming = self.incoming(arrival, &nothing);
        LogEntry {
            number: self.way.requests.fetch_add(1, Ordering::Relaxed) + 1,
            at: self.way.clock.now(),
            operation: shortened(&arrival.path),
            token: incoming.token(),
            body_hash: body_hash(incoming.body, |name| incoming.is_envelope(name)),
            count: incoming.count(),
            cursor: incoming.cursor().map(shortened),
            page: incoming.page(),
            body: self.way.settings.bodies.then(|| incoming.body()),
            status: None,
            fault: None,
            script: None,
            applied: false,
        }
    }

    fn note(&self, mut entry: LogEntry, status: Option<u16>, applied: bool, bytes: usize) {
        entry.status = status;
        entry.applied = applied;
        self.way.log.push_with_body(entry, bytes);
    }

    /// The service's answer with a fault's changes.
    fn own_answer(&self, arrival: Arrival<'_>, number: u64, fault: &Fault) -> Own {
        let mut sent = Vec::new();
        match self.decide(arrival, number, fault, &mut sent) {
            Ok((answer, applied)) => {
                let status = if answer.is_some() { 200 } else { 204 };
                Own {
                    applied,
                    ..Own::new(self.respond(status, |_| answer))
                }
            }
            Err(refusal) => {
                let sent = sent.iter().map(String::as_str);
                let secrets: Vec<&str> = self.tokens.all().chain(sent).collect();
                let status = refusal.status;
                Own {
                    takes: refusal.takes,
                    ..Own::new(self.respond(status, |id| Some(refusal.body(id, &secrets))))
                }
            }
        }
    }

    /// The answer, none if it is an empty one and the caller wants those without body; and whether a write was carried out.
    fn decide(
        &self,
        arrival: Arrival<'_>,
        number: u64,
        fault: &Fault,
        sent: &mut Vec<String>,
    ) -> Result<(Option<Json>, bool), Refusal> {
        let (call, body) = (arrival.call?, arrival.body?);
        let api = &self.contract.api;
        let tokens = api.envelope.keys().filter(|name| name.ends_with("Token"));
        sent.extend(tokens.filter_map(|name| body.get(name)?.as_text().map(str::to_owned)));
        let (mut body, caller) = self.tokens.open(api, body)?;
        let place = arrival.walk.as_ref().map_or(
            Place {
                page: 1,
                first: None,
            },
            |(_, place)| place.clone(),
        );
        let changes = Changes {
            changes: &fault.changes,
            contract: &self.contract,
            call,
            place: &place,
        };
        changes.of_request(&mut body);
        let served = self.carry_out(call, &body, caller)?;
        let mut answer = served.body;
        if let Some(body) = changes.further_request(&body, &answer) {
            changes.join(&mut answer, self.carry_out(call, &body, caller)?.body);
        }
        let writes = !call.is_read();
        if writes {
            self.way.effects.push(Effect {
                request: number,
                operation: call.path.clone(),
                ids: served.applied,
            });
        }
        changes.of_answer(&mut answer);
        if let (Some((walk, place)), Some(cursor)) =
            (&arrival.walk, answer.get(&api.cursor).as_text())
        {
            self.way.walks.answered(*walk, place, cursor);
        }
        let answer = (!(arrival.minimal && is_empty(call, &answer))).then_some(answer);
        Ok((answer, writes))
    }

    fn carry_out(&self, call: &Call, body: &Object, caller: &Caller) -> Result<Served, Refusal> {
        let validator = Validator {
            contract: &self.contract,
            direction: Direction::Request,
        };
        validator.body(&call.request, body)?;
        self.service.answer(call, body, self.way.now(), caller)
    }

    /// An answer with an id of its own, which the body may repeat.
    fn respond(&self, status: u16, body: impl FnOnce(&str) -> Option<Json>) -> Response {
        let number = self.way.answers.fetch_add(1, Ordering::Relaxed);
        let request_id = ids::free(self.service.world.seed().at("request").nth(number));
        let body = body(&request_id);
        let mut response = Response {
            status,
            headers: vec![("Request-Id".to_owned(), request_id)],
            body: Vec::new(),
        };
        if let Some(body) = body {
            response.set_body(Some(JSON), body.to_text());
        }
        response
    }

    /// Puts what a fault says of status, headers and body over a response.
    fn overlay(&self, response: &mut Response, fault: &Fault, request: &Request) {
        if let Some(status) = fault.status {
            response.status = status;
        }
        let usual = match fault.status {
            Some(204 | 300..400) => Some(Content::Empty),
            Some(status @ 400..) => Some(Content::Message(format!(
                "The simulator was told to answer with {status}."
            ))),
            _ => None,
        };
        if let Some(content) = fault.content.as_ref().or(usual.as_ref()) {
            put(response, content, request);
        }
        let clock = &self.way.clock;
        let off = fault.date_off_seconds.unwrap_or(0);
        let retry_after = match &fault.retry_after {
            None => None,
            Some(RetryAfter::Seconds(seconds)) => Some(seconds.to_string()),
            Some(RetryAfter::Date { ahead, form }) => {
                Some(clock.http_date(off.saturating_add(*ahead), *form))
            }
            Some(RetryAfter::Text(text)) => Some(text.clone()),
        };
        if matches!(fault.retry_after, Some(RetryAfter::Date { .. })) || off != 0 {
            response.set_header("Date", clock.http_date(off, DateForm::Imf));
        }
        if let Some(value) = retry_after {
            response.set_header("Retry-After", value);
        }
        for (name, values) in &fault.headers {
            response.remove_header(name);
            let values = values.all().iter();
            let lines = values.map(|value| (name.clone(), value.clone()));
            response.headers.extend(lines);
        }
        for name in &fault.without_headers {
            response.remove_header(name);
        }
        if let Some(rewrite) = &fault.rewrite {
            rewrite(response);
        }
        match fault.body {
            Some(BodyFault::GzipCorrupt) => response.body = gzip::corrupt(&response.body),
            Some(BodyFault::GzipPlain | BodyFault::GzipBomb { .. }) => {}
            _ => return,
        }
        response.set_header("Content-Encoding", "gzip");
    }
}

/// What the log keeps of a text that may be as long as a request.
fn shortened(text: &str) -> String {
    text.chars().take(256).collect()
}

/// Gives a response another body.
fn put(response: &mut Response, content: &Content, request: &Request) {
    let request_id = response.header("Request-Id").unwrap_or("").to_owned();
    let error = |message: &str, details: serde_json::Value| {
        let body = serde_json::json!({
            "Message": message, "RequestId": request_id, "Details": details,
        });
        (Some(JSON), body.to_string())
    };
    let null = serde_json::Value::Null;
    let (media_type, body) = match content {
        Content::Message(message) => error(message, null),
        Content::Json(value) => (Some(JSON), value.to_string()),
        Content::Text(text) => (Some("text/plain; charset=utf-8"), text.clone()),
        Content::Html => {
            let status = response.status;
            let page = format!(
                "<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>proxy</body></html>\n"
            );
            (Some("text/html; charset=utf-8"), page)
        }
        Content::Empty => (None, String::new()),
        Content::Echo => {
            let echoed = String::from_utf8_lossy(&request.body);
            error(&format!("This can't be read: {echoed}"), null)
        }
        Content::Details(bytes) => error(
            "The details say more.",
            serde_json::Value::String("x".repeat(*bytes)),
        ),
    };
    response.set_body(media_type, body);
}

/// Whether an answer has no members, or is a page without items.
fn is_empty(call: &Call, answer: &Json) -> bool {
    match &call.listing {
        Some(listing) => {
            *answer.get(&listing.property) == Json::List(Vec::new())
                && answer.get("Cursor").is_null()
        }
        None => answer.as_object().is_some_and(Object::is_empty),
    }
}
