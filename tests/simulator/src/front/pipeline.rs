//! The pipeline of a request: limit, script, service, and faults of the response.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::contract::schema::Api;

use crate::base::clock::Clock;
use crate::base::ids;
use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::message::{Request, Response};
use crate::contract::Call;
use crate::contract::validate::{Direction, Validator};
use crate::front::arrival::Arrival;
use crate::front::delivery::{Answer, BodyFault, ConnectionFault, Reply};
use crate::front::effects::Effect;
use crate::front::events::Events;
use crate::front::files::FileHost;
use crate::front::limit::{Limit, Limiter};
use crate::front::log::{Log, LogEntry, Ring};
use crate::front::page_tracker::{PageTracker, Place, body_hash};
use crate::front::present::Present;
use crate::front::redact;
use crate::front::response_faults::overlay;
use crate::front::scripts::{Change, Changes, Fault, Incoming, Scripts};
use crate::front::simulator::Simulator;
use crate::front::webhooks::Webhooks;
use crate::service::refusal::Refusal;
use crate::service::tokens::Caller;
use crate::service::{Answer as Served, Clocks};

/// The media type of the service's own bodies.
pub(crate) const JSON: &str = "application/json; charset=utf-8";

/// The header that lists the invalid parts of a request that were ignored.
const FORGIVEN: &str = "Simulator-Forgiven";

/// Settings of the pipeline.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The limit; the one of the schema unless set.
    pub(crate) limit: Option<Option<Limit>>,
    pub(crate) speed: f64,
    /// Whether the service's clock runs.
    pub(crate) time_moves: bool,
    /// Number of entries that the log and the table of effects keep.
    pub(crate) log_capacity: usize,
    pub(crate) bodies: bool,
    pub(crate) connections: usize,
    pub(crate) patience: Duration,
    /// The address and delivery settings of webhooks.
    pub(crate) webhooks: Option<Webhooks>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            limit: None,
            speed: 1.0,
            time_moves: false,
            log_capacity: 10_000,
            bodies: false,
            connections: 1_024,
            patience: Duration::from_secs(30),
            webhooks: None,
        }
    }
}

/// The settings and the runtime state of the pipeline.
#[derive(Debug)]
pub(crate) struct Pipeline {
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) limiter: Limiter,
    pub(crate) scripts: Scripts,
    pub(crate) page_tracker: PageTracker,
    /// The service's clock.
    pub(crate) present: Present,
    pub(crate) log: Log,
    pub(crate) effects: Ring<Effect>,
    /// Webhooks and websocket events.
    pub(crate) events: Arc<Events>,
    /// Requests for files of exports.
    pub(crate) files: FileHost,
    /// Number of requests received.
    pub(crate) requests: AtomicU64,
    /// Number of responses that carry an id.
    answers: AtomicU64,
}

impl Pipeline {
    pub(crate) fn new(settings: Settings, api: &Api, now: Instant) -> Self {
        let usual = Limit::new(api.requests, Duration::from_secs(api.seconds.into()));
        let limit = settings.limit.clone().unwrap_or(Some(usual));
        Self {
            clock: Clock::new(settings.speed),
            limiter: Limiter::new(limit),
            scripts: Scripts::default(),
            page_tracker: PageTracker::default(),
            present: Present::new(now, settings.time_moves),
            log: Log::new(settings.log_capacity),
            effects: Ring::new(settings.log_capacity),
            events: Arc::new(Events::new(settings.webhooks.clone())),
            files: FileHost::default(),
            requests: AtomicU64::new(0),
            answers: AtomicU64::new(0),
            settings,
        }
    }

    pub(crate) fn now(&self) -> Instant {
        self.present.now(&self.clock)
    }

    pub(crate) fn clocks(&self) -> Clocks {
        Clocks {
            now: self.now(),
            elapsed: self.present.elapsed(&self.clock),
        }
    }

    /// The current time in the format of an HTTP header.
    pub(crate) fn http_present(&self) -> String {
        let now = self
            .now()
            .to_string()
            .parse()
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }
}

