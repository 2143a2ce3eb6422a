//! Options of the command line and the environment.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use mews_simulator::Strictness;

/// Simulates the Mews Connector API on a port of this machine.
///
/// Prints its address, the tokens that it accepts and the control address, then serves until Ctrl-C
/// or SIGTERM. All data are invented and depend only on the seed: equal options give equal
/// responses. Nothing is kept on disk.
#[derive(Parser)]
#[command(name = "mews-simulator", version, after_help = CONTROL)]
pub(crate) struct Options {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    /// Port to listen on; 0 takes any free one
    #[arg(long, default_value_t = 8642, global = true)]
    pub(crate) port: u16,

    /// Port of the control address; 0 takes any free one
    #[arg(long, default_value_t = 8643)]
    pub(crate) control_port: u16,

    /// Port of the websocket; 0 takes any free one. Without this, the websocket is not served
    #[arg(long, value_name = "PORT")]
    pub(crate) websocket_port: Option<u16>,

    /// Port of the host of the files of bulk exports; 0 takes any free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub(crate) files_port: u16,

    /// The address that links to files start with, where clients reach the file host under another
    /// address: `http://simulator:8645`
    #[arg(long, value_name = "URL")]
    pub(crate) files_url: Option<String>,

    /// Seconds that a bulk export takes
    #[arg(long, value_name = "SECONDS", default_value_t = 2.0, value_parser = not_negative)]
    pub(crate) export_takes: f64,

    /// Number of lines after which the next file of a bulk export starts
    #[arg(long, value_name = "LINES", default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) export_lines: u64,

    /// Send webhooks to this address after writes: `http://127.0.0.1:9000/mews?Token=x`
    #[arg(long, value_name = "URL")]
    pub(crate) webhooks: Option<String>,

    /// Start without a control address
    #[arg(long, conflicts_with = "control_port")]
    pub(crate) no_control: bool,

    /// Address to listen on, for all ports; other machines can connect unless it is a loopback
    /// address
    #[arg(long, default_value = "127.0.0.1", global = true)]
    pub(crate) bind: IpAddr,

    /// Serve over TLS, and write the certificate of the authority to this file as PEM. Clients have
    /// to trust it
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) tls: Option<PathBuf>,

    /// An additional host name for the control address. IP addresses and names without dots are
    /// always accepted. May be given several times
    #[arg(long = "control-host", value_name = "NAME", value_delimiter = ';')]
    pub(crate) control_hosts: Vec<String>,

    /// `service` ignores and reports harmless errors; `document` refuses everything that the
    /// document does not allow
    #[arg(long, default_value = "service", value_parser = strictness)]
    pub(crate) strictness: Strictness,

    /// A folder of schema files. If it contains an `api.yaml`, it replaces the project's schema; if
    /// not, it extends it
    #[arg(long, value_name = "FOLDER")]
    pub(crate) schema: Option<PathBuf>,

    /// A JSON file of items that exist from the start: {"customers": [{"Id": "…", "LastName":
    /// "…"}]}
    #[arg(long, value_name = "FILE")]
    pub(crate) load: Option<PathBuf>,

    /// Write all items as JSON in the format of --load, and exit
    #[arg(long)]
    pub(crate) dump: bool,

    /// Leave out some of the properties that have no value, instead of writing null
    #[arg(long)]
    pub(crate) leave_out_nulls: bool,

    /// Seed of all generated data, including tokens
    #[arg(long, default_value_t = 0)]
    pub(crate) seed: u64,

    /// Number of reservations
    #[arg(long, default_value_t = 2_000)]
    pub(crate) reservations: u32,

    /// Number of enterprises
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub(crate) enterprises: u32,

    /// A season with more reservations, and the factor: `2025-07-01..2025-09-01=5`. May be given
    /// several times
    #[arg(long = "season", value_name = "DAY..DAY=TIMES", value_parser = season, value_delimiter = ';')]
    pub(crate) seasons: Vec<Season>,

    /// The time zone of a hotel, by its IANA name. May be given several times: the first is that of
    /// the first hotel. If there are more hotels than zones, the zones repeat. Prague, London, New
    /// York, Santiago, Cairo and Tokyo unless set
    #[arg(long = "time-zone", value_name = "ZONE", value_delimiter = ';')]
    pub(crate) time_zones: Vec<String>,

    /// The time of the service's clock at the start, in ISO 8601 and UTC
    #[arg(long, default_value = "2026-01-15T12:00:00Z")]
    pub(crate) now: String,

    /// Let the service's clock run from --now on, so that later writes have later times
    #[arg(long)]
    pub(crate) time_moves: bool,

    /// The client token to accept, any text; the one of the public demo unless set
    #[arg(long, value_name = "TEXT")]
    pub(crate) client_token: Option<String>,

    /// An access token to accept, any text; `TEXT=0,1` for some of the enterprises. May be given
    /// several times; the ones of the public demo unless set
    #[arg(long = "access-token", value_name = "TEXT[=NUMBERS]", value_parser = token, value_delimiter = ';')]
    pub(crate) access_tokens: Vec<Token>,

    /// A portfolio access token to accept, for these enterprises. May be given several times
    #[arg(long = "portfolio-token", value_name = "TEXT=NUMBERS", value_parser = portfolio, value_delimiter = ';')]
    pub(crate) portfolio_tokens: Vec<Token>,

    /// Maximum number of requests of one access token in a window; 0 for no limit
    #[arg(long, default_value_t = 200)]
    pub(crate) limit: u32,

    /// Length of the limit's window in seconds
    #[arg(long, default_value_t = 30.0, value_parser = positive)]
    pub(crate) window: f64,

    /// Refuse queries that select more items than this, on all pages together, as too heavy: 408
    #[arg(long, value_name = "ITEMS")]
    pub(crate) cost_items: Option<usize>,

    /// Refuse queries whose interval is longer than this, or open, as too heavy: 408
    #[arg(long, value_name = "SECONDS", value_parser = positive)]
    pub(crate) cost_span: Option<f64>,

    /// Seconds until the service refuses a query that is too heavy
    #[arg(long, value_name = "SECONDS", default_value_t = 0.0, value_parser = not_negative)]
    pub(crate) cost_takes: f64,

    /// Include the end of an interval in the interval
    #[arg(long)]
    pub(crate) inclusive_ends: bool,

    /// Number of the simulator's seconds in one real second: for windows, delays and the log
    #[arg(long, default_value_t = 1.0, value_parser = positive)]
    pub(crate) speed: f64,

    /// Approximate memory limit, in MiB, for changes made by requests; writes that would exceed it
    /// are refused with 507
    #[arg(long, value_name = "MIB", default_value_t = 256)]
    pub(crate) state_capacity: usize,

    /// Maximum length of a body in bytes; longer ones are refused with 413
    #[arg(long, value_name = "BYTES", default_value_t = 16 << 20)]
    pub(crate) body_limit: usize,

    /// Number of requests that the log keeps, and of writes that the table of effects keeps
    #[arg(long, default_value_t = 10_000)]
    pub(crate) log_capacity: usize,

    /// Keep the bodies of requests in the log, without their tokens
    #[arg(long)]
    pub(crate) log_bodies: bool,

    /// Maximum number of concurrent connections; others wait
    #[arg(long, default_value_t = 1_024, value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=100_000))]
    pub(crate) connections: usize,

    /// Time limit in seconds for a client to send a head, to send a body, and to be idle
    #[arg(long, default_value_t = 30.0, value_parser = positive)]
    pub(crate) patience: f64,

    /// Print addresses and tokens as one line of JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Clone, Copy, Subcommand)]
