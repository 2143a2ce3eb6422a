//! Members that the client adds to every body. They are checked against `api.yaml`, and no type has
//! them as properties.

use super::Importer;
use super::object::{Member, Named};
use crate::diagnostic::Diagnostic;
use crate::schema::TypeText;

impl<'d, 'n> Importer<'d, 'n> {
    /// Takes the envelope out of the members of an object that carries it: bodies of requests, and
    /// some items.
    pub(super) fn strip_envelope(
        &mut self,
        object: Named<'_, 'd, 'n>,
        members: &mut Vec<Member<'d, 'n>>,
    ) {
        let api = self.api;
        let is_body = self.bodies.contains(object.name);
        let missing: Vec<&String> = api
            .envelope
            .keys()
            .filter(|name| !members.iter().any(|member| member.key.text == **name))
            .collect();
        if !missing.is_empty() {
            for name in missing.iter().filter(|_| is_body) {
                let message = format!("the request body `{}` has no `{name}`", object.name);
                self.out
                    .push(Diagnostic::error(object.place, message).help(HELP));
            }
            return;
        }
        members.retain(|member| {
            let name = member.key.text.as_str();
            if api.unsent.iter().any(|unsent| unsent == name) {
                return false;
            }
            let Some(expected) = api
                .envelope
                .get(name)
                .or_else(|| api.envelope_optional.get(name))
            else {
                return true;
            };
            self.check_member(member, expected);
            false
        });
    }

    fn check_member(&mut self, member: &Member<'d, 'n>, expected: &TypeText) {
        let keywords = ["type", "minLength", "nullable"];
        if self
            .understands(member.schema, "a member of the envelope", &keywords, &[])
            .is_none()
        {
            return;
        }
        let Some(found) = self.property(member, &[]) else {
            return;
        };
        if found.type_text() != *expected {
            let message = format!(
                "`{}` is `{}`, not `{expected}`",
                found.name,
                found.type_text()
            );
            self.out
                .push(Diagnostic::error(&found.place, message).help(HELP));
        }
    }
}

const HELP: &str = "`envelope` in schema/api.yaml declares it";
