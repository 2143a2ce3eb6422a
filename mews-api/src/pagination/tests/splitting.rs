//! Requests that are too heavy, and how they are made smaller.

use super::*;

#[tokio::test(start_paused = true)]
async fn splits_a_heavy_quarter_on_whole_days() {
    let mut rules = Rules::new(every(DAY / 10, 1000));
    rules.heaviest = 75;
    let body = between(0, 90 * DAY);
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    for (start, end) in intervals(&log) {
        assert!(start < end && start % DAY == 0 && end % DAY == 0);
    }
    let first = log.bodies().len();
    // 900 items, at most 75 a request.
    assert!(first <= 12 * 2 + 6, "{first}");
    // The next call begins with what worked.
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    let second = log.bodies().len() - first;
    assert!(second < first && second <= 12 * 2, "{second}");
}

#[tokio::test(start_paused = true)]
async fn does_not_take_a_dense_season_for_overload() {
    let mut stays = every(DAY / 4, 4 * 360);
    for id in 0..4 * 9 * 60 {
        let at = 150 * DAY + i64::from(id) * DAY / 36;
        stays.push(Stay {
            id: 10_000 + id,
            at,
            to: at,
            owner: 1,
        });
    }
    let mut rules = Rules::new(stays);
    rules.heaviest = 60;
    rules.inclusive = true;
    let body = between(0, 360 * DAY);
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    let fewest = rules.expected(&body).len().div_ceil(60);
    let requests = log.bodies().len();
    assert!(requests <= fewest * 2, "{requests} for {fewest}");
}

#[tokio::test(start_paused = true)]
async fn halves_ids_where_time_cannot_be_split() {
    let mut rules = Rules::new(every(DAY, 400));
    rules.heaviest = 40;
    for (body, first) in [
        (
            value!({"OwnerIds": [0, 1, 2, 3, 4, 5, 6, 7]}),
            vec![8, 4, 2],
        ),
        (
            value!({"At": {"StartUtc": stamp(0), "EndUtc": stamp(400 * DAY)}, "OwnerIds": [0, 1, 2, 3, 4, 5, 6, 7]}),
            vec![8, 8],
        ),
    ] {
        let (client, log) = rules.clone().client();
        assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
        let asked: Vec<usize> = log
            .bodies()
            .iter()
            .map(|body| body["OwnerIds"].as_array().unwrap().len())
            .take(first.len())
            .collect();
        assert_eq!(asked, first);
    }
}

