//! The small files of the archive that tell of what happened: invitations, recommendations, endorsements, events, notes.
//! Rule: each row once, with an identity that stays the same in the next archive.

use super::Cells;
use super::html::plain;
use super::messages::somebody;
use super::moments::{day, moment};
use crate::exchanges::{Direction, ExchangeKind};
use crate::importing::calendar::{Civil, Entry, Status};
use crate::importing::contact::RecordPlace;
use crate::importing::fingerprint::fingerprint;
use crate::importing::happenings::{Beginning, Favour, PersonNote, Somebody};
use crate::importing::reading::{FileReading, Format, Severity};
use crate::importing::table::shape::Shape;
use crate::importing::table::{each_row, problem, refuse};
use crate::interactions::Began;
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::HashMap;

pub(in crate::importing) fn deeds(text: &str, shape: &Shape, keys: &[String], zone: Tz, reading: &mut FileReading) {
    let Some(direction) = direction(reading, keys) else {
        refuse(
            reading,
            sentence!(
                "problems-linkedin-recommendations-nameless",
                "Whether these recommendations were given or received is told only by the name of the file, “Recommendations_Given.csv” or “Recommendations_Received.csv”. Give it its name back and drop it again."
            ),
        );
        return;
    };
    let mut skills: HashMap<(Somebody, NaiveDate), usize> = HashMap::new();
    let records = each_row(text, shape, reading, |reading, place, row| {
        let row = Row { cells: Cells { keys, row }, place, zone, direction };
        let taken = match reading.format {
            Format::LinkedinInvitations => row.invitation(reading),
            Format::LinkedinRecommendations => row.recommendation(reading),
            Format::LinkedinEndorsements => row.endorsement(reading, &mut skills),
            Format::LinkedinEvents => row.event(reading),
            _ => row.note(reading),
        };
        if taken.is_none() {
            let message = sentence!(
                "problems-linkedin-row-incomplete",
                "This row lacks its day or its name, and was left aside. Compare it with the archive."
            );
            problem(reading, row.place.line, Severity::RecordBroken, message);
        }
    });
    if records == 0 {
        refuse(
            reading,
            sentence!(
                "problems-linkedin-archive-file-empty",
                "This file of your LinkedIn archive has a heading and nothing below it. Nothing was taken."
            ),
        );
    }
}

/// Endorsements name the other side in their columns, recommendations only in the name of their file.
fn direction(reading: &FileReading, keys: &[String]) -> Option<Direction> {
    let name = reading.file.to_lowercase();
    match reading.format {
        Format::LinkedinRecommendations if name.contains("given") => Some(Direction::Given),
        Format::LinkedinRecommendations if name.contains("received") => Some(Direction::Received),
        Format::LinkedinRecommendations => None,
        _ if keys.iter().any(|key| key == "endorseefirstname") => Some(Direction::Given),
        _ => Some(Direction::Received),
    }
}

struct Row<'a> {
    cells: Cells<'a>,
    place: RecordPlace,
    zone: Tz,
    direction: Direction,
}

