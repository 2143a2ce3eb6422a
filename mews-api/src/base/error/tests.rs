use super::*;

#[test]
fn is_as_small_as_a_pointer() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[test]
fn shows_operation_failure_and_request_id() {
    let error = Error::of(ErrorKind::Unauthorized, Outcome::Refused)
        .in_operation("rates/getAll".into())
        .with_status(401)
        .with_message("Invalid AccessToken.")
        .with_request_id(Some("abc".into()));
    assert_eq!(
        error.to_string(),
        "rates/getAll: the service refused the tokens, or a permission is missing (401): Invalid AccessToken. [request abc]"
    );
    let error = Error::rejected_before_sending("LanguageCode", "needs a CultureCode");
    assert_eq!(
        error.to_string(),
        "refused before sending, at LanguageCode: needs a CultureCode"
    );
}

#[test]
fn shows_the_number_of_attempts() {
    let failed = |status| FailedAttempt {
        kind: ErrorKind::Server,
        status: Some(status),
        delay: Duration::from_millis(500),
    };
    let error = Error::of(ErrorKind::Server, Outcome::Unknown)
        .in_operation("rates/getAll".into())
        .with_status(500)
        .with_message("Oops.")
        .after(vec![failed(502), failed(500)], Duration::from_secs(3));
    assert_eq!(
        error.to_string(),
        "rates/getAll: the service failed (500), after 2 attempts: Oops."
    );
    assert_eq!(error.attempts(), [failed(502), failed(500)]);
    assert_eq!(error.waited(), Duration::from_secs(3));
    let once =
        Error::of(ErrorKind::Server, Outcome::Unknown).after(vec![failed(500)], Duration::ZERO);
    assert_eq!(once.to_string(), "the service failed");
}

#[test]
fn prints_neither_details_nor_items() {
    let error = Error::of(ErrorKind::Decode, Outcome::Applied)
        .with_details(Some("Jane Doe".into()))
        .with_raw_item(
            b"Jane Doe",
            &Credentials::client_token("client-token").access_token("access-token"),
        );
    assert!(!format!("{error} {error:?} {error:#?}").contains("Jane"));
    assert_eq!(
        (error.details(), error.raw_item()),
        (Some("Jane Doe"), Some("Jane Doe"))
    );
    assert!(error.is_bad_item());
}

#[test]
fn escapes_control_characters() {
    let error = Error::of(ErrorKind::Business, Outcome::Refused)
        .in_operation("a\nb".to_owned().into())
        .labelled(&Label::Given("x\u{1b}[2J".into()))
        .at("p\r")
        .with_message("No.\n2026-01-01 INFO all is well\u{202e}é\t“ok”")
        .with_request_id(Some("1\u{85}2\u{2028}".into()));
    assert_eq!(
        error.to_string(),
        "a\\nb for x\\u{1b}[2J: refused by a rule of the business, at p\\r: No.\\n2026-01-01 INFO all is well\\u{202e}é\\t“ok” [request 1\\u{85}2\\u{2028}]"
    );
    assert!(
        error
            .message()
            .is_some_and(|message| message.contains('\n'))
    );
    assert!(!format!("{error:?}").contains('\n'));
}

#[test]
fn keeps_a_bounded_excerpt() {
    let error = Error::of(ErrorKind::Server, Outcome::Unknown).with_message("é".repeat(1 << 20));
    let message = error.message().unwrap();
    assert!(
        message.len() <= EXCERPT + '…'.len_utf8(),
        "{}",
        message.len()
    );
    let path = error.at("a".repeat(1 << 20));
    assert!(path.path().unwrap().len() <= EXCERPT + '…'.len_utf8());
}
