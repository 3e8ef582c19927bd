//! What tells the same record again. Rule: where it stands in its file does not count, all that it says does.

use super::super::contact::{ContactKind, Labelled, LabelledDate, Origin, PostalAddress, RawContact, StatedRelation};
use super::super::fingerprint::Fingerprint;
use crate::relations::SeenFrom;

/// 64 bits of FNV-1a over all that a record says; the same on every machine and in every version.
pub(super) fn digest(contact: &RawContact) -> i64 {
    // All fields by name, so that a new one cannot be forgotten.
    let RawContact {
        place: _,
        kind,
        name,
        given,
        additional,
        family,
        prefix,
        suffix,
        nickname,
        organisation,
        departments,
        position,
        emails,
        phones,
        urls,
        addresses,
        birthday,
        dates,
        related,
        relations,
        tags,
        notes,
        met_on,
        origin,
        photo,
        source_uid,
        not_understood,
    } = contact;
    let mut state = Fingerprint::default();
    state.byte(match kind {
        ContactKind::Person => 0,
        ContactKind::Organisation => 1,
        ContactKind::Group => 2,
    });
    for text in [name, given, additional, family, prefix, suffix, nickname, organisation, position, notes, source_uid] {
        state.text(text.as_deref().unwrap_or_default());
    }
    state.all(departments, |state, text| state.text(text));
    for values in [emails, phones, urls, related] {
        state.all(values, labelled);
    }
    state.all(addresses, address);
    state.text(&birthday.map(|day| day.to_string()).unwrap_or_default());
    state.all(dates, |state, LabelledDate { label, date }| {
        state.text(label);
        state.text(&date.to_string());
    });
    state.all(tags, |state, text| state.text(text));
    state.text(&met_on.map(|day| day.to_string()).unwrap_or_default());
    state.byte(match origin {
        Origin::Event => 0,
        Origin::Introduction => 1,
        Origin::Online => 2,
        Origin::Work => 3,
        Origin::Import => 4,
    });
    state.bytes(photo.as_deref().unwrap_or_default());
    state.all(not_understood, |state, text| state.text(text));
    // Most cards have none, and were taken in before there were any: they stay the same.
    if !relations.is_empty() {
        state.all(relations, |state, StatedRelation { to, kind, side, label }| {
            state.text(to);
            state.text(kind.word());
            state.byte(if *side == SeenFrom::First { 0 } else { 1 });
            state.text(label);
        });
    }
    state.value()
}

fn labelled(state: &mut Fingerprint, value: &Labelled) {
    state.text(&value.label);
    state.text(&value.value);
}

fn address(state: &mut Fingerprint, address: &PostalAddress) {
    let PostalAddress { label, post_office_box, extended, street, city, region, postal_code, country, formatted } =
        address;
    for part in [label, post_office_box, extended, street, city, region, postal_code, country, formatted] {
        state.text(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::contact::RecordPlace;

    fn named(name: &str, record: usize) -> RawContact {
        let place = RecordPlace { file: String::from("a.vcf"), record, line: record + 1 };
        RawContact { name: Some(name.into()), ..RawContact::at(place) }
    }

    #[test]
    fn the_same_words_elsewhere_in_the_file_are_the_same_record() {
        assert_eq!(digest(&named("Anna Berg", 0)), digest(&named("Anna Berg", 7)));
        assert_ne!(digest(&named("Anna Berg", 0)), digest(&named("Anna Bergh", 0)));
    }

    #[test]
    fn a_value_in_another_field_is_another_record() {
        let mut given = named("Anna", 0);
        given.name = None;
        given.given = Some("Anna".into());
        assert_ne!(digest(&given), digest(&named("Anna", 0)));
    }

    #[test]
    fn it_never_changes_between_versions() {
        assert_eq!(digest(&named("Anna Berg", 0)), STABLE);
    }

    const STABLE: i64 = -666_229_714_723_307_389;
}
