//! The fields that the invented organisations work in. Rule: of some of them nobody said it.

use crate::failure::Result;
use crate::organisations;
use crate::storage::Store;
use chrono::{DateTime, Utc};

const FIELDS: [(&str, &[&str]); 6] = [
    ("Grid operation", &["Delta Grid Operators", "Meridian Transmission", "Baltic Interconnect", "Isar Netzwerke"]),
    ("Energy supply", &["Nordwind Energie", "Brightmere Energy", "Stadtwerke Lindenau", "Fjordlys", "Grønn Strøm"]),
    ("Research", &["Technische Hogeschool Maasmond", "University of Wexmoor", "Instituto Alcor", "Sextant Research"]),
    ("Software and data", &["Halvard Analytics", "Solquant", "Pellucid Data", "Zephyr Forecasting"]),
    ("Equipment", &["Kestrel Power Systems", "Ostrava Turbinen", "Tidewater Storage", "Haneul Batteries"]),
    ("Advice", &["Quillfeather Partners", "Blue Heron Advisory", "Ember & Oak Consulting"]),
];

pub(super) fn live(store: &mut Store, now: DateTime<Utc>) -> Result<()> {
    let known = organisations::fields(store.connection(), "", u32::MAX)?.rows;
    for (field, names) in FIELDS {
        for one in known.iter().filter(|one| names.contains(&one.name.as_str())) {
            organisations::set_field(store, one.id, field, now)?;
        }
    }
    Ok(())
}
