//! Markdown made safe to show. Rule: notes come from files too, so no markup of theirs passes, no picture is fetched,
//! and a link leads only to `https`, `mailto` or `tel`.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd, html};

/// HTML of headings, paragraphs, lists, quotes, code, tables, emphasis and safe links, and nothing else.
pub fn to_html(markdown: &str) -> String {
    let mut open_links = Vec::new();
    let safe =
        Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES).filter_map(
            |event| match event {
                Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
                Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
                Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
                Event::Html(markup) | Event::InlineHtml(markup) => Some(Event::Text(markup)),
                Event::Start(Tag::Link { link_type, ref dest_url, .. }) => {
                    let safe = link_type == LinkType::Email || leads_somewhere_safe(dest_url);
                    open_links.push(safe);
                    safe.then_some(event)
                }
                Event::End(TagEnd::Link) => open_links.pop().unwrap_or(false).then_some(event),
                other => Some(other),
            },
        );
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, safe);
    out
}

fn leads_somewhere_safe(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| matches!(scheme.as_str(), "https" | "mailto" | "tel"))
}
