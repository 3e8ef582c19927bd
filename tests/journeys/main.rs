//! The main jobs, from first to last, in the real window.

mod archive;
mod calendar;
mod clock;
mod evening;
mod events;
mod expertise;
mod files;
mod first_run;
mod giving;
mod goals;
mod growth;
mod import;
mod mentoring;
mod notices;
mod opportunities;
mod people;
mod person;
mod photos;
mod promises;
mod refusals;
mod reporting;
mod saving;
mod screens;
mod starting;
mod views;
mod week;
