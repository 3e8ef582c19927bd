//! Which records make one person, as things stand decided. Rule: each record goes to at most one person, in the order of the files.

use super::resolve::{Found, How, Joined, Node, Nodes, Resolution};
use super::{Counts, Decision, Outcome};
use std::collections::HashMap;

/// What stands decided about one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    pub decision: Decision,
    pub candidate: usize,
}

impl Choice {
    pub fn proposed(how: How) -> Self {
        let decision = match how {
            How::Unsure => Decision::Undecided,
            How::SeenLeftOut => Decision::LeaveOut,
            How::Seen | How::Certain | How::New => Decision::Update,
        };
        Self { decision, candidate: 0 }
    }
}

/// The records that make one person.
#[derive(Debug)]
pub(super) struct Group {
    pub node: Node,
    pub members: Vec<usize>,
}

#[derive(Debug)]
pub(super) struct Plan {
    pub nodes: Nodes,
    /// Records that earlier imports had are not among them: they bring nothing.
    pub groups: Vec<Group>,
}

pub(super) fn plan(resolution: &Resolution, choices: &[Choice]) -> Plan {
    let mut nodes = resolution.nodes.clone();
    let targets: Vec<Option<Node>> =
        resolution.found.iter().zip(choices).map(|(found, choice)| target(found, *choice, &mut nodes)).collect();
    let mut places: HashMap<Node, usize> = HashMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for (record, node) in targets.into_iter().enumerate().filter_map(|(record, target)| Some((record, target?))) {
        let node = nodes.root(node);
        let place = *places.entry(node).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.members.push(record),
            None => groups.push(Group { node, members: vec![record] }),
        }
    }
    Plan { nodes, groups }
}

/// To whom a record goes; `None` where it brings nothing.
fn target(found: &Found, choice: Choice, nodes: &mut Nodes) -> Option<Node> {
    match (choice.decision, found.how) {
        (Decision::LeaveOut, _) => None,
        (Decision::KeepBoth, How::Seen | How::Certain) => Some(nodes.add(None)),
        (_, How::Seen) => None,
        (Decision::Merge | Decision::Update, How::Unsure) => match found.guesses.get(choice.candidate) {
            // Its own records already made it somebody else who is known: then this record alone goes there.
            Some(guess) if nodes.join(found.node, guess.node) == Joined::StayTwo => Some(guess.node),
            _ => Some(found.node),
        },
        _ => Some(found.node),
    }
}

/// What a record counts as, as things stand decided.
pub(super) fn decided(outcome: Outcome, decision: Decision) -> Outcome {
    match (outcome, decision) {
        (Outcome::Broken | Outcome::Organisation, _) => outcome,
        (_, Decision::LeaveOut) => Outcome::LeftOut,
        (Outcome::Unsure, Decision::Merge | Decision::Update) => Outcome::Changed,
        (Outcome::LeftOut, _) | (_, Decision::KeepBoth) => Outcome::New,
        _ => outcome,
    }
}

impl Counts {
    pub(super) fn add(&mut self, outcome: Outcome) {
        let count = match outcome {
            Outcome::New => &mut self.new,
            Outcome::Same => &mut self.same,
            Outcome::Changed => &mut self.changed,
            Outcome::Unsure => &mut self.unsure,
            Outcome::LeftOut => &mut self.left_out,
            Outcome::Broken => &mut self.broken,
            Outcome::Organisation => &mut self.organisations,
        };
        *count += 1;
    }
}
