//! Applying a preview. Rule: one transaction; cancelled or failed, it leaves no trace; where nothing is new, nothing is written.

use super::super::contact::StatedRelation;
use super::super::watch::Watch;
use super::absorb::{Gain, Mode, absorb};
use super::compare::{Comparison, DatabaseState};
use super::myself::MyselfNews;
use super::organisations::{self, News, is_news};
use super::plan::{Choice, Group, Plan, decided, plan};
use super::proposal::Preview;
use super::resolve::{How, Node};
use super::values::Values;
use super::whole::Came;
use super::write::{RecordRow, Writer};
use super::{Applied, Decision, Progress, Step};
use crate::failure::Result;
use crate::organisations::Standing;
use crate::people::PersonId;
use crate::relations::{self, NewRelation, SeenFrom};
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};

const STRIDE: usize = 256;

impl Preview {
    /// Writes what stands decided. Where the database changed since the preview was made, all is compared again first.
    ///
    /// # Errors
    /// `Cancelled` where `watch` breaks; nothing is changed then.
    pub fn apply(&self, store: &mut Store, now: DateTime<Utc>, watch: &mut dyn Watch) -> Result<Done<Applied>> {
        store.transact(Op::Import, now, |writing| {
            let state = DatabaseState::of(writing, Some(writing.operation()))?;
            // First: whoever comes in another file of the same drop may be among them.
            let came = self.wholes.apply(writing, watch)?;
            if self.contacts.is_empty() || (state == self.comparison.state && came == Came::Nothing) {
                return self.write(writing, &self.comparison, &self.choices, watch);
            }
            let fresh = Comparison::new(writing, &self.contacts, &self.files, &self.region, self.today, watch)?;
            let choices = self.carried_over(&fresh);
            self.write(writing, &fresh, &choices, watch)
        })
    }

    /// The user's choices, for a comparison that was made again: a choice stays where it still means the same.
    fn carried_over(&self, fresh: &Comparison) -> Vec<Choice> {
        let earlier = self.comparison.resolution.found.iter().zip(&self.choices);
        earlier
            .zip(&fresh.resolution.found)
            .map(|((before, choice), now)| {
                let proposed = Choice::proposed(now.how);
                if *choice == Choice::proposed(before.how) {
                    return proposed;
                }
                if !matches!(choice.decision, Decision::Merge | Decision::Update) || now.how != How::Unsure {
                    return *choice;
                }
                let person = |comparison: &Comparison, node| comparison.resolution.nodes.person(node);
                let meant = before.guesses.get(choice.candidate).map(|guess| person(&self.comparison, guess.node));
                let candidate = now.guesses.iter().position(|guess| Some(person(fresh, guess.node)) == meant);
                candidate.map_or(proposed, |candidate| Choice { candidate, ..*choice })
            })
            .collect()
    }

    fn write(
        &self,
        writing: &Writing<'_>,
        comparison: &Comparison,
        choices: &[Choice],
        watch: &mut dyn Watch,
    ) -> Result<Applied> {
        let standings = organisations::standings(writing, &self.organisations)?;
        let mut counts = self.counts_of(&comparison.verdicts, choices, &standings);
        let mut applying = Applying {
            preview: self,
            comparison,
            choices,
            plan: plan(&comparison.resolution, choices),
            writer: Writer::new(writing, &self.title, counts),
            people: HashMap::new(),
            unchanged: Vec::new(),
        };
        applying.groups(watch)?;
        applying.relations()?;
        applying.left_out()?;
        applying.pairs()?;
        applying.organisations(&standings)?;
        applying.myself(&self.myself)?;
        let beside = self.plan_beside(writing)?;
        counts.brought = beside.brought();
        self.wholes.add_brought(&mut counts);
        if !beside.is_nothing() {
            let batch = applying.writer.batch()?;
            beside.write(writing, batch)?;
            applying.writer.recount(&counts)?;
        }
        let batch = applying.finish()?;
        watch.tell(Progress { step: Step::Indexing, done: 0, total: 0 })?;
        writing.title(sentence!("deeds-imported", "Imported {title}", title = self.title));
        let (batch, batch_uid) = batch.unzip();
        Ok(Applied { batch, batch_uid, counts })
    }
}

struct Applying<'a> {
    preview: &'a Preview,
    comparison: &'a Comparison,
    choices: &'a [Choice],
    plan: Plan,
    writer: Writer<'a>,
    /// Whom each group became.
    people: HashMap<Node, PersonId>,
    /// Records that brought nothing: noted with the batch where there is one.
    unchanged: Vec<(usize, PersonId)>,
}

impl<'a> Applying<'a> {
    fn groups(&mut self, watch: &mut dyn Watch) -> Result<()> {
        let groups = std::mem::take(&mut self.plan.groups);
        let total = u32::try_from(groups.len()).unwrap_or(u32::MAX);
        for (place, group) in groups.iter().enumerate() {
            if place % STRIDE == 0 {
                let done = u32::try_from(place).unwrap_or(u32::MAX);
                watch.tell(Progress { step: Step::Writing, done, total })?;
            }
            self.group(group)?;
        }
        self.plan.groups = groups;
        Ok(())
    }

