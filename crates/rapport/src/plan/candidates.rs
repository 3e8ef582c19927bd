//! What is due: promises, follow-ups, rhythms, and where it is my turn to give. Rule: each says why, and how long it takes.

use super::choose::{level, preferred};
use super::people::Ground;
use super::{Action, Candidate, CandidateKind, Phrase, Words};
use crate::events::EventId;
use crate::failure::Result;
use crate::people::PersonId;
use crate::settings::Preference;
use crate::ties::{Circle, KNOWN, Known};
use chrono::NaiveDate;

/// Promises without a date are proposed after so many days.
const UNDATED_AFTER: i64 = 14;

pub(super) fn promises(ground: &Ground<'_>) -> Result<Vec<Candidate>> {
    let mut statement = ground.connection.prepare_cached(
        "SELECT m.id, m.uid, m.person_id, m.what, m.made_on, m.due_on, m.event_id, coalesce(e.title, '')
           FROM promise AS m LEFT JOIN event AS e ON e.id = m.event_id
          WHERE m.state = 'open' AND m.whose = 'mine' AND (m.due_on IS NULL OR m.due_on <= ?1) ORDER BY m.id",
    )?;
    let mut rows = statement.query([ground.until])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (made_on, due_on): (NaiveDate, Option<NaiveDate>) = (row.get(4)?, row.get(5)?);
        if due_on.is_none() && (ground.today - made_on).num_days() < UNDATED_AFTER {
            continue;
        }
        let person: Option<PersonId> = row.get(2)?;
        let people = match person {
            None => Vec::new(),
            Some(person) => match ground.open(person)? {
                None => continue,
                Some(_) => vec![ground.named(person)?],
            },
        };
        let (event, event_title): (Option<EventId>, String) = (row.get(6)?, row.get(7)?);
        let kind = if event.is_some() { CandidateKind::FollowUp } else { CandidateKind::Promise };
        let late = due_on.map_or(0, |due| (ground.today - due).num_days());
        let when = match due_on {
            None => Phrase::NoDate,
            Some(_) if late > 0 => Phrase::DueAgo { days: u32::try_from(late).unwrap_or(u32::MAX) },
            Some(_) if late == 0 => Phrase::DueToday,
            Some(_) if late == -1 => Phrase::DueTomorrow,
            Some(on) => Phrase::DueOn { on },
        };
        let promised = match event_title {
            none if none.is_empty() => Phrase::PromisedOn { on: made_on },
            event => Phrase::PromisedAfter { on: made_on, event },
        };
        let words = Words {
            title: Phrase::Own { text: row.get(3)? },
            reason: vec![when.clone(), promised],
            why: vec![Phrase::YourWord, when],
        };
        found.push(Candidate {
            key: kind.key(row.get::<_, String>(1)?),
            kind,
            people,
            title: words.title(),
            reason: words.reason(),
            why: words.why(),
            words,
            minutes: if kind == CandidateKind::FollowUp { 10 } else { 15 },
            gain: if due_on.is_some() { 6.0 + late.clamp(0, 30) as f64 / 15.0 } else { 3.0 },
            due_on,
            way: Preference::Written,
            action: Action::KeepPromise,
            promise: row.get(0)?,
            event,
            goals: Vec::new(),
        });
    }
    Ok(found)
}

