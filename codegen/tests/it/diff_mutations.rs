//! Random schemas with random changes: exactly these changes are reported.

use std::collections::{BTreeSet, HashSet};

use indexmap::IndexMap;
use mews_codegen::diff::{Conventions, Diff, Kind, Subject};
use mews_codegen::schema::{
    Deprecation, Enum, Facts, Operation, Presence, Property, Scalar, Shape, TypeDef, TypeKind,
    TypeText,
};
use mews_codegen::source::{Place, Source};
use proptest::prelude::*;

const SCALARS: [Scalar; 5] = [
    Scalar::String,
    Scalar::Uuid,
    Scalar::Bool,
    Scalar::Double,
    Scalar::DateTime,
];
const PRESENCES: [Presence; 4] = [
    Presence::Required,
    Presence::Maybe,
    Presence::Nullable,
    Presence::Optional,
];

/// A schema as numbers, which are taken modulo the number of choices.
#[derive(Clone, Debug)]
struct Plan {
    objects: Vec<Vec<(usize, usize, usize)>>,
    enums: Vec<usize>,
    operations: Vec<(usize, usize)>,
}

fn plans() -> impl Strategy<Value = Plan> {
    let property = (0..4_usize, 0..7_usize, 0..64_usize);
    let objects = prop::collection::vec(prop::collection::vec(property, 0..6), 1..8);
    let enums = prop::collection::vec(1..5_usize, 1..4);
    let operations = prop::collection::vec((0..64_usize, 0..64_usize), 1..5);
    (objects, enums, operations).prop_map(|(objects, enums, operations)| Plan {
        objects,
        enums,
        operations,
    })
}

fn nowhere() -> Place {
    Place::top(&Source::new("nowhere", ""))
}

fn property(name: &str, presence: Presence, shape: Shape) -> Property {
    let mut property = Property::new(name, nowhere(), TypeText { presence, shape });
    // Else a text that is required had a limit that one which isn't has not.
    property.may_be_empty = true;
    property
}

fn define(facts: &mut Facts, name: &str, kind: TypeKind) {
    let def = TypeDef {
        name: name.to_owned(),
        place: nowhere(),
        home: "things".to_owned(),
        kind,
    };
    facts.types.insert(name.to_owned(), def);
}

fn operation(path: &str, request: &str, response: &str) -> Operation {
    Operation {
        path: path.to_owned(),
        place: nowhere(),
        request: vec![request.to_owned()],
        response: Some(response.to_owned()),
        page: None,
        versioned_title: false,
        deprecated: None,
        restricted: false,
        statuses: Vec::new(),
    }
}

impl Plan {
    /// The schema: only what operations reach, as importing gives it.
    fn facts(&self) -> Facts {
        let mut facts = Facts::default();
        let names: Vec<String> = (0..self.objects.len())
            .map(|index| format!("Object{index}"))
            .chain((0..self.enums.len()).map(|index| format!("Enum{index}")))
            .collect();
        for (index, properties) in self.objects.iter().enumerate() {
            let one = |(number, (presence, form, target)): (usize, &(usize, usize, usize))| {
                let named = Shape::Named(names[target % names.len()].clone());
                let shape = match form {
                    5 => named,
                    6 => Shape::List(Box::new(named)),
                    scalar => Shape::Scalar(SCALARS[scalar % SCALARS.len()]),
                };
                let name = format!("Property{number}");
                (name.clone(), property(&name, PRESENCES[*presence], shape))
            };
            let properties: IndexMap<String, Property> =
                properties.iter().enumerate().map(one).collect();
            define(
                &mut facts,
                &format!("Object{index}"),
                TypeKind::Object(properties),
            );
        }
        for (index, count) in self.enums.iter().enumerate() {
            let values = (0..*count).map(|value| format!("Value{value}")).collect();
            let list = Enum {
                values,
                extensible: false,
            };
            define(&mut facts, &format!("Enum{index}"), TypeKind::Enum(list));
        }
        let object = |index: usize| format!("Object{}", index % self.objects.len());
        for (index, (request, response)) in self.operations.iter().enumerate() {
            let path = format!("things/do{index}");
            facts.operations.insert(
                path.clone(),
                operation(&path, &object(*request), &object(*response)),
            );
        }
        let reached = reached(&facts);
        facts.types.retain(|name, _| reached.contains(name));
        facts
    }
}

fn reached(facts: &Facts) -> HashSet<String> {
    let mut seen = HashSet::new();
    let mut todo: Vec<String> = facts
        .operations
        .values()
        .flat_map(|one| one.request.iter().chain(&one.response).cloned())
        .collect();
    while let Some(name) = todo.pop() {
        if seen.insert(name.clone()) {
            todo.extend(facts.types[&name].names().into_iter().map(str::to_owned));
        }
    }
    seen
}

