//! Profile addresses. Rule: one profile has one key, however its address was written.

use unicode_normalization::UnicodeNormalization;

/// `https://no.linkedin.com/in/Anna-Berg/?trk=x` → `linkedin:anna-berg`; `None` for pages that are nobody's profile.
pub fn profile_key(url: &str) -> Option<String> {
    let decoded: String = percent_decoded(url.trim()).nfc().collect::<String>().to_lowercase();
    let rest = decoded.split_once("://").map_or(decoded.as_str(), |(_, rest)| rest).trim_start_matches('/');
    let (host, path) = rest.split_once('/')?;
    let host = host.trim_start_matches("www.").trim_start_matches("m.").trim_start_matches("mobile.");
    let (path, query) = path.split_once(['?', '#']).unwrap_or((path, ""));
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let first = *segments.first()?;
    let only = || (segments.len() == 1 && is_handle(first)).then_some(first);
    let after = |word: &str| segments.get(1).copied().filter(|slug| first == word && is_handle(slug));
    let (network, slug) = match host {
        host if host == "linkedin.com" || host.ends_with(".linkedin.com") => match first {
            "pub" => ("linkedin-pub", segments.get(1..).filter(|rest| rest.len() > 1)?.join("/")),
            _ => ("linkedin", after("in")?.to_owned()),
        },
        "xing.com" => ("xing", after("profile")?.to_owned()),
        "orcid.org" => ("orcid", only()?.to_owned()),
        "github.com" => ("github", only()?.to_owned()),
        "gitlab.com" => ("gitlab", only()?.to_owned()),
        "twitter.com" | "x.com" => ("twitter", only()?.trim_start_matches('@').to_owned()),
        "instagram.com" => ("instagram", only()?.to_owned()),
        "facebook.com" if first == "profile.php" => {
            ("facebook", query.split('&').find_map(|pair| pair.strip_prefix("id="))?.to_owned())
        }
        "facebook.com" => ("facebook", only()?.to_owned()),
        "bsky.app" => ("bluesky", after("profile")?.to_owned()),
        "researchgate.net" => ("researchgate", after("profile")?.to_owned()),
        "stackoverflow.com" => ("stackoverflow", after("users")?.to_owned()),
        // Mastodon, Medium, Threads and their like.
        host if first.len() > 1 && first.starts_with('@') && segments.len() == 1 && host.contains('.') => {
            (host, first.to_owned())
        }
        _ => return None,
    };
    (!slug.is_empty()).then(|| format!("{network}:{slug}"))
}

/// Networks whose profiles are one natural person's each; elsewhere a company has one too, and it stands on many cards.
pub fn is_of_one_person(profile: &str) -> bool {
    ["linkedin:", "linkedin-pub:", "xing:", "orcid:", "researchgate:"]
        .iter()
        .any(|network| profile.starts_with(network))
}

fn is_handle(segment: &str) -> bool {
    ![
        "home",
        "search",
        "intent",
        "share",
        "i",
        "login",
        "about",
        "explore",
        "orgs",
        "sharer.php",
        "groups",
        "pages",
        "p",
        "hashtag",
        "features",
    ]
    .contains(&segment)
}

fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        let decoded = match (byte, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        bytes.push(decoded.unwrap_or(*byte));
        rest = if decoded.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("https://www.linkedin.com/in/anna-berg", Some("linkedin:anna-berg"))]
    #[case("http://no.linkedin.com/in/Anna-Berg/en?trk=profile", Some("linkedin:anna-berg"))]
    #[case("linkedin.com/in/s%C3%B8ren-falk/", Some("linkedin:søren-falk"))]
    #[case("https://www.linkedin.com/in/søren-falk", Some("linkedin:søren-falk"))]
    #[case("https://www.linkedin.com/pub/anna-berg/1/2a/3b", Some("linkedin-pub:anna-berg/1/2a/3b"))]
    #[case("https://www.linkedin.com/company/fjord", None)]
    #[case("https://www.linkedin.com/in/", None)]
    #[case("https://twitter.com/AnnaBerg?s=20", Some("twitter:annaberg"))]
    #[case("https://x.com/@annaberg", Some("twitter:annaberg"))]
    #[case("https://x.com/search", None)]
    #[case("https://github.com/annaberg", Some("github:annaberg"))]
    #[case("https://github.com/annaberg/rapport", None)]
    #[case("https://www.xing.com/profile/Anna_Berg/cv", Some("xing:anna_berg"))]
    #[case("https://www.facebook.com/profile.php?id=123&ref=x", Some("facebook:123"))]
    #[case("https://social.example/@anna", Some("social.example:@anna"))]
    #[case("https://fjord.example/", None)]
    #[case("fjord.example", None)]
    #[case("", None)]
    #[case("https://www.linkedin.com/in/%", Some("linkedin:%"))]
    fn knows_profiles(#[case] url: &str, #[case] key: Option<&str>) {
        assert_eq!(profile_key(url).as_deref(), key);
    }

    proptest! {
        #[test]
        fn reads_any_text(url in "\\PC{0,80}") {
            profile_key(&url);
            profile_key(&format!("https://linkedin.com/in/{url}"));
        }
    }
}
