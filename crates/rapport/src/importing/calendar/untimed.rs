//! Why an entry cannot be placed in time. Rule: each says what to do in its own calendar.

use crate::sentence::Sentence;

pub(super) fn without_start(title: &str) -> Sentence {
    if title.is_empty() {
        sentence!(
            "problems-calendar-entry-without-start",
            "This entry has no start and was not taken. Give it a day in its calendar and export it again."
        )
    } else {
        sentence!(
            "problems-calendar-without-start",
            "“{title}” has no start and was not taken. Give it a day in its calendar and export it again.",
            title
        )
    }
}

pub(super) fn with_wrong_start(title: &str, start: &str) -> Sentence {
    if title.is_empty() {
        sentence!(
            "problems-calendar-entry-wrong-start",
            "This entry starts at “{start}”, which is no day or time. It was not taken; correct it in its calendar and export it again.",
            start
        )
    } else {
        sentence!(
            "problems-calendar-wrong-start",
            "“{title}” starts at “{start}”, which is no day or time. It was not taken; correct it in its calendar and export it again.",
            title,
            start
        )
    }
}
