//! Shared by integration tests and the conformance program: all operations, enums and unions as
//! tables, and the schema.

mod operations;
#[cfg(doctest)]
mod probes;
mod schema;
mod types;

pub use operations::{Checked, OPERATIONS, Row};
pub use schema::workspace_schema;
pub use types::{ENUMS, EnumRow, RoundTrip, UNIONS, UnionRow};

/// The examples of the repository's front page compile.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// The code of the guides compiles, and its programs run.
#[cfg(doctest)]
mod guides {
    macro_rules! guides {
        ($($name:ident: $file:literal,)*) => { $(
            #[doc = include_str!(concat!("../../../docs/guides/", $file))]
            mod $name {}
        )* };
    }

    guides! {
        exports: "exports.md",
        getting_started: "getting-started.md",
        limits: "limits.md",
        pages_and_resume: "pages-and-resume.md",
        sync: "sync.md",
        testing: "testing.md",
        time_units: "time-units.md",
        upgrading: "upgrading.md",
        writes_and_outcomes: "writes-and-outcomes.md",
    }
}
