//! One line into its fields. Rule: what stands in quotation marks is one field, whatever is in it.

/// What stands between two fields of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Delimiter {
    Tab,
    Semicolon,
    Comma,
    /// One or several blanks.
    Blanks,
}

/// Why a line could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    OpenQuote,
    AfterQuote,
    OneName,
    TooMany(usize),
    NoName,
    Weight(String),
    /// Sums and squares of it would be no numbers any more.
    Extreme(String),
}

impl Fault {
    pub fn message(&self) -> String {
        match self {
            Self::OpenQuote => {
                "A quotation mark is opened and not closed. Close it, or write it twice if it belongs to the name."
                    .into()
            }
            Self::AfterQuote => {
                "Something follows the closing quotation mark. Write it twice if it belongs to the name.".into()
            }
            Self::OneName => "Only one name stands here. An edge needs two, as in: Ada, Ben".into(),
            Self::TooMany(count) => format!(
                "{count} columns stand here. An edge needs two names and may have a weight; put names with blanks or commas in quotation marks."
            ),
            Self::NoName => "A name is empty. An edge needs two, as in: Ada, Ben".into(),
            Self::Weight(weight) => format!(
                "“{weight}” is no weight. A weight is a number above 0, as in 2.5; leave it out where there is none."
            ),
            Self::Extreme(weight) => format!(
                "The weight “{weight}” is too large or too small to be counted with. Give all weights in another unit, between 1e-100 and 1e100."
            ),
        }
    }
}

/// How much of a file tells what its delimiter is.
const LOOKED_AT: usize = 200;

impl Delimiter {
    /// What most of the first lines have.
    pub fn of(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| is_content(line)).take(LOOKED_AT).collect();
        let most =
            |letter: char| lines.iter().filter(|line| has_outside_quotes(line, letter)).count() * 2 > lines.len();
        match () {
            () if most('\t') => Self::Tab,
            () if most(';') => Self::Semicolon,
            () if most(',') => Self::Comma,
            () => Self::Blanks,
        }
    }

    fn ends_field(self, letter: char) -> bool {
        match self {
            Self::Tab => letter == '\t',
            Self::Semicolon => letter == ';',
            Self::Comma => letter == ',',
            Self::Blanks => letter.is_whitespace(),
        }
    }
}

fn is_content(line: &str) -> bool {
    !line.is_empty() && !line.starts_with('#')
}

fn has_outside_quotes(line: &str, wanted: char) -> bool {
    let mut quoted = false;
    line.chars().any(|letter| {
        quoted ^= letter == '"';
        !quoted && letter == wanted
    })
}

/// The fields of a line, without the blanks around them; none where the line is blank or a comment.
pub(super) fn fields(line: &str, delimiter: Delimiter) -> Result<Vec<String>, Fault> {
    let mut fields = Vec::new();
    if !is_content(line.trim()) {
        return Ok(fields);
    }
    // Blanks at either end belong to no field; a tab there stands beside an empty one.
    let mut rest = if delimiter == Delimiter::Tab { line } else { line.trim() };
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() && !delimiter.ends_field(letter));
        if delimiter == Delimiter::Blanks {
            rest = rest.trim_start();
            if rest.is_empty() || rest.starts_with('#') {
                return Ok(fields);
            }
        }
        let (field, after) = match rest.strip_prefix('"') {
            Some(quoted) => {
                let (field, after) = unquoted(quoted)?;
                let after =
                    after.trim_start_matches(|letter: char| letter.is_whitespace() && !delimiter.ends_field(letter));
                if after.chars().next().is_some_and(|letter| !delimiter.ends_field(letter)) {
                    return Err(Fault::AfterQuote);
                }
                (field, after)
            }
            None if delimiter == Delimiter::Blanks && rest.starts_with('{') => (rest.to_owned(), ""),
            None => {
                let end = rest.find(|letter| delimiter.ends_field(letter)).unwrap_or(rest.len());
                let (field, after) = rest.split_at(end);
                (field.trim().to_owned(), after)
            }
        };
        fields.push(field.trim().to_owned());
        let mut letters = after.chars();
        if letters.next().is_none() {
            return Ok(fields);
        }
        rest = letters.as_str();
    }
}

/// A quoted field and what follows it; the opening mark is taken off already.
fn unquoted(text: &str) -> Result<(String, &str), Fault> {
    let (mut field, mut rest) = (String::new(), text);
    loop {
        let (part, after) = rest.split_once('"').ok_or(Fault::OpenQuote)?;
        field.push_str(part);
        match after.strip_prefix('"') {
            Some(more) => {
                field.push('"');
                rest = more;
            }
            None => return Ok((field, after)),
        }
    }
}
