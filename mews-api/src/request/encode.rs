//! Requests as the core handles them: members of the body, and the page asked for.

use super::envelope::Body;
use crate::base::error::Error;
use crate::base::hash::Fnv;
use crate::base::operation::OperationInfo;
use crate::json::Codec;
use crate::json::decode::{from_json, write};
use crate::value::Cursor;

/// A request as the core handles it: its members, and its page size and cursor.
pub(crate) struct Encoded {
    info: OperationInfo,
    body: Body,
    /// The page size that the request asks for, if any.
    count: Option<u32>,
    /// Where it starts.
    start: Option<Cursor>,
}

/// How much of the list a request wants, and from where.
#[derive(Default)]
struct Limitation {
    count: Option<i64>,
    cursor: Option<Cursor>,
}
crate::object! { Limitation {
    count: nullable "Count",
    cursor: optional "Cursor",
} }

const LIMITATION: &str = "Limitation";

pub(crate) fn encode(info: &OperationInfo, request: &dyn Codec) -> Result<Encoded, Error> {
    let json = write(request).map_err(|error| {
        let error = Error::rejected_before_sending("body", error.to_string());
        error.in_operation(info.path.into())
    });
    json.and_then(|json| Encoded::read(*info, &json))
}

impl Encoded {
    /// Reads the members of a request.
    pub(crate) fn read(info: OperationInfo, json: &[u8]) -> Result<Self, Error> {
        Self::parse(info, json).map_err(|error| error.in_operation(info.path.into()))
    }

    fn parse(info: OperationInfo, json: &[u8]) -> Result<Self, Error> {
        let body = Body::parse(json)?;
        let wrong = || Error::rejected_before_sending(LIMITATION, "must hold a Count and a Cursor");
        let limitation = match body.get(LIMITATION).filter(|_| info.page_size.is_some()) {
            None => Limitation::default(),
            Some(json) => from_json::<Option<Limitation>>(json.as_bytes())
                .map_err(|_| wrong())?
                .unwrap_or_default(),
        };
        let count = limitation.count.map(u32::try_from).transpose();
        Ok(Self {
            info,
            body,
            count: count.map_err(|_| wrong())?,
            start: limitation.cursor,
        })
    }

    /// Where the request starts.
    pub(crate) fn start(&self) -> Option<Cursor> {
        self.start.clone()
    }

    /// The page size that the request asks for, if any.
    pub(crate) fn count(&self) -> Option<u32> {
        self.count
    }

    pub(crate) fn info(&self) -> OperationInfo {
        self.info
    }

    /// The members as the request gave them.
    pub(crate) fn members(&self) -> &Body {
        &self.body
    }

    /// The same request with these members instead.
    pub(crate) fn with_members(&self, body: Body) -> Self {
        Self {
            info: self.info,
            body,
            count: self.count,
            start: self.start.clone(),
        }
    }

    /// The hash of the filters that are set, for text that is stored between two runs. The entries
    /// of lists may change in between, so only the presence of a list counts.
    pub(crate) fn fingerprint(&self, is_list: &dyn Fn(&str) -> bool) -> String {
        let filters = self.body.filters().filter(|(_, value)| *value != "null");
        let filters = filters.map(|(name, value)| (name, if is_list(name) { "" } else { value }));
        let mut hash = Fnv::new();
        hash.add_sorted(filters);
        format!("{:032x}", hash.0)
    }

    /// The body of a single request.
    pub(crate) fn single(&self) -> Result<Body, Error> {
        let count = self.count.or(self.info.page_size);
        self.body(count.unwrap_or_default(), None)
    }

    /// The body that asks for `count` items at `cursor`, or at the start of the request.
    pub(crate) fn body(&self, count: u32, cursor: Option<Cursor>) -> Result<Body, Error> {
        let mut body = self.body.clone();
        if self.info.page_size.is_some() {
            body.set(
                LIMITATION,
                &Limitation {
                    count: Some(count.into()),
                    cursor: cursor.or_else(|| self.start()),
                },
            )?;
        }
        Ok(body)
    }
}
