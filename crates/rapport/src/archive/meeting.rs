//! An archive against what is here. Rule: an empty database becomes the archive, row by row; one with content keeps all that it has, and
//! only what it lacks is added, so that the same archive again changes nothing.

use super::arriving::{Arriving, Fate, Kind};
use super::identity::{Picture, person_here, photo_here, row_here};
use super::references::{Table, tables};
use crate::failure::Result;
use crate::importing::Watch;
use crate::importing::preview::{Progress, Step};
use crate::storage::tracked_tables;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

const STRIDE: u64 = 512;

/// Tables that a database with content keeps to itself: how the app is set there, and rows of the journal of merging, which name
/// other rows by their numbers.
pub(super) const OWN: [&str; 3] = ["setting", "merge", "merge_row"];
/// Tables in which what is known here may have gaps that the archive fills; other records stand or fall whole.
const FILLED: [&str; 2] = ["person", "organisation"];
/// Two people in the order of their numbers, which are others here.
const PAIRS: [&str; 1] = ["possible_duplicate"];

/// Whether there is anything here but settings.
pub(super) fn is_empty(here: &Connection) -> Result<bool> {
    for table in tracked_tables(here)? {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table})");
        if table != "setting" && here.query_row(&sql, [], |row| row.get(0))? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The name of the table that tells what becomes of each row; in the laid out archive, never here.
pub(super) fn fates(table: &str) -> String {
    format!("search_arriving_{table}")
}

/// What becomes of one row.
struct Becoming {
    /// Its number here; `None` where it gets the next one.
    ours: Option<i64>,
    fate: Fate,
    /// Whether it is told of; what comes along with a record that is told of is not.
    is_counted: bool,
}

impl Becoming {
    const LEFT: Self = Self { ours: None, fate: Fate::Left, is_counted: false };
}

/// Whether its rows are things that a user would count.
fn is_record(table: &Table) -> bool {
    table.has_uid() || Kind::of(&table.name) != Kind::Other
}

pub(super) struct Meeting<'a> {
    pub here: &'a Connection,
    pub there: &'a Connection,
    pub tables: Vec<Table>,
    watch: &'a mut dyn Watch,
    pub done: u64,
    total: u64,
}

impl<'a> Meeting<'a> {
    /// Of the `rows` rows of an archive that is laid out `there`.
    pub fn new(here: &'a Connection, there: &'a Connection, rows: u64, watch: &'a mut dyn Watch) -> Result<Self> {
        Ok(Self { here, there, tables: tables(here)?, watch, done: 0, total: rows })
    }

    pub fn tell(&mut self, step: Step) -> Result<()> {
        if self.done.is_multiple_of(STRIDE) {
            let short = |rows: u64| u32::try_from(rows).unwrap_or(u32::MAX);
            self.watch.tell(Progress { step, done: short(self.done.min(self.total)), total: short(self.total) })?;
        }
        self.done += 1;
        Ok(())
    }

    pub fn compare(&mut self) -> Result<Arriving> {
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
                let becoming = if is_empty {
                    self.as_it_was(&table, theirs, &values)?
                } else {
                    self.beside_content(&table, theirs, values)?
                };
                let ours = match (becoming.fate, becoming.ours) {
                    (Fate::Left, _) => None,
                    (_, Some(found)) => Some(found),
                    (_, None) => {
                        next = next.saturating_add(1);
                        Some(next)
                    }
                };
                self.there.prepare_cached(&keep)?.execute(params![theirs, ours, becoming.fate as i64])?;
                if becoming.is_counted {
                    arriving.add(Kind::of(&table.name), becoming.fate);
                }
            }
        }
        Ok(arriving)
    }

    /// Every row comes under its own number. Settings of here give way.
    fn as_it_was(&self, table: &Table, theirs: i64, values: &[Value]) -> Result<Becoming> {
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
        let is_counted = is_record(table) || table.references.is_empty();
        Ok(Becoming { ours: Some(theirs), fate, is_counted })
    }

    fn beside_content(&self, table: &Table, theirs: i64, values: Vec<Value>) -> Result<Becoming> {
        let Some(mapped) = self.mapped(table, values)? else { return Ok(Becoming::LEFT) };
        let found = match table.name.as_str() {
            "person" => person_here(self.here, self.there, theirs)?,
            "photo" => match photo_here(self.here, self.there, theirs)? {
                Picture::Known(photo) => Some(photo),
                Picture::New => None,
                Picture::Nobodys => return Ok(Becoming::LEFT),
            },
            _ => row_here(self.here, table, &mapped.values)?,
        };
        let Some(found) = found else {
            if OWN.contains(&table.name.as_str()) {
                return Ok(Becoming::LEFT);
            }
            return Ok(Becoming { ours: None, fate: Fate::New, is_counted: is_record(table) || !mapped.comes_along });
        };
        let has_gaps = FILLED.contains(&table.name.as_str()) && self.has_gaps(table, found, &mapped.values)?;
        let fate = if has_gaps { Fate::Filled } else { Fate::Same };
        Ok(Becoming { ours: Some(found), fate, is_counted: is_record(table) })
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
    pub fn mapped(&self, table: &Table, mut values: Vec<Value>) -> Result<Option<Mapped>> {
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
}

/// A row with the numbers that others have here.
pub(super) struct Mapped {
    pub values: Vec<Value>,
    /// It hangs on a row that is new as well.
    comes_along: bool,
}
