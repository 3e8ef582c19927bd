//! What the window needs first, and turning to the sample network and back.

use super::Nothing;
use crate::desk::Desk;
use crate::folder::Network;
use crate::locale;
use crate::off_window::off_window;
use crate::paper::PaperWay;
use rapport::people::{self, PeopleQuery};
use rapport::settings::{self, Settings};
use rapport::storage::JournalState;
use rapport::{Code, Failure, Result};
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub struct Start {
    pub version: String,
    pub data_folder: String,
    /// The sample network is shown, not the user's own.
    pub sample: bool,
    /// How many people there are.
    pub people: u32,
    pub settings: Settings,
    pub journal: JournalState,
    /// BCP 47, as the system tells; empty where it does not.
    pub locale: String,
    /// The keys that open the log line from any program, as they are called; null where the system gives none.
    pub shortcut: Option<String>,
    pub paper: PaperWay,
}

pub async fn start(desk: &Desk, _: Nothing) -> Result<Start> {
    let store = desk.store().await?;
    let network = desk.network().await;
    let shortcut = desk.shortcut().map(str::to_owned);
    let data_folder = desk.folder().of(network).display().to_string();
    store
        .read(move |store| {
            Ok(Start {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                data_folder,
                sample: network == Network::Sample,
                people: people::list::page(store.connection(), &PeopleQuery::default(), 0, 0)?.known,
                settings: settings::load(store.connection(), locale::settings())?,
                journal: store.journal()?,
                locale: locale::of_system(),
                shortcut,
                paper: PaperWay::HERE,
            })
        })
        .await
}

pub async fn sample_open(desk: &Desk, _: Nothing) -> Result<Start> {
    desk.turn_to(Network::Sample).await?;
    start(desk, Nothing {}).await
}

pub async fn sample_leave(desk: &Desk, _: Nothing) -> Result<Start> {
    desk.turn_to(Network::Own).await?;
    start(desk, Nothing {}).await
}

pub async fn data_folder_open(desk: &Desk, _: Nothing) -> Result<()> {
    let folder = desk.folder().of(desk.network().await);
    off_window(move || {
        tauri_plugin_opener::open_path(&folder, None::<&str>).map_err(|cause| {
            let message = format!("No program here opens folders. The data lies in {}.", folder.display());
            Failure::new(Code::File, message).with_details(cause)
        })
    })
    .await
}
