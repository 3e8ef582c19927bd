//! Whether text stands on a screen. Rule: it is seen in the middle, where the rows of a list are, and not in what frames them.

use super::Fault;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};
use x11rb::rust_connection::RustConnection;

/// Within the window wherever it is put on the screen, right of the side bar and below the head of the list.
const MIDDLE: (i16, i16, u16, u16) = (320, 360, 960, 380);
/// The edges of letters are drawn in many shades; frames, lines and places held free for rows in few.
const WRITTEN: usize = 24;

pub struct Screen {
    connection: RustConnection,
    root: u32,
}

impl Screen {
    pub fn of(display: &str) -> Result<Self, Fault> {
        let (connection, number) = RustConnection::connect(Some(display))?;
        let root = connection.setup().roots.get(number).ok_or("the display has no screen")?.root;
        Ok(Self { connection, root })
    }

    pub fn is_written_on(&self) -> Result<bool, Fault> {
        let (x, y, width, height) = MIDDLE;
        let image = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, u32::MAX)?;
        let mut colours: Vec<[u8; 4]> = Vec::with_capacity(WRITTEN);
        for pixel in image.reply()?.data.as_chunks::<4>().0 {
            if !colours.contains(pixel) {
                colours.push(*pixel);
                if colours.len() >= WRITTEN {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}
