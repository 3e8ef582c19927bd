//! The evidence that the records hold. Rule: a record counts once for a topic, on its day.

use super::figures::{figures, thin};
use super::period::ProfilePeriod;
use super::{Evidence, Measure, PowerFacet, Profile, ProfilePeople, ProfileTarget};
use crate::failure::Result;
use crate::growth::{FITS_BUT_TOPIC, Whom};
use crate::mentoring::MentoringDirection;
use crate::opportunities::HIDDEN;
use crate::timeline::{TimelineKind, TimelinePlace};
use crate::topics::{self, StandsForIt, TopicId, TopicPerson};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

/// So many people of a topic are looked at.
const LOOKED_AT: u32 = 200;
/// And so many of each kind are shown.
const SHOWN: usize = 8;

/// The profile on a day: of one topic, or overall.
///
/// # Errors
/// `NotFound` where the topic is gone.
pub fn profile(
    connection: &Connection,
    topic: Option<TopicId>,
    period: ProfilePeriod,
    today: NaiveDate,
    targets: &[ProfileTarget],
) -> Result<Profile> {
    let facets = figures(&evidence(connection, topic)?, period, today, targets);
    let (span, thin) = (period.span(today), thin(&facets));
    let (topic, people) = match topic {
        Some(topic) => (topics::get(connection, topic)?.name, connected(topics::people(connection, topic, LOOKED_AT)?)),
        None => (String::new(), ProfilePeople::default()),
    };
    let proposed_to = thin.and_then(|facet| proposed_to(facet, &people));
    let proposal = thin.map(|facet| proposal(facet, &topic, proposed_to.as_deref())).unwrap_or_default();
    Ok(Profile { span, gone: span.gone(today), facets, thin, proposal, proposed_to, topic, people })
}

/// All that speaks for a topic, or for any and none.
pub fn evidence(connection: &Connection, topic: Option<TopicId>) -> Result<Vec<Evidence>> {
    evidence_of(connection, &Whom { topic: topic.map(|topic| topic.0), ..Whom::default() })
}

/// All that speaks for the topic of a filter, with somebody whom the rest of it fits.
pub fn evidence_of(connection: &Connection, whom: &Whom) -> Result<Vec<Evidence>> {
    let mut found = Vec::new();
    for measure in Measure::ALL {
        let (kind, sql) = reading(measure);
        let mut statement = connection.prepare_cached(&sql)?;
        let asked = params![whom.organisation, whom.topic, whom.tag, whom.circle, whom.purpose];
        let rows = statement.query_map(asked, |row| {
            let place = TimelinePlace { id: row.get(0)?, on: row.get(1)?, at: String::new(), kind };
            Ok(Evidence { measure, amount: row.get(2)?, place })
        })?;
        found.extend(rows.collect::<Result<Vec<_>, _>>()?);
    }
    Ok(found)
}

