//! Unions written inside a type, and choices without a discriminator.

use super::pass::Pass;
use super::shapes;
use crate::diagnostic::Diagnostic;
use crate::model::{Docs, Kind, OneOfVariant, TypeDef, TypeKey, TypeRef, Union, UnionVariant};
use crate::naming::{self, RustIdent};
use crate::schema::{Presence, Property, TypeKind};

/// A `Discriminator` and a `Value`, written where they are used. Values that no enum lists, or that
/// do not name their variant, stay unrecognized until an annotation names it. The union then grows,
/// and no caller breaks.
pub(super) fn inline(pass: &mut Pass<'_>, owner: &str, property: &Property) -> TypeRef {
    let place = format!("{owner}.{}", property.name);
    let key = TypeKey::Inline(owner.to_owned(), property.name.clone());
    let values = property
        .discriminator
        .as_deref()
        .and_then(|name| enum_values(pass, name));
    if values.is_none() {
        let message = format!("the union `{place}` has no enum as its `discriminator`");
        pass.out.push(
            Diagnostic::warning(&property.place, message)
                .help("it becomes a union without variants: all values are unrecognized"),
        );
    }
    let values = values.unwrap_or_default();
    let names: Vec<&str> = property
        .variants
        .iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let matched = matches(pass, &place, &values, &names);
    if !matched.is_plain() && !values.is_empty() {
        let message =
            format!("the values of the union `{place}` cannot be matched with its variants");
        let help = format!(
            "ambiguous values stay unrecognized; name the variants of these under `unions` in the annotations: {}",
            listed(&matched.left)
        );
        pass.out
            .push(Diagnostic::warning(&property.place, message).help(help));
    }
    // Objects without properties have no name. They are matched only if all values without a
    // payload have one.
    let empty = property
        .variants
        .iter()
        .filter(|variant| variant.is_none())
        .count();
    let all_empty = matched.names.iter().filter(|name| name.is_none()).count() == empty;
    let value = if property.lower_case {
        "value"
    } else {
        "Value"
    };
    let mut variants = Vec::new();
    for (wire, name) in matched.variants(&values) {
        let Some(ident) = variant(pass, &key, wire) else {
            pass.out.error(
                &property.place,
                format!("the value `{wire}` of `{place}` can't be a name in Rust"),
            );
            continue;
        };
        let payload = name.map(|name| {
            (
                value.to_owned(),
                shapes::variant(pass, owner, property, name),
            )
        });
        let blank = payload.is_none().then(|| value.to_owned());
        let empty_object = blank.is_some() && all_empty;
        variants.push(UnionVariant {
            wire: wire.clone(),
            ident,
            payload,
            blank,
            empty_object,
        });
    }
    define(
        pass,
        key,
        owner,
        property,
        Kind::Union(Union {
            variants,
            tag: None,
        }),
    )
}

/// One of several types without a discriminator.
pub(super) fn one_of_property(pass: &mut Pass<'_>, owner: &str, property: &Property) -> TypeRef {
    let key = TypeKey::Inline(owner.to_owned(), property.name.clone());
    let names: Vec<String> = property.variants.iter().flatten().cloned().collect();
    let variants = one_of(pass, &names);
    define(pass, key, owner, property, Kind::OneOf(variants))
}

/// The variants of a one-of: named after their types, without the words that all of these share.
pub(super) fn one_of(pass: &mut Pass<'_>, names: &[String]) -> Vec<OneOfVariant> {
    let short = distinct_parts(names);
    let mut variants = Vec::new();
    for (name, short) in names.iter().zip(short) {
        // They are objects: references are checked.
        let Some(TypeKind::Object(properties)) = pass.facts.types.get(name).map(|def| &def.kind)
        else {
            continue;
        };
        // Parts of names that are names in Rust are such names themselves.
        let Some(ident) = naming::variant_name(&short) else {
            continue;
        };
        let ty = shapes::named(pass, name);
        // A duplicate type counts once, since the two cannot be distinguished.
        if variants.iter().any(|one: &OneOfVariant| one.ty == ty) {
            continue;
        }
        variants.push(OneOfVariant {
            ident,
            ty,
            required: properties
                .values()
                .filter(|property| {
                    let place = format!("{name}.{}", property.name);
                    matches!(property.presence, Presence::Required | Presence::Nullable)
                        && !pass.schema.annotations.newer.contains_key(&place)
                })
                .map(|property| property.name.clone())
                .collect(),
            known: properties.keys().cloned().collect(),
        });
    }
    variants
}

fn define(
    pass: &mut Pass<'_>,
    key: TypeKey,
    owner: &str,
    property: &Property,
    kind: Kind,
) -> TypeRef {
    if let Some(known) = pass.types.get(&key) {
        return TypeRef::Named(known.ident.clone());
    }
    let ident = pass.idents.get(&key).cloned();
    let Some(ident) = ident else {
        pass.out
            .error(&property.place, format!("`{key}` can't be a name in Rust"));
        return TypeRef::Json;
    };
    let home = pass
        .facts
        .types
        .get(owner)
        .map_or_else(|| "shared".to_owned(), |def| def.home.clone());
    let def = TypeDef {
        docs: Docs::default(),
        key: key.clone(),
        place: property.place.clone(),
        ident: ident.clone(),
        home,
        alias: None,
        kind,
    };
    pass.types.insert(key, def);
    TypeRef::Named(ident)
}

