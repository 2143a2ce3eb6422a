//! Two documents -> the changes that must be reported.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Expected;
use super::document::{Document, Operation, Property, Rules, Type};
use super::same;

/// All facts, and what they mean on the wire where that is plain.
pub fn facts(old: &Document, new: &Document, rules: &Rules) -> Expected {
    let names = same::renames(old, new);
    let ways = [
        ways(old, false),
        ways(old, true),
        ways(new, false),
        ways(new, true),
    ];
    let mut report = Report {
        names: &names,
        ways,
        facts: Expected::new(),
    };
    for (path, before) in &old.operations {
        let subject = format!("POST {}/{path}", rules.base_path);
        match new.operations.get(path) {
            Some(after) => {
                report.operation(&subject, before, after);
                match (is_paged(old, before), is_paged(new, after)) {
                    (false, true) => report.add("operation_paged", &subject, BREAKING),
                    (true, false) => report.add("operation_unpaged", &subject, BREAKING),
                    _ => {}
                }
            }
            None => report.add("operation_removed", &subject, BREAKING),
        }
    }
    for path in new
        .operations
        .keys()
        .filter(|path| !old.operations.contains_key(*path))
    {
        report.add(
            "operation_added",
            &format!("POST {}/{path}", rules.base_path),
            ADDITIVE,
        );
    }
    for (name, before) in &old.types {
        let now = report.name(name);
        match new.types.get(&now) {
            Some(after) => {
                if *name != now {
                    report.add("schema_renamed", &now, NONE);
                }
                report.ty(name, &now, before, after);
            }
            None => report.add("schema_removed", name, None),
        }
    }
    for name in new.types.keys() {
        if !old.types.contains_key(name) && !names.values().any(|now| now == name) {
            report.add("schema_added", name, None);
        }
    }
    report.facts
}

const BREAKING: Option<&str> = Some("breaking");
const DANGEROUS: Option<&str> = Some("dangerous");
const ADDITIVE: Option<&str> = Some("additive");
const NONE: Option<&str> = Some("none");

/// Whether an operation asks for pages, and its response leads to the next one.
fn is_paged(document: &Document, operation: &Operation) -> bool {
    let has = |name: &String, member: &str| match &document.types[name] {
        Type::Object(properties) => properties.contains_key(member),
        _ => false,
    };
    operation.request.iter().any(|name| has(name, "Limitation"))
        && operation.response.iter().any(|name| has(name, "Cursor"))
}

/// The types that requests (or responses) reach.
fn ways(document: &Document, answers: bool) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut todo: Vec<String> = Vec::new();
    for operation in document.operations.values() {
        match answers {
            true => todo.extend(operation.response.clone()),
            false => todo.extend(operation.request.clone()),
        }
    }
    while let Some(name) = todo.pop() {
        if seen.insert(name.clone()) {
            todo.extend(document.types[&name].references());
        }
    }
    seen
}

struct Report<'d> {
    names: &'d BTreeMap<String, String>,
    /// Sent and read before, sent and read after.
    ways: [BTreeSet<String>; 4],
    facts: Expected,
}

