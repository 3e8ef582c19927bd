//! Opportunities from first to last, and their figures against the lists that they open.

use super::*;
use crate::people::{PersonEdit, Selection, edit as person, merge};
use crate::promises::{NewPromise, PromiseState, Whose, settle};
use crate::relations::{self, NewRelation, RelationKind};
use crate::storage::Store;
use chrono::{DateTime, Days, Utc};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn someone(store: &mut Store, name: &str, organisation: &str) -> PersonId {
    let organisation = (!organisation.is_empty()).then(|| organisation.to_owned());
    let edit = PersonEdit { name: Some(name.into()), organisation, ..PersonEdit::default() };
    person::add(store, &edit, noon()).unwrap().value
}

fn heard(title: &str, on: &str, told_by: Option<PersonId>, publicity: Publicity) -> NewOpportunity {
    NewOpportunity {
        title: title.into(),
        kind: OpportunityKind::Talk,
        heard_on: day(on),
        told_by,
        source: if told_by.is_some() { String::new() } else { "Grid Journal".into() },
        publicity,
        organisation: "Nordlys AS".into(),
        outcome: String::new(),
        thanked_on: None,
        url: String::new(),
        notes: "Asked for a **keynote**".into(),
        topics: vec!["Storage".into()],
    }
}

fn go(store: &mut Store, id: OpportunityId, to: OpportunityStage, on: &str) -> crate::Result<()> {
    move_to(store, id, &OpportunityMove { to, on: day(on), outcome: None }, noon()).map(|_| ())
}

fn only(store: &Store) -> Opportunity {
    page(store.connection(), &OpportunitiesQuery::default(), 0, 5).unwrap().rows.remove(0)
}

fn way(store: &Store) -> Vec<(OpportunityStage, String)> {
    only(store).steps.iter().map(|step| (step.stage, step.on.to_string())).collect()
}

#[test]
fn one_goes_from_heard_to_won_and_keeps_each_day() {
    use OpportunityStage::{Applied, Exploring, Heard, Talking, Won};
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada", "");
    let id = add(&mut store, &heard("Keynote", "2026-09-01", Some(ada), Publicity::Never), noon()).unwrap().value;
    go(&mut store, id, Exploring, "2026-09-03").unwrap();
    // Carried over the next column on the same day: only where it was put down counts.
    go(&mut store, id, Talking, "2026-09-10").unwrap();
    go(&mut store, id, Applied, "2026-09-10").unwrap();
    let won = OpportunityMove { to: Won, on: day("2026-10-01"), outcome: Some(" Spoke to 300 ".into()) };
    assert_eq!(move_to(&mut store, id, &won, noon()).unwrap().changes.title, "Keynote: Won");
    let on = |stage, day: &str| (stage, day.to_owned());
    assert_eq!(
        way(&store),
        [on(Heard, "2026-09-01"), on(Exploring, "2026-09-03"), on(Applied, "2026-09-10"), on(Won, "2026-10-01")]
    );
    let told = only(&store);
    assert_eq!((told.stage, told.ended_on, told.outcome.as_str()), (Won, Some(day("2026-10-01")), "Spoke to 300"));
    assert_eq!((told.hidden, told.topics), (Hiddenness::Hidden, vec!["Storage".to_owned()]));
    thank(&mut store, id, Some(day("2026-10-02")), noon()).unwrap();
    assert_eq!(only(&store).thanked_on, Some(day("2026-10-02")));
    let back = go(&mut store, id, Talking, "2026-09-30").unwrap_err();
    assert!(back.message.contains("2026-10-01"), "{}", back.message);
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(only(&store).stage, Applied);
    delete(&mut store, id, noon()).unwrap();
    assert_eq!(page(store.connection(), &OpportunitiesQuery::default(), 0, 5).unwrap().total, 0);
}

#[test]
fn a_move_that_was_taken_back_the_same_day_leaves_no_trace() {
    use OpportunityStage::{Exploring, Heard, Lost};
    let mut store = Store::in_memory(noon()).unwrap();
    let id = add(&mut store, &heard("Board", "2026-09-01", None, Publicity::Already), noon()).unwrap().value;
    go(&mut store, id, Exploring, "2026-09-01").unwrap();
    go(&mut store, id, Heard, "2026-09-01").unwrap();
    assert_eq!(way(&store), [(Heard, "2026-09-01".to_owned())]);
    go(&mut store, id, Lost, "2026-09-02").unwrap();
    assert_eq!(only(&store).ended_on, Some(day("2026-09-02")));
    go(&mut store, id, Heard, "2026-09-05").unwrap();
    assert_eq!((only(&store).stage, only(&store).ended_on), (Heard, None));
}

