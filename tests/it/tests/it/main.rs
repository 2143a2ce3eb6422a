//! The integration tests: one binary, one module a theme.

mod every_operation;
mod hotel;
mod refusals;
mod secrets;
mod walks;
