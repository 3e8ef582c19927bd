//! Bringing back what an operation deleted, at any later time. Rule: what was done since to other rows stays; where a key was given
//! away, another one is taken, and where the same stands there again, it is not doubled.

mod images;
mod missed;
mod place;
mod shape;

use super::transaction::Writing;
use crate::failure::Result;
use crate::people::row_image::is_there;
use images::{Image, Later};
use place::Places;
use serde_json::Value;
use shape::{Shape, shapes};
use std::collections::{HashMap, HashSet};

/// A row, by the place of its table among the shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Key {
    table: usize,
    id: i64,
}

/// What became of a row that was to come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// Under this key.
    Back(i64),
    /// It stood there again.
    WasThere(i64),
    /// What it belongs to is gone itself.
    Not,
}

/// Brings back these rows of `operation`, and with them all that was deleted because of them. Tells what became of each.
pub fn bring_back(writing: &Writing<'_>, operation: i64, wanted: &[(&str, i64)]) -> Result<Vec<Came>> {
    let shapes = shapes(writing)?;
    let told = Told::read(writing, operation, &shapes)?;
    let roots: Vec<Option<Key>> = wanted
        .iter()
        .map(|(table, id)| {
            let table = shapes.iter().position(|shape| shape.name == *table)?;
            let key = Key { table, id: *id };
            told.before.contains_key(&key).then_some(key)
        })
        .collect();
    let all = told.seen_from(writing, &shapes);
    let mut places = Places::new(&all);
    let chosen = all.with_all_of(roots.iter().flatten().copied(), &mut places)?;
    for key in chosen {
        places.put_back(key)?;
    }
    places.refer_again()?;
    missed::link(writing, operation, &places.back(), &shapes)?;
    Ok(roots.into_iter().map(|root| root.map_or(Came::Not, |root| places.came(root))).collect())
}

/// What the journal tells of one operation that deleted.
struct Told {
    before: HashMap<Key, Image>,
    later: HashMap<Key, Later>,
    gone: HashSet<Key>,
}

impl Told {
    fn read(writing: &Writing<'_>, operation: i64, shapes: &[Shape]) -> Result<Self> {
        let before = images::before(writing, operation, shapes)?;
        let mut told: HashSet<Key> = before.keys().copied().collect();
        for (key, image) in &before {
            told.extend(referred(shapes, *key, image).map(|(_, to)| to));
        }
        let later = images::later(writing, operation, writing.operation(), &told, shapes)?;
        let mut gone = HashSet::new();
        for key in before.keys() {
            let is_gone = match (later.get(key), shapes.get(key.table)) {
                (Some(Later::Absent), _) => true,
                (None, Some(shape)) => !is_there(writing, &shape.name, key.id)?,
                _ => false,
            };
            if is_gone {
                gone.insert(*key);
            }
        }
        Ok(Self { before, later, gone })
    }

    fn seen_from<'a>(&'a self, writing: &'a Writing<'a>, shapes: &'a [Shape]) -> Deletion<'a> {
        Deletion { writing, shapes, before: &self.before, later: &self.later, gone: &self.gone }
    }
}

/// One operation that deleted, as seen from now.
struct Deletion<'a> {
    writing: &'a Writing<'a>,
    shapes: &'a [Shape],
    /// All rows that it touched, as they were.
    before: &'a HashMap<Key, Image>,
    later: &'a HashMap<Key, Later>,
    /// Those that it deleted.
    gone: &'a HashSet<Key>,
}

impl Deletion<'_> {
    /// The roots with the rows that lean on them and those that they lean on, in an order in which they can be put back. Whole
    /// other roots are left out: somebody else who was deleted with them.
    fn with_all_of(&self, roots: impl Iterator<Item = Key>, places: &mut Places<'_>) -> Result<Vec<Key>> {
        let roots: Vec<Key> = roots.filter(|root| self.gone.contains(root)).collect();
        let tables_of_roots: HashSet<usize> = roots.iter().map(|root| root.table).collect();
        let mut chosen = self.belonging_to(&roots, |key, image| places.is_there_again(key, image))?;
        // Where the whole operation is brought back, also what went with it without leaning on it: an introduction and the help
        // that it was counted as.
        if self.gone.iter().all(|key| !tables_of_roots.contains(&key.table) || chosen.contains(key)) {
            chosen.extend(self.gone);
        }
        Ok(self.in_order(chosen))
    }

    /// The roots with the rows that lean on them and those that they lean on, but for those that are `left_out` and what leans on them.
    fn belonging_to(
        &self,
        roots: &[Key],
        mut left_out: impl FnMut(Key, &Image) -> Result<bool>,
    ) -> Result<HashSet<Key>> {
        let leaning = self.leaning();
        let tables_of_roots: HashSet<usize> = roots.iter().map(|root| root.table).collect();
        let mut chosen: HashSet<Key> = HashSet::new();
        let mut open = roots.to_vec();
        while let Some(key) = open.pop() {
            let Some(image) = self.before.get(&key) else { continue };
            if chosen.contains(&key) || left_out(key, image)? {
                continue;
            }
            chosen.insert(key);
            let leans_on = referred(self.shapes, key, image).map(|(_, to)| to);
            open.extend(leans_on.filter(|to| self.gone.contains(to) && !tables_of_roots.contains(&to.table)));
            open.extend(leaning.get(&key).into_iter().flatten());
        }
        Ok(chosen)
    }

    /// By row, the deleted rows that refer to it.
    fn leaning(&self) -> HashMap<Key, Vec<Key>> {
        let mut leaning: HashMap<Key, Vec<Key>> = HashMap::new();
        for key in self.gone {
            let Some(image) = self.before.get(key) else { continue };
            for (_, to) in referred(self.shapes, *key, image) {
                leaning.entry(to).or_default().push(*key);
            }
        }
        leaning
    }

    fn in_order(&self, rows: impl IntoIterator<Item = Key>) -> Vec<Key> {
        let mut ordered: Vec<Key> = rows.into_iter().collect();
        // Of one table, too, what is referred to comes first.
        ordered.sort_by_cached_key(|key| {
            let mut to = self.before.get(key).into_iter().flat_map(|image| referred(self.shapes, *key, image));
            (key.table, to.any(|(_, to)| to.table == key.table), key.id)
        });
        ordered
    }
}

/// The columns of a row that refer to others, and to which.
fn referred<'a>(shapes: &'a [Shape], key: Key, image: &'a Image) -> impl Iterator<Item = (&'a str, Key)> {
    let references = shapes.get(key.table).map(|shape| shape.references.as_slice()).unwrap_or_default();
    references.iter().filter_map(|reference| {
        let id = image.get(&reference.column).and_then(Value::as_i64)?;
        Some((reference.column.as_str(), Key { table: reference.to, id }))
    })
}