/// Where the records of a measure stand. An exchange is about what the talk was about that it came of.
fn reading(measure: Measure) -> (TimelineKind, String) {
    // Of a record `x`: it is on the topic, and about somebody.
    let on_topic = |id: &str, table: &str| {
        format!("(?2 IS NULL OR {id} IN (SELECT {table}_id FROM {table}_topic WHERE topic_id = ?2))")
    };
    let with = |person: &str| {
        format!(
            "(coalesce(?1, ?3, ?4, ?5) IS NULL OR EXISTS (SELECT 1 FROM person AS p WHERE p.id = {person} AND {FITS_BUT_TOPIC}))"
        )
    };
    let with_all = |table: &str| {
        format!(
            "(coalesce(?1, ?3, ?4, ?5) IS NULL OR EXISTS (SELECT 1 FROM {table}_person AS l JOIN person AS p ON p.id = l.person_id
               WHERE l.{table}_id = x.id AND {FITS_BUT_TOPIC}))"
        )
    };
    let written = |table: &str, amount: &str, condition: &str| {
        format!(
            "SELECT x.id, x.on_date, {amount} FROM {table} AS x WHERE {condition} AND {} AND {}",
            on_topic("x.id", table),
            with_all(table)
        )
    };
    let opportunities = |condition: &str| {
        format!(
            "SELECT x.id, x.heard_on, 1.0 FROM opportunity AS x WHERE {condition} AND {} AND {}",
            on_topic("x.id", "opportunity"),
            with("x.told_by_id")
        )
    };
    // About what the mentorship is about, whatever else was talked about.
    let sessions = |direction: &str| {
        format!(
            "SELECT i.id, i.on_date, 1.0 FROM interaction AS i
              WHERE i.id IN (SELECT s.interaction_id FROM mentorship_session AS s JOIN mentorship AS x ON x.id = s.mentorship_id
                              WHERE x.direction = '{direction}' AND {} AND {})",
            on_topic("x.id", "mentorship"),
            with("x.person_id")
        )
    };
    match measure {
        Measure::Insights => (TimelineKind::Insight, written("insight", "1.0", "1")),
        Measure::LearningHours => {
            (TimelineKind::Learning, written("learning", "x.minutes / 60.0", "x.minutes IS NOT NULL"))
        }
        Measure::AdviceGiven => (
            TimelineKind::Exchange,
            format!(
                "SELECT x.id, x.on_date, 1.0 FROM exchange AS x
                  WHERE x.direction = 'given' AND x.kind IN ('advice', 'feedback') AND (?2 IS NULL
                     OR x.interaction_id IN (SELECT interaction_id FROM interaction_topic WHERE topic_id = ?2)) AND {}",
                with("x.person_id")
            ),
        ),
        Measure::Contributions => (TimelineKind::Contribution, written("contribution", "1.0", "1")),
        Measure::TimesAsked => (
            TimelineKind::Ask,
            format!(
                "SELECT x.id, x.asked_on, 1.0 FROM ask AS x WHERE x.person_id IS NOT NULL AND {} AND {}",
                on_topic("x.id", "ask"),
                with("x.person_id")
            ),
        ),
        Measure::OpportunitiesHeard => (TimelineKind::Opportunity, opportunities("1")),
        Measure::HiddenOpportunities => (TimelineKind::Opportunity, opportunities(HIDDEN)),
        Measure::SessionsAsMentor => (TimelineKind::Interaction, sessions("i_mentor_them")),
        Measure::SessionsAsMentee => (TimelineKind::Interaction, sessions("they_mentor_me")),
    }
}

/// In the order of the topic's page.
fn connected(people: Vec<TopicPerson>) -> ProfilePeople {
    let guides = |person: &TopicPerson| person.mentoring == Some(MentoringDirection::TheyMentorMe);
    let knows_more =
        |person: &TopicPerson| person.stands_for_it == StandsForIt::Yes || person.insights > 0 || guides(person);
    let is_guided = |person: &TopicPerson| person.mentoring == Some(MentoringDirection::IMentorThem);
    let some = |of: &dyn Fn(&TopicPerson) -> bool| people.iter().filter(|one| of(one)).take(SHOWN).cloned().collect();
    let mut ask_me: Vec<TopicPerson> = people.iter().filter(|person| person.asks > 0).cloned().collect();
    ask_me.sort_by_key(|person| person.open_asks == 0);
    ask_me.truncate(SHOWN);
    ProfilePeople {
        know_more: some(&knows_more),
        ask_me,
        could_teach: some(&|person| (person.interactions > 0 || is_guided(person)) && !knows_more(person)),
    }
}

/// Who can help with what is thin, or be helped.
fn proposed_to(facet: PowerFacet, people: &ProfilePeople) -> Option<String> {
    let found = match facet {
        PowerFacet::Knowledge => people.know_more.first(),
        PowerFacet::Guidance => people.ask_me.first().or_else(|| people.could_teach.first()),
        PowerFacet::Opportunity | PowerFacet::Reputation => None,
    };
    found.map(|person| person.name.clone())
}

/// One thing to do about what is thin.
fn proposal(facet: PowerFacet, topic: &str, to: Option<&str>) -> String {
    let on = |what: &str| if topic.is_empty() { what.to_owned() } else { format!("{what} on {topic}") };
    match facet {
        PowerFacet::Knowledge => match to {
            Some(name) => format!("Talk to {name}, and note what you learn{}.", on("")),
            None => format!("{}, and note what you take from it.", on("Read something new")),
        },
        PowerFacet::Guidance => match to {
            Some(name) => format!("Offer {name} {}.", on("an hour of advice")),
            None => format!("Offer somebody {}.", on("an hour of advice")),
        },
        PowerFacet::Opportunity => format!("Tell three people what you look for{}.", on("")),
        PowerFacet::Reputation => format!("Write a post or answer a question{}.", on("")),
    }
}
