//! What the user chose, dropped or had opened. Rule: only the system names files here; the interface holds a token for them, which is
//! good for the one thing it was chosen for.

use crate::previews::lock;
use rapport::{Code, Failure, Result, sentence};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use ts_rs::TS;

/// So many are remembered; whoever chose more has long gone on from the first of them.
const KEPT: usize = 16;

/// What the interface calls a choice by. Nobody can make one up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Token(String);

/// What a choice is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be told what it is, while it is held over the window.
    Recognise,
    Import,
    /// A backup, to be looked into and restored.
    Restore,
    Save(ToSave),
    Folder(FolderFor),
}

/// What is written to the place that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ToSave {
    Export,
    Opportunities,
    Events,
    Report,
    /// A chart or the map, as a picture or its figures.
    Picture,
}

/// What goes into the folder that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FolderFor {
    /// To move the data there.
    Data,
    /// To open the data that lies there, where one's own is locked.
    OtherData,
    Backups,
}

/// Files to be read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChosenFiles {
    token: Token,
    /// Without their folders.
    names: Vec<String>,
}

/// A place to be written to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChosenPlace {
    token: Token,
    /// To be shown.
    path: String,
}

#[derive(Debug)]
struct Choice {
    token: Token,
    purpose: Purpose,
    paths: Vec<PathBuf>,
}

/// The newest choices.
#[derive(Debug, Default)]
pub struct Choices(Mutex<VecDeque<Choice>>);

impl Choices {
    /// Keeps files that are to be read. They may be read again, as with a passphrase, until they are forgotten.
    pub fn keep_files(&self, purpose: Purpose, paths: Vec<PathBuf>) -> Result<ChosenFiles> {
        let names =
            paths.iter().map(|path| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned());
        let names = names.collect();
        Ok(ChosenFiles { token: self.keep(purpose, paths)?, names })
    }

    /// Keeps a place that is to be written to, once.
    pub fn keep_place(&self, purpose: Purpose, path: PathBuf) -> Result<ChosenPlace> {
        let shown = path.display().to_string();
        Ok(ChosenPlace { token: self.keep(purpose, vec![path])?, path: shown })
    }

    fn keep(&self, purpose: Purpose, paths: Vec<PathBuf>) -> Result<Token> {
        let token = fresh()?;
        let mut kept = lock(&self.0);
        while kept.len() >= KEPT {
            kept.pop_front();
        }
        kept.push_back(Choice { token: token.clone(), purpose, paths });
        Ok(token)
    }

    /// The files that this token stands for.
    ///
    /// # Errors
    /// `NotFound` where nothing was chosen by this token, or something else was.
    pub fn files(&self, token: &Token, purpose: Purpose) -> Result<Vec<PathBuf>> {
        let kept = lock(&self.0);
        let found = kept.iter().find(|choice| choice.token == *token && choice.purpose == purpose);
        found.map(|choice| choice.paths.clone()).ok_or_else(unknown)
    }

    /// The place that this token stands for, which it does not any more afterwards.
    ///
    /// # Errors
    /// `NotFound` where nothing was chosen by this token, or something else was, or it was used already.
    pub fn take_place(&self, token: &Token, purpose: Purpose) -> Result<PathBuf> {
        let mut kept = lock(&self.0);
        let found = kept.iter().position(|choice| choice.token == *token && choice.purpose == purpose);
        let choice = found.and_then(|place| kept.remove(place)).ok_or_else(unknown)?;
        choice.paths.into_iter().next().ok_or_else(unknown)
    }

    /// Forgets all that was chosen for this.
    pub fn forget(&self, purpose: Purpose) {
        lock(&self.0).retain(|choice| choice.purpose != purpose);
    }
}

/// What a file may be called that is suggested in a dialog: no suggestion leads into a folder.
pub fn as_file_name(suggested: &str) -> String {
    Path::new(suggested).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn fresh() -> Result<Token> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|cause| {
        let said = sentence!(
            "failures-shell-no-random-numbers",
            "The system gives no random numbers, so nothing can be chosen. Start it anew."
        );
        Failure::new(Code::Internal, said).with_details(cause)
    })?;
    Ok(Token(format!("{:032x}", u128::from_be_bytes(bytes))))
}

fn unknown() -> Failure {
    Failure::not_found(sentence!(
        "failures-shell-choice-unknown",
        "Rapport does not know any more what was chosen for this. Choose it again; nothing was changed."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Purpose = Purpose::Save(ToSave::Picture);

    fn one(name: &str) -> Vec<PathBuf> {
        vec![PathBuf::from(name)]
    }

    #[test]
    fn files_may_be_read_again_and_a_place_is_written_to_once() {
        let choices = Choices::default();
        let files = choices.keep_files(Purpose::Import, one("/home/ingrid/cards.vcf")).unwrap();
        assert_eq!(files.names, ["cards.vcf"]);
        for _ in 0..2 {
            assert_eq!(choices.files(&files.token, Purpose::Import).unwrap(), one("/home/ingrid/cards.vcf"));
        }
        let place = choices.keep_place(PLACE, "/home/ingrid/chart.svg".into()).unwrap();
        assert_eq!(place.path, "/home/ingrid/chart.svg");
        assert_eq!(choices.take_place(&place.token, PLACE).unwrap(), Path::new("/home/ingrid/chart.svg"));
        assert_eq!(choices.take_place(&place.token, PLACE).unwrap_err().code, Code::NotFound);
    }

    #[test]
    fn a_choice_for_one_thing_is_none_for_another_and_stays_what_it_is() {
        let choices = Choices::default();
        let place = choices.keep_place(PLACE, "chart.svg".into()).unwrap();
        for other in [
            Purpose::Import,
            Purpose::Recognise,
            Purpose::Restore,
            Purpose::Save(ToSave::Export),
            Purpose::Folder(FolderFor::Data),
            Purpose::Folder(FolderFor::OtherData),
            Purpose::Folder(FolderFor::Backups),
        ] {
            assert_eq!(choices.take_place(&place.token, other).unwrap_err().code, Code::NotFound);
            assert_eq!(choices.files(&place.token, other).unwrap_err().code, Code::NotFound);
        }
        assert!(choices.take_place(&place.token, PLACE).is_ok());
    }

    #[test]
    fn what_was_let_go_and_what_is_long_past_is_forgotten() {
        let choices = Choices::default();
        let held = choices.keep_files(Purpose::Recognise, one("a")).unwrap();
        let dropped = choices.keep_files(Purpose::Import, one("a")).unwrap();
        choices.forget(Purpose::Recognise);
        assert!(choices.files(&held.token, Purpose::Recognise).is_err());
        assert!(choices.files(&dropped.token, Purpose::Import).is_ok());
        for _ in 0..KEPT {
            choices.keep_files(Purpose::Import, one("b")).unwrap();
        }
        assert!(choices.files(&dropped.token, Purpose::Import).is_err());
    }

    #[test]
    fn a_suggested_name_leads_nowhere() {
        assert_eq!(as_file_name("people.csv"), "people.csv");
        assert_eq!(as_file_name("/etc/passwd"), "passwd");
        assert_eq!(as_file_name("../.bashrc"), ".bashrc");
        assert_eq!(as_file_name(".."), "");
    }
}
