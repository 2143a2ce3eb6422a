//! The type of the tests as serde reads it, with the spellings that the reader accepts.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;

/// The same, derived.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Derived {
    pub(super) name: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) count: Option<Whole<i32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) total: Option<Whole<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) is_open: Option<Flag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) things: Option<Vec<Derived>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) inner: Option<Box<Derived>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) texts: Option<BTreeMap<String, Text>>,
}

/// A text, or the digits of a number.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Text(pub(super) String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        let is_number =
            (json.get()).starts_with(|first: char| first == '-' || first.is_ascii_digit());
        if is_number {
            return Ok(Self(json.get().to_owned()));
        }
        let text = serde_json::from_str(json.get());
        text.map(Self).map_err(|_| D::Error::custom("not a text"))
    }
}

/// A whole number in any of its spellings, by moving the point in the text.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Whole<T>(pub(super) T);

impl<'de, T: TryFrom<i128>> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        let wrong = || D::Error::custom("not a whole number");
        let text = match serde_json::from_str::<String>(json.get()) {
            Ok(text) => {
                let is_number = text
                    .starts_with(|first: char| first == '-' || first.is_ascii_digit())
                    && text.ends_with(|last: char| last.is_ascii_digit())
                    && serde_json::from_str::<&RawValue>(&text).is_ok();
                is_number.then_some(text).ok_or_else(wrong)?
            }
            Err(_) => json.get().to_owned(),
        };
        let whole = whole(&text).ok_or_else(wrong)?;
        T::try_from(whole).map(Self).map_err(|_| wrong())
    }
}

fn whole(number: &str) -> Option<i128> {
    let unsigned = number.trim_start_matches('-');
    unsigned
        .starts_with(|first: char| first.is_ascii_digit())
        .then_some(())?;
    let (digits, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (before, behind) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = format!("{before}{behind}");
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Some(0);
    }
    let point = exponent.parse::<i64>().ok()? - behind.len() as i64;
    let digits = if point < 0 {
        let kept = digits.len().checked_sub(usize::try_from(-point).ok()?)?;
        let (whole, fraction) = digits.split_at(kept);
        fraction
            .bytes()
            .all(|digit| digit == b'0')
            .then_some(whole)?
            .to_owned()
    } else if point > 30 {
        return None;
    } else {
        format!("{digits}{}", "0".repeat(point as usize))
    };
    let value: i128 = digits.parse().ok()?;
    Some(if number.starts_with('-') {
        -value
    } else {
        value
    })
}

/// A boolean, the text of one, 1 or 0.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Flag(pub(super) bool);

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        let value = match json.get() {
            "1" => true.into(),
            "0" => false.into(),
            json => serde_json::from_str(json).map_err(|_| D::Error::custom("not a boolean"))?,
        };
        match value {
            serde_json::Value::Bool(flag) => Ok(Self(flag)),
            serde_json::Value::String(text) if text == "true" || text == "True" => Ok(Self(true)),
            serde_json::Value::String(text) if text == "false" || text == "False" => {
                Ok(Self(false))
            }
            _ => Err(D::Error::custom("not a boolean")),
        }
    }
}

/// The text with U+FFFD for each unpaired surrogate, which `serde_json` requires.
pub(super) fn repaired(text: &[u8]) -> Vec<u8> {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
        let digits = std::str::from_utf8(digits).ok()?;
        let hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        hex.then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let mut repaired = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = match (unit(at), unit(at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => at + 12,
            (Some(0xD800..=0xDFFF), _) => {
                repaired.extend_from_slice(b"\\ufffd");
                at += 6;
                continue;
            }
            (Some(_), _) => at + 6,
            (None, _) if text[at] == b'\\' => (at + 2).min(text.len()),
            _ => at + 1,
        };
        repaired.extend_from_slice(&text[at..end]);
        at = end;
    }
    repaired
}
