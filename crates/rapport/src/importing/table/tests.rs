use super::*;
use crate::dates::PartialDate;
use crate::importing::contact::{ContactKind, RawContact};
use crate::importing::reading::Target;
use proptest::prelude::*;
use rstest::rstest;

fn read_as(text: &str, choice: &ReadingChoice) -> FileReading {
    read(
        text.as_bytes(),
        "people.csv",
        choice,
        &Circumstances { remembered: &HashMap::new(), region: "DE", zone: Tz::UTC },
    )
}

fn read_text(text: &str) -> FileReading {
    read_as(text, &ReadingChoice::default())
}

fn only(reading: &FileReading) -> &RawContact {
    assert_eq!(reading.contacts.len(), 1, "{:?}", reading.problems);
    &reading.contacts[0]
}

fn values(values: &[crate::importing::contact::Labelled]) -> Vec<(&str, &str)> {
    values.iter().map(|one| (one.label.as_str(), one.value.as_str())).collect()
}

/// The same person in every layout that is known.
#[rstest]
#[case::google_old(
    "Name,Given Name,Family Name,Birthday,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title\nAnn Lee,Ann,Lee,1984-07-03,* myContacts,* Work,ann@example.org,Mobile,+49 30 1234567,,Acme,Chemist\n",
    Format::GoogleCsv
)]
#[case::google_new(
    "First Name,Middle Name,Last Name,File As,Organization Name,Organization Title,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\nAnn,,Lee,,Acme,Chemist,1984-07-03,* myContacts,* Work,ann@example.org,Mobile,+49 30 1234567\n",
    Format::GoogleCsv
)]
#[case::outlook(
    "Title,First Name,Last Name,Company,Job Title,Business Phone,E-mail Address,E-mail Type,E-mail Display Name,Birthday,Priority\n,Ann,Lee,Acme,Chemist,+49 30 1234567,ann@example.org,SMTP,Ann Lee,13/7/1984,Normal\n",
    Format::OutlookCsv
)]
#[case::outlook_german(
    "\"Anrede\";\"Vorname\";\"Nachname\";\"Firma\";\"Position\";\"Telefon geschäftlich\";\"E-Mail-Adresse\";\"Geburtstag\"\r\n\"\";\"Ann\";\"Lee\";\"Acme\";\"Chemist\";\"+49 30 1234567\";\"ann@example.org\";\"3.7.1984\"\r\n",
    Format::OutlookCsv
)]
#[case::outlook_french(
    "Titre,Prénom,Nom,Société,Titre,Téléphone (bureau),Adresse de messagerie,Anniversaire\n,Ann,Lee,Acme,Chemist,+49 30 1234567,ann@example.org,13/07/1984\n",
    Format::OutlookCsv
)]
#[case::outlook_spanish(
    "Título,Nombre,Apellidos,Organización,Puesto,Teléfono del trabajo,Dirección de correo electrónico,Cumpleaños\n,Ann,Lee,Acme,Chemist,+49 30 1234567,ann@example.org,13/07/1984\n",
    Format::OutlookCsv
)]
#[case::thunderbird(
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Job Title,Organization,Birth Year,Birth Month,Birth Day,Notes,\nAnn,Lee,Ann Lee,,ann@example.org,,+49 30 1234567,Chemist,Acme,1984,7,3,,\n",
    Format::ThunderbirdCsv
)]
#[case::thunderbird_british(
    "First Name,Last Name,Display Name,Nickname,Primary Email,Work Phone,Home County,Home Post Code,Job Title,Organisation,Notes,\nAnn,Lee,Ann Lee,,ann@example.org,+49 30 1234567,,,Chemist,Acme,,\n",
    Format::ThunderbirdCsv
)]
#[case::any(
    "Mitarbeiter;;\nName;Firma;Funktion;Telefonnummer;E-Mail\nAnn Lee;Acme;Chemist;+49 30 1234567;ann@example.org\n",
    Format::Table
)]
#[case::tabs(
    "Full Name\tCompany\tRole\tMobile\tEmail\nAnn Lee\tAcme\tChemist\t+49 30 1234567\tann@example.org\n",
    Format::Table
)]
fn the_same_person_in_every_layout(#[case] text: &str, #[case] format: Format) {
    let reading = read_text(text);
    assert_eq!((reading.format, reading.problems.as_slice()), (format, [].as_slice()));
    let ann = only(&reading);
    assert_eq!(ann.display_name().as_deref(), Some("Ann Lee"));
    assert_eq!((ann.organisation.as_deref(), ann.position.as_deref()), (Some("Acme"), Some("Chemist")));
    assert_eq!((ann.emails[0].value.as_str(), ann.phones[0].value.as_str()), ("ann@example.org", "+49 30 1234567"));
    assert_eq!(ann.not_understood, Vec::<String>::new());
    assert!(reading.table.is_some_and(|table| table.doubts.is_empty()));
}

