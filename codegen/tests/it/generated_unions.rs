//! Generated code of unions and choices.

use super::generated::{annotated, things};
use super::texts::Texts;

#[test]
fn one_of_body() {
    things("one_of_body", "
        operations:
          getAll: {request: [ThingFilterByIdsParameters, ThingFilterByStateParameters], response: ThingList}
        types:
          ThingFilterByIdsParameters:
            ThingIds: {type: '[string]', items: 1..100}
            Limit: int32?
          ThingFilterByStateParameters:
            State: string or null
            Limit: int32?
          ThingList:
            Data: {type: oneOf, variants: [BigThing, SmallThing]}
          BigThing:
            Size: double
          SmallThing:
            Name: string
    ");
}

#[test]
fn union_of_value() {
    annotated("union_of_value", "
        operations:
          get: {response: Thing}
        types:
          Thing:
            Data: {type: union, discriminator: ThingKind, variants: [AbsoluteThing, ExtendedAmount, '{}', string], value: optional}
            Old: {type: union?, lowerCase: true, discriminator: ThingKind, variants: [AbsoluteThing], value: maybe}
            ThingOld: string
          AbsoluteThing:
            Size: double
          ExtendedAmount:
            Value: double
        enums:
          ThingKind:
          - Absolute
          - Relative
          - Nothing
          - Remark
    ", "
        operations:
          get: {doc: Gets a thing., effect: Read}
        unions:
          Thing.Data: {Relative: ExtendedAmount, Remark: string}
    ");
}

#[test]
fn union_of_siblings() {
    things(
        "union_of_siblings",
        "
        operations:
          add: {request: ThingAdd, response: ThingData}
        types:
          ThingAdd:
            Data: ThingData
          ThingData:
            Discriminator: ThingKind
            Absolute: AbsoluteThing?
            RelativeData: RelativeThing?
          AbsoluteThing:
            Size: double
          RelativeThing:
            Share: double
        enums:
          ThingKind:
          - Absolute
          - Relative
          - Nothing
    ",
    );
}

#[test]
fn equal_types_of_a_one_of_are_one_variant() {
    let file = Texts::of(
        "things",
        "
        operations: {get: {request: Get}}
        types:
          Get: {Any: {type: oneOf, variants: [A, A, B]}}
          A: {One: string}
          B: {Two: string}
        ",
    )
    .rendered("things.rs");
    assert_eq!(file.matches("impl From<A>").count(), 1, "{file}");
    assert_eq!(file.matches("impl From<B>").count(), 1, "{file}");
}
