use super::*;
use crate::Code;
use crate::people::card::{by_uid, card};
use crate::people::{HistoryKind, PersonCard};
use rstest::rstest;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn next_day() -> DateTime<Utc> {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn labelled(label: &str, value: &str) -> Labelled {
    Labelled { label: label.into(), value: value.into() }
}

fn full() -> PersonEdit {
    PersonEdit {
        name: Some(" Kari Ødegård ".into()),
        given: Some("Kari".into()),
        family: Some("Ødegård".into()),
        organisation: Some("Fjord Energi".into()),
        position: Some("Engineer".into()),
        emails: Some(vec![labelled("work", "Kari@fjord.example"), labelled("home", "kari@home.example")]),
        phones: Some(vec![labelled("mobile", "+47 406 12 345")]),
        urls: Some(vec![labelled("", "https://www.linkedin.com/in/kari-odegard")]),
        birthday: Some("--11-13".into()),
        met_on: Some("2021-03-04".into()),
        origin: Some(Origin::Event),
        tags: Some(vec!["Choir".into(), "choir".into(), "Board".into()]),
        notes: Some("Likes chess".into()),
        ..PersonEdit::default()
    }
}

fn store_with(edit: &PersonEdit) -> (Store, PersonId) {
    let mut store = Store::in_memory(noon()).unwrap();
    let person = add(&mut store, edit, noon()).unwrap().value;
    (store, person)
}

fn of(store: &Store, person: PersonId) -> PersonCard {
    card(store.connection(), person).unwrap()
}

fn named(name: &str) -> PersonEdit {
    PersonEdit { name: Some(name.into()), ..PersonEdit::default() }
}

#[test]
fn keeps_all_that_was_typed() {
    let (store, person) = store_with(&full());
    let card = of(&store, person);
    assert_eq!(card.name, "Kari Ødegård");
    assert_eq!((card.organisation.as_str(), card.position.as_str()), ("Fjord Energi", "Engineer"));
    assert_eq!(card.emails, full().emails.unwrap());
    assert_eq!(card.phones[0].e164.as_deref(), Some("+4740612345"));
    assert_eq!(card.birthday.as_deref(), Some("--11-13"));
    assert_eq!(card.met_on.unwrap().to_string(), "2021-03-04");
    assert_eq!(card.tags, ["Board", "Choir"]);
    assert!(card.provenance.iter().all(|provenance| provenance.batch.is_none()));
    let told: Vec<&str> = card.provenance.iter().map(|provenance| provenance.field.as_str()).collect();
    for field in ["name", "organisation", "met_on", "tags", "emails:kari@fjord.example", "phones:+47 406 12 345"] {
        assert!(told.contains(&field), "{field} of {told:?}");
    }
    assert_eq!(by_uid(store.connection(), &card.uid).unwrap(), card);
}

#[rstest]
#[case(PersonEdit { birthday: Some("13.11.1984".into()), ..named("A") }, "no birthday")]
#[case(PersonEdit { met_on: Some("yesterday".into()), ..named("A") }, "no date")]
#[case(PersonEdit { met_on: Some("2027-01-01".into()), ..named("A") }, "has not come yet")]
#[case(PersonEdit { dates: Some(vec![labelled("Wedding", "some day")]), ..named("A") }, "no date")]
#[case(PersonEdit { emails: Some(vec![labelled("", "kari at home")]), ..named("A") }, "no e-mail address")]
#[case(PersonEdit { phones: Some(vec![labelled("", "call me")]), ..named("A") }, "no digits")]
#[case(PersonEdit { urls: Some(vec![labelled("", "javascript:alert(1)")]), ..named("A") }, "no address of a page")]
#[case(PersonEdit { tags: Some(vec!["x".repeat(101)]), ..named("A") }, "too long")]
#[case(named("  "), "needs a name")]
fn refuses_what_cannot_be(#[case] edit: PersonEdit, #[case] told: &str) {
    let mut store = Store::in_memory(noon()).unwrap();
    let refused = add(&mut store, &edit, noon()).unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    assert!(refused.message.contains(told), "{}", refused.message);
    assert_eq!(store.journal().unwrap().undo, None);
}

#[rstest]
#[case(PersonEdit { given: Some("Ada".into()), family: Some("Lie".into()), ..PersonEdit::default() }, "Ada Lie")]
#[case(PersonEdit { organisation: Some("Acme".into()), ..PersonEdit::default() }, "Acme")]
#[case(PersonEdit { emails: Some(vec![unlabelled("a@b.example")]), ..PersonEdit::default() }, "a@b.example")]
fn something_names_every_person(#[case] edit: PersonEdit, #[case] name: &str) {
    let (store, person) = store_with(&edit);
    assert_eq!(of(&store, person).name, name);
}

#[test]
fn several_are_added_at_once_or_nobody() {
    let mut store = Store::in_memory(noon()).unwrap();
    assert!(add_all(&mut store, &[named("Ada"), named("")], noon()).is_err());
    let done = add_all(&mut store, &[named("Ada"), named("Bo")], noon()).unwrap();
    assert_eq!(done.changes.title, "Added 2 people");
    assert_eq!(of(&store, done.value[1]).name, "Bo");
}

#[test]
fn name_and_parts_follow_each_other() {
    let (mut store, person) = store_with(&full());
    let family = PersonEdit { family: Some("Lund".into()), ..PersonEdit::default() };
    edit(&mut store, person, &family, noon()).unwrap();
    assert_eq!(of(&store, person).name, "Kari Lund");
    edit(&mut store, person, &named("Kari Berg"), noon()).unwrap();
    let card = of(&store, person);
    assert_eq!((card.given.as_str(), card.family.as_str()), ("Kari", "Berg"));
}

#[test]
fn what_stays_the_same_is_no_edit() {
    let (mut store, person) = store_with(&full());
    let same = edit(&mut store, person, &full(), next_day()).unwrap();
    assert_eq!(same.changes.operation, 0);
    assert_eq!(store.journal().unwrap().undo.unwrap().title, "Added Kari Ødegård");
}

#[test]
fn values_that_stay_keep_their_rows_and_their_order_is_kept() {
    let (mut store, person) = store_with(&full());
    let rows = |store: &Store| -> Vec<(i64, String)> {
        let mut statement = store.connection().prepare("SELECT id, address FROM email ORDER BY id").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(|row| row.unwrap()).collect()
    };
    let before = rows(&store);
    let set = |store: &mut Store, values: &[&str]| {
        let emails = values.iter().map(|value| unlabelled(value)).collect();
        edit(store, person, &PersonEdit { emails: Some(emails), ..PersonEdit::default() }, noon()).unwrap();
        let shown: Vec<String> = of(store, person).emails.into_iter().map(|email| email.value).collect();
        assert_eq!(shown, values);
    };
    set(&mut store, &["kari@home.example", "new@fjord.example"]);
    assert_eq!(rows(&store)[0], before[1]);
    set(&mut store, &["new@fjord.example", "kari@home.example"]);
    set(&mut store, &["first@fjord.example", "new@fjord.example", "kari@home.example"]);
    set(&mut store, &[]);
}

#[test]
fn a_new_post_keeps_the_earlier_one_and_a_spelling_does_not() {
    let (mut store, person) = store_with(&full());
    let position = |position: &str| PersonEdit { position: Some(position.into()), ..PersonEdit::default() };
    edit(&mut store, person, &position("engineer"), next_day()).unwrap();
    assert_eq!(of(&store, person).employments.len(), 1);
    let director = PersonEdit { organisation: Some("Acme".into()), ..position("Director") };
    edit(&mut store, person, &director, next_day()).unwrap();
    let card = of(&store, person);
    assert_eq!(card.employments.len(), 2);
    assert_eq!((card.employments[0].organisation.as_str(), &card.employments[0].until), ("Acme", &None));
    assert_eq!(card.employments[1].until.as_deref(), Some("2026-11-23"));
    let change = card.history.iter().find(|entry| entry.kind == HistoryKind::JobChange).unwrap();
    assert_eq!(change.text, "engineer, Fjord Energi → Director, Acme");
}

#[test]
fn met_on_can_become_unknown_again() {
    let (mut store, person) = store_with(&full());
    let unknown = PersonEdit { met_on: Some(String::new()), ..PersonEdit::default() };
    edit(&mut store, person, &unknown, noon()).unwrap();
    assert_eq!(of(&store, person).met_on, None);
}

#[test]
fn whoever_is_gone_cannot_be_edited() {
    let (mut store, person) = store_with(&full());
    delete(&mut store, &Selection::People(vec![person]), noon()).unwrap();
    assert_eq!(edit(&mut store, person, &named("B"), noon()).unwrap_err().code, Code::NotFound);
    assert_eq!(card(store.connection(), person).unwrap_err().code, Code::NotFound);
    store.undo().unwrap();
    assert_eq!(of(&store, person).emails.len(), 2);
}

#[test]
fn tags_come_and_go_in_bulk() {
    let mut store = Store::in_memory(noon()).unwrap();
    let people = add_all(&mut store, &[named("Ada"), named("Bo")], noon()).unwrap().value;
    let both = Selection::People(people.clone());
    let done = tag(&mut store, &both, &[" Board ".into(), " ".into()], &[], noon()).unwrap();
    assert_eq!(done.value, 2);
    assert_eq!(of(&store, people[0]).tags, ["Board"]);
    assert_eq!(tag(&mut store, &both, &["BOARD".into()], &[], noon()).unwrap().changes.operation, 0);
    let taken = tag(&mut store, &Selection::People(vec![people[1]]), &[], &["board".into()], noon()).unwrap();
    assert_eq!(taken.changes.title, "Took the tag “board” from Bo");
    assert!(of(&store, people[1]).tags.is_empty());
}

/// An import that offers a value for a field.
fn offer(store: &mut Store, person: PersonId, field: &str, value: &str) -> i64 {
    let work = |writing: &Writing<'_>| {
        let batch = writing
            .prepare(
                "INSERT INTO import_batch (uid, applied_at, title, counts) VALUES (?1, ?2, 'Connections.csv', '{}')",
            )?
            .insert(params![writing.new_uid(), writing.now_text()])?;
        let mut insert =
            writing.prepare("INSERT INTO offer (person_id, batch_id, field, value) VALUES (?1, ?2, ?3, ?4)")?;
        Ok(insert.insert(params![person.0, batch, field, value])?)
    };
    store.transact(Op::Import, noon(), work).unwrap().value
}

