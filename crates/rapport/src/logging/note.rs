//! What stays. Rule: every word that belongs to no piece is kept as typed; only words that join and fill are dropped.

use super::language::Phrases;
use super::line::Line;
use super::tokens::Gap;
use std::ops::Range;

/// The note: each run of words that were not understood, in order.
pub fn note(line: &Line<'_>) -> String {
    let mut note = String::new();
    let mut at = 0;
    while at < line.len() {
        if !line.is_free(at) {
            at += 1;
            continue;
        }
        let end = (at..line.len()).find(|word| !line.is_free(*word)).unwrap_or(line.len());
        let kept = trimmed(line, at..end);
        if let Some((_, until)) = line.span(kept.clone()) {
            if !note.is_empty() {
                let joint =
                    if kept.clone().next().is_some_and(|first| line.gap(first) == Gap::Stop) { ". " } else { ", " };
                note.push_str(if note.ends_with(['.', '!', '?', '…', ':']) { " " } else { joint });
            }
            note.push_str(line.said(kept.clone()));
            // A question stays one.
            let mark = line.text.get(until..).and_then(|rest| rest.chars().next());
            note.extend(mark.filter(|mark| matches!(mark, '?' | '!' | ')' | '”' | '"')).filter(|mark| {
                !matches!(mark, ')' | '”' | '"')
                    || note.contains(match mark {
                        ')' => '(',
                        '”' => '“',
                        _ => '"',
                    })
            }));
        }
        at = end;
    }
    let rest = line.tokens.last().map_or(0, |last| last.end);
    let beyond = line.text.get(rest..).unwrap_or_default().trim();
    if beyond.chars().any(char::is_alphanumeric) {
        if !note.is_empty() {
            note.push(' ');
        }
        note.push_str(beyond);
    }
    note
}

fn trimmed(line: &Line<'_>, words: Range<usize>) -> Range<usize> {
    let is = |phrases: &Phrases, word: usize| line.phrase(phrases, word).is_some();
    let Range { mut start, mut end } = words;
    if (start..end).all(|word| is(&line.language.fillers, word)) {
        return start..start;
    }
    while start < end && is(&line.language.trimmed, start) && (!line.begins(start) || is(&line.language.and, start)) {
        start += 1;
    }
    while end > start && is(&line.language.fillers, end - 1) {
        end -= 1;
    }
    start..end
}
