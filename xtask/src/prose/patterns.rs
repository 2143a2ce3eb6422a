//! The wording that is searched for: one table, and the function that matches it.

use super::words::{Paragraph, Word};

/// The most words of a sentence.
const LONGEST: usize = 45;

/// A finding in a paragraph.
pub(super) struct Found {
    pub(super) line: usize,
    pub(super) pattern: &'static str,
    pub(super) text: String,
    pub(super) advice: &'static str,
}

/// Words in a row. `a|b` is either, `*` any word, `^` the beginning and `$` the end of a sentence.
/// `!a|b` in the first place is a word that must not precede, in the last place one that must not
/// follow.
struct Pattern {
    name: &'static str,
    words: &'static str,
    advice: &'static str,
}

const fn pattern(name: &'static str, words: &'static str, advice: &'static str) -> Pattern {
    Pattern {
        name,
        words,
        advice,
    }
}

const PATTERNS: [Pattern; 26] = [
    pattern(
        "is no",
        "!there|here is|are|was|were no !longer|more|later|earlier|less|better|larger|smaller",
        "use `not` or `invalid`",
    ),
    pattern(
        "is none",
        "!there is|are|was|were none",
        "use `not` or `no`",
    ),
    pattern("answers", "^ answers|answer", "returns, or responses"),
    pattern(
        "answers",
        "it|that|which|who|and|nothing|service|call|calls|method|operation|operations|server|proxy answers|answer !`|,|.|)|is|are",
        "returns, or responds",
    ),
    pattern("tells", "tell|tells|told", "reports, shows, determines"),
    pattern(
        "says",
        "!document|guide|page|documentation|provider|specification says",
        "reports, means, contains",
    ),
    pattern("said", "said", "reported, stated"),
    pattern(
        "brings",
        "bring|brings|brought",
        "returns, contains, delivers",
    ),
    pattern(
        "so many",
        "so many|much|long|few|often|early|late !that|as",
        "give the number or the condition",
    ),
    pattern(
        "whom",
        "whoever|whom|whomever|nobody|somebody|anybody",
        "name the subject",
    ),
    pattern("one's own", "one's own", "custom"),
    pattern("anew", "anew", "again"),
    pattern("to be", "to be $", "name the thing"),
    pattern(
        "otherwise",
        "!`|,|;|:|.|or|and|unless|if|stated|noted|specified otherwise",
        "differently",
    ),
    pattern("what", "^ what|whom|who|whose *", "begin with the subject"),
    pattern(
        "further",
        "!no|any further !than|up|down|away",
        "other, more, secondary",
    ),
    pattern(
        "cut",
        "cut|cuts|cutting interval|intervals|range|ranges|window|windows|period",
        "split",
    ),
    pattern(
        "cut",
        "cut|cuts|cutting * interval|intervals|range|ranges|window|windows|period",
        "split",
    ),
    pattern(
        "stands",
        "stands|stand|stood !for",
        "is, is listed, is kept",
    ),
    pattern("twice", "there|stands|comes|come twice", "duplicate"),
    pattern(
        "one way",
        "goes|go|going|the one way",
        "name the transition",
    ),
    pattern("circles", "in circles", "name what repeats"),
    pattern("nothing but", "nothing but", "only"),
    pattern("walk", "walk|walks", "paginated call"),
    pattern("passed over", "passes|passed over", "ignored, or skipped"),
    pattern("lets others", "lets|let others", "name what happens"),
];

fn is_end(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | ":" | ";")
}

/// Calls `found` for each place that a pattern matches, and for sentences that are too long.
pub(super) fn search(paragraph: &Paragraph, mut found: impl FnMut(Found)) {
    let words = &paragraph.words;
    for Pattern {
        name,
        words: items,
        advice,
    } in &PATTERNS
    {
        let items: Vec<&str> = items.split(' ').collect();
        for at in 0..words.len() {
            if let Some(end) = matches(&items, words, at) {
                // A question may begin with `what`.
                let rest = words[at..]
                    .iter()
                    .find(|word| matches!(word.text.as_str(), "." | "?"));
                let question = rest.is_some_and(|word| word.text == "?");
                if items[0] == "^" && question {
                    continue;
                }
                let to = (end + 5).min(words.len());
                let text = text(&words[at.saturating_sub(3)..to]);
                let line = words[at].line;
                found(Found {
                    line,
                    pattern: name,
                    text,
                    advice,
                });
            }
        }
    }
    let sentences = words.split(|word| is_end(&word.text));
    for sentence in sentences {
        let count = sentence
            .iter()
            .filter(|word| word.text.starts_with(char::is_alphanumeric));
        if let (true, Some(first)) = (count.count() > LONGEST, sentence.first()) {
            let text = text(&sentence[..8]);
            let advice = "make it two sentences";
            found(Found {
                line: first.line,
                pattern: "long sentence",
                text,
                advice,
            });
        }
    }
}

fn text(words: &[Word]) -> String {
    let words: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    words.join(" ")
}

/// The end of the match that begins at a word.
fn matches(items: &[&str], words: &[Word], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let mut end = at;
    for (index, item) in items.iter().enumerate() {
        let next = words.get(end).map(|word| word.text.as_str());
        match item.strip_prefix('!') {
            Some(not) => {
                let neighbour = if index == 0 {
                    before.map(|word| word.text.as_str())
                } else {
                    next
                };
                // The beginning of a text counts as a mark.
                let neighbour = neighbour.unwrap_or(".");
                if not.split('|').any(|word| word == neighbour) {
                    return None;
                }
            }
            None if *item == "^" => {
                if before.is_some_and(|word| !is_end(&word.text)) {
                    return None;
                }
            }
            None if *item == "$" => {
                if next.is_some_and(|next| !is_end(next) && next != ")") {
                    return None;
                }
            }
            None => {
                let next = next?;
                let any = *item == "*"
                    && next.starts_with(|char: char| char.is_alphanumeric() || char == '`');
                if !any && !item.split('|').any(|word| word == next) {
                    return None;
                }
                end += 1;
            }
        }
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&'static str> {
        let mut names = Vec::new();
        search(&Paragraph::of(1, text), |found| names.push(found.pattern));
        names
    }

    #[test]
    fn reports_wording_that_is_hard_to_understand() {
        for (text, name) in [
            ("It is clear that what is no token is refused.", "is no"),
            ("Answers `Reservations` in pages.", "answers"),
            ("The call tells how far it got.", "tells"),
            ("It says what it found.", "says"),
            ("The member brings its key.", "brings"),
            ("A waiter that is quiet for so long is skipped.", "so many"),
            ("Settings of a `Client` to be.", "to be"),
            ("Options that one call wants otherwise.", "otherwise"),
            ("What is missing is found later.", "what"),
            ("An operation with further lists.", "further"),
            ("It cuts long intervals.", "cut"),
            ("A member that is there twice.", "twice"),
            ("The file in which it stands.", "stands"),
        ] {
            assert!(found(text).contains(&name), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn accepts_plain_sentences() {
        for text in [
            "There is no limit, and there are none for writes.",
            "It is no longer sent.",
            "`true` if it is known, `false` otherwise.",
            "Otherwise the call fails.",
            "The word stands for an entity.",
            "What is new?",
            "Invalid tokens are rejected.",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }
}
