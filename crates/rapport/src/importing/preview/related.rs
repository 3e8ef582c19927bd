//! Which relations the cards state that are not there yet. Rule: what the user took away or refused between two stays so, and is no news.

use super::super::contact::StatedRelation;
use super::absorb::Compared;
use super::plan::Plan;
use super::proposal::Contact;
use super::resolve::{Node, Resolution};
use super::values::List;
use crate::failure::Result;
use crate::people::PersonId;
use crate::relations::{self, words};
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};

/// “manager of Kai Lund”; `None` where the other card has no name.
pub(super) fn said(stated: &StatedRelation, to: &Contact) -> Option<String> {
    Some(format!("{} {}", words(stated.kind, &stated.label, stated.side), to.raw.display_name()?))
}

/// Whom the cards of a drop may mean by an identity.
pub(super) struct Cards<'a> {
    contacts: &'a [Contact],
    by_uid: HashMap<(usize, &'a str), usize>,
    /// Who becomes somebody with this import, or is known.
    coming: HashSet<Node>,
}

impl<'a> Cards<'a> {
    pub fn of(contacts: &'a [Contact], plan: &Plan) -> Self {
        let mut cards = Self { contacts, by_uid: HashMap::new(), coming: HashSet::new() };
        // Few drops state any.
        if contacts.iter().any(|contact| !contact.raw.relations.is_empty()) {
            let named = contacts.iter().enumerate();
            cards.by_uid = named
                .filter_map(|(place, contact)| Some(((contact.file, contact.raw.source_uid.as_deref()?), place)))
                .collect();
            cards.coming = plan.groups.iter().map(|group| plan.nodes.root(group.node)).collect();
        }
        cards
    }

    /// Notes in `compared` with whom the card at `place`, which is of `person`, connects them anew.
    pub fn compare(
        &self,
        connection: &Connection,
        resolution: &Resolution,
        (place, person): (usize, PersonId),
        compared: &mut Compared,
    ) -> Result<()> {
        let Some(contact) = self.contacts.get(place) else { return Ok(()) };
        for stated in &contact.raw.relations {
            let Some(to) = self.by_uid.get(&(contact.file, stated.to.as_str())).copied() else { continue };
            let (Some(found), Some(other)) = (resolution.found.get(to), self.contacts.get(to)) else { continue };
            let node = resolution.nodes.root(found.node);
            let is_new = match resolution.nodes.person(node) {
                Some(other) => other != person && !relations::is_settled(connection, person, other)?,
                None => self.coming.contains(&node),
            };
            if let Some(said) = said(stated, other).filter(|_| is_new) {
                compared.more_of(List::Related.name(), &said);
            }
        }
        Ok(())
    }
}
