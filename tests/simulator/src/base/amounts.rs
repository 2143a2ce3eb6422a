//! Amounts of money: digits are kept, and products are exact.

use crate::base::json::{Json, Object};

/// An amount with all the names under which its value is shown; nothing if it is not an amount. No
/// tax is added: if the request gives only one of net and gross, both are equal.
pub(crate) fn whole(amount: &Object) -> Option<Object> {
    let currency = amount.get("Currency")?;
    let given = |name: &str| {
        amount
            .get(name)
            .filter(|value| matches!(value, Json::Number(_)))
    };
    let any = given("GrossValue")
        .or_else(|| given("Value"))
        .or_else(|| given("NetValue"))?;
    let mut whole = amount.clone();
    whole.insert("Currency", currency.clone());
    for (name, from) in [
        ("NetValue", "NetValue"),
        ("Net", "NetValue"),
        ("GrossValue", "GrossValue"),
        ("Value", "GrossValue"),
    ] {
        let value = given(from).unwrap_or(any);
        whole.insert(name.to_owned(), value.clone());
    }
    Some(whole)
}

/// Multiplies an amount by a count.
pub(crate) fn times(amount: &Json, count: i64) -> Json {
    let Json::Object(members) = amount else {
        return amount.clone();
    };
    let multiplied = members.iter().map(|(name, value)| {
        let value = match value {
            Json::Number(digits) => product(digits, count).map_or(value.clone(), Json::Number),
            _ => value.clone(),
        };
        (name.clone(), value)
    });
    Json::Object(multiplied.collect())
}

/// Value of one euro in some currencies; the others use the rate 1.
const RATES: [(&str, f64); 9] = [
    ("CLP", 1_050.0),
    ("CZK", 25.0),
    ("EGP", 52.0),
    ("GBP", 0.85),
    ("ISK", 150.0),
    ("JPY", 165.0),
    ("PLN", 4.3),
    ("SEK", 11.0),
    ("USD", 1.1),
];

/// Expresses all amounts inside a value in one currency, rounded to two digits.
pub(crate) fn convert(value: &mut Json, currency: &str) {
    match value {
        Json::List(items) => items.iter_mut().for_each(|item| convert(item, currency)),
        Json::Object(members) => {
            let worth = |code: &str| {
                let found = RATES.iter().find(|(known, _)| *known == code);
                found.map_or(1.0, |(_, rate)| *rate)
            };
            let old = members.get("Currency").and_then(Json::as_text);
            if let Some(factor) = old.map(|old| worth(currency) / worth(old)) {
                for value in members.values_mut() {
                    scale(value, factor);
                }
                members.insert("Currency".to_owned(), Json::text(currency));
            } else {
                members
                    .values_mut()
                    .for_each(|value| convert(value, currency));
            }
        }
        _ => {}
    }
}

fn scale(value: &mut Json, factor: f64) {
    match value {
        Json::Number(digits) => {
            if let Ok(number) = digits.parse::<f64>() {
                *digits = format!("{:.2}", number * factor);
            }
        }
        Json::List(items) => items.iter_mut().for_each(|item| scale(item, factor)),
        Json::Object(members) => members.values_mut().for_each(|value| scale(value, factor)),
        _ => {}
    }
}

/// The product of a decimal and a whole number; nothing if it doesn't fit, or if the decimal has an
/// exponent.
fn product(digits: &str, count: i64) -> Option<String> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let number: i128 = format!("{whole}{fraction}").parse().ok()?;
    let number = number.checked_mul(i128::from(count))?;
    let sign = if number < 0 { "-" } else { "" };
    let digits = format!(
        "{:0>width$}",
        number.unsigned_abs(),
        width = fraction.len() + 1
    );
    let (whole, fraction) = digits.split_at(digits.len() - fraction.len());
    Some(if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    })
}

#[cfg(test)]
mod tests {
    use super::product;

    #[test]
    fn products_are_exact() {
        for (digits, count, product_of) in [
            ("0.10", 3, "0.30"),
            ("12.5", 2, "25.0"),
            ("-0.05", 2, "-0.10"),
            ("100", -1, "-100"),
            (
                "79228162514264337593543950335",
                2,
                "158456325028528675187087900670",
            ),
        ] {
            assert_eq!(product(digits, count).as_deref(), Some(product_of));
        }
        assert_eq!(product("1E2", 2), None);
    }
}
