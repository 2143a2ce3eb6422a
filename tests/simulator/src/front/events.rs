//! Events of the service: general webhooks and websocket events, created from the items that a
//! write touched.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::{Notify, broadcast};

use crate::base::ids;
use crate::base::json::Json;
use crate::front::error::Error;
use crate::front::log::{Kept, Ring};
use crate::front::simulator::Simulator;
use crate::front::webhooks::{Delivery, Webhooks};
use crate::service::tokens::Caller;
use crate::state::Touched;

/// Maximum number of events that a connection may lag behind.
const LAG: usize = 1_024;
/// Maximum number of webhook events that are not yet part of a message.
const WAITING: usize = 100_000;
/// Maximum number of messages that are not delivered yet. Beyond it the oldest is dropped.
const MESSAGES: usize = 10_000;
/// Maximum number of handshakes that are still to be refused.
const REFUSALS: usize = 10_000;
/// Number of deliveries kept for `GET /webhooks`.
const DELIVERIES: usize = 10_000;

/// A collection and its events: the webhook discriminators for changed and for new items, and the
/// websocket event type.
type Rule = (
    &'static str,
    &'static str,
    Option<&'static str>,
    Option<&'static str>,
);

const RULES: [Rule; 8] = [
    (
        "reservations",
        "ServiceOrderUpdated",
        None,
        Some("Reservation"),
    ),
    ("resources", "ResourceUpdated", None, Some("Resource")),
    ("customers", "CustomerUpdated", Some("CustomerAdded"), None),
    ("payments", "PaymentUpdated", None, None),
    ("resourceBlocks", "ResourceBlockUpdated", None, None),
    ("messages", "", Some("MessageAdded"), None),
    ("commands", "", None, Some("DeviceCommand")),
    ("prices", "", None, Some("PriceUpdate")),
];

/// A fault of the websocket connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum WebsocketFault {
    /// The connection is closed without a close frame.
    Drop,
    /// The connection stays open, but no data arrives, not even pongs.
    Silent,
    /// A frame that violates the protocol.
    BadFrame,
    /// The first half of a frame, followed by the end of the connection.
    HalfFrame,
    /// A message of the given number of bytes.
    Oversized(usize),
}

/// A signal to the websocket connections.
#[derive(Clone, Debug)]
pub(crate) enum Signal {
    /// A message for the access tokens that reach the enterprise; for all connections if there is
    /// none.
    Text(Option<u32>, Arc<str>),
    Fault(WebsocketFault),
}

/// A webhook message that has not been delivered yet.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) number: u64,
    pub(crate) body: String,
    pub(crate) events: usize,
    /// The due time, by the simulator's clock.
    pub(crate) due: Duration,
    pub(crate) attempt: u32,
}

#[derive(Debug)]
struct Waiting {
    due: Duration,
    enterprise: u32,
    discriminator: String,
    id: String,
}

#[derive(Debug)]
struct State {
    webhooks: Option<Webhooks>,
    waiting: VecDeque<Waiting>,
    messages: VecDeque<Message>,
    /// Number of messages so far.
    count: u64,
    /// Statuses with which the next handshakes are refused.
    refusals: VecDeque<u16>,
    connections: usize,
}

/// The state of events, shared with the tasks that send them.
#[derive(Debug)]
pub(crate) struct Events {
    state: Mutex<State>,
    pub(crate) deliveries: Ring<Delivery>,
    signals: broadcast::Sender<Signal>,
    /// Wakes the webhook sender.
    pub(crate) news: Notify,
}

