//! How far a long job is. Rule: a bar on a terminal, nothing anywhere else.

use indicatif::{ProgressBar, ProgressStyle};
use rapport::importing::preview::{Progress, Step};
use std::ops::ControlFlow;

#[derive(Debug)]
pub struct Bar {
    bar: ProgressBar,
    step: Option<Step>,
}

impl Bar {
    /// Draws on standard error; where that is no terminal, nothing is drawn.
    pub fn new() -> Self {
        let bar = ProgressBar::no_length();
        if let Ok(style) = ProgressStyle::with_template("{msg:10} {bar:40} {human_pos}/{human_len}") {
            bar.set_style(style);
        }
        Self { bar, step: None }
    }

    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl rapport::importing::Watch for Bar {
    fn progress(&mut self, progress: Progress) -> ControlFlow<()> {
        if self.step != Some(progress.step) {
            self.step = Some(progress.step);
            self.bar.set_message(match progress.step {
                Step::BackingUp => "Backing up",
                Step::Restoring => "Restoring",
                Step::Converting => "Converting",
                Step::Reading => "Reading",
                Step::Comparing => "Comparing",
                Step::Writing => "Writing",
                Step::Indexing => "Indexing",
            });
        }
        self.bar.set_length(u64::from(progress.total));
        self.bar.set_position(u64::from(progress.done));
        ControlFlow::Continue(())
    }
}