#[test]
fn the_day_on_which_it_was_heard_can_be_mended_but_not_beyond_the_next_step() {
    let mut store = Store::in_memory(noon()).unwrap();
    let mut told = heard("Review", "2026-09-05", None, Publicity::Already);
    let id = add(&mut store, &told, noon()).unwrap().value;
    go(&mut store, id, OpportunityStage::Exploring, "2026-09-08").unwrap();
    told.heard_on = day("2026-09-01");
    edit(&mut store, id, &told, noon()).unwrap();
    assert_eq!(only(&store).steps[0].on, day("2026-09-01"));
    told.heard_on = day("2026-09-09");
    assert!(edit(&mut store, id, &told, noon()).unwrap_err().message.contains("2026-09-08"));
    told.title = " ".into();
    assert!(edit(&mut store, id, &told, noon()).is_err());
    let yet = heard("Later", "2027-01-01", None, Publicity::Never);
    assert!(add(&mut store, &yet, noon()).unwrap_err().message.contains("yet to come"));
}

#[test]
fn a_next_step_is_a_promise_and_stays_one_when_the_opportunity_goes() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada", "");
    let id = add(&mut store, &heard("Keynote", "2026-09-01", Some(ada), Publicity::Never), noon()).unwrap().value;
    let promise = |what: &str, due: Option<&str>| NewPromise {
        whose: Whose::Mine,
        person: Some(ada),
        what: what.into(),
        kind: None,
        made_on: day("2026-11-20"),
        due_on: due.map(day),
        interaction: None,
        event: None,
    };
    add_next_step(&mut store, id, &promise("Send the outline", None), noon()).unwrap();
    let first = add_next_step(&mut store, id, &promise("Call Ada", Some("2026-11-25")), noon()).unwrap().value;
    assert_eq!(only(&store).next_step.unwrap().what, "Call Ada");
    settle(&mut store, first, PromiseState::Kept, day("2026-11-22"), noon()).unwrap();
    assert_eq!(only(&store).next_step.unwrap().what, "Send the outline");
    let card = card(store.connection(), id, day("2026-11-22")).unwrap();
    let told: Vec<(&str, &str)> =
        card.steps.iter().map(|step| (step.what.as_str(), step.opportunity_title.as_str())).collect();
    assert_eq!(told, [("Send the outline", "Keynote"), ("Call Ada", "Keynote")]);
    delete(&mut store, id, noon()).unwrap();
    let query = crate::promises::PromisesQuery::default();
    assert_eq!(crate::promises::list(store.connection(), &query, day("2026-11-22"), 0, 9).unwrap().total, 2);
    store.undo().unwrap();
    assert_eq!(only(&store).next_step.unwrap().what, "Send the outline");
    person::delete(&mut store, &Selection::People(vec![ada]), noon()).unwrap();
    assert_eq!((only(&store).told_by, only(&store).next_step), (None, None));
}

#[test]
fn paths_name_who_is_there_and_who_knows_them() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada", "Nordlys");
    let ben = someone(&mut store, "Ben", "Fjord");
    someone(&mut store, "Cid", "Elsewhere");
    let relation = NewRelation { first: ada, second: ben, kind: RelationKind::ManagerOf, label: String::new() };
    relations::add(&mut store, &relation, noon()).unwrap();
    let id = add(&mut store, &heard("Post", "2026-09-01", None, Publicity::Already), noon()).unwrap().value;
    let paths = card(store.connection(), id, day("2026-11-22")).unwrap().paths;
    assert_eq!(paths.len(), 1);
    assert_eq!((paths[0].person.name.as_str(), paths[0].at), ("Ada", PathAt::Now));
    assert_eq!((paths[0].through[0].person.id, paths[0].through[0].words.as_str()), (ben, "reports to"));
}

#[test]
fn stages_are_renamed_and_keep_their_meaning() {
    let mut store = Store::in_memory(noon()).unwrap();
    let name = |store: &Store, at: usize| stage_names(store.connection()).unwrap()[at].name.clone();
    let talking = |name: &str| StageName { stage: OpportunityStage::Talking, name: name.into() };
    rename(&mut store, &talking(" In talks "), noon()).unwrap();
    assert_eq!((name(&store, 3), name(&store, 4)), ("In talks".to_owned(), "Won".to_owned()));
    assert!(rename(&mut store, &talking("WON"), noon()).unwrap_err().message.contains("already"));
    rename(&mut store, &talking(""), noon()).unwrap();
    assert_eq!(name(&store, 3), "Talking");
    store.undo().unwrap();
    assert_eq!(name(&store, 3), "In talks");
}

#[test]
fn merging_carries_what_was_told() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, twin) = (someone(&mut store, "Ada", ""), someone(&mut store, "Ada Berg", ""));
    add(&mut store, &heard("Keynote", "2026-09-01", Some(twin), Publicity::Later), noon()).unwrap();
    let merged = merge::merge(&mut store, ada, twin, noon()).unwrap().value;
    assert_eq!(only(&store).told_by.unwrap().id, ada);
    let parted = merge::part(&mut store, merged, noon()).unwrap().value;
    assert_eq!(only(&store).told_by.unwrap().id, parted);
}

