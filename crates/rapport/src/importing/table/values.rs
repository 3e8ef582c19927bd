//! What a cell looks like. Rule: only where the look leaves no doubt.

pub(super) fn is_email(cell: &str) -> bool {
    let cell = cell.trim();
    let Some((local, domain)) = cell.split_once('@') else { return false };
    !local.is_empty() && domain.contains('.') && !cell.contains(char::is_whitespace) && !domain.contains(['@', '/'])
}

pub(super) fn is_url(cell: &str) -> bool {
    let lower = cell.trim().to_ascii_lowercase();
    let web = ["http://", "https://", "www.", "linkedin.com/"].iter().any(|start| lower.starts_with(start));
    web && !lower.contains(char::is_whitespace)
}

pub(super) fn is_phone(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let plain = cell.chars().all(|letter| letter.is_ascii_digit() || " +-./()".contains(letter));
    (7..=15).contains(&digits) && plain && !is_date(cell)
}

pub(super) fn is_date(cell: &str) -> bool {
    use super::dates::{BIRTHDAY_PIVOT, Order, date};
    cell.len() >= 6 && cell.contains(['-', '/', '.', ' ']) && date(cell, Order::DayFirst, BIRTHDAY_PIVOT).is_some()
}

/// No header cell looks like this.
pub(super) fn is_value(cell: &str) -> bool {
    is_email(cell) || is_url(cell) || is_phone(cell) || is_date(cell)
}

/// An internal path of Exchange: no address that anybody could write to.
pub(super) fn is_x500(cell: &str) -> bool {
    let lower = cell.trim().to_ascii_lowercase();
    lower.starts_with("/o=") || lower.starts_with("ex:/o=")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("ann@example.org", true)]
    #[case("https://www.linkedin.com/in/ann", true)]
    #[case("+39 0471 123456", true)]
    #[case("(800) 000-0000", true)]
    #[case("1984-11-13", true)]
    #[case("E-mail", false)]
    #[case("Phone 1 - Value", false)]
    #[case("2024", false)]
    #[case("@home", false)]
    fn tells_values_from_words(#[case] cell: &str, #[case] value: bool) {
        assert_eq!(is_value(cell), value);
    }
}
