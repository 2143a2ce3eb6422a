//! Invalid examples of the document, each with its fault. A listed example that turns out right is
//! an error, and so is an unlisted one that turns out wrong.

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

const INVALID: [(&str, &str); 16] = [
    ("accounts/addFile", "lacks the file's data"),
    ("accounts/update", "writes booleans as texts"),
    ("addresses/update", "has an undeclared account"),
    ("availabilityBlocks/add", "lacks the template rate"),
    ("billingAutomations/getAll", "lacks the limitation"),
    ("bills/close", "has null where that is not allowed"),
    ("cancellationPolicies/getByRates", "lacks the stay"),
    ("companies/add", "misspells the contact person"),
    ("companionships/getAll", "lacks the extent"),
    ("creditCards/addTokenized", "lacks the storage data"),
    ("identityDocuments/getAll", "lacks the limitation"),
    ("payments/addAlternative", "lacks the method's data"),
    ("rates/set", "lacks tax codes"),
    ("reservations/price", "has an undeclared enterprise"),
    (
        "sourceAssignments/getAll",
        "has an instant with a day of one digit",
    ),
    ("tasks/getAll", "lacks the limitation"),
];

pub(crate) fn invalid_request(operation: &str) -> bool {
    INVALID.iter().any(|(path, _)| *path == operation)
}

pub(crate) fn malformed_response(operation: &str) -> Option<&'static str> {
    MALFORMED
        .iter()
        .find(|(path, _)| *path == operation)
        .map(|(_, reason)| *reason)
}
