//! The tokens of all scenarios. They hold what JSON, addresses and headers write in another way, so
//! that each form in which one might get out is a text of its own.

use std::collections::BTreeMap;

use mews_api::Credentials;

pub(crate) const CLIENT: &str = "C1ient\"T0ken/Ü+5F3A=9C0E&77B1D2";

/// The access tokens differ in their ends alone, so that who finds what they share finds each of
/// them.
const ACCESS: &str = "Acce55\"T0ken/Ü+A1B2=C3D4&E5F60718";

pub(crate) fn access(number: usize) -> String {
    format!("{ACCESS}-{number:03}")
}

pub(crate) fn credentials(number: usize) -> Credentials {
    Credentials::client_token(CLIENT).access_token(access(number))
}

/// Both halves of all tokens, as they would appear in a text, by the name of the form.
pub(crate) fn traces() -> Vec<(&'static str, String)> {
    let halves = [CLIENT, ACCESS].into_iter().flat_map(|token| {
        let middle = token.char_indices().nth(token.chars().count() / 2);
        let (first, second) = token.split_at(middle.map_or(0, |(index, _)| index));
        [first, second]
    });
    // Most texts are written the same in several forms.
    let mut by_text = BTreeMap::new();
    for (form, text) in halves.flat_map(forms) {
        by_text.entry(text).or_insert(form);
    }
    by_text
        .into_iter()
        .map(|(text, form)| (form, text))
        .collect()
}

/// The ways in which a text is written, in lower case.
fn forms(text: &str) -> Vec<(&'static str, String)> {
    let json = serde_json::to_string(text).unwrap_or_default();
    let json = json.trim_matches('"').to_owned();
    let ascii: String = json
        .chars()
        .map(|letter| match letter {
            letter if letter.is_ascii() => letter.to_string(),
            letter => format!("\\u{:04x}", u32::from(letter)),
        })
        .collect();
    let percent = |plain: fn(u8) -> bool| -> String {
        let bytes = text.bytes();
        bytes
            .map(|byte| match byte {
                byte if plain(byte) => char::from(byte).to_string(),
                byte => format!("%{byte:02x}"),
            })
            .collect()
    };
    let list: Vec<String> = text.bytes().map(|byte| byte.to_string()).collect();
    let escaped: String = text
        .bytes()
        .flat_map(std::ascii::escape_default)
        .map(char::from)
        .collect();
    let hexadecimal: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![
        ("plain", text.to_owned()),
        ("JSON", json.clone()),
        ("JSON with escaped slashes", json.replace('/', "\\/")),
        ("JSON in ASCII", ascii),
        ("percent", percent(|byte| byte.is_ascii_alphanumeric())),
        (
            "percent, partly",
            percent(|byte| byte.is_ascii() && byte != b'"'),
        ),
        ("bytes", escaped),
        ("list of bytes", list.join(", ")),
        ("hexadecimal", hexadecimal),
    ];
    for shift in 0..3 {
        for (name, letters) in [("base64", STANDARD), ("base64 of addresses", FOR_ADDRESSES)] {
            forms.push((name, base64(text.as_bytes(), shift, letters)));
        }
    }
    forms
        .into_iter()
        .map(|(name, form)| (name, form.to_lowercase()))
        .collect()
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const FOR_ADDRESSES: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The base64 characters of the bytes inside a longer text, if they begin `shift` bytes after the
/// start of a group.
fn base64(bytes: &[u8], shift: usize, letters: &[u8; 64]) -> String {
    let inner = &bytes[(3 - shift) % 3..];
    inner
        .chunks_exact(3)
        .flat_map(|group| {
            let bits = u32::from_be_bytes([0, group[0], group[1], group[2]]);
            [18, 12, 6, 0].map(|by| char::from(letters[(bits >> by & 63) as usize]))
        })
        .collect()
}
