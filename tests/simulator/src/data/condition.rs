//! Conditions that select items.

use std::collections::HashSet;

use crate::base::instant::Instant;
use crate::base::interval::Interval;
use crate::base::json::Json;
use crate::contract::schema::Meaning;

/// A filter with the values of one request.
pub(crate) enum Condition<'c> {
    Among {
        path: &'c str,
        values: HashSet<String>,
    },
    Active {
        values: HashSet<bool>,
    },
    Times {
        meaning: &'c Meaning,
        interval: Interval,
    },
    /// The item does not have this switched on.
    Without {
        path: &'c str,
    },
    /// The item belongs to one of these enterprises, or to none.
    Reached {
        enterprises: HashSet<String>,
    },
}

impl Condition<'_> {
    /// The ids that items must have, if that is what it asks for.
    pub(crate) fn ids(&self) -> Option<&HashSet<String>> {
        match self {
            Self::Among { path: "Id", values } => Some(values),
            _ => None,
        }
    }

    /// The interval that it goes by, if any.
    pub(crate) fn interval(&self) -> Option<&Interval> {
        match self {
            Self::Times { interval, .. } => Some(interval),
            _ => None,
        }
    }

    /// Whether an item passes; `item` returns its properties by dotted path.
    pub(crate) fn holds(&self, item: impl Fn(&str) -> Json) -> bool {
        let time = |path: &str| {
            // The start of the last time unit stands for its end.
            let (path, more) = path
                .strip_suffix("+1D")
                .map_or((path, 0), |path| (path, 86_400));
            let value = item(path);
            let text = value.as_text()?;
            let time = Instant::parse(text).or_else(|| Instant::parse_date(text))?;
            Some(time.plus_seconds(more))
        };
        match self {
            Self::Among { path, values } => {
                let value = item(path);
                match value.texts() {
                    Some(mut texts) => texts.any(|text| values.contains(&text.to_lowercase())),
                    // Every item is within reach of the token.
                    None => matches!(*path, "EnterpriseId" | "ChainId"),
                }
            }
            Self::Without { path } => item(path) != Json::Bool(true),
            Self::Active { values } => {
                !matches!(item("IsActive"), Json::Bool(active) if !values.contains(&active))
            }
            Self::Times {
                meaning: Meaning::Points(Some(path)),
                interval,
            } => time(path).is_some_and(|time| interval.has(time)),
            Self::Times {
                meaning: Meaning::Overlaps(Some((start, end))),
                interval,
            } => interval.meets(time(start), time(end)),
            Self::Times {
                meaning: Meaning::Contains(Some((start, end))),
                interval,
            } => interval.is_within(time(start), time(end)),
            Self::Reached { enterprises } => item("EnterpriseId")
                .as_text()
                .is_none_or(|enterprise| enterprises.contains(&enterprise.to_lowercase())),
            // The item does not carry what the filter goes by.
            Self::Times { .. } => true,
        }
    }
}
