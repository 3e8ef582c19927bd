//! Who is worth comparing with whom. Rule: a block that grew too big to tell anything is passed over, so that work stays
//! near-linear; each broad key has a narrower one beside it that finds the same people in a crowd.

use super::entry::Entry;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

/// A key that is hashed already.
#[derive(Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |number, byte| number.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// Blocks as chains in one list: most hold one entry, and 100,000 people have two million of them.
#[derive(Default)]
pub(super) struct Blocks {
    heads: HashMap<u64, Head, BuildHasherDefault<AsItIs>>,
    links: Vec<Link>,
}

#[derive(Clone, Copy)]
struct Head {
    last: u32,
    size: u32,
}

#[derive(Clone, Copy)]
struct Link {
    entry: u32,
    previous: Option<std::num::NonZeroU32>,
}

impl Blocks {
    pub fn add(&mut self, key: u64, entry: u32) {
        let place = u32::try_from(self.links.len()).unwrap_or(u32::MAX);
        let head = self.heads.entry(key).or_insert(Head { last: 0, size: 0 });
        // Chains hold places counted from one, so that an absent one needs no room.
        self.links.push(Link { entry, previous: std::num::NonZeroU32::new(head.last) });
        head.last = place.saturating_add(1);
        head.size = head.size.saturating_add(1);
    }

    pub fn size(&self, key: u64) -> usize {
        self.heads.get(&key).map_or(0, |head| head.size as usize)
    }

    /// The entries of a block, the latest first.
    pub fn entries(&self, key: u64) -> impl Iterator<Item = u32> {
        let mut next = self.heads.get(&key).and_then(|head| std::num::NonZeroU32::new(head.last));
        std::iter::from_fn(move || {
            let link = self.links.get(next?.get() as usize - 1)?;
            next = link.previous;
            Some(link.entry)
        })
    }
}

/// Everything by which an entry may be found again.
pub(super) fn keys(entry: &Entry) -> Vec<u64> {
    let identity = &entry.identity;
    let mut keys = Vec::with_capacity(16);
    keys.extend(identity.source_uids.iter().map(|uid| key(Kind::SourceUid, uid)));
    keys.extend(identity.profiles.iter().map(|profile| key(Kind::Profile, profile)));
    keys.extend(identity.emails.iter().map(|email| key(Kind::Email, email)));
    keys.extend(entry.loose_emails.iter().map(|email| key(Kind::LooseEmail, email)));
    keys.extend(identity.phones.iter().map(|phone| key(Kind::Phone, phone)));
    let Some(name) = entry.outer_words() else {
        return keys;
    };
    keys.push(key(Kind::Name, name));
    for company in &entry.companies {
        keys.push(key(Kind::NameAtCompany, (name, company)));
        keys.extend(entry.spelled.iter().map(|word| key(Kind::WordAtCompany, (word, company))));
    }
    if let Some(city) = &identity.city {
        keys.push(key(Kind::NameInCity, (name, city)));
    }
    if let Some(day) = identity.met_on {
        keys.extend(entry.spelled.iter().map(|word| key(Kind::WordMetOn, (word, day))));
    }
    if let Some(day) = identity.birthday {
        use chrono::Datelike;
        // A leap year, so that a birthday with its year meets one without.
        let day = day.in_year(2000).map(|day| day.ordinal());
        keys.extend(entry.spelled.iter().map(|word| key(Kind::WordBornOn, (word, day))));
    }
    keys
}

pub(super) fn email_key(email: &str) -> u64 {
    key(Kind::Email, email)
}

pub(super) fn phone_key(phone: &str) -> u64 {
    key(Kind::Phone, phone)
}

pub(super) fn profile_key(profile: &str) -> u64 {
    key(Kind::Profile, profile)
}

#[derive(Hash)]
enum Kind {
    SourceUid,
    Profile,
    Email,
    LooseEmail,
    Phone,
    Name,
    NameAtCompany,
    WordAtCompany,
    NameInCity,
    WordMetOn,
    WordBornOn,
}

fn key(kind: Kind, value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    (kind, value).hash(&mut hasher);
    hasher.finish()
}
