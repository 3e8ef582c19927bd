//! Where each kind stands in the database. Rule: each kind gives a day, a time, a line and a text in the same columns, and is found
//! through an index, by person or by day.

use super::TimelineKind;

/// How one kind is read.
pub(super) struct Reading {
    /// `id, on_date, at_time, line, text` and, last, the people as a JSON array of pairs `[id, name]`.
    pub columns: &'static str,
    /// Tables for everybody's.
    pub tables: &'static str,
    /// Tables and condition for one person's, `:person`.
    pub of_person: &'static str,
    /// The expression of the day, which an index orders.
    pub day: &'static str,
    /// The time of that day, or [`NO_TIME`].
    pub time: &'static str,
    /// The key of the row.
    pub id: &'static str,
    /// The index of its words; empty where none are kept.
    pub words: &'static str,
}

/// For kinds that have a day alone.
pub(super) const NO_TIME: &str = "''";

/// One person behind a row; an ask of mine has nobody.
const ONE_EXCHANGE: &str = "x.id, x.on_date, '', x.direction || char(31) || x.kind, x.what,
    (SELECT json_array(json_array(p.id, p.name)) FROM person AS p WHERE p.id = x.person_id)";
const ONE_PROMISE: &str = "x.id, x.made_on, '', x.whose || char(31) || x.state, x.what,
    coalesce((SELECT json_array(json_array(p.id, p.name)) FROM person AS p WHERE p.id = x.person_id), '[]')";
const ONE_ASK: &str = "x.id, x.asked_on, '', x.state, x.what,
    coalesce((SELECT json_array(json_array(p.id, p.name)) FROM person AS p WHERE p.id = x.person_id), '[]')";
const ONE_NOTE: &str = "x.id, x.on_date, '', '', x.text,
    (SELECT json_array(json_array(p.id, p.name)) FROM person AS p WHERE p.id = x.person_id)";
const ONE_POST: &str = "x.id, x.from_date, '',
    coalesce(x.position, '') || char(31) || coalesce((SELECT name FROM organisation WHERE id = x.organisation_id), ''), '',
    (SELECT json_array(json_array(p.id, p.name)) FROM person AS p WHERE p.id = x.person_id)";

