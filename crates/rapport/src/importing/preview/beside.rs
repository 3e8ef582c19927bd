//! What an import brings beside people. Rule: people first, so that whoever comes with the same drop is found as well.

use super::super::contact::RawContact;
use super::super::happenings::{Brought, Circumstances, Directory, Happenings, Plan, Who, plan};
use super::compare::Comparison;
use super::proposal::{Contact, Preview};
use super::{FilePreview, LeftOutCount};
use crate::failure::Result;
use crate::people::identity::{email_key, profile_key};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;

/// All of a drop.
pub(super) struct Beside {
    /// By the place of their file.
    pub happenings: Vec<(usize, Happenings)>,
    pub zone: Tz,
    pub now: DateTime<Utc>,
    /// As things stood when the preview was made.
    pub brought: Brought,
}

impl Beside {
    /// Writes into the previews of the files what becomes of them.
    pub fn compare(
        &mut self,
        connection: &Connection,
        contacts: &[Contact],
        comparison: &Comparison,
        files: &mut [FilePreview],
    ) -> Result<()> {
        if self.happenings.is_empty() {
            return Ok(());
        }
        let mut directory = Directory::of(connection)?;
        for (contact, found) in contacts.iter().zip(&comparison.resolution.found) {
            let node = comparison.resolution.nodes.root(found.node);
            let who = comparison.resolution.nodes.person(node).map_or(Who::Coming(node), Who::Known);
            introduce(&mut directory, &contact.raw, who);
        }
        let plan = self.plan(connection, &directory)?;
        for ((file, _), planned) in self.happenings.iter().zip(&plan.files) {
            let Some(shown) = files.get_mut(*file) else { continue };
            shown.becomes.clone_from(&planned.becomes);
            shown.left_out.extend(
                planned.left_out.iter().map(|(reason, records)| LeftOutCount { reason: *reason, records: *records }),
            );
        }
        self.brought = plan.brought();
        Ok(())
    }

    /// As the database stands now.
    pub fn plan<'a>(&'a self, connection: &Connection, directory: &Directory) -> Result<Plan<'a>> {
        let files: Vec<&Happenings> = self.happenings.iter().map(|(_, happenings)| happenings).collect();
        plan(&files, &Circumstances { connection, directory, now: self.now, zone: self.zone })
    }
}

fn introduce(directory: &mut Directory, contact: &RawContact, who: Who) {
    for email in &contact.emails {
        directory.add_email(email_key(&email.value), who);
    }
    for profile in contact.urls.iter().filter_map(|url| profile_key(&url.value)) {
        directory.add_profile(profile, who);
    }
    if let Some(name) = contact.display_name() {
        directory.add_name(&name, who);
    }
}

impl Preview {
    /// What stands decided of all that is brought beside people, once these are written.
    pub(super) fn plan_beside(&self, connection: &Connection) -> Result<Plan<'_>> {
        if self.beside.happenings.is_empty() {
            return Ok(Plan::default());
        }
        self.beside.plan(connection, &Directory::of(connection)?)
    }
}
