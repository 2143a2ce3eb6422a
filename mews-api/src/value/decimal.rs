use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ValueError;
use crate::json::number::{FLOAT_DIGITS, parse_exact, significant_digits};
use crate::json::{Codec, Empty, ReadResult, Reader, Writer, refuse};

/// An exact decimal: money, rates, amounts.
///
/// Read from and written as a JSON number without ever being a binary float. 28 digits survive both ways; a number that
/// can't be held exactly is an error, never rounded. The trailing zeros of `100.10` are kept, as far as there is room.
///
/// Other formats get a number where that is exact, and else a text with the same digits; both are read back. A number that
/// comes as a binary float, as it does through `#[serde(flatten)]`, `untagged` and tagged enums or a `serde_json::Value`, is
/// taken if its shortest text has at most 15 digits, and is an error otherwise. Nobody can see that a longer number was
/// rounded to a short one on that way (`1.10000000000000001` arrives as `1.1`), nor that zeros at the end are gone.
///
/// Arithmetic is [`rust_decimal`]'s: take the [inner](Decimal::inner) value and convert the result back with `into()`.
/// Its operators panic on overflow, its `checked_…` methods don't.
///
/// ```
/// use mews_api::Decimal;
///
/// let price: Decimal = "100.10".parse()?;
/// let total = Decimal::from(price.inner() * Decimal::from(3).inner());
/// assert_eq!(total.to_string(), "300.30");
/// # Ok::<(), mews_api::ValueError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(rust_decimal::Decimal);

const EXPECTED: &str = "a decimal number of at most 28 digits";

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(rust_decimal::Decimal::ZERO);

    /// The value as `rust_decimal` knows it.
    pub const fn inner(self) -> rust_decimal::Decimal {
        self.0
    }
}

impl FromStr for Decimal {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match parse_exact(text) {
            Some(number) => Ok(Self(number)),
            None => Err(ValueError::expected(EXPECTED)),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({})", self.0)
    }
}

impl From<rust_decimal::Decimal> for Decimal {
    fn from(value: rust_decimal::Decimal) -> Self {
        Self(value)
    }
}

impl From<Decimal> for rust_decimal::Decimal {
    fn from(value: Decimal) -> Self {
        value.0
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self(value.into())
            }
        }
    )*};
}
from_integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::json::deserialize(deserializer)
    }
}

impl Empty for Decimal {
    const EMPTY: Self = Self::ZERO;
}

const ROUNDED: &str = "a `Decimal` came as a binary float of more than 15 digits, which may be \
    rounded: read it from JSON text without `flatten`, `untagged`, tags or `Value` in between, or \
    turn on serde_json's `arbitrary_precision`";

impl Codec for Decimal {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        let number = match reader.number_text()? {
            Some(number)
                if reader.floats
                    && number.contains(['.', 'e'])
                    && significant_digits(number) > FLOAT_DIGITS =>
            {
                return Err(refuse(ROUNDED));
            }
            Some(number) => number.parse(),
            None if reader.is_text() => reader.text("a number")?.parse(),
            None => {
                reader.skip()?;
                Err(ValueError::expected(EXPECTED))
            }
        };
        *self = number.map_err(refuse)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.number_text(&self.0.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_exactly() {
        for (json, expected) in [
            ("0", "0"),
            ("-0", "0"),
            ("\"1.50\"", "1.50"),
            ("0.00", "0.00"),
            ("0.1", "0.1"),
            ("100.10", "100.10"),
            ("-12.5", "-12.5"),
            ("1E2", "100"),
            ("1e+2", "100"),
            ("12.5e-1", "1.25"),
            ("1.50e1", "15.0"),
            ("1e-28", "0.0000000000000000000000000001"),
            ("100e-30", "0.0000000000000000000000000001"),
            ("0e999999999999", "0"),
            ("0e-99", "0.0000000000000000000000000000"),
            (
                "0.12345678901234567890123456780",
                "0.1234567890123456789012345678",
            ),
            (
                "10.0000000000000000000000000000",
                "10.000000000000000000000000000",
            ),
            (
                "-7.92281625142643375935439503350000",
                "-7.9228162514264337593543950335",
            ),
            (
                "100.0000000000000000000000000000e-2",
                "1.0000000000000000000000000000",
            ),
            (
                "1.00000000000000000000000000000000e1",
                "10.000000000000000000000000000",
            ),
            (
                "1234567890123456789012345678",
                "1234567890123456789012345678",
            ),
            (
                "0.1234567890123456789012345678",
                "0.1234567890123456789012345678",
            ),
            (
                "79228162514264337593543950335",
                "79228162514264337593543950335",
            ),
            (
                "-79228162514264337593543950335",
                "-79228162514264337593543950335",
            ),
        ] {
            let value: Decimal =
                serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
            assert_eq!(value.to_string(), expected, "{json}");
            assert_eq!(serde_json::to_string(&value).unwrap(), expected, "{json}");
        }
    }

    #[test]
    fn rejects_numbers_out_of_range() {
        for json in [
            "79228162514264337593543950336",
            "99999999999999999999999999999",
            "0.12345678901234567890123456789",
            "1e29",
            "1e-29",
            "1e2147483648",
            "1e-99999999999999999999",
            "\"1.5 \"",
            "null",
            "true",
            "[]",
        ] {
            let error = serde_json::from_str::<Decimal>(json).unwrap_err();
            assert!(
                error
                    .to_string()
                    .starts_with("expected a decimal number of at most 28 digits"),
                "{json}: {error}"
            );
        }
    }

    #[test]
    fn parses_json_numbers_only() {
        for text in [
            "", "-", "+1", ".5", "1.", "01", "1_000", "1e", "1e+", "1e1.5", " 1", "NaN", "--1",
            "1,5", "1.-5",
        ] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }

    #[test]
    fn converts_integers_and_rust_decimals() {
        assert_eq!(Decimal::from(3), "3.00".parse().unwrap());
        assert_eq!(Decimal::from(u64::MAX).to_string(), u64::MAX.to_string());
        assert_eq!(
            Decimal::from(Decimal::from(-7).inner()),
            Decimal::from(-7_i64)
        );
    }

    #[test]
    fn reads_null_as_none() {
        assert_eq!(
            serde_json::from_str::<Option<Decimal>>("null").unwrap(),
            None
        );
        assert_eq!(
            serde_json::from_str::<Option<Decimal>>("1").unwrap(),
            Some(Decimal::from(1))
        );
    }
}
