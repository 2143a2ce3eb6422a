//! A service with one finished export, and the host of its files. The content of the files is
//! generated while it is read: ledger entries of the same length, whose values count the lines.

use std::io::Write as _;

use mews_api::transport::{
    BoxFuture, Bytes, Download, FileBody, FileRequest, FileResponse, HeaderMap, Request, Response,
    Transport, TransportError,
};
use mews_api::{Client, Credentials, Error};

/// The bytes of a chunk, about as many as a connection returns at once.
const CHUNK: u64 = 64 << 10;

/// An export of this many lines in this many files.
#[derive(Clone, Copy)]
pub struct World {
    pub lines: u64,
    pub files: u64,
}

impl World {
    /// A client of this service.
    pub fn client(self) -> Result<Client, Error> {
        let credentials = Credentials::client_token("client-token").access_token("access-token");
        Client::builder(credentials, "Bench 1.0")
            .transport(self)
            .download(self)
            .build()
    }

    /// The first line of a file.
    fn start(self, file: u64) -> u64 {
        self.lines * file / self.files
    }

    fn size(self, file: u64) -> u64 {
        (self.start(file + 1) - self.start(file)) * line_length()
    }

    /// The size of all files.
    pub fn bytes(self) -> u64 {
        self.lines * line_length()
    }
}

/// Appends the line of this number, from 0.
fn push_line(bytes: &mut Vec<u8>, number: u64) {
    let written = writeln!(
        bytes,
        r#"{{"Id":"11111111-1111-4111-8111-{number:012}","EnterpriseId":"22222222-2222-4222-8222-222222222222","TransactionId":null,"AccountId":"33333333-3333-4333-8333-333333333333","BillId":"44444444-4444-4444-8444-444444444444","AccountingCategoryId":null,"AccountingItemId":"55555555-5555-4555-8555-555555555555","AccountingItemType":"OrderItem","LedgerType":"Revenue","LedgerEntryType":"Credit","PostingDate":"2026-01-31","Value":1{number:012}.10,"NetBaseValue":100.00,"TaxRateCode":"CZ-S","CreatedUtc":"2026-01-31T12:00:00Z"}}"#
    );
    written.expect("memory can be written");
}

fn line_length() -> u64 {
    let mut line = Vec::new();
    push_line(&mut line, 0);
    line.len() as u64
}

impl Transport for World {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let files: Vec<String> = (0..self.files)
            .map(|file| {
                let size = self.size(file);
                format!(r#"{{"Url":"https://files.example.com/{file}","SizeInBytes":{size}}}"#)
            })
            .collect();
        let export = format!(
            r#"{{"Id":"66666666-6666-4666-8666-666666666666","Status":"Success","EntityType":"LedgerEntry","Files":[{}]}}"#,
            files.join(",")
        );
        let body = match request.path.as_str() {
            "exports/add" => format!(r#"{{"Export":{export}}}"#),
            _ => format!(r#"{{"Exports":[{export}]}}"#),
        };
        let mut headers = HeaderMap::new();
        headers.insert(
            "content-type",
            "application/json".parse().expect("it is a header"),
        );
        Box::pin(std::future::ready(Ok(Response {
            status: 200,
            headers,
            body: body.into_bytes(),
        })))
    }
}

impl Download for World {
    fn open(&self, request: FileRequest) -> BoxFuture<'_, Result<FileResponse, TransportError>> {
        let file = request.url.expose().rsplit('/').next().map(str::parse);
        let Some(Ok(file)) = file else {
            return Box::pin(std::future::ready(Err(TransportError::connect(
                "no such file",
            ))));
        };
        let (first, size) = (request.first, self.size(file));
        let mut headers = HeaderMap::new();
        let status = match first {
            0 => 200,
            first => {
                let range = format!("bytes {first}-{}/{size}", size - 1);
                headers.insert("content-range", range.parse().expect("it is a header"));
                206
            }
        };
        let body = Box::new(Content {
            start: self.start(file),
            at: first,
            size,
            line: line_length(),
        });
        Box::pin(std::future::ready(Ok(FileResponse {
            status,
            headers,
            body,
        })))
    }
}

/// The rest of a file.
struct Content {
    /// The number of its first line.
    start: u64,
    at: u64,
    size: u64,
    line: u64,
}

impl FileBody for Content {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let end = self.size.min(self.at + CHUNK);
        let mut bytes = Vec::new();
        let first = self.at / self.line;
        for number in first..end.div_ceil(self.line) {
            push_line(&mut bytes, self.start + number);
        }
        let from = usize::try_from(self.at - first * self.line).expect("it is within a line");
        let length = usize::try_from(end - self.at).expect("it is a chunk");
        self.at = end;
        let chunk = Bytes::from(bytes).slice(from..from + length);
        Box::pin(std::future::ready(Ok((length > 0).then_some(chunk))))
    }
}
