//! A page as it came: scanned once for its members, items and keys. Knows nothing of other pages.

use std::ops::Range;

use super::keys::{ItemKey, Key, KeyExtractor, RecentKeys};
use crate::base::error::Error;
use crate::base::operation::{ListInfo, OperationInfo};
use crate::json::decode::from_json;
use crate::json::{DecodeError, ReadResult, Reader};
use crate::response::answer::Answer;
use crate::response::decode::{error_in_success, unreadable};
use crate::value::Cursor;

/// The required content of a page, by the request that asked for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected {
    /// The request wants the primary list.
    pub(crate) list: bool,
    /// Only the items of the primary list are delivered.
    pub(crate) items_only: bool,
    /// The number of items asked for.
    pub(crate) count: u32,
    /// The request allows the service to leave out the body of an empty page.
    pub(crate) minimal: bool,
    /// The caller described the operation: a cursor is an error if it declares no pages.
    pub(crate) described: bool,
}

/// A page as received.
pub(crate) struct Page {
    pub(crate) info: OperationInfo,
    pub(crate) answer: Answer,
    /// Where the next page starts; `None` on the last page.
    pub(crate) cursor: Option<Cursor>,
    /// Where the primary list is; `None` if it is absent or null.
    list: Option<Range<usize>>,
    /// The items to deliver: position in the list, and where the text is.
    pub(crate) items: Vec<(usize, Range<usize>)>,
    /// Some items of the list are not delivered.
    is_filtered: bool,
    secondary: Vec<SecondaryList>,
}

/// A list beside the primary one.
struct SecondaryList {
    place: Range<usize>,
    items: Vec<(Range<usize>, Option<Key>)>,
}

impl Page {
    /// Scans a response; also returns the keys of the items.
    ///
    /// # Errors
    /// If it is not a page: not an object, a list or a cursor of another type or twice, a required
    /// list or the cursor missing, an unasked empty body.
    pub(crate) fn read(
        info: OperationInfo,
        answer: Answer,
        expected: Expected,
        extractor: &KeyExtractor,
    ) -> Result<(Self, Vec<ItemKey>), Error> {
        let mut page = Self {
            info,
            answer,
            cursor: None,
            list: None,
            items: Vec::new(),
            is_filtered: false,
            secondary: Vec::new(),
        };
        if page.answer.body.is_empty() {
            return if expected.minimal {
                Ok((page, Vec::new()))
            } else {
                let message = "the body is empty, which was not requested (`minimal`)";
                Err(page.unreadable(&DecodeError::new("", message)))
            };
        }
        let mut scan = Scan::new(&info, expected, extractor);
        let scanned = scan.object(&page.answer.body);
        let scanned = scanned.and_then(|()| scan.check());
        if let Err(error) = scanned {
            // An error body with status 200 is more informative than a missing list.
            let error_body = error_in_success(&info, &page.answer);
            return Err(error_body.unwrap_or_else(|| page.unreadable(&error)));
        }
        page.cursor = scan.cursor.flatten();
        page.list = scan.list;
        page.items = scan.items;
        page.secondary = scan.secondary;
        Ok((page, scan.keys))
    }

    /// Whether all of its lists are empty.
    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty() && self.secondary.iter().all(|list| list.items.is_empty())
    }

    /// Keeps the items for which `deliver` is true, in the order of the list.
    pub(crate) fn keep(&mut self, deliver: &[bool]) {
        if deliver.contains(&false) {
            self.is_filtered = true;
            self.items.retain(|(index, _)| deliver[*index]);
        }
    }

    /// The size of the page in memory, about.
    pub(crate) fn size(&self) -> usize {
        self.answer.body.len() + size_of::<(usize, Range<usize>)>() * self.items.len()
    }

    /// Removes from the body what was delivered before: items of the primary list that are not
    /// kept, and items of secondary lists whose keys are in `known`. Returns the keys of the
    /// others.
    pub(crate) fn remove_repeated(&mut self, known: &RecentKeys) -> Vec<Key> {
        let mut keys = Vec::new();
        let mut changed: Vec<(Range<usize>, Vec<Range<usize>>)> = Vec::new();
        if let Some(place) = self.list.clone().filter(|_| self.is_filtered) {
            let items = self.items.iter().map(|(_, item)| item.clone()).collect();
            changed.push((place, items));
        }
        let mut own = RecentKeys::default();
        for list in &self.secondary {
            let mut items = Vec::with_capacity(list.items.len());
            for (item, key) in &list.items {
                match key {
                    Some(key) if known.contains(*key) || own.contains(*key) => continue,
                    Some(key) => {
                        own.insert(*key);
                        keys.push(*key);
                    }
                    None => {}
                }
                items.push(item.clone());
            }
            if items.len() < list.items.len() {
                changed.push((list.place.clone(), items));
            }
        }
        if changed.is_empty() {
            return keys;
        }
        changed.sort_unstable_by_key(|(place, _)| place.start);
        let body = &self.answer.body;
        let mut written = Vec::with_capacity(body.len());
        let mut at = 0;
        for (place, items) in changed {
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
        self.answer.body = written;
        keys
    }

    pub(crate) fn bad_item(&self, index: usize, item: &[u8], error: DecodeError) -> Error {
        let property = self.info.list.map_or("", |list| list.property);
        self.unreadable(&error.within(&format!("{property}[{index}]")))
            .with_raw_item(item, &self.answer.handle.credentials)
    }

    /// The error of a page that can't be read as a response; the stream continues after it.
    pub(crate) fn bad_page(self, error: Error) -> Error {
        error.with_raw_item(&self.answer.body, &self.answer.handle.credentials)
    }

    fn unreadable(&self, error: &DecodeError) -> Error {
        unreadable(&self.info, &self.answer, error)
    }
}

