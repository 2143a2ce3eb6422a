//! Measures one quota in many processes: `cargo xtask quota-bench`.

use std::process::ExitCode;

fn main() -> ExitCode {
    mews_quota::bench::main()
}
