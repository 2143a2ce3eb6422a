//! A page as it came.

use std::ops::Range;

use serde_json::value::RawValue;

use crate::attempt::Answer;
use crate::codec::unreadable;
use crate::decode::DecodeError;
use crate::error::Error;
use crate::object::{Members, range_in};
use crate::operation::OperationInfo;
use crate::value::Cursor;

/// A page as it came, with where the next one starts.
pub(crate) struct RawPage {
    info: &'static OperationInfo,
    pub(crate) answer: Answer,
    /// `None` on the last page.
    pub(crate) cursor: Option<Cursor>,
    /// Where the primary list stands in the body; `None` if it is absent or null.
    list: Option<Range<usize>>,
    /// Items that came in another part already, by their position; empty if there are none.
    repeated: Vec<bool>,
}

impl RawPage {
    pub(crate) fn read(info: &'static OperationInfo, answer: Answer) -> Result<Self, Error> {
        let members = match serde_json::from_slice::<Members<'_>>(&answer.body) {
            Ok(members) => members,
            Err(_) => {
                return Err(unreadable(
                    info,
                    &answer,
                    &DecodeError::new("", "expected an object"),
                ));
            }
        };
        let list_at = |property| {
            members
                .get(property)
                .map(RawValue::get)
                .filter(|list| *list != "null")
        };
        let list = info.list.and_then(|list| list_at(list.property));
        let cursor = match info.page_size.and_then(|_| members.get("Cursor")) {
            None => None,
            Some(text) => match serde_json::from_str::<Option<Cursor>>(text.get()) {
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
        let exhausted = list.is_some_and(is_empty)
            && info
                .also
                .iter()
                .all(|also| list_at(also.property).is_none_or(is_empty));
        let list = list.map(|list| range_in(&answer.body, list));
        Ok(Self {
            info,
            cursor: cursor.filter(|_| !exhausted),
            list,
            answer,
            repeated: Vec::new(),
        })
    }

    /// Where each item of the primary list stands in the body.
    pub(crate) fn items(&self) -> Result<Vec<Range<usize>>, Error> {
        let property = self.info.list.map_or("", |list| list.property);
        let wrong = |message| self.unreadable(&DecodeError::new(property, message));
        let Some(list) = self.list.clone() else {
            return match self.cursor {
                // Going on would walk through pages without items, and stopping would look like having seen them all.
                Some(_) => Err(wrong(
                    "the list is absent although there are further pages: is its extent switched off?",
                )),
                None => Ok(Vec::new()),
            };
        };
        let items: Vec<&RawValue> = serde_json::from_slice(&self.answer.body[list])
            .map_err(|_| wrong("expected a list"))?;
        Ok(items
            .into_iter()
            .map(|item| range_in(&self.answer.body, item.get()))
            .collect())
    }

    pub(crate) fn bad_item(&self, index: usize, item: &[u8], error: DecodeError) -> Error {
        let property = self.info.list.map_or("", |list| list.property);
        self.unreadable(&error.within(&format!("{property}[{index}]")))
            .with_raw_item(String::from_utf8_lossy(item))
    }

    /// Leaves out items: those that are `false`.
    pub(crate) fn keep(&mut self, fresh: &[bool]) {
        if fresh.contains(&false) {
            self.repeated = fresh.iter().map(|fresh| !fresh).collect();
        }
    }

    pub(crate) fn is_repeated(&self, index: usize) -> bool {
        self.repeated.get(index).copied().unwrap_or(false)
    }

    /// Writes the body again without the items that are left out.
    pub(crate) fn without_repeated(mut self) -> Result<Self, Error> {
        if self.repeated.is_empty() {
            return Ok(self);
        }
        let (items, Some(list)) = (self.items()?, self.list.clone()) else {
            return Ok(self);
        };
        let old = &self.answer.body;
        let mut body = Vec::with_capacity(old.len());
        body.extend_from_slice(&old[..list.start]);
        body.push(b'[');
        let start = body.len();
        for (index, item) in items.into_iter().enumerate() {
            if !self.is_repeated(index) {
                if body.len() > start {
                    body.push(b',');
                }
                body.extend_from_slice(&old[item]);
            }
        }
        body.push(b']');
        let end = body.len();
        body.extend_from_slice(&old[list.end..]);
        self.list = Some(list.start..end);
        self.answer.body = body;
        self.repeated = Vec::new();
        Ok(self)
    }

    fn unreadable(&self, error: &DecodeError) -> Error {
        unreadable(self.info, &self.answer, error)
    }
}

fn is_empty(list: &str) -> bool {
    list.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .is_some_and(|inside| inside.trim().is_empty())
}
