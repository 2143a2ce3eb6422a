//! Spans and events of calls for `tracing`.

use super::*;

/// The content of spans and events.
#[derive(Clone, Default)]
struct Recorded(Arc<Mutex<String>>);

impl tracing::field::Visit for Recorded {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        self.0
            .lock()
            .unwrap()
            .push_str(&format!(" {field}={value:?}"));
    }
}

impl tracing::Subscriber for Recorded {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        self.0
            .lock()
            .unwrap()
            .push_str(attributes.metadata().name());
        attributes.record(&mut self.clone());
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

#[tokio::test(start_paused = true)]
async fn spans_report_attempts_and_hide_secrets() {
    let recorded = Recorded::default();
    // While there is a single subscriber, tests on other threads, which have none, may switch the
    // spans off for all.
    let _second = tracing::Dispatch::new(recorded.clone());
    let guard = tracing::subscriber::set_default(recorded.clone());
    let service = Service::answering(|number| match number {
        0 => json(500, r#"{"Message":"client-token of Jane"}"#),
        1 => {
            let mut echo = json(503, r#"{"Message":"access-token of Jane"}"#)?;
            echo.headers
                .insert("request-id", "r-access-token".parse().unwrap());
            Ok(echo)
        }
        _ => json(200, r#"{"Guest":"Jane"}"#),
    });
    service.call(&READ).await.unwrap();
    drop(guard);
    let recorded = recorded.0.lock().unwrap().clone();
    for expected in [
        "mews_call operation=\"notes/getAll\"",
        "mews_attempt number=1",
        "mews_attempt number=3",
        "status=500",
        "request_id=\"r-1\"",
        "request_id=\"r-[redacted]\"",
        "waited_ms=0",
        "kind=Server",
        "attempts=3",
    ] {
        assert!(recorded.contains(expected), "{expected} in {recorded}");
    }
    assert!(
        !recorded.contains("-token") && !recorded.contains("Jane"),
        "{recorded}"
    );
}