impl Row<'_> {
    fn line(&self) -> u32 {
        u32::try_from(self.place.line).unwrap_or(u32::MAX)
    }

    fn day(&self, key: &str) -> Option<NaiveDate> {
        day(self.cells.cell(key), self.zone)
    }

    fn name(&self, given: &str, family: &str, url: &str) -> Option<Somebody> {
        let name = [self.cells.cell(given), self.cells.cell(family)].join(" ");
        let url = self.cells.cell(url);
        Some(somebody(name.trim(), url)).filter(|somebody| !somebody.name.is_empty() || somebody.profile.is_some())
    }

    fn invitation(&self, reading: &mut FileReading) -> Option<()> {
        let by = match self.cells.cell("direction").to_ascii_uppercase().as_str() {
            "OUTGOING" => Began::Me,
            "INCOMING" => Began::Them,
            _ => return None,
        };
        let (name, url) = match by {
            Began::Me => ("to", "inviteeprofileurl"),
            Began::Them => ("from", "inviterprofileurl"),
        };
        let with = somebody(self.cells.cell(name), self.cells.cell(url));
        let on = self.day("sentat")?;
        let note = plain(self.cells.cell("message"));
        reading.happenings.beginnings.push(Beginning { line: self.line(), with, by, on, note });
        Some(())
    }

    fn recommendation(&self, reading: &mut FileReading) -> Option<()> {
        let with = self.name("firstname", "lastname", "url")?;
        let on = self.day("creationdate")?;
        let what = plain(self.cells.cell("text"));
        let key = format!("linkedin:recommendation:{}:{}:{on}", self.direction.word(), told(&with));
        let kind = ExchangeKind::Recommendation;
        let favour = Favour { line: self.line(), direction: self.direction, kind, with, on, what, key };
        reading.happenings.favours.push(favour);
        Some(())
    }

    /// The skills of one day are one exchange.
    fn endorsement(&self, reading: &mut FileReading, skills: &mut HashMap<(Somebody, NaiveDate), usize>) -> Option<()> {
        let with = match self.direction {
            Direction::Given => self.name("endorseefirstname", "endorseelastname", "endorseepublicurl"),
            Direction::Received => self.name("endorserfirstname", "endorserlastname", "endorserpublicurl"),
        }?;
        let on = self.day("endorsementdate")?;
        let skill = self.cells.cell("skillname");
        let favours = &mut reading.happenings.favours;
        let place = *skills.entry((with.clone(), on)).or_insert(favours.len());
        if let Some(earlier) = favours.get_mut(place) {
            earlier.what.push_str(", ");
            earlier.what.push_str(skill);
            return Some(());
        }
        let key = format!("linkedin:endorsement:{}:{}:{on}", self.direction.word(), told(&with));
        let (kind, what) = (ExchangeKind::Endorsement, skill.to_owned());
        favours.push(Favour { line: self.line(), direction: self.direction, kind, with, on, what, key });
        Some(())
    }

    fn event(&self, reading: &mut FileReading) -> Option<()> {
        let title = self.cells.text("eventname")?;
        let time = self.cells.cell("eventtime");
        let starts = moment(time, Tz::UTC).map(Civil::Time).or_else(|| day(time, Tz::UTC).map(Civil::Day))?;
        let event = reading.happenings.events;
        reading.happenings.events += 1;
        let url = self.cells.cell("externalurl").to_owned();
        let status = match self.cells.cell("status").to_ascii_uppercase().as_str() {
            "ATTENDING" | "ATTENDED" | "" => Status::Confirmed,
            _ => Status::Tentative,
        };
        reading.happenings.entries.push(Entry {
            record: self.place.record,
            event,
            line: self.place.line,
            uid: format!("linkedin-event-{:x}", fingerprint([title.as_str(), &starts.to_string()])),
            replaces: None,
            sequence: 0,
            title,
            starts,
            ends: starts,
            zone: matches!(starts, Civil::Time(_)).then_some(Tz::UTC),
            zone_named: String::new(),
            recurrence: String::new(),
            status,
            place: String::new(),
            url,
            description: String::new(),
            organiser: None,
            guests: Vec::new(),
        });
        Some(())
    }

    fn note(&self, reading: &mut FileReading) -> Option<()> {
        let about = self.name("connectionfirstname", "connectionlastname", "connectionprofileurl")?;
        let text = self.cells.text("note")?;
        let on = self.day("createdon").or_else(|| self.day("editedon"))?;
        let key = format!("linkedin:note:{}:{}", told(&about), self.cells.cell("createdon"));
        reading.happenings.notes.push(PersonNote { line: self.line(), about, on, text, key });
        Some(())
    }
}

/// What stays the same of somebody from archive to archive.
fn told(somebody: &Somebody) -> &str {
    somebody.profile.as_deref().unwrap_or(&somebody.name)
}
