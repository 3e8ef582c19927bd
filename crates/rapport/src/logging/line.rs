//! A line under way. Rule: a word belongs to one piece only, and what belongs to none stays for the note.

use super::language::{Language, Phrases};
use super::tokens::{Capital, Gap, Token, tokens};
use super::{LinePart, Piece};
use std::ops::Range;

/// What a word became.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    Free,
    /// Part of a clause that is read later.
    Kept,
    Taken,
}

#[derive(Debug)]
pub struct Line<'a> {
    pub text: &'a str,
    pub language: &'a Language,
    pub tokens: Vec<Token>,
    pub uses: Vec<Use>,
    pub parts: Vec<LinePart>,
}

/// Text beyond this is no line; it stays in the note as it is.
const MOST_WORDS: usize = 200;

impl<'a> Line<'a> {
    pub fn new(text: &'a str, language: &'a Language) -> Self {
        let mut tokens = tokens(text, &language.abbreviations);
        tokens.truncate(MOST_WORDS);
        let uses = vec![Use::Free; tokens.len()];
        Self { text, language, tokens, uses, parts: Vec::new() }
    }

    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The folded word, where it belongs to nothing yet.
    pub fn key(&self, at: usize) -> Option<&str> {
        let token = self.tokens.get(at)?;
        (self.uses.get(at) == Some(&Use::Free)).then_some(token.key.as_str())
    }

    /// The word as it was typed.
    pub fn raw(&self, at: usize) -> &'a str {
        self.tokens.get(at).and_then(|token| self.text.get(token.start..token.end)).unwrap_or_default()
    }

    pub fn gap(&self, at: usize) -> Gap {
        self.tokens.get(at).map_or(Gap::Stop, |token| token.gap)
    }

    pub fn is_free(&self, at: usize) -> bool {
        self.uses.get(at) == Some(&Use::Free)
    }

    /// The free words wait until their clause is read, or are free again.
    pub fn set_aside(&mut self, words: Range<usize>, from: Use, to: Use) {
        for used in self.uses.get_mut(words).into_iter().flatten().filter(|used| **used == from) {
            *used = to;
        }
    }

    pub fn has_capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.capital == Capital::Yes)
    }

    /// Whether the word begins what commas and full stops part.
    pub fn begins(&self, at: usize) -> bool {
        self.gap(at) != Gap::Blank
    }

    /// The end of what commas and full stops part, for a word within.
    pub fn end_of_segment(&self, at: usize) -> usize {
        (at + 1..self.len()).find(|next| self.begins(*next)).unwrap_or(self.len())
    }

    /// Free words without a gap between them that are one of the phrases: how many, and what they mean.
    pub fn phrase<Meaning: Copy>(&self, phrases: &Phrases<Meaning>, at: usize) -> Option<(usize, Meaning)> {
        phrases.beginning(self.key(at)?).find_map(|(words, meaning)| {
            let fits = words.iter().enumerate().skip(1).all(|(further, word)| {
                self.gap(at + further) == Gap::Blank && self.key(at + further) == Some(word.as_str())
            });
            fits.then_some((words.len(), meaning))
        })
    }

    /// Where one of the phrases stands here, behind it; else here.
    pub fn after(&self, phrases: &Phrases, at: usize) -> usize {
        match self.phrase(phrases, at) {
            Some((length, ())) if self.gap(at + length) == Gap::Blank => at + length,
            _ => at,
        }
    }

    /// The words belong to a piece from now on.
    pub fn take(&mut self, words: Range<usize>, piece: Piece, index: usize) {
        self.swallow(words.clone());
        if let Some((start, end)) = self.span(words) {
            self.part(start, end, piece, index);
        }
    }

    /// The words mean something that needs no piece of its own.
    pub fn swallow(&mut self, words: Range<usize>) {
        for used in self.uses.get_mut(words).into_iter().flatten() {
            *used = Use::Taken;
        }
    }

    fn part(&mut self, start: usize, end: usize, piece: Piece, index: usize) {
        let said = self.text.get(start..end).unwrap_or_default().to_owned();
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.parts.push(LinePart { piece, index: number(index), start: number(start), end: number(end), said });
    }

    /// The bytes that these words stand on.
    pub fn span(&self, words: Range<usize>) -> Option<(usize, usize)> {
        let first = self.tokens.get(words.start)?;
        let last = self.tokens.get(words.end.checked_sub(1)?)?;
        (first.start < last.end).then_some((first.start, last.end))
    }

    /// The text of these words as it was typed.
    pub fn said(&self, words: Range<usize>) -> &'a str {
        self.span(words).and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }

    /// The text of the free words among these, each run as it was typed.
    pub fn free_text(&self, words: Range<usize>) -> String {
        let mut runs: Vec<&str> = Vec::new();
        let mut at = words.start;
        while at < words.end {
            let end = (at..words.end).find(|word| !self.is_free(*word)).unwrap_or(words.end);
            if end > at {
                runs.push(self.said(at..end));
            }
            at = end.max(at) + 1;
        }
        runs.join(" ")
    }
}
