use super::*;
use proptest::prelude::*;

/// People of a small town: few names and addresses, so that records meet in every way.
fn contact() -> impl Strategy<Value = RawContact> {
    let pick = |values: &'static [&'static str]| prop::sample::select(values);
    (
        pick(&["Anna", "Ann", "Raj", "Søren", "王"]),
        pick(&["Berg", "Bergh", "Malhotra", "Ægidius", "小明"]),
        prop::option::of(pick(&["Fjord AS", "Fjord", "Kelp Labs"])),
        prop::option::of(pick(&["Engineer", "engineer", "CTO"])),
        prop::option::of(pick(&["a@fjord.example", "b@fjord.example", "A@Fjord.example"])),
        prop::option::of(pick(&["+47 406 12 345", "40612345", "12"])),
        prop::option::of(pick(&["https://www.linkedin.com/in/anna-berg", "https://www.linkedin.com/in/raj"])),
        prop::option::of(pick(&["2020-03-01", "2011-01-01"])),
        prop::option::of(pick(&["Likes kelp.", "Likes kelp. And fish."])),
    )
        .prop_map(|(given, family, organisation, position, email, phone, url, met_on, notes)| RawContact {
            organisation: organisation.map(String::from),
            position: position.map(String::from),
            emails: email.map(labelled).unwrap_or_default(),
            phones: phone.map(labelled).unwrap_or_default(),
            urls: url.map(labelled).unwrap_or_default(),
            met_on: met_on.and_then(|day| day.parse().ok()),
            notes: notes.map(String::from),
            ..row(given, family)
        })
}

fn contacts() -> impl Strategy<Value = Vec<RawContact>> {
    prop::collection::vec(contact(), 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_same_files_again_change_nothing(before in contacts(), file in contacts()) {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, cards(before));
        import(&mut store, linkedin(file.clone()));
        let content_before = content(&store, &[]);
        let again = import_at(&mut store, linkedin(file.clone()), later()).value;
        prop_assert_eq!(again.counts, Counts { same: u32::try_from(file.len()).unwrap(), ..Counts::default() });
        prop_assert_eq!(content(&store, &[]), content_before);
    }

    #[test]
    fn every_record_is_counted_once_and_belongs_to_a_person(before in contacts(), file in contacts()) {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, cards(before));
        let preview = preview(&store, linkedin(file.clone()));
        let counts = preview.counts();
        prop_assert_eq!((counts.new + counts.same + counts.changed + counts.unsure) as usize, file.len());
        prop_assert_eq!(preview.records(None, 0, 100).len(), file.len());
        let people: u32 = text(&store, "SELECT count(*) FROM person").parse().unwrap();
        preview.apply(&mut store, noon(), &mut Unwatched).unwrap();
        prop_assert_eq!(text(&store, "SELECT count(*) FROM person").parse::<u32>().unwrap(), people + counts.new + counts.unsure);
    }

    #[test]
    fn an_undone_import_leaves_nothing_and_a_redone_one_all(before in contacts(), file in contacts()) {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, cards(before));
        let without = content(&store, &[]);
        if import(&mut store, linkedin(file)).value.batch.is_some() {
            let with = content(&store, &[]);
            store.undo().unwrap();
            prop_assert_eq!(content(&store, &[]), without);
            store.redo().unwrap();
            prop_assert_eq!(content(&store, &[]), with);
        }
    }
}
