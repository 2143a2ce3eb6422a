//! `schema/annotations/*.yaml` -> annotations.

use std::sync::Arc;

use indexmap::IndexMap;

use super::overlay;
use super::{
    Annotations, Constructor, Correction, Effect, Entity, FilterMeaning, ListAnnotation, Meaning,
    Noted, OperationAnnotation, Stability, noted,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::fields::{Fields, entries, take, text, texts};
use crate::keys;
use crate::shape::TypeText;
use crate::source::{Place, Source};
use crate::yaml::{self, Key, Node};

/// Adds the annotations of one file.
pub(crate) fn file(
    source: &Arc<Source>,
    stem: &str,
    annotations: &mut Annotations,
    out: &mut Diagnostics,
) {
    let Some(root) = take(yaml::parse(source), out) else {
        return;
    };
    if stem == "entities" {
        return entities(&root, annotations, out);
    }
    if root.get("source").is_some() {
        annotations.overlays.push(overlay::read(&root, out));
        return;
    }
    let fields = Fields::root(&root, keys::ANNOTATION_FILE, out);
    if let (Some(doc), Some(node)) = (fields.text("doc", out), fields.get("doc")) {
        let doc = Noted {
            value: doc,
            place: node.place.clone(),
        };
        annotations.resources.insert(stem.to_owned(), doc);
    }
    each(&fields, "operations", out, |key, node, out| {
        let path = format!("{stem}/{}", key.text);
        if let Some(operation) = operation(key, node, out) {
            annotations.operations.insert(path, operation);
        }
    });
    each(&fields, "corrections", out, |key, node, out| {
        if let Some(correction) = correction(key, node, out) {
            once(
                &mut annotations.corrections,
                key,
                correction,
                |first| &first.place,
                out,
            );
        }
    });
    each(&fields, "newer", out, |key, node, out| {
        if let Some(day) = text(node, out) {
            once(
                &mut annotations.newer,
                key,
                noted(key, day.to_owned()),
                noted_at,
                out,
            );
        }
    });
    each(&fields, "types", out, |key, node, out| {
        if let Some(text) = text(node, out) {
            once(
                &mut annotations.types,
                key,
                noted(key, text.to_owned()),
                noted_at,
                out,
            );
        }
    });
    each(&fields, "properties", out, |key, node, out| {
        if let Some(text) = text(node, out) {
            once(
                &mut annotations.properties,
                key,
                noted(key, text.to_owned()),
                noted_at,
                out,
            );
        }
    });
    each(&fields, "unions", out, |key, node, out| {
        let variants = entries(node, out)
            .iter()
            .filter_map(|(value, ty)| Some((value.text.clone(), text(ty, out)?.to_owned())))
            .collect();
        once(
            &mut annotations.unions,
            key,
            noted(key, variants),
            noted_at,
            out,
        );
    });
    each(&fields, "constructors", out, |key, node, out| {
        let constructors = entries(node, out)
            .iter()
            .filter_map(|(name, node)| Some((name.text.clone(), constructor(name, node, out)?)))
            .collect();
        once(
            &mut annotations.constructors,
            key,
            noted(key, constructors),
            noted_at,
            out,
        );
    });
    each(&fields, "names", out, |key, node, out| {
        if let Some(text) = text(node, out) {
            once(
                &mut annotations.names,
                key,
                noted(key, text.to_owned()),
                noted_at,
                out,
            );
        }
    });
    for (text, place) in placed_texts(&fields, "secrets", out) {
        let key = Key { place, text };
        once(
            &mut annotations.secrets,
            &key,
            noted(&key, ()),
            noted_at,
            out,
        );
    }
}

fn entities(root: &Node, annotations: &mut Annotations, out: &mut Diagnostics) {
    let fields = Fields::root(root, keys::ENTITIES_FILE, out);
    each(&fields, "entities", out, |key, node, out| {
        let inner = Fields::behind(key, node, keys::ENTITY, out);
        let entity = Entity {
            place: key.place.clone(),
            doc: inner.required_text("doc", out).unwrap_or_default(),
            types: inner.texts("types", out),
            properties: inner.texts("properties", out),
            at: inner.texts("at", out),
            narrower: inner.texts("narrower", out),
        };
        annotations.entities.insert(key.text.clone(), entity);
    });
    for (section, map) in [
        ("untyped", &mut annotations.untyped),
        ("hybrid", &mut annotations.hybrid),
    ] {
        for (text, place) in placed_texts(&fields, section, out) {
            let key = Key { place, text };
            once(map, &key, noted(&key, ()), noted_at, out);
        }
    }
}

fn constructor(key: &Key, node: &Node, out: &mut Diagnostics) -> Option<Constructor> {
    let fields = Fields::behind(key, node, keys::CONSTRUCTOR, out);
    fields.required("takes", out)?;
    Some(Constructor {
        doc: fields.required_text("doc", out)?,
        takes: fields.texts("takes", out),
        clears: fields.texts("clears", out),
    })
}

fn each<'n>(
    fields: &Fields<'n>,
    section: &str,
    out: &mut Diagnostics,
    mut body: impl FnMut(&'n Key, &'n Node, &mut Diagnostics),
) {
    let Some(node) = fields.get(section) else {
        return;
    };
    for (key, node) in entries(node, out) {
        body(key, node, out);
    }
}

