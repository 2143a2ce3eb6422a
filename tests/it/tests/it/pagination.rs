//! Pages and items over the simulated hotel's reservations.

use std::collections::HashSet;

use mews_api::requests::{ReservationsGetAllV20230606, ServicesGetAll};
use mews_api::types::{Limitation, Reservation, TimeFilterInterval};
use mews_api::{Client, Timestamp};

use crate::hotel::{self, InProcess};

async fn all(client: &Client, request: ReservationsGetAllV20230606) -> Vec<Reservation> {
    let mut items = client.reservations().get_all_v20230606(request).items();
    let mut reservations = Vec::new();
    while let Some(reservation) = items.try_next().await.unwrap() {
        reservations.push(reservation);
    }
    reservations
}

fn everything() -> ReservationsGetAllV20230606 {
    ReservationsGetAllV20230606::new()
}

#[tokio::test]
async fn returns_every_reservation_once_newest_first() {
    let server = hotel::serve(2500).await;
    let client = hotel::client(&server);
    let reservations = all(&client, everything()).await;
    server.shutdown().await;
    let ids: HashSet<_> = reservations
        .iter()
        .map(|reservation| reservation.id)
        .collect();
    assert_eq!((reservations.len(), ids.len()), (2500, 2500));
    assert!(
        reservations
            .windows(2)
            .all(|pair| pair[0].created_utc >= pair[1].created_utc)
    );
}

#[tokio::test]
async fn small_pages_return_the_same_items_as_large_ones() {
    let hotel = InProcess::new(250);
    let client = hotel.client();
    let large: Vec<_> = all(&client, everything())
        .await
        .iter()
        .map(|one| one.id)
        .collect();
    let before = hotel.requests();
    let small = all(&client, everything().limitation(Limitation::new(7))).await;
    assert_eq!(small.iter().map(|one| one.id).collect::<Vec<_>>(), large);
    assert_eq!(hotel.requests() - before, 250_usize.div_ceil(7));
}

#[tokio::test]
async fn resumes_from_the_cursor_of_a_page() {
    let hotel = InProcess::new(100);
    let client = hotel.client();
    let whole: Vec<_> = all(&client, everything())
        .await
        .iter()
        .map(|one| one.id)
        .collect();
    let mut first = client
        .reservations()
        .get_all_v20230606(everything().limitation(Limitation::new(30)))
        .pages();
    let page = first.try_next().await.unwrap().unwrap();
    let mut ids: Vec<_> = page.reservations.iter().map(|one| one.id).collect();
    let cursor = first.cursor().expect("a second page").clone();
    drop(first);
    let rest = all(
        &client,
        everything().limitation(Limitation::new(30).cursor(cursor)),
    )
    .await;
    ids.extend(rest.iter().map(|one| one.id));
    assert_eq!(ids, whole);
}

#[tokio::test]
async fn request_without_limitation_returns_the_largest_page() {
    let hotel = InProcess::new(1200);
    let response = hotel
        .client()
        .reservations()
        .get_all_v20230606(everything())
        .first_page()
        .await
        .unwrap();
    assert_eq!(response.reservations.len(), 1000);
    assert!(response.cursor.is_some());
    assert_eq!(hotel.requests(), 1);
}

#[tokio::test]
async fn filters_by_ids_states_and_half_open_intervals() {
    let hotel = InProcess::new(400);
    let client = hotel.client();
    let whole = all(&client, everything()).await;

    let some: Vec<_> = whole.iter().step_by(40).map(|one| one.id).collect();
    let by_id = all(&client, everything().reservation_ids(some.clone())).await;
    assert_eq!(by_id.iter().map(|one| one.id).collect::<Vec<_>>(), some);

    let state = whole[0].state.clone();
    let by_state = all(&client, everything().states([state.clone()])).await;
    let expected = whole.iter().filter(|one| one.state == state).count();
    assert_eq!(by_state.len(), expected);
    assert!(expected > 0);

    let (start, end) = (whole[30].created_utc, whole[10].created_utc);
    let by_time = all(&client, everything().created_utc(start..end)).await;
    let expected: Vec<_> = whole
        .iter()
        .filter(|one| one.created_utc >= start && one.created_utc < end)
        .map(|one| one.id)
        .collect();
    assert_eq!(
        by_time.iter().map(|one| one.id).collect::<Vec<_>>(),
        expected
    );
    assert!(!expected.is_empty());

    let instant = whole[20].created_utc;
    let exactly = TimeFilterInterval::new()
        .start_utc(instant)
        .end_utc(instant);
    let at_once = all(&client, everything().created_utc(exactly)).await;
    assert!(at_once.iter().any(|one| one.id == whole[20].id));
    assert!(at_once.iter().all(|one| one.created_utc == instant));
}

#[tokio::test]
async fn send_rejects_a_too_long_interval_that_items_splits() {
    let hotel = InProcess::new(10);
    let client = hotel.client();
    let long = r#"{"UpdatedUtc":{"StartUtc":"2024-01-01T00:00:00Z","EndUtc":"2024-06-01T00:00:00Z"},"Limitation":{"Count":10}}"#;
    let error = client
        .call_raw("reservations/getAll/2023-06-06", long.as_bytes())
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(400));
    assert!(
        error.message().unwrap_or_default().contains("3M1D"),
        "{error}"
    );

    let whole = all(&client, everything()).await;
    let start: Timestamp = "2015-01-01T00:00:00Z".parse().unwrap();
    let end: Timestamp = "2035-01-01T00:00:00Z".parse().unwrap();
    let request = everything().updated_utc(start..end);
    let error = client
        .reservations()
        .get_all_v20230606(request.clone())
        .first_page()
        .await
        .unwrap_err();
    assert_eq!((error.status(), error.path()), (None, Some("UpdatedUtc")));
    let mut collected: Vec<_> = all(&client, request)
        .await
        .iter()
        .map(|one| one.id)
        .collect();
    let mut expected: Vec<_> = whole.iter().map(|one| one.id).collect();
    collected.sort_by_key(ToString::to_string);
    expected.sort_by_key(ToString::to_string);
    assert_eq!(collected, expected);
}

#[tokio::test]
async fn service_of_a_reservation_exists() {
    let hotel = InProcess::new(50);
    let client = hotel.client();
    let reservation = all(&client, everything()).await.remove(0);
    let mut services = client.services().get_all(ServicesGetAll::new()).items();
    let mut found = false;
    while let Some(service) = services.try_next().await.unwrap() {
        found |= service.id == reservation.service_id;
    }
    assert!(found);
}
