#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::structure::{measures, read};

fuzz_target!(|bytes: &[u8]| {
    let list = read("edges", bytes);
    assert_eq!(list.names.len(), list.graph.len());
    let measures = measures(&list.graph);
    assert!(measures.nodes.iter().all(|node| node.community < measures.communities));
    assert!(list.names.iter().all(|name| !name.is_empty()));
});
