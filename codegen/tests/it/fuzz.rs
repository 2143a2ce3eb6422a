//! Hostile documents, schema files, names and locks, each made from a seed: no panic, no hang,
//! and all generated code parses.
//!
//! The tests run a few hundred cases. For a long run, with the time in seconds and the first seed
//! in the environment:
//!
//! ```text
//! FUZZ_SECONDS=1800 FUZZ_SEED=1 cargo test -p mews-codegen --test it fuzz -- --ignored --nocapture
//! ```
//!
//! A case that fails prints its seed; `FUZZ_SEED=<seed> FUZZ_SECONDS=0` runs it alone.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mews_codegen::compat::{self, ApiVersion};
use mews_codegen::diff::{self, Diff};
use mews_codegen::lock::{self, NamesLock};
use mews_codegen::lower::lower;
use mews_codegen::model::Model;
use mews_codegen::output;
use mews_codegen::render::{Codec, Target};
use mews_codegen::schema::{self, Annotations, Schema};
use mews_codegen::source::Source;
use mews_codegen::{Strictness, import_with};

use super::mutations::{
    ANNOTATIONS, BOOKING, BOOKING_API, DOCUMENT, ENTITIES, Mutation, api, mutated,
};
use super::workspace;

/// A case that takes longer is treated as a hang.
const PATIENCE: Duration = Duration::from_secs(60);

/// Small, fast, and the same on every machine.
struct Random(u64);

impl Random {
    /// Splitmix64.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn pick<'i, T>(&mut self, items: &'i [T]) -> &'i T {
        &items[self.below(items.len())]
    }
}

/// Names and values that are something else in Rust, in rustdoc, in YAML or to the eye.
const HOSTILE: &[&str] = &[
    "gen",
    "Gen",
    "Self",
    "self",
    "crate",
    "super",
    "async",
    "Type",
    "r#type",
    "_",
    "__",
    "Option",
    "Some",
    "None",
    "Vec",
    "String",
    "Box",
    "Result",
    "Ok",
    "Err",
    "Default",
    "From",
    "Into",
    "Clone",
    "Debug",
    "New",
    "new",
    "default",
    "Unrecognized",
    "Client",
    "Call",
    "Resources",
    "Effect",
    "Operation",
    "Blank",
    "Wire",
    "Object",
    "bindings",
    "types",
    "requests",
    "entities",
    "handle",
    "std",
    "core",
    "mod",
    "T",
    "S",
    "D",
    "E",
    "24Hours",
    "0",
    "-1",
    "1e5",
    "Größe",
    "日本",
    "é",
    "a b",
    "a.b",
    "a/b",
    "a`b",
    "``",
    "<script>",
    "</script>",
    "<!--",
    "&lt;",
    "*/",
    "/*",
    "//",
    "\\u{202e}",
    "\u{202e}abc",
    "\u{2066}x",
    "\u{200b}",
    "\u{0}",
    "\u{7f}",
    "\r",
    "\u{2028}",
    "\"",
    "'",
    "\\",
    "{",
    "}",
    "#",
    "!",
    "true",
    "null",
    "~",
    "Discriminator",
    "Value",
    "Limitation",
    "Cursor",
    "Count",
    "ClientToken",
    "Id",
    "StartUtc",
    "EndUtc",
    "uuid",
    "optional uuid",
    "[[[[[[[[uuid]]]]]]]]",
    "{Kind: [Result]}",
    "update string",
    "union",
    "oneOf",
    "Result",
    "Base",
    "Kind",
    "9999999999999999999999",
];

fn mutations(random: &mut Random) -> Vec<Mutation> {
    (0..=random.below(2))
        .map(|_| {
            let (one, other) = (random.next() as usize, random.next() as usize);
            match random.below(5) {
                0 => Mutation::Drop(one, other),
                1 => Mutation::Double(one, other),
                2 => Mutation::Swap(one, other),
                3 => Mutation::Put(one, other),
                _ => Mutation::Nest(one, other % 40),
            }
        })
        .collect()
}

/// Some words of a text replaced by hostile ones, quoted or not.
fn renamed(text: &str, random: &mut Random) -> String {
    let is_word = |one: char| one.is_alphanumeric() || one == '_';
    let mut starts: Vec<usize> = Vec::new();
    let mut last = ' ';
    for (at, one) in text.char_indices() {
        // Names and values, more often than keywords.
        if is_word(one) && !is_word(last) && (one.is_uppercase() || random.below(10) == 0) {
            starts.push(at);
        }
        last = one;
    }
    let mut text = text.to_owned();
    for _ in 0..=random.below(2) {
        let Some(start) = (!starts.is_empty()).then(|| *random.pick(&starts)) else {
            break;
        };
        if !text.is_char_boundary(start.min(text.len())) || start >= text.len() {
            continue;
        }
        let length = text[start..]
            .find(|one| !is_word(one))
            .unwrap_or(text.len() - start);
        let word = random.pick(HOSTILE);
        let old = text[start..start + length].to_owned();
        let new = match random.below(3) {
            0 => (*word).to_owned(),
            1 => format!("{word:?}"),
            _ => format!("{old}{word}"),
        };
        if random.below(2) == 0 && !old.is_empty() {
            text = text.replace(&old, &new);
        } else {
            text.replace_range(start..start + length, &new);
        }
    }
    text
}

