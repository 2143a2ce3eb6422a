//! Open ends, wrong clocks, ends that lie very far away, and cursors that are refused.

use http::header::DATE;

use super::*;
use crate::base::clock::{Clock, TokioClock};
use crate::base::future::BoxFuture;

/// A clock that is wrong by this many seconds.
struct WrongClock(TokioClock, i64);

impl Clock for WrongClock {
    fn now(&self) -> Duration {
        self.0.now()
    }
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration)
    }
    fn wall(&self) -> Timestamp {
        let seconds = self.0.wall().unix_seconds() + self.1;
        Timestamp::from_unix_seconds(seconds).unwrap()
    }
}

const ITEMS: usize = 600;

/// A service on which each request moves the item that was changed longest ago to the present.
struct Changing {
    now: i64,
    times: Vec<i64>,
    page: usize,
    tells_date: bool,
}

impl Changing {
    fn answer(
        &mut self,
        body: &Value,
    ) -> Result<crate::execute::transport::Response, TransportError> {
        self.now += 1;
        let ends = &body["UpdatedUtc"];
        let from = seconds(&ends["StartUtc"]);
        let to = match &ends["EndUtc"] {
            Value::Null => i64::MAX,
            end => seconds(end),
        };
        let mut found: Vec<(i64, usize)> = (self.times.iter().copied().zip(0..))
            .filter(|(at, _)| (from..to).contains(at))
            .collect();
        found.sort_unstable();
        found.reverse();
        if found.len() > 150 {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        if let Some(cursor) = body["Limitation"]["Cursor"].as_str() {
            let (at, id) = cursor.split_once('/').unwrap();
            let after = (at.parse().unwrap(), id.parse().unwrap());
            found.retain(|item| *item < after);
        }
        let more = found.len() > self.page;
        found.truncate(self.page);
        let cursor = found.last().filter(|_| more);
        let cursor = cursor.map(|(at, id)| format!("{at}/{id}"));
        let rows: Vec<Value> = found
            .iter()
            .map(|(at, id)| value!({"Id": id, "UpdatedUtc": stamp(*at)}))
            .collect();
        let oldest = (0..ITEMS).min_by_key(|id| self.times[*id]).unwrap();
        self.times[oldest] = self.now;
        let answer = value!({"Stays": rows, "Cursor": cursor}).to_string();
        let mut response = json(200, &answer)?;
        if self.tells_date {
            let at = stamp(self.now).unix_seconds() as u64;
            let at = std::time::UNIX_EPOCH + Duration::from_secs(at);
            let text = httpdate::fmt_http_date(at);
            response.headers.insert(DATE, text.parse().unwrap());
        }
        Ok(response)
    }
}

#[tokio::test(start_paused = true)]
async fn loses_no_item_that_changes_while_an_open_interval_is_read() {
    for (error, tells_date) in [
        (0, true),
        (300, true),
        (-300, true),
        (40 * DAY, true),
        (-40 * DAY, true),
        (0, false),
        (300, false),
        (-300, false),
    ] {
        for (months, page) in [(2, 20), (7, 20), (2, 1000)] {
            let now = Timestamp::now().unix_seconds() - 1_704_067_200;
            let step = months * 30 * DAY / ITEMS as i64;
            let service = Mutex::new(Changing {
                now,
                times: (0..ITEMS as i64).map(|id| now - id * step - 1).collect(),
                page,
                tells_date,
            });
            let (builder, _) = Fake::builder(move |_, body| service.lock().unwrap().answer(body));
            let builder = builder.clock(WrongClock(TokioClock::new(), error));
            let start = stamp(now - months * 30 * DAY - 10);
            let body = value!({"UpdatedUtc": {"StartUtc": start}});
            let call = Call::new(builder.build().unwrap(), TestRequest::<POINTS>(body));
            let (mut ids, failed) = drain(call.items()).await;
            assert!(failed.is_none(), "{failed:?}");
            ids.sort_unstable();
            ids.dedup();
            let case = format!("{error} s, Date {tells_date}, {months} months");
            assert_eq!(ids.len(), ITEMS, "{case}");
        }
    }
}

fn interval(start: &str, end: &str) -> Value {
    value!({"At": {"StartUtc": start, "EndUtc": end}})
}

const NEVER: &str = "9999-12-31T23:59:59Z";

#[tokio::test(start_paused = true)]
async fn requests_for_far_ends_grow_with_the_data_only() {
    for (start, end, most) in [
        ("2024-01-01T00:00:00Z", NEVER, 60),
        ("0001-01-01T00:00:00Z", "2024-06-01T00:00:00Z", 120),
        ("0001-01-01T00:00:00Z", NEVER, 160),
        ("2024-01-01T00:00:00Z", "2100-01-01T00:00:00Z", 60),
        ("1900-01-01T00:00:00Z", "2024-06-01T00:00:00Z", 120),
    ] {
        let (client, log) = Fake::client(|_, _| json(200, r#"{"Stays":[],"Cursor":null}"#));
        let ids = all::<POINTS>(&client, &interval(start, end)).await;
        assert!(ids.is_empty());
        let requests = log.bodies().len();
        assert!(requests <= most, "{start} {end}: {requests}");
    }
}

/// The far part is asked without its end, so what lies beyond the caller's end comes and is
/// dropped.
#[tokio::test(start_paused = true)]
async fn returns_exactly_the_items_within_far_ends() {
    let times: Vec<i64> = [
        "0001-06-01T00:00:00Z",
        "1899-12-31T00:00:00Z",
        "1950-01-01T00:00:00Z",
        "1999-12-31T23:59:59Z",
        "2000-01-01T00:00:00Z",
        "2024-01-01T00:00:00Z",
        "2090-01-01T00:00:00Z",
        "2150-01-01T00:00:00Z",
        "2999-01-01T00:00:00Z",
        "9999-12-31T00:00:00Z",
    ]
    .iter()
    .map(|at| seconds(&value!(at)))
    .collect();
    for (start, end, expected) in [
        ("1900-01-01T00:00:00Z", "2100-01-01T00:00:00Z", 2..7),
        ("0001-01-01T00:00:00Z", NEVER, 0..10),
        ("2024-01-01T00:00:00Z", "2500-01-01T00:00:00Z", 5..8),
    ] {
        let times = times.clone();
        let (client, _) = Fake::client(move |_, body| {
            let end = |name: &str| Some(&body["At"][name]).filter(|end| !end.is_null());
            let from = end("StartUtc").map_or(i64::MIN, seconds);
            let to = end("EndUtc").map_or(i64::MAX, seconds);
            let rows: Vec<Value> = (times.iter().zip(0..))
                .filter(|(at, _)| (from..to).contains(*at))
                .map(|(at, id)| value!({"Id": id, "At": stamp(*at)}))
                .collect();
            json(200, &value!({"Stays": rows, "Cursor": null}).to_string())
        });
        let ids = all::<POINTS>(&client, &interval(start, end)).await;
        assert_eq!(ids, expected.collect::<Vec<u32>>(), "{start} {end}");
    }
}

#[tokio::test(start_paused = true)]
async fn rejects_far_ends_that_cannot_be_left_open() {
    let (client, log) = Fake::client(|_, _| json(200, r#"{"Stays":[],"Cursor":null}"#));
    let dates = value!({"At": {"Start": "2024-01-01", "End": "9999-12-31"}});
    let (_, dates) = drain(Call::new(client.clone(), TestRequest::<DAYS>(dates)).items()).await;
    // Its items don't carry the time, so what lies beyond the end can't be dropped.
    let blind = interval("2024-01-01T00:00:00Z", "2500-01-01T00:00:00Z");
    let (_, blind) =
        drain(Call::new(client.clone(), TestRequest::<POINTS_WITHOUT_TIMES>(blind)).items()).await;
    // The filter that is not split is too long as well.
    let mut two = interval("2024-01-01T00:00:00Z", "2024-06-01T00:00:00Z");
    two["UpdatedUtc"] = value!({"StartUtc": "2024-01-01T00:00:00Z", "EndUtc": NEVER});
    let call = Call::new(client, TestRequest::<POINTS>(two)).split_by("At");
    let (_, two) = drain(call.items()).await;
    for error in [dates, blind, two] {
        let error = error.unwrap();
        assert!(error.is_invalid_request(), "{error}");
        assert!(
            error.to_string().contains("leave the far end out"),
            "{error}"
        );
    }
    assert!(log.bodies().is_empty());
}

/// Refuses a cursor once, or always.
fn forgetful(rules: Rules, refused: &'static str, always: bool) -> (Client, Log) {
    let used = Mutex::new(false);
    Fake::client(move |_, body| {
        let mut used = used.lock().unwrap();
        if body["Limitation"]["Cursor"] == value!(refused) && (always || !*used) {
            *used = true;
            return json(400, r#"{"Message":"Invalid Limitation.Cursor."}"#);
        }
        rules.answer(body)
    })
}

fn sixty() -> Rules {
    let mut rules = Rules::new(every(DAY, 60));
    rules.page = 10;
    rules
}

#[tokio::test(start_paused = true)]
async fn restarts_a_slice_if_its_cursor_is_rejected() {
    for body in [between(0, 80 * DAY), value!({})] {
        let (client, _) = forgetful(sixty(), "30", false);
        assert_eq!(all::<POINTS>(&client, &body).await, sixty().expected(&body));
    }
    let (client, log) = forgetful(sixty(), "30", true);
    let call = Call::new(client, TestRequest::<POINTS>(between(0, 80 * DAY)));
    let (ids, error) = drain(call.items()).await;
    assert_eq!((ids.len(), error.unwrap().status()), (30, Some(400)));
    // Three pages and the refused one, four times.
    assert_eq!(log.bodies().len(), 16);
}

#[tokio::test(start_paused = true)]
async fn resumes_if_the_cursor_of_a_checkpoint_is_rejected() {
    let body = between(0, 80 * DAY);
    let call = |client: Client| Call::new(client, TestRequest::<POINTS>(body.clone()));
    let (client, _) = sixty().client();
    let mut pages = call(client.with_label("Astoria")).pages();
    for _ in 0..4 {
        pages.try_next().await.unwrap().unwrap();
    }
    let checkpoint = pages.checkpoint().unwrap();
    assert!(checkpoint.to_string().contains(r#""c":"30""#));
    let (client, _) = forgetful(sixty(), "30", false);
    let call = call(client.with_label("Astoria")).resume(checkpoint);
    let (mut ids, error) = drain(call.items()).await;
    assert!(error.is_none(), "{error:?}");
    ids.sort_unstable();
    assert_eq!(ids, sixty().expected(&body));
}

#[tokio::test(start_paused = true)]
async fn returns_the_error_of_a_rejected_first_page() {
    for body in [
        between(0, 80 * DAY),
        value!({}),
        value!({"Limitation": {"Cursor": "7"}}),
    ] {
        let (client, log) = Fake::client(|_, _| json(400, r#"{"Message":"Invalid."}"#));
        let (_, error) = drain(Call::new(client, TestRequest::<POINTS>(body)).items()).await;
        assert_eq!(error.unwrap().status(), Some(400));
        assert_eq!(log.bodies().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn rejects_the_checkpoint_of_another_hotel() {
    let (client, log) = sixty().client();
    let call =
        |client: &Client| Call::new(client.clone(), TestRequest::<POINTS>(between(0, 80 * DAY)));
    let rotated = client.with_access_token("access-token-2");
    for (taken, resumed, accepted) in [
        (client.clone(), client.clone(), true),
        (client.clone(), rotated.clone(), false),
        (client.with_label("A"), rotated.with_label("A"), true),
        (client.with_label("A"), client.with_label("B"), false),
        (client.with_label("A"), client.clone(), false),
    ] {
        let mut pages = call(&taken).pages();
        pages.try_next().await.unwrap();
        let checkpoint = pages.checkpoint().unwrap();
        assert!(!checkpoint.to_string().contains("access-token"));
        let before = log.bodies().len();
        let mut again = call(&resumed).resume(checkpoint.clone()).pages();
        match again.try_next().await {
            Ok(page) => assert!(accepted && page.is_some()),
            Err(error) => {
                assert!(!accepted, "{error}");
                assert_eq!(error.path(), Some("checkpoint"));
                assert_eq!(log.bodies().len(), before, "rejected before it is sent");
            }
        }
        let any = checkpoint.without_hotel();
        assert!(call(&resumed).resume(any).pages().try_next().await.is_ok());
    }
}
