//! What can be asked for. Rule: wrong use is told before anything is opened, with exit code 2.

mod values;

use chrono::{DateTime, FixedOffset, NaiveDate};
use clap::{Args, Parser, Subcommand, ValueEnum};
use rapport::growth::figures::Chart;
use rapport::reporting::Period;
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

#[derive(Debug, Args)]
pub struct Import {
    /// Files, folders or archives; - reads a vCard or CSV text from standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Only say what would change
    #[arg(long)]
    pub preview: bool,
    /// Import even where no backup can be made first
    #[arg(long)]
    pub without_backup: bool,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
    /// Say of each record what became of it, and why
    #[arg(long)]
    pub detail: bool,
    /// The country of telephone numbers without a country code, as in NO or GB
    #[arg(long, value_name = "XX", value_parser = values::region)]
    pub region: Option<String>,
}

#[derive(Debug, Args)]
pub struct Backup {
    /// Let backups go to this folder from now on; it must be there
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,
    /// Let backups go to the data folder again
    #[arg(long, conflicts_with = "to")]
    pub usual: bool,
    /// Only list the backups there are
    #[arg(long, conflicts_with_all = ["to", "usual"])]
    pub list: bool,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The name of a backup, its file, or "latest"
    #[arg(value_name = "BACKUP")]
    pub backup: Option<String>,
    /// Only say what would change
    #[arg(long, requires = "backup")]
    pub preview: bool,
    /// Nobody knows the passphrase of the encrypted database any more: set it aside as it is, and restore the backup
    #[arg(long, requires = "backup")]
    pub lost_passphrase: bool,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Encrypt {
    /// Only say whether the database is encrypted
    #[arg(long)]
    pub status: bool,
    /// Let the system's keyring open it on this computer without asking; the passphrase is still needed everywhere else
    #[arg(long, conflicts_with = "status")]
    pub keyring: bool,
}

/// Without a flag: say whether the keyring opens the database.
#[derive(Debug, Args)]
pub struct Keyring {
    /// Let the keyring remember the key, so that no passphrase is asked for while you are logged in
    #[arg(long)]
    pub remember: bool,
    /// Take the key out of the keyring, so that the passphrase is asked for again
    #[arg(long, conflicts_with = "remember")]
    pub forget: bool,
}

#[derive(Debug, Args)]
pub struct NewPassphrase {
    /// Read the new passphrase from the first line of this file, instead of asking for it
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Trash {
    /// Words that must be found
    pub query: Vec<String>,
    /// Bring this back, by the first word of its line in the list; may be given several times
    #[arg(long, value_name = "ID")]
    pub bring_back: Vec<String>,
    /// Print a JSON array; of what was brought back, one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Log {
    /// One line, in words; docs/logging.md tells how it is read
    #[arg(required = true, value_name = "LINE")]
    pub line: Vec<String>,
    /// Only say how the line is understood
    #[arg(long)]
    pub dry_run: bool,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct People {
    /// Words that must be found, in any field and any order
    pub query: Vec<String>,
    /// Print a JSON array
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Show {
    /// The person's uid, as the list and the exports give it
    pub uid: String,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Promises {
    /// Also those that were kept or dropped
    #[arg(long)]
    pub all: bool,
    /// Print a JSON array
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Events {
    /// First day; today where only the last one is given
    #[arg(long, value_name = "DATE", value_parser = values::day)]
    pub from: Option<NaiveDate>,
    /// Last day; a year after the first where only that is given
    #[arg(long, value_name = "DATE", value_parser = values::day)]
    pub to: Option<NaiveDate>,
    /// Print a JSON array
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Week {
    /// As if it were this day
    #[arg(long, value_name = "DATE", value_parser = values::day)]
    pub on: Option<NaiveDate>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Person {
    /// The name, or as much of it as tells the person from others
    #[arg(required = true)]
    pub name: Vec<String>,
    /// Set a field of the person, as in position=Engineer; nothing behind the = empties it. May be given several times. Fields are
    /// name, prefix, given, additional, family, suffix, nickname, organisation, department, position, birthday, met_on, notes
    #[arg(long, value_name = "NAME=VALUE", value_parser = values::field)]
    pub field: Vec<(String, String)>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Topics {
    /// A part of the name
    pub query: Vec<String>,
    /// Only those with a level, a target, an insight, a contribution or learning of yours
    #[arg(long)]
    pub mine: bool,
    /// Print a JSON array
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Expertise {
    /// Words that must be found
    pub query: Vec<String>,
    /// First day
    #[arg(long, value_name = "DATE", value_parser = values::day)]
    pub from: Option<NaiveDate>,
    /// Last day
    #[arg(long, value_name = "DATE", value_parser = values::day)]
    pub to: Option<NaiveDate>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Mentoring {
    /// Only those that have not ended
    #[arg(long)]
    pub going: bool,
    /// Sessions are counted from this day on
    #[arg(long, value_name = "DATE", value_parser = values::day)]
    pub from: Option<NaiveDate>,
    /// Sessions are counted up to this day
    #[arg(long, value_name = "DATE", value_parser = values::day)]
    pub to: Option<NaiveDate>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Opportunities {
    /// Words that must be found
    pub query: Vec<String>,
    /// Only those that are neither won, lost nor let go
    #[arg(long)]
    pub open: bool,
    /// Heard from this day on
    #[arg(long, value_name = "DATE", value_parser = values::day)]
    pub from: Option<NaiveDate>,
    /// Heard up to this day
    #[arg(long, value_name = "DATE", value_parser = values::day)]
    pub to: Option<NaiveDate>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Goals {
    /// Set the goals of a ready set first, such as depth-first or one-hour-a-week
    #[arg(long, value_name = "SET")]
    pub begin: Option<String>,
    /// Print a JSON array
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Growth {
    /// First month: 2019-03, or any day of it
    #[arg(long, value_name = "MONTH", value_parser = values::month)]
    pub from: Option<NaiveDate>,
    /// Last month
    #[arg(long, value_name = "MONTH", value_parser = values::month)]
    pub to: Option<NaiveDate>,
    /// By what the figures are split
    #[arg(long, value_enum, default_value_t = By::Origin)]
    pub by: By,
    /// The figures of one chart instead: network, new_ties, engagement, conversations, time_spent, depth, given_and_received,
    /// mutuality, rhythm_kept, circles, reach, event_yield, event_cost, opportunities, mentoring_sessions, expert_power, goals
    #[arg(long, value_name = "CHART", value_parser = values::chart)]
    pub chart: Option<Chart>,
    /// Print one JSON object; without --chart the figures of all charts stand in it as well
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum By {
    Origin,
    Organisation,
}

#[derive(Debug, Args)]
pub struct Structure {
    /// Measure this list of edges instead: two names a line, and perhaps a weight; - reads standard input
    #[arg(long, value_name = "FILE")]
    pub edges: Option<PathBuf>,
    /// The network as it was on this day
    #[arg(long, value_name = "DATE", value_parser = values::day, conflicts_with = "edges")]
    pub on: Option<NaiveDate>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Export {
    /// The form of the file
    #[arg(long, value_enum)]
    pub format: Format,
    /// Encrypt the file by a passphrase, in the format of age; its name should then end in .age
    #[arg(long)]
    pub encrypt: bool,
    /// Where to; - writes to standard output
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct Report {
    /// A month as 2026-09, a quarter as 2026-Q3, or a year as 2026
    #[arg(long, value_name = "PERIOD", value_parser = values::period)]
    pub period: Period,
    /// Where to, ending in .html; - writes to standard output
    #[arg(long, value_name = "FILE", value_parser = values::page)]
    pub out: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Everything, in one open file that Rapport takes in again whole
    Archive,
    /// vCard 4.0
    Vcard,
    /// vCard 3.0, for programs that read no other
    Vcard3,
    /// A table for spreadsheets
    Csv,
    /// The table that Google Contacts takes
    Google,
    /// Events and follow-ups, for calendars
    Ics,
    /// A folder with a note for each person, linked to each other
    Markdown,
    /// The network as a map, for Gephi and its like
    Graphml,
    /// People for programs
    Json,
    /// People, topics, insights, contributions, learning, opportunities, goals and targets: one JSON object
    JsonWhole,
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
