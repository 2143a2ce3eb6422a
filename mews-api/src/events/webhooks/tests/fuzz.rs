//! Any query and any body: no panic, no secret in what is printed, and time in proportion to the
//! size.

use std::time::{Duration, Instant};

use fastrand::Rng;

use super::{Delivery, Receiver, SECRET, received, testing, uuid};
use crate::types::IntegrationEvent;

const TOKEN: &str = "live-access-token-77";

fn samples() -> Vec<Vec<u8>> {
    let events = [
        ("CustomerAdded", uuid(1)),
        ("ServiceOrderUpdated", uuid(2)),
        ("New", uuid(3)),
    ];
    vec![
        testing::general(uuid(9), events),
        testing::api_key_created(uuid(9), TOKEN),
        testing::integration("IntegrationDeleted", uuid(9)),
        format!(
            r#"{{"Action":"IntegrationCreated","Data":{{"Enterprise":{{"Id":"{}","Name":"H"}},"AccessToken":"{TOKEN}",
            "CreatedUtc":"2026-01-01T00:00:00Z","IsEnabled":true,"Integration":{{"Id":"{}"}}}}}}"#,
            uuid(1),
            uuid(2)
        )
        .into_bytes(),
        br#"{"Events":[{"discriminator":"\ud800","Value":{"Id":null}}],"EnterpriseId":"x"}"#.to_vec(),
    ]
}

/// Changes a text here and there: bytes, pieces of JSON, cuts and repeats.
fn mutated(rng: &mut Rng, text: &mut Vec<u8>) {
    const PIECES: [&[u8]; 14] = [
        b"{",
        b"}",
        b"[",
        b"]",
        b"\"",
        b",",
        b":",
        b"null",
        b"\\u",
        b"%",
        b"&",
        b"Token=",
        b"\"Events\":",
        b"\xff",
    ];
    for _ in 0..rng.usize(..6) {
        let at = rng.usize(..=text.len());
        match rng.u8(..5) {
            0 if at < text.len() => text[at] = rng.u8(..),
            1 => text.truncate(at),
            2 => {
                let piece = text[at..text.len().min(at + rng.usize(..40))].to_vec();
                text.splice(at..at, piece);
            }
            3 if at < text.len() => {
                text.remove(at);
            }
            _ => {
                let piece = PIECES[rng.usize(..PIECES.len())];
                text.splice(at..at, piece.iter().copied());
            }
        }
    }
}

#[test]
fn any_query_and_body_end_without_panic_and_show_no_secret() {
    let seconds = std::env::var("FUZZ_SECONDS").map_or(1, |text| text.parse().unwrap());
    let seed: u64 = std::env::var("FUZZ_SEED").map_or(1, |text| text.parse().unwrap());
    let (mut rng, samples) = (Rng::with_seed(seed), samples());
    let receiver = Receiver::new([SECRET, "the-other-Secret-1"]).unwrap();
    let end = Instant::now() + Duration::from_secs(seconds);
    let (mut runs, mut accepted) = (0_u64, 0_u64);
    while Instant::now() < end || runs < 1000 {
        let mut body = samples[rng.usize(..samples.len())].clone();
        mutated(&mut rng, &mut body);
        let mut query = testing::query(SECRET).into_bytes();
        if rng.bool() {
            mutated(&mut rng, &mut query);
        }
        let query = String::from_utf8_lossy(&query);
        let result = receiver.receive(&query, &body);
        let mut shown = format!("{result:?} {result:#?}");
        if let Err(refusal) = &result {
            shown.push_str(&refusal.to_string());
            assert!(matches!(refusal.status(), 400 | 401 | 413));
        }
        if let Ok(Delivery::General(events)) = &result {
            shown.push_str(&format!("{:?}", events.entities()));
        }
        accepted += u64::from(result.is_ok());
        for secret in [SECRET, "s3cret", "live-access", "the-other"] {
            assert!(!shown.contains(secret), "seed {seed}, run {runs}: {shown}");
        }
        runs += 1;
    }
    println!("{runs} messages, {accepted} of them accepted, seed {seed}");
    assert!(accepted > 100);
}

#[test]
fn time_is_in_proportion_to_the_size() {
    type Shape = (&'static str, fn(usize) -> Vec<u8>);
    let shapes: [Shape; 4] = [
        ("events", |size| {
            let events = (0..size / 100).map(|at| ("CustomerUpdated", uuid(at as u128)));
            testing::general(uuid(1), events)
        }),
        ("discriminators", |size| {
            let events = (0..size / 100).map(|at| (format!("New{at}"), uuid(at as u128)));
            testing::general(uuid(1), events)
        }),
        ("members", |size| {
            let members: String = (0..size / 12).map(|at| format!("\"{at:07}\":0,")).collect();
            format!("{{{members}\"Action\":\"x\"}}").into_bytes()
        }),
        ("unreadable events", |size| {
            let list = vec!["7"; size / 2].join(",");
            format!(r#"{{"EnterpriseId":"{}","Events":[{list}]}}"#, uuid(1)).into_bytes()
        }),
    ];
    for (name, shape) in shapes {
        // As much work in many small messages as in a large one, so that other load weighs on both.
        let took = |size: usize, times: usize| {
            let body = shape(size);
            let start = Instant::now();
            for _ in 0..times {
                match received(&body) {
                    Delivery::General(events) => drop(events.entities()),
                    other => drop::<Delivery<IntegrationEvent>>(other),
                }
            }
            start.elapsed()
        };
        let runs = (0..3).map(|_| {
            let (small, large) = (took(30_000, 32), took(960_000, 1));
            large.as_secs_f64() / small.as_secs_f64().max(1e-6)
        });
        let ratio = runs.fold(f64::INFINITY, f64::min);
        assert!(ratio < 4.0, "{name}: {ratio:.1} times as long");
    }
    let query = format!("{}Token={SECRET}", "a=%41&".repeat(150_000));
    let start = Instant::now();
    assert!(Receiver::new([SECRET]).unwrap().verify(&query).is_ok());
    assert!(start.elapsed() < Duration::from_secs(5));
}