fn hostile(text: &str, random: &mut Random) -> String {
    match random.below(8) {
        0 | 1 => mutated(text, &mutations(random)),
        2..=6 => renamed(text, random),
        _ => renamed(&mutated(text, &mutations(random)), random),
    }
}

/// The number of cases that reached each stage.
#[derive(Debug, Default)]
struct Counts {
    documents: usize,
    schemas: usize,
    locks: usize,
    read: usize,
    generated: usize,
    compared: usize,
}

/// Code of a model, which must parse.
fn generate(model: &Model, counts: &mut Counts) -> String {
    let code = output::single(model, Codec::Wire).unwrap();
    if let Err(error) = syn::parse_file(&code) {
        panic!("invalid Rust: {error}\n{code}");
    }
    for file in output::files(model, Target::Core).unwrap() {
        if let Err(error) = syn::parse_file(&file.text) {
            panic!("{} is invalid Rust: {error}\n{}", file.path, file.text);
        }
    }
    counts.generated += 1;
    code
}

fn loaded(texts: &[(String, String)]) -> Option<Schema> {
    let sources: Vec<Arc<Source>> = texts
        .iter()
        .map(|(name, text)| Source::new(format!("schema/{name}"), text.as_str()))
        .collect();
    Some(schema::load(&sources).ok()?.0)
}

/// A document through import, schema files, lowering and code, and compared with the one before it
/// was changed.
fn document(random: &mut Random, counts: &mut Counts) -> Option<String> {
    counts.documents += 1;
    let (api, text) = match random.below(4) {
        0 => (BOOKING_API.to_owned(), BOOKING),
        _ => (api(), DOCUMENT),
    };
    let own = loaded(&[("api.yaml".to_owned(), api.clone())])?;
    let strictness = *random.pick(&[Strictness::Lenient, Strictness::Normal, Strictness::Normal]);
    let facts = |text: &str| {
        let source = Source::new("document.yaml", text);
        import_with(&source, &own.api, strictness)
            .ok()
            .map(|(facts, _)| facts)
    };
    let new = facts(&hostile(text, random))?;
    counts.read += 1;
    let old = facts(text)?;
    let difference = Diff::new(&old, &new, (&own.api).into());
    for print in [diff::text, diff::markdown, diff::github] {
        let _ = print(&difference);
    }
    for line in diff::json(&difference).lines() {
        let _: serde_json::Value = serde_json::from_str(line).unwrap();
    }
    let mut texts: Vec<(String, String)> = schema::write_facts(&new)
        .into_iter()
        .map(|(stem, text)| (format!("resources/{stem}.yaml"), text))
        .collect();
    texts.push(("api.yaml".to_owned(), api));
    if let Some(again) = loaded(&texts) {
        assert_eq!(schema::write_facts(&again.facts), schema::write_facts(&new));
    } else {
        panic!("what was imported does not read back: {texts:?}");
    }
    let of = |facts| Schema {
        facts,
        annotations: Annotations::default(),
        api: own.api.clone(),
    };
    let (before, _) = lower(&of(old.clone()), &NamesLock::default()).ok()?;
    let version = ApiVersion {
        facts: &old,
        model: &before,
    };
    let update = compat::update(version, &NamesLock::of(&before), &of(new.clone())).ok();
    if let Some(update) = update {
        counts.compared += 1;
        let _ = diff::text(&update.diff);
        generate(&update.model, counts);
    }
    let (model, _) = lower(&of(new), &NamesLock::default()).ok()?;
    Some(generate(&model, counts))
}

/// The small schema, or three files of the workspace's.
fn schema_texts(random: &mut Random) -> Vec<(String, String)> {
    let own = loaded(&[("api.yaml".to_owned(), api())]).unwrap();
    if random.below(40) == 0 {
        let mut sources = workspace::sources();
        let kept = random.below(30);
        let mut resources = 0;
        sources.retain(|source| {
            let name = source.name();
            let is_resource = name.contains("resources/") && !name.ends_with("shared.yaml");
            resources += usize::from(is_resource);
            !is_resource || resources.abs_diff(kept) < 3
        });
        let below = |name: &str| {
            name.rsplit_once("schema/")
                .map_or(name, |(_, below)| below)
                .to_owned()
        };
        return sources
            .iter()
            .map(|source| (below(source.name()), source.text().to_owned()))
            .collect();
    }
    let source = Source::new("document.yaml", DOCUMENT);
    let (facts, _) = import_with(&source, &own.api, Strictness::Normal).unwrap();
    let mut texts: Vec<(String, String)> = schema::write_facts(&facts)
        .into_iter()
        .map(|(stem, text)| (format!("resources/{stem}.yaml"), text))
        .collect();
    texts.push(("annotations/things.yaml".to_owned(), ANNOTATIONS.to_owned()));
    texts.push(("annotations/entities.yaml".to_owned(), ENTITIES.to_owned()));
    texts.push(("api.yaml".to_owned(), api()));
    texts
}

