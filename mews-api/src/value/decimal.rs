use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ValueError;
use crate::json::number::{FLOAT_DIGITS, parse_exact, significant_digits};
use crate::json::{Codec, Empty, ReadResult, Reader, Writer, refuse};

/// An exact decimal: money, rates, amounts.
///
/// Read from and written as a JSON number without ever being a binary float. It has 28 digits. A
/// number that cannot be represented exactly is an error, never rounded. Trailing zeros, as of
/// `100.10`, are kept if there is room.
///
/// Other formats get a number if it is exact there, and otherwise a text with the same digits; both
/// are read back. A binary float, as it occurs through `#[serde(flatten)]`, `untagged` and tagged
/// enums or a `serde_json::Value`, is accepted if its shortest text has at most 15 digits. A longer
/// one is an error. Two losses of such formats are not detectable: a longer number that was
/// rounded to a short one (`1.10000000000000001` arrives as `1.1`), and missing trailing zeros.
///
/// Sums, differences and products are exact. Operators panic if the result needs more than 28
/// digits; the `checked_…` methods return `None`. For division and other functions convert to
/// [`rust_decimal::Decimal`] and back with `into()`.
///
/// ```
/// use mews_api::Decimal;
///
/// let price: Decimal = "100.10".parse()?;
/// let total = price * Decimal::from(3);
/// assert_eq!(total.to_string(), "300.30");
///
/// let sum: Decimal = [price, total].iter().sum();
/// assert_eq!(sum.to_scaled(2), Some(40_040));
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

    /// The decimal of a whole number of units of `10^-scale`: `from_scaled(1_050, 2)` is `10.50`.
    ///
    /// # Errors
    /// When it needs more than 28 digits.
    pub fn from_scaled(units: i128, scale: u32) -> Result<Self, ValueError> {
        let number = rust_decimal::Decimal::try_from_i128_with_scale(units, scale);
        number.map(Self).map_err(|_| ValueError::expected(EXPECTED))
    }

    /// The whole number of units of `10^-scale`, such as cents for 2. Decimal columns of databases
    /// and files hold such numbers. `None` if the value is not a whole number of them
    /// ([`round`](Self::round) first), or if there are more than an `i128` holds.
    ///
    /// With a scale of at most 9 all values have at most 38 digits. Amounts that were computed,
    /// such as net values, can have any number of digits after the point.
    ///
    /// ```
    /// # fn main() -> Result<(), mews_api::ValueError> {
    /// let net: mews_api::Decimal = "90.909090909".parse()?;
    /// assert_eq!(net.to_scaled(2), None);
    /// assert_eq!(net.round(2).to_scaled(2), Some(9_091));
    /// assert_eq!(net.to_scaled(18), Some(90_909_090_909_000_000_000));
    /// # Ok(()) }
    /// ```
    pub fn to_scaled(self, scale: u32) -> Option<i128> {
        let number = self.0.normalize();
        let missing = scale.checked_sub(number.scale())?;
        number.mantissa().checked_mul(10_i128.checked_pow(missing)?)
    }

    /// The value with at most `digits` digits after the point; a half is rounded away from zero.
    #[must_use]
    pub fn round(self, digits: u32) -> Self {
        let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
        Self(self.0.round_dp_with_strategy(digits, strategy))
    }

    /// The value without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// Whether the value is zero.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether the value is below zero.
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// The sum; `None` if it needs more than 28 digits.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        exact(
            self.0.checked_add(other.0)?,
            self.0.scale().max(other.0.scale()),
        )
    }

    /// The difference; `None` if it needs more than 28 digits.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(-other)
    }

    /// The product; `None` if it needs more than 28 digits.
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let (one, other) = (self.0.normalize(), other.0.normalize());
        if one.is_zero() || other.is_zero() {
            return Some(Self::ZERO);
        }
        let needed = one.scale() + other.scale();
        let product = exact(one.checked_mul(other)?, needed)?;
        // The zeros at the end of the first factor are kept, as far as there is room.
        let mut written = product.0;
        written.rescale(product.0.scale().max(self.0.scale()));
        Some(Self(written))
    }
}

