//! The field that an organisation works in: energy, research, law. Rule: only the user says it; what a file told is proposed, and one field
//! is spelled one way.

use crate::failure::{Failure, Result};
use crate::folding::fold;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// A field is a word or two.
const LONGEST: usize = 60;

/// What a column or an attribute is called that tells a field; folded.
const TELLING: [&str; 9] = [
    "industry",
    "company industry",
    "organization industry",
    "sector",
    "business category",
    "businesscategory",
    "branche",
    "secteur",
    "settore",
];

/// An organisation at which somebody of the network is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OrganisationField {
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub id: i64,
    pub name: String,
    /// How many people of the network are there.
    pub people: u32,
    /// Null while nobody said it.
    pub field: Option<String>,
    /// What an imported file says of most people there; null where it is said already or no file tells.
    pub proposed: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OrganisationFields {
    /// Those with the most people first; may be cut short.
    pub rows: Vec<OrganisationField>,
    /// How many were found, and how many of them have a field.
    pub total: u32,
    pub with_field: u32,
    /// All fields that are in use, by name.
    pub fields: Vec<String>,
}

/// Organisations whose name or field holds `search`, at most `limit`.
pub fn fields(connection: &Connection, search: &str, limit: u32) -> Result<OrganisationFields> {
    let (search, proposed) = (fold(search.trim()), proposed(connection)?);
    let mut statement = connection.prepare_cached(
        "SELECT o.id, o.name, n.people, o.field FROM
          (SELECT organisation_id, count(*) AS people FROM person WHERE organisation_id IS NOT NULL GROUP BY organisation_id) AS n
           JOIN organisation AS o ON o.id = n.organisation_id ORDER BY n.people DESC, o.name_key",
    )?;
    let read = statement.query_map([], |row| {
        Ok(OrganisationField {
            id: row.get(0)?,
            name: row.get(1)?,
            people: row.get(2)?,
            field: row.get(3)?,
            proposed: None,
        })
    })?;
    let mut rows = read.collect::<std::result::Result<Vec<_>, _>>()?;
    let has = |text: Option<&str>| text.is_some_and(|text| fold(text).contains(&search));
    rows.retain(|row| search.is_empty() || has(Some(&row.name)) || has(row.field.as_deref()));
    let total = count(rows.len());
    let with_field = count(rows.iter().filter(|row| row.field.is_some()).count());
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    for row in rows.iter_mut().filter(|row| row.field.is_none()) {
        row.proposed = proposed.get(&row.id).cloned();
    }
    Ok(OrganisationFields { rows, total, with_field, fields: spellings(connection)?.into_values().collect() })
}

/// The field of each organisation that has one.
pub(crate) fn field_of_each(connection: &Connection) -> Result<HashMap<i64, String>> {
    let mut statement = connection.prepare_cached("SELECT id, field FROM organisation WHERE field IS NOT NULL")?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<std::result::Result<_, _>>()?)
}

/// Blank takes it away.
///
/// # Errors
/// `Invalid` where it is too long for a field, `NotFound` where the organisation is gone.
pub fn set_field(store: &mut Store, organisation: i64, field: &str, now: DateTime<Utc>) -> Result<Done<()>> {
    let field = field.split_whitespace().collect::<Vec<_>>().join(" ");
    if field.chars().count() > LONGEST {
        return Err(Failure::invalid(sentence!(
            "failures-organisations-field-too-long",
            "A field is a word or two, such as Energy: at most {longest} letters. Write a shorter one.",
            longest = LONGEST
        )));
    }
    store.transact(Op::ChangeFields, now, |writing| {
        let name: Option<String> = writing
            .prepare_cached("SELECT name FROM organisation WHERE id = ?1")?
            .query_map([organisation], |row| row.get(0))?
            .next()
            .transpose()?;
        let name = name.ok_or_else(|| {
            Failure::not_found(sentence!(
                "failures-organisations-gone",
                "This organisation is not there any more. Undo may bring it back."
            ))
        })?;
        writing.title(sentence!("deeds-field-changed", "Changed the field of {name}", name));
        write(writing, organisation, &field, &mut spellings(writing)?)
    })
}

/// Takes what files told for all organisations that have no field, and returns for how many.
pub fn take_proposed_fields(store: &mut Store, now: DateTime<Utc>) -> Result<Done<u32>> {
    store.transact(Op::ChangeFields, now, |writing| {
        let (mut spellings, with_field) = (spellings(writing)?, field_of_each(writing)?);
        let mut taken = 0;
        for (organisation, field) in proposed(writing)? {
            if !with_field.contains_key(&organisation) {
                write(writing, organisation, &field, &mut spellings)?;
                taken += 1;
            }
        }
        writing.title(match taken {
            1 => sentence!("deeds-field-taken", "Took the field of an organisation from a file"),
            several => {
                sentence!("deeds-fields-taken", "Took the fields of {several} organisations from files", several)
            }
        });
        Ok(taken)
    })
}

fn write(
    writing: &Writing<'_>,
    organisation: i64,
    field: &str,
    spellings: &mut BTreeMap<String, String>,
) -> Result<()> {
    let spelled = (!field.is_empty()).then(|| spellings.entry(fold(field)).or_insert_with(|| field.to_owned()).clone());
    writing
        .prepare_cached("UPDATE organisation SET field = ?2 WHERE id = ?1 AND field IS NOT ?2")?
        .execute(params![organisation, spelled])?;
    Ok(())
}

/// The fields in use, by their folded form.
fn spellings(connection: &Connection) -> Result<BTreeMap<String, String>> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT field FROM organisation WHERE field IS NOT NULL ORDER BY field")?;
    let found = statement.query_map([], |row| row.get::<_, String>(0))?;
    found.map(|field| field.map(|field| (fold(&field), field)).map_err(Into::into)).collect()
}

