//! The integration tests: one binary, one module a theme.

mod every_operation;
mod exports;
mod hotel;
mod pagination;
mod refusals;
mod secrets;
mod time_units;
