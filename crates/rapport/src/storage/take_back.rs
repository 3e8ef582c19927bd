//! Taking back one operation that is not the last. Rule: what anybody changed since stays as it is, person by person.

use super::foreign_keys::{ForeignKey, foreign_keys};
use super::images;
use super::transaction::Writing;
use super::triggers::{columns, image_of, tracked_tables};
use crate::failure::Result;
use crate::people::PersonId;
use rusqlite::Connection;

/// What became of the people whom the operation had touched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenBack {
    /// The operation had made them.
    pub removed: Vec<PersonId>,
    /// They are again as they were before the operation.
    pub restored: Vec<PersonId>,
    /// They were changed since, and stayed whole.
    pub kept: Vec<PersonId>,
}

/// What happened with several people, who are told by rows of their own.
const HAPPENINGS: [&str; 2] = ["event", "interaction"];

/// A column that refers to a row of another table.
struct Table {
    name: String,
    image: String,
    references: Vec<ForeignKey>,
}

impl Table {
    fn of_people(&self) -> impl Iterator<Item = &str> {
        self.references.iter().filter(|reference| reference.to == "person").map(|reference| reference.column.as_str())
    }

    /// A condition that holds for one of the people of a row.
    fn any(&self, of: &dyn Fn(&str) -> String) -> String {
        let parts: Vec<String> = self.of_people().map(of).collect();
        format!("({})", parts.join(" OR "))
    }

    /// Somebody goes of whom the row `t` tells.
    fn goes(&self) -> String {
        self.any(&|column| {
            format!(
                "(t.{column} NOT IN (SELECT id FROM temp.kept_person) AND t.{column} IN
                   (SELECT row_id FROM temp.touched WHERE table_name = 'person' AND before IS NULL))"
            )
        })
    }
}

/// Puts back all rows that `operation` touched, but those of `spared` tables, those of people who were changed since, and shared ones
/// that are still in use. `quiet` tables tell of a person without being one of their values: touching them alone names nobody.
pub fn take_back(writing: &Writing<'_>, operation: i64, spared: &[&str], quiet: &[&str]) -> Result<TakenBack> {
    let tables = tables(writing)?;
    prepare(writing, operation)?;
    for table in &tables {
        forget_unchanged(writing, table)?;
    }
    for table in &tables {
        find_kept(writing, table)?;
    }
    for table in tables.iter().filter(|table| !quiet.contains(&table.name.as_str())) {
        find_touched(writing, table)?;
    }
    let taken = told(writing)?;
    images::begin(writing)?;
    let (owned, shared): (Vec<&Table>, Vec<&Table>) = tables
        .iter()
        .filter(|table| !spared.contains(&table.name.as_str()))
        .partition(|table| table.name == "person" || table.of_people().next().is_some());
    for table in &owned {
        choose_owned(writing, table)?;
    }
    for table in &shared {
        choose_shared(writing, table)?;
    }
    // What stays keeps what it leans on, and that again what it leans on.
    loop {
        let mut spared = 0;
        for table in &shared {
            spared += spare_in_use(writing, table, &tables)?;
        }
        for table in &owned {
            spared += spare_with_happenings(writing, table)?;
        }
        if spared == 0 {
            break;
        }
    }
    images::put_all_back(writing)?;
    writing.execute_batch(
        "DROP TABLE temp.touched; DROP TABLE temp.later; DROP TABLE temp.kept_person; DROP TABLE temp.touched_person;",
    )?;
    Ok(taken)
}

fn tables(connection: &Connection) -> Result<Vec<Table>> {
    let mut tables = Vec::new();
    for name in tracked_tables(connection)? {
        let references = foreign_keys(connection, &name)?;
        let image = image_of("t", &columns(connection, &name)?);
        tables.push(Table { name, image, references });
    }
    Ok(tables)
}