/// Handles requests.
impl Simulator {
    /// Returns the service's own response. Scripts and the limit are not applied.
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

    /// Returns the outcome of a request after the limit and the scripts. Delays are part of the
    /// result and are not waited for. They are spans of the simulator's own clock.
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
        let names = &self.contract.api.error_names;
        overlay(&mut response, &fault, request, &self.pipeline.clock, names);
        self.note(entry, Some(response.status), own.applied, sent);
        Answer {
            number,
            delay: fault.delay + own.takes,
            reply: Reply::of(response, fault.body),
        }
    }

    /// Returns the reply of a request after all delays, by Tokio's clock. A slow body is returned
    /// as a whole at the time of its last piece. If no data ever arrives, this never returns.
    pub async fn exchange(&self, request: &Request) -> Reply {
        self.arrival_of(self.receive(request)).await
    }

    /// Returns the reply of an answer after all delays.
    pub(super) async fn arrival_of(&self, answer: Answer) -> Reply {
        let clock = &self.pipeline.clock;
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

    /// Returns the response to a request whose body has not been read.
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

    /// Returns the outcome of a request of which only the head has been read, if a script closes
    /// the connection at this point.
    pub(crate) fn receive_unread(&self, request: &Request) -> Option<Answer> {
        let path = &self.route(request).ok()?.path;
        let (script, fault) = self.pipeline.scripts.meet_unread(path)?;
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

    /// Returns the refusal of a body over the limit.
    pub(crate) fn too_long(&self) -> Refusal {
        Refusal::new(
            413,
            format!("The body is longer than {} bytes.", self.body_limit),
        )
    }
}

/// The service's own response.
struct Own {
    response: Response,
    /// Whether a write was carried out.
    applied: bool,
    /// The time the service takes for the request.
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

impl Simulator {
    /// Returns the fault of the limit or of a script, and the number of the script.
    fn meet(&self, arrival: &Arrival<'_>, entry: &LogEntry) -> (Option<u64>, Fault) {
        if let Some(Err(retry_after)) = arrival
            .token
            .map(|token| self.pipeline.limiter.admit(token, entry.at))
        {
            let refusal = Fault::too_many_requests(retry_after)
                .message("Too many requests came with this access token.");
            return (None, refusal);
        }
        match self
            .pipeline
            .scripts
            .meet(&self.incoming(arrival, &Object::default()))
        {
            Some((id, fault)) => (Some(id), fault),
            None => (None, Fault::default()),
        }
    }

    fn incoming<'r>(&'r self, arrival: &'r Arrival<'_>, nothing: &'r Object) -> Incoming<'r> {
        Incoming {
            operation: &arrival.path,
            token: arrival.token,
            page: arrival.page.as_ref().map(|(_, place)| place.page),
            body: arrival.body.as_ref().unwrap_or(nothing),
            api: &self.contract.api,
        }
    }

    fn entry(&self, arrival: &Arrival<'_>) -> LogEntry {
        let nothing = Object::default();
        let incoming = self.incoming(arrival, &nothing);
        let sent = redact::secrets(incoming.body);
        let secrets: Vec<&str> = self
            .tokens
            .all()
            .chain(sent.iter().map(String::as_str))
            .collect();
        let body = || {
            let mut body = incoming.body();
            redact::value(&mut body, &secrets);
            body
        };
        LogEntry {
            number: self.pipeline.requests.fetch_add(1, Ordering::Relaxed) + 1,
            at: self.pipeline.clock.now(),
            operation: match &arrival.call {
                Ok(call) => call.path.clone(),
                Err(_) => shortened(&redact::text(&arrival.path, &secrets)),
            },
            token: incoming.token(),
            body_hash: body_hash(incoming.body, |name| incoming.is_envelope(name)),
            count: incoming.count(),
            cursor: incoming
                .cursor()
                .map(|cursor| shortened(&redact::text(cursor, &secrets))),
            page: incoming.page(),
            body: self.pipeline.settings.bodies.then(body),
            status: None,
            fault: None,
            script: None,
            forgiven: arrival.forgiven.clone(),
            applied: false,
        }
    }

    fn note(&self, mut entry: LogEntry, status: Option<u16>, applied: bool, bytes: usize) {
        entry.status = status;
        entry.applied = applied;
        let operation = self.contract.calls.get_index_of(&entry.operation);
        self.pipeline.log.push(entry, operation, bytes);
    }

    /// Returns the service's response with the changes of a fault.
    fn own_answer(&self, arrival: Arrival<'_>, number: u64, fault: &Fault) -> Own {
        let mut sent = Vec::new();
        let forgiven = arrival.forgiven.join("; ");
        let mut own = match self.decide(arrival, number, fault, &mut sent) {
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
                let names = &self.contract.api.error_names;
                let mut response =
                    self.respond(refusal.status, |id| Some(refusal.body(names, id, &secrets)));
                for (name, value) in refusal.headers(&secrets) {
                    response.set_header(name, value);
                }
                Own {
                    takes: refusal.takes,
                    ..Own::new(response)
                }
            }
        };
        if !forgiven.is_empty() {
            own.response.set_header(FORGIVEN, forgiven);
        }
        own
    }

    /// Returns the response, and whether a write was carried out. The response is `None` if it is
    /// empty and the caller prefers responses without body.
    fn decide(
        &self,
        arrival: Arrival<'_>,
        number: u64,
        fault: &Fault,
        sent: &mut Vec<String>,
    ) -> Result<(Option<Json>, bool), Refusal> {
        let (call, body) = (arrival.call?, arrival.body?);
        let api = &self.contract.api;
        let names = &api.envelope_names;
        let tokens = [&names.client_token, &names.access_token]
            .into_iter()
            .flatten();
        sent.extend(tokens.filter_map(|name| body.get(name)?.as_text().map(str::to_owned)));
        let (mut body, caller) = self.tokens.open(api, body)?;
        let place = arrival.page.as_ref().map_or(
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
        if fault.changes.contains(&Change::ExportFails) {
            self.service.exports.fail(&served.applied);
        }
        if writes {
            self.pipeline.effects.push(Effect {
                request: number,
                operation: call.path.clone(),
                ids: served.applied,
            });
            self.publish(&served.touched, caller);
        }
        changes.of_answer(&mut answer);
        if let (Some((key, place)), Some(cursor)) =
            (&arrival.page, answer.get(&api.cursor).as_text())
        {
            self.pipeline.page_tracker.answered(*key, place, cursor);
        }
        let answer = (!(arrival.minimal && is_empty(call, &answer, &api.cursor))).then_some(answer);
        Ok((answer, writes))
    }

    fn carry_out(&self, call: &Call, body: &Object, caller: &Caller) -> Result<Served, Refusal> {
        let validator = Validator {
            contract: &self.contract,
            direction: Direction::Request,
        };
        validator.body(&call.request, body)?;
        self.service
            .answer(call, body, self.pipeline.clocks(), caller)
    }

    /// Builds a response with a new id, which the body may repeat.
    fn respond(&self, status: u16, body: impl FnOnce(&str) -> Option<Json>) -> Response {
        let number = self.pipeline.answers.fetch_add(1, Ordering::Relaxed);
        let request_id = ids::free(self.service.dataset.seed().at("request").nth(number));
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

/// Truncates a text that may be as long as a request, for the log.
fn shortened(text: &str) -> String {
    text.chars().take(256).collect()
}

/// Whether a response has no members, or is a page without items.
fn is_empty(call: &Call, answer: &Json, cursor: &str) -> bool {
    match &call.listing {
        Some(listing) => {
            *answer.get(&listing.property) == Json::List(Vec::new()) && answer.get(cursor).is_null()
        }
        None => answer.as_object().is_some_and(Object::is_empty),
    }
}
