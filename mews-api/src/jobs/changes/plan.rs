//! A run as data: its content, its order, and the bookmark that it leaves. Pure: no clock, no I/O.

use std::time::Duration;

use super::bookmark::{Bookmark, Content, KnownParents};
use super::parents::{ParentList, Part, digests_of, divide, ordered_text_of};
use super::since::{From, Since};
use crate::base::error::Error;
use crate::base::hash::Fnv;
use crate::base::incremental::ChangesInfo;
use crate::json::decode::{from_json, to_json};
use crate::pagination::Run;
use crate::request::encode::Encoded;
use crate::value::Timestamp;

/// Where reading by time begins if the operation refuses a request without a filter: 2000-01-01.
const FIRST: i64 = 946_684_800;

/// A run of changes.
pub(super) struct Plan {
    encoded: Encoded,
    info: &'static ChangesInfo,
    parts: Vec<Part>,
    /// Where parts that were known start.
    from: Option<Timestamp>,
    /// Where the others start; `None` for the beginning.
    start: Option<Timestamp>,
    settle: Duration,
    /// The content of the new bookmark, and the time of the old one.
    bookmark: Content,
    job: Job,
    sees_deletions: bool,
}

/// The state of a run in a checkpoint.
struct Job {
    /// The hash of where the run started.
    since: String,
    part: usize,
    /// The parents of each list, in their order.
    parents: Vec<String>,
}
crate::object! { Job {
    since: required "s",
    part: required "p",
    parents: sparse "l",
} }

impl Plan {
    /// The run that starts here, or continues from what a checkpoint keeps of it.
    pub(super) fn new(
        encoded: Encoded,
        info: &'static ChangesInfo,
        since: &Since,
        label: Option<&str>,
        resumed: Option<&Run>,
    ) -> Result<Self, Error> {
        let path = encoded.info().path;
        Self::build(encoded, info, since, label, resumed)
            .map_err(|error| error.in_operation(path.into()))
    }

    fn build(
        mut encoded: Encoded,
        info: &'static ChangesInfo,
        since: &Since,
        label: Option<&str>,
        resumed: Option<&Run>,
    ) -> Result<Self, Error> {
        let is_filtered = check_filters(&encoded, info, since.keep_filters)?;
        let is_active_only = show_all_activity(&mut encoded, info)?;
        let mut lists = parent_lists(&encoded, info);
        let resumed = resumed.map(|run| job_of(run, since)).transpose()?;
        if let Some(job) = &resumed {
            lists = job.lists(&lists)?;
        }
        let operation = encoded.info().path;
        let request = fingerprint(&encoded, &lists);
        let (at, start, known) = match &since.from {
            From::Beginning => (None, None, None),
            From::Start(start) => (None, Some(*start), None),
            From::Bookmark(bookmark) => {
                let (content, digests) = known(bookmark, operation, &request, label, &lists)?;
                (content.at, content.start, Some(digests))
            }
        };
        let known = known.filter(|_| at.is_some());
        let parts = divide(&lists, known.as_deref());
        let parents = lists
            .iter()
            .map(|list| KnownParents::new(list.property, list.digests()));
        let job = resumed.unwrap_or_else(|| Job::new(since, &lists));
        if job.part >= parts.len() {
            return Err(refused_checkpoint("is damaged"));
        }
        Ok(Self {
            info,
            from: at.map(|at| at.checked_sub(since.lookback).unwrap_or(Timestamp::MIN)),
            start,
            settle: since.settle,
            bookmark: Content {
                operation: operation.to_owned(),
                request,
                label: label.map(str::to_owned),
                at,
                start,
                parents: parents.collect(),
            },
            sees_deletions: info.deletions && !is_filtered && !is_active_only,
            parts,
            job,
            encoded,
        })
    }

    pub(super) fn sees_deletions(&self) -> bool {
        self.sees_deletions
    }

    /// The property of the filter by the time of the last change.
    pub(super) fn filter(&self) -> &'static str {
        self.info.filter
    }

    /// Which part is being read.
    pub(super) fn part(&self) -> usize {
        self.job.part
    }

    /// Goes on to the next part; `false` after the last.
    pub(super) fn advance(&mut self) -> bool {
        self.job.part += 1;
        self.part() < self.parts.len()
    }

    /// The state of the run for checkpoints.
    pub(super) fn job(&self) -> String {
        let json = to_json(&self.job).unwrap_or_default();
        String::from_utf8_lossy(&json).into_owned()
    }

    /// Where the part starts; `None` without a filter by time.
    pub(super) fn start_of_part(&self) -> Option<Timestamp> {
        if self.parts[self.part()].is_known {
            return self.from;
        }
        match self.start {
            None if self.info.needs_filter => Timestamp::from_unix_seconds(FIRST).ok(),
            start => start,
        }
    }

    /// The request of the part, its range open at the end.
    pub(super) fn request_of_part(&self) -> Encoded {
        let mut body = self.encoded.members().clone();
        for list in &self.parts[self.part()].lists {
            body.put(list.property, list.json().into());
        }
        if let Some(start) = self.start_of_part() {
            let range = format!(r#"{{"StartUtc":"{start}","EndUtc":null}}"#);
            body.put(self.info.filter, range.into());
        }
        self.encoded.with_members(body)
    }

    /// The bookmark of a finished run. Without the service's time it stays where it was, and it
    /// never moves back.
    pub(super) fn bookmark(&self, started: Option<Timestamp>) -> Bookmark {
        let mut content = self.bookmark.clone();
        let settled = |at: Timestamp| at.checked_sub(self.settle).unwrap_or(Timestamp::MIN);
        if let Some(new) = started.map(settled) {
            let old = content.at.or(content.start).unwrap_or(Timestamp::MIN);
            content.at = Some(new.max(old));
        }
        Bookmark::new(&content)
    }
}

