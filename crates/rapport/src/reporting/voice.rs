//! Who says what a report says. Rule: the report is made of sentences alone, so that one voice makes all of it one language.

use crate::sentence::Sentence;

/// Says sentences in one language.
pub trait Voice {
    /// The language, as a page has it in `lang`.
    fn language(&self) -> &str;

    /// The words of a sentence.
    fn say(&self, sentence: &Sentence) -> String;
}

/// As the prompt speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct English;

impl Voice for English {
    fn language(&self) -> &str {
        "en"
    }

    fn say(&self, sentence: &Sentence) -> String {
        sentence.message.clone()
    }
}
