//! The commands told of: pages of the manual, and what completes them in a shell. Rule: both are made from the commands themselves, so
//! that neither can tell of anything else.

use crate::arguments::Arguments;
use crate::{Came, output};
use clap::CommandFactory;
use clap_complete::Shell;
use rapport::{Failure, Result};
use std::io::{self, Write};
use std::path::Path;

pub fn completions(shell: Shell) -> Result<Came> {
    let mut written = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "rapport", &mut written);
    io::stdout().write_all(&written).map_err(|cause| output::unwritten(&cause))?;
    Ok(Came::ToSomething)
}

/// `rapport.1`, and one for each command: `rapport-import.1`.
pub fn pages(folder: &Path) -> Result<Came> {
    std::fs::create_dir_all(folder).map_err(|cause| Failure::file(folder, &cause))?;
    clap_mangen::generate_to(Arguments::command(), folder).map_err(|cause| Failure::file(folder, &cause))?;
    Ok(Came::ToSomething)
}
