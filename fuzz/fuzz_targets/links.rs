#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::links::{Link, LinkOpener};

fuzz_target!(|written: &str| {
    let link = Link::read(written);
    if link.opener != LinkOpener::Nothing {
        assert!(link.address.bytes().all(|byte| byte.is_ascii_graphic()));
        assert!(["https:", "mailto:", "tel:"].iter().any(|scheme| link.address.starts_with(scheme)));
        assert_eq!(Link::read(&link.address), link);
    }
});
