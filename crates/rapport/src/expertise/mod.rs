//! What I learned from people, what I gave to the field, and what I did to grow. Rule: nothing here ranks me against anybody else;
//! what is told is counted from records that can be opened.

pub(crate) mod check;
pub mod contributions;
pub mod insights;
pub mod learning;
mod links;
mod listing;
pub mod profile;

pub use links::Record;
pub(crate) use links::remove_links;

#[cfg(test)]
mod tests;
