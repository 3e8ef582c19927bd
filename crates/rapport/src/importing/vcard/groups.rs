//! Distribution lists within a file. Rule: a group is no person; its name becomes a tag on the members it names.

use super::super::contact::RawContact;
use std::collections::HashMap;

#[derive(Default)]
pub(super) struct Groups {
    /// Group names by the key of a member.
    names: HashMap<String, Vec<String>>,
}

impl Groups {
    pub fn add(&mut self, name: Option<String>, members: Vec<String>) {
        let Some(name) = name else { return };
        for member in members {
            self.names.entry(key(&member)).or_default().push(name.clone());
        }
    }

    pub fn tag(&self, contacts: &mut [RawContact]) {
        if self.names.is_empty() {
            return;
        }
        for contact in contacts {
            let emails = contact.emails.iter().map(|email| key(&email.value));
            let keys = contact.source_uid.iter().map(|uid| key(uid)).chain(emails);
            for name in keys.filter_map(|key| self.names.get(&key)).flatten() {
                if !contact.tags.contains(name) {
                    contact.tags.push(name.clone());
                }
            }
        }
    }
}

/// `urn:uuid:` and `mailto:` are ways of writing, not part of who is meant.
pub(super) fn key(member: &str) -> String {
    let lower = member.trim().to_lowercase();
    let bare = lower.strip_prefix("urn:uuid:").or_else(|| lower.strip_prefix("mailto:"));
    bare.unwrap_or(&lower).to_owned()
}
