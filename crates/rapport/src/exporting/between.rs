//! What happened and stands between one person and me, for programs. Rule: the shapes in `docs/json.md`; made by the database, person by
//! person, so that nothing but one person is held at a time.

use crate::failure::{Code, Failure, Result};
use crate::people::PersonId;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde_json::Value;

/// All that was written down of one person beside the card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Between {
    /// As it was settled; null where nothing was.
    pub tie: Value,
    pub topics: Value,
    pub interactions: Value,
    pub events: Value,
    pub exchanges: Value,
    pub promises: Value,
    pub asks: Value,
    pub introductions: Value,
    pub relations: Value,
    pub memberships: Value,
    pub dated_notes: Value,
    pub insights: Value,
    pub contributions: Value,
    pub learning: Value,
    pub opportunities: Value,
    pub mentorships: Value,
}

const TIE: &str = "SELECT json_object('circle', t.circle, 'rhythm_days', t.rhythm_days,
    'purposes', json((SELECT json_group_array(purpose ORDER BY purpose) FROM tie_purpose WHERE person_id = p.id)),
    'contact', ifnull(t.contact, 'welcome'), 'archived_on', t.archived_on, 'deceased_on', t.deceased_on,
    'snoozed_until', t.snoozed_until, 'began', t.began, 'began_on', t.began_on, 'began_note', t.began_note)
    FROM person AS p LEFT JOIN tie AS t ON t.person_id = p.id
    WHERE p.id = ?1 AND (t.id IS NOT NULL OR EXISTS (SELECT 1 FROM tie_purpose WHERE person_id = p.id))";

const TOPICS: &str = "SELECT json_group_array(t.name ORDER BY t.name_key)
    FROM person_topic AS p JOIN topic AS t ON t.id = p.topic_id WHERE p.person_id = ?1";

const INTERACTIONS: &str = "SELECT json_group_array(json_object('uid', i.uid, 'kind', i.kind, 'on', i.on_date, 'at', i.at_time,
    'minutes', i.minutes, 'depth', i.depth, 'began', i.began,
    'with', json((SELECT json_group_array(o.uid ORDER BY x.id) FROM interaction_person AS x JOIN person AS o ON o.id = x.person_id
              WHERE x.interaction_id = i.id AND x.person_id <> ?1)),
    'event', e.uid,
    'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM interaction_topic AS x JOIN topic AS t ON t.id = x.topic_id
                WHERE x.interaction_id = i.id)),
    'notes', nullif(i.notes, '')) ORDER BY i.on_date, ifnull(i.at_time, ''), i.id)
    FROM interaction_person AS p JOIN interaction AS i ON i.id = p.interaction_id LEFT JOIN event AS e ON e.id = i.event_id
    WHERE p.person_id = ?1";

const EVENTS: &str =
    "SELECT json_group_array(json_object('uid', e.uid, 'title', e.title, 'kind', e.kind, 'starts', e.starts,
    'ends', e.ends, 'zone', nullif(e.zone, ''), 'standing', s.standing, 'line', nullif(s.line, ''))
    ORDER BY e.starts_at, e.id, s.standing)
    FROM (SELECT event_id, standing, line FROM event_person WHERE person_id = ?1
          UNION SELECT event_id, 'attendee', '' FROM event_attendee WHERE person_id = ?1) AS s
    JOIN event AS e ON e.id = s.event_id";

const EXCHANGES: &str =
    "SELECT json_group_array(json_object('uid', x.uid, 'direction', x.direction, 'kind', x.kind, 'on', x.on_date,
    'what', nullif(x.what, ''), 'thanked_on', x.thanked_on, 'outcome', nullif(x.outcome, ''), 'interaction', i.uid)
    ORDER BY x.on_date, x.id)
    FROM exchange AS x LEFT JOIN interaction AS i ON i.id = x.interaction_id WHERE x.person_id = ?1";

const PROMISES: &str = "SELECT json_group_array(json_object('uid', p.uid, 'whose', p.whose, 'what', p.what, 'kind', p.kind,
    'made_on', p.made_on, 'due_on', p.due_on, 'state', p.state, 'settled_on', p.settled_on, 'interaction', i.uid, 'event', e.uid,
    'exchange', x.uid, 'mentorship', g.uid) ORDER BY p.made_on, p.id)
    FROM promise AS p LEFT JOIN interaction AS i ON i.id = p.interaction_id LEFT JOIN event AS e ON e.id = p.event_id
    LEFT JOIN exchange AS x ON x.id = p.exchange_id LEFT JOIN mentorship AS g ON g.id = p.mentorship_id WHERE p.person_id = ?1";

