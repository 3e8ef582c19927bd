//! From bytes to text. Rule: what a file declares is believed only where it holds; what is no UTF-8 is guessed once for the whole file.

use super::reading::ReadingChoice;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// A file's bytes in an encoding whose ASCII characters are single bytes, so that lines and separators can be found in it.
pub(super) struct AsciiBased<'a> {
    pub bytes: Cow<'a, [u8]>,
    /// Set where the whole file was in one encoding beyond doubt (a byte order mark, UTF-16) or by the user's choice.
    pub encoding: Option<&'static Encoding>,
    /// The bytes were turned into UTF-8 already.
    transcoded: bool,
}

/// Strips a byte order mark and turns UTF-16 (with or without one) into UTF-8; anything else stays as it is.
pub(super) fn ascii_based<'a>(bytes: &'a [u8], choice: &ReadingChoice) -> AsciiBased<'a> {
    let chosen = choice.encoding.as_deref().and_then(|label| Encoding::for_label(label.as_bytes()));
    let marked = Encoding::for_bom(bytes);
    let body = marked.map_or(bytes, |(_, length)| bytes.get(length..).unwrap_or_default());
    let encoding = chosen.or(marked.map(|(encoding, _)| encoding)).or_else(|| utf_16_without_mark(body));
    match encoding {
        Some(wide) if wide == UTF_16LE || wide == UTF_16BE => {
            let text = wide.decode_without_bom_handling(body).0.into_owned();
            AsciiBased { bytes: Cow::Owned(text.into_bytes()), encoding, transcoded: true }
        }
        _ => AsciiBased { bytes: Cow::Borrowed(body), encoding, transcoded: false },
    }
}

/// The first letters of these formats are ASCII: in UTF-16 every other byte of them is zero.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes.get(..4)? {
        [0, a, 0, b] if *a != 0 && *b != 0 => Some(UTF_16BE),
        [a, 0, b, 0] if *a != 0 && *b != 0 => Some(UTF_16LE),
        _ => None,
    }
}

/// How the values of one file become text.
pub(super) struct Charset {
    chosen: Option<&'static Encoding>,
    guess: &'static Encoding,
    guessed: bool,
    whole: Option<&'static Encoding>,
}

impl Charset {
    /// `values` are the raw values that declare nothing themselves; those that are no UTF-8 decide the guess.
    pub fn new<'v>(file: &AsciiBased<'_>, values: impl Iterator<Item = &'v [u8]>) -> Self {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        let mut guessed = false;
        for value in values.filter(|value| std::str::from_utf8(value).is_err()) {
            detector.feed(value, false);
            detector.feed(b"\n", false);
            guessed = true;
        }
        detector.feed(b"", true);
        let guess = if guessed { detector.guess(None, Utf8Detection::Deny) } else { UTF_8 };
        let chosen = if file.transcoded { None } else { file.encoding.filter(|encoding| *encoding != UTF_8) };
        Self { chosen, guess, guessed, whole: file.encoding }
    }

    /// The name to show for the file.
    pub fn name(&self) -> String {
        let shown = match self.whole {
            Some(whole) if whole != UTF_8 || !self.guessed => whole,
            _ => self.guess,
        };
        shown.name().to_owned()
    }

    /// `declared` is what the value itself claims, such as `ISO-8859-1`.
    pub fn decode(&self, bytes: &[u8], declared: Option<&str>) -> String {
        let declared = declared.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
        let text = match declared.or(self.chosen) {
            Some(encoding) if encoding != UTF_8 => encoding.decode_without_bom_handling(bytes).0,
            _ => match std::str::from_utf8(bytes) {
                Ok(text) => Cow::Borrowed(text),
                Err(_) => self.guess.decode_without_bom_handling(bytes).0,
            },
        };
        if text.contains('\0') { text.replace('\0', "") } else { text.into_owned() }
    }
}
