//! All operations, each once, through its public method and over a socket.

use mews_tests::{Checked, OPERATIONS};

use crate::hotel;

#[tokio::test]
async fn calls_every_operation_through_its_public_method() {
    let server = hotel::serve(200).await;
    let client = hotel::client(&server);
    let mut failed = Vec::new();
    let mut called = 0;
    let mut refused = Vec::new();
    for row in OPERATIONS {
        for full in [false, true] {
            let simulator = server.simulator();
            let sample = if full {
                simulator.full_sample_request(row.info.path, 1)
            } else {
                simulator.sample_request(row.info.path, 1)
            };
            let body = sample.expect("a sample for every operation").to_string();
            let result = match (row.call)(client.clone(), body.as_bytes()) {
                Ok(call) => call.await.map_err(|error| error.to_string()),
                Err(error) => Err(format!("the sample is no request of its type: {error}")),
            };
            called += 1;
            match result {
                Ok(Checked::Passed) => {}
                Ok(Checked::Refused) => refused.push(row.info),
                Err(error) => failed.push(format!(
                    "{} ({}): {error}",
                    row.info.path,
                    if full { "full" } else { "least" }
                )),
            }
        }
    }
    server.shutdown().await;
    assert_eq!(failed, Vec::<String>::new());
    assert_eq!(called, 400);
    // Samples hold what the document requires, not what rules ask for.
    let without_rules = refused.iter().filter(|info| info.rules.is_empty());
    assert_eq!(
        without_rules.map(|info| info.path).collect::<Vec<_>>(),
        [""; 0]
    );
    assert!(refused.len() > 10, "{}", refused.len());
}

#[test]
fn lists_every_operation_once_with_its_data() {
    let mut paths: Vec<&str> = OPERATIONS.iter().map(|row| row.info.path).collect();
    paths.sort_unstable();
    paths.dedup();
    assert_eq!(paths.len(), 200);
    let reads = OPERATIONS
        .iter()
        .filter(|row| row.info.effect.is_read())
        .count();
    assert_eq!((reads, OPERATIONS.len() - reads), (90, 110));
    let paged = OPERATIONS.iter().filter(|row| row.info.page_size.is_some());
    let (with_list, without): (Vec<_>, Vec<_>) =
        paged.partition(|row| row.info.list.is_some_and(|list| !list.key.is_empty()));
    assert_eq!(with_list.len(), 63);
    assert!(without.is_empty());
}
