//! Tables of who is taken for whom, and why; and what holds for any two records.

use super::*;
use crate::people::MatchKind::{self, *};
use proptest::prelude::*;
use rstest::rstest;

/// `anna berg; org=fjord; email=a@b.no; phone=+47…; profile=linkedin:x; met=2020-01-02; born=1984-11-13; city=oslo; as=engineer; uid=…`
fn identity(text: &str) -> Identity {
    let mut parts = text.split(';').map(str::trim);
    let words = crate::folding::name_words(parts.next().unwrap());
    let mut identity = Identity { words, ..Identity::default() };
    for (key, value) in parts.map(|part| part.split_once('=').unwrap()) {
        let value = value.to_owned();
        match key {
            "org" => identity.organisation = Some(value),
            "email" => identity.emails.push(value),
            "phone" => identity.phones.push(value),
            "profile" => identity.profiles.push(value),
            "met" => identity.met_on = Some(value.parse().unwrap()),
            "born" => identity.birthday = Some(value.parse().unwrap()),
            "city" => identity.city = Some(value),
            "as" => identity.position = Some(value),
            "uid" => identity.source_uids.push(value),
            "nick" => identity.nickname.push(value),
            "gen" => identity.generation = Some(value),
            _ => panic!("{key}"),
        }
    }
    identity
}

fn found(known: &Identity, asked: &Identity) -> Option<(Certainty, Vec<MatchKind>)> {
    let mut index = Index::default();
    index.add(7, known.clone());
    let mut matches = index.candidates(asked);
    assert!(matches.len() < 2);
    matches.pop().map(|found| (found.certainty, found.reasons.into_iter().map(|reason| reason.kind).collect()))
}

#[rstest]
#[case::source("anna berg; uid=7f1c-0000-4a3e-9b1d", "anna falk; uid=7f1c-0000-4a3e-9b1d", &[SameSource])]
#[case::profile("anna berg; profile=linkedin:annaberg", "anna berg; profile=linkedin:annaberg", &[SameProfile, SameName])]
#[case::renamed("anna berg; profile=linkedin:annaberg", "anna falk; profile=linkedin:annaberg", &[SameProfile])]
#[case::email("anna berg; email=anna@fjord.no", "anna berg; email=anna@fjord.no; org=falk", &[SameEmail, SameName, SameEmailDomain])]
#[case::reversed("wei chen; email=wei@gmail.com", "chen wei; email=wei@gmail.com", &[SameEmail, NameReversed])]
#[case::nickname("bob berg; email=rb@gmail.com", "robert berg; email=rb@gmail.com", &[SameEmail, Nickname])]
#[case::called("anna berg; nick=bunny; email=ab@gmail.com", "bunny berg; email=ab@gmail.com", &[SameEmail, Nickname])]
#[case::spelling("jurgen muller; email=jm@gmx.de", "juergen mueller; email=jm@gmx.de", &[SameEmail, SimilarName])]
#[case::nameless("; email=anna@gmail.com", "anna berg; email=anna@gmail.com", &[SameEmail])]
#[case::phone("anna berg; phone=+4740612345", "anna berg; phone=+4740612345", &[SamePhone, SameName])]
#[case::mobile_at_work("anna berg; org=fjord; phone=+4740612345", "anna berg; org=fjord; phone=+4740612345", &[SamePhone, SameName, SameOrganisation])]
#[case::two_keys("a berg; phone=+4740612345; email=ab@gmail.com", "anna berg; phone=+4740612345; email=ab@gmail.com", &[SameEmail, SamePhone, SimilarName])]
#[case::two_exports("anna berg; org=fjord; met=2019-03-04", "anna berg; org=fjord; met=2019-03-04; profile=linkedin:ab", &[SameName, SameOrganisation, SameMetOn])]
fn certain(#[case] known: &str, #[case] asked: &str, #[case] reasons: &[MatchKind]) {
    assert_eq!(found(&identity(known), &identity(asked)), Some((Certainty::Certain, reasons.to_vec())));
}