/// One pass over the text of a page.
struct Scan<'a> {
    info: &'a OperationInfo,
    expected: Expected,
    extractor: &'a KeyExtractor,
    /// `None` if the member is absent.
    cursor: Option<Option<Cursor>>,
    /// The primary list is there, null or not.
    list_present: bool,
    list: Option<Range<usize>>,
    items: Vec<(usize, Range<usize>)>,
    keys: Vec<ItemKey>,
    secondary: Vec<SecondaryList>,
    seen_secondary: Vec<bool>,
}

impl<'a> Scan<'a> {
    fn new(info: &'a OperationInfo, expected: Expected, extractor: &'a KeyExtractor) -> Self {
        Self {
            info,
            expected,
            extractor,
            cursor: None,
            list_present: false,
            list: None,
            items: Vec::new(),
            keys: Vec::new(),
            secondary: Vec::new(),
            seen_secondary: vec![false; info.secondary_lists.len()],
        }
    }

    fn object(&mut self, body: &[u8]) -> ReadResult {
        let mut reader = Reader::new(body);
        reader.each_member(&mut |name, reader| self.member(&name, reader))?;
        reader.end()
    }

    fn member(&mut self, name: &str, reader: &mut Reader<'_>) -> ReadResult {
        if self.info.list.is_some_and(|list| list.property == name) {
            once(name, &mut self.list_present)?;
            return self.primary(name, reader);
        }
        let has_cursor = self.info.page_size.is_some() || self.expected.described;
        if has_cursor && name == self.info.api.cursor {
            once(name, &mut self.cursor.is_some())?;
            let text = reader.raw()?;
            let cursor = from_json::<Option<Cursor>>(text.as_bytes());
            self.cursor = Some(cursor.map_err(|error| error.within(name))?);
            return Ok(());
        }
        let secondary = self
            .info
            .secondary_lists
            .iter()
            .position(|list| list.property == name);
        match secondary {
            Some(index) => {
                once(name, &mut self.seen_secondary[index])?;
                self.secondary(index, &self.info.secondary_lists[index], reader)
            }
            None => reader.skip(),
        }
    }

    fn primary(&mut self, name: &str, reader: &mut Reader<'_>) -> ReadResult {
        if reader.null() {
            return Ok(());
        }
        let start = reader.offset();
        let mut found = Vec::new();
        let (extractor, items, keys) = (self.extractor, &mut self.items, &mut self.keys);
        reader
            .each_entry(&mut |index, reader| {
                let start = reader.offset();
                // An item that can't be scanned is an error of its own later, not one of the page.
                let key = reader.attempt(|reader| extractor.take(reader, &mut found));
                if key.is_none() {
                    let skipped = reader.skip();
                    skipped.map_err(|error| Box::new(error.within(&format!("[{index}]"))))?;
                }
                keys.push(key.unwrap_or_default());
                items.push((index, start..reader.position()));
                Ok(())
            })
            .map_err(|error| Box::new(error.within(name)))?;
        self.list = Some(start..reader.position());
        Ok(())
    }

    fn secondary<'t>(
        &mut self,
        index: usize,
        list: &ListInfo,
        reader: &mut Reader<'t>,
    ) -> ReadResult {
        if self.expected.items_only {
            return reader.skip();
        }
        if reader.null() {
            return Ok(());
        }
        let start = reader.offset();
        let extractor = KeyExtractor::new(list.key, None);
        let mut found = Vec::new();
        let mut items = Vec::new();
        let mut take = |_: usize, reader: &mut Reader<'t>| {
            let start = reader.offset();
            let key = reader.attempt(|reader| extractor.take(reader, &mut found));
            if key.is_none() {
                reader.skip()?;
            }
            // Lists don't share their keys.
            let key = key.and_then(|item| item.key);
            let key = key.map(|key| key.rotate_left(1 + index as u32) ^ (index as Key));
            items.push((start..reader.position(), key));
            Ok(())
        };
        // Values that are not lists are reported when the response is read.
        if reader
            .attempt(|reader| reader.each_entry(&mut take))
            .is_none()
        {
            return reader.skip();
        }
        let place = start..reader.position();
        self.secondary.push(SecondaryList { place, items });
        Ok(())
    }

    /// Refuses what could end a list too early: nothing may be lost without an error.
    fn check(&self) -> ReadResult {
        let Some(list) = self.info.list else {
            return Ok(());
        };
        let missing = |path: &str, message: &str| Err(Box::new(DecodeError::new(path, message)));
        if self.info.page_size.is_none() && matches!(self.cursor, Some(Some(_))) {
            let message = "there are more pages, but the operation declares no page size";
            return missing(self.info.api.cursor, message);
        }
        if self.info.page_size.is_some() && self.cursor.is_none() {
            let full = self.items.len() >= self.expected.count.max(1) as usize;
            if full {
                let message = "the member is missing, so whether more pages follow is not known";
                return missing(self.info.api.cursor, message);
            }
        }
        if self.list.is_some() || !self.expected.list {
            return Ok(());
        }
        let is_last = matches!(self.cursor, Some(None)) || self.info.page_size.is_none();
        if list.optional && is_last {
            return Ok(());
        }
        missing(list.property, "the list is missing")
    }
}

/// Rejects a duplicate member, since it is ambiguous which one counts.
fn once(name: &str, seen: &mut bool) -> ReadResult {
    if std::mem::replace(seen, true) {
        let error = DecodeError::new(name, "duplicate member");
        return Err(Box::new(error));
    }
    Ok(())
}
