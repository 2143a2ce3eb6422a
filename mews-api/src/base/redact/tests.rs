//! Tokens in every spelling that a service or proxy may write.

use std::time::Instant;

use proptest::prelude::*;

use super::*;

const CLIENT: &str = "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D";
const ACCESS: &str = "acCess\"T0ken/\u{dc}+A1B2=C3D4&E5F60718-\u{1f3e8}9";

fn redactor() -> Redactor {
    Redactor::new([CLIENT, ACCESS])
}

fn json(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap();
    quoted[1..quoted.len() - 1].to_owned()
}

/// The spelling number `kind` of a character.
fn spell(character: char, kind: u8) -> String {
    let mut units = [0; 2];
    let utf16 = character.encode_utf16(&mut units).iter();
    let mut utf8 = [0; 4];
    let bytes = character.encode_utf8(&mut utf8).bytes();
    match kind {
        0 => character.to_string(),
        1 => utf16.map(|unit| format!("\\u{unit:04x}")).collect(),
        2 => utf16.map(|unit| format!("\\u{unit:04X}")).collect(),
        3 => bytes.map(|byte| format!("%{byte:02x}")).collect(),
        4 => bytes.map(|byte| format!("%{byte:02X}")).collect(),
        5 => format!("&#{};", u32::from(character)),
        6 => format!("&#x{:X};", u32::from(character)),
        7 => character.to_lowercase().collect(),
        8 => character.to_uppercase().collect(),
        9 => json(&character.to_string()),
        10 => format!("\\u{{{:x}}}", u32::from(character)),
        _ => match character {
            '&' => "&amp;".to_owned(),
            '"' => "&quot;".to_owned(),
            _ => character.to_string(),
        },
    }
}

/// Whether the text still holds a run of a token, in any layer of escapes.
fn leaks(text: &str) -> bool {
    (0..=LAYERS).any(|layers| {
        let plain: String = layer(text, layers)
            .map(|unit| fold(unit.character, true))
            .collect();
        [CLIENT, ACCESS].iter().any(|token| {
            let token: Vec<char> = token
                .chars()
                .map(|character| fold(character, true))
                .collect();
            token
                .windows(RUN)
                .any(|run| plain.contains(&run.iter().collect::<String>()))
        })
    })
}

#[test]
fn removes_tokens_in_every_spelling() {
    for token in [CLIENT, ACCESS] {
        for kind in 0..=11 {
            let spelled: String = token
                .chars()
                .map(|character| spell(character, kind))
                .collect();
            for spelled in [spelled.clone(), json(&spelled), spelled.replace('%', "%25")] {
                let text = format!("Invalid token {spelled}.");
                let redacted = redactor().redact(&text);
                assert_eq!(redacted, "Invalid token [redacted].", "{text}");
            }
        }
    }
}

#[test]
fn removes_parts_of_tokens_from_twelve_characters_on() {
    for start in [0, 3, 40] {
        let part = &CLIENT[start..start + RUN];
        assert_eq!(redactor().redact(&format!("<{part}>")), "<[redacted]>");
        let short = &CLIENT[start..start + RUN - 1];
        assert_eq!(
            redactor().redact(&format!("<{short}>")),
            format!("<{short}>")
        );
    }
}

