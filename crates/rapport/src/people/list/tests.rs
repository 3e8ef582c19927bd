use super::*;
use crate::importing::contact::Origin;
use crate::people::edit::{add, delete, tag};
use crate::people::{PersonEdit, facets::facets};
use crate::storage::Store;
use chrono::{DateTime, Utc};

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn store(people: &[(&str, &str, &str, &str)]) -> Store {
    let mut store = Store::in_memory(noon()).unwrap();
    for (name, organisation, position, met_on) in people {
        let edit = PersonEdit {
            name: Some((*name).into()),
            organisation: Some((*organisation).into()),
            position: Some((*position).into()),
            met_on: Some((*met_on).into()),
            ..PersonEdit::default()
        };
        add(&mut store, &edit, noon()).unwrap();
    }
    store
}

fn some() -> Store {
    store(&[
        ("Kari Ødegård", "Fjord Energi", "Engineer", "2021-03-04"),
        ("Anna Berg", "", "Analyst", "2019-01-02"),
        ("Zoë Abrams", "Acme", "", "2023-06-07"),
        ("Bo Berg", "Fjord Energi", "Director", ""),
    ])
}

fn names(store: &Store, query: &PeopleQuery) -> Vec<String> {
    let page = page(store.connection(), query, 0, 100).unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.rows.into_iter().map(|row| row.name).collect()
}

fn sorted(sort: PeopleSort, descending: bool) -> PeopleQuery {
    PeopleQuery { sort, descending, ..PeopleQuery::default() }
}

#[test]
fn sorts_with_missing_values_last_in_both_directions() {
    let store = some();
    assert_eq!(names(&store, &sorted(PeopleSort::Name, false)), ["Zoë Abrams", "Anna Berg", "Bo Berg", "Kari Ødegård"]);
    assert_eq!(names(&store, &sorted(PeopleSort::Name, true)), ["Kari Ødegård", "Bo Berg", "Anna Berg", "Zoë Abrams"]);
    assert_eq!(
        names(&store, &sorted(PeopleSort::Organisation, false)),
        ["Zoë Abrams", "Bo Berg", "Kari Ødegård", "Anna Berg"]
    );
    assert_eq!(
        names(&store, &sorted(PeopleSort::Organisation, true)),
        ["Kari Ødegård", "Bo Berg", "Zoë Abrams", "Anna Berg"]
    );
    assert_eq!(names(&store, &sorted(PeopleSort::Position, false))[3], "Zoë Abrams");
    assert_eq!(names(&store, &sorted(PeopleSort::Position, true))[3], "Zoë Abrams");
    assert_eq!(names(&store, &sorted(PeopleSort::MetOn, true)), ["Zoë Abrams", "Kari Ødegård", "Anna Berg", "Bo Berg"]);
}

#[test]
fn pages_join_up_to_the_whole_list() {
    let store = some();
    let query = sorted(PeopleSort::Position, true);
    let all = names(&store, &query);
    let paged: Vec<String> = (0..6)
        .flat_map(|offset| page(store.connection(), &query, offset, 1).unwrap().rows)
        .map(|row| row.name)
        .collect();
    assert_eq!(paged, all);
    let beyond = page(store.connection(), &query, 99, 10).unwrap();
    assert_eq!((beyond.rows.len(), beyond.total, beyond.known), (0, 4, 4));
}

