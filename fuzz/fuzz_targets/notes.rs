#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::notes::{to_html, to_plain};

fuzz_target!(|markdown: &str| {
    let html = to_html(markdown);
    for tag in html.split('<').skip(1) {
        let inside = tag.split('>').next().unwrap_or_default();
        let name = inside.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        assert!(!["script", "img", "iframe", "style", "object", "link", "svg", "form"].contains(&name), "{html}");
        assert!(!inside.contains("javascript:") || !inside.starts_with("a href=\"javascript"), "{html}");
    }
    let _ = to_plain(markdown);
});
