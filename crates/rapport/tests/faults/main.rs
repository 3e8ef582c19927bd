//! The program is ended at any moment, as `kill -9` ends it. The database then opens, is sound, and holds exactly the state before
//! or the state after: never something between.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod copies;
mod encrypting;
mod jobs;

use copies::{BEGIN, Chance, END, FOLDER, JOB, begun, copy, digest, to_its_end};
use jobs::{CONVERTED, Job, KILLED, do_job, open, passphrase, prepared};
use rapport::storage::DATABASE_FILE;
use rapport::{backups, encryption};
use std::path::PathBuf;

/// The copy of this program that is killed: a test like the others, which does nothing where nobody asks it to.
#[test]
fn worker() {
    let (Ok(job), Ok(folder)) = (std::env::var(JOB), std::env::var(FOLDER)) else { return };
    let (job, folder) = (Job::named(&job).unwrap(), PathBuf::from(folder));
    let is_closed = job == Job::Migrate || CONVERTED.iter().any(|(one, _)| *one == job);
    if matches!(job, Job::Decrypt | Job::ChangePassphrase) {
        encryption::unlock(&folder.join(DATABASE_FILE), &passphrase()).unwrap();
    }
    let mut store = if is_closed { None } else { Some(open(&folder, 99)) };
    println!("{BEGIN}");
    do_job(job, &folder, store.as_mut());
    println!("{END}");
}

#[test]
fn whenever_the_program_is_killed_the_database_holds_the_state_before_or_after() {
    let mut chance = Chance(20_261_122);
    let (mut all, mut under_way) = (0, 0);
    for (job, times) in KILLED {
        let base = prepared(job);
        let before = digest(&base.path().join(DATABASE_FILE));
        let (after, took) = to_its_end(job, base.path());
        let (again, took_again) = to_its_end(job, base.path());
        assert_eq!(after, again, "{job:?} gives the same each time, or nothing could be told");
        assert_ne!(before, after, "{job:?} changes something");
        let (mut stayed, mut done) = (0, 0);
        for time in 0..times {
            let folder = copy(base.path());
            let (mut child, mut lines) = begun(job, folder.path());
            // The moment at which it is killed; not a wait for something.
            std::thread::sleep(chance.up_to(took.max(took_again).mul_f64(1.1)));
            child.kill().unwrap();
            child.wait().unwrap();
            if !lines.any(|line| line.contains(END)) {
                under_way += 1;
            }
            let database = folder.path().join(DATABASE_FILE);
            let now = digest(&database);
            assert!(
                now == before || now == after,
                "{job:?}, time {time}: neither the state before nor the state after"
            );
            if now == before {
                stayed += 1
            } else {
                done += 1
            }
            for backup in backups::list(&database).backups {
                assert_eq!(backup.fault, "", "{job:?}, time {time}: a backup that is in the list is whole");
            }
            // What was killed can be done again.
            if now == before {
                let mut store = if job == Job::Migrate { None } else { Some(open(folder.path(), 99)) };
                do_job(job, folder.path(), store.as_mut());
                drop(store);
                assert_eq!(digest(&database), after, "{job:?}, time {time}: done again");
            }
        }
        eprintln!("{job:?}: killed {times} times; {stayed} times as before, {done} times done");
        all += times;
    }
    eprintln!("{under_way} of {all} were killed before they said that they were done");
    assert!(all >= 200 && under_way * 4 >= all, "{under_way} of {all} were killed under way");
}

/// The control: what is neither before nor after is seen.
#[test]
fn half_a_job_is_told_from_none_and_from_all() {
    let base = prepared(Job::Half);
    let before = digest(&base.path().join(DATABASE_FILE));
    let folder = copy(base.path());
    let (mut child, _) = begun(Job::Half, folder.path());
    assert!(!child.wait().unwrap().success());
    assert_ne!(digest(&folder.path().join(DATABASE_FILE)), before);
}
