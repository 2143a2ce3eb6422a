//! The cost of a store that fails.

use std::io;
use std::time::Duration;

use tokio::time::sleep;

use super::fleet::{Fleet, Measured};
use super::job::wall_clock;
use super::{PROCESSES, REQUESTS};
use crate::proxy::Proxy;

/// The store is killed under steady load of all processes, and started again empty.
pub(super) async fn store_restarted(store: &str, window: Duration) -> io::Result<()> {
    println!("\nstore killed under steady load, started empty a window later");
    let mut fleet = Fleet::new(store, window, 1, true).await?.seasoned().await?;
    let mut job = fleet.job();
    job.callers = 8;
    job.gap = Duration::from_millis(20);
    job.ends = window * 8;
    fleet.spawn_all(&job).await?;
    fleet.go().await?;
    sleep(window * 5 / 2).await;
    let killed = fleet.elapsed();
    fleet.store.kill();
    sleep(window).await;
    fleet.store.restart()?;
    let restarted = wall_clock();
    let measured = fleet.measured().await?;
    print(&measured, killed);
    let back = measured.outcomes.iter().map(|one| {
        let back = one.changes.iter().rev().find(|(_, shared)| *shared);
        back.map_or(u64::MAX, |(at, _)| at.saturating_sub(restarted))
    });
    let back = back.max().unwrap_or(u64::MAX);
    println!("  all processes share again {back} ms after the start");
    Ok(())
}

/// One process has used most of the window when the store dies, and the others begin.
pub(super) async fn uneven_start(store: &str, window: Duration) -> io::Result<()> {
    println!("\none process has used 150 of {REQUESTS}, the others 1 each, when the store dies");
    let mut fleet = Fleet::new(store, window, 1, true).await?.seasoned().await?;
    let mut job = fleet.job();
    job.ends = window * 5;
    job.delay = window / 2;
    job.callers = 8;
    job.gap = Duration::from_millis(20);
    for process in 0..PROCESSES {
        job.burst = if process == 0 { 150 } else { 1 };
        fleet.spawn(&job).await?;
    }
    fleet.go().await?;
    sleep(window * 2 / 5).await;
    let killed = fleet.elapsed();
    fleet.store.kill();
    let measured = fleet.measured().await?;
    print(&measured, killed);
    Ok(())
}

/// One process is cut off from the store; the others go on.
pub(super) async fn partition(store: &str, window: Duration) -> io::Result<()> {
    println!("\none process of {PROCESSES} cut off from the store for three windows");
    let mut fleet = Fleet::new(store, window, 1, true).await?.seasoned().await?;
    let proxy = Proxy::start(fleet.store.port()).await?;
    let mut job = fleet.job();
    job.callers = 8;
    job.gap = Duration::from_millis(20);
    job.ends = window * 8;
    for process in 0..PROCESSES {
        if process == 0 {
            job.store = proxy.url();
        } else {
            job.store = fleet.store.url();
        }
        fleet.spawn(&job).await?;
    }
    fleet.go().await?;
    sleep(window * 5 / 2).await;
    let cut = fleet.elapsed();
    proxy.cut(true);
    sleep(window * 3).await;
    proxy.cut(false);
    let measured = fleet.measured().await?;
    print(&measured, cut);
    Ok(())
}

fn print(measured: &Measured, since: Duration) {
    let (all, refused) = measured.since(since);
    println!(
        "  since then {all} requests, {refused} refused ({:.1} %), {} failed",
        100.0 * refused as f64 / all as f64,
        measured.failed()
    );
    measured.print_errors();
}
