//! HTML as it is written. Rule: markup is a constant of this room; whatever else is said passes through [`Markup::text`] or is the
//! value of an attribute, and cannot break out of either.

use super::voice::Voice;
use crate::sentence::Sentence;
use std::fmt::{Display, Write};

/// A page, or a part of one, in the language of its voice.
pub(super) struct Markup<'a> {
    written: String,
    voice: &'a dyn Voice,
}

impl<'a> Markup<'a> {
    pub fn new(voice: &'a dyn Voice) -> Self {
        Self { written: String::new(), voice }
    }

    /// Another part, to be appended when it is made.
    pub fn apart(&self) -> Self {
        Self::new(self.voice)
    }

    /// The words of a sentence, such as for an attribute.
    pub fn said(&self, sentence: impl Into<Sentence>) -> String {
        self.voice.say(&sentence.into())
    }

    pub fn say(&mut self, sentence: impl Into<Sentence>) -> &mut Self {
        let said = self.said(sentence);
        self.text(said)
    }

    /// Markup that stands in the source.
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.written.push_str(markup);
        self
    }

    pub fn text(&mut self, text: impl Display) -> &mut Self {
        for letter in text.to_string().chars() {
            match letter {
                '<' => self.written.push_str("&lt;"),
                '>' => self.written.push_str("&gt;"),
                '&' => self.written.push_str("&amp;"),
                '"' => self.written.push_str("&quot;"),
                '\'' => self.written.push_str("&#39;"),
                letter if letter.is_control() => self.written.push(' '),
                letter => self.written.push(letter),
            }
        }
        self
    }

    /// An element with attributes and, where it has one, its content.
    pub fn element(
        &mut self,
        name: &'static str,
        attributes: &[(&'static str, &dyn Display)],
        content: impl FnOnce(&mut Self),
    ) -> &mut Self {
        self.begin(name, attributes);
        content(self);
        self.raw("</").raw(name).raw(">")
    }

    /// An element with nothing but a sentence in it.
    pub fn line(&mut self, name: &'static str, class: &'static str, sentence: impl Into<Sentence>) -> &mut Self {
        let classes: [(&'static str, &dyn Display); 1] = [("class", &class)];
        self.element(name, if class.is_empty() { &[] } else { &classes }, |inside| {
            inside.say(sentence);
        })
    }

    /// Numbers of a drawing, to a tenth: finer than print, and the same on every machine.
    pub fn number(value: f64) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = write!(text, "{:.1}", if value.is_finite() { value + 0.0 } else { 0.0 });
        text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
    }

    /// A part that was made apart.
    pub fn append(&mut self, part: Self) {
        self.written.push_str(&part.written);
    }

    pub fn finish(self) -> String {
        self.written
    }

    fn begin(&mut self, name: &'static str, attributes: &[(&'static str, &dyn Display)]) {
        self.raw("<").raw(name);
        for (name, value) in attributes {
            self.raw(" ").raw(name).raw("=\"").text(value).raw("\"");
        }
        self.raw(">");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reporting::voice::English;
    use proptest::prelude::*;

    fn unescaped(text: &str) -> String {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    }

    proptest! {
        #[test]
        fn no_text_breaks_out_and_none_is_lost(text: String) {
            let mut markup = Markup::new(&English);
            markup.text(&text);
            let written = markup.finish();
            prop_assert!(!written.contains(['<', '>', '"', '\'']), "{}", written);
            let plain: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
            prop_assert_eq!(unescaped(&written), plain);
        }

        #[test]
        fn an_element_stays_one(text: String) {
            let mut markup = Markup::new(&English);
            markup.element("p", &[("aria-label", &text)], |inside| { inside.text(&text); });
            let written = markup.finish();
            prop_assert_eq!(written.matches('<').count(), 2);
            prop_assert_eq!(written.matches('"').count(), 2);
        }
    }
}
