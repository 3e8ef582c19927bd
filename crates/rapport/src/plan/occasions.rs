//! Occasions: birthdays, new jobs, dormant ties, two people who should meet. Rule: only people with whom there is a tie already;
//! an occasion that was missed is dropped.

use super::choose::{level, preferred};
use super::people::Ground;
use super::{Action, Candidate, CandidateKind, Phrase, Words};
use crate::dates::PartialDate;
use crate::failure::Result;
use crate::people::PersonId;
use crate::settings::Preference;
use chrono::{Datelike, Days, NaiveDate};
use rusqlite::params;

/// A new job is an occasion for so many days.
const NEW_FOR: u64 = 30;
/// Nobody congratulates more people on one day; those with whom most happened come first.
const CONGRATULATED: u32 = 20;
/// Dormant ties proposed at once.
const REVIVED: usize = 3;

struct Occasion {
    /// Whom or what, by uid.
    about: String,
    kind: CandidateKind,
    people: Vec<PersonId>,
    title: Phrase,
    reason: Vec<Phrase>,
    why: Phrase,
    minutes: u32,
    gain: f64,
    due_on: Option<NaiveDate>,
    action: Action,
}

impl Occasion {
    fn candidate(self, ground: &Ground<'_>) -> Result<Candidate> {
        let people = self.people.into_iter().map(|person| ground.named(person)).collect::<Result<_>>()?;
        let words = Words { title: self.title, reason: self.reason, why: vec![self.why] };
        Ok(Candidate {
            key: self.kind.key(self.about),
            kind: self.kind,
            people,
            title: words.title(),
            reason: words.reason(),
            why: words.why(),
            words,
            minutes: self.minutes,
            gain: preferred(self.gain, Preference::Written, &ground.preferred),
            due_on: self.due_on,
            way: Preference::Written,
            action: self.action,
            promise: None,
            event: None,
            goals: Vec::new(),
        })
    }
}

