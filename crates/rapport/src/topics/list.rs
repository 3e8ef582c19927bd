//! Topics as they are listed. Rule: what there is on a topic is counted for those of the page alone.

use super::edit::gone;
use super::{Assessment, StandsForIt, Topic, TopicId, TopicPerson, TopicScope, TopicSort, TopicsPage, TopicsQuery};
use crate::failure::Result;
use crate::folding::fold;
use crate::people::PersonId;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

const FOUND: &str = "(:search = '' OR instr(t.name_key, :search) > 0
      OR EXISTS (SELECT 1 FROM topic_alias WHERE topic_id = t.id AND instr(name_key, :search) > 0))
    AND (:mine = 0 OR t.target_level IS NOT NULL OR EXISTS (SELECT 1 FROM topic_assessment WHERE topic_id = t.id)
      OR EXISTS (SELECT 1 FROM insight_topic WHERE topic_id = t.id)
      OR EXISTS (SELECT 1 FROM contribution_topic WHERE topic_id = t.id)
      OR EXISTS (SELECT 1 FROM learning_topic WHERE topic_id = t.id))";

const LEVEL: &str = "(SELECT level FROM topic_assessment WHERE topic_id = t.id ORDER BY on_date DESC LIMIT 1)";

/// For topics `t`.
fn columns() -> String {
    let count = |table: &str| format!("(SELECT count(*) FROM {table}_topic WHERE topic_id = t.id)");
    let last = |table: &str| {
        format!(
            "(SELECT max(x.on_date) FROM {table}_topic AS l JOIN {table} AS x ON x.id = l.{table}_id
               WHERE l.topic_id = t.id)"
        )
    };
    let lasts = ["interaction", "insight", "contribution", "learning"].map(last);
    let counts = ["person", "interaction", "event", "ask", "insight", "contribution", "learning"].map(count);
    format!(
        "t.id, t.uid, t.name, {LEVEL}, (SELECT max(on_date) FROM topic_assessment WHERE topic_id = t.id), t.target_level,
         coalesce(t.note, ''), (SELECT json_group_array(name ORDER BY name_key) FROM topic_alias WHERE topic_id = t.id),
         {}, (SELECT coalesce(sum(x.minutes), 0) FROM learning_topic AS l JOIN learning AS x ON x.id = l.learning_id
               WHERE l.topic_id = t.id),
         (SELECT max(on_date) FROM (SELECT {} AS on_date))",
        counts.join(", "),
        lasts.join(" AS on_date UNION ALL SELECT "),
    )
}

/// A page of what the query finds.
pub fn list(connection: &Connection, query: &TopicsQuery, offset: u32, limit: u32) -> Result<TopicsPage> {
    let search = fold(query.search.trim().trim_start_matches('#'));
    let mine = query.scope == TopicScope::Mine;
    let total = connection
        .prepare_cached(&format!("SELECT count(*) FROM topic AS t WHERE {FOUND}"))?
        .query_row(named_params! { ":search": search, ":mine": mine }, |row| row.get(0))?;
    let order = match query.sort {
        TopicSort::Name => "t.name_key".to_owned(),
        TopicSort::Level => format!("coalesce({LEVEL}, 0) DESC, t.name_key"),
    };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {} FROM topic AS t WHERE {FOUND} ORDER BY {order} LIMIT :limit OFFSET :offset",
        columns()
    ))?;
    let rows = statement
        .query_map(named_params! { ":search": search, ":mine": mine, ":limit": limit, ":offset": offset }, read)?;
    Ok(TopicsPage { rows: rows.collect::<std::result::Result<_, _>>()?, total })
}

/// # Errors
/// `NotFound` where the topic is gone.
pub fn get(connection: &Connection, id: TopicId) -> Result<Topic> {
    let mut statement = connection.prepare_cached(&format!("SELECT {} FROM topic AS t WHERE t.id = ?1", columns()))?;
    statement.query_row([id], read).optional()?.ok_or_else(gone)
}

/// How far I said that I was, the first time first.
pub fn assessments(connection: &Connection, id: TopicId) -> Result<Vec<Assessment>> {
    let mut statement = connection
        .prepare_cached("SELECT on_date, level FROM topic_assessment WHERE topic_id = ?1 ORDER BY on_date")?;
    let rows = statement.query_map([id], |row| Ok(Assessment { on: row.get(0)?, level: row.get(1)? }))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Who has to do with a topic, those with most records on it first: no order of worth. Of directions the last by its word comes out
/// of `max`, and that is the one in which they guide.
pub fn people(connection: &Connection, id: TopicId, limit: u32) -> Result<Vec<TopicPerson>> {
    let mut statement = connection.prepare_cached(
        "WITH told (person_id, stands, interactions, insights, asks, open_asks, mentoring) AS (
           SELECT person_id, 1, 0, 0, 0, 0, NULL FROM person_topic WHERE topic_id = ?1
           UNION ALL SELECT p.person_id, 0, 1, 0, 0, 0, NULL FROM interaction_topic AS t
             JOIN interaction_person AS p ON p.interaction_id = t.interaction_id WHERE t.topic_id = ?1
           UNION ALL SELECT p.person_id, 0, 0, 1, 0, 0, NULL FROM insight_topic AS t
             JOIN insight_person AS p ON p.insight_id = t.insight_id WHERE t.topic_id = ?1
           UNION ALL SELECT a.person_id, 0, 0, 0, 1, a.state = 'open', NULL FROM ask_topic AS t JOIN ask AS a ON a.id = t.ask_id
             WHERE t.topic_id = ?1 AND a.person_id IS NOT NULL
           UNION ALL SELECT x.person_id, 0, 0, 0, 0, 0, x.direction FROM mentorship_topic AS t
             JOIN mentorship AS x ON x.id = t.mentorship_id WHERE t.topic_id = ?1)
         SELECT p.id, p.name, coalesce(o.name, ''), coalesce(p.position, ''), max(told.stands), sum(told.interactions),
                sum(told.insights), sum(told.asks), sum(told.open_asks), max(told.mentoring)
           FROM told JOIN person AS p ON p.id = told.person_id LEFT JOIN organisation AS o ON o.id = p.organisation_id
          GROUP BY p.id ORDER BY count(*) DESC, p.sort_key, p.id LIMIT ?2",
    )?;
    let rows = statement.query_map(params![id, limit], |row| {
        Ok(TopicPerson {
            person: PersonId(row.get(0)?),
            name: row.get(1)?,
            organisation: row.get(2)?,
            position: row.get(3)?,
            stands_for_it: if row.get(4)? { StandsForIt::Yes } else { StandsForIt::No },
            interactions: row.get(5)?,
            insights: row.get(6)?,
            asks: row.get(7)?,
            open_asks: row.get(8)?,
            mentoring: row.get(9)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Topic> {
    Ok(Topic {
        id: row.get(0)?,
        uid: row.get(1)?,
        name: row.get(2)?,
        level: row.get(3)?,
        level_on: row.get(4)?,
        target: row.get(5)?,
        note: row.get(6)?,
        aliases: serde_json::from_str(&row.get::<_, String>(7)?).unwrap_or_default(),
        people: row.get(8)?,
        interactions: row.get(9)?,
        events: row.get(10)?,
        asks: row.get(11)?,
        insights: row.get(12)?,
        contributions: row.get(13)?,
        learning: row.get(14)?,
        learning_minutes: row.get(15)?,
        last_on: row.get(16)?,
    })
}
