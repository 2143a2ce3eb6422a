//! Controls and reads the state of a running simulator, in process and for the control address.

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
use crate::front::scripts::{FILES, Script, ScriptError, Scripted};
use crate::front::simulator::Simulator;
use crate::service::cost::Costs;
use crate::service::forgive::Strictness;

/// Scripts, limits, recorded requests and settings of a running simulator.
impl Simulator {
    /// Adds a script and returns its number, which [`Simulator::remove_script`] takes. The
    /// functions of a script must not call the simulator.
    pub fn script(&self, script: Script) -> Result<u64, ScriptError> {
        if let Some(path) = script.operation()
            && path != FILES
            && !self.contract.calls.contains_key(path)
        {
            return Err(ScriptError::UnknownOperation(path.to_owned()));
        }
        script.check().map_err(ScriptError::Impossible)?;
        self.pipeline.scripts.add(script)
    }

    /// Returns all scripts in the order in which they were added, with the number of requests each
    /// has met.
    pub fn scripts(&self) -> Vec<Scripted> {
        self.pipeline.scripts.all()
    }

    /// Removes a script and returns whether it existed.
    pub fn remove_script(&self, id: u64) -> bool {
        self.pipeline.scripts.remove(id)
    }

    /// Removes all scripts.
    pub fn clear_scripts(&self) {
        self.pipeline.scripts.clear();
    }

    /// Returns the recorded requests. The log keeps a limited number of them.
    pub fn log(&self) -> Kept<LogEntry> {
        let path = |number| Some(self.contract.calls.get_index(number)?.0.clone());
        self.pipeline.log.kept(path)
    }

    /// Empties the log. The numbering of requests continues.
    pub fn clear_log(&self) {
        self.pipeline.log.clear();
    }

    /// Returns the writes that were carried out. The table keeps a limited number of them.
    pub fn effects(&self) -> Kept<Effect> {
        self.pipeline.effects.kept()
    }

    /// Empties the table of effects.
    pub fn clear_effects(&self) {
        self.pipeline.effects.clear();
    }

    /// The request limit of each access token; `None` if there is no limit.
    pub fn limit(&self) -> Option<Limit> {
        self.pipeline.limiter.limit()
    }

    /// Sets the request limit of each access token. Requests already admitted still count.
    pub fn set_limit(&self, limit: impl Into<Option<Limit>>) {
        self.pipeline.limiter.set(limit.into());
    }

    /// Restores the data set to its state at the start. Undoes all writes, removes all scripts, and
    /// empties the log, the table of effects and the window of the limit. Settings such as the
    /// limit, the costs and the clock are kept.
    pub fn reset(&self) {
        self.service.reset();
        for items in &self.items {
            // The same items were accepted at the start, with the same capacity.
            let _ = self.service.load(items, self.pipeline.now());
        }
        self.clear_scripts();
        self.clear_log();
        self.clear_effects();
        self.clear_file_log();
        self.pipeline.limiter.clear();
        self.pipeline.page_tracker.clear();
        self.pipeline.events.clear();
    }

    /// Adds items from JSON in the format of [`Builder::items`](crate::Builder::items) and returns
    /// their ids. Either all items are added or none. A reset removes them.
    pub fn add_items(&self, json: &str) -> Result<Vec<String>, Error> {
        let items =
            Json::parse(json.as_bytes()).ok_or_else(|| Error::Items("not JSON".to_owned()))?;
        self.service
            .load(&items, self.pipeline.now())
            .map_err(Error::Items)
    }

    /// Writes all items that have ids as JSON in the format of
    /// [`Builder::items`](crate::Builder::items).
    pub fn dump(&self, out: &mut dyn io::Write) -> io::Result<()> {
        self.service.dump(self.pipeline.now(), out)
    }

    /// The costs of queries.
    pub fn costs(&self) -> Costs {
        self.service.rules().costs.clone()
    }

    /// Sets the costs of queries. Fails if an operation does not exist, and names it.
    pub fn set_costs(&self, costs: Costs) -> Result<(), Error> {
        self.service.check_costs(&costs).map_err(Error::Operation)?;
        self.service.set_rules(|rules| rules.costs = costs);
        Ok(())
    }

    /// How strictly requests are checked.
    pub fn strictness(&self) -> Strictness {
        self.service.rules().strictness
    }

    /// Sets how strictly requests are checked.
    pub fn set_strictness(&self, strictness: Strictness) {
        self.service
            .set_rules(|rules| rules.strictness = strictness);
    }

    /// Whether responses leave out some of the properties that have no value.
    pub fn leaves_out_nulls(&self) -> bool {
        self.service.rules().leaves_out
    }

    /// Sets whether responses leave out some of the properties that have no value.
    pub fn set_leave_out_nulls(&self, leave_out: bool) {
        self.service.set_rules(|rules| rules.leaves_out = leave_out);
    }

    /// How the ends of intervals are interpreted.
    pub fn interval_ends(&self) -> IntervalEnds {
        self.service.rules().interval_ends
    }

    /// Sets how the ends of intervals are interpreted.
    pub fn set_interval_ends(&self, ends: IntervalEnds) {
        self.service.set_rules(|rules| rules.interval_ends = ends);
    }

    /// Approximate limit, in bytes, of the memory for changes made by requests.
    pub fn state_capacity(&self) -> usize {
        self.service.rules().capacity
    }

    /// Approximate number of bytes of memory used by changes made by requests.
    pub fn state_bytes(&self) -> usize {
        self.service.state_bytes()
    }

    /// The current time of the service's clock, which `configuration/get` also returns.
    pub fn now(&self) -> String {
        self.pipeline.now().to_string()
    }

    /// Sets the service's clock, in ISO 8601 and UTC. The data set is not changed.
    pub fn set_now(&self, now: &str) -> Result<(), Error> {
        let now = Instant::parse(now).ok_or(Error::Now)?;
        self.pipeline.present.set(now, &self.pipeline.clock);
        Ok(())
    }

    /// Whether the service's clock runs.
    pub fn time_moves(&self) -> bool {
        self.pipeline.present.moves()
    }

    /// Starts or stops the service's clock. A running clock uses the rate of
    /// [`Builder::speed`](crate::Builder::speed).
    pub fn set_time_moves(&self, moves: bool) {
        self.pipeline.present.set_moves(moves, &self.pipeline.clock);
    }

    /// Advances the service's clock, whether it runs or not.
    pub fn advance(&self, span: Duration) {
        self.pipeline.present.advance(span);
    }

    /// Number of requests received.
    pub fn requests(&self) -> u64 {
        self.pipeline.requests.load(Ordering::Relaxed)
    }

    /// Time since the simulator was built, by its own clock: see
    /// [`Builder::speed`](crate::Builder::speed).
    pub fn elapsed(&self) -> Duration {
        self.pipeline.clock.now()
    }
}
