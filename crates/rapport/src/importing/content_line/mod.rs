//! Content lines, as vCard and iCalendar have them. Rule: bytes are unfolded first, decoded then, split after that, and unescaped last.

mod lines;
mod property;

pub(super) use lines::unfold;
pub(super) use property::{Property, RawProperty, base64_lenient, one_line, split_unescaped, unescape};
