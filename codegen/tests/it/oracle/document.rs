//! A document, reduced to what can change.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value, json};

/// Conventions of all operations.
pub struct Rules {
    /// The prefix of the paths.
    pub base_path: String,
    /// Members that every body must carry.
    pub envelope: Vec<String>,
    /// Members that callers need not send.
    pub unsent: Vec<String>,
    /// Members that a body may carry besides.
    pub envelope_optional: Vec<String>,
    /// Statuses that are not reported.
    pub statuses: Vec<u16>,
}

/// The parts of a document that are compared.
pub struct Document {
    pub operations: BTreeMap<String, Operation>,
    /// All components that operations reach.
    pub types: BTreeMap<String, Type>,
}

pub struct Operation {
    pub request: Vec<String>,
    pub response: Option<String>,
    pub statuses: BTreeSet<String>,
    pub deprecated: bool,
    pub restricted: bool,
}

pub enum Type {
    Object(BTreeMap<String, Property>),
    Enum {
        values: BTreeSet<String>,
        extensible: bool,
    },
    /// Any other schema.
    Other(Value),
}

pub struct Property {
    pub required: bool,
    pub nullable: bool,
    pub deprecated: bool,
    /// The shape; references are `{"ref": name}`.
    pub made: Value,
    /// Limits and marks by keyword.
    pub limits: BTreeMap<&'static str, String>,
}

impl Document {
    pub fn read(text: &str, rules: &Rules) -> Result<Self, String> {
        let trees = Yaml::load_from_str(text).map_err(|error| error.to_string())?;
        let tree = trees.first().map(plain).ok_or("an empty document")?;
        let reader = Reader {
            schemas: &tree["components"]["schemas"],
            rules,
        };
        let mut operations = BTreeMap::new();
        for (path, methods) in entries(&tree["paths"]) {
            let Some(path) = path.strip_prefix(&format!("{}/", rules.base_path)) else {
                continue;
            };
            let post = &methods["post"];
            if path.contains('{') || post["requestBody"].is_null() || !post["parameters"].is_null()
            {
                continue;
            }
            operations.insert(path.to_owned(), reader.operation(post));
        }
        let mut types: BTreeMap<String, Type> = BTreeMap::new();
        let mut todo: Vec<String> = operations
            .values()
            .flat_map(|one| one.request.iter().chain(&one.response).cloned())
            .collect();
        while let Some(name) = todo.pop() {
            if let Entry::Vacant(place) = types.entry(name) {
                let ty = reader.component(place.key());
                todo.extend(ty.references());
                place.insert(ty);
            }
        }
        Ok(Self { operations, types })
    }
}

impl Type {
    /// The names of all types that it mentions, by property, each as often as it is mentioned.
    pub fn references(&self) -> Vec<String> {
        match self {
            Self::Object(properties) => properties
                .values()
                .flat_map(|property| references(&property.made))
                .collect(),
            Self::Enum { .. } => Vec::new(),
            Self::Other(made) => references(made),
        }
    }
}

