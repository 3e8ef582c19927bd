//! The main jobs, from first to last, in the real window.

mod first_run;
