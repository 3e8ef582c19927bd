//! `rapport encrypt`, `rapport decrypt`, `rapport passphrase`, and opening what is encrypted. Rule: a passphrase comes from a file, from the
//! environment or from the terminal, where it is not shown; it is never an argument, which other programs could read.

use crate::arguments::{Encrypt, NewPassphrase};
use crate::keyring::{self, Tried};
use crate::output::prompt;
use crate::progress::Bar;
use crate::{Came, output};
use chrono::{DateTime, Utc};
use rapport::encryption::{self, Converted, Cost, Locking, Passphrase};
use rapport::{Code, Failure, Result, Store};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

const VARIABLE: &str = "RAPPORT_PASSPHRASE";
const NEW_VARIABLE: &str = "RAPPORT_NEW_PASSPHRASE";
/// How often it is asked for on a terminal.
const TIMES: usize = 3;

/// Where the passphrase comes from.
#[derive(Debug)]
pub struct Secret {
    file: Option<PathBuf>,
}

/// Whether this is what a passphrase would mend.
pub fn is_locked(failure: &Failure) -> bool {
    matches!(failure.code, Code::Locked | Code::WrongPassphrase)
}

impl Secret {
    pub fn of(file: Option<&Path>) -> Self {
        Self { file: file.map(Path::to_owned) }
    }

    /// Opens the database where it is encrypted.
    pub fn unlock(&self, database: &Path) -> Result<()> {
        if encryption::standing(database)?.locking != Locking::Locked {
            return Ok(());
        }
        if let Some(given) = self.given(VARIABLE)? {
            return encryption::unlock(database, &given);
        }
        match keyring::unlock(database)? {
            Tried::Opened => Ok(()),
            Tried::NotAsked => unlock_asked(database, ""),
            Tried::InVain(why) => unlock_asked(database, why),
        }
    }

    /// Opens a database or a backup.
    pub fn unlock_file(&self, path: &Path) -> Result<()> {
        match self.given(VARIABLE)? {
            Some(given) => encryption::unlock(path, &given),
            None => unlock_asked(path, ""),
        }
    }

    /// For a file that is read.
    pub fn of_file(&self, locked: &Failure) -> Result<Passphrase> {
        if let Some(given) = self.given(VARIABLE)? {
            return Ok(given);
        }
        output::remark(&locked.message);
        asked("Passphrase: ", &Failure::new(Code::Locked, prompt(format!("{} {GIVE}", locked.message))))
    }

    /// For a file that is written.
    pub fn for_new_file(&self) -> Result<Passphrase> {
        self.given(VARIABLE)?.map_or_else(|| asked_twice("Passphrase for this file: "), Ok)
    }

    fn given(&self, variable: &str) -> Result<Option<Passphrase>> {
        match &self.file {
            Some(file) => first_line(file).map(Some),
            None => Ok(std::env::var(variable).ok().map(|value| Passphrase::new(&value))),
        }
    }
}

/// `before`: why it is asked for, where that is not as usual.
fn unlock_asked(path: &Path, before: &str) -> Result<()> {
    let mut otherwise = not_given(path);
    if !before.is_empty() {
        otherwise.message = format!("{before} {}", otherwise.message);
        if std::io::stdin().is_terminal() {
            output::remark(before);
        }
    }
    let mut left = TIMES;
    loop {
        left -= 1;
        match encryption::unlock(path, &asked("Passphrase: ", &otherwise)?) {
            Err(failure) if failure.code == Code::WrongPassphrase && left > 0 => output::remark(&failure.message),
            told => return told,
        }
    }
}

const GIVE: &str = "Give it by --passphrase-file FILE, or in the variable RAPPORT_PASSPHRASE.";

fn not_given(path: &Path) -> Failure {
    Failure::new(
        Code::Locked,
        prompt(format!("{} is encrypted, and its passphrase was not given. {GIVE}", path.display())),
    )
}

fn first_line(file: &Path) -> Result<Passphrase> {
    let text = std::fs::read_to_string(file).map_err(|cause| Failure::file(file, &cause))?;
    Ok(Passphrase::new(text.lines().next().unwrap_or_default()))
}

