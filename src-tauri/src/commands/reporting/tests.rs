//! The report in each language.

use super::*;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use rapport::exchanges::{self, Direction, ExchangeKind, NewExchange};
use rapport::goals::{self, Aim, GoalPeriod, Metric, NewGoal};
use rapport::growth::Whom;
use rapport::importing::contact::Origin;
use rapport::interactions::{self, Depth, InteractionKind, NewInteraction};
use rapport::people::{PersonEdit, PersonId, edit};
use rapport::promises::{self, NewPromise, Whose};
use rapport::reporting::{English, Voice};
use rapport::sample;
use rapport::sentence::{Part, Sentence};
use rapport::settings::{self, Language};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;

const OTHERS: [(Language, &str); 4] =
    [(Language::De, "de"), (Language::Es, "es"), (Language::Fr, "fr"), (Language::Zh, "zh")];
const TODAY: &str = "2026-05-20";
const PERIODS: [&str; 4] = ["2026-04", "2026-Q1", "2026-Q2", "2025"];

fn now() -> DateTime<Utc> {
    "2026-05-20T10:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn written(store: &Store, period: &str, voice: &dyn Voice) -> String {
    let asked = ReportAsked { today: day(TODAY), zone: Tz::UTC, region: "DE" };
    reporting::report(store.connection(), period.parse().unwrap(), &asked, voice).unwrap()
}

fn sample_network() -> Store {
    let mut store = Store::in_memory(now()).unwrap();
    sample::fill(&mut store, now()).unwrap();
    store
}

/// A voice that remembers what its language has no words for.
struct Listening {
    words: Words,
    unsaid: RefCell<BTreeSet<String>>,
}

impl Listening {
    fn to(language: Language) -> Self {
        Self { words: Words::of(language, ""), unsaid: RefCell::default() }
    }

    fn hear(&self, part: &Part) {
        match part {
            Part::Sentence(sentence) => self.hear_sentence(sentence),
            Part::And { and: all } | Part::Or { or: all } | Part::List { list: all } => {
                all.iter().for_each(|part| self.hear(part));
            }
            Part::Number(_) | Part::Text(_) | Part::Day { .. } => {}
        }
    }

    fn hear_sentence(&self, sentence: &Sentence) {
        // Without a key it is what somebody wrote.
        if !sentence.key.is_empty() && self.words.find(&sentence.key, &sentence.parts).is_none() {
            self.unsaid.borrow_mut().insert(sentence.key.to_string());
        }
        sentence.parts.values().for_each(|part| self.hear(part));
    }
}

impl Voice for Listening {
    fn language(&self) -> &str {
        self.words.language()
    }

    fn say(&self, sentence: &Sentence) -> String {
        self.hear_sentence(sentence);
        self.words.say(sentence)
    }
}

#[test]
fn everything_that_a_report_says_has_words_in_every_language() {
    let store = sample_network();
    for (language, tag) in OTHERS {
        let listening = Listening::to(language);
        for period in PERIODS {
            let page = written(&store, period, &listening);
            assert!(page.contains(&format!("<html lang=\"{tag}")), "{tag}");
        }
        assert!(listening.unsaid.borrow().is_empty(), "{tag}: {:?}", listening.unsaid.borrow());
    }
}

#[test]
fn the_english_of_the_window_is_that_of_the_prompt() {
    let store = sample_network();
    let words = Words::of(Language::En, "");
    for period in PERIODS {
        let (window, prompt) = (written(&store, period, &words), written(&store, period, &English));
        for (window, prompt) in window.lines().zip(prompt.lines()) {
            assert_eq!(window, prompt);
        }
        assert_eq!(window.lines().count(), prompt.lines().count());
    }
}

/// The words that are read: of two letters or more, as they are written.
fn words_of(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| word.chars().count() > 1).map(str::to_owned).collect()
}

