//! Charts as SVG inside the page. Rule: a drawing is marks of one class for each series, axis and grid, and the whole of it in one
//! sentence for who cannot see it; its size is that of the paper.

use super::markup::Markup;
use super::words::{amount, percent};
use crate::sentence::Sentence;

const WIDTH: f64 = 270.0;
const HEIGHT: f64 = 94.0;
/// Room for the figures of the axis, the words under it, and the topmost line.
const LEFT: f64 = 30.0;
const BOTTOM: f64 = 16.0;
const TOP: f64 = 8.0;

/// One series: its class in the style, and a value for each column; `None` leaves a gap.
pub(super) struct Marks {
    pub class: &'static str,
    pub values: Vec<Option<f64>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// One above the other.
    Stacked,
    /// Side by side.
    Beside,
    /// Lines of shares, from 0 to 100 %.
    Shares,
}

pub(super) struct Drawing<'a> {
    pub shape: Shape,
    /// What stands under each column.
    pub columns: &'a [Option<Sentence>],
    pub series: &'a [Marks],
    /// In whose places a line is drawn above the columns, as a limit.
    pub limit: Option<&'a [Option<f64>]>,
    pub label: Sentence,
}

impl Drawing<'_> {
    pub fn draw(&self, page: &mut Markup<'_>) {
        let top = match self.shape {
            Shape::Shares => 1.0,
            Shape::Stacked | Shape::Beside => round_up(self.highest()),
        };
        figure(page, WIDTH, HEIGHT, self.label.clone(), |page| {
            self.grid(page, top);
            match self.shape {
                Shape::Stacked => self.stacked(page, top),
                Shape::Beside => self.beside(page, top),
                Shape::Shares => self.series.iter().for_each(|marks| self.line(page, marks.class, &marks.values, top)),
            }
            if let Some(limit) = self.limit {
                self.line(page, "limit", limit, top);
            }
        });
    }

    fn highest(&self) -> f64 {
        let of_column = |at: usize| {
            let values = self.series.iter().filter_map(move |marks| marks.values.get(at).copied().flatten());
            if self.shape == Shape::Stacked { values.sum::<f64>() } else { values.fold(0.0, f64::max) }
        };
        let limits = self.limit.unwrap_or_default().iter().flatten().copied();
        (0..self.columns.len()).map(of_column).chain(limits).fold(0.0, f64::max)
    }

    fn width(&self) -> f64 {
        (WIDTH - LEFT) / (self.columns.len().max(1) as f64)
    }

    fn grid(&self, page: &mut Markup<'_>, top: f64) {
        for part in [0.0, 0.5, 1.0] {
            let y = height_of(part * top, top);
            page.element(
                "line",
                &[("class", &"grid"), ("x1", &say(LEFT)), ("x2", &say(WIDTH)), ("y1", &say(y)), ("y2", &say(y))],
                |_| {},
            );
            let said = if self.shape == Shape::Shares { percent(part) } else { amount(part * top) };
            words(page, "end", LEFT - 4.0, y + 3.0, said);
        }
        for (at, column) in self.columns.iter().enumerate() {
            let Some(column) = column else { continue };
            words(page, "mid", LEFT + (at as f64 + 0.5) * self.width(), HEIGHT - 4.0, column.clone());
        }
    }

    fn stacked(&self, page: &mut Markup<'_>, top: f64) {
        let gap = self.width() * 0.16;
        for at in 0..self.columns.len() {
            let mut sum = 0.0;
            for marks in self.series {
                let Some(value) = marks.values.get(at).copied().flatten().filter(|value| *value > 0.0) else {
                    continue;
                };
                let (low, high) = (height_of(sum, top), height_of(sum + value, top));
                let x = LEFT + at as f64 * self.width() + gap;
                rectangle(page, marks.class, x, high, self.width() - 2.0 * gap, low - high);
                sum += value;
            }
        }
    }

    fn beside(&self, page: &mut Markup<'_>, top: f64) {
        let gap = self.width() * 0.14;
        let one = (self.width() - 2.0 * gap) / (self.series.len().max(1) as f64);
        for (place, marks) in self.series.iter().enumerate() {
            for (at, value) in marks.values.iter().enumerate() {
                let Some(value) = value.filter(|value| *value > 0.0) else { continue };
                let y = height_of(value, top);
                let x = LEFT + at as f64 * self.width() + gap + place as f64 * one;
                rectangle(page, marks.class, x, y, one * 0.92, height_of(0.0, top) - y);
            }
        }
    }

    /// With a point for each value, so that one between two gaps is seen.
    fn line(&self, page: &mut Markup<'_>, class: &'static str, values: &[Option<f64>], top: f64) {
        let mut path = String::new();
        let mut joins = false;
        let mut points = Vec::new();
        for (at, value) in values.iter().enumerate() {
            let Some(value) = value else {
                joins = false;
                continue;
            };
            let (x, y) = (LEFT + (at as f64 + 0.5) * self.width(), height_of(*value, top));
            path.push_str(if joins { "L" } else { "M" });
            path.push_str(&format!("{} {}", say(x), say(y)));
            points.push((x, y));
            joins = true;
        }
        page.element("path", &[("class", &format!("line {class}")), ("d", &path)], |_| {});
        if class != "limit" {
            for (x, y) in points {
                page.element("circle", &[("class", &class), ("cx", &say(x)), ("cy", &say(y)), ("r", &"1.9")], |_| {});
            }
        }
    }
}

