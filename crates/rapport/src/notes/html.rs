//! Markdown made safe to show. Rule: notes come from files too, so no markup of theirs passes, no picture is fetched,
//! and a link leads only to pages, e-mail addresses and telephone numbers. What becomes of it is decided by [`crate::links`].

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
    scheme.is_some_and(|scheme| matches!(scheme.as_str(), "https" | "http" | "mailto" | "tel"))
}

/// The words alone, a line for each paragraph or point: for where there is no room for more.
pub fn to_plain(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    for event in Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::Rule => out.push('\n'),
            Event::End(TagEnd::TableCell) => out.push(' '),
            Event::Start(Tag::Item)
            | Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::TableRow
                | TagEnd::TableHead
                | TagEnd::CodeBlock,
            ) if !out.is_empty() && !out.ends_with('\n') => out.push('\n'),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}
