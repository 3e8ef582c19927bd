//! How the data is kept: backups, encryption and the trash.

use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Backup {
    /// Let backups go to this folder from now on; it must be there
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,
    /// Let backups go to the data folder again
    #[arg(long, conflicts_with = "to")]
    pub usual: bool,
    /// Only list the backups there are
    #[arg(long, conflicts_with_all = ["to", "usual"])]
    pub list: bool,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The name of a backup, its file, or "latest"
    #[arg(value_name = "BACKUP")]
    pub backup: Option<String>,
    /// Only say what would change
    #[arg(long, requires = "backup")]
    pub preview: bool,
    /// Nobody knows the passphrase of the encrypted database any more: set it aside as it is, and restore the backup
    #[arg(long, requires = "backup")]
    pub lost_passphrase: bool,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Encrypt {
    /// Only say whether the database is encrypted
    #[arg(long)]
    pub status: bool,
    /// Let the system's keyring open it on this computer without asking; the passphrase is still needed everywhere else
    #[arg(long, conflicts_with = "status")]
    pub keyring: bool,
}

/// Without a flag: say whether the keyring opens the database.
#[derive(Debug, Args)]
pub struct Keyring {
    /// Let the keyring remember the key, so that no passphrase is asked for while you are logged in
    #[arg(long)]
    pub remember: bool,
    /// Take the key out of the keyring, so that the passphrase is asked for again
    #[arg(long, conflicts_with = "remember")]
    pub forget: bool,
}

#[derive(Debug, Args)]
pub struct NewPassphrase {
    /// Read the new passphrase from the first line of this file, instead of asking for it
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Trash {
    /// Words that must be found
    pub query: Vec<String>,
    /// Bring this back, by the first word of its line in the list; may be given several times
    #[arg(long, value_name = "ID")]
    pub bring_back: Vec<String>,
    /// Print a JSON array; of what was brought back, one JSON object
    #[arg(long)]
    pub json: bool,
}
