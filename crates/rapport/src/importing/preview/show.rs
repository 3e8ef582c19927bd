//! Records as they are shown, by page. Rule: a record keeps its outcome, whatever is decided.

use super::super::contact::{Labelled, StatedRelation};
use super::compare::values_of;
use super::plan::decided;
use super::proposal::{Contact, Preview, count};
use super::related;
use super::sort::{Record, RecordKind};
use super::values::List;
use super::{Candidate, ChangeKind, Decision, Outcome, PreviewRecord};

impl PreviewRecord {
    /// What it counts as, as things stand decided.
    pub fn counts_as(&self) -> Outcome {
        decided(self.outcome, self.decision)
    }
}

impl Preview {
    /// A page of the records, of one outcome or of all; a record keeps its outcome, whatever is decided.
    pub fn records(&self, outcome: Option<Outcome>, offset: u32, limit: u32) -> Vec<PreviewRecord> {
        let wanted = |record: &Record| outcome.is_none_or(|wanted| wanted == self.outcome(record));
        let mut page = self.records_read(outcome, offset, limit);
        let read = count(self.records.iter().filter(|record| wanted(record)).count());
        let left = limit.saturating_sub(count(page.len()));
        page.extend(self.wholes.records(outcome, offset.saturating_sub(read), left, count(self.records.len())));
        page
    }

    fn records_read(&self, outcome: Option<Outcome>, offset: u32, limit: u32) -> Vec<PreviewRecord> {
        self.records
            .iter()
            .enumerate()
            .filter(|(_, record)| outcome.is_none_or(|wanted| wanted == self.outcome(record)))
            .skip(offset as usize)
            .take(limit as usize)
            .map(|(index, record)| self.shown(index, record))
            .collect()
    }

    /// Whom the card is related with, and how: “manager of Kai Lund”.
    fn relations(&self, contact: &Contact) -> Vec<Labelled> {
        let named = |uid: &str| {
            let is_meant =
                |other: &&Contact| other.file == contact.file && other.raw.source_uid.as_deref() == Some(uid);
            self.contacts.iter().find(is_meant)
        };
        let said = |stated: &StatedRelation| {
            let value = related::said(stated, named(&stated.to)?)?;
            Some(Labelled { label: List::Related.name().to_owned(), value })
        };
        contact.raw.relations.iter().filter_map(said).collect()
    }

    fn outcome(&self, record: &Record) -> Outcome {
        match record.kind {
            RecordKind::Contact(place) => {
                self.comparison.verdicts.get(place).map_or(Outcome::Broken, |verdict| verdict.outcome)
            }
            RecordKind::Organisation(place) => self.organisation_outcome(place, &self.standings),
            RecordKind::LeftOut => Outcome::LeftOut,
            RecordKind::Broken => Outcome::Broken,
        }
    }

    fn shown(&self, index: usize, record: &Record) -> PreviewRecord {
        let mut shown = PreviewRecord {
            index: count(index),
            file: self.files.get(record.file).map(|file| file.file.clone()).unwrap_or_default(),
            record: record.record,
            line: record.line,
            outcome: self.outcome(record),
            name: String::new(),
            organisation: String::new(),
            position: String::new(),
            values: Vec::new(),
            candidates: Vec::new(),
            differences: Vec::new(),
            change: ChangeKind::None,
            decision: Decision::LeaveOut,
        };
        if let RecordKind::Organisation(place) = record.kind
            && let Some(card) = self.organisations.get(place)
        {
            shown.name.clone_from(&card.name);
            shown.values = card.values();
            shown.decision = Decision::Update;
        }
        let RecordKind::Contact(place) = record.kind else { return shown };
        if let Some(contact) = self.contacts.get(place) {
            shown.name = contact.raw.display_name().unwrap_or_default();
            shown.organisation = contact.raw.organisation.clone().unwrap_or_default();
            shown.position = contact.raw.position.clone().unwrap_or_default();
            shown.values = values_of(self.source(contact)).shown();
            shown.values.extend(self.relations(contact));
        }
        if let (Some(verdict), Some(choice)) = (self.comparison.verdicts.get(place), self.choices.get(place)) {
            shown.change = verdict.change;
            shown.decision = choice.decision;
            match (&verdict.detail, self.comparison.resolution.found.get(place)) {
                (Some(detail), _) => {
                    shown.candidates.clone_from(&detail.candidates);
                    shown.differences.clone_from(&detail.differences);
                }
                (None, Some(found)) if verdict.outcome == Outcome::Same => shown.candidates.push(Candidate {
                    person: self.comparison.resolution.nodes.person(found.node),
                    name: shown.name.clone(),
                    organisation: shown.organisation.clone(),
                    position: shown.position.clone(),
                    values: Vec::new(),
                    reasons: found.reasons.clone(),
                }),
                _ => {}
            }
        }
        shown
    }
}
