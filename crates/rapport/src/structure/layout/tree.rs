//! Squares within squares, so that those who are far can be taken together. Rule: a square counts as one where it looks small from
//! where one stands; no square is parted without end, even where all stand on one place.

use super::Place;

/// A square looks small where it is narrower than this share of its distance.
const SMALL: f64 = 0.9;
/// So few are not parted further.
const FEW: usize = 6;
const DEEPEST: u32 = 24;
/// Two who stand on one place push each other as if they stood so far apart.
const NEAREST: f64 = 1e-3;

struct Square {
    middle: Place,
    mass: f64,
    width: f64,
    /// Its squares stand after it, up to this place; its bodies in this range.
    after: usize,
    bodies: (usize, usize),
    parted: Parted,
}

#[derive(PartialEq)]
enum Parted {
    Yes,
    No,
}

pub(super) struct Tree {
    squares: Vec<Square>,
    bodies: Vec<(Place, f64)>,
}

impl Tree {
    pub fn new(places: &[Place], masses: &[f64]) -> Self {
        let bodies: Vec<(Place, f64)> = places.iter().copied().zip(masses.iter().copied()).collect();
        let reach = places.iter().map(|place| place.x.abs().max(place.y.abs())).fold(0.0, f64::max);
        let mut tree = Self { squares: Vec::with_capacity(bodies.len()), bodies };
        tree.part((0, places.len()), Place { x: 0.0, y: 0.0 }, reach * 2.0, 0);
        tree
    }

    fn part(&mut self, (start, end): (usize, usize), centre: Place, width: f64, depth: u32) {
        if start == end {
            return;
        }
        let some = &mut self.bodies[start..end];
        let mass: f64 = some.iter().map(|(_, mass)| mass).sum();
        let x = some.iter().map(|(place, mass)| place.x * mass).sum::<f64>() / mass;
        let y = some.iter().map(|(place, mass)| place.y * mass).sum::<f64>() / mass;
        let at = self.squares.len();
        let parted = if end - start > FEW && depth < DEEPEST { Parted::Yes } else { Parted::No };
        if parted == Parted::Yes {
            some.sort_by_key(|(place, _)| (place.x >= centre.x, place.y >= centre.y));
        }
        let is_parted = parted == Parted::Yes;
        self.squares.push(Square { middle: Place { x, y }, mass, width, after: at + 1, bodies: (start, end), parted });
        if is_parted {
            let quarter = width / 4.0;
            let mut from = start;
            for (right, lower) in [(false, false), (false, true), (true, false), (true, true)] {
                let within =
                    |(place, _): &&(Place, f64)| ((place.x >= centre.x), (place.y >= centre.y)) == (right, lower);
                let to = from + self.bodies[from..end].iter().take_while(within).count();
                let side = |is_beyond, middle: f64| if is_beyond { middle + quarter } else { middle - quarter };
                let centre = Place { x: side(right, centre.x), y: side(lower, centre.y) };
                self.part((from, to), centre, width / 2.0, depth + 1);
                from = to;
            }
        }
        self.squares[at].after = self.squares.len();
    }

    /// How all others push whoever stands here: by mass over distance.
    pub fn push(&self, here: Place) -> (f64, f64) {
        let (mut x, mut y) = (0.0, 0.0);
        let mut add = |from: Place, mass: f64| {
            let (dx, dy) = (here.x - from.x, here.y - from.y);
            let far = (dx * dx + dy * dy).max(NEAREST);
            x += mass * dx / far;
            y += mass * dy / far;
        };
        let mut at = 0;
        while let Some(square) = self.squares.get(at) {
            let (dx, dy) = (here.x - square.middle.x, here.y - square.middle.y);
            if square.width * square.width < SMALL * SMALL * (dx * dx + dy * dy) {
                add(square.middle, square.mass);
                at = square.after;
            } else if square.parted == Parted::Yes {
                at += 1;
            } else {
                let (start, end) = square.bodies;
                self.bodies[start..end].iter().for_each(|(place, mass)| add(*place, *mass));
                at = square.after;
            }
        }
        (x, y)
    }
}