/// The worked example of `docs/measures.md`.
#[test]
fn the_worked_example_of_the_documents() {
    use OpportunityStage::{Applied, Exploring, Lost, Talking, Won};
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada", "");
    let ben = someone(&mut store, "Ben", "");
    let told: [(&str, Option<PersonId>, Publicity, &[OpportunityStage]); 5] = [
        ("Keynote", Some(ada), Publicity::Never, &[Talking, Won]),
        ("Chapter", Some(ada), Publicity::Later, &[Exploring]),
        ("Post", Some(ben), Publicity::Already, &[Applied, Lost]),
        ("Tender", None, Publicity::Already, &[Exploring, Talking, Lost]),
        ("Board", None, Publicity::Never, &[]),
    ];
    for (title, by, publicity, way) in told {
        let id = add(&mut store, &heard(title, "2026-09-01", by, publicity), noon()).unwrap().value;
        for (stage, after) in way.iter().zip(1..) {
            let on = day("2026-09-01").checked_add_days(Days::new(after * 5)).unwrap();
            go(&mut store, id, *stage, &on.to_string()).unwrap();
        }
    }
    let told = figures(store.connection(), &OpportunitiesQuery::default(), day("2026-11-22")).unwrap();
    assert_eq!((told.heard, told.hidden, told.hidden_share), (5, 2, Some(0.4)));
    let reached: Vec<u32> = told.stages.iter().map(|stage| stage.reached).collect();
    assert_eq!(reached, [5, 4, 3, 2, 1, 2, 0]);
    let sources: Vec<(&str, u32, u32, u32)> =
        told.sources.iter().map(|one| (one.name.as_str(), one.heard, one.talking, one.won)).collect();
    assert_eq!(sources, [("Ada", 2, 1, 1), ("Grid Journal", 2, 1, 0), ("Ben", 1, 0, 0)]);
}