#[test]
fn google_cells_hold_several_values_and_labels() {
    let reading = read_text(
        "Given Name,Family Name,Birthday,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Address 1 - Type,Address 1 - Formatted,Relation 1 - Type,Relation 1 - Value\nAnn,Lee, --03-07,* Friends ::: Choir,* Home,ann@example.org ::: lee@example.org,Home,\"Hill 1\nTown\",Spouse,Bo\n",
    );
    let ann = only(&reading);
    assert_eq!(values(&ann.emails), [("Home", "ann@example.org"), ("Home", "lee@example.org")]);
    assert_eq!(ann.tags, ["Friends", "Choir"]);
    assert_eq!(ann.birthday, PartialDate::yearless(3, 7));
    assert_eq!((ann.addresses[0].label.as_str(), ann.addresses[0].formatted.as_str()), ("Home", "Hill 1\nTown"));
    assert_eq!(values(&ann.related), [("Spouse", "Bo")]);
}

#[test]
fn outlooks_fillers_are_nobodys_values() {
    let reading = read_text(
        "First Name,Last Name,E-mail Address,E-mail 2 Address,Business Phone,Home Street,Home Street 2,Birthday,Anniversary,Categories,Sensitivity\nAnn,Lee,/o=ExchangeLabs/ou=Group/cn=Recipients/cn=ann,ann@example.org,030 1,Hill 1,Back yard,0/0/00,0/0/00,Choir;Work; Choir,Normal\n",
    );
    let ann = only(&reading);
    assert_eq!(values(&ann.emails), [("", "ann@example.org")]);
    assert_eq!((ann.birthday, ann.dates.len()), (None, 0));
    assert_eq!(ann.tags, ["Choir", "Work"]);
    assert_eq!((ann.addresses.len(), ann.addresses[0].street.as_str()), (1, "Hill 1\nBack yard"));
    assert!(reading.problems.is_empty() && ann.not_understood.is_empty());
}

#[test]
fn undecidable_dates_are_asked_about() {
    let reading =
        read_text("First Name,Last Name,E-mail Address,E-mail 2 Address,Birthday\nAnn,Lee,a@example.org,,3/7/1984\n");
    assert_eq!(reading.table.as_ref().map(|table| table.doubts.as_slice()), Some([Doubt::DateOrder].as_slice()));
    assert_eq!(only(&reading).birthday.map(|date| date.to_string()).as_deref(), Some("1984-07-03"));
    assert_eq!(reading.problems.len(), 1);
}

#[test]
fn rows_know_their_lines_and_records() {
    let reading = read_text("Name,Email,Notes\r\nAnn,a@example.org,\"one\r\ntwo\"\r\n,,\r\n\r\nBo,b@example.org,\r\n");
    let places: Vec<_> = reading.contacts.iter().map(|one| (one.place.record, one.place.line)).collect();
    assert_eq!(places, [(0, 2), (2, 6)]);
    assert_eq!(reading.left_out, [LeftOut { record: 1, line: 4, reason: LeftOutReason::Empty }]);
}

#[test]
fn cells_too_many_are_kept_aside_and_told() {
    let reading = read_text("Name,Email,Company\nAnn,a@example.org,Acme, Inc\nBo,b@example.org\n");
    assert_eq!(reading.contacts[0].not_understood, ["Column 4: Inc"]);
    assert_eq!((reading.contacts.len(), reading.problems.len(), reading.problems[0].line), (2, 1, 2));
}

#[test]
fn what_has_no_place_is_kept_aside_with_its_column() {
    let reading = read_text("Name,Email,Shoe size\nAnn,a@example.org,38\n");
    assert_eq!(only(&reading).not_understood, ["Shoe size: 38"]);
    assert_eq!(reading.table.map(|table| table.doubts), Some(vec![Doubt::Columns]));
}

