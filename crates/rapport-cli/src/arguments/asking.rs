//! What is logged and what is asked. Rule: whatever prints a list for people prints it for programs with `--json`.

use super::values;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use rapport::growth::figures::Chart;
use std::path::PathBuf;

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
