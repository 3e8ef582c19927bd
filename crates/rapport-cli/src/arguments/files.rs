//! What goes in and out as files. Rule: `-` is standard input or output, and the form of a file is named, not guessed from its name.

use super::values;
use clap::{Args, ValueEnum};
use rapport::reporting::Period;
use std::path::PathBuf;

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

#[derive(Debug, Args)]
pub struct Report {
    /// A month as 2026-09, a quarter as 2026-Q3, or a year as 2026
    #[arg(long, value_name = "PERIOD", value_parser = values::period)]
    pub period: Period,
    /// Where to, ending in .html; - writes to standard output
    #[arg(long, value_name = "FILE", value_parser = values::page)]
    pub out: PathBuf,
}
