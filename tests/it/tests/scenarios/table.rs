//! The table at the end.

use std::cmp::Reverse;
use std::time::Duration;

use crate::registry;
use crate::scenario::Scenario;

/// A scenario that ran.
pub(crate) struct Row {
    pub(crate) scenario: &'static Scenario,
    pub(crate) result: Result<String, String>,
    /// On the wall.
    pub(crate) took: Duration,
}

const HEAD: [&str; 5] = ["no.", "fault", "expected", "measured", "result"];

/// Markdown, in columns.
pub(crate) fn print(rows: &[Row]) -> String {
    let mut rows: Vec<&Row> = rows.iter().collect();
    rows.sort_by_key(|row| (row.scenario.number, row.scenario.title()));
    let mut cells: Vec<[String; 5]> = rows.iter().map(|row| cells(row)).collect();
    cells.extend(registry::LATER.iter().map(|(number, reason)| {
        let texts = [&number.to_string(), "", "", *reason, "later"];
        texts.map(ToString::to_string)
    }));
    cells.sort_by_key(|cells| cells[0].parse::<u8>().unwrap_or(u8::MAX));
    cells.insert(0, HEAD.map(str::to_owned));
    let width = |column: usize| {
        let lengths = cells.iter().map(|cells| cells[column].chars().count());
        lengths.max().unwrap_or_default()
    };
    let widths = [0, 1, 2, 3, 4].map(width);
    let mut lines: Vec<String> = cells.iter().map(|cells| line(cells, &widths)).collect();
    lines.insert(1, line(&widths.map(|width| "-".repeat(width)), &widths));
    let failed = rows.iter().filter(|row| row.result.is_err()).count();
    lines.push(format!(
        "{} tests, {failed} failed; {} of {} numbers come later",
        rows.len(),
        registry::LATER.len(),
        registry::LAST,
    ));
    rows.sort_by_key(|row| Reverse(row.took));
    let slowest = rows.iter().take(3).map(|row| {
        let seconds = row.took.as_secs_f64();
        format!("{} {seconds:.1} s", row.scenario.title())
    });
    let slowest: Vec<String> = slowest.collect();
    lines.push(format!("slowest: {}", slowest.join(", ")));
    lines.join("\n")
}

fn cells(
    Row {
        scenario, result, ..
    }: &Row,
) -> [String; 5] {
    let (measured, verdict) = match result {
        Ok(measured) => (measured, "ok"),
        Err(reason) => (reason, "failed"),
    };
    [
        &scenario.number.to_string(),
        scenario.fault,
        scenario.expected,
        measured,
        verdict,
    ]
    .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn line(cells: &[String; 5], widths: &[usize; 5]) -> String {
    let mut line = String::from("|");
    for (text, width) in cells.iter().zip(widths) {
        line.push_str(&format!(" {text:width$} |"));
    }
    line
}
