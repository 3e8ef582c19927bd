//! The previews that are open, and the one long job that may be cancelled. Rule: a preview that was applied or discarded is gone.

use rapport::importing::preview::{Preview, PreviewSummary, Progress};
use rapport::importing::{Input, ReadingChoices, Watch};
use rapport::sentence;
use rapport::{Failure, Result};
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tauri::ipc::Channel;

/// Seldom enough that telling costs nothing, often enough to look steady.
const BETWEEN_WORDS: Duration = Duration::from_millis(50);

#[derive(Default)]
pub struct Previews {
    last: AtomicU32,
    open: Mutex<HashMap<u32, Arc<Mutex<Session>>>>,
    /// Of the job that runs now, or ran last.
    cancelled: Mutex<Arc<AtomicBool>>,
}

/// One preview with what it was made from, so that a file can be read otherwise.
pub struct Session {
    pub inputs: Vec<Input>,
    pub choices: ReadingChoices,
    pub preview: Preview,
}

impl Previews {
    pub fn keep(&self, session: Session) -> PreviewSummary {
        let number = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let summary = named(number, session.preview.summary());
        lock(&self.open).insert(number, Arc::new(Mutex::new(session)));
        summary
    }

    pub fn find(&self, number: u32) -> Result<Arc<Mutex<Session>>> {
        lock(&self.open).get(&number).map(Arc::clone).ok_or_else(|| {
            Failure::not_found(sentence!(
                "failures-importing-preview-gone",
                "This preview is not open any more. Drop the files again to get a fresh one."
            ))
        })
    }

    pub fn forget(&self, number: u32) {
        lock(&self.open).remove(&number);
    }

    /// They were compared with a network that is not shown any more.
    pub fn forget_all(&self) {
        self.cancel();
        lock(&self.open).clear();
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
