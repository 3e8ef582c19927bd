//! Is everybody found again, and nobody taken for somebody else? Half of the records asked for are of known people, told
//! otherwise; the other half are of strangers, namesakes in the same company among them.

use crate::generator::{Hand, Person, Random, Record, View, companies, people, record};
use crate::row::Row;
use rapport::people::identity::Identity;
use rapport::people::matching::{Certainty, Index};
use std::time::{Duration, Instant};

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
const REGION: &str = "NO";

pub fn run() -> rapport::Result<Vec<Row>> {
    let scores: Vec<Score> = SIZES.into_iter().map(score).collect();
    let mut rows: Vec<Row> = scores.iter().flat_map(Score::rows).collect();
    if let [.., smaller, larger] = scores.as_slice() {
        // Ten times the records may take little more than ten times as long: blocks grow, caches shrink.
        rows.push(Row::at_most(
            "matching: time per record, 100,000 against 10,000",
            larger.per_record() / smaller.per_record(),
            "×",
            2.5,
        ));
    }
    Ok(rows)
}

#[derive(Debug)]
struct Score {
    size: usize,
    repeats: usize,
    found: usize,
    certain: usize,
    falsely_certain: usize,
    unsure: usize,
    truly_unsure: usize,
    taken: Duration,
}

fn score(size: usize) -> Score {
    let mut random = Random::new(size as u64);
    let everybody = people(size + size / 2, &mut random);
    let (known, asked) = records(size, &everybody, &mut random);
    let start = Instant::now();
    let mut index = Index::default();
    for record in &known {
        index.add(record.person, Identity::of_contact(&record.contact, REGION));
    }
    let mut score = Score {
        size,
        repeats: 0,
        found: 0,
        certain: 0,
        falsely_certain: 0,
        unsure: 0,
        truly_unsure: 0,
        taken: Duration::ZERO,
    };
    for record in &asked {
        let matches = index.candidates(&Identity::of_contact(&record.contact, REGION));
        let (certain, unsure): (Vec<_>, Vec<_>) =
            matches.iter().partition(|found| found.certainty == Certainty::Certain);
        score.repeats += usize::from(record.person < size);
        score.falsely_certain += certain.iter().filter(|found| found.key != record.person).count();
        let surely = certain.iter().any(|found| found.key == record.person);
        let perhaps = unsure.iter().any(|found| found.key == record.person);
        score.certain += usize::from(surely);
        score.found += usize::from(surely || perhaps);
        // Who is certain is not asked about.
        if certain.is_empty() {
            score.unsure += unsure.len();
            score.truly_unsure += usize::from(perhaps);
        }
    }
    score.taken = start.elapsed();
    score
}

/// Everybody known has one record; asked for are half of them again, and as many strangers.
fn records(size: usize, everybody: &[Person], random: &mut Random) -> (Vec<Record>, Vec<Record>) {
    let view = |random: &mut Random| if random.percent(50) { View::LinkedIn } else { View::AddressBook };
    let of = |person: usize, view, hand, random: &mut Random| {
        record(person, &everybody[person], view, hand, companies(size), random)
    };
    let mut known = Vec::with_capacity(size);
    let mut asked = Vec::with_capacity(size);
    for person in 0..size {
        let first = view(random);
        known.push(of(person, first, Hand::Own, random));
        if person % 2 == 0 {
            // Most people export from the same place again.
            let second = if random.percent(70) { first } else { view(random) };
            asked.push(of(person, second, Hand::Other, random));
        }
    }
    for stranger in size..everybody.len() {
        let first = view(random);
        asked.push(of(stranger, first, Hand::Own, random));
    }
    (known, asked)
}

impl Score {
    fn per_record(&self) -> f64 {
        self.taken.as_secs_f64() / (2 * self.size) as f64
    }

    fn rows(&self) -> Vec<Row> {
        let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
        let name = |what: &str| format!("matching {:>6}: {what}", self.size);
        vec![
            Row::at_most(name("falsely certain"), self.falsely_certain as f64, "", 0.0),
            Row::at_least(name("repeats found"), 100.0 * share(self.found, self.repeats), "%", 90.0),
            Row::shown(name("of these certain"), 100.0 * share(self.certain, self.found), "%"),
            Row::below(name("unsure pairs shown per true one"), share(self.unsure, self.truly_unsure), "", 2.0),
            Row::shown(name("time per record"), 1e6 * self.per_record(), "µs"),
        ]
    }
}
