//! The tray, as the interface asks for it.

use super::Nothing;
use crate::desk::Desk;
use crate::locale;
use crate::spoken::Words;
use crate::tray::{MenuWords, TrayStanding};
use rapport::Result;
use rapport::settings::{Language, Tray};
use serde::Deserialize;
use ts_rs::TS;

pub async fn tray_standing(desk: &Desk, _: Nothing) -> Result<TrayStanding> {
    Ok(desk.tray.standing().await)
}

/// What is set, told anew whenever it changes: by a choice, by *Undo*, or with the network that is shown.
#[derive(Debug, Deserialize, TS)]
pub struct TrayWanted {
    tray: Tray,
    /// That of the menu.
    language: Language,
}

pub async fn tray_follow(desk: &Desk, input: TrayWanted) -> Result<TrayStanding> {
    let words = MenuWords::of(&Words::of(input.language, &locale::of_system()));
    Ok(desk.tray.follow(input.tray, words).await)
}
