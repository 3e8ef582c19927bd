//! The packages tried where nothing else is: installed, started, upgraded and removed in a Debian of their own. Rule: what the test
//! puts there is taken away with the folder; this system's own packages are not touched.

use crate::bundle::newest;
use crate::processes::{Background, Result, output, program, root, run};
use crate::screen::Screen;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// As in the control file of the package.
const PACKAGE: &str = "rapport";
/// A window that is painted shows more colours than this.
const PAINTED: u32 = 40;
const NAME: &str = "Ada Berg";
const CARD: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Berg\r\nN:Berg;Ada;;;\r\nEND:VCARD\r\n";
const PATIENCE: Duration = Duration::from_secs(120);
const BETWEEN_LOOKS: Duration = Duration::from_millis(200);
/// What a person finds after installing.
const INSTALLED: [&str; 8] = [
    "usr/bin/rapport",
    "usr/bin/rapport-desktop",
    "usr/share/applications/Rapport.desktop",
    "usr/share/metainfo/org.rapport.desktop.metainfo.xml",
    "usr/share/mime/packages/org.rapport.desktop.xml",
    "usr/share/man/man1/rapport.1",
    "usr/share/man/man1/rapport-import.1",
    "usr/share/bash-completion/completions/rapport",
];

/// Needs root, debootstrap, and the packages that `bundle` made.
pub fn try_packages() -> Result {
    let (deb, rpm) = (newest("deb")?, newest("rpm")?);
    let clean = CleanRoot::make()?;
    let screen = Screen::start()?;
    let data = clean.temporary.join("data");

    let first = clean.take_in(&deb, "first.deb")?;
    clean.run(&["apt-get", "install", "--yes", "--no-install-recommends", &first])?;
    clean.is_complete()?;
    clean.starts(&screen, &data)?;
    let card = clean.temporary.join("card.vcf");
    fs::write(&card, CARD).map_err(|cause| format!("{}: {cause}", card.display()))?;
    clean.run(&["rapport", "--data", &data.to_string_lossy(), "import", &card.to_string_lossy()])?;
    clean.knows_the_card(&data)?;

    let newer = clean.take_in(&of_a_later_version(&deb, &clean.temporary)?, "newer.deb")?;
    clean.run(&["apt-get", "install", "--yes", "--no-install-recommends", &newer])?;
    let version = clean.said(&["dpkg-query", "--show", "--showformat=${Version}", PACKAGE])?;
    if version != LATER {
        return Err(format!("After the upgrade version {version} is installed instead of {LATER}."));
    }
    clean.is_complete()?;
    clean.starts(&screen, &data)?;
    clean.knows_the_card(&data)?;

    clean.run(&["apt-get", "remove", "--yes", PACKAGE])?;
    clean.is_gone()?;
    if !data.join("rapport.db").is_file() {
        return Err("Removing the package took the user's data with it.".to_owned());
    }

    // Its dependencies are named as Fedora names them: here they are there under other names.
    let rpm = clean.take_in(&rpm, "first.rpm")?;
    clean.run(&["apt-get", "install", "--yes", "--no-install-recommends", "rpm"])?;
    clean.run(&["rpm", "--install", "--nodeps", &rpm])?;
    clean.is_complete()?;
    clean.starts(&screen, &data)?;
    clean.run(&["rpm", "--upgrade", "--force", "--nodeps", &rpm])?;
    clean.is_complete()?;
    clean.run(&["rpm", "--erase", "--nodeps", PACKAGE])?;
    clean.is_gone()?;
    println!("Both packages were installed, started, upgraded and removed.");
    Ok(())
}

/// A Debian with nothing in it.
struct CleanRoot {
    folder: PathBuf,
    /// `/tmp` there.
    temporary: PathBuf,
    mounted: Vec<PathBuf>,
}

impl CleanRoot {
    fn make() -> Result<Self> {
        let folder = root().join("target").join("clean-root");
        let mut clean = Self { temporary: folder.join("tmp"), folder, mounted: Vec::new() };
        if clean.folder.exists() {
            // A run that was killed leaves its mounts, and behind one of them lies this system's own `/tmp`.
            let failed = |cause: std::io::Error| format!("{}: {cause}", clean.folder.display());
            let folder = clean.folder.canonicalize().map_err(failed)?;
            let mounts = fs::read_to_string("/proc/self/mounts").map_err(failed)?;
            if let Some(place) = mounted_within(&mounts, &folder) {
                return Err(format!("An earlier run left {place} mounted: `umount {place}`, then try again."));
            }
            fs::remove_dir_all(&clean.folder).map_err(|cause| format!("{}: {cause}", clean.folder.display()))?;
        }
        // The release and the mirror that this system gets its own packages from.
        let release = output(&mut program("sh", &["-c", ". /etc/os-release && echo \"$VERSION_CODENAME\""]))?;
        let indexes = output(&mut program(
            "apt-get",
            &["indextargets", "--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"],
        ))?;
        let of_release =
            |line: &str| line.split_once(' ').filter(|(name, _)| *name == release).map(|(_, at)| at.to_owned());
        let mirror = indexes.lines().find_map(of_release).ok_or("This system names no mirror of its release.")?;
        run(program("debootstrap", &["--variant=minbase", &release]).arg(&clean.folder).arg(mirror))?;
        let apt = clean.folder.join("etc/apt");
        run(program("cp", &["--recursive", "--no-target-directory", "/etc/apt"]).arg(&apt))?;
        clean.mount(&["-t", "proc", "proc"], "proc")?;
        clean.mount(&["-t", "tmpfs", "tmpfs"], "dev/shm")?;
        // The message bus of the screen is a file there.
        clean.mount_tmp()?;
        clean.run(&["apt-get", "update"])?;
        Ok(clean)
    }

