//! What columns mean. Rule: by their names, in many languages, from one table of words (`headers.txt`), never by their position.

use crate::folding::fold;
use crate::importing::reading::Target;
use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// Not known: kept aside with the column's name.
    Aside,
    /// Known, and of no use to anybody.
    Ignored,
    /// Left out by the user.
    LeftOut,
    Name,
    Given,
    Additional,
    Family,
    Prefix,
    Suffix,
    Nickname,
    Organisation,
    Department,
    Position,
    Email(&'static str),
    Phone(&'static str),
    Url(&'static str),
    Address(&'static str, Part),
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,
    Date(&'static str),
    MetOn,
    Tags,
    Notes,
    Related(&'static str),
    /// The label of the values with the same number.
    LabelOf(Kind),
    /// *Name* beside *Vorname* is the family name.
    NameOrFamily,
    /// *Nombre* beside *Apellidos* is the given name.
    GivenOrName,
    /// *Title* beside *Job Title* is the honorific.
    TitleOrPosition,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Street,
    City,
    Region,
    PostalCode,
    Country,
    Box,
    Extended,
    Formatted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Email,
    Phone,
    Url,
    Address,
    Related,
    Date,
}

/// A header cell as it is looked up: `E-mail 2 - Value` is `emailvalue` with number 2.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::importing) struct Heading {
    pub key: String,
    pub number: u32,
}

pub(in crate::importing) fn heading(cell: &str) -> Heading {
    let folded = fold(cell);
    let mut heading = Heading::default();
    for token in folded.split(|letter: char| !letter.is_alphanumeric()) {
        let word = token.trim_end_matches(|letter: char| letter.is_ascii_digit());
        if let Ok(number) = token.get(word.len()..).unwrap_or_default().parse() {
            heading.number = number;
        }
        heading.key.push_str(word);
    }
    heading
}

/// The field of a header cell; `None` where the words are not known.
pub(super) fn field(heading: &Heading) -> Option<Field> {
    FIELDS.get(&heading.key).copied()
}

static FIELDS: LazyLock<HashMap<String, Field>> = LazyLock::new(|| {
    let lines = include_str!("headers.txt").lines().filter(|line| !line.starts_with('#'));
    let named = lines.filter_map(|line| line.split_once(" = "));
    let mut fields = HashMap::new();
    for (name, words) in named {
        let Some(field) = field_named(name) else { continue };
        for word in words.split(" | ") {
            fields.entry(heading(word).key).or_insert(field);
        }
    }
    fields
});

fn field_named(name: &'static str) -> Option<Field> {
    let (field, label) = name.split_once(' ').unwrap_or((name, ""));
    Some(match field {
        "name" => Field::Name,
        "name_or_family" => Field::NameOrFamily,
        "given_or_name" => Field::GivenOrName,
        "title_or_position" => Field::TitleOrPosition,
        "given" => Field::Given,
        "additional" => Field::Additional,
        "family" => Field::Family,
        "prefix" => Field::Prefix,
        "suffix" => Field::Suffix,
        "nickname" => Field::Nickname,
        "organisation" => Field::Organisation,
        "department" => Field::Department,
        "position" => Field::Position,
        "email" => Field::Email(label),
        "phone" => Field::Phone(label),
        "url" => Field::Url(label),
        "street" => Field::Address(label, Part::Street),
        "city" => Field::Address(label, Part::City),
        "region" => Field::Address(label, Part::Region),
        "postal" => Field::Address(label, Part::PostalCode),
        "country" => Field::Address(label, Part::Country),
        "box" => Field::Address(label, Part::Box),
        "extended" => Field::Address(label, Part::Extended),
        "formatted" => Field::Address(label, Part::Formatted),
        "birthday" => Field::Birthday,
        "birth_year" => Field::BirthYear,
        "birth_month" => Field::BirthMonth,
        "date" | "event" => Field::Date(label),
        "met_on" => Field::MetOn,
        "tags" => Field::Tags,
        "notes" => Field::Notes,
        "related" => Field::Related(label),
        "ignored" => Field::Ignored,
        "label" => Field::LabelOf(match label {
            "email" => Kind::Email,
            "phone" => Kind::Phone,
            "address" => Kind::Address,
            "url" => Kind::Url,
            "related" => Kind::Related,
            "event" => Kind::Date,
            _ => return None,
        }),
        _ => return None,
    })
}

impl Field {
    /// As the mapping screen shows it.
    pub fn target(self) -> Target {
        match self {
            Self::Name | Self::NameOrFamily => Target::Name,
            Self::Given | Self::GivenOrName => Target::Given,
            Self::Additional => Target::Additional,
            Self::Family => Target::Family,
            Self::Prefix => Target::Prefix,
            Self::Suffix => Target::Suffix,
            Self::Nickname => Target::Nickname,
            Self::Organisation => Target::Organisation,
            Self::Department => Target::Department,
            Self::Position | Self::TitleOrPosition => Target::Position,
            Self::Email(_) => Target::Email,
            Self::Phone(_) => Target::Phone,
            Self::Url(_) => Target::Url,
            Self::Address(_, Part::City) => Target::City,
            Self::Address(_, Part::Region) => Target::Region,
            Self::Address(_, Part::PostalCode) => Target::PostalCode,
            Self::Address(_, Part::Country) => Target::Country,
            Self::Address(_, _) => Target::Street,
            Self::Birthday | Self::BirthYear | Self::BirthMonth | Self::BirthDay => Target::Birthday,
            Self::MetOn => Target::MetOn,
            Self::Tags => Target::Tags,
            Self::Notes => Target::Notes,
            Self::Aside | Self::Ignored | Self::LeftOut | Self::Date(_) | Self::Related(_) | Self::LabelOf(_) => {
                Target::LeaveOut
            }
        }
    }

    pub fn of(target: Target) -> Self {
        match target {
            Target::LeaveOut => Self::LeftOut,
            Target::Name => Self::Name,
            Target::Given => Self::Given,
            Target::Additional => Self::Additional,
            Target::Family => Self::Family,
            Target::Prefix => Self::Prefix,
            Target::Suffix => Self::Suffix,
            Target::Nickname => Self::Nickname,
            Target::Organisation => Self::Organisation,
            Target::Department => Self::Department,
            Target::Position => Self::Position,
            Target::Email => Self::Email(""),
            Target::Phone => Self::Phone(""),
            Target::Url => Self::Url(""),
            Target::Street => Self::Address("", Part::Street),
            Target::City => Self::Address("", Part::City),
            Target::Region => Self::Address("", Part::Region),
            Target::PostalCode => Self::Address("", Part::PostalCode),
            Target::Country => Self::Address("", Part::Country),
            Target::Birthday => Self::Birthday,
            Target::MetOn => Self::MetOn,
            Target::Tags => Self::Tags,
            Target::Notes => Self::Notes,
        }
    }

    /// The kind of value whose label stands in a column of its own.
    pub fn kind(self) -> Option<Kind> {
        Some(match self {
            Self::Email(_) => Kind::Email,
            Self::Phone(_) => Kind::Phone,
            Self::Url(_) => Kind::Url,
            Self::Address(_, _) => Kind::Address,
            Self::Related(_) => Kind::Related,
            Self::Date(_) => Kind::Date,
            _ => return None,
        })
    }

    /// Somebody can be known by it.
    pub fn names_somebody(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::Given
                | Self::Family
                | Self::Nickname
                | Self::Organisation
                | Self::Email(_)
                | Self::Phone(_)
        )
    }
}

/// Settles the words that mean different things in different company.
pub(super) fn settle(fields: &mut [Field]) {
    let has = |fields: &[Field], wanted: Field| fields.contains(&wanted);
    let (given, family) = (has(fields, Field::Given), has(fields, Field::Family));
    let titles = fields.iter().filter(|field| **field == Field::TitleOrPosition).count();
    let mut position = has(fields, Field::Position);
    let name_is_family = given && !family;
    let nombre_is_given = (family || has(fields, Field::NameOrFamily)) && !given;
    let in_three = has(fields, Field::BirthMonth);
    let mut titles_left = titles;
    for field in fields {
        match field {
            Field::NameOrFamily => *field = if name_is_family { Field::Family } else { Field::Name },
            Field::GivenOrName => *field = if nombre_is_given { Field::Given } else { Field::Name },
            // Thunderbird's *Birth Day* beside *Birth Month*; folded, it is *Birthday*.
            Field::Birthday if in_three => *field = Field::BirthDay,
            Field::TitleOrPosition => {
                // French Outlook writes *Titre* twice: the honorific, then the job.
                let honorific = position || titles_left > 1;
                titles_left -= 1;
                *field = if honorific { Field::Prefix } else { Field::Position };
                position |= !honorific;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn every_line_of_the_table_of_words_names_a_field() {
        for line in include_str!("headers.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (name, words) = line.split_once(" = ").expect(line);
            let meant = field_named(name).expect(line);
            for word in words.split(" | ") {
                assert_eq!(field(&heading(word)), Some(meant), "{word} is listed twice");
            }
        }
    }

    #[rstest]
    #[case("E-mail 2 - Value", "emailvalue", 2)]
    #[case("E-mail 2 Address", "emailaddress", 2)]
    #[case("E-Mail 2: Adresse", "emailadresse", 2)]
    #[case("FirstName", "firstname", 0)]
    #[case("Straße geschäftlich 2", "strassegeschaftlich", 2)]
    #[case("Téléphone 2 (bureau)", "telephonebureau", 2)]
    fn headings_are_compared_without_blanks_and_numbers(#[case] cell: &str, #[case] key: &str, #[case] number: u32) {
        assert_eq!(heading(cell), Heading { key: key.into(), number });
    }

    #[rstest]
    #[case(&["Title", "First Name", "Job Title"], &[Field::Prefix, Field::Given, Field::Position])]
    #[case(&["Title", "First Name"], &[Field::Position, Field::Given])]
    #[case(&["Titre", "Prénom", "Nom", "Titre"], &[Field::Prefix, Field::Given, Field::Family, Field::Position])]
    #[case(&["Name", "Vorname"], &[Field::Family, Field::Given])]
    #[case(&["Name", "Given Name", "Family Name"], &[Field::Name, Field::Given, Field::Family])]
    #[case(&["Nombre", "Apellidos"], &[Field::Given, Field::Family])]
    #[case(&["Nombre", "Correo electrónico"], &[Field::Name, Field::Email("")])]
    #[case(&["Birth Year", "Birth Month", "Birth Day"], &[Field::BirthYear, Field::BirthMonth, Field::BirthDay])]
    fn words_mean_what_their_company_says(#[case] cells: &[&str], #[case] expected: &[Field]) {
        let mut fields: Vec<Field> = cells.iter().map(|cell| field(&heading(cell)).unwrap()).collect();
        settle(&mut fields);
        assert_eq!(fields, expected);
    }
}
