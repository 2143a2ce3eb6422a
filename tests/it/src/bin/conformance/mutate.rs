//! Changes that the service may make to any response without notice: new properties, new values of
//! enums.

use crate::json::Json;
use crate::shapes::Shapes;

const NEW: &str = "NotYetInvented";

/// An unknown property, first and with a nested value, in every object that is not a dictionary.
pub(crate) fn with_unknown_properties(json: &Json, shapes: &Shapes<'_>) -> Json {
    match json {
        Json::Object(members) => {
            let news = Json::Object(vec![(
                NEW.to_owned(),
                Json::List(vec![Json::Number("1".to_owned()), Json::Null]),
            )]);
            let mut mutant = Vec::new();
            if !shapes.is_dictionary() {
                mutant.push((NEW.to_owned(), news));
            }
            mutant.extend(members.iter().map(|(name, value)| {
                let value = match shapes.member(name) {
                    Some(inner) => with_unknown_properties(value, &inner),
                    None => value.clone(),
                };
                (name.clone(), value)
            }));
            Json::Object(mutant)
        }
        Json::List(items) => {
            let inner = shapes.items();
            Json::List(
                items
                    .iter()
                    .map(|item| with_unknown_properties(item, &inner))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

/// One mutant for each value of an enum, and one with all of them at once.
pub(crate) fn with_unrecognized_values(json: &Json, shapes: &Shapes<'_>) -> Vec<(String, Json)> {
    let mut places = Vec::new();
    collect(json, shapes, "$", &mut places);
    let mut mutants: Vec<(String, Json)> = places
        .iter()
        .map(|place| {
            (
                place.clone(),
                replaced(json, shapes, "$", &|path| path == place),
            )
        })
        .collect();
    if !places.is_empty() {
        mutants.push((
            "every enum".to_owned(),
            replaced(json, shapes, "$", &|_| true),
        ));
    }
    mutants
}

fn collect(json: &Json, shapes: &Shapes<'_>, path: &str, places: &mut Vec<String>) {
    match json {
        Json::Text(_) if shapes.is_enum() => places.push(path.to_owned()),
        Json::Object(members) => {
            for (name, value) in members {
                if let Some(inner) = shapes.member(name) {
                    collect(value, &inner, &format!("{path}.{name}"), places);
                }
            }
        }
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &shapes.items(), &format!("{path}[{index}]"), places);
            }
        }
        _ => {}
    }
}

fn replaced(json: &Json, shapes: &Shapes<'_>, path: &str, wanted: &dyn Fn(&str) -> bool) -> Json {
    match json {
        Json::Text(_) if shapes.is_enum() && wanted(path) => Json::Text(NEW.to_owned()),
        Json::Object(members) => Json::Object(
            members
                .iter()
                .map(|(name, value)| {
                    let value = match shapes.member(name) {
                        Some(inner) => replaced(value, &inner, &format!("{path}.{name}"), wanted),
                        None => value.clone(),
                    };
                    (name.clone(), value)
                })
                .collect(),
        ),
        Json::List(items) => {
            let inner = shapes.items();
            let items = items.iter().enumerate();
            Json::List(
                items
                    .map(|(index, item)| {
                        replaced(item, &inner, &format!("{path}[{index}]"), wanted)
                    })
                    .collect(),
            )
        }
        other => other.clone(),
    }
}
