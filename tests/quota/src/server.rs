//! A Redis or Valkey server of its own: on a free port, with a temporary folder, killed when
//! dropped.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// The programs that a store can be.
pub const PROGRAMS: [&str; 2] = ["redis-server", "valkey-server"];

/// Where Debian and others put the library that fakes a process's time.
const FAKE_TIME: [&str; 4] = [
    "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
    "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1",
    "/usr/lib64/faketime/libfaketime.so.1",
    "/usr/local/lib/faketime/libfaketime.so.1",
];

/// Those of the programs that are installed.
pub fn installed() -> Vec<&'static str> {
    let runs = |program: &&str| {
        let version = Command::new(program).arg("--version").output();
        version.is_ok_and(|output| output.status.success())
    };
    PROGRAMS.into_iter().filter(runs).collect()
}

/// The library that fakes a process's time, if it is installed.
pub fn fake_time() -> Option<&'static Path> {
    FAKE_TIME.iter().map(Path::new).find(|path| path.exists())
}

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Server {
    program: String,
    child: Option<Child>,
    port: u16,
    folder: PathBuf,
    fake_time: Option<PathBuf>,
}

impl Server {
    /// Starts a program, empty.
    ///
    /// # Errors
    /// If it does not start, or does not answer within 10 s.
    pub fn start(program: &str) -> io::Result<Self> {
        Self::start_with(program, None)
    }

    /// The same with a clock that [`step`](Self::step) sets.
    ///
    /// # Errors
    /// Those of [`start`](Self::start).
    pub fn start_with(program: &str, fake_time: Option<&Path>) -> io::Result<Self> {
        let mut last = None;
        // Another process may take the port before the server does.
        for _ in 0..5 {
            let mut server = Self {
                program: program.to_owned(),
                child: None,
                port: free_port()?,
                folder: new_folder()?,
                fake_time: fake_time.map(Path::to_owned),
            };
            server.step(0)?;
            match server.launch() {
                Ok(()) => return Ok(server),
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| io::ErrorKind::AddrInUse.into()))
    }

    /// The port on loopback.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address for a client.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Ends it at once, without a chance to save anything.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            // It may have ended by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Starts it again on the same port, empty.
    ///
    /// # Errors
    /// Those of [`start`](Self::start).
    pub fn restart(&mut self) -> io::Result<()> {
        self.kill();
        self.launch()
    }

    /// Stops it from answering, or lets it go on: `STOP` or `CONT`.
    ///
    /// # Errors
    /// If the signal can't be sent.
    pub fn signal(&self, name: &str) -> io::Result<()> {
        let Some(child) = &self.child else {
            return Ok(());
        };
        let id = child.id().to_string();
        let status = Command::new("kill").args(["-s", name, &id]).status()?;
        if status.success() {
            return Ok(());
        }
        Err(io::Error::other("kill failed"))
    }

    /// Moves its clock by this many seconds from the real time.
    ///
    /// # Errors
    /// If the file that holds it can't be written.
    pub fn step(&self, seconds: i64) -> io::Result<()> {
        let new = self.folder.join("time.new");
        std::fs::write(&new, format!("{seconds:+}"))?;
        // At once, so that it is never read half written.
        std::fs::rename(new, self.folder.join("time"))
    }

    fn launch(&mut self) -> io::Result<()> {
        let mut command = Command::new(&self.program);
        command
            .args(["--port", &self.port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--appendonly", "no"])
            .arg("--dir")
            .arg(&self.folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(library) = &self.fake_time {
            // With the C library before the server's own allocator, which the faking library can't
            // work with.
            let preload = format!("{} libc.so.6", library.display());
            command
                .env("LD_PRELOAD", preload)
                .env("FAKETIME_TIMESTAMP_FILE", self.folder.join("time"))
                .env("FAKETIME_NO_CACHE", "1")
                .env("DONT_FAKE_MONOTONIC", "1");
        }
        self.child = Some(command.spawn()?);
        let since = Instant::now();
        while !self.answers()? {
            let ended = self.child.as_mut().map(Child::try_wait).transpose()?;
            if ended.flatten().is_some() || since.elapsed() > Duration::from_secs(10) {
                self.kill();
                return Err(io::Error::other(format!("{} did not start", self.program)));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Whether this server answers, and not another one that took the port first.
    fn answers(&self) -> io::Result<bool> {
        let client = redis::Client::open(self.url()).map_err(io::Error::other)?;
        let connection = client.get_connection_with_timeout(Duration::from_secs(1));
        let info = connection.and_then(|mut connection| {
            redis::cmd("INFO")
                .arg("server")
                .query::<String>(&mut connection)
        });
        let own = self
            .child
            .as_ref()
            .map(|child| format!("process_id:{}", child.id()));
        Ok(info.is_ok_and(|info| {
            info.lines()
                .any(|line| own.as_deref() == Some(line.trim_end()))
        }))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
        // Nothing depends on it.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn free_port() -> io::Result<u16> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
    Ok(listener.local_addr()?.port())
}

fn new_folder() -> io::Result<PathBuf> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("mews-quota-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
