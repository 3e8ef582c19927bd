//! What kind of contact it was, and how deep. Rule: the first word that says so; `met` and the like give way to a better one.

use super::language::How;
use super::line::Line;
use super::participants::{Around, Verb};
use super::tokens::Gap;
use super::{Piece, Understood};
use crate::interactions::{Began, InteractionKind};

/// Finds the kind: `coffee`, `called`, `on Zoom`.
pub fn kind(line: &mut Line<'_>, into: &mut Understood) -> Around {
    let mut found: Vec<(usize, usize, InteractionKind, How)> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        match line.phrase(&line.language.kinds.0, at) {
            Some((length, (kind, how))) if is_said(line, at, how) => {
                found.push((at, length, kind, how));
                at += length;
            }
            _ => at += 1,
        }
    }
    let best = found.iter().position(|(.., how)| *how != How::Talk).or((!found.is_empty()).then_some(0));
    let Some((at, length, kind, how)) = best.and_then(|best| found.get(best)).copied() else {
        return Around::default();
    };
    into.kind = Some(kind);
    let mut around =
        Around { behind_kind: vec![at + length], verb: if how == How::Talk { Verb::Talk } else { Verb::Exact } };
    if how == How::Reach {
        let is_theirs = at > 0
            && !line.begins(at)
            && line.phrase(&line.language.me, at - 1).is_none()
            && line.phrase(&line.language.and, at - 1).is_none()
            && line.is_free(at - 1);
        into.began = Some(if is_theirs { Began::Them } else { Began::Me });
    } else if matches!(
        kind,
        InteractionKind::Call | InteractionKind::Email | InteractionKind::Message | InteractionKind::Letter
    ) {
        let is = |phrases| line.gap(at + length) == Gap::Blank && line.phrase(phrases, at + length).is_some();
        into.began =
            if is(&line.language.from) { Some(Began::Them) } else { is(&line.language.to).then_some(Began::Me) };
    }
    line.take(at..at + length, Piece::Kind, 0);
    // `met Ingrid for coffee`: the weaker word says nothing more, but names stand behind it.
    for (at, length, _, how) in found {
        let is_verb = line.begins(at) || line.phrase(&line.language.definite, at - 1).is_none();
        if how == How::Talk && line.is_free(at) && is_verb {
            line.take(at..at + length, Piece::Kind, 0);
            around.behind_kind.push(at + length);
        }
    }
    around
}

/// Whether the word stands where it says what we did, and not what we spoke about.
fn is_said(line: &Line<'_>, at: usize, how: How) -> bool {
    let mut before = at;
    while before > 0 && !line.begins(before) {
        let word = before - 1;
        let goes_on = line.phrase(&line.language.determiners, word).is_some()
            || line.phrase(&line.language.depths.0, word).is_some();
        if !goes_on {
            break;
        }
        before = word;
    }
    let Some(word) = before.checked_sub(1).filter(|_| !line.begins(before)) else { return true };
    !line.is_free(word)
        || line.phrase(&line.language.before_kind, word).is_some()
        || line.has_capital(word) && line.phrase(&line.language.about, word).is_none()
        || (how != How::Noun && word == 0 && line.phrase(&line.language.about, word).is_none())
}

/// Finds the depth: a word that stands alone, or right before the kind.
pub fn depth(line: &mut Line<'_>, into: &mut Understood) {
    for at in 0..line.len() {
        let Some((length, depth)) = line.phrase(&line.language.depths.0, at) else { continue };
        let end = at + length;
        let begins = line.begins(at) || !line.is_free(at - 1) || line.phrase(&line.language.fillers, at - 1).is_some();
        let ends = end >= line.len()
            || line.begins(end)
            || !line.is_free(end)
            || line.phrase(&line.language.with, end).is_some();
        if begins && ends {
            into.depth = Some(depth);
            line.take(at..end, Piece::Depth, 0);
            return;
        }
    }
}
