//! Rapport at a prompt: the same library as the window. Rule: what is printed for people goes with the terminal,
//! what is printed for programs is documented in `docs/json.md` and stable.

mod arguments;
mod backups;
mod encryption;
mod events;
mod expertise;
mod export;
mod folder;
mod goals;
mod growth;
mod import;
mod journal;
mod keyring;
mod log;
mod manual;
mod mentoring;
mod opportunities;
mod output;
mod people;
mod person;
mod progress;
mod promises;
mod region;
mod report;
mod shown;
mod structure;
mod topics;
mod trash;
mod week;

use arguments::{Arguments, Command};
use chrono::{DateTime, FixedOffset, Local};
use clap::Parser;
use encryption::Secret;
use rapport::importing::Unwatched;
use rapport::{Result, Store};
use std::ffi::OsString;
use std::process::ExitCode;

/// The exit code where what is encrypted was not opened.
const LOCKED: u8 = 3;

/// What a command came to, as its exit code tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Came {
    /// 0
    ToSomething,
    /// 1: nothing could be imported or found
    ToNothing,
}

/// Does what was asked for at the prompt; the first of `arguments` is the program's name, as the system passes it.
pub fn answer(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_env("RAPPORT_LOG"))
        .with_writer(std::io::stderr)
        .init();
    // Wrong use ends here with code 2.
    let arguments = Arguments::parse_from(arguments);
    let form = output::Form::of(&arguments.command);
    match run(arguments) {
        Ok(Came::ToSomething) => ExitCode::SUCCESS,
        Ok(Came::ToNothing) => ExitCode::from(1),
        // Whoever reads our output has enough of it: `rapport people | head`.
        Err(failure) if output::is_closed_pipe(&failure) => ExitCode::SUCCESS,
        Err(failure) => {
            output::failure(form, &failure);
            ExitCode::from(if encryption::is_locked(&failure) { LOCKED } else { 1 })
        }
    }
}

fn run(arguments: Arguments) -> Result<Came> {
    // A list of edges is measured without a database.
    if let Command::Structure(asked) = &arguments.command
        && let Some(edges) = &asked.edges
    {
        return structure::of_edges(edges, asked);
    }
    // What tells of the commands themselves needs none either.
    match &arguments.command {
        Command::Completions { shell } => return manual::completions(*shell),
        Command::Manual { folder } => return manual::pages(folder),
        _ => {}
    }
    let path = folder::database(arguments.data.as_deref())?;
    // An instant that was given is civil where it was given.
    let clock = arguments.now.unwrap_or_else(clock);
    let (now, local) = (clock.to_utc(), clock.naive_local());
    let today = local.date();
    let secret = Secret::of(arguments.passphrase_file.as_deref());
    match &arguments.command {
        Command::Encrypt(asked) if asked.status => return encryption::status(&path),
        Command::Keyring(asked) if !asked.remember => return keyring::tell_or_forget(&path, asked),
        Command::Restore(asked) if asked.lost_passphrase => {}
        _ => secret.unlock(&path)?,
    }
    match &arguments.command {
        Command::Encrypt(asked) => return encryption::encrypt(&path, asked, &secret, now),
        Command::Decrypt => return encryption::decrypt(&path),
        Command::Passphrase(asked) => return encryption::change(&path, &secret, asked),
        Command::Keyring(_) => return keyring::remember(&path),
        Command::Restore(asked) => return backups::restore(&path, asked, &secret, clock),
        Command::Check(asked) => return backups::check(&path, asked),
        Command::Backup(asked) if asked.list => return backups::backup(&path, asked, clock),
        _ => {}
    }
    let mut store = Store::open(&path, now)?;
    // What goes wrong with it is said, and hinders nothing that is asked for here.
    if !matches!(arguments.command, Command::Backup(_))
        && let Err(failure) = rapport::backups::daily(&path, clock, &mut Unwatched)
    {
        output::remark(&format!("rapport: {}", failure.message));
    }
    match arguments.command {
        Command::Import(asked) => import::import(&mut store, &asked, &secret, clock),
        Command::Backup(asked) => backups::backup(&path, &asked, clock),
        Command::Trash(asked) => trash::trash(&mut store, &asked, now),
        Command::Undo => journal::undo(&mut store),
        Command::Redo => journal::redo(&mut store),
        Command::Log(asked) => log::log(&mut store, &asked, local, now),
        Command::People(asked) => people::list(&store, &asked),
        Command::Show(asked) => people::show(&store, &asked),
        Command::Promises(asked) => promises::promises(&store, &asked, today),
        Command::Events(asked) => events::events(&store, &asked, today),
        Command::Week(asked) => week::week(&store, &asked, today),
        Command::Person(asked) => person::person(&mut store, &asked, today, now),
        Command::Topics(asked) => topics::topics(&store, &asked),
        Command::Expertise(asked) => expertise::expertise(&store, &asked),
        Command::Mentoring(asked) => mentoring::mentoring(&store, &asked, today),
        Command::Opportunities(asked) => opportunities::opportunities(&store, &asked, today),
        Command::Goals(asked) => goals::goals(&mut store, &asked, today, now),
        Command::Growth(asked) => growth::growth(&store, &asked, today),
        Command::Structure(asked) => structure::of_network(&store, &asked, today),
        Command::Export(asked) => export::export(&store, &asked, &secret, now),
        Command::Report(asked) => report::report(&store, &asked, today),
        // They were answered before the database was opened.
        Command::Restore(_)
        | Command::Check(_)
        | Command::Encrypt(_)
        | Command::Decrypt
        | Command::Passphrase(_)
        | Command::Keyring(_)
        | Command::Completions { .. }
        | Command::Manual { .. } => Ok(Came::ToNothing),
    }
}

/// The one place where the clock is read: the moment, and the offset by which the user tells days apart.
#[expect(clippy::disallowed_methods, reason = "a face is where the time comes from")]
fn clock() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}
