//! The modules of a crate and the paths between them, read from tokens.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A module by its path: `["diff", "renames"]`, and the crate's root by an empty one.
type Module = Vec<String>;

/// The longest chain of re-exports that is followed.
const MAX_REEXPORTS: usize = 8;

/// The files of a crate.
pub struct Crate {
    files: BTreeMap<Module, File>,
}

#[derive(Default)]
struct File {
    /// Paths that are used, `use` items of which nothing is re-exported included.
    paths: BTreeSet<Vec<String>>,
    /// The names that `use` items import here.
    names: BTreeMap<String, Vec<String>>,
    /// Files that belong to tests: declared here as modules under `#[cfg(test)]`.
    tests: Vec<Module>,
}

impl Crate {
    /// Reads a folder `src`.
    pub fn read(src: &Path) -> Self {
        let mut texts = Vec::new();
        collect(src, &mut Vec::new(), &mut texts);
        assert!(!texts.is_empty(), "no files in {}", src.display());
        Self::of(
            texts
                .iter()
                .map(|(module, text)| (module.as_str(), text.as_str())),
        )
    }

    /// Takes modules by their paths (`room::file`), the root by `lib`.
    pub fn of<'t>(texts: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        let texts: BTreeMap<Module, &str> = texts
            .into_iter()
            .map(|(module, text)| match module {
                "lib" => (Vec::new(), text),
                module => (module.split("::").map(str::to_owned).collect(), text),
            })
            .collect();
        let modules: BTreeSet<&Module> = texts.keys().collect();
        let files: BTreeMap<Module, File> = texts
            .iter()
            .map(|(module, text)| {
                let tokens = text
                    .parse()
                    .unwrap_or_else(|error| panic!("{}: {error}", module.join("::")));
                let mut reader = Reader {
                    modules: &modules,
                    home: module,
                    file: File::default(),
                };
                reader.read(tokens, module);
                (module.clone(), reader.file)
            })
            .collect();
        let tests: Vec<Module> = files
            .values()
            .flat_map(|file: &File| file.tests.clone())
            .collect();
        let is_test = |module: &Module| tests.iter().any(|test: &Module| module.starts_with(test));
        let files = files
            .into_iter()
            .filter(|(module, _)| !is_test(module))
            .collect();
        Self { files }
    }

    /// The cycles among the direct children of a module. Items of the module itself are the child
    /// `mod`.
    pub fn cycles(&self, below: &[&str]) -> Vec<String> {
        let mut edges: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for (module, file) in &self.files {
            let Some(from) = child(module, below) else {
                continue;
            };
            for path in &file.paths {
                let Some(target) = self.resolved(path, MAX_REEXPORTS) else {
                    continue;
                };
                let Some(to) = child(&target, below) else {
                    continue;
                };
                if from != to {
                    let reason = format!("{}: {}", name(module), path.join("::"));
                    edges
                        .entry(from.clone())
                        .or_default()
                        .entry(to)
                        .or_default()
                        .insert(reason);
                }
            }
        }
        circles(&edges)
            .iter()
            .map(|circle| {
                let mut text = String::new();
                for from in circle {
                    for (to, reasons) in &edges[from] {
                        if circle.contains(to) {
                            text.push_str(&format!("  {from} -> {to}\n"));
                            for reason in reasons {
                                text.push_str(&format!("      {reason}\n"));
                            }
                        }
                    }
                }
                text
            })
            .collect()
    }

    /// The module that defines what an absolute path names.
    fn resolved(&self, path: &[String], steps: usize) -> Option<Module> {
        let depth = (0..=path.len())
            .rev()
            .find(|depth| self.files.contains_key(&path[..*depth]))?;
        let (module, rest) = path.split_at(depth);
        if let Some(target) = rest
            .first()
            .and_then(|name| self.files[module].names.get(name))
            && steps > 0
            && target != path
        {
            let full: Vec<String> = target.iter().chain(&rest[1..]).cloned().collect();
            return self.resolved(&full, steps - 1);
        }
        Some(module.to_vec())
    }
}

