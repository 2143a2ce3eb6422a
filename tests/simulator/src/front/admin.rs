//! What a test sets and asks while the simulator runs, in process and over the control address.

use std::io;
use std::sync::atomic::Ordering;
use std::time::Duration;

use crate::base::instant::Instant;
use crate::base::interval::IntervalEnds;
use crate::base::json::Json;
use crate::front::effects::Effect;
use crate::front::error::Error;
use crate::front::limit::Limit;
use crate::front::log::{Kept, LogEntry};
use crate::front::scripts::{Script, ScriptError, Scripted};
use crate::front::simulator::Simulator;
use crate::service::cost::Costs;
use crate::service::forgive::Strictness;

/// What is scripted, limited and remembered.
impl Simulator {
    /// Adds a script and returns the number to remove it by. The functions of a script must not call the simulator.
    pub fn script(&self, script: Script) -> Result<u64, ScriptError> {
        if let Some(path) = script.operation()
            && !self.contract.calls.contains_key(path)
        {
            return Err(ScriptError::UnknownOperation(path.to_owned()));
        }
        script.check().map_err(ScriptError::Impossible)?;
        self.pipeline.scripts.add(script)
    }

    /// All scripts in the order in which they were added, with how often each was met.
    pub fn scripts(&self) -> Vec<Scripted> {
        self.pipeline.scripts.all()
    }

    /// Removes a script; returns whether there was one.
    pub fn remove_script(&self, id: u64) -> bool {
        self.pipeline.scripts.remove(id)
    }

    /// Removes all scripts.
    pub fn clear_scripts(&self) {
        self.pipeline.scripts.clear();
    }

    /// The requests that came, as far as the log keeps them.
    pub fn log(&self) -> Kept<LogEntry> {
        let path = |number| Some(self.contract.calls.get_index(number)?.0.clone());
        self.pipeline.log.kept(path)
    }

    /// Empties the log. Numbers go on.
    pub fn clear_log(&self) {
        self.pipeline.log.clear();
    }

    /// The writes that were carried out, as far as the table keeps them.
    pub fn effects(&self) -> Kept<Effect> {
        self.pipeline.effects.kept()
    }

    /// Empties the table of effects.
    pub fn clear_effects(&self) {
        self.pipeline.effects.clear();
    }

    /// What one access token may send; nothing where there is no limit.
    pub fn limit(&self) -> Option<Limit> {
        self.pipeline.limiter.limit()
    }

    /// What one access token may send from now on. Requests that have been let through count on.
    pub fn set_limit(&self, limit: impl Into<Option<Limit>>) {
        self.pipeline.limiter.set(limit.into());
    }

    /// Undoes all writes, removes all scripts, and empties the log, the table of effects and the window of the limit: the data
    /// set is as it was at the start. What is set stays: the limit, the costs, the clock.
    pub fn reset(&self) {
        self.service.reset();
        for items in &self.items {
            // They have been taken before, into the same capacity.
            let _ = self.service.load(items, self.pipeline.now());
        }
        self.clear_scripts();
        self.clear_log();
        self.clear_effects();
        self.pipeline.limiter.clear();
        self.pipeline.page_tracker.clear();
        self.pipeline.events.clear();
    }

    /// Adds items, as JSON: see [`Builder::items`](crate::Builder::items). All or none; returns their ids. A reset removes
    /// them.
    pub fn add_items(&self, json: &str) -> Result<Vec<String>, Error> {
        let items =
            Json::parse(json.as_bytes()).ok_or_else(|| Error::Items("not JSON".to_owned()))?;
        self.service
            .load(&items, self.pipeline.now())
            .map_err(Error::Items)
    }

    /// Writes all items that have ids as JSON that [`Builder::items`](crate::Builder::items) takes.
    pub fn dump(&self, out: &mut dyn io::Write) -> io::Result<()> {
        self.service.dump(self.pipeline.now(), out)
    }

    /// What queries may cost.
    pub fn costs(&self) -> Costs {
        self.service.rules().costs.clone()
    }

    /// What queries may cost from now on. An error names an operation that there is not.
    pub fn set_costs(&self, costs: Costs) -> Result<(), Error> {
        self.service.check_costs(&costs).map_err(Error::Operation)?;
        self.service.set_rules(|rules| rules.costs = costs);
        Ok(())
    }

    /// How strictly requests are checked.
    pub fn strictness(&self) -> Strictness {
        self.service.rules().strictness
    }

    /// How strictly requests are checked from now on.
    pub fn set_strictness(&self, strictness: Strictness) {
        self.service
            .set_rules(|rules| rules.strictness = strictness);
    }

    /// Whether answers leave out some of the properties that have no value.
    pub fn leaves_out_nulls(&self) -> bool {
        self.service.rules().leaves_out
    }

    /// Whether answers leave out some of the properties that have no value from now on.
    pub fn set_leave_out_nulls(&self, leave_out: bool) {
        self.service.set_rules(|rules| rules.leaves_out = leave_out);
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
    pub fn state_capacity(&self) -> usize {
        self.service.rules().capacity
    }

    /// About how many bytes of memory the changes take that requests have made.
    pub fn state_bytes(&self) -> usize {
        self.service.state_bytes()
    }

    /// The instant at which the service stands still, as `configuration/get` returns it too.
    pub fn now(&self) -> String {
        self.pipeline.now().to_string()
    }

    /// Sets the service's clock, in ISO 8601 and UTC. The data set stays as it is.
    pub fn set_now(&self, now: &str) -> Result<(), Error> {
        let now = Instant::parse(now).ok_or(Error::Now)?;
        self.pipeline.present.set(now, &self.pipeline.clock);
        Ok(())
    }

    /// Whether the service's clock moves.
    pub fn time_moves(&self) -> bool {
        self.pipeline.present.moves()
    }

    /// Lets the service's clock move from now on, as fast as [`Builder::speed`](crate::Builder::speed) has it, or stand
    /// still.
    pub fn set_time_moves(&self, moves: bool) {
        self.pipeline.present.set_moves(moves, &self.pipeline.clock);
    }

    /// Moves the service's clock on, whether it moves by itself or not.
    pub fn advance(&self, span: Duration) {
        self.pipeline.present.advance(span);
    }

    /// How many requests have come.
    pub fn requests(&self) -> u64 {
        self.pipeline.requests.load(Ordering::Relaxed)
    }

    /// How long the simulator has been there, by its own clock: see [`Builder::speed`](crate::Builder::speed).
    pub fn elapsed(&self) -> Duration {
        self.pipeline.clock.now()
    }
}
