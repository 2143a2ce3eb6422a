//! must compile
use std::time::Duration;

use mews_api::Timestamp;
use mews_api::requests::ReservationsGetAllV20230606;

fn main() {
    let now = Timestamp::now();
    let earlier = now - Duration::from_secs(3600);
    assert_eq!(now.duration_since(earlier), Some(Duration::from_secs(3600)));
    let closed = ReservationsGetAllV20230606::new().updated_utc(earlier..now);
    let open = ReservationsGetAllV20230606::new().updated_utc(earlier..);
    assert!(closed != open);
}
