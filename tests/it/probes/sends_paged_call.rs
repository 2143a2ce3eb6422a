//! must not compile: because `send` would look like everything and be one page. It is `first_page`,
//! or `items`.
use mews_api::{Client, requests::ServicesGetAll};

fn main() {
    let _ = |client: Client| client.services().get_all(ServicesGetAll::new()).send();
}
