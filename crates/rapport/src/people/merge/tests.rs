use super::*;
use crate::importing::contact::Labelled;
use crate::people::card::card;
use crate::people::duplicates::keep_both;
use crate::people::edit::{add_all, delete, edit};
use crate::people::references::{self, Reference};
use crate::people::{PersonCard, PersonEdit, Selection};
use crate::storage::tracked_tables;
use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::types::Value as Cell;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn labelled(values: &[String]) -> Option<Vec<Labelled>> {
    Some(values.iter().map(|value| Labelled { label: String::new(), value: value.clone() }).collect())
}

fn named(name: &str) -> PersonEdit {
    PersonEdit { name: Some(name.into()), ..PersonEdit::default() }
}

/// Every row of every tracked table.
fn content(connection: &Connection) -> Vec<(String, Vec<Vec<Cell>>)> {
    let read = |table: &String| {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let width = statement.column_count();
        let rows = statement.query_map([], |row| (0..width).map(|at| row.get(at)).collect()).unwrap();
        (table.clone(), rows.map(std::result::Result::unwrap).collect())
    };
    tracked_tables(connection).unwrap().iter().map(read).collect()
}

/// What a card says of a person, whatever its keys.
fn said(store: &Store, person: PersonId) -> PersonCard {
    let mut card = card(store.connection(), person).unwrap();
    card.merges.clear();
    card.history.clear();
    card.possible_duplicates.clear();
    card.employments.sort_by(|a, b| a.position.cmp(&b.position));
    card
}

/// Gives everybody rows in all tables that no hand writes.
fn import(store: &mut Store, people: &[PersonId]) {
    let work = |writing: &Writing<'_>| {
        let batch = writing
            .prepare("INSERT INTO import_batch (uid, applied_at, title, counts) VALUES (?1, ?2, 'a.vcf', '{}')")?
            .insert(params![writing.new_uid(), writing.now_text()])?;
        for (person, number) in people.iter().zip(0..) {
            for sql in [
                "INSERT INTO import_record (batch_id, person_id, file, format, record, line, outcome, digest)
                 VALUES (?2, ?1, 'a.vcf', 'vcard', ?3, 1, 'new', ?3 - 9007199254740993)",
                "INSERT INTO not_understood (person_id, batch_id, format, content) VALUES (?1, ?2, 'vcard', 'X-A:' || ?3 % 2)",
                "INSERT INTO offer (person_id, batch_id, field, value) VALUES (?1, ?2, 'position', 'Chief ' || ?3 % 2)",
                "INSERT INTO person_date (person_id, label, date) VALUES (?1, 'Anniversary', '--05-0' || (1 + ?3 % 2 + ?2 * 0))",
                "INSERT INTO related_name (person_id, label, name) VALUES (?1, 'Spouse', 'Mate ' || (?3 % 2 + ?2 * 0))",
                "INSERT INTO provenance (person_id, field, batch_id, at) SELECT ?1, '*', ?2, '2026-01-0' || ?3
                  WHERE ?3 > 0",
            ] {
                writing.prepare_cached(sql)?.execute([person.0, batch, number])?;
            }
        }
        for pair in people.windows(2) {
            let sql =
                "INSERT INTO possible_duplicate (first_id, second_id, reasons, decision) VALUES (?1, ?2, '[]', 'open')";
            writing.prepare_cached(sql)?.execute([pair[0].0.min(pair[1].0), pair[0].0.max(pair[1].0)])?;
        }
        Ok(())
    };
    store.transact(Op::Import, noon(), work).unwrap();
}

