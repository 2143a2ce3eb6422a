//! Single calls against a service in memory.

use std::time::Duration;

use serde_json::{Value, json as value};

use crate::bindings::{
    self, FilterInfo, IdListInfo, ListInfo, Meaning, Operation, OperationInfo, Paginated,
};
use crate::fake::{Fake, json};
use crate::json::UnrecognizedValue;
use crate::{Call, Client, Credentials, Effect, ErrorKind, Outcome};

#[derive(Clone, Default)]
struct GetAll {
    created_utc: Option<Value>,
    ids: Vec<i32>,
    note_ids: Vec<i32>,
}
crate::object! { GetAll {
    created_utc: optional "CreatedUtc",
    ids: required "Ids",
    note_ids: required "NoteIds",
} }

#[derive(PartialEq)]
struct Page {
    notes: Vec<Note>,
}
crate::object! { Page {
    notes: required "Notes",
} }

#[derive(PartialEq)]
struct Note {
    state: State,
}
crate::object! { Note {
    state: required "State",
} }

#[derive(Clone, Debug, PartialEq)]
enum State {
    Open,
    Unrecognized(UnrecognizedValue),
}
bindings::open_enum! { State {
    Open: "Open",
} }

impl Operation for GetAll {
    type Response = Page;
    type Paging = crate::bindings::Paged;
    const INFO: &'static OperationInfo = &OperationInfo::new("notes/getAll", Effect::Read)
        .page_size(1000)
        .list(ListInfo::new("Notes", &["Id"]))
        .filters(&[
            FilterInfo::interval("UpdatedUtc", Meaning::Points(None)),
            FilterInfo::interval("CreatedUtc", Meaning::Points(None)).max_months(3),
        ])
        .id_lists(&[IdListInfo::new("Ids", 9), IdListInfo::new("NoteIds", 9)]);
}

impl Paginated for GetAll {
    type Item = Note;
}

fn get_all(client: &Client) -> Call<GetAll> {
    Call::new(client.clone(), GetAll::default())
}

