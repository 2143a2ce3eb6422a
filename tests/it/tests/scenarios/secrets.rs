//! Nothing that comes out of the scenarios holds a token.

use crate::{recorder, registry, tokens};

/// The spans of every call.
const SPANS: &[&str] = &["mews_call", "mews_attempt"];

/// Searches the output of the scenarios that ran in this process; of all of them, if none did.
pub(crate) fn no_output_holds_a_token() -> Result<(), String> {
    if recorder::all().is_empty() {
        for scenario in registry::scenarios() {
            // Failures are reported elsewhere; here only the output matters.
            let _ = scenario.run();
        }
    }
    let output = recorder::all();
    let traces = tokens::traces();
    for (form, trace) in &traces {
        let text = format!("a text with {} inside", trace.to_uppercase());
        if found(&text, &traces).is_none() {
            return Err(format!("a token in the form {form} would not be found"));
        }
    }
    if output.is_empty() {
        return Err("no scenario has run".to_owned());
    }
    for scenario in registry::scenarios().filter(|scenario| scenario.makes_calls()) {
        let title = scenario.title();
        let Some(text) = output.get(&title) else {
            continue;
        };
        let text = String::from_utf8_lossy(text);
        if let Some(missing) = SPANS.iter().find(|span| !text.contains(**span)) {
            return Err(format!("{title} leaves no trace of {missing}"));
        }
    }
    for (title, text) in &output {
        if let Some(form) = found(&String::from_utf8_lossy(text), &traces) {
            return Err(format!("{title} puts out a token ({form})"));
        }
    }
    let bytes: usize = output.values().map(Vec::len).sum();
    println!(
        "{bytes} bytes of output of {} scenarios hold no token",
        output.len()
    );
    Ok(())
}

/// The form in which a token is in a text.
fn found(text: &str, traces: &[(&'static str, String)]) -> Option<&'static str> {
    let text = text.to_lowercase();
    let mut traces = traces.iter();
    traces
        .find(|(_, trace)| text.contains(trace))
        .map(|(form, _)| *form)
}
