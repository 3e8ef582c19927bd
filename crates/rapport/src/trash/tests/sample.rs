//! A network with something of every kind, and how one of each is deleted.

use super::{noon, note};
use crate::people::{PersonId, Selection, edit};
use crate::storage::{DATABASE_FILE, Store, Uids};
use crate::trash::TrashKind;
use crate::{
    asks, events, exchanges, expertise, interactions, introductions, mentoring, messages, notes, opportunities,
};
use crate::{promises, relations, sample, topics};
use std::path::PathBuf;
use tempfile::TempDir;

/// The sample network with something of every kind, made once.
pub struct Sample {
    _folder: TempDir,
    path: PathBuf,
}

impl Sample {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(DATABASE_FILE);
        let mut store = Store::open(&path, noon()).unwrap();
        sample::fill(&mut store, noon()).unwrap();
        for person in 1..=5 {
            note(&mut store, PersonId(person), "Likes tea");
        }
        for name in ["After a talk", "Before a meeting"] {
            let template = messages::NewTemplate { name: name.to_owned(), body: "Dear {given},".to_owned() };
            messages::save(&mut store, None, &template, noon()).unwrap();
        }
        Self { _folder: folder, path }
    }

    pub fn copy(&self) -> (TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(DATABASE_FILE);
        std::fs::copy(&self.path, &path).unwrap();
        (folder, Store::open(&path, noon()).unwrap().with_uids(Uids::seeded(7)))
    }
}

/// Deletes one record of this kind, the `number`th; tells its key.
pub fn delete_one(store: &mut Store, kind: TrashKind, number: usize) -> Option<i64> {
    let ids: Vec<i64> = {
        let whole = if kind == TrashKind::Event { "WHERE series_id IS NULL" } else { "" };
        let mut statement =
            store.connection().prepare(&format!("SELECT id FROM {} {whole} ORDER BY id DESC", kind.word())).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let id = *ids.get(number % ids.len().max(1))?;
    let now = noon();
    match kind {
        TrashKind::Person => drop(edit::delete(store, &Selection::People(vec![PersonId(id)]), now).unwrap()),
        TrashKind::Interaction => drop(interactions::delete(store, interactions::InteractionId(id), now).unwrap()),
        TrashKind::Event => drop(events::delete(store, events::EventId(id), now).unwrap()),
        TrashKind::Exchange => drop(exchanges::delete(store, exchanges::ExchangeId(id), now).unwrap()),
        TrashKind::Promise => drop(promises::delete(store, promises::PromiseId(id), now).unwrap()),
        TrashKind::Ask => drop(asks::delete(store, asks::AskId(id), now).unwrap()),
        TrashKind::Introduction => drop(introductions::delete(store, introductions::IntroductionId(id), now).unwrap()),
        TrashKind::Relation => drop(relations::delete(store, relations::RelationId(id), now).unwrap()),
        TrashKind::Membership => {
            drop(relations::memberships::delete(store, relations::memberships::MembershipId(id), now).unwrap());
        }
        TrashKind::Note => drop(notes::delete(store, notes::NoteId(id), now).unwrap()),
        TrashKind::Topic => drop(topics::delete(store, topics::TopicId(id), now).unwrap()),
        TrashKind::Insight => {
            drop(expertise::insights::delete(store, expertise::insights::InsightId(id), now).unwrap())
        }
        TrashKind::Contribution => {
            drop(expertise::contributions::delete(store, expertise::contributions::ContributionId(id), now).unwrap());
        }
        TrashKind::Learning => {
            drop(expertise::learning::delete(store, expertise::learning::LearningId(id), now).unwrap())
        }
        TrashKind::Opportunity => drop(opportunities::delete(store, opportunities::OpportunityId(id), now).unwrap()),
        TrashKind::Mentorship => drop(mentoring::delete(store, mentoring::MentorshipId(id), now).unwrap()),
        TrashKind::MessageTemplate => drop(messages::delete(store, messages::TemplateId(id), now).unwrap()),
    }
    Some(id)
}