/// `touched`: the rows as they were before the operation. `later`: rows that were touched again, as the operation left them.
fn prepare(writing: &Writing<'_>, operation: i64) -> Result<()> {
    for table in ["touched", "later", "kept_person", "touched_person"] {
        writing.execute_batch(&format!("DROP TABLE IF EXISTS temp.{table}"))?;
    }
    for table in ["touched", "later"] {
        writing.execute_batch(&format!(
            "CREATE TEMP TABLE {table} (table_name TEXT, row_id INTEGER, before TEXT, PRIMARY KEY (table_name, row_id))
             WITHOUT ROWID"
        ))?;
    }
    writing.execute_batch(
        "CREATE TEMP TABLE kept_person (id INTEGER PRIMARY KEY);
         CREATE TEMP TABLE touched_person (id INTEGER PRIMARY KEY);",
    )?;
    writing.execute(
        "INSERT INTO temp.touched SELECT table_name, row_id, before FROM image WHERE operation_id = ?1",
        [operation],
    )?;
    writing.execute(
        "INSERT INTO temp.later
         SELECT i.table_name, i.row_id, i.before FROM image AS i JOIN operation AS o ON o.id = i.operation_id
          WHERE o.id > ?1 AND o.id <> ?2 AND o.state = 'done' ORDER BY o.id
         ON CONFLICT (table_name, row_id) DO NOTHING",
        [operation, writing.operation()],
    )?;
    Ok(())
}

/// What was changed and changed back is not changed. An image that was dropped for its age stays a change.
fn forget_unchanged(writing: &Writing<'_>, table: &Table) -> Result<()> {
    let Table { name, image, .. } = table;
    writing.execute(
        &format!(
            "DELETE FROM temp.later WHERE table_name = '{name}'
                AND before IS (SELECT {image} FROM main.{name} AS t WHERE t.id = temp.later.row_id)"
        ),
        [],
    )?;
    Ok(())
}

/// The people whose rows of this table were changed since.
fn find_kept(writing: &Writing<'_>, table: &Table) -> Result<()> {
    collect_people(writing, table, "later", "kept_person")
}

fn find_touched(writing: &Writing<'_>, table: &Table) -> Result<()> {
    collect_people(writing, table, "touched", "touched_person")
}

fn collect_people(writing: &Writing<'_>, table: &Table, from: &str, into: &str) -> Result<()> {
    let name = &table.name;
    if name == "person" {
        writing.execute(
            &format!("INSERT OR IGNORE INTO temp.{into} SELECT row_id FROM temp.{from} WHERE table_name = 'person'"),
            [],
        )?;
    }
    for column in table.of_people() {
        writing.execute(
            &format!(
                "INSERT OR IGNORE INTO temp.{into}
                 SELECT t.{column} FROM temp.{from} AS i JOIN main.{name} AS t ON t.id = i.row_id
                  WHERE i.table_name = '{name}' AND t.{column} IS NOT NULL"
            ),
            [],
        )?;
        writing.execute(
            &format!(
                "INSERT OR IGNORE INTO temp.{into}
                 SELECT before ->> '$.{column}' FROM temp.{from}
                  WHERE table_name = '{name}' AND before <> '' AND before ->> '$.{column}' IS NOT NULL"
            ),
            [],
        )?;
    }
    Ok(())
}

