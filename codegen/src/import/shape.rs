//! The shape of a value.

use super::{Importer, has};
use crate::openapi::{Additional, Reference, Schema};
use crate::schema::{Scalar, Shape};
use crate::source::Place;

impl<'d, 'n> Importer<'d, 'n> {
    /// The shape of a schema; `beside` are keywords that the caller understands.
    pub(super) fn shape(
        &mut self,
        schema: &'d Schema<'n>,
        what: &str,
        beside: &[&str],
    ) -> Option<Shape> {
        if let Some(reference) = schema.reference {
            self.understands(schema, what, &["$ref"], beside)?;
            return self.named(reference);
        }
        if !schema.all_of.is_empty() || !schema.any_of.is_empty() {
            self.understands(schema, what, &["allOf", "anyOf", "properties"], beside)?;
            let Some(reference) = self.only_reference(schema) else {
                return self.out.is_lenient().then_some(Shape::Scalar(Scalar::Any));
            };
            if !schema.properties.is_empty() {
                self.check_repeated(schema, reference)?;
            }
            return self.named(reference);
        }
        if has(schema, "enum") {
            return self.inline_enum(schema, beside);
        }
        match schema.ty {
            Some("array") => {
                self.understands(schema, what, &["type", "items"], beside)?;
                let Some(items) = &schema.items else {
                    self.out.error(schema.place, "a list without `items`");
                    return None;
                };
                let inner =
                    self.inside("Item", |one| one.shape(items, "the items of a list", &[]))?;
                Some(Shape::List(Box::new(inner)))
            }
            _ if !schema.properties.is_empty() => self.inline_object(schema, beside),
            Some("object") => {
                self.understands(schema, what, &["type", "additionalProperties"], beside)?;
                let values = match &schema.additional {
                    Additional::Schema(values) => self.inside("Value", |one| {
                        one.shape(values, "the values of a dictionary", &[])
                    })?,
                    Additional::Open => Shape::Scalar(Scalar::Any),
                    Additional::Closed => {
                        self.out.error(
                            schema.place,
                            format!("{what} that is an object without properties"),
                        );
                        return None;
                    }
                };
                Some(Shape::Dictionary {
                    keys: None,
                    values: Box::new(values),
                })
            }
            None => {
                self.understands(schema, what, &[], beside)?;
                if let Some((_, place)) = schema.format {
                    self.out.error(place, "a `format` without a `type`");
                    return None;
                }
                Some(Shape::Scalar(Scalar::Any))
            }
            Some(ty) => {
                self.understands(schema, what, &["type", "format"], beside)?;
                self.scalar(ty, schema).map(Shape::Scalar)
            }
        }
    }

    fn scalar(&mut self, ty: &str, schema: &Schema<'n>) -> Option<Scalar> {
        let (format, place) = match schema.format {
            Some((format, place)) => (Some(format), place),
            None => (None, schema.place),
        };
        // A format that is not known narrows the values of a type: the type can carry them all.
        let mut wider = |read: &str| {
            let message = match format {
                Some(format) => format!("`type: {ty}` with `format: {format}` is read as {read}"),
                None => format!("`type: {ty}` without a format is read as {read}"),
            };
            self.out.harmless(place, message);
        };
        match (ty, format) {
            ("boolean", None) => Some(Scalar::Bool),
            ("number", None | Some("double")) => Some(Scalar::Double),
            ("integer", Some("int32")) => Some(Scalar::Int32),
            ("integer", Some("int64")) => Some(Scalar::Int64),
            ("string", None) => Some(Scalar::String),
            ("string", Some(format)) => Some(self.format(format, place)),
            ("boolean", Some(_)) => {
                wider("a truth value");
                Some(Scalar::Bool)
            }
            ("number", Some(_)) => {
                wider("a decimal number");
                Some(Scalar::Double)
            }
            ("integer", Some("int8" | "uint8" | "int16" | "uint16")) => {
                wider("a whole number of 32 bits");
                Some(Scalar::Int32)
            }
            ("integer", None | Some("uint32" | "unix-time")) => {
                wider("a whole number of 64 bits");
                Some(Scalar::Int64)
            }
            _ => {
                let with = format.map_or_else(String::new, |one| format!(" with `format: {one}`"));
                let message = format!("`type: {ty}`{with} is not understood");
                self.out.unsupported(place, message);
                self.out.is_lenient().then_some(Scalar::Any)
            }
        }
    }

    /// The scalar that a format of texts stands for; a text if it is not known.
    pub(super) fn format(&mut self, format: &str, place: &Place) -> Scalar {
        match format {
            "string" => Scalar::String,
            "uuid" => Scalar::Uuid,
            "date-time" => Scalar::DateTime,
            "date" => Scalar::Date,
            "currency" => Scalar::Currency,
            "email" => Scalar::Email,
            "uri" => Scalar::Uri,
            "tel" => Scalar::Tel,
            "postal-code" => Scalar::PostalCode,
            _ => {
                let message = format!("the format `{format}` is not known: read as a text");
                self.out.harmless(place, message);
                Scalar::String
            }
        }
    }

    fn named(&mut self, reference: Reference<'n>) -> Option<Shape> {
        self.resolve(reference)
            .map(|component| Shape::Named(component.key.text.clone()))
    }

    /// `allOf` or `anyOf` of a single reference is that reference.
    fn only_reference(&mut self, schema: &Schema<'n>) -> Option<Reference<'n>> {
        let reference = match (schema.all_of.as_slice(), schema.any_of.as_slice()) {
            ([one], []) | ([], [one]) => one.as_bare_reference(),
            _ => None,
        };
        if reference.is_none() {
            self.out.unsupported(
                schema.place,
                "`allOf` and `anyOf` must contain exactly one reference to a component",
            );
        }
        reference
    }
}
