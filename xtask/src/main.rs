//! temporary
mod conformance; mod generate; mod lock; mod workspace;
fn main() -> anyhow::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("generate") => generate::write(),
        Some("check") => generate::check(),
        Some("lock") => lock::run(false),
        _ => conformance::run(std::path::Path::new(&std::env::args().nth(2).unwrap())),
    }
}
