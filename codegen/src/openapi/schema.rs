//! A schema: the document's description of a value.

use crate::openapi::keywords::{Section, is_fact};
use crate::openapi::object::{entries, take};
use crate::openapi::report::Report;
use crate::source::Place;
use crate::yaml::{Key, Node, Value};

/// The prefix of references to schemas.
const COMPONENTS: &str = "#/components/schemas/";

/// A schema. Whether its keywords make sense together is the importer's business.
#[derive(Debug)]
pub(crate) struct Schema<'n> {
    /// The place of the schema.
    pub(crate) place: &'n Place,
    /// The keywords that carry facts, in the order of the document; flags that are off are not
    /// among them, nor is the title.
    pub(crate) keywords: Vec<Keyword<'n>>,
    /// `title`, which distinguishes a dictionary from an object.
    pub(crate) title: Option<&'n str>,
    /// `$ref`
    pub(crate) reference: Option<Reference<'n>>,
    /// `allOf`
    pub(crate) all_of: Vec<Schema<'n>>,
    /// `anyOf`
    pub(crate) any_of: Vec<Schema<'n>>,
    /// `oneOf`
    pub(crate) one_of: Vec<Schema<'n>>,
    /// `type`
    pub(crate) ty: Option<&'n str>,
    /// `format` and its place.
    pub(crate) format: Option<(&'n str, &'n Place)>,
    /// `enum`
    pub(crate) values: Vec<(&'n str, &'n Place)>,
    /// `items`
    pub(crate) items: Option<Box<Schema<'n>>>,
    /// `properties`
    pub(crate) properties: Vec<(&'n Key, Schema<'n>)>,
    /// `required`
    pub(crate) required: Vec<(&'n str, &'n Place)>,
    /// `additionalProperties`
    pub(crate) additional: Additional<'n>,
    /// `nullable`
    pub(crate) nullable: bool,
    /// `readOnly`
    pub(crate) read_only: bool,
    /// `uniqueItems`
    pub(crate) unique_items: bool,
    /// `deprecated`
    pub(crate) deprecated: bool,
    /// `x-deprecatedMessage`: prose that names successors.
    pub(crate) deprecated_message: Option<&'n Node>,
    /// `x-coproduct`
    pub(crate) coproduct: bool,
    /// `x-extensible`
    pub(crate) extensible: bool,
    /// `x-mews-legacy-nullable`
    pub(crate) legacy_nullable: bool,
    /// `x-max-interval-in-months`
    pub(crate) max_months: Option<u32>,
    /// `minLength` and `maxLength`
    pub(crate) length: Limits<'n>,
    /// `minItems` and `maxItems`
    pub(crate) item_count: Limits<'n>,
    /// `minimum` and `maximum`
    pub(crate) range: Limits<'n>,
}

/// A keyword that carries a fact.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keyword<'n> {
    /// Its name.
    pub(crate) name: &'n str,
    /// The place of the keyword.
    pub(crate) place: &'n Place,
}

/// A lower and an upper limit, as written.
#[derive(Debug, Default)]
pub(crate) struct Limits<'n> {
    /// The least.
    pub(crate) min: Option<&'n str>,
    /// The most.
    pub(crate) max: Option<&'n str>,
}

/// A reference to a component.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reference<'n> {
    /// The component's name.
    pub(crate) name: &'n str,
    /// The place of the reference.
    pub(crate) place: &'n Place,
}

/// The value of `additionalProperties`.
#[derive(Debug)]
pub(crate) enum Additional<'n> {
    /// Nothing, or that there may be any.
    Open,
    /// That there are none.
    Closed,
    /// The schema of the values.
    Schema(Box<Schema<'n>>),
}

impl<'n> Schema<'n> {
    /// Reads a schema with all schemas inside it.
    pub(crate) fn read(node: &'n Node, out: &mut Report<'_>) -> Self {
        let mut schema = Self::nothing(&node.place);
        for (key, node) in entries(node, out) {
            if schema.keyword(key, node, out) {
                schema.keywords.push(Keyword {
                    name: &key.text,
                    place: &key.place,
                });
            }
        }
        schema.take_null_out();
        schema
    }

