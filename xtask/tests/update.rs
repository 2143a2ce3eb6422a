//! `cargo xtask update` as maintainers run it, in a workspace of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A document with one operation; the properties of its response are what the tests change.
fn document(properties: &[&str]) -> String {
    let properties: Vec<String> = properties
        .iter()
        .map(|name| format!(r#""{name}": {{"type": "string"}}"#))
        .collect();
    let (parameters, content) = (
        r#"{"type": "object", "additionalProperties": false, "required": ["ClientToken", "AccessToken", "Client"], "properties": {"ClientToken": {"type": "string"}, "AccessToken": {"type": "string"}, "Client": {"type": "string"}}}"#,
        |name: &str| {
            format!(
                r##"{{"application/json": {{"schema": {{"$ref": "#/components/schemas/{name}"}}}}}}"##
            )
        },
    );
    format!(
        r#"{{"openapi": "3.0.1", "info": {{"title": "Things", "version": "v1"}},
        "paths": {{"/api/connector/v1/things/get": {{"post": {{"tags": ["Things"],
          "requestBody": {{"content": {}}}, "responses": {{"200": {{"description": "OK", "content": {}}}}}}}}}}},
        "components": {{"schemas": {{"ThingParameters": {parameters},
          "Thing": {{"type": "object", "additionalProperties": false, "properties": {{{}}}}}}}}}}}"#,
        content("ThingParameters"),
        content("Thing"),
        properties.join(", ")
    )
}

const ANNOTATIONS: &str = "operations:\n  get:\n    doc: Reads the thing.\n    effect: Read\n";

/// A workspace that has taken in a document with two properties, and published their names.
fn workspace(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if root.exists() {
        fs::remove_dir_all(&root).unwrap();
    }
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["schema/annotations", "mews-api"] {
        fs::create_dir_all(root.join(folder)).unwrap();
    }
    for file in ["schema/api.yaml", "mews-api/Cargo.toml"] {
        fs::copy(own.join(file), root.join(file)).unwrap();
    }
    fs::write(root.join("schema/annotations/things.yaml"), ANNOTATIONS).unwrap();
    fs::write(root.join("CHANGELOG.md"), "# Changelog\n").unwrap();
    let output = update(&root, &["Id", "Name"], &[]);
    assert!(output.status.success(), "{}", complained(&output));
    assert!(
        text(&root, "schema/names.lock").contains("field Thing.Name = name: Option<String>\n"),
        "{}\n{}",
        complained(&output),
        text(&root, "schema/names.lock")
    );
    root
}

fn command(root: &Path, properties: &[&str], arguments: &[&str]) -> Command {
    let path = root.join("document.json");
    fs::write(&path, document(properties)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .arg("update")
        .arg(path)
        .arg("--root")
        .arg(root)
        .args(arguments);
    command
}

fn update(root: &Path, properties: &[&str], arguments: &[&str]) -> Output {
    command(root, properties, arguments).output().unwrap()
}

fn text(root: &Path, file: &str) -> String {
    fs::read_to_string(root.join(file)).unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn reports_names_removed_by_document() {
    let root = workspace("update-explained");
    let output = update(&root, &["Id"], &[]);
    assert!(output.status.success(), "{}", complained(&output));
    let report = printed(&output);
    assert!(
        report.contains(
            "1 published names go or change:\n  field Thing.Name = name: Option<String>\n"
        ),
        "{report}"
    );
    assert!(!text(&root, "schema/names.lock").contains("Thing.Name"));
}

#[test]
fn rejects_unexplained_removal_without_forget() {
    let root = workspace("update-unexplained");
    // A name that earlier annotations had published.
    let lock = text(&root, "schema/names.lock") + "entity Ghost = entities::Ghost\n";
    fs::write(root.join("schema/names.lock"), &lock).unwrap();
    let files = [
        "schema/names.lock",
        "schema/resources/things.yaml",
        "CHANGELOG.md",
    ];
    let before = files.map(|file| text(&root, file));
    for arguments in [&[][..], &["--dry-run"]] {
        let output = update(&root, &["Id", "Name", "Colour"], arguments);
        assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
        let complaint = complained(&output);
        assert!(
            complaint.contains("entity Ghost = entities::Ghost\nnothing was written; `--forget`"),
            "{complaint}"
        );
        assert_eq!(files.map(|file| text(&root, file)), before);
    }
    let output = update(&root, &["Id", "Name", "Colour"], &["--forget"]);
    assert!(output.status.success(), "{}", complained(&output));
    let lock = text(&root, "schema/names.lock");
    assert!(
        !lock.contains("Ghost") && lock.contains("Thing.Colour"),
        "{lock}"
    );
}

#[test]
fn closed_pipe_stops_nothing() {
    let root = workspace("update-unread");
    let (read, unread) = std::io::pipe().unwrap();
    drop(read);
    let output = command(&root, &["Id", "Name", "Colour"], &[])
        .stdout(Stdio::from(unread))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    assert!(output.status.success(), "{}", complained(&output));
    assert!(text(&root, "CHANGELOG.md").contains("Colour"));
    assert!(text(&root, "schema/resources/things.yaml").contains("Colour"));
}

/// Runs `update` with an edited document.
fn update_edited(root: &Path, edits: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = command(root, &["Id", "Name"], arguments);
    let path = root.join("document.json");
    let text = edits
        .iter()
        .fold(fs::read_to_string(&path).unwrap(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replace(from, to)
        });
    fs::write(&path, text).unwrap();
    command.output().unwrap()
}

#[test]
fn document_of_another_base_path_changes_nothing() {
    let root = workspace("update-base-path");
    let lock = text(&root, "schema/names.lock");
    let output = update_edited(&root, &[("/v1/", "/v2/")], &[]);
    assert_eq!(output.status.code(), Some(1));
    let complaint = complained(&output);
    assert!(
        complaint.contains("the document has paths below `/api/connector/v2/` (1 paths)"),
        "{complaint}"
    );
    let output = update_edited(
        &root,
        &[(r#""/api/connector/v1/things/get": {"#, r#""ignored": {"#)],
        &[],
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&root, "schema/names.lock"), lock);
}

#[test]
fn mass_removal_needs_its_exact_number() {
    let root = workspace("update-removal");
    let lock = text(&root, "schema/names.lock");
    let edits = [("things/get", "things/find")];
    for arguments in [&[][..], &["--allow-removals", "2"], &["--dry-run"]] {
        let output = update_edited(&root, &edits, arguments);
        assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
        let complaint = complained(&output);
        assert!(
            complaint.contains("removes 1 of 1 operations (things/get)")
                && complaint.contains("`--allow-removals 1`"),
            "{complaint}"
        );
        assert_eq!(text(&root, "schema/names.lock"), lock);
    }
    let output = update_edited(&root, &edits, &["--allow-removals", "1"]);
    assert!(output.status.success(), "{}", complained(&output));
    assert!(text(&root, "schema/resources/things.yaml").contains("find:"));
}

#[test]
fn unknown_keyword_is_rejected_only_when_strict() {
    let root = workspace("update-strict");
    let edits = [(
        r#""tags": ["Things"],"#,
        r#""tags": ["Things"], "x-owner": "team","#,
    )];
    let output = update_edited(&root, &edits, &["--dry-run"]);
    assert!(output.status.success(), "{}", complained(&output));
    assert!(complained(&output).contains("`x-owner` in an operation is ignored"));
    let output = update_edited(&root, &edits, &["--dry-run", "--strict"]);
    assert_eq!(output.status.code(), Some(1));
}