fn schema_files(random: &mut Random, counts: &mut Counts) -> Option<String> {
    counts.schemas += 1;
    let mut texts = schema_texts(random);
    let at = random.below(texts.len());
    texts[at].1 = hostile(&texts[at].1, random);
    let schema = loaded(&texts)?;
    counts.read += 1;
    let (model, _) = lower(&schema, &NamesLock::default()).ok()?;
    Some(generate(&model, counts))
}

fn names(random: &mut Random, counts: &mut Counts) -> Option<String> {
    counts.locks += 1;
    let schema = loaded(&schema_texts(random))?;
    let (model, _) = lower(&schema, &NamesLock::default()).ok()?;
    let text = hostile(&lock::write(&model), random);
    let lock = NamesLock::parse(&Source::new("names.lock", text)).ok()?;
    counts.read += 1;
    let (model, _) = lower(&schema, &lock).ok()?;
    // Names given by hand may collide with others: that is reported, or the code parses.
    Some(generate(&model, counts))
}

/// Runs one case and returns the generated code, if any.
fn case(seed: u64, counts: &mut Counts) -> Option<String> {
    let start = Instant::now();
    let mut random = Random(seed);
    let run = AssertUnwindSafe(|| match random.below(4) {
        0 => schema_files(&mut random, counts),
        1 => names(&mut random, counts),
        _ => document(&mut random, counts),
    });
    let result = catch_unwind(run).unwrap_or_else(|panic| {
        eprintln!("the case of FUZZ_SEED={seed} panics");
        std::panic::resume_unwind(panic)
    });
    assert!(
        start.elapsed() < PATIENCE,
        "the case of FUZZ_SEED={seed} takes {:?}",
        start.elapsed()
    );
    result
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn hostile_inputs_never_panic_or_make_broken_code() {
    let first = number("FUZZ_SEED").unwrap_or(1);
    let mut counts = Counts::default();
    for seed in first..first + 300 {
        case(seed, &mut counts);
    }
    assert!(counts.generated > 30, "{counts:?}");
}

#[test]
#[ignore = "runs for FUZZ_SECONDS, half an hour without"]
fn fuzz_for_a_while() {
    let seconds = number("FUZZ_SECONDS").unwrap_or(1800);
    let first = number("FUZZ_SEED").unwrap_or(1_000_000);
    let start = Instant::now();
    let mut counts = Counts::default();
    let mut seed = first;
    loop {
        case(seed, &mut counts);
        seed += 1;
        if start.elapsed() >= Duration::from_secs(seconds) {
            break;
        }
        if (seed - first).is_multiple_of(5000) {
            eprintln!(
                "{} s: {} cases, {counts:?}",
                start.elapsed().as_secs(),
                seed - first
            );
        }
    }
    println!(
        "{} s: {} cases from seed {first}, {counts:?}",
        start.elapsed().as_secs(),
        seed - first
    );
}

/// Code of a sample, compiled as modules of one crate.
#[test]
#[ignore = "compiles; FUZZ_SAMPLES cases, 40 without"]
fn sampled_code_compiles() {
    let samples = number("FUZZ_SAMPLES").unwrap_or(40) as usize;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder: PathBuf = root.join("target/fuzz/samples");
    fs::create_dir_all(folder.join("src")).unwrap();
    let mut seed = number("FUZZ_SEED").unwrap_or(2_000_000);
    let mut counts = Counts::default();
    let mut lib = String::from("#![allow(deprecated, missing_docs)]\n");
    let mut left = samples;
    while left > 0 {
        if let Some(code) = case(seed, &mut counts) {
            fs::write(folder.join(format!("src/s{seed}.rs")), code).unwrap();
            lib.push_str(&format!("pub mod s{seed};\n"));
            left -= 1;
        }
        seed += 1;
    }
    fs::write(folder.join("src/lib.rs"), lib).unwrap();
    let manifest = format!(
        "[package]\nname = \"samples\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nmews-api = {{ path = {:?}, default-features = false }}\n",
        fs::canonicalize(root.join("mews-api")).unwrap()
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", root.join("target/fuzz/target"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    println!("{samples} samples compile");
}
