//! Every operation, called with its own sample.

mod caller;

use caller::Caller;
use mews_simulator::Simulator;

#[test]
fn every_sample_is_accepted_and_every_answer_is_valid() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(4_000)
        .build()
        .unwrap();
    accepts_samples(&simulator, 0..2);
}

#[test]
fn every_sample_is_accepted_in_a_small_data_set() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(1)
        .reservations(200)
        .build()
        .unwrap();
    accepts_samples(&simulator, 2..3);
}

fn accepts_samples(simulator: &Simulator, seeds: std::ops::Range<u64>) {
    let caller = Caller::new(simulator);
    let operations: Vec<&str> = simulator.operations().collect();
    assert_eq!(operations.len(), 200);
    let mut failures = Vec::new();
    for operation in operations {
        for seed in seeds.clone() {
            for full in [false, true] {
                // The sample is made just before the call, because earlier writes determine which
                // values are accepted.
                let (kind, sample) = if full {
                    ("full", simulator.full_sample_request(operation, seed))
                } else {
                    ("plain", simulator.sample_request(operation, seed))
                };
                let response = caller.call(operation, &sample.unwrap());
                if response.status != 200 {
                    failures.push(format!(
                        "{operation} {kind} {seed}: {} {}",
                        response.status,
                        String::from_utf8_lossy(&response.body)
                    ));
                } else if let Err(error) = simulator.check_answer(operation, &response.body) {
                    failures.push(format!("{operation} {kind} {seed}: {error}"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
