//! Whatever is done is undone and redone.

use super::*;
use proptest::prelude::*;

/// One step of a random life of the database, over tables with texts, numbers, blobs, unique values and references.
#[derive(Debug, Clone)]
enum Step {
    AddPerson(String),
    Rename(usize, String),
    GivePhoto(usize, Vec<u8>),
    AddEmail(usize, String),
    DropEmails(usize),
    Tag(usize, u8),
    Delete(usize),
    DeleteAndAddAgain(usize),
}

fn a_step() -> impl Strategy<Value = Step> {
    let text = "[a-zA-Zæøå王\"'\\\\{}\n\u{1F600}]{1,12}";
    prop_oneof![
        text.prop_map(Step::AddPerson),
        (any::<usize>(), text).prop_map(|(who, name)| Step::Rename(who, name)),
        (any::<usize>(), proptest::collection::vec(any::<u8>(), 0..20))
            .prop_map(|(who, data)| Step::GivePhoto(who, data)),
        (any::<usize>(), text).prop_map(|(who, address)| Step::AddEmail(who, address)),
        any::<usize>().prop_map(Step::DropEmails),
        (any::<usize>(), 0_u8..4).prop_map(|(who, tag)| Step::Tag(who, tag)),
        any::<usize>().prop_map(Step::Delete),
        any::<usize>().prop_map(Step::DeleteAndAddAgain),
    ]
}

fn take(writing: &Writing<'_>, step: &Step) -> crate::Result<()> {
    let people: Vec<i64> = writing
        .prepare("SELECT id FROM person ORDER BY id")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let pick = |who: &usize| if people.is_empty() { 0 } else { people[who % people.len()] };
    let remove = |person: i64| {
        writing.execute("DELETE FROM email WHERE person_id = ?1", [person])?;
        writing.execute("DELETE FROM person_tag WHERE person_id = ?1", [person])?;
        writing.execute("DELETE FROM person WHERE id = ?1", [person])
    };
    match step {
        Step::AddPerson(name) => {
            add_person(writing, name);
        }
        Step::Rename(who, name) => {
            writing.execute("UPDATE person SET name = ?2, nickname = NULL WHERE id = ?1", params![pick(who), name])?;
        }
        Step::GivePhoto(who, data) => {
            writing.execute("INSERT INTO photo (data) VALUES (?1)", [data])?;
            writing
                .execute("UPDATE person SET photo_id = ?2 WHERE id = ?1", [pick(who), writing.last_insert_rowid()])?;
        }
        Step::AddEmail(who, address) if !people.is_empty() => {
            writing.execute(
                "INSERT INTO email (person_id, address, address_key) VALUES (?1, ?2, ?2)",
                params![pick(who), address],
            )?;
        }
        Step::DropEmails(who) => {
            writing.execute("DELETE FROM email WHERE person_id = ?1", [pick(who)])?;
        }
        Step::Tag(who, tag) if !people.is_empty() => {
            writing.execute(
                "INSERT INTO tag (name, name_key) VALUES (?1, ?1) ON CONFLICT DO NOTHING",
                [tag.to_string()],
            )?;
            writing.execute(
                "INSERT INTO person_tag (person_id, tag_id) SELECT ?1, id FROM tag WHERE name_key = ?2 ON CONFLICT DO NOTHING",
                params![pick(who), tag.to_string()],
            )?;
        }
        Step::Delete(who) => {
            remove(pick(who))?;
        }
        Step::DeleteAndAddAgain(who) => {
            remove(pick(who))?;
            add_person(writing, "Again");
        }
        Step::AddEmail(..) | Step::Tag(..) => {}
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_done_can_be_undone_and_redone(
        operations in proptest::collection::vec(proptest::collection::vec(a_step(), 1..5), 1..12),
    ) {
        let mut store = Store::in_memory(noon()).unwrap();
        let first = content(store.connection());
        for steps in &operations {
            store.transact(Op::EditPerson, noon(), |writing| steps.iter().try_for_each(|step| take(writing, step))).unwrap();
        }
        let mut back = vec![content(store.connection())];
        while store.undo().unwrap().is_some() {
            back.push(content(store.connection()));
        }
        prop_assert_eq!(back.last(), Some(&first));
        back.reverse();
        let mut again = vec![content(store.connection())];
        while store.redo().unwrap().is_some() {
            again.push(content(store.connection()));
        }
        prop_assert_eq!(again, back);
    }
}
