//! Before you meet: what to have in mind. Rule: from the records alone; nothing is guessed.

use super::{PersonId, gone};
use crate::asks::{self, AskState, AsksQuery};
use crate::expertise::insights::{self, Insight, InsightsQuery, recall};
use crate::failure::Result;
use crate::importing::happenings::is_message_count;
use crate::interactions::{self, Interaction, InteractionId};
use crate::mentoring::{self, MentoringQuery, Mentorship, MentorshipStanding};
use crate::notes;
use crate::promises::{self, Promise, PromiseState, PromisesQuery, Whose};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

const LISTED: u32 = 5;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MeetingCard {
    pub person: PersonId,
    pub uid: String,
    pub name: String,
    pub organisation: String,
    pub position: String,
    /// The last contact before or on the day.
    pub last: Option<Interaction>,
    /// What was written down of it, without markup.
    pub last_said: String,
    pub they_look_for: Vec<String>,
    pub i_owe: Vec<Promise>,
    pub they_owe: Vec<Promise>,
    /// Topics we talked about, the most frequent first, and those that the person stands for.
    pub topics: Vec<String>,
    /// What I learned from them and did not look at again since the last contact, what is due longest first.
    pub insights: Vec<Insight>,
    /// Mentorships with them that go on: focus, agenda and when a session is due.
    pub mentorships: Vec<Mentorship>,
    /// What changed since the last contact, as lines.
    pub changes: Vec<String>,
    /// A question that the last note leaves open; empty where it leaves none.
    pub question: String,
}

/// # Errors
/// `NotFound` where the person is gone.
pub fn card(connection: &Connection, person: PersonId, today: NaiveDate) -> Result<MeetingCard> {
    let (uid, name, organisation, position): (String, String, String, String) = connection
        .prepare_cached(
            "SELECT p.uid, p.name, coalesce(o.name, ''), coalesce(p.position, '')
               FROM person AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id WHERE p.id = ?1",
        )?
        .query_row([person.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()?
        .ok_or_else(gone)?;
    let last = last(connection, person, today)?;
    let last_said = last.as_ref().map(|last| notes::to_plain(&last.notes)).unwrap_or_default();
    let promised = |whose| -> Result<Vec<Promise>> {
        let query = PromisesQuery {
            person: Some(person),
            whose: Some(whose),
            state: Some(PromiseState::Open),
            ..PromisesQuery::default()
        };
        Ok(promises::list(connection, &query, today, 0, LISTED)?.rows)
    };
    let asked = AsksQuery { person: Some(person), state: Some(AskState::Open), ..AsksQuery::default() };
    let changes = changes(connection, person, last.as_ref().map(|last| last.on), &position, &organisation)?;
    let going =
        MentoringQuery { person: Some(person), standing: Some(MentorshipStanding::Going), ..MentoringQuery::default() };
    Ok(MeetingCard {
        they_look_for: asks::list(connection, &asked, 0, LISTED)?.rows.into_iter().map(|ask| ask.what).collect(),
        i_owe: promised(Whose::Mine)?,
        they_owe: promised(Whose::Theirs)?,
        topics: topics(connection, person)?,
        insights: insights(connection, person, last.as_ref().map(|last| last.on), today)?,
        mentorships: mentoring::overview(connection, &going, today)?.mentorships,
        question: if is_message_count(&last_said) { String::new() } else { question(&last_said) },
        last_said,
        person,
        uid,
        name,
        organisation,
        position,
        last,
        changes,
    })
}

/// So many are looked through for those that are offered.
const LOOKED_THROUGH: u32 = 50;

fn insights(
    connection: &Connection,
    person: PersonId,
    last_contact: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Vec<Insight>> {
    let query = InsightsQuery { person: Some(person), until: Some(today), ..InsightsQuery::default() };
    let mut found = insights::page(connection, &query, 0, LOOKED_THROUGH)?.rows;
    found.retain(|insight| recall::is_offered_before_meeting(insight.shown_on, last_contact));
    found.sort_by_key(|insight| (insight.due_on, insight.id.0));
    found.truncate(LISTED as usize);
    Ok(found)
}

fn last(connection: &Connection, person: PersonId, today: NaiveDate) -> Result<Option<Interaction>> {
    let id: Option<InteractionId> = connection
        .prepare_cached(
            "SELECT i.id FROM interaction_person AS p JOIN interaction AS i ON i.id = p.interaction_id
              WHERE p.person_id = ?1 AND i.on_date <= ?2 ORDER BY i.on_date DESC, i.id DESC LIMIT 1",
        )?
        .query_row(params![person.0, today], |row| row.get(0))
        .optional()?;
    id.map(|id| interactions::get(connection, id)).transpose()
}

fn topics(connection: &Connection, person: PersonId) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT t.name FROM (
           SELECT x.topic_id AS id, count(*) AS times FROM interaction_person AS p
             JOIN interaction_topic AS x ON x.interaction_id = p.interaction_id WHERE p.person_id = ?1 GROUP BY x.topic_id
           UNION ALL SELECT topic_id, 1 FROM person_topic WHERE person_id = ?1) AS f
           JOIN topic AS t ON t.id = f.id GROUP BY t.id ORDER BY sum(f.times) DESC, t.name_key LIMIT 8",
    )?;
    Ok(statement.query_map([person.0], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn changes(
    connection: &Connection,
    person: PersonId,
    since: Option<NaiveDate>,
    position: &str,
    organisation: &str,
) -> Result<Vec<String>> {
    let Some(since) = since else { return Ok(Vec::new()) };
    let left: Option<String> = connection
        .prepare_cached(
            "SELECT concat_ws(', ', e.position, o.name) FROM employment AS e LEFT JOIN organisation AS o ON o.id = e.organisation_id
              WHERE e.person_id = ?1 AND e.until_date >= ?2 ORDER BY e.until_date DESC, e.id DESC LIMIT 1",
        )?
        .query_row(params![person.0, since], |row| row.get(0))
        .optional()?;
    let now: Vec<&str> = [position, organisation].into_iter().filter(|part| !part.is_empty()).collect();
    Ok(left.into_iter().map(|left| format!("Now {}; was {left}", now.join(", "))).collect())
}

/// The last question of a plain text as it stands, else the last line of it.
fn question(notes: &str) -> String {
    let lines: Vec<&str> = notes.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let asked = lines.iter().rev().find_map(|line| {
        let end = line.rfind('?')?;
        let begin = line[..end].rfind(['.', '!', '?', ';']).map_or(0, |before| before + 1);
        Some(line[begin..=end].trim().trim_start_matches(['-', '*', '#', ' ']).to_owned())
    });
    match (asked, lines.last()) {
        (Some(asked), _) => asked,
        (None, Some(last)) => format!("What became of this: {}", last.trim_start_matches(['-', '*', '#', ' '])),
        (None, None) => String::new(),
    }
}
