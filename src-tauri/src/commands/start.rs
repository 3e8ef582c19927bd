//! What the window needs first, and turning to the sample network and back.

use super::Nothing;
use crate::choices::{FolderFor, Purpose, Token};
use crate::desk::Desk;
use crate::folder::Network;
use crate::locale;
use crate::off_window::off_window;
use crate::paper::PaperWay;
use crate::start_with_system::{self, StartWithSystem};
use rapport::people::{self, PeopleQuery};
use rapport::sentence;
use rapport::settings::Settings;
use rapport::storage::JournalState;
use rapport::ties::strength::Weights;
use rapport::{Code, Failure, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub struct Start {
    pub version: String,
    pub data_folder: String,
    /// Where the data lay before it was moved; everything there was kept.
    pub data_folder_before: Option<String>,
    pub data_folder_choice: FolderChoice,
    /// Null where the system gives no way.
    pub start_with_system: Option<StartWithSystem>,
    /// The sample network is shown, not the user's own.
    pub sample: bool,
    /// How many people there are.
    pub people: u32,
    pub settings: Settings,
    /// What each record weighs until the user says otherwise.
    pub usual_weights: Weights,
    pub journal: JournalState,
    /// BCP 47, as the system tells; empty where it does not.
    pub locale: String,
    /// The keys that open the log line from any program, as they are called; null where the system gives none.
    pub shortcut: Option<String>,
    pub paper: PaperWay,
}

/// Whether the data can be moved from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FolderChoice {
    Open,
    /// The folder was named when the program was started, or it is that of the sample.
    Fixed,
}

pub async fn start(desk: &Desk, _: Nothing) -> Result<Start> {
    let store = desk.store().await?;
    let network = desk.network().await;
    let shortcut = desk.shortcut().map(str::to_owned);
    let folder = desk.folder();
    let data_folder = folder.of(network).display().to_string();
    let data_folder_before = match network {
        Network::Own => folder.place().before().map(|before| before.display().to_string()),
        Network::Sample => None,
    };
    let can_move = network == Network::Own && folder.place().can_move();
    let start_with_system = off_window(|| Ok(start_with_system::standing())).await?;
    store
        .read(move |store| {
            Ok(Start {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                data_folder,
                data_folder_before,
                data_folder_choice: if can_move { FolderChoice::Open } else { FolderChoice::Fixed },
                start_with_system,
                sample: network == Network::Sample,
                people: people::list::page(store.connection(), &PeopleQuery::default(), 0, 0)?.known,
                settings: locale::set(store)?,
                usual_weights: Weights::default(),
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
            let message = sentence!(
                "failures-storage-no-program-for-folders",
                "No program here opens folders. The data lies in {folder}.",
                folder = folder.display()
            );
            Failure::new(Code::File, message).with_details(cause)
        })
    })
    .await
}

#[derive(Debug, Deserialize, TS)]
pub struct FolderChosen {
    folder: Token,
}

pub async fn data_folder_move(desk: &Desk, input: FolderChosen) -> Result<Start> {
    if desk.network().await == Network::Sample {
        return Err(Failure::invalid(sentence!(
            "failures-storage-sample-goes-along",
            "The sample network goes along with your own data. Leave the sample to move both."
        )));
    }
    let folder = desk.choices.take_place(&input.folder, Purpose::Folder(FolderFor::Data))?;
    desk.move_data(folder).await?;
    start(desk, Nothing {}).await
}

#[derive(Debug, Deserialize, TS)]
pub struct StartWithSystemWanted {
    wanted: StartWithSystem,
}

pub async fn start_with_system_set(_: &Desk, input: StartWithSystemWanted) -> Result<()> {
    off_window(move || start_with_system::set(input.wanted)).await
}
