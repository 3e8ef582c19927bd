use crate::importing::contact::{Origin, RawContact};
use crate::importing::reading::{FileReading, Format, LeftOutReason, ReadingChoice};
use crate::importing::table::{Circumstances, read};
use rstest::rstest;
use std::collections::HashMap;

fn read_text(text: &str) -> FileReading {
    let known = Circumstances { remembered: &HashMap::new(), region: "DE", zone: chrono_tz::Tz::UTC };
    read(text.as_bytes(), "Connections.csv", &ReadingChoice::default(), &known)
}

fn first(reading: &FileReading) -> &RawContact {
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    &reading.contacts[0]
}

const PREAMBLE: &str = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You can learn more here\"\n\n";

#[rstest]
#[case::to_2021("First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Lee,,Acme,Chemist,08 Feb 2026\n".to_owned(), 2)]
#[case::to_2023(format!("{PREAMBLE}First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Lee,,Acme,Chemist,08 Feb 2026"), 5)]
#[case::now(format!("{PREAMBLE}First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Lee,https://www.linkedin.com/in/ann-lee,,Acme,Chemist,08 Feb 2026"), 5)]
#[case::quoted_preamble("\"Notes:\"\n\"Words, and words\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Lee,,,Acme,Chemist,08 Feb 2026".to_owned(), 5)]
#[case::saved_by_a_spreadsheet("\u{feff}First Name;Last Name;URL;Email Address;Company;Position;Connected On\r\nAnn;Lee;;;Acme;Chemist;8-Feb-26\r\n".to_owned(), 2)]
#[case::preamble_saved_by_a_spreadsheet("\u{feff}Notes:,,,,,,\r\n\"When exporting, you may\",,,,,,\r\n,,,,,,\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nAnn,Lee,,,Acme,Chemist,8-Feb-26\r\n".to_owned(), 5)]
#[case::american("First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Lee,,Acme,Chemist,2/8/2026\nBo,Ray,,,,12/25/2020\n".to_owned(), 2)]
fn every_era_gives_the_same_person(#[case] text: String, #[case] line: usize) {
    let reading = read_text(&text);
    assert_eq!(reading.format, Format::LinkedinConnections);
    let ann = first(&reading);
    assert_eq!((ann.given.as_deref(), ann.family.as_deref()), (Some("Ann"), Some("Lee")));
    assert_eq!((ann.organisation.as_deref(), ann.position.as_deref()), (Some("Acme"), Some("Chemist")));
    assert_eq!(ann.met_on.map(|date| date.to_string()).as_deref(), Some("2026-02-08"));
    assert_eq!((ann.origin, ann.place.record, ann.place.line), (Origin::Online, 0, line));
}

#[test]
fn hidden_profiles_are_counted_and_nobody() {
    let text = format!(
        "{PREAMBLE}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n,,,,,,07 Jun 2026\nAnn,Lee,,,,,08 Feb 2026\n,,,,,,\n"
    );
    let reading = read_text(&text);
    let left: Vec<_> = reading.left_out.iter().map(|left| (left.record, left.line, left.reason)).collect();
    assert_eq!(left, [(0, 5, LeftOutReason::HiddenProfile), (2, 7, LeftOutReason::Empty)]);
    assert_eq!(first(&reading).place.record, 1);
}

#[test]
fn credentials_and_pictures_are_no_names() {
    let reading = read_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nDr. Ann,\"Lee 🚀, PhD, MBA\",,,\"Acme, Inc.\",\"Head of \"\"Special\"\" Projects\",08 Feb 2026\nBo,🌍,,,,,08 Feb 2026\n",
    );
    let ann = first(&reading);
    assert_eq!(ann.name.as_deref(), Some("Ann Lee"));
    assert_eq!((ann.prefix.as_deref(), ann.suffix.as_deref()), (Some("Dr."), Some("PhD, MBA")));
    assert_eq!(ann.organisation.as_deref(), Some("Acme, Inc."));
    assert_eq!((reading.contacts[1].given.as_deref(), reading.contacts[1].family.as_deref()), (Some("Bo"), None));
}

#[test]
fn positions_and_profile_are_myself() {
    let reading = read_text(
        "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Chemist,\"Long, words\",Town,Oct 2020,\nBolt,Intern,,,2018,Sep 2020\n",
    );
    let myself = reading.myself.unwrap();
    assert_eq!((myself.positions[0].from.as_str(), myself.positions[0].until.as_str()), ("2020-10", ""));
    assert_eq!(myself.positions[1].organisation, "Bolt");
    let reading = read_text(
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry\nAnn,Lee,,,,Chemist at Acme,,Chemistry\n",
    );
    assert_eq!(reading.format, Format::LinkedinProfile);
    assert_eq!(reading.myself.map(|myself| myself.headline).as_deref(), Some("Chemist at Acme"));
}