impl Events {
    pub(crate) fn new(webhooks: Option<Webhooks>) -> Self {
        Self {
            state: Mutex::new(State {
                webhooks,
                waiting: VecDeque::new(),
                messages: VecDeque::new(),
                count: 0,
                refusals: VecDeque::new(),
                connections: 0,
            }),
            deliveries: Ring::new(DELIVERIES),
            signals: broadcast::channel(LAG).0,
            news: Notify::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn webhooks(&self) -> Option<Webhooks> {
        self.state().webhooks.clone()
    }

    pub(crate) fn set_webhooks(&self, webhooks: Option<Webhooks>) {
        let mut state = self.state();
        if webhooks.is_none() {
            state.waiting.clear();
            state.messages.clear();
        }
        state.webhooks = webhooks;
        drop(state);
        self.news.notify_one();
    }

    pub(crate) fn subscribe(&self) -> broadcast::Receiver<Signal> {
        self.signals.subscribe()
    }

    pub(crate) fn signal(&self, signal: Signal) {
        // The send fails if there is no connection. The event is then lost, as with the real
        // service.
        let _ = self.signals.send(signal);
    }

    pub(crate) fn refuse(&self, status: u16, times: usize) {
        let mut state = self.state();
        let left = REFUSALS.saturating_sub(state.refusals.len());
        let more = std::iter::repeat_n(status, times.min(left));
        state.refusals.extend(more);
    }

    pub(crate) fn refusal(&self) -> Option<u16> {
        self.state().refusals.pop_front()
    }

    pub(crate) fn connections(&self) -> usize {
        self.state().connections
    }

    pub(crate) fn count(&self, more: bool) {
        let mut state = self.state();
        state.connections = match more {
            true => state.connections + 1,
            false => state.connections.saturating_sub(1),
        };
    }

    /// Queues a message with the given body, independent of any events.
    pub(crate) fn push(&self, body: String, events: usize, due: Duration) -> u64 {
        let mut state = self.state();
        let number = state.push(body, events, due);
        drop(state);
        self.news.notify_one();
        number
    }

    /// Returns the message that is due, or the time when the next one is.
    pub(crate) fn next(
        &self,
        now: Duration,
        ids: impl Fn(u32) -> (String, String),
    ) -> Result<Message, Option<Duration>> {
        let mut state = self.state();
        state.gather(now, ids);
        let due = state.messages.iter().position(|message| message.due <= now);
        if let Some(message) = due.and_then(|index| state.messages.remove(index)) {
            return Ok(message);
        }
        let waiting = state.waiting.iter().map(|one| one.due);
        Err(waiting
            .chain(state.messages.iter().map(|message| message.due))
            .min())
    }

    /// Queues a message to be sent again.
    pub(crate) fn again(&self, message: Message) {
        self.state().messages.push_back(message);
    }

    pub(crate) fn clear(&self) {
        let mut state = self.state();
        state.waiting.clear();
        state.messages.clear();
        state.refusals.clear();
        drop(state);
        self.deliveries.clear();
    }
}

impl State {
    fn push(&mut self, body: String, events: usize, due: Duration) -> u64 {
        self.count += 1;
        let copies = 1 + usize::from(self.webhooks.as_ref().is_some_and(|one| one.twice));
        for _ in 0..copies {
            if self.messages.len() >= MESSAGES {
                self.messages.pop_front();
            }
            self.messages.push_back(Message {
                number: self.count,
                body: body.clone(),
                events,
                due,
                attempt: 1,
            });
        }
        self.count
    }

    /// Builds messages from the events that are due: at least one for each enterprise. Events
    /// beyond the limit of a message go into more messages.
    fn gather(&mut self, now: Duration, ids: impl Fn(u32) -> (String, String)) {
        let Some(most) = self
            .webhooks
            .as_ref()
            .map(|webhooks| webhooks.per_message.max(1))
        else {
            return;
        };
        while let Some(first) = self.waiting.iter().find(|one| one.due <= now) {
            let enterprise = first.enterprise;
            let mut events = Vec::new();
            self.waiting.retain(|one| {
                let taken = one.enterprise == enterprise && one.due <= now && events.len() < most;
                if taken {
                    events.push(json!({
                        "Discriminator": one.discriminator,
                        "Value": {"Id": one.id},
                    }));
                }
                !taken
            });
            let (enterprise, integration) = ids(enterprise);
            let count = events.len();
            let body = json!({
                "EnterpriseId": enterprise,
                "IntegrationId": integration,
                "Events": events,
            });
            self.push(body.to_string(), count, now);
        }
    }
}

/// Webhooks and websocket events, as tests control and read them.
impl Simulator {
    /// Sets or removes the address of webhooks. Pending messages are sent to the new address, too.
    pub fn set_webhooks(&self, webhooks: impl Into<Option<Webhooks>>) -> Result<(), Error> {
        let webhooks = webhooks.into();
        let fits = |one: &Webhooks| {
            one.url.starts_with("http://") && one.url.parse::<hyper::Uri>().is_ok()
        };
        if !webhooks.as_ref().is_none_or(fits) {
            return Err(Error::Webhooks);
        }
        self.pipeline.events.set_webhooks(webhooks);
        Ok(())
    }

    /// The address and delivery settings of webhooks.
    pub fn webhooks(&self) -> Option<Webhooks> {
        self.pipeline.events.webhooks()
    }

    /// Returns the attempts to deliver webhooks. A limited number of them is kept.
    pub fn deliveries(&self) -> Kept<Delivery> {
        self.pipeline.events.deliveries.kept()
    }

    /// Sends a webhook with this body, which need not be JSON, and returns the number of the
    /// message. At most 10,000 messages wait for delivery; then the oldest is dropped.
    pub fn send_webhook(&self, body: impl Into<String>) -> u64 {
        let now = self.pipeline.clock.now();
        self.pipeline.events.push(body.into(), 0, now)
    }

    /// Sends a message over all connections of the websocket. It need not be JSON.
    pub fn send_websocket(&self, text: impl AsRef<str>) {
        let text = text.as_ref().into();
        self.pipeline.events.signal(Signal::Text(None, text));
    }

    /// Applies a fault to all connections of the websocket.
    pub fn break_websocket(&self, fault: WebsocketFault) {
        self.pipeline.events.signal(Signal::Fault(fault));
    }

    /// Refuses the next handshakes of the websocket with a status, the given number of times. At
    /// most 10,000 refusals are kept.
    pub fn refuse_websocket(&self, status: u16, times: usize) {
        self.pipeline.events.refuse(status, times);
    }

    /// Number of websocket connections.
    pub fn websocket_connections(&self) -> usize {
        self.pipeline.events.connections()
    }

    /// Returns the ids of an enterprise and of the application's integration with it.
    pub(crate) fn integration(&self, enterprise: u32) -> (String, String) {
        let id = |collection: &str| {
            let seed = self.service.dataset.seed().at(collection);
            ids::id(seed, enterprise)
        };
        (
            self.service.dataset.id("enterprises", enterprise),
            id("integrations"),
        )
    }

    /// Sends the events of a write.
    pub(crate) fn publish(&self, touched: &[Touched], caller: &Caller) {
        let events = &self.pipeline.events;
        let (now, enterprise) = (self.pipeline.clock.now(), caller.home());
        let mut messages = Vec::new();
        let mut state = events.state();
        let delay = state.webhooks.as_ref().map(|webhooks| webhooks.delay);
        for one in touched {
            let Some((_, changed, added, websocket)) = RULES
                .iter()
                .find(|(collection, ..)| *collection == one.collection)
            else {
                continue;
            };
            let added = added.filter(|_| one.is_new);
            let changed = Some(*changed).filter(|name| !name.is_empty());
            for discriminator in added.into_iter().chain(changed) {
                if let Some(delay) = delay.filter(|_| state.waiting.len() < WAITING) {
                    state.waiting.push_back(Waiting {
                        due: now.saturating_add(delay),
                        enterprise,
                        discriminator: discriminator.to_owned(),
                        id: one.id.clone(),
                    });
                }
            }
            if let Some(ty) = websocket {
                messages.push((*ty, one));
            }
        }
        drop(state);
        events.news.notify_one();
        let sent: Vec<Value> = messages
            .into_iter()
            .filter_map(|(ty, one)| self.event(ty, one, caller))
            .collect();
        if !sent.is_empty() {
            let text = json!({ "Events": sent }).to_string();
            events.signal(Signal::Text(Some(enterprise), text.into()));
        }
    }

    /// Returns an event with the current values of its item.
    fn event(&self, ty: &str, touched: &Touched, caller: &Caller) -> Option<Value> {
        let of = |path: &str, request: Value, list: &str, members: &[&str]| {
            let call = self.contract.calls.get(path)?;
            let request = Json::parse(request.to_string().as_bytes())?;
            let request = request.as_object()?;
            let clocks = self.pipeline.clocks();
            let answer = self.service.answer(call, request, clocks, caller).ok()?;
            let answer: Value = serde_json::from_str(&answer.body.to_text()).ok()?;
            let item = answer[list].as_array()?.first()?.clone();
            let mut event = json!({"Type": ty, "Id": touched.id});
            for (name, from) in members
                .iter()
                .map(|name| name.split_once('=').unwrap_or((name, name)))
            {
                event[name] = item[from].clone();
            }
            Some(event)
        };
        let ids = [&touched.id];
        match ty {
            "Reservation" => of(
                "reservations/getAll/2023-06-06",
                json!({"ReservationIds": ids, "Limitation": {"Count": 1}}),
                "Reservations",
                &[
                    "State",
                    "StartUtc=ScheduledStartUtc",
                    "EndUtc=ScheduledEndUtc",
                    "AssignedResourceId",
                ],
            ),
            "Resource" => of(
                "resources/getAll",
                json!({"ResourceIds": ids, "Limitation": {"Count": 1}, "Extent": {"Resources": true, "Inactive": true}}),
                "Resources",
                &["State"],
            ),
            "DeviceCommand" => of(
                "commands/getAllByIds",
                json!({"CommandIds": ids}),
                "Commands",
                &["State"],
            ),
            "PriceUpdate" => {
                let seed = self.service.dataset.seed().at("priceUpdate");
                let id = ids::free(seed.at(&touched.id));
                Some(json!({"Type": ty, "Id": id, "RateId": touched.id}))
            }
            _ => None,
        }
    }
}