impl Report<'_> {
    fn add(&mut self, kind: &str, subject: &str, wire: Option<&'static str>) {
        self.facts
            .insert((kind.to_owned(), subject.to_owned()), wire);
    }

    fn name(&self, old: &str) -> String {
        self.names.get(old).map_or(old, String::as_str).to_owned()
    }

    /// The shape of an item of the older document, under the names of the newer one, regardless of
    /// the order of forms.
    fn now(&self, made: &Value) -> Value {
        match made {
            Value::Object(members) => {
                let one = |(key, value): (&String, &Value)| {
                    let value = match (key.as_str(), value) {
                        ("ref", Value::String(name)) => Value::String(self.name(name)),
                        ("of" | "form", Value::Array(forms)) => {
                            let mut forms: Vec<Value> =
                                forms.iter().map(|form| self.now(form)).collect();
                            forms.sort_by_key(Value::to_string);
                            Value::Array(forms)
                        }
                        _ => self.now(value),
                    };
                    (key.clone(), value)
                };
                Value::Object(members.iter().map(one).collect())
            }
            Value::Array(items) => items.iter().map(|item| self.now(item)).collect(),
            other => other.clone(),
        }
    }

    fn differs(&self, before: &Value, after: &Value) -> bool {
        let sorted = Report {
            names: &BTreeMap::new(),
            ways: Default::default(),
            facts: Expected::new(),
        };
        let by_value = before["keys"].is_object() != after["keys"].is_object();
        let plain = |made: &Value| {
            let mut made = made.clone();
            if let Some(values) = made.as_object_mut().and_then(|made| made.remove("values"))
                && by_value
            {
                made["keys"] = values;
            }
            made
        };
        self.now(&plain(before)) != sorted.now(&plain(after))
    }

    fn operation(&mut self, subject: &str, before: &Operation, after: &Operation) {
        let bodies = |names: &[String]| names.iter().cloned().collect::<BTreeSet<String>>();
        let was: Vec<String> = before.request.iter().map(|name| self.name(name)).collect();
        if bodies(&was) != bodies(&after.request) {
            self.add("operation_request_changed", subject, None);
        }
        let answer = before.response.as_ref().map(|name| self.name(name));
        if answer != after.response || before.statuses != after.statuses {
            self.add("operation_response_changed", subject, None);
        }
        match (before.deprecated, after.deprecated) {
            (false, true) => self.add("operation_deprecated", subject, NONE),
            (true, false) => self.add("operation_undeprecated", subject, NONE),
            _ => {}
        }
        match (before.restricted, after.restricted) {
            (false, true) => self.add("operation_restricted", subject, BREAKING),
            (true, false) => self.add("operation_unrestricted", subject, ADDITIVE),
            _ => {}
        }
    }

    fn ty(&mut self, old_name: &str, name: &str, before: &Type, after: &Type) {
        let [sent_before, read_before, sent_after, read_after] = &self.ways;
        let (was_sent, is_sent) = (sent_before.contains(old_name), sent_after.contains(name));
        let (was_read, is_read) = (read_before.contains(old_name), read_after.contains(name));
        let (mut sent, mut read) = (was_sent && is_sent, was_read && is_read);
        if !sent && !read {
            (sent, read) = (was_sent || is_sent, was_read || is_read);
        }
        match (before, after) {
            (Type::Object(before), Type::Object(after)) => {
                for (member, was) in before {
                    let subject = format!("{name}.{member}");
                    match after.get(member) {
                        Some(is) => self.property(&subject, was, is, sent, read),
                        None => self.add("property_removed", &subject, BREAKING),
                    }
                }
                for (member, is) in after
                    .iter()
                    .filter(|(member, _)| !before.contains_key(*member))
                {
                    let wire = if is.required && sent {
                        BREAKING
                    } else {
                        ADDITIVE
                    };
                    self.add("property_added", &format!("{name}.{member}"), wire);
                }
            }
            (
                Type::Enum {
                    values: before,
                    extensible: was,
                },
                Type::Enum {
                    values: after,
                    extensible: is,
                },
            ) => {
                for value in before.difference(after) {
                    let wire = if read && !sent { DANGEROUS } else { BREAKING };
                    self.add("enum_value_removed", &format!("{name}.{value}"), wire);
                }
                for value in after.difference(before) {
                    let wire = if read { DANGEROUS } else { ADDITIVE };
                    self.add("enum_value_added", &format!("{name}.{value}"), wire);
                }
                if was != is {
                    self.add("constraint_changed", name, NONE);
                }
            }
            (Type::Other(before), Type::Other(after)) if !self.differs(before, after) => {}
            _ => self.add("property_type_changed", name, BREAKING),
        }
    }

    fn property(
        &mut self,
        subject: &str,
        before: &Property,
        after: &Property,
        sent: bool,
        read: bool,
    ) {
        match (before.required, after.required) {
            (false, true) => self.add(
                "property_required",
                subject,
                if sent { BREAKING } else { NONE },
            ),
            (true, false) => {
                let wire = match (read && !before.nullable, sent) {
                    (true, _) => BREAKING,
                    (false, true) => ADDITIVE,
                    (false, false) => NONE,
                };
                self.add("property_optional", subject, wire);
            }
            _ => {}
        }
        match (before.nullable, after.nullable) {
            (false, true) => {
                let wire = match (read && before.required, sent) {
                    (true, _) => DANGEROUS,
                    (false, true) => ADDITIVE,
                    (false, false) => NONE,
                };
                self.add("property_nullable", subject, wire);
            }
            (true, false) => {
                self.add(
                    "property_non_nullable",
                    subject,
                    if sent { BREAKING } else { NONE },
                );
            }
            _ => {}
        }
        match (before.deprecated, after.deprecated) {
            (false, true) => self.add("property_deprecated", subject, NONE),
            (true, false) => self.add("property_undeprecated", subject, NONE),
            _ => {}
        }
        if self.differs(&before.made, &after.made) {
            self.add("property_type_changed", subject, None);
        }
        if before.limits != after.limits {
            self.add("constraint_changed", subject, None);
        }
    }
}
