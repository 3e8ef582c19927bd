//! Relations that the records suggest. Rule: proposed only where one person is clearly meant, and never added by itself.

use super::{NewRelation, ProposedBecause, ProposedRelation, RelationKind, SeenFrom, words};
use crate::failure::Result;
use crate::folding::{fold, name_words};
use crate::people::{self, PersonId};
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

/// An employer with many people in the network says little about any two of them.
const COLLEAGUES: u32 = 5;

/// What may connect this person with others, the surest first.
///
/// # Errors
/// `NotFound` where the person is gone.
pub fn proposals(connection: &Connection, person: PersonId) -> Result<Vec<ProposedRelation>> {
    people::name(connection, person)?;
    let mut found = named_on_cards(connection, person)?;
    found.extend(introductions(connection, person)?);
    found.extend(colleagues(connection, person)?);
    let mut kept: Vec<ProposedRelation> = Vec::new();
    for proposal in found {
        let is_new = !kept.iter().any(|other| other.person == proposal.person);
        if is_new && !is_settled(connection, person, proposal.person)? {
            kept.push(proposal);
        }
    }
    Ok(kept)
}

/// Tells that two people are not related as was proposed; it is not proposed again, whatever it would follow from.
///
/// # Errors
/// `NotFound` where one of them is gone.
pub fn refuse(store: &mut Store, one: PersonId, other: PersonId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::AnswerOffer, now, |writing| {
        let (first, second) = (one.min(other), one.max(other));
        writing.title(sentence!("deeds-unrelated", "{first} and {second} stay unrelated", first = people::name(writing, one)?, second = people::name(writing, other)?));
        writing
            .prepare_cached(
                "INSERT INTO relation_refusal (first_id, second_id) VALUES (?1, ?2) ON CONFLICT (first_id, second_id) DO NOTHING",
            )?
            .execute([first.0, second.0])?;
        Ok(())
    })
}

fn named_on_cards(connection: &Connection, person: PersonId) -> Result<Vec<ProposedRelation>> {
    let mut statement = connection.prepare_cached(
        "SELECT person_id, label, name FROM related_name WHERE person_id = ?1
         UNION ALL SELECT r.person_id, r.label, r.name FROM related_name AS r JOIN person AS p ON p.id = ?1
                    WHERE r.person_id <> ?1 AND (r.name = p.name OR lower(r.name) = lower(p.name))",
    )?;
    let rows = statement
        .query_map([person.0], |row| Ok((PersonId(row.get(0)?), row.get::<_, String>(1)?, row.get::<_, String>(2)?)))?;
    let mut found = Vec::new();
    for row in rows {
        let (owner, label, name) = row?;
        let Some(named) = only_one_called(connection, &name)? else { continue };
        if owner == named || (owner != person && named != person) {
            continue;
        }
        let (kind, way) = kind_of(&label);
        // The card says what the named one is to its owner.
        let (first, second) = if way == SeenFrom::First { (named, owner) } else { (owner, named) };
        let label = if kind == RelationKind::Other { format!("{} of", label.trim().to_lowercase()) } else { label };
        let relation = NewRelation { first, second, kind, label: label.clone() };
        found.push(proposal(connection, person, relation, ProposedBecause::NamedOnCard, label)?);
    }
    Ok(found)
}

const KIN_ONCE_REMOVED: [&str; 4] = ["grand", "step", "god", "half"];

/// What a card's word says the named one is: the kind, and on which side of it the named one stands.
fn kind_of(label: &str) -> (RelationKind, SeenFrom) {
    let folded = fold(label);
    let words: Vec<&str> = folded.split(|letter: char| !letter.is_alphanumeric()).collect();
    // Whole words: a contact person is nobody's son. What stands before kin makes them no other kin: grandmother, stepson.
    let bare = |word: &str| KIN_ONCE_REMOVED.iter().find_map(|before| word.strip_prefix(before)).map(str::to_owned);
    let is = |word: &str, other: &str| word == other || bare(word).is_some_and(|word| word == other);
    let one_of = |others: &[&str]| words.iter().any(|word| others.iter().any(|other| is(word, other)));
    match () {
        () if one_of(&["spouse", "partner", "wife", "husband"]) => (RelationKind::Partner, SeenFrom::First),
        () if one_of(&[
            "mother", "father", "parent", "brother", "sister", "sibling", "child", "children", "son", "daughter", "kin",
        ]) =>
        {
            (RelationKind::Family, SeenFrom::First)
        }
        () if one_of(&["manager", "boss"]) => (RelationKind::ManagerOf, SeenFrom::First),
        () if one_of(&["assistant", "report", "reports"]) => (RelationKind::ManagerOf, SeenFrom::Second),
        () if one_of(&["colleague", "coworker", "worker"]) => (RelationKind::Colleague, SeenFrom::First),
        () if one_of(&["referred", "introduced"]) => (RelationKind::IntroducedBy, SeenFrom::Second),
        () => (RelationKind::Other, SeenFrom::First),
    }
}

