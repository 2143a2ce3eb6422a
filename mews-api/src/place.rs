//! Where in a JSON text a parser failed, as a path. Found in the text alone: no type is read, or compiled, a second time.

/// The path, such as `Items[3].Price`, to the value that `error` is about.
pub(crate) fn path(text: &[u8], error: &serde_json::Error) -> String {
    let mut scanner = Scanner::default();
    scanner.read(&text[..offset(text, error)]);
    if error.is_data() && !is_about_the_whole(error) {
        // What a value itself complains about is noticed only when the object or list around it may be closed already.
        scanner.stack.extend(scanner.closed.take());
    }
    scanner.path()
}

/// How many bytes had been read.
fn offset(text: &[u8], error: &serde_json::Error) -> usize {
    let line_start = match error.line().checked_sub(2) {
        None => 0,
        Some(earlier) => {
            let mut ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
            ends.nth(earlier).map_or(0, |(end, _)| end + 1)
        }
    };
    (line_start + error.column()).min(text.len())
}

fn is_about_the_whole(error: &serde_json::Error) -> bool {
    let message = error.to_string();
    ["missing field", "invalid length"].iter().any(|start| message.starts_with(start))
}

enum Step {
    /// An object, and the key whose value comes, is being read or has just been read.
    Key(Option<String>),
    /// A list, and the same by its index.
    Index(usize),
}

#[derive(Default)]
struct Scanner {
    stack: Vec<Step>,
    /// The last step of what has just been closed.
    closed: Option<Step>,
}

impl Scanner {
    /// Reads text that is correct JSON as far as it goes.
    fn read(&mut self, text: &[u8]) {
        let mut at = 0;
        while let Some(byte) = text.get(at) {
            at += 1;
            if byte.is_ascii_whitespace() {
                continue;
            }
            self.closed = None;
            match byte {
                b'{' => self.stack.push(Step::Key(None)),
                b'[' => self.stack.push(Step::Index(0)),
                b'}' | b']' => self.closed = self.stack.pop(),
                b',' => match self.stack.last_mut() {
                    Some(Step::Key(key)) => *key = None,
                    Some(Step::Index(index)) => *index += 1,
                    None => {}
                },
                b'"' => {
                    let end = string_end(text, at);
                    if let Some(Step::Key(key @ None)) = self.stack.last_mut() {
                        *key = serde_json::from_slice(&text[at - 1..end]).ok();
                    }
                    at = end;
                }
                _ => {}
            }
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.stack {
            match step {
                Step::Key(Some(key)) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Step::Key(None) => {}
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}

/// Behind the closing quote of a string whose opening one stands before `start`.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(byte) = text.get(at) {
        at += 1;
        match byte {
            b'\\' => at += 1,
            b'"' => return at,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde::de::DeserializeOwned;

    use super::path;
    use crate::value::{Decimal, Timestamp};

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Page {
        items: Vec<Item>,
        #[serde(default)]
        more: BTreeMap<String, Option<Item>>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Item {
        name: String,
        price: Option<Decimal>,
        at: Option<Timestamp>,
        inner: Option<Box<Item>>,
    }

    #[track_caller]
    fn check<T: DeserializeOwned + std::fmt::Debug>(text: &str, expected: &str) {
        let error = serde_json::from_slice::<T>(text.as_bytes()).unwrap_err();
        assert_eq!(path(text.as_bytes(), &error), expected, "{error}");
    }

    #[test]
    fn scalars_of_a_wrong_type() {
        check::<Page>(r#"{"items":[{"name":"a"},{"name":1}]}"#, "items[1].name");
        check::<Page>(r#"{"items":[{"name":true,"price":1}]}"#, "items[0].name");
        check::<Page>("{\"items\":\n [\n  {\"name\":\"a\",\n \"inner\": 5}]}", "items[0].inner");
        check::<Page>(r#"{"items":[null]}"#, "items[0]");
    }

    #[test]
    fn objects_and_lists_in_place_of_each_other() {
        check::<Page>(r#"{"items":{}}"#, "items");
        check::<Page>(r#"{"items":[{"name":[]}]}"#, "items[0].name");
        check::<Page>(r#"[1]"#, "[0]");
        check::<Vec<Page>>(r#"{"a":1}"#, "");
        check::<Page>(r#""text""#, "");
    }

    #[test]
    fn what_is_missing_is_missing_in_its_object() {
        check::<Page>(r#"{"items":[{"name":"a"},{"price":1 } , {"name":"b"}]}"#, "items[1]");
        check::<Page>(r#"{"items":[{"name":"a","inner":{}}]}"#, "items[0].inner");
        check::<Page>("{}", "");
    }

    #[test]
    fn values_that_complain_themselves() {
        check::<Page>(r#"{"items":[{"name":"a","price":"x","at":null}]}"#, "items[0].price");
        check::<Page>(r#"{"items":[{"name":"a","price":"x"}]}"#, "items[0].price");
        check::<Page>(r#"{"items":[{"name":"a","price":"x" } ] }"#, "items[0].price");
        check::<Page>(r#"{"items":[{"name":"a","at":"then"}]}"#, "items[0].at");
        check::<Page>(r#"{"items":[],"more":{"k\"e}y":{"name":"a","inner":{"name":"b","price":[1]}}}}"#, "more.k\"e}y.inner.price");
        check::<Vec<Decimal>>("[1, 2, true]", "[2]");
    }

    #[test]
    fn text_that_is_no_json() {
        check::<Page>(r#"{"items":[{"name":"a","#, "items[0]");
        check::<Page>(r#"{"items":[]} x"#, "");
        check::<Page>("", "");
        check::<Page>("{\"items\":[{\"name\":\"\\", "items[0].name");
    }
}
