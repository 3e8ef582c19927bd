//! `rapport undo` and `rapport redo`. Rule: one operation at a time, whichever program did it.

use crate::{Came, output};
use rapport::{Result, Store};

pub fn undo(store: &mut Store) -> Result<Came> {
    match store.undo()? {
        Some(changes) => output::line(&format!("Undone: {}", changes.title))?,
        None => return nothing("There is nothing to undo."),
    }
    Ok(Came::ToSomething)
}

pub fn redo(store: &mut Store) -> Result<Came> {
    match store.redo()? {
        Some(changes) => output::line(&format!("Done again: {}", changes.title))?,
        None => return nothing("There is nothing to redo."),
    }
    Ok(Came::ToSomething)
}

fn nothing(word: &str) -> Result<Came> {
    output::remark(word);
    Ok(Came::ToNothing)
}
