//! Counters and histograms of the `metrics` facade. Names and labels follow OpenTelemetry's
//! conventions for HTTP clients where there is one.

use metrics::{Label, counter, histogram};

use super::report::AttemptReport;

/// Seconds from sending to the end of the response.
const DURATION: &str = "http.client.request.duration";
/// Bytes of a request's body.
const REQUEST_SIZE: &str = "http.client.request.body.size";
/// Bytes of a response's body.
const RESPONSE_SIZE: &str = "http.client.response.body.size";
/// Seconds that an attempt waited for the limit of requests.
const WAITED: &str = "mews.client.limit.wait";
/// Attempts that repeat an earlier one.
const REPEATS: &str = "mews.client.repeats";

/// Records an attempt. The hotel is not a label, since there may be thousands.
pub(super) fn record(report: &AttemptReport<'_>) {
    let mut labels = vec![
        Label::new("mews.operation", report.operation.to_owned()),
        Label::new("server.address", report.server.to_owned()),
    ];
    if report.number > 1 {
        counter!(REPEATS, labels.clone()).increment(1);
    }
    histogram!(WAITED, labels.clone()).record(report.waited);
    if let Some(status) = report.status {
        labels.push(Label::new("http.response.status_code", status.to_string()));
    }
    if let Some(kind) = report.failure {
        labels.push(Label::new("error.type", format!("{kind:?}")));
    }
    #[allow(clippy::cast_precision_loss)] // sizes are far below 2^52
    let bytes = |size: usize| size as f64;
    histogram!(REQUEST_SIZE, labels.clone()).record(bytes(report.request_bytes));
    histogram!(RESPONSE_SIZE, labels.clone()).record(bytes(report.response_bytes));
    histogram!(DURATION, labels).record(report.duration);
}
