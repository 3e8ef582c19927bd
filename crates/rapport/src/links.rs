//! Where a link of the user's data leads. Rule: nothing is opened but `https`, `mailto` and `tel`, and the address that is opened is the
//! very one that was shown: in plain letters, so that no host can look like another one.

use crate::failure::{Failure, Result};
use crate::sentence::{FixedSentence, Sentence};
use serde::Serialize;
use url::Url;

/// Longer is no address that anybody could look over.
const LONGEST: usize = 2_000;
/// What a link may say of a message before it is written. Others name files to be attached, or change who receives it unseen.
const HEADERS_OF_MAIL: [&str; 2] = ["subject", "body"];

const NO_ADDRESS: FixedSentence =
    fixed_sentence!("failures-links-no-address", "This is no address that can be opened. It can be copied.");

/// What opens a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum LinkOpener {
    Browser,
    MailProgram,
    Telephone,
    /// It is shown and may be copied.
    Nothing,
}

/// A link as it is shown before it is followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Link {
    /// The whole address, in plain letters: a host of other scripts begins with `xn--`. Where nothing opens it, as it was written.
    pub address: String,
    /// The host, the mailbox or the number.
    pub leads_to: String,
    pub opener: LinkOpener,
    /// Why nothing opens it; `None` where something does.
    pub refusal: Option<Sentence>,
}

impl Link {
    /// A link as it stands in somebody's data. What names no scheme is a page, as browsers take it.
    pub fn read(written: &str) -> Self {
        let written = written.trim();
        match Self::understood(written) {
            Ok(link) => link,
            Err(refusal) => Self {
                address: written.chars().take(LONGEST).collect(),
                leads_to: Url::parse(written).ok().and_then(|url| url.host_str().map(String::from)).unwrap_or_default(),
                opener: LinkOpener::Nothing,
                refusal: Some(refusal.into()),
            },
        }
    }

    /// The address, to be given to the system.
    ///
    /// # Errors
    /// `Invalid` where nothing opens it; the message says why.
    pub fn to_open(written: &str) -> Result<String> {
        let link = Self::read(written);
        match link.refusal {
            Some(refusal) => Err(Failure::invalid(refusal)),
            None => Ok(link.address),
        }
    }

    fn understood(written: &str) -> Result<Self, FixedSentence> {
        if written.len() > LONGEST {
            return Err(fixed_sentence!(
                "failures-links-too-long",
                "This address is too long to be looked over, so it is not opened from here. It can be copied."
            ));
        }
        if written.chars().any(|letter| letter.is_control() || letter.is_whitespace()) {
            return Err(fixed_sentence!(
                "failures-links-blanks",
                "An address has no blanks or line breaks in it, so this one is not opened from here. It can be copied."
            ));
        }
        let url = parsed(written).ok_or(NO_ADDRESS)?;
        match url.scheme() {
            "https" => page(&url),
            "mailto" => mail(&url),
            "tel" => number(&url),
            "http" => Err(fixed_sentence!(
                "failures-links-not-secure",
                "This page is not sent over a secure line, so it is not opened from here. It can be copied."
            )),
            _ => Err(fixed_sentence!(
                "failures-links-other-kind",
                "Only pages (https), e-mail addresses and telephone numbers are opened from here. It can be copied."
            )),
        }
    }
}

/// A backslash is a slash to some programs and a letter to others: where such an address leads depends on who reads it.
fn parsed(written: &str) -> Option<Url> {
    if written.contains('\\') {
        return None;
    }
    let begin = written.split(['/', '?', '#']).next().unwrap_or_default();
    // `example.org/ann` and `example.org:8443` are pages, `tel:+4740612345` is not: a host has a dot in it.
    let host = begin.split_once(':').map_or(begin, |(host, _)| host);
    let names_a_host = host.contains('.') && !begin.contains('@');
    if names_a_host { Url::parse(&format!("https://{written}")).ok() } else { Url::parse(written).ok() }
}

fn page(url: &Url) -> Result<Link, FixedSentence> {
    if !url.username().is_empty() || url.password().is_some() {
        return Err(fixed_sentence!(
            "failures-links-hides-host",
            "This address hides where it leads behind a name and an @, so it is not opened from here. It can be copied."
        ));
    }
    let host = url
        .host_str()
        .filter(|host| !host.is_empty())
        .ok_or(fixed_sentence!("failures-links-no-host", "This address names no host. It can be copied."))?;
    Ok(link(url, host, LinkOpener::Browser))
}

