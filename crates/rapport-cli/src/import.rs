//! `rapport import`. Rule: the same preview as the window's, applied without questions: an unsure record becomes a person of its
//! own, and the pair waits under *Possible duplicates*.

use crate::arguments::Import;
use crate::encryption::Secret;
use crate::output::prompt;
use crate::progress::Bar;
use crate::{Came, output, region};
use chrono::{DateTime, FixedOffset};
use rapport::backups::{self, Reason};
use rapport::importing::happenings::Brought;
use rapport::importing::preview::{Applied, Counts, Outcome, Preview, PreviewRecord, PreviewSummary};
use rapport::importing::reading::Problem;
use rapport::importing::{self, Input, ReadingChoices, mappings, records};
use rapport::people::MatchReason;
use rapport::{Code, Failure, Result, Store};
use serde::Serialize;
use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

/// How many records are asked for at once.
const PAGE: u32 = 1_000;
/// A text on standard input is taken whole; files may be larger.
const LONGEST_TEXT: u64 = 256 * 1024 * 1024;

/// What `import --json` prints; see `docs/json.md`.
#[derive(Debug, Serialize)]
struct Answer {
    new: u32,
    same: u32,
    changed: u32,
    unsure: u32,
    left_out: u32,
    broken: u32,
    organisations: u32,
    brought: Brought,
    problems: Vec<ProblemAnswer>,
    /// Null where nothing was written.
    batch: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    records: Option<Vec<RecordAnswer>>,
}

#[derive(Debug, Serialize)]
struct ProblemAnswer {
    file: String,
    line: u32,
    message: String,
}

#[derive(Debug, Serialize)]
struct RecordAnswer {
    file: String,
    record: u32,
    line: u32,
    outcome: Outcome,
    /// Who it became or is.
    uid: Option<String>,
    /// Who it may be.
    candidates: Vec<String>,
    /// Why it is taken for the first of them.
    reasons: Vec<MatchReason>,
}

pub fn import(store: &mut Store, asked: &Import, secret: &Secret, clock: DateTime<FixedOffset>) -> Result<Came> {
    let now = clock.to_utc();
    let inputs = asked.files.iter().map(|path| input(path)).collect::<Result<Vec<_>>>()?;
    let region = region::region(store, asked.region.as_deref())?;
    let mut bar = Bar::new();
    let mut choices = ReadingChoices {
        remembered: mappings::remembered(store.connection())?,
        zone: Some(region::zone(store)?),
        ..ReadingChoices::default()
    };
    let reading = match importing::read(&inputs, &choices, &region, &mut bar) {
        Err(failure) if failure.code == Code::Locked => {
            bar.finish();
            choices.passphrase = Some(secret.of_file(&failure)?);
            importing::read(&inputs, &choices, &region, &mut bar)?
        }
        read => read?,
    };
    let preview = Preview::new(store.connection(), reading, now, &region, &mut bar)?;
    let summary = preview.summary();
    let planned = if asked.detail { planned(&preview) } else { Vec::new() };
    let taken = taken(&summary);
    let applied = if asked.preview || taken == 0 {
        None
    } else {
        back_up(store, asked, clock, &mut bar)?;
        Some(preview.apply(store, now, &mut bar)?.value)
    };
    bar.finish();
    let records = if asked.detail { Some(records(store, planned, applied.as_ref())?) } else { None };
    let Counts { new, same, changed, unsure, left_out, broken, organisations, brought } = summary.counts;
    let problems = summary.problems.into_iter().map(ProblemAnswer::from).collect();
    let batch = applied.and_then(|applied| applied.batch_uid);
    let answer =
        Answer { new, same, changed, unsure, left_out, broken, organisations, brought, problems, batch, records };
    if asked.json {
        output::json(&answer)?;
    } else {
        words(&summary.title, asked, &answer)?;
    }
    Ok(if taken == 0 { Came::ToNothing } else { Came::ToSomething })
}

/// Where no backup can be made first, the user decides.
fn back_up(store: &Store, asked: &Import, clock: DateTime<FixedOffset>, bar: &mut Bar) -> Result<()> {
    match backups::before(store, Reason::BeforeImport, clock, bar) {
        Ok(_) => Ok(()),
        Err(failure) if asked.without_backup => {
            output::remark(&failure.message);
            Ok(())
        }
        Err(failure) => Err(Failure {
            message: format!("{} Nothing was imported; --without-backup imports all the same.", failure.message),
            ..failure
        }),
    }
}

fn input(path: &Path) -> Result<Input> {
    if path.as_os_str() != "-" {
        return Ok(Input::Path(path.to_owned()));
    }
    Ok(Input::Text { title: "standard input".to_owned(), text: whole(std::io::stdin().lock(), LONGEST_TEXT)? })
}

/// One byte more than may be tells that there is more.
fn whole(from: impl Read, longest: u64) -> Result<String> {
    let mut text = Vec::new();
    let no_text = || prompt("Standard input is no UTF-8 text. Save it as a file and import that.");
    let read = from.take(longest + 1).read_to_end(&mut text);
    read.map_err(|cause| Failure::invalid(no_text()).with_details(cause))?;
    if text.len() as u64 > longest {
        return Err(Failure::invalid(prompt(
            "Standard input is too long to be taken as a text. Save it as a file and import that.",
        )));
    }
    String::from_utf8(text).map_err(|cause| Failure::invalid(no_text()).with_details(cause))
}

