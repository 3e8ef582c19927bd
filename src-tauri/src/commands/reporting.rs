//! The report of a period, in the language of the window: to be looked at, and into a file.

use crate::choices::{Purpose, ToSave, Token};
use crate::clock::today;
use crate::desk::Desk;
use crate::locale;
use crate::off_window::off_window;
use crate::paper;
use crate::spoken::Words;
use rapport::reporting::{self, ReportAsked};
use rapport::whole_file::write_whole;
use rapport::{Failure, Result, Store};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct ReportWanted {
    /// As in `2026-09`, `2026-Q3`, `2026`.
    period: String,
}

pub async fn report_page(desk: &Desk, input: ReportWanted) -> Result<String> {
    let store = desk.store().await?;
    store.read(move |store| page(store, &input.period)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct ReportSave {
    period: String,
    format: ReportFormat,
    place: Token,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportFormat {
    Html,
    Pdf,
}

pub async fn report_save(desk: &Desk, input: ReportSave) -> Result<()> {
    let ReportSave { period, format, place } = input;
    let path = desk.choices.take_place(&place, Purpose::Save(ToSave::Report))?;
    let store = desk.store().await?;
    let page = store.read(move |store| page(store, &period)).await?;
    match format {
        ReportFormat::Pdf => paper::write_pdf(page, &path).await,
        ReportFormat::Html => {
            off_window(move || {
                write_whole(&path, |out| out.write_all(page.as_bytes()).map_err(|cause| Failure::file(&path, &cause)))
            })
            .await
        }
    }
}

fn page(store: &Store, period: &str) -> Result<String> {
    let settings = locale::set(store)?;
    let asked = ReportAsked { today: today(), zone: locale::zone(&settings), region: &settings.region };
    let words = Words::of(settings.language, &locale::of_system());
    reporting::report(store.connection(), period.parse()?, &asked, &words)
}

#[cfg(test)]
mod tests;
