//! The packages that users install. Rule: the manual and the completions in them are made by the program that they are for.

use crate::processes::{Result, output, program, root, run, tauri};
use std::fs;
use std::path::{Path, PathBuf};

/// For each shell, the file that `tauri.conf.json` takes into the packages.
const COMPLETIONS: [(&str, &str); 3] = [("bash", "rapport.bash"), ("zsh", "_rapport"), ("fish", "rapport.fish")];

/// Makes the packages of this system, or some kinds of them: `deb,rpm`.
pub fn make(only: Option<&str>) -> Result {
    run(&mut tauri(&["build", "--no-bundle"]))?;
    tell_of_the_prompt(&built().join(format!("rapport-desktop{}", std::env::consts::EXE_SUFFIX)))?;
    let kinds: Vec<&str> = only.map_or_else(Vec::new, |kinds| vec!["--bundles", kinds]);
    run(&mut tauri(&[&["bundle"], kinds.as_slice()].concat()))
}

/// The newest package whose name ends so.
pub fn newest(kind: &str) -> Result<PathBuf> {
    let folder = built().join("bundle").join(kind);
    let none = || format!("{} holds no .{kind}: `cargo xtask bundle` makes one.", folder.display());
    let files = fs::read_dir(&folder).map_err(|_| none())?.filter_map(|file| Some(file.ok()?.path()));
    let packages = files.filter(|file| file.extension().is_some_and(|extension| extension == kind));
    packages.max_by_key(|file| file.metadata().and_then(|file| file.modified()).ok()).ok_or_else(none)
}

fn built() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("release")
}

fn tell_of_the_prompt(app: &Path) -> Result {
    // Where `tauri.conf.json` looks for them.
    let folder = root().join("target").join("package");
    let pages = folder.join("man1");
    let _ = fs::remove_dir_all(&pages);
    run(program(app, &["--prompt", "manual"]).arg(&pages))?;
    let completions = folder.join("completions");
    fs::create_dir_all(&completions).map_err(|cause| format!("{}: {cause}", completions.display()))?;
    for (shell, file) in COMPLETIONS {
        let file = completions.join(file);
        let written = output(&mut program(app, &["--prompt", "completions", shell]))? + "\n";
        fs::write(&file, written).map_err(|cause| format!("{}: {cause}", file.display()))?;
    }
    Ok(())
}