#[test]
fn an_offer_is_taken_once_and_told_to_come_from_the_import() {
    let (mut store, person) = store_with(&full());
    let position = offer(&mut store, person, "position", "Director");
    let email = offer(&mut store, person, "emails", "third@fjord.example");
    assert_eq!(of(&store, person).offers.len(), 2);
    take_offer(&mut store, position, OfferAnswer::Take, next_day()).unwrap();
    take_offer(&mut store, email, OfferAnswer::Take, next_day()).unwrap();
    let card = of(&store, person);
    assert_eq!((card.position.as_str(), card.emails.len(), card.offers.len()), ("Director", 3, 0));
    let told = |field: &str| card.provenance.iter().find(|told| told.field == field).unwrap().batch.clone();
    assert_eq!(told("position").as_deref(), Some("Connections.csv"));
    assert_eq!(told("emails:third@fjord.example").as_deref(), Some("Connections.csv"));
    assert_eq!(told("emails:kari@fjord.example"), None);
    let again = take_offer(&mut store, position, OfferAnswer::Take, next_day()).unwrap_err();
    assert_eq!(again.code, Code::NotFound);
}

#[test]
fn a_dismissed_offer_stays_dismissed() {
    let (mut store, person) = store_with(&full());
    let offered = offer(&mut store, person, "position", "Director");
    take_offer(&mut store, offered, OfferAnswer::Dismiss, next_day()).unwrap();
    let card = of(&store, person);
    assert_eq!((card.position.as_str(), card.offers.len()), ("Engineer", 0));
    assert!(take_offer(&mut store, offered, OfferAnswer::Take, next_day()).is_err());
}

