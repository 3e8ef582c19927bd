//! What it means that two records agree in this and that. Rule: symmetric; a name alone is never certain, and what
//! contradicts (two profiles in one network, two birthdays, father and son) outweighs what agrees.

use super::Certainty;
use super::entry::{Entry, is_of_a_desk};
use super::names::{Likeness, likeness};
use crate::dates::PartialDate;
use crate::people::identity::{Line, is_of_one_person, line};
use crate::people::{MatchKind, MatchReason};

/// What the rest of the network says about the two.
#[derive(Debug, Clone, Copy)]
pub(super) struct Crowd<F> {
    pub name: Rarity,
    /// Whether this profile, address or number stands on the cards of several different people.
    pub is_shared: F,
}

pub(super) struct Verdict {
    pub certainty: Certainty,
    pub reasons: Vec<MatchReason>,
    pub score: u32,
}

/// How much it tells that two people bear one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rarity {
    /// So many bear both of its words that two of them meet by chance.
    Common,
    /// With a city beside it, it tells somebody.
    Uncommon,
    Rare,
}

pub(super) fn weigh<F: Fn(Shared) -> bool>(one: &Entry, other: &Entry, crowd: &Crowd<F>) -> Option<Verdict> {
    let name = likeness_of(one, other);
    let evidence = Evidence::of(one, other);
    let contradiction = Contradiction::between(one, other);
    let strong = evidence.strongest(name, contradiction, crowd);
    let certainty = match strong {
        Some(certainty) => certainty,
        None => by_name(one, other, name, &evidence, contradiction, crowd.name)?,
    };
    let reasons = evidence.reasons(name);
    let score = score(certainty, name, &reasons);
    Some(Verdict { certainty, reasons, score })
}

