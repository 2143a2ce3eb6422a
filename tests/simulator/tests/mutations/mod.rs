//! Bodies with one thing wrong, and the path of it.

use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

use mews_schema::source::Source;
use mews_schema::{Api, Facts, Presence, Property, Scalar, Shape, TypeKind};
use mews_simulator::{Request, Simulator};
use serde_json::{Map, Value, json};

/// Kinds of errors in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    UnknownProperty,
    WrongType,
    MissingRequired,
    ListOverLimit,
    MalformedId,
}

pub const KINDS: [Kind; 5] = [
    Kind::UnknownProperty,
    Kind::WrongType,
    Kind::MissingRequired,
    Kind::ListOverLimit,
    Kind::MalformedId,
];

/// A body with one thing wrong.
pub struct Mutant {
    pub kind: Kind,
    /// The path of the property that is.
    pub path: String,
    pub body: Value,
}

/// The facts by which bodies are mutated, and the envelope that they come without.
pub struct Rules {
    pub api: Api,
    pub facts: Facts,
}

impl Rules {
    /// Those of the project's own schema.
    pub fn read() -> io::Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema");
        let mut sources: Vec<Arc<Source>> = Vec::new();
        for below in ["", "resources", "annotations"] {
            let mut names: Vec<_> = fs::read_dir(folder.join(below))?
                .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
                .filter(|name| name.ends_with(".yaml"))
                .collect();
            names.sort();
            for name in names {
                let name = Path::new(below).join(name);
                let text = fs::read_to_string(folder.join(&name))?;
                sources.push(Source::new(name.to_string_lossy(), text));
            }
        }
        let (schema, _) =
            mews_schema::load(&sources).map_err(|faults| io::Error::other(faults.to_string()))?;
        let (facts, _) = mews_schema::corrected(&schema);
        Ok(Self {
            api: schema.api,
            facts,
        })
    }

    fn properties(&self, ty: &str) -> Option<Vec<&Property>> {
        match &self.facts.types.get(ty)?.kind {
            TypeKind::Object(properties) => Some(properties.values().collect()),
            TypeKind::Alias(Shape::Named(other)) => self.properties(other),
            _ => None,
        }
    }

    /// All bodies that differ from a valid one in one place.
    pub fn mutants(&self, operation: &str, body: &Value) -> Vec<Mutant> {
        let mut faults = Vec::new();
        let Some(operation) = self.facts.operations.get(operation) else {
            return Vec::new();
        };
        // Of several types the one that knows most of the body.
        let known = |ty: &&String| {
            let properties = self.properties(ty).unwrap_or_default();
            let known = properties
                .iter()
                .filter(|property| body.get(&property.name).is_some());
            known.count()
        };
        match operation.request.iter().rev().max_by_key(known) {
            Some(ty) => self.object(ty, body, &[], &mut faults),
            None => faults.push(Fault::unknown(&[])),
        }
        faults
            .into_iter()
            .filter_map(|fault| fault.applied(body))
            .collect()
    }

    fn object(&self, ty: &str, value: &Value, at: &[Step], faults: &mut Vec<Fault>) {
        let (Some(properties), Some(members)) = (self.properties(ty), value.as_object()) else {
            return;
        };
        faults.push(Fault::unknown(at));
        for property in properties {
            let Some(value) = members.get(&property.name) else {
                continue;
            };
            let at = with(at, Step::Name(property.name.clone()));
            if matches!(property.presence, Presence::Required | Presence::Nullable) {
                faults.push(Fault::new(Kind::MissingRequired, &at, None));
            }
            if !value.is_null() {
                self.value(property, &property.shape, value, &at, faults);
            }
        }
    }

    fn value(
        &self,
        property: &Property,
        shape: &Shape,
        value: &Value,
        at: &[Step],
        faults: &mut Vec<Fault>,
    ) {
        let wrong = |value: Value| Fault::new(Kind::WrongType, at, Some(value));
        match shape {
            Shape::Scalar(Scalar::Any) => {}
            Shape::Scalar(scalar) => {
                faults.push(wrong(match value {
                    Value::String(_) => json!(7),
                    _ => json!("seven"),
                }));
                if *scalar == Scalar::Uuid {
                    let malformed = Some(json!("0f1e2d3c-4b5a"));
                    faults.push(Fault::new(Kind::MalformedId, at, malformed));
                }
            }
            Shape::Named(name) => match self.facts.types.get(name).map(|def| &def.kind) {
                Some(TypeKind::Alias(inner)) => self.value(property, inner, value, at, faults),
                Some(TypeKind::Enum(_)) => faults.push(wrong(json!(7))),
                _ => {
                    faults.push(wrong(json!("seven")));
                    self.object(name, value, at, faults);
                }
            },
            Shape::List(inner) => {
                faults.push(wrong(json!({})));
                let items = value.as_array().map_or(&[][..], Vec::as_slice);
                let most: Option<usize> = property
                    .items
                    .max
                    .as_ref()
                    .and_then(|most| most.parse().ok());
                if let (Some(most), Some(first)) = (most, items.first()) {
                    let many = vec![self.least(inner, first); most + 1];
                    faults.push(Fault::new(Kind::ListOverLimit, at, Some(json!(many))));
                }
                // One item stands for all.
                if let Some((index, item)) = items.iter().enumerate().next_back() {
                    self.value(property, inner, item, &with(at, Step::Index(index)), faults);
                }
            }
            Shape::Dictionary { values, .. } => {
                faults.push(wrong(json!([])));
                for (name, value) in value.as_object().into_iter().flatten() {
                    if !value.is_null() {
                        let at = with(at, Step::Name(name.clone()));
                        self.value(property, values, value, &at, faults);
                    }
                }
            }
            Shape::Update(inner) => {
                faults.push(wrong(json!("seven")));
                faults.push(Fault::unknown(at));
                if let Some(value) = value.get("Value").filter(|value| !value.is_null()) {
                    let at = with(at, Step::Name("Value".to_owned()));
                    self.value(property, inner, value, &at, faults);
                }
            }
            Shape::Union => {
                faults.push(wrong(json!("seven")));
                faults.push(Fault::unknown(at));
                let tag = with(at, Step::Name("Discriminator".to_owned()));
                faults.push(Fault::new(Kind::MissingRequired, &tag, None));
                faults.push(Fault::new(Kind::WrongType, &tag, Some(json!(7))));
            }
            Shape::OneOf => faults.push(wrong(json!("seven"))),
        }
    }

    /// An item of a list without what may be left out: a thousand of them are to be sent.
    fn least(&self, shape: &Shape, item: &Value) -> Value {
        let properties = match shape {
            Shape::Named(ty) => self.properties(ty),
            _ => None,
        };
        let (Some(properties), Some(members)) = (properties, item.as_object()) else {
            return item.clone();
        };
        let mut least = members.clone();
        for property in properties {
            if !matches!(property.presence, Presence::Required | Presence::Nullable) {
                least.remove(&property.name);
            }
        }
        least.into()
    }

    /// A body without the members that every body carries, wherever it shows them.
    pub fn bare(&self, body: &Value) -> Value {
        match body {
            Value::Object(members) => members
                .iter()
                .filter(|(name, _)| {
                    !self.api.envelope.contains_key(*name)
                        && !self.api.envelope_optional.contains_key(*name)
                })
                .map(|(name, value)| (name.clone(), self.bare(value)))
                .collect::<Map<_, _>>()
                .into(),
            Value::Array(items) => items.iter().map(|item| self.bare(item)).collect(),
            other => other.clone(),
        }
    }
}