/// What imported files say of the people at each organisation, and was kept aside word by word: what most of them have, of equals the
/// first by name.
fn proposed(connection: &Connection) -> Result<BTreeMap<i64, String>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.organisation_id, n.content FROM not_understood AS n JOIN person AS p ON p.id = n.person_id
          WHERE p.organisation_id IS NOT NULL AND instr(n.content, ':') > 0",
    )?;
    let mut rows = statement.query([])?;
    let mut told: BTreeMap<i64, BTreeMap<String, u32>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let content = row.get_ref(1)?.as_str().unwrap_or_default();
        let Some((name, value)) = content.split_once(':') else { continue };
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_field = !value.is_empty() && value.chars().count() <= LONGEST;
        if is_field && TELLING.contains(&fold(name.trim()).as_str()) {
            *told.entry(row.get(0)?).or_default().entry(value).or_default() += 1;
        }
    }
    let most = |fields: BTreeMap<String, u32>| {
        let mut fields: Vec<(String, u32)> = fields.into_iter().collect();
        fields.sort_by(|(_, one), (_, other)| other.cmp(one));
        fields.into_iter().next().map(|(field, _)| field)
    };
    Ok(told.into_iter().filter_map(|(organisation, fields)| Some((organisation, most(fields)?))).collect())
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::preview::Preview;
    use crate::importing::{self, Input, ReadingChoices};
    use crate::people::{PersonEdit, PersonId, edit as people};

    fn noon() -> DateTime<Utc> {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn person(store: &mut Store, name: &str, organisation: &str) -> PersonId {
        let person =
            PersonEdit { name: Some(name.into()), organisation: Some(organisation.into()), ..PersonEdit::default() };
        people::add(store, &person, noon()).unwrap().value
    }

    fn import(store: &mut Store, table: &str) {
        let watch = &mut importing::Unwatched;
        let inputs = [Input::Text { title: "People.csv".into(), text: table.into() }];
        let reading = importing::read(&inputs, &ReadingChoices::default(), "NO", watch).unwrap();
        let preview = Preview::new(store.connection(), reading, noon(), "NO", watch).unwrap();
        preview.apply(store, noon(), watch).unwrap();
    }

    fn all(store: &Store) -> OrganisationFields {
        fields(store.connection(), "", 100).unwrap()
    }

    fn of(store: &Store, name: &str) -> OrganisationField {
        all(store).rows.into_iter().find(|row| row.name == name).unwrap()
    }

    #[test]
    fn the_user_says_the_field_in_one_spelling_and_can_take_it_back() {
        let mut store = Store::in_memory(noon()).unwrap();
        for (name, organisation) in [("Ada Quill", "Nordwind"), ("Ben Vale", "Nordwind"), ("Cleo Dahl", "Fjordlys")] {
            person(&mut store, name, organisation);
        }
        let names: Vec<(String, u32)> = all(&store).rows.into_iter().map(|row| (row.name, row.people)).collect();
        assert_eq!(names, [("Nordwind".to_owned(), 2), ("Fjordlys".to_owned(), 1)]);
        let (nordwind, fjordlys) = (of(&store, "Nordwind").id, of(&store, "Fjordlys").id);
        let done = set_field(&mut store, nordwind, "  Énergie  ", noon()).unwrap();
        assert_eq!(done.changes.title, "Changed the field of Nordwind");
        set_field(&mut store, fjordlys, "energie", noon()).unwrap();
        assert_eq!(of(&store, "Fjordlys").field.as_deref(), Some("Énergie"), "one field, one spelling");
        let found = all(&store);
        assert_eq!((found.total, found.with_field, found.fields), (2, 2, vec!["Énergie".to_owned()]));
        assert_eq!(fields(store.connection(), "ENERGIE", 100).unwrap().total, 2, "a field is found by its name");
        set_field(&mut store, fjordlys, " ", noon()).unwrap();
        assert_eq!(of(&store, "Fjordlys").field, None);
        store.undo().unwrap();
        assert_eq!(of(&store, "Fjordlys").field.as_deref(), Some("Énergie"));
    }

    #[test]
    fn what_files_told_is_proposed_and_taken_only_when_the_user_says_so() {
        let mut store = Store::in_memory(noon()).unwrap();
        let table = "First Name,Last Name,Email,Company,Industry,Shoe size
Ada,Quill,ada@example.com,Nordwind,Wind,38
Ben,Vale,ben@example.com,Nordwind,Energy,44
Cleo,Dahl,cleo@example.com,Nordwind,Energy,40
Dan,Eide,dan@example.com,Fjordlys,,41
";
        import(&mut store, table);
        assert_eq!(of(&store, "Nordwind").proposed.as_deref(), Some("Energy"), "most of them have it");
        assert_eq!((of(&store, "Nordwind").field, of(&store, "Fjordlys").proposed), (None, None));
        assert_eq!(take_proposed_fields(&mut store, noon()).unwrap().value, 1);
        let nordwind = of(&store, "Nordwind");
        assert_eq!((nordwind.field.as_deref(), nordwind.proposed), (Some("Energy"), None));
        store.undo().unwrap();
        assert_eq!(of(&store, "Nordwind").field, None);
    }

    #[test]
    fn a_field_is_a_word_or_two() {
        let mut store = Store::in_memory(noon()).unwrap();
        person(&mut store, "Ada Quill", "Nordwind");
        let nordwind = of(&store, "Nordwind").id;
        let long = "a".repeat(61);
        assert!(set_field(&mut store, nordwind, &long, noon()).unwrap_err().message.contains("a shorter one"));
        assert!(set_field(&mut store, 99, "Energy", noon()).is_err());
    }
}
