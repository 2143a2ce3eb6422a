//! Annotations of types that have another name now.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::{Annotations, Noted, Overlay};
use crate::facts::{Property, TypeKind};
use crate::shape::Shape;
use crate::source::Place;

/// A type whose annotations carry an older name.
#[derive(Clone, Debug)]
pub struct Orphans {
    /// The name that annotations use.
    pub old: String,
    /// The new name.
    pub new: String,
    /// The places of the name.
    pub places: Vec<Place>,
}

impl Annotations {
    /// The same annotations under new names of types (old, new), and which of them still carry the
    /// old ones.
    pub fn renamed(&self, pairs: &[(&str, &str)]) -> (Self, Vec<Orphans>) {
        let mut renames = Renames {
            names: pairs.iter().copied().collect(),
            places: HashMap::new(),
        };
        let mut all = self.clone();
        if pairs.is_empty() {
            return (all, Vec::new());
        }
        all.types = renames.map(all.types, |noted| &noted.place);
        all.secrets = renames.map(all.secrets, |noted| &noted.place);
        all.names = renames.map(all.names, |noted| &noted.place);
        all.newer = renames.map(all.newer, |noted| &noted.place);
        all.properties = renames.map_places(all.properties, |noted| &noted.place);
        all.untyped = renames.map_places(all.untyped, |noted| &noted.place);
        all.hybrid = renames.map(all.hybrid, |noted| &noted.place);
        all.unions = renames.map(all.unions, |noted| &noted.place);
        all.constructors = renames.map(all.constructors, |noted| &noted.place);
        all.corrections = renames.map(all.corrections, |one| &one.place);
        for Noted { value, place } in all.unions.values_mut() {
            value
                .values_mut()
                .for_each(|name| renames.replace(name, place));
        }
        for correction in all.corrections.values_mut() {
            let place = correction.place.clone();
            let variants = correction.variants.iter_mut();
            variants.for_each(|name| renames.replace(name, &place));
            for text in [&mut correction.expected, &mut correction.corrected] {
                renames.shape(&mut text.shape, &place);
            }
        }
        for entity in all.entities.values_mut() {
            let place = entity.place.clone();
            let names = entity.types.iter_mut().chain(&mut entity.at);
            names.for_each(|name| renames.replace(name, &place));
            let places = entity.properties.iter_mut().filter(|one| one.contains('.'));
            places.for_each(|name| renames.replace(name, &place));
        }
        for overlay in &mut all.overlays {
            renames.overlay(overlay);
        }
        let orphans = pairs.iter().filter_map(|(old, new)| {
            Some(Orphans {
                old: (*old).to_owned(),
                new: (*new).to_owned(),
                places: renames.places.remove(*old)?,
            })
        });
        let orphans = orphans.collect();
        (all, orphans)
    }
}

struct Renames<'p> {
    names: HashMap<&'p str, &'p str>,
    /// By old name.
    places: HashMap<&'p str, Vec<Place>>,
}

impl Renames<'_> {
    /// A map whose keys are types or places in them.
    fn map<T>(
        &mut self,
        map: IndexMap<String, T>,
        place: impl Fn(&T) -> &Place,
    ) -> IndexMap<String, T> {
        self.map_where(map, |_| true, place)
    }

    /// A map whose keys are `Type.Property`, or names of properties of any type.
    fn map_places<T>(
        &mut self,
        map: IndexMap<String, T>,
        place: impl Fn(&T) -> &Place,
    ) -> IndexMap<String, T> {
        self.map_where(map, |name| name.contains('.'), place)
    }

    fn map_where<T>(
        &mut self,
        map: IndexMap<String, T>,
        has_type: impl Fn(&str) -> bool,
        place: impl Fn(&T) -> &Place,
    ) -> IndexMap<String, T> {
        map.into_iter()
            .map(|(mut name, value)| {
                if has_type(&name) {
                    self.replace(&mut name, place(&value));
                }
                (name, value)
            })
            .collect()
    }

    /// Its facts of types that the document declares. Types of its own keep their names.
    fn overlay(&mut self, overlay: &mut Overlay) {
        let Overlay {
            source: _,
            properties,
            values,
            ends,
            notes,
            data,
            unions,
            webhooks: _,
        } = overlay;
        *properties = self.map(std::mem::take(properties), |property| &property.place);
        *values = self.map(std::mem::take(values), |noted| &noted.place);
        *ends = self.map(std::mem::take(ends), |noted| &noted.place);
        *notes = self.map(std::mem::take(notes), |noted| &noted.place);
        properties.values_mut().for_each(|one| self.property(one));
        for def in data.types.values_mut() {
            match &mut def.kind {
                TypeKind::Object(properties) => {
                    properties.values_mut().for_each(|one| self.property(one));
                }
                TypeKind::Alias(shape) => self.shape(shape, &def.place),
                TypeKind::Enum(_) => {}
            }
        }
        for Noted { value, place } in unions.values_mut() {
            let variants = value.variants.values_mut();
            variants.for_each(|name| self.replace(name, place));
        }
    }

    /// The types that a property refers to.
    fn property(&mut self, property: &mut Property) {
        let place = property.place.clone();
        self.shape(&mut property.shape, &place);
        let variants = property.variants.iter_mut().flatten();
        let names = variants
            .chain(&mut property.value_of)
            .chain(&mut property.discriminator);
        names.for_each(|name| self.replace(name, &place));
    }

    /// `Type` or `Type.Member` under the new name.
    fn replace(&mut self, name: &mut String, place: &Place) {
        let (head, rest) = name.split_at(name.find('.').unwrap_or(name.len()));
        if let Some((old, new)) = self.names.get_key_value(head) {
            let places = self.places.entry(old).or_default();
            if !places.contains(place) {
                places.push(place.clone());
            }
            *name = format!("{new}{rest}");
        }
    }

    fn shape(&mut self, shape: &mut Shape, place: &Place) {
        for name in shape.names() {
            self.replace(&mut name.to_owned(), place);
        }
        let names = &self.names;
        *shape = shape.renamed(&|name| names.get(name).copied().unwrap_or(name).to_owned());
    }
}
