use super::*;
use crate::importing::contact::ContactKind;

fn organisation(name: &str, url: Option<&str>) -> RawContact {
    RawContact {
        kind: ContactKind::Organisation,
        organisation: Some(name.into()),
        urls: url.map(labelled).unwrap_or_default(),
        ..RawContact::at(RecordPlace { file: String::new(), record: 0, line: 0 })
    }
}

fn all() -> Reading {
    cards(vec![organisation("Fjord", Some("https://fjord.example")), anna(), organisation("Guild of Bakers", None)])
}

#[test]
fn organisation_cards_become_organisations_that_people_share() {
    let mut store = Store::in_memory(noon()).unwrap();
    let before = content(&store, &[]);
    let shown = preview(&store, all());
    assert_eq!(shown.counts(), Counts { new: 1, organisations: 2, ..Counts::default() });
    let names: Vec<String> =
        shown.records(Some(Outcome::Organisation), 0, 10).into_iter().map(|record| record.name).collect();
    assert_eq!(names, ["Fjord", "Guild of Bakers"]);

    let done = import(&mut store, all());
    assert_eq!(done.value.counts, shown.counts());
    assert_eq!(
        text(&store, "SELECT group_concat(name || coalesce(url, ''), '|') FROM organisation"),
        "Fjord AShttps://fjord.example|Guild of Bakers"
    );
    assert_eq!(
        text(&store, "SELECT o.url FROM person JOIN organisation AS o ON o.id = organisation_id"),
        "https://fjord.example"
    );

    let written = content(&store, &[]);
    let again = import_at(&mut store, all(), later()).value;
    assert_eq!((again.batch, again.counts), (None, Counts { same: 3, ..Counts::default() }));
    assert_eq!(content(&store, &[]), written);

    crate::importing::batches::undo(&mut store, done.value.batch.unwrap(), later()).unwrap();
    assert_eq!(
        content(&store, &["import_batch"]),
        before.into_iter().filter(|(table, _)| table != "import_batch").collect::<Vec<_>>()
    );
}

#[test]
fn a_known_organisation_is_filled_in_once_and_never_changed() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, cards(vec![organisation("Acme GmbH", None), organisation("ACME", None)]));
    let filled = import(&mut store, cards(vec![organisation("acme", Some("https://acme.example"))])).value;
    assert_eq!(filled.counts, Counts { organisations: 1, ..Counts::default() });
    let other = import(&mut store, cards(vec![organisation("Acme", Some("https://other.example"))])).value;
    assert_eq!((other.batch, other.counts), (None, Counts { same: 1, ..Counts::default() }));
    assert_eq!(text(&store, "SELECT name || url FROM organisation"), "Acme GmbHhttps://acme.example");
}
