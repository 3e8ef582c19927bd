//! Who each record is: somebody known, somebody earlier in the same drop, or nobody yet.
//! Rule: certain joins, likely asks; each record is looked up once, so that time grows with their number and not with its square.

use super::super::contact::RawContact;
use super::super::watch::Watch;
use super::digest::digest;
use super::{Progress, Step};
use crate::failure::Result;
use crate::people::identity::{Identity, load_all};
use crate::people::matching::{Certainty, Index, Match};
use crate::people::{MatchKind, MatchReason, PersonId};
use rusqlite::Connection;
use std::collections::HashMap;

/// One who may be meant by records: known already, or founded by a record of the drop.
pub(super) type Node = usize;

/// More people than this are not offered for one record.
const MOST_GUESSES: usize = 5;
/// So often whoever waits is told.
const STRIDE: usize = 256;

/// What one record was found to be.
#[derive(Debug)]
pub(super) struct Found {
    pub digest: i64,
    pub how: How,
    pub node: Node,
    /// Why it is certainly this one.
    pub reasons: Vec<MatchReason>,
    /// Who it may be instead, the likeliest first.
    pub guesses: Vec<Guess>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// An earlier import had this very record.
    Seen,
    /// An earlier import had this very record, and the user left it out.
    SeenLeftOut,
    Certain,
    Unsure,
    /// Nobody like it is known.
    New,
}

#[derive(Debug, Clone)]
pub(super) struct Guess {
    pub node: Node,
    pub reasons: Vec<MatchReason>,
}

/// Who is meant by which record.
#[derive(Debug, Default)]
pub(super) struct Resolution {
    /// One for each contact.
    pub found: Vec<Found>,
    /// Known people whom one record certainly is at once.
    pub pairs: Vec<(PersonId, PersonId, Vec<MatchReason>)>,
    pub nodes: Nodes,
}

/// Nodes that turned out to be one are joined; a known person stays the root.
#[derive(Debug, Clone, Default)]
pub(super) struct Nodes {
    parents: Vec<Node>,
    people: Vec<Option<PersonId>>,
}

impl Nodes {
    pub fn add(&mut self, person: Option<PersonId>) -> Node {
        self.parents.push(self.parents.len());
        self.people.push(person);
        self.parents.len() - 1
    }

    pub fn root(&self, node: Node) -> Node {
        let mut at = node;
        while let Some(parent) = self.parents.get(at).filter(|parent| **parent != at) {
            at = *parent;
        }
        at
    }

    pub fn person(&self, node: Node) -> Option<PersonId> {
        self.people.get(self.root(node)).copied().flatten()
    }

    /// Makes two one; two known people stay two.
    pub fn join(&mut self, one: Node, other: Node) -> Joined {
        let (one, other) = (self.root(one), self.root(other));
        if one == other {
            return Joined::One;
        }
        let (root, child) = match (self.person(one), self.person(other)) {
            (Some(_), Some(_)) => return Joined::StayTwo,
            (Some(_), None) => (one, other),
            (None, Some(_)) => (other, one),
            (None, None) => (one.min(other), one.max(other)),
        };
        if let Some(parent) = self.parents.get_mut(child) {
            *parent = root;
        }
        Joined::One
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joined {
    One,
    StayTwo,
}

pub(super) fn resolve(
    connection: &Connection,
    contacts: &[&RawContact],
    region: &str,
    watch: &mut dyn Watch,
) -> Result<Resolution> {
    let total = u32::try_from(contacts.len()).unwrap_or(u32::MAX);
    let mut resolving =
        Resolving { connection, known: None, people: HashMap::new(), resolution: Resolution::default() };
    let mut seen = Seen::load(connection)?;
    for (place, contact) in contacts.iter().enumerate() {
        if place % STRIDE == 0 {
            let done = u32::try_from(place).unwrap_or(u32::MAX);
            watch.tell(Progress { step: Step::Comparing, done, total })?;
        }
        let digest = digest(contact);
        let found = match seen.take(digest) {
            Some(SeenAs::Person(person)) => Found {
                digest,
                how: How::Seen,
                node: resolving.node_of(person),
                reasons: vec![MatchReason { kind: MatchKind::SameSource, value: String::new() }],
                guesses: Vec::new(),
            },
            Some(SeenAs::LeftOut) => Found {
                digest,
                how: How::SeenLeftOut,
                node: resolving.resolution.nodes.add(None),
                reasons: Vec::new(),
                guesses: Vec::new(),
            },
            None => resolving.find(digest, Identity::of_contact(contact, region))?,
        };
        resolving.resolution.found.push(found);
    }
    let mut resolution = resolving.resolution;
    settle(&mut resolution);
    Ok(resolution)
}

/// A later record may have told who an unsure one is.
fn settle(resolution: &mut Resolution) {
    let nodes = &resolution.nodes;
    for found in resolution.found.iter_mut().filter(|found| found.how == How::Unsure) {
        let own = nodes.root(found.node);
        let meant = found.guesses.iter().position(|guess| nodes.root(guess.node) == own);
        if let Some(place) = meant {
            found.reasons = found.guesses.swap_remove(place).reasons;
        }
        if meant.is_none() && own == found.node {
            continue;
        }
        found.how = How::Certain;
        for guess in found.guesses.drain(..) {
            if let (Some(one), Some(two)) = (nodes.person(own), nodes.person(guess.node))
                && one != two
            {
                resolution.pairs.push((one.min(two), one.max(two), guess.reasons));
            }
        }
    }
}

struct Resolving<'a> {
    connection: &'a Connection,
    /// Everybody known; loaded when the first record is none that was seen before.
    known: Option<Index>,
    people: HashMap<PersonId, Node>,
    resolution: Resolution,
}

impl Resolving<'_> {
    fn node_of(&mut self, person: PersonId) -> Node {
        *self.people.entry(person).or_insert_with(|| self.resolution.nodes.add(Some(person)))
    }

