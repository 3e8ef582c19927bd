//! Foreign code that panics where a part of the system is missing. Rule: nobody hears of it but whoever asked for the work.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::thread;

/// What comes of this work, or what it said when it panicked. Nothing is written about that, as it would be about a fault of our own;
/// panics of other threads are told as always.
pub fn quietly<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let here = thread::current().id();
    let usual = Arc::new(panic::take_hook());
    let of_others = Arc::clone(&usual);
    panic::set_hook(Box::new(move |told| {
        if thread::current().id() != here {
            of_others(told);
        }
    }));
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    // With the hook of this moment goes the other hold on the usual one, which can so be put back as it was.
    drop(panic::take_hook());
    match Arc::try_unwrap(usual) {
        Ok(usual) => panic::set_hook(usual),
        Err(usual) => panic::set_hook(Box::new(move |told| usual(told))),
    }
    done.map_err(|said| words(&*said))
}

fn words(said: &(dyn Any + Send)) -> String {
    let fixed = said.downcast_ref::<&str>().map(|text| (*text).to_owned());
    fixed.or_else(|| said.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn what_panics_is_told_to_whoever_asked_and_to_nobody_else() {
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let hears = Arc::clone(&heard);
        panic::set_hook(Box::new(move |told| hears.lock().unwrap().push(words(told.payload()))));

        assert_eq!(quietly(|| 3), Ok(3));
        let missing = quietly(|| -> u8 {
            // Another thread is no part of what was asked for.
            let elsewhere = thread::spawn(|| panic!("elsewhere")).join();
            panic!("{} is missing", elsewhere.map_or("the library", |()| "nothing"))
        });
        assert_eq!(missing, Err("the library is missing".to_owned()));
        let afterwards = thread::spawn(|| panic!("afterwards")).join();
        assert!(afterwards.is_err());
        assert_eq!(*heard.lock().unwrap(), ["elsewhere", "afterwards"]);
    }
}
