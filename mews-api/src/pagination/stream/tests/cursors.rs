//! Where a list ends, and cursors that lead nowhere.

use super::*;

#[tokio::test]
async fn follows_cursors_up_to_null() {
    let (client, log) = service(&[
        r#"{"Notes":[{"Id":1},{"Id":2}],"Cursor":"a"}"#,
        r#"{"Cursor":"b","Notes":[{"Id":3}]}"#,
        r#"{"Notes":[{"Id":4}],"Cursor":null}"#,
    ]);
    assert_eq!(ids(call(&client)).await, [1, 2, 3, 4]);
    assert_eq!(
        limitations(&log),
        [
            value!({"Count": 1000}),
            value!({"Count": 1000, "Cursor": "a"}),
            value!({"Count": 1000, "Cursor": "b"})
        ]
    );
    assert_eq!(log.bodies()[2]["AccessToken"], "access-token");
}

#[tokio::test]
async fn ends_at_the_page_without_a_cursor() {
    for answers in [
        &[r#"{"Notes":[{"Id":1}]}"#] as &[_],
        &[r#"{"Notes":[{"Id":1}],"Cursor":null}"#],
        &[
            r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
            r#"{"Notes":[ ],"Cursor":"b"}"#,
            r#"{"Notes":[ ],"Cursor":null}"#,
        ],
    ] {
        let (client, log) = service(answers);
        assert_eq!(ids(call(&client)).await, [1]);
        assert_eq!(log.bodies().len(), answers.len());
    }
}

#[tokio::test]
async fn continues_after_an_empty_page_with_a_cursor() {
    let (client, _) = service(&[
        r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#,
        r#"{"Notes":[],"Cursor":"b"}"#,
        r#"{"Notes":[{"Id":2}],"Cursor":null}"#,
    ]);
    assert_eq!(ids(call(&client)).await, [1, 2]);
}

#[tokio::test(start_paused = true)]
async fn rejects_endless_empty_pages() {
    let (client, log) = Fake::client(|number, _| {
        let body = value!({"Notes": [], "Cursor": format!("c{number}")});
        json(200, &body.to_string())
    });
    let seen = items(call(&client)).await;
    assert!(matches!(&*seen, [Err(error)] if error.is_cursor_loop()));
    assert_eq!(log.bodies().len(), 100);
}

#[tokio::test]
async fn rejects_repeated_cursors() {
    for (length, most) in [(1_usize, 2), (2, 4), (3, 8), (10, 32)] {
        let (client, log) = Fake::client(move |number, _| {
            json(
                200,
                &format!(
                    r#"{{"Notes":[{{"Id":{number}}}],"Cursor":"c{}"}}"#,
                    number % length
                ),
            )
        });
        let seen = items(call(&client)).await;
        let error = seen.last().unwrap().as_ref().unwrap_err();
        assert!(
            error.is_cursor_loop() && error.operation() == Some("notes/getAll"),
            "{error}"
        );
        assert!(
            log.bodies().len() <= most,
            "{length}: {}",
            log.bodies().len()
        );
        assert_eq!(
            seen.len(),
            log.bodies().len() + 1,
            "what came is handed on first"
        );
    }
}

#[tokio::test]
async fn rejects_a_cursor_equal_to_the_first_one() {
    let (client, log) = service(&[r#"{"Notes":[{"Id":1}],"Cursor":"start"}"#]);
    let request = GetAll {
        limitation: Some(value!({"Count": 5, "Cursor": "start"})),
    };
    let seen = items(Call::new(client, request)).await;
    assert!(matches!(&*seen, [Ok(1), Err(error)] if error.is_cursor_loop()));
    assert_eq!(limitations(&log), [value!({"Count": 5, "Cursor": "start"})]);
}

#[tokio::test]
async fn reads_one_page_if_the_operation_has_no_cursor() {
    let (client, log) = service(&[r#"{"Notes":[{"Id":1},{"Id":2}],"Cursor":"ignored"}"#]);
    let seen = items(Call::new(client, Search {})).await;
    assert!(matches!(&*seen, [Ok(1), Ok(2)]));
    assert_eq!(log.bodies()[0].get("Limitation"), None);
}

#[tokio::test]
async fn has_no_cursor_at_the_end() {
    for last in [r#"{"Notes":[],"Cursor":null}"#, r#"{"Notes":[]}"#] {
        let answers: &'static [&'static str] =
            Box::leak(Box::new([r#"{"Notes":[{"Id":1}],"Cursor":"a"}"#, last]));
        let (client, _) = service(answers);
        let mut pages = call(&client).pages();
        while pages.try_next().await.unwrap().is_some() {}
        assert_eq!(pages.cursor(), None, "{last}");
    }
}