#[test]
fn every_table_that_refers_to_people_has_a_rule() {
    let store = Store::in_memory(noon()).unwrap();
    let mut handled: Vec<(&str, &str)> = TABLES.iter().map(|table| (table.name, table.owner)).collect();
    handled.extend([
        ("provenance", "person_id"),
        ("possible_duplicate", "first_id"),
        ("possible_duplicate", "second_id"),
    ]);
    handled.sort_unstable();
    let all = references::all(store.connection()).unwrap();
    let found: Vec<(&str, &str)> =
        all.iter().map(|Reference { table, column, .. }| (table.as_str(), column.as_str())).collect();
    assert_eq!(found, handled, "a table refers to people and merging them does not know what to do with it");
    for (table, _) in handled {
        let blobs: i64 = store
            .connection()
            .query_row("SELECT count(*) FROM pragma_table_info(?1) WHERE type IN ('BLOB', 'REAL')", [table], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(blobs, 0, "{table}: a row image holds no blobs");
    }
}

#[test]
fn gaps_are_filled_and_what_is_there_wins() {
    let mut store = Store::in_memory(noon()).unwrap();
    let kept = PersonEdit { position: Some("Engineer".into()), notes: Some("Old friend".into()), ..named("Anna Berg") };
    let other = PersonEdit {
        position: Some("Director".into()),
        nickname: Some("Annie".into()),
        notes: Some("Sings".into()),
        met_on: Some("2020-02-02".into()),
        emails: labelled(&["anna@fjord.example".into()]),
        family: Some("Schmidt".into()),
        ..named("Anna Schmidt")
    };
    let people = add_all(&mut store, &[kept, other], noon()).unwrap().value;
    let done = merge(&mut store, people[0], people[1], noon()).unwrap();
    assert_eq!(done.changes.title, "Merged Anna Schmidt into Anna Berg");
    let card = card(store.connection(), people[0]).unwrap();
    assert_eq!(
        (card.position.as_str(), card.notes.as_str(), card.nickname.as_str()),
        ("Engineer", "Old friend", "Annie")
    );
    assert_eq!((card.emails.len(), card.met_on.unwrap().to_string().as_str()), (1, "2020-02-02"));
    assert_eq!(card.family, "", "the family name of another name is not taken");
    assert_eq!(card.merges[0].name, "Anna Schmidt");
    let told = card
        .history
        .iter()
        .any(|entry| entry.text == "Merged with Anna Schmidt, who had position “Director”, notes “Sings”");
    assert!(told, "{:?}", card.history);
}

#[test]
fn what_is_edited_after_merging_stays_and_the_other_comes_back_as_they_were() {
    let mut store = Store::in_memory(noon()).unwrap();
    let kept = PersonEdit { emails: labelled(&["a@x.example".into()]), ..named("Anna Berg") };
    let other = PersonEdit {
        nickname: Some("Annie".into()),
        emails: labelled(&["a@x.example".into(), "b@x.example".into(), "c@x.example".into()]),
        tags: Some(vec!["Choir".into()]),
        ..named("Anna Schmidt")
    };
    let people = add_all(&mut store, &[kept, other], noon()).unwrap().value;
    let before = said(&store, people[1]);
    let made = merge(&mut store, people[0], people[1], noon()).unwrap().value;
    let typed = PersonEdit {
        nickname: Some("Ann".into()),
        emails: labelled(&["a@x.example".into(), "c@x.example".into(), "d@x.example".into()]),
        tags: Some(vec![]),
        ..PersonEdit::default()
    };
    edit(&mut store, people[0], &typed, noon()).unwrap();
    let back = part(&mut store, made, noon()).unwrap().value;
    assert_eq!(said(&store, back), before);
    let kept = card(store.connection(), people[0]).unwrap();
    assert_eq!(kept.nickname, "Ann");
    let emails: Vec<&str> = kept.emails.iter().map(|email| email.value.as_str()).collect();
    assert_eq!(emails, ["a@x.example", "d@x.example"]);
}

#[test]
fn a_pair_is_parted_only_once_and_deleting_forgets_the_merge() {
    let mut store = Store::in_memory(noon()).unwrap();
    let people = add_all(&mut store, &[named("A"), named("B"), named("C")], noon()).unwrap().value;
    assert!(merge(&mut store, people[0], people[0], noon()).is_err());
    let made = merge(&mut store, people[0], people[1], noon()).unwrap().value;
    assert!(merge(&mut store, people[0], people[1], noon()).is_err());
    part(&mut store, made, noon()).unwrap();
    assert!(part(&mut store, made, noon()).is_err());
    merge(&mut store, people[0], people[2], noon()).unwrap();
    delete(&mut store, &Selection::People(vec![people[0]]), noon()).unwrap();
    store.undo().unwrap();
    assert_eq!(card(store.connection(), people[0]).unwrap().merges.len(), 1);
}

#[test]
fn what_was_decided_of_a_pair_is_kept_when_parting() {
    let mut store = Store::in_memory(noon()).unwrap();
    let people = add_all(&mut store, &[named("A"), named("B"), named("C")], noon()).unwrap().value;
    import(&mut store, &people);
    let made = merge(&mut store, people[0], people[1], noon()).unwrap().value;
    keep_both(&mut store, people[0], people[2], noon()).unwrap();
    part(&mut store, made, noon()).unwrap();
    let decided = |one: PersonId, other: PersonId| -> String {
        let sql = "SELECT decision FROM possible_duplicate WHERE first_id = ?1 AND second_id = ?2";
        store.connection().query_row(sql, [one.0, other.0], |row| row.get(0)).unwrap()
    };
    assert_eq!(decided(people[1], people[2]), "keep_both");
    assert_eq!(decided(people[0], people[1]), "open");
}

fn any_person() -> impl Strategy<Value = PersonEdit> {
    let word = || prop::option::of("[ab]");
    let values = || prop::collection::vec("[abc]{1}", 0..3);
    (word(), word(), word(), (values(), values(), values()), prop::option::of(1..9u8), "[AB] [AB]").prop_map(
        |(nickname, organisation, position, (emails, phones, tags), met, name)| PersonEdit {
            nickname,
            organisation,
            position,
            emails: labelled(&emails.iter().map(|value| format!("{value}@x.example")).collect::<Vec<_>>()),
            phones: labelled(&phones.iter().map(|value| format!("+47 406 12 34{}", value.len())).collect::<Vec<_>>()),
            tags: Some(tags),
            met_on: met.map(|day| format!("2024-01-0{day}")),
            ..named(&name)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn parting_and_undoing_give_back_all_that_was(people in prop::collection::vec(any_person(), 3)) {
        let mut store = Store::in_memory(noon()).unwrap();
        let people = add_all(&mut store, &people, noon()).unwrap().value;
        import(&mut store, &people);
        let before = content(store.connection());
        let made = merge(&mut store, people[0], people[1], noon()).unwrap().value;
        let merged = content(store.connection());
        part(&mut store, made, noon()).unwrap();
        prop_assert_eq!(&content(store.connection()), &before);
        store.undo().unwrap();
        prop_assert_eq!(&content(store.connection()), &merged);
        store.undo().unwrap();
        prop_assert_eq!(&content(store.connection()), &before);
    }

    /// B into A and A into C, or C into A: whatever is parted first, all three are again who they were.
    #[test]
    fn merges_on_top_are_parted_in_any_order(
        people in prop::collection::vec(any_person(), 3),
        on_top in any::<bool>(),
        upper_first in any::<bool>(),
    ) {
        let mut store = Store::in_memory(noon()).unwrap();
        let people = add_all(&mut store, &people, noon()).unwrap().value;
        import(&mut store, &people);
        let before: Vec<PersonCard> = people.iter().map(|person| said(&store, *person)).collect();
        let lower = merge(&mut store, people[0], people[1], noon()).unwrap().value;
        let (kept, other) = if on_top { (people[2], people[0]) } else { (people[0], people[2]) };
        let upper = merge(&mut store, kept, other, noon()).unwrap().value;
        for made in if upper_first { [upper, lower] } else { [lower, upper] } {
            part(&mut store, made, noon()).unwrap();
        }
        let after: Vec<PersonCard> = people.iter().map(|person| said(&store, *person)).collect();
        prop_assert_eq!(after, before);
        let left: i64 = store.connection().query_row("SELECT count(*) FROM merge_row", [], |row| row.get(0)).unwrap();
        prop_assert_eq!(left, 0);
    }
}
