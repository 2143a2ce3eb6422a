//! Secondary lists, and lists that the request leaves out.

use super::*;

#[tokio::test]
async fn continues_after_an_empty_list_beside_a_full_one() {
    let (client, _) = service(&[
        r#"{"Notes":[],"Documents":[{}],"Cursor":"a"}"#,
        r#"{"Notes":[{"Id":1}],"Documents":[]}"#,
    ]);
    assert_eq!(ids(call(&client)).await, [1]);
}

#[tokio::test]
async fn returns_items_of_secondary_lists_once() {
    let answers = [
        value!({"Notes": [{"Id": 1}], "Documents": [{"Id": 5}, {"Id": 6}, {"Id": 5}], "Cursor": "a"}),
        value!({"Documents": [{"Id": 5}, {"Id": 7}, {"Name": "x"}], "Notes": [{"Id": 5}], "Cursor": "b"}),
        value!({"Notes": [{"Id": "bad"}], "Documents": [{"Id": 8}], "Cursor": "c"}),
        value!({"Documents": [{"Id": 8}, {"Name": "x"}], "Notes": [{"Id": 6}]}),
    ];
    let (client, _) = Fake::client(move |number, _| json(200, &answers[number].to_string()));
    let mut pages = Call::new(client, Whole::new()).pages();
    let mut seen = Vec::new();
    loop {
        match pages.try_next().await {
            Ok(None) => break,
            Ok(Some(page)) => seen.push(page.0["Documents"].clone()),
            Err(error) => assert!(error.is_bad_item()),
        }
    }
    assert_eq!(
        seen,
        [
            value!([{"Id": 5}, {"Id": 6}]),
            value!([{"Id": 7}, {"Name": "x"}]),
            // Items of an unreadable page were not delivered.
            value!([{"Id": 8}, {"Name": "x"}]),
        ]
    );
}

/// A response kept as JSON, if it can be read as a `Page`.
struct Whole {
    extent: Value,
}
crate::object! { Whole {
    extent: required "Extent",
} }

impl Whole {
    fn new() -> Self {
        Self {
            extent: value!({"Documents": true}),
        }
    }
}

#[derive(Debug, PartialEq)]
struct Checked(Value);

impl Codec for Checked {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        let text = reader.raw()?.as_bytes();
        bindings::from_json::<Page>(text)?;
        self.0 = bindings::from_json(text)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }
}

impl Empty for Checked {
    const EMPTY: Self = Self(Value::Null);
}

impl Operation for Whole {
    type Response = Checked;
    type Paging = crate::bindings::Paged;
    const INFO: &'static OperationInfo = &OperationInfo::new("notes/getAll", Effect::Read)
        .page_size(1000)
        .list(ListInfo::new("Notes", &["Id"]))
        .secondary_lists(&[ListInfo::new("Documents", &["Id"])])
        .extent("Extent");
}

impl Paginated for Whole {
    type Item = Note;
}

/// Lists that are empty because they were not requested do not mean the end.
#[tokio::test]
async fn reads_pages_and_rejects_items_if_the_list_is_not_requested() {
    let (client, log) = service(&[
        r#"{"Notes":[],"Documents":[],"Cursor":"a"}"#,
        r#"{"Notes":[],"Documents":[{"Id":1}],"Cursor":null}"#,
    ]);
    let mut pages = Call::new(client.clone(), Whole::new()).pages();
    let mut count = 0;
    while pages.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!((count, log.bodies().len()), (2, 2));
    let seen = items(Call::new(client, Whole::new())).await;
    let [Err(error)] = &*seen else {
        panic!("{seen:?}")
    };
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(error.path(), Some("Extent.Notes"));
    assert_eq!(log.bodies().len(), 2, "refused before it is sent");
}

#[tokio::test]
async fn collects_items_up_to_a_bound_and_knows_the_time_of_the_service() {
    let dated = |number: usize| {
        let last = number % 2 == 1;
        let cursor = if last { "null" } else { "\"a\"" };
        let body = format!(r#"{{"Notes":[{{"Id":{number}}}],"Cursor":{cursor}}}"#);
        let mut response = json(200, &body)?;
        let date = format!("Sun, 06 Nov 1994 08:49:{:02} GMT", 30 + number);
        response.headers.insert("date", date.parse().unwrap());
        Ok(response)
    };
    let (client, _) = Fake::client(move |number, _| dated(number));
    assert_eq!(call(&client).items().try_collect().await.unwrap().len(), 2);
    let error = call(&client)
        .items()
        .try_collect_up_to(1)
        .await
        .unwrap_err();
    assert!(error.is_response_too_large(), "{error}");

    let mut items = call(&client).items();
    assert_eq!(items.service_time(), None);
    while items.try_next().await.unwrap().is_some() {}
    let first = "1994-11-06T08:49:34Z".parse().unwrap();
    assert_eq!(items.service_time(), Some(first));
}
