//! Set up, run, test, bench and check. Rule: every command works on a machine that has only Rust and Node.

mod app;
mod bench;
mod bundle;
mod checks;
mod clean_root;
#[cfg(test)]
mod house;
mod icons;
mod needs;
mod processes;
mod screen;
mod setup;

use clap::{Parser, Subcommand};
use needs::Purpose;
use processes::{Result, cargo, run};
use setup::{Consent, set_up};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Set up, run, test, bench and check Rapport")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the system lacks, build the app and open it.
    Run {
        /// Open it on a screen of its own, and write a picture of it.
        #[arg(long)]
        headless: bool,
        /// Where the picture goes.
        #[arg(long, value_name = "FILE", default_value = "rapport.png", requires = "headless")]
        screenshot: PathBuf,
        /// Install without asking.
        #[arg(long)]
        yes: bool,
        /// For the app, such as `-- --sample`.
        #[arg(last = true)]
        app: Vec<String>,
    },
    /// Install what the system lacks, and run every check and test, in the real window too.
    Test {
        /// Install without asking.
        #[arg(long)]
        yes: bool,
    },
    /// Format, lints, licences and types.
    Check,
    /// Open the app with an interface that is rebuilt as it is edited.
    Dev,
    /// Measure what Rapport promises: names of benches, `--check` or `--keep`.
    Bench {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        asked: Vec<String>,
    },
    /// Make the packages that users install.
    Bundle {
        /// Only these kinds, as in `deb,rpm`; all of this system otherwise.
        #[arg(long, value_name = "KINDS")]
        only: Option<String>,
    },
    /// Install, start, upgrade and remove the packages in a Debian of their own (as root).
    TryPackages,
    /// Write the TypeScript of the bridge anew.
    Bindings,
    /// Take the pictures of the README.
    Screenshots,
    /// Draw the icons anew from icons/rapport.svg.
    Icons,
    /// Read a folder of real exports and compare with its `expected.json`.
    Corpus { folder: PathBuf },
}

fn main() -> ExitCode {
    match perform(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result {
    match task {
        Task::Run { headless: false, yes, app, .. } => {
            set_up(Purpose::Run, Consent::from_flag(yes))?;
            app::build()?;
            app::open(&app)
        }
        Task::Run { headless: true, screenshot, yes, app } => {
            set_up(Purpose::RunHeadless, Consent::from_flag(yes))?;
            app::build()?;
            app::open_headless(&app, &screenshot)
        }
        Task::Test { yes } => {
            set_up(Purpose::Test, Consent::from_flag(yes))?;
            checks::test()
        }
        Task::Check => {
            set_up(Purpose::Run, Consent::from_flag(false))?;
            checks::check()
        }
        Task::Dev => {
            set_up(Purpose::Run, Consent::from_flag(false))?;
            app::develop()
        }
        Task::Bench { asked } => {
            set_up(Purpose::Test, Consent::from_flag(false))?;
            bench::measure(&asked)
        }
        Task::Bundle { only } => {
            set_up(Purpose::Run, Consent::from_flag(false))?;
            bundle::make(only.as_deref())
        }
        Task::TryPackages => {
            set_up(Purpose::TryPackages, Consent::from_flag(false))?;
            clean_root::try_packages()
        }
        Task::Bindings => checks::bindings(),
        Task::Screenshots => {
            set_up(Purpose::Test, Consent::from_flag(false))?;
            checks::screenshots()
        }
        Task::Icons => icons::draw(),
        Task::Corpus { folder } => {
            let mut corpus = cargo(&["run", "--quiet", "--package", "rapport-corpus", "--"]);
            run(corpus.arg(std::path::absolute(&folder).unwrap_or(folder)))
        }
    }
}