fn told(writing: &Writing<'_>) -> Result<TakenBack> {
    const MADE: &str = "id IN (SELECT row_id FROM temp.touched WHERE table_name = 'person' AND before IS NULL)";
    let people = |condition: &str| -> Result<Vec<PersonId>> {
        let sql = format!("SELECT id FROM temp.touched_person WHERE {condition} ORDER BY id");
        let mut statement = writing.prepare(&sql)?;
        let found = statement.query_map([], |row| Ok(PersonId(row.get(0)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    };
    const KEPT: &str = "id IN (SELECT id FROM temp.kept_person)";
    const THERE: &str = "id IN (SELECT id FROM person)";
    Ok(TakenBack {
        removed: people(&format!("{MADE} AND NOT {KEPT} AND {THERE}"))?,
        restored: people(&format!("NOT {MADE} AND NOT {KEPT}"))?,
        kept: people(&format!("{KEPT} AND {THERE}"))?,
    })
}

/// Rows of people: put back unless somebody whom they tell of is kept. A row that was made goes with any person who goes.
fn choose_owned(writing: &Writing<'_>, table: &Table) -> Result<()> {
    let name = &table.name;
    if name == "person" {
        writing.execute(
            "INSERT INTO temp.exchanged SELECT * FROM temp.touched
              WHERE table_name = 'person' AND row_id NOT IN (SELECT id FROM temp.kept_person)",
            [],
        )?;
        return Ok(());
    }
    let any = |of: &dyn Fn(&str) -> String| table.any(of);
    let kept_now = any(&|column| format!("t.{column} IN (SELECT id FROM temp.kept_person)"));
    let kept_before = any(&|column| format!("(before ->> '$.{column}') IN (SELECT id FROM temp.kept_person)"));
    let goes = table.goes();
    writing.execute(
        &format!(
            "INSERT INTO temp.exchanged SELECT i.* FROM temp.touched AS i LEFT JOIN main.{name} AS t ON t.id = i.row_id
              WHERE i.table_name = '{name}' AND
                CASE WHEN before IS NULL THEN t.id IS NOT NULL AND (ifnull({goes}, 0) OR NOT ifnull({kept_now}, 0))
                     ELSE NOT ifnull({kept_now}, 0) AND NOT ifnull({kept_before}, 0) END"
        ),
        [],
    )?;
    Ok(())
}

/// Rows that belong to nobody alone: put back unless changed since.
fn choose_shared(writing: &Writing<'_>, table: &Table) -> Result<()> {
    let name = &table.name;
    writing.execute(
        &format!(
            "INSERT INTO temp.exchanged SELECT * FROM temp.touched
              WHERE table_name = '{name}'
                AND row_id NOT IN (SELECT row_id FROM temp.later WHERE table_name = '{name}')
                AND (before IS NOT NULL OR row_id IN (SELECT id FROM main.{name}))"
        ),
        [],
    )?;
    Ok(())
}

/// Of those that would go, spares what something refers to that stays. Tells how many.
fn spare_in_use(writing: &Writing<'_>, table: &Table, tables: &[Table]) -> Result<usize> {
    let name = &table.name;
    let goes = format!("SELECT 1 FROM temp.exchanged WHERE table_name = '{name}' AND before IS NULL");
    if !writing.prepare_cached(&goes)?.exists([])? {
        return Ok(0);
    }
    let mut spared = 0;
    for other in tables {
        let (from, references) = (&other.name, other.references.iter().filter(|reference| reference.to == *name));
        for ForeignKey { column, .. } in references {
            spared += writing.execute(
                &format!(
                    "DELETE FROM temp.exchanged WHERE table_name = '{name}' AND before IS NULL AND row_id IN (
                       SELECT t.{column} FROM main.{from} AS t WHERE t.{column} IS NOT NULL AND NOT EXISTS
                         (SELECT 1 FROM temp.exchanged AS e WHERE e.table_name = '{from}' AND e.row_id = t.id)
                       UNION ALL
                       SELECT before ->> '$.{column}' FROM temp.exchanged WHERE table_name = '{from}' AND before <> '')"
                ),
                [],
            )?;
        }
    }
    Ok(spared)
}

/// An interaction or event that stays keeps its people, but those who go. Tells how many rows were spared.
fn spare_with_happenings(writing: &Writing<'_>, table: &Table) -> Result<usize> {
    let name = &table.name;
    let mut spared = 0;
    for ForeignKey { column, to, .. } in
        table.references.iter().filter(|reference| HAPPENINGS.contains(&&*reference.to))
    {
        spared += writing.execute(
            &format!(
                "DELETE FROM temp.exchanged WHERE table_name = '{name}' AND before IS NULL AND row_id IN (
                   SELECT t.id FROM main.{name} AS t JOIN temp.touched AS made
                       ON made.table_name = '{to}' AND made.row_id = t.{column} AND made.before IS NULL
                    WHERE NOT ifnull({goes}, 0) AND NOT EXISTS
                     (SELECT 1 FROM temp.exchanged AS e WHERE e.table_name = '{to}' AND e.row_id = t.{column}))",
                goes = table.goes(),
            ),
            [],
        )?;
    }
    Ok(spared)
}
