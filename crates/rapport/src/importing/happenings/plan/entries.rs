//! What entries of a calendar become. Rule: what is to come is an event, and what is over is a meeting with those who were there.

use super::{Known, PlannedEvent, PlannedInteraction, Planning};
use crate::events::{EventAnswer, EventStatus};
use crate::failure::Result;
use crate::importing::calendar::{Answer, Civil, Entry, Status, last_end, occurrences};
use crate::importing::fingerprint::fingerprint;
use crate::importing::happenings::BecomesKind;
use crate::importing::happenings::meeting::{Company, event_kind};
use crate::importing::reading::{LeftOutReason, Take};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::HashSet;

/// Meetings of a series longer ago than this are left to memory.
const YEARS_BACK: i64 = 10;

impl<'a> Planning<'a, '_> {
    pub(super) fn entry(&mut self, entry: &'a Entry, take: Take, replaced: &HashSet<(&str, Civil)>) -> Result<()> {
        let company = Company::of(entry, &self.mine, self.given.directory);
        let occurrence = entry.replaces.map(|start| start.to_string()).unwrap_or_default();
        let digest = entry.digest();
        let known = self.known(
            // What was written down by hand and comes back from an export of Rapport's own is here already.
            "SELECT id, CASE WHEN source_uid IS NULL THEN ?3 ELSE source_digest END FROM event
              WHERE (source_uid = ?1 OR (uid = ?1 AND source_uid IS NULL)) AND ifnull(occurrence, '') = ?2",
            rusqlite::params![entry.uid, occurrence, digest],
            digest,
        )?;
        let off = match (entry.status, company.my_answer) {
            (Status::Cancelled, _) => Some(LeftOutReason::Cancelled),
            (_, Answer::Declined) => Some(LeftOutReason::Declined),
            _ => None,
        };
        // Of a series, and of what is known already, it is told that it does not take place.
        let matters = entry.replaces.is_some() || known != Known::New;
        if let Some(reason) = off.filter(|_| !matters) {
            self.left_out(reason, 1);
            return Ok(());
        }
        let series = entry.series();
        let over = |occurrence_ends: DateTime<Utc>| occurrence_ends <= self.given.now;
        let meetings = off.is_none() && take != Take::Events && company.is_meeting(entry);
        let is_past = entry.recurrence.is_empty() && over(entry.ends.over(series.zone));
        let only_interaction = meetings && is_past && !matters;
        let is_event = take != Take::Interactions && !only_interaction;
        if is_event {
            self.count(BecomesKind::Event, known);
            self.plan.events.push(PlannedEvent {
                entry,
                known,
                kind: event_kind(entry),
                answer: match company.my_answer {
                    Answer::Declined => EventAnswer::Declined,
                    Answer::Tentative => EventAnswer::Maybe,
                    Answer::Accepted | Answer::NeedsAction => EventAnswer::Going,
                },
                status: match entry.status {
                    Status::Confirmed => EventStatus::Confirmed,
                    Status::Tentative => EventStatus::Tentative,
                    Status::Cancelled => EventStatus::Cancelled,
                },
                last_end: last_end(&series),
                digest,
            });
        }
        let event = is_event.then(|| (entry.uid.clone(), occurrence.clone()));
        if meetings && entry.recurrence.is_empty() && is_past {
            self.meeting(entry, &company, entry.starts, entry.ends, &occurrence, event)?;
        } else if meetings && !entry.recurrence.is_empty() {
            let from = self.given.now - TimeDelta::days(365 * YEARS_BACK);
            for found in occurrences(&series, from, self.given.now) {
                if over(found.ends_at) && !replaced.contains(&(entry.uid.as_str(), found.starts)) {
                    let place = found.starts.to_string();
                    self.meeting(entry, &company, found.starts, found.ends, &place, event.clone())?;
                }
            }
        } else if !is_event {
            let reason = if company.matched.is_empty() { LeftOutReason::Unmatched } else { LeftOutReason::NotWanted };
            self.left_out(reason, 1);
        }
        Ok(())
    }

    fn meeting(
        &mut self,
        entry: &Entry,
        company: &Company,
        starts: Civil,
        ends: Civil,
        place: &str,
        event: Option<(String, String)>,
    ) -> Result<()> {
        let key = format!("calendar:{}:{place}", entry.uid);
        let (on, at) = match (starts, entry.zone) {
            (Civil::Day(day), _) => (day, None),
            (Civil::Time(time), None) => (time.date(), Some(time.time())),
            (Civil::Time(_), Some(zone)) => {
                let local = starts.instant(zone).with_timezone(&self.given.zone).naive_local();
                (local.date(), Some(local.time()))
            }
        };
        let zone = entry.zone.unwrap_or(Tz::UTC);
        let minutes = (ends.instant(zone) - starts.instant(zone)).num_minutes();
        let texts =
            [&on.to_string(), &at.map(|at| at.to_string()).unwrap_or_default(), &minutes.to_string(), &entry.title];
        let digest = fingerprint(texts.map(String::as_str));
        let known = self.interaction(&key, digest)?;
        self.count(BecomesKind::Interaction, known);
        self.plan.interactions.push(PlannedInteraction {
            key,
            digest,
            known,
            kind: company.kind(),
            on: on.to_string(),
            at: at.map(|at| at.format("%H:%M").to_string()),
            minutes: Some(minutes).filter(|minutes| (1..=24 * 60).contains(minutes)),
            began: None,
            people: company.matched.clone(),
            notes: entry.title.clone(),
            event,
        });
        Ok(())
    }
}
