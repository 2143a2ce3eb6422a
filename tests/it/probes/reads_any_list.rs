//! must compile
use mews_api::{Call, Error, Paginated};

async fn all<R: Paginated>(call: Call<R>) -> Result<Vec<R::Item>, Error> {
    let mut items = call.items();
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(item);
    }
    Ok(all)
}

fn main() {
    let _ = all::<mews_api::requests::ServicesGetAll>;
}
