//! must compile
use mews_api::{Error, ErrorKind, Outcome};

fn main() {
    let error = Error::new(ErrorKind::Timeout).with_outcome(Outcome::NotSent);
    assert_eq!(error.clone().outcome(), Outcome::NotSent);
}
