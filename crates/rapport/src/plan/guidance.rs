//! Mentoring sessions that are due. Rule: as agreed in the mentorship, whatever the circle of the person.

use super::people::{Ground, days};
use super::{Action, Candidate, CandidateKind};
use crate::failure::Result;
use crate::mentoring::{self, MentoringDirection, Mentorship};
use crate::settings::Preference;

/// Where no session told its length.
const USUAL: u32 = 45;

pub(super) fn sessions(ground: &Ground<'_>) -> Result<Vec<Candidate>> {
    let mut found = Vec::new();
    for due in mentoring::due_until(ground.connection, ground.until, ground.today)? {
        if ground.open(due.person.id)?.is_some() {
            found.push(session(ground, due));
        }
    }
    Ok(found)
}

fn session(ground: &Ground<'_>, due: Mentorship) -> Candidate {
    let every = days(i64::from(due.rhythm_days.unwrap_or_default()));
    let late =
        f64::from(due.days_left.map_or(0, |left| (-left).max(0))) / f64::from(due.rhythm_days.unwrap_or(1).max(1));
    let last = match due.last_session {
        Some(last) => format!("Last session on {last}"),
        None => format!("Begun on {}, no session yet", due.from),
    };
    let name = &due.person.name;
    let who = match due.direction {
        MentoringDirection::TheyMentorMe => format!("{name} mentors you, and gives time for it."),
        MentoringDirection::IMentorThem => format!("You mentor {name}: giving back what you once received."),
        MentoringDirection::Peers => format!("You and {name} guide each other."),
    };
    let mut why = vec![who, format!("You agreed on a session every {every}.")];
    if !due.next_agenda.is_empty() {
        why.push(format!("On the agenda: {}", due.next_agenda));
    }
    if let Some(review) = due.review_on.filter(|review| *review <= ground.until) {
        why.push(format!("You agreed to look at how it goes on {review}: take the time for it."));
    }
    let minutes = due.minutes.checked_div(due.sessions).filter(|minutes| *minutes > 0).unwrap_or(USUAL);
    let way = if ground.preferred.contains(&Preference::Online) && !ground.preferred.contains(&Preference::OneToOne) {
        Preference::Online
    } else {
        Preference::OneToOne
    };
    Candidate {
        key: format!("{}:{}", CandidateKind::MentoringSession.word(), due.uid),
        kind: CandidateKind::MentoringSession,
        title: format!("Session with {name}: {}", due.focus),
        reason: format!("{last} · every {every}"),
        why,
        minutes,
        gain: 4.5 + 2.0 * late.min(1.0),
        due_on: due.session_due,
        way,
        action: Action::Meet,
        promise: None,
        event: None,
        goals: Vec::new(),
        people: vec![due.person],
    }
}