    /// After the people: both have to be there. What the user took away or refused between two stays so.
    fn relations(&mut self) -> Result<()> {
        let members =
            || self.plan.groups.iter().flat_map(|group| group.members.iter().map(|member| (*member, group.node)));
        let states =
            |member: usize| self.preview.contacts.get(member).map_or(&[][..], |contact| &contact.raw.relations);
        let stating: Vec<(usize, Node)> = members().filter(|(member, _)| !states(*member).is_empty()).collect();
        if stating.is_empty() {
            return Ok(());
        }
        let mut by_uid: HashMap<(usize, &str), PersonId> = HashMap::new();
        for (contact, found) in self.preview.contacts.iter().zip(&self.comparison.resolution.found) {
            if let (Some(uid), Some(person)) = (contact.raw.source_uid.as_deref(), self.person(found.node)) {
                by_uid.insert((contact.file, uid), person);
            }
        }
        let mut stated: Vec<NewRelation> = Vec::new();
        for (member, node) in stating {
            let (Some(contact), Some(person)) = (self.preview.contacts.get(member), self.person(node)) else {
                continue;
            };
            for StatedRelation { to, kind, side, label } in &contact.raw.relations {
                let Some(other) = by_uid.get(&(contact.file, to.as_str())).copied() else { continue };
                let (first, second) = if *side == SeenFrom::First { (person, other) } else { (other, person) };
                stated.push(NewRelation { first, second, kind: *kind, label: label.clone() });
            }
        }
        let mut told = HashSet::new();
        let mut new = Vec::new();
        for relation in stated {
            // Several may connect two, and each is told by both of their cards.
            let (one, other) = (relation.first.min(relation.second), relation.first.max(relation.second));
            let is_new = one != other && told.insert((one, other, relation.kind));
            if is_new && !relations::is_settled(self.writer.connection(), one, other)? {
                new.push(relation);
            }
        }
        for relation in new {
            let batch = self.writer.batch()?;
            relations::insert(self.writer.writing(), &relation, Some(batch))?;
        }
        Ok(())
    }

    fn group(&mut self, group: &Group) -> Result<()> {
        let mut person = self.plan.nodes.person(group.node);
        let mut values = match person {
            Some(known) => Values::load(self.writer.connection(), known)?.unwrap_or_default(),
            None => Values::default(),
        };
        let mut gain = Gain::default();
        for member in &group.members {
            let preview: &'a Preview = self.preview;
            if let (Some(contact), Some(choice)) = (preview.contacts.get(*member), self.choices.get(*member)) {
                let mode = if choice.decision == Decision::Merge { Mode::Fill } else { Mode::Replace };
                absorb(&mut values, preview.source(contact), mode, &mut gain);
            }
        }
        let written = match person {
            None => *person.insert(self.writer.add(&values, &gain)?),
            Some(known) => {
                if gain.is_nothing() {
                    self.unchanged.extend(group.members.iter().map(|member| (*member, known)));
                    self.people.insert(group.node, known);
                    return Ok(());
                }
                self.writer.update(known, &values, &gain)?;
                known
            }
        };
        self.people.insert(group.node, written);
        for member in &group.members {
            self.record(*member, Some(written))?;
        }
        Ok(())
    }

    fn record(&mut self, member: usize, person: Option<PersonId>) -> Result<()> {
        let preview = self.preview;
        let (Some(contact), Some(found), Some(verdict), Some(choice)) = (
            preview.contacts.get(member),
            self.comparison.resolution.found.get(member),
            self.comparison.verdicts.get(member),
            self.choices.get(member),
        ) else {
            return Ok(());
        };
        self.writer.record(&RecordRow {
            person,
            contact: &contact.raw,
            format: preview.source(contact).format,
            outcome: decided(verdict.outcome, choice.decision),
            digest: found.digest,
        })
    }

    /// What the user leaves out is remembered, so that it is not asked for again.
    fn left_out(&mut self) -> Result<()> {
        for member in 0..self.choices.len() {
            let is_new_choice = self
                .comparison
                .resolution
                .found
                .get(member)
                .is_some_and(|found| found.how != How::SeenLeftOut && found.how != How::Seen);
            if is_new_choice && self.choices.get(member).is_some_and(|choice| choice.decision == Decision::LeaveOut) {
                self.record(member, None)?;
            }
        }
        Ok(())
    }

    fn pairs(&mut self) -> Result<()> {
        let found = &self.comparison.resolution.found;
        for (record, choice) in found.iter().zip(self.choices) {
            let decision = match choice.decision {
                Decision::Undecided => "open",
                Decision::KeepBoth => "keep_both",
                Decision::Merge | Decision::Update | Decision::LeaveOut => continue,
            };
            if record.how != How::Unsure {
                continue;
            }
            for guess in &record.guesses {
                if let (Some(one), Some(other)) = (self.person(record.node), self.person(guess.node)) {
                    self.writer.pair(one, other, &guess.reasons, decision)?;
                }
            }
        }
        for (one, other, reasons) in &self.comparison.resolution.pairs {
            self.writer.pair(*one, *other, reasons, "open")?;
        }
        Ok(())
    }

    fn person(&self, node: Node) -> Option<PersonId> {
        let root = self.plan.nodes.root(node);
        self.people.get(&root).copied().or_else(|| self.plan.nodes.person(root))
    }

    /// After the people: the spelling of whoever works there came first.
    fn organisations(&mut self, standings: &[Standing]) -> Result<()> {
        for (card, before) in self.preview.organisations.iter().zip(standings) {
            if is_news(card, *before) == News::Yes {
                self.writer.batch()?;
                organisations::write(self.writer.writing(), card)?;
            }
        }
        Ok(())
    }

    fn myself(&mut self, news: &MyselfNews) -> Result<()> {
        if !news.is_nothing() {
            self.writer.batch()?;
            news.write(self.writer.writing())?;
        }
        Ok(())
    }

    /// The batch's key and uid; `None` where nothing was written.
    fn finish(mut self) -> Result<Option<(i64, String)>> {
        if self.writer.has_batch() {
            for (member, person) in std::mem::take(&mut self.unchanged) {
                self.record(member, Some(person))?;
            }
        }
        Ok(self.writer.into_batch())
    }
}