type Report = BTreeSet<(Kind, Subject)>;

fn diff(old: &Facts, new: &Facts) -> Diff {
    let conventions = Conventions {
        base_path: "/api",
        limitation: "Limitation",
        cursor: "Cursor",
    };
    Diff::new(old, new, conventions)
}

fn report(old: &Facts, new: &Facts) -> Report {
    let changes = diff(old, new).changes;
    let report: Report = changes
        .iter()
        .map(|change| (change.kind, change.subject.clone()))
        .collect();
    assert_eq!(report.len(), changes.len(), "told twice: {changes:#?}");
    report
}

/// Changes one thing, which `at` chooses among those of its sort. Returns the expected report, or
/// `None` if there is no such thing.
fn mutate(facts: &mut Facts, sort: usize, at: usize) -> Option<(Kind, Subject)> {
    if sort >= 10 {
        return mutate_operation(facts, sort, at);
    }
    if sort >= 8 {
        return mutate_enum(facts, sort, at);
    }
    let objects: Vec<String> = facts
        .types
        .values()
        .filter(|def| matches!(&def.kind, TypeKind::Object(own) if sort == 0 || !own.is_empty()))
        .map(|def| def.name.clone())
        .collect();
    let owner = objects.get(at % objects.len().max(1))?.clone();
    let TypeKind::Object(own) = &mut facts.types.get_mut(&owner)?.kind else {
        return None;
    };
    let subject = |name: &str| Subject::Member(owner.clone(), name.to_owned());
    if sort == 0 {
        let presence = PRESENCES[at % PRESENCES.len()];
        let new = property("New", presence, Shape::Scalar(Scalar::Bool));
        own.insert("New".to_owned(), new);
        return Some((Kind::PropertyAdded, subject("New")));
    }
    let index = (at / 7) % own.len();
    let name = own.get_index(index)?.0.clone();
    if sort == 1 {
        own.shift_remove(&name);
        return Some((Kind::PropertyRemoved, subject(&name)));
    }
    let property = own.get_mut(&name)?;
    let kind = match sort {
        2 => match property.presence {
            Presence::Required => (Presence::Optional, Kind::PropertyOptional),
            Presence::Optional => (Presence::Required, Kind::PropertyRequired),
            Presence::Nullable => (Presence::Maybe, Kind::PropertyOptional),
            Presence::Maybe => (Presence::Nullable, Kind::PropertyRequired),
        },
        3 => match property.presence {
            Presence::Required => (Presence::Nullable, Kind::PropertyNullable),
            Presence::Nullable => (Presence::Required, Kind::PropertyNonNullable),
            Presence::Optional => (Presence::Maybe, Kind::PropertyNullable),
            Presence::Maybe => (Presence::Optional, Kind::PropertyNonNullable),
        },
        4 => {
            property.shape = Shape::List(Box::new(property.shape.clone()));
            return Some((Kind::PropertyTypeChanged, subject(&name)));
        }
        5 => {
            property.deprecated = Some(Deprecation::default());
            return Some((Kind::PropertyDeprecated, subject(&name)));
        }
        6 => {
            property.items.max = Some((at + 1).to_string());
            return Some((Kind::ConstraintChanged, subject(&name)));
        }
        _ => {
            property.read_only = true;
            return Some((Kind::ConstraintChanged, subject(&name)));
        }
    };
    property.presence = kind.0;
    Some((kind.1, subject(&name)))
}

fn mutate_enum(facts: &mut Facts, sort: usize, at: usize) -> Option<(Kind, Subject)> {
    let mut enums: Vec<(&String, &mut Enum)> = facts
        .types
        .iter_mut()
        .filter_map(|(name, def)| match &mut def.kind {
            TypeKind::Enum(list) => Some((name, list)),
            _ => None,
        })
        .collect();
    let count = enums.len().max(1);
    let (name, list) = enums.get_mut(at % count)?;
    let subject = |value: &str| Subject::Member((*name).clone(), value.to_owned());
    if sort == 8 {
        list.values.insert(0, "New".to_owned());
        return Some((Kind::EnumValueAdded, subject("New")));
    }
    let value = list.values.pop()?;
    Some((Kind::EnumValueRemoved, subject(&value)))
}

fn mutate_operation(facts: &mut Facts, sort: usize, at: usize) -> Option<(Kind, Subject)> {
    let index = at % facts.operations.len().max(1);
    let path = facts.operations.get_index(index)?.0.clone();
    let subject = Subject::Operation(path.clone());
    let operation = facts.operations.get_mut(&path)?;
    match sort {
        10 => operation.deprecated = Some(Deprecation::default()),
        11 => operation.restricted = true,
        12 => {
            facts.operations.shift_remove(&path);
            return Some((Kind::OperationRemoved, subject));
        }
        _ => {
            let mut more = operation.clone();
            more.path = "things/more".to_owned();
            facts.operations.insert(more.path.clone(), more);
            return Some((
                Kind::OperationAdded,
                Subject::Operation("things/more".to_owned()),
            ));
        }
    }
    Some((
        if sort == 10 {
            Kind::OperationDeprecated
        } else {
            Kind::OperationRestricted
        },
        subject,
    ))
}

