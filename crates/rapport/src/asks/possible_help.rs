//! Who could help with an ask. Rule: every proposal says why; how near somebody is only settles between equals, and who
//! does not want to be asked, or cannot be, is never proposed.

use super::{AskId, HelpReason, HelpReasonKind, PossibleHelp, list};
use crate::failure::Result;
use crate::folding::fold;
use crate::people::PersonId;
use rusqlite::Connection;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Words that say nothing about what is looked for.
const COMMON: [&str; 34] = [
    "about",
    "after",
    "and",
    "any",
    "around",
    "for",
    "from",
    "good",
    "have",
    "help",
    "into",
    "intro",
    "introduction",
    "like",
    "look",
    "looking",
    "need",
    "needs",
    "new",
    "next",
    "of",
    "on",
    "our",
    "people",
    "person",
    "somebody",
    "someone",
    "that",
    "the",
    "their",
    "to",
    "who",
    "with",
    "year",
];
/// How many letters the ends of two words may differ in and still be one: `regulation`, `regulators`.
const ENDING: usize = 3;
const SHORTEST: usize = 3;
/// A word counts by its stem only where enough of it is left.
const SHORTEST_STEM: usize = 5;

/// People who could help with this ask, those with the most telling reasons first.
///
/// # Errors
/// `NotFound` where the ask is gone.
pub fn possible_help(connection: &Connection, ask: AskId, limit: u32) -> Result<Vec<PossibleHelp>> {
    let ask = list::one(connection, ask)?;
    let mut wanted = words(&ask.what);
    wanted.extend(ask.topics.iter().flat_map(|topic| words(topic)));
    let mut reasons: BTreeMap<PersonId, BTreeSet<HelpReason>> = BTreeMap::new();
    let mut add = |person: PersonId, kind, value: String| {
        reasons.entry(person).or_default().insert(HelpReason { kind, value });
    };
    for (sql, kind) in BY_TOPIC {
        let mut statement = connection.prepare_cached(sql)?;
        for row in statement.query_map([ask.id], |row| Ok((PersonId(row.get(0)?), row.get(1)?)))? {
            let (person, topic) = row?;
            add(person, kind, topic);
        }
    }
    for (sql, kind) in BY_WORDS {
        let mut statement = connection.prepare_cached(sql)?;
        let mut fits: HashMap<String, Fit> = HashMap::new();
        for row in statement.query_map([], |row| Ok((PersonId(row.get(0)?), row.get::<_, String>(1)?)))? {
            let (person, text) = row?;
            let fit = *fits.entry(text.clone()).or_insert_with(|| Fit::of(&text, &wanted));
            if fit == Fit::Shared {
                add(person, kind, text);
            }
        }
    }
    if let Some(asking) = ask.person {
        reasons.remove(&asking);
    }
    let near = near(connection)?;
    let mut found: Vec<_> =
        reasons.into_iter().filter(|(person, _)| near.get(person) != Some(&Reach::Closed)).collect();
    found.sort_by_cached_key(|(person, reasons)| {
        let kinds: BTreeSet<_> = reasons.iter().map(|reason| reason.kind).collect();
        let tie = match near.get(person) {
            Some(Reach::Open(sum)) => *sum,
            _ => 0,
        };
        (reasons.first().map(|reason| reason.kind), Reverse(kinds.len()), Reverse(reasons.len()), Reverse(tie), *person)
    });
    let found = found.into_iter().take(limit as usize);
    found.map(|(person, reasons)| told(connection, person, reasons.into_iter().collect())).collect()
}

const BY_TOPIC: [(&str, HelpReasonKind); 2] = [
    (
        "SELECT h.person_id, t.name FROM ask_topic AS l JOIN topic AS t ON t.id = l.topic_id
           JOIN person_topic AS h ON h.topic_id = l.topic_id WHERE l.ask_id = ?1",
        HelpReasonKind::Topic,
    ),
    (
        "SELECT DISTINCT p.person_id, t.name FROM ask_topic AS l JOIN topic AS t ON t.id = l.topic_id
           JOIN interaction_topic AS i ON i.topic_id = l.topic_id
           JOIN interaction_person AS p ON p.interaction_id = i.interaction_id WHERE l.ask_id = ?1",
        HelpReasonKind::TalkedAbout,
    ),
];