fn any_followed() -> impl Strategy<Value = Vec<Followed>> {
    let step = (0_usize..7, 0_u64..300);
    let one = (0_u64..300, prop::option::of(0_i64..4), 0_usize..3, prop::collection::vec(step, 0..6));
    prop::collection::vec(one, 0..30).prop_map(|all| {
        let after = |days| day("2026-01-01").checked_add_days(Days::new(days)).unwrap();
        all.into_iter()
            .map(|(heard, person, publicity, moves)| {
                let mut steps = vec![OpportunityStep { stage: OpportunityStage::Heard, on: after(heard) }];
                let mut days: Vec<(u64, usize)> = moves.into_iter().map(|(stage, on)| (heard + on, stage)).collect();
                days.sort_unstable();
                steps.extend(
                    days.into_iter()
                        .map(|(on, stage)| OpportunityStep { stage: OpportunityStage::ALL[stage], on: after(on) }),
                );
                Followed {
                    heard_on: after(heard),
                    told_by: person.map(|id| NamedPerson { id: PersonId(id), name: format!("Person {id}") }),
                    source: if person.is_some() { String::new() } else { "Journal".into() },
                    publicity: Publicity::ALL[publicity],
                    steps,
                }
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn the_way_only_narrows_the_parts_make_the_whole_and_what_is_later_does_not_count(
        followed in any_followed(), on in 0_u64..400,
    ) {
        let on = day("2026-01-01").checked_add_days(Days::new(on)).unwrap();
        let told = figures_of(&followed, on);
        let way: Vec<u32> = told.stages.iter().take(5).map(|stage| stage.reached).collect();
        prop_assert_eq!(way[0], told.heard);
        prop_assert!(way.windows(2).all(|pair| pair[0] >= pair[1]));
        prop_assert_eq!(told.stages.iter().map(|stage| stage.now).sum::<u32>(), told.heard);
        prop_assert_eq!(told.sources.iter().map(|source| source.heard).sum::<u32>(), told.heard);
        prop_assert_eq!(told.sources.iter().map(|source| source.won).sum::<u32>(), way[4]);
        prop_assert!(told.hidden <= told.heard);
        prop_assert_eq!(told.hidden_share.is_none(), told.heard == 0);
        let known: Vec<Followed> = followed
            .iter()
            .filter(|one| one.heard_on <= on)
            .map(|one| {
                let steps = one.steps.iter().filter(|step| step.on <= on).copied().collect();
                Followed { steps, ..one.clone() }
            })
            .collect();
        prop_assert_eq!(figures_of(&known, NaiveDate::MAX), told);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn each_figure_counts_what_its_list_holds(
        all in prop::collection::vec((0_usize..3, 0_usize..3, prop::collection::vec((0_usize..7, 1_u64..20), 0..4)), 0..8),
    ) {
        let mut store = Store::in_memory(noon()).unwrap();
        let people = [someone(&mut store, "Ada", ""), someone(&mut store, "Ben", "")];
        for (by, publicity, moves) in &all {
            let new = heard("Keynote", "2026-02-01", people.get(*by).copied(), Publicity::ALL[*publicity]);
            let id = add(&mut store, &new, noon()).unwrap().value;
            let mut on = day("2026-02-01");
            for (stage, after) in moves {
                on = on.checked_add_days(Days::new(*after)).unwrap();
                go(&mut store, id, OpportunityStage::ALL[*stage], &on.to_string()).unwrap();
            }
        }
        let count = |query: OpportunitiesQuery| page(store.connection(), &query, 0, 0).unwrap().total;
        let told = figures(store.connection(), &OpportunitiesQuery::default(), day("2026-11-22")).unwrap();
        prop_assert_eq!(told.heard, count(OpportunitiesQuery::default()));
        let hidden = Some(Hiddenness::Hidden);
        prop_assert_eq!(told.hidden, count(OpportunitiesQuery { hidden, ..OpportunitiesQuery::default() }));
        for figure in &told.stages {
            let stage = Some(figure.stage);
            prop_assert_eq!(figure.reached, count(OpportunitiesQuery { reached: stage, ..OpportunitiesQuery::default() }));
            prop_assert_eq!(figure.now, count(OpportunitiesQuery { stage, ..OpportunitiesQuery::default() }));
        }
        for source in &told.sources {
            let other = source.person.is_none().then(|| source.name.clone());
            let query = OpportunitiesQuery { person: source.person, source: other, ..OpportunitiesQuery::default() };
            prop_assert_eq!(source.heard, count(query.clone()));
            let won = OpportunitiesQuery { reached: Some(OpportunityStage::Won), ..query };
            prop_assert_eq!(source.won, count(won));
        }
    }
}

#[test]
fn it_stands_in_the_line_of_time_is_found_by_its_words_leaves_as_json_and_speaks_for_its_topic() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada", "");
    let new =
        NewOpportunity { outcome: "Said yes".into(), ..heard("Keynote", "2026-10-05", Some(ada), Publicity::Later) };
    let id = add(&mut store, &new, noon()).unwrap().value;
    go(&mut store, id, OpportunityStage::Won, "2026-10-09").unwrap();
    let query = crate::timeline::TimelineQuery { person: Some(ada), kinds: Vec::new() };
    let items = crate::timeline::page(store.connection(), &query, None, 9).unwrap().items;
    let lines: Vec<(&str, &str)> = items.iter().map(|item| (item.line.as_str(), item.text.as_str())).collect();
    assert_eq!(lines, [("Opportunity (talk): Keynote, Nordlys AS", "Said yes\n\nAsked for a **keynote**")]);
    assert_eq!(items[0].people.len(), 1);
    for (words, found) in [("keyn", 1), ("said yes", 1), ("nothing", 0)] {
        assert_eq!(crate::timeline::search(store.connection(), words, 5).unwrap().len(), found, "{words}");
        let query = OpportunitiesQuery { words: words.into(), ..OpportunitiesQuery::default() };
        assert_eq!(page(store.connection(), &query, 0, 5).unwrap().rows.len(), found, "{words}");
    }
    let mut out = Vec::new();
    let people = crate::exporting::everybody(store.connection()).unwrap();
    crate::exporting::export(store.connection(), crate::exporting::ExportFormat::Json, &people, &mut out).unwrap();
    let told: serde_json::Value = serde_json::from_slice(&out).unwrap();
    let told = &told[0]["opportunities"][0];
    assert_eq!((told["stage"].as_str(), told["ended_on"].as_str()), (Some("won"), Some("2026-10-09")));
    assert_eq!(
        told["steps"],
        serde_json::json!([{"stage": "heard", "on": "2026-10-05"}, {"stage": "won", "on": "2026-10-09"}])
    );
    assert_eq!(told["topics"], serde_json::json!(["Storage"]));
    add(&mut store, &heard("Post", "2026-11-01", None, Publicity::Never), noon()).unwrap();
    let evidence = crate::expertise::profile::evidence(store.connection(), None).unwrap();
    let measures: Vec<_> = evidence.iter().map(|one| (one.measure, one.place.on.to_string())).collect();
    use crate::expertise::profile::Measure::{HiddenOpportunities, OpportunitiesHeard};
    assert_eq!(
        measures,
        [
            (OpportunitiesHeard, "2026-10-05".to_owned()),
            (OpportunitiesHeard, "2026-11-01".to_owned()),
            (HiddenOpportunities, "2026-10-05".to_owned()),
        ]
    );
}
