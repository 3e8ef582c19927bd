use super::*;

fn likely_twin() -> RawContact {
    RawContact { organisation: Some("Fjord".into()), phones: labelled("+47 406 12 345"), ..row("Anna", "Berg") }
}

fn decide(preview: &mut Preview, decision: Decision) {
    let unsure = preview.records(Some(Outcome::Unsure), 0, 10);
    let decisions: Vec<_> =
        unsure.iter().map(|record| RecordDecision { index: record.index, decision, candidate: 0 }).collect();
    preview.decide(&decisions).unwrap();
}

#[test]
fn an_undecided_pair_becomes_two_people_who_wait_for_a_decision() {
    let mut store = Store::in_memory(noon()).unwrap();
    import(&mut store, linkedin(vec![anna()]));
    let record = only(&preview(&store, cards(vec![likely_twin()])));
    assert_eq!(record.outcome, Outcome::Unsure);
    assert_eq!(record.candidates.first().unwrap().person, Some(PersonId(1)));
    assert!(!record.candidates.first().unwrap().reasons.is_empty());
    import(&mut store, cards(vec![likely_twin()]));
    assert_eq!(text(&store, "SELECT count(*) FROM person"), "2");
    assert_eq!(
        text(&store, "SELECT first_id || ' ' || second_id || ' ' || decision FROM possible_duplicate"),
        "1 2 open"
    );
    assert_eq!(import(&mut store, cards(vec![likely_twin()])).value.counts.same, 1);
}

#[test]
fn decisions_are_followed_and_remembered() {
    for (decision, people, counts) in [
        (Decision::Merge, "1", Counts { changed: 1, ..Counts::default() }),
        (Decision::Update, "1", Counts { changed: 1, ..Counts::default() }),
        (Decision::KeepBoth, "2", Counts { new: 1, ..Counts::default() }),
        (Decision::LeaveOut, "1", Counts { left_out: 1, ..Counts::default() }),
    ] {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, linkedin(vec![anna()]));
        let mut preview = preview(&store, cards(vec![likely_twin()]));
        decide(&mut preview, decision);
        assert_eq!(preview.counts(), counts, "{decision:?}");
        preview.apply(&mut store, noon(), &mut Unwatched).unwrap();
        assert_eq!(text(&store, "SELECT count(*) FROM person"), people, "{decision:?}");
        assert_eq!(text(&store, "SELECT count(*) FROM possible_duplicate WHERE decision = 'open'"), "0");
        let phones = if decision == Decision::LeaveOut { "0" } else { "1" };
        assert_eq!(text(&store, "SELECT count(*) FROM phone"), phones, "{decision:?}");
        let before = content(&store, &[]);
        import(&mut store, cards(vec![likely_twin()]));
        assert_eq!(content(&store, &[]), before, "{decision:?}");
    }
}

#[test]
fn merging_offers_what_differs_and_updating_replaces_it() {
    for (decision, position) in [(Decision::Merge, "Engineer"), (Decision::Update, "Captain")] {
        let mut store = Store::in_memory(noon()).unwrap();
        import(&mut store, linkedin(vec![anna()]));
        let captain = RawContact { position: Some("Captain".into()), ..likely_twin() };
        let mut preview = preview(&store, cards(vec![captain]));
        decide(&mut preview, decision);
        preview.apply(&mut store, noon(), &mut Unwatched).unwrap();
        assert_eq!(text(&store, "SELECT position FROM person"), position);
        let offers = if decision == Decision::Merge { "1" } else { "0" };
        assert_eq!(text(&store, "SELECT count(*) FROM offer WHERE value = 'Captain'"), offers);
    }
}

#[test]
fn a_preview_is_made_again_where_the_database_changed_meanwhile() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (first, second) = (preview(&store, linkedin(vec![anna()])), preview(&store, linkedin(vec![anna()])));
    first.apply(&mut store, noon(), &mut Unwatched).unwrap();
    let done = second.apply(&mut store, noon(), &mut Unwatched).unwrap();
    assert_eq!(done.value.counts, Counts { same: 1, ..Counts::default() });
    assert_eq!(text(&store, "SELECT count(*) FROM person"), "1");
}

#[test]
fn a_decision_about_nothing_is_refused() {
    let store = Store::in_memory(noon()).unwrap();
    let mut preview = preview(&store, linkedin(vec![anna()]));
    let of = |index, candidate| [RecordDecision { index, decision: Decision::Merge, candidate }];
    assert_eq!(preview.decide(&of(7, 0)).unwrap_err().code, Code::NotFound);
    assert_eq!(preview.decide(&of(0, 3)).unwrap_err().code, Code::Invalid);
}