/// The names in a shape, in its own order.
pub fn references(made: &Value) -> Vec<String> {
    match made {
        Value::Object(members) => match members.get("ref") {
            Some(name) => vec![text(name)],
            None => members.values().flat_map(references).collect(),
        },
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

struct Reader<'d> {
    schemas: &'d Value,
    rules: &'d Rules,
}

impl Reader<'_> {
    fn operation(&self, post: &Value) -> Operation {
        let body = &post["requestBody"]["content"]["application/json"]["schema"];
        let request = match body["oneOf"].as_array() {
            Some(several) => several.iter().filter_map(target).collect(),
            None => target(body).into_iter().collect(),
        };
        let known = |status: &String| {
            self.rules
                .statuses
                .iter()
                .any(|one| one.to_string() == *status)
        };
        Operation {
            request,
            response: target(&post["responses"]["200"]["content"]["application/json"]["schema"]),
            statuses: entries(&post["responses"])
                .map(|(status, _)| status.clone())
                .filter(|status| status != "200" && !known(status))
                .collect(),
            deprecated: post["deprecated"] == true,
            restricted: post["x-restricted"] == true,
        }
    }

    fn component(&self, name: &str) -> Type {
        let schema = &self.schemas[name];
        if let Some(values) = schema["enum"].as_array() {
            return Type::Enum {
                values: values.iter().map(text).collect(),
                extensible: schema["x-extensible"] == true,
            };
        }
        let has = |keyword: &str| !schema[keyword].is_null();
        let plain_object = schema["type"] == "object"
            && !schema["additionalProperties"].is_object()
            && !has("oneOf");
        if !has("properties") && !has("allOf") && !plain_object {
            return Type::Other(self.made(schema));
        }
        let (mut properties, mut required) = (BTreeMap::new(), BTreeSet::new());
        self.parts(schema, &mut properties, &mut required);
        if self
            .rules
            .envelope
            .iter()
            .all(|member| properties.contains_key(member))
        {
            for member in self
                .rules
                .envelope
                .iter()
                .chain(&self.rules.envelope_optional)
                .chain(&self.rules.unsent)
            {
                properties.remove(member);
            }
        }
        let whole = |(name, schema): (String, &Value)| {
            let property = self.property(schema, required.contains(&name));
            (name, property)
        };
        Type::Object(properties.into_iter().map(whole).collect())
    }

    /// The properties of an object and of all that it is based on.
    fn parts<'v>(
        &'v self,
        schema: &'v Value,
        properties: &mut BTreeMap<String, &'v Value>,
        required: &mut BTreeSet<String>,
    ) {
        for base in schema["allOf"].as_array().into_iter().flatten() {
            if let Some(base) = target(base) {
                self.parts(&self.schemas[base], properties, required);
            }
        }
        required.extend(
            schema["required"]
                .as_array()
                .into_iter()
                .flatten()
                .map(text),
        );
        properties
            .extend(entries(&schema["properties"]).map(|(name, schema)| (name.clone(), schema)));
    }

    fn property(&self, schema: &Value, required: bool) -> Property {
        let mut limits = BTreeMap::new();
        let mut limit = |keyword: &'static str, value: &Value| {
            let written = match value {
                Value::Number(number) => number.as_f64().map(|number| number.to_string()),
                Value::Bool(true) => Some("true".to_owned()),
                _ => None,
            };
            limits.extend(written.map(|written| (keyword, written)));
        };
        for keyword in LIMITS {
            limit(keyword, &schema[keyword]);
        }
        limit("items minLength", &schema["items"]["minLength"]);
        limit("items maxLength", &schema["items"]["maxLength"]);
        if schema[MONTHS].is_null()
            && let Some(name) = self.behind(schema)
        {
            limit(MONTHS, &self.schemas[name][MONTHS]);
        }
        Property {
            required,
            nullable: schema["nullable"] == true,
            deprecated: schema["deprecated"] == true,
            made: self.made(schema),
            limits,
        }
    }

    /// The shape of a schema, in a form that is equal if nothing differs.
    fn made(&self, schema: &Value) -> Value {
        let members: Vec<(&String, &Value)> = entries(&schema["properties"]).collect();
        let named = |name: &str| {
            members
                .iter()
                .find(|(member, _)| *member == name)
                .map(|one| one.1)
        };
        for (tag, content, lower) in [
            ("Discriminator", "Value", false),
            ("discriminator", "value", true),
        ] {
            if let (2, Some(tag), Some(value)) = (members.len(), named(tag), named(content))
                && schema["allOf"].is_null()
                && schema["$ref"].is_null()
            {
                let required = schema["required"].as_array().into_iter().flatten();
                return json!({
                    "union": self.made(tag),
                    "lower": lower,
                    "of": self.forms(&value["oneOf"]),
                    "required": required.into_iter().any(|one| text(one) == content),
                    "nullable": value["nullable"] == true,
                });
            }
        }
        if let Some(name) = self.behind(schema) {
            let component = &self.schemas[&name];
            if !component["oneOf"].is_null() && component["properties"].is_null() {
                let forms = if schema["oneOf"].is_null() {
                    component
                } else {
                    schema
                };
                return json!({"form": self.forms(&forms["oneOf"])});
            }
            let mut made = json!({"ref": name});
            if let (true, Some(inner)) =
                (schema["allOf"].is_array(), schema["anyOf"][0].as_object())
            {
                made = json!([made, {"ref": target(&Value::Object(inner.clone()))}]);
            }
            return match schema["format"].as_str() {
                Some(format) => json!([made, format]),
                None => made,
            };
        }
        if !schema["oneOf"].is_null() {
            return json!({"form": self.forms(&schema["oneOf"])});
        }
        let format = match schema["format"].as_str() {
            Some("string") => Value::Null,
            Some("double") if schema["type"] == "number" => Value::Null,
            format => json!(format),
        };
        match schema["type"].as_str() {
            None => json!("any"),
            Some("array") => json!({"list": self.made(&schema["items"]), "format": format}),
            Some("object") if !members.is_empty() => self.keyed(schema, &members),
            Some("object") => {
                let values = &schema["additionalProperties"];
                let inner = if values.is_object() {
                    self.made(values)
                } else {
                    json!("any")
                };
                json!({"dictionary": inner, "nullable": values["nullable"] == true, "keys": null})
            }
            Some(ty) => json!({"scalar": ty, "format": format}),
        }
    }

    /// A dictionary whose keys are listed, most often because they are the values of an enum.
    fn keyed(&self, schema: &Value, members: &[(&String, &Value)]) -> Value {
        let keys: BTreeSet<String> = members.iter().map(|(key, _)| (*key).clone()).collect();
        let title = schema["title"].as_str().unwrap_or_default();
        let of_enum = entries(self.schemas).find(|(name, component)| {
            let values: BTreeSet<String> = component["enum"]
                .as_array()
                .into_iter()
                .flatten()
                .map(text)
                .collect();
            title.starts_with(name.strip_suffix("Enum").unwrap_or(name)) && values == keys
        });
        let of_enum = match of_enum {
            Some((name, _)) => json!({"ref": name}),
            None => json!(keys),
        };
        json!({"dictionary": self.made(members[0].1), "nullable": false, "keys": of_enum, "values": keys})
    }

    /// The forms of a one-of: of nested ones the leaves.
    fn forms(&self, one_of: &Value) -> Value {
        let forms = one_of.as_array().cloned().unwrap_or_default();
        if forms.iter().any(|form| form["oneOf"].is_array()) {
            let (mut leaves, mut todo) = (Vec::new(), forms);
            todo.reverse();
            while let Some(form) = todo.pop() {
                match target(&form) {
                    Some(name) => {
                        let leaf = json!({"ref": name});
                        if !leaves.contains(&leaf) {
                            leaves.push(leaf);
                        }
                    }
                    None => {
                        todo.extend(
                            form["oneOf"]
                                .as_array()
                                .into_iter()
                                .flatten()
                                .rev()
                                .cloned(),
                        );
                    }
                }
            }
            return Value::Array(leaves);
        }
        let empty = |form: &Value| {
            form["type"] == "object"
                && form["additionalProperties"] == false
                && form["properties"].is_null()
        };
        forms
            .iter()
            .map(|form| {
                if empty(form) {
                    json!("{}")
                } else {
                    self.made(form)
                }
            })
            .collect()
    }

    /// The component behind a reference, bare or as the only part of `allOf` or `anyOf`.
    fn behind(&self, schema: &Value) -> Option<String> {
        target(schema)
            .or_else(|| target(&schema["allOf"][0]))
            .or_else(|| target(&schema["anyOf"][0]))
            .filter(|name| self.schemas.get(name).is_some())
    }
}