/// The child of a module that another module is or lies in.
fn child(module: &[String], below: &[&str]) -> Option<String> {
    let is_below =
        module.len() >= below.len() && module.iter().zip(below).all(|(one, other)| one == other);
    is_below.then(|| {
        module
            .get(below.len())
            .cloned()
            .unwrap_or_else(|| "mod".to_owned())
    })
}

fn name(module: &[String]) -> String {
    if module.is_empty() {
        "lib".to_owned()
    } else {
        module.join("::")
    }
}

/// The sets of nodes that reach each other.
fn circles(edges: &BTreeMap<String, BTreeMap<String, BTreeSet<String>>>) -> Vec<BTreeSet<String>> {
    let reached = |start: &str| {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut todo = vec![start];
        while let Some(node) = todo.pop() {
            for next in edges.get(node).into_iter().flat_map(BTreeMap::keys) {
                if seen.insert(next.clone()) {
                    todo.push(next);
                }
            }
        }
        seen
    };
    let reach: BTreeMap<&str, BTreeSet<String>> = edges
        .keys()
        .map(|node| (node.as_str(), reached(node)))
        .collect();
    let circles: BTreeSet<BTreeSet<String>> = reach
        .iter()
        .filter(|(node, seen)| seen.contains(**node))
        .map(|(node, seen)| {
            let mutual = seen.iter().filter(|other| {
                reach
                    .get(other.as_str())
                    .is_some_and(|back| back.contains(*node))
            });
            mutual.cloned().collect()
        })
        .collect();
    circles.into_iter().collect()
}

fn collect(folder: &Path, module: &mut Vec<String>, texts: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            module.push(stem);
            collect(&path, module, texts);
            module.pop();
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let is_root = module.is_empty() && (stem == "lib" || stem == "main");
            let name = match stem.as_str() {
                _ if is_root => "lib".to_owned(),
                "mod" => module.join("::"),
                stem => module
                    .iter()
                    .map(String::as_str)
                    .chain([stem])
                    .collect::<Vec<_>>()
                    .join("::"),
            };
            texts.push((name, fs::read_to_string(&path).expect("a text")));
        }
    }
}

/// Reads the paths of one file.
struct Reader<'m> {
    modules: &'m BTreeSet<&'m Module>,
    home: &'m Module,
    file: File,
}

