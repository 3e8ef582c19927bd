//! Asking with a limit. Rule: a keyring that does not answer hinders nobody; whoever was asked something by the system has time to answer.

use crate::Asking;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const OF_A_PROGRAM: Duration = Duration::from_secs(10);
const OF_A_USER: Duration = Duration::from_secs(180);

/// `None` where there was no answer in time.
pub fn within<T: Send + 'static>(asking: Asking, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let limit = match asking {
        Asking::Never => OF_A_PROGRAM,
        Asking::Allowed => OF_A_USER,
    };
    let (told, answer) = mpsc::channel();
    thread::Builder::new()
        .name("keyring".to_owned())
        .spawn(move || {
            // Nobody listens where the limit is over.
            let _ = told.send(work());
        })
        .ok()?;
    answer.recv_timeout(limit).ok()
}
