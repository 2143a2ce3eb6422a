//! Broken responses. They are written to the socket byte by byte, without the HTTP library.

use std::io;
use std::time::Duration;

use hyper::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::{sleep, timeout};

use crate::base::clock::{Clock, DateForm};
use crate::base::gzip::Bomb;
use crate::base::message::Response;
use crate::front::delivery::{BodyFault, ConnectionFault, Reply};
use crate::server::patient::Connection;

/// The maximum duration of a silent connection or an endless body, if the client does not
/// disconnect.
const LONGEST: Duration = Duration::from_secs(3_600);

/// Sends a reply with its faults over a connection. Data from the client is read and discarded.
pub(crate) async fn deliver<S: Connection>(
    mut stream: S,
    reply: Reply,
    clock: &Clock,
) -> io::Result<()> {
    match reply {
        Reply::Nothing(fault) => match fault {
            ConnectionFault::Refused | ConnectionFault::Reset | ConnectionFault::ResetApplied => {
                stream.tcp().set_zero_linger()
            }
            ConnectionFault::Silent | ConnectionFault::SilentApplied => {
                let _ = timeout(LONGEST, gone(&mut stream)).await;
                Ok(())
            }
            ConnectionFault::ClosedUnread
            | ConnectionFault::ClosedUnapplied
            | ConnectionFault::ClosedApplied
            | ConnectionFault::RefusedStream => stream.shutdown().await,
        },
        Reply::Broken { response, fault } => broken(stream, &response, fault, clock).await,
        // The HTTP library sends complete responses.
        Reply::Response(_) => Ok(()),
    }
}

/// Returns when the client has closed its side.
async fn gone(stream: &mut impl Connection) {
    let mut unread = [0; 4_096];
    while stream.read(&mut unread).await.is_ok_and(|bytes| bytes > 0) {}
}

async fn broken(
    mut stream: impl Connection,
    response: &Response,
    fault: BodyFault,
    clock: &Clock,
) -> io::Result<()> {
    let body = &response.body;
    let length = match fault {
        BodyFault::LengthTooLong { by } => Some(body.len().saturating_add(by)),
        BodyFault::LengthTooShort { by } => Some(body.len().saturating_sub(by)),
        BodyFault::ChunksCut | BodyFault::Endless { .. } | BodyFault::GzipBomb { .. } => None,
        _ => Some(body.len()),
    };
    stream
        .write_all(head(response, length, clock).as_bytes())
        .await?;
    match fault {
        BodyFault::LengthTooLong { .. }
        | BodyFault::LengthTooShort { .. }
        | BodyFault::GzipCorrupt
        | BodyFault::GzipPlain => stream.write_all(body).await?,
        BodyFault::ResetHalfway => {
            stream.write_all(&body[..body.len() / 2]).await?;
            return stream.tcp().set_zero_linger();
        }
        BodyFault::ChunksCut => chunk(&mut stream, &body[..body.len() / 2]).await?,
        BodyFault::Slow { bytes, every } => {
            for piece in body.chunks(bytes.max(1)) {
                pause(&mut stream, clock.real(every)).await?;
                stream.write_all(piece).await?;
            }
        }
        BodyFault::Endless { bytes, every } => {
            let piece = vec![b' '; bytes.clamp(1, 1 << 20)];
            let endless = async {
                loop {
                    pause(&mut stream, clock.real(every)).await?;
                    chunk(&mut stream, &piece).await?;
                }
            };
            return timeout(LONGEST, endless).await.unwrap_or(Ok(()));
        }
        BodyFault::GzipBomb { bytes } => {
            for piece in Bomb::new(bytes, body.clone()).filter(|piece| !piece.is_empty()) {
                chunk(&mut stream, &piece).await?;
            }
            stream.write_all(b"0\r\n\r\n").await?;
        }
    }
    stream.shutdown().await
}

/// Waits, unless the client disconnects first.
async fn pause(stream: &mut impl Connection, span: Duration) -> io::Result<()> {
    tokio::select! {
        () = gone(stream) => Err(io::ErrorKind::BrokenPipe.into()),
        () = sleep(span) => Ok(()),
    }
}

async fn chunk(stream: &mut impl Connection, bytes: &[u8]) -> io::Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    let mut chunk = format!("{:x}\r\n", bytes.len()).into_bytes();
    chunk.extend_from_slice(bytes);
    chunk.extend_from_slice(b"\r\n");
    stream.write_all(&chunk).await
}

/// The status line and the headers. A body of unknown length is sent in chunks.
fn head(response: &Response, length: Option<usize>, clock: &Clock) -> String {
    let reason = StatusCode::from_u16(response.status)
        .ok()
        .and_then(|status| status.canonical_reason())
        .unwrap_or("Unknown");
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", response.status);
    let mut line = |name: &str, value: &str| {
        head.push_str(name);
        head.push_str(": ");
        head.push_str(value);
        head.push_str("\r\n");
    };
    for (name, value) in &response.headers {
        line(name, value);
    }
    if response.header("Date").is_none() {
        line("Date", &clock.http_date(0, DateForm::Imf));
    }
    match length {
        Some(length) => line("Content-Length", &length.to_string()),
        None => line("Transfer-Encoding", "chunked"),
    }
    line("Connection", "close");
    head.push_str("\r\n");
    head
}
