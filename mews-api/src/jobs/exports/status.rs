//! An export as the service reports it, read by the names of its properties.

use super::info::ExportsInfo;
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::json::decode::from_json;
use crate::json::members::{Members, entries};
use crate::json::{DecodeError, Empty, ReadResult};
use crate::response::answer::Answer;
use crate::response::decode::{error_in_success, unreadable};
use crate::value::Secret;

/// An export.
#[derive(Debug)]
pub(super) struct Export {
    pub(super) id: String,
    pub(super) status: Status,
    /// The status as text.
    pub(super) status_text: String,
    pub(super) files: Vec<File>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// Not finished, or a status that this version does not know.
    Waiting,
    Ready,
    Failed,
    Expired,
}

/// A file behind a signed address.
#[derive(Clone, Debug)]
pub(super) struct File {
    pub(super) url: Secret,
    pub(super) size: u64,
}

impl Export {
    /// The export in the response of the operation that adds it.
    pub(super) fn added(info: &ExportsInfo, answer: &Answer) -> Result<Self, Error> {
        if let Some(error) = error_in_success(info.add, answer) {
            return Err(error);
        }
        let read = || {
            let export = required(&Members::read(&answer.body)?, info.export)?;
            Self::read(info, export)
        };
        read().map_err(|error| unreadable(info.add, answer, &error.within(info.export)))
    }

    /// The export with this id in the response of the operation that reads exports.
    pub(super) fn found(info: &ExportsInfo, answer: &Answer, id: &str) -> Result<Self, Error> {
        if let Some(error) = error_in_success(info.read, answer) {
            return Err(error);
        }
        let list = info.read.list.map_or("", |list| list.property);
        let read = || {
            let members = Members::read(&answer.body)?;
            let exports = required(&members, list)?;
            for place in entries(exports)? {
                let export = &exports[place];
                let members = Members::read(export)?;
                if value::<String>(&members, info.members.id)? == id {
                    return Self::read(info, export).map(Some);
                }
            }
            Ok(None)
        };
        let found = read()
            .map_err(|error: Box<DecodeError>| unreadable(info.read, answer, &error.within(list)));
        found?.ok_or_else(|| {
            let message = format!("the service does not return the export {id}");
            Error::of(ErrorKind::ExportFailed, Outcome::Refused).with_message(message)
        })
    }

    fn read(info: &ExportsInfo, export: &[u8]) -> ReadResult<Self> {
        let names = &info.members;
        let members = Members::read(export)?;
        let status_text: String = value(&members, names.status)?;
        let statuses = &info.statuses;
        let status = match status_text.as_str() {
            status_text if status_text == statuses.ready => Status::Ready,
            status_text if status_text == statuses.failed => Status::Failed,
            status_text if status_text == statuses.expired => Status::Expired,
            _ => Status::Waiting,
        };
        let mut files = Vec::new();
        // Only a finished export has files.
        if status == Status::Ready {
            let list = required(&members, names.files)?;
            for place in entries(list)? {
                let members = Members::read(&list[place])?;
                files.push(File {
                    url: value(&members, names.url)?,
                    size: value(&members, names.size)?,
                });
            }
        }
        Ok(Self {
            id: value(&members, names.id)?,
            status,
            status_text,
            files,
        })
    }
}

fn required<'a>(members: &Members<'a>, name: &str) -> ReadResult<&'a [u8]> {
    members
        .get(name)
        .ok_or_else(|| Box::new(DecodeError::new("", format!("missing field `{name}`"))))
}

fn value<T: Empty>(members: &Members<'_>, name: &str) -> ReadResult<T> {
    from_json(required(members, name)?).map_err(|error| Box::new(error.within(name)))
}