#[derive(Clone)]
enum Step {
    Name(String),
    Index(usize),
}

fn with(at: &[Step], step: Step) -> Vec<Step> {
    at.iter().cloned().chain([step]).collect()
}

/// Something to put in the place of what is there; or nothing, to take it away.
struct Fault {
    kind: Kind,
    at: Vec<Step>,
    value: Option<Value>,
}

impl Fault {
    fn new(kind: Kind, at: &[Step], value: Option<Value>) -> Self {
        Self {
            kind,
            at: at.to_vec(),
            value,
        }
    }

    fn unknown(at: &[Step]) -> Self {
        let at = with(at, Step::Name("NotYetInvented".to_owned()));
        Self::new(Kind::UnknownProperty, &at, Some(json!(1)))
    }

    fn applied(self, body: &Value) -> Option<Mutant> {
        let mut mutant = body.clone();
        let (last, way) = self.at.split_last()?;
        let mut inside = &mut mutant;
        let mut path = String::new();
        for step in way {
            inside = match step {
                Step::Name(name) => inside.get_mut(name.as_str())?,
                Step::Index(index) => inside.get_mut(*index)?,
            };
        }
        for step in &self.at {
            match step {
                Step::Name(name) if path.is_empty() => path.push_str(name),
                Step::Name(name) => path = format!("{path}.{name}"),
                Step::Index(index) => path = format!("{path}[{index}]"),
            }
        }
        match (last, self.value) {
            (Step::Name(name), Some(value)) => {
                inside.as_object_mut()?.insert(name.clone(), value);
            }
            (Step::Name(name), None) => {
                inside.as_object_mut()?.remove(name)?;
            }
            (Step::Index(index), value) => *inside.get_mut(*index)? = value?,
        }
        Some(Mutant {
            kind: self.kind,
            path,
            body: mutant,
        })
    }
}

