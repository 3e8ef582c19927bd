//! How like two names are. Rule: symmetric, and about the words only; whose they are, others decide.

use super::nicknames;
use super::spelling::Spelled;
use rapidfuzz::distance::osa;

/// From unlike to like; the order is what a match by name is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    Different,
    /// A given or family name in common, the rest differs or is missing.
    Related,
    /// At least one of them has no name.
    Unknown,
    /// `A. Berg` and `Anna Berg`.
    Initial,
    /// One word differs by a slip of the finger.
    Typo,
    /// One has names in the middle or at the end which the other leaves out.
    Fuller,
    /// Another way of writing the same: `Müller` and `Mueller`, `Anne-Marie` and `Annemarie`.
    Spelling,
    Nickname,
    Reversed,
    Same,
}

impl Likeness {
    /// Written by two hands, this may well be one name.
    pub fn is_one_name(self) -> bool {
        self >= Self::Fuller
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum WordLikeness {
    Exact,
    Spelling,
    Nickname,
    Initial,
    Typo,
}

const LOOSER_AND_LOOSER: [WordLikeness; 5] =
    [WordLikeness::Exact, WordLikeness::Spelling, WordLikeness::Nickname, WordLikeness::Initial, WordLikeness::Typo];

/// Names have few words; what has more is text, and only its beginning is compared.
const MOST_WORDS: usize = 8;

/// How like two names are, each given by its folded words and their spellings.
pub fn likeness(one: (&[String], &[Spelled]), other: (&[String], &[Spelled])) -> Likeness {
    let (one, other) = (first_words(one), first_words(other));
    if one.0.is_empty() || other.0.is_empty() {
        return Likeness::Unknown;
    }
    if one.0 == other.0 {
        return Likeness::Same;
    }
    if sorted(one.0) == sorted(other.0) {
        return Likeness::Reversed;
    }
    if one.0.concat() == other.0.concat() {
        return Likeness::Spelling;
    }
    let (shorter, longer) = if (one.0.len(), one.0) <= (other.0.len(), other.0) { (one, other) } else { (other, one) };
    judged(&pairs(shorter, longer), shorter.0.len(), longer.0.len(), shorter.0)
}

fn first_words<'a>(name: (&'a [String], &'a [Spelled])) -> (&'a [String], &'a [Spelled]) {
    (name.0.get(..MOST_WORDS).unwrap_or(name.0), name.1.get(..MOST_WORDS).unwrap_or(name.1))
}

fn sorted(words: &[String]) -> Vec<&String> {
    let mut words: Vec<_> = words.iter().collect();
    words.sort_unstable();
    words
}

/// For each word of the shorter name, how its partner in the longer one is like it.
fn pairs(shorter: (&[String], &[Spelled]), longer: (&[String], &[Spelled])) -> Vec<Option<WordLikeness>> {
    let mut found = vec![None; shorter.0.len()];
    let mut taken = vec![false; longer.0.len()];
    for wanted in LOOSER_AND_LOOSER {
        for ((word, spelled), found) in
            shorter.0.iter().zip(shorter.1).zip(&mut found).filter(|(_, found)| found.is_none())
        {
            let partner = longer.0.iter().zip(longer.1).zip(&mut taken).find(|((other, other_spelled), taken)| {
                !**taken && is_like(wanted, (word, *spelled), (other, **other_spelled))
            });
            if let Some((_, taken)) = partner {
                *taken = true;
                *found = Some(wanted);
            }
        }
    }
    found
}

fn judged(pairs: &[Option<WordLikeness>], shorter: usize, longer: usize, words: &[String]) -> Likeness {
    let count = |wanted| pairs.iter().filter(|pair| **pair == Some(wanted)).count();
    let certain = count(WordLikeness::Exact) + count(WordLikeness::Spelling);
    let whole_words = words.iter().zip(pairs).any(|(word, pair)| {
        matches!(pair, Some(WordLikeness::Exact | WordLikeness::Spelling)) && word.chars().nth(1).is_some()
    });
    let related = if whole_words { Likeness::Related } else { Likeness::Different };
    if pairs.iter().any(Option::is_none) || (shorter == 1 && longer > 1) {
        return related;
    }
    let anchored = certain + count(WordLikeness::Nickname) > 0;
    match (count(WordLikeness::Typo), count(WordLikeness::Initial), count(WordLikeness::Nickname)) {
        (1, 0, _) if anchored || shorter == 1 => Likeness::Typo,
        (1.., _, _) => related,
        (_, 1.., _) if certain > 1 => Likeness::Fuller,
        (_, 1.., _) if whole_words => Likeness::Initial,
        (_, 1.., _) => related,
        (_, _, 1..) if whole_words => Likeness::Nickname,
        (_, _, 1..) => related,
        _ if longer > shorter => Likeness::Fuller,
        _ => Likeness::Spelling,
    }
}

fn is_like(wanted: WordLikeness, (one, one_spelled): (&str, Spelled), (other, other_spelled): (&str, Spelled)) -> bool {
    match wanted {
        WordLikeness::Exact => one == other,
        WordLikeness::Spelling => one_spelled == other_spelled,
        WordLikeness::Nickname => nicknames::stand_for_each_other(one, other),
        WordLikeness::Initial => is_initial_of(one, other) || is_initial_of(other, one),
        WordLikeness::Typo => is_typo(one, other),
    }
}

fn is_initial_of(initial: &str, word: &str) -> bool {
    initial.len() == 1 && word.len() > 1 && word.starts_with(initial)
}

/// One slip in a word of at least four letters, two in a long one; two known given names are two names.
fn is_typo(one: &str, other: &str) -> bool {
    const SHORTEST: usize = 4;
    const LONG: usize = 8;
    let (one_length, other_length) = (one.chars().count(), other.chars().count());
    let shortest = one_length.min(other_length);
    let two_names = nicknames::is_known(one) && nicknames::is_known(other);
    if shortest < SHORTEST || one_length.abs_diff(other_length) > 2 || two_names {
        return false;
    }
    let slips = if shortest < LONG { 1 } else { 2 };
    osa::distance_with_args(one.chars(), other.chars(), &osa::Args::default().score_cutoff(slips)).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::spelling::spelled;
    use super::*;
    use crate::folding::name_words;
    use proptest::prelude::*;
    use rstest::rstest;

    fn compare(one: &str, other: &str) -> Likeness {
        let (one, other) = (name_words(one), name_words(other));
        let spellings = |words: &[String]| words.iter().map(|word| spelled(word)).collect::<Vec<_>>();
        likeness((&one, &spellings(&one)), (&other, &spellings(&other)))
    }

    #[rstest]
    #[case("Anna Berg", "anna BERG", Likeness::Same)]
    #[case("Søren Falk", "Soren Falk", Likeness::Same)]
    #[case("Dr. Anna Berg", "Anna Berg, PhD", Likeness::Same)]
    #[case("Wei Chen", "Chen Wei", Likeness::Reversed)]
    #[case("Bob Okafor", "Robert Okafor", Likeness::Nickname)]
    #[case("Okafor Bob", "Robert Okafor", Likeness::Nickname)]
    #[case("Jürgen Müller", "Juergen Mueller", Likeness::Spelling)]
    #[case("Sergey Shchukin", "Sergei Shchukin", Likeness::Spelling)]
    #[case("Anne-Marie Berg", "Annemarie Berg", Likeness::Spelling)]
    #[case("Anna Maria Berg", "Anna Berg", Likeness::Fuller)]
    #[case("Anna M. Berg", "Anna Berg", Likeness::Fuller)]
    #[case("Anna M. Berg", "Anna Maria Berg", Likeness::Fuller)]
    #[case("A. Berg", "Anna Berg", Likeness::Initial)]
    #[case("Anna Lindhlom", "Anna Lindholm", Likeness::Typo)]
    #[case("Maria Berg", "Martha Berg", Likeness::Related)]
    #[case("Anna Berg", "Anna Falk", Likeness::Related)]
    #[case("Anna", "Anna Berg", Likeness::Related)]
    #[case("Anna Berg", "Grace Lindholm", Likeness::Different)]
    #[case("A. B.", "Anna Berg", Likeness::Different)]
    #[case("Jan Berg", "Jon Falk", Likeness::Different)]
    #[case("", "Anna Berg", Likeness::Unknown)]
    #[case("王小明", "王小明", Likeness::Same)]
    #[case("王小明", "王大明", Likeness::Different)]
    fn compares_names(#[case] one: &str, #[case] other: &str, #[case] expected: Likeness) {
        assert_eq!(compare(one, other), expected);
    }

    proptest! {
        #[test]
        fn is_symmetric(one in "[a-f]{1,5}( [a-f]{1,5}){0,3}", other in "[a-f]{1,5}( [a-f]{1,5}){0,3}") {
            prop_assert_eq!(compare(&one, &other), compare(&other, &one));
        }

        #[test]
        fn a_name_is_the_same_as_itself(name in "\\PC{1,30}") {
            prop_assert!(matches!(compare(&name, &name), Likeness::Same | Likeness::Unknown));
        }
    }
}
