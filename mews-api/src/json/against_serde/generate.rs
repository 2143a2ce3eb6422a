//! Random JSON texts.

use proptest::prelude::*;

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zA-Z ]{0,20}",
        1 => any::<String>(),
        1 => Just("Name".to_owned()),
    ]
}

fn leaf() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        any::<i32>().prop_map(|value| value.to_string()),
        any::<f64>().prop_map(|value| serde_json::json!(value).to_string()),
        "-?[0-9]{1,3}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,2})?",
        text().prop_map(|text| serde_json::to_string(&text).unwrap()),
        // Everything escaped.
        text().prop_map(|text| {
            let units = text.encode_utf16().map(|unit| format!("\\u{unit:04X}"));
            format!("\"{}\"", units.collect::<String>())
        }),
    ]
}

fn name() -> impl Strategy<Value = String> {
    let known = proptest::sample::select(vec![
        "Name",
        "Count",
        "Total",
        "IsOpen",
        "Things",
        "Inner",
        "Texts",
        "N\\u0061me",
    ]);
    prop_oneof![
        4 => known.prop_map(|name| format!("\"{name}\"")),
        1 => text().prop_map(|text| serde_json::to_string(&text).unwrap()),
    ]
}

pub(super) fn value() -> impl Strategy<Value = String> {
    leaf().prop_recursive(5, 40, 6, |inner| {
        let space = || proptest::sample::select(vec!["", " ", "\n\t"]);
        let list =
            (proptest::collection::vec(inner.clone(), 0..5), space()).prop_map(|(items, space)| {
                format!("[{space}{}{space}]", items.join(&format!("{space},")))
            });
        let member = (name(), inner, space())
            .prop_map(|(name, value, space)| format!("{name}{space}:{space}{value}"));
        let object = (proptest::collection::vec(member, 0..6), any::<bool>()).prop_map(
            |(mut members, named)| {
                if named {
                    members.insert(0, "\"Name\":\"x\"".to_owned());
                }
                format!("{{{}}}", members.join(","))
            },
        );
        prop_oneof![list, object]
    })
}

pub(super) const TRICKY: &[u8] = b"{}[]\",:\\u0e-.1tnfdD8 \x80\xc3\xa9\x1f";

pub(super) fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(proptest::sample::select(TRICKY), 0..24)
}
