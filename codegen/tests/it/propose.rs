//! Proposed annotations: held against what people wrote for all operations that there are.

use mews_codegen::propose;
use mews_codegen::schema::corrected;
use mews_codegen::schema::{self, Annotations, Schema};

use super::texts::Texts;
use super::workspace;

/// The workspace's schema with annotations of ids only.
fn bare(schema: &Schema) -> Schema {
    Schema {
        annotations: Annotations {
            entities: schema.annotations.entities.clone(),
            untyped: schema.annotations.untyped.clone(),
            ..Annotations::default()
        },
        ..schema.clone()
    }
}

#[test]
fn proposals_parse_and_match_annotations() {
    let written = workspace::schema();
    let (facts, _) = corrected(&written);
    let proposals = propose::proposals(&bare(&written), &facts);
    let sources: Vec<_> = proposals
        .iter()
        .map(|(file, text)| {
            mews_codegen::source::Source::new(format!("schema/{file}"), text.as_str())
        })
        .chain(
            workspace::sources()
                .into_iter()
                .filter(|one| !one.name().contains("annotations/")),
        )
        .collect();
    let (proposed, _) = schema::load(&sources).unwrap_or_else(|errors| panic!("{errors}"));
    let (mut effects, mut lists, mut keys, mut filters, mut reads, mut meanings) =
        (0, 0, 0, 0, 0, 0);
    for (path, right) in &written.annotations.operations {
        let ours = &proposed.annotations.operations[path];
        effects += usize::from(ours.effect == right.effect);
        let Some(list) = &right.list else { continue };
        reads += 1;
        let ours_list = ours.list.as_ref();
        lists += usize::from(ours_list.is_some_and(|one| one.property == list.property));
        keys += usize::from(ours_list.is_some_and(|one| one.key == list.key));
        for (name, right) in right
            .filters
            .iter()
            .filter(|(name, _)| !name.contains(".."))
        {
            meanings += 1;
            filters += usize::from(
                ours.filters
                    .get(name)
                    .is_some_and(|one| one.meaning == right.meaning),
            );
        }
    }
    let operations = written.annotations.operations.len();
    let shares = format!(
        "effects {effects} of {operations}, lists {lists} of {reads}, keys {keys} of {reads}, filters {filters} of {meanings}"
    );
    assert!(effects * 100 >= operations * 90, "{shares}");
    assert!(lists * 100 >= reads * 90, "{shares}");
    assert!(keys * 100 >= reads * 75, "{shares}");
    assert!(filters * 100 >= meanings * 75, "{shares}");
    println!("{shares}");
}

#[test]
fn a_new_operation_and_a_new_filter_are_proposed() {
    let texts = Texts::of(
        "things",
        "
    operations:
      getAll: {request: ThingsFilter, response: ThingsResult}
      archive: {request: ThingsArchive}
    types:
      ThingsFilter:
        EnterpriseIds: {type: \"[uuid]?\", items: 1..1000}
        UpdatedUtc: TimeFilterInterval?
        CollidingUtc: TimeFilterInterval?
      ThingsArchive:
        ThingIds: \"[uuid]\"
      ThingsResult:
        Things: \"[Thing]\"
      Thing:
        Id: uuid
        UpdatedUtc: datetime
        StartUtc: datetime
        EndUtc: datetime
      TimeFilterInterval:
        StartUtc: datetime?
        EndUtc: datetime?
",
    );
    let (schema, _) = texts.load().unwrap();
    let proposals = propose::proposals(&schema, &schema.facts);
    let text: String = proposals
        .iter()
        .map(|(file, entry)| format!("# {file}\n{entry}"))
        .collect();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("proposals", text);
    });
}