const ASKS: &str = "SELECT json_group_array(json_object('uid', a.uid, 'what', a.what, 'asked_on', a.asked_on, 'state', a.state,
    'settled_on', a.settled_on, 'outcome', nullif(a.outcome, ''),
    'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM ask_topic AS x JOIN topic AS t ON t.id = x.topic_id
                WHERE x.ask_id = a.id)),
    'interaction', i.uid) ORDER BY a.asked_on, a.id)
    FROM ask AS a LEFT JOIN interaction AS i ON i.id = a.interaction_id WHERE a.person_id = ?1";

const INTRODUCTIONS: &str = "SELECT json_group_array(json_object('uid', i.uid, 'whose', i.whose, 'first', f.uid, 'second', s.uid,
    'why', nullif(i.why, ''), 'state', i.state, 'outcome', nullif(i.outcome, ''), 'began_on', i.began_on, 'steps', CASE WHEN json_valid(i.steps) THEN json(i.steps) ELSE json('[]') END)
    ORDER BY i.began_on, i.id)
    FROM introduction AS i JOIN person AS f ON f.id = i.first_id JOIN person AS s ON s.id = i.second_id
    WHERE i.first_id = ?1 OR i.second_id = ?1";

const RELATIONS: &str =
    "SELECT json_group_array(json_object('uid', r.uid, 'kind', r.kind, 'label', nullif(r.label, ''),
    'first', f.uid, 'second', s.uid) ORDER BY r.id)
    FROM relation AS r JOIN person AS f ON f.id = r.first_id JOIN person AS s ON s.id = r.second_id
    WHERE r.first_id = ?1 OR r.second_id = ?1";

const MEMBERSHIPS: &str =
    "SELECT json_group_array(json_object('organisation', o.name, 'from', m.from_date, 'until', m.until_date)
    ORDER BY m.from_date, m.id)
    FROM membership AS m JOIN organisation AS o ON o.id = m.organisation_id WHERE m.person_id = ?1";

const DATED_NOTES: &str =
    "SELECT json_group_array(json_object('uid', uid, 'on', on_date, 'text', text) ORDER BY on_date, id)
    FROM note WHERE person_id = ?1";

const INSIGHTS: &str = "SELECT json_group_array(json_object('uid', x.uid, 'text', x.text, 'on', x.on_date, 'reading', nullif(x.reading, ''),
    'url', nullif(x.url, ''), 'shown_on', x.shown_on, 'shown_times', x.shown_times,
    'with', json((SELECT json_group_array(o.uid ORDER BY l.id) FROM insight_person AS l JOIN person AS o ON o.id = l.person_id
              WHERE l.insight_id = x.id AND l.person_id <> ?1)),
    'event', e.uid,
    'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM insight_topic AS l JOIN topic AS t ON t.id = l.topic_id
                WHERE l.insight_id = x.id))) ORDER BY x.on_date, x.id)
    FROM insight_person AS p JOIN insight AS x ON x.id = p.insight_id LEFT JOIN event AS e ON e.id = x.event_id
    WHERE p.person_id = ?1";

const CONTRIBUTIONS: &str = "SELECT json_group_array(json_object('uid', x.uid, 'kind', x.kind, 'title', x.title, 'on', x.on_date,
    'place', nullif(x.place, ''), 'url', nullif(x.url, ''), 'audience', x.audience, 'notes', nullif(x.notes, ''),
    'with', json((SELECT json_group_array(o.uid ORDER BY l.id) FROM contribution_person AS l JOIN person AS o ON o.id = l.person_id
              WHERE l.contribution_id = x.id AND l.person_id <> ?1)),
    'event', e.uid,
    'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM contribution_topic AS l JOIN topic AS t ON t.id = l.topic_id
                WHERE l.contribution_id = x.id))) ORDER BY x.on_date, x.id)
    FROM contribution_person AS p JOIN contribution AS x ON x.id = p.contribution_id LEFT JOIN event AS e ON e.id = x.event_id
    WHERE p.person_id = ?1";