fn once<T>(
    map: &mut IndexMap<String, T>,
    key: &Key,
    value: T,
    place: impl Fn(&T) -> &Place,
    out: &mut Diagnostics,
) {
    if let Some(first) = map.get(&key.text) {
        out.push(
            Diagnostic::error(&key.place, format!("`{}` is annotated twice", key.text))
                .help(format!("the first time at {}", place(first))),
        );
        return;
    }
    map.insert(key.text.clone(), value);
}

fn noted_at<T>(noted: &Noted<T>) -> &Place {
    &noted.place
}

fn placed_texts(fields: &Fields<'_>, section: &str, out: &mut Diagnostics) -> Vec<(String, Place)> {
    let Some(node) = fields.get(section) else {
        return Vec::new();
    };
    let items = take(node.as_list(), out).unwrap_or(&[]);
    items
        .iter()
        .filter_map(|item| Some((text(item, out)?.to_owned(), item.place.clone())))
        .collect()
}

fn operation(key: &Key, node: &Node, out: &mut Diagnostics) -> Option<OperationAnnotation> {
    let fields = Fields::behind(key, node, keys::OPERATION_ANNOTATION, out);
    let doc = fields.required_text("doc", out);
    let effect = effect(&fields, out);
    let list = list(&fields, out);
    let mut also = Vec::new();
    each(&fields, "also", out, |key, node, out| {
        also.push(ListAnnotation {
            property: key.text.clone(),
            key: list_key(key, Some(node), out),
            place: key.place.clone(),
        });
    });
    let mut filters = IndexMap::new();
    each(&fields, "filters", out, |key, node, out| {
        if let Some(meaning) = filter(key, node, out) {
            filters.insert(key.text.clone(), meaning);
        }
    });
    let not_together = fields
        .get("notTogether")
        .and_then(|node| take(node.as_list(), out))
        .unwrap_or(&[]);
    let not_together = not_together.iter().map(|group| texts(group, out)).collect();
    Some(OperationAnnotation {
        place: key.place.clone(),
        doc: doc?,
        effect: effect?,
        portfolio: fields.flag("portfolio", out),
        prepaid: fields.text("prepaid", out),
        unpaged: fields.flag("unpaged", out),
        read_back: fields.text("readBack", out),
        list,
        also,
        filters,
        at_least_one: fields.texts("atLeastOne", out),
        not_together,
        example: fields.text("example", out),
    })
}

fn effect(fields: &Fields<'_>, out: &mut Diagnostics) -> Option<Effect> {
    let (_, node) = fields.required("effect", out)?;
    let word = text(node, out)?;
    one_of(node, word, Effect::ALL, Effect::as_str, "effect", out)
}

/// The value that a word stands for.
fn one_of<T: Copy, const N: usize>(
    node: &Node,
    word: &str,
    all: [T; N],
    name: fn(T) -> &'static str,
    what: &str,
    out: &mut Diagnostics,
) -> Option<T> {
    let found = all.into_iter().find(|value| name(*value) == word);
    if found.is_none() {
        let words = all.map(|value| format!("`{}`", name(value)));
        out.push(
            Diagnostic::error(&node.place, format!("`{word}` is not a valid {what}"))
                .label(format!("one of {}", words.join(", "))),
        );
    }
    found
}

