//! Files that are slow, broken, compressed or not the declared ones.

use std::time::Duration;

use super::super::file::{OpenFile, Wanted};
use super::host::Fault::{Break, End, Longer, NotConnected, Silence, Status, WrongRange};
use super::host::{Fault, World, read, signed};
use crate::execute::transport::{FileRequest, TransportError};
use crate::{Error, ErrorKind};

const FILE: &str = "{\"a\":1}\n{\"b\":22}\n{\"c\":333}\n";
const LINES: [&str; 3] = ["{\"a\":1}", "{\"b\":22}", "{\"c\":333}"];

/// The lines of one file, or the error of it.
async fn lines(world: &World) -> Result<Vec<String>, Error> {
    read(&mut world.run().lines()).await
}

fn firsts(world: &World) -> Vec<u64> {
    world.opened().iter().map(|(_, first)| *first).collect()
}

#[tokio::test(start_paused = true)]
async fn broken_connection_is_continued_where_it_broke() {
    for chunk in [1, 5, 100] {
        let world = World::of(&[FILE]).with([Break(10), NotConnected, Break(8), Silence(1)]);
        world.state().chunk = chunk;
        assert_eq!(lines(&world).await.unwrap(), LINES);
        // One byte before the first wanted one is read again and compared.
        assert_eq!(firsts(&world), [0, 9, 9, 16, 16]);
    }
}

#[tokio::test(start_paused = true)]
async fn host_without_ranges_is_read_again_from_the_start() {
    let world = World::of(&[FILE]).with([Break(10), Break(20)]);
    world.state().ranges = false;
    assert_eq!(lines(&world).await.unwrap(), LINES);
    assert_eq!(firsts(&world), [0, 9, 19]);
}

#[tokio::test(start_paused = true)]
async fn wrong_range_is_not_used() {
    let world = World::of(&[FILE]).with([Break(10), WrongRange]);
    assert_eq!(lines(&world).await.unwrap(), LINES);
    assert_eq!(firsts(&world), [0, 9, 0]);
    let world = World::of(&[FILE]).with([Break(10), Status(416)]);
    assert_eq!(lines(&world).await.unwrap(), LINES);
}

#[tokio::test(start_paused = true)]
async fn file_without_progress_is_an_error_after_six_tries() {
    for (fault, kind) in [
        (Break(10), ErrorKind::Transport),
        (End(10), ErrorKind::Transport),
        (Silence(10), ErrorKind::Timeout),
        (NotConnected, ErrorKind::Connect),
        (Status(500), ErrorKind::Server),
        (Status(403), ErrorKind::Server),
        (Status(404), ErrorKind::Server),
    ] {
        let world = World::of(&[FILE]).with([fault; 7]);
        world.state().ranges = false;
        let mut lines = world.run().lines();
        let error = read(&mut lines).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{fault:?}: {error}");
        assert!(
            error.path().unwrap().starts_with("file 1, line "),
            "{error}"
        );
        assert_eq!(world.opened().len(), 6, "{fault:?}");
        assert!(lines.try_next().await.unwrap().is_none());
        // The rest is still there.
        world.state().faults.clear();
        let mut rest = world.resume(&lines.checkpoint().unwrap()).lines();
        assert_eq!(read(&mut rest).await.unwrap().last().unwrap(), LINES[2]);
    }
}

#[tokio::test(start_paused = true)]
async fn each_break_with_progress_allows_more_tries() {
    let line = format!("\"{}\"\n", "x".repeat(9_997));
    let world = World::of(&[&line.repeat(200)]).with([Break(70_000); 40]);
    world.state().chunk = 4096;
    assert_eq!(lines(&world).await.unwrap().len(), 200);
    assert_eq!(world.opened().len(), 29);
}

#[tokio::test(start_paused = true)]
async fn links_are_renewed_before_they_expire_and_after_a_refusal() {
    // Each file takes five minutes.
    let world = World::of(&["1\n2\n3\n"; 4]).set(|state| {
        state.chunk = 1;
        state.pause = Duration::from_secs(50);
    });
    assert_eq!(lines(&world).await.unwrap().len(), 12);
    assert_eq!(world.opened().len(), 4);
    assert_eq!(world.state().asked, 1);

    let world = World::of(&[FILE]).with([Status(403), Status(403), Break(3), Status(403)]);
    assert_eq!(lines(&world).await.unwrap(), LINES);
    assert_eq!(world.state().asked, 3);
}

