//! Refuses what the service would refuse of a request, by the facts of its operation: lists and
//! texts that are too short or too long, and properties that need or exclude each other.

use crate::base::error::Error;
use crate::base::operation::OperationInfo;
use crate::base::request_rules::{RequestRule, SizeLimit, SizeUnit};
use crate::json::Reader;
use crate::json::members::{Members, entries};
use crate::request::envelope::Body;

/// The treatment of lists of ids that are longer than the service accepts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum LongLists {
    /// They are sent as they are, so the service refuses them.
    Sent,
    /// They are split into several requests.
    Split,
}

/// Checks a request; the error names the property.
pub(crate) fn check(info: &OperationInfo, body: &Body, long: LongLists) -> Result<(), Error> {
    check_body(info, body, long).map_err(|error| error.in_operation(info.path.into()))
}

fn check_body(info: &OperationInfo, body: &Body, long: LongLists) -> Result<(), Error> {
    for list in info.id_lists {
        let max = match long {
            LongLists::Sent => list.max_items,
            LongLists::Split => u32::MAX,
        };
        if let Some(ids) = body.get(list.property) {
            let limit = SizeLimit::items(list.property).min(list.min_items).max(max);
            check_size(&limit, list.property, ids)?;
        }
    }
    for limit in info.limits {
        let (head, rest) = step(limit.path);
        if let Some(json) = body.get(head) {
            let check = |at: &str, json: &str| check_size(limit, at, json);
            each(json, head.to_owned(), rest, &check)?;
        }
    }
    let is_set = |name: &&&str| body.get(name).is_some_and(|value| value != "null");
    for rule in info.rules {
        match rule {
            RequestRule::AtLeastOne(names) if !names.iter().any(|name| is_set(&name)) => {
                return Err(Error::rejected_before_sending(
                    names.first().copied().unwrap_or_default(),
                    match names {
                        [_] => "must be set".to_owned(),
                        _ => format!("at least one of {} must be set", names.join(", ")),
                    },
                ));
            }
            RequestRule::NotTogether(names) => {
                let mut set = names.iter().filter(is_set);
                if let (Some(one), Some(other)) = (set.next(), set.next()) {
                    let message = format!("must not be set together with {one}");
                    return Err(Error::rejected_before_sending(other, message));
                }
            }
            RequestRule::AtLeastOne(_) => {}
        }
    }
    Ok(())
}

/// The first name of a dotted path, and what follows.
fn step(path: &str) -> (&str, Option<&str>) {
    match path.split_once('.') {
        Some((head, rest)) => (head, Some(rest)),
        None => (path, None),
    }
}

/// Calls `check` with each value that a path leads to, through objects and all items of lists.
fn each(
    json: &str,
    at: String,
    path: Option<&str>,
    check: &dyn Fn(&str, &str) -> Result<(), Error>,
) -> Result<(), Error> {
    let Some(path) = path else {
        return check(&at, json);
    };
    // Other values, such as null, are left to the service.
    if let Ok(entries) = entries(json.as_bytes()) {
        for (index, entry) in entries.into_iter().enumerate() {
            each(&json[entry], format!("{at}[{index}]"), Some(path), check)?;
        }
    } else if let Some(place) = member(json, step(path).0) {
        let (head, rest) = step(path);
        each(&json[place], format!("{at}.{head}"), rest, check)?;
    }
    Ok(())
}

fn member(json: &str, name: &str) -> Option<std::ops::Range<usize>> {
    Members::read(json.as_bytes()).ok()?.place(name)
}

/// Values of other kinds, such as null, are left to the service.
fn check_size(limit: &SizeLimit, at: &str, json: &str) -> Result<(), Error> {
    let size = match limit.unit {
        SizeUnit::Items => entries(json.as_bytes()).ok().map(|entries| entries.len()),
        SizeUnit::Characters => {
            let text = Reader::new(json.as_bytes()).text("a text").ok();
            text.map(|text| text.chars().count())
        }
    };
    let Some(size) = size else {
        return Ok(());
    };
    let bound = if size < limit.min as usize {
        format!("at least {}", counted(limit.min, limit.unit))
    } else if size > limit.max as usize {
        format!("at most {}", counted(limit.max, limit.unit))
    } else {
        return Ok(());
    };
    let message = format!("must have {bound}, but has {size}");
    Err(Error::rejected_before_sending(at, message))
}

