//! Signed addresses of files.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock};

use crate::base::rng::Seed;

/// The address in links as long as no file host is open: only the simulator in process serves it.
const NOWHERE: &str = "http://localhost";

/// Makes links to files and checks them.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// The address of the file host.
    host: RwLock<Option<String>>,
    /// Part of the signature. Counting on makes all earlier links invalid.
    generation: AtomicU64,
}

/// The file that a link leads to.
#[derive(Debug, PartialEq)]
pub(super) struct Target<'a> {
    /// The id of the export.
    pub(super) export: &'a str,
    /// The number of the file, from 1.
    pub(super) file: usize,
    /// The second since 1970 at which the link expires, with the signature.
    signed: Option<(i64, &'a str)>,
}

impl Links {
    /// The address of the file host, which links start with.
    pub(super) fn host(&self) -> Option<String> {
        let host = self.host.read().unwrap_or_else(PoisonError::into_inner);
        host.clone()
    }

    pub(super) fn set_host(&self, host: String) {
        *self.host.write().unwrap_or_else(PoisonError::into_inner) = Some(host);
    }

    /// Makes all links invalid that exist.
    pub(super) fn expire(&self) {
        self.generation.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn link(&self, seed: Seed, export: &str, file: usize, expires: i64) -> String {
        let path = format!("/exports/{export}/{file}.jsonl");
        let signature = self.sign(seed, &path, expires);
        let host = self.host().unwrap_or_else(|| NOWHERE.to_owned());
        format!("{host}{path}?expires={expires}&signature={signature}")
    }

    /// Whether a link is signed and has not expired.
    pub(super) fn is_valid(&self, seed: Seed, target: &Target<'_>, now: i64) -> bool {
        let Some((expires, signature)) = target.signed else {
            return false;
        };
        let path = format!("/exports/{}/{}.jsonl", target.export, target.file);
        now < expires && self.sign(seed, &path, expires) == signature
    }

    fn sign(&self, seed: Seed, path: &str, expires: i64) -> String {
        let generation = self.generation.load(Ordering::Relaxed);
        let seed = seed.at("links").nth(generation);
        let seed = seed.over(path.as_bytes()).nth(expires.unsigned_abs());
        format!("{:016x}{:016x}", seed.bits(), seed.at("more").bits())
    }
}

impl<'a> Target<'a> {
    /// Reads the path and query of an address; nothing if it can't be the address of a file.
    pub(super) fn read(path: &'a str) -> Option<Self> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let (export, file) = path.strip_prefix("/exports/")?.split_once('/')?;
        let number = file.strip_suffix(".jsonl")?;
        let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
        let value = |name: &str| {
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let mut found = pairs.filter(|(found, _)| *found == name);
            found.next().map(|(_, value)| value)
        };
        let signed = || Some((value("expires")?.parse().ok()?, value("signature")?));
        Some(Self {
            export,
            file: number.parse().ok().filter(|_| is_number)?,
            signed: signed(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Links, Target};
    use crate::base::rng::Seed;

    #[test]
    fn links_are_valid_until_they_expire_or_are_changed() {
        let links = Links::default();
        links.set_host("http://127.0.0.1:9".to_owned());
        let seed = Seed::new(1);
        let link = links.link(seed, "abc", 2, 1_000);
        let path = link.strip_prefix("http://127.0.0.1:9").unwrap();
        let is_valid = |path: &str, now| {
            let target = Target::read(path).unwrap();
            links.is_valid(seed, &target, now)
        };
        assert!(is_valid(path, 999));
        assert!(!is_valid(path, 1_000));
        assert!(!is_valid(&path.replace("1000", "2000"), 999));
        assert!(!is_valid(&path.replace("/2.", "/3."), 999));
        assert!(!is_valid(path.split_once('?').unwrap().0, 999));
        links.expire();
        assert!(!is_valid(path, 999));
    }

    #[test]
    fn reads_only_addresses_of_files() {
        assert_eq!(Target::read("/exports/abc/12.jsonl").unwrap().file, 12);
        for path in [
            "/",
            "/exports/abc",
            "/exports/abc/x.jsonl",
            "/exports/a/1.json",
            "/exports/a/+1.jsonl",
        ] {
            assert_eq!(Target::read(path), None, "{path}");
        }
    }
}