impl Job {
    fn new(since: &Since, lists: &[ParentList]) -> Self {
        let lists = lists.iter();
        Self {
            since: hash_of(since),
            part: 0,
            parents: lists.map(|list| ordered_text_of(list.digests())).collect(),
        }
    }

    /// The run's own parents, in their order: others are new, and left to the next run.
    fn lists(&self, lists: &[ParentList]) -> Result<Vec<ParentList>, Error> {
        if self.parents.len() != lists.len() {
            return Err(refused_checkpoint("belongs to another request"));
        }
        let own = lists.iter().zip(&self.parents).map(|(list, digests)| {
            let digests = digests_of(digests).ok_or_else(|| refused_checkpoint("is damaged"))?;
            list.in_order(&digests).ok_or_else(|| {
                refused_checkpoint(&format!(
                    "belongs to a run over ids of `{}` that the request lacks; start again from the \
                     bookmark",
                    list.property
                ))
            })
        });
        own.collect()
    }
}

fn job_of(run: &Run, since: &Since) -> Result<Job, Error> {
    let job: Job = from_json(run.job.as_bytes()).map_err(|_| refused_checkpoint("is damaged"))?;
    if job.since == hash_of(since) {
        return Ok(job);
    }
    Err(refused_checkpoint(
        "belongs to a run from another bookmark or start",
    ))
}

fn refused_checkpoint(message: &str) -> Error {
    Error::rejected_before_sending("checkpoint", message)
}

/// The hash of where a run starts.
fn hash_of(since: &Since) -> String {
    let text = match &since.from {
        From::Beginning => String::new(),
        From::Start(time) => time.to_string(),
        From::Bookmark(bookmark) => bookmark.to_string(),
    };
    format!("{:032x}", Fnv::of(text.as_bytes()))
}

/// Refuses what would hide changes; whether the request has filters that were allowed.
fn check_filters(encoded: &Encoded, info: &ChangesInfo, keep: bool) -> Result<bool, Error> {
    let refused =
        |property: &str, message: &str| Err(Error::rejected_before_sending(property, message));
    if encoded.start().is_some() {
        return refused(
            &encoded.info().api.cursor_path(),
            "must not be set: changes are read whole",
        );
    }
    let mut is_filtered = false;
    let filters = encoded.members().filters(encoded.info().api);
    for (name, value) in filters.filter(|(_, value)| *value != "null") {
        if name == info.filter {
            return refused(name, "is set by the library: it follows from the bookmark");
        }
        let is_scope = info.parents.contains(&name)
            || info.extents.contains(&name)
            || info.activity.is_some_and(|(property, _)| property == name);
        // No ids at all are not the same as no list, so they count as a filter.
        if is_scope && (value != "[]" || !info.parents.contains(&name)) {
            continue;
        }
        if !keep {
            return refused(
                name,
                "must not be set: an item that no longer matches would never be reported; \
                 `Since::keep_filters` allows it",
            );
        }
        is_filtered = true;
    }
    Ok(is_filtered)
}

/// Asks for items of every activity state unless the caller chose; whether the choice leaves some
/// out.
fn show_all_activity(encoded: &mut Encoded, info: &ChangesInfo) -> Result<bool, Error> {
    let Some((property, values)) = info.activity else {
        return Ok(false);
    };
    let given = encoded.members().get(property);
    match given.filter(|text| *text != "null") {
        Some(text) => {
            let chosen: Vec<String> = from_json(text.as_bytes()).unwrap_or_default();
            Ok(!values
                .iter()
                .all(|value| chosen.iter().any(|one| one == value)))
        }
        None => {
            let mut body = encoded.members().clone();
            let all: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            body.set(property, &all)?;
            *encoded = encoded.with_members(body);
            Ok(false)
        }
    }
}

fn parent_lists(encoded: &Encoded, info: &ChangesInfo) -> Vec<ParentList> {
    let read =
        |property: &&'static str| ParentList::read(property, encoded.members().get(property)?);
    info.parents.iter().filter_map(read).collect()
}

/// The content of a bookmark, and the digests of the lists' known parents.
fn known(
    bookmark: &Bookmark,
    operation: &str,
    request: &str,
    label: Option<&str>,
    lists: &[ParentList],
) -> Result<(Content, Vec<std::collections::HashSet<u64>>), Error> {
    let refused = |message: &str| Error::rejected_before_sending("bookmark", message);
    let content = bookmark.content().ok_or_else(|| refused("is damaged"))?;
    if content.operation != operation {
        return Err(refused(&format!("belongs to `{}`", content.operation)));
    }
    if content.request != request {
        return Err(refused(
            "belongs to another request: extents, activity states, kept filters and the lists of \
             parents that are set must be the same",
        ));
    }
    if content.label.is_some() && content.label.as_deref() != label {
        return Err(refused("belongs to a hotel with another label"));
    }
    let digests = lists.iter().map(|list| {
        let mut parents = content.parents.iter();
        let parents = parents.find(|parents| parents.property == list.property);
        parents.and_then(KnownParents::digests)
    });
    match digests.collect() {
        Some(digests) => Ok((content, digests)),
        None => Err(refused("is damaged")),
    }
}

/// The hash of a request without its range, its pages and the ids of its parents.
fn fingerprint(encoded: &Encoded, lists: &[ParentList]) -> String {
    encoded.fingerprint(&|name| lists.iter().any(|list| list.property == name))
}