pub(super) fn enum_values(pass: &Pass<'_>, name: &str) -> Option<Vec<String>> {
    match &pass.facts.types.get(name)?.kind {
        TypeKind::Enum(list) => Some(list.values.clone()),
        _ => None,
    }
}

pub(super) fn variant(pass: &Pass<'_>, key: &TypeKey, wire: &str) -> Option<RustIdent> {
    pass.lock
        .variant(key, wire)
        .or_else(|| naming::variant_name(wire))
}

/// Whether a value may stand for a name.
type Rule<'r> = &'r dyn Fn(&str, &str) -> bool;

/// Which value stands for which name.
pub(super) struct Matched<'n> {
    /// For each value the name that it stands for, if any.
    names: Vec<Option<&'n str>>,
    /// Names of no value.
    pub(super) left: Vec<&'n str>,
}

impl<'n> Matched<'n> {
    /// Whether every name is some value's, and only that one's.
    pub(super) fn is_plain(&self) -> bool {
        self.left.is_empty()
    }

    /// Values with their names. While names are left, a value without one may match any of them and
    /// stays unmatched.
    pub(super) fn variants<'m>(
        &'m self,
        values: &'m [String],
    ) -> impl Iterator<Item = (&'m String, Option<&'n str>)> {
        let plain = self.is_plain();
        let all = values.iter().zip(self.names.iter().copied());
        all.filter(move |(_, name)| plain || name.is_some())
    }
}

pub(super) fn matches<'n>(
    pass: &mut Pass<'_>,
    place: &str,
    values: &[String],
    names: &[&'n str],
) -> Matched<'n> {
    let annotated = pass.schema.annotations.unions.get(place);
    let mut left: Vec<&'n str> = names.to_vec();
    let mut matched: Vec<Option<&'n str>> = vec![None; values.len()];
    let rules: [Rule<'_>; 4] = [
        &|value, name| {
            annotated.is_some_and(|noted| {
                noted
                    .value
                    .get(value)
                    .is_some_and(|annotation| annotation == name)
            })
        },
        &|value, name| value == name,
        &|value, name| bare(value) == bare(name),
        &|value, name| bare(name).starts_with(bare(value)) || bare(name).ends_with(bare(value)),
    ];
    for rule in rules {
        for (index, value) in values.iter().enumerate() {
            if matched[index].is_some() {
                continue;
            }
            let fitting: Vec<usize> = (0..left.len())
                .filter(|one| rule(value, left[*one]))
                .collect();
            if let [only] = fitting.as_slice() {
                matched[index] = Some(left.remove(*only));
            }
        }
    }
    // As many values as names: the last name can only be that of the last value.
    let mut open = (0..values.len()).filter(|index| matched[*index].is_none());
    if let (true, [last], Some(index), None) = (
        values.len() == names.len(),
        left.as_slice(),
        open.next(),
        open.next(),
    ) {
        matched[index] = Some(*last);
        left.clear();
    }
    if let Some(noted) = annotated {
        let wrong = noted
            .value
            .iter()
            .find(|(value, name)| !values.contains(value) || !names.contains(&name.as_str()));
        if let Some((value, name)) = wrong {
            pass.out.warning(&noted.place, format!("`{place}` has no value `{value}`, or nothing called `{name}` that it could stand for"));
        }
    }
    Matched {
        names: matched,
        left,
    }
}

pub(super) fn listed(names: &[&str]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn bare(name: &str) -> &str {
    name.strip_suffix("Data")
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name)
}

/// `[AByIds, AByStates]` -> `[ByIds, ByStates]`: without the words that all begin or end with.
fn distinct_parts(names: &[String]) -> Vec<String> {
    let words: Vec<Vec<String>> = names.iter().map(|name| camel_words(name)).collect();
    let shortest = words.iter().map(Vec::len).min().unwrap_or(0);
    let shared = |at: &dyn Fn(&Vec<String>, usize) -> String| {
        (0..shortest.saturating_sub(1))
            .take_while(|index| {
                words
                    .windows(2)
                    .all(|pair| at(&pair[0], *index) == at(&pair[1], *index))
            })
            .count()
    };
    let before = shared(&|words, index| words[index].clone());
    let behind = shared(&|words, index| words[words.len() - 1 - index].clone())
        .min(shortest.saturating_sub(before + 1));
    words
        .iter()
        .map(|words| words[before..words.len() - behind].concat())
        .collect()
}

fn camel_words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for one in name.chars() {
        if one.is_ascii_uppercase() || words.is_empty() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(one);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::distinct_parts;

    #[test]
    fn variants_of_a_one_of_lose_what_they_share() {
        let names = [
            "CommandsGetAllFilterByCommandIdParameters",
            "CommandsGetAllFilterByStatesParameters",
        ];
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        assert_eq!(distinct_parts(&names), ["CommandId", "States"]);
        let names: Vec<String> = ["PrinterCommandData", "KeyCutterCommandData"]
            .into_iter()
            .map(str::to_owned)
            .collect();
        assert_eq!(distinct_parts(&names), ["Printer", "KeyCutter"]);
    }
}
