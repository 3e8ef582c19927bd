//! That every sentence of the library and the shell has words. Rule: read from the sources themselves, so that none can be forgotten;
//! what the words of English say is what the sources say.

use crate::spoken::Words;
use rapport::Sentence;
use rapport::expertise::profile::PowerFacet;
use rapport::goals::{GoalStanding, Metric, catalogue};
use rapport::introductions::IntroductionState;
use rapport::opportunities::OpportunityStage;
use rapport::sentence::{Part, Parts};
use rapport::ties::Circle;
use rapport::trash::TrashKind;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The files of words that say nothing but what the library and the shell do.
const ROOMS: [&str; 6] = ["deeds", "failures", "notices", "problems", "report", "tray"];

/// A sentence as its source has it.
struct Written {
    english: String,
    /// Of one, where it is about so many of something.
    of_one: Option<String>,
    names: BTreeSet<String>,
    place: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All sources that a face other than the prompt shows sentences of.
fn sources() -> Vec<(String, String)> {
    let mut folders = ["crates/rapport/src", "crates/rapport-keyring/src", "src-tauri/src"]
        .map(|folder| root().join(folder))
        .to_vec();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.display().to_string();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && !name.ends_with("sentence.rs") && !name.ends_with("sentences.rs") {
                found.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    found
}

/// The text literal that the source goes on with, as the compiler reads it, and what comes after it.
fn literal(source: &str) -> Option<(String, &str)> {
    let mut rest = source.trim_start_matches([' ', '\n', ',']).strip_prefix('"')?.chars();
    let mut text = String::new();
    loop {
        match rest.next()? {
            '"' => return Some((text, rest.as_str())),
            '\\' => match rest.next()? {
                '\n' => rest = rest.as_str().trim_start().chars(),
                'n' => text.push('\n'),
                'u' => {
                    let (code, after) = rest.as_str().strip_prefix('{')?.split_once('}')?;
                    text.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
                    rest = after.chars();
                }
                sign => text.push(sign),
            },
            letter => text.push(letter),
        }
    }
}

/// Whether `{…}` of the English stands for what is told.
fn names(english: &str) -> BTreeSet<String> {
    let plain = english.replace("{{", "").replace("}}", "");
    plain.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

fn sentences() -> BTreeMap<String, Written> {
    let mut all: BTreeMap<String, Written> = BTreeMap::new();
    for (place, source) in sources() {
        let begin = "sentence!(";
        for (at, _) in source.match_indices(begin) {
            let before = &source[..at];
            let (key, rest) = literal(&source[at + begin.len()..]).unwrap_or_else(|| panic!("{place}: no key"));
            let (english, rest) = literal(rest).unwrap_or_else(|| panic!("{place}: no English of {key}"));
            let (names, english, of_one) = if before.ends_with("fixed_") {
                (BTreeSet::new(), english, None)
            } else if before.ends_with("plural_") {
                let (many, _) = literal(rest).unwrap_or_else(|| panic!("{place}: no English of many of {key}"));
                (names(&many), many, Some(english))
            } else {
                (names(&english), english.replace("{{", "{").replace("}}", "}"), None)
            };
            let new = Written { english, of_one, names, place: place.clone() };
            if let Some(known) = all.get(&key) {
                let (known, new) = ((&known.english, &known.of_one), (&new.english, &new.of_one));
                assert_eq!(known, new, "{key} is said in two ways, and so at {place}");
            }
            all.insert(key, new);
        }
    }
    all
}

fn words(language: &str, room: &str) -> String {
    fs::read_to_string(root().join("ui/words").join(language).join(format!("{room}.ftl"))).unwrap()
}

fn ids(source: &str) -> BTreeSet<String> {
    let begins = |line: &&str| line.starts_with(|letter: char| letter.is_ascii_lowercase());
    source.lines().filter(begins).filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect()
}

#[test]
fn every_sentence_of_the_library_and_the_shell_has_its_words_and_they_say_the_same() {
    let all = sentences();
    let sources: Vec<String> = ["terms"].iter().chain(&ROOMS).map(|room| words("en", room)).collect();
    let english = Words::read("en", &sources.iter().map(String::as_str).collect::<Vec<_>>());
    let mut wrong = Vec::new();
    for (key, written) in &all {
        // Told its own names, a sentence reads as its source does: where words go by a count, those of `*[other]` are said.
        let told = written.names.iter().map(|name| (name.clone().into(), Part::Text(format!("{{{name}}}"))));
        let parts: Parts = told.collect();
        let said = Sentence { key: key.clone().into(), parts, message: format!("no words for {key}") };
        let said = english.say(&said);
        if said != written.english {
            wrong.push(format!("{}\n  says     {}\n  in words {said}", written.place, written.english));
        }
        let Some(of_one) = &written.of_one else { continue };
        let parts: Parts = written.names.iter().map(|name| (name.clone().into(), Part::Number(1))).collect();
        let said = Sentence { key: key.clone().into(), parts, message: format!("no words for {key}") };
        let (said, source) = (english.say(&said), of_one.replace("{many}", "1"));
        if said != source {
            wrong.push(format!("{}\n  says     {source}\n  in words {said}", written.place));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(all.len() > 300, "the sources were not read: {}", all.len());
}

#[test]
fn every_language_has_words_for_them_and_for_nothing_else() {
    let all: BTreeSet<String> = sentences().into_keys().collect();
    for language in ["en", "de", "es", "fr", "zh"] {
        let there: BTreeSet<String> = ROOMS.iter().flat_map(|room| ids(&words(language, room))).collect();
        let missing: Vec<_> = all.difference(&there).collect();
        let unused: Vec<_> = there.difference(&all).collect();
        assert!(missing.is_empty() && unused.is_empty(), "{language}: missing {missing:?}, never said {unused:?}");
    }
}

/// Only what comes from the system, or names a place on the disk, is the same in every language.
#[test]
fn no_sentence_goes_around_the_words() {
    let ways = ["Sentence::untranslated(", "Sentence::new(", "FixedSentence::new(", "message: format!("];
    // Of the limit of mentees the interface is told the numbers, and says them by words of its own.
    let known = ["encryption/turning.rs", "mentoring/capacity.rs", "spoken.rs"];
    for (place, source) in sources() {
        let told = source.split("#[cfg(test)]").next().unwrap_or_default();
        for way in ways.iter().filter(|way| told.contains(*way)) {
            assert!(known.iter().any(|known| place.ends_with(known)), "{place}: {way}…) has no words");
        }
    }
}

/// What is put together of a room and a word: each of them, or a name as it was written down (`""`).
#[test]
fn words_that_the_interface_has_of_its_own_are_there() {
    let mut ids_of = BTreeMap::new();
    let mut is_there = |room: &str, id: String| {
        let there = ids_of.entry(room.to_owned()).or_insert_with(|| ids(&words("en", room)));
        assert!(there.contains(&id), "{id}");
    };
    for state in IntroductionState::ALL {
        is_there("introductions", format!("introductions-state-{}", state.word()));
    }
    for stage in OpportunityStage::ALL {
        is_there("opportunities", format!("opportunities-stage-{}", stage.word()));
    }
    for metric in Metric::ALL {
        is_there("goals", format!("goals-metric-{}", metric.word()));
    }
    for set in catalogue() {
        is_there("goals", format!("goals-ready-{}", set.key));
    }
    for kind in TrashKind::ALL {
        is_there("trash", format!("trash-kind-{}", kind.word()));
    }
    for metric in Metric::ALL {
        is_there("goals", format!("goals-advice-{}", metric.word()));
    }
    for standing in GoalStanding::ALL {
        is_there("goals", format!("goals-standing-{}", standing.word()));
    }
    for circle in Circle::ALL {
        is_there("ties", format!("ties-circle-{}", circle.word()));
    }
    for facet in PowerFacet::ALL {
        is_there("expertise", format!("expertise-facet-{}", facet.word()));
        is_there("expertise", format!("expertise-do-{}", facet.word()));
        is_there("expertise", format!("expertise-do-{}-on", facet.word()));
    }
    // The plan of the week, as the report says it.
    let planned = fs::read_to_string(root().join("crates/rapport/src/reporting/planned.rs")).unwrap();
    for begin in [" says(\"", " on(\""] {
        for (at, _) in planned.match_indices(begin) {
            let word = planned[at + begin.len()..].split(['"', '.']).next().unwrap_or_default();
            is_there("week", format!("week-says-{word}"));
        }
    }
    let known = [
        "\"\"",
        "introductions-state-",
        "opportunities-stage-",
        "goals-",
        "trash-kind-",
        "people-field-",
        "ties-circle-",
        "expertise-facet-",
        "expertise-do-",
        "week-says-",
    ];
    for (place, source) in sources() {
        for (at, way) in source.match_indices("Sentence::word(") {
            let what = source[at + way.len()..].trim_start_matches("format!(").trim_start();
            let is_known = known.iter().any(|known| what.starts_with(known) || what[1..].starts_with(known));
            assert!(is_known, "{place}: {way}{}…", what.chars().take(30).collect::<String>());
        }
    }
}
