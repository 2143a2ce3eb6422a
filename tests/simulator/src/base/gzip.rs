//! Compressed bodies, good and bad.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

/// A gzip stream whose middle is wrong.
pub(crate) fn corrupt(body: &[u8]) -> Vec<u8> {
    let mut stream = compressed(body);
    // The compressed data lies between the head of ten bytes and the last eight bytes, which are
    // the checksum and the length. It is never empty.
    let middle = (10 + stream.len() - 8) / 2;
    for byte in stream.iter_mut().skip(middle).take(2) {
        *byte ^= 0xff;
    }
    stream
}

/// A gzip stream.
pub(crate) fn compressed(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Vectors take all.
    let _ = encoder.write_all(body);
    encoder.finish().unwrap_or_default()
}

/// A gzip stream that grows to many spaces and then a body, made piece by piece.
pub(crate) struct Bomb {
    encoder: Option<GzEncoder<Vec<u8>>>,
    spaces: u64,
    body: Vec<u8>,
}

impl Bomb {
    pub(crate) fn new(spaces: u64, body: Vec<u8>) -> Self {
        Self {
            encoder: Some(GzEncoder::new(Vec::new(), Compression::best())),
            spaces,
            body,
        }
    }
}

/// The next piece; some pieces may be empty.
impl Iterator for Bomb {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        static STEP: [u8; 1 << 16] = [b' '; 1 << 16];
        let encoder = self.encoder.as_mut()?;
        if self.spaces > 0 {
            let step = usize::try_from(self.spaces)
                .unwrap_or(STEP.len())
                .min(STEP.len());
            let _ = encoder.write_all(&STEP[..step]);
            self.spaces -= step as u64;
            return Some(std::mem::take(encoder.get_mut()));
        }
        let mut encoder = self.encoder.take()?;
        let _ = encoder.write_all(&self.body);
        encoder.finish().ok()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::{Bomb, compressed, corrupt};

    fn read(stream: &[u8]) -> std::io::Result<Vec<u8>> {
        let mut out = Vec::new();
        GzDecoder::new(stream).read_to_end(&mut out).map(|_| out)
    }

    #[test]
    fn corrupt_streams_are_invalid_gzip() {
        for body in ["", "{}", &"long ".repeat(10_000)] {
            assert_eq!(read(&compressed(body.as_bytes())).unwrap(), body.as_bytes());
            assert!(read(&corrupt(body.as_bytes())).is_err(), "{}", body.len());
        }
    }

    #[test]
    fn gzip_bomb_is_small_and_unpacks_to_many_bytes() {
        let stream: Vec<u8> = Bomb::new(5_000_000, b"{}".to_vec()).flatten().collect();
        assert!(stream.len() < 10_000, "{}", stream.len());
        let body = read(&stream).unwrap();
        assert_eq!(body.len(), 5_000_002);
        assert!(body.ends_with(b"  {}"));
    }
}
