//! Photos of people. Rule: only a small copy is kept, and no picture may cost more memory than a photo is worth.

use crate::{Failure, Result};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use rusqlite::{Connection, OptionalExtension};
use std::io::Cursor;

/// No side of a kept photo is longer.
pub const SIDE: u32 = 256;

/// A picture with a longer side than this is not decoded.
const LONGEST_SIDE: u32 = 12_000;
const MOST_MEMORY: u64 = 128 * 1024 * 1024;

/// A few bytes may claim millions of pixels; no real photo is packed as tightly as this for each of its bytes.
const FREE_PIXELS: u64 = 1_000_000;
const PIXELS_PER_BYTE: u64 = 200;
const JPEG_QUALITY: u8 = 85;

/// A small copy of a picture in any of the formats that cards carry; `None` where it is no picture, damaged or far too large.
pub fn thumbnail(bytes: &[u8]) -> Option<Vec<u8>> {
    let picture = decode(bytes)?;
    let small = if picture.width() > SIDE || picture.height() > SIDE { picture.thumbnail(SIDE, SIDE) } else { picture };
    let mut encoded = Vec::new();
    if small.color().has_alpha() {
        small.to_rgba8().write_with_encoder(WebPEncoder::new_lossless(&mut encoded)).ok()?;
    } else {
        small.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut encoded, JPEG_QUALITY)).ok()?;
    }
    Some(encoded)
}

fn decode(bytes: &[u8]) -> Option<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let (width, height) = decoder.dimensions();
    let believable = FREE_PIXELS.saturating_add(PIXELS_PER_BYTE.saturating_mul(u64::try_from(bytes.len()).ok()?));
    if decoder.total_bytes() > MOST_MEMORY || u64::from(width) * u64::from(height) > believable {
        return None;
    }
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(orientation);
    (picture.width() > 0 && picture.height() > 0).then_some(picture)
}

/// The small copy kept under `photo`.
pub fn bytes(connection: &Connection, photo: i64) -> Result<Vec<u8>> {
    connection
        .prepare_cached("SELECT data FROM photo WHERE id = ?1")?
        .query_row([photo], |row| row.get(0))
        .optional()?
        .ok_or_else(|| {
            Failure::not_found(sentence!(
                "failures-people-photo-gone",
                "This photo is not there any more. Open the person again."
            ))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageFormat, Rgb, RgbImage, RgbaImage};
    use proptest::prelude::*;

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_large_picture_becomes_small_and_keeps_its_shape() {
        let large = RgbImage::from_pixel(1000, 500, Rgb([200, 40, 40])).into();
        let small = thumbnail(&encoded(&large, ImageFormat::Png)).unwrap();
        assert_eq!(image::guess_format(&small).unwrap(), ImageFormat::Jpeg);
        let small = image::load_from_memory(&small).unwrap();
        assert_eq!((small.width(), small.height()), (256, 128));
    }

    #[test]
    fn a_small_picture_is_not_blown_up_and_keeps_its_transparency() {
        let picture = RgbaImage::new(20, 30).into();
        let small = image::load_from_memory(&thumbnail(&encoded(&picture, ImageFormat::Png)).unwrap()).unwrap();
        assert_eq!((small.width(), small.height(), small.color().has_alpha()), (20, 30, true));
    }

    #[test]
    fn a_picture_that_claims_a_monstrous_size_is_refused() {
        let mut png = encoded(&RgbImage::new(1, 1).into(), ImageFormat::Png);
        // The width stands in bytes 16 to 19 of a PNG.
        png[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        assert_eq!(thumbnail(&png), None);
    }

    #[test]
    fn a_few_bytes_do_not_become_millions_of_pixels() {
        let header = *b"GIF87a\x4d\x10\x00\x1e\0\0%,\x92\0\0\0\"\x06\0\0\xc0\0\0\0\0\0\0\x04,\0\0\0\x06\0\"\0\xc0,\0\0";
        assert_eq!(thumbnail(&header), None);
    }

    #[test]
    fn what_is_no_picture_has_no_thumbnail() {
        assert_eq!(thumbnail(b""), None);
        assert_eq!(thumbnail(b"\xff\xd8 not really"), None);
    }

    proptest! {
        #[test]
        fn damaged_pictures_never_panic(at in 0_usize..200, byte: u8) {
            let mut png = encoded(&RgbImage::new(9, 7).into(), ImageFormat::Png);
            let length = png.len();
            png[at % length] = byte;
            let _ = thumbnail(&png);
        }
    }
}
