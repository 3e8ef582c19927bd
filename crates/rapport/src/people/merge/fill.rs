//! What the kept person takes from the other one. Rule: only gaps are filled, and only where the value fits what stands beside it.

use super::{Image, number, text};
use crate::folding::{fold, sort_key};
use crate::importing::contact::Origin;
use serde_json::{Value, json};

/// The columns of the kept person that the other one fills, with their new values.
pub(super) fn gaps(kept: &Image, other: &Image) -> Image {
    let mut filled = Image::new();
    let is_gap = |column: &str| kept.get(column).is_none_or(Value::is_null);
    let mut take = |columns: &[&str]| {
        for column in columns {
            if let Some(value) = other.get(*column).filter(|value| is_gap(column) && !value.is_null()) {
                filled.insert((*column).to_owned(), value.clone());
            }
        }
    };
    take(&["nickname", "birthday", "notes", "photo_id"]);
    // Parts of one name beside another would not be the name of anybody.
    if fold(text(kept, "name")) == fold(text(other, "name")) {
        take(&["prefix", "given", "additional", "family", "suffix"]);
    }
    // A position belongs to its organisation.
    let has_post = ["organisation_id", "department", "position"].iter().any(|column| !is_gap(column));
    if !has_post || number(kept, "organisation_id") == number(other, "organisation_id") {
        take(&["organisation_id", "department", "position"]);
    }
    if number(kept, "met_on_known") == Some(0) && number(other, "met_on_known") == Some(1) {
        filled.insert("met_on".into(), text(other, "met_on").into());
        filled.insert("met_on_known".into(), 1.into());
    }
    let unknown = Origin::Import.word();
    if text(kept, "origin") == unknown && text(other, "origin") != unknown {
        filled.insert("origin".into(), text(other, "origin").into());
    }
    let part = |column: &str| filled.get(column).or(kept.get(column)).and_then(Value::as_str);
    let key = sort_key(part("family"), part("given"), text(kept, "name"));
    if (filled.contains_key("family") || filled.contains_key("given")) && key != text(kept, "sort_key") {
        filled.insert("sort_key".into(), key.into());
    }
    filled
}

/// By column what was there before and what took its place, as JSON.
pub(super) fn remembered(kept: &Image, filled: &Image) -> String {
    let pair =
        |(column, after): (&String, &Value)| (column.clone(), json!({ "before": kept.get(column), "after": after }));
    Value::Object(filled.iter().map(pair).collect()).to_string()
}

/// The field that a column belongs to, as provenance names it.
pub(super) fn field_of(column: &str) -> Option<&str> {
    match column {
        "organisation_id" => Some("organisation"),
        "photo_id" => Some("photo"),
        "sort_key" | "met_on_known" => None,
        column => Some(column),
    }
}
