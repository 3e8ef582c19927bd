//! Labels and the addresses of profiles. Rule: the user's own word for a value wins over the kinds a program set.

use crate::importing::content_line::{Property, unescape};

/// Kinds that say nothing to a reader.
const SILENT: [&str; 9] = ["pref", "voice", "internet", "msg", "text", "x400", "intl", "postal", "parcel"];

/// Nobody sets more kinds than this; a file made to harm might.
const MOST_KINDS: usize = 8;

/// The label of a value: its `X-ABLabel`, else its kinds.
pub(super) fn label(property: &Property, of_group: Option<&str>) -> String {
    if let Some(own) = of_group.map(plain).filter(|own| !own.is_empty()) {
        return own;
    }
    let mut kinds: Vec<String> = Vec::new();
    for kind in property.types().take(MOST_KINDS) {
        let lower = kind.to_lowercase();
        let kind = match lower.as_str() {
            "cell" => "mobile",
            lower => lower.strip_prefix("x-").unwrap_or(lower),
        };
        if !SILENT.contains(&kind) && !kinds.iter().any(|known| known == kind) {
            kinds.push(kind.to_owned());
        }
    }
    kinds.join(" ")
}

/// Apple's built-in labels stand in `_$!<…>!$_`, sometimes escaped.
pub(super) fn plain(label: &str) -> String {
    let text = unescape(label);
    let text = text.trim();
    text.strip_prefix("_$!<").and_then(|rest| rest.strip_suffix(">!$_")).unwrap_or(text).trim().to_owned()
}

/// How a handle on a network becomes an address.
const NETWORKS: [(&str, &str); 9] = [
    ("linkedin", "https://www.linkedin.com/in/"),
    ("twitter", "https://twitter.com/"),
    ("x", "https://x.com/"),
    ("facebook", "https://www.facebook.com/"),
    ("github", "https://github.com/"),
    ("gitlab", "https://gitlab.com/"),
    ("instagram", "https://www.instagram.com/"),
    ("xing", "https://www.xing.com/profile/"),
    ("flickr", "https://www.flickr.com/people/"),
];

/// A profile: a full address where one is given or the network is known, else the handle.
pub(super) fn profile(network: &str, value: &str) -> String {
    let handle = value.strip_prefix("x-apple:").unwrap_or(value);
    let handle = percent_decoded(handle);
    if handle.contains("://") || handle.is_empty() {
        return handle;
    }
    let known = NETWORKS.iter().find(|(name, _)| network.eq_ignore_ascii_case(name));
    match known {
        Some((_, prefix)) if !handle.contains(['/', ':', ' ']) => format!("{prefix}{}", handle.trim_start_matches('@')),
        _ => handle,
    }
}

/// `x-apple:slack%3Ataylor` holds `slack:taylor`; a full address keeps its escapes.
fn percent_decoded(text: &str) -> String {
    if text.contains("://") {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    let hex = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    while let [first, more @ ..] = rest {
        if let [b'%', high, low, after @ ..] = rest
            && let (Some(high), Some(low)) = (hex(*high), hex(*low))
        {
            bytes.push(high << 4 | low);
            rest = after;
        } else {
            bytes.push(*first);
            rest = more;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// The network that an instant-messaging property of its own names: `X-SKYPE-USERNAME`, `X-AIM`, …
pub(super) fn messaging_network(property: &str) -> Option<&'static str> {
    Some(match property {
        "X-AIM" => "aim",
        "X-ICQ" => "icq",
        "X-MSN" => "msn",
        "X-YAHOO" => "yahoo",
        "X-JABBER" => "xmpp",
        "X-SKYPE" | "X-SKYPE-USERNAME" => "skype",
        "X-QQ" => "qq",
        "X-GTALK" | "X-GOOGLE-TALK" | "X-GOOGLE TALK" => "google talk",
        "X-GADUGADU" => "gadu-gadu",
        "X-TWITTER" => "twitter",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("_$!<HomePage>!$_", "HomePage")]
    #[case("_$!<HomePage>!\\$_", "HomePage")]
    #[case("School", "School")]
    fn labels_are_made_plain(#[case] written: &str, #[case] shown: &str) {
        assert_eq!(plain(written), shown);
    }

    #[rstest]
    #[case("linkedin", "http://www.linkedin.com/in/ada-quill", "http://www.linkedin.com/in/ada-quill")]
    #[case("Twitter", "x-apple:@adaquill", "https://twitter.com/adaquill")]
    #[case("slack", "x-apple:slack%3Aada", "slack:ada")]
    #[case("slack", "x-apple:%ff%zz%", "%ff%zz%")]
    fn profiles_become_addresses(#[case] network: &str, #[case] written: &str, #[case] address: &str) {
        assert_eq!(profile(network, written), address);
    }
}