#[test]
fn a_table_without_header_is_guessed_and_asked_about() {
    let reading = read_text("John Doe,John,Doe,john@example.org\nJane Doe,Jane,Doe,jane@example.org\n");
    let table = reading.table.unwrap();
    assert_eq!(table.mapping, [Target::Name, Target::Given, Target::Family, Target::Email]);
    assert_eq!(table.columns, ["Column 1", "Column 2", "Column 3", "Column 4"]);
    assert_eq!((table.doubts, table.has_header, reading.contacts.len()), (vec![Doubt::Columns], false, 2));
}

#[test]
fn the_mapping_of_the_user_wins_and_is_remembered() {
    let text = "Quux;Corge\nAnn Lee;ann@example.org\nBo Ray;bo@example.org\n";
    let mapping = Some(vec![Target::Name, Target::Email]);
    let choice = ReadingChoice { mapping, ..ReadingChoice::default() };
    let chosen = read_as(text, &choice);
    assert_eq!(chosen.contacts[1].name.as_deref(), Some("Bo Ray"));
    let remembered = HashMap::from([(vec!["Quux".to_owned(), "Corge".to_owned()], choice)]);
    let again = read(
        text.as_bytes(),
        "people.csv",
        &ReadingChoice::default(),
        &Circumstances { remembered: &remembered, region: "DE", zone: Tz::UTC },
    );
    assert_eq!((again.contacts.len(), again.table.map(|table| table.doubts)), (2, Some(Vec::new())));
}

#[test]
fn that_no_row_names_the_columns_is_remembered_by_the_first_row() {
    let text = "Quux;Corge\nAnn Lee;Acme\nBo Ray;Beta\n";
    let asked = read_text(text).table.unwrap();
    assert_eq!((asked.has_header, asked.doubts.contains(&Doubt::Header)), (true, true));
    let mapping = Some(vec![Target::Name, Target::Organisation]);
    let choice = ReadingChoice { has_header: Some(false), mapping, ..ReadingChoice::default() };
    let told = read_as(text, &choice).table.unwrap();
    let key = known_by(None, &told.sample);
    assert_eq!(key, ["Quux", "Corge"]);
    let remembered = HashMap::from([(key, choice)]);
    let known = Circumstances { remembered: &remembered, region: "DE", zone: Tz::UTC };
    let again = read(text.as_bytes(), "people.csv", &ReadingChoice::default(), &known);
    assert_eq!((again.contacts.len(), again.table.map(|table| table.doubts)), (3, Some(Vec::new())));
    let other = read(b"Quux;Plugh\nAnn Lee;Acme\nBo Ray;Beta\n", "people.csv", &ReadingChoice::default(), &known);
    assert!(other.table.is_some_and(|table| table.doubts.contains(&Doubt::Header)));
}

#[test]
fn a_company_is_no_person() {
    let reading =
        read_text("First Name,Last Name,Display Name,Primary Email,Work Phone,Organization\n,,Acme,,030 1,Acme\n");
    assert_eq!(only(&reading).kind, ContactKind::Organisation);
}

#[rstest]
#[case("Name,Email\n")]
#[case("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")]
#[case("Dear all,\nthis is a letter, and no table.\n\nYours\n")]
#[case("Name,Email\n,\n,\n")]
#[case("Amount,Day\n12,17\n13,18\n")]
fn nobody_is_never_silent(#[case] text: &str) {
    let reading = read_text(text);
    assert!(reading.contacts.is_empty());
    assert!(reading.problems.iter().any(|problem| problem.severity == Severity::FileRefused), "{reading:?}");
}

