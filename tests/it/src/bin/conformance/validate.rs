//! Whether a request example is valid by the schema itself: examples that are not prove nothing
//! about the types.

use mews_api::{Date, Period, Timestamp, Uuid};
use mews_codegen::schema::{Api, Property, Scalar};

use crate::json::Json;
use crate::shapes::{Possible, Shapes, demands};

/// The body without the members that the client adds, wherever the document shows them.
pub(crate) fn without_envelope(json: &Json, api: &Api) -> Json {
    match json {
        Json::Object(members) => Json::Object(
            members
                .iter()
                .filter(|(name, _)| !api.envelope.contains_key(name))
                .map(|(name, value)| (name.clone(), without_envelope(value, api)))
                .collect(),
        ),
        Json::List(items) => Json::List(
            items
                .iter()
                .map(|item| without_envelope(item, api))
                .collect(),
        ),
        other => other.clone(),
    }
}

/// The first thing that the schema forbids.
pub(crate) fn request(json: &Json, shapes: &Shapes<'_>) -> Result<(), String> {
    any(json, shapes, "$")
}

fn any(json: &Json, shapes: &Shapes<'_>, path: &str) -> Result<(), String> {
    let mut reason = None;
    for each in shapes.each() {
        match one(json, &each, path) {
            Ok(()) => return Ok(()),
            Err(found) => reason = reason.or(Some(found)),
        }
    }
    reason.map_or(Ok(()), Err)
}

fn one(json: &Json, shapes: &Shapes<'_>, path: &str) -> Result<(), String> {
    let Some(possible) = shapes.possible().first() else {
        return Ok(());
    };
    match (possible, json) {
        (Possible::Anything | Possible::OneOf(_), _) => Ok(()),
        (Possible::Object(properties), Json::Object(members)) => {
            if let Some((name, _)) = members
                .iter()
                .find(|(name, _)| !properties.contains_key(name))
            {
                return Err(format!("{path}.{name} is not declared"));
            }
            for property in properties.values() {
                present(property, json, path)?;
            }
            each_member(members, shapes, path)
        }
        (
            Possible::Union(_) | Possible::Update(_) | Possible::Dictionary(..),
            Json::Object(members),
        ) => each_member(members, shapes, path),
        (Possible::List(..), Json::List(items)) => {
            let inner = shapes.items();
            let mut items = items.iter().enumerate();
            items.try_for_each(|(index, item)| any(item, &inner, &format!("{path}[{index}]")))
        }
        (Possible::Enum(values), Json::Text(text)) if values.iter().any(|value| value == text) => {
            Ok(())
        }
        (Possible::Enum(_), Json::Text(text)) => {
            Err(format!("{path}: `{text}` is no value of its enum"))
        }
        (Possible::Scalar(scalar), json) if fits(*scalar, json) => Ok(()),
        (Possible::Scalar(scalar), json) => {
            Err(format!("{path} is no {}: {json}", scalar.as_str()))
        }
        (_, json) => Err(format!(
            "{path} has the wrong type: {}",
            json.to_string().chars().take(40).collect::<String>()
        )),
    }
}

fn present(property: &Property, json: &Json, path: &str) -> Result<(), String> {
    let (required, nullable) = demands(property);
    match json.get(&property.name) {
        None if required => Err(format!("{path}.{} is missing", property.name)),
        Some(Json::Null) if !nullable => Err(format!("{path}.{} is null", property.name)),
        _ => Ok(()),
    }
}

fn each_member(members: &[(String, Json)], shapes: &Shapes<'_>, path: &str) -> Result<(), String> {
    for (name, value) in members.iter().filter(|(_, value)| *value != Json::Null) {
        if let Some(inner) = shapes.member(name) {
            any(value, &inner, &format!("{path}.{name}"))?;
        }
    }
    Ok(())
}

fn fits(scalar: Scalar, json: &Json) -> bool {
    match (scalar, json) {
        (Scalar::Any, _) | (Scalar::Bool, Json::Bool(_)) | (Scalar::Double, Json::Number(_)) => {
            true
        }
        (Scalar::Int32, Json::Number(text)) => text.parse::<i32>().is_ok(),
        (Scalar::Int64, Json::Number(text)) => text.parse::<i64>().is_ok(),
        (Scalar::Uuid, Json::Text(text)) => text.parse::<Uuid>().is_ok(),
        (Scalar::DateTime, Json::Text(text)) => text.parse::<Timestamp>().is_ok(),
        (Scalar::Date, Json::Text(text)) => text.parse::<Date>().is_ok(),
        (Scalar::Duration, Json::Text(text)) => text.parse::<Period>().is_ok(),
        (
            Scalar::String
            | Scalar::Currency
            | Scalar::Email
            | Scalar::Uri
            | Scalar::Tel
            | Scalar::PostalCode,
            Json::Text(_),
        ) => true,
        _ => false,
    }
}
