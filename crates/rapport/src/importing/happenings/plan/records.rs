//! What talks, beginnings, favours and notes of a file become. Rule: each belongs to a person who is known or comes with the same import.

use super::{Known, PlannedExchange, PlannedInteraction, PlannedNote, PlannedTie, Planning};
use crate::failure::Result;
use crate::importing::happenings::directory::Who;
use crate::importing::happenings::message_count::{is_message_count, message_count};
use crate::importing::happenings::{BecomesKind, Beginning, Happenings};
use crate::importing::reading::LeftOutReason;
use crate::interactions::{Began, InteractionKind};
use rusqlite::OptionalExtension;
use std::collections::BTreeSet;

impl<'a> Planning<'a, '_> {
    /// The words were left aside when the messages came, and nothing was written in their place.
    fn lacks_words(&self, interaction: i64) -> Result<bool> {
        let mut notes = self.given.connection.prepare_cached("SELECT notes FROM interaction WHERE id = ?1")?;
        Ok(is_message_count(&notes.query_row([interaction], |row| row.get::<_, String>(0))?))
    }

    pub(super) fn talks(&mut self, happenings: &'a Happenings) -> Result<()> {
        let who: Vec<Option<Who>> =
            happenings.people.iter().map(|somebody| self.given.directory.find(somebody)).collect();
        let matched: Vec<Vec<Who>> = happenings
            .conversations
            .iter()
            .map(|conversation| {
                let others = conversation.people.iter().filter(|place| Some(**place) != happenings.me);
                let known: BTreeSet<Who> =
                    others.filter_map(|place| who.get(*place as usize).copied().flatten()).collect();
                known.into_iter().collect()
            })
            .collect();
        for talk in &happenings.talks {
            let place = talk.conversation as usize;
            let (Some(people), Some(conversation)) = (matched.get(place), happenings.conversations.get(place)) else {
                continue;
            };
            if people.is_empty() {
                self.left_out(LeftOutReason::Unmatched, 1);
                continue;
            }
            let key = format!("linkedin:{}:{}", conversation.key, talk.on);
            let known = match self.interaction(&key, talk.digest)? {
                Known::Same(id) if !talk.text.is_empty() && self.lacks_words(id)? => Known::Changed(id),
                known => known,
            };
            self.count(BecomesKind::Interaction, known);
            if !known.is_news() {
                continue;
            }
            self.plan.interactions.push(PlannedInteraction {
                key,
                digest: talk.digest,
                known,
                kind: InteractionKind::Message,
                on: talk.on.to_string(),
                at: Some(talk.at.format("%H:%M").to_string()),
                minutes: None,
                began: happenings.me.map(|me| if me == talk.begun_by { Began::Me } else { Began::Them }),
                people: people.clone(),
                notes: if talk.text.is_empty() { message_count(talk.messages) } else { talk.text.clone() },
                event: None,
            });
        }
        Ok(())
    }

    pub(super) fn beginnings(&mut self, happenings: &'a Happenings) -> Result<()> {
        let mut earliest: Vec<&Beginning> = happenings.beginnings.iter().collect();
        earliest.sort_by_key(|beginning| beginning.on);
        for beginning in earliest {
            let Some(who) = self.given.directory.find(&beginning.with) else {
                self.left_out(LeftOutReason::Unmatched, 1);
                continue;
            };
            let told: Option<i64> = match who {
                Who::Known(person) => self
                    .given
                    .connection
                    .prepare_cached("SELECT id FROM tie WHERE person_id = ?1 AND began IS NOT NULL")?
                    .query_row([person.0], |row| row.get(0))
                    .optional()?,
                Who::Coming(_) => None,
            };
            // Of several invitations the first one began the tie.
            let first = self.ties.insert(who);
            let known = told.map_or(if first { Known::New } else { Known::Same(0) }, Known::Same);
            self.count(BecomesKind::Tie, known);
            if known.is_news() {
                self.plan.ties.push(PlannedTie { who, beginning });
            }
        }
        Ok(())
    }

    pub(super) fn favours(&mut self, happenings: &'a Happenings) -> Result<()> {
        for favour in &happenings.favours {
            let Some(who) = self.given.directory.find(&favour.with) else {
                self.left_out(LeftOutReason::Unmatched, 1);
                continue;
            };
            let known = self.known("SELECT id, 0 FROM exchange WHERE source_key = ?1", [&favour.key], 0)?;
            self.count(BecomesKind::Exchange, known);
            if known.is_news() {
                self.plan.exchanges.push(PlannedExchange { who, favour });
            }
        }
        Ok(())
    }

    pub(super) fn notes(&mut self, happenings: &'a Happenings) -> Result<()> {
        for note in &happenings.notes {
            let Some(who) = self.given.directory.find(&note.about) else {
                self.left_out(LeftOutReason::Unmatched, 1);
                continue;
            };
            let known = self.known("SELECT id, 0 FROM note WHERE source_key = ?1", [&note.key], 0)?;
            self.count(BecomesKind::Note, known);
            if known.is_news() {
                self.plan.notes.push(PlannedNote { who, note });
            }
        }
        Ok(())
    }
}
