//! What people put into their names. Rule: credentials go to the suffix, pictures go nowhere, the name itself stays.

/// The family name, and the credentials behind it: `Smith, PhD` or `Smith MBA`.
pub(super) fn family_and_credentials(cell: &str) -> (Option<String>, Option<String>) {
    let plain = without_pictures(cell);
    let (before, after) = plain.split_once(',').unwrap_or((&plain, ""));
    let mut credentials: Vec<&str> = after.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty()).collect();
    if !credentials.iter().all(|word| is_credential(word) || is_capitals(word)) {
        // `Silva, Ana`: a comma of another kind.
        return (some(&plain), None);
    }
    let mut name: Vec<&str> = before.split_whitespace().collect();
    while name.len() > 1 && name.last().is_some_and(|word| is_credential(word)) {
        credentials.splice(0..0, name.pop());
    }
    (some(&name.join(" ")), some(&credentials.join(", ")))
}

/// The given name, and the honorific before it: `Dr. Ana`.
pub(super) fn given_and_honorific(cell: &str) -> (Option<String>, Option<String>) {
    let plain = without_pictures(cell);
    let words: Vec<&str> = plain.split_whitespace().collect();
    let honorifics = words.iter().take_while(|word| is_honorific(word)).count();
    if honorifics == words.len() {
        return (some(&plain), None);
    }
    let (before, name) = words.split_at_checked(honorifics).unwrap_or((&[], &words));
    (some(&name.join(" ")), some(&before.join(" ")))
}

fn some(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches(',').trim_end();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Sorted, folded, without dots.
const CREDENTIALS: [&str; 47] = [
    "acca", "ba", "bsc", "ca", "capm", "cbap", "cfa", "cfp", "cipd", "cism", "cissp", "cma", "cpa", "csm", "cspo",
    "dba", "dds", "dmd", "dphil", "edd", "esq", "faia", "fcca", "gphr", "ii", "iii", "iv", "jd", "jr", "llm", "ma",
    "mba", "md", "med", "mfa", "mha", "mph", "msc", "msw", "pe", "phd", "phr", "pmp", "rn", "shrm-cp", "sphr", "sr",
];

/// These are family names as well.
const ALSO_NAMES: [&str; 3] = ["ba", "ma", "med"];

fn is_credential(word: &str) -> bool {
    let plain = word.trim_matches(['(', ')', ',', ';']).replace('.', "").to_lowercase();
    let written_as_one = word.contains('.') || word.chars().filter(|letter| letter.is_uppercase()).count() > 1;
    CREDENTIALS.contains(&plain.as_str()) && (!ALSO_NAMES.contains(&plain.as_str()) || written_as_one)
}

/// After a comma, capitals are a credential whatever they mean.
fn is_capitals(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    (2..=8).contains(&letters)
        && word.chars().filter(|letter| letter.is_uppercase()).count() * 2 > letters
        && word.chars().all(|letter| letter.is_alphanumeric() || ".-®™()/+".contains(letter))
}

fn is_honorific(word: &str) -> bool {
    let plain = word.trim_end_matches('.').to_lowercase();
    matches!(
        plain.as_str(),
        "dr" | "prof"
            | "professor"
            | "mr"
            | "mrs"
            | "ms"
            | "ing"
            | "dipl-ing"
            | "rev"
            | "sir"
            | "eng"
            | "univ-prof"
            | "priv-doz"
    )
}

/// Emoji and other pictures, with the invisible letters that join them.
fn without_pictures(cell: &str) -> String {
    let is_picture = |letter: char| {
        matches!(u32::from(letter),
            0x200d | 0x20e3 | 0x2190..=0x21ff | 0x2300..=0x23ff | 0x2460..=0x27bf | 0x2900..=0x297f | 0x2b00..=0x2bff
            | 0xe000..=0xf8ff | 0xfe00..=0xfe0f | 0x1f000..=0x1faff | 0xe0000..=0xe007f)
    };
    let kept: String = cell.chars().map(|letter| if is_picture(letter) { ' ' } else { letter }).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Smith", "Smith", "")]
    #[case("Smith, PhD", "Smith", "PhD")]
    #[case("Smith, Ph.D., MBA", "Smith", "Ph.D., MBA")]
    #[case("Smith PhD", "Smith", "PhD")]
    #[case("de la Cruz PMP CSM", "de la Cruz", "PMP, CSM")]
    #[case("Jones, SHRM-CP, PHR", "Jones", "SHRM-CP, PHR")]
    #[case("Jones, ACMA CGMA", "Jones", "ACMA, CGMA")]
    #[case("Ma", "Ma", "")]
    #[case("Yo-Yo Ma", "Yo-Yo Ma", "")]
    #[case("Silva, Ana", "Silva, Ana", "")]
    #[case("Rao 🚀", "Rao", "")]
    #[case("🌍", "", "")]
    #[case("Lee 👩‍💻✨, MSc", "Lee", "MSc")]
    #[case("", "", "")]
    #[case("O'Brien III", "O'Brien", "III")]
    fn credentials_stand_behind(#[case] cell: &str, #[case] family: &str, #[case] suffix: &str) {
        let (found, credentials) = family_and_credentials(cell);
        assert_eq!((found.unwrap_or_default().as_str(), credentials.unwrap_or_default().as_str()), (family, suffix));
    }

    #[rstest]
    #[case("Ana", "Ana", "")]
    #[case("Dr. Ana Maria", "Ana Maria", "Dr.")]
    #[case("Prof. Dr. Ana", "Ana", "Prof. Dr.")]
    #[case("Dr", "Dr", "")]
    #[case("⭐ Ana ⭐", "Ana", "")]
    fn honorifics_stand_before(#[case] cell: &str, #[case] given: &str, #[case] prefix: &str) {
        let (found, honorific) = given_and_honorific(cell);
        assert_eq!((found.unwrap_or_default().as_str(), honorific.unwrap_or_default().as_str()), (given, prefix));
    }
}
