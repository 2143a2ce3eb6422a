//! Queries that a gateway gives up on, outages, and errors that say what could not be made smaller.

use http::header::HeaderValue;

use super::*;
use crate::execute::transport::Response;

fn html(status: u16) -> Result<Response, TransportError> {
    let mut response = json(status, "<html>upstream</html>")?;
    let html = HeaderValue::from_static("text/html");
    response.headers.insert("content-type", html);
    Ok(response)
}

const GATEWAY: [u16; 7] = [502, 504, 520, 521, 522, 523, 524];

#[tokio::test(start_paused = true)]
async fn splits_a_query_that_a_gateway_gives_up_on() {
    for status in GATEWAY {
        for longest in [DAY / 2, 7 * DAY, 40 * DAY] {
            let rules = Rules::new(every(DAY / 4, 360));
            let inner = rules.clone();
            let (client, log) = Fake::client(move |_, body| {
                let at = |end: &str| seconds(&body["At"][end]);
                if at("EndUtc") - at("StartUtc") > longest {
                    return html(status);
                }
                inner.answer(body)
            });
            let body = between(0, 90 * DAY);
            let ids = all::<POINTS>(&client, &body).await;
            assert_eq!(ids, rules.expected(&body), "{status} {longest}");
            let fewest = (90 * DAY / longest) as usize;
            let requests = log.bodies().len();
            assert!(
                requests <= 3 * fewest + 40,
                "{status} {longest}: {requests}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn splits_id_lists_that_a_gateway_gives_up_on() {
    let rules = Rules::new(every(DAY, 400));
    for most in [1, 3, 6] {
        let inner = rules.clone();
        let (client, log) = Fake::client(move |_, body| {
            if body["OwnerIds"].as_array().unwrap().len() > most {
                return html(504);
            }
            inner.answer(body)
        });
        let body = value!({"OwnerIds": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]});
        assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
        assert!(log.bodies().len() <= 4 + 10, "{}", log.bodies().len());
    }
}

#[tokio::test(start_paused = true)]
async fn asks_for_fewer_items_if_a_gateway_gives_up_on_a_later_page() {
    let rules = Rules::new(every(600, 3000));
    let inner = rules.clone();
    let (client, log) = Fake::client(move |_, body| {
        let limitation = &body["Limitation"];
        if !limitation["Cursor"].is_null() && limitation["Count"].as_u64().unwrap() > 150 {
            return html(504);
        }
        inner.answer(body)
    });
    let body = between(0, 30 * DAY);
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    assert!(log.bodies().len() <= 80, "{}", log.bodies().len());
}

#[tokio::test(start_paused = true)]
async fn gives_up_early_on_an_outage() {
    for status in GATEWAY {
        for body in [
            between(0, 90 * DAY),
            between(0, 1000 * DAY),
            value!({"OwnerIds": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}),
            value!({}),
        ] {
            let (client, log) = Fake::client(move |_, _| html(status));
            let (ids, error) = drain(Call::new(client, TestRequest::<POINTS>(body)).items()).await;
            let error = error.unwrap();
            assert!(ids.is_empty() && error.is_server(), "{error}");
            assert!(error.incomplete().is_some());
            assert!(log.bodies().len() <= 20, "{status}: {}", log.bodies().len());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn keeps_items_from_before_an_outage_and_resumes_after_it() {
    let rules = Rules::new(every(DAY / 4, 1400));
    let inner = rules.clone();
    let (client, log) = Fake::client(move |number, body| {
        if number >= 3 {
            html(502)
        } else {
            inner.answer(body)
        }
    });
    let body = between(0, 350 * DAY);
    let (mut ids, error) =
        drain(Call::new(client, TestRequest::<POINTS>(body.clone())).items()).await;
    let error = error.unwrap();
    assert!(!ids.is_empty() && error.is_server());
    assert!(log.bodies().len() <= 3 + 40, "{}", log.bodies().len());
    let checkpoint = error.incomplete().unwrap().checkpoint().clone();
    let (client, _) = rules.clone().client();
    let call =
        Call::new(client, TestRequest::<POINTS>(body.clone())).resume(checkpoint.without_hotel());
    let (rest, error) = drain(call.items()).await;
    assert!(error.is_none(), "{error:?}");
    ids.extend(rest);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids, rules.expected(&body));
}

/// The service's own error body means that it failed, not that the query is heavy.
#[tokio::test(start_paused = true)]
async fn does_not_split_if_the_service_itself_failed() {
    let (client, log) = Fake::client(|_, _| json(502, r#"{"Message":"Database down."}"#));
    let (_, error) =
        drain(Call::new(client, TestRequest::<POINTS>(between(0, 90 * DAY))).items()).await;
    assert!(error.unwrap().is_server());
    assert_eq!(log.bodies().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn names_the_property_that_cannot_be_reduced() {
    for (body, what) in [
        (
            between(5, 7),
            "At from 2024-01-01T00:00:06Z to 2024-01-01T00:00:07Z",
        ),
        (value!({"OwnerIds": [1, 2]}), "entry 1 of the 2 in OwnerIds"),
    ] {
        let (client, _) = Fake::client(|_, _| json(408, r#"{"Message":"Too long."}"#));
        let (_, error) = drain(Call::new(client, TestRequest::<POINTS>(body)).items()).await;
        let text = error.unwrap().to_string();
        assert!(
            text.contains(&format!("could not be made smaller: {what}")),
            "{text}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn names_the_page_that_is_too_large_and_gives_up_early() {
    let (client, log) = Fake::client(|_, _| {
        let headers = json(200, "")?.headers;
        Err(TransportError::too_large().after(200, headers))
    });
    let (_, error) = drain(Call::new(client, TestRequest::<POINTS>(between(0, DAY))).items()).await;
    let error = error.unwrap();
    assert!(error.is_response_too_large());
    let text = error.to_string();
    assert!(
        text.contains("even a page of 1 item is too large"),
        "{text}"
    );
    assert!(log.bodies().len() <= 6, "{}", log.bodies().len());
}