fn list(fields: &Fields<'_>, out: &mut Diagnostics) -> Option<ListAnnotation> {
    let Some((key, node)) = fields.entry("list") else {
        if let Some((key, _)) = fields.entry("key") {
            out.error(
                &key.place,
                "a `key` needs a `list` whose items it identifies",
            );
        }
        return None;
    };
    Some(ListAnnotation {
        property: text(node, out)?.to_owned(),
        key: list_key(key, fields.get("key"), out),
        place: node.place.clone(),
    })
}

fn list_key(list: &Key, node: Option<&Node>, out: &mut Diagnostics) -> Vec<String> {
    let is_empty = |node: &Node| node.is_null() || node.as_list().is_ok_and(<[Node]>::is_empty);
    match node.filter(|node| !is_empty(node)) {
        Some(node) => texts(node, out),
        None => {
            out.error(&list.place, "a list needs a key that identifies its items");
            Vec::new()
        }
    }
}

fn filter(key: &Key, node: &Node, out: &mut Diagnostics) -> Option<FilterMeaning> {
    let place = key.place.clone();
    let Some(selector) = node.get("selector") else {
        take(node.as_map(), out)?;
        let fields = Fields::behind(key, node, keys::FILTER, out);
        return Some(FilterMeaning {
            place,
            meaning: Some(meaning_of(key, &fields, out)?),
            selector: None,
            time: stability(&fields, out)?,
        });
    };
    let mut none = None;
    let mut values = IndexMap::new();
    for (key, node) in entries(node, out) {
        match key.text.as_str() {
            "selector" => {}
            "none" => none = meaning(key, node, out),
            value => {
                values.extend(meaning(key, node, out).map(|meaning| (value.to_owned(), meaning)))
            }
        }
    }
    Some(FilterMeaning {
        place,
        meaning: none,
        selector: Some((text(selector, out)?.to_owned(), values)),
        // Each value chooses another time.
        time: Stability::default(),
    })
}

fn stability(fields: &Fields<'_>, out: &mut Diagnostics) -> Option<Stability> {
    let Some(node) = fields.get("time") else {
        return Some(Stability::default());
    };
    let word = text(node, out)?;
    one_of(
        node,
        word,
        Stability::ALL,
        Stability::as_str,
        "behaviour of a time",
        out,
    )
}

fn meaning(key: &Key, node: &Node, out: &mut Diagnostics) -> Option<Meaning> {
    take(node.as_map(), out)?;
    meaning_of(key, &Fields::behind(key, node, keys::MEANING, out), out)
}

fn meaning_of(key: &Key, fields: &Fields<'_>, out: &mut Diagnostics) -> Option<Meaning> {
    let [points, overlaps, contains] =
        ["points", "overlaps", "contains"].map(|word| fields.get(word));
    match (points, overlaps, contains) {
        (Some(node), None, None) if node.is_null() => Some(Meaning::Points(None)),
        (Some(node), None, None) => Some(Meaning::Points(Some(text(node, out)?.to_owned()))),
        (None, Some(node), None) => Some(Meaning::Overlaps(pair(node, out)?)),
        (None, None, Some(node)) => Some(Meaning::Contains(pair(node, out)?)),
        _ => {
            out.error(
                &key.place,
                format!(
                    "`{}` needs one of `points`, `overlaps`, `contains`",
                    key.text
                ),
            );
            None
        }
    }
}

#[expect(
    clippy::option_option,
    reason = "outer: readable at all; inner: named at all"
)]
fn pair(node: &Node, out: &mut Diagnostics) -> Option<Option<(String, String)>> {
    if node.is_null() {
        return Some(None);
    }
    match texts(node, out).as_slice() {
        [start, end] => Some(Some((start.clone(), end.clone()))),
        _ => {
            out.error(&node.place, "expected the item's start and end, or `~`");
            None
        }
    }
}

fn correction(key: &Key, node: &Node, out: &mut Diagnostics) -> Option<Correction> {
    let fields = Fields::behind(key, node, keys::CORRECTION, out);
    let ty = |name: &str, out: &mut Diagnostics| {
        let text = fields.required_text(name, out)?;
        let place = fields.get(name).map_or(&key.place, |node| &node.place);
        TypeText::parse(&text)
            .map_err(|message| out.error(place, message))
            .ok()
    };
    let expected = ty("expected", out);
    let corrected = ty("corrected", out);
    let reason = fields.required_text("reason", out);
    let variants = fields.texts("variants", out);
    Some(Correction {
        place: key.place.clone(),
        expected: expected?,
        corrected: corrected?,
        variants,
        reason: reason?,
    })
}
