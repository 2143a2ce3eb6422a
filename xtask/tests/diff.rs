//! `cargo xtask diff` as maintainers run it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/fixtures")
}

fn fixture(version: &str) -> String {
    fixtures().join(version).display().to_string()
}

fn diff(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR"))
        .arg("diff")
        .args(arguments)
        .output()
        .unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn folders_in_all_formats() {
    let (old, new) = (fixture("2025-03-15"), fixture("2025-06-05"));
    let text = diff(&[&old, &new]);
    assert_eq!(text.status.code(), Some(0), "{}", complained(&text));
    assert!(printed(&text).starts_with("wire: "), "{}", printed(&text));
    let markdown = printed(&diff(&[&old, &new, "--format", "markdown"]));
    assert!(markdown.starts_with("### Breaking\n\n- "), "{markdown}");
    let json = printed(&diff(&[&old, &new, "--format", "json"]));
    let lines = json
        .lines()
        .filter(|line| line.starts_with("{\"kind\": \"") && line.ends_with('}'));
    assert_eq!(lines.count(), json.lines().count());
    assert!(json.lines().count() > 100, "{json}");
    let annotations = printed(&diff(&[&old, &new, "--format", "github"]));
    assert!(annotations.starts_with("::error file="), "{annotations}");
}

#[test]
fn exit_status_follows_fail_on() {
    let (old, new) = (fixture("2025-03-15"), fixture("2025-06-05"));
    assert_eq!(
        diff(&[&old, &new, "--fail-on", "breaking"]).status.code(),
        Some(3)
    );
    assert_eq!(
        diff(&[&old, &new, "--fail-on", "additive"]).status.code(),
        Some(3)
    );
    let same = diff(&[&new, &new, "--fail-on", "additive"]);
    assert_eq!(same.status.code(), Some(0));
    assert_eq!(printed(&same), "no changes\n");
}

#[test]
fn reports_unreadable_versions() {
    let new = fixture("2025-06-05");
    let nothing = diff(&["no-such-thing", &new]);
    assert_eq!(nothing.status.code(), Some(1));
    let message = "error: `no-such-thing` is neither a file, nor a folder, nor a git revision";
    assert_eq!(complained(&nothing).trim(), message);
    let option = diff(&["--no-such-option", &new]);
    assert_eq!(option.status.code(), Some(2));
    let empty = folder("empty");
    let no_schema = diff(&[&empty.display().to_string(), &new]);
    assert_eq!(no_schema.status.code(), Some(1));
    assert!(complained(&no_schema).contains("not a schema: the folder has no `resources`"));
    let broken = folder("broken");
    fs::create_dir(broken.join("resources")).unwrap();
    fs::write(
        broken.join("resources/things.yaml"),
        "types: {Thing: {Id: guid}}\n",
    )
    .unwrap();
    let wrong = diff(&[&broken.display().to_string(), &new]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(
        complained(&wrong).contains("schema/resources/things.yaml:1:21"),
        "{}",
        complained(&wrong)
    );
    let document = broken.join("document.yaml");
    fs::write(&document, "openapi: 2.0.0\npaths: {}\n").unwrap();
    let wrong = diff(&[&document.display().to_string(), &new]);
    assert!(
        complained(&wrong).contains("document.yaml:1:10"),
        "{}",
        complained(&wrong)
    );
}

#[test]
fn documents_and_folders_compare() {
    let folder = folder("documents");
    let thing = |property: &str| {
        format!(
            "openapi: 3.0.4
paths:
  /api/connector/v1/things/get:
    post:
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Get'}}}}}}}}
      responses: {{}}
components:
  schemas:
    Get:
      type: object
      required: [ClientToken, AccessToken, Client]
      properties:
        ClientToken: {{type: string, minLength: 1}}
        AccessToken: {{type: string, minLength: 1}}
        Client: {{type: string, minLength: 1}}
        {property}: {{type: boolean}}
"
        )
    };
    let (old, new) = (folder.join("old.yaml"), folder.join("new.yaml"));
    fs::write(&old, thing("Before")).unwrap();
    fs::write(&new, thing("After")).unwrap();
    let (old, new) = (old.display().to_string(), new.display().to_string());
    let output = diff(&[&old, &new, "--format", "json"]);
    let json = printed(&output);
    let lines: Vec<&str> = json.lines().collect();
    let [added, removed] = lines.as_slice() else {
        panic!("{json}\n{}", complained(&output));
    };
    for (line, parts) in [
        (
            added,
            [
                r#""kind": "property_added", "subject": "Get.After", "detail": "optional bool", "level": "additive""#,
                r#""rule": "request-property-added""#,
                r#""required": false, "operations": ["things/get"]"#,
                r#"new.yaml", "line": 16, "column": 9, "rustPath": "requests::ThingsGet.after""#,
            ],
        ),
        (
            removed,
            [
                r#""kind": "property_removed", "subject": "Get.Before", "detail": "optional bool", "level": "breaking""#,
                r#""rule": "request-property-removed""#,
                r#""operations": ["things/get"]"#,
                r#"old.yaml", "line": 16, "column": 9, "placeIn": "older", "rustPath": "requests::ThingsGet.before""#,
            ],
        ),
    ] {
        for part in parts {
            assert!(line.contains(part), "{part} is not in {line}");
        }
    }
    // An accepted change is listed separately, and `--fail-on` ignores it.
    let breaking = ["--fail-on", "breaking"];
    assert_eq!(
        diff(&[&old, &new, breaking[0], breaking[1]]).status.code(),
        Some(3)
    );
    let exceptions = folder.join("exceptions.yaml");
    let exception =
        "- {rule: request-property-removed, subject: Get.Before, reason: Nobody sent it.}\n";
    fs::write(&exceptions, exception).unwrap();
    let exceptions = exceptions.display().to_string();
    let arguments = [
        &old,
        &new,
        "--fail-on",
        "breaking",
        "--exceptions",
        &exceptions,
    ];
    let accepted = diff(&arguments);
    assert_eq!(accepted.status.code(), Some(0), "{}", complained(&accepted));
    assert!(
        printed(&accepted).contains("accepted: Nobody sent it."),
        "{}",
        printed(&accepted)
    );
    fs::write(&exceptions, exception.replace("Before", "Other")).unwrap();
    let unused = diff(&arguments);
    assert_eq!(unused.status.code(), Some(3));
    assert!(
        complained(&unused).contains("no change of `Get.Other`"),
        "{}",
        complained(&unused)
    );
}

#[test]
fn compares_git_revisions() {
    let root = folder("revisions");
    let git = |arguments: &[&str]| {
        let identity = [
            "-c",
            "user.name=Nobody",
            "-c",
            "user.email=nobody@example.com",
        ];
        let done = Command::new("git")
            .arg("-C")
            .arg(&root)
            .args(identity)
            .args(arguments)
            .output()
            .unwrap();
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
    };
    let schema = root.join("schema");
    fs::create_dir_all(schema.join("resources")).unwrap();
    fs::copy(fixtures().join("api.yaml"), schema.join("api.yaml")).unwrap();
    let things = |property: &str| {
        let text = format!(
            "operations:\n  get:\n    request: Get\ntypes:\n  Get:\n    {property}: uuid\n"
        );
        fs::write(schema.join("resources/things.yaml"), text).unwrap();
    };
    git(&["init", "--quiet"]);
    things("Before");
    git(&["add", "."]);
    git(&["commit", "--quiet", "--no-gpg-sign", "-m", "Before"]);
    things("After");
    let here = schema.display().to_string();
    let output = diff(&["HEAD", &here, "--schema", &here]);
    assert_eq!(output.status.code(), Some(0), "{}", complained(&output));
    let text = printed(&output);
    assert!(
        text.contains("request-property-removed         Get.Before  uuid"),
        "{text}"
    );
    assert!(
        text.contains("request-required-property-added  Get.After  uuid, required"),
        "{text}"
    );
    assert_eq!(
        printed(&diff(&["HEAD", "HEAD", "--schema", &here])),
        "no changes\n"
    );
    let none = diff(&["HEAD~1", &here, "--schema", &here]);
    assert_eq!(none.status.code(), Some(1), "{}", complained(&none));
}
