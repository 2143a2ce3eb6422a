//! Properties of all items, filters and services.

use super::*;

/// A service, a request, and how it is paginated.
#[derive(Clone, Debug)]
struct Case {
    rules: Rules,
    body: Value,
    concurrency: Option<usize>,
    ordered: bool,
    kind: usize,
}

fn cases() -> impl Strategy<Value = Case> {
    let stays = prop::collection::vec((0_i64..400, 0_i64..24, 0_i64..2000, 0_u32..25), 0..300);
    let rules = (
        stays,
        any::<bool>(),
        0_usize..4,
        prop_oneof![Just(usize::MAX), 40_usize..200],
        prop_oneof![Just(usize::MAX), Just(0_usize), 50_usize..600],
        prop_oneof![4 => Just(i64::MAX), 1 => DAY..60 * DAY],
        1_usize..60,
        any::<bool>(),
    );
    let ask = (
        0_i64..300,
        // Equal ends too: those instants alone.
        prop_oneof![1 => Just(0_i64), 9 => 0_i64..(400 * 24)],
        prop::option::of(prop::collection::vec(0_u32..25, 1..24)),
        prop::option::of(1_usize..9),
        any::<bool>(),
    );
    (rules, ask).prop_map(
        |(
            (stays, inclusive, kind, heaviest, later, longest, page, cursor_on_last_page),
            (day, hours, owners, concurrency, ordered),
        )| {
            let stays: Vec<Stay> = stays
                .into_iter()
                .enumerate()
                // Many lie at midnight, where intervals are split.
                .map(|(id, (day, hour, length, owner))| {
                    let at = day * DAY + if hour < 12 { 0 } else { hour * 3600 };
                    Stay {
                        id: id as u32,
                        at,
                        to: at + length * 3600,
                        owner,
                    }
                })
                .collect();
            let overlaps = kind >= 2;
            // Items that overlap one instant can't be split any further.
            let deepest = (0..500 * 24).map(|hour| {
                let at = hour * 3600;
                stays
                    .iter()
                    .filter(|stay| stay.at <= at + 2 && stay.to + 2 >= at)
                    .count()
            });
            let dense = if overlaps {
                deepest.max().unwrap_or(0)
            } else {
                let mut same: BTreeMap<i64, usize> = BTreeMap::new();
                for stay in &stays {
                    *same.entry(stay.at).or_default() += 1;
                }
                same.values().copied().max().unwrap_or(0)
            };
            let mut body = between(day * DAY, day * DAY + hours * 3600);
            if let Some(owners) = owners {
                body["OwnerIds"] = owners.into_iter().map(Value::from).collect();
            }
            let later = if heaviest == usize::MAX {
                later.max(50)
            } else {
                later
            };
            let rules = Rules {
                stays,
                inclusive,
                overlaps,
                heaviest: heaviest.max(2 * dense + 2),
                longest,
                later: if later == 0 && 2 * dense + 2 > 50 {
                    50
                } else {
                    later
                },
                page,
                cursor_on_last_page,
            };
            Case {
                rules,
                body,
                concurrency,
                ordered,
                kind,
            }
        },
    )
}

fn run_case(case: &Case, client: &Client) -> (Vec<u32>, Option<Error>) {
    async fn run<const KIND: usize>(case: &Case, client: &Client) -> (Vec<u32>, Option<Error>) {
        let mut call = Call::new(client.clone(), TestRequest::<KIND>(case.body.clone()));
        if let Some(concurrency) = case.concurrency {
            call = call.concurrency(concurrency);
        }
        if case.ordered {
            call = call.ordered();
        }
        drain(call.items()).await
    }
    paused().block_on(async {
        match case.kind {
            0 => run::<POINTS>(case, client).await,
            1 => run::<POINTS_WITHOUT_TIMES>(case, client).await,
            2 => run::<STAYS>(case, client).await,
            _ => run::<STAYS_WITHOUT_TIMES>(case, client).await,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn returns_each_item_once(case in cases()) {
        let (client, log) = case.rules.clone().client();
        let (mut ids, error) = run_case(&case, &client);
        prop_assert!(error.is_none(), "{:?} {}", error, log.bodies().len());
        ids.sort_unstable();
        prop_assert_eq!(ids, case.rules.expected(&case.body));
        prop_assert!(log.bodies().len() < 3000, "{}", log.bodies().len());
        for (start, end) in intervals(&log) {
            prop_assert!(start < end || case.body["At"]["StartUtc"] == case.body["At"]["EndUtc"]);
        }
    }

    #[test]
    fn resuming_after_failures_returns_all_items(
        case in cases(),
        broken in prop::collection::vec(0_usize..40, 0..6),
    ) {
        let rules = case.rules.clone();
        let (client, _) = Fake::client(move |number, body| {
            if broken.contains(&number) {
                return json(500, "");
            }
            rules.answer(body)
        });
        let (mut ids, mut error) = run_case(&case, &client);
        let mut runs = 1;
        while let Some(failed) = error {
            let incomplete = failed.incomplete().unwrap().clone();
            let (body, kind) = (case.body.clone(), case.kind);
            let rest = paused().block_on(async {
                let token = incomplete.checkpoint();
                match kind {
                    0 => drain(Call::new(client.clone(), TestRequest::<POINTS>(body)).resume(token.clone()).items()).await,
                    1 => drain(Call::new(client.clone(), TestRequest::<POINTS_WITHOUT_TIMES>(body)).resume(token.clone()).items()).await,
                    2 => drain(Call::new(client.clone(), TestRequest::<STAYS>(body)).resume(token.clone()).items()).await,
                    _ => drain(Call::new(client.clone(), TestRequest::<STAYS_WITHOUT_TIMES>(body)).resume(token.clone()).items()).await,
                }
            });
            ids.extend(rest.0);
            error = rest.1;
            runs += 1;
            prop_assert!(runs < 10);
        }
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids, case.rules.expected(&case.body));
    }

    #[test]
    fn ends_for_any_graph_of_cursors(
        graph in prop::collection::vec(prop::option::of(0_usize..12), 12),
    ) {
        let (client, log) = Fake::client(move |_, body| {
            let at = body["Limitation"]["Cursor"].as_str().map_or(0, |cursor| cursor.parse().unwrap());
            let next: Option<String> = graph[at].map(|next| next.to_string());
            json(200, &value!({"Stays": [{"Id": at}], "Cursor": next}).to_string())
        });
        let (_, error) = paused().block_on(drain(Call::new(client, TestRequest::<POINTS>(value!({}))).items()));
        prop_assert!(error.is_none_or(|error| error.is_cursor_loop()));
        prop_assert!(log.bodies().len() <= 40);
    }
}

#[test]
fn returns_items_newest_first_if_ordered() {
    let mut rules = Rules::new(every(3600 * 3, 2900));
    rules.page = 7;
    rules.heaviest = 300;
    let body = between(0, 360 * DAY);
    let mut expected = rules.expected(&body);
    expected.reverse();
    for concurrency in [None, Some(1), Some(4)] {
        let (client, _) = rules.clone().client();
        let case = Case {
            rules: rules.clone(),
            body: body.clone(),
            concurrency,
            ordered: true,
            kind: 0,
        };
        let (ids, error) = run_case(&case, &client);
        assert!(error.is_none());
        assert_eq!(ids, expected);
    }
}
