//! Scripts: the faults of requests, and the conditions under which they apply.

mod change;
mod condition;
mod fault;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use crate::front::delivery::ConnectionFault;

pub use change::Change;
pub(crate) use change::Changes;
pub(crate) use condition::is_envelope;
pub use condition::{Condition, Incoming};
pub use fault::{Content, Fault, RetryAfter};

/// Maximum number of scripts at a time. Used-up scripts are removed to make room.
const SCRIPTS: usize = 10_000;
/// Approximate limit of the memory of all scripts, in bytes.
const BYTES: usize = 32 << 20;

/// The name of the file host in scripts, in place of an operation.
pub(crate) const FILES: &str = "files";

type Holds = Arc<dyn Fn(&Incoming<'_>) -> bool + Send + Sync>;

/// A fault and the requests that it applies to.
///
/// A request meets at most one script. This is the first added script that is not used up and whose
/// conditions all hold.
///
/// ```
/// use mews_simulator::{Condition, Fault, RetryAfter, Script};
///
/// // The second and third request for the first page are refused.
/// let script = Script::on("reservations/getAll/2023-06-06")
///     .when(Condition::Page(1))
///     .skip(1)
///     .times(2)
///     .then(Fault::too_many_requests(RetryAfter::Seconds(3)));
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "a script: an object with `then`"
)]
pub struct Script {
    #[serde(default)]
    on: Option<String>,
    #[serde(default)]
    when: Vec<Condition>,
    #[serde(skip)]
    holds: Vec<Holds>,
    #[serde(default)]
    skip: u64,
    #[serde(default)]
    times: Times,
    then: Fault,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged, expecting = "`times` must be a number or \"always\"")]
enum Times {
    Number(u64),
    Word(Word),
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Word {
    Always,
}

impl Default for Times {
    fn default() -> Self {
        Self::Number(1)
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script")
            .field("on", &self.on.as_deref().unwrap_or("any"))
            .field("when", &self.when)
            .field("skip", &self.skip)
            .field("times", &self.times)
            .field("then", &self.then)
            .finish_non_exhaustive()
    }
}

impl Script {
    /// For requests of one operation, by its path: `reservations/getAll/2023-06-06`.
    pub fn on(operation: impl Into<String>) -> Self {
        Self {
            on: Some(operation.into()),
            ..Self::any()
        }
    }

    /// For requests of the file host, which downloads files of exports. In JSON `"on": "files"`.
    pub fn on_files() -> Self {
        Self::on(FILES)
    }

    /// For requests of any operation.
    pub fn any() -> Self {
        Self {
            on: None,
            when: Vec::new(),
            holds: Vec::new(),
            skip: 0,
            times: Times::default(),
            then: Fault::default(),
        }
    }

    /// Adds a condition. All conditions must hold.
    pub fn when(mut self, condition: Condition) -> Self {
        self.when.push(condition);
        self
    }

    /// Adds a condition as a function. It is not part of the JSON of the control address.
    pub fn when_holds(
        mut self,
        holds: impl Fn(&Incoming<'_>) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.holds.push(Arc::new(holds));
        self
    }

    /// Skips a number of matching requests before the first one that the fault applies to. 0 unless
    /// set.
    pub fn skip(mut self, requests: u64) -> Self {
        self.skip = requests;
        self
    }

    /// The number of requests that the fault applies to. 1 unless set.
    pub fn times(mut self, requests: u64) -> Self {
        self.times = Times::Number(requests);
        self
    }

    /// Applies the fault until the script is removed.
    pub fn always(mut self) -> Self {
        self.times = Times::Word(Word::Always);
        self
    }

    /// Sets the fault. A script has one: another call replaces it. For different faults one after
    /// the other, add a script for each.
    pub fn then(mut self, fault: Fault) -> Self {
        self.then = fault;
        self
    }

    pub(crate) fn operation(&self) -> Option<&str> {
        self.on.as_deref()
    }

    /// Checks whether the script is possible, and returns the reason if not.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.when.contains(&Condition::Page(0)) {
            return Err("pages are counted from 1".to_owned());
        }
        if self.then.file.is_some() && self.operation() != Some(FILES) {
            return Err("`file` is for scripts that are on `files`".to_owned());
        }
        self.then.check()
    }

    fn is_for(&self, request: &Incoming<'_>) -> bool {
        let is_on = match self.on.as_deref() {
            Some(on) => on == request.operation,
            None => request.operation != FILES,
        };
        is_on
            && self.when.iter().all(|condition| condition.holds(request))
            && self.holds.iter().all(|holds| holds(request))
    }
}