/// The same change seen from the other side.
fn mirrored(kind: Kind) -> Kind {
    let pairs = [
        (Kind::OperationAdded, Kind::OperationRemoved),
        (Kind::OperationDeprecated, Kind::OperationUndeprecated),
        (Kind::OperationRestricted, Kind::OperationUnrestricted),
        (Kind::SchemaAdded, Kind::SchemaRemoved),
        (Kind::PropertyAdded, Kind::PropertyRemoved),
        (Kind::PropertyRequired, Kind::PropertyOptional),
        (Kind::PropertyNullable, Kind::PropertyNonNullable),
        (Kind::PropertyDeprecated, Kind::PropertyUndeprecated),
        (Kind::EnumValueAdded, Kind::EnumValueRemoved),
    ];
    let other = pairs.into_iter().find_map(|(one, other)| {
        if kind == one {
            Some(other)
        } else {
            (kind == other).then_some(one)
        }
    });
    other.unwrap_or(kind)
}

/// The same schema with the types renamed that `chosen` selects.
fn renamed(facts: &Facts, chosen: impl Fn(&str) -> bool) -> Facts {
    // Turned round, so that names are in another order as well.
    let name = |old: &str| match chosen(old) {
        true => format!("Now{}", old.chars().rev().collect::<String>()),
        false => old.to_owned(),
    };
    let mut new = Facts::default();
    for operation in facts.operations.values() {
        let mut operation = operation.clone();
        operation.request = operation.request.iter().map(|old| name(old)).collect();
        operation.response = operation.response.as_deref().map(name);
        new.operations.insert(operation.path.clone(), operation);
    }
    for def in facts.types.values() {
        let mut def = def.clone();
        def.name = name(&def.name);
        if let TypeKind::Object(own) = &mut def.kind {
            for property in own.values_mut() {
                property.shape = renamed_shape(&property.shape, &name);
            }
        }
        new.types.insert(def.name.clone(), def);
    }
    new.types.sort_keys();
    new
}

fn renamed_shape(shape: &Shape, name: &impl Fn(&str) -> String) -> Shape {
    match shape {
        Shape::Named(old) => Shape::Named(name(old)),
        Shape::List(inner) => Shape::List(Box::new(renamed_shape(inner, name))),
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn a_schema_does_not_differ_from_itself(plan in plans()) {
        let facts = plan.facts();
        let mut shuffled = facts.clone();
        shuffled.types.reverse();
        shuffled.operations.reverse();
        for def in shuffled.types.values_mut() {
            match &mut def.kind {
                TypeKind::Object(own) => own.reverse(),
                TypeKind::Enum(list) => list.values.reverse(),
                TypeKind::Alias(_) => {}
            }
        }
        prop_assert_eq!(report(&facts, &facts), Report::new());
        prop_assert_eq!(report(&facts, &shuffled), Report::new());
    }

    #[test]
    fn reports_exactly_the_one_change(plan in plans(), sort in 0..14_usize, at in 0..1000_usize) {
        let old = plan.facts();
        let mut new = old.clone();
        let expected: Report = mutate(&mut new, sort, at).into_iter().collect();
        prop_assert_eq!(report(&old, &new), expected);
    }

    #[test]
    fn reverse_diff_is_mirrored(
        plan in plans(),
        sorts in prop::collection::vec((0..14_usize, 0..1000_usize), 0..6),
    ) {
        let old = plan.facts();
        let mut new = old.clone();
        for (sort, at) in sorts {
            mutate(&mut new, sort, at);
        }
        let back: Report = report(&new, &old).into_iter().map(|(kind, subject)| (mirrored(kind), subject)).collect();
        prop_assert_eq!(report(&old, &new), back);
        prop_assert_eq!(diff(&old, &new), diff(&old, &new));
    }

    #[test]
    fn finds_pure_renames(plan in plans(), chosen in 0..4096_usize) {
        let old = plan.facts();
        let index = |name: &str| old.types.get_index_of(name).unwrap_or_default();
        let is_chosen = |name: &str| chosen >> index(name) & 1 == 1;
        let new = renamed(&old, is_chosen);
        let name = |old: &String| format!("Now{}", old.chars().rev().collect::<String>());
        let expected: Report = old
            .types
            .keys()
            .filter(|name| is_chosen(name))
            .map(|old| (Kind::SchemaRenamed, Subject::Type(name(old))))
            .collect();
        prop_assert_eq!(report(&old, &new), expected);
    }
}