/// Something that identifies a person, unless several people share it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shared<'a> {
    Profile(&'a str),
    Email(&'a str),
    Phone(&'a str),
}

fn likeness_of(one: &Entry, other: &Entry) -> Likeness {
    let whole = likeness(one.name(), other.name());
    if whole > Likeness::Typo {
        return whole;
    }
    let by_nickname = called_by_nickname(one, other) || called_by_nickname(other, one);
    if by_nickname { whole.max(Likeness::Nickname) } else { whole }
}

/// `Bunny Berg` is `Anna "Bunny" Berg`: the given name replaced by the nickname.
fn called_by_nickname(one: &Entry, other: &Entry) -> bool {
    let (Some(nickname), [_, family @ ..]) = (one.identity.nickname.as_slice().first(), one.identity.words.as_slice())
    else {
        return false;
    };
    one.identity.nickname.len() == 1
        && !family.is_empty()
        && other.identity.words.first() == Some(nickname)
        && other.identity.words.get(1..) == Some(family)
}

/// What two records have in common besides their names.
struct Evidence<'a> {
    source: Option<&'a str>,
    profile: Option<&'a str>,
    email: Option<&'a str>,
    loose_email: Option<&'a str>,
    phone: Option<&'a str>,
    organisation: bool,
    company: Option<&'a str>,
    city: bool,
    birthday: Birthday,
    met_on: bool,
    position: Position,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Birthday {
    Same,
    /// The same day; at least one of the years is not known.
    SameDay,
    Untold,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    Same,
    Other,
    Untold,
}

impl<'a> Evidence<'a> {
    fn of(one: &'a Entry, other: &'a Entry) -> Self {
        let (a, b) = (&one.identity, &other.identity);
        let same = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
        Self {
            source: common(&a.source_uids, &b.source_uids),
            profile: common(&a.profiles, &b.profiles),
            // A person's own address tells more than that of a desk.
            email: a
                .emails
                .iter()
                .filter(|email| b.emails.contains(email))
                .min_by_key(|email| is_of_a_desk(email))
                .map(String::as_str),
            loose_email: common(&one.loose_emails, &other.loose_emails),
            phone: common(&a.phones, &b.phones),
            organisation: same(&a.organisation, &b.organisation),
            company: common(&one.companies, &other.companies),
            city: same(&a.city, &b.city),
            birthday: match (a.birthday, b.birthday) {
                (Some(one), Some(other)) if one == other && matches!(one, PartialDate::Full(_)) => Birthday::Same,
                (Some(one), Some(other)) if one.in_year(2000) == other.in_year(2000) => Birthday::SameDay,
                _ => Birthday::Untold,
            },
            met_on: a.met_on.is_some() && a.met_on == b.met_on,
            position: match (&a.position, &b.position) {
                (Some(one), Some(other)) if one == other => Position::Same,
                (Some(_), Some(_)) => Position::Other,
                _ => Position::Untold,
            },
        }
    }

    /// What a shared identifier makes of the two; `None` where there is none that tells.
    fn strongest<F: Fn(Shared) -> bool>(
        &self,
        name: Likeness,
        contradiction: Contradiction,
        crowd: &Crowd<F>,
    ) -> Option<Certainty> {
        if self.profile.is_some_and(is_of_one_person) {
            return Some(Certainty::Certain);
        }
        let named_alike = name.is_one_name();
        let unless_contradicted =
            if contradiction == Contradiction::None { Certainty::Certain } else { Certainty::Likely };
        let source = self.source.map(|uid| match name {
            Likeness::Different => Certainty::Likely,
            Likeness::Related | Likeness::Unknown if uid.len() < LONG_UID => Certainty::Likely,
            _ => Certainty::Certain,
        });
        let profile = self
            .profile
            .filter(|profile| !(crowd.is_shared)(Shared::Profile(profile)))
            .map(|_| if named_alike { unless_contradicted } else { Certainty::Likely });
        let email = self.email.and_then(|email| {
            let own = !is_of_a_desk(email) && !(crowd.is_shared)(Shared::Email(email));
            match name {
                _ if own && (named_alike || name == Likeness::Unknown) => Some(unless_contradicted),
                Likeness::Typo | Likeness::Initial if own && self.phone.is_some() => Some(unless_contradicted),
                _ if own || named_alike => Some(Certainty::Likely),
                _ => None,
            }
        });
        let loose_email = self.loose_email.filter(|_| name > Likeness::Different).map(|_| Certainty::Likely);
        let phone = self.phone.and_then(|phone| {
            let own = !(crowd.is_shared)(Shared::Phone(phone));
            // Namesakes in one company are reached by one switchboard.
            let colleagues = self.company.is_some()
                && match line(phone) {
                    Line::Mobile => self.position == Position::Other,
                    Line::Either => self.position != Position::Same,
                    Line::Fixed => true,
                };
            match name {
                _ if own && named_alike && !colleagues => Some(unless_contradicted),
                _ if named_alike => Some(Certainty::Likely),
                Likeness::Different => None,
                _ => own.then_some(Certainty::Likely),
            }
        });
        // Certain comes before likely.
        [source, profile, email, loose_email, phone].into_iter().flatten().min()
    }

    fn reasons(&self, name: Likeness) -> Vec<MatchReason> {
        let reason = |kind, value: &str| MatchReason { kind, value: value.to_owned() };
        let mut reasons = Vec::new();
        reasons.extend(self.source.map(|_| reason(MatchKind::SameSource, "")));
        reasons.extend(self.profile.map(|profile| reason(MatchKind::SameProfile, profile)));
        reasons.extend(self.email.or(self.loose_email).map(|email| reason(MatchKind::SameEmail, email)));
        reasons.extend(self.phone.map(|phone| reason(MatchKind::SamePhone, phone)));
        reasons.extend(match name {
            Likeness::Same => Some(reason(MatchKind::SameName, "")),
            Likeness::Reversed => Some(reason(MatchKind::NameReversed, "")),
            Likeness::Nickname => Some(reason(MatchKind::Nickname, "")),
            Likeness::Spelling | Likeness::Fuller | Likeness::Typo | Likeness::Initial => {
                Some(reason(MatchKind::SimilarName, ""))
            }
            Likeness::Unknown | Likeness::Related | Likeness::Different => None,
        });
        if self.organisation {
            reasons.push(reason(MatchKind::SameOrganisation, ""));
        } else if let Some(company) = self.company {
            reasons.push(reason(MatchKind::SameEmailDomain, company));
        }
        if self.birthday != Birthday::Untold {
            reasons.push(reason(MatchKind::SameBirthday, ""));
        }
        if self.met_on {
            reasons.push(reason(MatchKind::SameMetOn, ""));
        }
        if self.city {
            reasons.push(reason(MatchKind::SameCity, ""));
        }
        reasons
    }
}

/// A `UID` shorter than this may be a running number, and two programs count alike.
const LONG_UID: usize = 16;

fn common<'a>(one: &'a [String], other: &[String]) -> Option<&'a str> {
    one.iter().find(|value| other.contains(value)).map(String::as_str)
}

/// What speaks against the two being one person.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Contradiction {
    None,
    /// Two mailboxes in one company: perhaps an alias, perhaps a namesake.
    Mailbox,
    Person,
}

