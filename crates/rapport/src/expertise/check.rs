//! What may be written down. Rule: it has happened, and a link is one that a browser opens.

use crate::failure::{Failure, Result};
use crate::sentence::Sentence;
use crate::storage::Writing;
use chrono::NaiveDate;

/// Whether the day has not come yet. Where the user is, it may already be tomorrow.
pub(crate) fn is_to_come(writing: &Writing<'_>, on: NaiveDate) -> bool {
    on > writing.now().date_naive().succ_opt().unwrap_or(NaiveDate::MAX)
}

pub(crate) fn happened(writing: &Writing<'_>, on: NaiveDate) -> Result<()> {
    if is_to_come(writing, on) {
        return Err(Failure::invalid(sentence!(
            "failures-expertise-yet-to-come",
            "{on} is yet to come. Write down what has happened, on its day.",
            on
        )));
    }
    Ok(())
}

/// The link as it is kept; may be empty.
pub(crate) fn link(url: &str) -> Result<&str> {
    let url = url.trim();
    let begins = |scheme: &str| url.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme));
    if !url.is_empty() && !begins("https://") && !begins("http://") {
        return Err(Failure::invalid(sentence!(
            "failures-expertise-no-link",
            "{url} is no link. Copy it as the browser shows it: https://…",
            url
        )));
    }
    Ok(url)
}

/// A text that must not be empty, without the blanks around it.
pub(crate) fn text(text: &str, otherwise: impl Into<Sentence>) -> Result<&str> {
    let text = text.trim();
    if text.is_empty() { Err(Failure::invalid(otherwise)) } else { Ok(text) }
}
