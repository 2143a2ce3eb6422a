//! Every operation accepts its own samples, and refuses a sample with one error, naming its place.

#[allow(dead_code, reason = "the example uses the rest")]
mod mutations;

use mews_simulator::Simulator;
use mutations::{KINDS, Rules, Tally};

#[test]
fn accepts_samples_and_refuses_mutations() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(300)
        .build()
        .unwrap();
    let rules = Rules::read().unwrap();
    let mut tally = Tally::default();
    let operations: Vec<String> = simulator.operations().map(str::to_owned).collect();
    for operation in &operations {
        let body = simulator.full_sample_request(operation, 2).unwrap();
        assert_eq!(
            simulator.check_request(operation, &body.to_string()),
            Ok(())
        );
        tally.run(&simulator, &rules, operation, &body);
    }
    tally.print();
    assert_eq!(tally.failed, Vec::<String>::new());
    assert_eq!(tally.accepted, 200);
    for kind in KINDS {
        assert!(tally.operations[kind as usize] > 50, "{kind:?}");
    }
}

#[test]
fn validation_error_names_the_place() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(10)
        .build()
        .unwrap();
    let refused = simulator.check_request("tasks/close", r#"{"TaskIds": ["no id"]}"#);
    assert!(refused.unwrap_err().contains("TaskIds[0]"));
    assert!(simulator.check_request("no/such", "{}").is_err());
    assert!(simulator.check_request("tasks/close", "[]").is_err());
}
