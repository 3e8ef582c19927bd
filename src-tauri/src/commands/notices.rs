//! What is to be told on the desktop now.

use super::Nothing;
use crate::clock::{home, now};
use crate::desk::Desk;
use crate::locale;
use rapport::Result;
use rapport::notices::{self, Notice};
use rapport::settings;

/// Whoever asks shows them: they are not told again.
pub async fn notices_due(desk: &Desk, _: Nothing) -> Result<Vec<Notice>> {
    desk.store()
        .await?
        .write(|store| {
            let settings = settings::load(store.connection(), locale::settings())?;
            let zone = settings.zone.parse().unwrap_or_else(|_| home());
            let due = notices::pending(store.connection(), &settings, now(), zone)?;
            notices::remember(store, &due, now())?;
            Ok(due)
        })
        .await
}
