//! Determines the page number of a cursor in a paginated call.

use std::collections::{HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::base::json::{Json, Name, Object};

/// Number of cursors remembered. If there are more, the oldest are forgotten. A forgotten cursor
/// counts as that of a second page.
const CURSORS: usize = 16_384;

/// A request for a page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Place {
    /// The page number, from 1.
    pub(crate) page: u64,
    /// The cursor in the response for the first page of the paginated call.
    pub(crate) first: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct PageTracker(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// By paginated call and cursor.
    places: HashMap<u64, Place>,
    /// The keys of `places`, oldest first.
    order: VecDeque<u64>,
}

impl PageTracker {
    /// Returns the page that a request asks for.
    pub(crate) fn place(&self, call: u64, cursor: Option<&str>) -> Place {
        let Some(cursor) = cursor else {
            return Place {
                page: 1,
                first: None,
            };
        };
        let known = self.state().places.get(&key(call, cursor)).cloned();
        known.unwrap_or(Place {
            page: 2,
            first: Some(cursor.to_owned()),
        })
    }

    /// Remembers the cursor in the response to `at`.
    pub(crate) fn answered(&self, call: u64, at: &Place, cursor: &str) {
        let mut state = self.state();
        let key = key(call, cursor);
        if state.places.contains_key(&key) {
            return;
        }
        let place = Place {
            page: at.page + 1,
            first: at.first.clone().or_else(|| Some(cursor.to_owned())),
        };
        state.places.insert(key, place);
        state.order.push_back(key);
        if state.order.len() > CURSORS
            && let Some(oldest) = state.order.pop_front()
        {
            state.places.remove(&oldest);
        }
    }

    pub(crate) fn clear(&self) {
        *self.state() = State::default();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(call: u64, cursor: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (call, cursor).hash(&mut hasher);
    hasher.finish()
}

/// Returns a hash of a body without some of its members. It does not depend on the order of
/// members.
pub(crate) fn body_hash(body: &Object, without: impl Fn(&str) -> bool) -> u64 {
    members_hash(body.iter().filter(|(name, _)| !without(name)))
}

fn members_hash<'b>(members: impl Iterator<Item = (&'b Name, &'b Json)>) -> u64 {
    members.fold(0, |sum, (name, value)| {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        hash(value, &mut hasher);
        sum.wrapping_add(hasher.finish())
    })
}

fn hash(value: &Json, hasher: &mut DefaultHasher) {
    std::mem::discriminant(value).hash(hasher);
    match value {
        Json::Null => {}
        Json::Bool(value) => value.hash(hasher),
        Json::Number(text) | Json::Text(text) => text.hash(hasher),
        Json::List(items) => {
            items.len().hash(hasher);
            items.iter().for_each(|item| hash(item, hasher));
        }
        Json::Object(members) => members_hash(members.iter()).hash(hasher),
    }
}

#[cfg(test)]
mod tests {
    use super::{CURSORS, PageTracker, body_hash};
    use crate::base::json::Json;

    #[test]
    fn counts_pages_along_cursors() {
        let tracker = PageTracker::default();
        let first = tracker.place(1, None);
        tracker.answered(1, &first, "a");
        let second = tracker.place(1, Some("a"));
        tracker.answered(1, &second, "b");
        let third = tracker.place(1, Some("b"));
        assert_eq!((first.page, second.page, third.page), (1, 2, 3));
        assert_eq!(third.first.as_deref(), Some("a"));
        assert_eq!(
            tracker.place(2, Some("b")).page,
            2,
            "a cursor of another call"
        );
    }

    #[test]
    fn forgets_old_cursors() {
        let tracker = PageTracker::default();
        let first = tracker.place(1, None);
        for number in 0..=CURSORS {
            tracker.answered(1, &first, &number.to_string());
        }
        assert_eq!(tracker.state().places.len(), CURSORS);
        assert_eq!(tracker.state().order.len(), CURSORS);
    }

    #[test]
    fn hash_ignores_order_of_members() {
        let hash = |text: &str| {
            let body = Json::parse(text.as_bytes()).unwrap();
            body_hash(body.as_object().unwrap(), |name| name == "Token")
        };
        assert_eq!(
            hash(r#"{"a":{"x":1,"y":[2]},"b":null,"Token":"1"}"#),
            hash(r#"{"b":null,"a":{"y":[2],"x":1},"Token":"2"}"#)
        );
        assert_ne!(hash(r#"{"a":[1,2]}"#), hash(r#"{"a":[2,1]}"#));
        assert_ne!(hash(r#"{"a":1}"#), hash(r#"{"a":"1"}"#));
    }
}