    fn mount(&mut self, what: &[&str], place: &str) -> Result {
        let place = self.folder.join(place);
        fs::create_dir_all(&place).map_err(|cause| format!("{}: {cause}", place.display()))?;
        run(program("mount", what).arg(&place))?;
        self.mounted.push(place);
        Ok(())
    }

    fn mount_tmp(&mut self) -> Result {
        let shared = std::env::temp_dir().join(format!("rapport-clean-root-{}", std::process::id()));
        fs::create_dir_all(&shared).map_err(|cause| format!("{}: {cause}", shared.display()))?;
        self.temporary = shared;
        let place = std::env::temp_dir();
        let there = place.strip_prefix("/").unwrap_or(&place).to_string_lossy().into_owned();
        self.mount(&["--bind", &place.to_string_lossy()], &there)
    }

    /// Copies a package to where the clean root sees it; returns its path there.
    fn take_in(&self, package: &Path, name: &str) -> Result<String> {
        let copy = self.temporary.join(name);
        fs::copy(package, &copy).map_err(|cause| format!("{}: {cause}", copy.display()))?;
        Ok(copy.to_string_lossy().into_owned())
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = program("chroot", &[]);
        command.arg(&self.folder).args(words).env("DEBIAN_FRONTEND", "noninteractive").env("HOME", "/root");
        command
    }

    fn run(&self, words: &[&str]) -> Result {
        run(&mut self.command(words))
    }

    fn said(&self, words: &[&str]) -> Result<String> {
        output(&mut self.command(words))
    }

    /// The installed prompt finds who was imported, in a line with their uid.
    fn knows_the_card(&self, data: &Path) -> Result {
        let people = self.said(&["rapport", "--data", &data.to_string_lossy(), "people"])?;
        if people.ends_with(NAME) { Ok(()) } else { Err(format!("The prompt lists {people:?} instead of {NAME}.")) }
    }

    fn is_complete(&self) -> Result {
        // What is documentation may be packed.
        let is_there =
            |file: &str| self.folder.join(file).is_file() || self.folder.join(format!("{file}.gz")).is_file();
        match INSTALLED.iter().find(|file| !is_there(file)) {
            Some(file) => Err(format!("/{file} was not installed.")),
            None => Ok(()),
        }
    }

    fn is_gone(&self) -> Result {
        match INSTALLED.iter().find(|file| self.folder.join(file).exists()) {
            Some(file) => Err(format!("/{file} was left behind.")),
            None => Ok(()),
        }
    }

    /// Opens the window on this data folder until it is painted, and ends it.
    fn starts(&self, screen: &Screen, data: &Path) -> Result {
        let data = data.to_string_lossy().into_owned();
        let mut command = self.command(&["rapport-desktop", "--data", &data]);
        let mut window = Background::start(screen.adopt(&mut command).stdout(Stdio::null()))?;
        let begun = Instant::now();
        while screen.colours("^Rapport$") < PAINTED {
            if window.has_ended() {
                return Err("The installed program ended before its window was painted.".to_owned());
            }
            if begun.elapsed() > PATIENCE {
                let picture = self.temporary.join("not-painted.png");
                screen.picture(&picture)?;
                return Err(format!("The window of the installed program is not painted; see {}.", picture.display()));
            }
            std::thread::sleep(BETWEEN_LOOKS);
        }
        Ok(())
    }
}

impl Drop for CleanRoot {
    fn drop(&mut self) {
        let all_free = self.mounted.iter().rev().all(|place| run(program("umount", &["--lazy"]).arg(place)).is_ok());
        // Never through a mount into what is not ours.
        if all_free {
            let _ = fs::remove_dir_all(&self.folder);
            let _ = fs::remove_dir_all(&self.temporary);
        }
    }
}

/// The last place of a list of mounts that lies within a folder: the one that can be unmounted first.
fn mounted_within(mounts: &str, folder: &Path) -> Option<String> {
    let mut places = mounts.lines().filter_map(|line| line.split(' ').nth(1)).map(|place| place.replace("\\040", " "));
    places.rfind(|place| Path::new(place).starts_with(folder))
}

const LATER: &str = "999.0.0";

/// The same package, as a later version of it would come.
fn of_a_later_version(deb: &Path, folder: &Path) -> Result<PathBuf> {
    let unpacked = folder.join("unpacked");
    let later = folder.join("later.deb");
    run(program("dpkg-deb", &["--raw-extract"]).arg(deb).arg(&unpacked))?;
    let control = unpacked.join("DEBIAN/control");
    let failed = |cause: std::io::Error| format!("{}: {cause}", control.display());
    let text = fs::read_to_string(&control).map_err(failed)?;
    let changed: Vec<String> = text
        .lines()
        .map(|line| if line.starts_with("Version:") { format!("Version: {LATER}") } else { line.to_owned() })
        .collect();
    fs::write(&control, changed.join("\n") + "\n").map_err(failed)?;
    run(program("dpkg-deb", &["--root-owner-group", "--build"]).arg(&unpacked).arg(&later))?;
    Ok(later)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_earlier_run_left_mounted_is_seen() {
        let mounts = "proc /proc proc rw 0 0\nproc /a\\040b/clean-root/proc proc rw 0 0\n/dev/sda /a\\040b/clean-root/tmp ext4 rw 0 0\ntmpfs /a\\040b/clean-root-2 tmpfs rw 0 0\n";
        assert_eq!(mounted_within(mounts, Path::new("/a b/clean-root")).as_deref(), Some("/a b/clean-root/tmp"));
        assert_eq!(mounted_within(mounts, Path::new("/a b/clean")), None);
    }
}
