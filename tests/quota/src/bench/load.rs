//! The throughput of the quota while everything works.

use std::io;
use std::time::Duration;

use super::fleet::{Fleet, Measured};
use super::{LIFE, MARGIN, PROCESSES, REQUESTS};

/// The part of the service's quota that the ledger can give: its slots count a little longer.
fn possible(window: Duration) -> f64 {
    window.as_secs_f64() / (window + MARGIN + LIFE).as_secs_f64()
}

fn percent(part: f64) -> String {
    format!("{:.1} %", 100.0 * part)
}

/// The verdict on one token.
pub(super) struct Verdict {
    /// All calls succeeded, and no request was refused.
    pub(super) is_kept: bool,
    /// The processes used what the ledger can give.
    pub(super) is_used: bool,
}

/// One token, 250 calls of each process at once.
pub(super) async fn one_token(store: &str, window: Duration) -> io::Result<Verdict> {
    println!("\none token, {REQUESTS} in {window:?}, {PROCESSES} x 250 single calls at once");
    let mut fleet = Fleet::new(store, window, 1, true).await?.seasoned().await?;
    let (before, _) = fleet.scripts()?;
    let mut job = fleet.job();
    job.burst = 250;
    job.ends = (window + MARGIN + LIFE) * 4 + Duration::from_secs(3);
    fleet.spawn_all(&job).await?;
    fleet.go().await?;
    tokio::time::sleep(window * 2).await;
    let (bytes, slots) = fleet.bytes()?;
    let measured = fleet.measured().await?;
    let (calls, each) = fleet.scripts()?;
    let least = 0.95 * possible(window);
    let mut verdict = print(&measured, least);
    let calls = (calls - before) as f64;
    let requests = measured.log.len() as f64;
    println!(
        "  {:.2} scripts a request, {each:.0} µs of the store each; {bytes} bytes for {slots} slots",
        calls / requests
    );
    verdict.is_kept &= measured.log.len() == 1_000;
    Ok(verdict)
}

/// Single calls of one process while others make paginated calls.
pub(super) async fn interactive_beside_paginated(store: &str, window: Duration) -> io::Result<()> {
    println!(
        "\nsingle calls (one caller, 4 a second) beside 8 paginated calls, {REQUESTS} in {window:?}"
    );
    let mut alone = Duration::ZERO;
    for processes in [1, 2, PROCESSES] {
        let mut fleet = Fleet::new(store, window, 1, true).await?.seasoned().await?;
        let (before, _) = fleet.scripts()?;
        let mut single = fleet.job();
        single.ends = window * 4;
        let mut paginated = single.clone();
        single.callers = 1;
        single.gap = Duration::from_millis(250);
        paginated.paginated = 8;
        if processes == 1 {
            single.paginated = paginated.paginated;
        }
        fleet.spawn(&single).await?;
        for _ in 1..processes {
            fleet.spawn(&paginated).await?;
        }
        fleet.go().await?;
        let measured = fleet.measured().await?;
        let wait = measured.longest_wait();
        if processes == 1 {
            alone = wait;
        }
        let (calls, _) = fleet.scripts()?;
        println!(
            "  {processes} processes: longest wait of a single call {wait:.0?} ({:.0?} beyond one \
             process), {} requests, {} refused, {:.2} scripts a request",
            wait.saturating_sub(alone),
            measured.log.len(),
            measured.refused(),
            (calls - before) as f64 / measured.log.len() as f64,
        );
        measured.print_errors();
    }
    Ok(())
}

/// Many tokens side by side. They begin one after the other over a window, so that the sum of all
/// is even.
pub(super) async fn many_tokens(store: &str, window: Duration, tokens: u32) -> io::Result<()> {
    // Ten times as long as for one token: the machine has to keep up with the sum of all.
    let window = window * 10;
    println!("\n{tokens} tokens side by side, {REQUESTS} in {window:?} each");
    let fleet = Fleet::new(store, window, tokens, true).await?;
    let mut fleet = fleet.seasoned().await?;
    let mut job = fleet.job();
    job.callers = 4;
    job.gap = Duration::from_millis(200);
    job.stagger = window / tokens;
    job.ends = window * 4;
    fleet.spawn_all(&job).await?;
    fleet.go().await?;
    let measured = fleet.measured().await?;
    print(&measured, 0.95 * possible(window));
    Ok(())
}

/// Prints a measurement. Returns whether the limit was kept, and used at least to this part.
fn print(measured: &Measured, least: f64) -> Verdict {
    let (refused, failed, used) = (measured.refused(), measured.failed(), measured.used());
    println!(
        "  {} requests, {refused} refused, {failed} failed; at most {} in a window; used {} \
         (at least {})",
        measured.log.len(),
        measured.most_in_a_window(),
        percent(used),
        percent(least),
    );
    let late: u64 = measured.outcomes.iter().map(|one| one.late).sum();
    let denied: u64 = measured.outcomes.iter().map(|one| one.denied).sum();
    println!("  {denied} calls of the ledger without a slot, {late} too late");
    measured.print_errors();
    Verdict {
        is_kept: refused == 0 && failed == 0,
        is_used: used >= least,
    }
}
