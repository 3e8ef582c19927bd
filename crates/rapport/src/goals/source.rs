//! The records that a metric counts. Rule: one query a metric; the figure and the records behind it come from the same one.

use super::Metric;
use super::counted::CountedKind;
use crate::events::FOLLOWED_UP;
use crate::growth::then::QUIET_DAYS;
use crate::growth::{FITS, FITS_BUT_TOPIC, Whom};
use crate::opportunities::HIDDEN;
use chrono::NaiveDate;
use rusqlite::ToSql;

/// A query with the columns `id`, `day`, `part`, `whole`, `one`: what a record adds, what it is a part of, and whose it is where people
/// or organisations are counted once. Its parameters are those of [`parameters`].
pub(super) struct Source {
    pub kind: CountedKind,
    pub sql: String,
    /// Another query with `day`, `part`, `whole` that gives the same figures without touching each record.
    pub sums: Option<String>,
}

pub(super) fn parameters<'a>(whom: &'a Whom, from: &'a NaiveDate, until: &'a NaiveDate) -> [&'a dyn ToSql; 7] {
    [&whom.organisation, &whom.topic, &whom.tag, &whom.circle, &whom.purpose, from, until]
}

/// `None` for levels.
pub(super) fn source(metric: Metric, whom: &Whom) -> Option<Source> {
    let everybody = *whom == Whom::default();
    let of_person = |id: &str| match everybody {
        true => "1".to_owned(),
        false => format!("EXISTS (SELECT 1 FROM person AS p WHERE p.id = {id} AND {FITS})"),
    };
    let interactions = |part: &str, whole: &str, sum: &str| Source {
        kind: CountedKind::Interaction,
        sql: format!(
            "SELECT i.id, i.on_date AS day, {part} AS part, {whole} AS whole, NULL AS one FROM interaction AS i
              WHERE i.on_date BETWEEN ?6 AND ?7 AND {}",
            if everybody {
                "1".to_owned()
            } else {
                format!(
                    "EXISTS (SELECT 1 FROM interaction_person AS w JOIN person AS p ON p.id = w.person_id
                      WHERE w.interaction_id = i.id AND {FITS})"
                )
            }
        ),
        sums: everybody.then(|| {
            format!(
                "SELECT i.on_date AS day, {sum} AS part, i.count AS whole FROM search_day AS i
                  WHERE i.on_date BETWEEN ?6 AND ?7"
            )
        }),
    };
    let touched = |kind, one: &str, condition: &str| {
        Source {
        kind,
        sql: format!(
            "SELECT i.id, i.on_date AS day, 1 AS part, 1 AS whole, {one} AS one
               FROM interaction AS i JOIN interaction_person AS w ON w.interaction_id = i.id JOIN person AS p ON p.id = w.person_id
              WHERE i.on_date BETWEEN ?6 AND ?7 AND {condition} AND {}",
            if everybody { "1" } else { FITS }
        ),
        sums: None,
    }
    };
    let met = |part: &str| {
        records(
            CountedKind::Person,
            "p.id",
            "substr(e.ends, 1, 10)",
            part,
            "event AS e JOIN event_person AS m ON m.event_id = e.id AND m.standing = 'met' JOIN person AS p ON p.id = m.person_id",
            if everybody { "1" } else { FITS },
        )
    };
    let exchanges = |day: &str, condition: &str| {
        let condition = format!("{condition} AND {}", of_person("x.person_id"));
        records(CountedKind::Exchange, "x.id", day, "1", "exchange AS x", &condition)
    };
    let asks = |day: &str, condition: &str| {
        let condition = format!("x.person_id IS NOT NULL AND {condition} AND {}", of_person("x.person_id"));
        records(CountedKind::Ask, "x.id", day, "1", "ask AS x", &condition)
    };
    // The plus keeps to the index of the days: that of the origins would read the wide rows of people.
    let people = |condition: &str| {
        let fits = if everybody { "1" } else { FITS };
        records(CountedKind::Person, "p.id", "p.met_on", "1", "person AS p", &format!("{condition} AND {fits}"))
    };
    let written = |kind, table: &str, part: &str, condition: &str| {
        let condition = format!("{condition} AND {}", written_fits(table, everybody));
        records(kind, "x.id", "x.on_date", part, &format!("{table} AS x"), &condition)
    };
    let opportunities = |part: &str| {
        let condition = if everybody {
            "1".to_owned()
        } else {
            format!(
                "(?2 IS NULL OR EXISTS (SELECT 1 FROM opportunity_topic AS l WHERE l.opportunity_id = x.id AND l.topic_id = ?2))
                 AND (coalesce(?1, ?3, ?4, ?5) IS NULL
                      OR EXISTS (SELECT 1 FROM person AS p WHERE p.id = x.told_by_id AND {FITS_BUT_TOPIC}))"
            )
        };
        records(CountedKind::Opportunity, "x.id", "x.heard_on", part, "opportunity AS x", &condition)
    };
    let sessions = |direction: &str| {
        records(
            CountedKind::Interaction,
            "i.id",
            "i.on_date",
            "1",
            "interaction AS i JOIN mentorship_session AS s ON s.interaction_id = i.id JOIN mentorship AS x ON x.id = s.mentorship_id",
            &format!("x.direction = '{direction}' AND {}", of_person("x.person_id")),
        )
    };
    Some(match metric {
        Metric::Conversations => interactions("1", "1", "i.count"),
        Metric::DeepConversations | Metric::DeepShare => {
            interactions("i.depth IS 'deep'", "1", "iif(i.depth = 'deep', i.count, 0)")
        }
        Metric::OneToOne | Metric::OneToOneShare => {
            interactions("i.kind = 'one_to_one'", "1", "iif(i.kind = 'one_to_one', i.count, 0)")
        }
        Metric::MinutesSpent => interactions(
            "iif(i.batch_id IS NULL AND i.event_id IS NULL, coalesce(i.minutes, 0), 0)",
            "1",
            "iif(i.own, i.minutes, 0)",
        ),
        Metric::PeopleInTouch => touched(CountedKind::Person, "p.id", "1"),
        Metric::ClosePeopleInTouch => touched(
            CountedKind::Person,
            "p.id",
            "EXISTS (SELECT 1 FROM tie AS c WHERE c.person_id = p.id AND c.circle IN ('inner', 'close'))",
        ),
        Metric::TiesRevived => touched(
            CountedKind::Person,
            "p.id",
            &format!(
                "(SELECT max(b.on_date) FROM interaction_person AS v JOIN interaction AS b ON b.id = v.interaction_id
                   WHERE v.person_id = p.id AND b.on_date < i.on_date) <= date(i.on_date, '-{QUIET_DAYS} days')"
            ),
        ),
        Metric::OrganisationsReached => {
            touched(CountedKind::Organisation, "p.organisation_id", "p.organisation_id IS NOT NULL")
        }
        Metric::NewTies => people("1"),
        Metric::NewTiesAtEvents => people("+p.origin = 'event'"),
        Metric::PeopleMetAtEvents => met("1"),
        Metric::FollowUpShare => met(FOLLOWED_UP),
        Metric::EventsAttended => records(
            CountedKind::Event,
            "e.id",
            "substr(e.starts, 1, 10)",
            "1",
            "event AS e",
            &format!(
                "e.recurrence = '' AND e.status <> 'cancelled' AND e.answer = 'going' AND e.kind <> 'meeting' AND {}",
                if everybody {
                    "1".to_owned()
                } else {
                    format!(
                        "EXISTS (SELECT 1 FROM event_person AS m JOIN person AS p ON p.id = m.person_id
                          WHERE m.event_id = e.id AND m.standing = 'met' AND {FITS})"
                    )
                }
            ),
        ),
        Metric::HelpGiven => exchanges("x.on_date", "x.direction = 'given'"),
        Metric::HelpReceived => exchanges("x.on_date", "x.direction = 'received'"),
        Metric::ThanksGiven => exchanges("x.thanked_on", "x.direction = 'received'"),
        Metric::IntroductionsMade => records(
            CountedKind::Introduction,
            "x.id",
            "x.made_on",
            "1",
            "(SELECT n.id, n.first_id, n.second_id, min(json_extract(s.value, '$.on')) AS made_on
                FROM introduction AS n, json_each(iif(json_valid(n.steps), n.steps, '[]')) AS s
               WHERE n.whose = 'mine' AND json_extract(s.value, '$.state') = 'made' GROUP BY n.id) AS x",
            &format!("({} OR {})", of_person("x.first_id"), of_person("x.second_id")),
        ),
        Metric::PromisesKept => records(
            CountedKind::Promise,
            "x.id",
            "x.settled_on",
            "1",
            "promise AS x",
            &format!("x.whose = 'mine' AND x.state = 'kept' AND {}", of_person("x.person_id")),
        ),
        Metric::TimesAsked => asks("x.asked_on", "1"),
        Metric::AsksAnswered => asks("x.settled_on", "x.state = 'answered'"),
        Metric::Insights => written(CountedKind::Insight, "insight", "1", "1"),
        Metric::Contributions => written(CountedKind::Contribution, "contribution", "1", "1"),
        Metric::TalksGiven => written(CountedKind::Contribution, "contribution", "1", "x.kind IN ('talk', 'panel')"),
        Metric::LearningHours => {
            written(CountedKind::Learning, "learning", "coalesce(x.minutes, 0) / 60.0", "x.minutes > 0")
        }
        Metric::FeedbackAsked => written(CountedKind::Learning, "learning", "1", "x.kind = 'feedback_asked'"),
        Metric::OpportunitiesHeard => opportunities("1"),
        Metric::HiddenShare => opportunities(HIDDEN),
        Metric::SessionsAsMentor => sessions("i_mentor_them"),
        Metric::SessionsAsMentee => sessions("they_mentor_me"),
        Metric::Mutuality
        | Metric::PeopleKnown
        | Metric::EngagedPeople
        | Metric::Engagement
        | Metric::StrongTies
        | Metric::RhythmKept
        | Metric::EffectiveSize
        | Metric::Constraint => return None,
    })
}

fn records(kind: CountedKind, id: &str, day: &str, part: &str, from: &str, condition: &str) -> Source {
    Source {
        kind,
        sql: format!(
            "SELECT {id} AS id, {day} AS day, {part} AS part, 1 AS whole, NULL AS one FROM {from}
              WHERE {day} BETWEEN ?6 AND ?7 AND {condition}"
        ),
        sums: None,
    }
}

/// Of what was written down on a topic with people: the topic is the record's own.
fn written_fits(table: &str, everybody: bool) -> String {
    if everybody {
        return "1".to_owned();
    }
    format!(
        "(?2 IS NULL OR EXISTS (SELECT 1 FROM {table}_topic AS l WHERE l.{table}_id = x.id AND l.topic_id = ?2))
         AND (coalesce(?1, ?3, ?4, ?5) IS NULL
              OR EXISTS (SELECT 1 FROM {table}_person AS l JOIN person AS p ON p.id = l.person_id
                          WHERE l.{table}_id = x.id AND {FITS_BUT_TOPIC}))"
    )
}
