//! Scalars, and how long and how large they may be.

use crate::base::instant::Instant;
use crate::base::json::Json;
use crate::contract::schema::{Bounds, Scalar};
use crate::contract::validate::{Checked, Limits, fail};

pub(super) fn scalar(kind: Scalar, limits: &Limits<'_>, value: &Json, path: &str) -> Checked {
    let right = match (kind, value) {
        (Scalar::Any, _) | (Scalar::Bool, Json::Bool(_)) => true,
        (Scalar::Bool, _) => return fail(path, "must be true or false"),
        (Scalar::Int32, Json::Number(digits)) => {
            return number(digits.parse::<i32>().is_ok(), digits, limits, path);
        }
        (Scalar::Int64, Json::Number(digits)) => {
            return number(digits.parse::<i64>().is_ok(), digits, limits, path);
        }
        (Scalar::Double, Json::Number(digits)) => return number(true, digits, limits, path),
        (Scalar::Int32 | Scalar::Int64 | Scalar::Double, _) => {
            return fail(path, "must be a number");
        }
        (_, Json::Text(text)) => {
            if text.is_empty() && !limits.may_be_empty {
                return fail(path, "must not be empty");
            }
            within(limits.length, text.chars().count(), path, "characters")?;
            match kind {
                Scalar::Uuid => is_uuid(text),
                Scalar::DateTime => Instant::parse(text).is_some(),
                Scalar::Date => Instant::parse_date(text).is_some(),
                Scalar::Duration => is_duration(text),
                Scalar::Currency => {
                    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
                }
                Scalar::Email => text.contains('@'),
                _ => true,
            }
        }
        _ => return fail(path, "must be a text"),
    };
    if right {
        Ok(())
    } else {
        fail(path, format!("is not a valid {}", kind.as_str()))
    }
}

pub(super) fn number(fits: bool, digits: &str, limits: &Limits<'_>, path: &str) -> Checked {
    if !fits {
        return fail(path, "must be a whole number in range");
    }
    let bound = |bound: &Option<String>| bound.as_ref().and_then(|bound| bound.parse::<f64>().ok());
    let value: f64 = digits.parse().unwrap_or_default();
    let low = bound(&limits.range.min).is_some_and(|min| value < min);
    let high = bound(&limits.range.max).is_some_and(|max| value > max);
    if low || high {
        fail(path, format!("must lie in {}", range(limits.range)))
    } else {
        Ok(())
    }
}

pub(super) fn within(bounds: &Bounds, count: usize, path: &str, what: &str) -> Checked {
    let bound =
        |bound: &Option<String>| bound.as_ref().and_then(|bound| bound.parse::<usize>().ok());
    let low = bound(&bounds.min).is_some_and(|min| count < min);
    let high = bound(&bounds.max).is_some_and(|max| count > max);
    if low || high {
        fail(path, format!("must have {} {what}", range(bounds)))
    } else {
        Ok(())
    }
}

pub(super) fn range(bounds: &Bounds) -> String {
    format!(
        "{}..{}",
        bounds.min.as_deref().unwrap_or_default(),
        bounds.max.as_deref().unwrap_or_default()
    )
}

pub(super) fn text_length(value: &Json) -> usize {
    value.as_text().map_or(0, |text| text.chars().count())
}

pub(super) fn list_length(value: &Json) -> usize {
    match value {
        Json::List(items) => items.len(),
        _ => 0,
    }
}

pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// `P0Y0M1DT0H0M0S`, perhaps negative.
pub(super) fn is_duration(text: &str) -> bool {
    let Some(parts) = text.strip_prefix('-').unwrap_or(text).strip_prefix('P') else {
        return false;
    };
    let (days, clock) = parts.split_once('T').unwrap_or((parts, ""));
    let in_order = |text: &str, units: &str| {
        let mut units = units.chars();
        let mut digits = 0;
        text.chars().all(|one| {
            if one.is_ascii_digit() || (one == '.' && digits > 0) {
                digits += 1;
                return true;
            }
            std::mem::take(&mut digits) > 0 && units.any(|unit| unit == one)
        }) && digits == 0
    };
    parts.len() > 1 && !parts.ends_with('T') && in_order(days, "YMWD") && in_order(clock, "HMS")
}

#[cfg(test)]
mod tests {
    use super::{is_duration, is_uuid};

    #[test]
    fn recognizes_durations() {
        for text in ["P0Y0M1DT0H0M0S", "-P1D", "PT15H", "P0M0DT15H0M0.5S", "P2W"] {
            assert!(is_duration(text), "{text}");
        }
        for text in [
            "",
            "P",
            "PT",
            "1D",
            "P1H",
            "PT1D",
            "P1",
            "P1DT",
            "P1D1Y",
            "2023-01-01",
        ] {
            assert!(!is_duration(text), "{text}");
        }
    }

    #[test]
    fn recognizes_uuids() {
        assert!(is_uuid("0F1E2D3C-4b5a-6978-8796-a5b4c3d2e1f0"));
        assert!(!is_uuid("0F1E2D3C4b5a69788796a5b4c3d2e1f0"));
        assert!(!is_uuid("0F1E2D3C-4b5a-6978-8796-a5b4c3d2e1fg"));
    }
}
