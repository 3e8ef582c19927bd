//! The worked examples of `docs/measures.md`.

use chrono::{DateTime, Utc};
use rapport::Store;
use rapport::growth::{self, GrowthQuery};
use rapport::importing::contact::Origin;
use rapport::people::{PersonEdit, edit};

#[test]
fn the_worked_example_of_the_documents() {
    let now: DateTime<Utc> = "2026-03-10T09:00:00Z".parse().unwrap();
    let mut store = Store::in_memory(now).unwrap();
    let known = [
        ("Ada", "2026-01-05", Origin::Event),
        ("Ben", "2026-01-31", Origin::Online),
        ("Cleo", "2026-03-01", Origin::Event),
        ("Dan", "", Origin::Import),
    ];
    for (name, met_on, origin) in known {
        let met_on = (!met_on.is_empty()).then(|| met_on.to_owned());
        let person = PersonEdit { name: Some(name.into()), met_on, origin: Some(origin), ..PersonEdit::default() };
        edit::add(&mut store, &person, now).unwrap();
    }
    let today = "2026-03-20".parse().unwrap();
    let growth = growth::series(store.connection(), &GrowthQuery::default(), today).unwrap();
    let months: Vec<String> = growth.months.iter().map(ToString::to_string).collect();
    assert_eq!(months, ["2026-01-01", "2026-02-01", "2026-03-01"]);
    assert_eq!((growth.known, growth.new), (vec![2, 2, 4], vec![2, 0, 2]));
    let by_event = growth.series.iter().find(|series| series.key == "event").unwrap();
    assert_eq!(by_event.known, [1, 1, 2]);
    assert_eq!(growth.without_met_on, 1);
}
