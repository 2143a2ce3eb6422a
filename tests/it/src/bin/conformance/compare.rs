//! Whether what came back is what went in.

use mews_api::{Date, Decimal, Period, Timestamp};
use mews_codegen::schema::Scalar;

use crate::json::Json;
use crate::shapes::Shapes;

/// Everything that the schema knows must be there again, with the same meaning; null and absent are
/// alike.
pub(crate) fn kept(
    before: &Json,
    after: &Json,
    shapes: &Shapes<'_>,
    path: &str,
) -> Result<(), String> {
    match (before, after) {
        (Json::Object(members), Json::Object(_)) => {
            for (name, value) in members.iter().filter(|(_, value)| *value != Json::Null) {
                let Some(inner) = shapes.member(name) else {
                    continue;
                };
                let path = format!("{path}.{name}");
                let again = after.get(name).ok_or_else(|| format!("{path} was lost"))?;
                kept(value, again, &inner, &path)?;
            }
            Ok(())
        }
        (Json::List(items), Json::List(again)) if items.len() == again.len() => {
            let inner = shapes.items();
            for (index, (item, again)) in items.iter().zip(again).enumerate() {
                kept(item, again, &inner, &format!("{path}[{index}]"))?;
            }
            Ok(())
        }
        (Json::Text(before), Json::Text(after)) if same_text(before, after, shapes.scalar()) => {
            Ok(())
        }
        (Json::Number(before), Json::Number(after)) if same_number(before, after) => Ok(()),
        (before, after) if before == after => Ok(()),
        (before, after) => Err(format!(
            "{path} was {}, came back as {}",
            brief(before),
            brief(after)
        )),
    }
}

/// Only nulls may be added.
pub(crate) fn nothing_added(before: &Json, after: &Json, path: &str) -> Result<(), String> {
    match (before, after) {
        (Json::Object(_), Json::Object(members)) => {
            for (name, value) in members.iter().filter(|(_, value)| *value != Json::Null) {
                let path = format!("{path}.{name}");
                let original = before
                    .get(name)
                    .ok_or_else(|| format!("{path} was added"))?;
                nothing_added(original, value, &path)?;
            }
            Ok(())
        }
        (Json::List(items), Json::List(again)) => {
            let mut pairs = items.iter().zip(again).enumerate();
            pairs.try_for_each(|(index, (item, again))| {
                nothing_added(item, again, &format!("{path}[{index}]"))
            })
        }
        _ => Ok(()),
    }
}

fn same_text(before: &str, after: &str, scalar: Option<Scalar>) -> bool {
    match scalar {
        Some(Scalar::Uuid) => before.eq_ignore_ascii_case(after),
        Some(Scalar::DateTime) => same_value::<Timestamp>(before, after),
        Some(Scalar::Date) => same_value::<Date>(before, after),
        Some(Scalar::Duration) => same_value::<Period>(before, after),
        _ => before == after,
    }
}

fn same_value<T: std::str::FromStr + PartialEq>(before: &str, after: &str) -> bool {
    matches!((before.parse::<T>(), after.parse::<T>()), (Ok(before), Ok(after)) if before == after)
}

fn same_number(before: &str, after: &str) -> bool {
    same_value::<Decimal>(before, after)
}

fn brief(json: &Json) -> String {
    json.to_string().chars().take(60).collect()
}