const MONTHS: &str = "x-max-interval-in-months";

/// Keywords that limit or mark the value of a property.
const LIMITS: [&str; 11] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "uniqueItems",
    "readOnly",
    "x-extensible",
    "x-mews-legacy-nullable",
    MONTHS,
];

/// The name behind a reference.
fn target(schema: &Value) -> Option<String> {
    Some(schema["$ref"].as_str()?.rsplit('/').next()?.to_owned())
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// A scalar as it is written.
fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// YAML as JSON.
fn plain(yaml: &Yaml<'_>) -> Value {
    match yaml {
        Yaml::Value(Scalar::Boolean(value)) => json!(value),
        Yaml::Value(Scalar::Integer(value)) => json!(value),
        Yaml::Value(Scalar::FloatingPoint(value)) => json!(value.0),
        Yaml::Value(Scalar::String(value)) => json!(value),
        Yaml::Sequence(items) => items.iter().map(plain).collect(),
        Yaml::Mapping(members) => {
            let member = |(key, value): (&Yaml<'_>, &Yaml<'_>)| (text(&plain(key)), plain(value));
            Value::Object(members.iter().map(member).collect::<Map<String, Value>>())
        }
        Yaml::Tagged(_, inner) => plain(inner),
        _ => Value::Null,
    }
}