#[test]
fn all_filters_must_hold() {
    let mut store = some();
    let connection = store.connection();
    let fjord = facets(connection, "fjo").unwrap().organisations[0].id;
    let anna = ids(
        connection,
        &Selection::Found { query: PeopleQuery { search: "anna".into(), ..PeopleQuery::default() }, except: vec![] },
    )
    .unwrap();
    tag(&mut store, &Selection::People(anna), &["Choir".into()], &[], noon()).unwrap();
    let choir = facets(store.connection(), "").unwrap().tags[0].id;
    let with = |filter| PeopleQuery { filter, ..PeopleQuery::default() };
    let filter = |organisation, known_from: Option<&str>| PeopleFilter {
        organisation,
        known_from: known_from.map(|day| day.parse().unwrap()),
        ..PeopleFilter::default()
    };
    assert_eq!(names(&store, &with(filter(Some(fjord), None))), ["Bo Berg", "Kari Ødegård"]);
    // Bo was met nobody knows when: counted from the day he was added.
    assert_eq!(names(&store, &with(filter(Some(fjord), Some("2022-01-01")))), ["Bo Berg"]);
    let tagged = |organisation| with(PeopleFilter { tag: Some(choir), organisation, ..PeopleFilter::default() });
    assert_eq!(names(&store, &tagged(None)), ["Anna Berg"]);
    assert!(names(&store, &tagged(Some(fjord))).is_empty());
    let nobody = with(PeopleFilter { origin: Some(Origin::Event), ..PeopleFilter::default() });
    assert!(names(&store, &nobody).is_empty());
    assert!(names(&store, &with(PeopleFilter { possible_duplicates: true, ..PeopleFilter::default() })).is_empty());
}

#[test]
fn a_selection_of_all_found_leaves_out_the_exceptions() {
    let mut store = some();
    let query = PeopleQuery { search: "berg".into(), ..PeopleQuery::default() };
    let both = ids(store.connection(), &Selection::Found { query: query.clone(), except: vec![] }).unwrap();
    assert_eq!(both.len(), 2);
    let one = Selection::Found { query, except: vec![both[0]] };
    assert_eq!(ids(store.connection(), &one).unwrap(), [both[1]]);
    let done = delete(&mut store, &one, noon()).unwrap();
    assert_eq!(done.changes.title, "Deleted Bo Berg");
    let gone = Selection::People(vec![both[1], both[0], both[0]]);
    assert_eq!(ids(store.connection(), &gone).unwrap(), [both[0]]);
}

#[test]
fn the_list_follows_every_change_undo_and_redo() {
    let mut store = some();
    let all = sorted(PeopleSort::Name, false);
    let before = names(&store, &all);
    let edit = PersonEdit { name: Some("Aaron Aas".into()), ..PersonEdit::default() };
    add(&mut store, &edit, noon()).unwrap();
    assert_eq!(names(&store, &all)[0], "Aaron Aas");
    store.undo().unwrap();
    assert_eq!(names(&store, &all), before);
    store.redo().unwrap();
    assert_eq!(names(&store, &all)[0], "Aaron Aas");
}

#[test]
fn two_databases_in_memory_are_never_mixed_up() {
    let one = some();
    let other = store(&[("Only One", "", "", "")]);
    assert_eq!(names(&one, &PeopleQuery::default()).len(), 4);
    assert_eq!(names(&other, &PeopleQuery::default()), ["Only One"]);
}

