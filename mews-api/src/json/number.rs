//! Numbers as JSON writes them, exactly.

use rust_decimal::Decimal;

/// A decimal of at most this many digits survives a binary float (64 bits), and is what that float
/// prints.
pub(crate) const FLOAT_DIGITS: usize = 15;

const MAX_SCALE: i64 = 28;
/// 96 bits; more is refused.
const MAX_SIGNIFICAND: i128 = (1 << 96) - 1;

/// The number of a text in the grammar of JSON, exactly; `None` if the text is another one or has
/// too many digits. rust_decimal's own parsers either round or refuse exponents.
pub(crate) fn parse_exact(text: &str) -> Option<Decimal> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (digits, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, parse_exponent(exponent)?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return None,
        None => (digits, ""),
    };
    if whole.is_empty() || (whole.len() > 1 && whole.starts_with('0')) {
        return None;
    }

    // The value is significand / 10^scale. Zeros are held back until a digit follows, so that any
    // number of trailing ones can be dropped without overflowing.
    let mut significand: i128 = 0;
    let mut pending_zeros: u32 = 0;
    for byte in whole.bytes().chain(fraction.bytes()) {
        match byte {
            b'0' => pending_zeros = pending_zeros.checked_add(1)?,
            b'1'..=b'9' => {
                significand = scale_up(significand, pending_zeros + 1)?
                    .checked_add(i128::from(byte - b'0'))?;
                pending_zeros = 0;
            }
            _ => return None,
        }
    }
    let scale = i64::try_from(fraction.len()).ok()? - exponent;
    if significand == 0 {
        let scale = u32::try_from(scale.clamp(0, MAX_SCALE)).ok()?;
        return Decimal::try_from_i128_with_scale(0, scale).ok();
    }
    // It is also significand · 10^exponent, without its trailing zeros. As many of these as the
    // scale needs; of the others as many as were written and there is room for.
    let exponent = i64::from(pending_zeros) - scale;
    let needed = exponent.max(0);
    let wanted = i64::from(pending_zeros).max(needed);
    let most = wanted.min(exponent + MAX_SCALE);
    if most < needed {
        return None;
    }
    let mut zeros = needed;
    let mut significand = scale_up(significand, u32::try_from(needed).ok()?)?;
    while zeros < most && significand <= MAX_SIGNIFICAND / 10 {
        significand *= 10;
        zeros += 1;
    }
    let scale = zeros - exponent;
    let significand = if negative { -significand } else { significand };
    Decimal::try_from_i128_with_scale(significand, u32::try_from(scale).ok()?).ok()
}

fn parse_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // An exponent beyond i32 belongs to zero or to nothing that fits.
    let magnitude = digits.parse::<i32>().unwrap_or(i32::MAX);
    Some(i64::from(if text.starts_with('-') {
        -magnitude
    } else {
        magnitude
    }))
}

fn scale_up(significand: i128, zeros: u32) -> Option<i128> {
    if significand == 0 {
        Some(0)
    } else {
        significand.checked_mul(10_i128.checked_pow(zeros)?)
    }
}

/// The number of significant digits of a number: without the zeros around them.
pub(crate) fn significant_digits(number: &str) -> usize {
    let end = number.find(['e', 'E']).unwrap_or(number.len());
    let digits = number[..end].bytes().filter(u8::is_ascii_digit);
    let mut count = 0;
    let mut zeros = 0;
    for digit in digits {
        if digit != b'0' {
            count += zeros + 1;
            zeros = 0;
        } else if count > 0 {
            zeros += 1;
        }
    }
    count
}
