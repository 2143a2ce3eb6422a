//! Reads the body of a response in chunks, decompresses it, and bounds its size.

use std::io::{self, ErrorKind, Write};

#[cfg(feature = "gzip")]
use http::header::{ACCEPT_ENCODING, HeaderValue};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};

use crate::execute::transport::TransportError;

/// A compressed body may use at most a quarter of the limit on the wire. JSON compresses better
/// than that, and this ends streams that decompress to nothing.
#[cfg(feature = "gzip")]
const PACKED_SHARE: usize = 4;

/// The most bytes to allocate in advance because of a `Content-Length`.
const MOST_RESERVED: usize = 1 << 20;

/// Sets `Accept-Encoding`.
pub(super) fn accept(headers: &mut HeaderMap) {
    #[cfg(feature = "gzip")]
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    #[cfg(not(feature = "gzip"))]
    let _ = headers;
}

pub(super) struct Body {
    form: Form,
    /// How much more may come over the wire.
    left: usize,
}

enum Form {
    Plain(Capped),
    #[cfg(feature = "gzip")]
    Gzip {
        unpacked: Box<flate2::write::MultiGzDecoder<Capped>>,
        begun: bool,
    },
}

impl Body {
    /// The body behind this head, of at most `max` bytes when unpacked.
    pub(super) fn new(headers: &HeaderMap, max: usize) -> Result<Self, TransportError> {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let coding = match headers.get(CONTENT_ENCODING) {
            None => "",
            Some(_) => text(CONTENT_ENCODING).map_or("unreadable", str::trim),
        };
        let length: Option<u64> = text(CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let capped = |reserved: usize| Capped {
            bytes: Vec::with_capacity(reserved.min(max).min(MOST_RESERVED)),
            max,
        };
        let (form, left) = match &*coding.to_ascii_lowercase() {
            "" | "identity" => {
                let reserved = length.and_then(|length| length.try_into().ok());
                (Form::Plain(capped(reserved.unwrap_or(0))), max)
            }
            #[cfg(feature = "gzip")]
            "gzip" | "x-gzip" => (
                Form::Gzip {
                    unpacked: Box::new(flate2::write::MultiGzDecoder::new(capped(0))),
                    begun: false,
                },
                max / PACKED_SHARE,
            ),
            _ => {
                return Err(TransportError::broken(
                    "the body has an encoding that was not requested",
                ));
            }
        };
        if length.is_some_and(|length| length > left as u64) {
            return Err(TransportError::too_large());
        }
        Ok(Self { form, left })
    }

    pub(super) fn add(&mut self, chunk: &[u8]) -> Result<(), TransportError> {
        self.left = self
            .left
            .checked_sub(chunk.len())
            .ok_or_else(TransportError::too_large)?;
        let written = match &mut self.form {
            Form::Plain(bytes) => bytes.write_all(chunk),
            #[cfg(feature = "gzip")]
            Form::Gzip { unpacked, begun } => {
                *begun |= !chunk.is_empty();
                unpacked.write_all(chunk)
            }
        };
        written.map_err(broken)
    }

    /// The whole body, decompressed. It is complete, and its checksum is correct.
    pub(super) fn finish(self) -> Result<Vec<u8>, TransportError> {
        match self.form {
            Form::Plain(body) => Ok(body.bytes),
            #[cfg(feature = "gzip")]
            Form::Gzip { begun: false, .. } => Ok(Vec::new()),
            #[cfg(feature = "gzip")]
            Form::Gzip { unpacked, .. } => Ok(unpacked.finish().map_err(broken)?.bytes),
        }
    }
}

/// Bytes up to a limit.
struct Capped {
    bytes: Vec<u8>,
    max: usize,
}

impl Write for Capped {
    fn write(&mut self, chunk: &[u8]) -> io::Result<usize> {
        if chunk.len() > self.max - self.bytes.len() {
            return Err(ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(chunk);
        Ok(chunk.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn broken(error: io::Error) -> TransportError {
    match error.kind() {
        ErrorKind::FileTooLarge => TransportError::too_large(),
        _ => TransportError::broken(error),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::execute::outcome::AttemptOutcome;

    const MAX: usize = 1 << 10;

    fn head(name: &'static str, value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().unwrap());
        headers
    }

    /// Reads a body that comes in chunks of this size.
    fn read(headers: &HeaderMap, bytes: &[u8], size: usize) -> Result<Vec<u8>, AttemptOutcome> {
        let read = || {
            let mut body = Body::new(headers, MAX)?;
            bytes.chunks(size).try_for_each(|chunk| body.add(chunk))?;
            body.finish()
        };
        read().map_err(|error: TransportError| error.outcome)
    }

    #[test]
    fn counts_plain_bodies() {
        for headers in [HeaderMap::new(), head("content-encoding", "Identity")] {
            assert_eq!(read(&headers, b"", 1), Ok(Vec::new()));
            assert_eq!(read(&headers, &[7; MAX], 100), Ok(vec![7; MAX]));
            assert_eq!(
                read(&headers, &[7; MAX + 1], 100),
                Err(AttemptOutcome::Oversized)
            );
        }
    }

    #[test]
    fn rejects_content_length_beyond_the_limit_at_once() {
        let refused =
            |headers: &HeaderMap| Body::new(headers, MAX).err().map(|error| error.outcome);
        let mut headers = head("content-length", "1024");
        assert_eq!(refused(&headers), None);
        for length in ["1025", "18446744073709551615"] {
            headers.insert(CONTENT_LENGTH, length.parse().unwrap());
            assert_eq!(
                refused(&headers),
                Some(AttemptOutcome::Oversized),
                "{length}"
            );
        }
        // HTTP rejects values that are not numbers.
        headers.insert(CONTENT_LENGTH, "many".parse().unwrap());
        assert_eq!(refused(&headers), None);
    }

    #[test]
    fn rejects_other_encodings() {
        for coding in ["br", "gzip, gzip", "\u{7f}"] {
            let mut headers = HeaderMap::new();
            let Ok(value) = coding.parse() else { continue };
            headers.insert(CONTENT_ENCODING, value);
            assert_eq!(
                read(&headers, b"{}", 9),
                Err(AttemptOutcome::Broken),
                "{coding}"
            );
        }
    }

    #[cfg(feature = "gzip")]
    mod packed {
        use super::*;

        fn pack(bytes: &[u8], level: u32) -> Vec<u8> {
            let level = flate2::Compression::new(level);
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), level);
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        }

        fn gzip() -> HeaderMap {
            head("content-encoding", "gzip")
        }

        #[test]
        fn counts_compressed_and_decompressed_size() {
            assert_eq!(read(&gzip(), &pack(&[7; MAX], 9), 10), Ok(vec![7; MAX]));
            let bomb = pack(&[7; 100 * MAX], 9);
            assert!(bomb.len() < MAX / PACKED_SHARE);
            assert_eq!(read(&gzip(), &bomb, 10), Err(AttemptOutcome::Oversized));
            // Not packed at all, it is small unpacked but not on the wire.
            let fits = pack(&[7; MAX / PACKED_SHARE - 23], 0);
            assert_eq!(fits.len(), MAX / PACKED_SHARE);
            assert!(read(&gzip(), &fits, 10).is_ok());
            let large = pack(&[7; MAX / PACKED_SHARE - 22], 0);
            assert_eq!(read(&gzip(), &large, 10), Err(AttemptOutcome::Oversized));
            let mut said = gzip();
            said.insert(CONTENT_LENGTH, large.len().into());
            let refused = Body::new(&said, MAX).err().map(|error| error.outcome);
            assert_eq!(refused, Some(AttemptOutcome::Oversized));
        }

        #[test]
        fn rejects_endless_empty_gzip_members() {
            let nothing = pack(b"", 9);
            let stream = nothing.repeat(MAX / PACKED_SHARE / nothing.len() + 1);
            assert_eq!(read(&gzip(), &stream, 10), Err(AttemptOutcome::Oversized));
        }

        #[test]
        fn rejects_incomplete_and_corrupt_bodies() {
            assert_eq!(read(&gzip(), b"", 1), Ok(Vec::new()));
            let packed = pack(b"{\"a\":1}", 9);
            for end in 1..packed.len() {
                assert_eq!(
                    read(&gzip(), &packed[..end], 7),
                    Err(AttemptOutcome::Broken),
                    "{end}"
                );
            }
            assert_eq!(read(&gzip(), b"{\"a\":1}", 7), Err(AttemptOutcome::Broken));
            let mut wrong = packed;
            *wrong.last_mut().unwrap() ^= 1;
            assert_eq!(read(&gzip(), &wrong, 7), Err(AttemptOutcome::Broken));
        }

        proptest! {
            #[test]
            fn decompresses_what_was_compressed(
                bytes in prop::collection::vec(0..4_u8, 0..MAX),
                size in 1..300_usize,
                cut in 0..MAX,
            ) {
                let mut packed = pack(&bytes[..cut.min(bytes.len())], 9);
                packed.extend(pack(&bytes[cut.min(bytes.len())..], 9));
                prop_assume!(packed.len() <= MAX / PACKED_SHARE);
                prop_assert_eq!(read(&gzip(), &packed, size), Ok(bytes));
            }

            #[test]
            fn ends_for_arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400), size in 1..50_usize) {
                if let Ok(body) = read(&gzip(), &bytes, size) {
                    prop_assert!(body.len() <= MAX);
                }
            }
        }
    }
}
