//! Bulk exports: which there are, their statuses over time, and the links to their files.

mod job;
mod ledger;
mod lines;
mod links;
mod order;
pub(crate) mod settings;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::service::refusal::Refusal;
use crate::service::tokens::Caller;
use crate::service::view::View;
use crate::service::{Clocks, Rules, Service};
use crate::state::State;

pub(crate) use job::{FileContent, Snapshot};
use job::{Job, Status};
use links::{Links, Target};
pub(crate) use order::Order;
use order::{ENTITIES, LEDGER, usual_filters};
use settings::ExportSettings;

/// The operations of exports.
pub(crate) const ADD: &str = "exports/add";
pub(crate) const GET: &str = "exports/getAll";

/// Maximum number of exports whose status is followed. The oldest are forgotten and seem expired.
const JOBS: usize = 1_000;

/// The exports that requests have added.
#[derive(Debug, Default)]
pub(crate) struct Exports {
    settings: Mutex<ExportSettings>,
    /// The oldest first.
    jobs: Mutex<VecDeque<Arc<Job>>>,
    links: Links,
}

/// Why the file host does not return a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum NoFile {
    /// The address is not that of a file that exists.
    Unknown,
    /// The link has expired, or its signature is wrong.
    Forbidden,
}

impl Exports {
    /// Refuses an export while another one of the entity type and the token is unfinished.
    pub(super) fn admit(
        &self,
        order: &Order,
        caller: &Caller,
        elapsed: Duration,
    ) -> Result<(), Refusal> {
        let jobs = self.jobs();
        let of_same = jobs
            .iter()
            .filter(|job| job.entity == order.entity && job.caller.number == caller.number);
        if of_same.into_iter().any(|job| job.is_unfinished(elapsed)) {
            let message = format!("An export of {} is not finished yet.", order.entity);
            return Err(Refusal::new(400, message));
        }
        Ok(())
    }

    /// Starts an export from a state. Old exports expire early, so that their states take no more
    /// memory than the present state may.
    pub(super) fn start(
        &self,
        order: Order,
        id: String,
        state: &Arc<State>,
        rules: &Rules,
        clocks: Clocks,
    ) {
        let snapshot = Snapshot {
            state: Arc::clone(state),
            rules: rules.clone(),
            now: clocks.now,
        };
        let job = Job::new(order, id, snapshot, clocks.elapsed, self.settings());
        let mut jobs = self.jobs();
        jobs.push_back(Arc::new(job));
        while jobs.len() > JOBS || snapshot_bytes(&jobs, state) > rules.capacity {
            let oldest = jobs
                .iter()
                .position(|job| !job.is_unfinished(clocks.elapsed));
            let Some(oldest) = oldest else {
                break;
            };
            jobs.remove(oldest);
        }
    }

    /// Lets exports fail, by their ids.
    pub(crate) fn fail(&self, ids: &[String]) {
        for job in self.jobs().iter().filter(|job| ids.contains(&job.id)) {
            job.fail();
        }
    }

