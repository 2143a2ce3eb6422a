//! The places where a pattern is right.

use crate::failure::Failure;

pub(super) const PATH: &str = ".ci/prose-exceptions";

/// The most exceptions: a pattern that needs more is wrong.
const MOST: usize = 40;

/// One line of the file: `path prefix | wording | reason`. `*` is any path or wording.
struct Exception {
    path: String,
    wording: String,
    used: bool,
}

pub(super) struct Exceptions(Vec<Exception>);

impl Exceptions {
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        let mut all = Vec::new();
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in lines {
            let parts: Vec<&str> = line.split(" | ").map(str::trim).collect();
            let [path, wording, reason] = parts[..] else {
                return Err(Failure::new(format!(
                    "{PATH}: `{line}` is not `path | wording | reason`"
                )));
            };
            if reason.is_empty() {
                return Err(Failure::new(format!("{PATH}: `{line}` has no reason")));
            }
            let (path, wording) = (path.to_owned(), wording.to_owned());
            all.push(Exception {
                path,
                wording,
                used: false,
            });
        }
        if all.len() > MOST {
            return Err(Failure::new(format!(
                "{PATH}: {} exceptions, at most {MOST}",
                all.len()
            )));
        }
        Ok(Self(all))
    }

    /// Whether a finding is an exception.
    pub(super) fn allow(&mut self, path: &str, text: &str) -> bool {
        let mut allowed = false;
        for one in &mut self.0 {
            if (one.path == "*" || path.starts_with(&one.path))
                && (one.wording == "*" || text.contains(&one.wording))
            {
                one.used = true;
                allowed = true;
            }
        }
        allowed
    }

    /// Exceptions that no text needs any more.
    pub(super) fn unused(&self) -> Vec<String> {
        let unused = self.0.iter().filter(|one| !one.used);
        unused
            .map(|one| format!("{} | {}", one.path, one.wording))
            .collect()
    }
}