pub(crate) enum Command {
    /// Check whether a simulator with the same --bind, --port and --tls responds; exit status 0 if
    /// it does
    Health,
}

/// The description of the control address.
const CONTROL: &str = include_str!("help.txt");

/// An access token and its enterprises; `None` means all enterprises.
#[derive(Clone)]
pub(crate) struct Token(pub(crate) String, pub(crate) Option<Vec<u32>>);

fn token(text: &str) -> Result<Token, String> {
    let Some((token, enterprises)) = text.split_once('=') else {
        return Ok(Token(text.to_owned(), None));
    };
    let numbers = enterprises.split(',').map(str::parse);
    let numbers: Result<Vec<u32>, _> = numbers.collect();
    let numbers = numbers.map_err(|_| "numbers of enterprises must follow `=`: 0,1")?;
    Ok(Token(token.to_owned(), Some(numbers)))
}

fn portfolio(text: &str) -> Result<Token, String> {
    let found = token(text)?;
    if found.1.is_none() {
        return Err("numbers of enterprises must follow the token: TEXT=0,1".to_owned());
    }
    Ok(found)
}

/// The first day, the day after the last, and the factor.
#[derive(Clone)]
pub(crate) struct Season(pub(crate) String, pub(crate) String, pub(crate) u32);

fn season(text: &str) -> Result<Season, String> {
    let parts = || {
        let (days, times) = text.split_once('=')?;
        let (start, end) = days.split_once("..")?;
        Some(Season(
            start.to_owned(),
            end.to_owned(),
            times.parse().ok()?,
        ))
    };
    parts().ok_or_else(|| "a season is written 2025-07-01..2025-09-01=5".to_owned())
}

fn strictness(text: &str) -> Result<Strictness, String> {
    match text {
        "service" => Ok(Strictness::Service),
        "document" => Ok(Strictness::Document),
        _ => Err("must be `service` or `document`".to_owned()),
    }
}

fn not_negative(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(0.0) => Ok(0.0),
        _ => positive(text),
    }
}

fn positive(text: &str) -> Result<f64, String> {
    let number: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    if (0.000_001..=1e9).contains(&number) {
        Ok(number)
    } else {
        Err("not a number from 0.000001 to 1000000000".to_owned())
    }
}

/// Reads options from the command line. An option that is not given is read from the environment:
/// `--log-bodies` is `MEWS_SIMULATOR_LOG_BODIES`.
pub(crate) fn options() -> Options {
    let command = Options::command().mut_args(|arg| {
        let Some(name) = arg.get_long() else {
            return arg;
        };
        if matches!(name, "help" | "version") {
            return arg;
        }
        let name = name.to_uppercase().replace('-', "_");
        arg.env(format!("MEWS_SIMULATOR_{name}")).hide_env(true)
    });
    let found = Options::from_arg_matches(&command.get_matches());
    found.unwrap_or_else(|error| error.exit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_lists_and_describes_every_option() {
        let mut command = Options::command();
        command.build();
        let help = command.render_long_help().to_string();
        let options: Vec<String> = command
            .get_arguments()
            .filter_map(|option| {
                let name = option.get_long()?;
                assert!(option.get_help().is_some(), "--{name} is not described");
                Some(format!("--{name}"))
            })
            .collect();
        assert!(options.len() > 30, "{options:?}");
        for option in options {
            assert!(
                help.split_whitespace().any(|word| word == option),
                "{option}: {help}"
            );
        }
    }
}
