#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::people::photo::{SIDE, thumbnail};

fuzz_target!(|bytes: &[u8]| {
    if let Some(small) = thumbnail(bytes) {
        assert!(!small.is_empty() && SIDE == 256);
    }
});
