//! Saved views: questions to the list that have a name. Rule: a view keeps the question, never the answer.

use super::PeopleQuery;
use crate::failure::{Failure, Result};
use crate::folding::fold;
use crate::settings::{read, write};
use crate::storage::{Done, Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// The setting that holds them.
const KEY: &str = "people_views";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SavedView {
    pub name: String,
    pub query: PeopleQuery,
}

/// All of them, by name.
pub fn views(connection: &Connection) -> Result<Vec<SavedView>> {
    Ok(read(connection, KEY)?.unwrap_or_default())
}

/// Saves the question under this name; one that had the name before gives way.
///
/// # Errors
/// `Invalid` where there is no name.
pub fn save(store: &mut Store, view: &SavedView, now: DateTime<Utc>) -> Result<Done<()>> {
    let name = view.name.trim();
    if name.is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-people-view-without-name",
            "A view needs a name. Type one, such as “Close and overdue”."
        )));
    }
    let kept = SavedView { name: name.to_owned(), query: PeopleQuery { today: None, ..view.query.clone() } };
    store.transact(Op::ChangeViews, now, |writing| {
        writing.title(sentence!("deeds-view-saved", "Saved the view “{name}”", name));
        let mut all = views(writing)?;
        all.retain(|one| fold(&one.name) != fold(name));
        all.push(kept);
        all.sort_by_cached_key(|one| fold(&one.name));
        write(writing, KEY, &all)
    })
}

/// # Errors
/// `NotFound` where there is none of this name.
pub fn delete(store: &mut Store, name: &str, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::ChangeViews, now, |writing| {
        writing.title(sentence!("deeds-view-deleted", "Deleted the view “{name}”", name));
        let mut all = views(writing)?;
        let before = all.len();
        all.retain(|one| one.name != name);
        if all.len() == before {
            return Err(Failure::not_found(sentence!(
                "failures-people-view-gone",
                "This view is not there any more. Undo may bring it back."
            )));
        }
        write(writing, KEY, &all)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{PeopleFilter, PeopleSort};

    fn noon() -> DateTime<Utc> {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn named(name: &str, search: &str) -> SavedView {
        let filter = PeopleFilter { overdue: true, ..PeopleFilter::default() };
        let query = PeopleQuery { search: search.into(), filter, sort: PeopleSort::Tie, ..PeopleQuery::default() };
        SavedView { name: name.into(), query }
    }

    fn names(store: &Store) -> Vec<String> {
        views(store.connection()).unwrap().into_iter().map(|view| view.name).collect()
    }

    #[test]
    fn views_are_kept_by_name_replaced_deleted_and_brought_back() {
        let mut store = Store::in_memory(noon()).unwrap();
        save(&mut store, &named("  Øst ", "oslo"), noon()).unwrap();
        save(&mut store, &named("Bergen", "bergen"), noon()).unwrap();
        assert_eq!(names(&store), ["Bergen", "Øst"]);
        save(&mut store, &named("bergen", "vestland"), noon()).unwrap();
        assert_eq!(views(store.connection()).unwrap()[0], named("bergen", "vestland"));
        assert_eq!(names(&store).len(), 2);
        delete(&mut store, "bergen", noon()).unwrap();
        assert_eq!(names(&store), ["Øst"]);
        store.undo().unwrap();
        assert_eq!(names(&store), ["bergen", "Øst"]);
    }

    #[test]
    fn a_view_without_a_name_and_one_that_is_gone_are_refused() {
        let mut store = Store::in_memory(noon()).unwrap();
        assert!(save(&mut store, &named(" ", ""), noon()).is_err());
        assert!(delete(&mut store, "Bergen", noon()).is_err());
    }
}
