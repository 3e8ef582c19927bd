//! Templates, saved and built in. Rule: a template that cannot be read is never saved.

use super::starters::STARTERS;
use super::{NewTemplate, Template, TemplateChoice, TemplateId, parse};
use crate::failure::{Failure, Result};
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

/// The user's own by name, then those that come with Rapport.
pub fn list(connection: &Connection) -> Result<Vec<Template>> {
    let mut statement =
        connection.prepare_cached("SELECT id, name, body FROM message_template ORDER BY lower(name), id")?;
    let saved = statement.query_map([], |row| {
        Ok(Template { choice: TemplateChoice::Saved(row.get(0)?), name: row.get(1)?, body: row.get(2)? })
    })?;
    let mut all = saved.collect::<std::result::Result<Vec<_>, _>>()?;
    all.extend(STARTERS.iter().map(|(name, body)| Template {
        choice: TemplateChoice::Starter((*name).to_owned()),
        name: (*name).to_owned(),
        body: (*body).to_owned(),
    }));
    Ok(all)
}

/// Saves a new template, or another wording of a saved one.
///
/// # Errors
/// `Invalid` where it has no name or cannot be read, `NotFound` where the one to be changed is gone.
pub fn save(
    store: &mut Store,
    id: Option<TemplateId>,
    template: &NewTemplate,
    now: DateTime<Utc>,
) -> Result<Done<TemplateId>> {
    let name = template.name.trim();
    if name.is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-messages-no-name",
            "A template needs a name. Type one, such as “After a talk”."
        )));
    }
    parse(&template.body)?;
    store.transact(Op::ChangeTemplates, now, |writing| {
        writing.title(sentence!("deeds-template-saved", "Saved the template “{name}”", name));
        let Some(id) = id else {
            let mut insert =
                writing.prepare_cached("INSERT INTO message_template (uid, name, body) VALUES (?1, ?2, ?3)")?;
            return Ok(TemplateId(insert.insert(params![writing.new_uid(), name, template.body])?));
        };
        let sql = "UPDATE message_template SET name = ?2, body = ?3 WHERE id = ?1";
        if writing.execute(sql, params![id, name, template.body])? == 0 { Err(gone()) } else { Ok(id) }
    })
}

/// # Errors
/// `NotFound` where the template is gone.
pub fn delete(store: &mut Store, id: TemplateId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteTemplate, now, |writing| {
        let name: Option<String> = writing
            .prepare_cached("SELECT name FROM message_template WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        let name = name.ok_or_else(gone)?;
        writing.title(sentence!("deeds-template-deleted", "Deleted the template “{name}”", name));
        if writing.execute("DELETE FROM message_template WHERE id = ?1", [id])? == 0 { Err(gone()) } else { Ok(()) }
    })
}

pub(super) fn body(connection: &Connection, choice: &TemplateChoice) -> Result<String> {
    match choice {
        TemplateChoice::Text(text) => Ok(text.clone()),
        TemplateChoice::Starter(wanted) => {
            let found = STARTERS.iter().find(|(name, _)| name == wanted);
            found.map(|(_, body)| (*body).to_owned()).ok_or_else(gone)
        }
        TemplateChoice::Saved(id) => {
            let mut statement = connection.prepare_cached("SELECT body FROM message_template WHERE id = ?1")?;
            statement.query_row([id], |row| row.get(0)).optional()?.ok_or_else(gone)
        }
    }
}

fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-messages-template-gone",
        "This template is not there any more. Choose another one; undo or the trash may bring it back."
    ))
}
