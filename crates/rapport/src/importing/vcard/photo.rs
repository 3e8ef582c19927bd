//! Pictures on cards. Rule: inline ones are taken as they stand, remote ones are never fetched.

use crate::importing::content_line::{Property, base64_lenient, unescape};

/// The bytes of an inline picture in any spelling; `None` where it is remote or no picture.
pub(super) fn inline(property: &Property) -> Option<Vec<u8>> {
    if let Some(bytes) = &property.binary {
        return Some(bytes.clone()).filter(|bytes| is_picture(bytes)).or_else(|| data_address(&property.value));
    }
    let value = property.value.trim();
    data_address(value).or_else(|| {
        let looks_remote = value.get(..64).unwrap_or(value).contains("://");
        if looks_remote { None } else { base64_lenient(value.as_bytes()).filter(|bytes| is_picture(bytes)) }
    })
}

/// `data:image/jpeg;base64,…`, commas and semicolons escaped or not.
fn data_address(value: &str) -> Option<Vec<u8>> {
    let (scheme, rest) = value.split_once(':')?;
    if !scheme.trim().eq_ignore_ascii_case("data") {
        return None;
    }
    let (kind, data) = rest.split_once(',')?;
    let kind = unescape(kind.trim_end_matches('\\')).to_ascii_lowercase();
    let encoded = kind.split(';').any(|part| part.trim() == "base64");
    if encoded { base64_lenient(data.as_bytes()).filter(|bytes| is_picture(bytes)) } else { None }
}

/// The first bytes of the picture formats that cards carry.
fn is_picture(bytes: &[u8]) -> bool {
    const STARTS: [&[u8]; 7] = [b"\xff\xd8", b"\x89PNG", b"GIF8", b"BM", b"RIFF", b"II*\0", b"MM\0*"];
    STARTS.iter().any(|start| bytes.starts_with(start)) || bytes.get(4..8) == Some(b"ftyp")
}
