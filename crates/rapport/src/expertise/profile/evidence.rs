//! The evidence that the records hold. Rule: a record counts once for a topic, on its day.

use super::figures::{figures, thin};
use super::period::ProfilePeriod;
use super::{Evidence, Measure, PowerFacet, Profile, ProfilePeople, ProfileTarget};
use crate::failure::Result;
use crate::timeline::{TimelineKind, TimelinePlace};
use crate::topics::{self, StandsForIt, TopicId, TopicPerson};
use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

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
    let (name, people) = match topic {
        Some(topic) => (topics::get(connection, topic)?.name, connected(topics::people(connection, topic, LOOKED_AT)?)),
        None => (String::new(), ProfilePeople::default()),
    };
    let proposal = thin.map(|facet| proposal(facet, &name, &people)).unwrap_or_default();
    Ok(Profile { span, gone: span.gone(today), facets, thin, proposal, people })
}

/// All that speaks for a topic, or for any and none.
pub fn evidence(connection: &Connection, topic: Option<TopicId>) -> Result<Vec<Evidence>> {
    let mut found = Vec::new();
    for measure in Measure::ALL {
        let (kind, sql) = reading(measure);
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map(named_params! { ":topic": topic }, |row| {
            let place = TimelinePlace { id: row.get(0)?, on: row.get(1)?, at: String::new(), kind };
            Ok(Evidence { measure, amount: row.get(2)?, place })
        })?;
        found.extend(rows.collect::<Result<Vec<_>, _>>()?);
    }
    Ok(found)
}

/// Where the records of a measure stand. An exchange is about what the talk was about that it came of.
fn reading(measure: Measure) -> (TimelineKind, &'static str) {
    match measure {
        Measure::Insights => (
            TimelineKind::Insight,
            "SELECT x.id, x.on_date, 1.0 FROM insight AS x
              WHERE :topic IS NULL OR x.id IN (SELECT insight_id FROM insight_topic WHERE topic_id = :topic)",
        ),
        Measure::LearningHours => (
            TimelineKind::Learning,
            "SELECT x.id, x.on_date, x.minutes / 60.0 FROM learning AS x WHERE x.minutes IS NOT NULL
                AND (:topic IS NULL OR x.id IN (SELECT learning_id FROM learning_topic WHERE topic_id = :topic))",
        ),
        Measure::AdviceGiven => (
            TimelineKind::Exchange,
            "SELECT x.id, x.on_date, 1.0 FROM exchange AS x
              WHERE x.direction = 'given' AND x.kind IN ('advice', 'feedback') AND (:topic IS NULL
                 OR x.interaction_id IN (SELECT interaction_id FROM interaction_topic WHERE topic_id = :topic))",
        ),
        Measure::Contributions => (
            TimelineKind::Contribution,
            "SELECT x.id, x.on_date, 1.0 FROM contribution AS x
              WHERE :topic IS NULL OR x.id IN (SELECT contribution_id FROM contribution_topic WHERE topic_id = :topic)",
        ),
        Measure::TimesAsked => (
            TimelineKind::Ask,
            "SELECT x.id, x.asked_on, 1.0 FROM ask AS x WHERE x.person_id IS NOT NULL
                AND (:topic IS NULL OR x.id IN (SELECT ask_id FROM ask_topic WHERE topic_id = :topic))",
        ),
        Measure::OpportunitiesHeard => (
            TimelineKind::Opportunity,
            "SELECT x.id, x.heard_on, 1.0 FROM opportunity AS x
              WHERE :topic IS NULL OR x.id IN (SELECT opportunity_id FROM opportunity_topic WHERE topic_id = :topic)",
        ),
        Measure::HiddenOpportunities => (
            TimelineKind::Opportunity,
            "SELECT x.id, x.heard_on, 1.0 FROM opportunity AS x
              WHERE x.told_by_id IS NOT NULL AND x.publicity <> 'already' AND (:topic IS NULL
                 OR x.id IN (SELECT opportunity_id FROM opportunity_topic WHERE topic_id = :topic))",
        ),
        // About what the mentorship is about, whatever else was talked about.
        Measure::SessionsAsMentor => (
            TimelineKind::Interaction,
            "SELECT i.id, i.on_date, 1.0 FROM interaction AS i
              WHERE EXISTS (SELECT 1 FROM mentorship_session AS s JOIN mentorship AS x ON x.id = s.mentorship_id
                             WHERE s.interaction_id = i.id AND x.direction = 'i_mentor_them' AND (:topic IS NULL
                                OR x.id IN (SELECT mentorship_id FROM mentorship_topic WHERE topic_id = :topic)))",
        ),
        Measure::SessionsAsMentee => (
            TimelineKind::Interaction,
            "SELECT i.id, i.on_date, 1.0 FROM interaction AS i
              WHERE EXISTS (SELECT 1 FROM mentorship_session AS s JOIN mentorship AS x ON x.id = s.mentorship_id
                             WHERE s.interaction_id = i.id AND x.direction = 'they_mentor_me' AND (:topic IS NULL
                                OR x.id IN (SELECT mentorship_id FROM mentorship_topic WHERE topic_id = :topic)))",
        ),
    }
}

/// In the order of the topic's page.
fn connected(people: Vec<TopicPerson>) -> ProfilePeople {
    let knows_more = |person: &TopicPerson| person.stands_for_it == StandsForIt::Yes || person.insights > 0;
    let some = |of: &dyn Fn(&TopicPerson) -> bool| people.iter().filter(|one| of(one)).take(SHOWN).cloned().collect();
    ProfilePeople {
        know_more: some(&knows_more),
        ask_me: some(&|person| person.asks > 0),
        could_teach: some(&|person| person.interactions > 0 && !knows_more(person)),
    }
}

/// One thing to do about what is thin.
fn proposal(facet: PowerFacet, topic: &str, people: &ProfilePeople) -> String {
    let on = |what: &str| if topic.is_empty() { what.to_owned() } else { format!("{what} on {topic}") };
    let first = |people: &[TopicPerson]| people.first().map(|person| person.name.clone());
    match facet {
        PowerFacet::Knowledge => match first(&people.know_more) {
            Some(name) => format!("Talk to {name}, and note what you learn{}.", on("")),
            None => format!("{}, and note what you take from it.", on("Read something new")),
        },
        PowerFacet::Guidance => match first(&people.ask_me).or_else(|| first(&people.could_teach)) {
            Some(name) => format!("Offer {name} {}.", on("an hour of advice")),
            None => format!("Offer somebody {}.", on("an hour of advice")),
        },
        PowerFacet::Opportunity => format!("Tell three people what you look for{}.", on("")),
        PowerFacet::Reputation => format!("Write a post or answer a question{}.", on("")),
    }
}
