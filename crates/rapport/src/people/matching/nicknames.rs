//! Given names that stand for each other: Bob and Robert, Sasha and Aleksandr. Rule: facts only, in one table beside this file.

use std::collections::HashMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("nicknames.tsv");

/// The families of names that a name belongs to.
static FAMILIES: LazyLock<HashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
    let mut families: HashMap<&str, Vec<usize>> = HashMap::new();
    for (family, line) in TABLE.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        for name in line.split_whitespace() {
            families.entry(name).or_default().push(family);
        }
    }
    families
});

/// Do both names stand for the same given name? Both folded.
pub fn stand_for_each_other(one: &str, other: &str) -> bool {
    match (FAMILIES.get(one), FAMILIES.get(other)) {
        (Some(some), Some(others)) => some.iter().any(|family| others.contains(family)),
        _ => false,
    }
}

/// All names that stand for the same given name, itself among them; none where the table does not know it. Folded.
pub fn forms_of(name: &str) -> impl Iterator<Item = &'static str> {
    let families = FAMILIES.get(name).into_iter().flatten();
    families.filter_map(|family| TABLE.lines().nth(*family)).flat_map(str::split_whitespace)
}

/// A given name that the table knows: not a misspelling of another that it knows as well.
pub fn is_known(name: &str) -> bool {
    FAMILIES.contains_key(name)
}

/// Every line of the table: names that stand for each other.
pub fn families() -> impl Iterator<Item = Vec<&'static str>> {
    TABLE.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_whitespace().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folding::name_words;
    use rstest::rstest;

    #[rstest]
    #[case("bob", "robert", true)]
    #[case("sasha", "aleksandra", true)]
    #[case("sasha", "aleksandr", true)]
    #[case("mohammed", "muhammad", true)]
    #[case("katya", "kate", true)]
    #[case("anna", "robert", false)]
    #[case("unheard", "unheard", false)]
    fn knows_which_names_stand_for_each_other(#[case] one: &str, #[case] other: &str, #[case] expected: bool) {
        assert_eq!(stand_for_each_other(one, other), expected);
        assert_eq!(stand_for_each_other(other, one), expected);
    }

    #[test]
    fn the_table_is_folded_and_every_line_has_at_least_two_names() {
        for family in families() {
            assert!(family.len() > 1, "{family:?}");
            assert!(family.iter().all(|name| name_words(name) == [*name]), "{family:?}");
        }
    }
}
