//! Whether a value can be what its field says. Rule: a refusal names the value and says what would do.

use crate::dates::{self, PartialDate};
use crate::failure::{Failure, Result};
use crate::importing::contact::Labelled;
use crate::people::PersonEdit;
use chrono::{DateTime, Days, NaiveDate, Utc};

/// Longer is no tag but a note.
const LONGEST_TAG: usize = 100;

pub(super) fn all(edit: &PersonEdit, now: DateTime<Utc>) -> Result<()> {
    if edit.name.as_deref().is_some_and(|name| name.trim().is_empty()) {
        return Err(Failure::invalid(sentence!(
            "failures-people-no-name",
            "A person needs a name. Type one, or leave the old one."
        )));
    }
    if let Some(birthday) = given(edit.birthday.as_deref()) {
        birthday.parse::<PartialDate>().map_err(|_| {
            Failure::invalid(sentence!(
                "failures-people-no-birthday",
                "“{birthday}” is no birthday. Write 1984-11-13, or --11-13 without the year.",
                birthday
            ))
        })?;
    }
    if let Some(met_on) = given(edit.met_on.as_deref()) {
        day(met_on, now)?;
    }
    values(edit.emails.as_deref(), email)?;
    values(edit.phones.as_deref(), phone)?;
    values(edit.urls.as_deref(), url)?;
    values(edit.dates.as_deref(), date)?;
    tags(edit.tags.as_deref().unwrap_or_default())
}

pub(super) fn tags(tags: &[String]) -> Result<()> {
    match tags.iter().find(|tag| tag.chars().count() > LONGEST_TAG) {
        Some(long) => {
            let start: String = long.chars().take(30).collect();
            Err(Failure::invalid(sentence!(
                "failures-people-tag-too-long",
                "The tag “{start}…” is too long. Use at most {longest} letters.",
                start,
                longest = LONGEST_TAG
            )))
        }
        None => Ok(()),
    }
}

/// What a new person is called: the name, its parts, or whatever else was typed.
pub(super) fn name_of(edit: &PersonEdit) -> Option<String> {
    let parts = [&edit.prefix, &edit.given, &edit.additional, &edit.family, &edit.suffix];
    let joined = parts.iter().filter_map(|part| given(part.as_deref())).collect::<Vec<_>>().join(" ");
    let first = |values: &Option<Vec<Labelled>>| {
        values.iter().flatten().find_map(|value| given(Some(&value.value)).map(String::from))
    };
    given(edit.name.as_deref())
        .map(String::from)
        .or((!joined.is_empty()).then_some(joined))
        .or_else(|| given(edit.nickname.as_deref()).map(String::from))
        .or_else(|| given(edit.organisation.as_deref()).map(String::from))
        .or_else(|| first(&edit.emails))
        .or_else(|| first(&edit.phones))
}

/// The text without blanks around it; `None` where nothing is left.
pub(super) fn given(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn day(text: &str, now: DateTime<Utc>) -> Result<NaiveDate> {
    let day = dates::day(text).ok_or_else(|| {
        Failure::invalid(sentence!(
            "failures-people-no-meeting-day",
            "“{text}” is no date. Write it as 2024-05-17, or leave it empty.",
            text
        ))
    })?;
    // East of Greenwich it may be tomorrow already.
    if now.date_naive().checked_add_days(Days::new(1)).is_some_and(|tomorrow| day > tomorrow) {
        return Err(Failure::invalid(sentence!(
            "failures-people-met-in-future",
            "{text} has not come yet. Give the day on which you met.",
            text
        )));
    }
    Ok(day)
}

fn values(values: Option<&[Labelled]>, check: impl Fn(&str) -> Result<()>) -> Result<()> {
    values.unwrap_or_default().iter().filter_map(|value| given(Some(&value.value))).try_for_each(check)
}

fn email(address: &str) -> Result<()> {
    let looks_right = address.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty() && !host.is_empty() && !host.contains('@') && !address.contains(char::is_whitespace)
    });
    if looks_right {
        return Ok(());
    }
    Err(Failure::invalid(sentence!(
        "failures-people-no-email",
        "“{address}” is no e-mail address. Write it as name@example.org.",
        address
    )))
}

fn phone(number: &str) -> Result<()> {
    if number.chars().any(char::is_numeric) {
        return Ok(());
    }
    Err(Failure::invalid(sentence!(
        "failures-people-no-digits",
        "“{number}” has no digits. Write a telephone number, best as +47 406 12 345.",
        number
    )))
}

fn date(date: &str) -> Result<()> {
    date.parse::<PartialDate>().map(|_| ()).map_err(|_| {
        Failure::invalid(sentence!(
            "failures-people-no-date",
            "“{date}” is no date. Write it as 2024-05-17, or --05-17 without the year.",
            date
        ))
    })
}

fn url(url: &str) -> Result<()> {
    const REFUSED: [&str; 4] = ["javascript:", "data:", "file:", "vbscript:"];
    let lower = url.to_ascii_lowercase();
    if url.contains(char::is_whitespace) || REFUSED.iter().any(|scheme| lower.starts_with(scheme)) {
        return Err(Failure::invalid(sentence!(
            "failures-people-no-page",
            "“{url}” is no address of a page. Write it as https://example.org.",
            url
        )));
    }
    Ok(())
}
