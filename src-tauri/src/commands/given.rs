//! What a command is given. Rule: input larger than any that a user makes, or with a day that no calendar of ours has, is refused in
//! words before the command sees it.

use rapport::dates::is_beyond_the_calendar;
use rapport::sentence;
use rapport::{Failure, Result};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Letters in bytes: a book has fewer.
const LONGEST_TEXT: usize = 2_000_000;
/// A pasted table, or a picture of a chart.
const LONGEST_FILE: usize = 200_000_000;
const WITH_A_FILE: [&str; 2] = ["import_preview", "file_save"];
/// All people of the largest network, and more.
const LONGEST_LIST: usize = 500_000;

/// The input of this command.
///
/// # Errors
/// `Invalid` where it is too large or none of this command.
pub fn read<T: DeserializeOwned>(command: &str, input: Value) -> Result<T> {
    check(&input, if WITH_A_FILE.contains(&command) { LONGEST_FILE } else { LONGEST_TEXT })?;
    serde_json::from_value(input).map_err(|cause| {
        Failure::invalid(sentence!(
            "failures-shell-form-unknown",
            "Rapport was asked for this in a form it does not know. Please report the details."
        ))
        .with_details(format!("{command}: {cause}"))
    })
}

fn check(value: &Value, longest_text: usize) -> Result<()> {
    match value {
        Value::String(text) if text.len() > longest_text => Err(Failure::invalid(sentence!(
            "failures-shell-text-too-long",
            "This text is too long to be kept. Shorten it, or keep it in a file of its own."
        ))),
        Value::String(text) if is_beyond_the_calendar(text) => Err(Failure::invalid(sentence!(
            "failures-shell-beyond-the-calendar",
            "“{text}” lies beyond the calendar. Give a year of four digits.",
            text
        ))),
        Value::Array(all) if all.len() > LONGEST_LIST => Err(Failure::invalid(sentence!(
            "failures-shell-too-many",
            "These are too many at once. Choose fewer, and do the rest after them."
        ))),
        Value::Array(all) => all.iter().try_for_each(|one| check(one, longest_text)),
        Value::Object(fields) if fields.len() > LONGEST_LIST => Err(Failure::invalid(sentence!(
            "failures-shell-too-many",
            "These are too many at once. Choose fewer, and do the rest after them."
        ))),
        Value::Object(fields) => fields.iter().try_for_each(|(name, one)| {
            check(&Value::String(name.clone()), longest_text)?;
            check(one, longest_text)
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapport::Code;
    use serde::Deserialize;
    use serde_json::json;

    #[derive(Debug, Deserialize)]
    struct Named {
        names: Vec<String>,
    }

    fn read_names(command: &str, names: Value) -> Result<Named> {
        read(command, json!({ "names": names }))
    }

    #[test]
    fn what_a_user_makes_is_taken() {
        let named =
            read_names("people_tag", json!(["storage", "+47 406 12 345", "--11-13", "-5", "9999-12-31"])).unwrap();
        assert_eq!(named.names.len(), 5);
    }

    #[test]
    fn what_nobody_makes_is_refused_in_words() {
        let long = "a".repeat(LONGEST_TEXT + 1);
        for names in [
            json!([long]),
            json!(vec![""; LONGEST_LIST + 1]),
            json!(["+262142-12-31"]),
            json!(["-0001-01-01T00:00:00Z"]),
            json!(["0000-01-01"]),
            json!({ "not": "a list" }),
            Value::Null,
        ] {
            let failure = read_names("people_tag", names).unwrap_err();
            assert_eq!(failure.code, Code::Invalid);
            assert!(failure.message.ends_with('.'));
        }
        assert!(read_names("file_save", json!([long])).is_ok(), "a picture is larger than a text");
    }
}
