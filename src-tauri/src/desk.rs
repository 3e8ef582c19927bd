//! What the window has open: one network at a time, and the previews made from it. Rule: the window's thread never waits for it.

use crate::choices::Choices;
use crate::clock;
use crate::dialogs::Dialogs;
use crate::folder::{DataFolder, Network};
use crate::off_window::off_window;
use crate::opened::Opened;
use crate::previews::Previews;
use crate::store_threads::StoreThreads;
use crate::tray::InTray;
use rapport::encryption::{self, Locking};
use rapport::people::PeopleQuery;
use rapport::{Code, Failure, Result, people, sample, sentence, storage};
use rapport_keyring::Asking;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex as Lock, OnceLock, PoisonError, RwLock};
use tokio::sync::Mutex;

pub struct Desk {
    folder: RwLock<DataFolder>,
    /// Empty until it is first asked for, and where opening failed: the next who asks tries again.
    open: Mutex<(Network, Option<Arc<StoreThreads>>)>,
    pub previews: Previews,
    pub opened: Opened,
    pub choices: Choices,
    pub dialogs: Dialogs,
    pub tray: InTray,
    /// Why the last backup could not be made; empty where it could.
    unmade: Lock<Option<Failure>>,
    /// The keys that open the log line from any program; unset where the system gives none.
    shortcut: OnceLock<&'static str>,
}

impl Desk {
    pub fn new(folder: DataFolder, network: Network) -> Self {
        Self {
            folder: RwLock::new(folder),
            open: Mutex::new((network, None)),
            previews: Previews::default(),
            opened: Opened::default(),
            choices: Choices::default(),
            dialogs: Dialogs::default(),
            tray: InTray::default(),
            unmade: Lock::default(),
            shortcut: OnceLock::new(),
        }
    }

    /// Keeps the first name that is told.
    pub fn name_shortcut(&self, called: &'static str) {
        self.shortcut.get_or_init(|| called);
    }

    pub fn shortcut(&self) -> Option<&'static str> {
        self.shortcut.get().copied()
    }

    pub fn folder(&self) -> DataFolder {
        self.folder.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Where the database lies that is shown, or that would be.
    pub async fn database(&self) -> PathBuf {
        self.folder().database(self.network().await)
    }

    pub fn unmade_backup(&self) -> Option<Failure> {
        self.unmade.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn tell_backup<T>(&self, made: &Result<T>) {
        *self.unmade.lock().unwrap_or_else(PoisonError::into_inner) = made.as_ref().err().cloned();
    }

    pub async fn network(&self) -> Network {
        self.open.lock().await.0
    }

    /// The network that is shown now, opened where it is not yet.
    pub async fn store(&self) -> Result<Arc<StoreThreads>> {
        let mut open = self.open.lock().await;
        if let Some(store) = &open.1 {
            return Ok(Arc::clone(store));
        }
        let store = Arc::new(Self::open(self.folder(), open.0).await?);
        open.1 = Some(Arc::clone(&store));
        Ok(store)
    }

    /// Turns to the other network; stays where it is when that one cannot be opened.
    pub async fn turn_to(&self, network: Network) -> Result<()> {
        let mut open = self.open.lock().await;
        if open.0 == network && open.1.is_some() {
            return Ok(());
        }
        let store = Self::open(self.folder(), network).await?;
        self.previews.forget_all();
        *open = (network, Some(Arc::new(store)));
        Ok(())
    }

    /// Moves everything that Rapport keeps into the folder that was chosen, and goes on from there.
    ///
    /// # Errors
    /// Whatever keeps it from being copied, compared and remembered: then all is as it was.
    pub async fn move_data(&self, chosen: PathBuf) -> Result<()> {
        let store = self.store().await?;
        // Nobody opens anything meanwhile; who has it open already waits behind the writer.
        let mut open = self.open.lock().await;
        let folder = self.folder();
        let moved = store
            .write(move |store| {
                let into = storage::new_folder(folder.place().folder(), &chosen)?;
                storage::move_data(store, &into, || folder.moved(&into))
            })
            .await?;
        *self.folder.write().unwrap_or_else(PoisonError::into_inner) = moved;
        self.previews.forget_all();
        open.1 = None;
        Ok(())
    }

    /// Closes the database, lets `work` put another one in its place, and opens what is there then. While it goes on, whoever asks
    /// for the database waits.
    pub async fn replace<T: Send + 'static>(
        &self,
        work: impl FnOnce(PathBuf) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let mut open = self.open.lock().await;
        open.1 = None;
        let path = self.folder().database(open.0);
        let done = off_window(move || work(path)).await?;
        open.1 = Some(Arc::new(Self::open(self.folder(), open.0).await?));
        Ok(done)
    }

    /// Turns to the data in another folder until the program ends, as if it had been named at the start. Where that is locked, its
    /// passphrase is asked for next.
    ///
    /// # Errors
    /// `Invalid` where no data lies there, or whatever keeps it from being opened: then all is as it was.
    pub async fn open_folder(&self, chosen: &Path) -> Result<()> {
        let folder = DataFolder::find(Some(chosen))?;
        if !folder.database(Network::Own).is_file() {
            let message = sentence!(
                "failures-storage-no-data-there",
                "{folder} holds no data of Rapport's. Choose the folder in which {file} lies.",
                folder = chosen.display(),
                file = storage::DATABASE_FILE
            );
            return Err(Failure::invalid(message));
        }
        let mut open = self.open.lock().await;
        let store = match Self::open(folder.clone(), Network::Own).await {
            Ok(store) => Some(Arc::new(store)),
            Err(failure) if failure.code == Code::Locked => None,
            Err(failure) => return Err(failure),
        };
        *self.folder.write().unwrap_or_else(PoisonError::into_inner) = folder;
        self.previews.forget_all();
        *open = (Network::Own, store);
        Ok(())
    }

    async fn open(folder: DataFolder, network: Network) -> Result<StoreThreads> {
        let store = off_window(move || {
            folder.place().ready()?;
            let database = folder.database(network);
            by_keyring(&database);
            StoreThreads::open(&database)
        })
        .await?;
        if network == Network::Sample {
            store
                .write(|store| match people::list::page(store.connection(), &PeopleQuery::default(), 0, 0)?.known {
                    0 => sample::fill(store, clock::now()),
                    _ => Ok(()),
                })
                .await?;
        }
        Ok(store)
    }
}

/// Lets the keyring open what it was asked to. What it does not open, the first screen asks for and says why.
fn by_keyring(database: &Path) {
    let is_locked = encryption::standing(database).is_ok_and(|kept| kept.locking == Locking::Locked);
    if is_locked && let Err(failure) = rapport_keyring::unlock(database, Asking::Never) {
        tracing::warn!(%failure, details = failure.details, "the keyring could not be asked");
    }
}
