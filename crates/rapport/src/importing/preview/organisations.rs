//! Cards that name an organisation and nobody in it. Rule: one organisation for each key; what is known of it stays.

use super::super::contact::{Labelled, RawContact};
use crate::failure::Result;
use crate::organisations::{self, Standing};
use crate::storage::Writing;
use rusqlite::Connection;
use std::collections::HashMap;

/// What a card says of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OrganisationCard {
    pub name: String,
    pub url: Option<String>,
}

impl OrganisationCard {
    /// `None` where nothing names it.
    pub fn of(raw: &RawContact) -> Option<Self> {
        let name = raw.organisation.clone().or_else(|| raw.display_name())?.trim().to_owned();
        let url = raw.urls.iter().map(|url| url.value.trim()).find(|url| !url.is_empty()).map(str::to_owned);
        (!name.is_empty()).then_some(Self { name, url })
    }

    /// As it is shown.
    pub fn values(&self) -> Vec<Labelled> {
        self.url.iter().map(|url| Labelled { label: "urls".to_owned(), value: url.clone() }).collect()
    }
}

/// How each card stands to what the database knows, and to the cards before it.
pub(super) fn standings(connection: &Connection, cards: &[OrganisationCard]) -> Result<Vec<Standing>> {
    let mut seen: HashMap<String, Standing> = HashMap::new();
    let mut standings = Vec::with_capacity(cards.len());
    for card in cards {
        let key = organisations::stored_key(&card.name);
        let before = match seen.get(&key) {
            Some(before) => *before,
            None => organisations::standing(connection, &card.name)?,
        };
        let told = if card.url.is_some() { Standing::WithUrl } else { Standing::Named };
        standings.push(before);
        seen.insert(key, before.max(told));
    }
    Ok(standings)
}

/// Whether a card tells more than is known.
pub(super) fn is_news(card: &OrganisationCard, before: Standing) -> News {
    match before {
        Standing::Unknown => News::Yes,
        Standing::Named if card.url.is_some() => News::Yes,
        Standing::Named | Standing::WithUrl => News::No,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    Yes,
    No,
}

/// Writes a card that tells more than is known.
pub(super) fn write(writing: &Writing<'_>, card: &OrganisationCard) -> Result<()> {
    organisations::find_or_fill(writing, &card.name, card.url.as_deref())
}
