//! From schema texts to diagnostics, generated code and published names.

mod compat_check;
mod diagnostics;
mod diff_facts;
mod diff_fixtures;
mod diff_mutations;
mod diff_table;
mod editors;
mod fuzz;
mod generated;
mod generated_files;
mod generated_unions;
mod mutations;
mod names;
mod oracle;
mod other_api;
mod overlays;
mod propose;
mod request_limits;
mod rooms;
mod round_trip;
mod shuffled;
mod texts;
mod workspace;