fn counted(number: u32, unit: SizeUnit) -> String {
    let unit = match (unit, number) {
        (SizeUnit::Items, 1) => "item",
        (SizeUnit::Items, _) => "items",
        (SizeUnit::Characters, 1) => "character",
        (SizeUnit::Characters, _) => "characters",
    };
    format!("{number} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::api::CONNECTOR;
    use crate::base::operation::{Effect, IdListInfo};

    const INFO: OperationInfo = OperationInfo::new("things/do", Effect::Create)
        .id_lists(&[IdListInfo::new("Ids", 2).min_items(1)])
        .limits(&[
            SizeLimit::items("Things").min(1).max(3),
            SizeLimit::items("Things.Owner.Parts").min(1),
            SizeLimit::characters("Things.Name").min(1).max(4),
            SizeLimit::characters("Things.Notes.Value").max(2),
        ])
        .rules(&[
            RequestRule::AtLeastOne(&["Ids", "Names", "CreatedUtc"]),
            RequestRule::NotTogether(&["Start", "End"]),
        ]);

    fn refused(json: &str, long: LongLists) -> Option<(String, String)> {
        let body = Body::parse(&CONNECTOR, json.as_bytes()).unwrap();
        let error = check(&INFO, &body, long).err()?;
        assert!(error.is_invalid_request() && error.operation() == Some("things/do"));
        Some((
            error.path().unwrap().to_owned(),
            error.message().unwrap().to_owned(),
        ))
    }

    #[test]
    fn refuses_lists_that_are_too_short_or_too_long() {
        for (json, path, message) in [
            (
                r#"{"Ids":[]}"#,
                "Ids",
                "must have at least 1 item, but has 0",
            ),
            (
                r#"{"Ids":["a","b","a"]}"#,
                "Ids",
                "must have at most 2 items, but has 3",
            ),
            (
                r#"{"Ids":["a"],"Things":[]}"#,
                "Things",
                "must have at least 1 item, but has 0",
            ),
            (
                r#"{"Ids":["a"],"Things":[{},{},{},{}]}"#,
                "Things",
                "must have at most 3 items, but has 4",
            ),
            (
                r#"{"Ids":["a"],"Things":[{"Owner":null},{"Owner":{"Parts":[]}}]}"#,
                "Things[1].Owner.Parts",
                "must have at least 1 item, but has 0",
            ),
        ] {
            let found = refused(json, LongLists::Sent);
            assert_eq!(found, Some((path.to_owned(), message.to_owned())), "{json}");
        }
        for json in [
            r#"{"Ids":["a","b"]}"#,
            r#"{"Ids":["a"],"Things":null}"#,
            r#"{"Ids":["a"],"Things":[{"Owner":{"Parts":[1]}},{"Owner":{}},{}]}"#,
        ] {
            assert_eq!(refused(json, LongLists::Sent), None, "{json}");
        }
    }

    #[test]
    fn refuses_texts_that_are_too_short_or_too_long_without_showing_them() {
        let request = |thing: &str| format!(r#"{{"Ids":["a"],"Things":[{{}},{{{thing}}}]}}"#);
        for (thing, path, message) in [
            (
                r#""Name":"hush!""#,
                "Things[1].Name",
                "must have at most 4 characters, but has 5",
            ),
            (
                r#""Name":"""#,
                "Things[1].Name",
                "must have at least 1 character, but has 0",
            ),
            (
                r#""Notes":{"Value":"\u00e9\n\""}"#,
                "Things[1].Notes.Value",
                "must have at most 2 characters, but has 3",
            ),
        ] {
            let found = refused(&request(thing), LongLists::Sent);
            let expected = (path.to_owned(), message.to_owned());
            assert_eq!(found, Some(expected), "{thing}");
        }
        for thing in [
            r#""Name":"éöü🏨""#,
            r#""Name":null,"Notes":null"#,
            r#""Name":12345,"Notes":{"Value":null}"#,
        ] {
            assert_eq!(refused(&request(thing), LongLists::Sent), None, "{thing}");
        }
    }

    #[test]
    fn accepts_long_id_lists_that_are_split() {
        let json = r#"{"Ids":["a","b","c"]}"#;
        assert_eq!(refused(json, LongLists::Split), None);
        assert!(refused(r#"{"Ids":[]}"#, LongLists::Split).is_some());
    }

    #[test]
    fn refuses_requests_without_any_of_the_properties_that_select() {
        let message = "at least one of Ids, Names, CreatedUtc must be set";
        for json in ["{}", r#"{"Names":null}"#, r#"{"Things":[{}]}"#] {
            let found = refused(json, LongLists::Split);
            assert_eq!(
                found,
                Some(("Ids".to_owned(), message.to_owned())),
                "{json}"
            );
        }
        assert_eq!(refused(r#"{"CreatedUtc":{}}"#, LongLists::Sent), None);
    }

    #[test]
    fn refuses_properties_that_exclude_each_other() {
        let found = refused(r#"{"Names":[],"Start":1,"End":2}"#, LongLists::Sent);
        let message = "must not be set together with Start";
        assert_eq!(found, Some(("End".to_owned(), message.to_owned())));
        let json = r#"{"Names":[],"Start":null,"End":2}"#;
        assert_eq!(refused(json, LongLists::Sent), None);
    }
}