#[test]
fn removes_tokens_that_are_split_over_two_members() {
    for at in 1..CLIENT.len() {
        let (head, tail) = CLIENT.split_at(at);
        for text in [
            format!(r#"{{"A":"{head}","B":"{tail}"}}"#),
            format!("{{\"A\" : \"{head}\",\n  \"N\": 1, \"B\":{{\"C\":[\"{tail}\"]}}}}"),
            format!(r#"["{head}","{tail}"]"#),
            json(&format!(r#"{{"A":"{head}","B":"{tail}"}}"#)),
        ] {
            let redacted = redactor().redact(&text);
            assert_eq!(redacted.matches(REDACTED).count(), 2, "{text} {redacted}");
            assert!(!redacted.contains(head) || at == 1, "{redacted}");
        }
        let together = redactor().redact_together([Some(tail), None, Some(head)]);
        assert_eq!(
            together,
            [Some(REDACTED.into()), None, Some(REDACTED.into())],
            "{at}"
        );
    }
}

#[test]
fn leaves_other_texts_alone() {
    for text in [
        "",
        "The rate \"Fully flexible\" (50 % off & more) is not bookable at 100%.",
        r#"{"Message":"Ungültig: \u0041","Details":null}"#,
        "E0D439EE522 and nothing else",
        "%",
        "\\u",
        "\\ud83c",
        "&#;&#x;&#99999999999;",
        "\"\",\"",
    ] {
        assert_eq!(redactor().redact(text), text);
    }
    assert_eq!(Redactor::new(["", " "]).redact("untouched"), "untouched");
}

#[test]
fn removes_short_tokens_in_their_own_case_alone() {
    let short = Redactor::new(["C1C1", "A\"2"]);
    assert_eq!(
        short.redact(r#"C1C1 {"A":"A\"2"} A"2 c1c1"#),
        r#"[redacted] {"A":"[redacted]"} [redacted] c1c1"#
    );
}

#[test]
fn keeps_a_bounded_start() {
    let long = redactor().redact(&format!("{CLIENT} ").repeat(1 << 14));
    assert!(
        long.len() > EXCERPT && long.len() <= EXCERPT + 8,
        "{}",
        long.len()
    );
    assert!(!leaks(&long));
    for before in [EXCERPT - 8, EXCERPT, START - 8, START - 70] {
        let text = format!("{}{CLIENT}", "x".repeat(before));
        assert!(!redactor().redact(&text).contains("E0D4"), "{before}");
    }
}

#[test]
fn takes_linear_time() {
    for part in [
        "\",1",
        "\"a\":\"",
        "\\u0041",
        "%e2%82",
        "&#x41",
        "E0D439EE522",
        "\\\\\\",
    ] {
        let time = |count: usize| {
            let text = part.repeat(count);
            let started = Instant::now();
            let redacted = redactor().redact_all(&text);
            assert!(!redacted.is_empty());
            started.elapsed().as_secs_f64()
        };
        let (small, large) = (time(500), time(5_000));
        assert!(large < small * 100.0 + 0.1, "{part}: {small} s, {large} s");
    }
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").map_or(200, |cases| cases.parse().unwrap()),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn noise() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 %&\\\\\"u#x;{}:,\\[\\]-]{0,20}",
        any::<String>(),
        Just("\",\"Details\":\"".to_owned()),
        Just("%".to_owned()),
        Just("\\".to_owned()),
        Just("&#".to_owned()),
    ]
}

/// Any run of a token, in any mix of spellings, among any text. Many more cases, with their number:
/// `PROPTEST_CASES=100000 cargo test -p mews-api --lib redact::tests::fuzz -- --nocapture`.
#[test]
fn fuzz_no_spelling_leaks() {
    let config = config();
    let cases = config.cases;
    let parts = (
        any::<bool>(),
        prop::collection::vec(0_u8..12, 1..4),
        0_usize..60,
        // Preceding text may turn the first characters into an escape, as `%` does with `41`.
        RUN + 6..70,
        0_u8..4,
        noise(),
        noise(),
    );
    let check = |(which, kinds, cut, length, outer, before, after): (
        bool,
        Vec<u8>,
        usize,
        usize,
        u8,
        String,
        String,
    )| {
        let token: Vec<char> = if which { CLIENT } else { ACCESS }.chars().collect();
        let start = cut.min(token.len() - RUN - 6);
        let part = &token[start..(start + length).min(token.len())];
        let spelled: String = (part.iter().zip(kinds.iter().cycle()))
            .map(|(character, kind)| spell(*character, *kind))
            .collect();
        let spelled = match outer {
            0 => spelled,
            1 => json(&spelled),
            2 => spelled.replace('&', "&amp;"),
            _ => spelled.replace('%', "%25"),
        };
        let text = format!("{before}{spelled}{after}");
        let redacted = redactor().redact_all(&text);
        prop_assert!(!leaks(&redacted), "{text} {redacted}");
        prop_assert!(redacted.contains(REDACTED), "{text} {redacted}");
        let [first, second] = redactor().redact_together([Some(&text), Some(&before)]);
        prop_assert!(first.is_some_and(|first| !leaks(&first)) && second.is_some());
        Ok(())
    };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    if let Err(error) = runner.run(&parts, check) {
        panic!("{error}");
    }
    println!("{cases} cases");
}
