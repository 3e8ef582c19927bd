//! Printing. Rule: answers go to standard output, remarks and failures to standard error.

use crate::arguments::Command;
use rapport::{Code, Failure, Result, Sentence};
use serde::Serialize;
use std::io::{self, Write};

/// For whom the answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Words,
    Json,
}

impl Form {
    pub fn of(command: &Command) -> Self {
        let json = match command {
            Command::Import(asked) => asked.json,
            Command::Backup(asked) => asked.json,
            Command::Restore(asked) => asked.json,
            Command::Check(asked) => asked.json,
            Command::Trash(asked) => asked.json,
            Command::Log(asked) => asked.json,
            Command::People(asked) => asked.json,
            Command::Show(asked) => asked.json,
            Command::Promises(asked) => asked.json,
            Command::Events(asked) => asked.json,
            Command::Week(asked) => asked.json,
            Command::Person(asked) => asked.json,
            Command::Topics(asked) => asked.json,
            Command::Expertise(asked) => asked.json,
            Command::Mentoring(asked) => asked.json,
            Command::Opportunities(asked) => asked.json,
            Command::Goals(asked) => asked.json,
            Command::Growth(asked) => asked.json,
            Command::Structure(asked) => asked.json,
            Command::Undo
            | Command::Redo
            | Command::Encrypt(_)
            | Command::Decrypt
            | Command::Passphrase(_)
            | Command::Keyring(_)
            | Command::Export(_)
            | Command::Report(_)
            | Command::Completions { .. }
            | Command::Manual { .. } => false,
        };
        if json { Self::Json } else { Self::Words }
    }
}

/// One line of the answer. Control characters, which could steer the terminal, are shown as blanks.
pub fn line(text: &str) -> Result<()> {
    let shown: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    writeln!(io::stdout().lock(), "{}", shown.trim_end()).map_err(|cause| unwritten(&cause))
}

pub fn json(value: &impl Serialize) -> Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, value).map_err(|cause| unwritten(&cause.into()))?;
    writeln!(out).map_err(|cause| unwritten(&cause))
}

/// What nobody but the prompt says, so that it is in English alone.
pub fn prompt(text: impl Into<String>) -> Sentence {
    Sentence::untranslated(text.into())
}

pub fn remark(text: &str) {
    // What is quoted from a file may steer a terminal. Lines of our own stay apart.
    let shown: String =
        text.chars().map(|letter| if letter.is_control() && letter != '\n' { ' ' } else { letter }).collect();
    // Nobody can be told where standard error is closed.
    let _ = writeln!(io::stderr().lock(), "{shown}");
}

pub fn failure(form: Form, failure: &Failure) {
    match (form, serde_json::to_string(failure)) {
        (Form::Json, Ok(json)) => remark(&json),
        _ => {
            remark(&format!("rapport: {}", failure.message));
            if !failure.details.is_empty() && failure.details != failure.message {
                remark(&format!("  {}", failure.details));
            }
        }
    }
}

const CLOSED_PIPE: &str = "closed pipe";

pub fn is_closed_pipe(failure: &Failure) -> bool {
    failure.code == Code::File && failure.details == CLOSED_PIPE
}

pub fn unwritten(cause: &io::Error) -> Failure {
    let failure = Failure::new(Code::File, prompt("The answer could not be written to standard output."));
    if cause.kind() == io::ErrorKind::BrokenPipe {
        failure.with_details(CLOSED_PIPE)
    } else {
        failure.with_details(cause)
    }
}