    pub(crate) fn settings(&self) -> ExportSettings {
        *self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has other settings for the exports from now on.
    pub(crate) fn set_settings(&self, settings: ExportSettings) {
        *self.settings.lock().unwrap_or_else(PoisonError::into_inner) = settings;
    }

    /// The address of the file host, if it is known.
    pub(crate) fn host(&self) -> Option<String> {
        self.links.host()
    }

    pub(crate) fn set_host(&self, host: String) {
        self.links.set_host(host);
    }

    /// Makes all links invalid that exist. Reading the exports again returns valid ones.
    pub(crate) fn expire_links(&self) {
        self.links.expire();
    }

    pub(super) fn clear(&self) {
        self.jobs().clear();
    }

    /// Puts the present status and new links into the exports that an answer lists. Leaves out
    /// those whose scope the caller does not reach.
    pub(super) fn fill(
        &self,
        service: &Service,
        answer: &mut Json,
        caller: &Caller,
        elapsed: Duration,
    ) {
        let Json::Object(members) = answer else {
            return;
        };
        let Some(Json::List(exports)) = members.get_mut("Exports") else {
            return;
        };
        exports.retain_mut(|export| {
            let id = export.get("Id").as_text().unwrap_or_default();
            let job = self.job(id);
            let Json::Object(members) = export else {
                return true;
            };
            match job {
                Some(job) if !reaches(caller, &job.caller) => return false,
                Some(job) => self.show(service, &job, members, elapsed),
                // Forgotten, because there were too many.
                None => {
                    let status = members.get("Status").and_then(Json::as_text);
                    if status == Some("Pending") {
                        members.insert("Status", Json::text(Status::Expired.name()));
                    }
                }
            }
            true
        });
    }

    fn show(&self, service: &Service, job: &Job, members: &mut Object, elapsed: Duration) {
        let status = job.status(service, elapsed);
        members.insert("Status", Json::text(status.name()));
        let dataset = &service.dataset;
        let at = |elapsed: Duration| time(service, elapsed);
        if matches!(status, Status::Success(_) | Status::Expired) {
            members.insert("ExpiresUtc", Json::text(at(job.expires()).to_string()));
        }
        let sizes = match status {
            Status::Success(sizes) => sizes,
            _ => Vec::new(),
        };
        let expires = at(elapsed.saturating_add(self.settings().link)).seconds().0;
        let file = |(bytes, number): (u64, usize)| {
            let url = self.links.link(dataset.seed(), &job.id, number, expires);
            Json::Object(Object::from_iter([
                ("Url", Json::Text(url)),
                ("SizeInBytes", Json::number(bytes)),
            ]))
        };
        let files = sizes.into_iter().zip(1..).map(file);
        members.insert("Files", Json::List(files.collect()));
    }

    /// The file that a signed address leads to.
    pub(crate) fn file(
        &self,
        service: &Service,
        path: &str,
        elapsed: Duration,
    ) -> Result<FileContent, NoFile> {
        let target = Target::read(path).ok_or(NoFile::Unknown)?;
        let job = self.job(target.export).ok_or(NoFile::Unknown)?;
        let now = time(service, elapsed).seconds().0;
        if !self.links.is_valid(service.dataset.seed(), &target, now) {
            return Err(NoFile::Forbidden);
        }
        // Deletes the files when their time is over.
        job.status(service, elapsed);
        job.file(target.file).ok_or(NoFile::Unknown)
    }

    /// Changes a sample of a request so that it is accepted at present.
    pub(super) fn adapt_sample(&self, view: &View<'_>, sample: &mut Object) {
        let wanted = sample.get("EntityType").and_then(Json::as_text);
        let types = ENTITIES.iter().map(|(entity, _)| *entity).chain([LEDGER]);
        // The type whose last export started first, or that had none.
        let started = |entity: &str| {
            let jobs = self.jobs();
            let last = jobs.iter().rev().find(|job| job.entity == entity);
            last.map(|job| job.started)
        };
        let entity = match wanted {
            Some(wanted) if started(wanted).is_none() => wanted.to_owned(),
            _ => {
                let found = types.min_by_key(|entity| started(entity));
                found.unwrap_or(LEDGER).to_owned()
            }
        };
        if entity == LEDGER
            || sample
                .get("Filters")
                .is_some_and(|filters| !filters.is_null())
        {
            sample.insert("Filters", usual_filters(&entity, view.now, 30));
        }
        sample.insert("EntityType", Json::Text(entity));
    }

    fn job(&self, id: &str) -> Option<Arc<Job>> {
        let jobs = self.jobs();
        let found = jobs.iter().find(|job| job.id.eq_ignore_ascii_case(id));
        found.map(Arc::clone)
    }

    fn jobs(&self) -> MutexGuard<'_, VecDeque<Arc<Job>>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The time by which exports finish and links expire.
fn time(service: &Service, elapsed: Duration) -> Instant {
    let seconds = i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX);
    service.dataset.now().plus_seconds(seconds)
}

/// Whether a caller reaches all enterprises that another one reaches.
fn reaches(caller: &Caller, other: &Caller) -> bool {
    match (&caller.enterprises, &other.enterprises) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(_), Some(others)) => others.iter().all(|one| caller.reaches(*one)),
    }
}

/// About how many bytes of memory the states take that only exports still use.
fn snapshot_bytes(jobs: &VecDeque<Arc<Job>>, present: &Arc<State>) -> usize {
    let mut states: Vec<Arc<State>> = Vec::new();
    for state in jobs.iter().filter_map(|job| job.state()) {
        let is_known = |known: &Arc<State>| Arc::ptr_eq(known, &state);
        if !is_known(present) && !states.iter().any(is_known) {
            states.push(state);
        }
    }
    states.iter().map(|state| state.bytes()).sum()
}
