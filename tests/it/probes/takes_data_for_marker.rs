//! must not compile: because an id is of the marker `entities::Reservation`, not of the data
//! `types::Reservation`.
use mews_api::{Id, types::Reservation};

fn main() {
    let _ = |id: Id<Reservation>| id.uuid();
}
