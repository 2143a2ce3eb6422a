//! Wire name -> Rust name: pure rules, the same for every name of a kind.

use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// A name that Rust accepts as an identifier, if need be in its raw form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RustIdent(String);

/// Keywords that can't be written as `r#…`.
const NEVER_RAW: [&str; 5] = ["self", "Self", "super", "crate", "_"];

impl RustIdent {
    /// Takes a name as it is, if it is one.
    pub fn new(name: impl Into<String>) -> Option<Self> {
        let mut name = name.into();
        let letters = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && name
                .chars()
                .all(|one| one.is_ascii_alphanumeric() || one == '_');
        if NEVER_RAW.contains(&name.as_str()) {
            name.push('_');
        }
        letters.then_some(Self(name))
    }

    /// The name without `r#`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a keyword, which must be written in its raw form.
    pub fn is_keyword(&self) -> bool {
        // The parser knows the keywords of edition 2021.
        self.0 == "gen" || syn::parse_str::<Ident>(&self.0).is_err()
    }

    /// The same name with an underscore appended, for names that are already taken.
    pub fn underscored(&self) -> Self {
        Self(format!("{}_", self.0))
    }

    /// As a token.
    pub fn token(&self) -> Ident {
        if self.is_keyword() {
            Ident::new_raw(&self.0, Span::call_site())
        } else {
            Ident::new(&self.0, Span::call_site())
        }
    }
}

impl fmt::Display for RustIdent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.token(), f)
    }
}

/// A type: the provider's noun, unchanged.
pub fn type_name(wire: &str) -> Option<RustIdent> {
    RustIdent::new(upper(wire))
}

/// A field: `ServiceIds` -> `service_ids`.
pub fn field_name(wire: &str) -> Option<RustIdent> {
    RustIdent::new(wire.to_snake_case())
}

/// A variant: `Confirmed` unchanged, `IT_N2_1` -> `ItN21`.
pub fn variant_name(wire: &str) -> Option<RustIdent> {
    let name = upper(wire);
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return RustIdent::new(format!("V{name}"));
    }
    RustIdent::new(name)
}

/// A handle: `accountNotes` -> `AccountNotes`.
pub fn handle_name(resource: &str) -> Option<RustIdent> {
    RustIdent::new(resource.to_upper_camel_case())
}

/// The method of the client that makes a handle, and the file: `accountNotes` -> `account_notes`.
pub fn module_name(resource: &str) -> Option<RustIdent> {
    RustIdent::new(resource.to_snake_case())
}

/// A method: `getAll/2023-06-06` -> `get_all_v20230606`.
pub fn method_name(action: &str) -> Option<RustIdent> {
    let (verb, date) = dated(action);
    RustIdent::new(match date {
        Some(date) => format!("{}_v{date}", verb.to_snake_case()),
        None => verb.to_snake_case(),
    })
}

/// A request: `reservations`, `getAll/2023-06-06` -> `ReservationsGetAllV20230606`.
pub fn request_name(resource: &str, action: &str) -> Option<RustIdent> {
    let (verb, date) = dated(action);
    let stem = format!(
        "{}{}",
        resource.to_upper_camel_case(),
        verb.to_upper_camel_case()
    );
    RustIdent::new(match date {
        Some(date) => format!("{stem}V{date}"),
        None => stem,
    })
}

/// `getAll/2023-06-06` -> `getAll` and `20230606`.
fn dated(action: &str) -> (&str, Option<String>) {
    match action.split_once('/') {
        Some((verb, date)) => (
            verb,
            Some(date.chars().filter(char::is_ascii_alphanumeric).collect()),
        ),
        None => (action, None),
    }
}

/// Names that are upper camel case already stay letter by letter: `VPay`, `BillV20250623`,
/// `24Hours`.
fn upper(wire: &str) -> String {
    let is_camel = wire
        .starts_with(|first: char| first.is_ascii_uppercase() || first.is_ascii_digit())
        && wire.chars().all(|one| one.is_ascii_alphanumeric())
        && (wire.len() == 1 || wire.chars().any(|one| one.is_ascii_lowercase()) || wire.len() <= 3);
    if is_camel {
        wire.to_owned()
    } else {
        wire.to_upper_camel_case()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: Option<RustIdent>, expected: &str) {
        assert_eq!(name.map(|name| name.to_string()).as_deref(), Some(expected));
    }

    #[test]
    fn fields() {
        check(field_name("ServiceIds"), "service_ids");
        check(field_name("UpdatedUtc"), "updated_utc");
        check(field_name("Type"), "r#type");
        check(field_name("Gen"), "r#gen");
        check(field_name("Self"), "self_");
        check(field_name("discriminator"), "discriminator");
        check(field_name("Line1"), "line1");
    }

    #[test]
    fn variants() {
        check(variant_name("Confirmed"), "Confirmed");
        check(variant_name("IT_N2_1"), "ItN21");
        check(variant_name("VPay"), "VPay");
        check(variant_name("Self"), "Self_");
        check(variant_name("CZK"), "CZK");
        check(variant_name("DRAFT"), "Draft");
        check(variant_name("24Hours"), "V24Hours");
        check(variant_name("en-US"), "EnUs");
    }

    #[test]
    fn operations() {
        check(method_name("getAll/2023-06-06"), "get_all_v20230606");
        check(method_name("getPdf"), "get_pdf");
        check(
            request_name("reservations", "getAll/2023-06-06"),
            "ReservationsGetAllV20230606",
        );
        check(request_name("bills", "getPdf"), "BillsGetPdf");
        check(handle_name("accountNotes"), "AccountNotes");
        check(module_name("accountNotes"), "account_notes");
    }

    #[test]
    fn rejects_invalid_names() {
        assert_eq!(field_name(""), None);
        assert_eq!(type_name("Über"), None);
    }
}