pub(super) fn birthdays(ground: &Ground<'_>) -> Result<Vec<Candidate>> {
    let mut found = Vec::new();
    let mut statement = ground.connection.prepare_cached(
        "SELECT p.id, p.birthday FROM person AS p
           LEFT JOIN search_tie AS s ON s.person_id = p.id LEFT JOIN tie AS t ON t.person_id = p.id
          WHERE p.birthday IS NOT NULL AND substr(p.birthday, -5) = ?1 AND (s.count > 0 OR t.circle <> 'outer')
          ORDER BY t.circle IS NULL, s.count DESC, p.id LIMIT ?2",
    )?;
    for day in ground.from.iter_days().take_while(|day| *day <= ground.until).filter(|day| *day >= ground.today) {
        let mut kept_on = vec![day.format("%m-%d").to_string()];
        if (day.month(), day.day()) == (3, 1) && !day.leap_year() {
            kept_on.push("02-29".to_owned());
        }
        for month_and_day in kept_on {
            let people: Vec<(i64, String)> = statement
                .query_map(params![month_and_day, CONGRATULATED], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<Result<_, _>>()?;
            for (person, birthday) in people {
                let Some(known) = ground.open(PersonId(person))?.filter(|known| known.is_lived()) else { continue };
                let age = match birthday.parse() {
                    Ok(PartialDate::Full(born)) if day.year() > born.year() => day.year() - born.year(),
                    _ => 0,
                };
                let round = u32::try_from(age).ok().filter(|age| *age > 0 && age % 10 == 0);
                found.push(
                    Occasion {
                        about: format!("{}:{}", known.uid, day.year()),
                        kind: CandidateKind::Birthday,
                        people: vec![known.person],
                        title: Phrase::Birthday,
                        reason: [Phrase::BirthdayOn { on: day }]
                            .into_iter()
                            .chain(round.map(|age| Phrase::Turns { age }))
                            .collect(),
                        why: Phrase::LineOnTheDay,
                        minutes: 5,
                        gain: if known.settled.circle.is_some() { 1.2 } else { 0.6 },
                        due_on: Some(day),
                        action: Action::DraftMessage,
                    }
                    .candidate(ground)?,
                );
            }
        }
    }
    Ok(found)
}

pub(super) fn new_jobs(ground: &Ground<'_>) -> Result<Vec<Candidate>> {
    let since = ground.from.checked_sub_days(Days::new(NEW_FOR)).unwrap_or(ground.from);
    let changed: Vec<(i64, String, String, NaiveDate, String)> = {
        let mut statement = ground.connection.prepare_cached(
            "SELECT p.id, coalesce(p.position, ''), coalesce(o.name, ''), max(e.until_date), p.uid
               FROM employment AS e JOIN person AS p ON p.id = e.person_id LEFT JOIN organisation AS o ON o.id = p.organisation_id
              WHERE e.until_date BETWEEN ?1 AND ?2 AND (p.position IS NOT NULL OR p.organisation_id IS NOT NULL)
              GROUP BY p.id ORDER BY p.id",
        )?;
        let rows = statement.query_map(params![since, ground.until.min(ground.today)], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?;
        rows.collect::<Result<_, _>>()?
    };
    let mut due = Vec::new();
    for (person, position, organisation, on, uid) in changed {
        if let Some(known) = ground.open(PersonId(person))?.filter(|known| known.is_lived()) {
            due.push((on, uid, (known, position, organisation, on)));
        }
    }
    let mut found = Vec::new();
    for (day, (known, position, organisation, on)) in level(due) {
        if day > ground.until {
            continue;
        }
        let last = known.last_on().map(|on| Phrase::InTouchOn { on });
        found.push(
            Occasion {
                about: format!("{}:{on}", known.uid),
                kind: CandidateKind::NewJob,
                people: vec![known.person],
                title: Phrase::NewJob { position, organisation },
                reason: [Phrase::SeenOn { on }].into_iter().chain(last).collect(),
                why: Phrase::ChangeOfJob,
                minutes: 5,
                gain: if known.settled.circle.is_some() { 1.1 } else { 0.7 },
                due_on: None,
                action: Action::DraftMessage,
            }
            .candidate(ground)?,
        );
    }
    Ok(found)
}

/// Ties without a rhythm in which much happened, and nothing since half a year.
pub(super) fn dormant(ground: &Ground<'_>, mut is_answered: impl FnMut(&str) -> bool) -> Result<Vec<Candidate>> {
    let before = |days| ground.today.checked_sub_days(Days::new(days)).unwrap_or(ground.today);
    let mut statement = ground.connection.prepare_cached(
        "SELECT person_id, count FROM search_tie WHERE last_on BETWEEN ?1 AND ?2 AND count >= 4
          ORDER BY count DESC, last_on DESC, person_id LIMIT 100",
    )?;
    let people: Vec<(i64, u32)> = statement
        .query_map(params![before(1_100), before(180)], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mut found = Vec::new();
    for (person, count) in people {
        if found.len() == REVIVED {
            break;
        }
        let Some(known) = ground.open(PersonId(person))? else { continue };
        let key = CandidateKind::Revive.key(&known.uid);
        if known.settled.rhythm(&ground.rhythms).is_some() || is_answered(&key) {
            continue;
        }
        let Some(last) = known.last_on() else { continue };
        found.push(
            Occasion {
                about: known.uid,
                kind: CandidateKind::Revive,
                people: vec![known.person],
                title: Phrase::TakeUpAgain,
                reason: vec![Phrase::InTouchTimes { times: count, last }],
                why: Phrase::DormantTies,
                minutes: 10,
                gain: 0.8,
                due_on: None,
                action: Action::DraftMessage,
            }
            .candidate(ground)?,
        );
    }
    Ok(found)
}

/// One looks for what the other knows, or both of them near to me work on the same topic; and nobody brought them together yet.
pub(super) fn introductions(ground: &Ground<'_>) -> Result<Vec<Candidate>> {
    let pairs: Vec<(i64, i64, String, String, f64)> = {
        let mut statement = ground.connection.prepare_cached(
            "WITH pair (a, b, why, said, gain) AS (
               SELECT * FROM (SELECT k.person_id, t.person_id, g.name, k.what, 1.4 FROM ask AS k
                 JOIN ask_topic AS x ON x.ask_id = k.id JOIN topic AS g ON g.id = x.topic_id
                 JOIN person_topic AS t ON t.topic_id = x.topic_id AND t.person_id <> k.person_id
                WHERE k.state = 'open' ORDER BY k.id, t.person_id LIMIT 60)
               UNION ALL
               SELECT * FROM (SELECT s.person_id, t.person_id, g.name, '', 0.9 FROM tie AS u
                 JOIN person_topic AS s ON s.person_id = u.person_id JOIN topic AS g ON g.id = s.topic_id
                 JOIN person_topic AS t ON t.topic_id = s.topic_id AND t.person_id > s.person_id
                 JOIN tie AS v ON v.person_id = t.person_id AND v.circle IN ('inner', 'close', 'active')
                WHERE u.circle IN ('inner', 'close', 'active') ORDER BY s.person_id, t.person_id LIMIT 60))
             SELECT a, b, why, said, gain FROM pair JOIN person AS p ON p.id = a JOIN person AS q ON q.id = b
              WHERE NOT EXISTS (SELECT 1 FROM introduction WHERE first_id = a AND second_id = b)
                AND NOT EXISTS (SELECT 1 FROM introduction WHERE first_id = b AND second_id = a)
                AND NOT EXISTS (SELECT 1 FROM relation WHERE first_id = a AND second_id = b)
                AND NOT EXISTS (SELECT 1 FROM relation WHERE first_id = b AND second_id = a)
                AND (p.organisation_id IS NULL OR p.organisation_id IS NOT q.organisation_id)
              ORDER BY gain DESC, a, b",
        )?;
        let rows =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
        rows.collect::<Result<_, _>>()?
    };
    let mut found: Vec<Candidate> = Vec::new();
    for (one, other, topic, wanted, gain) in pairs {
        let (Some(one), Some(other)) = (ground.open(PersonId(one))?, ground.open(PersonId(other))?) else { continue };
        let (first, second) = if one.uid < other.uid { (&one, &other) } else { (&other, &one) };
        let about = format!("{}:{}", first.uid, second.uid);
        let key = CandidateKind::Introduce.key(&about);
        if found.iter().any(|candidate| candidate.key == key) {
            continue;
        }
        let reason = if wanted.is_empty() { Phrase::BothWorkOn { topic } } else { Phrase::LooksFor { wanted, topic } };
        found.push(
            Occasion {
                about,
                kind: CandidateKind::Introduce,
                people: vec![one.person, other.person],
                title: Phrase::ShouldKnow,
                reason: vec![reason],
                why: Phrase::HelpsTwo,
                minutes: 10,
                gain,
                due_on: None,
                action: Action::AskBoth,
            }
            .candidate(ground)?,
        );
    }
    Ok(found)
}