#[rstest]
#[case::name_and_organisation("anna berg; org=fjord", "anna berg; org=fjord", &[SameName, SameOrganisation])]
#[case::name_and_domain("anna berg; org=fjord data", "anna berg; email=anna@fjorddata.no", &[SameName, SameEmailDomain])]
#[case::nickname_at_work("bob berg; org=fjord", "robert berg; org=fjord", &[Nickname, SameOrganisation])]
#[case::typo_at_work("anna lindholm; org=fjord", "anna lindhlom; org=fjord", &[SimilarName, SameOrganisation])]
#[case::initial_at_work("a lindholm; org=fjord", "anna lindholm; org=fjord", &[SimilarName, SameOrganisation])]
#[case::married("anna berg; email=anna@gmail.com", "anna falk; email=anna@gmail.com", &[SameEmail])]
#[case::spouse("anna berg; phone=+4722334455", "per berg; phone=+4722334455", &[SamePhone])]
#[case::typo_and_email("andrea lindholm; email=ab@gmail.com", "andrea lindhlom; email=ab@gmail.com", &[SameEmail, SimilarName])]
#[case::dots("anna berg; email=anna.berg@gmail.com", "anna berg; email=annaberg+news@gmail.com", &[SameEmail, SameName])]
#[case::desk("anna berg; email=info@fjord.no", "anna berg; email=info@fjord.no", &[SameEmail, SameName, SameEmailDomain])]
#[case::two_birthdays("anna berg; email=berg@gmail.com; born=1950-01-02", "anna berg; email=berg@gmail.com; born=1980-03-04", &[SameEmail, SameName])]
#[case::father_and_son("ben berg; phone=+4722334455", "ben berg; phone=+4722334455; gen=jr", &[SamePhone, SameName])]
#[case::switchboard("wei chen; org=fjord; as=engineer; phone=+4722334455", "wei chen; org=fjord; as=accountant; phone=+4722334455", &[SamePhone, SameName, SameOrganisation])]
#[case::switchboard_untold("wei chen; org=fjord; phone=+4722334455", "wei chen; org=fjord; phone=+4722334455", &[SamePhone, SameName, SameOrganisation])]
#[case::two_mailboxes("wei chen; email=wei.chen@fjord.no; phone=+4740612345", "wei chen; email=wei.chen2@fjord.no; phone=+4740612345", &[SamePhone, SameName, SameEmailDomain])]
#[case::company_account("anna berg; profile=twitter:fjord", "ben okafor; profile=twitter:fjord", &[SameProfile])]
#[case::running_number("anna berg; uid=1", "ben okafor; uid=1", &[SameSource])]
#[case::birthday("anna berg; born=1984-11-13", "anna berg; born=--11-13", &[SameName, SameBirthday])]
#[case::rare_name("anna berg; org=fjord", "anna berg; org=falk", &[SameName])]
fn likely(#[case] known: &str, #[case] asked: &str, #[case] reasons: &[MatchKind]) {
    assert_eq!(found(&identity(known), &identity(asked)), Some((Certainty::Likely, reasons.to_vec())));
}

#[rstest]
#[case::two_profiles(
    "anna berg; profile=linkedin:annaberg; org=fjord",
    "anna berg; profile=linkedin:anna-berg-2; org=fjord"
)]
#[case::two_birthdays("anna berg; born=1950-01-02; org=fjord", "anna berg; born=1980-03-04; org=fjord")]
#[case::father_and_son("ben berg; org=fjord", "ben berg; org=fjord; gen=jr")]
#[case::one_word("anna; org=fjord", "anna; org=fjord")]
#[case::given_name_only("anna berg; org=fjord", "anna falk; org=fjord")]
#[case::typo_alone("anna lindholm", "anna lindhlom")]
#[case::nickname_alone("bob lindholm", "robert lindholm")]
#[case::two_given_names("maria berg; org=fjord", "marta berg; org=fjord")]
#[case::shared_desk("anna berg; email=info@fjord.no", "ben okafor; email=info@fjord.no")]
#[case::shared_phone("anna berg; phone=+4722334455", "ben okafor; phone=+4722334455")]
#[case::two_lives("anna berg; org=fjord; phone=+4740612345", "anna berg; org=falk; phone=+4740612346")]
#[case::nothing("anna berg", "")]
fn nobody(#[case] known: &str, #[case] asked: &str) {
    assert_eq!(found(&identity(known), &identity(asked)), None);
}

#[test]
fn what_many_people_share_identifies_nobody() {
    let mut index = Index::default();
    for (key, name) in ["anna berg", "ben okafor", "grace lindholm"].into_iter().enumerate() {
        index.add(key, identity(&format!("{name}; phone=+4722334455; email=hallo@fjord.no")));
    }
    let matches = index.candidates(&identity("anna berg; phone=+4722334455; email=hallo@fjord.no"));
    assert_eq!(matches.iter().map(|found| (found.key, found.certainty)).collect::<Vec<_>>(), [(0, Certainty::Likely)]);
}

