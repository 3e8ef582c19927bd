//! Fields with many values. Rule: a value that is here already, however it is spelt, is no news.

use super::super::values::{Held, List, address_key, date_key, shown_address, tag_key};
use super::{Absorbing, Added};
use crate::folding::fold;
use crate::people::identity::{digits, e164, email_key, page_key, profile_key};
use crate::people::provenance;

impl<'a> Absorbing<'a, '_> {
    pub(super) fn lists(&mut self) {
        let contact = self.source.contact;
        for value in &contact.emails {
            let key = email_key(&value.value);
            self.add(List::Emails, &key.clone(), &value.value, Added::Email { value, key });
        }
        for value in &contact.phones {
            let e164 = e164(&value.value, self.source.region);
            let key = e164.clone().unwrap_or_else(|| digits(&value.value));
            self.add(List::Phones, &key.clone(), &value.value, Added::Phone { value, e164, key });
        }
        for value in &contact.urls {
            let profile = profile_key(&value.value);
            let key = profile.clone().unwrap_or_else(|| page_key(&value.value));
            self.add(List::Urls, &key.clone(), &value.value, Added::Url { value, profile, key });
        }
        for value in &contact.addresses {
            let key = address_key(value);
            self.add(List::Addresses, &key.clone(), &shown_address(value), Added::Address { value, key });
        }
        for value in &contact.dates {
            let key = date_key(&value.label, &value.date.to_string());
            self.add(List::Dates, &key.clone(), &value.date.to_string(), Added::Date { value, key });
        }
        for value in &contact.related {
            let key = fold(&value.value);
            self.add(List::Related, &key.clone(), &value.value, Added::Related { value, key });
        }
        for name in &contact.tags {
            let key = tag_key(name);
            self.add(List::Tags, &key.clone(), name.trim(), Added::Tag { name: name.trim(), key });
        }
        for content in &contact.not_understood {
            let format = self.source.format;
            self.add(List::NotUnderstood, content, content, Added::NotUnderstood { content, format });
        }
    }

    fn add(&mut self, list: List, key: &str, shown: &str, added: Added<'a>) {
        if key.is_empty() || self.values.holds(list, key) {
            return;
        }
        self.values.held.push(Held { list, key: key.to_owned(), shown: shown.to_owned() });
        self.differ(list.name(), shown);
        self.compared.more = true;
        // Who arranged the list by hand, or took this value out of it, does not want it in there unasked.
        let is_kept_by_hand = list == List::Tags && self.values.is_typed(list.name())
            || self.values.is_typed(&provenance::removed(list.name(), key));
        if is_kept_by_hand {
            self.offer(list.name(), shown);
        } else {
            self.gain.added.push(added);
        }
    }
}