fn taken(summary: &PreviewSummary) -> u32 {
    let Counts { new, same, changed, unsure, organisations, .. } = summary.counts;
    let beside = summary.files.iter().flat_map(|file| &file.becomes);
    let records = new + same + changed + unsure + organisations;
    records + beside.map(|becomes| becomes.new + becomes.changed + becomes.same).sum::<u32>()
}

/// All records of the preview, in their order.
fn planned(preview: &Preview) -> Vec<PreviewRecord> {
    let mut records: Vec<PreviewRecord> = Vec::new();
    loop {
        let page = preview.records(None, u32::try_from(records.len()).unwrap_or(u32::MAX), PAGE);
        if page.is_empty() {
            return records;
        }
        records.extend(page);
    }
}

/// What became of each, or would become.
fn records(store: &Store, planned: Vec<PreviewRecord>, applied: Option<&Applied>) -> Result<Vec<RecordAnswer>> {
    let connection = store.connection();
    let mut became = match applied.and_then(|applied| applied.batch) {
        Some(batch) => records::became(connection, batch)?,
        None => HashMap::new(),
    };
    let mut answers = Vec::with_capacity(planned.len());
    for record in planned {
        let outcome = record.counts_as();
        let mut candidates: Vec<String> = Vec::new();
        for person in record.candidates.iter().filter_map(|candidate| candidate.person) {
            candidates.extend(records::uid(connection, person)?);
        }
        let key = (record.file, record.record);
        let is_known = matches!(record.outcome, Outcome::Same | Outcome::Changed);
        let mut uid = if is_known { candidates.first().cloned() } else { None };
        if let Some(became) = became.remove(&key) {
            uid = Some(became.uid);
            // Of people who came with the same import, only now the uid is known.
            let more: Vec<String> =
                became.may_also_be.into_iter().filter(|other| !candidates.contains(other)).collect();
            candidates.extend(more);
        }
        let reasons = record.candidates.into_iter().next().map(|first| first.reasons).unwrap_or_default();
        let (file, place) = key;
        answers.push(RecordAnswer { file, record: place, line: record.line, outcome, uid, candidates, reasons });
    }
    Ok(answers)
}

fn words(title: &str, asked: &Import, answer: &Answer) -> Result<()> {
    let done = if asked.preview { "Would import" } else { "Imported" };
    output::line(&format!("{done} {title}"))?;
    let counts = [
        ("new", answer.new),
        ("same as before", answer.same),
        ("changed", answer.changed),
        ("unsure", answer.unsure),
        ("organisations", answer.organisations),
        ("left out", answer.left_out),
        ("broken", answer.broken),
        ("events", answer.brought.events),
        ("interactions", answer.brought.interactions),
        ("beginnings of ties", answer.brought.ties),
        ("exchanges", answer.brought.exchanges),
        ("notes", answer.brought.notes),
        ("other records", answer.brought.others),
    ];
    for (word, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        output::line(&format!("  {count:7} {word}"))?;
    }
    for record in answer.records.iter().flatten() {
        let reasons: Vec<String> = record.reasons.iter().map(reason).collect();
        let who = record.uid.as_deref().unwrap_or("-");
        let outcome = outcome(record.outcome);
        let place = format!("{}:{}", record.file, record.line);
        output::line(&format!("  {place}  {outcome:9} {who}  {}", reasons.join(", ")))?;
    }
    for problem in &answer.problems {
        output::remark(&format!("{}:{}: {}", problem.file, problem.line, problem.message));
    }
    if answer.unsure > 0 && !asked.preview {
        output::remark("Unsure records became people of their own; the pairs wait under Possible duplicates.");
    }
    Ok(())
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::New => "new",
        Outcome::Same => "same",
        Outcome::Changed => "changed",
        Outcome::Unsure => "unsure",
        Outcome::LeftOut => "left out",
        Outcome::Broken => "broken",
        Outcome::Organisation => "organisation",
    }
}

fn reason(reason: &MatchReason) -> String {
    let kind = serde_json::to_value(reason.kind).ok().and_then(|kind| kind.as_str().map(|kind| kind.replace('_', " ")));
    let kind = kind.unwrap_or_default();
    if reason.value.is_empty() { kind } else { format!("{kind} ({})", reason.value) }
}

impl From<Problem> for ProblemAnswer {
    fn from(Problem { file, line, message, .. }: Problem) -> Self {
        Self { file, line, message }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_whole_or_not_at_all() {
        assert_eq!(whole("søren".as_bytes(), 6).unwrap(), "søren");
        let failure = whole("søren".as_bytes(), 5).unwrap_err();
        assert!(failure.message.contains("too long"), "{failure}");
        assert!(whole(&b"\xff"[..], 5).unwrap_err().message.contains("no UTF-8 text"));
    }
}
