//! A page as it came.

use std::borrow::Cow;
use std::ops::Range;

use super::further::Further;
use super::seen::Key;
use crate::attempt::Answer;
use crate::codec::unreadable;
use crate::decode::{DecodeError, from_json};
use crate::error::Error;
use crate::object::{Members, entries};
use crate::operation::{ListInfo, OperationInfo};
use crate::value::Cursor;

/// A page as it came, with where the next one starts.
pub(crate) struct RawPage {
    pub(crate) info: &'static OperationInfo,
    pub(crate) answer: Answer,
    /// `None` on the last page.
    pub(crate) cursor: Option<Cursor>,
    /// Where the primary list stands in the body; `None` if it is absent or null.
    list: Option<Range<usize>>,
    /// For each item whether it is handed on, `false` for those that came in another part already; empty if all are.
    fresh: Vec<bool>,
}

impl RawPage {
    /// `asked`: whether the request wants the primary list.
    pub(crate) fn read(
        info: &'static OperationInfo,
        answer: Answer,
        asked: bool,
    ) -> Result<Self, Error> {
        let members = match Members::read(&answer.body) {
            Ok(members) => members,
            Err(_) => {
                return Err(unreadable(
                    info,
                    &answer,
                    &DecodeError::new("", "expected an object"),
                ));
            }
        };
        let list_of = |list: ListInfo| {
            let place = members.place(list.property)?;
            (&answer.body[place.clone()] != b"null").then_some(place)
        };
        let list = info.list.and_then(list_of);
        let is_empty = |list: Range<usize>| is_empty(&answer.body[list]);
        let cursor = match info.page_size.and_then(|_| members.get("Cursor")) {
            None => None,
            Some(text) => match from_json::<Option<Cursor>>(text) {
                Ok(cursor) => cursor,
                Err(_) => {
                    return Err(unreadable(
                        info,
                        &answer,
                        &DecodeError::new("Cursor", "expected a text"),
                    ));
                }
            },
        };
        // A primary list that is there but empty ends the walk, unless the page brings something else.
        let exhausted = asked
            && list.clone().is_some_and(is_empty)
            && (info.also.iter()).all(|also| list_of(*also).is_none_or(is_empty));
        Ok(Self {
            info,
            cursor: cursor.filter(|_| !exhausted),
            list,
            answer,
            fresh: Vec::new(),
        })
    }

    /// Refuses to look for items where the primary list is absent and more pages follow: going on would walk through pages
    /// without items, and stopping would look like having seen them all.
    pub(crate) fn check_list(&self) -> Result<(), Error> {
        if self.list.is_some() || self.cursor.is_none() {
            return Ok(());
        }
        let property = self.info.list.map_or("", |list| list.property);
        Err(self.unreadable(&DecodeError::new(
            property,
            "the list is absent although there are further pages: is its extent switched off?",
        )))
    }

    /// Where each item of the primary list stands in the body; none where it is absent.
    pub(crate) fn items(&self) -> Result<Vec<Range<usize>>, Error> {
        let property = self.info.list.map_or("", |list| list.property);
        let wrong = |message| self.unreadable(&DecodeError::new(property, message));
        let Some(list) = self.list.clone() else {
            return Ok(Vec::new());
        };
        let items = entries(&self.answer.body[list.clone()]);
        let items = items.map_err(|_| wrong("expected a list"))?;
        Ok(moved(items, list.start))
    }

    pub(crate) fn bad_item(&self, index: usize, item: &[u8], error: DecodeError) -> Error {
        let property = self.info.list.map_or("", |list| list.property);
        self.unreadable(&error.within(&format!("{property}[{index}]")))
            .with_raw_item(item, &self.answer.tenant.credentials)
    }

    /// Leaves out items: those that are `false`.
    pub(crate) fn keep(&mut self, fresh: Vec<bool>) {
        if fresh.contains(&false) {
            self.fresh = fresh;
        }
    }

    pub(crate) fn is_repeated(&self, index: usize) -> bool {
        self.fresh.get(index) == Some(&false)
    }

    /// Takes the items that came before out of the body: of the primary list those of other parts, of further lists those
    /// that `further` knows. Gives the keys of the latter's items that are left.
    pub(crate) fn leave_out_repeated(&mut self, further: &Further) -> Result<Vec<Key>, Error> {
        let (body, keys) = match self.without_repeated(further)? {
            (Cow::Owned(body), keys) => (body, keys),
            (Cow::Borrowed(_), keys) => return Ok(keys),
        };
        self.answer.body = body;
        Ok(keys)
    }

    fn without_repeated(&self, further: &Further) -> Result<(Cow<'_, [u8]>, Vec<Key>), Error> {
        let body = &self.answer.body;
        let mut keys = Vec::new();
        // The lists that change, with what is left of them, in their order.
        let mut lists: Vec<List> = Vec::new();
        let mut change = |list: List| {
            let at = lists.partition_point(|other| other.place.start < list.place.start);
            lists.insert(at, list);
        };
        if let Some(place) = self.list.clone().filter(|_| !self.fresh.is_empty()) {
            let mut items = self.items()?;
            let mut fresh = self.fresh.iter();
            items.retain(|_| fresh.next() != Some(&false));
            change(List { place, items });
        }
        if !self.info.also.is_empty() {
            let members = Members::read(body).map_err(|error| self.unreadable(&error))?;
            for (index, also) in self.info.also.iter().enumerate() {
                let Some(List { place, items }) = self.further_list(&members, also) else {
                    continue;
                };
                let (kept, fresh) = further.fresh(index, also, body, items);
                keys.extend(fresh);
                if let Some(items) = kept {
                    change(List { place, items });
                }
            }
        }
        if lists.is_empty() {
            return Ok((Cow::Borrowed(body), keys));
        }
        let mut written = Vec::with_capacity(body.len());
        let mut at = 0;
        for List { place, items } in lists {
            written.extend_from_slice(&body[at..place.start]);
            written.push(b'[');
            for (index, item) in items.into_iter().enumerate() {
                if index > 0 {
                    written.push(b',');
                }
                written.extend_from_slice(&body[item]);
            }
            written.push(b']');
            at = place.end;
        }
        written.extend_from_slice(&body[at..]);
        Ok((Cow::Owned(written), keys))
    }

    /// A further list, if the page has it; what is none is for those to judge who read the page.
    fn further_list(&self, members: &Members<'_>, also: &ListInfo) -> Option<List> {
        let place = members.place(also.property)?;
        let items = entries(&self.answer.body[place.clone()]).ok()?;
        Some(List {
            items: moved(items, place.start),
            place,
        })
    }

    /// The error of a page that is no response; the walk goes on behind it.
    pub(crate) fn bad_page(self, error: Error) -> Error {
        error.with_raw_item(&self.answer.body, &self.answer.tenant.credentials)
    }

    fn unreadable(&self, error: &DecodeError) -> Error {
        unreadable(self.info, &self.answer, error)
    }
}

/// Where a list and its items stand in a body.
struct List {
    place: Range<usize>,
    items: Vec<Range<usize>>,
}

/// As places in what begins so much earlier.
fn moved(mut places: Vec<Range<usize>>, start: usize) -> Vec<Range<usize>> {
    for place in &mut places {
        *place = place.start + start..place.end + start;
    }
    places
}

fn is_empty(list: &[u8]) -> bool {
    list.strip_prefix(b"[")
        .and_then(|rest| rest.strip_suffix(b"]"))
        .is_some_and(|inside| inside.trim_ascii().is_empty())
}
