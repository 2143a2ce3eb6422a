//! The names of access tokens in a shared store: keyed hashes.

use std::fmt;
use std::hash::Hasher;

use crate::value::Secret;

/// An access token as a shared store knows it: by a keyed hash, which is the same in all processes
/// with the same secret. A token can't be found from it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TokenKey {
    id: String,
    check: String,
}

impl TokenKey {
    /// The name of the token: 32 hexadecimal digits.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// A value that is the same for all tokens hashed with the same secret. A store keeps it, and
    /// rejects keys with another one, since processes with different secrets would not share
    /// anything.
    pub fn check(&self) -> &str {
        &self.check
    }
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TokenKey").field(&self.id).finish()
    }
}

/// Makes the keys of tokens. The hash is SipHash-2-4, a keyed hash made for short texts: two of 64
/// bits, with keys that are derived from the secret.
pub(crate) struct TokenHasher {
    keys: [u64; 4],
}

impl TokenHasher {
    pub(crate) fn new(secret: &Secret) -> Self {
        let word = |number| sip([number, 0x6d65_7773], secret.expose().as_bytes());
        Self {
            keys: [word(1), word(2), word(3), word(4)],
        }
    }

    pub(crate) fn key(&self, token: &Secret) -> TokenKey {
        TokenKey {
            id: self.hash(b't', token.expose()),
            check: self.hash(b'c', "check"),
        }
    }

    /// `kind` keeps hashes of different things apart.
    fn hash(&self, kind: u8, text: &str) -> String {
        let mut bytes = vec![kind];
        bytes.extend_from_slice(text.as_bytes());
        let [a, b, c, d] = self.keys;
        let hash = format!("{:016x}{:016x}", sip([a, b], &bytes), sip([c, d], &bytes));
        zeroize::Zeroize::zeroize(&mut bytes);
        hash
    }
}

// Deprecated in favour of hashers whose algorithm may change, which is what may not happen here.
#[allow(deprecated)]
fn sip([one, two]: [u64; 2], bytes: &[u8]) -> u64 {
    let mut hasher = std::hash::SipHasher::new_with_keys(one, two);
    hasher.write(bytes);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hash_is_the_published_siphash_2_4() {
        let word = |from: u8| u64::from_le_bytes(std::array::from_fn(|i| from + i as u8));
        let text: Vec<u8> = (0..15).collect();
        // The example of the paper.
        assert_eq!(sip([word(0), word(8)], &text), 0xa129_ca61_49be_45e5);
    }

    #[test]
    fn key_depends_on_token_and_secret_and_holds_neither() {
        let token = Secret::new("C66EF7B239D24632943D115EDE9CB810");
        let key = |secret: &str, token: &Secret| TokenHasher::new(&Secret::new(secret)).key(token);
        let one = key("one", &token);
        assert_eq!(one, key("one", &token));
        let other = key("one", &Secret::new("another-token"));
        assert!(one.id() != other.id() && one.check() == other.check());
        let foreign = key("two", &token);
        assert!(one.id() != foreign.id() && one.check() != foreign.check());
        assert_eq!((one.id().len(), one.check().len()), (32, 32));
        assert!(!format!("{one:?}").contains("C66EF7B2"));
    }
}
