//! Tokens -> text: item by item, so that there is air between them.

use proc_macro2::{TokenStream, TokenTree};

use crate::render::Module;
use crate::text;

const MARK: &str =
    "// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.\n";

/// Tokens that are not a Rust item: a fault of an emitter.
#[derive(Debug)]
pub struct FormatError {
    module: String,
    message: String,
}

impl std::fmt::Display for FormatError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "the module `{}` is not valid Rust: {}",
            self.module, self.message
        )
    }
}

impl std::error::Error for FormatError {}

/// The text of a module's file.
pub fn file(module: &Module) -> Result<String, FormatError> {
    let mut file = MARK.to_owned();
    for line in module.docs.lines() {
        file.push_str("//! ");
        file.push_str(&text::escaped(line));
        file.push('\n');
    }
    if module.name.is_none() {
        file.push_str(
            "// Items whose name and type are sufficient have no documentation.\n#![allow(missing_docs)]\n",
        );
    }
    file.push_str(&body(module)?);
    Ok(file)
}

/// The items of a module, without the head of its file.
pub fn body(module: &Module) -> Result<String, FormatError> {
    let mut text = String::new();
    joined(module.items.iter().map(item), &mut text).map_err(|error| FormatError {
        module: module.name.clone().unwrap_or_else(|| "mod".to_owned()),
        message: error.to_string(),
    })?;
    Ok(text)
}

fn item(tokens: &TokenStream) -> syn::Result<String> {
    formatted(syn::parse2(text::tokens(tokens.clone()))?)
}

fn formatted(mut item: syn::Item) -> syn::Result<String> {
    if let syn::Item::Mod(module) = &mut item
        && let Some((_, items)) = &mut module.content
    {
        let items = std::mem::take(items);
        let mut body = String::new();
        joined(items.into_iter().map(formatted), &mut body)?;
        // An empty module is printed as `… {}`.
        let head = printed(item);
        let head = head.trim_end().strip_suffix('}').unwrap_or(&head);
        let mut text = format!("{head}\n");
        for line in body.trim_start_matches('\n').lines() {
            if !line.is_empty() {
                text.push_str("    ");
                text.push_str(line);
            }
            text.push('\n');
        }
        text.push_str("}\n");
        return Ok(text);
    }
    let table = match &item {
        syn::Item::Macro(item) => table(&item.mac),
        _ => None,
    };
    let Some(table) = table else {
        return Ok(rows(&aired(&printed(item))));
    };
    if let syn::Item::Macro(item) = &mut item {
        item.mac.tokens = TokenStream::new();
    }
    // Its attributes, and a line for the macro.
    let bare = printed(item);
    let attributes = bare.trim_end().rfind('\n').map_or(0, |end| end + 1);
    Ok(bare[..attributes].to_owned() + &table)
}

/// Items one below the other, with an empty line around those of several lines.
fn joined(items: impl Iterator<Item = syn::Result<String>>, text: &mut String) -> syn::Result<()> {
    let mut previous_is_line = false;
    for item in items {
        let formatted = item?;
        let is_line = formatted.lines().count() == 1;
        if !(is_line && previous_is_line) {
            text.push('\n');
        }
        previous_is_line = is_line;
        text.push_str(&formatted);
    }
    Ok(())
}

/// One line for each filter: the printer breaks lines that are longer than its limit.
fn rows(text: &str) -> String {
    let mut rows = String::with_capacity(text.len());
    let mut row: Option<String> = None;
    for line in text.lines() {
        let starts = line.trim_start();
        match &mut row {
            Some(open) => open.push_str(starts),
            None if starts.starts_with("FilterInfo::")
                || starts.starts_with("bindings::FilterInfo::") =>
            {
                row = Some(line.to_owned());
            }
            None => {
                rows.push_str(line);
                rows.push('\n');
            }
        }
        if let Some(done) = row.take_if(|row| row.ends_with(',') && is_closed(row)) {
            rows.push_str(&done.replace(",)", ")").replace(",]", "]"));
            rows.push('\n');
        }
    }
    rows
}

/// Whether all brackets are closed.
fn is_closed(row: &str) -> bool {
    let count = |wanted: [char; 2]| row.chars().filter(|one| wanted.contains(one)).count();
    count(['(', '[']) == count([')', ']'])
}

fn printed(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

/// `bindings::object! { Name { field: word "Text", … } }`, a line for each entry: the printer knows
/// no macro's grammar.
fn table(mac: &syn::Macro) -> Option<String> {
    let mut tokens = mac.tokens.clone().into_iter();
    let (name, TokenTree::Group(entries)) = (tokens.next()?, tokens.next()?) else {
        return None;
    };
    let path: Vec<String> = mac
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    let mut text = format!("{}! {{ {name} {{\n", path.join("::"));
    let mut starts = true;
    for token in entries.stream() {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                text.push_str(",\n");
                starts = true;
                continue;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            _ => text.push_str(if starts { "    " } else { " " }),
        }
        text.push_str(&token.to_string().replace(" , ", ", "));
        starts = false;
    }
    if !starts {
        text.push_str(",\n");
    }
    text.push_str("} }\n");
    Some(text)
}

/// An empty line between the members of an item, which the printer sets without.
fn aired(text: &str) -> String {
    let mut aired = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    for line in text.lines() {
        let starts = line.trim_start();
        let begins = ["///", "#[", "pub ", "fn ", "impl ", "const "]
            .iter()
            .any(|start| starts.starts_with(start));
        let before = previous.trim_start();
        let ended = !before.starts_with("//")
            && (before.ends_with('}')
                || (before.ends_with(';') && !before.starts_with("pub use ")));
        // A statement over several lines ends deeper than it began.
        let same_depth = indent(previous) == indent(line)
            || (previous.ends_with(';') && indent(previous) > indent(line));
        if begins && ended && same_depth {
            aired.push('\n');
        }
        aired.push_str(line);
        aired.push('\n');
        previous = line;
    }
    aired
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
