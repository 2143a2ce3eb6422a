//! Objects written out where they are used: they become types that are called after their place.

use super::Importer;
use super::object::Named;
use crate::openapi::Schema;
use crate::schema::{Shape, TypeDef, TypeKind};

/// The word for the body of a request, which must carry the envelope.
pub(super) const REQUEST: &str = "Request";

impl<'d, 'n> Importer<'d, 'n> {
    /// Goes into a part of what is read: `body` with a word for it that names of types can have.
    pub(super) fn inside<T>(&mut self, part: &str, body: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(part.to_owned());
        let result = body(self);
        self.path.pop();
        result
    }

    /// The type of an object without a name: that of the type and the property around it, in one
    /// word. `beside` are keywords that the caller understands.
    pub(super) fn inline_object(
        &mut self,
        schema: &'d Schema<'n>,
        beside: &[&str],
    ) -> Option<Shape> {
        let mut name = camel(&self.path);
        // Another place may have the same words.
        while self.document.schemas.contains_key(name.as_str()) || self.inline.contains_key(&name) {
            name.push_str("Value");
        }
        if self.path.last().is_some_and(|part| part == REQUEST) {
            self.bodies.insert(name.clone());
        }
        let def = TypeDef {
            name: name.clone(),
            place: schema.place.clone(),
            home: String::new(),
            kind: TypeKind::Object(Default::default()),
        };
        // Taken before its inside is read, which may want the same words.
        self.inline.insert(name.clone(), def);
        let outer = std::mem::replace(&mut self.path, vec![name.clone()]);
        let object = Named {
            name: &name,
            place: schema.place,
            schema,
            beside,
        };
        let properties = self.object(object);
        self.path = outer;
        if let Some(def) = self.inline.get_mut(&name) {
            def.kind = TypeKind::Object(properties?);
        }
        self.out.warning(
            schema.place,
            format!("an object written out where it is used: its type is called `{name}`"),
        );
        Some(Shape::Named(name))
    }
}

impl<'n> Importer<'_, 'n> {
    /// The type of an enum written out where it is used. Places that write out the same values
    /// under the same words share it.
    pub(super) fn inline_enum(&mut self, schema: &Schema<'n>, beside: &[&str]) -> Option<Shape> {
        let list = self.enumeration_beside(schema, beside)?;
        let mut name = camel(&self.path);
        loop {
            let taken = self.document.schemas.contains_key(name.as_str());
            match self.inline.get(&name).map(|def| &def.kind) {
                Some(TypeKind::Enum(there)) if *there == list => return Some(Shape::Named(name)),
                None if !taken => break,
                _ => name.push_str("Value"),
            }
        }
        let def = TypeDef {
            name: name.clone(),
            place: schema.place.clone(),
            home: String::new(),
            kind: TypeKind::Enum(list),
        };
        self.inline.insert(name.clone(), def);
        self.out.warning(
            schema.place,
            format!("an enum written out where it is used: its type is called `{name}`"),
        );
        Some(Shape::Named(name))
    }
}

/// `[hotels, get, response]` -> `HotelsGetResponse`.
fn camel(path: &[String]) -> String {
    let mut name = String::new();
    for part in path {
        let mut up = true;
        for one in part.chars() {
            if !one.is_ascii_alphanumeric() {
                up = true;
            } else if std::mem::take(&mut up) {
                name.push(one.to_ascii_uppercase());
            } else {
                name.push(one);
            }
        }
    }
    name
}
