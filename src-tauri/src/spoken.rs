//! What the library says, in the language of whoever reads it, where no window is open to say it. Rule: the words are the interface's
//! own; what a language has not said is said in English.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use rapport::Sentence;
use rapport::sentence::{Part, Parts};
use rapport::settings::Language;
use unic_langid::LanguageIdentifier;

/// The words of one language.
pub struct Words(FluentBundle<FluentResource>);

macro_rules! words {
    ($language:literal) => {
        &[
            include_str!(concat!("../../ui/words/", $language, "/terms.ftl")),
            include_str!(concat!("../../ui/words/", $language, "/notices.ftl")),
            include_str!(concat!("../../ui/words/", $language, "/tray.ftl")),
        ]
    };
}

impl Words {
    /// Of the language that was set, else of the system's where it is translated.
    pub fn of(wanted: Language, system: &str) -> Self {
        let tag = match wanted {
            Language::System => system.split('-').next().unwrap_or_default().to_ascii_lowercase(),
            Language::De => "de".to_owned(),
            Language::Es => "es".to_owned(),
            Language::Fr => "fr".to_owned(),
            Language::Zh => "zh".to_owned(),
            Language::En | Language::Pseudo | Language::PseudoRightToLeft => "en".to_owned(),
        };
        match tag.as_str() {
            "de" => Self::read("de", words!("de")),
            "es" => Self::read("es", words!("es")),
            "fr" => Self::read("fr", words!("fr")),
            "zh" => Self::read("zh", words!("zh")),
            _ => Self::read("en", words!("en")),
        }
    }

    pub fn read(language: &str, sources: &[&str]) -> Self {
        // By it plurals are chosen.
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        // Signs that keep a name in its own direction: no language here runs from the right, and desktops show them.
        bundle.set_use_isolating(false);
        for source in sources {
            // What cannot be read in it is left out, and said in English.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(whole, _)| whole);
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    pub fn say(&self, sentence: &Sentence) -> String {
        self.find(&sentence.key, &sentence.parts).unwrap_or_else(|| sentence.message.clone())
    }

    fn find(&self, key: &str, parts: &Parts) -> Option<String> {
        let pattern = self.0.get_message(key)?.value()?;
        let mut told = FluentArgs::new();
        for (name, part) in parts {
            told.set(name.to_string(), self.told(part));
        }
        let mut faults = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&told), &mut faults).into_owned();
        faults.is_empty().then_some(text)
    }

    fn told(&self, part: &Part) -> FluentValue<'static> {
        match part {
            Part::Number(number) => FluentValue::from(*number),
            Part::Text(text) => FluentValue::from(text.clone()),
            Part::Day { day } => FluentValue::from(day.to_string()),
            Part::Sentence(sentence) => FluentValue::from(self.say(sentence)),
            Part::And { and: all } | Part::Or { or: all } | Part::List { list: all } => {
                let all: Vec<String> = all.iter().map(|part| self.text(part)).collect();
                FluentValue::from(all.join(", "))
            }
        }
    }

    fn text(&self, part: &Part) -> String {
        match self.told(part) {
            FluentValue::String(text) => text.into_owned(),
            FluentValue::Number(number) => number.as_string().into_owned(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapport::sentence;

    #[test]
    fn a_sentence_is_said_in_the_language_that_was_set_else_in_that_of_the_system() {
        let said = sentence!("notices-promise", "You promised: {what}", what = "<call> R&D");
        let in_language = |wanted, system| Words::of(wanted, system).say(&said);
        assert_eq!(in_language(Language::De, "fr-FR"), "Versprochen: <call> R&D");
        assert_eq!(in_language(Language::System, "fr-FR"), "Promis : <call> R&D");
        assert_eq!(in_language(Language::System, "nb-NO"), "You promised: <call> R&D");
    }

    #[test]
    fn what_has_no_words_is_said_in_english() {
        let said = Sentence::untranslated("No such file (os error 2)".to_owned());
        assert_eq!(Words::of(Language::De, "de").say(&said), "No such file (os error 2)");
    }
}
