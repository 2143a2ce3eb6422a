//! Types that change their name and nothing else.
//!
//! Matches removed names with new names. Two types may match if they have the same shape and refer,
//! place by place, to types that may match. The largest such relation is found by starting with all
//! types that look alike and removing the pairs that contradict each other, which also handles
//! types that refer to each other. Of several similar types, those match that are used in the same
//! places.

use std::collections::{HashMap, HashSet};

use super::constraints;
use super::references::Made;
use crate::schema::{Facts, Operation, Property, TypeDef, TypeKind};

/// Old names and their new ones.
#[derive(Clone, Debug, Default)]
pub struct Renames {
    new_names: HashMap<String, String>,
    old_names: HashMap<String, String>,
}

impl Made {
    /// Of a property of the older version, under the names of the newer one.
    pub(super) fn of_old(property: &Property, renames: &Renames) -> Self {
        Self::of(property, |name| renames.new_name(name).to_owned())
    }
}

impl Renames {
    /// The new name of a type of the older version.
    pub fn new_name<'n>(&'n self, old: &'n str) -> &'n str {
        self.new_names.get(old).map_or(old, String::as_str)
    }

    /// The old name of a type of the newer version.
    pub fn old_name<'n>(&'n self, new: &'n str) -> &'n str {
        self.old_names.get(new).map_or(new, String::as_str)
    }

    /// All of them, old names first, in alphabetical order.
    pub fn pairs(&self) -> Vec<(&str, &str)> {
        let mut pairs: Vec<(&str, &str)> = self
            .new_names
            .iter()
            .map(|(old, new)| (old.as_str(), new.as_str()))
            .collect();
        pairs.sort_unstable();
        pairs
    }
}

/// Finds the types whose only difference between `old` and `new` is the name.
pub fn renames(old: &Facts, new: &Facts) -> Renames {
    let gone = old
        .types
        .values()
        .filter(|def| !new.types.contains_key(&def.name));
    let come = new
        .types
        .values()
        .filter(|def| !old.types.contains_key(&def.name));
    let stays = |name: &str| old.types.contains_key(name) && new.types.contains_key(name);
    let (gone, come) = (looks(gone, stays), looks(come, stays));
    let mut matching = Matching {
        alike: alike(&gone, &come),
        gone,
        renames: Renames::default(),
        come,
    };
    matching.at_operations(old, new);
    matching.inside_types(old, new);
    matching.left_over();
    matching.renames
}

/// How a type looks without the names of those types that are only in one version, and these names
/// in order.
struct Look<'f> {
    skeleton: String,
    others: Vec<&'f str>,
    /// How many properties or values it has.
    size: usize,
}

type Looks<'f> = Vec<(&'f str, Look<'f>)>;

fn looks<'f>(
    defs: impl Iterator<Item = &'f TypeDef>,
    stays: impl Fn(&str) -> bool + Copy,
) -> Looks<'f> {
    let mut looks: Looks<'f> = defs
        .map(|def| (def.name.as_str(), look(def, stays)))
        .collect();
    looks.sort_unstable_by_key(|(name, _)| *name);
    looks
}

fn look<'f>(def: &'f TypeDef, stays: impl Fn(&str) -> bool + Copy) -> Look<'f> {
    let masked = |name: &str| {
        if stays(name) {
            name.to_owned()
        } else {
            "?".to_owned()
        }
    };
    match &def.kind {
        TypeKind::Enum(list) => {
            let mut values: Vec<&String> = list.values.iter().collect();
            values.sort_unstable();
            Look {
                skeleton: format!("enum {} {values:?}", list.extensible),
                others: Vec::new(),
                size: values.len(),
            }
        }
        TypeKind::Alias(shape) => Look {
            skeleton: format!("alias {}", shape.renamed(&masked)),
            others: shape
                .names()
                .into_iter()
                .filter(|name| !stays(name))
                .collect(),
            size: 1,
        },
        TypeKind::Object(properties) => {
            let mut properties: Vec<&Property> = properties.values().collect();
            properties.sort_unstable_by_key(|property| &property.name);
            let skeleton: Vec<String> = properties
                .iter()
                .map(|property| {
                    let made = Made::of(property, masked);
                    let limits = constraints::all(property);
                    let (name, presence) = (&property.name, property.presence);
                    let deprecated = property.deprecated.is_some();
                    format!("{name} {presence:?} {made:?} {limits} {deprecated}")
                })
                .collect();
            Look {
                skeleton: format!("object {skeleton:?}"),
                others: properties
                    .iter()
                    .flat_map(|property| property.names())
                    .filter(|name| !stays(name))
                    .collect(),
                size: properties.len(),
            }
        }
    }
}