pub(super) fn rhythms(ground: &Ground<'_>) -> Result<Vec<Candidate>> {
    let mut due: Vec<(NaiveDate, String, Known)> = Vec::new();
    {
        let mut statement = ground
            .connection
            .prepare_cached(&format!("{KNOWN} WHERE t.circle IS NOT NULL OR t.rhythm_days IS NOT NULL"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let known = Known::read(row)?;
            if let Some(on) = known.due_on(&ground.rhythms).filter(|on| *on <= ground.until)
                && known.settled.is_open(ground.today.max(ground.from))
            {
                due.push((on, known.uid.clone(), known));
            }
        }
    }
    let mut found = Vec::new();
    for (on, known) in level(due) {
        if on <= ground.until {
            found.push(rhythm(ground, &known, on)?);
        }
    }
    Ok(found)
}

fn rhythm(ground: &Ground<'_>, known: &Known, on: NaiveDate) -> Result<Candidate> {
    let every = known.settled.rhythm(&ground.rhythms).unwrap_or_default();
    let circle = known.settled.circle;
    let (way, action, minutes) = way(circle, &ground.preferred);
    let near = match circle {
        Some(Circle::Inner) => 2.6,
        Some(Circle::Close) => 2.2,
        Some(Circle::Active) => 1.6,
        Some(Circle::Wider) => 1.2,
        Some(Circle::Outer) | None => 1.4,
    };
    let late = (ground.today - on).num_days().max(0);
    let share = late as f64 / f64::from(every.max(1));
    let last = match known.last_on() {
        Some(on) => Phrase::LastInTouch { on },
        None => Phrase::NothingLogged,
    };
    let ground_of_rhythm = match (known.settled.rhythm_days, circle) {
        (None, Some(circle)) => Phrase::CircleMeans { circle, days: every },
        _ => Phrase::YouWant { days: every },
    };
    let person = ground.named(known.person)?;
    let words = Words {
        title: Phrase::GetInTouch { name: person.name.clone() },
        reason: vec![last.clone(), Phrase::Every { days: every }],
        why: vec![ground_of_rhythm, last, Phrase::LongerPast],
    };
    Ok(Candidate {
        key: CandidateKind::Rhythm.key(&known.uid),
        kind: CandidateKind::Rhythm,
        people: vec![person],
        title: words.title(),
        reason: words.reason(),
        why: words.why(),
        words,
        minutes,
        // An hour with somebody near is worth more than a line: the gain grows with the minutes it takes.
        gain: preferred(near * (1.0 + share.min(1.0)) * f64::from(minutes) / 15.0, way, &ground.preferred),
        due_on: Some(on),
        way,
        action,
        promise: None,
        event: None,
        goals: Vec::new(),
    })
}

/// How to be in touch: a preferred way where there is one, else as fits the circle.
fn way(circle: Option<Circle>, preferred: &[Preference]) -> (Preference, Action, u32) {
    let usual = match circle {
        Some(Circle::Inner) => [Preference::OneToOne, Preference::Online, Preference::Written],
        Some(Circle::Close | Circle::Active) => [Preference::Online, Preference::OneToOne, Preference::Written],
        Some(Circle::Wider | Circle::Outer) | None => [Preference::Written, Preference::Online, Preference::OneToOne],
    };
    let way = usual.into_iter().find(|way| preferred.contains(way)).unwrap_or(usual[0]);
    match way {
        Preference::OneToOne | Preference::SmallGroup => (way, Action::Meet, 30),
        Preference::Online => (way, Action::Call, 20),
        Preference::Written => (way, Action::DraftMessage, 10),
    }
}

/// Received and hardly given back, as it stands after fading.
pub(super) fn turns_to_give(ground: &Ground<'_>) -> Result<Vec<Candidate>> {
    let people: Vec<i64> = {
        let mut statement = ground.connection.prepare_cached(
            "SELECT person_id FROM search_tie WHERE received > 3 * given ORDER BY received - given DESC, person_id LIMIT 40",
        )?;
        statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    let mut count = ground.connection.prepare_cached(
        "SELECT coalesce(sum(direction = 'given'), 0), coalesce(sum(direction = 'received'), 0)
           FROM exchange WHERE person_id = ?1 AND on_date BETWEEN date(?2, '-1 year') AND ?2",
    )?;
    let mut found = Vec::new();
    for person in people.into_iter().map(PersonId) {
        let (given, received): (u32, u32) =
            count.query_row(rusqlite::params![person.0, ground.today], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let Some(known) = ground.open(person)?.filter(|_| received >= given + 2) else { continue };
        let person = ground.named(person)?;
        let words = Words {
            title: Phrase::YourTurn { name: person.name.clone() },
            reason: vec![Phrase::ReceivedAndGiven { received, given }],
            why: vec![Phrase::BothWays],
        };
        found.push(Candidate {
            key: CandidateKind::Give.key(&known.uid),
            kind: CandidateKind::Give,
            people: vec![person],
            title: words.title(),
            reason: words.reason(),
            why: words.why(),
            words,
            minutes: 15,
            gain: preferred(1.3, Preference::Written, &ground.preferred),
            due_on: None,
            way: Preference::Written,
            action: Action::DraftMessage,
            promise: None,
            event: None,
            goals: Vec::new(),
        });
    }
    Ok(found)
}
