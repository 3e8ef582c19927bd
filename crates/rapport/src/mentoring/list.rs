//! Mentorships as they are listed, and giving back beside receiving. Rule: what goes on stands first, and a session counts on its day
//! for the direction that its mentorship has.

use super::capacity::{Capacity, capacity};
use super::edit::gone;
use super::{MentoringDirection, MentoringQuery, MentorshipId};
use crate::failure::Result;
use crate::interactions::NamedPerson;
use chrono::{Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Mentorship {
    pub id: MentorshipId,
    pub uid: String,
    pub person: NamedPerson,
    pub direction: MentoringDirection,
    pub focus: String,
    pub topics: Vec<String>,
    pub they_want: String,
    pub i_want: String,
    pub rhythm_days: Option<u32>,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
    pub review_on: Option<NaiveDate>,
    /// For the session to come; may be empty.
    pub next_agenda: String,
    pub ended_on: Option<NaiveDate>,
    pub look_back: String,
    /// Sessions held, all of them.
    pub sessions: u32,
    /// What is known of their length.
    pub minutes: u32,
    pub last_session: Option<NaiveDate>,
    /// A rhythm after the last session, or after its beginning where there was none; null where it has no rhythm or ended.
    pub session_due: Option<NaiveDate>,
    /// Days until then, negative once they are past.
    pub days_left: Option<i32>,
    pub milestones: u32,
    pub milestones_reached: u32,
}

/// What happened in one direction within the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Guidance {
    pub direction: MentoringDirection,
    pub sessions: u32,
    pub minutes: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Mentoring {
    /// Those that go on first, by when a session is due; then those that ended, the latest first.
    pub mentorships: Vec<Mentorship>,
    pub capacity: Capacity,
    /// Each direction once: received, given, and among peers.
    pub guidance: Vec<Guidance>,
}

const COLUMNS: &str = "SELECT x.id, x.uid, p.id, p.name, x.direction, x.focus,
    (SELECT json_group_array(t.name ORDER BY t.name_key) FROM mentorship_topic AS l JOIN topic AS t ON t.id = l.topic_id
      WHERE l.mentorship_id = x.id),
    x.they_want, x.i_want, x.rhythm_days, x.from_on, x.until_on, x.review_on, x.next_agenda, x.ended_on, x.look_back,
    count(i.id), coalesce(sum(i.minutes), 0), max(i.on_date),
    (SELECT count(*) FROM mentorship_milestone WHERE mentorship_id = x.id),
    (SELECT count(reached_on) FROM mentorship_milestone WHERE mentorship_id = x.id)
    FROM mentorship AS x JOIN person AS p ON p.id = x.person_id
    LEFT JOIN mentorship_session AS s ON s.mentorship_id = x.id LEFT JOIN interaction AS i ON i.id = s.interaction_id";

/// Of a mentorship `x`.
const FOUND: &str = "(:person IS NULL OR x.person_id = :person) AND (:direction IS NULL OR x.direction = :direction)
    AND (:standing IS NULL OR (:standing = 'ended') = (x.ended_on IS NOT NULL))";

/// Of a mentorship `x` and an interaction `i` that was a session of it.
pub(super) fn held() -> String {
    format!("{FOUND} AND (:from IS NULL OR i.on_date >= :from) AND (:until IS NULL OR i.on_date <= :until)")
}

/// All that the query finds, with the limit of mentees and what was given and received.
pub fn overview(connection: &Connection, query: &MentoringQuery, today: NaiveDate) -> Result<Mentoring> {
    let person = query.person.map(|person| person.0);
    let mut mentorships: Vec<Mentorship> = {
        let mut statement = connection.prepare_cached(&format!("{COLUMNS} WHERE {FOUND} GROUP BY x.id"))?;
        let given = named_params! { ":person": person, ":standing": query.standing,
        ":direction": query.direction };
        statement.query_map(given, |row| read(row, today))?.collect::<Result<_, _>>()?
    };
    mentorships.sort_by_key(|one| {
        let ended = one.ended_on.map(|on| (NaiveDate::MAX - on).num_days());
        (ended, one.session_due.is_none(), one.session_due, one.from, one.id)
    });
    Ok(Mentoring { mentorships, capacity: capacity(connection)?, guidance: guidance(connection, query)? })
}

pub(super) fn one(connection: &Connection, id: MentorshipId, today: NaiveDate) -> Result<Mentorship> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} WHERE x.id = ?1 GROUP BY x.id"))?;
    statement.query_row([id], |row| read(row, today)).optional()?.ok_or_else(gone)
}

/// Those that go on and whose session is due up to a day, what is due longest first.
pub(crate) fn due_until(connection: &Connection, until: NaiveDate, today: NaiveDate) -> Result<Vec<Mentorship>> {
    let query = MentoringQuery { standing: Some(super::MentorshipStanding::Going), ..MentoringQuery::default() };
    let mut all = overview(connection, &query, today)?.mentorships;
    all.retain(|one| one.from <= until && one.session_due.is_some_and(|due| due <= until));
    Ok(all)
}

fn guidance(connection: &Connection, query: &MentoringQuery) -> Result<Vec<Guidance>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT count(*), coalesce(sum(i.minutes), 0)
           FROM mentorship_session AS s JOIN mentorship AS x ON x.id = s.mentorship_id JOIN interaction AS i ON i.id = s.interaction_id
          WHERE x.direction = :only AND {}",
        held()
    ))?;
    let mut found = Vec::with_capacity(MentoringDirection::ALL.len());
    for direction in MentoringDirection::ALL.iter().copied() {
        let given = named_params! { ":only": direction, ":person": query.person.map(|person| person.0),
        ":direction": query.direction, ":standing": query.standing, ":from": query.from, ":until": query.until };
        found.push(
            statement
                .query_row(given, |row| Ok(Guidance { direction, sessions: row.get(0)?, minutes: row.get(1)? }))?,
        );
    }
    Ok(found)
}

fn read(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<Mentorship> {
    let topics: String = row.get(6)?;
    let (rhythm_days, from, ended_on): (Option<u32>, NaiveDate, Option<NaiveDate>) =
        (row.get(9)?, row.get(10)?, row.get(14)?);
    let last_session: Option<NaiveDate> = row.get(18)?;
    let session_due = rhythm_days
        .filter(|_| ended_on.is_none())
        .and_then(|days| last_session.unwrap_or(from).checked_add_days(Days::new(u64::from(days))));
    Ok(Mentorship {
        id: row.get(0)?,
        uid: row.get(1)?,
        person: NamedPerson::read(row, 2, 3)?,
        direction: row.get(4)?,
        focus: row.get(5)?,
        topics: serde_json::from_str(&topics).unwrap_or_default(),
        they_want: row.get(7)?,
        i_want: row.get(8)?,
        rhythm_days,
        from,
        until: row.get(11)?,
        review_on: row.get(12)?,
        next_agenda: row.get(13)?,
        ended_on,
        look_back: row.get(15)?,
        sessions: row.get(16)?,
        minutes: row.get(17)?,
        last_session,
        session_due,
        days_left: session_due.map(|due| i32::try_from((due - today).num_days()).unwrap_or(i32::MAX)),
        milestones: row.get(19)?,
        milestones_reached: row.get(20)?,
    })
}
