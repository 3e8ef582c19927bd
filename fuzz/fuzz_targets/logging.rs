#![no_main]

use chrono::{DateTime, NaiveDate, NaiveTime};
use libfuzzer_sys::fuzz_target;
use rapport::Store;
use rapport::logging::{Clock, Network, understand};
use rapport::people::{PersonEdit, edit};

thread_local! {
    static NETWORK: Store = network();
}

fn network() -> Store {
    let now = DateTime::UNIX_EPOCH;
    let mut store = Store::in_memory(now).expect("a database");
    for name in ["Ingrid Solberg", "Tom Berg", "Tom Hansen", "Will Marsh", "José García", "Mei Lin Chen"] {
        let person = PersonEdit { name: Some(name.to_owned()), ..PersonEdit::default() };
        edit::add(&mut store, &person, now).expect("a person");
    }
    store
}

fuzz_target!(|text: &str| {
    let today = NaiveDate::from_ymd_opt(2026, 11, 18).expect("a day");
    let clock = Clock { today, time: NaiveTime::MIN };
    NETWORK.with(|store| {
        let understood = understand(text, &Network(store.connection()), clock).expect("nothing fails");
        assert!(understood.on.is_none_or(|on| on <= today));
        for part in understood.parts {
            assert_eq!(text.get(part.start as usize..part.end as usize), Some(part.said.as_str()));
        }
    });
});
