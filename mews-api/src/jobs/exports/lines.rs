//! Bytes into lines, with bounded memory and in linear time.

use std::ops::Range;

/// Bytes of a file from which whole lines are taken.
pub(super) struct LineBuffer {
    bytes: Vec<u8>,
    /// Where the next line starts.
    start: usize,
    /// The bytes from `start` to here contain no line end.
    searched: usize,
    /// The most bytes of a line.
    pub(super) max: usize,
}

/// A line that is longer than allowed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLong;

impl LineBuffer {
    pub(super) fn new(max: usize) -> Self {
        Self {
            bytes: Vec::new(),
            start: 0,
            searched: 0,
            max,
        }
    }

    /// Where more bytes are to be added, behind those of an unfinished line.
    pub(super) fn space(&mut self) -> &mut Vec<u8> {
        self.bytes.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        &mut self.bytes
    }

    /// The next whole line without its end, and its length with it.
    pub(super) fn next_line(&mut self) -> Result<Option<(Range<usize>, usize)>, TooLong> {
        let end = self.bytes[self.searched..]
            .iter()
            .position(|byte| *byte == b'\n');
        let Some(end) = end.map(|end| self.searched + end) else {
            self.searched = self.bytes.len();
            let is_long = self.searched - self.start > self.max;
            return if is_long { Err(TooLong) } else { Ok(None) };
        };
        let line = self.start..end;
        if line.len() > self.max {
            return Err(TooLong);
        }
        let length = end + 1 - self.start;
        self.start = end + 1;
        self.searched = self.start;
        let is_crlf = self.bytes[line.clone()].ends_with(b"\r");
        Ok(Some((line.start..line.end - usize::from(is_crlf), length)))
    }

    /// The bytes behind the last line end, for a file that ends without one.
    pub(super) fn last_line(&mut self) -> Option<(Range<usize>, usize)> {
        let line = self.start..self.bytes.len();
        self.start = line.end;
        self.searched = line.end;
        (!line.is_empty()).then(|| (line.clone(), line.len()))
    }

    /// Whether all bytes were taken.
    pub(super) fn is_empty(&self) -> bool {
        self.start == self.bytes.len()
    }

    pub(super) fn text(&self, line: Range<usize>) -> &[u8] {
        &self.bytes[line]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(bytes: &[u8], chunk: usize, max: usize) -> Result<Vec<Vec<u8>>, TooLong> {
        let mut buffer = LineBuffer::new(max);
        let (mut lines, mut taken) = (Vec::new(), 0);
        for chunk in bytes.chunks(chunk) {
            buffer.space().extend_from_slice(chunk);
            while let Some((line, length)) = buffer.next_line()? {
                taken += length;
                lines.push(buffer.text(line).to_vec());
            }
        }
        if let Some((line, length)) = buffer.last_line() {
            taken += length;
            lines.push(buffer.text(line).to_vec());
        }
        assert_eq!(taken, bytes.len());
        Ok(lines)
    }

    #[test]
    fn splits_at_line_ends_of_either_kind() {
        for chunk in 1..9 {
            let found = lines(b"a\r\n\nbc\nd", chunk, 5).unwrap();
            assert_eq!(found, [&b"a"[..], b"", b"bc", b"d"]);
        }
        assert!(lines(b"", 1, 5).unwrap().is_empty());
    }

    #[test]
    fn rejects_lines_beyond_the_limit() {
        for chunk in [1, 3, 100] {
            assert!(lines(b"12345\n1\n", chunk, 5).is_ok());
            assert_eq!(lines(b"1\n123456\n", chunk, 5), Err(TooLong));
            assert_eq!(lines(b"1\n123456", chunk, 5), Err(TooLong));
        }
    }

    proptest! {
        #[test]
        fn finds_the_same_lines_in_any_chunks(
            bytes in prop::collection::vec(prop::sample::select(b"ab\n".to_vec()), 0..200),
            chunk in 1..50_usize,
        ) {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let expected: Vec<Vec<u8>> = text.lines().map(|line| line.as_bytes().to_vec()).collect();
            prop_assert_eq!(lines(&bytes, chunk, 200).unwrap(), expected);
        }
    }
}
