//! must compile
use mews_api::types::ServiceOrderStateEnum;

fn main() -> Result<(), mews_api::ValueError> {
    let state: ServiceOrderStateEnum = "Confirmed".parse()?;
    assert!(state == "Confirmed");
    assert!("Confirmd".parse::<ServiceOrderStateEnum>().is_err());
    // A value that a newer version of the service may have.
    assert_eq!(ServiceOrderStateEnum::from_text("Dreamt").as_str(), "Dreamt");
    Ok(())
}