/// The one person of this name; nobody where it is a part of a name, or where two are called so.
fn only_one_called(connection: &Connection, name: &str) -> Result<Option<PersonId>> {
    let wanted = sorted_words(name);
    if wanted.len() < 2 {
        return Ok(None);
    }
    let query = people::PeopleQuery { search: name.to_owned(), ..people::PeopleQuery::default() };
    let page = people::list::page(connection, &query, 0, 50)?;
    let mut called = page.rows.iter().filter(|row| sorted_words(&row.name) == wanted);
    Ok(match (called.next(), called.next()) {
        (Some(only), None) => Some(only.id),
        _ => None,
    })
}

fn sorted_words(name: &str) -> Vec<String> {
    let mut words = name_words(name);
    words.sort_unstable();
    words
}

fn introductions(connection: &Connection, person: PersonId) -> Result<Vec<ProposedRelation>> {
    let mut statement = connection.prepare_cached(
        "SELECT whose = 'theirs', first_id, second_id FROM introduction
          WHERE (first_id = ?1 OR second_id = ?1) AND state IN ('made', 'they_met', 'closed') ORDER BY began_on, id",
    )?;
    let rows = statement
        .query_map([person.0], |row| Ok((row.get::<_, bool>(0)?, PersonId(row.get(1)?), PersonId(row.get(2)?))))?;
    let mut found = Vec::new();
    for row in rows {
        let (theirs, first, second) = row?;
        let relation = if theirs {
            NewRelation { first: second, second: first, kind: RelationKind::IntroducedBy, label: String::new() }
        } else {
            let label = crate::introductions::THROUGH_ME.to_owned();
            NewRelation { first, second, kind: RelationKind::Other, label }
        };
        found.push(proposal(connection, person, relation, ProposedBecause::Introduction, String::new())?);
    }
    Ok(found)
}

fn colleagues(connection: &Connection, person: PersonId) -> Result<Vec<ProposedRelation>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.id, o.name FROM person AS me JOIN organisation AS o ON o.id = me.organisation_id
           JOIN person AS p ON p.organisation_id = o.id AND p.id <> me.id WHERE me.id = ?1 ORDER BY p.id LIMIT ?2",
    )?;
    let rows = statement
        .query_map(params![person.0, COLLEAGUES + 1], |row| Ok((PersonId(row.get(0)?), row.get::<_, String>(1)?)))?;
    let all = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    if all.len() > COLLEAGUES as usize {
        return Ok(Vec::new());
    }
    all.into_iter()
        .map(|(other, organisation)| {
            let (first, second) = (person, other);
            let relation = NewRelation { first, second, kind: RelationKind::Colleague, label: String::new() };
            proposal(connection, person, relation, ProposedBecause::SameOrganisation, organisation)
        })
        .collect()
}

fn proposal(
    connection: &Connection,
    person: PersonId,
    relation: NewRelation,
    because: ProposedBecause,
    value: String,
) -> Result<ProposedRelation> {
    let (other, from) =
        if relation.first == person { (relation.second, SeenFrom::First) } else { (relation.first, SeenFrom::Second) };
    let words = words(relation.kind, &relation.label, from);
    Ok(ProposedRelation { person: other, name: people::name(connection, other)?, words, because, value, relation })
}

/// Related already, or refused. Merging people may turn a pair round.
pub(crate) fn is_settled(connection: &Connection, one: PersonId, other: PersonId) -> Result<bool> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM relation WHERE first_id = ?1 AND second_id = ?2
                         UNION ALL SELECT 1 FROM relation WHERE first_id = ?2 AND second_id = ?1
                         UNION ALL SELECT 1 FROM relation_refusal WHERE first_id = ?1 AND second_id = ?2
                         UNION ALL SELECT 1 FROM relation_refusal WHERE first_id = ?2 AND second_id = ?1)",
    )?;
    Ok(statement.query_row([one.0, other.0], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Spouse", RelationKind::Partner, SeenFrom::First)]
    #[case("Grandmother", RelationKind::Family, SeenFrom::First)]
    #[case("step-son", RelationKind::Family, SeenFrom::First)]
    #[case("Next of kin", RelationKind::Family, SeenFrom::First)]
    #[case("Contact person", RelationKind::Other, SeenFrom::First)]
    #[case("Working group", RelationKind::Other, SeenFrom::First)]
    #[case("Co-worker", RelationKind::Colleague, SeenFrom::First)]
    #[case("Reports to me", RelationKind::ManagerOf, SeenFrom::Second)]
    #[case("Reporter", RelationKind::Other, SeenFrom::First)]
    #[case("Referred by", RelationKind::IntroducedBy, SeenFrom::Second)]
    fn a_card_says_it_in_whole_words(#[case] label: &str, #[case] kind: RelationKind, #[case] side: SeenFrom) {
        assert_eq!(kind_of(label), (kind, side));
    }
}
