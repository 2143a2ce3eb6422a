//! must compile
use mews_api::types::{ServiceData, ServiceOrderStateEnum};

fn state(state: &ServiceOrderStateEnum) -> String {
    match state {
        ServiceOrderStateEnum::Confirmed => "expected".to_owned(),
        ServiceOrderStateEnum::Unrecognized(value) => value.to_string(),
        _ => "other".to_owned(),
    }
}

fn kind(data: &ServiceData) -> String {
    match data {
        ServiceData::Unrecognized(variant) => variant.json().to_string(),
        _ => "known".to_owned(),
    }
}

fn main() {
    assert_eq!(state(&ServiceOrderStateEnum::from_text("Dreamt")), "Dreamt");
    let _ = kind;
}
