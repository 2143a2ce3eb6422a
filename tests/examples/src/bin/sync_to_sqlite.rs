//! Keeps a copy of 12 hotels in an SQLite database.

fn main() {}
