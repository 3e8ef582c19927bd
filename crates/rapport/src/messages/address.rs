//! Where a message is taken to. Rule: only a mail address or a web page, written so that nothing in the text can change which.

use crate::failure::{Failure, Result};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What RFC 6068 lets stand in an address or a body as it is.
const KEPT: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const KEPT_OF_ADDRESS: AsciiSet = KEPT.remove(b'@');

/// The address that opens a message with this text in the mail program (RFC 6068).
///
/// # Errors
/// `Invalid` where there is no mail address.
pub fn mail_address(email: &str, text: &str) -> Result<String> {
    let email = email.trim();
    if !email.contains('@') {
        return Err(Failure::invalid(sentence!(
            "failures-messages-no-mailbox",
            "No e-mail address is known here. Add one to the person, or copy the text."
        )));
    }
    let lines: Vec<String> = text.lines().map(|line| utf8_percent_encode(line, &KEPT).to_string()).collect();
    Ok(format!("mailto:{}?body={}", utf8_percent_encode(email, &KEPT_OF_ADDRESS), lines.join("%0D%0A")))
}

/// The address of a page on the web, as it may be opened.
///
/// # Errors
/// `Invalid` where it is none.
pub fn page_address(page: &str) -> Result<String> {
    let page = page.trim();
    let secure = page.strip_prefix("http://").map_or_else(|| page.to_owned(), |rest| format!("https://{rest}"));
    let address = if secure.contains("://") { secure } else { format!("https://{secure}") };
    let host = address.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or_default();
    if host.contains('.') && host.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-')) {
        Ok(address)
    } else {
        Err(Failure::invalid(sentence!(
            "failures-messages-no-page",
            "No page on LinkedIn is known here. Add it to the person, or copy the text."
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("a@b.example", "Hello", "mailto:a@b.example?body=Hello")]
    #[case(
        "a@b.example",
        "Grüß dich,\nab 50 % & mehr?",
        "mailto:a@b.example?body=Gr%C3%BC%C3%9F%20dich%2C%0D%0Aab%2050%20%25%20%26%20mehr%3F"
    )]
    #[case("a@b.example?cc=c@d.example", "", "mailto:a@b.example%3Fcc%3Dc@d.example?body=")]
    fn a_message_goes_to_its_address_alone(#[case] email: &str, #[case] text: &str, #[case] address: &str) {
        assert_eq!(mail_address(email, text).unwrap(), address);
    }

    #[rstest]
    #[case("https://www.linkedin.com/in/ann", "https://www.linkedin.com/in/ann")]
    #[case("http://linkedin.com/in/ann", "https://linkedin.com/in/ann")]
    #[case("www.linkedin.com/in/ann", "https://www.linkedin.com/in/ann")]
    fn a_page_is_opened_over_a_secure_line(#[case] page: &str, #[case] address: &str) {
        assert_eq!(page_address(page).unwrap(), address);
    }

    #[rstest]
    #[case("")]
    #[case("file:///etc/passwd")]
    #[case("javascript:alert(1)")]
    #[case("https://a@b.example/")]
    fn nothing_else_is_opened(#[case] page: &str) {
        assert!(page_address(page).is_err());
    }

    #[test]
    fn somebody_without_an_address_gets_no_mail() {
        assert!(mail_address("", "Hello").is_err());
    }
}
