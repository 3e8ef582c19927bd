//! What a calendar entry is to the user: a meeting with people, or an event. Rule: rooms, refusals and crowds are no meetings.

use super::super::calendar::{Answer, Civil, Entry, Guest};
use super::directory::{Directory, Who};
use crate::events::EventKind;
use crate::interactions::InteractionKind;
use std::collections::BTreeSet;

/// With more others it is no meeting with people.
const CROWD: usize = 25;

/// Who takes part in an entry, as far as it tells.
pub(super) struct Company {
    /// Without the user, and without those who said no.
    pub others: usize,
    /// Those of them who are in Rapport, or come with the same import.
    pub matched: Vec<Who>,
    pub my_answer: Answer,
}

impl Company {
    pub fn of(entry: &Entry, mine: &BTreeSet<String>, directory: &Directory) -> Self {
        let my_answer = entry.guests.iter().find(|guest| mine.contains(&guest.key())).map(|guest| guest.answer);
        let mut seen = BTreeSet::new();
        let mut present = 0;
        let mut matched = Vec::new();
        let mut i_am_named = false;
        for guest in entry.people().filter(|guest| guest.answer != Answer::Declined) {
            let key = identity(guest);
            if key.is_empty() || !seen.insert(key.clone()) {
                continue;
            }
            if mine.contains(&key) {
                i_am_named = true;
                continue;
            }
            present += 1;
            matched.extend(directory.by_email(&key).filter(|who| !matched.contains(who)));
        }
        // Where it is not known which of the guests the user is, one of several is; but somebody known is not.
        let unnamed = usize::from(!i_am_named && mine.is_empty() && present > 1 && present > matched.len());
        Self { others: present - unnamed, matched, my_answer: my_answer.unwrap_or(Answer::Accepted) }
    }

    /// Something of which an interaction is made once it is over.
    pub fn is_meeting(&self, entry: &Entry) -> bool {
        matches!(entry.starts, Civil::Time(_)) && (1..=CROWD).contains(&self.others) && !self.matched.is_empty()
    }

    pub fn kind(&self) -> InteractionKind {
        if self.others == 1 { InteractionKind::OneToOne } else { InteractionKind::Group }
    }
}

fn identity(guest: &Guest) -> String {
    let key = guest.key();
    if key.is_empty() { guest.name.to_lowercase() } else { key }
}

/// The kind of event, by the words of its title and where it comes from.
pub(super) fn event_kind(entry: &Entry) -> EventKind {
    let title = entry.title.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| title.contains(word));
    let from = [entry.uid.as_str(), &entry.url, &entry.description].map(str::to_lowercase);
    let comes_from = |hosts: &[&str]| hosts.iter().any(|host| from.iter().any(|text| text.contains(host)));
    if says(&["webinar"]) {
        EventKind::Webinar
    } else if says(&["workshop", "hackathon"]) {
        EventKind::Workshop
    } else if says(&["conference", "summit", "congress", "symposium", "konferenz", "conf "]) || title.ends_with("conf")
    {
        EventKind::Conference
    } else if says(&["seminar", "lecture", "colloquium", "vortrag"]) {
        EventKind::Seminar
    } else if says(&["general assembly", "annual meeting", "members' meeting", "mitgliederversammlung"]) {
        EventKind::OrganisationMeeting
    } else if says(&["course", "training", "class"]) {
        EventKind::Course
    } else if says(&["meetup", "meet-up"]) || comes_from(&["meetup.com", "lu.ma", "luma.com", "eventbrite."]) {
        EventKind::Meetup
    } else {
        EventKind::Meeting
    }
}
