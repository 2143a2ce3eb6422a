//! An open file: its head, and its bytes decompressed and counted.

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, HeaderMap, HeaderName};

use crate::execute::transport::Bytes;

/// The first two bytes of gzip. No line of JSON starts with them.
const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// How many compressed bytes are decompressed at a time: at most a thousand times as many come out.
#[cfg(feature = "gzip")]
const PIECE: usize = 4 << 10;

/// Why a response cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unusable {
    /// Reading again, from the start of the file, may help.
    Range(&'static str),
    /// Reading again may help.
    Broken(&'static str),
    /// Reading again cannot help.
    Wrong(&'static str),
}

/// The wanted place of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    /// The first byte that is not here yet, decompressed.
    pub(super) offset: u64,
    /// The byte before it.
    pub(super) last: Option<u8>,
    /// The declared size.
    pub(super) size: u64,
}

impl Wanted {
    /// The first byte to request: the one before the wanted ones, to compare it.
    pub(super) fn first(&self) -> u64 {
        self.offset.saturating_sub(1)
    }
}

/// A file that is being read.
pub(super) struct OpenFile {
    wanted: Wanted,
    form: Form,
    /// The place in the file behind the bytes that came.
    raw: u64,
    /// How many decompressed bytes are left until the wanted ones.
    skip: u64,
    /// How many decompressed bytes there were, from the start of the file.
    plain: u64,
    /// Bytes that came and are not decompressed yet.
    piece: Bytes,
}

enum Form {
    /// Not known before the first two bytes.
    Unknown,
    Plain,
    #[cfg(feature = "gzip")]
    Gzip(Option<Box<flate2::write::MultiGzDecoder<Vec<u8>>>>),
}

impl OpenFile {
    /// The file behind the head of a success: 200 or 206.
    pub(super) fn new(wanted: Wanted, status: u16, headers: &HeaderMap) -> Result<Self, Unusable> {
        let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
        let coding = text(CONTENT_ENCODING).unwrap_or_default().trim();
        let is_plain = coding.is_empty() || coding.eq_ignore_ascii_case("identity");
        let is_gzip = ["gzip", "x-gzip"]
            .iter()
            .any(|name| coding.eq_ignore_ascii_case(name));
        let length: Option<u64> = text(CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let raw = match status {
            206 if !is_plain => return Err(Unusable::Range("a range of a compressed file")),
            206 => {
                let range = text(CONTENT_RANGE).and_then(content_range);
                let Some((first, total)) = range else {
                    return Err(Unusable::Range("a range without its place"));
                };
                if first != wanted.first() || total.is_some_and(|total| total != wanted.size) {
                    return Err(Unusable::Range("another range than the one requested"));
                }
                first
            }
            _ => 0,
        };
        if let Some(length) = length.filter(|_| is_plain) {
            let end = raw.saturating_add(length);
            if end > wanted.size {
                return Err(TOO_LONG);
            }
            if end < wanted.size {
                return Err(TOO_SHORT);
            }
        }
        let form = match (is_plain, is_gzip) {
            (true, _) if raw > 0 => Form::Plain,
            (true, _) => Form::Unknown,
            (_, true) => gzip()?,
            _ => return Err(Unusable::Wrong("the file has an encoding that is not gzip")),
        };
        Ok(Self {
            skip: wanted.offset - raw.min(wanted.offset),
            plain: raw,
            raw,
            wanted,
            form,
            piece: Bytes::new(),
        })
    }

    /// Whether the file is compressed.
    pub(super) fn is_packed(&self) -> bool {
        match self.form {
            Form::Unknown | Form::Plain => false,
            #[cfg(feature = "gzip")]
            Form::Gzip(_) => true,
        }
    }

    /// Takes bytes that came; [`unpack`](Self::unpack) has taken all bytes before.
    pub(super) fn add(&mut self, chunk: Bytes) -> Result<(), Unusable> {
        self.raw = self.raw.saturating_add(chunk.len() as u64);
        // The first byte may come alone.
        self.piece = match self.piece.is_empty() {
            true => chunk,
            false => [&*self.piece, &*chunk].concat().into(),
        };
        if matches!(self.form, Form::Unknown) {
            match self.piece.get(..2) {
                Some(start) if start == GZIP_MAGIC => self.form = gzip()?,
                Some(_) => self.form = Form::Plain,
                None if (self.piece.first()).is_some_and(|byte| *byte != GZIP_MAGIC[0]) => {
                    self.form = Form::Plain;
                }
                None => {}
            }
        }
        let is_long = match self.form {
            Form::Unknown => false,
            Form::Plain => self.raw > self.wanted.size,
            #[cfg(feature = "gzip")]
            Form::Gzip(_) => {
                // Random bytes grow by less than a hundredth when they are compressed. A body of
                // empty parts would never end.
                let most = self.wanted.size.saturating_mul(2).saturating_add(1024);
                self.raw.min(self.plain) > self.wanted.size || self.raw > most
            }
        };
        if is_long { Err(TOO_LONG) } else { Ok(()) }
    }

    /// Adds the next wanted bytes. `false` if all that came was taken.
    pub(super) fn unpack(&mut self, into: &mut Vec<u8>) -> Result<bool, Unusable> {
        let start = into.len();
        match &mut self.form {
            Form::Unknown => return Ok(false),
            Form::Plain => into.extend_from_slice(&std::mem::take(&mut self.piece)),
            #[cfg(feature = "gzip")]
            Form::Gzip(decoder) => {
                use std::io::Write;

                let piece = self.piece.split_to(PIECE.min(self.piece.len()));
                let Some(decoder) = decoder else {
                    return Ok(false);
                };
                decoder.write_all(&piece).map_err(|_| CORRUPT)?;
                into.append(decoder.get_mut());
            }
        }
        self.skip_known(into, start)?;
        Ok(!self.piece.is_empty())
    }

    /// Adds the last wanted bytes, after the end of the body. The file is complete.
    pub(super) fn finish(&mut self, into: &mut Vec<u8>) -> Result<(), Unusable> {
        let start = into.len();
        let is_whole = match &mut self.form {
            Form::Unknown => {
                // Nothing, or one byte that could have been the first of gzip.
                into.extend_from_slice(&std::mem::take(&mut self.piece));
                self.raw == self.wanted.size
            }
            Form::Plain => self.raw == self.wanted.size,
            #[cfg(feature = "gzip")]
            Form::Gzip(decoder) => {
                // A body without bytes is an empty file, whatever its encoding.
                if let Some(decoder) = decoder.take().filter(|_| self.raw > 0) {
                    into.append(&mut decoder.finish().map_err(|_| CORRUPT)?);
                }
                let plain = self.plain + (into.len() - start) as u64;
                self.raw == self.wanted.size || plain == self.wanted.size
            }
        };
        self.skip_known(into, start)?;
        if !is_whole || self.skip > 0 {
            return Err(TOO_SHORT);
        }
        Ok(())
    }

    /// Whether all bytes of the declared size came.
    pub(super) fn is_whole(&self) -> bool {
        let is_plain = match self.form {
            Form::Plain => true,
            Form::Unknown => self.piece.is_empty(),
            #[cfg(feature = "gzip")]
            Form::Gzip(_) => false,
        };
        is_plain && self.raw == self.wanted.size && self.skip == 0
    }

    /// Removes the bytes before the wanted ones, and compares the last of them.
    fn skip_known(&mut self, into: &mut Vec<u8>, start: usize) -> Result<(), Unusable> {
        let came = into.len() - start;
        self.plain += came as u64;
        let skipped = usize::try_from(self.skip).unwrap_or(usize::MAX).min(came);
        if skipped == 0 {
            return Ok(());
        }
        let last = into[start + skipped - 1];
        into.drain(start..start + skipped);
        self.skip -= skipped as u64;
        match self.wanted.last {
            Some(known) if self.skip == 0 && known != last => Err(Unusable::Wrong(
                "the file has changed since it was first read",
            )),
            _ => Ok(()),
        }
    }
}

const TOO_LONG: Unusable = Unusable::Wrong("the file is longer than declared");
const TOO_SHORT: Unusable = Unusable::Broken("the file is shorter than declared");
#[cfg(feature = "gzip")]
const CORRUPT: Unusable = Unusable::Broken("the compressed file is incomplete or corrupt");

#[cfg(feature = "gzip")]
fn gzip() -> Result<Form, Unusable> {
    let decoder = flate2::write::MultiGzDecoder::new(Vec::new());
    Ok(Form::Gzip(Some(Box::new(decoder))))
}

#[cfg(not(feature = "gzip"))]
fn gzip() -> Result<Form, Unusable> {
    Err(Unusable::Wrong(
        "the file is compressed, which needs the feature `gzip`",
    ))
}

/// The first byte and the size of `bytes 5-9/10`; `*` is an unknown size.
fn content_range(text: &str) -> Option<(u64, Option<u64>)> {
    let (range, total) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (first, _) = range.split_once('-')?;
    let total = match total {
        "*" => None,
        total => Some(total.parse().ok()?),
    };
    Some((first.parse().ok()?, total))
}