pub(super) fn reading(kind: TimelineKind) -> Reading {
    match kind {
        TimelineKind::Interaction => Reading {
            columns: "x.id, x.on_date, coalesce(x.at_time, ''), '', x.notes, '[]'",
            tables: "interaction AS x WHERE 1",
            of_person: "interaction_person AS o CROSS JOIN interaction AS x ON x.id = o.interaction_id
                         WHERE o.person_id = :person",
            day: "x.on_date",
            time: "coalesce(x.at_time, '')",
            id: "x.id",
            words: "search_interaction_words",
        },
        TimelineKind::Event => Reading {
            columns: "x.id, substr(x.starts, 1, 10), substr(x.starts, 12, 5), x.title, x.takeaways,
                (SELECT coalesce(json_group_array(json_array(p.id, p.name)), '[]') FROM event_person AS m
                   JOIN person AS p ON p.id = m.person_id WHERE m.event_id = x.id AND m.standing = 'met')",
            tables: "event AS x WHERE x.recurrence = '' AND x.answer <> 'declined' AND x.status <> 'cancelled'",
            // A meeting that became a talk is told by the talk.
            of_person: "event AS x WHERE x.answer <> 'declined' AND x.status <> 'cancelled' AND x.id IN
                (SELECT event_id FROM event_person WHERE person_id = :person AND standing = 'met'
                 UNION SELECT event_id FROM event_attendee WHERE person_id = :person AND status <> 'declined')
                AND NOT (x.kind = 'meeting' AND EXISTS (SELECT 1 FROM interaction AS i JOIN interaction_person AS w
                  ON w.interaction_id = i.id WHERE i.event_id = x.id AND w.person_id = :person))",
            day: "substr(x.starts, 1, 10)",
            time: "substr(x.starts, 12, 5)",
            id: "x.id",
            words: "search_event_words",
        },
        TimelineKind::Exchange => Reading {
            columns: ONE_EXCHANGE,
            tables: "exchange AS x WHERE 1",
            of_person: "exchange AS x WHERE x.person_id = :person",
            day: "x.on_date",
            time: NO_TIME,
            id: "x.id",
            words: "search_exchange_words",
        },
        TimelineKind::Promise => Reading {
            columns: ONE_PROMISE,
            tables: "promise AS x WHERE 1",
            of_person: "promise AS x WHERE x.person_id = :person",
            day: "x.made_on",
            time: NO_TIME,
            id: "x.id",
            words: "search_promise_words",
        },
        TimelineKind::Ask => Reading {
            columns: ONE_ASK,
            tables: "ask AS x WHERE 1",
            of_person: "ask AS x WHERE x.person_id = :person",
            day: "x.asked_on",
            time: NO_TIME,
            id: "x.id",
            words: "search_ask_words",
        },
        TimelineKind::Introduction => Reading {
            columns: "x.id, x.began_on, '', x.whose,
                x.why, (SELECT json_group_array(json_array(p.id, p.name)) FROM person AS p
                         WHERE p.id IN (x.first_id, x.second_id))",
            tables: "introduction AS x WHERE 1",
            of_person: "introduction AS x WHERE x.id IN (SELECT id FROM introduction WHERE first_id = :person
                         UNION SELECT id FROM introduction WHERE second_id = :person)",
            day: "x.began_on",
            time: NO_TIME,
            id: "x.id",
            words: "search_introduction_words",
        },
        TimelineKind::Note => Reading {
            columns: ONE_NOTE,
            tables: "note AS x WHERE 1",
            of_person: "note AS x WHERE x.person_id = :person",
            day: "x.on_date",
            time: NO_TIME,
            id: "x.id",
            words: "search_note_words",
        },
        TimelineKind::Post => Reading {
            columns: ONE_POST,
            tables: "employment AS x WHERE x.from_date IS NOT NULL AND length(x.from_date) = 10",
            of_person: "employment AS x WHERE x.person_id = :person AND x.from_date IS NOT NULL
                         AND length(x.from_date) = 10",
            day: "x.from_date",
            time: NO_TIME,
            id: "x.id",
            words: "",
        },
        TimelineKind::Insight => Reading {
            columns: "x.id, x.on_date, '', x.reading, x.text,
                (SELECT coalesce(json_group_array(json_array(p.id, p.name)), '[]') FROM insight_person AS l
                   JOIN person AS p ON p.id = l.person_id WHERE l.insight_id = x.id)",
            tables: "insight AS x WHERE 1",
            of_person: "insight_person AS o CROSS JOIN insight AS x ON x.id = o.insight_id WHERE o.person_id = :person",
            day: "x.on_date",
            time: NO_TIME,
            id: "x.id",
            words: "search_insight_words",
        },
        TimelineKind::Contribution => Reading {
            columns: "x.id, x.on_date, '', x.kind || char(31) || x.title || char(31) || x.place, x.notes,
                (SELECT coalesce(json_group_array(json_array(p.id, p.name)), '[]') FROM contribution_person AS l
                   JOIN person AS p ON p.id = l.person_id WHERE l.contribution_id = x.id)",
            tables: "contribution AS x WHERE 1",
            of_person: "contribution_person AS o CROSS JOIN contribution AS x ON x.id = o.contribution_id WHERE o.person_id = :person",
            day: "x.on_date",
            time: NO_TIME,
            id: "x.id",
            words: "search_contribution_words",
        },
        TimelineKind::Learning => Reading {
            columns:
                "x.id, x.on_date, '', x.kind || char(31) || x.title || char(31) || coalesce(x.minutes, ''), x.changed,
                (SELECT coalesce(json_group_array(json_array(p.id, p.name)), '[]') FROM learning_person AS l
                   JOIN person AS p ON p.id = l.person_id WHERE l.learning_id = x.id)",
            tables: "learning AS x WHERE 1",
            of_person: "learning_person AS o CROSS JOIN learning AS x ON x.id = o.learning_id WHERE o.person_id = :person",
            day: "x.on_date",
            time: NO_TIME,
            id: "x.id",
            words: "search_learning_words",
        },
        TimelineKind::Opportunity => Reading {
            columns: "x.id, x.heard_on, '', x.kind || char(31) || x.title || char(31)
                || coalesce((SELECT name FROM organisation WHERE id = x.organisation_id), ''),
                x.outcome || CASE WHEN x.outcome <> '' AND x.notes <> '' THEN char(10) || char(10) ELSE '' END || x.notes,
                coalesce((SELECT json_array(json_array(p.id, p.name)) FROM person AS p WHERE p.id = x.told_by_id), '[]')",
            tables: "opportunity AS x WHERE 1",
            of_person: "opportunity AS x WHERE x.told_by_id = :person",
            day: "x.heard_on",
            time: NO_TIME,
            id: "x.id",
            words: "search_opportunity_words",
        },
        TimelineKind::Mentorship => Reading {
            columns: "x.id, x.from_on, '', x.direction || char(31) || x.focus || char(31) || coalesce(x.ended_on, ''),
                concat_ws(char(10) || char(10), nullif(x.they_want, ''), nullif(x.i_want, ''), nullif(x.look_back, '')),
                (SELECT json_array(json_array(p.id, p.name)) FROM person AS p WHERE p.id = x.person_id)",
            tables: "mentorship AS x WHERE 1",
            of_person: "mentorship AS x WHERE x.person_id = :person",
            day: "x.from_on",
            time: NO_TIME,
            id: "x.id",
            words: "search_mentorship_words",
        },
    }
}