impl Contradiction {
    fn between(one: &Entry, other: &Entry) -> Self {
        let (a, b) = (&one.identity, &other.identity);
        let own = |profiles: &[String]| profiles.iter().any(|profile| profile.starts_with("linkedin:"));
        let two_profiles = own(&a.profiles) && own(&b.profiles) && common(&a.profiles, &b.profiles).is_none();
        let two_birthdays = match (a.birthday, b.birthday) {
            (Some(PartialDate::Full(one)), Some(PartialDate::Full(other))) => one != other,
            (Some(one), Some(other)) => one.in_year(2000) != other.in_year(2000),
            _ => false,
        };
        let domain = |email: &'_ str| email.rsplit_once('@').map(|(_, domain)| domain.to_owned());
        let two_mailboxes = || {
            common(&a.emails, &b.emails).is_none()
                && a.emails
                    .iter()
                    .filter(|email| super::entry::company_of(email).is_some() && !is_of_a_desk(email))
                    .any(|email| b.emails.iter().any(|other| !is_of_a_desk(other) && domain(other) == domain(email)))
        };
        if two_profiles || two_birthdays || a.generation != b.generation {
            Self::Person
        } else if two_mailboxes() {
            Self::Mailbox
        } else {
            Self::None
        }
    }
}

/// Names and what goes with them, where nothing identifies the person.
fn by_name(
    one: &Entry,
    other: &Entry,
    name: Likeness,
    evidence: &Evidence,
    contradiction: Contradiction,
    rarity: Rarity,
) -> Option<Certainty> {
    if contradiction == Contradiction::Person
        || name < Likeness::Initial
        || !one.identity.has_full_name()
        || !other.identity.has_full_name()
    {
        return None;
    }
    let in_one_company = evidence.organisation || evidence.company.is_some();
    let born_together = evidence.birthday != Birthday::Untold;
    let in_one_city = evidence.city && rarity >= Rarity::Uncommon;
    match name {
        Likeness::Same | Likeness::Reversed | Likeness::Spelling => {
            let corroborated = in_one_company && (evidence.met_on || evidence.birthday == Birthday::Same);
            if corroborated && contradiction == Contradiction::None && evidence.position != Position::Other {
                return Some(Certainty::Certain);
            }
            let rare = rarity == Rarity::Rare && name != Likeness::Spelling && disagreements(one, other) < 2;
            (in_one_company || born_together || evidence.met_on || in_one_city || rare).then_some(Certainty::Likely)
        }
        Likeness::Fuller | Likeness::Nickname => {
            (in_one_company || born_together || evidence.met_on || in_one_city).then_some(Certainty::Likely)
        }
        _ => (in_one_company || born_together || evidence.met_on).then_some(Certainty::Likely),
    }
}

/// In how many things both tell something, and not the same.
fn disagreements(one: &Entry, other: &Entry) -> usize {
    let (a, b) = (&one.identity, &other.identity);
    let apart = |one: &[String], other: &[String]| !one.is_empty() && !other.is_empty() && common(one, other).is_none();
    let differ = |one: &Option<String>, other: &Option<String>| one.is_some() && other.is_some() && one != other;
    [
        apart(&one.companies, &other.companies),
        apart(&a.emails, &b.emails),
        apart(&a.phones, &b.phones),
        differ(&a.city, &b.city),
    ]
    .into_iter()
    .filter(|disagree| *disagree)
    .count()
}

fn score(certainty: Certainty, name: Likeness, reasons: &[MatchReason]) -> u32 {
    let of_reason = |reason: &MatchReason| match reason.kind {
        MatchKind::SameSource | MatchKind::SameProfile => 60,
        MatchKind::SameEmail => 40,
        MatchKind::SamePhone => 35,
        MatchKind::SameMetOn | MatchKind::SameBirthday => 25,
        MatchKind::SameOrganisation => 20,
        MatchKind::SameEmailDomain => 15,
        MatchKind::SameCity => 8,
        MatchKind::SameName | MatchKind::NameReversed | MatchKind::SimilarName | MatchKind::Nickname => 0,
    };
    let of_name = match name {
        Likeness::Same => 30,
        Likeness::Reversed => 28,
        Likeness::Spelling | Likeness::Nickname => 25,
        Likeness::Fuller => 22,
        Likeness::Typo => 18,
        Likeness::Initial => 12,
        Likeness::Unknown | Likeness::Related => 5,
        Likeness::Different => 0,
    };
    let sum = reasons.iter().map(of_reason).sum::<u32>() + of_name;
    match certainty {
        Certainty::Certain => (90 + sum / 20).min(100),
        Certainty::Likely => sum.min(89),
    }
}
