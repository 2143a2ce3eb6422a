//! Nothing that comes out of the scenarios holds a token.

use std::collections::BTreeMap;

use crate::{recorder, registry, tokens};

/// What a scenario puts out at least: it makes requests, and each has its spans.
const LEAST: usize = 200;

/// Searches the output of the scenarios that ran in this process; of all of them, if none did.
pub(crate) fn no_output_holds_a_token() -> Result<(), String> {
    if recorder::all().is_empty() {
        for scenario in registry::scenarios() {
            // Whether it fails is another test's business; what it prints then is this one's.
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
    let silent: Vec<&String> = titles(&output, |text| text.len() < LEAST);
    if output.is_empty() || !silent.is_empty() {
        return Err(format!("without output: {silent:?}"));
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

fn titles(output: &BTreeMap<String, Vec<u8>>, which: impl Fn(&[u8]) -> bool) -> Vec<&String> {
    let of = output.iter().filter(|(_, text)| which(text));
    of.map(|(title, _)| title).collect()
}

/// The form in which a token stands in a text.
fn found(text: &str, traces: &[(&'static str, String)]) -> Option<&'static str> {
    let text = text.to_lowercase();
    let mut traces = traces.iter();
    traces
        .find(|(_, trace)| text.contains(trace))
        .map(|(form, _)| *form)
}
