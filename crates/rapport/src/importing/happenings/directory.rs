//! Who is meant by an address, a profile or a name. Rule: what two people share means neither of them.

use super::Somebody;
use crate::failure::Result;
use crate::folding::name_words;
use crate::people::PersonId;
use rusqlite::Connection;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Somebody known, or somebody whom the same import brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::importing) enum Who {
    Known(PersonId),
    Coming(usize),
}

/// `None`: shared by several.
type Keys = HashMap<String, Option<Who>>;

#[derive(Debug, Default)]
pub(in crate::importing) struct Directory {
    emails: Keys,
    profiles: Keys,
    names: Keys,
}

impl Directory {
    /// Everybody in the database.
    pub fn of(connection: &Connection) -> Result<Self> {
        let mut directory = Self::default();
        for (sql, keys) in [
            ("SELECT person_id, address_key FROM email", &mut directory.emails),
            ("SELECT person_id, profile FROM url WHERE profile IS NOT NULL", &mut directory.profiles),
        ] {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                note(keys, row.get(1)?, Who::Known(PersonId(row.get(0)?)));
            }
        }
        let mut statement = connection.prepare_cached("SELECT id, name FROM person")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let name: String = row.get(1)?;
            directory.add_name(&name, Who::Known(PersonId(row.get(0)?)));
        }
        Ok(directory)
    }

    pub fn add_email(&mut self, key: String, who: Who) {
        note(&mut self.emails, key, who);
    }

    pub fn add_profile(&mut self, key: String, who: Who) {
        note(&mut self.profiles, key, who);
    }

    pub fn add_name(&mut self, name: &str, who: Who) {
        if let Some(key) = full_name(name) {
            note(&mut self.names, key, who);
        }
    }

    pub fn by_email(&self, key: &str) -> Option<Who> {
        self.emails.get(key).copied().flatten()
    }

    /// By the profile, else by the full name; a profile that is somebody else's is not outvoted by a name.
    pub fn find(&self, somebody: &Somebody) -> Option<Who> {
        if let Some(found) = somebody.profile.as_ref().and_then(|profile| self.profiles.get(profile)) {
            return *found;
        }
        self.names.get(&full_name(&somebody.name)?).copied().flatten()
    }
}

/// One word alone names nobody.
fn full_name(name: &str) -> Option<String> {
    let words = name_words(name);
    (words.len() > 1).then(|| words.join(" "))
}

fn note(keys: &mut Keys, key: String, who: Who) {
    match keys.entry(key) {
        Entry::Vacant(place) => {
            place.insert(Some(who));
        }
        Entry::Occupied(mut place) => {
            if *place.get() != Some(who) {
                place.insert(None);
            }
        }
    }
}
