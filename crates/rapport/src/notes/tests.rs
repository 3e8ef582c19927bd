use super::*;
use crate::people::PersonEdit;
use crate::storage::Store;
use proptest::prelude::*;
use rstest::rstest;

#[rstest]
#[case("**bold** and *not*", "<p><strong>bold</strong> and <em>not</em></p>\n")]
#[case("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
#[case("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n")]
#[case("![seen](https://example.org/pixel.png)", "<p>seen</p>\n")]
#[case("[x](javascript:alert(1))", "<p>x</p>\n")]
#[case("[x](https://example.org)", "<p><a href=\"https://example.org\">x</a></p>\n")]
#[case("[x](http://example.org)", "<p><a href=\"http://example.org\">x</a></p>\n")]
#[case("[x](data:text/html,x)", "<p>x</p>\n")]
#[case("<JavaScript:alert(1)>", "<p>JavaScript:alert(1)</p>\n")]
#[case("<ada@example.org>", "<p><a href=\"mailto:ada@example.org\">ada@example.org</a></p>\n")]
fn notes_are_shown_safely(#[case] markdown: &str, #[case] html: &str) {
    assert_eq!(to_html(markdown), html);
}

proptest! {
    #[test]
    fn whatever_is_written_no_markup_of_it_passes(text in "[-<>a-z\"'=/\\[\\]()!:&;#` \n*]{0,80}") {
        let html = to_html(&text);
        for tag in html.split('<').skip(1) {
            let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
            let known = ["p", "em", "strong", "a", "ul", "ol", "li", "code", "pre", "blockquote", "br", "hr", "h1", "h2",
                "h3", "h4", "h5", "h6", "del", "table", "thead", "tbody", "tr", "th", "td"];
            prop_assert!(known.contains(&name.as_str()), "{html}");
            prop_assert!(!tag.split('>').next().unwrap_or_default().contains(" on"), "{html}");
        }
    }
}

#[test]
fn a_note_is_kept_edited_and_deleted() {
    let now = "2026-11-22T12:00:00Z".parse().unwrap();
    let mut store = Store::in_memory(now).unwrap();
    let named = PersonEdit { name: Some("Ada Berg".into()), ..PersonEdit::default() };
    let person = crate::people::edit::add(&mut store, &named, now).unwrap().value;
    let new = NewNote { person, on: "2026-11-20".parse().unwrap(), text: " Likes sailing ".into() };
    let note = add(&mut store, &new, now).unwrap().value;
    edit(&mut store, note, &NewNote { text: "Sails".into(), ..new.clone() }, now).unwrap();
    let text: String = store.connection().query_row("SELECT text FROM note", [], |row| row.get(0)).unwrap();
    assert_eq!(text, "Sails");
    delete(&mut store, note, now).unwrap();
    assert!(edit(&mut store, note, &new, now).is_err());
    assert!(add(&mut store, &NewNote { text: " ".into(), ..new }, now).is_err());
}

#[rstest]
#[case("", "")]
#[case("plain", "plain")]
#[case("Their **quantile** forecasts, `p95`", "Their quantile forecasts, p95")]
#[case("# Head\n\none\ntwo\n\n- a\n- b", "Head\none\ntwo\na\nb")]
#[case("[site](https://example.org) ![x](y.png)", "site x")]
#[case("| a | b |\n|---|---|\n| 1 | 2 |", "a b \n1 2")]
fn notes_are_told_without_markup(#[case] markdown: &str, #[case] plain: &str) {
    assert_eq!(to_plain(markdown), plain);
}
