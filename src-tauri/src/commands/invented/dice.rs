//! The dice, and what they may show. Rule: the same seed throws the same values, and each value is told, so that what failed can be
//! thrown again.

const DATES: [&str; 6] = ["2026-11-22", "2024-02-29", "2019-03-01", "0000-01-01", "0001-12-31", "9999-12-31"];
const INSTANTS: [&str; 4] =
    ["2026-11-22T12:00:00Z", "2026-03-29T02:30:00+02:00", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"];
const TEXTS: [&str; 25] = [
    "",
    " ",
    "Ada Berg",
    "ingrid",
    "Storage",
    "2026-11",
    "2026-11-22",
    "--02-29",
    "9999-12-31",
    "9999-12-31T23:59:59Z",
    "09:30",
    "Europe/Oslo",
    "NO",
    "EUR",
    "name",
    "people",
    "total",
    "=1+1",
    "'; DROP TABLE person; --",
    "\" OR * NEAR( -",
    "%_\\",
    "a\u{0}b",
    "\u{202e}\u{1f3f3}\u{fe0f}\u{200d}\u{1f308}\u{301}",
    "FREQ=SECONDLY;INTERVAL=1;COUNT=4000000000",
    "{{person}} {{{{",
];
const NUMBERS: [i128; 16] = [
    0,
    1,
    2,
    3,
    5,
    12,
    40,
    100,
    365,
    100_000,
    -1,
    i32::MAX as i128,
    u32::MAX as i128,
    i64::MAX as i128,
    i64::MIN as i128,
    255,
];
const FRACTIONS: [f64; 7] = [0.0, 0.5, 1.0, -1.0, 1e9, 1e308, -1e308];

/// What a key of a record is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    Any,
    /// Of nothing there is.
    Missing,
}

/// The throws, and what came of them.
#[derive(Debug)]
pub struct Dice {
    state: u64,
    pub keys: Keys,
    /// Every value, in the order in which it was asked for.
    pub told: Vec<String>,
    /// Whether a key of nothing was given.
    pub missing: bool,
    /// Of what was chosen for the command that is asked.
    pub chosen: Option<String>,
}

impl Dice {
    pub fn new(seed: u64, keys: Keys) -> Self {
        Self {
            state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1,
            keys,
            told: Vec::new(),
            missing: false,
            chosen: None,
        }
    }

    /// The same dice, which mostly give this where a token is asked for.
    pub fn with_chosen(self, token: Option<String>) -> Self {
        Self { chosen: token, ..self }
    }

    pub fn told(&self) -> String {
        self.told.join(" ")
    }

    pub fn throw(&mut self, sides: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from((self.state >> 11) % sides.max(1) as u64).unwrap_or_default()
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.throw(all.len())]
    }

    pub fn number(&mut self, least: i128, most: i128) -> i128 {
        let wanted = if self.throw(2) == 0 { self.throw(40) as i128 } else { self.one_of(&NUMBERS) };
        let number = wanted.clamp(least, most);
        self.told.push(number.to_string());
        number
    }

    pub fn fraction(&mut self) -> f64 {
        self.one_of(&FRACTIONS)
    }

    pub fn text(&mut self, expected: &str) -> String {
        let text = if expected.contains("formatted date string") {
            self.one_of(&DATES).to_owned()
        } else if expected.contains("date and time") {
            self.one_of(&INSTANTS).to_owned()
        } else {
            match self.throw(30) {
                0 => "ab ".repeat(100_000),
                1 => "[".repeat(20_000),
                2 => self.number(i64::MIN.into(), i64::MAX.into()).to_string(),
                _ => self.one_of(&TEXTS).to_owned(),
            }
        };
        self.told.push(format!("{:?}", text.chars().take(60).collect::<String>()));
        text
    }
}
