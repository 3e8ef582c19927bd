use super::*;
use crate::people::HistoryKind;
use crate::people::PersonEdit;
use crate::people::edit::{add, edit};
use crate::storage::{Op, Store};
use chrono::{DateTime, Utc};
use rusqlite::params;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn what_an_import_brought_and_what_a_hand_typed_are_told_apart() {
    let noon = at("2026-11-22T12:00:00Z");
    let mut store = Store::in_memory(noon).unwrap();
    let typed = PersonEdit { name: Some("Kari Lie".into()), nickname: Some("Kaja".into()), ..PersonEdit::default() };
    let person = add(&mut store, &typed, noon).unwrap().value;
    store
        .transact(Op::Import, noon, |writing| {
            let batch = writing
                .prepare("INSERT INTO import_batch (uid, applied_at, title, counts) VALUES (?1, ?2, 'a.vcf', '{}')")?
                .insert(params![writing.new_uid(), writing.now_text()])?;
            writing.execute("DELETE FROM provenance", [])?;
            writing.execute(
                "INSERT INTO provenance (person_id, field, batch_id, at) VALUES (?1, '*', ?2, ?3)",
                params![person.0, batch, writing.now_text()],
            )?;
            writing.execute(
                "INSERT INTO import_record (batch_id, person_id, file, format, record, line, outcome, digest)
                 VALUES (?2, ?1, 'a.vcf', 'vcard', 0, 1, 'new', 7)",
                params![person.0, batch],
            )?;
            Ok(())
        })
        .unwrap();
    let later = at("2026-11-23T08:00:00Z");
    let changed = PersonEdit { nickname: Some("Kari".into()), ..PersonEdit::default() };
    edit(&mut store, person, &changed, later).unwrap();
    let card = card(store.connection(), person).unwrap();
    let told: Vec<(&str, Option<&str>)> =
        card.provenance.iter().map(|told| (told.field.as_str(), told.batch.as_deref())).collect();
    assert_eq!(told, [("name", Some("a.vcf")), ("nickname", None)]);
    let history: Vec<(HistoryKind, &str)> =
        card.history.iter().map(|entry| (entry.kind, entry.text.as_str())).collect();
    assert_eq!(
        history,
        [(HistoryKind::Edited, "Edited by hand: nickname"), (HistoryKind::Imported, "Imported from a.vcf")]
    );
}

#[test]
fn nobody_has_an_unknown_uid() {
    let store = Store::in_memory(at("2026-11-22T12:00:00Z")).unwrap();
    assert_eq!(by_uid(store.connection(), "x").unwrap_err().code, crate::Code::NotFound);
}