impl Reader<'_> {
    /// Reads tokens of a module: the file's own, or one written inside of it.
    fn read(&mut self, tokens: TokenStream, at: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut index = 0;
        let mut is_test = false;
        while index < tokens.len() {
            let rest = &tokens[index..];
            if let [TokenTree::Punct(hash), TokenTree::Group(attribute), ..] = rest
                && hash.as_char() == '#'
                && attribute.delimiter() == Delimiter::Bracket
            {
                let condition = attribute.stream().to_string().replace(' ', "");
                is_test |= condition == "cfg(test)" || condition.starts_with("cfg(all(test,");
                index += 2;
                continue;
            }
            if let [
                TokenTree::Ident(word),
                TokenTree::Ident(name),
                TokenTree::Group(body),
                ..,
            ] = rest
                && word == "mod"
            {
                if !is_test {
                    let inside: Vec<String> =
                        at.iter().cloned().chain([name.to_string()]).collect();
                    self.read(body.stream(), &inside);
                }
                (index, is_test) = (index + 3, false);
                continue;
            }
            if let [
                TokenTree::Ident(word),
                TokenTree::Ident(name),
                TokenTree::Punct(_),
                ..,
            ] = rest
                && word == "mod"
                && is_test
            {
                let module = at.iter().cloned().chain([name.to_string()]).collect();
                self.file.tests.push(module);
                (index, is_test) = (index + 3, false);
                continue;
            }
            if let TokenTree::Ident(word) = &rest[0]
                && word == "use"
            {
                let end = rest
                    .iter()
                    .position(|one| is_punct(one, ';'))
                    .unwrap_or(rest.len());
                if !is_test {
                    let is_public = index > 0 && is_visibility(&tokens[..index]);
                    self.import(&rest[1..end], at, is_public);
                }
                (index, is_test) = (index + end, false);
                continue;
            }
            if is_punct(&rest[0], ';') {
                is_test = false;
            }
            if let TokenTree::Group(group) = &rest[0] {
                if !is_test {
                    self.read(group.stream(), at);
                }
                if group.delimiter() == Delimiter::Brace {
                    is_test = false;
                }
            }
            let follows_path =
                index > 1 && is_punct(&tokens[index - 1], ':') && is_punct(&tokens[index - 2], ':');
            if let Some((path, length)) = plain_path(rest)
                && !follows_path
                && !is_test
            {
                if let Some(path) = self.absolute(&path, at) {
                    self.file.paths.insert(path);
                }
                index += length;
                continue;
            }
            index += 1;
        }
    }

    /// A `use` item. A public one only re-exports: a dependency is counted where the name is used.
    fn import(&mut self, tree: &[TokenTree], at: &[String], is_public: bool) {
        let mut leaves = Vec::new();
        flatten(tree, &Vec::new(), &mut leaves);
        for (path, alias) in leaves {
            let Some(path) = self.absolute(&path, at) else {
                continue;
            };
            if at == self.home.as_slice() {
                self.file.names.insert(alias, path.clone());
            }
            if !is_public {
                self.file.paths.insert(path);
            }
        }
    }

    /// A path from the crate's root; nothing for paths of other crates and local names.
    fn absolute(&self, path: &[String], at: &[String]) -> Option<Vec<String>> {
        let mut base = at.to_vec();
        let mut rest = path;
        match rest.first()?.as_str() {
            "crate" => {
                base.clear();
                rest = &rest[1..];
            }
            "self" => rest = &rest[1..],
            "super" => {
                while rest.first().is_some_and(|one| one == "super") {
                    base.pop()?;
                    rest = &rest[1..];
                }
            }
            first => {
                base.push(first.to_owned());
                if !self.modules.contains(&base) {
                    return None;
                }
                base.pop();
            }
        }
        Some(base.into_iter().chain(rest.iter().cloned()).collect())
    }
}

/// All leaves of a `use` tree: each with the name it gets.
fn flatten(tree: &[TokenTree], prefix: &[String], leaves: &mut Vec<(Vec<String>, String)>) {
    let branches = tree.split(|one| is_punct(one, ','));
    // Nothing follows the last comma of a list.
    for branch in branches.filter(|branch| !branch.is_empty()) {
        let mut path = prefix.to_vec();
        let mut alias = None;
        let mut tokens = branch.iter();
        let mut is_group = false;
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(word) if word == "as" => {
                    alias = tokens.next().map(ToString::to_string);
                }
                TokenTree::Ident(word) if word == "self" && !path.is_empty() => {}
                TokenTree::Ident(word) => path.push(word.to_string()),
                TokenTree::Group(group) => {
                    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                    flatten(&inside, &path, leaves);
                    is_group = true;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
        if !is_group && let Some(last) = path.last() {
            let alias = alias.unwrap_or_else(|| last.clone());
            leaves.push((path, alias));
        }
    }
}

/// `a::b::c` at the start of tokens, of two parts or more, and how many tokens it takes.
fn plain_path(tokens: &[TokenTree]) -> Option<(Vec<String>, usize)> {
    let mut path = Vec::new();
    let mut length = 0;
    while let Some(TokenTree::Ident(word)) = tokens.get(length) {
        path.push(word.to_string());
        length += 1;
        match (
            tokens.get(length),
            tokens.get(length + 1),
            tokens.get(length + 2),
        ) {
            (Some(one), Some(other), Some(TokenTree::Ident(_)))
                if is_punct(one, ':') && is_punct(other, ':') =>
            {
                length += 2
            }
            _ => break,
        }
    }
    (path.len() > 1).then_some((path, length))
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// Whether tokens end with `pub` or `pub(…)`.
fn is_visibility(before: &[TokenTree]) -> bool {
    let is_pub =
        |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Ident(word)) if word == "pub");
    match before {
        [.., TokenTree::Group(_)] => is_pub(before.iter().rev().nth(1)),
        _ => is_pub(before.last()),
    }
}
