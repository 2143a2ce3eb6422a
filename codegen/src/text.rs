//! Texts of a schema on their way into Rust and its documentation: everything that others wrote
//! goes through here.
//!
//! [`escaped`] is the basis of all others. It shows each character that is invisible or changes the
//! direction of writing by its number. [`tokens`] applies it to every literal and comment of
//! generated code.

use std::str::FromStr;

use proc_macro2::{Group, Literal, TokenStream, TokenTree};

/// Whether a character must not be in source code: the compiler rejects it, or it misleads readers.
fn is_hidden(one: char) -> bool {
    one.is_control()
        || matches!(
            one,
            '\u{061c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
        )
}

/// A text in one line, with the number of each character that can't be seen in its place:
/// `\u{202e}`.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '\n' | '\r' | '\t' => escaped.push(' '),
            hidden if is_hidden(hidden) => escaped.extend(hidden.escape_unicode()),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Code in documentation, between as many backticks as it needs.
pub(crate) fn code(text: &str) -> String {
    let text = escaped(text);
    let mut longest = 0;
    let mut run = 0;
    for one in text.chars() {
        run = if one == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    // Spaces at both ends are removed, unless the text consists only of spaces.
    let touches = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) || text.is_empty();
    let gap = if touches { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

/// Prose in documentation: text outside of code that looks like HTML is escaped.
pub(crate) fn prose(text: &str) -> String {
    let mut prose = String::with_capacity(text.len());
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            prose.push('\n');
        }
        let line = escaped(line);
        let mut rest = line.as_str();
        while let Some(at) = rest.find(['`', '<']) {
            let (before, behind) = rest.split_at(at);
            prose.push_str(before);
            let length = match behind.strip_prefix('<') {
                Some(inside) => {
                    let is_tag = inside.starts_with(|first: char| {
                        first.is_ascii_alphabetic() || matches!(first, '/' | '!' | '?')
                    });
                    let is_address =
                        inside.starts_with("http://") || inside.starts_with("https://");
                    if is_tag && !is_address && !before.ends_with('\\') {
                        prose.push('\\');
                    }
                    prose.push('<');
                    1
                }
                None => {
                    let length = span(behind);
                    prose.push_str(&behind[..length]);
                    length
                }
            };
            rest = &behind[length..];
        }
        prose.push_str(rest);
    }
    prose
}

/// How long the code at the start of a text is: up to as many backticks as open it, or these alone
/// if nothing closes them.
fn span(text: &str) -> usize {
    let fence = text.len() - text.trim_start_matches('`').len();
    let mut at = fence;
    while let Some(next) = text[at..].find('`') {
        let start = at + next;
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        at = start + length;
        if length == fence {
            return at;
        }
    }
    fence
}

/// An address in a link of documentation: special characters are written by their numbers.
pub(crate) fn address(text: &str) -> String {
    let mut address = String::with_capacity(text.len());
    for byte in text.bytes() {
        let one = char::from(byte);
        if one.is_ascii_alphanumeric() || "-._~/#:?=&%+@!,;".contains(one) {
            address.push(one);
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}

/// Generated code with each literal and each line of documentation as it can be compiled.
pub(crate) fn tokens(stream: TokenStream) -> TokenStream {
    let mut safe: Vec<TokenTree> = Vec::new();
    for token in stream {
        let is_doc = matches!(
            safe.as_slice(),
            [.., TokenTree::Ident(name), TokenTree::Punct(mark)] if name == "doc" && mark.as_char() == '='
        );
        safe.push(match token {
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), tokens(group.stream()));
                inside.set_span(group.span());
                inside.into()
            }
            TokenTree::Literal(literal) => literal_of(literal, is_doc).into(),
            other => other,
        });
    }
    safe.into_iter().collect()
}

/// A literal in which nothing is hidden. Of documentation the value changes, since it becomes a
/// comment; of all else the spelling.
fn literal_of(literal: Literal, is_doc: bool) -> Literal {
    let spelling = literal.to_string();
    if spelling.is_ascii() && !is_doc {
        return literal;
    }
    let Ok(text) = syn::parse_str::<syn::LitStr>(&spelling) else {
        return literal;
    };
    let value = text.value();
    if !value.contains(is_hidden) {
        return literal;
    }
    if is_doc {
        return Literal::string(&escaped(&value));
    }
    let mut spelled = String::from("\"");
    for one in value.chars() {
        match one {
            '"' | '\\' => spelled.extend(['\\', one]),
            hidden if is_hidden(hidden) => spelled.extend(hidden.escape_unicode()),
            other => spelled.push(other),
        }
    }
    spelled.push('"');
    Literal::from_str(&spelled).unwrap_or(literal)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use quote::quote;

    use super::*;

    #[test]
    fn hidden_characters_show_their_number() {
        assert_eq!(escaped("a\u{202e}b\u{0}c\nd"), "a\\u{202e}b\\u{0}c d");
        assert_eq!(escaped("Größe"), "Größe");
    }

    #[test]
    fn code_is_closed_by_as_many_backticks_as_it_needs() {
        for (text, written) in [
            ("a", "`a`"),
            ("a`b", "``a`b``"),
            ("`", "`` ` ``"),
            ("a``", "``` a`` ```"),
            ("", "`  `"),
            ("<b>", "`<b>`"),
        ] {
            assert_eq!(code(text), written, "{text}");
        }
    }

    #[test]
    fn html_in_prose_is_text() {
        for (text, written) in [
            ("a < b", "a < b"),
            ("a Vec<T> b", "a Vec\\<T> b"),
            ("`Vec<T>` and <b>", "`Vec<T>` and \\<b>"),
            ("see <https://example.com/>", "see <https://example.com/>"),
            ("``a ` <b>`` </b>", "``a ` <b>`` \\</b>"),
            ("` <b>", "` \\<b>"),
            ("\\<b>", "\\<b>"),
        ] {
            assert_eq!(prose(text), written, "{text}");
        }
    }

    #[test]
    fn address_does_not_end_its_link() {
        assert_eq!(address("https://a/b#c-d"), "https://a/b#c-d");
        assert_eq!(address("a) <b> é"), "a%29%20%3Cb%3E%20%C3%A9");
    }

    proptest! {
        #[test]
        fn any_text_makes_documentation_and_literals(text in any::<String>()) {
            let docs = format!(" {} {} {}", code(&text), prose(&text), address(&text));
            let stream = tokens(quote!(#[doc = #docs] #[doc = #text] const A: &str = #text;));
            let file: syn::File = syn::parse2(stream.clone()).unwrap();
            // The value of a literal never changes, only how it is spelled.
            let syn::Item::Const(item) = &file.items[0] else { panic!("{stream}") };
            let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(value), .. }) = &*item.expr else {
                panic!("{stream}")
            };
            prop_assert_eq!(value.value(), text);
            let printed = prettyplease::unparse(&file);
            prop_assert!(!printed.chars().any(|one| one != '\n' && is_hidden(one)), "{}", printed);
            syn::parse_file(&printed).unwrap();
        }

        #[test]
        fn code_spans_its_whole_text(text in "[`<>a \\\\]{0,12}") {
            let code = code(&text);
            prop_assert_eq!(span(&code), code.len());
        }
    }
}
