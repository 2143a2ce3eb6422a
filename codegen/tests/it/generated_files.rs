//! The files that a schema gives, and which of them holds a type.

use mews_codegen::output;

use super::generated::snapshot;
use super::texts::Texts;

#[test]
fn shared_types() {
    let texts = Texts::of(
        "things",
        "
        operations:
          get: {response: Thing}
        types:
          Thing:
            Owner: Owner
    ",
    );
    let texts = texts.facts(
        "others",
        "
        operations:
          get: {response: Other}
        types:
          Other:
            Owner: Owner
    ",
    );
    let texts = texts.facts(
        "shared",
        "
        types:
          Owner:
            Name: string
          Unreached:
            Name: string
    ",
    );
    snapshot("shared_types", &texts.rendered("shared.rs"));
    snapshot("shared_types_used", &texts.rendered("things.rs"));
    snapshot("shared_types_root", &texts.rendered("mod.rs"));
}

#[test]
fn widely_shared_types_are_ungated() {
    let rendered = |resources: u32, path: &str| {
        let shared = "types: {Owner: {Name: string}}";
        let texts = (0..resources).fold(Texts::new().facts("shared", shared), |texts, number| {
            let facts = format!(
                "operations: {{get: {{response: Thing{number}}}}}\ntypes: {{Thing{number}: {{Owner: Owner}}}}"
            );
            texts.facts(&format!("things{number}"), &facts)
        });
        texts.rendered(path)
    };
    for (resources, gated) in [(16, true), (17, false)] {
        let shared = rendered(resources, "shared.rs");
        assert_eq!(shared.contains("#[cfg("), gated, "{shared}");
        let root = rendered(resources, "mod.rs");
        assert_eq!(root.contains("any("), gated, "{root}");
    }
}

#[test]
fn resources_called_like_modules() {
    let texts = Texts::of(
        "resources",
        "operations: {get: {response: Resource}}\ntypes: {Resource: {Name: string}}",
    )
    .facts("match", "operations: {get: {}}")
    .facts("mod", "operations: {get: {}}");
    snapshot("resources_called_like_modules", &texts.rendered("mod.rs"));
    snapshot(
        "resources_called_like_modules_handle",
        &texts.rendered("resources_.rs"),
    );
    assert!(
        texts
            .rendered("match_.rs")
            .contains("pub fn r#match(&self) -> Match")
    );
    assert!(
        texts
            .rendered("mod_.rs")
            .contains("pub fn r#mod(&self) -> Mod")
    );
}

#[test]
fn a_single_text_for_another_crate() {
    let texts = Texts::of(
        "things",
        "
        operations:
          get: {request: ThingGet, response: Thing}
        types:
          ThingGet:
            ThingId: uuid
          Thing:
            Id: uuid
            Old: {type: string?, deprecated: true}
    ",
    );
    let texts = texts.annotations(
        "entities",
        "
        entities:
          Thing: {doc: A thing., types: [Thing], properties: [ThingId]}
    ",
    );
    snapshot(
        "a_single_text_for_another_crate",
        &output::single(&texts.model(), mews_codegen::render::Codec::Wire).unwrap(),
    );
}

#[test]
fn an_api_without_anything() {
    let files = output::files(&Texts::new().model(), mews_codegen::render::Target::Core).unwrap();
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["mod.rs", "entities.rs"]);
    for file in &files {
        assert!(
            syn::parse_file(&file.text).is_ok(),
            "{} can't be parsed",
            file.path
        );
    }
}
