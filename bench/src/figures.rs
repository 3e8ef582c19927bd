//! The figures that were kept, and what has become slower since. Rule: only ratios are kept: what is told in milliseconds is held against
//! the yardstick of its own run, so that another machine's figures may be compared.

use crate::row::Row;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

/// More than this is a regression.
const TOLERANCE: f64 = 0.10;

/// Kept beside the benches, one row a line: name, tab, ratio.
pub fn file() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/figures.tsv"))
}

/// Milliseconds of work that no change to Rapport makes quicker or slower: SQLite writes rows and sorts them. The best of three.
pub fn yardstick() -> rapport::Result<f64> {
    let once = || -> rusqlite::Result<f64> {
        let begun = std::time::Instant::now();
        let connection = rusqlite::Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
             INSERT INTO word SELECT i, printf('%08x', (i * 2654435761) % 4294967296) FROM n;",
        )?;
        let _: i64 = connection.query_row(
            "SELECT max(place) FROM (SELECT row_number() OVER (ORDER BY text) AS place FROM word)",
            [],
            |row| row.get(0),
        )?;
        Ok(begun.elapsed().as_secs_f64() * 1e3)
    };
    let mut best = f64::MAX;
    for _ in 0..3 {
        best = best.min(once()?);
    }
    Ok(best)
}

/// Of each row that promises something, its figure as a ratio; the larger, the worse.
pub fn ratios(rows: &[Row], yardstick: f64) -> BTreeMap<String, f64> {
    rows.iter().filter_map(|row| Some((row.name().to_owned(), row.ratio(yardstick)?))).collect()
}

/// The better one of two runs, row by row: what disturbs a run makes it worse, never better.
pub fn better(mut one: BTreeMap<String, f64>, other: BTreeMap<String, f64>) -> BTreeMap<String, f64> {
    for (name, ratio) in other {
        let best = one.entry(name).or_insert(ratio);
        *best = best.min(ratio);
    }
    one
}

pub fn read(text: &str) -> Result<BTreeMap<String, f64>, String> {
    let line = |(number, line): (usize, &str)| {
        let (name, ratio) = line.split_once('\t').ok_or_else(|| format!("line {number}: no tab"))?;
        let ratio = ratio.parse().map_err(|_| format!("line {number}: `{ratio}` is no number"))?;
        Ok((name.to_owned(), ratio))
    };
    text.lines().zip(1..).map(|(text, number)| line((number, text))).collect()
}

pub fn write(figures: &BTreeMap<String, f64>) -> String {
    let mut text = String::new();
    for (name, ratio) in figures {
        let _ = writeln!(text, "{name}\t{ratio:.4}");
    }
    text
}

/// What is slower than it was kept, and by how much.
pub fn regressions(kept: &BTreeMap<String, f64>, now: &BTreeMap<String, f64>) -> Vec<(String, f64)> {
    let more = |(name, now): (&String, &f64)| {
        let more = now / kept.get(name)? - 1.0;
        (more > TOLERANCE).then(|| (name.clone(), more))
    };
    now.iter().filter_map(more).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, f64)]) -> BTreeMap<String, f64> {
        pairs.iter().map(|(name, ratio)| ((*name).to_owned(), *ratio)).collect()
    }

    #[test]
    fn a_tenth_slower_passes_and_more_does_not() {
        let kept = of(&[("search", 0.5), ("import", 2.0), ("gone", 1.0)]);
        let now = of(&[("search", 0.549), ("import", 2.21), ("new", 9.0)]);
        let found = regressions(&kept, &now);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, "import");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let figures = of(&[("search: a keystroke, p99", 0.1235), ("import", 2.5)]);
        assert_eq!(read(&write(&figures)), Ok(figures));
        assert_eq!(read("import\tfast"), Err("line 1: `fast` is no number".to_owned()));
    }

    #[test]
    fn the_machine_counts_for_milliseconds_and_for_nothing_else() {
        let rows = [
            Row::at_most("plan", 60.0, "ms", 150.0),
            Row::at_most("import", 2.5, "×", 3.0),
            Row::at_least("matching", 0.98, "", 0.95),
            Row::shown("list", 3.0, "ms"),
        ];
        let found = ratios(&rows, 120.0);
        assert_eq!(found, of(&[("plan", 0.5), ("import", 2.5), ("matching", 1.0 / 0.98)]));
    }

    #[test]
    fn of_two_runs_the_better_one_stands() {
        let both = better(of(&[("plan", 0.5), ("import", 3.0)]), of(&[("plan", 0.6), ("import", 2.5), ("map", 1.0)]));
        assert_eq!(both, of(&[("plan", 0.5), ("import", 2.5), ("map", 1.0)]));
    }
}
