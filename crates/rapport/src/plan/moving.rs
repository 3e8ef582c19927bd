//! What a candidate does for the goals. Rule: a goal that is behind makes what moves it worth a little more; it never makes anything due.

use super::{Action, Candidate, CandidateKind, Phrase};
use crate::failure::Result;
use crate::goals::{self, Aim, Goal, GoalId, GoalStanding, Metric};
use crate::growth::People;
use crate::mentoring::MentoringDirection;
use crate::settings::Weekday;
use crate::ties::Circle;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

/// How much more something is worth that moves a goal which is behind. Not by the number of goals: one reason is enough.
const BEHIND: f64 = 1.25;

/// A goal that a candidate moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MovedGoal {
    pub id: GoalId,
    pub metric: Metric,
    /// What is counted, as a heading.
    pub title: String,
    pub standing: GoalStanding,
}

struct Open {
    goal: Goal,
    moved: MovedGoal,
    people: People,
}

/// Tells each candidate which open goals it moves, those that are behind first.
pub(super) fn tell(
    connection: &Connection,
    today: NaiveDate,
    week_begins: Weekday,
    candidates: &mut [Candidate],
) -> Result<()> {
    let open = open(connection, today, week_begins)?;
    if open.is_empty() {
        return Ok(());
    }
    for candidate in candidates {
        let mut moved = Vec::new();
        for goal in &open {
            let is_about = match candidate.people.as_slice() {
                [] => goal.people == People::Everybody,
                people => people.iter().any(|person| goal.people.has(person.id.0)),
            };
            if is_about && moves(connection, candidate, goal.goal.goal.metric)? {
                moved.push(goal.moved.clone());
            }
        }
        moved.sort_by_key(|goal| goal.standing != GoalStanding::Behind);
        if let Some(goal) = moved.first().filter(|goal| goal.standing == GoalStanding::Behind) {
            candidate.gain *= BEHIND;
            candidate.words.why.push(Phrase::MovesGoal { metric: goal.metric });
            candidate.why = candidate.words.why();
        }
        candidate.goals = moved;
    }
    Ok(())
}

/// Goals that more of something brings nearer.
fn open(connection: &Connection, today: NaiveDate, week_begins: Weekday) -> Result<Vec<Open>> {
    let rows = goals::list(connection, today, week_begins)?.into_iter().filter(|row| {
        row.goal.goal.aim == Aim::AtLeast
            && row.progress.standing != GoalStanding::Met
            && row.progress.span.until >= today
    });
    rows.map(|row| {
        let people = row.goal.goal.whom.people(connection)?;
        let moved = MovedGoal {
            id: row.goal.id,
            metric: row.goal.goal.metric,
            title: row.title,
            standing: row.progress.standing,
        };
        Ok(Open { goal: row.goal, moved, people })
    })
    .collect()
}

/// Whether doing it, and logging it, brings the metric up.
fn moves(connection: &Connection, candidate: &Candidate, metric: Metric) -> Result<bool> {
    use CandidateKind::{Birthday, FollowUp, Give, Introduce, MentoringSession, NewJob, Promise, Revive, Rhythm};
    let kind = candidate.kind;
    let is_contact = matches!(kind, Rhythm | Revive | MentoringSession | Birthday | NewJob | FollowUp);
    let is_talk = matches!(kind, Rhythm | MentoringSession) && matches!(candidate.action, Action::Meet | Action::Call);
    Ok(match metric {
        Metric::Conversations
        | Metric::PeopleInTouch
        | Metric::OrganisationsReached
        | Metric::EngagedPeople
        | Metric::Engagement => is_contact,
        Metric::TiesRevived => kind == Revive,
        Metric::ClosePeopleInTouch => is_contact && is_near(connection, candidate)?,
        Metric::DeepConversations
        | Metric::DeepShare
        | Metric::OneToOne
        | Metric::OneToOneShare
        | Metric::StrongTies => is_talk,
        Metric::RhythmKept => kind == Rhythm,
        Metric::FollowUpShare => kind == FollowUp,
        Metric::HelpGiven | Metric::Mutuality => kind == Give,
        Metric::IntroductionsMade => kind == Introduce,
        Metric::PromisesKept => matches!(kind, Promise | FollowUp),
        Metric::SessionsAsMentor => direction(connection, candidate)? == Some(MentoringDirection::IMentorThem),
        Metric::SessionsAsMentee => direction(connection, candidate)? == Some(MentoringDirection::TheyMentorMe),
        _ => false,
    })
}

fn is_near(connection: &Connection, candidate: &Candidate) -> Result<bool> {
    let mut find = connection.prepare_cached("SELECT circle FROM tie WHERE person_id = ?1")?;
    for person in &candidate.people {
        let circle: Option<Circle> = find.query_row([person.id.0], |row| row.get(0)).optional()?.flatten();
        if matches!(circle, Some(Circle::Inner | Circle::Close)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Of the mentorship whose session is due; none of anything else.
fn direction(connection: &Connection, candidate: &Candidate) -> Result<Option<MentoringDirection>> {
    let Some((CandidateKind::MentoringSession, uid)) = CandidateKind::of_key(&candidate.key) else { return Ok(None) };
    let mut find = connection.prepare_cached("SELECT direction FROM mentorship WHERE uid = ?1")?;
    Ok(find.query_row([uid], |row| row.get(0)).optional()?)
}
