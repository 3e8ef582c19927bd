//! Mentorships from first to last, and their figures against the sessions behind them.

use super::*;
use crate::expertise::profile::{Measure, evidence};
use crate::interactions::{self, InteractionId, InteractionKind, NewInteraction};
use crate::people::{PersonEdit, Selection, edit as person, meeting, merge};
use crate::plan::{self, Answer, CandidateKind, Log, PlanAnswer};
use crate::promises::{self, NewPromise, Whose};
use crate::storage::Store;
use chrono::{DateTime, Days, Utc};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn today() -> NaiveDate {
    noon().date_naive()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn someone(store: &mut Store, name: &str) -> PersonId {
    person::add(store, &PersonEdit { name: Some(name.into()), ..PersonEdit::default() }, noon()).unwrap().value
}

fn agreed(person: PersonId, direction: MentoringDirection) -> NewMentorship {
    NewMentorship {
        person,
        direction,
        focus: "Speaking before experts".into(),
        topics: vec!["Storage".into()],
        they_want: "A first talk".into(),
        i_want: "To learn how I explain".into(),
        rhythm_days: Some(14),
        from: day("2026-09-01"),
        until: Some(day("2027-02-28")),
        review_on: Some(day("2026-12-01")),
    }
}

fn talk(store: &mut Store, person: PersonId, on: NaiveDate, minutes: u32) -> InteractionId {
    let new = NewInteraction {
        kind: InteractionKind::OneToOne,
        on,
        at: None,
        minutes: Some(minutes),
        depth: None,
        began: None,
        people: vec![person],
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    };
    interactions::log(store, &new, noon()).unwrap().value
}

fn hold(store: &mut Store, mentorship: MentorshipId, interaction: InteractionId) -> MentoringSessionId {
    link_session(store, &NewMentoringSession { mentorship, interaction, agenda: None }, noon()).unwrap().value
}

fn all(store: &Store) -> Mentoring {
    overview(store.connection(), &MentoringQuery::default(), today()).unwrap()
}

#[test]
fn one_goes_from_its_beginning_to_a_look_back() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada");
    let begun = begin(&mut store, &agreed(ada, MentoringDirection::IMentorThem), noon()).unwrap().value;
    assert_eq!(begun.over, None);
    let id = begun.id;
    assert_eq!(all(&store).mentorships[0].session_due, Some(day("2026-09-15")));

    set_next_agenda(&mut store, id, " The first slide ", noon()).unwrap();
    let held = talk(&mut store, ada, day("2026-11-10"), 50);
    hold(&mut store, id, held);
    let goal = NewMilestone { what: "First talk given".into(), due_on: Some(day("2026-12-15")), reached_on: None };
    let milestone = add_milestone(&mut store, id, &goal, noon()).unwrap().value;
    edit_milestone(&mut store, milestone, &NewMilestone { reached_on: Some(today()), ..goal }, noon()).unwrap();

    let seen = card(store.connection(), id, today()).unwrap();
    assert_eq!(seen.sessions[0].agenda, "The first slide");
    assert_eq!(seen.sessions[0].interaction.id, held);
    assert!(seen.others.is_empty());
    assert_eq!(seen.milestones[0].reached_on, Some(today()));
    let one = seen.mentorship;
    assert_eq!((one.sessions, one.minutes, one.milestones, one.milestones_reached), (1, 50, 1, 1));
    assert_eq!((one.session_due, one.days_left), (Some(day("2026-11-24")), Some(2)));
    assert_eq!(one.next_agenda, "");

    let how = MentorshipEnd { on: today(), look_back: "She speaks without notes now.".into() };
    end(&mut store, id, &how, noon()).unwrap();
    let ended = all(&store);
    assert_eq!(ended.mentorships[0].ended_on, Some(today()));
    assert_eq!(ended.mentorships[0].session_due, None);
    assert_eq!(ended.capacity.mentees, 0);
    store.undo().unwrap();
    assert_eq!(all(&store).mentorships[0].ended_on, None);
}

#[test]
fn one_past_the_limit_begins_and_says_so() {
    let mut store = Store::in_memory(noon()).unwrap();
    set_capacity(&mut store, 1, noon()).unwrap();
    let (ada, bo) = (someone(&mut store, "Ada"), someone(&mut store, "Bo"));
    assert_eq!(begin(&mut store, &agreed(ada, MentoringDirection::IMentorThem), noon()).unwrap().value.over, None);
    assert_eq!(begin(&mut store, &agreed(bo, MentoringDirection::TheyMentorMe), noon()).unwrap().value.over, None);
    let over = begin(&mut store, &agreed(bo, MentoringDirection::IMentorThem), noon()).unwrap().value.over.unwrap();
    assert_eq!((over.mentees, over.limit), (2, 1));
    assert!(over.message.contains("You now mentor 2, and your limit is 1"), "{}", over.message);
    assert_eq!(all(&store).mentorships.len(), 3);
}