    fn index(&mut self) -> Result<Index> {
        if let Some(index) = self.known.take() {
            return Ok(index);
        }
        let mut index = Index::default();
        for (person, identity) in load_all(self.connection)? {
            index.add(self.node_of(person), identity);
        }
        Ok(index)
    }

    fn find(&mut self, digest: i64, identity: Identity) -> Result<Found> {
        let mut index = self.index()?;
        let matches = self.distinct(index.candidates(&identity));
        let mut certain = matches.iter().filter(|found| found.certainty == Certainty::Certain);
        let found = match certain.next() {
            Some(first) => {
                for other in certain {
                    self.join(first, other);
                }
                let told = first.reasons.iter().filter(|reason| identifies(reason.kind)).count();
                if identity.profiles.len() + identity.emails.len() + identity.phones.len() > told {
                    index.add(first.key, identity);
                }
                let reasons = first.reasons.clone();
                Found { digest, how: How::Certain, node: first.key, reasons, guesses: Vec::new() }
            }
            None => {
                let guesses: Vec<Guess> = matches
                    .into_iter()
                    .take(MOST_GUESSES)
                    .map(|found| Guess { node: found.key, reasons: found.reasons })
                    .collect();
                let node = self.resolution.nodes.add(None);
                index.add(node, identity);
                let how = if guesses.is_empty() { How::New } else { How::Unsure };
                Found { digest, how, node, reasons: Vec::new(), guesses }
            }
        };
        self.known = Some(index);
        Ok(found)
    }

    /// Each of them once, at its best.
    fn distinct(&self, matches: Vec<Match>) -> Vec<Match> {
        let mut roots = Vec::new();
        matches
            .into_iter()
            .filter(|found| {
                let root = self.resolution.nodes.root(found.key);
                let is_first = !roots.contains(&root);
                roots.push(root);
                is_first
            })
            .collect()
    }

    fn join(&mut self, first: &Match, other: &Match) {
        let nodes = &mut self.resolution.nodes;
        if nodes.join(first.key, other.key) == Joined::StayTwo
            && let (Some(one), Some(two)) = (nodes.person(first.key), nodes.person(other.key))
        {
            self.resolution.pairs.push((one.min(two), one.max(two), other.reasons.clone()));
        }
    }
}

fn identifies(kind: MatchKind) -> bool {
    matches!(kind, MatchKind::SameProfile | MatchKind::SameEmail | MatchKind::SamePhone)
}

/// The records of earlier imports.
struct Seen(HashMap<i64, Vec<SeenAs>>);

#[derive(Debug, Clone, Copy)]
enum SeenAs {
    Person(PersonId),
    LeftOut,
}

impl Seen {
    fn load(connection: &Connection) -> Result<Self> {
        let mut statement = connection.prepare_cached(
            "SELECT digest, person_id FROM import_record WHERE person_id IS NOT NULL OR outcome = 'left_out'
             ORDER BY person_id IS NOT NULL, id DESC",
        )?;
        let mut rows = statement.query([])?;
        let mut seen: HashMap<i64, Vec<SeenAs>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let person: Option<i64> = row.get(1)?;
            seen.entry(row.get(0)?)
                .or_default()
                .push(person.map_or(SeenAs::LeftOut, |key| SeenAs::Person(PersonId(key))));
        }
        Ok(Self(seen))
    }

    /// Two records may say the same of two namesakes: each is taken once, the last one for whatever comes after.
    fn take(&mut self, digest: i64) -> Option<SeenAs> {
        let earlier = self.0.get_mut(&digest)?;
        if earlier.len() > 1 { earlier.pop() } else { earlier.first().copied() }
    }
}
