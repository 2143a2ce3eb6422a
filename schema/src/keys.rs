//! The keys that each mapping of the schema files may have. `schema/schema.json` describes the same
//! keys to editors; a test compares them.

/// `resources/*.yaml`
pub const RESOURCE_FILE: &[&str] = &["operations", "types", "enums", "aliases"];
/// An operation of `resources/*.yaml`.
pub const OPERATION: &[&str] = &[
    "request",
    "response",
    "page",
    "deprecated",
    "restricted",
    "statuses",
];
/// A property written out.
pub const PROPERTY: &[&str] = &[
    "type",
    "format",
    "valueOf",
    "length",
    "empty",
    "items",
    "itemLength",
    "range",
    "unique",
    "maxMonths",
    "deprecated",
    "readOnly",
    "extensible",
    "legacyNullable",
    "lowerCase",
    "discriminator",
    "variants",
    "value",
    "keys",
    "nullableValues",
];
/// An enum written out.
pub const ENUM: &[&str] = &["extensible", "values"];

/// `annotations/*.yaml`
pub const ANNOTATION_FILE: &[&str] = &[
    "doc",
    "operations",
    "unions",
    "constructors",
    "types",
    "properties",
    "secrets",
    "names",
    "corrections",
    "newer",
];
/// An operation of `annotations/*.yaml`.
pub const OPERATION_ANNOTATION: &[&str] = &[
    "doc",
    "effect",
    "portfolio",
    "prepaid",
    "unpaged",
    "readBack",
    "list",
    "key",
    "also",
    "filters",
    "atLeastOne",
    "notTogether",
    "example",
];
/// A time filter.
pub const FILTER: &[&str] = &["points", "overlaps", "contains", "time"];
/// The meanings of a time filter by the values of its selector.
pub const MEANING: &[&str] = &["points", "overlaps", "contains"];
/// A constructor by name.
pub const CONSTRUCTOR: &[&str] = &["doc", "takes", "clears"];
/// A correction of a fact.
pub const CORRECTION: &[&str] = &["expected", "corrected", "variants", "reason"];

/// `annotations/*.yaml` of facts that no document contains.
pub const OVERLAY_FILE: &[&str] = &[
    "source",
    "home",
    "properties",
    "values",
    "ends",
    "notes",
    "types",
    "enums",
    "aliases",
    "unions",
    "webhooks",
];
/// A union of types that events carry.
pub const EVENT_UNION: &[&str] = &["tag", "payload", "variants"];
/// The entity that a general webhook is about.
pub const WEBHOOK_EVENT: &[&str] = &["entity", "read", "ids", "body"];

/// `annotations/entities.yaml`
pub const ENTITIES_FILE: &[&str] = &["entities", "untyped", "hybrid"];
/// One entity.
pub const ENTITY: &[&str] = &["doc", "types", "properties", "at", "narrower"];

/// `api.yaml`
pub const API_FILE: &[&str] = &[
    "basePath",
    "pages",
    "envelope",
    "environments",
    "limits",
    "paging",
    "updated",
    "error",
    "statuses",
    "intervals",
    "changes",
    "exports",
    "timeZone",
    "ignore",
    "examples",
];
/// Members of every body.
pub const ENVELOPE: &[&str] = &["required", "optional", "unsent", "fields"];
/// Addresses of an environment.
pub const ENVIRONMENT: &[&str] = &["platform", "websocket"];
/// Requests in a span of time.
pub const LIMITS: &[&str] = &["requests", "seconds"];
/// How pages are asked for.
pub const PAGING: &[&str] = &["limitation", "count", "cursor", "pageSize"];
/// How lists are read incrementally.
pub const CHANGES: &[&str] = &[
    "filter", "scope", "extents", "activity", "states", "marks", "marking",
];
/// How bulk exports are made and read.
pub const EXPORTS: &[&str] = &[
    "add",
    "read",
    "ids",
    "export",
    "id",
    "status",
    "ready",
    "failed",
    "expired",
    "files",
    "url",
    "size",
    "instants",
    "days",
    "longestDays",
    "settledMinutes",
    "linkMinutes",
    "lines",
];
/// Hidden lines around each example.
pub const EXAMPLES: &[&str] = &["before", "after"];
/// The two ends of an interval.
pub const INTERVAL: &[&str] = &["start", "end"];
