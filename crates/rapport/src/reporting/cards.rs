//! The cards of a part, side by side. Rule: a row is never cut by the end of a sheet, and a title stays with its first row; web views
//! keep blocks whole, but not what stands in a grid of many rows.

use super::markup::Markup;
use crate::sentence::FixedSentence;

/// The cards of a part, as they are written.
pub(super) struct Cards<'a> {
    laid: Vec<(Width, Markup<'a>)>,
    /// A part of the page with nothing in it.
    empty: Markup<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Width {
    Half,
    Whole,
}

impl<'a> Cards<'a> {
    /// A card beside another.
    pub fn card(&mut self, title: FixedSentence, content: impl FnOnce(&mut Markup<'a>)) {
        self.add(Width::Half, title, content);
    }

    /// A card over the whole width.
    pub fn wide(&mut self, title: FixedSentence, content: impl FnOnce(&mut Markup<'a>)) {
        self.add(Width::Whole, title, content);
    }

    fn add(&mut self, width: Width, title: FixedSentence, content: impl FnOnce(&mut Markup<'a>)) {
        let mut card = self.empty.apart();
        card.raw("\n").element("article", &[], |card| {
            card.line("h3", "", title);
            content(card);
        });
        self.laid.push((width, card));
    }

    fn into_rows(self) -> Vec<(Width, Markup<'a>)> {
        let mut rows: Vec<(Width, Markup<'a>)> = Vec::new();
        let mut is_open = false;
        for (width, card) in self.laid {
            match rows.last_mut() {
                Some((Width::Half, row)) if is_open && width == Width::Half => {
                    row.append(card);
                    is_open = false;
                }
                _ => {
                    is_open = width == Width::Half;
                    rows.push((width, card));
                }
            }
        }
        rows
    }
}

/// A part with its title; nothing where it has no card.
pub(super) fn section<'a>(page: &mut Markup<'a>, title: FixedSentence, content: impl FnOnce(&mut Cards<'a>)) {
    let mut cards = Cards { laid: Vec::new(), empty: page.apart() };
    content(&mut cards);
    let mut rows = cards.into_rows().into_iter();
    let Some(first) = rows.next() else { return };
    page.raw("\n<section>").element("div", &[("class", &"together")], |page| {
        page.line("h2", "", title);
        lay(page, first);
    });
    rows.for_each(|row| lay(page, row));
    page.raw("</section>");
}

fn lay<'a>(page: &mut Markup<'a>, (width, row): (Width, Markup<'a>)) {
    let class = match width {
        Width::Half => "row",
        Width::Whole => "row whole",
    };
    page.element("div", &[("class", &class)], |page| page.append(row));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reporting::voice::English;

    const TITLE: FixedSentence = FixedSentence::new("", "Title");
    const HALF: FixedSentence = FixedSentence::new("", "half");
    const WHOLE: FixedSentence = FixedSentence::new("", "whole");

    fn laid(widths: &[Width]) -> String {
        let mut page = Markup::new(&English);
        section(&mut page, TITLE, |cards| {
            for width in widths {
                match width {
                    Width::Half => cards.card(HALF, |_| {}),
                    Width::Whole => cards.wide(WHOLE, |_| {}),
                }
            }
        });
        page.finish().replace('\n', "").replace("<article><h3>", "[").replace("</h3></article>", "]")
    }

    #[test]
    fn two_stand_beside_each_other_and_the_title_stays_with_the_first_row() {
        use Width::{Half, Whole};
        assert_eq!(laid(&[]), "");
        let first = "<section><div class=\"together\"><h2>Title</h2>";
        assert_eq!(
            laid(&[Half, Half, Half]),
            format!("{first}<div class=\"row\">[half][half]</div></div><div class=\"row\">[half]</div></section>")
        );
        assert_eq!(
            laid(&[Half, Whole, Half]),
            format!(
                "{first}<div class=\"row\">[half]</div></div><div class=\"row whole\">[whole]</div><div class=\"row\">[half]</div></section>"
            )
        );
    }
}
