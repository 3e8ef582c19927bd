//! A line in words. Rule: each word knows the bytes it stands on, and whether something parts it from the word before.

use crate::folding::fold;

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    Blank,
    /// A comma, or a bracket that opens.
    Comma,
    /// What ends a sentence, or the beginning of the line.
    Stop,
}

#[derive(Debug, Clone)]
pub struct Token {
    pub start: usize,
    pub end: usize,
    /// Folded, with a straight apostrophe.
    pub key: String,
    pub gap: Gap,
    pub capital: Capital,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capital {
    Yes,
    No,
}

/// The words of a line. `abbreviations` are those whose full stop ends nothing.
pub fn tokens(text: &str, abbreviations: &[String]) -> Vec<Token> {
    let mut found = Vec::new();
    let mut gap = Gap::Stop;
    let mut start = None;
    let mut before: Option<char> = None;
    let ends = [(text.len(), ' ')];
    for (at, letter) in text.char_indices().chain(ends) {
        let next = text.get(at + letter.len_utf8()..).and_then(|rest| rest.chars().next());
        let within_number = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        let parts = match letter {
            ',' | ';' => !(letter == ',' && within_number(before) && within_number(next)),
            '(' | ')' | '[' | ']' => true,
            _ => letter.is_whitespace(),
        };
        if parts {
            if let Some(from) = start.take() {
                gap = push(text, from, at, gap, abbreviations, &mut found);
            }
            gap = gap.max(match letter {
                ',' | '(' | '[' => Gap::Comma,
                ';' | '\n' => Gap::Stop,
                ')' | ']' => Gap::Comma,
                _ => Gap::Blank,
            });
        } else if start.is_none() {
            start = Some(at);
        }
        before = Some(letter);
    }
    found
}

/// Adds what stands between two blanks; returns the gap that its end makes.
fn push(text: &str, start: usize, end: usize, gap: Gap, abbreviations: &[String], found: &mut Vec<Token>) -> Gap {
    let Some(piece) = text.get(start..end) else { return gap };
    let quotes = ['"', '“', '”', '„', '«', '»', '‘', '*'];
    let inner = piece.trim_start_matches(quotes);
    let start = start + piece.len() - inner.len();
    let stops = ['.', ':', '!', '?', '…'];
    let bare = inner.trim_end_matches(quotes).trim_end_matches(stops).trim_end_matches(quotes);
    if bare.is_empty() || bare.chars().all(|letter| matches!(letter, '-' | '–' | '—')) {
        return Gap::Stop;
    }
    if let Some(rest) = ["w/", "W/"].iter().find_map(|with| bare.strip_prefix(with)).filter(|rest| !rest.is_empty()) {
        let at = start + bare.len() - rest.len();
        found.push(token(text, start, at, gap));
        found.push(token(text, at, start + bare.len(), Gap::Blank));
    } else {
        found.push(token(text, start, start + bare.len(), gap));
    }
    let after = inner.get(bare.len()..).unwrap_or_default();
    let key = fold(bare);
    let is_short = after == "." && (bare.chars().count() == 1 || abbreviations.contains(&key));
    if after.contains(stops) && !is_short { Gap::Stop } else { Gap::Blank }
}

fn token(text: &str, start: usize, end: usize, gap: Gap) -> Token {
    let raw = text.get(start..end).unwrap_or_default();
    let first = raw.chars().find(|letter| letter.is_alphanumeric());
    // Scripts without capitals write names as they write all else.
    let capital = first.is_some_and(|letter| letter.is_alphabetic() && !letter.is_lowercase());
    Token {
        start,
        end,
        key: fold(&raw.replace(['’', 'ʼ'], "'")),
        gap,
        capital: if capital { Capital::Yes } else { Capital::No },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, Gap)> {
        tokens(text, &["dr".into()]).into_iter().map(|token| (token.key, token.gap)).collect()
    }

    #[test]
    fn words_keep_what_parts_them() {
        let found = read("Coffee w/Ingrid, 1,5h (deep). Dr. J. Berg: “yes” – no");
        let keys: Vec<&str> = found.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["coffee", "w/", "ingrid", "1,5h", "deep", "dr", "j", "berg", "yes", "no"]);
        let gaps: Vec<Gap> = found.iter().map(|(_, gap)| *gap).collect();
        use Gap::{Blank, Comma, Stop};
        assert_eq!(gaps, [Stop, Blank, Blank, Comma, Comma, Stop, Blank, Blank, Stop, Stop]);
    }
}
