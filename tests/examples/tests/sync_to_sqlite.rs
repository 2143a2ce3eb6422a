//! The program that keeps a copy of 12 hotels: two runs, and a run that is killed again and again.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rusqlite::Connection;

fn database(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
    }
    path
}

fn sync(database: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sync_to_sqlite"))
        .arg("--database")
        .arg(database)
        .args(arguments)
        .env_remove("MEWS_ADDRESS")
        .output()
        .unwrap()
}

/// All rows, and whether each stream has a bookmark and no checkpoint.
fn content(database: &Path) -> Vec<[String; 4]> {
    let connection = Connection::open(database).unwrap();
    let open: u32 = connection
        .query_row(
            "SELECT count(*) FROM places WHERE bookmark IS NULL OR checkpoint IS NOT NULL",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(open, 0);
    let mut rows = connection
        .prepare("SELECT * FROM items ORDER BY 1, 2, 3")
        .unwrap();
    let rows = rows.query_map([], |row| {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
    });
    rows.unwrap().map(Result::unwrap).collect()
}

/// The rows and requests of all entities, as the program prints them.
fn totals(output: &Output) -> (u64, u64) {
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    print!("{text}");
    let lines = text.lines().filter(|line| line.contains("rows written"));
    lines.fold((0, 0), |(rows, requests), line| {
        let mut numbers = line
            .split_whitespace()
            .filter_map(|word| word.parse::<u64>().ok());
        (
            rows + numbers.next().unwrap(),
            requests + numbers.next().unwrap(),
        )
    })
}

#[test]
fn a_killed_sync_ends_with_the_same_rows_and_a_second_run_reads_what_changed() {
    let undisturbed = database("undisturbed.sqlite");
    println!("first run:");
    let (rows, requests) = totals(&sync(&undisturbed, &[]));
    let first = content(&undisturbed);
    assert_eq!(rows, first.len() as u64, "each row once");
    println!("second run, after guests were edited:");
    let (changed, requests_later) = totals(&sync(&undisturbed, &["--edit-guests"]));
    let second = content(&undisturbed);
    let edited = second
        .iter()
        .filter(|row| row[3].contains("Likes a quiet room"))
        .count();
    assert!(edited > 0 && changed < rows / 10, "{edited} {changed}");
    assert!(requests_later < requests, "{requests_later}");
    assert_eq!(first.len(), second.len());

    let killed = database("killed.sqlite");
    let mut kills = 0;
    for attempt in 0..20_u64 {
        let after = 1 + attempt * 700 % 4_000 + attempt;
        let output = sync(&killed, &["--kill-after", &after.to_string()]);
        kills += u32::from(!output.status.success());
    }
    let (left, _) = totals(&sync(&killed, &[]));
    assert!(content(&killed) == first, "the killed run differs");
    println!(
        "killed {kills} times of 20, {left} rows in the last run; {} rows are equal",
        first.len()
    );
    assert_eq!(kills, 20);
}