fn mail(url: &Url) -> Result<Link, FixedSentence> {
    if url.query_pairs().any(|(name, _)| !HEADERS_OF_MAIL.contains(&name.to_ascii_lowercase().as_str())) {
        return Err(fixed_sentence!(
            "failures-links-asks-for-more",
            "This address asks for more than a message to somebody, so it is not opened from here. It can be copied."
        ));
    }
    match url.path() {
        mailbox if mailbox.contains('@') => Ok(link(url, mailbox, LinkOpener::MailProgram)),
        _ => Err(fixed_sentence!("failures-links-no-mailbox", "This names no e-mail address. It can be copied.")),
    }
}

fn number(url: &Url) -> Result<Link, FixedSentence> {
    let number = url.path();
    let plain = |letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '-' | '.' | '(' | ')');
    if number.chars().any(|letter| letter.is_ascii_digit()) && number.chars().all(plain) {
        Ok(link(url, number, LinkOpener::Telephone))
    } else {
        // Signs such as * and # begin what a telephone does without ringing anybody.
        Err(fixed_sentence!(
            "failures-links-no-number",
            "This is more than a telephone number, so it is not opened from here. It can be copied."
        ))
    }
}

fn link(url: &Url, leads_to: &str, opener: LinkOpener) -> Link {
    Link { address: url.as_str().to_owned(), leads_to: leads_to.to_owned(), opener, refusal: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("https://www.example.org/in/ann?x=1#y", "https://www.example.org/in/ann?x=1#y", "www.example.org")]
    #[case("HTTPS://Example.ORG", "https://example.org/", "example.org")]
    #[case("www.example.org/ann", "https://www.example.org/ann", "www.example.org")]
    #[case("example.org:8443/", "https://example.org:8443/", "example.org")]
    #[case("https://pаypal.example/", "https://xn--pypal-4ve.example/", "xn--pypal-4ve.example")]
    #[case("https://example.org/caf\u{e9}", "https://example.org/caf%C3%A9", "example.org")]
    #[case("https://example.org/\u{202e}gpj.exe", "https://example.org/%E2%80%AEgpj.exe", "example.org")]
    fn a_page_is_opened_as_it_is_shown(#[case] written: &str, #[case] address: &str, #[case] host: &str) {
        let link = Link::read(written);
        assert_eq!((link.address.as_str(), link.leads_to.as_str(), link.opener), (address, host, LinkOpener::Browser));
    }

    #[rstest]
    #[case("mailto:ann@example.org", LinkOpener::MailProgram, "ann@example.org")]
    #[case("mailto:ann@example.org?subject=Hello", LinkOpener::MailProgram, "ann@example.org")]
    #[case("tel:+47-406-12-345", LinkOpener::Telephone, "+47-406-12-345")]
    fn mail_and_telephone_open(#[case] written: &str, #[case] opener: LinkOpener, #[case] leads_to: &str) {
        let link = Link::read(written);
        assert_eq!((link.opener, link.leads_to.as_str()), (opener, leads_to));
    }

    #[rstest]
    #[case("http://example.org/")]
    #[case("javascript:alert(1)")]
    #[case("java\nscript:alert(1)")]
    #[case("data:text/html,<b>x</b>")]
    #[case("file:///etc/passwd")]
    #[case("smb://host.example/share")]
    #[case("vnd.example.handler:run")]
    #[case("search-ms:query=x")]
    #[case("https://www.bank.example@evil.example/")]
    #[case("https://")]
    #[case("mailto:?attach=/etc/passwd")]
    #[case("mailto:ann@example.org?attach=/etc/passwd")]
    #[case("mailto:ann@example.org?bcc=eve@example.net")]
    #[case("tel:*21*12345#")]
    #[case("--version")]
    #[case("/etc/passwd")]
    #[case("\\\\host.example\\share")]
    #[case("")]
    fn nothing_else_opens(#[case] written: &str) {
        let link = Link::read(written);
        assert_eq!(link.opener, LinkOpener::Nothing, "{link:?}");
        assert!(link.refusal.is_some());
        assert!(Link::to_open(written).is_err());
    }

    #[test]
    fn what_nobody_can_look_over_is_not_opened() {
        let link = Link::read(&format!("https://example.org/{}", "a".repeat(10_000)));
        assert_eq!(link.opener, LinkOpener::Nothing);
        assert!(link.address.len() <= LONGEST);
    }

    proptest! {
        #[test]
        fn whatever_opens_is_plain_and_of_a_known_scheme(written in "(https:|mailto:|tel:|http:|www\\.)?[/]{0,2}\\PC{0,40}") {
            let link = Link::read(&written);
            if link.opener != LinkOpener::Nothing {
                prop_assert!(link.address.bytes().all(|byte| byte.is_ascii_graphic()), "{link:?}");
                let scheme = link.address.split(':').next().unwrap_or_default();
                prop_assert!(["https", "mailto", "tel"].contains(&scheme));
                prop_assert_eq!(Link::read(&link.address), link);
            }
        }
    }
}
