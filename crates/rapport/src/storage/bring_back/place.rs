//! Where rows come back to. Rule: under their own key where it is free; what they refer to is the row that was meant, wherever it
//! is by now, and nothing else that has its key.

use super::images::{Image, Later, MadeAnew, by_uid, uid};
use super::shape::Shape;
use super::{Came, Deletion, Key, referred};
use crate::failure::Result;
use crate::people::row_image::is_there;
use rusqlite::{ErrorCode, OptionalExtension};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

pub(super) struct Places<'a> {
    of: &'a Deletion<'a>,
    came: HashMap<Key, Came>,
}

impl<'a> Places<'a> {
    pub fn new(of: &'a Deletion<'a>) -> Self {
        Self { of, came: HashMap::new() }
    }

    pub fn came(&self, key: Key) -> Came {
        self.came.get(&key).copied().unwrap_or(Came::Not)
    }

    /// Whether a row was brought back already, and with it what leans on it.
    pub fn is_there_again(&mut self, key: Key, image: &Image) -> Result<bool> {
        let (Some(shape), Some(uid)) = (self.shape(key), uid(image)) else { return Ok(false) };
        let found = by_uid(self.of.writing, &shape.name, uid)?;
        if let Some(id) = found {
            self.came.insert(key, Came::WasThere(id));
        }
        Ok(found.is_some())
    }

    /// Puts one row back, after those that it leans on.
    pub fn put_back(&mut self, key: Key) -> Result<()> {
        let (Some(shape), Some(image)) = (self.shape(key), self.of.before.get(&key)) else { return Ok(()) };
        let mut image = image.clone();
        let came = if self.refer_anew(shape, &mut image)? {
            self.remember_anew(shape, &mut image);
            match self.same(shape, &image)? {
                Some(id) => Came::WasThere(id),
                None => self.insert(shape, key, image)?,
            }
        } else {
            Came::Not
        };
        self.came.insert(key, came);
        Ok(())
    }

    /// Rows that stayed and had to let go of what came back: they refer to it again, unless they refer to something else by now.
    pub fn refer_again(&self) -> Result<()> {
        for (key, image) in self.of.before.iter().filter(|(key, _)| !self.of.gone.contains(key)) {
            for (column, to) in referred(self.of.shapes, *key, image) {
                let Some(id) = self.came.get(&to).and_then(|came| came.id()) else { continue };
                let Some(row) = self.meant(*key)? else { continue };
                self.refer(*key, image, row, column, id)?;
            }
        }
        Ok(())
    }

    /// Lets a row refer to another one as it did, where it refers to nothing.
    pub fn refer(&self, key: Key, image: &Image, row: i64, column: &str, to: i64) -> Result<()> {
        let Some(shape) = self.shape(key) else { return Ok(()) };
        // Without a uid, a row is the one that was meant only where the rest of it is as it was.
        let others = shape.columns.iter().filter(|other| other.name != column && !shape.has_uid());
        let same: String = others.map(|other| format!(" AND {0} IS (?3 ->> '$.{0}')", other.name)).collect();
        let sql =
            format!("UPDATE {} SET {column} = ?2 WHERE id = ?1 AND {column} IS NULL AND ?3 <> ''{same}", shape.name);
        let text = Value::Object(image.clone()).to_string();
        match self.of.writing.prepare_cached(&sql)?.execute((row, to, text)) {
            Err(cause) if cause.sqlite_error_code() != Some(ErrorCode::ConstraintViolation) => Err(cause.into()),
            _ => Ok(()),
        }
    }

    /// The rows that were put back, as they are now.
    pub fn back(&self) -> HashSet<Key> {
        let back = self.came.iter().filter_map(|(key, came)| match came {
            Came::Back(id) => Some(Key { table: key.table, id: *id }),
            Came::WasThere(_) | Came::Not => None,
        });
        back.collect()
    }

