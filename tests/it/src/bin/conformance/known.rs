//! Response examples that are no evidence: each with what is wrong with it. One that passes is an error.

const MALFORMED: [(&str, &str); 4] = [
    ("bills/add", "the example answers another operation"),
    ("bills/close", "the example answers another operation"),
    (
        "productCategories/getAll",
        "one parent category is torn into a list of two objects",
    ),
    (
        "services/getAvailability",
        "a key is spelt with a blank behind it, so that the required list lacks",
    ),
];

pub(crate) fn malformed_response(operation: &str) -> Option<&'static str> {
    MALFORMED
        .iter()
        .find(|(path, _)| *path == operation)
        .map(|(_, reason)| *reason)
}