const LEARNING: &str = "SELECT json_group_array(json_object('uid', x.uid, 'kind', x.kind, 'title', x.title, 'on', x.on_date,
    'minutes', x.minutes, 'url', nullif(x.url, ''), 'changed', nullif(x.changed, ''),
    'with', json((SELECT json_group_array(o.uid ORDER BY l.id) FROM learning_person AS l JOIN person AS o ON o.id = l.person_id
              WHERE l.learning_id = x.id AND l.person_id <> ?1)),
    'event', e.uid,
    'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM learning_topic AS l JOIN topic AS t ON t.id = l.topic_id
                WHERE l.learning_id = x.id))) ORDER BY x.on_date, x.id)
    FROM learning_person AS p JOIN learning AS x ON x.id = p.learning_id LEFT JOIN event AS e ON e.id = x.event_id
    WHERE p.person_id = ?1";

/// Those that this person told me of.
const OPPORTUNITIES: &str = "SELECT json_group_array(json_object('uid', x.uid, 'title', x.title, 'kind', x.kind, 'heard_on', x.heard_on,
    'publicity', x.publicity, 'organisation', o.name, 'stage', x.stage, 'ended_on', x.ended_on,
    'steps', json((SELECT json_group_array(json_object('stage', s.stage, 'on', s.on_date) ORDER BY s.id) FROM opportunity_step AS s
               WHERE s.opportunity_id = x.id)),
    'outcome', nullif(x.outcome, ''), 'thanked_on', x.thanked_on, 'url', nullif(x.url, ''), 'notes', nullif(x.notes, ''),
    'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM opportunity_topic AS l JOIN topic AS t ON t.id = l.topic_id
                WHERE l.opportunity_id = x.id)),
    'promises', json((SELECT json_group_array(m.uid ORDER BY m.id) FROM promise AS m WHERE m.opportunity_id = x.id)))
    ORDER BY x.heard_on, x.id)
    FROM opportunity AS x LEFT JOIN organisation AS o ON o.id = x.organisation_id WHERE x.told_by_id = ?1";

/// Sessions name the interaction that was held.
const MENTORSHIPS: &str = "SELECT json_group_array(json_object('uid', x.uid, 'direction', x.direction, 'focus', x.focus,
    'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM mentorship_topic AS l JOIN topic AS t ON t.id = l.topic_id
                WHERE l.mentorship_id = x.id)),
    'they_want', nullif(x.they_want, ''), 'i_want', nullif(x.i_want, ''), 'rhythm_days', x.rhythm_days,
    'from', x.from_on, 'until', x.until_on, 'review_on', x.review_on, 'next_agenda', nullif(x.next_agenda, ''),
    'ended_on', x.ended_on, 'look_back', nullif(x.look_back, ''),
    'sessions', json((SELECT json_group_array(json_object('interaction', i.uid, 'on', i.on_date, 'agenda', nullif(s.agenda, ''))
                  ORDER BY i.on_date, i.id) FROM mentorship_session AS s JOIN interaction AS i ON i.id = s.interaction_id
                  WHERE s.mentorship_id = x.id)),
    'milestones', json((SELECT json_group_array(json_object('what', m.what, 'due_on', m.due_on, 'reached_on', m.reached_on)
                  ORDER BY m.id) FROM mentorship_milestone AS m WHERE m.mentorship_id = x.id)))
    ORDER BY x.from_on, x.id) FROM mentorship AS x WHERE x.person_id = ?1";

pub(super) fn load(connection: &Connection, person: PersonId) -> Result<Between> {
    let value = |sql: &str| -> Result<Value> {
        let found: Option<String> =
            connection.prepare_cached(sql)?.query_row([person.0], |row| row.get(0)).optional()?;
        let read = found.as_deref().map(serde_json::from_str).transpose();
        let unread = sentence!(
            "failures-exporting-no-json",
            "What was written down of a person could not be made into JSON. Export a vCard or a table instead."
        );
        Ok(read.map_err(|cause| Failure::new(Code::Internal, unread).with_details(cause))?.unwrap_or(Value::Null))
    };
    Ok(Between {
        tie: value(TIE)?,
        topics: value(TOPICS)?,
        interactions: value(INTERACTIONS)?,
        events: value(EVENTS)?,
        exchanges: value(EXCHANGES)?,
        promises: value(PROMISES)?,
        asks: value(ASKS)?,
        introductions: value(INTRODUCTIONS)?,
        relations: value(RELATIONS)?,
        memberships: value(MEMBERSHIPS)?,
        dated_notes: value(DATED_NOTES)?,
        insights: value(INSIGHTS)?,
        contributions: value(CONTRIBUTIONS)?,
        learning: value(LEARNING)?,
        opportunities: value(OPPORTUNITIES)?,
        mentorships: value(MENTORSHIPS)?,
    })
}
