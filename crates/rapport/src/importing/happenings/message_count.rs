//! What stands for a day's messages whose words were left aside. Rule: it is known again, so that nothing is asked about it.

/// `2 messages on LinkedIn`
pub(super) fn message_count(messages: u32) -> String {
    format!("{messages} message{} on LinkedIn", if messages == 1 { "" } else { "s" })
}

/// Whether the note only counts messages.
pub(crate) fn is_message_count(note: &str) -> bool {
    let count = note.strip_suffix(" messages on LinkedIn").or_else(|| note.strip_suffix(" message on LinkedIn"));
    count.is_some_and(|count| count.parse::<u32>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_known_again_and_words_are_none() {
        for messages in [1, 2, 40] {
            assert!(is_message_count(&message_count(messages)));
        }
        assert!(!is_message_count("She sent two messages on LinkedIn"));
        assert!(!is_message_count("messages on LinkedIn"));
    }
}
