//! The previews that are open, and the one long job that may be cancelled. Rule: a preview that was applied or discarded is
//! gone, as is one that many newer ones came after; whoever asks for it is told.

use rapport::importing::preview::{Preview, PreviewSummary, Progress};
use rapport::importing::{Input, ReadingChoices, Watch};
use rapport::sentence;
use rapport::{Failure, Result};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tauri::ipc::Channel;

/// Seldom enough that telling costs nothing, often enough to look steady.
const BETWEEN_WORDS: Duration = Duration::from_millis(50);

/// The window shows one; a preview of a large file takes as much memory as the file.
const MOST_OPEN: usize = 4;

#[derive(Default)]
pub struct Previews {
    open: Mutex<Open<Session>>,
    /// Of the job that runs now, or ran last.
    cancelled: Mutex<Arc<AtomicBool>>,
}

/// What is kept by number, the newest last.
struct Open<T> {
    last: u32,
    kept: BTreeMap<u32, Arc<Mutex<T>>>,
}

impl<T> Default for Open<T> {
    fn default() -> Self {
        Self { last: 0, kept: BTreeMap::new() }
    }
}

impl<T> Open<T> {
    /// The oldest makes room.
    fn keep(&mut self, one: T) -> u32 {
        self.last += 1;
        self.kept.insert(self.last, Arc::new(Mutex::new(one)));
        while self.kept.len() > MOST_OPEN {
            self.kept.pop_first();
        }
        self.last
    }

    fn find(&self, number: u32) -> Result<Arc<Mutex<T>>> {
        self.kept.get(&number).map(Arc::clone).ok_or_else(|| {
            Failure::not_found(sentence!(
                "failures-importing-preview-gone",
                "This preview is not open any more. Drop the files again to get a fresh one."
            ))
        })
    }
}

/// One preview with what it was made from, so that a file can be read otherwise.
pub struct Session {
    pub inputs: Vec<Input>,
    pub choices: ReadingChoices,
    pub preview: Preview,
}

impl Previews {
    pub fn keep(&self, session: Session) -> PreviewSummary {
        let summary = session.preview.summary();
        named(lock(&self.open).keep(session), summary)
    }

    pub fn find(&self, number: u32) -> Result<Arc<Mutex<Session>>> {
        lock(&self.open).find(number)
    }

    pub fn forget(&self, number: u32) {
        lock(&self.open).kept.remove(&number);
    }

    /// They were compared with a network that is not shown any more.
    pub fn forget_all(&self) {
        self.cancel();
        lock(&self.open).kept.clear();
    }

    /// Whoever watches the next job: tells `progress`, and stops at [`Previews::cancel`].
    pub fn watch(&self, progress: Channel<Progress>) -> Reporter {
        let cancelled = Arc::new(AtomicBool::new(false));
        *lock(&self.cancelled) = Arc::clone(&cancelled);
        Reporter { progress, cancelled, told: None }
    }

    pub fn cancel(&self) {
        lock(&self.cancelled).store(true, Ordering::Relaxed);
    }
}

/// What the interface calls this preview by.
pub fn named(number: u32, summary: PreviewSummary) -> PreviewSummary {
    PreviewSummary { preview: number, ..summary }
}

/// A panic elsewhere leaves nothing half done in these.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Tells the window how far a job is.
pub struct Reporter {
    progress: Channel<Progress>,
    cancelled: Arc<AtomicBool>,
    told: Option<(Instant, Progress)>,
}

impl Watch for Reporter {
    fn progress(&mut self, progress: Progress) -> ControlFlow<()> {
        if self.cancelled.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        let fresh = self.told.is_none_or(|(at, told)| told.step != progress.step || at.elapsed() >= BETWEEN_WORDS);
        if fresh {
            self.told = Some((Instant::now(), progress));
            // A window that is gone needs no progress; the job goes on to its end.
            let _ = self.progress.send(progress);
        }
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapport::Code;

    #[test]
    fn the_oldest_makes_room_and_is_told_to_be_gone() {
        let mut open = Open::default();
        let numbers: Vec<u32> = (0..MOST_OPEN + 2).map(|one| open.keep(one)).collect();
        assert_eq!(open.kept.len(), MOST_OPEN);
        for gone in &numbers[..2] {
            let failure = open.find(*gone).unwrap_err();
            assert_eq!((failure.code, &*failure.key), (Code::NotFound, "failures-importing-preview-gone"));
        }
        assert_eq!(*lock(&open.find(numbers[2]).unwrap()), 2);
    }
}
