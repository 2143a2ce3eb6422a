//! The database: hotels, the queue of what is to be read, what was read, and the bookmarks of the
//! sweeps.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use mews_api::webhooks::Entities;
use mews_api::{Secret, Uuid};
use rusqlite::{Connection, OptionalExtension as _, params};

pub struct Store(Mutex<Connection>);

/// A hotel with the access token of its integration.
pub struct Hotel {
    pub enterprise: Uuid,
    pub token: Secret,
}

/// Entities to read, each with the generation that the queue had when they were taken.
pub struct Job {
    pub entities: Entities,
    generations: Vec<(Uuid, i64)>,
}

impl Store {
    pub fn open(path: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open(path)?;
        // Messages that were accepted with 202 outlive a loss of power.
        connection.execute_batch(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             CREATE TABLE IF NOT EXISTS hotels (
                enterprise TEXT PRIMARY KEY, integration TEXT, token TEXT NOT NULL);
             CREATE TABLE IF NOT EXISTS queue (
                enterprise TEXT, name TEXT, id TEXT, generation INTEGER NOT NULL,
                PRIMARY KEY (enterprise, name, id));
             CREATE TABLE IF NOT EXISTS entities (
                enterprise TEXT, name TEXT, id TEXT, json TEXT NOT NULL,
                PRIMARY KEY (enterprise, name, id));
             CREATE TABLE IF NOT EXISTS bookmarks (
                enterprise TEXT, name TEXT, bookmark TEXT NOT NULL, PRIMARY KEY (enterprise, name));",
        )?;
        Ok(Self(Mutex::new(connection)))
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn add_hotel(
        &self,
        enterprise: Uuid,
        integration: Option<Uuid>,
        token: &str,
    ) -> rusqlite::Result<()> {
        let integration = integration.map(|id| id.to_string());
        self.lock().execute(
            "INSERT INTO hotels (enterprise, integration, token) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET token = ?3, integration = coalesce(?2, integration)",
            params![enterprise.to_string(), integration, token],
        )?;
        Ok(())
    }

    /// Returns how many hotels have it.
    pub fn replace_token(&self, integration: Uuid, token: &str) -> rusqlite::Result<usize> {
        self.lock().execute(
            "UPDATE hotels SET token = ?2 WHERE integration = ?1",
            params![integration.to_string(), token],
        )
    }

    pub fn remove_integration(&self, integration: Uuid) -> rusqlite::Result<()> {
        let integration = integration.to_string();
        self.lock()
            .execute("DELETE FROM hotels WHERE integration = ?1", [integration])?;
        Ok(())
    }

    pub fn hotels(&self) -> rusqlite::Result<Vec<Hotel>> {
        let connection = self.lock();
        let mut rows = connection.prepare("SELECT enterprise, token FROM hotels")?;
        let hotels = rows.query_map([], |row| {
            Ok(Hotel {
                enterprise: uuid(row.get(0)?),
                token: Secret::new(row.get::<_, String>(1)?),
            })
        })?;
        hotels.collect()
    }

    /// Adds entities to the queue. One that is there already gets a new generation, so that a
    /// worker that is reading it leaves it there.
    pub fn queue(&self, entities: &[Entities]) -> rusqlite::Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        for group in entities {
            for id in group.ids() {
                transaction.execute(
                    "INSERT INTO queue VALUES (?1, ?2, ?3, 1)
                     ON CONFLICT DO UPDATE SET generation = generation + 1",
                    params![
                        group.enterprise_id().to_string(),
                        group.name(),
                        id.to_string()
                    ],
                )?;
            }
        }
        transaction.commit()
    }

    /// Some entities of one kind of a hotel, left in the queue.
    pub fn take(&self, enterprise: Uuid) -> rusqlite::Result<Option<Job>> {
        let connection = self.lock();
        let enterprise_text = enterprise.to_string();
        let name: Option<String> = connection
            .query_row(
                "SELECT name FROM queue WHERE enterprise = ?1 LIMIT 1",
                [&enterprise_text],
                |row| row.get(0),
            )
            .optional()?;
        let Some(name) = name else {
            return Ok(None);
        };
        let mut rows = connection.prepare(
            "SELECT id, generation FROM queue WHERE enterprise = ?1 AND name = ?2 LIMIT 1000",
        )?;
        let rows = rows.query_map([&enterprise_text, &name], |row| {
            Ok((uuid(row.get(0)?), row.get(1)?))
        })?;
        let generations: Vec<(Uuid, i64)> = rows.collect::<Result<_, _>>()?;
        let ids = generations.iter().map(|(id, _)| *id);
        Ok(Some(Job {
            entities: Entities::new(enterprise, &name, ids),
            generations,
        }))
    }

    /// Stores the items of a job and removes it from the queue, unless it was queued again
    /// meanwhile.
    pub fn done(&self, job: &Job, items: &[(String, String)]) -> rusqlite::Result<()> {
        let enterprise = job.entities.enterprise_id().to_string();
        let name = job.entities.name();
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        for (id, json) in items {
            transaction.execute(
                "INSERT OR REPLACE INTO entities VALUES (?1, ?2, ?3, ?4)",
                params![enterprise, name, id, json],
            )?;
        }
        for (id, generation) in &job.generations {
            transaction.execute(
                "DELETE FROM queue WHERE enterprise = ?1 AND name = ?2 AND id = ?3 AND generation = ?4",
                params![enterprise, name, id.to_string(), generation],
            )?;
        }
        transaction.commit()
    }

    /// Where the sweep of an entity goes on; `None` before the first one has finished.
    pub fn bookmark(&self, enterprise: Uuid, name: &str) -> rusqlite::Result<Option<String>> {
        self.lock()
            .query_row(
                "SELECT bookmark FROM bookmarks WHERE enterprise = ?1 AND name = ?2",
                params![enterprise.to_string(), name],
                |row| row.get(0),
            )
            .optional()
    }

    pub fn set_bookmark(
        &self,
        enterprise: Uuid,
        name: &str,
        bookmark: &str,
    ) -> rusqlite::Result<()> {
        self.lock().execute(
            "INSERT OR REPLACE INTO bookmarks VALUES (?1, ?2, ?3)",
            params![enterprise.to_string(), name, bookmark],
        )?;
        Ok(())
    }
}

/// Ids in this database were written by it.
fn uuid(text: String) -> Uuid {
    text.parse().unwrap_or_default()
}