#[tokio::test(start_paused = true)]
async fn export_that_expires_meanwhile_is_an_error() {
    let world = World::of(&["1\n", "2\n"]).with([Status(403)]);
    world.state().statuses = ["Success", "Expired"].into();
    let error = lines(&world).await.unwrap_err();
    assert!(error.is_export_failed(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn files_that_change_are_errors() {
    let world = World::of(&[FILE]);
    let mut lines = world.run().lines();
    lines.try_next().await.unwrap();
    let checkpoint = lines.checkpoint().unwrap();
    for files in [
        vec![FILE.as_bytes().to_vec(); 2],
        vec![],
        vec![[FILE, "4\n"].concat().into_bytes()],
    ] {
        world.state().exports = vec![files];
        let error = read(&mut world.resume(&checkpoint).lines())
            .await
            .unwrap_err();
        assert!(error.is_export_failed(), "{error}");
    }
    // Of the same size, and no line ends where one was delivered.
    let other = FILE.replace("1}\n", "1 }");
    assert_eq!(other.len(), FILE.len());
    world.state().exports = vec![vec![other.into_bytes()]];
    let error = read(&mut world.resume(&checkpoint).lines())
        .await
        .unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("has changed"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn sizes_are_compared_with_the_declared_ones() {
    for lengths in [true, false] {
        let size = FILE.len() as u64;
        let world = World::of(&[FILE]).set(|state| {
            state.told = Some(size + 1);
            state.lengths = lengths;
        });
        let error = lines(&world).await.unwrap_err();
        assert!(error.to_string().contains("shorter than"), "{error}");
        let world = world.set(|state| state.told = Some(size - 1));
        let error = lines(&world).await.unwrap_err();
        assert!(
            error.is_decode() && error.to_string().contains("longer than"),
            "{error}"
        );
        let world = World::of(&[FILE]).with([Longer(3)]);
        world.state().lengths = lengths;
        let error = lines(&world).await.unwrap_err();
        assert!(
            error.is_decode() && error.to_string().contains("longer than"),
            "{error}"
        );
    }
    // Cut off once: read on.
    let world = World::of(&[FILE]).with([End(12)]);
    world.state().lengths = false;
    assert_eq!(lines(&world).await.unwrap(), LINES);
}

#[tokio::test(start_paused = true)]
async fn redirects_are_not_followed() {
    for status in [301, 302, 307, 308] {
        let world = World::of(&[FILE]).with([Status(status)]);
        let error = lines(&world).await.unwrap_err();
        assert!(
            error.is_redirect() && error.status() == Some(status),
            "{error}"
        );
        assert_eq!(world.opened().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn long_line_is_an_error_that_names_it() {
    let long = format!("1\n\"{}\"\n3\n", "x".repeat(5_000));
    let world = World::of(&["1\n", &long]);
    let mut lines = world.run().max_line(4_000).lines();
    let error = read(&mut lines).await.unwrap_err();
    assert!(error.is_response_too_large(), "{error}");
    assert_eq!(error.path(), Some("file 2, line 2"));
    assert!(error.to_string().contains("4000 bytes"), "{error}");
    let mut rest = world.resume(&lines.checkpoint().unwrap()).lines();
    assert_eq!(read(&mut rest).await.unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn addresses_are_never_shown() {
    for fault in [NotConnected, Status(403), Status(302), Fault::Longer(1)] {
        let world = World::of(&[FILE]).with([fault; 7]);
        let mut lines = world.run().lines();
        let error = read(&mut lines).await.unwrap_err();
        let checkpoint = lines.checkpoint().unwrap();
        let request = FileRequest {
            url: signed(),
            first: 0,
        };
        let shown = format!("{error} {error:?} {lines:?} {checkpoint} {request:?}");
        assert!(
            !shown.contains("hush") && !shown.contains("files.example"),
            "{shown}"
        );
    }
    // Nor by errors of other implementations, with the address as their cause.
    let error = TransportError::connect(signed().expose().to_owned());
    assert!(error.to_string().contains("hush"), "the fake shows it");
}

#[tokio::test(start_paused = true)]
async fn starts_with_a_byte_order_mark() {
    let world = World::of(&["\u{feff}1\n2\n"]);
    assert_eq!(lines(&world).await.unwrap(), ["1", "2"]);
}

#[cfg(feature = "gzip")]
#[tokio::test(start_paused = true)]
async fn compressed_files_are_decompressed_with_and_without_a_header() {
    let world = World::of(&[FILE, FILE]).set(|state| state.gzip = true);
    assert_eq!(lines(&world).await.unwrap().len(), 6);
    // Interrupted, and read again from the start.
    let world = world.with([Break(20), Break(30), End(25)]);
    assert_eq!(lines(&world).await.unwrap().len(), 6);
    // The declared size counts decompressed bytes.
    let world = world.set(|state| state.told = Some(FILE.len() as u64));
    assert_eq!(lines(&world).await.unwrap().len(), 6);
    let world = world.set(|state| state.told = Some(FILE.len() as u64 + 1));
    let error = lines(&world).await.unwrap_err();
    assert!(error.to_string().contains("shorter"), "{error}");
    for chunk in [1, 1000] {
        let packed = super::host::packed(FILE.as_bytes());
        let world = World::of_exports(vec![vec![packed]]);
        world.state().chunk = chunk;
        let mut all = world.run().lines();
        assert_eq!(all.try_next().await.unwrap().unwrap().as_str(), LINES[0]);
        let mut rest = world.resume(&all.checkpoint().unwrap()).lines();
        assert_eq!(read(&mut rest).await.unwrap(), LINES[1..]);
        assert_eq!(firsts(&world), [0, 0]);
    }
}

#[cfg(feature = "gzip")]
#[tokio::test(start_paused = true)]
async fn last_line_without_end_of_a_compressed_file_comes_once() {
    let world = World::of(&["1\n2", "3"]).set(|state| state.gzip = true);
    let mut all = world.run().lines();
    for expected in ["1", "2", "3"] {
        assert_eq!(all.try_next().await.unwrap().unwrap().as_str(), expected);
        all = world.resume(&all.checkpoint().unwrap()).lines();
    }
    assert!(all.try_next().await.unwrap().is_none());
}

#[cfg(feature = "gzip")]
#[tokio::test(start_paused = true)]
async fn compressed_file_that_expands_without_end_is_bounded_by_its_lines() {
    let bomb = super::host::packed(&vec![b'x'; 64 << 20]);
    let world = World::of_exports(vec![vec![bomb]]);
    world.state().chunk = 64 << 10;
    let error = read(&mut world.run().max_line(1 << 20).lines())
        .await
        .unwrap_err();
    assert!(error.is_response_too_large(), "{error}");
}

#[cfg(not(feature = "gzip"))]
#[tokio::test(start_paused = true)]
async fn compressed_file_names_the_feature_that_reads_it() {
    let world = World::of(&[FILE]).set(|state| state.gzip = true);
    let error = lines(&world).await.unwrap_err();
    assert!(error.to_string().contains("feature `gzip`"), "{error}");
}

#[cfg(feature = "gzip")]
#[test]
fn empty_chunks_do_not_decide_whether_a_file_is_compressed() {
    let packed = super::host::packed(FILE.as_bytes());
    let wanted = Wanted {
        offset: 0,
        last: None,
        size: packed.len() as u64,
    };
    let mut file = OpenFile::new(wanted, 200, &http::HeaderMap::new()).unwrap();
    let mut text = Vec::new();
    for chunk in [&[][..], &packed[..1], &[], &packed[1..]] {
        file.add(chunk.to_vec().into()).unwrap();
        while file.unpack(&mut text).unwrap() {}
    }
    file.finish(&mut text).unwrap();
    assert!(file.is_packed());
    assert_eq!(text, FILE.as_bytes());
}

#[cfg(feature = "gzip")]
#[test]
fn compressed_body_is_bounded_and_may_be_empty() {
    let mut headers = http::HeaderMap::new();
    headers.insert("content-encoding", "gzip".parse().unwrap());
    let wanted = |size| Wanted {
        offset: 0,
        last: None,
        size,
    };
    let mut empty = OpenFile::new(wanted(0), 200, &headers).unwrap();
    empty.finish(&mut Vec::new()).unwrap();

    // Parts without content, one after another.
    let part = super::host::packed(b"");
    let mut endless = OpenFile::new(wanted(100), 200, &headers).unwrap();
    let refused = (0..1_000).any(|_| {
        let added = endless.add(part.clone().into());
        added.is_err() || endless.unpack(&mut Vec::new()).is_err()
    });
    assert!(refused);
}
