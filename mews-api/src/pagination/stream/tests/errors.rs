//! Pages and items that cannot be read, failed pages, and invalid requests.

use super::*;

/// None of these ends the list: without an error the rest would be lost.
#[tokio::test(start_paused = true)]
async fn rejects_a_page_that_may_have_lost_its_list() {
    let full = |member: &str| {
        let notes: Vec<Value> = (0..1000).map(|id| value!({"Id": id})).collect();
        format!("{{\"Notes\":{}{member}}}", Value::from(notes))
    };
    for (answer, path) in [
        (
            r#"{"Message":"Maintenance.","RequestId":"r"}"#.to_owned(),
            None,
        ),
        ("{}".to_owned(), Some("Notes")),
        (r#"{"Notes":null,"Cursor":null}"#.to_owned(), Some("Notes")),
        (r#"{"Notes":null}"#.to_owned(), Some("Notes")),
        (r#"{"notes":[],"Cursor":"c"}"#.to_owned(), Some("Notes")),
        (
            r#"{"Data":{"Notes":[],"Cursor":"c"}}"#.to_owned(),
            Some("Notes"),
        ),
        (r#"{"Notes":7,"Cursor":"c"}"#.to_owned(), Some("Notes")),
        (
            r#"{"Notes":[],"Notes":[{"Id":2}],"Cursor":null}"#.to_owned(),
            Some("Notes"),
        ),
        (
            r#"{"Notes":[],"Cursor":null,"Cursor":"c"}"#.to_owned(),
            Some("Cursor"),
        ),
        (r#"{"Notes":[],"Cursor":{}}"#.to_owned(), Some("Cursor")),
        (full(""), Some("Cursor")),
        ("[]".to_owned(), None),
        ("204".to_owned(), None),
        ("206".to_owned(), None),
        ("202".to_owned(), None),
    ] {
        for by_pages in [false, true] {
            let last = answer.clone();
            let (client, _) = Fake::client(move |number, _| match (number, &*last) {
                (0, _) => json(200, r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#),
                (_, "204") => json(204, ""),
                (_, "206" | "202") => json(last.parse().unwrap(), r#"{"Notes":[],"Cursor":null}"#),
                _ => json(200, &last),
            });
            let error = if by_pages {
                let mut pages = call(&client).pages();
                pages.try_next().await.unwrap();
                pages.try_next().await.unwrap_err()
            } else {
                let seen = items(call(&client)).await;
                assert_eq!(seen.len(), 2, "{answer}");
                seen.into_iter().last().unwrap().unwrap_err()
            };
            assert!(error.incomplete().is_some(), "{answer}: {error}");
            assert_eq!(error.path(), path, "{answer}: {error}");
        }
    }
}

#[tokio::test]
async fn resumes_from_a_page_without_its_list() {
    let (client, log) = service(&[
        r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
        r#"{"Cursor":"b"}"#,
        r#"{"Notes":[{"Id":2}],"Cursor":"b"}"#,
        r#"{"Notes":[{"Id":3}]}"#,
    ]);
    let mut items = call(&client).items();
    assert_eq!(items.try_next().await.unwrap(), Some(Note { id: 1 }));
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_decode() && !error.is_bad_item());
    assert_eq!(error.path(), Some("Notes"));
    assert!(items.try_next().await.unwrap().is_none());
    // From the page without the list.
    let token = error.incomplete().unwrap().checkpoint().clone();
    let mut items = call(&client).resume(token).items();
    for id in [2, 3] {
        assert_eq!(items.try_next().await.unwrap(), Some(Note { id }));
    }
    assert!(items.try_next().await.unwrap().is_none());
    let cursors: Vec<Value> = (limitations(&log).iter())
        .map(|limitation| limitation["Cursor"].clone())
        .collect();
    assert_eq!(
        cursors,
        [value!(null), value!("a"), value!("a"), value!("b")]
    );
}

#[tokio::test]
async fn returns_other_items_of_a_page_with_a_bad_item() {
    let (client, _) = service(&[
        r#"{"Notes":[{"Id":1},{"Id":"Jane"},{"Id":3}],"Cursor":"a"}"#,
        r#"{"Notes":[null,{"Id":5}]}"#,
    ]);
    let seen = items(call(&client)).await;
    let [Ok(1), Err(second), Ok(3), Err(fourth), Ok(5)] = &*seen else {
        panic!("{seen:?}")
    };
    assert_eq!(second.path(), Some("Notes[1].Id"));
    assert_eq!(second.raw_item(), Some(r#"{"Id":"Jane"}"#));
    assert_eq!(second.request_id(), Some("r-1"));
    assert!(second.is_bad_item() && second.is_decode());
    assert!(!format!("{second} {second:?}").contains("Jane"));
    assert_eq!(fourth.path(), Some("Notes[0]"));
}

#[tokio::test]
async fn keeps_the_cursor_of_a_failed_page() {
    for (failure, kind, outcome) in [
        ("500", ErrorKind::Server, Outcome::Unknown),
        ("connect", ErrorKind::Connect, Outcome::NotSent),
        ("[]", ErrorKind::Decode, Outcome::Applied),
        (
            r#"{"Notes":[{"Id":2}],"Cursor":[]}"#,
            ErrorKind::Decode,
            Outcome::Applied,
        ),
    ] {
        let answers: &'static [&'static str] =
            Box::leak(Box::new([r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#, failure]));
        let (client, log) = service(answers);
        let once = RetryPolicy::new().max_attempts(1);
        let mut pages = call(&client).retry(once).pages();
        assert_eq!(pages.cursor(), None);
        assert!(pages.try_next().await.unwrap().is_some());
        let error = pages.try_next().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (kind, outcome),
            "{failure}"
        );
        assert!(pages.try_next().await.unwrap().is_none());
        assert_eq!(pages.cursor(), Some(&Cursor::new("a")), "{failure}");
        assert_eq!(log.bodies().len(), 2);
    }
}

#[tokio::test]
async fn rejects_invalid_requests_by_name() {
    let (client, log) = service(&[]);
    let bad = GetAll {
        limitation: Some(value!({"Count": "many"})),
    };
    let error = Call::new(client.clone(), bad.clone())
        .first_page()
        .await
        .unwrap_err();
    assert_eq!(
        (error.path(), error.outcome()),
        (Some("Limitation"), Outcome::NotSent)
    );
    let seen = items(Call::new(client.clone(), bad)).await;
    assert!(matches!(&*seen, [Err(error)] if error.is_invalid_request()));
    let error = call(&client)
        .language(crate::Locale::new("cs-CZ").culture(""))
        .first_page()
        .await
        .unwrap_err();
    assert_eq!(error.path(), Some("CultureCode"));
    assert_eq!(error.operation(), Some("notes/getAll"));
    let error = call(&client)
        .access_token("")
        .first_page()
        .await
        .unwrap_err();
    assert_eq!(error.path(), Some("AccessToken"));
    assert!(log.bodies().is_empty());
}

#[tokio::test]
async fn continues_after_an_unreadable_page() {
    const BAD: &str = r#"{"Notes":[{"Id":"Jane"}],"Cursor":"b"}"#;
    const ANSWERS: &[&str] = &[
        r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
        BAD,
        r#"{"Notes":[{"Id":3}]}"#,
    ];
    let (client, log) = service(ANSWERS);
    let mut pages = call(&client).pages();
    assert!(pages.try_next().await.unwrap().is_some());
    let error = pages.try_next().await.unwrap_err();
    assert!(error.is_bad_item() && error.is_decode());
    assert_eq!(error.path(), Some("Notes[0].Id"));
    assert_eq!(error.raw_item(), Some(BAD));
    assert!(!format!("{error} {error:?}").contains("Jane"));
    assert_eq!(pages.cursor(), Some(&Cursor::new("b")));
    // Until the next page is requested, the checkpoint is before the bad page.
    let checkpoint = pages.checkpoint().unwrap();
    assert!(
        checkpoint.to_string().contains(r#""c":"a""#),
        "{checkpoint}"
    );
    let last = pages.try_next().await.unwrap().unwrap();
    assert_eq!(last.notes.unwrap(), [Note { id: 3 }]);
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(log.bodies().len(), 3);
}
