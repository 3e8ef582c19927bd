//! Mentoring sessions that are due. Rule: as agreed in the mentorship, whatever the circle of the person.

use super::people::Ground;
use super::{Action, Candidate, CandidateKind, Phrase, Words};
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
    let every = due.rhythm_days.unwrap_or_default();
    let late =
        f64::from(due.days_left.map_or(0, |left| (-left).max(0))) / f64::from(due.rhythm_days.unwrap_or(1).max(1));
    let last = match due.last_session {
        Some(on) => Phrase::LastSession { on },
        None => Phrase::NoSession { begun: due.from },
    };
    let name = due.person.name.clone();
    let who = match due.direction {
        MentoringDirection::TheyMentorMe => Phrase::MentorsYou { name: name.clone() },
        MentoringDirection::IMentorThem => Phrase::YouMentor { name: name.clone() },
        MentoringDirection::Peers => Phrase::Peers { name: name.clone() },
    };
    let mut why = vec![who, Phrase::Agreed { days: every }];
    if !due.next_agenda.is_empty() {
        why.push(Phrase::Agenda { text: due.next_agenda });
    }
    if let Some(on) = due.review_on.filter(|review| *review <= ground.until) {
        why.push(Phrase::Review { on });
    }
    let minutes = due.minutes.checked_div(due.sessions).filter(|minutes| *minutes > 0).unwrap_or(USUAL);
    let way = if ground.preferred.contains(&Preference::Online) && !ground.preferred.contains(&Preference::OneToOne) {
        Preference::Online
    } else {
        Preference::OneToOne
    };
    let words = Words {
        title: Phrase::Session { name, focus: due.focus },
        reason: vec![last, Phrase::Every { days: every }],
        why,
    };
    Candidate {
        key: CandidateKind::MentoringSession.key(due.uid),
        kind: CandidateKind::MentoringSession,
        title: words.title(),
        reason: words.reason(),
        why: words.why(),
        words,
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
