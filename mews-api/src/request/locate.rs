//! Finds what the service's refusal of a request is about: the place of the parameter that its
//! message names.

use std::ops::Range;

use crate::json::members::{Members, entries};
use crate::request::envelope::Body;

/// How many places of one name are compared; of more the first is as good as any.
const MOST_PLACES: usize = 64;

/// The place in the request of the parameter in a message such as `Invalid ServiceId`. `[]` in it
/// is an entry that the message does not identify. `None` if the request has no such parameter, or
/// has it in places that differ by more than that.
pub(crate) fn locate(body: &Body, message: &str) -> Option<String> {
    let named = parameter(message)?;
    if named.contains(['.', '[']) {
        return leads_somewhere(body, named).then(|| named.to_owned());
    }
    let mut places = Vec::new();
    for (name, value) in body.iter() {
        if name == named {
            places.push(name.to_owned());
        }
        find(value, name, named, &mut places);
    }
    let (first, others) = places.split_first()?;
    if others.is_empty() {
        return Some(first.clone());
    }
    let general = without_numbers(first);
    let same = others.iter().all(|other| without_numbers(other) == general);
    same.then_some(general)
}

/// The parameter that a message names: a word, or a path of words and numbers.
fn parameter(message: &str) -> Option<&str> {
    let rest = message.trim_start().strip_prefix("Invalid ")?;
    let rest = rest.trim_start_matches(['`', '\'', '"']);
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '[' | ']');
    let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let named = rest[..end].trim_end_matches('.');
    named
        .starts_with(|c: char| c.is_ascii_uppercase())
        .then_some(named)
}

/// Adds the places of all members of this name below `at`.
fn find(json: &str, at: &str, named: &str, places: &mut Vec<String>) {
    if places.len() >= MOST_PLACES {
        return;
    }
    if json.starts_with('[') {
        let entries = entries(json.as_bytes()).unwrap_or_default();
        for (index, entry) in entries.into_iter().enumerate() {
            find(&json[entry], &format!("{at}[{index}]"), named, places);
        }
    } else if json.starts_with('{') {
        let Ok(members) = Members::read(json.as_bytes()) else {
            return;
        };
        for (name, value) in members.iter() {
            let place = format!("{at}.{name}");
            let value = std::str::from_utf8(value).unwrap_or_default();
            if name == named {
                places.push(place.clone());
            }
            find(value, &place, named, places);
        }
    }
}

/// `A[7].B` -> `A[].B`
fn without_numbers(place: &str) -> String {
    let mut general = String::with_capacity(place.len());
    for part in place.split_inclusive('[') {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        general.push_str(if rest.starts_with(']') { rest } else { part });
    }
    general
}

/// Whether a path such as `Reservations[2].RateId` leads to something in the request.
fn leads_somewhere(body: &Body, path: &str) -> bool {
    let mut steps = path
        .split(['.', '['])
        .map(|step| step.trim_end_matches(']'));
    let first = steps.next().and_then(|name| body.get(name));
    first.is_some_and(|mut json| {
        steps.all(|step| {
            let found: Option<Range<usize>> = match step.parse::<usize>() {
                Ok(index) => entries(json.as_bytes())
                    .ok()
                    .and_then(|entries| entries.get(index).cloned()),
                Err(_) => Members::read(json.as_bytes())
                    .ok()
                    .and_then(|members| members.place(step)),
            };
            match found {
                Some(place) => {
                    json = &json[place];
                    true
                }
                None => false,
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::api::CONNECTOR;

    const REQUEST: &str = r#"{"ServiceId":"s","Reservations":[
        {"RateId":"r","PersonCounts":[{"Count":1}],"Identifier":"a"},
        {"RateId":"r","Owner":{"Id":"o"},"Identifier":null}],
        "Other":{"Id":"p"},"Single":[{"VoucherCode":"v"}]}"#;

    #[test]
    fn finds_the_parameter_that_a_message_names() {
        let body = Body::parse(&CONNECTOR, REQUEST.as_bytes()).unwrap();
        for (message, place) in [
            ("Invalid ServiceId", Some("ServiceId")),
            ("Invalid ServiceId.", Some("ServiceId")),
            ("Invalid ServiceId: expected a UUID.", Some("ServiceId")),
            ("Invalid `ServiceId`", Some("ServiceId")),
            ("Invalid VoucherCode", Some("Single[0].VoucherCode")),
            // The message does not say which of them.
            ("Invalid RateId", Some("Reservations[].RateId")),
            (
                "Invalid Count",
                Some("Reservations[0].PersonCounts[0].Count"),
            ),
            (
                "Invalid Reservations[1].RateId",
                Some("Reservations[1].RateId"),
            ),
            (
                "Invalid Reservations[1].Owner.Id: gone.",
                Some("Reservations[1].Owner.Id"),
            ),
            // In two places that differ.
            ("Invalid Id", None),
            ("Invalid Reservations[2].RateId", None),
            ("Invalid serviceId", None),
            ("Invalid BillId", None),
            ("Invalid JSON", None),
            ("Invalid", None),
            ("The service is closed. Invalid ServiceId", None),
            ("", None),
        ] {
            assert_eq!(locate(&body, message).as_deref(), place, "{message}");
        }
    }

    #[test]
    fn replaces_numbers_of_entries_alone() {
        assert_eq!(without_numbers("A2[10].B3[0].C"), "A2[].B3[].C");
        assert_eq!(without_numbers("A"), "A");
    }
}