#[test]
fn the_certain_come_first() {
    let mut index = Index::default();
    index.add(0, identity("anna berg; org=fjord"));
    index.add(1, identity("anna berg; profile=linkedin:annaberg"));
    let matches = index.candidates(&identity("anna berg; org=fjord; profile=linkedin:annaberg"));
    assert_eq!(matches.iter().map(|found| found.key).collect::<Vec<_>>(), [1, 0]);
    assert!(matches.iter().all(|found| found.score <= 100));
}

#[test]
fn a_common_name_is_told_by_company_only() {
    let mut index = Index::default();
    for key in 0..500 {
        index.add(key, identity(&format!("wei chen; org=company {key}")));
    }
    assert_eq!(index.candidates(&identity("wei chen")), []);
    let matches = index.candidates(&identity("chen wei; org=company 77"));
    assert_eq!(matches.iter().map(|found| found.key).collect::<Vec<_>>(), [77]);
}

fn any_identity() -> impl Strategy<Value = Identity> {
    let one_of = |values: &'static [&'static str]| prop::sample::select(values).prop_map(String::from);
    let few = move |values: &'static [&'static str]| {
        prop::collection::btree_set(one_of(values), 0..3).prop_map(|set| set.into_iter().collect::<Vec<_>>())
    };
    (
        (
            prop::collection::vec(
                one_of(&["anna", "ann", "a", "berg", "bergh", "bob", "robert", "wei", "chen", "lindholm", "lindhlom"]),
                0..4,
            ),
            few(&["bunny", "bob"]),
            few(&["linkedin:a", "linkedin:b", "twitter:a"]),
            few(&["a@gmail.com", "a.b@gmail.com", "a@fjord.no", "info@fjord.no", "b@fjord.no"]),
            few(&["+4740612345", "+4722334455"]),
        ),
        (
            prop::option::of(one_of(&["fjord", "falk"])),
            prop::option::of(one_of(&["engineer", "accountant"])),
            prop::option::of(one_of(&["oslo", "bergen"])),
            prop::option::of(one_of(&["1984-11-13", "--11-13", "1990-01-02"])),
            prop::option::of(one_of(&["2020-01-02", "2021-01-02"])),
            few(&["1", "7f1c-0000-4a3e-9b1d"]),
            prop::option::of(one_of(&["jr"])),
        ),
    )
        .prop_map(
            |(
                (words, nickname, profiles, emails, phones),
                (organisation, position, city, birthday, met_on, source_uids, generation),
            )| {
                Identity {
                    source_uids,
                    words,
                    nickname,
                    generation,
                    profiles,
                    emails,
                    phones,
                    organisation,
                    position,
                    city,
                    birthday: birthday.map(|date| date.parse().unwrap()),
                    met_on: met_on.map(|date| date.parse().unwrap()),
                }
            },
        )
}

proptest! {
    #[test]
    fn is_symmetric(one in any_identity(), other in any_identity()) {
        prop_assert_eq!(found(&one, &other), found(&other, &one));
    }

    #[test]
    fn who_has_a_profile_or_an_address_is_certain_to_be_themselves(one in any_identity()) {
        let identified = one.profiles.iter().any(|profile| profile.starts_with("linkedin:"))
            || one.emails.iter().any(|email| !email.starts_with("info@"));
        if identified {
            prop_assert_eq!(found(&one, &one).map(|(certainty, _)| certainty), Some(Certainty::Certain));
        }
    }

    #[test]
    fn a_name_alone_is_never_certain(one in any_identity(), other in any_identity()) {
        let only_name = |identity: Identity| Identity { words: identity.words, nickname: identity.nickname, ..Identity::default() };
        let found = found(&only_name(one), &only_name(other));
        prop_assert!(found.is_none_or(|(certainty, _)| certainty == Certainty::Likely));
    }

    #[test]
    fn without_an_identifier_only_the_day_of_meeting_or_birth_makes_colleagues_certain(one in any_identity(), other in any_identity()) {
        let without = |identity: Identity| Identity {
            source_uids: Vec::new(), profiles: Vec::new(), emails: Vec::new(), phones: Vec::new(), met_on: None, birthday: None, ..identity
        };
        let found = found(&without(one), &without(other));
        prop_assert!(found.is_none_or(|(certainty, _)| certainty == Certainty::Likely));
    }
}
