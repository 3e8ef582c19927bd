//! What an archive brings, written. Rule: whatever was compared is written as it was compared, within the operation of the caller.

use super::arriving::Fate;
use super::identity::row_here;
use super::meeting::{Meeting, fates, is_empty};
use crate::failure::Result;
use crate::importing::preview::Step;
use rusqlite::params_from_iter;
use rusqlite::types::Value;

impl Meeting<'_> {
    /// Writes what is new and fills what has gaps; into an empty database everything.
    pub fn write(&mut self) -> Result<()> {
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
