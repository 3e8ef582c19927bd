//! What lay between two that were deleted one after the other. Rule: it comes back with whichever of them is brought back last, so that
//! the order in which they are brought back does not matter.

use super::images::by_uid;
use super::place::Places;
use super::shape::Shape;
use super::{Deletion, Key, Told, referred};
use crate::failure::Result;
use crate::storage::operations::Op;
use crate::storage::transaction::Writing;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Links what an operation deleted, and what is `back` now, with what was deleted before it and brought back after it: of them one
/// was there without the other at no time since, so that nobody can have parted them.
pub(super) fn link(writing: &Writing<'_>, operation: i64, back: &HashSet<Key>, shapes: &[Shape]) -> Result<()> {
    if back.is_empty() {
        return Ok(());
    }
    for (earlier, roots) in brought_back_meanwhile(writing, operation, shapes)? {
        let told = Told::read(writing, earlier, shapes)?;
        let all = told.seen_from(writing, shapes);
        let roots: Vec<Key> = roots.into_iter().filter(|root| told.gone.contains(root)).collect();
        let theirs = all.belonging_to(&roots, |_, _| Ok(false))?;
        let mut places = Places::new(&all);
        for key in &theirs {
            if let Some(image) = told.before.get(key) {
                places.is_there_again(*key, image)?;
            }
        }
        for key in all.in_order(all.waiting_for(back, &theirs, &places)?) {
            places.put_back(key)?;
        }
        for (key, image) in told.before.iter().filter(|(key, _)| theirs.contains(key) || !told.gone.contains(key)) {
            for (column, to) in referred(shapes, *key, image) {
                let (Some(row), Some(id)) = (places.meant(*key)?, places.meant(to)?) else { continue };
                let is_new = |table: usize, id: i64| back.contains(&Key { table, id });
                if is_new(key.table, row) || is_new(to.table, id) {
                    places.refer(*key, image, row, column, id)?;
                }
            }
        }
    }
    Ok(())
}

impl Deletion<'_> {
    /// Of `theirs`, the rows that make no sense without what is `back`, and those that lean on them.
    fn waiting_for(&self, back: &HashSet<Key>, theirs: &HashSet<Key>, places: &Places<'_>) -> Result<HashSet<Key>> {
        let leaning = self.leaning();
        let mut open = Vec::new();
        for key in theirs {
            let (Some(shape), Some(image)) = (self.shapes.get(key.table), self.before.get(key)) else { continue };
            for (column, to) in referred(self.shapes, *key, image) {
                let needs = shape.references.iter().any(|one| one.column == column && !one.may_be_null);
                let is_back = |id| back.contains(&Key { table: to.table, id });
                if needs && places.meant(to)?.is_some_and(is_back) {
                    open.push(*key);
                }
            }
        }
        let mut waiting = HashSet::new();
        while let Some(key) = open.pop() {
            if waiting.insert(key) {
                open.extend(leaning.get(&key).into_iter().flatten().filter(|one| theirs.contains(one)));
            }
        }
        Ok(waiting)
    }
}

/// The operations before `operation` of which something was brought back after it, and what.
fn brought_back_meanwhile(
    writing: &Writing<'_>,
    operation: i64,
    shapes: &[Shape],
) -> Result<BTreeMap<i64, HashSet<Key>>> {
    let came = made(writing, operation, shapes)?;
    let mut found: BTreeMap<i64, HashSet<Key>> = BTreeMap::new();
    if came.is_empty() {
        return Ok(found);
    }
    // By what came back, when it did: its last deletion before that is the one of which it came.
    let mut last: HashMap<(usize, String), (i64, i64)> = HashMap::new();
    let mut statement = writing.prepare_cached(
        "SELECT o.id, i.table_name, i.row_id, i.before ->> '$.uid' FROM operation AS o
           CROSS JOIN image AS i ON i.operation_id = o.id
          WHERE o.keeps = 1 AND o.op = ?1 AND o.state = 'done' AND i.before <> '' AND i.before ->> '$.uid' IS NOT NULL",
    )?;
    for (op, tables) in Op::DELETIONS {
        let mut rows = statement.query([op.name()])?;
        while let Some(row) = rows.next()? {
            let (deletion, name, id, uid): (i64, String, i64, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            let Some(table) = shapes.iter().position(|shape| shape.name == name) else { continue };
            let meant = (table, uid);
            let is_before = came.get(&meant).is_some_and(|brought_back| deletion < *brought_back);
            if is_before && tables.contains(&name.as_str()) {
                let latest = last.entry(meant).or_insert((deletion, id));
                *latest = (*latest).max((deletion, id));
            }
        }
    }
    for ((table, uid), (deletion, id)) in last {
        let is_there =
            shapes.get(table).map(|shape| by_uid(writing, &shape.name, &uid)).transpose()?.flatten().is_some();
        if deletion < operation && is_there {
            found.entry(deletion).or_default().insert(Key { table, id });
        }
    }
    Ok(found)
}

/// What was brought back since `operation`, by its uid, and by which operation last.
fn made(writing: &Writing<'_>, operation: i64, shapes: &[Shape]) -> Result<HashMap<(usize, String), i64>> {
    let mut statement = writing.prepare_cached(
        "SELECT o.id, i.table_name, i.row_id FROM operation AS o CROSS JOIN image AS i ON i.operation_id = o.id
          WHERE o.id > ?1 AND o.id <> ?2 AND o.op = ?3 AND o.state = 'done' AND i.before IS NULL ORDER BY o.id",
    )?;
    let mut rows = statement.query((operation, writing.operation(), Op::BringBack.name()))?;
    let mut made = HashMap::new();
    while let Some(row) = rows.next()? {
        let (brought_back, name, id): (i64, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let Some((table, shape)) = shapes.iter().enumerate().find(|(_, shape)| shape.name == name) else { continue };
        if !shape.has_uid() {
            continue;
        }
        let mut uid = writing.prepare_cached(&format!("SELECT uid FROM {name} WHERE id = ?1"))?;
        if let Some(uid) = uid.query_map([id], |row| row.get(0))?.next().transpose()? {
            made.insert((table, uid), brought_back);
        }
    }
    Ok(made)
}
