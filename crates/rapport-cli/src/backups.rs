//! `rapport backup`, `rapport restore` and `rapport check`. Rule: restoring and checking need no database that can be opened, for
//! that may be why they are wanted.

use crate::arguments::{Backup, Check, Restore};
use crate::encryption::Secret;
use crate::progress::Bar;
use crate::{Came, output};
use chrono::{DateTime, FixedOffset};
use rapport::backups::{self, Counts, OfLocked, Place, Reason, RestorePreview, Restored};
use rapport::{Code, Failure, Result};
use serde::Serialize;
use std::path::{Path, PathBuf};

pub fn backup(database: &Path, asked: &Backup, now: DateTime<FixedOffset>) -> Result<Came> {
    if asked.list {
        return list(database, asked.json);
    }
    if asked.usual {
        Place::choose(database, None)?;
    }
    if let Some(folder) = &asked.to {
        Place::choose(database, Some(folder))?;
    }
    let mut bar = Bar::new();
    let made = backups::ask(database, now, &mut bar)?;
    bar.finish();
    if asked.json {
        output::json(&made)?;
    } else {
        output::line(&format!("Backed up to {}", made.path().display()))?;
        output::line(&format!("  {}", in_words(made.counts)))?;
    }
    Ok(Came::ToSomething)
}

fn list(database: &Path, json: bool) -> Result<Came> {
    let all = backups::list(database);
    let came = if all.backups.is_empty() { Came::ToNothing } else { Came::ToSomething };
    if json {
        output::json(&all)?;
        return Ok(came);
    }
    for one in &all.backups {
        let when = one.made_at.format("%Y-%m-%d %H:%M UTC");
        let what = if one.fault.is_empty() { in_words(one.counts) } else { one.fault.clone() };
        output::line(&format!("{when}  {:16} {what}", reason(one.reason)))?;
        output::line(&format!("  {}", one.name))?;
    }
    if all.backups.is_empty() {
        output::remark(&format!("There is no backup yet. They go to {}.", all.folder));
    }
    if let Some(hindrance) = &all.hindrance {
        output::remark(&hindrance.message);
    }
    Ok(came)
}

/// What `restore --json` prints.
#[derive(Debug, Serialize)]
struct Answer {
    #[serde(flatten)]
    preview: RestorePreview,
    /// Null where nothing was restored.
    restored: Option<Restored>,
}

pub fn restore(database: &Path, asked: &Restore, secret: &Secret, now: DateTime<FixedOffset>) -> Result<Came> {
    let Some(name) = &asked.backup else { return list(database, asked.json) };
    let backup = chosen(database, name)?;
    let preview = match backups::preview(database, &backup) {
        // It lies elsewhere, and has a passphrase of its own.
        Err(failure) if failure.code == Code::Locked => {
            secret.unlock_file(&backup)?;
            backups::preview(database, &backup)?
        }
        told => told?,
    };
    let restored = if asked.preview {
        None
    } else {
        let mut bar = Bar::new();
        let locked = if asked.lost_passphrase { OfLocked::SetAside } else { OfLocked::Refuse };
        let restored = backups::restore_over(database, &backup, locked, now, &mut bar)?;
        bar.finish();
        Some(restored)
    };
    if asked.json {
        output::json(&Answer { preview, restored })?;
        return Ok(Came::ToSomething);
    }
    let done = if restored.is_some() { "Restored" } else { "Would restore" };
    output::line(&format!("{done} the state of {}", preview.backup.made_at.format("%Y-%m-%d %H:%M UTC")))?;
    match preview.now {
        Some(now) => output::line(&format!("  before  {}", in_words(Some(now))))?,
        None => output::line("  before  nothing that could be read")?,
    }
    output::line(&format!("  after   {}", in_words(Some(preview.after))))?;
    for (what, people) in [("would go", &preview.would_go), ("would come", &preview.would_come)] {
        if people.count > 0 {
            let more = if people.count as usize > people.names.len() { ", …" } else { "" };
            output::line(&format!("  {what}  {}: {}{more}", people.count, people.names.join(", ")))?;
        }
    }
    if let Some(before) = restored.as_ref().and_then(|restored| restored.before.as_ref()) {
        output::remark(&format!("The state before is kept: rapport restore {}", before.name));
    }
    if let Some(aside) = restored.as_ref().and_then(|restored| restored.set_aside.as_ref()) {
        output::remark(&format!("The files that could not be opened are kept as they were: {aside}"));
    }
    Ok(Came::ToSomething)
}

/// By its name in the list, or a file of one that lies elsewhere.
fn chosen(database: &Path, name: &str) -> Result<PathBuf> {
    let path = PathBuf::from(name);
    if path.components().count() > 1 {
        return std::path::absolute(&path).map_err(|cause| Failure::file(&path, &cause));
    }
    backups::find(database, name)
}

/// What `check --json` prints.
#[derive(Debug, Serialize)]
struct CheckAnswer {
    sound: bool,
    #[serde(flatten)]
    checked: backups::Checked,
}

pub fn check(database: &Path, asked: &Check) -> Result<Came> {
    let checked = backups::check(database);
    let sound = checked.is_sound();
    if asked.json {
        output::json(&CheckAnswer { sound, checked })?;
    } else {
        let told = |problems: &[String]| if problems.is_empty() { "sound" } else { "damaged" };
        output::line(&format!("{:8} {}  {}", told(&checked.problems), checked.database, in_words(checked.counts)))?;
        for problem in &checked.problems {
            output::line(&format!("         {problem}"))?;
        }
        for one in &checked.backups {
            output::line(&format!("{:8} {}", told(&one.problems), one.backup.path().display()))?;
            for problem in &one.problems {
                output::line(&format!("         {problem}"))?;
            }
        }
        if !checked.problems.is_empty() {
            output::remark("Restore a backup that is sound: rapport restore latest --preview");
        }
    }
    Ok(if sound { Came::ToSomething } else { Came::ToNothing })
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Daily => "daily",
        Reason::Asked => "asked for",
        Reason::BeforeMigration => "before an update",
        Reason::BeforeImport => "before an import",
        Reason::BeforeRestore => "before a restore",
    }
}

fn in_words(counts: Option<Counts>) -> String {
    let Some(counts) = counts else { return String::new() };
    let told = [
        (counts.people, "people"),
        (counts.interactions, "interactions"),
        (counts.events, "events"),
        (counts.promises, "promises"),
        (counts.exchanges, "exchanges"),
        (counts.notes, "notes"),
        (counts.opportunities, "opportunities"),
        (counts.goals, "goals"),
    ];
    let words: Vec<String> =
        told.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    if words.is_empty() { "nothing yet".to_owned() } else { words.join(", ") }
}
