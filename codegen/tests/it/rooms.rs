//! Rooms (folders and files of a crate) import each other in one direction only.
//!
//! Paths are read from the tokens of each file: `use` trees and every other path that starts at
//! `crate`, `super`, `self` or the name of a child module. Names that a module re-exports count as
//! the module that defines them. Code under `#[cfg(test)]` is ignored. A new row of [`ACYCLIC`]
//! is all that another crate or folder needs.

mod modules;

use std::path::Path;

use modules::Crate;

/// Folders, below the workspace, whose direct children must not form a cycle: the folder `src`
/// means the rooms of the crate.
const ACYCLIC: &[&str] = &[
    "schema/src",
    "codegen/src",
    "codegen/src/compat",
    "codegen/src/diff",
    "codegen/src/lower",
    "mews-api/src",
    "mews-api/src/events",
    "mews-api/src/execute",
    "mews-api/src/jobs",
    "mews-api/src/jobs/changes",
    "mews-api/src/jobs/exports",
    "mews-api/src/pagination",
    "mews-api/src/base",
    "xtask/src",
];

#[test]
fn rooms_form_no_cycle() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = String::new();
    for folder in ACYCLIC {
        let (src, below) = match folder.split_once("/src/") {
            Some((package, below)) => (format!("{package}/src"), below.split('/').collect()),
            None => ((*folder).to_owned(), Vec::new()),
        };
        for cycle in Crate::read(&workspace.join(src)).cycles(&below) {
            found.push_str(&format!("{folder}:\n{cycle}\n"));
        }
    }
    assert!(
        found.is_empty(),
        "rooms import each other in a circle\n{found}"
    );
}

#[test]
fn finds_cycle_through_use_tree_expression_and_reexport() {
    let tree = |base: &str| {
        Crate::of([
            ("lib", "mod base; mod top; pub use top::Top;"),
            ("base", base),
            (
                "top",
                "use crate::base::{self, Base}; pub struct Top(Base);",
            ),
        ])
        .cycles(&[])
    };
    assert!(tree("pub struct Base;").is_empty());
    assert!(tree("// crate::top::Top\n/// [`crate::Top`]\npub struct Base;").is_empty());
    assert!(tree("pub struct Base; #[cfg(test)] mod tests { use crate::top::Top; }").is_empty());
    assert!(tree("pub struct Base; mod inner { use super::Base; }").is_empty());
    for back in [
        "use crate::{top::Top};",
        "use super::top;",
        "use crate::Top;",
        "mod inner { use super::super::Top; }",
        "fn one() { let _ = [crate::top::Top::new()]; }",
        "macro_rules! one { () => { $crate::top::Top } }",
    ] {
        let cycles = tree(&format!("pub struct Base; {back}"));
        assert_eq!(cycles.len(), 1, "{back}");
        assert!(cycles[0].contains("base -> top"), "{}", cycles[0]);
        assert!(cycles[0].contains("top -> base"), "{}", cycles[0]);
    }
}

#[test]
fn finds_cycle_inside_folder() {
    let files = |child: &'static str| {
        [
            ("lib", "mod room;"),
            ("room", "mod a; mod b; pub fn all() { a::one() }"),
            ("room::a", "pub fn one() { super::b::two() }"),
            ("room::b", child),
        ]
    };
    assert!(
        Crate::of(files("pub fn two() {}"))
            .cycles(&["room"])
            .is_empty()
    );
    let sibling = Crate::of(files("use super::a; pub fn two() {}")).cycles(&["room"]);
    assert!(sibling[0].contains("b -> a"), "{sibling:?}");
    let tests = Crate::of([
        ("lib", "mod base; mod top;"),
        ("base", "pub struct Base; #[cfg(test)] mod tests;"),
        ("base::tests", "use crate::top::Top;"),
        ("top", "use crate::base::Base; pub struct Top(Base);"),
    ]);
    assert!(tests.cycles(&[]).is_empty());
    let parent = Crate::of(files("use super::all; pub fn two() {}")).cycles(&["room"]);
    assert!(parent[0].contains("b -> mod"), "{parent:?}");
}
