//! What a drop tells of the user. Rule: what is there already stays; a post is added once, and its end filled in later.

use super::super::reading::{MyPosition, Myself};
use super::proposal::Contact;
use super::resolve::{Found, How};
use crate::failure::Result;
use crate::folding::name_words;
use crate::settings;
use crate::storage::Writing;
use rusqlite::{Connection, OptionalExtension, params};

/// What would be set.
#[derive(Debug, Default)]
pub(super) struct MyselfNews {
    /// Given name, family name and headline as they would stand; `None` where they stay.
    about: Option<(String, String, String)>,
    new_positions: Vec<MyPosition>,
    /// Posts that are known, and have an end now: their key and the end.
    ended: Vec<(i64, MyPosition)>,
    /// Records that are about the user, as they are shown.
    own: Vec<String>,
}

impl MyselfNews {
    pub fn compare(connection: &Connection, told: &[Myself]) -> Result<Self> {
        let mut news = Self::default();
        if told.is_empty() {
            return Ok(news);
        }
        let first = |of: fn(&Myself) -> &String| told.iter().map(of).find(|text| !text.is_empty()).cloned();
        let known: Option<(String, String, String)> = connection
            .query_row("SELECT given, family, headline FROM myself WHERE id = 1", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let (given, family, headline) = known.clone().unwrap_or_default();
        let name_is_known = !given.is_empty() || !family.is_empty();
        let about = (
            if name_is_known { given } else { first(|myself| &myself.given).unwrap_or_default() },
            if name_is_known { family } else { first(|myself| &myself.family).unwrap_or_default() },
            first(|myself| &myself.headline).unwrap_or(headline),
        );
        if about != known.unwrap_or_default() {
            news.about = Some(about);
        }
        let positions = told.iter().flat_map(|myself| &myself.positions);
        for position in positions {
            let known: Option<(i64, String)> = connection
                .prepare_cached(
                    "SELECT id, until_date FROM my_position WHERE organisation = ?1 AND position = ?2 AND from_date = ?3",
                )?
                .query_row(params![position.organisation, position.position, position.from], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .optional()?;
            match known {
                None if !news.new_positions.contains(position) => news.new_positions.push(position.clone()),
                Some((key, until)) if until.is_empty() && !position.until.is_empty() => {
                    news.ended.push((key, position.clone()));
                }
                _ => {}
            }
        }
        Ok(news)
    }

    /// The new records that bear the user's full name: they are proposed to be left out, and counted so.
    pub fn own_records(
        &mut self,
        connection: &Connection,
        contacts: &[Contact],
        found: &[Found],
    ) -> Result<Vec<usize>> {
        let told = self.about.as_ref().map(|(given, family, _)| format!("{given} {family}"));
        let names: Vec<Vec<String>> =
            settings::own_name(connection)?.into_iter().chain(told).map(|name| name_words(&name)).collect();
        // One word is no full name: many others may bear it.
        let names: Vec<Vec<String>> = names.into_iter().filter(|words| words.len() > 1).collect();
        let mut own = Vec::new();
        if names.is_empty() {
            return Ok(own);
        }
        let new = contacts.iter().zip(found).enumerate().filter(|(_, (_, found))| found.how == How::New);
        for (place, (contact, _)) in new {
            let Some(name) = contact.raw.display_name() else { continue };
            if names.contains(&name_words(&name)) {
                own.push(place);
                self.own.push(format!("Left out as your own: {name} in {}", contact.raw.place.file));
            }
        }
        Ok(own)
    }

    pub fn is_nothing(&self) -> bool {
        self.about.is_none() && self.new_positions.is_empty() && self.ended.is_empty()
    }

    /// As they are shown.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some((given, family, headline)) = &self.about {
            lines.push(format!("You: {}", [given.as_str(), family].join(" ").trim()));
            if !headline.is_empty() {
                lines.push(format!("Headline: {headline}"));
            }
        }
        lines.extend(self.own.iter().cloned());
        let posts = self.new_positions.iter().chain(self.ended.iter().map(|(_, position)| position));
        lines.extend(posts.map(|post| {
            let what = [post.position.as_str(), &post.organisation].into_iter().filter(|text| !text.is_empty());
            let what = what.collect::<Vec<_>>().join(", ");
            if post.from.is_empty() && post.until.is_empty() {
                return format!("Post: {what}");
            }
            format!("Post: {what} ({} – {})", post.from, post.until)
        }));
        lines
    }

    pub fn write(&self, writing: &Writing<'_>) -> Result<()> {
        if let Some((given, family, headline)) = &self.about {
            writing.execute(
                "INSERT INTO myself (id, given, family, headline) VALUES (1, ?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET given = excluded.given, family = excluded.family, headline = excluded.headline",
                params![given, family, headline],
            )?;
        }
        for post in &self.new_positions {
            writing.execute(
                "INSERT INTO my_position (organisation, position, from_date, until_date) VALUES (?1, ?2, ?3, ?4)",
                params![post.organisation, post.position, post.from, post.until],
            )?;
        }
        for (key, post) in &self.ended {
            writing.execute("UPDATE my_position SET until_date = ?2 WHERE id = ?1", params![key, post.until])?;
        }
        Ok(())
    }
}