#[test]
fn our_own_table_comes_back_as_it_left() {
    let text = "uid,name,given,family,nickname,organisation,position,emails,phones,urls,birthday,met_on,tags,notes,phone_labels,addresses,origin\r\n1234,Ann Lee,Ann,Lee,,Acme,'=Chemist,\"a@example.org\nb@example.org\",'+39 0471 1,,--07-03,2020-01-31,\"Choir; alto\nWork\",\"two\nlines\",mobile,Home;;;Hill 1;Town;;;;,event\r\n";
    let reading = read_text(text);
    let ann = only(&reading);
    assert_eq!((reading.format, ann.source_uid.as_deref()), (Format::RapportCsv, Some("1234")));
    assert_eq!((ann.position.as_deref(), ann.notes.as_deref()), (Some("=Chemist"), Some("two\nlines")));
    assert_eq!(values(&ann.phones), [("mobile", "+39 0471 1")]);
    assert_eq!(values(&ann.emails), [("", "a@example.org"), ("", "b@example.org")]);
    assert_eq!(ann.tags, ["Choir; alto", "Work"]);
    assert_eq!((ann.addresses[0].city.as_str(), ann.origin), ("Town", crate::importing::contact::Origin::Event));
    assert_eq!(ann.met_on.map(|date| date.to_string()).as_deref(), Some("2020-01-31"));
}

#[test]
fn what_is_no_day_in_our_own_table_is_kept_aside() {
    let text = "uid,name,emails,phones,birthday,met_on,dates\r\n1,Ann Lee,,,soon,--07-03,\"Wedding;last June\nMoved;2020-01-31\"\r\n";
    let reading = read_text(text);
    let ann = only(&reading);
    assert_eq!((ann.birthday, ann.met_on, ann.dates.len()), (None, None, 1));
    assert_eq!(ann.not_understood, ["birthday: soon", "meton: --07-03", "dates: Wedding;last June"]);
    assert_eq!(reading.problems.len(), 3);
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let known = Circumstances { remembered: &HashMap::new(), region: "US", zone: Tz::UTC };
        read(&bytes, "any", &ReadingChoice::default(), &known);
    }

    #[test]
    fn any_table_is_read_without_harm(
        header in prop::sample::select(vec![
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
            "Name,Given Name,Birthday,E-mail 1 - Value,Address 1 - Street",
            "Vorname;Nachname;Telefon geschäftlich;Geburtstag",
            "uid,name,emails,phones,met_on,birthday,dates,addresses",
            "Name\tEmail",
            "Company Name,Title,Started On,Finished On",
        ]),
        body in "([a-zé0-9@. +/\"'\\-]{0,6}[,;\t\r\n\"]){0,60}",
    ) {
        let reading = read_text(&format!("{header}\n{body}"));
        for contact in &reading.contacts {
            prop_assert!(contact.place.line >= 2);
            prop_assert!(contact.display_name().is_some());
        }
    }
}

#[test]
fn words_above_words_are_asked_about_and_nobody_is_made_of_them() {
    let text = "Quux;Corge\nAnn Lee;Acme\nBo Ray;Beta\n";
    let reading = read_text(text);
    assert_eq!(reading.table.map(|table| table.doubts), Some(vec![Doubt::Header, Doubt::Columns]));
    let names: Vec<_> = reading.contacts.iter().filter_map(RawContact::display_name).collect();
    assert_eq!(names, ["Ann Lee", "Bo Ray"]);
    assert_eq!((reading.problems.len(), reading.problems[0].line), (1, 1));
    let told = read_as(text, &ReadingChoice { has_header: Some(false), ..ReadingChoice::default() });
    assert_eq!((told.contacts.len(), told.problems.len()), (3, 0));
    assert!(told.table.is_some_and(|table| !table.doubts.contains(&Doubt::Header)));
}

#[test]
fn the_order_of_dates_is_chosen_and_remembered() {
    let text = "Name,Email,Birthday\nAnn,a@example.org,3/7/1984\n";
    let choice = ReadingChoice { date_order: Some(DateOrder::MonthFirst), ..ReadingChoice::default() };
    let columns: Vec<String> = ["Name", "Email", "Birthday"].map(str::to_owned).to_vec();
    let remembered = HashMap::from([(columns, choice.clone())]);
    let known = Circumstances { remembered: &remembered, region: "DE", zone: Tz::UTC };
    for reading in [read_as(text, &choice), read(text.as_bytes(), "people.csv", &ReadingChoice::default(), &known)] {
        assert_eq!(only(&reading).birthday.map(|date| date.to_string()).as_deref(), Some("1984-03-07"));
        assert_eq!(reading.dates.map(|dates| dates.by), Some(DateOrderBy::User));
        assert!(reading.problems.is_empty() && reading.table.is_some_and(|table| table.doubts.is_empty()));
    }
}