/// One row of bars that lie: what it is, how long it is, and what is said at its end.
pub(super) struct Bar {
    pub name: Sentence,
    pub class: &'static str,
    pub value: f64,
    /// Where something is marked on it, such as a size to compare with.
    pub mark: Option<f64>,
    pub said: Sentence,
}

/// Bars below each other, all to one measure.
pub(super) fn bars(page: &mut Markup<'_>, bars: &[Bar], label: Sentence) {
    const ROW: f64 = 19.0;
    const NAMES: f64 = 80.0;
    const SAID: f64 = 84.0;
    let longest = bars.iter().flat_map(|bar| [bar.value, bar.mark.unwrap_or_default()]).fold(0.0, f64::max).max(1e-9);
    let long = |value: f64| value / longest * (WIDTH - NAMES - SAID);
    figure(page, WIDTH, ROW * bars.len() as f64 + 2.0, label, |page| {
        for (place, bar) in bars.iter().enumerate() {
            let y = place as f64 * ROW;
            words(page, "end said", NAMES - 8.0, y + 12.5, bar.name.clone());
            rectangle(page, "well", NAMES, y + 4.0, long(longest), ROW - 8.0);
            if bar.value > 0.0 {
                rectangle(page, bar.class, NAMES, y + 4.0, long(bar.value), ROW - 8.0);
            }
            if let Some(mark) = bar.mark {
                rectangle(page, "mark", NAMES + long(mark) - 1.0, y + 1.5, 2.0, ROW - 3.0);
            }
            words(page, "said", NAMES + long(longest) + 8.0, y + 12.5, bar.said.clone());
        }
    });
}

fn figure<'a>(page: &mut Markup<'a>, width: f64, height: f64, label: Sentence, content: impl FnOnce(&mut Markup<'a>)) {
    let label = page.said(label);
    let size = format!("0 0 {} {}", say(width), say(height));
    page.element("svg", &[("viewBox", &size), ("role", &"img"), ("aria-label", &label)], content);
}

fn rectangle(page: &mut Markup<'_>, class: &'static str, x: f64, y: f64, width: f64, height: f64) {
    let (x, y, width, height) = (say(x), say(y), say(width.max(0.0)), say(height.max(0.0)));
    page.element("rect", &[("class", &class), ("x", &x), ("y", &y), ("width", &width), ("height", &height)], |_| {});
}

fn words(page: &mut Markup<'_>, class: &'static str, x: f64, y: f64, text: Sentence) {
    page.element("text", &[("class", &class), ("x", &say(x)), ("y", &say(y))], |inside| {
        inside.say(text);
    });
}

fn height_of(value: f64, top: f64) -> f64 {
    let ground = HEIGHT - BOTTOM;
    ground - (value / top.max(1e-9)).clamp(0.0, 1.0) * (ground - TOP)
}

fn say(value: f64) -> String {
    Markup::number(value)
}

/// The next of 2, 4, 6, 8, 10 times a power of ten: its half is a whole number too.
fn round_up(highest: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 < highest {
        power *= 10.0;
    }
    let steps = [2.0, 4.0, 6.0, 8.0, 10.0];
    steps.into_iter().map(|step| step * power).find(|top| *top >= highest).unwrap_or(power * 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reporting::voice::English;
    use crate::reporting::words::own;
    use proptest::prelude::*;

    #[test]
    fn axes_end_at_round_figures() {
        assert_eq!(
            [0.0, 1.0, 3.0, 10.0, 11.0, 57.0, 100.0, 101.0].map(round_up),
            [2.0, 2.0, 4.0, 10.0, 20.0, 60.0, 100.0, 200.0]
        );
    }

    proptest! {
        #[test]
        fn everything_is_within_the_drawing(values in prop::collection::vec(prop::option::of(0.0_f64..1e6), 0..30), shape in 0_usize..3) {
            let shape = [Shape::Stacked, Shape::Beside, Shape::Shares][shape];
            let columns = vec![Some(own("<b>")); values.len()];
            let series = [Marks { class: "one", values: values.clone() }, Marks { class: "two", values }];
            let mut page = Markup::new(&English);
            Drawing { shape, columns: &columns, series: &series, limit: None, label: own("\"") }.draw(&mut page);
            let drawn = page.finish();
            prop_assert!(!drawn.contains("<b>") && !drawn.contains("NaN") && !drawn.contains("=\"-"), "{}", drawn);
        }
    }
}
