//! Operations, their bodies and answers.

use super::*;

const OLD: &str = "
  /api/connector/v1/things/old:
    post:
      deprecated: true
      x-restricted: true";

#[test]
fn operations() {
    let more = "
  /api/connector/v1/things/more:
    post:
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/First'}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ThingResult'}}}}";
    let added = format!("{more}{OLD}");
    case(
        &[(OLD, &added)],
        &["operation_added things/more () additive additive"],
    );
    assert_eq!(
        report(&edited(&[(OLD, &added)]), BASE),
        ["operation_removed things/more () breaking breaking"]
    );
    let marks = "\n      deprecated: true\n      x-restricted: true";
    case(
        &[(marks, "")],
        &[
            "operation_undeprecated things/old () none none",
            "operation_unrestricted things/old () additive none",
        ],
    );
    assert_eq!(
        report(&edited(&[(marks, "")]), BASE),
        [
            "operation_deprecated things/old (deprecated) none none",
            "operation_restricted things/old () breaking none",
        ]
    );
}

#[test]
fn bodies_and_answers() {
    let second = ", {$ref: '#/components/schemas/Second'}";
    case(
        &[(second, "")],
        &[
            "operation_request_changed things/old (one of First, Second → First) breaking breaking",
            "schema_removed Second (object) breaking breaking",
        ],
    );
    assert_eq!(
        report(&edited(&[(second, "")]), BASE),
        [
            "operation_request_changed things/old (First → one of First, Second) additive additive",
            "schema_added Second (object) additive additive",
        ]
    );
    let answer =
        "'200': {content: {application/json: {schema: {$ref: '#/components/schemas/ThingResult'}}}}
components";
    case(
        &[(
            answer,
            "'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Both'}}}}\ncomponents",
        )],
        &[
            "operation_response_changed things/old (ThingResult → Both) breaking breaking",
            "property_removed Both.Both (optional Both) breaking breaking inside",
            "property_added Both.Code (uuid) additive additive inside",
            "property_added Both.Spare (string?) additive additive inside",
            "property_removed Both.Things ([Thing]?) breaking breaking inside",
        ],
    );
    case(
        &[(
            answer,
            &format!("'409': {{description: Changed}}\n        {answer}"),
        )],
        &["operation_response_changed things/old (statuses + 409) additive none"],
    );
}

#[test]
fn operation_that_stops_answering_in_pages_is_reported() {
    let paged = |cursor: &str| {
        edited(&[
            (
                "        Name: {type: string, maxLength: 50}\n",
                "        Name: {type: string, maxLength: 50}\n        Limitation: {$ref: '#/components/schemas/Both'}\n",
            ),
            (
                "        Things: {type",
                &format!("        {cursor}: {{type: string}}\n        Things: {{type"),
            ),
        ])
    };
    assert_eq!(
        report(&paged("Cursor"), &paged("NextCursor")),
        [
            "operation_unpaged things/get (no longer paged) breaking breaking",
            "property_removed ThingResult.Cursor (optional string) breaking breaking",
            "property_added ThingResult.NextCursor (optional string) additive additive",
        ]
    );
    assert!(
        report(&paged("NextCursor"), &paged("Cursor"))
            .contains(&"operation_paged things/get (paged) breaking additive".to_owned())
    );
}
