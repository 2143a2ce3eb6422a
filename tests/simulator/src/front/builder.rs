//! The builder of a simulator.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::contract::schema::Source;

use crate::base::instant::Instant;
use crate::base::interval::IntervalEnds;
use crate::base::json::Json;
use crate::contract::Contract;
use crate::data::dataset::{Dataset, Extent};
use crate::data::profile::Profile;
use crate::data::seasons::Season;
use crate::front::error::Error;
use crate::front::limit::Limit;
use crate::front::pipeline::{self, Pipeline};
use crate::front::simulator::Simulator;
use crate::front::webhooks::Webhooks;
use crate::service::cost::Cost;
use crate::service::exports::settings::ExportSettings;
use crate::service::forgive::Strictness;
use crate::service::tokens::{Grant, Tokens};
use crate::service::{Rules, Service};

/// Builder for a [`Simulator`](crate::Simulator).
#[derive(Clone)]
pub struct Builder {
    extent: Extent,
    seasons: Vec<(String, String, u32)>,
    zones: Vec<String>,
    now: String,
    client_token: Option<String>,
    access: Vec<Grant>,
    rules: Rules,
    body_limit: usize,
    schema: Option<Vec<Arc<Source>>>,
    added_schema: Vec<Arc<Source>>,
    items: Vec<String>,
    exports: ExportSettings,
    pipeline: pipeline::Settings,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            extent: Extent {
                seed: 0,
                reservations: 2_000,
                enterprises: 3,
                profiles: Vec::new(),
                seasons: Vec::new(),
            },
            seasons: Vec::new(),
            zones: Vec::new(),
            now: "2026-01-15T12:00:00Z".to_owned(),
            client_token: None,
            access: Vec::new(),
            rules: Rules::default(),
            body_limit: 16 << 20,
            schema: None,
            added_schema: Vec::new(),
            items: Vec::new(),
            exports: ExportSettings::default(),
            pipeline: pipeline::Settings::default(),
        }
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("seed", &self.extent.seed)
            .field("reservations", &self.extent.reservations)
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// The seed of all generated data. Equal seeds give equal data. 0 unless set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.extent.seed = seed;
        self
    }

    /// Number of reservations. 2,000 unless set.
    pub fn reservations(mut self, reservations: u32) -> Self {
        self.extent.reservations = reservations;
        self
    }

    /// The time of the service's clock at the start, in ISO 8601 and UTC. The reservations were
    /// made in the three years before it.
    pub fn now(mut self, now: impl Into<String>) -> Self {
        self.now = now.into();
        self
    }

    /// How bulk exports are made: how long they take, and how large their files are.
    pub fn exports(mut self, settings: ExportSettings) -> Self {
        self.exports = settings;
        self
    }

    /// Whether the service's clock runs, starting at [`Builder::now`]. It is stopped unless set.
    pub fn time_moves(mut self, moves: bool) -> Self {
        self.pipeline.time_moves = moves;
        self
    }

    /// The client token to accept. Unless set, it is derived from the seed.
    pub fn client_token(mut self, token: impl Into<String>) -> Self {
        self.client_token = Some(token.into());
        self
    }

    /// A season: a range of days in which reservations are denser by a factor. The second day is
    /// excluded. Days are written `2025-07-01`. The factors of overlapping seasons are multiplied.
    /// A factor of 0 makes no reservations.
    pub fn season(mut self, start: impl Into<String>, end: impl Into<String>, times: u32) -> Self {
        self.seasons.push((start.into(), end.into(), times));
        self
    }

    /// Number of enterprises, at least one. 3 unless set.
    pub fn enterprises(mut self, enterprises: u32) -> Self {
        self.extent.enterprises = enterprises.max(1);
        self
    }

    /// The time zone of the next hotel, by its IANA name: `Europe/Prague`. If there are more hotels
    /// than zones, the zones repeat from the first. Unless set, hotels are in Prague, London, New
    /// York, Santiago, Cairo and Tokyo, in this order. A hotel in one of these zones has the
    /// currency, prices and taxes of the place. A hotel in any other zone has those of Prague.
    pub fn time_zone(mut self, zone: impl Into<String>) -> Self {
        self.zones.push(zone.into());
        self
    }

    /// Adds an access token for all enterprises. Unless any token is set, there is a single one
    /// that is derived from the seed.
    pub fn access_token(self, token: impl Into<String>) -> Self {
        self.grant(token, None, false)
    }

    /// Adds an access token for some of the enterprises, numbered from 0. A request that names no
    /// enterprise uses the first of them. Items of other enterprises do not exist for this token.
    pub fn access_token_for(
        self,
        token: impl Into<String>,
        enterprises: impl IntoIterator<Item = u32>,
    ) -> Self {
        let enterprises = enterprises.into_iter().collect();
        self.grant(token, Some(enterprises), false)
    }

    /// Adds a portfolio access token for some of the enterprises, by number. Only operations that
    /// take such tokens accept it. They act on all of those enterprises unless the request names
    /// some.
    pub fn portfolio_token(
        self,
        token: impl Into<String>,
        enterprises: impl IntoIterator<Item = u32>,
    ) -> Self {
        let enterprises = enterprises.into_iter().collect();
        self.grant(token, Some(enterprises), true)
    }

    fn grant(
        mut self,
        token: impl Into<String>,
        enterprises: Option<Vec<u32>>,
        portfolio: bool,
    ) -> Self {
        self.access.push(Grant {
            token: token.into(),
            enterprises,
            portfolio,
        });
        self
    }

    /// The cost limit of a query of any operation. Queries over it are refused with 408. There is
    /// no limit unless set.
    pub fn cost(mut self, cost: Cost) -> Self {
        self.rules.costs.all = cost;
        self
    }

    /// The cost limit of a query of one operation, such as `reservations/getAll/2023-06-06`. It
    /// replaces the general limit. Building fails if the operation does not exist.
    pub fn cost_of(mut self, operation: impl Into<String>, cost: Cost) -> Self {
        self.rules.costs.operations.insert(operation.into(), cost);
        self
    }

    /// How strictly requests are checked. Unless set, as strictly as the real service does.
    pub fn strictness(mut self, strictness: Strictness) -> Self {
        self.rules.strictness = strictness;
        self
    }

    /// Whether responses leave out some of the properties that have no value. Unless set, they
    /// contain null for these properties.
    pub fn leave_out_nulls(mut self, leave_out: bool) -> Self {
        self.rules.leaves_out = leave_out;
        self
    }

    /// How the ends of intervals are interpreted. Half-open unless set.
    pub fn interval_ends(mut self, ends: IntervalEnds) -> Self {
        self.rules.interval_ends = ends;
        self
    }

    /// Approximate limit, in bytes, of the memory for changes made by requests. A write that would
    /// exceed it is refused with 507 and changes nothing. 256 MiB unless set.
    pub fn state_capacity(mut self, bytes: usize) -> Self {
        self.rules.capacity = bytes;
        self
    }

    /// The longest accepted body in bytes. Longer ones are refused with 413. 16 MiB unless set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// The files of a schema folder. Each has its path below the folder (`api.yaml`,
    /// `resources/bills.yaml`) and its text. The project's own schema unless set.
    pub fn schema<N: Into<String>, T: Into<String>>(
        mut self,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.schema = Some(
            files
                .into_iter()
                .map(|(name, text)| Source::new(name, text))
                .collect(),
        );
        self
    }

    /// Files of a schema folder, such as `resources/yours.yaml` with additional operations. They
    /// extend the project's own schema. A file with the name of an existing one replaces it.
    pub fn add_schema<N: Into<String>, T: Into<String>>(
        mut self,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        let files = files.into_iter();
        self.added_schema
            .extend(files.map(|(name, text)| Source::new(name, text)));
        self
    }

    /// Items that exist from the start, as JSON: `{"customers": [{"Id": "…", "LastName": "…"}]}`.
    /// Each item has the form in which the API lists it. An item whose id exists is changed.
    /// Properties that are not given are null or empty.
    pub fn items(mut self, json: impl Into<String>) -> Self {
        self.items.push(json.into());
        self
    }

    /// The request limit of each access token; `None` for no limit. Unless set, 200 requests in 30
    /// seconds, as in the schema.
    pub fn limit(mut self, limit: impl Into<Option<Limit>>) -> Self {
        self.pipeline.limit = Some(limit.into());
        self
    }

    /// Sends webhooks after writes: see [`Simulator::set_webhooks`]. None are sent unless set.
    pub fn webhooks(mut self, webhooks: Webhooks) -> Self {
        self.pipeline.webhooks = Some(webhooks);
        self
    }

    /// The rate of the simulator's clock: how many of its seconds pass in one real second. The
    /// window of the limit, delays, pauses and the log use this clock. 1 unless set. It is meant
    /// for tests whose client has an equally fast clock.
    pub fn speed(mut self, speed: f64) -> Self {
        self.pipeline.speed = speed;
        self
    }

    /// Number of requests that the log keeps, and of writes that the table of effects keeps. Older
    /// entries are dropped and counted. 10,000 unless set.
    pub fn log_capacity(mut self, entries: usize) -> Self {
        self.pipeline.log_capacity = entries;
        self
    }

    /// Whether the log keeps bodies, without the members of the envelope. It keeps at most 64 MiB
    /// of them. False unless set.
    pub fn log_bodies(mut self, keep: bool) -> Self {
        self.pipeline.bodies = keep;
        self
    }

    /// Maximum number of concurrent connections. More connections wait to be accepted. 1,024 unless
    /// set.
    pub fn connections(mut self, most: usize) -> Self {
        self.pipeline.connections = most;
        self
    }

    /// Time limit for a client to send a head, to send a body, and to read more of a response. It
    /// is also the limit for an idle connection. 30 seconds of real time unless set.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.pipeline.patience = patience;
        self
    }

    /// Builds the service in process, without sockets.
    pub fn build(self) -> Result<Simulator, Error> {
        let contract = match &self.schema {
            Some(sources) => Contract::read(sources).map(Arc::new),
            None if self.added_schema.is_empty() => Contract::embedded(),
            None => Contract::extended(&self.added_schema).map(Arc::new),
        };
        let contract = contract.map_err(Error::Schema)?;
        let now = Instant::parse(&self.now).ok_or(Error::Now)?;
        if !(self.pipeline.speed.is_finite() && self.pipeline.speed > 0.0) {
            return Err(Error::Speed);
        }
        let mut extent = self.extent;
        for (start, end, times) in &self.seasons {
            let day = |text: &str| Instant::parse_date(text).ok_or(Error::Season);
            let (start, end) = (day(start)?, day(end)?);
            if end <= start {
                return Err(Error::Season);
            }
            extent.seasons.push(Season {
                start,
                end,
                times: *times,
            });
        }
        for zone in &self.zones {
            let profile = Profile::of_zone(zone).ok_or_else(|| Error::Zone(zone.clone()))?;
            extent.profiles.push(profile);
        }
        let dataset = Dataset::new(&contract, now, &extent);
        let costs = self.rules.costs.clone();
        let service = Service::new(Arc::clone(&contract), dataset, self.rules);
        service.check_costs(&costs).map_err(Error::Operation)?;
        service.exports.set_settings(self.exports);
        let mut items = Vec::new();
        for text in &self.items {
            let read =
                Json::parse(text.as_bytes()).ok_or_else(|| Error::Items("not JSON".to_owned()))?;
            service.load(&read, now).map_err(Error::Items)?;
            items.push(read);
        }
        Ok(Simulator {
            items,
            pipeline: Pipeline::new(self.pipeline, &contract.api, now),
            extent,
            tokens: Tokens::new(self.client_token, self.access),
            service,
            contract,
            body_limit: self.body_limit,
        })
    }
}