/// The largest relation in which types that look alike refer to types in the relation.
fn alike<'f>(gone: &Looks<'f>, come: &Looks<'f>) -> HashSet<(&'f str, &'f str)> {
    let mut by_skeleton: HashMap<&str, Vec<&(&'f str, Look<'f>)>> = HashMap::new();
    for one in come {
        by_skeleton.entry(&one.1.skeleton).or_default().push(one);
    }
    let mut pairs: HashMap<(&'f str, &'f str), Vec<(&'f str, &'f str)>> = HashMap::new();
    for (old, look) in gone {
        for (new, other) in by_skeleton
            .get(look.skeleton.as_str())
            .into_iter()
            .flatten()
        {
            let inner = look
                .others
                .iter()
                .copied()
                .zip(other.others.iter().copied());
            pairs.insert((old, new), inner.collect());
        }
    }
    loop {
        let fails = |inner: &Vec<(&str, &str)>| inner.iter().any(|pair| !pairs.contains_key(pair));
        let failed: Vec<(&str, &str)> = pairs
            .iter()
            .filter(|(_, inner)| fails(inner))
            .map(|(pair, _)| *pair)
            .collect();
        if failed.is_empty() {
            return pairs.into_keys().collect();
        }
        for pair in failed {
            pairs.remove(&pair);
        }
    }
}

struct Matching<'f> {
    alike: HashSet<(&'f str, &'f str)>,
    gone: Looks<'f>,
    come: Looks<'f>,
    renames: Renames,
}

impl<'f> Matching<'f> {
    /// Pairs types that the same operation uses.
    fn at_operations(&mut self, old: &'f Facts, new: &'f Facts) {
        for before in old.operations.values() {
            let Some(after) = new.operations.get(&before.path) else {
                continue;
            };
            let roots = |operation: &'f Operation| operation.response.as_deref();
            if let (Some(before), Some(after)) = (roots(before), roots(after)) {
                self.belong_together(before, after);
            }
            for (before, after) in before.request.iter().zip(&after.request) {
                self.belong_together(before, after);
            }
        }
    }

    /// Pairs types that the same property of an unchanged type uses.
    fn inside_types(&mut self, old: &'f Facts, new: &'f Facts) {
        for before in old.types.values() {
            let Some(after) = new.types.get(&before.name) else {
                continue;
            };
            match (&before.kind, &after.kind) {
                (TypeKind::Object(before), TypeKind::Object(after)) => {
                    for (name, before) in before {
                        let Some(after) = after.get(name) else {
                            continue;
                        };
                        self.all(before.names(), after.names());
                    }
                }
                (TypeKind::Alias(before), TypeKind::Alias(after)) => {
                    self.all(before.names(), after.names());
                }
                _ => {}
            }
        }
    }

    fn all(&mut self, before: Vec<&'f str>, after: Vec<&'f str>) {
        for (before, after) in before.into_iter().zip(after) {
            self.belong_together(before, after);
        }
    }

    /// Pairs similar types that share no place with unchanged ones, if there is only one candidate
    /// with enough in common.
    fn left_over(&mut self) {
        let mut pairs: Vec<(&str, &str)> = self.alike.iter().copied().collect();
        pairs.sort_unstable();
        let free = |renames: &Renames, (old, new): (&str, &str)| {
            !renames.new_names.contains_key(old) && !renames.old_names.contains_key(new)
        };
        pairs.retain(|pair| free(&self.renames, *pair));
        let mut choices: HashMap<&str, usize> = HashMap::new();
        for &(old, new) in &pairs {
            // A name is either gone or new, never both.
            *choices.entry(old).or_default() += 1;
            *choices.entry(new).or_default() += 1;
        }
        for &(old, new) in &pairs {
            let only = choices[old] == 1 && choices[new] == 1;
            if only && self.size(old) >= DISTINCTIVE && free(&self.renames, (old, new)) {
                self.belong_together(old, new);
            }
        }
    }

    fn size(&self, old: &str) -> usize {
        self.gone
            .binary_search_by_key(&old, |(name, _)| name)
            .map_or(0, |index| self.gone[index].1.size)
    }

    /// Takes two types as one, together with all that they refer to; not if one of these is
    /// something else already.
    fn belong_together(&mut self, old: &'f str, new: &'f str) {
        if !self.alike.contains(&(old, new)) {
            return;
        }
        let mut taken: Vec<(&str, &str)> = Vec::new();
        let mut todo = vec![(old, new)];
        while let Some((old, new)) = todo.pop() {
            let known = |(before, after): &(&str, &str)| *before == old || *after == new;
            let same = |(before, after): &(&str, &str)| *before == old && *after == new;
            let renames = &self.renames;
            let earlier = renames.new_names.get_key_value(old).or_else(|| {
                renames
                    .old_names
                    .get_key_value(new)
                    .map(|(new, old)| (old, new))
            });
            let earlier = earlier.map(|(old, new)| (old.as_str(), new.as_str()));
            match earlier.or_else(|| taken.iter().copied().find(known)) {
                Some(pair) if same(&pair) => continue,
                Some(_) => return,
                None => taken.push((old, new)),
            }
            todo.extend(
                self.others(&self.gone, old)
                    .zip(self.others(&self.come, new)),
            );
        }
        for (old, new) in taken {
            self.renames
                .new_names
                .insert(old.to_owned(), new.to_owned());
            self.renames
                .old_names
                .insert(new.to_owned(), old.to_owned());
        }
    }

    fn others<'l>(
        &self,
        looks: &'l Looks<'f>,
        name: &str,
    ) -> impl Iterator<Item = &'f str> + use<'l, 'f> {
        let found = looks.binary_search_by_key(&name, |(name, _)| name).ok();
        found
            .into_iter()
            .flat_map(|index| looks[index].1.others.iter().copied())
    }
}

/// The number of common properties or values from which on a match is considered certain.
const DISTINCTIVE: usize = 3;
