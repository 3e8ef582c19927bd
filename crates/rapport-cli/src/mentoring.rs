//! `rapport mentoring`. Rule: what is counted as given and received is counted as on the screen, and people leave by their uid.

use crate::arguments::Mentoring;
use crate::shown::{Person, said};
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::mentoring::{
    self, Capacity, Guidance, MentoringDirection, MentoringQuery, MentoringSession, Mentorship, MentorshipStanding,
    Milestone,
};
use rapport::promises::{Promise, PromiseState, Whose};
use rapport::{Result, Store};
use serde::Serialize;

/// As `docs/json.md` shows it.
#[derive(Debug, Serialize)]
struct Shown {
    capacity: Capacity,
    guidance: Vec<Guidance>,
    mentorships: Vec<ShownMentorship>,
}

#[derive(Debug, Serialize)]
struct ShownMentorship {
    uid: String,
    person: Person,
    direction: MentoringDirection,
    focus: String,
    topics: Vec<String>,
    they_want: Option<String>,
    i_want: Option<String>,
    rhythm_days: Option<u32>,
    from: NaiveDate,
    until: Option<NaiveDate>,
    review_on: Option<NaiveDate>,
    next_agenda: Option<String>,
    ended_on: Option<NaiveDate>,
    look_back: Option<String>,
    session_due: Option<NaiveDate>,
    sessions: Vec<Session>,
    next_steps: Vec<Step>,
    milestones: Vec<ShownMilestone>,
}

#[derive(Debug, Serialize)]
struct Session {
    interaction: String,
    on: NaiveDate,
    minutes: Option<u32>,
    agenda: Option<String>,
}

#[derive(Debug, Serialize)]
struct Step {
    uid: String,
    whose: Whose,
    what: String,
    due_on: Option<NaiveDate>,
    state: PromiseState,
}

#[derive(Debug, Serialize)]
struct ShownMilestone {
    what: String,
    due_on: Option<NaiveDate>,
    reached_on: Option<NaiveDate>,
}

pub fn mentoring(store: &Store, asked: &Mentoring, today: NaiveDate) -> Result<Came> {
    let query = MentoringQuery {
        standing: asked.going.then_some(MentorshipStanding::Going),
        from: asked.from,
        until: asked.to,
        ..MentoringQuery::default()
    };
    let found = mentoring::overview(store.connection(), &query, today)?;
    let nothing = found.mentorships.is_empty();
    if asked.json {
        let mentorships =
            found.mentorships.into_iter().map(|one| shown(store, one, &query, today)).collect::<Result<_>>()?;
        output::json(&Shown { capacity: found.capacity, guidance: found.guidance, mentorships })?;
    } else if !nothing {
        for one in &found.mentorships {
            output::line(&line(one))?;
        }
        output::line(&sum(found.capacity, &found.guidance))?;
    }
    Ok(if nothing { Came::ToNothing } else { Came::ToSomething })
}

/// `2026-09-01  I mentor       Ada Okafor: Speaking before experts – 3 sessions, next due 2026-11-24`
fn line(one: &Mentorship) -> String {
    let next = match (one.ended_on, one.session_due) {
        (Some(on), _) => format!(", ended {on}"),
        (None, Some(due)) => format!(", next due {due}"),
        (None, None) => String::new(),
    };
    let (way, sessions) = (way(one.direction), counted(one.sessions));
    format!("{}  {way:12}  {}: {} – {sessions}{next}", one.from, one.person.name, one.focus)
}

const fn way(direction: MentoringDirection) -> &'static str {
    match direction {
        MentoringDirection::TheyMentorMe => "mentors me",
        MentoringDirection::IMentorThem => "I mentor",
        MentoringDirection::Peers => "peers",
    }
}

/// `I mentor 1 of 3; 4 sessions (180 min) received, 3 sessions (135 min) given, 1 session (60 min) among peers`
fn sum(capacity: Capacity, guidance: &[Guidance]) -> String {
    let part = |one: &Guidance| {
        let how = match one.direction {
            MentoringDirection::TheyMentorMe => "received",
            MentoringDirection::IMentorThem => "given",
            MentoringDirection::Peers => "among peers",
        };
        format!("{} ({} min) {how}", counted(one.sessions), one.minutes)
    };
    let parts: Vec<String> = guidance.iter().map(part).collect();
    format!("I mentor {} of {}; {}", capacity.mentees, capacity.limit, parts.join(", "))
}

fn counted(sessions: u32) -> String {
    if sessions == 1 { "1 session".into() } else { format!("{sessions} sessions") }
}

/// The sessions are those within the period.
fn shown(store: &Store, one: Mentorship, query: &MentoringQuery, today: NaiveDate) -> Result<ShownMentorship> {
    let whole = mentoring::card(store.connection(), one.id, today)?;
    let within =
        |on: NaiveDate| query.from.is_none_or(|from| on >= from) && query.until.is_none_or(|until| on <= until);
    Ok(ShownMentorship {
        uid: one.uid,
        person: Person::of(store, one.person.id, one.person.name)?,
        direction: one.direction,
        focus: one.focus,
        topics: one.topics,
        they_want: said(one.they_want),
        i_want: said(one.i_want),
        rhythm_days: one.rhythm_days,
        from: one.from,
        until: one.until,
        review_on: one.review_on,
        next_agenda: said(one.next_agenda),
        ended_on: one.ended_on,
        look_back: said(one.look_back),
        session_due: one.session_due,
        sessions: whole.sessions.into_iter().filter(|held| within(held.interaction.on)).map(session).collect(),
        next_steps: whole.next_steps.into_iter().map(step).collect(),
        milestones: whole.milestones.into_iter().map(milestone).collect(),
    })
}

fn session(held: MentoringSession) -> Session {
    let MentoringSession { agenda, interaction, .. } = held;
    Session { interaction: interaction.uid, on: interaction.on, minutes: interaction.minutes, agenda: said(agenda) }
}

fn step(promise: Promise) -> Step {
    let Promise { uid, whose, what, due_on, state, .. } = promise;
    Step { uid, whose, what, due_on, state }
}

fn milestone(milestone: Milestone) -> ShownMilestone {
    let Milestone { what, due_on, reached_on, .. } = milestone;
    ShownMilestone { what, due_on, reached_on }
}