/// The reason why a script is rejected.
#[derive(Debug)]
#[non_exhaustive]
pub enum ScriptError {
    /// An operation that does not exist.
    UnknownOperation(String),
    /// The fault is impossible, for the given reason.
    Impossible(String),
    /// There are already 10,000 scripts, and none of them is used up.
    TooMany,
    /// The script would exceed the 32 MiB of memory for all scripts together.
    TooLong,
}

impl fmt::Display for ScriptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownOperation(path) => write!(f, "there is no operation `{path}`"),
            Self::Impossible(reason) => f.write_str(reason),
            Self::TooLong => write!(f, "all scripts together exceed {BYTES} bytes"),
            Self::TooMany => write!(f, "there are {SCRIPTS} scripts already"),
        }
    }
}

impl std::error::Error for ScriptError {}

/// A script that has been added, with its counts of requests.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Scripted {
    /// The number for removing it.
    pub id: u64,
    /// The script as added.
    pub script: Script,
    /// Number of matching requests, including those that it skipped.
    pub met: u64,
    /// Number of requests that the fault was applied to.
    pub applied: u64,
}

impl Scripted {
    /// Whether the script no longer applies to any request.
    pub fn is_used_up(&self) -> bool {
        matches!(self.script.times, Times::Number(times) if self.applied >= times)
    }
}

/// All scripts, in the order in which they were added.
#[derive(Debug, Default)]
pub(crate) struct Scripts(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    added: u64,
    /// Each with its approximate size in bytes.
    scripts: Vec<(Scripted, usize)>,
}

/// The approximate size of a value in bytes.
fn memory(value: &serde_json::Value) -> usize {
    use serde_json::Value;
    let inside = match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(memory).sum(),
        Value::Object(members) => {
            let members = members.iter();
            members
                .map(|(name, value)| 64 + name.len() + memory(value))
                .sum()
        }
        _ => 0,
    };
    32 + inside
}

impl Scripts {
    pub(crate) fn add(&self, script: Script) -> Result<u64, ScriptError> {
        let bytes = serde_json::to_value(&script).map_or(0, |value| memory(&value));
        let mut state = self.state();
        let taken = |state: &State| state.scripts.iter().map(|(_, bytes)| bytes).sum::<usize>();
        if state.scripts.len() >= SCRIPTS || taken(&state) + bytes > BYTES {
            state.scripts.retain(|(script, _)| !script.is_used_up());
        }
        if state.scripts.len() >= SCRIPTS {
            return Err(ScriptError::TooMany);
        }
        if taken(&state) + bytes > BYTES {
            return Err(ScriptError::TooLong);
        }
        state.added += 1;
        let id = state.added;
        let scripted = Scripted {
            id,
            script,
            met: 0,
            applied: 0,
        };
        state.scripts.push((scripted, bytes));
        Ok(id)
    }

    pub(crate) fn remove(&self, id: u64) -> bool {
        let mut state = self.state();
        let before = state.scripts.len();
        state.scripts.retain(|(script, _)| script.id != id);
        state.scripts.len() < before
    }

    pub(crate) fn clear(&self) {
        self.state().scripts.clear();
    }

    pub(crate) fn all(&self) -> Vec<Scripted> {
        let state = self.state();
        let scripts = state.scripts.iter();
        scripts.map(|(script, _)| script.clone()).collect()
    }

    /// Returns the fault that applies to a request, and the number of its script.
    pub(crate) fn meet(&self, request: &Incoming<'_>) -> Option<(u64, Fault)> {
        let mut state = self.state();
        for (scripted, _) in &mut state.scripts {
            if scripted.is_used_up() || !scripted.script.is_for(request) {
                continue;
            }
            scripted.met += 1;
            if scripted.met > scripted.script.skip {
                scripted.applied += 1;
                return Some((scripted.id, scripted.script.then.clone()));
            }
        }
        None
    }

    /// The same for a request of which only the head is known. Returns a fault only if the head is
    /// enough to determine that the connection is closed before the body is read.
    pub(crate) fn meet_unread(&self, operation: &str) -> Option<(u64, Fault)> {
        let mut state = self.state();
        let mut scripts = state.scripts.iter_mut().map(|(scripted, _)| scripted);
        let scripted = scripts.find(|scripted| {
            let script = &scripted.script;
            !scripted.is_used_up() && script.operation().is_none_or(|on| on == operation)
        })?;
        let script = &scripted.script;
        let unread = matches!(
            script.then.connection,
            Some(
                ConnectionFault::ClosedUnread
                    | ConnectionFault::Refused
                    | ConnectionFault::RefusedStream
            )
        );
        let certain = script.when.is_empty() && script.holds.is_empty();
        if !unread || !certain || scripted.met < script.skip {
            return None;
        }
        scripted.met += 1;
        scripted.applied += 1;
        Some((scripted.id, scripted.script.then.clone()))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