#[test]
fn finds_and_sorts_by_tie() {
    use crate::interactions::{self, InteractionKind, NewInteraction};
    use crate::people::Archived;
    use crate::ties::{self, Band, Circle, Standing, TieEdit};
    let mut store = Store::in_memory(noon()).unwrap();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let mut people = Vec::new();
    for (name, on) in
        [("Ada Lie", "2026-11-01"), ("Ben Moe", "2026-11-20"), ("Cleo Dahl", "2024-01-01"), ("Dan Berg", "")]
    {
        let edit = PersonEdit { name: Some(name.into()), met_on: Some("2020-01-01".into()), ..PersonEdit::default() };
        let person = add(&mut store, &edit, noon()).unwrap().value;
        people.push(person);
        if !on.is_empty() {
            let talk = NewInteraction {
                kind: InteractionKind::OneToOne,
                on: day(on),
                at: None,
                minutes: None,
                depth: None,
                began: None,
                people: vec![person],
                event: None,
                topics: Vec::new(),
                notes: String::new(),
            };
            interactions::log(&mut store, &talk, noon()).unwrap();
        }
    }
    let today = day("2026-11-22");
    let inner = TieEdit { circle: Some(Circle::Inner), ..TieEdit::default() };
    for place in [0, 1, 2] {
        ties::settle(&mut store, &[people[place]], &inner, today, noon()).unwrap();
    }
    let aside = TieEdit { standing: Some(Standing::Archived), ..TieEdit::default() };
    ties::settle(&mut store, &[people[2]], &aside, today, noon()).unwrap();
    let by = |sort, descending| PeopleQuery { sort, descending, today: Some(today), ..PeopleQuery::default() };
    let all = ["Ben Moe", "Ada Lie", "Cleo Dahl", "Dan Berg"];
    assert_eq!(names(&store, &by(PeopleSort::Tie, true)), all);
    assert_eq!(names(&store, &by(PeopleSort::LastContact, true)), all);
    assert_eq!(names(&store, &by(PeopleSort::Overdue, false)), ["Cleo Dahl", "Ada Lie", "Ben Moe", "Dan Berg"]);
    let only = |filter| names(&store, &PeopleQuery { filter, ..by(PeopleSort::Name, false) });
    assert_eq!(only(PeopleFilter { overdue: true, ..PeopleFilter::default() }), ["Ada Lie"]);
    assert_eq!(only(PeopleFilter { band: Some(Band::Strong), ..PeopleFilter::default() }), ["Ben Moe"]);
    assert_eq!(only(PeopleFilter { archived: Archived::Only, ..PeopleFilter::default() }), ["Cleo Dahl"]);
    let inner = PeopleFilter { circle: Some(Circle::Inner), archived: Archived::Hidden, ..PeopleFilter::default() };
    assert_eq!(only(inner), ["Ada Lie", "Ben Moe"]);
    let row = page(store.connection(), &by(PeopleSort::Tie, true), 0, 1).unwrap().rows.remove(0);
    assert_eq!(row.tie.map(|tie| (tie.band, tie.last_on)), Some((Band::Strong, Some(day("2026-11-20")))));
    let without_day =
        PeopleQuery { filter: PeopleFilter { overdue: true, ..PeopleFilter::default() }, ..PeopleQuery::default() };
    assert!(page(store.connection(), &without_day, 0, 1).is_err());
}

#[test]
fn how_ties_stand_is_what_the_filters_find() {
    use crate::interactions::{InteractionKind, NewInteraction, log};
    use crate::ties::{Circle, Engagement, Standing, TieEdit, settle};
    let mut store = some();
    let today = noon().date_naive();
    let everybody =
        ids(store.connection(), &Selection::Found { query: PeopleQuery::default(), except: vec![] }).unwrap();
    let [first, second, third, fourth] = everybody[..] else { panic!("four people") };
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    for (person, on) in [(first, "2026-11-20"), (second, "2026-10-01"), (third, "2026-11-20"), (fourth, "2026-03-01")] {
        let talk = NewInteraction {
            kind: InteractionKind::OneToOne,
            on: day(on),
            at: None,
            minutes: None,
            depth: None,
            began: None,
            people: vec![person],
            event: None,
            topics: vec![],
            notes: String::new(),
        };
        log(&mut store, &talk, noon()).unwrap();
    }
    // Two in a circle: one within its rhythm, one past it; one put aside; one talked to too long ago.
    let inner = TieEdit { circle: Some(Circle::Inner), ..TieEdit::default() };
    settle(&mut store, &[first], &inner, day("2026-01-01"), noon()).unwrap();
    settle(&mut store, &[second], &inner, day("2026-01-01"), noon()).unwrap();
    settle(&mut store, &[third], &TieEdit { standing: Some(Standing::Archived), ..TieEdit::default() }, today, noon())
        .unwrap();
    let standing = standing(store.connection(), today).unwrap();
    assert_eq!(standing, NetworkStanding { people: 3, engaged: 1, overdue: 1 });
    let found = |filter| {
        ids(
            store.connection(),
            &Selection::Found {
                query: PeopleQuery { filter, today: Some(today), ..PeopleQuery::default() },
                except: vec![],
            },
        )
        .unwrap()
    };
    let engaged =
        PeopleFilter { engagement: Some(Engagement::Engaged), archived: Archived::Hidden, ..PeopleFilter::default() };
    assert_eq!(found(engaged), [first]);
    assert_eq!(found(PeopleFilter { overdue: true, ..PeopleFilter::default() }), [second]);
}
