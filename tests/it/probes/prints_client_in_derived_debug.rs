//! must compile
#[derive(Clone, Debug)]
struct Application {
    client: mews_api::Client,
}

fn main() {
    let _ = |application: Application| application.client;
}
