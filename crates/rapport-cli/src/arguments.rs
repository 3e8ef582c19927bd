//! What can be asked for. Rule: wrong use is told before anything is opened, with exit code 2.

mod asking;
mod files;
mod keeping;
mod values;

pub use asking::*;
pub use files::*;
pub use keeping::*;

use chrono::{DateTime, FixedOffset};
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Your professional network, on your own machine.
#[derive(Debug, Parser)]
#[command(name = "rapport", bin_name = "rapport", version, about, arg_required_else_help = true)]
pub struct Arguments {
    /// The data folder, instead of the one the window uses
    #[arg(long, global = true, env = "RAPPORT_DATA", value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Do it as if it were this moment, as in 2026-03-10T09:00:00+01:00, so that results can be repeated
    #[arg(long, global = true, value_name = "INSTANT", value_parser = values::instant)]
    pub now: Option<DateTime<FixedOffset>>,
    /// Read the passphrase of encrypted data from the first line of this file, instead of asking for it
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Take in exports: LinkedIn, vCard, CSV, LDIF, folders and archives of them
    Import(Import),
    /// Take back the last operation
    Undo,
    /// Do again what was undone last
    Redo,
    /// Back up the database now, or list the backups
    Backup(Backup),
    /// Let the database hold what a backup holds; without a name, list the backups
    Restore(Restore),
    /// Read the database and its backups through, and say whether they are sound
    Check(Check),
    /// Encrypt the database and its backups by a passphrase
    Encrypt(Encrypt),
    /// Let the database and its backups lie in the open again
    Decrypt,
    /// Let another passphrase open the encrypted database
    Passphrase(NewPassphrase),
    /// Let the system's keyring open the encrypted database on this computer without asking, or not any more
    Keyring(Keyring),
    /// List what was deleted in the last 30 days, or bring it back
    Trash(Trash),
    /// Log what happened: coffee with Ingrid yesterday 40m, promised slides by Friday
    Log(Log),
    /// List people
    People(People),
    /// Show all that is known of one person
    Show(Show),
    /// List what was promised and is not yet done, mine and theirs
    Promises(Promises),
    /// List events; with --from or --to, each occurrence of them
    Events(Events),
    /// What is worth doing this week, within the time there is
    Week(Week),
    /// Before you meet: one person, by name
    Person(Person),
    /// List topics: how far you are, what you aim for, and what there is on each
    Topics(Topics),
    /// List insights, contributions and learning, the newest first
    Expertise(Expertise),
    /// List mentorships, what goes on first, and the sessions given and received
    Mentoring(Mentoring),
    /// List opportunities, what is open first, and how many came through people before they were public
    Opportunities(Opportunities),
    /// Where my goals stand: progress, pace and forecast
    Goals(Goals),
    /// How many people were known at the end of each month
    Growth(Growth),
    /// Who stands between whom, and which communities there are, in the network or in a list of edges
    Structure(Structure),
    /// Write everybody to a file
    Export(Export),
    /// Write the report of a month, quarter or year: one page of HTML that prints on two to four sheets
    Report(Report),
    /// Print what completes these commands in a shell
    Completions {
        /// bash, zsh, fish, elvish or powershell
        shell: clap_complete::Shell,
    },
    /// Write the pages of the manual, one for each command
    Manual {
        /// The folder for them; it is made where there is none
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_fit_together() {
        Arguments::command().debug_assert();
    }
}