#[tokio::test(start_paused = true)]
async fn metadata_reports_attempts_and_waits() {
    let (client, _) = Fake::client(|number, _| {
        let mut answer = match number {
            0 => json(500, "{}"),
            1 => json(429, "{}"),
            _ => json(200, r#"{"Notes":[{"State":"Open"},{"State":"Lost"}]}"#),
        }?;
        let headers = &mut answer.headers;
        headers.insert("date", "Sun, 06 Nov 1994 08:49:37 GMT".parse().unwrap());
        if number == 1 {
            headers.insert("retry-after", "3".parse().unwrap());
        }
        Ok(answer)
    });
    let (page, metadata) = get_all(&client).first_page_with_metadata().await.unwrap();
    assert_eq!(page.notes.len(), 2);
    assert_eq!(metadata.request_id.as_deref(), Some("r-1"));
    assert_eq!((metadata.status, metadata.attempts), (200, 3));
    assert_eq!(metadata.date, Some("1994-11-06T08:49:37Z".parse().unwrap()));
    let waited = metadata.waited.as_secs_f64();
    assert!((3.0..3.5).contains(&waited), "{waited}");
    assert_eq!(metadata.unrecognized_values, 1);

    let (bytes, metadata) = client
        .call_raw("notes/getAll", b"{}")
        .send_with_metadata()
        .await
        .unwrap();
    assert!(bytes.starts_with(b"{\"Notes\""));
    assert_eq!((metadata.attempts, metadata.waited), (1, Duration::ZERO));
    assert_eq!(metadata.request_id.as_deref(), Some("r-1"));
}

#[tokio::test]
async fn counts_unrecognized_values_over_all_handles() {
    let (client, _) = Fake::client(|number, _| match number {
        0 => json(200, r#"{"Notes":[{"State":"Open"}]}"#),
        // Unknown, and unreadable behind it.
        3 => json(200, r#"{"Notes":[{"State":"New"},{"State":{}}]}"#),
        _ => json(200, r#"{"Notes":[{"State":"New"},{"State":"Newer"}]}"#),
    });
    let of = |client: &Client| client.unrecognized_values();
    get_all(&client).first_page().await.unwrap();
    assert_eq!(of(&client), 0);
    // Values that callers make themselves do not count as new values of the service.
    let _ = State::from_text("Mine");
    get_all(&client.with_access_token("other"))
        .first_page()
        .await
        .unwrap();
    assert_eq!(of(&client), 2);
    let mut items = get_all(&client.with_label("Astoria")).items();
    while items.try_next().await.unwrap().is_some() {}
    assert_eq!(of(&client), 4);
    get_all(&client).first_page().await.unwrap_err();
    assert_eq!((of(&client), of(&client.with_access_token("x"))), (5, 5));
}

#[tokio::test]
async fn errors_carry_the_label_of_the_hotel() {
    let (client, _) = Fake::client(|number, _| match number % 2 {
        0 => json(403, r#"{"Message":"No."}"#),
        _ => json(200, r#"{"Notes":1}"#),
    });
    for (client, label) in [
        (client.with_label("Hotel Astoria"), Some("Hotel Astoria")),
        (client.clone(), None),
        // The label is of the token that it was given for.
        (
            client
                .with_label("Hotel Astoria")
                .with_access_token("other"),
            None,
        ),
    ] {
        let refused = get_all(&client).first_page().await.unwrap_err();
        let unreadable = get_all(&client).first_page().await.unwrap_err();
        assert!(refused.is_business() && unreadable.is_decode());
        assert_eq!(refused.label(), unreadable.label());
        for error in [refused, unreadable] {
            let named = error
                .to_string()
                .starts_with("notes/getAll for Hotel Astoria: ");
            assert_eq!(named, label.is_some(), "{error}");
            let actual = error.label().unwrap();
            match label {
                Some(label) => assert_eq!(actual, label),
                None => assert!(actual.starts_with('#'), "{actual}"),
            }
            assert!(format!("{error:?}").contains(actual));
        }
    }
    let one = get_all(&client).first_page().await.unwrap_err();
    let other = client.with_access_token("other");
    get_all(&client).first_page().await.unwrap_err();
    let other = get_all(&other).first_page().await.unwrap_err();
    assert_ne!(one.label(), other.label());
}

#[tokio::test(start_paused = true)]
async fn too_heavy_error_names_the_property_to_reduce() {
    let (client, log) = Fake::client(|_, _| json(408, r#"{"Message":"Too long."}"#));
    let interval =
        Some(value!({"StartUtc": "2026-01-01T00:00:00Z", "EndUtc": "2026-02-01T00:00:00Z"}));
    for (request, property) in [
        (
            GetAll {
                created_utc: interval.clone(),
                ids: vec![1, 2, 3],
                ..GetAll::default()
            },
            "CreatedUtc",
        ),
        (
            GetAll {
                ids: vec![1, 2],
                note_ids: vec![1, 2, 3],
                ..GetAll::default()
            },
            "NoteIds",
        ),
        (
            GetAll {
                ids: vec![1],
                ..GetAll::default()
            },
            "Limitation.Count",
        ),
    ] {
        let error = Call::new(client.clone(), request)
            .first_page()
            .await
            .unwrap_err();
        assert_eq!(error.path(), Some(property), "{error}");
        assert_eq!(
            error.to_string(),
            format!(
                "notes/getAll: too heavy for the service: ask for less (408), at {property}: Too long. [request r-1]"
            )
        );
    }
    assert_eq!(log.bodies().len(), 3, "none is sent twice");
}

#[tokio::test]
async fn reports_a_too_long_interval_from_here_and_from_the_service_alike() {
    let (client, log) =
        Fake::client(|_, _| json(400, r#"{"Message":"The interval must not exceed 3M1D."}"#));
    let here = GetAll {
        created_utc: Some(
            value!({"StartUtc": "2026-01-01T00:00:00Z", "EndUtc": "2026-09-01T00:00:00Z"}),
        ),
        ..GetAll::default()
    };
    let here = Call::new(client.clone(), here)
        .first_page()
        .await
        .unwrap_err();
    assert_eq!(
        (here.outcome(), here.path()),
        (Outcome::NotSent, Some("CreatedUtc"))
    );
    assert!(log.bodies().is_empty());
    let there = client.call_raw("notes/getAll", b"{}").await.unwrap_err();
    assert_eq!(
        (there.outcome(), there.status()),
        (Outcome::Refused, Some(400))
    );
    for error in [here, there] {
        assert_eq!(error.kind(), ErrorKind::IntervalTooLong);
        assert!(error.is_interval_too_long() && error.is_invalid_request());
    }
    let (client, _) = Fake::client(|_, _| json(400, r#"{"Message":"Invalid ServiceId."}"#));
    let other = client.call_raw("notes/getAll", b"{}").await.unwrap_err();
    assert!(other.is_invalid_request() && !other.is_interval_too_long());
}

#[tokio::test(start_paused = true)]
async fn raw_calls_accept_all_settings_of_a_call() {
    let (client, log) = Fake::client(|number, _| match number {
        0 => json(503, "{}"),
        _ => json(200, "{}"),
    });
    let call = client
        .call_raw("notes/getAll", br#"{"Guest":"Jane"}"#)
        .effect(Effect::Read)
        .language("cs-CZ")
        .access_token("other")
        .timeout(Duration::from_secs(5));
    let printed = format!("{call:?}");
    assert!(
        printed.contains("notes/getAll") && !printed.contains("Jane"),
        "{printed}"
    );
    call.send().await.unwrap();
    let bodies = log.bodies();
    assert_eq!(bodies.len(), 2);
    assert_eq!(
        bodies[1],
        serde_json::json!({
            "ClientToken": "client-token", "AccessToken": "other", "Client": "Test 1.0",
            "LanguageCode": "cs-CZ", "CultureCode": "cs-CZ", "Guest": "Jane",
        })
    );
    let strict = client
        .call_raw("notes/getAll", b"{}")
        .language(crate::Locale::new("cs-CZ").culture(""))
        .await
        .unwrap_err();
    assert_eq!(strict.path(), Some("CultureCode"));
    // Anything but an object is refused here, by the name of the operation.
    let wrong = client.call_raw("notes/getAll", b"[]").await.unwrap_err();
    assert_eq!(wrong.operation(), Some("notes/getAll"));
    assert_eq!(log.bodies().len(), 2);
}

#[test]
fn handle_keeps_its_label_and_client() {
    let credentials = Credentials::client_token("client-token").access_token("access-token");
    let client = Client::builder(credentials, "Test 1.0").build().unwrap();
    let printed = format!("{:?}", client.with_label("Astoria").clone());
    assert!(printed.contains("\"Astoria\""), "{printed}");
}

#[tokio::test]
async fn checks_before_sending_can_be_switched_off() {
    let refusal = r#"{"Message":"Invalid Ids"}"#;
    let (client, log) = Fake::client(move |_, _| json(400, refusal));
    let request = GetAll {
        ids: (0..10).collect(),
        ..GetAll::default()
    };
    let call = Call::new(client, request);
    let checked = call.clone().first_page().await.unwrap_err();
    assert_eq!(checked.outcome(), Outcome::NotSent);
    assert_eq!((checked.path(), log.bodies().len()), (Some("Ids"), 0));

    // The service's own refusal names the parameter as well.
    let refused = call.unchecked().first_page().await.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::Refused);
    assert_eq!((refused.path(), log.bodies().len()), (Some("Ids"), 1));
}

#[tokio::test]
async fn refusals_of_raw_calls_carry_the_path() {
    let refusal = r#"{"Message":"Invalid RateId"}"#;
    let (client, _) = Fake::client(move |_, _| json(400, refusal));
    let body = br#"{"Updates":[{"RateId":"a"},{"RateId":"b"}]}"#;
    let error = client.call_raw("rates/do", body).await.unwrap_err();
    assert_eq!(error.path(), Some("Updates[].RateId"));
}
