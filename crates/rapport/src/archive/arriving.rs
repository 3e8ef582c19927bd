//! An archive against what is here, and then into it. Rule: an empty database becomes the archive, row by row; one with content
//! keeps all that it has, and only what it lacks is added, so that the same archive again changes nothing.

use super::identity::{person_here, photo_here, row_here};
use super::open::Whole;
use super::references::{Table, tables};
use crate::failure::Result;
use crate::importing::Watch;
use crate::importing::preview::{Progress, Step};
use crate::storage::{Writing, tracked_tables};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use std::collections::BTreeMap;

const STRIDE: u64 = 512;

/// Tables that a database with content keeps to itself: how the app is set there, and rows of the journal of merging, which name
/// other rows by their numbers.
pub(super) const OWN: [&str; 3] = ["setting", "merge", "merge_row"];
/// Tables in which what is known here may have gaps that the archive fills; other records stand or fall whole.
const FILLED: [&str; 2] = ["person", "organisation"];
/// Two people in the order of their numbers, which are others here.
const PAIRS: [&str; 1] = ["possible_duplicate"];

/// What a row of an archive becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    Left = 0,
    New = 1,
    Same = 2,
    /// Known, and something of it was not.
    Filled = 3,
}

impl Fate {
    fn stored(number: i64) -> Self {
        match number {
            1 => Self::New,
            2 => Self::Same,
            3 => Self::Filled,
            _ => Self::Left,
        }
    }
}

/// What the records of an archive are counted as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Person,
    Organisation,
    Event,
    Interaction,
    Tie,
    Exchange,
    Note,
    Other,
}

impl Kind {
    fn of(table: &str) -> Self {
        match table {
            "person" => Self::Person,
            "organisation" => Self::Organisation,
            "event" => Self::Event,
            "interaction" => Self::Interaction,
            "tie" => Self::Tie,
            "exchange" => Self::Exchange,
            "note" => Self::Note,
            _ => Self::Other,
        }
    }
}

/// How many records of each kind are new, the same and filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arriving {
    counts: BTreeMap<(Kind, Fate), u32>,
}

impl Arriving {
    pub(crate) fn fresh(&self, kind: Kind) -> u32 {
        self.count(kind, Fate::New)
    }

    pub(crate) fn same(&self, kind: Kind) -> u32 {
        self.count(kind, Fate::Same)
    }

    pub(crate) fn filled(&self, kind: Kind) -> u32 {
        self.count(kind, Fate::Filled)
    }

    fn count(&self, kind: Kind, fate: Fate) -> u32 {
        self.counts.get(&(kind, fate)).copied().unwrap_or_default()
    }

    fn add(&mut self, kind: Kind, fate: Fate) {
        if fate != Fate::Left {
            *self.counts.entry((kind, fate)).or_default() += 1;
        }
    }

    pub(crate) fn people(&self, fate: Fate) -> u32 {
        self.count(Kind::Person, fate)
    }

    pub(crate) fn changes_nothing(&self) -> bool {
        !self.counts.iter().any(|((_, fate), count)| matches!(fate, Fate::New | Fate::Filled) && *count > 0)
    }
}

/// A person of the archive as a preview shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ArrivingPerson {
    pub fate: Fate,
    pub name: String,
    pub organisation: String,
    pub position: String,
}

impl Whole {
    /// What it would change here. Nothing is written but to its own rows.
    ///
    /// # Errors
    /// `Cancelled` where `watch` breaks.
    pub(crate) fn compare(&self, here: &Connection, watch: &mut dyn Watch) -> Result<Arriving> {
        let there = self.lay();
        Meeting { here, there: &there.connection, tables: tables(here)?, watch, done: 0, total: self.rows }.compare()
    }

    /// Writes what is lacking here, within the operation of the caller.
    ///
    /// # Errors
    /// `Cancelled` where `watch` breaks.
    pub(crate) fn apply(&self, writing: &Writing<'_>, watch: &mut dyn Watch) -> Result<Arriving> {
        let there = self.lay();
        let mut meeting = Meeting {
            here: writing,
            there: &there.connection,
            tables: tables(writing)?,
            watch,
            done: 0,
            total: self.rows,
        };
        let arriving = meeting.compare()?;
        if !arriving.changes_nothing() {
            meeting.write()?;
        }
        Ok(arriving)
    }

    /// A page of its people, as they were compared last; those of one fate, or all.
    pub(crate) fn people(&self, fate: Option<Fate>, offset: u32, limit: u32) -> Result<Vec<ArrivingPerson>> {
        let there = self.lay();
        let mut statement = there.connection.prepare_cached(
            "SELECT a.fate, p.name, ifnull(o.name, ''), ifnull(p.position, '')
               FROM person AS p JOIN search_arriving_person AS a ON a.theirs = p.id
               LEFT JOIN organisation AS o ON o.id = p.organisation_id
              WHERE ?1 IS NULL OR a.fate = ?1 ORDER BY p.sort_key, p.id LIMIT ?2 OFFSET ?3",
        )?;
        let people = statement.query_map(params![fate.map(|fate| fate as i64), limit, offset], |row| {
            Ok(ArrivingPerson {
                fate: Fate::stored(row.get(0)?),
                name: row.get(1)?,
                organisation: row.get(2)?,
                position: row.get(3)?,
            })
        })?;
        Ok(people.collect::<rusqlite::Result<_>>()?)
    }
}

