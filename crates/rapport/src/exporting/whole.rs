//! Everything that was written down, for programs: one JSON object. Rule: the shapes in `docs/json.md`; written record by record, so that
//! nothing but one of them is held at a time.

use super::{WholePerson, everybody, person, unwritten};
use crate::failure::Result;
use rusqlite::Connection;
use std::io::{self, Write};

/// What stands beside the people, each with the query that gives it record by record.
const SECTIONS: [(&str, &str); 11] = [
    (
        "organisations",
        "SELECT json_object('uid', uid, 'name', name, 'field', field, 'url', url) FROM organisation ORDER BY name_key",
    ),
    (
        "topics",
        "SELECT json_object('uid', x.uid, 'name', x.name, 'target', x.target_level, 'note', nullif(x.note, ''),
            'levels', json((SELECT json_group_array(json_object('on', a.on_date, 'level', a.level) ORDER BY a.on_date)
                        FROM topic_assessment AS a WHERE a.topic_id = x.id)),
            'also_called', json((SELECT json_group_array(a.name ORDER BY a.name_key) FROM topic_alias AS a WHERE a.topic_id = x.id)))
            FROM topic AS x ORDER BY x.name_key",
    ),
    (
        "insights",
        "SELECT json_object('uid', x.uid, 'text', x.text, 'on', x.on_date, 'reading', nullif(x.reading, ''), 'url', nullif(x.url, ''),
            'shown_on', x.shown_on, 'shown_times', x.shown_times, 'due_on', x.due_on,
            'with', json((SELECT json_group_array(o.uid ORDER BY l.id) FROM insight_person AS l JOIN person AS o ON o.id = l.person_id
                      WHERE l.insight_id = x.id)),
            'event', e.uid, 'interaction', i.uid,
            'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM insight_topic AS l JOIN topic AS t ON t.id = l.topic_id
                        WHERE l.insight_id = x.id)))
            FROM insight AS x LEFT JOIN event AS e ON e.id = x.event_id LEFT JOIN interaction AS i ON i.id = x.interaction_id
           ORDER BY x.on_date, x.id",
    ),
    (
        "contributions",
        "SELECT json_object('uid', x.uid, 'kind', x.kind, 'title', x.title, 'on', x.on_date, 'place', nullif(x.place, ''),
            'url', nullif(x.url, ''), 'audience', x.audience, 'notes', nullif(x.notes, ''),
            'with', json((SELECT json_group_array(o.uid ORDER BY l.id) FROM contribution_person AS l JOIN person AS o ON o.id = l.person_id
                      WHERE l.contribution_id = x.id)),
            'event', e.uid,
            'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM contribution_topic AS l
                        JOIN topic AS t ON t.id = l.topic_id WHERE l.contribution_id = x.id)))
            FROM contribution AS x LEFT JOIN event AS e ON e.id = x.event_id ORDER BY x.on_date, x.id",
    ),
    (
        "learning",
        "SELECT json_object('uid', x.uid, 'kind', x.kind, 'title', x.title, 'on', x.on_date, 'minutes', x.minutes,
            'url', nullif(x.url, ''), 'changed', nullif(x.changed, ''),
            'with', json((SELECT json_group_array(o.uid ORDER BY l.id) FROM learning_person AS l JOIN person AS o ON o.id = l.person_id
                      WHERE l.learning_id = x.id)),
            'event', e.uid,
            'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM learning_topic AS l JOIN topic AS t ON t.id = l.topic_id
                        WHERE l.learning_id = x.id)))
            FROM learning AS x LEFT JOIN event AS e ON e.id = x.event_id ORDER BY x.on_date, x.id",
    ),
    (
        "opportunities",
        "SELECT json_object('uid', x.uid, 'title', x.title, 'kind', x.kind, 'heard_on', x.heard_on, 'told_by', p.uid,
            'source', nullif(x.source, ''), 'publicity', x.publicity, 'organisation', o.name, 'stage', x.stage, 'ended_on', x.ended_on,
            'steps', json((SELECT json_group_array(json_object('stage', s.stage, 'on', s.on_date) ORDER BY s.id)
                       FROM opportunity_step AS s WHERE s.opportunity_id = x.id)),
            'outcome', nullif(x.outcome, ''), 'thanked_on', x.thanked_on, 'url', nullif(x.url, ''), 'notes', nullif(x.notes, ''),
            'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM opportunity_topic AS l
                        JOIN topic AS t ON t.id = l.topic_id WHERE l.opportunity_id = x.id)),
            'promises', json((SELECT json_group_array(m.uid ORDER BY m.id) FROM promise AS m WHERE m.opportunity_id = x.id)))
            FROM opportunity AS x LEFT JOIN person AS p ON p.id = x.told_by_id LEFT JOIN organisation AS o ON o.id = x.organisation_id
           ORDER BY x.heard_on, x.id",
    ),
    (
        "asks",
        "SELECT json_object('uid', a.uid, 'what', a.what, 'asked_on', a.asked_on, 'state', a.state, 'settled_on', a.settled_on,
            'outcome', nullif(a.outcome, ''),
            'topics', json((SELECT json_group_array(t.name ORDER BY t.name_key) FROM ask_topic AS x JOIN topic AS t ON t.id = x.topic_id
                        WHERE x.ask_id = a.id)))
            FROM ask AS a WHERE a.person_id IS NULL ORDER BY a.asked_on, a.id",
    ),
    (
        "promises",
        "SELECT json_object('uid', p.uid, 'whose', p.whose, 'what', p.what, 'made_on', p.made_on, 'due_on', p.due_on, 'state', p.state,
            'settled_on', p.settled_on) FROM promise AS p WHERE p.person_id IS NULL ORDER BY p.made_on, p.id",
    ),
    (
        "memberships",
        "SELECT json_object('organisation', o.name, 'from', m.from_date, 'until', m.until_date)
           FROM membership AS m JOIN organisation AS o ON o.id = m.organisation_id WHERE m.person_id IS NULL ORDER BY m.from_date, m.id",
    ),
    (
        "goals",
        "SELECT json_object('uid', g.uid, 'metric', g.metric, 'aim', g.aim, 'target', g.target, 'period', g.period, 'until', g.until_date,
            'about', json_object('organisation', o.name, 'topic', t.name, 'tag', a.name, 'circle', g.circle, 'purpose', g.purpose),
            'set_on', g.set_on, 'put_away_on', g.put_away_on)
           FROM goal AS g LEFT JOIN organisation AS o ON o.id = g.organisation_id LEFT JOIN topic AS t ON t.id = g.topic_id
           LEFT JOIN tag AS a ON a.id = g.tag_id ORDER BY g.id",
    ),
    (
        "targets",
        "SELECT json_object('topic', t.name, 'period', json_extract(j.value, '$.period'),
            'measure', json_extract(j.value, '$.measure'), 'amount', json_extract(j.value, '$.amount'))
           FROM setting AS s JOIN json_each(iif(json_valid(s.value), s.value, '[]')) AS j
           LEFT JOIN topic AS t ON t.uid = json_extract(j.value, '$.topic')
          WHERE s.key = 'profile_targets' AND (t.id IS NOT NULL OR json_extract(j.value, '$.topic') IS NULL) ORDER BY j.key",
    ),
];