/// What is read of a page, and what is read out; without what is to be done next, which names what the user wrote.
fn read(page: &str) -> BTreeSet<String> {
    let (_, body) = page.split_once("<body>").unwrap();
    let (body, _) = body.rsplit_once("<section class=\"together\">").unwrap();
    let labels = body.split("aria-label=\"").skip(1).filter_map(|label| label.split('"').next());
    let texts = body.split('>').filter_map(|text| text.split('<').next());
    labels.chain(texts).flat_map(words_of).collect()
}

/// A file of words, line for line.
fn lines_of(language: &str, room: &str) -> Vec<String> {
    let path = format!("{}/../ui/words/{language}/{room}.ftl", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
}

/// The words of a line, without the names of messages, variables and choices.
fn said_in(line: &str) -> BTreeSet<String> {
    let said = line.split_once(" = ").map_or(line, |(_, said)| said);
    let said = said.split_once(']').map_or(said, |(_, said)| said);
    let plain = said.split('{').map(|part| part.split_once('}').map_or(part, |(_, plain)| plain));
    plain.filter(|part| !part.trim_start().starts_with('$')).flat_map(words_of).collect()
}

/// The words that a report has in a language.
fn vocabulary(language: &str) -> BTreeSet<String> {
    let spoken_of = ["report-", "expertise-facet-", "goals-metric-", "goals-standing-", "ties-circle-"];
    let mut found = BTreeSet::new();
    for room in ["report", "expertise", "goals", "ties"] {
        for line in lines_of(language, room) {
            // Lines of choices are indented.
            let is_choice = room == "report" && line.starts_with(' ');
            if is_choice || spoken_of.iter().any(|begin| line.starts_with(begin)) {
                found.extend(said_in(&line));
            }
        }
    }
    found
}

#[test]
fn words_that_are_as_in_english_are_meant() {
    let english = lines_of("en", "report");
    for (language, meant) in [
        ("de", "min April August September November Warm Online Budget"),
        ("es", "min"),
        ("fr", "min conversations Conversations Organisations Structure Budget Contributions"),
        ("zh", ""),
    ] {
        let same = lines_of(language, "report").into_iter().filter(|line| english.contains(line));
        let same: BTreeSet<String> =
            same.filter(|line| line.starts_with("report-")).flat_map(|line| said_in(&line)).collect();
        let meant = words_of(meant);
        assert!(same.is_subset(&meant), "{language}: {:?}", same.difference(&meant));
    }
}

#[test]
fn no_english_is_left_in_another_language() {
    let store = sample_network();
    let name = settings::own_name(store.connection()).unwrap().unwrap_or_default();
    for (language, tag) in OTHERS {
        let (words, mut own) = (Words::of(language, ""), vocabulary(tag));
        own.extend(words_of(&name));
        for period in PERIODS {
            let english = read(&written(&store, period, &English));
            assert!(english.len() > 100, "the page was not read: {english:?}");
            let said = read(&written(&store, period, &words));
            let left: Vec<_> = said.intersection(&english).filter(|word| !own.contains(*word)).collect();
            assert!(left.is_empty(), "{tag}, {period}: {left:?}");
        }
    }
    // Of those words that two languages share there are few, so that the test above finds the others.
    for (_, tag) in OTHERS {
        let own = vocabulary(tag);
        for word in ["people", "month", "before", "Strong", "Conversations and time", "Findings", "with", "their"] {
            assert!(!own.contains(word), "{tag}: {word}");
        }
    }
}

/// Three months, with one of each thing that a report tells.
fn quarter() -> Store {
    let mut store = Store::in_memory(now()).unwrap();
    let mut person = |name: &str, met_on: &str, origin| {
        let person = PersonEdit {
            name: Some(name.into()),
            met_on: Some(met_on.into()),
            origin: Some(origin),
            ..PersonEdit::default()
        };
        edit::add(&mut store, &person, now()).unwrap().value
    };
    let ada = person("Ada Quill", "2025-06-01", Origin::Event);
    let ben = person("Ben Vale", "2025-12-20", Origin::Online);
    let cleo = person("Cleo Berg", "2026-02-10", Origin::Event);
    person("Dan Moor", "2026-03-31", Origin::Work);
    talk(&mut store, ada, "2025-06-02", InteractionKind::Call, None);
    talk(&mut store, ada, "2026-01-15", InteractionKind::OneToOne, Some(Depth::Deep));
    talk(&mut store, ben, "2026-02-01", InteractionKind::Call, None);
    talk(&mut store, cleo, "2026-03-30", InteractionKind::OneToOne, None);
    for (person, on, direction) in [
        (ada, "2026-01-15", Direction::Received),
        (ada, "2026-02-15", Direction::Received),
        (ben, "2026-03-01", Direction::Received),
        (ben, "2026-03-31", Direction::Given),
    ] {
        help(&mut store, person, on, direction);
    }
    let goal = |metric, target| NewGoal {
        metric,
        aim: Aim::AtLeast,
        target,
        period: GoalPeriod::Quarter,
        until: None,
        whom: Whom::default(),
    };
    goals::add(&mut store, &goal(Metric::OneToOne, 2.0), day("2026-01-02"), now()).unwrap();
    goals::add(&mut store, &goal(Metric::HelpGiven, 8.0), day("2026-01-02"), now()).unwrap();
    let promise = NewPromise {
        whose: Whose::Mine,
        person: Some(ada),
        what: "Die Folien senden".into(),
        kind: None,
        made_on: day("2026-05-10"),
        due_on: Some(day("2026-05-17")),
        interaction: None,
        event: None,
    };
    promises::add(&mut store, &promise, now()).unwrap();
    store
}

fn talk(store: &mut Store, person: PersonId, on: &str, kind: InteractionKind, depth: Option<Depth>) {
    let talk = NewInteraction {
        kind,
        on: day(on),
        at: None,
        minutes: Some(30),
        depth,
        began: None,
        people: vec![person],
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    };
    interactions::log(store, &talk, now()).unwrap();
}

fn help(store: &mut Store, person: PersonId, on: &str, direction: Direction) {
    let exchange = NewExchange {
        direction,
        kind: ExchangeKind::Lead,
        person,
        on: day(on),
        what: String::new(),
        thanked_on: None,
        outcome: String::new(),
        interaction: None,
    };
    exchanges::add(store, &exchange, now()).unwrap();
}

/// As the snapshot beside this file; after a change that is meant, write it anew with `RAPPORT_WRITE_SNAPSHOTS=1`.
#[test]
fn the_german_page_is_the_one_that_was_looked_at() {
    let fresh = written(&quarter(), "2026-Q1", &Words::of(Language::De, ""));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/commands/reporting/report.de.snapshot.html");
    if std::env::var_os("RAPPORT_WRITE_SNAPSHOTS").is_some() {
        fs::write(path, &fresh).unwrap();
    }
    let known = fs::read_to_string(path).unwrap();
    assert!(fresh == known, "the report differs from {path}: look at it, and write it anew if that is meant");
}

/// A month, a day and a figure in the order and with the signs of each language.
#[test]
fn days_and_figures_are_written_as_in_each_language() {
    let store = quarter();
    for (language, month, told) in [
        (Language::De, "<h1>März 2026</h1>", "1. März 2026 bis 31. März 2026"),
        (Language::Es, "<h1>Marzo de 2026</h1>", "Del 1 de marzo de 2026 al 31 de marzo de 2026"),
        (Language::Fr, "<h1>Mars 2026</h1>", "Du 1er mars 2026 au 31 mars 2026"),
        (Language::Zh, "<h1>2026年3月</h1>", "2026年3月1日至2026年3月31日"),
    ] {
        let page = written(&store, "2026-03", &Words::of(language, ""));
        assert!(page.contains(month) && page.contains(told), "{page}");
    }
}