    /// OpenAPI 3.1 writes null as one more type of a choice: `oneOf: [T, {type: 'null'}]` is a
    /// nullable `T`.
    fn take_null_out(&mut self) {
        for (choice, name) in [(&mut self.one_of, "oneOf"), (&mut self.any_of, "anyOf")] {
            let before = choice.len();
            choice.retain(|one| !one.is_null());
            if choice.len() == before {
                continue;
            }
            let place = self.place;
            let at = self.keywords.iter().position(|one| one.name == name);
            let at = at.map(|index| self.keywords.remove(index));
            let place = at.map_or(place, |one| one.place);
            // Of one type there is no choice.
            let kept = match choice.len() {
                0 => None,
                1 if self.all_of.is_empty() => {
                    self.all_of = std::mem::take(choice);
                    Some("allOf")
                }
                _ => Some(name),
            };
            let mark = |name| Keyword { name, place };
            self.keywords.extend(kept.map(mark));
            if !self.nullable {
                self.nullable = true;
                self.keywords.push(mark("nullable"));
            }
        }
    }

    /// Whether it is the type of null alone.
    fn is_null(&self) -> bool {
        self.ty == Some("null") && self.keywords.len() == 1
    }

    fn nothing(place: &'n Place) -> Self {
        Self {
            place,
            keywords: Vec::new(),
            title: None,
            reference: None,
            all_of: Vec::new(),
            any_of: Vec::new(),
            one_of: Vec::new(),
            ty: None,
            format: None,
            values: Vec::new(),
            items: None,
            properties: Vec::new(),
            required: Vec::new(),
            additional: Additional::Open,
            nullable: false,
            read_only: false,
            unique_items: false,
            deprecated: false,
            deprecated_message: None,
            coproduct: false,
            extensible: false,
            legacy_nullable: false,
            max_months: None,
            length: Limits::default(),
            item_count: Limits::default(),
            range: Limits::default(),
        }
    }

    /// Takes one keyword in; whether it carries a fact.
    fn keyword(&mut self, key: &'n Key, node: &'n Node, out: &mut Report<'_>) -> bool {
        if !is_fact(key, Section::Schema, out) {
            return false;
        }
        let mut flag = |field: &mut bool| {
            *field = take(node.as_bool(), out).unwrap_or(false);
            *field
        };
        match key.text.as_str() {
            "nullable" => return flag(&mut self.nullable),
            "readOnly" => return flag(&mut self.read_only),
            "uniqueItems" => return flag(&mut self.unique_items),
            "deprecated" => return flag(&mut self.deprecated),
            "x-coproduct" => return flag(&mut self.coproduct),
            "x-extensible" => return flag(&mut self.extensible),
            "x-mews-legacy-nullable" => return flag(&mut self.legacy_nullable),
            "$ref" => self.reference = reference(node, out),
            "allOf" => self.all_of = schemas(node, out),
            "anyOf" => self.any_of = schemas(node, out),
            "oneOf" => self.one_of = schemas(node, out),
            "type" => self.types(key, node, out),
            "format" => self.format = take(node.as_str(), out).map(|text| (text, &node.place)),
            "enum" => self.enumeration(key, node, out),
            "items" => self.items = Some(Box::new(Self::read(node, out))),
            "properties" => {
                for (key, node) in entries(node, out) {
                    self.properties.push((key, Self::read(node, out)));
                }
            }
            "required" => self.required = values(node, out),
            "additionalProperties" => {
                self.additional = match node.as_bool() {
                    Ok(true) => Additional::Open,
                    Ok(false) => Additional::Closed,
                    Err(_) => Additional::Schema(Box::new(Self::read(node, out))),
                }
            }
            "minLength" => self.length.min = count(node, out),
            "maxLength" => self.length.max = count(node, out),
            "minItems" => self.item_count.min = count(node, out),
            "maxItems" => self.item_count.max = count(node, out),
            "minimum" => self.range.min = number(node, out),
            "maximum" => self.range.max = number(node, out),
            "x-max-interval-in-months" => {
                self.max_months = count(node, out).and_then(|text| text.parse().ok());
            }
            "x-deprecatedMessage" => self.deprecated_message = Some(node),
            "title" => {
                self.title = take(node.as_str(), out);
                return false;
            }
            _ => return false,
        }
        true
    }

