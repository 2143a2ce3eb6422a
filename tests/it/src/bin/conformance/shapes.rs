//! The shapes that the corrected facts allow at a place of an example: one or, in a union, several.

use indexmap::IndexMap;
use mews_codegen::schema::{Facts, Presence, Property, Scalar, Shape, TypeKind};

/// The possibilities.
#[derive(Clone)]
pub(crate) struct Shapes<'f> {
    facts: &'f Facts,
    all: Vec<Possible<'f>>,
}

#[derive(Clone)]
pub(crate) enum Possible<'f> {
    Object(&'f IndexMap<String, Property>),
    Enum(&'f [String]),
    Scalar(Scalar),
    List(Box<Possible<'f>>),
    Dictionary(Box<Possible<'f>>),
    Update(Box<Possible<'f>>),
    /// `Discriminator` and `Value`.
    Union(&'f Property),
    OneOf(&'f Property),
    Anything,
}

impl<'f> Shapes<'f> {
    pub(crate) fn request(facts: &'f Facts, operation: &str) -> Self {
        let all = facts
            .operations
            .get(operation)
            .map_or_else(Vec::new, |operation| {
                operation
                    .request
                    .iter()
                    .map(|name| named(facts, name))
                    .collect()
            });
        Self { facts, all }
    }

    pub(crate) fn response(facts: &'f Facts, operation: &str) -> Self {
        let response = facts
            .operations
            .get(operation)
            .and_then(|operation| operation.response.as_ref());
        let all = response
            .map(|name| named(facts, name))
            .into_iter()
            .collect();
        Self { facts, all }
    }

    /// Whether there are no properties to lose.
    pub(crate) fn knows_nothing(&self) -> bool {
        self.all
            .iter()
            .all(|one| matches!(one, Possible::Object(properties) if properties.is_empty()))
    }

    pub(crate) fn possible(&self) -> &[Possible<'f>] {
        &self.all
    }

    /// The shape of a member of an object; `None` if the schema does not know it.
    pub(crate) fn member(&self, name: &str) -> Option<Self> {
        let mut all = Vec::new();
        for one in &self.all {
            self.members_of(one, name, &mut all);
        }
        (!all.is_empty()).then_some(Self {
            facts: self.facts,
            all,
        })
    }

    fn members_of(&self, one: &Possible<'f>, name: &str, out: &mut Vec<Possible<'f>>) {
        let facts = self.facts;
        match one {
            Possible::Object(properties) => {
                out.extend(properties.get(name).map(|property| of(facts, property)))
            }
            Possible::Dictionary(values) => out.push((**values).clone()),
            Possible::Update(inner) if name == "Value" => out.push((**inner).clone()),
            Possible::Union(property) if name == "Discriminator" => {
                out.extend(
                    property
                        .discriminator
                        .as_ref()
                        .map(|name| named(facts, name)),
                );
            }
            Possible::Union(property) if name == "Value" => {
                let variants = property.variants.iter().flatten();
                out.extend(variants.map(|name| named(facts, name)));
            }
            Possible::OneOf(property) => {
                for variant in property.variants.iter().flatten() {
                    self.members_of(&named(facts, variant), name, out);
                }
            }
            _ => {}
        }
    }

    /// The possible shapes of the items of a list.
    pub(crate) fn items(&self) -> Self {
        let all = self
            .all
            .iter()
            .filter_map(|one| match one {
                Possible::List(inner) => Some((**inner).clone()),
                _ => None,
            })
            .collect();
        Self {
            facts: self.facts,
            all,
        }
    }

    /// Whether members are keys of a dictionary, and no properties.
    pub(crate) fn is_dictionary(&self) -> bool {
        self.all
            .iter()
            .any(|one| matches!(one, Possible::Dictionary(..)))
    }

    /// Whether a text here is a value of an enum.
    pub(crate) fn is_enum(&self) -> bool {
        self.all.iter().any(|one| matches!(one, Possible::Enum(_)))
    }

    /// The scalar here, if there is just one.
    pub(crate) fn scalar(&self) -> Option<Scalar> {
        match self.all.as_slice() {
            [Possible::Scalar(scalar)] => Some(*scalar),
            _ => None,
        }
    }

    /// Each possibility by itself.
    pub(crate) fn each(&self) -> impl Iterator<Item = Self> {
        self.all.iter().map(|one| Self {
            facts: self.facts,
            all: vec![one.clone()],
        })
    }
}

fn of<'f>(facts: &'f Facts, property: &'f Property) -> Possible<'f> {
    if let Some(name) = &property.value_of {
        return Possible::Update(Box::new(named(facts, name)));
    }
    if let (Shape::Named(name), Some(format)) = (&property.shape, property.format)
        && matches!(named(facts, name), Possible::Update(_))
    {
        return Possible::Update(Box::new(Possible::Scalar(format)));
    }
    shape(facts, property, &property.shape)
}

fn shape<'f>(facts: &'f Facts, property: &'f Property, form: &'f Shape) -> Possible<'f> {
    match form {
        Shape::Scalar(Scalar::Any) => Possible::Anything,
        // Cursors are opaque, whatever the document calls them.
        Shape::Scalar(_) if property.name == "Cursor" => Possible::Scalar(Scalar::String),
        Shape::Scalar(scalar) => Possible::Scalar(*scalar),
        Shape::Named(name) => named(facts, name),
        Shape::List(inner) => Possible::List(Box::new(shape(facts, property, inner))),
        Shape::Dictionary { values, .. } => {
            Possible::Dictionary(Box::new(shape(facts, property, values)))
        }
        Shape::Update(inner) => Possible::Update(Box::new(shape(facts, property, inner))),
        Shape::Union => Possible::Union(property),
        Shape::OneOf => Possible::OneOf(property),
    }
}

fn named<'f>(facts: &'f Facts, name: &str) -> Possible<'f> {
    match facts.types.get(name).map(|def| &def.kind) {
        Some(TypeKind::Object(properties)) => match (properties.len(), properties.get("Value")) {
            (1, Some(value)) if value.presence != Presence::Required => {
                Possible::Update(Box::new(of(facts, value)))
            }
            _ => Possible::Object(properties),
        },
        Some(TypeKind::Enum(list)) => Possible::Enum(&list.values),
        Some(TypeKind::Alias(_)) | None => Possible::Anything,
    }
}

/// Whether a property has to be there, and whether it may be null.
pub(crate) fn demands(property: &Property) -> (bool, bool) {
    match property.presence {
        Presence::Required => (true, property.legacy_nullable),
        Presence::Nullable => (true, true),
        Presence::Optional => (false, false),
        Presence::Maybe => (false, true),
    }
}