#[test]
fn what_is_given_and_received_is_counted_of_the_very_sessions_that_are_listed() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, bo) = (someone(&mut store, "Ada"), someone(&mut store, "Bo"));
    let going = begin(&mut store, &agreed(ada, MentoringDirection::IMentorThem), noon()).unwrap().value.id;
    let over = begin(&mut store, &agreed(bo, MentoringDirection::IMentorThem), noon()).unwrap().value.id;
    for (mentorship, person, minutes) in [(going, ada, 30), (over, bo, 45), (over, bo, 60)] {
        let held = talk(&mut store, person, day("2026-10-01"), minutes);
        hold(&mut store, mentorship, held);
    }
    let how = MentorshipEnd { on: today(), look_back: String::new() };
    end(&mut store, over, &how, noon()).unwrap();
    for (standing, sessions, minutes) in
        [(None, 3, 135), (Some(MentorshipStanding::Going), 1, 30), (Some(MentorshipStanding::Ended), 2, 105)]
    {
        let query = MentoringQuery { standing, ..MentoringQuery::default() };
        let guidance = overview(store.connection(), &query, today()).unwrap().guidance;
        let given = guidance.iter().find(|one| one.direction == MentoringDirection::IMentorThem).unwrap();
        assert_eq!((given.sessions, given.minutes), (sessions, minutes), "{standing:?}");
        assert_eq!(sessions_held(store.connection(), &query).unwrap().len(), sessions as usize, "{standing:?}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_a_way_on() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, bo) = (someone(&mut store, "Ada"), someone(&mut store, "Bo"));
    let right = agreed(ada, MentoringDirection::Peers);
    let nothing = NewMentorship { focus: "  ".into(), ..right.clone() };
    let backwards = NewMentorship { until: Some(day("2026-08-01")), ..right.clone() };
    for (wrong, said) in [(nothing, "Say what it is about"), (backwards, "before it begins on 2026-09-01")] {
        let refused = begin(&mut store, &wrong, noon()).unwrap_err();
        assert!(refused.message.contains(said), "{}", refused.message);
    }
    let id = begin(&mut store, &right, noon()).unwrap().value.id;
    let with_another = talk(&mut store, bo, day("2026-10-01"), 30);
    let session = NewMentoringSession { mentorship: id, interaction: with_another, agenda: None };
    assert!(link_session(&mut store, &session, noon()).unwrap_err().message.contains("Ada took no part"));
    let early = MentorshipEnd { on: day("2026-08-01"), look_back: String::new() };
    assert!(end(&mut store, id, &early, noon()).unwrap_err().message.contains("It began on 2026-09-01"));
}

#[test]
fn a_due_session_is_proposed_and_doing_it_holds_one() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada");
    let id = begin(&mut store, &agreed(ada, MentoringDirection::TheyMentorMe), noon()).unwrap().value.id;
    set_next_agenda(&mut store, id, "The keynote", noon()).unwrap();
    let week = plan::week(store.connection(), today(), today(), chrono_tz::UTC, "NO").unwrap();
    let found = week.planned.iter().find(|candidate| candidate.kind == CandidateKind::MentoringSession).unwrap();
    assert_eq!(found.title, "Session with Ada: Speaking before experts");
    assert_eq!(found.reason, "Begun on 2026-09-01, no session yet · every 14 days");
    assert!(found.why.iter().any(|line| line == "On the agenda: The keynote"));
    let given = PlanAnswer {
        candidate: found.key.clone(),
        people: vec![ada],
        answer: Answer::Done,
        until: None,
        minutes: Some(45),
        log: Log::AsProposed,
    };
    plan::answer(&mut store, &given, today(), noon()).unwrap();
    let seen = card(store.connection(), id, today()).unwrap();
    assert_eq!((seen.sessions.len(), seen.mentorship.minutes), (1, 45));
    assert_eq!(seen.sessions[0].agenda, "The keynote");
    assert_eq!(meeting::card(store.connection(), ada, today()).unwrap().mentorships[0].id, id);
}

#[test]
fn sessions_are_evidence_of_guidance_and_go_with_their_interaction() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, bo) = (someone(&mut store, "Ada"), someone(&mut store, "Bo"));
    let mentor = begin(&mut store, &agreed(ada, MentoringDirection::IMentorThem), noon()).unwrap().value.id;
    let mentee = begin(&mut store, &agreed(bo, MentoringDirection::TheyMentorMe), noon()).unwrap().value.id;
    let one = talk(&mut store, ada, day("2026-10-01"), 30);
    hold(&mut store, mentor, one);
    let other = talk(&mut store, bo, day("2026-10-02"), 60);
    hold(&mut store, mentee, other);
    let of = |store: &Store, measure| {
        evidence(store.connection(), None).unwrap().iter().filter(|found| found.measure == measure).count()
    };
    assert_eq!((of(&store, Measure::SessionsAsMentor), of(&store, Measure::SessionsAsMentee)), (1, 1));
    let guidance: Vec<_> = all(&store).guidance.iter().map(|one| (one.sessions, one.minutes)).collect();
    assert_eq!(guidance, [(1, 60), (1, 30), (0, 0)]);
    interactions::delete(&mut store, one, noon()).unwrap();
    assert_eq!(of(&store, Measure::SessionsAsMentor), 0);
    person::delete(&mut store, &Selection::People(vec![bo]), noon()).unwrap();
    assert_eq!(all(&store).mentorships.len(), 1);
    store.undo().unwrap();
    assert_eq!(of(&store, Measure::SessionsAsMentee), 1);
}

