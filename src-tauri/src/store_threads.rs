//! The threads that touch the database: one that writes, three that read. Rule: whoever asks waits without holding a thread,
//! and a reader never waits for the writer. A fault in one piece of work ends that work and not the thread.

use crate::{clock, locale};
use rapport::people::PeopleQuery;
use rapport::sentence;
use rapport::{Code, Failure, Result, Store, goals, people};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use tokio::sync::oneshot;

const READERS: usize = 3;

type Job = Box<dyn FnOnce(&mut Store) + Send>;

/// One open database. Its threads end with it, after what was asked of them is done.
#[derive(Debug)]
pub struct StoreThreads {
    writer: Sender<Job>,
    readers: Sender<Job>,
}

impl StoreThreads {
    /// Opens the database, which may take a while where it is brought up to date: not to be called on the window's thread.
    pub fn open(path: &Path) -> Result<Self> {
        let store = Store::open(path, clock::now())?.with_region_of_system(&locale::settings().region);
        let writer = start("store-writer", store)?;
        let (readers, jobs) = channel::<Job>();
        let jobs = Arc::new(Mutex::new(jobs));
        for _ in 0..READERS {
            let (mut store, jobs) = (Store::open_reader(path)?, Arc::clone(&jobs));
            spawn("store-reader", move || {
                while let Some(job) = next(&jobs) {
                    job(&mut store);
                }
            })?;
        }
        // The first list then finds the people already in memory. Where they cannot be read, it says why itself.
        let warm: Job = Box::new(|store| {
            drop(guarded(|| people::list::page(store.connection(), &PeopleQuery::default(), 0, 0)));
        });
        readers.send(warm).map_err(|_| ended())?;
        // So do the goals, once some are set: of those on the network's structure, what ties people is read first, which takes a while.
        let warm_goals: Job = Box::new(|store| {
            drop(guarded(|| goals::list(store.connection(), clock::today(), locale::week(store)?.starts)));
        });
        readers.send(warm_goals).map_err(|_| ended())?;
        Ok(Self { writer, readers })
    }

    /// Does `work` on a reading connection.
    pub async fn read<T: Send + 'static>(&self, work: impl FnOnce(&Store) -> Result<T> + Send + 'static) -> Result<T> {
        ask(&self.readers, move |store| work(store)).await
    }

    /// Does `work` on the one writing connection, after whatever was asked before.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        ask(&self.writer, work).await
    }
}

async fn ask<T: Send + 'static>(
    thread: &Sender<Job>,
    work: impl FnOnce(&mut Store) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (answer, answered) = oneshot::channel();
    let job: Job = Box::new(move |store| {
        // Nobody listens any more where the window was closed meanwhile; what was written stays written.
        let _ = answer.send(guarded(|| work(store)));
    });
    thread.send(job).map_err(|_| ended())?;
    answered.await.map_err(|_| ended())?
}

/// A panic is told as what it is. What it was in the middle of writing is taken back with its transaction.
fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
        let told = words.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
        Err(Failure::new(
            Code::Internal,
            sentence!(
                "failures-storage-fault",
                "Rapport could not finish this; nothing was changed. Please report the details."
            ),
        )
        .with_details(told))
    })
}

fn start(name: &str, mut store: Store) -> Result<Sender<Job>> {
    let (sender, jobs) = channel::<Job>();
    spawn(name, move || {
        while let Ok(job) = jobs.recv() {
            job(&mut store);
        }
    })?;
    Ok(sender)
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(work).map_err(|cause| {
        Failure::new(
            Code::Internal,
            sentence!(
                "failures-shell-no-threads",
                "The system gives Rapport no further threads. Close other programs and try again."
            ),
        )
        .with_details(cause)
    })?;
    Ok(())
}

fn next(jobs: &Mutex<Receiver<Job>>) -> Option<Job> {
    jobs.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

fn ended() -> Failure {
    Failure::new(
        Code::Internal,
        sentence!(
            "failures-shell-start-again",
            "Rapport stopped working on this because of a fault of its own. Start it again; nothing that was finished is lost."
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapport::people::{PersonEdit, edit};

    #[test]
    fn a_fault_in_one_piece_of_work_is_told_and_the_next_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let threads = StoreThreads::open(&folder.path().join("rapport.db")).unwrap();
        let named = |name: &str| PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() };
        tauri::async_runtime::block_on(async {
            // More often than there are readers.
            for _ in 0..=READERS {
                let failed = threads.read(|_| -> Result<()> { panic!("of its own") }).await.unwrap_err();
                assert_eq!((failed.code, failed.details.as_str()), (Code::Internal, "of its own"));
            }
            let ada = named("Ada Berg");
            let failed = threads
                .write(move |store| -> Result<()> {
                    store.transact(rapport::Op::AddPerson, clock::now(), |_| -> Result<()> {
                        panic!("half way through")
                    })?;
                    Ok(())
                })
                .await
                .unwrap_err();
            assert_eq!(failed.code, Code::Internal);
            threads.write(move |store| edit::add(store, &ada, clock::now())).await.unwrap();
            let page = threads.read(|store| people::list::page(store.connection(), &PeopleQuery::default(), 0, 10));
            assert_eq!(page.await.unwrap().known, 1);
        });
    }
}