/// Whether there is anything here but settings.
fn is_empty(here: &Connection) -> Result<bool> {
    for table in tracked_tables(here)? {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table})");
        if table != "setting" && here.query_row(&sql, [], |row| row.get(0))? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The name of the table that tells what becomes of each row; in the laid out archive, never here.
fn fates(table: &str) -> String {
    format!("search_arriving_{table}")
}

struct Meeting<'a> {
    here: &'a Connection,
    there: &'a Connection,
    tables: Vec<Table>,
    watch: &'a mut dyn Watch,
    done: u64,
    total: u64,
}

impl Meeting<'_> {
    fn tell(&mut self, step: Step) -> Result<()> {
        if self.done.is_multiple_of(STRIDE) {
            let short = |rows: u64| u32::try_from(rows).unwrap_or(u32::MAX);
            self.watch.tell(Progress { step, done: short(self.done.min(self.total)), total: short(self.total) })?;
        }
        self.done += 1;
        Ok(())
    }

    fn compare(&mut self) -> Result<Arriving> {
        self.there.execute_batch("BEGIN")?;
        let compared = self.compare_all();
        self.there.execute_batch(if compared.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
        compared
    }

    fn compare_all(&mut self) -> Result<Arriving> {
        self.there.execute_batch("CREATE INDEX IF NOT EXISTS search_arriving_photos ON person (photo_id)")?;
        let is_empty = is_empty(self.here)?;
        let mut arriving = Arriving::default();
        for table in self.tables.clone() {
            let fates = fates(&table.name);
            self.there.execute_batch(&format!(
                "DROP TABLE IF EXISTS {fates};
                 CREATE TABLE {fates} (theirs INTEGER PRIMARY KEY, ours INTEGER, fate INTEGER NOT NULL)"
            ))?;
            let keep = format!("INSERT INTO {fates} (theirs, ours, fate) VALUES (?1, ?2, ?3)");
            let mut statement =
                self.there.prepare(&format!("SELECT {} FROM {} ORDER BY id", table.names(), table.name))?;
            let id_place = table.place("id").unwrap_or_default();
            let last: i64 =
                self.here.query_row(&format!("SELECT ifnull(max(id), 0) FROM {}", table.name), [], |row| row.get(0))?;
            let mut next = last;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                self.tell(Step::Comparing)?;
                let values: Vec<Value> =
                    (0..table.columns.len()).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
                let Some(Value::Integer(theirs)) = values.get(id_place).cloned() else { continue };
                let (found, fate, counts) = if is_empty {
                    self.as_it_was(&table, theirs, &values)?
                } else {
                    self.beside_content(&table, theirs, values)?
                };
                let ours = match (fate, found) {
                    (Fate::Left, _) => None,
                    (_, Some(found)) => Some(found),
                    (_, None) => {
                        next = next.saturating_add(1);
                        Some(next)
                    }
                };
                self.there.prepare_cached(&keep)?.execute(params![theirs, ours, fate as i64])?;
                if counts {
                    arriving.add(Kind::of(&table.name), fate);
                }
            }
        }
        Ok(arriving)
    }

    /// Every row comes under its own number. Settings of here give way.
    fn as_it_was(&self, table: &Table, theirs: i64, values: &[Value]) -> Result<(Option<i64>, Fate, bool)> {
        let mut fate = Fate::New;
        if table.name == "setting" {
            let same = row_here(self.here, table, values)?;
            let sql = "SELECT value FROM setting WHERE id = ?1";
            let value: Option<String> = match same {
                Some(id) => self.here.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?,
                None => None,
            };
            let wanted = table.place("value").and_then(|place| values.get(place));
            if same == Some(theirs) && value.map(Value::Text).as_ref() == wanted {
                fate = Fate::Same;
            }
        }
        let counts = table.has_uid() || table.references.is_empty() || Kind::of(&table.name) != Kind::Other;
        Ok((Some(theirs), fate, counts))
    }

    fn beside_content(&self, table: &Table, theirs: i64, values: Vec<Value>) -> Result<(Option<i64>, Fate, bool)> {
        let left = (None, Fate::Left, false);
        let Some(mapped) = self.mapped(table, values)? else { return Ok(left) };
        let found = match table.name.as_str() {
            "person" => person_here(self.here, self.there, theirs)?,
            "photo" => match photo_here(self.here, self.there, theirs)? {
                Ok(found) => found,
                Err(()) => return Ok(left),
            },
            _ => row_here(self.here, table, &mapped.values)?,
        };
        let Some(found) = found else {
            if OWN.contains(&table.name.as_str()) {
                return Ok(left);
            }
            let counts = table.has_uid() || Kind::of(&table.name) != Kind::Other || !mapped.comes_along;
            return Ok((None, Fate::New, counts));
        };
        let has_gaps = FILLED.contains(&table.name.as_str()) && self.has_gaps(table, found, &mapped.values)?;
        let counts = table.has_uid() || Kind::of(&table.name) != Kind::Other;
        Ok((Some(found), if has_gaps { Fate::Filled } else { Fate::Same }, counts))
    }

    fn has_gaps(&self, table: &Table, ours: i64, values: &[Value]) -> Result<bool> {
        let sql = format!("SELECT {} FROM {} WHERE id = ?1", table.names(), table.name);
        let here: Vec<Value> = self
            .here
            .prepare_cached(&sql)?
            .query_row([ours], |row| (0..table.columns.len()).map(|at| row.get(at)).collect::<rusqlite::Result<_>>())?;
        Ok(here.iter().zip(values).any(|(here, there)| *here == Value::Null && *there != Value::Null))
    }

    /// The row with the numbers that others have here; `None` where it is nothing without one that is left.
    fn mapped(&self, table: &Table, mut values: Vec<Value>) -> Result<Option<Mapped>> {
        let mut comes_along = false;
        for (place, other) in &table.references {
            let Some(Value::Integer(theirs)) = values.get(*place).cloned() else { continue };
            let sql = format!("SELECT ours, fate FROM {} WHERE theirs = ?1", fates(other));
            let found: Option<(Option<i64>, i64)> = self
                .there
                .prepare_cached(&sql)?
                .query_row([theirs], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let ours = found.and_then(|(ours, fate)| {
                comes_along |= Fate::stored(fate) == Fate::New;
                ours
            });
            let is_required = table.columns.get(*place).is_some_and(|column| column.is_required);
            match (ours, values.get_mut(*place)) {
                (Some(ours), Some(value)) => *value = Value::Integer(ours),
                (None, Some(value)) if !is_required => *value = Value::Null,
                _ => return Ok(None),
            }
        }
        if let (Some(first), Some(second)) = (table.place("first_id"), table.place("second_id")) {
            let number = |place: usize| {
                values.get(place).and_then(|value| if let Value::Integer(id) = value { Some(*id) } else { None })
            };
            let (one, other) = (number(first), number(second));
            // Two of the archive are one here.
            if one.is_some() && one == other {
                return Ok(None);
            }
            if PAIRS.contains(&table.name.as_str()) && one > other {
                values.swap(first, second);
            }
        }
        Ok(Some(Mapped { values, comes_along }))
    }

    fn write(&mut self) -> Result<()> {
        let was_empty = is_empty(self.here)?;
        if was_empty {
            self.here.execute("DELETE FROM setting", [])?;
        }
        self.done = 0;
        for table in self.tables.clone() {
            let fates = fates(&table.name);
            let mut statement = self.there.prepare(&format!(
                "SELECT {}, a.ours AS arriving_ours, a.fate AS arriving_fate FROM {} AS t JOIN {fates} AS a ON a.theirs = t.id ORDER BY t.id",
                table.columns.iter().map(|column| format!("t.{}", column.name)).collect::<Vec<_>>().join(", "),
                table.name,
            ))?;
            let marks = vec!["?"; table.columns.len()].join(", ");
            let insert = format!("INSERT INTO {} ({}) VALUES ({marks})", table.name, table.names());
            let gaps: Vec<String> = table
                .columns
                .iter()
                .zip(1..)
                .filter(|(column, _)| !column.is_required)
                .map(|(column, number)| format!("{0} = coalesce({0}, ?{number})", column.name))
                .collect();
            let fill = format!("UPDATE {} SET {} WHERE id = ?{}", table.name, gaps.join(", "), table.columns.len() + 1);
            let id_place = table.place("id").unwrap_or_default();
            let width = table.columns.len();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                self.tell(Step::Writing)?;
                let (Some(ours), fate) = (row.get::<_, Option<i64>>(width)?, Fate::stored(row.get(width + 1)?)) else {
                    continue;
                };
                let is_written = fate == Fate::New || fate == Fate::Filled || was_empty;
                if !is_written {
                    continue;
                }
                let mut values: Vec<Value> = (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
                if !was_empty {
                    let Some(mapped) = self.mapped(&table, values)? else { continue };
                    values = mapped.values;
                }
                if let Some(value) = values.get_mut(id_place) {
                    *value = Value::Integer(ours);
                }
                if fate == Fate::Filled {
                    values.push(Value::Integer(ours));
                    self.here.prepare_cached(&fill)?.execute(params_from_iter(values))?;
                    continue;
                }
                match self.here.prepare_cached(&insert)?.execute(params_from_iter(&values)) {
                    Ok(_) => {}
                    // Two of the archive are one here, and what hangs on both is one as well.
                    Err(cause) if is_taken(&cause) && row_here(self.here, &table, &values)?.is_some() => {}
                    Err(cause) => return Err(cause.into()),
                }
            }
        }
        Ok(())
    }
}

fn is_taken(cause: &rusqlite::Error) -> bool {
    cause.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
}

struct Mapped {
    values: Vec<Value>,
    /// It hangs on a row that is new as well.
    comes_along: bool,
}
