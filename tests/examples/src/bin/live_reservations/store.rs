//! The database: reservations, and the bookmark of their last reading.

use std::path::Path;

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
             CREATE TABLE IF NOT EXISTS bookmark (only INTEGER PRIMARY KEY CHECK (only = 1), text TEXT);",
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

    pub fn bookmark(&self) -> rusqlite::Result<Option<String>> {
        (self.0)
            .query_row("SELECT text FROM bookmark", [], |row| row.get(0))
            .optional()
    }

    pub fn set_bookmark(&self, bookmark: &str) -> rusqlite::Result<()> {
        self.0
            .execute("INSERT OR REPLACE INTO bookmark VALUES (1, ?1)", [bookmark])?;
        Ok(())
    }
}
