//! Reports of a paginated call with retries: a tree of spans, a report for each attempt, and
//! metrics.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use mews_api::requests::ServicesGetAll;
use mews_api::transport::Replay;
use mews_api::{Client, ClientBuilder, Credentials, Error, ErrorKind};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

const PATH: &str = "services/getAll";

/// The service fails once, then answers two pages.
fn service() -> Replay {
    Replay::new()
        .status(PATH, 500, r#"{"Message": "of Jane, access-token"}"#)
        .json(PATH, r#"{"Services": [], "Cursor": "more"}"#)
        .json(PATH, r#"{"Services": [], "Cursor": null}"#)
}

/// Reads all pages.
async fn read_all(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<(), Error> {
    let credentials = Credentials::client_token("client-token").access_token("access-token");
    let builder = Client::builder(credentials, "Tests 1.0").transport(service());
    let client = configure(builder).build()?.with_label("Astoria");
    let mut pages = client.services().get_all(ServicesGetAll::new()).pages();
    while pages.try_next().await?.is_some() {}
    Ok(())
}

/// The spans in the order in which they began, each with its fields and its depth.
#[derive(Clone, Default)]
struct Tree(Arc<Mutex<Vec<Span>>>);

struct Span {
    id: Id,
    depth: usize,
    name: &'static str,
    fields: BTreeMap<&'static str, String>,
}

impl Visit for Span {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.fields.insert(field.name(), format!("{value:?}"));
    }
}

impl<S: tracing::Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Tree {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let depth = context.span_scope(id).map_or(0, Iterator::count) - 1;
        let name = attributes.metadata().name();
        let mut span = Span {
            id: id.clone(),
            depth,
            name,
            fields: BTreeMap::new(),
        };
        attributes.record(&mut span);
        self.0.lock().unwrap().push(span);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut spans = self.0.lock().unwrap();
        // Ids are used again once a span has ended.
        if let Some(span) = spans.iter_mut().rev().find(|span| span.id == *id) {
            values.record(span);
        }
    }
}

impl Tree {
    /// A line for each span, without the durations.
    fn lines(&self) -> String {
        let mut text = String::new();
        for span in &*self.0.lock().unwrap() {
            write!(text, "{:1$}{2}", "", 2 * span.depth, span.name).unwrap();
            for (name, value) in span.fields.iter().filter(|(name, _)| **name != "waited_ms") {
                write!(text, " {name}={value}").unwrap();
            }
            text.push('\n');
        }
        text
    }
}

#[tokio::test(start_paused = true)]
async fn paginated_call_is_a_tree_of_spans() {
    let tree = Tree::default();
    let subscriber = tracing_subscriber::registry().with(tree.clone());
    // While there is a single subscriber, tests on other threads, which have none, may switch the
    // spans off for all.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    let guard = tracing::subscriber::set_default(subscriber);
    read_all(|builder| builder).await.unwrap();
    drop(guard);

    let lines = tree.lines();
    println!("{lines}");
    let attempt = "http.request.method=\"POST\"";
    let server = "otel.kind=\"client\" server.address=\"api.mews.com\"";
    let call = "label=\"Astoria\" operation=\"services/getAll\"";
    let expected = format!(
        "mews_pages {call} requests=3 splits=0\n\
         \x20 mews_call attempts=2 {call} status=200\n\
         \x20   mews_attempt error.type=Server {attempt} http.response.status_code=500 number=1 {server} status=500\n\
         \x20   mews_attempt {attempt} http.request.resend_count=1 http.response.status_code=200 number=2 {server} status=200\n\
         \x20 mews_call attempts=1 {call} status=200\n\
         \x20   mews_attempt {attempt} http.response.status_code=200 number=1 {server} status=200\n"
    );
    assert_eq!(lines, expected);
}

#[tokio::test(start_paused = true)]
async fn hook_gets_a_report_of_each_attempt() {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&reports);
    read_all(|builder| {
        builder.on_attempt(move |attempt| {
            let text = format!("{attempt:?}");
            assert!(!text.contains("token") && !text.contains("Jane"), "{text}");
            assert_eq!((attempt.operation, attempt.label), (PATH, "Astoria"));
            assert_eq!(attempt.server, "api.mews.com");
            assert!(attempt.request_bytes > 100);
            let outcome = (attempt.number, attempt.failure, attempt.status);
            kept.lock().unwrap().push((outcome, attempt.response_bytes));
        })
    })
    .await
    .unwrap();
    let expected = [
        ((1, Some(ErrorKind::Server), Some(500)), 36),
        ((2, None, Some(200)), 34),
        ((1, None, Some(200)), 32),
    ];
    assert_eq!(*reports.lock().unwrap(), expected);
}

#[cfg(feature = "metrics-024")]
#[tokio::test(start_paused = true)]
async fn metrics_count_attempts_by_operation_and_status() {
    let recorder = recorder::Counts::default();
    let guard = metrics::set_default_local_recorder(&recorder);
    read_all(|builder| builder).await.unwrap();
    drop(guard);
    let lines = recorder.lines();
    println!("{lines}");
    let common = "mews.operation=services/getAll server.address=api.mews.com";
    let expected = format!(
        "http.client.request.body.size {common} http.response.status_code=200: 2\n\
         http.client.request.body.size {common} http.response.status_code=500 error.type=Server: 1\n\
         http.client.request.duration {common} http.response.status_code=200: 2\n\
         http.client.request.duration {common} http.response.status_code=500 error.type=Server: 1\n\
         http.client.response.body.size {common} http.response.status_code=200: 2\n\
         http.client.response.body.size {common} http.response.status_code=500 error.type=Server: 1\n\
         mews.client.limit.wait {common}: 3\n\
         mews.client.repeats {common}: 1\n"
    );
    assert_eq!(lines, expected);
}

#[cfg(feature = "metrics-024")]
mod recorder {
    use std::collections::BTreeMap;
    use std::fmt::Write;
    use std::sync::{Arc, Mutex};

    use metrics::{
        Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
        SharedString, Unit,
    };

    /// How often each metric was recorded, by its name and labels.
    #[derive(Clone, Default)]
    pub(super) struct Counts(Arc<Mutex<BTreeMap<String, u64>>>);

    struct Metric(Counts, String);

    impl Counts {
        fn metric(&self, key: &Key) -> Arc<Metric> {
            let mut name = key.name().to_owned();
            for label in key.labels() {
                write!(name, " {}={}", label.key(), label.value()).unwrap();
            }
            Arc::new(Metric(self.clone(), name))
        }

        pub(super) fn lines(&self) -> String {
            let counts = self.0.lock().unwrap();
            let line = |(name, count): (&String, &u64)| format!("{name}: {count}\n");
            counts.iter().map(line).collect()
        }
    }

    impl Metric {
        fn add(&self, count: u64) {
            *self.0.0.lock().unwrap().entry(self.1.clone()).or_default() += count;
        }
    }

    impl CounterFn for Metric {
        fn increment(&self, value: u64) {
            self.add(value);
        }

        fn absolute(&self, _: u64) {
            panic!("not used");
        }
    }

    impl HistogramFn for Metric {
        fn record(&self, _: f64) {
            self.add(1);
        }
    }

    impl Recorder for Counts {
        fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

        fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
            Counter::from_arc(self.metric(key))
        }

        fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
            Gauge::noop()
        }

        fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
            Histogram::from_arc(self.metric(key))
        }
    }
}