/// Writes all of it, and returns how many people there were.
pub fn whole(connection: &Connection, out: &mut dyn Write) -> Result<u32> {
    let mut object = Object { out, is_first: true };
    object.begin("people")?;
    let mut written = 0;
    for id in everybody(connection)? {
        let Some(person) = person(connection, id)? else { continue };
        object.add_person(&person)?;
        written += 1;
    }
    object.end()?;
    for (name, sql) in SECTIONS {
        object.begin(name)?;
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            object.add(row.get_ref(0)?.as_str().unwrap_or("null").as_bytes())?;
        }
        object.end()?;
    }
    object.out.write_all(b"\n}\n").map_err(|cause| unwritten(&cause))?;
    Ok(written)
}

/// An object of lists, a record a line.
struct Object<'a> {
    out: &'a mut dyn Write,
    /// Of the list, or of the lists.
    is_first: bool,
}

impl Object<'_> {
    fn begin(&mut self, name: &str) -> Result<()> {
        let before = if self.is_first { "{" } else { "," };
        self.is_first = true;
        self.write(&format!("{before}\n\"{name}\": ["))
    }

    fn add(&mut self, record: &[u8]) -> Result<()> {
        self.next()?;
        self.out.write_all(record).map_err(|cause| unwritten(&cause))
    }

    fn add_person(&mut self, person: &WholePerson) -> Result<()> {
        self.next()?;
        serde_json::to_writer(&mut *self.out, person).map_err(|cause| unwritten(&io::Error::from(cause)))
    }

    fn next(&mut self) -> Result<()> {
        let before = if self.is_first { "\n" } else { ",\n" };
        self.is_first = false;
        self.write(before)
    }

    fn end(&mut self) -> Result<()> {
        self.is_first = false;
        self.write("]")
    }

    fn write(&mut self, text: &str) -> Result<()> {
        self.out.write_all(text.as_bytes()).map_err(|cause| unwritten(&cause))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expertise::profile::{Measure, ProfilePeriod, ProfileTarget, set_targets};
    use crate::goals::{self, Aim, GoalPeriod, Metric, NewGoal};
    use crate::growth::Whom;
    use crate::sample;
    use crate::storage::Store;
    use crate::topics::TopicId;
    use chrono::{DateTime, Utc};
    use serde_json::Value;
    use std::collections::HashSet;

    fn noon() -> DateTime<Utc> {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn told(store: &Store) -> Value {
        let mut out = Vec::new();
        whole(store.connection(), &mut out).unwrap();
        serde_json::from_slice(&out).unwrap()
    }

    #[test]
    fn everything_of_the_sample_network_is_there_once() {
        let mut store = Store::in_memory(noon()).unwrap();
        sample::fill(&mut store, noon()).unwrap();
        let told = told(&store);
        let count = |sql: &str| -> u32 { store.connection().query_row(sql, [], |row| row.get(0)).unwrap() };
        for (section, table) in [
            ("people", "person"),
            ("organisations", "organisation"),
            ("topics", "topic"),
            ("insights", "insight"),
            ("contributions", "contribution"),
            ("learning", "learning"),
            ("opportunities", "opportunity"),
            ("goals", "goal"),
            ("asks", "ask WHERE person_id IS NULL"),
            ("promises", "promise WHERE person_id IS NULL"),
            ("memberships", "membership WHERE person_id IS NULL"),
        ] {
            let records = told[section].as_array().unwrap();
            assert_eq!(records.len(), count(&format!("SELECT count(*) FROM {table}")) as usize, "{section}");
            let uids: HashSet<&str> = records.iter().filter_map(|record| record["uid"].as_str()).collect();
            assert!(uids.len() == records.len() || section == "memberships", "{section}");
        }
        assert!(told["goals"].as_array().unwrap().len() > 5 && told["insights"].as_array().unwrap().len() > 5);
        let people: HashSet<&str> =
            told["people"].as_array().unwrap().iter().filter_map(|person| person["uid"].as_str()).collect();
        for insight in told["insights"].as_array().unwrap() {
            assert!(insight["with"].as_array().unwrap().iter().all(|uid| people.contains(uid.as_str().unwrap())));
        }
        assert!(told["topics"].as_array().unwrap().iter().any(|topic| topic["levels"][0]["level"].is_number()));
    }

    #[test]
    fn goals_and_targets_stand_in_it_with_the_names_of_whom_they_are_about() {
        let mut store = Store::in_memory(noon()).unwrap();
        let empty = told(&store);
        assert_eq!((&empty["people"], &empty["goals"]), (&serde_json::json!([]), &serde_json::json!([])));
        let new = crate::topics::NewTopic { name: "Grid".into(), target: None, note: String::new() };
        let grid: TopicId = crate::topics::add(&mut store, &new, noon()).unwrap().value;
        let whom = Whom { topic: Some(grid.0), ..Whom::default() };
        let period = GoalPeriod::Quarter;
        let goal = NewGoal { metric: Metric::Insights, aim: Aim::AtLeast, target: 6.0, period, until: None, whom };
        goals::add(&mut store, &goal, noon().date_naive(), noon()).unwrap();
        for (topic, amount) in [(None, 10.0), (Some(grid), 4.0)] {
            let target = [ProfileTarget { measure: Measure::LearningHours, amount }];
            set_targets(&mut store, topic, ProfilePeriod::Quarter, &target, noon()).unwrap();
        }
        let told = told(&store);
        let goal = &told["goals"][0];
        assert_eq!((goal["metric"].as_str(), goal["target"].as_f64()), (Some("insights"), Some(6.0)));
        assert_eq!((goal["about"]["topic"].as_str(), goal["about"]["circle"].as_str()), (Some("Grid"), None));
        assert_eq!((goal["set_on"].as_str(), goal["put_away_on"].as_str()), (Some("2026-11-22"), None));
        let targets = serde_json::json!([
            { "topic": null, "period": "quarter", "measure": "learning_hours", "amount": 10.0 },
            { "topic": "Grid", "period": "quarter", "measure": "learning_hours", "amount": 4.0 },
        ]);
        assert_eq!(told["targets"], targets);
    }
}
