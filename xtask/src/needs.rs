//! What the tasks need of the system, and the package that brings it. Rule: a need is told by looking for the thing itself,
//! never by asking a package manager.

use crate::processes::{is_installed, program, succeeds};

/// The package managers we know, in the order of the columns below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manager {
    Apt,
    Dnf,
    Pacman,
    Brew,
}

impl Manager {
    pub fn find() -> Option<Self> {
        let known = [("apt-get", Self::Apt), ("dnf", Self::Dnf), ("pacman", Self::Pacman), ("brew", Self::Brew)];
        known.into_iter().find(|(program, _)| is_installed(program)).map(|(_, manager)| manager)
    }

    /// The commands that install these packages; the first words of the list of packages are added to the last.
    pub fn commands(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Apt => &[&["apt-get", "update"], &["apt-get", "install", "--yes", "--no-install-recommends"]],
            Self::Dnf => &[&["dnf", "install", "--assumeyes"]],
            Self::Pacman => &[&["pacman", "--sync", "--refresh", "--needed", "--noconfirm"]],
            Self::Brew => &[&["brew", "install"]],
        }
    }

    pub fn wants_root(self) -> bool {
        self != Self::Brew
    }
}

/// How to tell whether something is there.
#[derive(Debug, Clone, Copy)]
enum Sign {
    Program(&'static str),
    /// A library as `pkg-config` knows it.
    Library(&'static str),
    /// A Python statement that runs.
    Python(&'static str),
    /// A Perl module that is found.
    Perl(&'static str),
}

#[derive(Debug, Clone, Copy)]
pub struct Need {
    pub what: &'static str,
    sign: Sign,
    /// For apt, dnf, pacman, brew; several are parted by blanks, and an empty one is brought by nothing of that system.
    packages: [&'static str; 4],
}

impl Need {
    pub fn is_met(&self) -> bool {
        match self.sign {
            Sign::Program(name) => is_installed(name),
            Sign::Library(name) => succeeds(&mut program("pkg-config", &["--exists", name])),
            // The system's own: one that a user installed beside it does not know GTK.
            Sign::Perl(module) => succeeds(&mut program("perl", &[&format!("-M{module}"), "-e", "1"])),
            Sign::Python(statement) => succeeds(&mut program("/usr/bin/python3", &["-c", statement])),
        }
    }

    pub fn packages(&self, manager: Manager) -> impl Iterator<Item = &'static str> + use<> {
        self.packages[manager as usize].split_whitespace()
    }
}

const fn need(what: &'static str, sign: Sign, packages: [&'static str; 4]) -> Need {
    Need { what, sign, packages }
}

/// To build the app.
const BUILD: &[Need] = &[
    need("a C compiler", Sign::Program("cc"), ["build-essential", "gcc", "base-devel", ""]),
    // OpenSSL, by which SQLCipher encrypts, is configured by Perl and made by make.
    need("make", Sign::Program("make"), ["make", "make", "make", ""]),
    need("Perl with IPC::Cmd", Sign::Perl("IPC::Cmd"), ["perl", "perl-core", "perl", ""]),
    need("pkg-config", Sign::Program("pkg-config"), ["pkg-config", "pkgconf-pkg-config", "pkgconf", "pkgconf"]),
];

/// The window of a Linux system.
const WINDOW: &[Need] = &[need(
    "WebKitGTK 4.1",
    Sign::Library("webkit2gtk-4.1"),
    ["libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1", ""],
)];

/// A screen where there is no display.
const SCREEN: &[Need] = &[
    need("Xvfb", Sign::Program("Xvfb"), ["xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", ""]),
    need("openbox", Sign::Program("openbox"), ["openbox", "openbox", "openbox", ""]),
    need("dbus-daemon", Sign::Program("dbus-daemon"), ["dbus dbus-x11", "dbus-daemon", "dbus", ""]),
    need("xdotool", Sign::Program("xdotool"), ["xdotool", "xdotool", "xdotool", ""]),
    need("ImageMagick", Sign::Program("import"), ["imagemagick", "ImageMagick", "imagemagick", ""]),
    need(
        "a font",
        Sign::Program("fc-list"),
        ["fontconfig fonts-dejavu-core", "fontconfig dejavu-sans-fonts", "fontconfig ttf-dejavu", ""],
    ),
];

/// To drive the window in tests.
const DRIVING: &[Need] = &[
    need(
        "WebKitWebDriver",
        Sign::Program("WebKitWebDriver"),
        ["webkit2gtk-driver", "webkit2gtk-driver", "webkit2gtk-4.1", ""],
    ),
    need(
        "GTK 3 for Python",
        Sign::Python("import gi; gi.require_version('Gtk', '3.0'); from gi.repository import Gtk"),
        ["python3-gi gir1.2-gtk-3.0", "python3-gobject gtk3", "python-gobject gtk3", ""],
    ),
    // The app itself looks for it when an icon is wanted, and goes without where it is missing.
    need(
        "icons in the tray",
        Sign::Python(
            "import gi; gi.require_version('AyatanaAppIndicator3', '0.1'); from gi.repository import AyatanaAppIndicator3",
        ),
        ["gir1.2-ayatanaappindicator3-0.1", "libayatana-appindicator-gtk3", "libayatana-appindicator", ""],
    ),
];

/// A keyring of the test's own, that remembers keys.
const KEYRING: &[Need] = &[need(
    "GNOME Keyring",
    Sign::Program("gnome-keyring-daemon"),
    ["gnome-keyring", "gnome-keyring", "gnome-keyring", ""],
)];

/// To try the packages in a system of their own, which is a Debian.
const PACKAGES: &[Need] = &[
    need("debootstrap", Sign::Program("debootstrap"), ["debootstrap", "debootstrap", "debootstrap", ""]),
    need("dpkg-deb", Sign::Program("dpkg-deb"), ["dpkg", "dpkg", "dpkg", ""]),
];

/// Programs that read our cards, so that what they find is compared with what we hold.
const READING_CARDS: &[Need] = &[
    need(
        "vobject for Python",
        Sign::Python("import vobject"),
        ["python3-vobject", "python3-vobject", "python-vobject", ""],
    ),
    need("khard", Sign::Program("khard"), ["khard", "khard", "khard", ""]),
];

/// Programs that cargo installs: name of the package and the program, and the version where it matters.
pub const CARGO_PROGRAMS: &[(&str, &str)] = &[("tauri-driver", "2.1.0"), ("cargo-deny", ""), ("cargo-nextest", "")];

/// To see that nothing reaches out of this machine.
const WATCHING: &[Need] = &[need("strace", Sign::Program("strace"), ["strace", "strace", "strace", ""])];

/// What a task is about to do, and so what it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build the app and open it on the display.
    Run,
    /// Build the app and open it where there is no display.
    RunHeadless,
    /// All of that, and everything the tests use.
    Test,
    /// Try the packages in a system of their own.
    TryPackages,
}

/// All needs of a purpose on this system.
pub fn needs(purpose: Purpose) -> Vec<Need> {
    let mut needs = Vec::new();
    if cfg!(unix) {
        needs.extend(BUILD);
    }
    if cfg!(target_os = "linux") {
        needs.extend(WINDOW);
        if purpose != Purpose::Run {
            needs.extend(SCREEN);
        }
        match purpose {
            Purpose::Test => {
                needs.extend(DRIVING);
                needs.extend(READING_CARDS);
                needs.extend(WATCHING);
                needs.extend(KEYRING);
            }
            Purpose::TryPackages => needs.extend(PACKAGES),
            Purpose::Run | Purpose::RunHeadless => {}
        }
    }
    needs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_need_of_linux_has_a_package_for_each_of_its_managers() {
        for need in needs(Purpose::Test).into_iter().chain(needs(Purpose::TryPackages)) {
            for manager in [Manager::Apt, Manager::Dnf, Manager::Pacman] {
                assert!(need.packages(manager).next().is_some(), "{} on {manager:?}", need.what);
            }
        }
    }
}
