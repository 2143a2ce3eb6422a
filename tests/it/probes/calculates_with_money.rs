//! must compile
use mews_api::{Decimal, ValueError};

fn main() -> Result<(), ValueError> {
    let prices: [Decimal; 2] = ["1.50".parse()?, "2.25".parse()?];
    let total: Decimal = prices.iter().sum();
    assert_eq!(total.to_scaled(2), Some(375));
    assert_eq!((total + prices[0]).round(1).to_scaled(2), Some(530));
    Ok(())
}