/// How many bodies ran, and what went wrong with them.
#[derive(Default)]
pub struct Tally {
    /// Operations whose body was accepted.
    pub accepted: usize,
    /// Mutants refused as they should be, by kind as in [`KINDS`].
    pub refused: [usize; KINDS.len()],
    /// Operations with a mutant of each kind.
    pub operations: [usize; KINDS.len()],
    pub failed: Vec<String>,
}

impl Tally {
    /// Runs all mutants of a body that is accepted.
    pub fn run(&mut self, simulator: &Simulator, rules: &Rules, operation: &str, body: &Value) {
        self.accepted += 1;
        let mut seen = [false; KINDS.len()];
        for mutant in rules.mutants(operation, body) {
            let number = mutant.kind as usize;
            let response = send(simulator, operation, &mutant.body);
            let answer: Value = serde_json::from_slice(&response.1).unwrap_or_default();
            let message = answer["Message"].as_str().unwrap_or_default();
            let told = response.2.as_deref() == Some(mutant.path.as_str());
            if response.0 == 400 && told && message.starts_with("Invalid ") {
                self.refused[number] += 1;
                seen[number] = true;
            } else {
                let Mutant { kind, path, .. } = &mutant;
                let answer = answer.to_string().chars().take(200).collect::<String>();
                self.failed.push(format!(
                    "{operation} {kind:?} {path}: {} {answer}",
                    response.0
                ));
            }
        }
        for (count, seen) in self.operations.iter_mut().zip(seen) {
            *count += usize::from(seen);
        }
    }

    pub fn print(&self) {
        println!("accepted: the bodies of {} operations", self.accepted);
        for kind in KINDS {
            let number = kind as usize;
            println!(
                "refused with the property's path: {:<16} {:>5} bodies of {:>3} operations",
                format!("{kind:?}"),
                self.refused[number],
                self.operations[number]
            );
        }
        for failure in &self.failed {
            println!("failed: {failure}");
        }
    }
}

fn send(simulator: &Simulator, operation: &str, body: &Value) -> (u16, Vec<u8>, Option<String>) {
    let mut body = body.clone();
    body["ClientToken"] = json!(simulator.client_token());
    body["AccessToken"] = json!(simulator.access_token());
    body["Client"] = json!("Validation 1.0");
    let path = format!("{}/{operation}", simulator.base_path());
    let response = simulator.handle(&Request::post(path, body.to_string()));
    let property = response.header("Simulator-Property").map(str::to_owned);
    (response.status, response.body, property)
}
