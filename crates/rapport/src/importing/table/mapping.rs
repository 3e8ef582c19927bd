//! Which column goes where. Rule: by its name, else by what stands in it, and the user's word over both.

use super::fields::{Field, Kind, field, heading, settle};
use super::values::{is_email, is_phone, is_url};
use crate::importing::reading::Target;

/// Where all columns of a table go.
#[derive(Debug, Clone)]
pub(super) struct Mapping {
    pub fields: Vec<Field>,
    /// The number in a column's name: values and labels with the same one belong together.
    pub numbers: Vec<u32>,
    /// For each column the one that holds the label of its values.
    pub labels: Vec<Option<usize>>,
    pub certainty: Certainty,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Certainty {
    Certain,
    /// Guessed by what stands in the columns, or a column that holds something goes nowhere.
    Guessed,
}

/// `sample`: rows as they stand.
pub(super) fn mapping(
    header: Option<&[String]>,
    sample: &[Vec<String>],
    width: usize,
    chosen: Option<&[Target]>,
) -> Mapping {
    let headings: Vec<_> = (0..width)
        .map(|column| heading(header.and_then(|cells| cells.get(column)).map_or("", String::as_str)))
        .collect();
    let mut fields: Vec<Field> = headings.iter().map(|heading| field(heading).unwrap_or(Field::Aside)).collect();
    settle(&mut fields);
    let mut certainty = if header.is_some() { Certainty::Certain } else { Certainty::Guessed };
    let unmapped = |fields: &[Field], column: usize| fields.get(column) == Some(&Field::Aside);
    for column in 0..width {
        if unmapped(&fields, column) && holds_something(sample, column) {
            certainty = Certainty::Guessed;
            if let Some(field) = by_values(sample, column) {
                fields.splice(column..=column, [field]);
            }
        }
    }
    if !fields.iter().any(|field| matches!(field, Field::Name | Field::Given | Field::Family)) {
        if headings.iter().all(|heading| field(heading).is_none()) {
            guess_names(&mut fields, sample);
        }
        if !fields.iter().any(|field| matches!(field, Field::Email(_) | Field::Name | Field::Organisation)) {
            certainty = Certainty::Guessed;
        }
    }
    if let Some(chosen) = chosen {
        // A column that stays where it is keeps what is known of it beyond the choice (labels, numbers).
        fields = (0..width)
            .map(|column| {
                let own = fields.get(column).copied().unwrap_or(Field::Aside);
                let wanted = chosen.get(column).copied().unwrap_or(Target::LeaveOut);
                if own.target() == wanted { own } else { Field::of(wanted) }
            })
            .collect();
        certainty = Certainty::Certain;
    }
    let numbers: Vec<u32> = headings.iter().map(|heading| heading.number).collect();
    let labels = (0..width).map(|column| label_column(&fields, &numbers, column)).collect();
    Mapping { fields, numbers, labels, certainty }
}

fn label_column(fields: &[Field], numbers: &[u32], column: usize) -> Option<usize> {
    let kind: Kind = fields.get(column)?.kind()?;
    let number = numbers.get(column)?;
    fields.iter().zip(numbers).position(|(field, other)| *field == Field::LabelOf(kind) && other == number)
}

fn cells(sample: &[Vec<String>], column: usize) -> impl Iterator<Item = &str> {
    sample.iter().filter_map(move |row| row.get(column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

fn holds_something(sample: &[Vec<String>], column: usize) -> bool {
    cells(sample, column).next().is_some()
}

fn by_values(sample: &[Vec<String>], column: usize) -> Option<Field> {
    let mostly = |test: fn(&str) -> bool| {
        let (fitting, all) =
            cells(sample, column).fold((0, 0), |(fitting, all), cell| (fitting + usize::from(test(cell)), all + 1));
        fitting * 10 >= all * 8
    };
    if mostly(is_email) {
        Some(Field::Email(""))
    } else if mostly(is_url) {
        Some(Field::Url(""))
    } else if mostly(is_phone) {
        Some(Field::Phone(""))
    } else {
        None
    }
}

/// In a table whose columns no word tells: a column that joins two others is the name and these its parts, else words before the first address.
fn guess_names(fields: &mut [Field], sample: &[Vec<String>]) {
    let are_words = |column: usize| {
        let wordy = cells(sample, column).filter(|cell| cell.chars().next().is_some_and(char::is_alphabetic)).count();
        wordy > 0 && wordy * 10 >= cells(sample, column).count() * 8
    };
    let words: Vec<usize> =
        (0..fields.len()).filter(|column| fields.get(*column) == Some(&Field::Aside) && are_words(*column)).collect();
    let mut set = |column: usize, field| {
        if let Some(place) = fields.get_mut(column) {
            *place = field;
        }
    };
    for (place, name) in words.iter().enumerate().take(6) {
        for pair in words
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != place)
            .map(|(_, column)| *column)
            .collect::<Vec<_>>()
            .windows(2)
            .take(6)
        {
            let [given, family] = pair else { continue };
            let joins = sample.iter().filter(|row| {
                let cell = |column: usize| row.get(column).map_or("", |cell| cell.trim());
                !cell(*given).is_empty() && cell(*name) == format!("{} {}", cell(*given), cell(*family))
            });
            if joins.count() * 2 > sample.len() {
                set(*name, Field::Name);
                set(*given, Field::Given);
                set(*family, Field::Family);
                return;
            }
        }
    }
    let spaced = |column: usize| cells(sample, column).filter(|cell| cell.contains(' ')).count() * 2 > sample.len();
    match words.as_slice() {
        [first, ..] if spaced(*first) => set(*first, Field::Name),
        [first, second, ..] if *second == first + 1 => {
            set(*first, Field::Given);
            set(*second, Field::Family);
        }
        [first, ..] => set(*first, Field::Name),
        [] => {}
    }
}
