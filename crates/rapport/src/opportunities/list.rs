//! Opportunities as they are listed. Rule: what is open stands first; one query serves the board, the list and every figure.

use super::edit::gone;
use super::{
    Hiddenness, NamedOrganisation, NextStep, OpportunitiesPage, OpportunitiesQuery, Opportunity, OpportunityId,
    OpportunityStage, OpportunityStep, Publicity,
};
use crate::failure::Result;
use crate::interactions::NamedPerson;
use crate::timeline::words_query;
use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, ToSql};
use serde::de::DeserializeOwned;

/// Of an opportunity `x`: somebody told me before it was public, or without its ever being so.
pub(crate) const HIDDEN: &str = "(x.told_by_id IS NOT NULL AND x.publicity <> 'already')";

/// The condition for all parameters of [`Given`].
pub(super) fn found() -> String {
    format!("{FOUND} AND (:hidden IS NULL OR (:hidden = 'hidden') = {HIDDEN})")
}

const FOUND: &str = "(:person IS NULL OR x.told_by_id = :person)
    AND (:source IS NULL OR (x.told_by_id IS NULL AND x.source = :source))
    AND (:kind IS NULL OR x.kind = :kind) AND (:stage IS NULL OR x.stage = :stage)
    AND (:reached IS NULL OR EXISTS (SELECT 1 FROM opportunity_step AS s
          WHERE s.opportunity_id = x.id AND s.stage IN (SELECT value FROM json_each(:reached))))
    AND (:standing IS NULL OR (:standing = 'ended') = (x.stage IN ('won', 'lost', 'let_go')))
    AND (:topic IS NULL OR x.id IN (SELECT opportunity_id FROM opportunity_topic WHERE topic_id = :topic))
    AND (:organisation IS NULL OR x.organisation_id = :organisation)
    AND (:from IS NULL OR x.heard_on >= :from) AND (:until IS NULL OR x.heard_on <= :until)
    AND (:words IS NULL OR x.id IN (SELECT rowid FROM search_opportunity_words WHERE words MATCH :words))";

const COLUMNS: &str = "x.id, x.uid, x.title, x.kind, x.heard_on, p.id, p.name, x.source, x.publicity, o.id, o.name,
    x.stage, x.ended_on, x.outcome, x.thanked_on, x.url, x.notes,
    (SELECT json_group_array(t.name ORDER BY t.name_key) FROM opportunity_topic AS l JOIN topic AS t ON t.id = l.topic_id
      WHERE l.opportunity_id = x.id),
    (SELECT json_group_array(json_object('stage', s.stage, 'on', s.on_date) ORDER BY s.id) FROM opportunity_step AS s
      WHERE s.opportunity_id = x.id),
    n.id, n.what, n.due_on
    FROM opportunity AS x LEFT JOIN person AS p ON p.id = x.told_by_id
    LEFT JOIN organisation AS o ON o.id = x.organisation_id
    LEFT JOIN promise AS n ON n.id = (SELECT m.id FROM promise AS m WHERE m.opportunity_id = x.id AND m.state = 'open'
                                       ORDER BY coalesce(m.due_on, '9999'), m.id LIMIT 1)";

/// A page of what the query finds.
pub fn page(connection: &Connection, query: &OpportunitiesQuery, offset: u32, limit: u32) -> Result<OpportunitiesPage> {
    let (given, found) = (Given::of(query), found());
    let total = connection
        .prepare_cached(&format!("SELECT count(*) FROM opportunity AS x WHERE {found}"))?
        .query_row(given.named().as_slice(), |row| row.get(0))?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} WHERE {found}
          ORDER BY x.stage IN ('won', 'lost', 'let_go'), x.heard_on DESC, x.id DESC LIMIT :limit OFFSET :offset"
    ))?;
    let mut named = given.named();
    named.extend([(":limit", &limit as &dyn ToSql), (":offset", &offset)]);
    let rows = statement.query_map(named.as_slice(), read)?;
    Ok(OpportunitiesPage { rows: rows.collect::<std::result::Result<_, _>>()?, total })
}

pub(super) fn one(connection: &Connection, id: OpportunityId) -> Result<Opportunity> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} WHERE x.id = ?1"))?;
    statement.query_row([id], read).optional()?.ok_or_else(gone)
}

/// The parameters of a query.
pub(super) struct Given(Vec<(&'static str, Value)>);

impl Given {
    pub fn of(query: &OpportunitiesQuery) -> Self {
        let word = |word: Option<&str>| word.map_or(Value::Null, |word| Value::Text(word.to_owned()));
        let number = |number: Option<i64>| number.map_or(Value::Null, Value::Integer);
        let day = |day: Option<NaiveDate>| day.map_or(Value::Null, |day| Value::Text(day.to_string()));
        let reached = query.reached.map(reached_by);
        Self(vec![
            (":person", number(query.person.map(|person| person.0))),
            (":source", word(query.source.as_deref())),
            (":kind", word(query.kind.map(|kind| kind.word()))),
            (":stage", word(query.stage.map(OpportunityStage::word))),
            (":reached", word(reached.as_deref())),
            (":standing", word(query.standing.map(|standing| standing.word()))),
            (":hidden", word(query.hidden.map(Hiddenness::word))),
            (":topic", number(query.topic.map(|topic| topic.0))),
            (":organisation", number(query.organisation)),
            (":from", day(query.from)),
            (":until", day(query.until)),
            (":words", word(words_query(&query.words).as_deref())),
        ])
    }

    pub fn named(&self) -> Vec<(&str, &dyn ToSql)> {
        self.0.iter().map(|(name, value)| (*name, value as &dyn ToSql)).collect()
    }
}

/// The stages that say that it came so far, as JSON; lost and let go say it of themselves alone.
fn reached_by(stage: OpportunityStage) -> String {
    let words: Vec<&str> = match stage.on_the_way() {
        Some(place) => OpportunityStage::WAY.iter().skip(place).map(|stage| stage.word()).collect(),
        None => vec![stage.word()],
    };
    serde_json::json!(words).to_string()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Opportunity> {
    let told_by = NamedPerson::read_if_any(row, 5, 6)?;
    let publicity: Publicity = row.get(8)?;
    let organisation = match row.get(9)? {
        Some(id) => Some(NamedOrganisation { id, name: row.get(10)? }),
        None => None,
    };
    let next_step = match row.get(19)? {
        Some(promise) => Some(NextStep { promise, what: row.get(20)?, due_on: row.get(21)? }),
        None => None,
    };
    Ok(Opportunity {
        id: row.get(0)?,
        uid: row.get(1)?,
        title: row.get(2)?,
        kind: row.get(3)?,
        heard_on: row.get(4)?,
        hidden: Hiddenness::of(told_by.as_ref().map(|person| person.id), publicity),
        told_by,
        source: row.get(7)?,
        publicity,
        organisation,
        stage: row.get(11)?,
        ended_on: row.get(12)?,
        outcome: row.get(13)?,
        thanked_on: row.get(14)?,
        url: row.get(15)?,
        notes: row.get(16)?,
        topics: listed(row, 17)?,
        steps: listed::<OpportunityStep>(row, 18)?,
        next_step,
    })
}

pub(super) fn listed<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<T>> {
    let text: String = row.get(column)?;
    Ok(serde_json::from_str(&text).unwrap_or_default())
}
