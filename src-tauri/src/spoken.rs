//! What the library says, in the language of whoever reads it, where no window is open to say it. Rule: the words are the interface's
//! own; what a language has not said is said in English.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use rapport::Sentence;
use rapport::reporting::Voice;
use rapport::sentence::{Part, Parts, grouped};
use rapport::settings::Language;
use unic_langid::LanguageIdentifier;

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    /// As `lang` of a page has it.
    language: &'static str,
}

macro_rules! words {
    ($language:literal) => {
        &[
            include_str!(concat!("../../ui/words/", $language, "/terms.ftl")),
            include_str!(concat!("../../ui/words/", $language, "/notices.ftl")),
            include_str!(concat!("../../ui/words/", $language, "/tray.ftl")),
            include_str!(concat!("../../ui/words/", $language, "/report.ftl")),
            // What a report says in the words of a screen.
            include_str!(concat!("../../ui/words/", $language, "/expertise.ftl")),
            include_str!(concat!("../../ui/words/", $language, "/goals.ftl")),
            include_str!(concat!("../../ui/words/", $language, "/ties.ftl")),
            include_str!(concat!("../../ui/words/", $language, "/week.ftl")),
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

    pub fn read(language: &'static str, sources: &[&str]) -> Self {
        // By it plurals are chosen.
        let plurals: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![plurals]);
        bundle.set_formatter(Some(match language {
            "de" => parted_by_points,
            "es" => parted_by_points_if_long,
            "fr" => parted_by_spaces,
            _ => parted_by_commas,
        }));
        // Signs that keep a name in its own direction: no language here runs from the right, and desktops show them.
        bundle.set_use_isolating(false);
        for source in sources {
            // What cannot be read in it is left out, and said in English.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(whole, _)| whole);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, language: if language == "zh" { "zh-Hans" } else { language } }
    }

    pub fn say(&self, sentence: &Sentence) -> String {
        self.find(&sentence.key, &sentence.parts).unwrap_or_else(|| sentence.message.clone())
    }

    /// The words of a message told these parts; none where the language has not said it.
    pub fn find(&self, key: &str, parts: &Parts) -> Option<String> {
        let (name, attribute) = key.split_once('.').map_or((key, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut told = FluentArgs::new();
        for (name, part) in parts {
            told.set(name.to_string(), self.told(part));
        }
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&told), &mut faults).into_owned();
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

impl Voice for Words {
    fn language(&self) -> &str {
        self.language
    }

    fn say(&self, sentence: &Sentence) -> String {
        self.say(sentence)
    }
}

/// A number as a language writes it; what is no number is said as it is.
fn parted_by_commas<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    parted(value, ",")
}

fn parted_by_points<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    parted(value, ".")
}

/// Four digits stand together.
fn parted_by_points_if_long<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    parted(value, ".").filter(|said| said.len() > "9.999".len())
}

fn parted_by_spaces<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    parted(value, "\u{202f}")
}

fn parted(value: &FluentValue<'_>, between: &str) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(&number.as_string(), between)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapport::sentence;
    use rapport::sentence::Count;

    #[test]
    fn figures_are_written_as_the_language_writes_them() {
        let said = |language, many: u32| {
            let words = Words::of(language, "");
            words.say(&rapport::plural_sentence!("report-people", "{many} person", "{many} people", many = many))
        };
        assert_eq!(said(Language::En, 1_u32), "1 person");
        assert_eq!(said(Language::En, 12_345_u32), "12,345 people");
        assert_eq!(said(Language::De, 1234_u32), "1.234 Personen");
        assert_eq!(
            (said(Language::Es, 1234_u32), said(Language::Es, 12_345_u32)),
            ("1234 personas".into(), "12.345 personas".into())
        );
        assert_eq!(
            (said(Language::Fr, 0_u32), said(Language::Fr, 1234_u32)),
            ("0 personne".into(), "1\u{202f}234 personnes".into())
        );
        assert_eq!(said(Language::Zh, 1_u32), "1 人");
        let share = sentence!("report-percent", "{share}%", share = Count(43));
        assert_eq!(Words::of(Language::De, "").say(&share), "43\u{a0}%");
    }

    #[test]
    fn a_sentence_is_said_in_the_language_that_was_set_else_in_that_of_the_system() {
        let said = sentence!("notices-promise", "You promised: {what}", what = "<call> R&D");
        let in_language = |wanted, system| Words::of(wanted, system).say(&said);
        assert_eq!(in_language(Language::De, "fr-FR"), "Versprochen: <call> R&D");
        assert_eq!(in_language(Language::System, "fr-FR"), "Promis : <call> R&D");
        assert_eq!(in_language(Language::System, "nb-NO"), "You promised: <call> R&D");
    }

    #[test]
    fn a_count_is_said_by_the_plurals_of_the_language() {
        let due = |days: i64| sentence!("notices-due-before", "Due {days} days ago", days);
        let said = |language, days| Words::of(language, "").say(&due(days));
        assert_eq!([1, 5].map(|days| said(Language::De, days)), ["Seit 1 Tag fällig", "Seit 5 Tagen fällig"]);
        let french = ["Échue depuis 0 jour", "Échue depuis 1 jour", "Échue depuis 5 jours"];
        assert_eq!([0, 1, 5].map(|days| said(Language::Fr, days)), french);
        assert_eq!(said(Language::Zh, 5), "5 天前到期");
    }

    #[test]
    fn what_has_no_words_is_said_in_english() {
        let said = Sentence::untranslated("No such file (os error 2)".to_owned());
        assert_eq!(Words::of(Language::De, "de").say(&said), "No such file (os error 2)");
    }
}
