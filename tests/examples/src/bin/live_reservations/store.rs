//! The database: reservations and the position.

use std::path::Path;

use mews_api::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

pub struct Store(Connection);

pub struct Row {
    pub id: String,
    pub state: String,
    pub start: Option<String>,
    pub end: Option<String>,
}

impl Store {
    pub fn open(path: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open(path)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL;
             CREATE TABLE IF NOT EXISTS reservations (
                id TEXT PRIMARY KEY, state TEXT NOT NULL, start TEXT, end TEXT);
             CREATE TABLE IF NOT EXISTS position (only INTEGER PRIMARY KEY CHECK (only = 1), at TEXT);",
        )?;
        Ok(Self(connection))
    }

    pub fn put(&self, row: &Row) -> rusqlite::Result<()> {
        self.0.execute(
            "INSERT OR REPLACE INTO reservations VALUES (?1, ?2, ?3, ?4)",
            params![row.id, row.state, row.start, row.end],
        )?;
        Ok(())
    }

    pub fn position(&self) -> rusqlite::Result<Option<Timestamp>> {
        let text: Option<String> = (self.0)
            .query_row("SELECT at FROM position", [], |row| row.get(0))
            .optional()?;
        Ok(text.and_then(|text| text.parse().ok()))
    }

    pub fn set_position(&self, at: Timestamp) -> rusqlite::Result<()> {
        self.0.execute(
            "INSERT OR REPLACE INTO position VALUES (1, ?1)",
            [at.to_string()],
        )?;
        Ok(())
    }
}