/// `otherwise`: what is told where there is no terminal.
fn asked(prompt: &str, otherwise: &Failure) -> Result<Passphrase> {
    if !std::io::stdin().is_terminal() {
        return Err(otherwise.clone());
    }
    let typed = rpassword::prompt_password(prompt).map_err(|_| otherwise.clone())?;
    Ok(Passphrase::new(&typed))
}

fn asked_twice(prompt: &str) -> Result<Passphrase> {
    let otherwise = Failure::new(Code::Locked, output::prompt(format!("A passphrase is needed. {GIVE}")));
    let first = asked(prompt, &otherwise)?;
    if asked("Once more: ", &otherwise)? != first {
        return Err(Failure::invalid(output::prompt("These are not the same. Nothing was changed; try again.")));
    }
    Ok(first)
}

pub fn status(database: &Path) -> Result<Came> {
    let kept = encryption::standing(database)?;
    output::line(match kept.locking {
        Locking::Plain => "Not encrypted",
        Locking::Unlocked | Locking::Locked => "Encrypted by a passphrase",
    })?;
    Ok(if kept.locking == Locking::Plain { Came::ToNothing } else { Came::ToSomething })
}

pub fn encrypt(database: &Path, asked: &Encrypt, secret: &Secret, now: DateTime<Utc>) -> Result<Came> {
    // What an earlier version made is brought up to date first, and what is not there is made.
    drop(Store::open(database, now)?);
    if encryption::standing(database)?.locking != Locking::Plain {
        return Err(Failure::invalid(prompt(
            "Your data is encrypted already. Change the passphrase with: rapport passphrase",
        )));
    }
    let given = secret.given(VARIABLE)?;
    if given.is_none() {
        output::remark(
            "Whoever loses this passphrase loses the data: nobody can open it without, Rapport neither, and the backups are \
             encrypted by it too. Write it down and keep it where you keep what is precious.",
        );
    }
    let passphrase = given.map_or_else(|| asked_twice("New passphrase: "), Ok)?;
    let mut bar = Bar::new();
    let converted = encryption::turn_on(database, &passphrase, Cost::USUAL, &mut bar);
    bar.finish();
    let converted = converted?;
    output::line(&format!("Encrypted {} and {}", database.display(), backups(converted.files)))?;
    tell(&converted, "is not encrypted");
    if asked.keyring {
        // It is encrypted whatever comes of this.
        return keyring::remember(database);
    }
    Ok(Came::ToSomething)
}

pub fn decrypt(database: &Path) -> Result<Came> {
    let remembered = rapport_keyring::remembered_key(database)?;
    let mut bar = Bar::new();
    let converted = encryption::turn_off(database, &mut bar);
    bar.finish();
    let converted = converted?;
    output::line(&format!("{} and {} are not encrypted any more", database.display(), backups(converted.files)))?;
    tell(&converted, "is encrypted still");
    // It opens nothing here any more; a backup of before that lies elsewhere it does.
    if let Some(Err(failure)) = remembered.map(|key| rapport_keyring::forget_key(&key)) {
        output::remark(&failure.message);
    }
    Ok(Came::ToSomething)
}

pub fn change(database: &Path, secret: &Secret, asked: &NewPassphrase) -> Result<Came> {
    let present = match secret.given(VARIABLE)? {
        Some(given) => given,
        None => self::asked("Passphrase of now: ", &not_given(database))?,
    };
    let new = match &asked.new_passphrase_file {
        Some(file) => first_line(file)?,
        None => match std::env::var(NEW_VARIABLE) {
            Ok(value) => Passphrase::new(&value),
            Err(_) => asked_twice("New passphrase: ")?,
        },
    };
    let converted = encryption::change_passphrase(database, &present, &new, Cost::USUAL)?;
    output::line("The new passphrase opens your data and its backups")?;
    tell(&converted, "is opened by the earlier passphrase still");
    Ok(Came::ToSomething)
}

fn backups(many: u32) -> String {
    if many == 1 { "1 backup".to_owned() } else { format!("{many} backups") }
}

fn tell(converted: &Converted, left: &str) {
    for path in &converted.deleted {
        output::remark(&format!("Deleted, for it was damaged and could not be encrypted: {path}"));
    }
    for path in &converted.left {
        output::remark(&format!("What lies here {left}: {path}"));
    }
}
