//! What a value is made of.

use super::Importer;
use crate::diagnostic::Diagnostic;
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
            let reference = self.only_reference(schema)?;
            if !schema.properties.is_empty() {
                self.check_repeated(schema, reference)?;
            }
            return self.named(reference);
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
        let format = schema.format.map(|(format, _)| format);
        match (ty, format) {
            ("boolean", None) => Some(Scalar::Bool),
            ("number", None | Some("double")) => Some(Scalar::Double),
            ("integer", Some("int32")) => Some(Scalar::Int32),
            ("integer", Some("int64")) => Some(Scalar::Int64),
            ("string", None) => Some(Scalar::String),
            ("string", Some(format)) => self.format(
                format,
                schema.format.map_or(schema.place, |(_, place)| place),
            ),
            (_, Some(format)) => {
                self.out.error(
                    schema.place,
                    format!("`type: {ty}` with `format: {format}` is not understood"),
                );
                None
            }
            (_, None) => {
                self.out.error(
                    schema.place,
                    format!("`type: {ty}` without a format is not understood"),
                );
                None
            }
        }
    }

    /// The scalar that a format of texts stands for.
    pub(super) fn format(&mut self, format: &str, place: &Place) -> Option<Scalar> {
        match format {
            "string" => Some(Scalar::String),
            "uuid" => Some(Scalar::Uuid),
            "date-time" => Some(Scalar::DateTime),
            "date" => Some(Scalar::Date),
            "currency" => Some(Scalar::Currency),
            "email" => Some(Scalar::Email),
            "uri" => Some(Scalar::Uri),
            "tel" => Some(Scalar::Tel),
            "postal-code" => Some(Scalar::PostalCode),
            _ => {
                self.out.push(
                    Diagnostic::error(place, format!("`{format}` is no format that is understood"))
                        .help("teach codegen/src/import/shape.rs what it stands for"),
                );
                None
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
            self.out.error(
                schema.place,
                "`allOf` and `anyOf` are understood around one reference to a component only",
            );
        }
        reference
    }
}