#[tokio::test(start_paused = true)]
async fn halves_other_lists_as_the_last_resort() {
    let (client, log) = Fake::client(|_, body| {
        let states = body["States"].as_array().unwrap();
        let owners = body["OwnerIds"].as_array().unwrap();
        if states.len() * owners.len() > 1 {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        let id = owners[0].as_u64().unwrap() * 10 + states[0].as_u64().unwrap();
        json(
            200,
            &value!({"Stays": [{"Id": id}, {"Id": 99}]}).to_string(),
        )
    });
    let body = value!({"OwnerIds": [1, 2], "States": [3, 4, 5]});
    let ids = all::<POINTS>(&client, &body).await;
    assert_eq!(ids, [13, 14, 15, 23, 24, 25, 99]);
    let sizes: Vec<(usize, usize)> = log
        .bodies()
        .iter()
        .map(|body| {
            let length = |list: &str| body[list].as_array().unwrap().len();
            (length("OwnerIds"), length("States"))
        })
        .collect();
    assert_eq!(sizes[..3], [(2, 3), (1, 3), (1, 2)]);
    assert!(sizes.iter().all(|size| *size != (2, 1) && *size != (2, 2)));
}

#[tokio::test(start_paused = true)]
async fn halves_ids_if_the_request_is_too_large() {
    let rules = Rules::new(every(DAY, 100));
    let inner = rules.clone();
    let (client, log) = Fake::client(move |_, body| {
        if body["OwnerIds"].as_array().unwrap().len() > 3 {
            return json(413, "");
        }
        inner.answer(body)
    });
    let body = value!({"OwnerIds": [1, 2, 3, 4, 5, 6, 7]});
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    assert_eq!(log.bodies().len(), 1 + 2 + 2);
}

#[tokio::test(start_paused = true)]
async fn reduces_page_size_before_splitting_time() {
    let mut rules = Rules::new(every(600, 5000));
    rules.later = 250;
    let body = between(0, 30 * DAY);
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    assert!(intervals(&log).iter().all(|asked| *asked == (0, 30 * DAY)));
    // No page size helps: the slice is split, and items are not delivered again.
    for kind in 0..2 {
        rules.later = 0;
        rules.heaviest = 60;
        rules.stays = every(DAY, 90);
        rules.page = 20;
        rules.heaviest = 10_000;
        let body = between(0, 90 * DAY);
        let (client, log) = rules.clone().client();
        let ids = if kind == 0 {
            all::<POINTS>(&client, &body).await
        } else {
            all::<POINTS_WITHOUT_TIMES>(&client, &body).await
        };
        assert_eq!(ids, rules.expected(&body));
        let counts: Vec<u64> = log
            .bodies()
            .iter()
            .map(|body| body["Limitation"]["Count"].as_u64().unwrap())
            .collect();
        assert_eq!(counts[..7], [1000, 1000, 500, 250, 125, 62, 50]);
    }
}

/// The pages of a chain that is split late are read again, and their items returned once.
#[tokio::test(start_paused = true)]
async fn splits_a_chain_whose_late_page_is_too_heavy() {
    for ids in [false, true] {
        let mut rules = Rules::new(every(DAY / 4, 350));
        rules.page = 20;
        let inner = rules.clone();
        let (client, log) = Fake::client(move |_, body| {
            let far = body["Limitation"]["Cursor"]
                .as_str()
                .is_some_and(|cursor| cursor.parse::<u32>().unwrap() < 100);
            let whole = if ids {
                body["OwnerIds"].as_array().unwrap().len() == 10
            } else {
                seconds(&body["At"]["EndUtc"]) - seconds(&body["At"]["StartUtc"]) == 88 * DAY
            };
            if far && whole {
                return json(408, r#"{"Message":"Too long."}"#);
            }
            inner.answer(body)
        });
        let mut body = value!({"At": {"StartUtc": stamp(0), "EndUtc": stamp(88 * DAY)}});
        if ids {
            body = value!({"OwnerIds": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]});
            rules.stays.retain(|stay| stay.owner < 10);
        }
        assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
        assert!(log.bodies().len() < 80, "{}", log.bodies().len());
    }
}

#[tokio::test(start_paused = true)]
async fn does_not_split_a_filter_that_selects_by_containment() {
    for (mode, requests) in [(value!("Containing"), 7), (value!("New"), 7)] {
        let (client, log) = Fake::client(|_, _| json(408, r#"{"Message":"Too long."}"#));
        let body = value!({"At": stamp(0), "To": stamp(90 * DAY), "Mode": mode});
        let (_, error) = drain(Call::new(client, TestRequest::<CONTAINS>(body)).items()).await;
        let error = error.unwrap();
        assert!(
            error.is_too_heavy() && error.incomplete().is_some(),
            "{error}"
        );
        let bodies = log.bodies();
        assert_eq!(bodies.len(), requests);
        assert!(bodies.iter().all(|body| body["At"] == value!(stamp(0)) && body["To"] == value!(stamp(90 * DAY))));
    }
    let (client, log) = Fake::client(|number, _| {
        if number == 0 {
            json(408, r#"{"Message":"Too long."}"#)
        } else {
            json(200, r#"{"Stays":[]}"#)
        }
    });
    let body = value!({"At": stamp(0), "To": stamp(90 * DAY), "Mode": null});
    all::<CONTAINS>(&client, &body).await;
    assert_eq!(log.bodies().len(), 3, "its default meaning is cut");
}

#[tokio::test(start_paused = true)]
async fn neither_splits_nor_creates_intervals_with_equal_ends() {
    let (client, log) = Fake::client(|_, _| json(408, r#"{"Message":"Too long."}"#));
    let (_, error) = drain(Call::new(client, TestRequest::<POINTS>(between(5, 5))).items()).await;
    assert!(error.unwrap().is_too_heavy());
    assert!(intervals(&log).iter().all(|asked| *asked == (5, 5)));
    assert!(log.bodies().len() <= 10);
}

#[tokio::test(start_paused = true)]
async fn gives_up_after_few_requests_if_all_are_too_heavy() {
    let (client, log) = Fake::client(|_, _| json(408, r#"{"Message":"Too long."}"#));
    let (ids, error) =
        drain(Call::new(client, TestRequest::<POINTS>(between(0, 1000 * DAY))).items()).await;
    let error = error.unwrap();
    assert!(ids.is_empty() && error.is_too_heavy());
    let incomplete = error.incomplete().unwrap();
    assert_eq!(incomplete.done(), []);
    assert_eq!(incomplete.todo().len(), 1);
    assert!(log.bodies().len() <= 100, "{}", log.bodies().len());
}

#[tokio::test(start_paused = true)]
async fn splits_only_one_of_two_intervals() {
    let mut rules = Rules::new(every(DAY, 90));
    rules.heaviest = 30;
    let mut body = between(0, 60 * DAY);
    body["UpdatedUtc"] = value!({"StartUtc": stamp(0), "EndUtc": stamp(80 * DAY)});
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    for asked in log.bodies() {
        assert_eq!(asked["UpdatedUtc"], body["UpdatedUtc"]);
    }
    // Unless the caller names the other one.
    let (client, log) = Fake::client(|number, _| {
        if number == 0 {
            json(408, r#"{"Message":"Too long."}"#)
        } else {
            json(200, r#"{"Stays":[]}"#)
        }
    });
    let call = || Call::new(client.clone(), TestRequest::<POINTS>(body.clone()));
    drain(call().split_by("UpdatedUtc").items()).await;
    for asked in log.bodies() {
        assert_eq!(asked["At"], body["At"]);
    }
    assert_ne!(log.bodies()[1]["UpdatedUtc"], body["UpdatedUtc"]);
    let (_, error) = drain(call().split_by("CreatedUtc").items()).await;
    assert_eq!(error.unwrap().path(), Some("CreatedUtc"));
}

#[tokio::test(start_paused = true)]
async fn closes_an_open_end_only_when_splitting() {
    let now = Timestamp::now().unix_seconds() - 1_704_067_200;
    let start = now / DAY * DAY - 40 * DAY;
    let rules = Rules::new(
        (0..400)
            .map(|id| Stay {
                id,
                at: start + i64::from(id) * DAY / 10,
                to: 0,
                owner: 0,
            })
            .collect(),
    );
    let body = value!({"At": {"StartUtc": stamp(start), "EndUtc": null}});
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    assert_eq!(log.bodies().len(), 1);
    assert_eq!(log.bodies()[0]["At"], body["At"]);
    let mut heavy = rules.clone();
    heavy.heaviest = 150;
    let (client, log) = heavy.client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    let bodies = log.bodies();
    let open = |body: &Value| body["At"]["EndUtc"].is_null();
    assert!(open(&bodies[0]) && open(bodies.last().unwrap()));
    assert_eq!(bodies.iter().filter(|body| open(body)).count(), 2);
    // An interval beyond the limit is closed at once.
    let body = value!({"At": {"StartUtc": stamp(start - 200 * DAY), "EndUtc": null}});
    let (client, log) = rules.clone().client();
    assert_eq!(all::<POINTS>(&client, &body).await, rules.expected(&body));
    assert_eq!(log.bodies().iter().filter(|body| open(body)).count(), 1);
}

#[tokio::test(start_paused = true)]
async fn splits_dates_on_days() {
    let (client, log) = Fake::client(|_, body| {
        let date =
            |name: &str| -> crate::Date { body["At"][name].as_str().unwrap().parse().unwrap() };
        let (start, end) = (date("Start"), date("End"));
        let days: Vec<Value> = (1..=31)
            .map(|day| crate::Date::new(2024, 1, day).unwrap())
            .filter(|day| (start..=end).contains(day))
            .map(|day| value!({"Id": day.day(), "On": day}))
            .collect();
        if days.len() > 9 {
            return json(408, r#"{"Message":"Too long."}"#);
        }
        json(200, &value!({"Stays": days}).to_string())
    });
    let body = value!({"At": {"Start": "2024-01-01", "End": "2024-01-31"}});
    assert_eq!(
        all::<DAYS>(&client, &body).await,
        (1..=31).collect::<Vec<_>>()
    );
    assert!(log.bodies().len() < 12);
}
