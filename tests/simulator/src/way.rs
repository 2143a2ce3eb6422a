//! The way of a request: limit, script, service, and back through what goes wrong.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mews_schema::Api;

use crate::clock::Clock;
use crate::contract::Call;
use crate::delivery::{Answer, BodyFault, ConnectionFault, Reply};
use crate::effects::Effect;
use crate::faults::{Changes, Fault, Incoming, Scripts, is_envelope};
use crate::ids;
use crate::json::{Json, Object};
use crate::limit::{Limit, Limiter};
use crate::log::{LogEntry, Ring};
use crate::moment::Moment;
use crate::overlay::overlay;
use crate::refusal::Refusal;
use crate::service::Answer as Served;
use crate::simulator::{Request, Response, Simulator};
use crate::tokens::Caller;
use crate::validate::{Direction, Validator};
use crate::walks::{Place, Walks, body_hash};

/// The media type of the service's own bodies.
pub(crate) const JSON: &str = "application/json; charset=utf-8";

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
    pub(crate) limiter: Limiter,
    pub(crate) scripts: Scripts,
    pub(crate) walks: Walks,
    /// What the service's clock says.
    pub(crate) now: Mutex<Moment>,
    pub(crate) log: Ring<LogEntry>,
    pub(crate) effects: Ring<Effect>,
    /// Requests that came.
    pub(crate) requests: AtomicU64,
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

    pub(crate) fn now(&self) -> Moment {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
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
        overlay(&mut response, &fault, request, &self.way.clock);
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
}

/// What the log keeps of a text that may be as long as a request.
fn shortened(text: &str) -> String {
    text.chars().take(256).collect()
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
