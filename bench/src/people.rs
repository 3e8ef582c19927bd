//! Search, list and growth with 100,000 people. Rule: each is timed as a face asks for it, rows and total included.

use crate::generator::Random;
use crate::measure::{milliseconds, percentile};
use crate::network;
use crate::row::Row;
use chrono::{DateTime, Utc};
use rapport::growth::{self, GrowthQuery, Split};
use rapport::people::{PeopleQuery, PeopleSort, Selection, list};
use rapport::{Failure, Store};

const PEOPLE: usize = 100_000;
const QUERIES: usize = 200;
const PAGE: u32 = 100;

pub fn run() -> rapport::Result<Vec<Row>> {
    let now: DateTime<Utc> = DateTime::from_timestamp(1_795_348_800, 0).unwrap_or_default();
    let folder = std::env::temp_dir().join(format!("rapport-bench-people-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|cause| Failure::file(&folder, &cause))?;
    let rows = network::make(&folder, PEOPLE, now).and_then(|store| measure(&store, now));
    std::fs::remove_dir_all(&folder).map_err(|cause| Failure::file(&folder, &cause))?;
    rows
}

fn measure(store: &Store, now: DateTime<Utc>) -> rapport::Result<Vec<Row>> {
    let connection = store.connection();
    let mut rows = Vec::new();

    let first = milliseconds(|| list::page(connection, &PeopleQuery::default(), 0, PAGE))?;
    rows.push(Row::shown("list: first page after the start, 100,000 people", first, "ms"));

    let mut keystrokes = Vec::new();
    let mut pasted = Vec::new();
    for query in queries() {
        let letters: Vec<char> = query.chars().collect();
        for end in 1..=letters.len() {
            keystrokes.push(search(store, &letters[..end].iter().collect::<String>())?);
        }
        // Something else in between, so that the whole query is no narrowing of the last one.
        search(store, "§")?;
        pasted.push(search(store, &query)?);
    }
    rows.push(Row::shown("search: keystrokes timed", keystrokes.len() as f64, ""));
    rows.push(Row::shown("search: a keystroke, median", percentile(&mut keystrokes, 0.5), "ms"));
    rows.push(Row::at_most("search: a keystroke, p99", percentile(&mut keystrokes, 0.99), "ms", 8.0));
    rows.push(Row::at_most("search: a pasted query, p99", percentile(&mut pasted, 0.99), "ms", 8.0));

    let mut pages = Vec::new();
    let sorts =
        [PeopleSort::Name, PeopleSort::Organisation, PeopleSort::Position, PeopleSort::MetOn, PeopleSort::Added];
    for sort in sorts {
        for descending in [false, true] {
            let query = PeopleQuery { sort, descending, ..PeopleQuery::default() };
            // A sort asked for the first time is made; after that it is kept.
            list::page(connection, &query, 0, 1)?;
            for offset in (0..PEOPLE as u32).step_by(PEOPLE / 20) {
                pages.push(milliseconds(|| list::page(connection, &query, offset, PAGE))?);
            }
        }
    }
    rows.push(Row::at_most("list: 100 people at any offset and sort, p99", percentile(&mut pages, 0.99), "ms", 5.0));

    let mut series = Vec::new();
    for split in [Split::Origin, Split::Organisation] {
        for _ in 0..20 {
            let query = GrowthQuery { split, ..GrowthQuery::default() };
            series.push(milliseconds(|| growth::series(connection, &query, now.date_naive()))?);
        }
    }
    rows.push(Row::at_most("growth: all series, slowest", percentile(&mut series, 1.0), "ms", 20.0));

    let everybody = Selection::Found { query: PeopleQuery::default(), except: Vec::new() };
    let chosen = milliseconds(|| list::ids(connection, &everybody))?;
    rows.push(Row::shown("list: choosing everybody", chosen, "ms"));
    Ok(rows)
}

/// Names, parts of names, typing errors, organisations, addresses, numbers, several words, other scripts.
fn queries() -> Vec<String> {
    let mut random = Random::new(7);
    let one = |random: &mut Random| network::person(random.below(PEOPLE));
    (0..QUERIES)
        .map(|number| {
            let person = one(&mut random);
            let name = person.name.unwrap_or_default();
            match number % 8 {
                0 | 1 => name,
                2 => with_error(&name, &mut random),
                3 => person.organisation.unwrap_or_default(),
                4 => network::family(random.below(4_000)).chars().skip(2).collect(),
                5 => person.position.unwrap_or_default().to_lowercase(),
                6 => format!("{} {}", person.given.unwrap_or_default(), person.organisation.unwrap_or_default()),
                _ => match number / 8 % 4 {
                    0 => String::from("太郎"),
                    1 => String::from("+47 4123"),
                    2 => String::from("@mail17.example"),
                    _ => String::from("zzzzqqqq"),
                },
            }
        })
        .collect()
}

/// Two letters swapped.
fn with_error(name: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    if letters.len() > 2 {
        let place = 1 + random.below(letters.len() - 2);
        letters.swap(place, place + 1);
    }
    letters.into_iter().collect()
}

fn search(store: &Store, typed: &str) -> rapport::Result<f64> {
    let query = PeopleQuery { search: typed.to_owned(), ..PeopleQuery::default() };
    milliseconds(|| list::page(store.connection(), &query, 0, PAGE))
}
