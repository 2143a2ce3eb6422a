//! `cargo xtask update` as maintainers run it, in a workspace of one operation.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DOCUMENT: &str = r##"
openapi: 3.0.4
info: {title: Gift cards, version: v1}
paths:
  /api/connector/v1/giftCards/getAll:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/GiftCardFilterParameters"}}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: "#/components/schemas/GiftCardResult"}}}}
components:
  schemas:
    CardState: {type: string, enum: [Open, Used]}
    GiftCard:
      type: object
      required: [Code, State]
      properties:
        Code: {type: string, minLength: 1}
        State: {$ref: "#/components/schemas/CardState"}
    GiftCardFilterParameters:
      type: object
      required: [ClientToken, AccessToken, Client, Codes]
      properties:
        ClientToken: {type: string, minLength: 1}
        AccessToken: {type: string, minLength: 1}
        Client: {type: string, minLength: 1}
        Codes: {type: array, items: {type: string}, maxItems: 1000}
    GiftCardResult:
      type: object
      required: [GiftCards]
      properties:
        GiftCards: {type: array, items: {$ref: "#/components/schemas/GiftCard"}}
"##;

const ANNOTATIONS: &str = "doc: Cards with money on them.
operations:
  getAll: {doc: Lists cards by their codes., effect: Read, list: GiftCards, key: Code}
types:
  GiftCard: A card and whether it was used.
";

/// A workspace without facts.
fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("update");
    if root.exists() {
        fs::remove_dir_all(&root).unwrap();
    }
    for folder in ["schema/annotations", "mews-api/src/generated", "xtask"] {
        fs::create_dir_all(root.join(folder)).unwrap();
    }
    let copy = |from: &str, to: &str| fs::copy(here.join(from), root.join(to)).unwrap();
    copy("../tests/own-bindings/schema/api.yaml", "schema/api.yaml");
    copy("../mews-api/Cargo.toml", "mews-api/Cargo.toml");
    fs::write(root.join("CHANGELOG.md"), "# Changelog\n").unwrap();
    fs::write(root.join("2026-07-01.yaml"), DOCUMENT).unwrap();
    root
}

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .env("CARGO_MANIFEST_DIR", root.join("xtask"))
        .args(arguments)
        .output()
        .unwrap()
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn update_leaves_only_annotations_to_do() {
    let root = workspace();
    let folder = root.display().to_string();
    let document = root.join("2026-07-01.yaml").display().to_string();
    let update = ["update", &document, "--root", &folder];

    let updated = xtask(&root, &update);
    assert!(updated.status.success(), "{}", complained(&updated));
    let printed = String::from_utf8(updated.stdout).unwrap();
    assert!(printed.contains("    effect: Read\n"), "{printed}");
    let checked = complained(&xtask(&root, &["generate", "--check"]));
    let is_missing = "`giftCards/getAll` has no annotation";
    assert!(checked.contains(is_missing), "{checked}");
    for fault in ["stale", "missing: ", "not generated"] {
        assert!(!checked.contains(fault), "{checked}");
    }

    fs::write(root.join("schema/annotations/giftCards.yaml"), ANNOTATIONS).unwrap();
    let updated = xtask(&root, &update);
    assert!(updated.status.success(), "{}", complained(&updated));
    let checked = xtask(&root, &["generate", "--check"]);
    assert!(checked.status.success(), "{}", complained(&checked));
}