const BY_WORDS: [(&str, HelpReasonKind); 4] = [
    ("SELECT person_id, what FROM exchange WHERE direction = 'received' AND what <> ''", HelpReasonKind::HelpedBefore),
    ("SELECT id, position FROM person WHERE position <> ''", HelpReasonKind::Position),
    (
        "SELECT p.id, o.name FROM person AS p JOIN organisation AS o ON o.id = p.organisation_id",
        HelpReasonKind::Organisation,
    ),
    ("SELECT t.person_id, g.name FROM person_tag AS t JOIN tag AS g ON g.id = t.tag_id", HelpReasonKind::Tag),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    Shared,
    None,
}

impl Fit {
    fn of(text: &str, wanted: &[String]) -> Self {
        let shared = words(text).iter().any(|word| wanted.iter().any(|other| alike(word, other)));
        if shared { Self::Shared } else { Self::None }
    }
}

/// Folded, without words that say nothing.
fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    let telling = |word: &&str| {
        let short = word.is_ascii() && word.len() < SHORTEST;
        !word.is_empty() && !short && !COMMON.contains(word)
    };
    words.filter(telling).map(str::to_owned).collect()
}

/// Alike but for their ends.
fn alike(first: &str, second: &str) -> bool {
    let (first, second): (Vec<char>, Vec<char>) = (first.chars().collect(), second.chars().collect());
    let same = first.iter().zip(&second).take_while(|(one, other)| one == other).count();
    let longer = first.len().max(second.len());
    longer == same && first.len() == second.len() || same >= SHORTEST_STEM && longer - same <= ENDING
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// The sum behind the strength of the tie, in thousandths.
    Open(i64),
    /// Not to be contacted, archived or deceased.
    Closed,
}

fn near(connection: &Connection) -> Result<HashMap<PersonId, Reach>> {
    let mut near = HashMap::new();
    let mut sums = connection.prepare_cached(
        "SELECT person_id, CAST(min(1000 * (interactions + given + received), 1e15) AS INTEGER) FROM search_tie",
    )?;
    for row in sums.query_map([], |row| Ok((PersonId(row.get(0)?), Reach::Open(row.get(1)?))))? {
        let (person, reach) = row?;
        near.insert(person, reach);
    }
    let mut closed = connection.prepare_cached(
        "SELECT person_id FROM tie WHERE contact = 'do_not_contact' OR archived_on IS NOT NULL
             OR deceased_on IS NOT NULL",
    )?;
    for person in closed.query_map([], |row| row.get(0))? {
        near.insert(PersonId(person?), Reach::Closed);
    }
    Ok(near)
}

fn told(connection: &Connection, person: PersonId, reasons: Vec<HelpReason>) -> Result<PossibleHelp> {
    let mut statement = connection.prepare_cached(
        "SELECT p.name, coalesce(o.name, ''), coalesce(p.position, '')
           FROM person AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id WHERE p.id = ?1",
    )?;
    Ok(statement.query_row([person.0], |row| {
        Ok(PossibleHelp { person, name: row.get(0)?, organisation: row.get(1)?, position: row.get(2)?, reasons })
    })?)
}

#[cfg(test)]
mod tests {
    use super::{alike, words};
    use rstest::rstest;

    #[rstest]
    #[case("storage", "storage", true)]
    #[case("regulation", "regulators", true)]
    #[case("speaker", "speakers", true)]
    #[case("art", "arts", false)]
    #[case("storage", "storey", false)]
    fn words_are_alike_but_for_their_ends(#[case] first: &str, #[case] second: &str, #[case] expected: bool) {
        assert_eq!((alike(first, second), alike(second, first)), (expected, expected));
    }

    #[test]
    fn words_that_say_nothing_are_left_out() {
        assert_eq!(words("Somebody who knows the Énergie of 蓄電池"), ["knows", "energie", "蓄電池"]);
    }
}