/// A result with this many digits after the point; `None` if some of them were rounded away.
fn exact(result: rust_decimal::Decimal, scale: u32) -> Option<Decimal> {
    (result.scale() >= scale).then_some(Decimal(result))
}

const OVERFLOW: &str = "the result needs more than 28 digits";

macro_rules! operators {
    ($($operator:ident $method:ident, $assign:ident $assign_method:ident, $checked:ident;)*) => {$(
        impl std::ops::$operator for Decimal {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                self.$checked(other).expect(OVERFLOW)
            }
        }

        impl std::ops::$assign for Decimal {
            fn $assign_method(&mut self, other: Self) {
                *self = self.$checked(other).expect(OVERFLOW);
            }
        }
    )*};
}
operators! {
    Add add, AddAssign add_assign, checked_add;
    Sub sub, SubAssign sub_assign, checked_sub;
    Mul mul, MulAssign mul_assign, checked_mul;
}

impl std::ops::Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl std::iter::Sum for Decimal {
    fn sum<I: Iterator<Item = Self>>(values: I) -> Self {
        values.fold(Self::ZERO, |sum, value| sum + value)
    }
}

impl<'a> std::iter::Sum<&'a Decimal> for Decimal {
    fn sum<I: Iterator<Item = &'a Decimal>>(values: I) -> Self {
        values.copied().sum()
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

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn arithmetic_is_exact_and_keeps_zeros() {
        assert_eq!((decimal("0.10") + decimal("0.2")).to_string(), "0.30");
        assert_eq!((decimal("0.10") - decimal("0.2")).to_string(), "-0.10");
        assert_eq!((decimal("100.10") * Decimal::from(3)).to_string(), "300.30");
        assert_eq!(decimal("1.05") * decimal("0.05"), decimal("0.0525"));
        let mut sum = Decimal::ZERO;
        sum += decimal("7.5");
        sum -= decimal("0.5");
        sum *= decimal("2");
        assert_eq!(sum, decimal("14"));
        assert_eq!([decimal("0.1"); 10].iter().sum::<Decimal>(), decimal("1"));
        assert_eq!(-decimal("1.5"), decimal("-1.5"));
        assert!(decimal("-0.01").is_negative() && !decimal("-0").is_negative());
    }

    #[test]
    fn rejects_results_that_would_be_rounded() {
        let small = decimal("0.0000000000000000000000000001");
        let large = decimal("9999999999999999999999999999");
        assert_eq!(large.checked_add(small), None);
        assert_eq!(large.checked_sub(small), None);
        assert_eq!(large.checked_mul(large), None);
        assert_eq!(small.checked_mul(small), None);
        assert_eq!(large.checked_mul(decimal("1.0000")), Some(large));
        assert_eq!(Decimal::ZERO.checked_mul(small), Some(Decimal::ZERO));
    }

    #[test]
    fn converts_to_units_only_without_rounding() {
        assert_eq!(decimal("10.5").to_scaled(2), Some(1_050));
        assert_eq!(decimal("-10.500").to_scaled(2), Some(-1_050));
        assert_eq!(decimal("10.505").to_scaled(2), None);
        assert_eq!(decimal("10.505").round(2).to_scaled(2), Some(1_051));
        assert_eq!(decimal("-10.505").round(2).to_scaled(2), Some(-1_051));
        assert_eq!(Decimal::from_scaled(1_050, 2).unwrap().to_string(), "10.50");
        assert!(Decimal::from_scaled(i128::MAX, 2).is_err());
        assert!(Decimal::from_scaled(1, 29).is_err());
        let largest = decimal("79228162514264337593543950335");
        let units = 79_228_162_514_264_337_593_543_950_335_000_000_000;
        assert_eq!(largest.to_scaled(9), Some(units));
        assert_eq!(largest.to_scaled(10), None);
        assert_eq!(Decimal::from(1).to_scaled(39), None);
    }
}
