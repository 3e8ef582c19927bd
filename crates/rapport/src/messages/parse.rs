//! Templates as they are written: text, `{field}`, `{if field}…{else}…{end}`; a brace itself is written twice.
//! Rule: what is broken is told with its line and column and the way out, and nothing is guessed.

use super::Field;
use crate::failure::{Failure, Result};
use crate::sentence::Sentence;

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Value(Field),
    /// The first part where the field has a value, else the second.
    Choice(Field, Vec<Piece>, Vec<Piece>),
}

/// Deeper than anybody reads.
const DEEPEST: usize = 8;

/// The parts of a template.
///
/// # Errors
/// `Invalid` with line, column and what to write instead.
pub fn parse(template: &str) -> Result<Vec<Piece>> {
    let mut reader = Reader { done: Vec::new(), open: Vec::new(), template };
    let mut rest = template;
    while let Some(place) = rest.find(['{', '}']) {
        let at = template.len() - rest.len() + place;
        let (before, from) = rest.split_at(place);
        reader.text(before);
        rest = match from {
            _ if from.starts_with("{{") => {
                reader.text("{");
                &from[2..]
            }
            _ if from.starts_with("}}") => {
                reader.text("}");
                &from[2..]
            }
            _ if from.starts_with('}') => {
                return Err(reader.broken(
                    at,
                    sentence!(
                        "failures-messages-closes-nothing",
                        "this }} closes nothing. Remove it, or write }}}} for the sign itself."
                    ),
                ));
            }
            _ => {
                let inside = from.get(1..).unwrap_or_default();
                let end = inside.find(['{', '}', '\n']).filter(|end| inside[*end..].starts_with('}'));
                let Some(end) = end else {
                    return Err(reader.broken(
                        at,
                        sentence!(
                            "failures-messages-not-closed",
                            "this {{ is not closed. Write }} behind the name of the field, or {{{{ for the sign itself."
                        ),
                    ));
                };
                reader.word(at, &inside[..end])?;
                &inside[end + 1..]
            }
        };
    }
    reader.text(rest);
    reader.finish()
}

/// A choice that is not yet ended.
struct Open {
    at: usize,
    field: Field,
    /// What stood before it.
    before: Vec<Piece>,
    /// The first part, once `{else}` was read.
    first: Option<Vec<Piece>>,
}

struct Reader<'a> {
    done: Vec<Piece>,
    open: Vec<Open>,
    template: &'a str,
}

impl Reader<'_> {
    fn text(&mut self, text: &str) {
        match self.done.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.done.push(Piece::Text(text.to_owned())),
        }
    }

    fn word(&mut self, at: usize, word: &str) -> Result<()> {
        let word = word.trim();
        if let Some(field) = word.strip_prefix("if ").or(if word == "if" { Some("") } else { None }) {
            let field = self.field(at, field.trim())?;
            if self.open.len() == DEEPEST {
                return Err(self.broken(
                    at,
                    sentence!(
                        "failures-messages-too-deep",
                        "there are too many {{if}} inside one another. Put some of them side by side."
                    ),
                ));
            }
            self.open.push(Open { at, field, before: std::mem::take(&mut self.done), first: None });
            return Ok(());
        }
        match word {
            "else" => {
                let done = std::mem::take(&mut self.done);
                match self.open.last_mut() {
                    Some(open) if open.first.is_none() => open.first = Some(done),
                    Some(_) => {
                        return Err(self.broken(
                            at,
                            sentence!(
                                "failures-messages-second-else",
                                "this {{if}} has an {{else}} already. Remove one of them."
                            ),
                        ));
                    }
                    None => {
                        return Err(self.broken(
                            at,
                            sentence!(
                                "failures-messages-stray-else",
                                "this {{else}} belongs to no {{if}}. Remove it, or write {{if field}} before it."
                            ),
                        ));
                    }
                }
            }
            "end" => {
                let Some(open) = self.open.pop() else {
                    return Err(self.broken(
                        at,
                        sentence!(
                            "failures-messages-stray-end",
                            "this {{end}} belongs to no {{if}}. Remove it, or write {{if field}} before it."
                        ),
                    ));
                };
                let last = std::mem::replace(&mut self.done, open.before);
                let (first, second) = match open.first {
                    Some(first) => (first, last),
                    None => (last, Vec::new()),
                };
                self.done.push(Piece::Choice(open.field, first, second));
            }
            _ => {
                let field = self.field(at, word)?;
                self.done.push(Piece::Value(field));
            }
        }
        Ok(())
    }

    fn field(&self, at: usize, written: &str) -> Result<Field> {
        Field::named(written).ok_or_else(|| {
            let fields: Vec<&str> = Field::ALL.iter().map(|field| field.written()).collect();
            let fields = fields.join(", ");
            let shown: String = written.chars().take(40).collect();
            self.broken(
                at,
                sentence!(
                    "failures-messages-no-field",
                    "“{shown}” is no field. Write one of: {fields}; or {{{{ for the sign itself.",
                    shown,
                    fields
                ),
            )
        })
    }

    fn finish(self) -> Result<Vec<Piece>> {
        match self.open.last() {
            Some(open) => Err(self.broken(
                open.at,
                sentence!("failures-messages-no-end", "this {{if}} has no {{end}}. Write {{end}} where its text ends."),
            )),
            None => Ok(self.done),
        }
    }

    fn broken(&self, at: usize, what: Sentence) -> Failure {
        let before = self.template.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Failure::invalid(sentence!(
            "failures-messages-template-unread",
            "The template cannot be read at line {line}, column {column}: {what}",
            line,
            column,
            what
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[test]
    fn texts_fields_and_choices_are_read() {
        let read = parse("Hi {given}{if event}, at { event }{else}{{}}{end}.").unwrap();
        let text = |text: &str| Piece::Text(text.to_owned());
        let first = vec![text(", at "), Piece::Value(Field::Event)];
        let choice = Piece::Choice(Field::Event, first, vec![text("{}")]);
        assert_eq!(read, [text("Hi "), Piece::Value(Field::Given), choice, text(".")]);
    }

    #[rstest]
    #[case("Hi {first}", 1, 4, "“first” is no field")]
    #[case("Dear Zoë\n  {given", 2, 3, "is not closed")]
    #[case("é {given\n}", 1, 3, "is not closed")]
    #[case("a } b", 1, 3, "closes nothing")]
    #[case("{if event}x", 1, 1, "has no {end}")]
    #[case("x{end}", 1, 2, "belongs to no {if}")]
    #[case("{else}", 1, 1, "belongs to no {if}")]
    #[case("{if event}{else}{else}{end}", 1, 17, "an {else} already")]
    #[case("{if}{end}", 1, 1, "is no field")]
    #[case("{if name}{if name}{if name}{if name}{if name}{if name}{if name}{if name}{if name}", 1, 73, "too many")]
    fn what_is_broken_is_told_with_its_place(
        #[case] template: &str,
        #[case] line: usize,
        #[case] column: usize,
        #[case] what: &str,
    ) {
        let message = parse(template).unwrap_err().message;
        assert!(message.contains(&format!("line {line}, column {column}: ")), "{message}");
        assert!(message.contains(what), "{message}");
    }

    proptest! {
        #[test]
        fn never_panics(template in "([{}]|if |else|end|event|name|é|\n| ){0,60}") {
            let _ = parse(&template);
        }

        #[test]
        fn text_with_its_braces_twice_stays_as_it_is(text in "[^\u{0}]{1,80}") {
            let template = text.replace('{', "{{").replace('}', "}}");
            prop_assert_eq!(parse(&template).unwrap(), [Piece::Text(text)]);
        }
    }
}
