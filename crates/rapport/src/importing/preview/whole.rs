//! Archives of Rapport in a preview. Rule: counted and shown like any other file; its people are read by page and never held.

use super::super::happenings::{Becomes, BecomesKind};
use super::super::watch::Watch;
use super::proposal::count;
use super::sort::Record;
use super::{ChangeKind, Counts, Decision, FilePreview, Outcome, PreviewRecord};
use crate::archive::{Arriving, ArrivingPerson, Fate, Kind, Whole};
use crate::failure::Result;
use crate::storage::Writing;
use rusqlite::Connection;

/// All of a drop.
#[derive(Default)]
pub(super) struct Wholes {
    files: Vec<Compared>,
}

struct Compared {
    whole: Whole,
    file: String,
    arriving: Arriving,
}

impl Compared {
    /// How many people it has, of one fate or of all.
    fn people(&self, fate: Option<Fate>) -> u32 {
        match fate {
            Some(fate) => self.arriving.people(fate),
            None => [Fate::New, Fate::Same, Fate::Filled].map(|fate| self.arriving.people(fate)).into_iter().sum(),
        }
    }
}

/// Whether anything was written of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    Nothing,
    Something,
}

const BESIDE: [(Kind, BecomesKind); 6] = [
    (Kind::Event, BecomesKind::Event),
    (Kind::Interaction, BecomesKind::Interaction),
    (Kind::Tie, BecomesKind::Tie),
    (Kind::Exchange, BecomesKind::Exchange),
    (Kind::Note, BecomesKind::Note),
    (Kind::Other, BecomesKind::Other),
];

impl Wholes {
    /// Writes into the previews of the files what becomes of them.
    pub fn compare(
        connection: &Connection,
        wholes: Vec<(usize, Whole)>,
        files: &mut [FilePreview],
        watch: &mut dyn Watch,
    ) -> Result<Self> {
        let mut compared = Vec::with_capacity(wholes.len());
        for (place, whole) in wholes {
            let arriving = whole.compare(connection, watch)?;
            let Some(shown) = files.get_mut(place) else { continue };
            for (kind, becomes) in BESIDE {
                let (new, changed, same) = (arriving.fresh(kind), arriving.filled(kind), arriving.same(kind));
                if new + changed + same > 0 {
                    shown.becomes.push(Becomes { kind: becomes, new, changed, same });
                }
            }
            compared.push(Compared { whole, file: shown.file.clone(), arriving });
        }
        Ok(Self { files: compared })
    }

    pub fn add_to(&self, counts: &mut Counts) {
        for Compared { arriving, .. } in &self.files {
            counts.new += arriving.fresh(Kind::Person);
            counts.same += arriving.same(Kind::Person);
            counts.changed += arriving.filled(Kind::Person);
            counts.organisations += arriving.fresh(Kind::Organisation) + arriving.filled(Kind::Organisation);
        }
        self.add_brought(counts);
    }

    pub fn add_brought(&self, counts: &mut Counts) {
        for Compared { arriving, .. } in &self.files {
            for (kind, becomes) in BESIDE {
                *counts.brought.of(becomes) += arriving.fresh(kind) + arriving.filled(kind);
            }
        }
    }

    /// Whether the number is one of their people's, who come behind the records of other files.
    pub fn holds_more_than(&self, index: u32, read: &[Record]) -> bool {
        let people: u32 = self.files.iter().map(|file| file.people(None)).sum();
        index < count(read.len()).saturating_add(people)
    }

    /// As the database stands now.
    pub fn apply(&self, writing: &Writing<'_>, watch: &mut dyn Watch) -> Result<Came> {
        let mut came = Came::Nothing;
        for compared in &self.files {
            if !compared.whole.apply(writing, watch)?.changes_nothing() {
                came = Came::Something;
            }
        }
        Ok(came)
    }

    /// A page of the people of all archives; `first` is the number of the first of them among the records.
    pub fn records(&self, outcome: Option<Outcome>, offset: u32, limit: u32, first: u32) -> Vec<PreviewRecord> {
        let fate = match outcome {
            None => None,
            Some(Outcome::New) => Some(Fate::New),
            Some(Outcome::Same) => Some(Fate::Same),
            Some(Outcome::Changed) => Some(Fate::Filled),
            Some(_) => return Vec::new(),
        };
        let (mut skipped, mut page) = (offset, Vec::new());
        let mut number = first;
        for compared in &self.files {
            let here = compared.people(fate);
            let left = limit.saturating_sub(u32::try_from(page.len()).unwrap_or(u32::MAX));
            if left > 0 && skipped < here {
                // What cannot be read is not shown; applying says why.
                let people = compared.whole.people(fate, skipped, left).unwrap_or_default();
                page.extend(people.into_iter().zip(0..).map(|(person, place)| {
                    shown(person, &compared.file, number.saturating_add(skipped).saturating_add(place))
                }));
            }
            skipped = skipped.saturating_sub(here);
            number = number.saturating_add(here);
        }
        page
    }
}

fn shown(person: ArrivingPerson, file: &str, index: u32) -> PreviewRecord {
    PreviewRecord {
        index,
        file: file.to_owned(),
        record: 0,
        line: 0,
        outcome: match person.fate {
            Fate::New => Outcome::New,
            Fate::Filled => Outcome::Changed,
            Fate::Same | Fate::Left => Outcome::Same,
        },
        name: person.name,
        organisation: person.organisation,
        position: person.position,
        values: Vec::new(),
        candidates: Vec::new(),
        differences: Vec::new(),
        change: if person.fate == Fate::Filled { ChangeKind::MoreDetails } else { ChangeKind::None },
        decision: Decision::Update,
    }
}
