//! Cards that point at others of the same file. Rule: whoever is meant is named, as on cards that name people; what points out of the
//! file is kept aside, word by word.

use super::super::contact::{Labelled, RawContact};
use super::card::Pointer;
use super::groups::key;
use std::collections::HashMap;

/// Pointers by the place of the contact that they stand with.
#[derive(Default)]
pub(super) struct Pointers(Vec<(usize, Pointer)>);

impl Pointers {
    pub fn add(&mut self, contact: usize, pointers: Vec<Pointer>) {
        self.0.extend(pointers.into_iter().map(|pointer| (contact, pointer)));
    }

    pub fn resolve(self, contacts: &mut [RawContact]) {
        if self.0.is_empty() {
            return;
        }
        let by_uid = contacts.iter().enumerate();
        let by_uid: HashMap<String, usize> =
            by_uid.filter_map(|(place, contact)| Some((key(contact.source_uid.as_deref()?), place))).collect();
        for (place, pointer) in self.0 {
            let meant = by_uid.get(&key(&pointer.to)).filter(|meant| **meant != place);
            let name = meant.and_then(|meant| contacts.get(*meant)).and_then(RawContact::display_name);
            let Some(contact) = contacts.get_mut(place) else { continue };
            match name {
                Some(value) => contact.related.push(Labelled { label: pointer.label, value }),
                None => contact.not_understood.push(pointer.as_it_stood),
            }
        }
    }
}