#[test]
fn local_numbers_are_read_by_the_region_of_the_system_until_one_is_set() {
    let mut store = Store::in_memory(noon()).unwrap().with_region_of_system("no");
    let typed = |number: &str| PersonEdit { phones: Some(vec![labelled("", number)]), ..named("Kari") };
    let first = add(&mut store, &typed("406 12 345"), noon()).unwrap().value;
    assert_eq!(of(&store, first).phones[0].e164.as_deref(), Some("+4740612345"));
    crate::settings::save(&mut store, &crate::settings::Settings::default_for("DE"), noon()).unwrap();
    let second = add(&mut store, &typed("030 23125 007"), noon()).unwrap().value;
    assert_eq!(of(&store, second).phones[0].e164.as_deref(), Some("+493023125007"));
}

#[test]
fn dates_and_related_people_are_added_changed_and_removed_by_hand() {
    let (mut store, person) = store_with(&named("Kari"));
    let set = |store: &mut Store, dates: &[Labelled], related: &[Labelled]| {
        let fields =
            PersonEdit { dates: Some(dates.to_vec()), related: Some(related.to_vec()), ..PersonEdit::default() };
        edit(store, person, &fields, next_day()).unwrap();
        let card = of(store, person);
        assert_eq!((card.dates.as_slice(), card.related.as_slice()), (dates, related));
        card
    };
    let wedding = labelled("Wedding", "2011-06-04");
    let card = set(&mut store, &[wedding.clone(), labelled("", "--05-17")], &[labelled("Mentor", "Nils Berg")]);
    let typed = |field: &str| card.provenance.iter().any(|told| told.field == field && told.batch.is_none());
    assert!(typed("dates") && typed("related"));
    set(&mut store, &[wedding], &[labelled("Mentor", "Nils Berge"), labelled("Spouse", "Ola")]);
    set(&mut store, &[], &[]);
    store.undo().unwrap();
    assert_eq!(of(&store, person).related.len(), 2);
}