    /// `type`: one, or in OpenAPI 3.1 a list, of which one may be null.
    fn types(&mut self, key: &'n Key, node: &'n Node, out: &mut Report<'_>) {
        let Value::List(items) = &node.value else {
            self.ty = take(node.as_str(), out);
            return;
        };
        let mut names = Vec::new();
        for item in items {
            match take(item.as_str(), out) {
                Some("null") => self.set_nullable(key),
                Some(name) => names.push(name),
                None => {}
            }
        }
        match names.as_slice() {
            [one] => self.ty = Some(one),
            [] => out.error(&node.place, "a list without types"),
            _ => out.unsupported(
                &node.place,
                format!("one of the types {}", names.join(", ")),
            ),
        }
    }

    /// `enum`: texts, among which OpenAPI 3.1 may have null.
    fn enumeration(&mut self, key: &'n Key, node: &'n Node, out: &mut Report<'_>) {
        for item in take(node.as_list(), out).unwrap_or(&[]) {
            if item.is_null() {
                self.set_nullable(key);
                continue;
            }
            self.values
                .extend(take(item.as_str(), out).map(|text| (text, &item.place)));
        }
    }

    fn set_nullable(&mut self, key: &'n Key) {
        if !self.nullable {
            self.nullable = true;
            self.keywords.push(Keyword {
                name: "nullable",
                place: &key.place,
            });
        }
    }

    /// Whether it consists of a reference alone.
    pub(crate) fn as_bare_reference(&self) -> Option<Reference<'n>> {
        match self.keywords.as_slice() {
            [_] => self.reference,
            _ => None,
        }
    }
}

fn schemas<'n>(node: &'n Node, out: &mut Report<'_>) -> Vec<Schema<'n>> {
    let items = take(node.as_list(), out).unwrap_or(&[]);
    if items.is_empty() {
        out.error(&node.place, "a list without schemas");
    }
    items.iter().map(|item| Schema::read(item, out)).collect()
}

fn values<'n>(node: &'n Node, out: &mut Report<'_>) -> Vec<(&'n str, &'n Place)> {
    let mut values = Vec::new();
    for item in take(node.as_list(), out).unwrap_or(&[]) {
        match item.as_str() {
            Ok(text) if !item.is_null() => values.push((text, &item.place)),
            Ok(_) => out.error(&item.place, "expected a text, found nothing"),
            Err(error) => out.push(error),
        }
    }
    values
}

fn reference<'n>(node: &'n Node, out: &mut Report<'_>) -> Option<Reference<'n>> {
    let text = take(node.as_str(), out)?;
    match text.strip_prefix(COMPONENTS) {
        Some(name) => Some(Reference {
            name,
            place: &node.place,
        }),
        None => {
            out.error(
                &node.place,
                format!("a reference that does not start with `{COMPONENTS}`"),
            );
            None
        }
    }
}

/// A whole number that is not negative, as written.
fn count<'n>(node: &'n Node, out: &mut Report<'_>) -> Option<&'n str> {
    match take(node.as_integer(), out)? {
        0..=0xffff_ffff => node.as_str().ok(),
        other => {
            out.error(&node.place, format!("`{other}` is not a valid limit"));
            None
        }
    }
}

/// A number, as written.
fn number<'n>(node: &'n Node, out: &mut Report<'_>) -> Option<&'n str> {
    let text = take(node.as_str(), out)?;
    if text.starts_with(|first: char| first.is_ascii_digit() || first == '-')
        && text.parse::<f64>().is_ok()
    {
        Some(text)
    } else {
        out.error(&node.place, format!("expected a number, found `{text}`"));
        None
    }
}
