//! The words of a message without their mark-up. Rule: what is no mark-up stays as it was written.

/// Tags fall away, paragraphs and breaks become lines, entities become their letters.
pub(super) fn plain(text: &str) -> String {
    if !text.contains(['<', '&']) {
        return text.trim().to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(place);
        plain.push_str(before);
        let taken = if from.starts_with('<') { tag(from, &mut plain) } else { entity(from, &mut plain) };
        let taken = taken.unwrap_or_else(|| {
            plain.push_str(from.get(..1).unwrap_or_default());
            1
        });
        rest = from.get(taken..).unwrap_or_default();
    }
    plain.push_str(rest);
    let lines: Vec<&str> = plain.lines().map(str::trim).collect();
    let mut text = String::new();
    for line in lines {
        if line.is_empty() && (text.is_empty() || text.ends_with("\n\n")) {
            continue;
        }
        text.push_str(line);
        text.push('\n');
    }
    text.trim().to_owned()
}

/// How long the tag is.
fn tag(from: &str, plain: &mut String) -> Option<usize> {
    let name = from.get(1..)?.trim_start_matches('/');
    if !name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '!') {
        return None;
    }
    let end = from.find('>')?;
    let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
    if matches!(name.to_ascii_lowercase().as_str(), "br" | "p" | "div" | "li" | "ul" | "ol" | "h1" | "h2" | "h3" | "tr")
    {
        plain.push('\n');
    }
    Some(end + 1)
}

fn entity(from: &str, plain: &mut String) -> Option<usize> {
    let end = from.char_indices().take(12).find(|(_, letter)| *letter == ';')?.0;
    let name = from.get(1..end)?;
    let letter = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    plain.push(letter);
    Some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("<p>Hello &amp; welcome</p><p>Bye<br>now</p>", "Hello & welcome\n\nBye\nnow")]
    #[case("3 < 4 & 5 > 2", "3 < 4 & 5 > 2")]
    #[case("caf&#233; &unknown; &", "café &unknown; &")]
    #[case("a <b", "a <b")]
    fn words_stay(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(plain(text), expected);
    }
}
