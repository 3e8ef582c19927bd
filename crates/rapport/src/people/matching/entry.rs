//! An identity made ready for comparing. Rule: what is compared again and again is worked out once.

use super::spelling::{Spelled, spelled};
use crate::people::identity::Identity;

#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub identity: Identity,
    /// Parallel to the words of the name.
    pub spelled: Box<[Spelled]>,
    /// Organisation and e-mail domains in one spelling, so that `Fjord Data AS` and `anna@fjorddata.example` agree.
    pub companies: Box<[String]>,
    /// Addresses of one provider that ignores dots and what stands behind a plus, without those.
    pub loose_emails: Box<[String]>,
}

impl Entry {
    pub fn new(identity: Identity) -> Self {
        let mut companies: Vec<String> = identity.organisation.iter().map(|key| key.replace(' ', "")).collect();
        companies.extend(identity.emails.iter().filter_map(|email| company_of(email)).map(String::from));
        companies.sort_unstable();
        companies.dedup();
        Self {
            spelled: identity.words.iter().map(|word| spelled(word)).collect(),
            companies: companies.into(),
            loose_emails: identity.emails.iter().filter_map(|email| loose(email)).collect(),
            identity,
        }
    }

    /// First and last word, without regard to which is which: names in the middle come and go.
    pub fn outer_words(&self) -> Option<(Spelled, Spelled)> {
        let (first, last) = (*self.spelled.first()?, *self.spelled.last()?);
        Some((first.min(last), first.max(last)))
    }

    pub fn name(&self) -> (&[String], &[Spelled]) {
        (&self.identity.words, &self.spelled)
    }
}

/// `anna@mail.fjord.co.uk` → `fjord`; `None` for addresses that anybody can have.
pub(super) fn company_of(email: &str) -> Option<&str> {
    let (_, domain) = email.rsplit_once('@')?;
    let mut labels = domain.rsplit('.');
    let top = labels.next()?;
    let mut label = labels.next()?;
    if top.len() == 2 && matches!(label, "co" | "com" | "org" | "net" | "ac" | "edu" | "gov" | "or" | "ne") {
        label = labels.next()?;
    }
    (label.len() > 1 && !OPEN_TO_ALL.contains(&label)).then_some(label)
}

/// Addresses that belong to a desk, not to a person.
pub(super) fn is_of_a_desk(email: &str) -> bool {
    let local = email.split_once('@').map_or(email, |(local, _)| local);
    DESKS.contains(&local)
        || ["noreply", "no-reply", "donotreply", "invite", "calendar-"].iter().any(|start| local.starts_with(start))
}

fn loose(email: &str) -> Option<String> {
    let (local, domain) = email.rsplit_once('@')?;
    if !matches!(domain, "gmail.com" | "googlemail.com") {
        return None;
    }
    let local = local.split_once('+').map_or(local, |(before, _)| before).replace('.', "");
    (!local.is_empty()).then_some(local)
}

const OPEN_TO_ALL: &[&str] = &[
    "gmail",
    "googlemail",
    "outlook",
    "hotmail",
    "live",
    "msn",
    "yahoo",
    "ymail",
    "icloud",
    "me",
    "mac",
    "gmx",
    "web",
    "t-online",
    "freenet",
    "posteo",
    "mailbox",
    "aol",
    "proton",
    "protonmail",
    "pm",
    "mail",
    "inbox",
    "list",
    "bk",
    "yandex",
    "rambler",
    "ukr",
    "qq",
    "163",
    "126",
    "sina",
    "foxmail",
    "naver",
    "daum",
    "hanmail",
    "online",
    "telenor",
    "telia",
    "orange",
    "free",
    "wanadoo",
    "laposte",
    "sfr",
    "libero",
    "tiscali",
    "virgilio",
    "seznam",
    "wp",
    "o2",
    "onet",
    "interia",
    "bluewin",
    "comcast",
    "verizon",
    "btinternet",
    "sky",
    "fastmail",
    "hey",
    "tutanota",
    "tuta",
    "zoho",
    "uol",
    "bol",
    "terra",
    "rediffmail",
    "docomo",
    "ezweb",
    "softbank",
    "linkedin",
    "facebook",
    "example",
];

const DESKS: &[&str] = &[
    "info",
    "office",
    "sales",
    "contact",
    "contacts",
    "hello",
    "hi",
    "mail",
    "post",
    "postmaster",
    "admin",
    "administration",
    "support",
    "team",
    "kontakt",
    "contacto",
    "contatti",
    "service",
    "help",
    "helpdesk",
    "hr",
    "jobs",
    "career",
    "careers",
    "marketing",
    "press",
    "presse",
    "media",
    "billing",
    "invoice",
    "invoices",
    "accounts",
    "accounting",
    "finance",
    "reception",
    "secretary",
    "sekretariat",
    "secretariat",
    "buero",
    "welcome",
    "webmaster",
    "booking",
    "bookings",
    "events",
    "news",
    "newsletter",
    "firmapost",
    "all",
    "everyone",
    "staff",
    "family",
    "familie",
];

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("anna@fjord.no", Some("fjord"))]
    #[case("anna@mail.fjord.co.uk", Some("fjord"))]
    #[case("anna@gmail.com", None)]
    #[case("anna@yahoo.co.jp", None)]
    #[case("anna@localhost", None)]
    fn finds_the_company_behind_an_address(#[case] email: &str, #[case] company: Option<&str>) {
        assert_eq!(company_of(email), company);
    }

    #[rstest]
    #[case("info@fjord.no", true)]
    #[case("no-reply@fjord.no", true)]
    #[case("infante@fjord.no", false)]
    fn knows_desks(#[case] email: &str, #[case] expected: bool) {
        assert_eq!(is_of_a_desk(email), expected);
    }
}
