//! Cards that connect people who are known already.

use super::super::super::contact::StatedRelation;
use super::*;
use crate::relations::{self, NewRelation, RelationKind, SeenFrom};

fn card_of(name: &str, states: &[&str]) -> RawContact {
    let stated = |to: &&str| StatedRelation {
        to: (*to).to_owned(),
        kind: RelationKind::Colleague,
        side: SeenFrom::First,
        label: String::new(),
    };
    RawContact {
        emails: labelled(&format!("{}@mail.example", name.to_lowercase())),
        source_uid: Some(name.to_owned()),
        relations: states.iter().map(stated).collect(),
        ..row(name, "Berg")
    }
}

#[test]
fn who_is_only_connected_anew_counts_as_changed() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, cards(vec![card_of("Anna", &[]), card_of("Ben", &[]), card_of("Cleo", &[])]));
    let connected = || cards(vec![card_of("Anna", &["Ben"]), card_of("Ben", &["Anna"]), card_of("Cleo", &[])]);
    let before = preview(&store, connected());
    assert_eq!((before.counts().changed, before.counts().same, before.counts().new), (2, 1, 0));
    let shown = &before.records(Some(Outcome::Changed), 0, 1)[0];
    assert_eq!((shown.change, shown.differences.len()), (ChangeKind::MoreDetails, 1));
    assert_eq!(
        (shown.differences[0].field.as_str(), shown.differences[0].in_file.as_str()),
        ("related", "colleague of Ben Berg")
    );
    let applied = import(&mut store, connected()).value;
    assert_eq!((applied.counts.changed, applied.counts.same), (2, 1));
    assert_eq!(text(&store, "SELECT count(*) FROM relation"), "1");
    assert_eq!(preview(&store, connected()).counts().same, 3, "what was brought is no news any more");
}

#[test]
fn a_relation_that_is_known_or_leads_to_nobody_is_no_news() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, cards(vec![card_of("Anna", &[]), card_of("Ben", &[])]));
    let [anna, ben] = ["Anna", "Ben"].map(|name| {
        let id = text(&store, &format!("SELECT id FROM person WHERE given = '{name}'"));
        PersonId(id.parse().unwrap())
    });
    let known = NewRelation { first: ben, second: anna, kind: RelationKind::Family, label: String::new() };
    relations::add(&mut store, &known, noon()).unwrap();
    let stating = preview(&store, cards(vec![card_of("Anna", &["Ben", "Anna", "Nobody"]), card_of("Ben", &[])]));
    assert_eq!((stating.counts().changed, stating.counts().same), (0, 2));
    let with_another =
        preview(&store, cards(vec![card_of("Anna", &["Dan"]), card_of("Ben", &[]), card_of("Dan", &[])]));
    assert_eq!((with_another.counts().changed, with_another.counts().same, with_another.counts().new), (1, 1, 1));
}
