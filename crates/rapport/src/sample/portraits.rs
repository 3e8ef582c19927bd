//! Photos of invented people: a head and shoulders in flat colours. Rule: the same person has the same picture, to the byte.

use super::chance::Chance;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};

/// Twice as large as the largest place that shows one.
const SIDE: u32 = 96;

type Colour = [f32; 3];

const WALLS: [Colour; 6] = [
    [214.0, 226.0, 220.0],
    [236.0, 221.0, 199.0],
    [205.0, 217.0, 232.0],
    [231.0, 212.0, 212.0],
    [222.0, 219.0, 234.0],
    [226.0, 229.0, 203.0],
];
const SKINS: [Colour; 5] =
    [[245.0, 214.0, 188.0], [228.0, 184.0, 148.0], [196.0, 146.0, 108.0], [148.0, 101.0, 72.0], [104.0, 70.0, 52.0]];
const HAIR: [Colour; 5] =
    [[48.0, 38.0, 34.0], [98.0, 66.0, 42.0], [178.0, 132.0, 74.0], [156.0, 152.0, 148.0], [138.0, 62.0, 40.0]];
const CLOTHES: [Colour; 6] = [
    [38.0, 92.0, 88.0],
    [56.0, 78.0, 122.0],
    [168.0, 96.0, 52.0],
    [120.0, 58.0, 74.0],
    [72.0, 76.0, 84.0],
    [92.0, 112.0, 66.0],
];

/// An ellipse by its middle and its two radii, in shares of the side.
#[derive(Debug, Clone, Copy)]
struct Ellipse {
    x: f32,
    y: f32,
    wide: f32,
    high: f32,
}

impl Ellipse {
    /// How much of the point lies within, with an edge as soft as one pixel.
    fn covers(self, x: f32, y: f32) -> f32 {
        let (across, down) = ((x - self.x) / self.wide, (y - self.y) / self.high);
        let beyond = (across * across + down * down).sqrt() - 1.0;
        (0.5 - beyond * self.wide.min(self.high) * SIDE as f32).clamp(0.0, 1.0)
    }
}

/// The photo of the person with this profile address, as PNG; none where it cannot be drawn.
pub(super) fn portrait(slug: &str) -> Option<Vec<u8>> {
    let seed = slug
        .bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
    let chance = &mut Chance::seeded(seed);
    let (wall, skin) = (one_of(chance, &WALLS), one_of(chance, &SKINS));
    let (hair, clothes) = (one_of(chance, &HAIR), one_of(chance, &CLOTHES));
    let wide = 0.165 + chance.below(30) as f32 / 1000.0;
    let head = Ellipse { x: 0.5, y: 0.43, wide, high: wide * 1.24 };
    let long = if chance.percent(45) { 0.3 } else { 0.0 };
    let crown = Ellipse { x: 0.5, y: 0.385 + long / 3.0, wide: wide * 1.2, high: wide * (1.3 + long) };
    let fringe =
        Ellipse { x: 0.5 + (chance.below(9) as f32 - 4.0) / 60.0, y: 0.24, wide: wide * 1.05, high: wide * 0.55 };
    let neck = Ellipse { x: 0.5, y: 0.63, wide: wide * 0.5, high: 0.16 };
    let shoulders = Ellipse { x: 0.5, y: 1.06, wide: 0.4, high: 0.36 };
    let layers = [(crown, hair), (shoulders, clothes), (neck, shaded(skin)), (head, skin), (fringe, hair)];

    let mut pixels = Vec::with_capacity((SIDE * SIDE * 3) as usize);
    for row in 0..SIDE {
        for column in 0..SIDE {
            let (x, y) = ((column as f32 + 0.5) / SIDE as f32, (row as f32 + 0.5) / SIDE as f32);
            let ground = wall.map(|light| light * (1.04 - 0.12 * y));
            let colour = layers.iter().fold(ground, |below, (shape, above)| mixed(below, *above, shape.covers(x, y)));
            pixels.extend(colour.map(|light| light.round().clamp(0.0, 255.0) as u8));
        }
    }
    let mut png = Vec::new();
    PngEncoder::new(&mut png).write_image(&pixels, SIDE, SIDE, ExtendedColorType::Rgb8).ok()?;
    Some(png)
}

fn one_of(chance: &mut Chance, of: &[Colour]) -> Colour {
    let place = chance.below(u32::try_from(of.len()).unwrap_or(1));
    of.get(place as usize).copied().unwrap_or_default()
}

fn shaded(colour: Colour) -> Colour {
    colour.map(|light| light * 0.88)
}

fn mixed(below: Colour, above: Colour, share: f32) -> Colour {
    std::array::from_fn(|at| below[at] + (above[at] - below[at]) * share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_has_a_picture_of_their_own_and_the_same_each_time() {
        let ada = portrait("ada-quill").unwrap();
        assert_eq!(portrait("ada-quill"), Some(ada.clone()));
        assert_ne!(portrait("teun-brandsma"), Some(ada.clone()));
        assert!(ada.len() < 20_000, "{}", ada.len());
        let picture = image::load_from_memory(&ada).unwrap();
        assert_eq!((picture.width(), picture.height()), (SIDE, SIDE));
        assert!(crate::people::photo::thumbnail(&ada).unwrap().len() < 8_000);
    }
}
