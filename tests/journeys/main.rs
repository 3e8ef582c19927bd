//! The main jobs, from first to last, in the real window.

mod files;
mod first_run;
mod import;
mod refusals;
mod screens;
mod starting;
