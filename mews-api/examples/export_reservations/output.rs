//! The file of an export: it has its name only when it is complete.
//!
//! Until then it is `….partial`, with `….checkpoint` beside it. Both hold guests' data; where the
//! system knows owners of files, only the owner can read them.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use mews_api::types::Reservation;
use mews_api::{Checkpoint, Uuid};
use serde::Deserialize;

use crate::Failure;

/// A file that has its name only when it is complete.
pub(crate) struct Output {
    path: PathBuf,
    partial: PathBuf,
    checkpoint: PathBuf,
    /// The hotel: the checkpoint of another one would mix two.
    hotel: Uuid,
    /// Where to continue, if an earlier run came so far.
    pub(crate) start: Option<Checkpoint>,
    file: BufWriter<File>,
    /// Written before this run. Items read after the last saved checkpoint are read again.
    earlier: HashSet<Uuid>,
    reservations: u64,
}

impl Output {
    pub(crate) fn create(path: PathBuf, hotel: Uuid) -> Result<Self, Failure> {
        if path.exists() && !path.is_file() {
            return Err(format!("{} is not a file, so it is not replaced", path.display()).into());
        }
        let partial = beside(&path, "partial");
        let checkpoint = beside(&path, "checkpoint");
        if !partial.exists() && checkpoint.exists() {
            fs::remove_file(&checkpoint)?;
        }
        // An existing file may be the result of hours.
        let file = private().create_new(true).open(&partial);
        let file = file.map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => format!(
                "{} is left of an earlier export: go on with --resume, or delete it",
                partial.display()
            ),
            _ => format!("{}: {error}", partial.display()),
        })?;
        let mut output = Self {
            path,
            partial,
            checkpoint,
            hotel,
            start: None,
            file: BufWriter::new(file),
            earlier: HashSet::new(),
            reservations: 0,
        };
        output.save(None).map_err(unwritable)?;
        Ok(output)
    }

    pub(crate) fn resume(path: PathBuf, hotel: Uuid) -> Result<Self, Failure> {
        #[derive(Deserialize)]
        #[serde(rename_all = "PascalCase")]
        struct Written {
            id: Uuid,
        }

        let partial = beside(&path, "partial");
        let mut file = (private().read(true).open(&partial))
            .map_err(|error| format!("{}: {error}", partial.display()))?;
        let checkpoint = beside(&path, "checkpoint");
        let saved = fs::read_to_string(&checkpoint)
            .map_err(|error| format!("{}: {error}", checkpoint.display()))?;
        let start = match saved.split_once('\n') {
            Some((whose, start)) if whose == hotel.to_string() => start,
            _ => {
                let partial = partial.display();
                return Err(format!("{partial} is of another hotel than these tokens").into());
            }
        };
        let start = match start {
            "" => None,
            text => Some(text.parse::<Checkpoint>()?),
        };
        let mut earlier = HashSet::new();
        let mut reader = BufReader::new(&file);
        let (mut line, mut length) = (Vec::new(), 0);
        // The last line may have broken off.
        while reader.read_until(b'\n', &mut line)? > 0 && line.ends_with(b"\n") {
            earlier.insert(serde_json::from_slice::<Written>(&line)?.id);
            length += line.len() as u64;
            line.clear();
        }
        file.set_len(length)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Self {
            path,
            partial,
            checkpoint,
            hotel,
            start,
            file: BufWriter::new(file),
            reservations: earlier.len() as u64,
            earlier,
        })
    }

    pub(crate) fn write(&mut self, mut reservation: Reservation) -> io::Result<()> {
        if self.earlier.contains(&reservation.id.uuid()) {
            return Ok(());
        }
        // It opens doors.
        reservation.qr_code_data = None;
        serde_json::to_writer(&mut self.file, &reservation)?;
        self.file.write_all(b"\n")?;
        self.reservations += 1;
        Ok(())
    }

    /// Saves where to continue after all that was written so far, and the hotel.
    pub(crate) fn save(&mut self, checkpoint: Option<&Checkpoint>) -> io::Result<()> {
        self.sync()?;
        let new = beside(&self.checkpoint, "new");
        let mut file = private().create(true).truncate(true).open(&new)?;
        writeln!(file, "{}", self.hotel)?;
        if let Some(checkpoint) = checkpoint {
            write!(file, "{checkpoint}")?;
        }
        file.sync_all()?;
        fs::rename(new, &self.checkpoint)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.flush()?;
        self.file.get_ref().sync_data()
    }

    /// Adds to the error how to resume, if there is a checkpoint.
    pub(crate) fn interrupted(mut self, error: Failure) -> Failure {
        let partial = self.partial.display();
        if self.reservations == 0 && fs::remove_file(&self.partial).is_ok() {
            let _ = fs::remove_file(&self.checkpoint);
            return error;
        }
        // Should this fail too, these come again.
        let _ = self.file.flush();
        format!("{error}\nthe items so far are in {partial}; --resume continues from there").into()
    }

    pub(crate) fn complete(mut self) -> Result<(u64, PathBuf), Failure> {
        self.sync()?;
        fs::rename(&self.partial, &self.path)?;
        fs::remove_file(&self.checkpoint)?;
        Ok((self.reservations, self.path))
    }
}

pub(crate) fn unwritable(error: io::Error) -> String {
    format!("the export can't be written: {error}")
}

/// For the owner's eyes only.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.to_owned().into_os_string();
    name.push(".");
    name.push(extension);
    name.into()
}
