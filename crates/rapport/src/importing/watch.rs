//! Whoever waits for a long job. Rule: asked often enough that *Cancel* is felt at once, and seldom enough to cost nothing.

use super::preview::Progress;
use crate::failure::{Failure, Result};
use std::ops::ControlFlow;

/// Is told how far a job is, and may stop it.
pub trait Watch {
    /// `Break` cancels: what was begun is taken back, and the job ends with `Cancelled`.
    fn progress(&mut self, progress: Progress) -> ControlFlow<()>;
}

impl dyn Watch + '_ {
    /// Tells how far the job is; fails where it is cancelled.
    pub fn tell(&mut self, progress: Progress) -> Result<()> {
        match self.progress(progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Failure::cancelled()),
        }
    }
}

/// Nobody waits, nobody cancels.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn progress(&mut self, _: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}
