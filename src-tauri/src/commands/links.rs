//! Links that stand in the user's data. Rule: what is opened is judged here, whatever the window made of it.

use crate::desk::Desk;
use crate::off_window::off_window;
use rapport::links::Link;
use rapport::sentence;
use rapport::{Code, Failure, Result};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct LinkWritten {
    /// As it stands in the data.
    address: String,
}

pub async fn link_read(_: &Desk, input: LinkWritten) -> Result<Link> {
    Ok(Link::read(&input.address))
}

/// Gives the link to the program that the system has for it.
pub async fn link_open(_: &Desk, input: LinkWritten) -> Result<()> {
    let address = Link::to_open(&input.address)?;
    off_window(move || {
        tauri_plugin_opener::open_url(&address, None::<&str>).map_err(|cause| {
            Failure::new(
                Code::File,
                sentence!(
                    "failures-links-no-program",
                    "No program here opens this. Copy the address and paste it where it belongs."
                ),
            )
            .with_details(cause)
        })
    })
    .await
}
