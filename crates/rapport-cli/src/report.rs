//! `rapport report`. Rule: the page of the window, there whole or not at all.

use crate::arguments::Report;
use crate::region::{region, zone};
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::reporting::{self, English, ReportAsked};
use rapport::whole_file::write_whole;
use rapport::{Failure, Result, Store};
use std::io::{self, Write};

pub fn report(store: &Store, asked: &Report, today: NaiveDate) -> Result<Came> {
    let (region, zone) = (region(store, None)?, zone(store)?);
    let page =
        reporting::report(store.connection(), asked.period, &ReportAsked { today, zone, region: &region }, &English)?;
    if asked.out.as_os_str() == "-" {
        io::stdout().lock().write_all(page.as_bytes()).map_err(|cause| output::unwritten(&cause))?;
        return Ok(Came::ToSomething);
    }
    write_whole(&asked.out, |out| out.write_all(page.as_bytes()).map_err(|cause| Failure::file(&asked.out, &cause)))?;
    output::remark(&format!("Wrote the report of {} to {}", asked.period.in_words(), asked.out.display()));
    Ok(Came::ToSomething)
}
