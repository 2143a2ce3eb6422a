//! The rules for the impact of changes, each with an id that `docs/diff-rules.md` explains.

use std::fmt::Write;

/// A rule: the event and the recommended reaction.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its id, in output and in exceptions.
    pub id: &'static str,
    /// The event.
    pub meaning: &'static str,
    /// The recommended reaction of callers.
    pub advice: &'static str,
}

macro_rules! rules {
    ($($id:literal $meaning:literal $advice:literal,)*) => {
        /// All rules, in the order of their page.
        pub const RULES: &[Rule] = &[$(Rule { id: $id, meaning: $meaning, advice: $advice },)*];
    };
}

rules! {
    "operation-added" "The API has a new operation." "Nothing; annotate it so that its effect is known.",
    "operation-removed" "An operation is gone; calls of it fail." "Call its successor, if the line names one.",
    "operation-deprecated" "The provider asks to stop calling an operation." "Move to the successor that the line names, before the end date if there is one.",
    "operation-undeprecated" "An operation is no longer deprecated." "Nothing.",
    "operation-restricted" "An operation is open to selected partners only." "Ask the provider for access, or stop calling it.",
    "operation-unrestricted" "An operation is open to all callers." "Nothing.",
    "operation-statuses-changed" "An operation returns other statuses." "Nothing: the client handles statuses by their class.",
    "operation-paged" "An operation returns pages where it returned everything." "Read all pages: `items()` in place of `send()`.",
    "operation-unpaged" "An operation no longer returns pages." "Read its response with `send()`; it is complete.",
    "type-added" "Operations reach a new type." "Nothing.",
    "type-removed" "No operation reaches a type any more." "Use the type that replaces it.",
    "type-renamed" "Only the name of a type changed." "Nothing: its name in Rust stays.",
    "type-replaced" "A type was replaced by another." "Name the new type where its Rust path is another one; differences are listed at its members.",
    "request-property-added" "Callers may send one more property." "Nothing.",
    "request-required-property-added" "Callers must send one more property; calls without it fail." "Set it: a published constructor keeps its arguments.",
    "request-property-removed" "A property that callers sent is gone." "Stop setting it, or use its successor.",
    "request-property-became-required" "Callers must send a property that they could leave out." "Set it in every request.",
    "request-property-became-optional" "Callers may leave out a property." "Nothing.",
    "request-property-became-nullable" "Callers may send null." "Nothing.",
    "request-property-became-non-nullable" "Callers must not send null any more." "Leave the property out, or send a value.",
    "response-property-added" "Responses have one more property." "Nothing.",
    "response-required-property-added" "Responses always have one more property." "Nothing; older recorded responses lack it.",
    "response-property-removed" "Responses lack a property that was read." "Stop reading it, or use its successor.",
    "response-property-became-required" "Responses always have a property." "Nothing.",
    "response-property-became-optional" "Responses may lack a property that was always there." "Handle `None`.",
    "response-property-became-nullable" "A property of responses may be null." "Handle `None`.",
    "response-property-became-non-nullable" "A property of responses is never null." "Nothing.",
    "property-deprecated" "The provider asks to stop using a property." "Move to the successor that the line names, before the end date if there is one.",
    "property-undeprecated" "A property is no longer deprecated." "Nothing.",
    "request-limit-tightened" "Fewer values are accepted." "Keep to the new limit.",
    "request-limit-loosened" "More values are accepted." "Nothing.",
    "response-limit-tightened" "Fewer values are returned." "Nothing.",
    "response-limit-loosened" "More values may be returned." "Check what relies on the limit, such as columns of a database.",
    "limit-moved" "A limit moved into another type, or went with the type that it limited." "Nothing: differences inside the new type are listed there.",
    "mark-changed" "A mark that limits no value changed." "Nothing.",
    "request-enum-value-added" "Callers may send one more value." "Nothing.",
    "response-enum-value-added" "Responses may hold a value that is unknown to callers." "Handle it; until an update it is `Unrecognized`.",
    "request-enum-value-removed" "A value that callers may have sent is gone." "Stop sending it.",
    "response-enum-value-removed" "Responses no longer hold a value." "Don't wait for it.",
    "request-format-narrowed" "A text must have a narrower format." "Send texts of that format.",
    "request-format-widened" "A text may have a wider format." "Nothing.",
    "response-format-narrowed" "A text has a narrower format." "Nothing.",
    "response-format-widened" "A text may have a wider format." "Check what relied on the format.",
    "request-type-narrowed" "A property takes a narrower type." "Send values of that type.",
    "request-type-widened" "A property takes a wider type." "Nothing.",
    "response-type-narrowed" "A property of responses has a narrower type." "Nothing: the published type carries it.",
    "response-type-widened" "A property of responses has a wider type." "Read the new type.",
    "request-variant-added" "Callers may send one more form." "Nothing.",
    "response-variant-added" "Responses may hold a form that is unknown to callers." "Handle it; until an update it is `Unrecognized`.",
    "request-variant-removed" "A form that callers may have sent is gone." "Stop sending it.",
    "response-variant-removed" "Responses no longer hold a form." "Don't wait for it.",
    "type-changed" "A value has another shape." "Use the new type.",
    "letter-case-changed" "The members of a union have another letter case." "Update the bindings: they write what the service reads.",
}

/// The recommended reaction to a change of a rule.
pub(super) fn advice(id: &str) -> &'static str {
    let found = RULES.iter().find(|rule| rule.id == id);
    found.map_or("", |rule| rule.advice)
}

/// The page that explains all rules, in Markdown: `docs/diff-rules.md`.
pub fn rules_page() -> String {
    let mut page = String::from(
        "# Rules of `cargo xtask diff`\n\n\
         Each change is judged by one rule, for the wire and for Rust. `wire` is the impact on calls and\n\
         responses of any client, `rust` the impact on public paths of these bindings. The worse of the two\n\
         determines the kind of release.\n\n\
         | level | meaning | release |\n|---|---|---|\n\
         | `breaking` | something that worked may fail | major |\n\
         | `dangerous` | these bindings read it; code that assumes a complete list, a present value or a limit may fail | minor |\n\
         | `additive` | there is more to send or to read | minor |\n\
         | `none` | nothing changes for callers | patch |\n\n\
         A line of the text and Markdown formats names the rule, the subject with its old and its new\n\
         state, the path in Rust, the operations, and the place (`was at` means the older version). Types\n\
         are written as in the schema: `string?` may be left out or null, `string or null` is required and\n\
         may be null, `optional string` may be left out, `[string]` is a list. `length`, `items` and\n\
         `months` are limits with both ends included.\n\n\
         Accepted changes are listed in `schema/diff-exceptions.yaml`, each with the rule, the subject and a\n\
         reason. They are reported separately, and `--fail-on` ignores them.\n\n\
         This page is written from `codegen/src/diff/rules.rs`; a test keeps both the same.\n\n\
         | rule | event | reaction |\n|---|---|---|\n",
    );
    for rule in RULES {
        let _ = writeln!(
            page,
            "| `{}` | {} | {} |",
            rule.id, rule.meaning, rule.advice
        );
    }
    page
}
