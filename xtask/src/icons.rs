//! Icons in all sizes, from `icons/rapport.svg`. Rule: a picture that was drawn once is never edited again.

use crate::processes::{Result, program, root, run};
use std::fs;
use std::path::Path;

const SIZES: [u32; 6] = [16, 32, 64, 128, 256, 512];
/// Names of the sizes in an Apple icon.
const APPLE: [(&[u8; 4], u32); 5] = [(b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)];
const WINDOWS: [u32; 5] = [16, 32, 64, 128, 256];

pub fn draw() -> Result {
    let folder = root().join("icons");
    for size in SIZES {
        let side = size.to_string();
        let mut draw = program("rsvg-convert", &["--width", &side, "--height", &side, "icons/rapport.svg", "--output"]);
        run(draw.arg(folder.join(format!("{size}.png"))))?;
    }
    write(&folder.join("rapport.ico"), &windows(&read_all(&folder, &WINDOWS)?))?;
    let mut entries = Vec::new();
    for (name, size) in APPLE {
        let picture = read(&folder, size)?;
        entries.extend(name);
        entries.extend((length(&picture) + 8).to_be_bytes());
        entries.extend(picture);
    }
    let mut icon = b"icns".to_vec();
    icon.extend((length(&entries) + 8).to_be_bytes());
    icon.extend(entries);
    write(&folder.join("rapport.icns"), &icon)
}

/// A table of contents, and then the pictures as they are.
fn windows(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    const HEAD: usize = 6;
    const ENTRY: usize = 16;
    let mut icon = vec![0, 0, 1, 0];
    icon.extend((pictures.len() as u16).to_le_bytes());
    let mut offset = (HEAD + ENTRY * pictures.len()) as u32;
    for (size, picture) in pictures {
        // 256 is written as 0.
        let side = (size % 256) as u8;
        icon.extend([side, side, 0, 0, 1, 0, 32, 0]);
        icon.extend(length(picture).to_le_bytes());
        icon.extend(offset.to_le_bytes());
        offset += length(picture);
    }
    icon.extend(pictures.iter().flat_map(|(_, picture)| picture));
    icon
}

fn length(bytes: &[u8]) -> u32 {
    bytes.len() as u32
}

fn read_all(folder: &Path, sizes: &[u32]) -> Result<Vec<(u32, Vec<u8>)>> {
    sizes.iter().map(|size| Ok((*size, read(folder, *size)?))).collect()
}

fn read(folder: &Path, size: u32) -> Result<Vec<u8>> {
    let path = folder.join(format!("{size}.png"));
    fs::read(&path).map_err(|cause| format!("{}: {cause}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result {
    fs::write(path, bytes).map_err(|cause| format!("{}: {cause}", path.display()))
}
