//! Changes that were reviewed and accepted: `schema/diff-exceptions.yaml`.

use std::sync::Arc;

use super::change::Diff;
use crate::diagnostic::Diagnostics;
use crate::source::{Place, Source};
use crate::yaml;

/// One accepted change.
#[derive(Clone, Debug)]
struct Exception {
    place: Place,
    rule: String,
    subject: String,
    reason: String,
}

/// All accepted changes.
#[derive(Clone, Debug, Default)]
pub struct Exceptions(Vec<Exception>);

impl Exceptions {
    /// Reads a list of `rule`, `subject` and `reason`: `- {rule: response-property-removed,
    /// subject: Bill.Name, reason: Never read.}`
    pub fn parse(source: &Arc<Source>) -> Result<Self, Diagnostics> {
        let mut out = Diagnostics::new();
        let root = yaml::parse(source)?;
        let mut all = Vec::new();
        for item in root.as_list()? {
            let mut member = |name: &str| -> Option<String> {
                let Some(node) = item.get(name) else {
                    out.error(&item.place, format!("an exception without `{name}`"));
                    return None;
                };
                match node.as_str() {
                    Ok(text) if !text.trim().is_empty() => Some(text.to_owned()),
                    Ok(_) => {
                        out.error(&node.place, format!("`{name}` is empty"));
                        None
                    }
                    Err(error) => {
                        out.push(error);
                        None
                    }
                }
            };
            let (rule, subject, reason) = (member("rule"), member("subject"), member("reason"));
            if let (Some(rule), Some(subject), Some(reason)) = (rule, subject, reason) {
                if !super::rules::RULES.iter().any(|known| known.id == rule) {
                    out.error(&item.place, format!("there is no rule `{rule}`"));
                }
                all.push(Exception {
                    place: item.place.clone(),
                    rule,
                    subject,
                    reason,
                });
            }
        }
        out.unless_errors(Self(all)).map(|(all, _)| all)
    }
}

impl Diff {
    /// Marks accepted changes. Warns of exceptions that no change needs.
    pub fn accept(&mut self, exceptions: &Exceptions) -> Diagnostics {
        let mut out = Diagnostics::new();
        for exception in &exceptions.0 {
            let mut used = false;
            for index in 0..self.changes.len() {
                let change = &self.changes[index];
                if change.rule == exception.rule && self.subject(change) == exception.subject {
                    self.changes[index].accepted = Some(exception.reason.clone());
                    used = true;
                }
            }
            if !used {
                let message = format!(
                    "no change of `{}` by the rule `{}`",
                    exception.subject, exception.rule
                );
                out.warning(&exception.place, message);
            }
        }
        out
    }
}