    fn shape(&self, key: Key) -> Option<&'a Shape> {
        self.of.shapes.get(key.table)
    }

    /// Sets what a row refers to as it is now; false where it makes no sense without what is gone.
    fn refer_anew(&self, shape: &Shape, image: &mut Image) -> Result<bool> {
        for reference in &shape.references {
            let Some(id) = image.get(&reference.column).and_then(Value::as_i64) else { continue };
            match self.meant(Key { table: reference.to, id })? {
                Some(now) => drop(image.insert(reference.column.clone(), now.into())),
                None if reference.may_be_null => drop(image.insert(reference.column.clone(), Value::Null)),
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    /// The row that had this key when the operation was done, by the key that it has now.
    pub fn meant(&self, key: Key) -> Result<Option<i64>> {
        if let Some(came) = self.came.get(&key) {
            return Ok(came.id());
        }
        let Some(shape) = self.shape(key) else { return Ok(None) };
        let writing = self.of.writing;
        let own = self.of.before.get(&key);
        let known = match (own, self.of.later.get(&key)) {
            (Some(image), Some(_)) => Some(image),
            (Some(image), None) if self.of.gone.contains(&key) => Some(image),
            (None, Some(Later::There(image))) => Some(image),
            (_, Some(Later::Absent)) => return Ok(None),
            (_, Some(Later::Forgotten { made_anew: MadeAnew::Yes })) => return Ok(None),
            (_, Some(Later::Forgotten { made_anew: MadeAnew::No }) | None) => {
                return Ok(is_there(writing, &shape.name, key.id)?.then_some(key.id));
            }
        };
        let Some(image) = known else { return Ok(None) };
        match uid(image) {
            Some(uid) => match by_uid(writing, &shape.name, uid)? {
                Some(id) => Ok(Some(id)),
                None => self.merged_into(&shape.name, image),
            },
            None if self.of.gone.contains(&key) => Ok(None),
            None => Ok(is_there(writing, &shape.name, key.id)?.then_some(key.id)),
        }
    }

    /// Who or what somebody or something was made a part of.
    fn merged_into(&self, table: &str, image: &Image) -> Result<Option<i64>> {
        let (sql, by) = match table {
            "person" => ("SELECT kept_id FROM merge WHERE merged_row ->> '$.uid' = ?1 ORDER BY id DESC LIMIT 1", "uid"),
            "topic" => ("SELECT topic_id FROM topic_alias WHERE name_key = ?1", "name_key"),
            _ => return Ok(None),
        };
        let Some(by) = image.get(by).and_then(Value::as_str) else { return Ok(None) };
        Ok(self.of.writing.prepare_cached(sql)?.query_row([by], |row| row.get(0)).optional()?)
    }

    /// What is remembered of merges names rows by their keys.
    fn remember_anew(&self, shape: &Shape, image: &mut Image) {
        match shape.name.as_str() {
            "merge" => {
                let person = self.of.shapes.iter().find(|shape| shape.name == "person");
                self.rewrite(person, image, "merged_row");
            }
            "merge_row" => {
                let name = image.get("table_name").and_then(Value::as_str).unwrap_or_default();
                let Some(table) = self.of.shapes.iter().position(|shape| shape.name == name) else { return };
                let id = image.get("row_id").and_then(Value::as_i64).unwrap_or_default();
                if let Some(now) = self.came.get(&Key { table, id }).and_then(|came| came.id()) {
                    image.insert("row_id".to_owned(), now.into());
                }
                self.rewrite(self.of.shapes.get(table), image, "content");
            }
            _ => {}
        }
    }

    fn rewrite(&self, shape: Option<&Shape>, image: &mut Image, column: &str) {
        let text = image.get(column).and_then(Value::as_str).unwrap_or_default();
        let (Some(shape), Ok(mut content)) = (shape, serde_json::from_str::<Image>(text)) else { return };
        for reference in &shape.references {
            let id = content.get(&reference.column).and_then(Value::as_i64);
            let now = id.and_then(|id| self.came.get(&Key { table: reference.to, id })).and_then(|came| came.id());
            if let Some(now) = now {
                content.insert(reference.column.clone(), now.into());
            }
        }
        image.insert(column.to_owned(), Value::Object(content).to_string().into());
    }

    /// A row that holds the place already: the same one, or one that was made again since.
    fn same(&self, shape: &Shape, image: &Image) -> Result<Option<i64>> {
        let text = Value::Object(image.clone()).to_string();
        for columns in &shape.uniques {
            let equal: Vec<String> = columns.iter().map(|column| format!("{column} = (?1 ->> '$.{column}')")).collect();
            let sql = format!("SELECT id FROM {} WHERE {}", shape.name, equal.join(" AND "));
            let found = self.of.writing.prepare_cached(&sql)?.query_row([&text], |row| row.get(0)).optional()?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    fn insert(&self, shape: &Shape, key: Key, mut image: Image) -> Result<Came> {
        if is_there(self.of.writing, &shape.name, key.id)? {
            image.remove("id");
        }
        // A column that was added since has its default.
        let columns: Vec<_> = shape.columns.iter().filter(|column| image.contains_key(&column.name)).collect();
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let values: Vec<String> = columns
            .iter()
            .map(|column| {
                let value = format!("?1 ->> '$.{}'", column.name);
                if column.is_blob { format!("unhex({value})") } else { value }
            })
            .collect();
        let sql = format!("INSERT INTO {} ({}) VALUES ({})", shape.name, names.join(", "), values.join(", "));
        match self.of.writing.prepare_cached(&sql)?.insert([Value::Object(image).to_string()]) {
            Ok(id) => Ok(Came::Back(id)),
            // It fits no more into what there is now.
            Err(cause) if cause.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => Ok(Came::Not),
            Err(cause) => Err(cause.into()),
        }
    }
}

impl Came {
    /// Where it stands now.
    pub(super) fn id(self) -> Option<i64> {
        match self {
            Self::Back(id) | Self::WasThere(id) => Some(id),
            Self::Not => None,
        }
    }
}
