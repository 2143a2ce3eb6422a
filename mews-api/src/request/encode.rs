//! Requests as the core handles them: members of the body, and the page asked for.

use super::envelope::Body;
use crate::base::api::ApiInfo;
use crate::base::error::Error;
use crate::base::hash::Fnv;
use crate::base::operation::OperationInfo;
use crate::json::decode::{from_json, write};
use crate::json::members::Members;
use crate::json::{Codec, push, push_text};
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

/// How much of the list a request wants, and from where. Nothing if the JSON is something else.
fn limitation(api: &ApiInfo, json: &[u8]) -> Option<(Option<u32>, Option<Cursor>)> {
    if json == b"null" {
        return Some((None, None));
    }
    let members = Members::read(json).ok()?;
    let count = members.get(api.count).unwrap_or(b"null");
    let count: Option<u32> = match from_json::<Option<i64>>(count).ok()? {
        Some(count) => Some(u32::try_from(count).ok()?),
        None => None,
    };
    let cursor = members.get(api.cursor).unwrap_or(b"null");
    Some((count, from_json(cursor).ok()?))
}

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
        let api = info.api;
        let body = Body::parse(api, json)?;
        let given = body
            .get(api.limitation)
            .filter(|_| info.page_size.is_some());
        let (count, start) = match given {
            None => (None, None),
            Some(json) => limitation(api, json.as_bytes()).ok_or_else(|| {
                let message = format!("must hold a {} and a {}", api.count, api.cursor);
                Error::rejected_before_sending(api.limitation, message)
            })?,
        };
        Ok(Self {
            info,
            body,
            count,
            start,
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

    /// The parts by which requests of one path differ, except their pages: the filters, and the API
    /// unless it is the Connector API.
    pub(crate) fn filters(&self) -> impl Iterator<Item = (&str, &str)> {
        let api = self.info.api;
        // No member has an empty name.
        let base_path = api.other_base_path().map(|base_path| ("", base_path));
        self.body.filters(api).chain(base_path)
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
        let filters = self.filters().filter(|(_, value)| *value != "null");
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
            let api = self.info.api;
            let refused = |message: &str| Error::rejected_before_sending(api.limitation, message);
            let mut json = vec![b'{'];
            push_text(&mut json, api.count);
            json.extend_from_slice(format!(":{count}").as_bytes());
            if let Some(cursor) = cursor.or_else(|| self.start()) {
                json.push(b',');
                push_text(&mut json, api.cursor);
                json.push(b':');
                push(&mut json, &cursor).map_err(|error| refused(&error.to_string()))?;
            }
            json.push(b'}');
            let json = String::from_utf8(json).map_err(|error| refused(&error.to_string()))?;
            body.put(api.limitation, json.into());
        }
        Ok(body)
    }
}