#[test]
fn a_merged_person_brings_the_mentorship_along() {
    let mut store = Store::in_memory(noon()).unwrap();
    let (ada, twin) = (someone(&mut store, "Ada"), someone(&mut store, "Ada L."));
    let id = begin(&mut store, &agreed(twin, MentoringDirection::Peers), noon()).unwrap().value.id;
    let held = talk(&mut store, twin, day("2026-10-01"), 30);
    hold(&mut store, id, held);
    merge::merge(&mut store, ada, twin, noon()).unwrap();
    assert_eq!(all(&store).mentorships[0].person.id, ada);
    assert_eq!(card(store.connection(), id, today()).unwrap().sessions.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn a_period_counts_its_own_sessions_and_no_others(
        sessions in prop::collection::vec((0_u64..80, 1_u32..120, 0_usize..3), 0..12), from in 0_u64..80, long in 0_u64..40,
    ) {
        let mut store = Store::in_memory(noon()).unwrap();
        let first = day("2026-09-01");
        let on = |days| first.checked_add_days(Days::new(days)).unwrap();
        let mut going = Vec::new();
        for direction in MentoringDirection::ALL {
            let person = someone(&mut store, direction.word());
            going.push((person, begin(&mut store, &agreed(person, *direction), noon()).unwrap().value.id));
        }
        for (days, minutes, which) in &sessions {
            let (person, id) = going[*which];
            let held = talk(&mut store, person, on(*days), *minutes);
            hold(&mut store, id, held);
        }
        let query = MentoringQuery { from: Some(on(from)), until: Some(on(from + long)), ..MentoringQuery::default() };
        let counted = overview(store.connection(), &query, today()).unwrap().guidance;
        for (place, guidance) in counted.iter().enumerate() {
            let within: Vec<u32> = sessions.iter()
                .filter(|(days, _, which)| *which == place && (from..=from + long).contains(days))
                .map(|(_, minutes, _)| *minutes).collect();
            prop_assert_eq!(guidance.sessions as usize, within.len());
            prop_assert_eq!(guidance.minutes, within.iter().sum::<u32>());
            let opened = MentoringQuery { direction: Some(guidance.direction), ..query.clone() };
            prop_assert_eq!(sessions_held(store.connection(), &opened).unwrap().len(), within.len());
        }
    }
}

fn step(what: &str, interaction: Option<InteractionId>) -> NewPromise {
    NewPromise {
        whose: Whose::Mine,
        person: None,
        what: what.into(),
        kind: None,
        made_on: today(),
        due_on: None,
        interaction,
        event: None,
    }
}

#[test]
fn of_two_mentorships_with_one_person_each_has_its_own_next_steps() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = someone(&mut store, "Ada");
    let mut begin_one = |direction| begin(&mut store, &agreed(ada, direction), noon()).unwrap().value.id;
    let (speaking, peers) = (begin_one(MentoringDirection::IMentorThem), begin_one(MentoringDirection::Peers));
    let steps = |store: &Store, id| -> Vec<String> {
        card(store.connection(), id, today()).unwrap().next_steps.into_iter().map(|step| step.what).collect()
    };
    let made = add_next_step(&mut store, speaking, &step("Send the outline", None), noon()).unwrap();
    assert_eq!(made.changes.title, "Noted the promise “Send the outline”");
    add_next_step(&mut store, peers, &step("Swap two reviews", None), noon()).unwrap();
    // What was promised in a session belongs to it as soon as it is one.
    let held = talk(&mut store, ada, today(), 50);
    let promised = NewPromise { person: Some(ada), ..step("Ask the programme committee", Some(held)) };
    promises::add(&mut store, &promised, noon()).unwrap();
    promises::add(&mut store, &NewPromise { person: Some(ada), ..step("Lend the ladder", None) }, noon()).unwrap();
    assert_eq!(steps(&store, speaking), ["Send the outline"]);
    hold(&mut store, speaking, held);
    assert_eq!(steps(&store, speaking), ["Send the outline", "Ask the programme committee"]);
    assert_eq!(steps(&store, peers), ["Swap two reviews"]);
    let query = promises::PromisesQuery { person: Some(ada), ..promises::PromisesQuery::default() };
    assert_eq!(promises::list(store.connection(), &query, today(), 0, 9).unwrap().total, 4, "each is a promise to Ada");

    delete(&mut store, speaking, noon()).unwrap();
    assert_eq!(promises::list(store.connection(), &query, today(), 0, 9).unwrap().total, 4, "and stays one");
    store.undo().unwrap();
    assert_eq!(steps(&store, speaking).len(), 2);
    person::delete(&mut store, &Selection::People(vec![ada]), noon()).unwrap();
    store.undo().unwrap();
    assert_eq!(steps(&store, speaking).len(), 2);
}
