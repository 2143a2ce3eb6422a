//! Checkpoints: after failures, and taken at any item.

use super::*;

/// Items that were received before a slice failed, and not delivered, belong to the rest.
#[tokio::test(start_paused = true)]
async fn checkpoint_taken_before_an_error_skips_nothing() {
    let rules = Rules::new(every(DAY, 80));
    let broken = Arc::new(Mutex::new(true));
    let (inner, switch) = (rules.clone(), Arc::clone(&broken));
    let (client, _) = Fake::client(move |_, body| {
        let (from, cursor) = (
            seconds(&body["At"]["StartUtc"]),
            &body["Limitation"]["Cursor"],
        );
        if *switch.lock().unwrap() && from == 0 && !cursor.is_null() {
            return json(400, r#"{"Message":"No."}"#);
        }
        Rules {
            page: 10,
            ..inner.clone()
        }
        .answer(body)
    });
    let body = between(0, 90 * DAY);
    let call = || Call::new(client.clone(), TestRequest::<POINTS>(body.clone()));
    let mut items = call().items();
    let mut ids = HashMap::new();
    let mut checkpoints = Vec::new();
    // The checkpoint after each item, with the items that were delivered before its page.
    while let Ok(Some(item)) = items.try_next().await {
        let id = item["Id"].as_u64().unwrap() as u32;
        checkpoints.push((ids.clone(), items.checkpoint().unwrap()));
        ids.insert(id, ());
    }
    *broken.lock().unwrap() = false;
    assert!(!checkpoints.is_empty());
    for (before, checkpoint) in checkpoints {
        let (rest, error) = drain(call().resume(checkpoint.clone()).items()).await;
        assert!(error.is_none());
        let mut all: Vec<u32> = before.into_keys().chain(rest).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all, rules.expected(&body));
    }
}

#[tokio::test(start_paused = true)]
async fn reports_a_failed_slice_and_resumes_it() {
    let rules = Rules::new(every(DAY, 360));
    let broken = Arc::new(Mutex::new(true));
    let (inner, switch) = (rules.clone(), Arc::clone(&broken));
    let (client, _) = Fake::client(move |_, body| {
        let start = seconds(&body["At"]["StartUtc"]);
        if *switch.lock().unwrap() && (91 * DAY..182 * DAY).contains(&start) {
            return json(500, "");
        }
        inner.answer(body)
    });
    let body = between(0, 366 * DAY);
    let call = || Call::new(client.clone(), TestRequest::<POINTS>(body.clone()));
    let (mut ids, error) = drain(call().items()).await;
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Server);
    let incomplete = error.incomplete().unwrap();
    let text = |intervals: &[crate::Interval]| -> Vec<String> {
        intervals.iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        text(incomplete.todo()),
        ["2024-04-01T00:00:00Z to 2024-07-01T00:00:00Z"]
    );
    assert_eq!(
        text(incomplete.done()),
        [
            "2024-01-01T00:00:00Z to 2024-04-01T00:00:00Z",
            "2024-07-01T00:00:00Z to 2025-01-01T00:00:00Z"
        ]
    );
    *broken.lock().unwrap() = false;
    let token = incomplete.checkpoint();
    assert!(!token.to_string().contains("access-token"));
    let (rest, error) = drain(call().resume(token.clone()).items()).await;
    assert!(error.is_none(), "{error:?}");
    ids.extend(rest);
    ids.sort_unstable();
    assert_eq!(ids, rules.expected(&body));
    // A checkpoint belongs to one request.
    let other = Call::new(client.clone(), TestRequest::<POINTS>(between(0, 365 * DAY)));
    let (ids, error) = drain(other.resume(token.clone()).items()).await;
    assert!(ids.is_empty());
    assert_eq!(error.unwrap().path(), Some("checkpoint"));
}

/// Windows of one interval, taken for those of another, would lose items.
#[tokio::test(start_paused = true)]
async fn checkpoint_belongs_to_the_interval_that_was_split() {
    let broken = Arc::new(Mutex::new(true));
    let switch = Arc::clone(&broken);
    let (client, log) = Fake::client(move |_, body| {
        let updated = |end: &str| seconds(&body["UpdatedUtc"][end]);
        let (start, end) = (updated("StartUtc"), updated("EndUtc"));
        if end - start > 10 * DAY {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        if *switch.lock().unwrap() && start < 30 * DAY {
            return json(500, "");
        }
        // All items are of the first day, and one changed each day.
        let stays: Vec<Value> = (0..80)
            .filter(|id| (start..end).contains(&(id * DAY)))
            .filter(|_| seconds(&body["At"]["StartUtc"]) == 0)
            .map(|id| value!({"Id": id, "At": stamp(0), "UpdatedUtc": stamp(id * DAY)}))
            .collect();
        json(200, &value!({"Stays": stays}).to_string())
    });
    let mut body = between(0, 60 * DAY);
    body["UpdatedUtc"] = value!({"StartUtc": stamp(0), "EndUtc": stamp(80 * DAY)});
    let call = || {
        let once = crate::RetryPolicy::new().max_attempts(1);
        Call::new(client.clone(), TestRequest::<POINTS>(body.clone())).retry(once)
    };
    let (ids, error) = drain(call().split_by("UpdatedUtc").items()).await;
    let error = error.unwrap();
    let token = error.incomplete().unwrap().checkpoint();
    assert!(!ids.is_empty() && ids.len() < 80);
    *broken.lock().unwrap() = false;

    let before = log.bodies().len();
    let (none, error) = drain(call().split_by("At").resume(token.clone()).items()).await;
    let error = error.unwrap();
    assert!(none.is_empty() && error.is_invalid_request());
    assert_eq!(error.path(), Some("checkpoint"));
    let message = error.message().unwrap();
    assert!(
        message.contains("split UpdatedUtc") && message.contains("splits At"),
        "{message}"
    );
    assert_eq!(log.bodies().len(), before, "refused before it is sent");

    for call in [call(), call().split_by("UpdatedUtc")] {
        let (rest, error) = drain(call.resume(token.clone()).items()).await;
        assert!(error.is_none(), "{error:?}");
        let mut all: Vec<u32> = ids.iter().copied().chain(rest).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all, (0..80).collect::<Vec<_>>());
    }
}

#[tokio::test(start_paused = true)]
async fn resumes_from_any_item_without_loss() {
    let mut rules = Rules::new(every(DAY / 3, 900));
    rules.page = 11;
    let body = between(0, 300 * DAY);
    for (stop, ordered) in [(1, false), (100, false), (550, true), (899, false)] {
        let (client, _) = rules.clone().client();
        let call = || Call::new(client.clone(), TestRequest::<POINTS>(body.clone()));
        let call_again = if ordered { call().ordered() } else { call() };
        let mut items = call_again.items();
        let mut seen = HashMap::new();
        for _ in 0..stop {
            let item = items.try_next().await.unwrap().unwrap();
            *seen.entry(item["Id"].as_u64().unwrap() as u32).or_insert(0) += 1;
        }
        let checkpoint = items.checkpoint().unwrap();
        drop(items);
        let (rest, error) = drain(call().resume(checkpoint.clone()).items()).await;
        assert!(error.is_none(), "{error:?}");
        for id in rest {
            *seen.entry(id).or_insert(0) += 1;
        }
        assert_eq!(seen.len(), 900);
        let twice = seen.values().filter(|times| **times > 1).count();
        assert!(twice <= 11 + 4, "the page under way alone: {twice}");
    }
}
