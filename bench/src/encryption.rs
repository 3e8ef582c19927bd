//! What encryption costs: the same network and the same work, plain and encrypted, in turn in one run. Rule: ratios, so that a slow machine
//! tells the same as a fast one.

use crate::measure::took;
use crate::network;
use crate::row::Row;
use chrono::{DateTime, Utc};
use rapport::encryption::{self, Cost, Passphrase};
use rapport::importing::Unwatched;
use rapport::people::{PeopleQuery, PersonId, card, edit, list};
use rapport::{Failure, Result, Store};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const PEOPLE: usize = 30_000;
/// Added to them in one transaction.
const MORE: usize = 10_000;
const CARDS: usize = 2_000;
const ROUNDS: usize = 3;
const QUERIES: [&str; 6] = ["ing", "ingrid", "sol", "grid", "+47 41", "太郎"];

/// The least that each took.
#[derive(Debug, Clone, Copy)]
struct Taken {
    start: Duration,
    keystroke: Duration,
    cards: Duration,
    writing: Duration,
}

pub fn run() -> Result<Vec<Row>> {
    let folder = tempfile::tempdir().map_err(|cause| Failure::file(Path::new("a temporary folder"), &cause))?;
    let [plain, encrypted] = ["plain", "encrypted"].map(|name| folder.path().join(name));
    for path in [&plain, &encrypted] {
        std::fs::create_dir(path).map_err(|cause| Failure::file(path, &cause))?;
        drop(network::make(path, PEOPLE, now())?);
    }
    let passphrase = Passphrase::new("four calm words of mine");
    let turned = Instant::now();
    encryption::turn_on(&database(&encrypted), &passphrase, Cost::USUAL, &mut Unwatched)?;
    let turned = turned.elapsed();
    let unlocked = Instant::now();
    encryption::unlock(&database(&encrypted), &passphrase)?;
    let unlocked = unlocked.elapsed();
    // In turn, so that whatever else the machine does hits both.
    let (mut without, mut with) = (measure(&plain, 0)?, measure(&encrypted, 0)?);
    for round in 1..ROUNDS {
        without = without.least(measure(&plain, round)?);
        with = with.least(measure(&encrypted, round)?);
    }
    let ratio = |of: fn(&Taken) -> Duration| of(&with).as_secs_f64() / of(&without).as_secs_f64();
    Ok(vec![
        Row::shown("encryption: first list after the start", ratio(|taken| taken.start), "×"),
        Row::at_most("encryption: a keystroke of search", ratio(|taken| taken.keystroke), "×", 1.5),
        Row::at_most("encryption: pages of 2,000 people", ratio(|taken| taken.cards), "×", 2.0),
        Row::at_most("encryption: writing 10,000 people", ratio(|taken| taken.writing), "×", 2.5),
        Row::shown("encryption: one passphrase tried", unlocked.as_secs_f64() * 1e3, "ms"),
        Row::shown("encryption: turned on for 30,000 people", turned.as_secs_f64() * 1e3, "ms"),
    ])
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_348_800, 0).unwrap_or_default()
}

fn database(folder: &Path) -> PathBuf {
    folder.join("rapport.db")
}

impl Taken {
    fn least(self, other: Self) -> Self {
        Self {
            // What is in memory once is found there again: the first time alone tells.
            start: self.start,
            keystroke: self.keystroke.min(other.keystroke),
            cards: self.cards.min(other.cards),
            writing: self.writing.min(other.writing),
        }
    }
}

fn measure(folder: &Path, round: usize) -> Result<Taken> {
    let mut store = Store::open(&database(folder), now())?;
    let start = took(|| page(&store, ""))?;
    let searching = took(|| QUERIES.iter().try_for_each(|text| page(&store, text)))?;
    let people = list::page(store.connection(), &PeopleQuery::default(), 0, CARDS as u32)?;
    let people: Vec<PersonId> = people.rows.into_iter().map(|row| row.id).collect();
    let cards = took(|| people.iter().try_for_each(|id| card::card(store.connection(), *id).map(drop)))?;
    let first = PEOPLE + round * MORE;
    let edits: Vec<_> = (first..first + MORE).map(network::person).collect();
    let writing = took(|| edit::add_all(&mut store, &edits, now()))?;
    Ok(Taken { start, keystroke: searching / QUERIES.len() as u32, cards, writing })
}

fn page(store: &Store, text: &str) -> Result<()> {
    let query = PeopleQuery { search: text.to_owned(), ..PeopleQuery::default() };
    list::page(store.connection(), &query, 0, 100).map(drop)
}
