//! Diffs of real versions: the facts of five documents, with the regimes that the provider went
//! through.
//!
//! - `2024-02-21`: properties that refer to a type do so bare.
//! - `2024-05-24`: the same references are in `allOf`, with `nullable` beside them.
//! - `2025-03-15`: device commands are a family that refers to itself; unions in lower case.
//! - `2025-06-05`: neither of them any more.
//! - `2026-07-01`: the form of today.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use mews_codegen::compat::diff_schemas;
use mews_codegen::diff::{self, Diff, Impact, Release, Summary};
use mews_codegen::lock::NamesLock;
use mews_codegen::schema::{self, Schema};
use mews_codegen::source::Source;

const VERSIONS: [&str; 5] = [
    "2024-02-21",
    "2024-05-24",
    "2025-03-15",
    "2025-06-05",
    "2026-07-01",
];

/// The facts of a version; without annotations, so that these tests are about nothing else.
fn version(name: &str) -> Schema {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut sources = vec![source(&fixtures.join("api.yaml"), "schema/api.yaml")];
    let mut files: Vec<PathBuf> = fs::read_dir(fixtures.join(name).join("resources"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    for path in files {
        let below = format!("schema/resources/{}", path.file_name().unwrap().display());
        sources.push(source(&path, &below));
    }
    let (schema, _) = schema::load(&sources).unwrap_or_else(|errors| panic!("{errors}"));
    schema
}

fn source(path: &Path, name: &str) -> Arc<Source> {
    Source::new(name, fs::read_to_string(path).unwrap())
}

fn with_bindings(old: &Schema, new: &Schema) -> Diff {
    diff_schemas(old, new, &NamesLock::default()).unwrap_or_else(|errors| panic!("{errors}"))
}

/// A version, and what it changes in the one before, bindings included.
struct Step {
    name: &'static str,
    schema: Schema,
    diff: Option<Diff>,
}

/// All versions in order: read and compared once for all tests.
fn steps() -> &'static [Step] {
    static STEPS: OnceLock<Vec<Step>> = OnceLock::new();
    STEPS.get_or_init(|| {
        let mut steps: Vec<Step> = Vec::new();
        for name in VERSIONS {
            let schema = version(name);
            let diff = steps
                .last()
                .map(|last| with_bindings(&last.schema, &schema));
            steps.push(Step { name, schema, diff });
        }
        steps
    })
}

/// Neighbours with the diff between them.
fn pairs() -> impl Iterator<Item = (&'static Step, &'static Step, &'static Diff)> {
    let pairs = steps().windows(2);
    pairs.map(|pair| (&pair[0], &pair[1], pair[1].diff.as_ref().unwrap()))
}

#[test]
fn neighbours_in_all_formats() {
    for (old, new, diff) in pairs() {
        let (old, new) = (old.name, new.name);
        insta::with_settings!({ snapshot_path => "snapshots/diff", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("{old}_{new}.text"), diff::text(diff));
            insta::assert_snapshot!(format!("{old}_{new}.markdown"), diff::markdown(diff));
            insta::assert_snapshot!(format!("{old}_{new}.json"), diff::json(diff));
            insta::assert_snapshot!(format!("{old}_{new}.github"), diff::github(diff));
        });
    }
}

#[test]
fn a_version_does_not_differ_from_itself() {
    for Step { schema, .. } in steps() {
        let diff = with_bindings(schema, schema);
        assert_eq!(diff.changes, []);
        assert_eq!(diff.paths, []);
    }
}

#[test]
fn rules_are_at_least_as_strict_as_bindings() {
    for (old, new, bound) in pairs() {
        let ruled = Diff::new(
            &old.schema.facts,
            &new.schema.facts,
            (&new.schema.api).into(),
        );
        assert_eq!(ruled.changes.len(), bound.changes.len());
        for (rule, fact) in ruled.changes.iter().zip(&bound.changes) {
            assert_eq!(
                (rule.kind, &rule.subject, rule.wire),
                (fact.kind, &fact.subject, fact.wire)
            );
            assert!(
                fact.rust != Impact::Breaking || rule.rust == Impact::Breaking,
                "{fact:#?} is `{}` by rule",
                rule.rust
            );
        }
    }
}

#[test]
fn each_line_of_json_is_an_object() {
    for (_, _, diff) in pairs() {
        let text = diff::json(diff);
        assert_eq!(text.lines().count(), diff.changes.len());
        for line in text.lines() {
            let object: serde_json::Value = serde_json::from_str(line).unwrap();
            let members: Vec<&str> = object
                .as_object()
                .unwrap()
                .keys()
                .map(String::as_str)
                .collect();
            for name in [
                "advice", "detail", "kind", "level", "rule", "rust", "subject", "wire",
            ] {
                assert!(members.contains(&name), "{line}");
            }
            assert_ne!(object["rule"], "", "{line}");
            assert_ne!(object["advice"], "", "{line}");
        }
    }
}

#[test]
fn summary_counts_changes() {
    let (_, new, diff) = pairs().nth(2).unwrap();
    assert_eq!(new.name, "2025-06-05");
    let summary = Summary::of(diff);
    let count = |impact| {
        diff.changes
            .iter()
            .filter(|change| change.wire == impact)
            .count()
    };
    assert_eq!(summary.wire.breaking, count(Impact::Breaking));
    assert_eq!(summary.wire.dangerous, count(Impact::Dangerous));
    assert_eq!(summary.wire.additive, count(Impact::Additive));
    assert_eq!(summary.wire.none, count(Impact::None));
    assert_eq!(summary.kinds.values().sum::<usize>(), diff.changes.len());
    assert_eq!(summary.release(), Release::Major);
    let same = Summary::of(&with_bindings(&new.schema, &new.schema));
    assert_eq!(same.release(), Release::Patch);
}
