//! What must never be, held by reading the tree: who may depend on whom, and which words stand in which room.

use crate::processes::root;
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

/// Folders that are made, not written.
const MADE: [&str; 6] = ["target", "node_modules", "dist", "dist-fixture", ".git", "gen"];

/// Path relative to the root, with slashes, and text of every file with one of these endings.
fn files(under: &str, endings: &[&str]) -> Vec<(String, String)> {
    let root = root();
    let written = |name: &str| !MADE.contains(&name);
    WalkDir::new(root.join(under))
        .into_iter()
        .filter_entry(|entry| entry.file_name().to_str().is_some_and(written))
        .filter_map(Result::ok)
        .filter(|entry| {
            entry.path().extension().and_then(|ending| ending.to_str()).is_some_and(|e| endings.contains(&e))
        })
        .filter_map(|entry| Some((relative(&root, entry.path()), fs::read_to_string(entry.path()).ok()?)))
        .collect()
}

fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Files of `among` that hold one of these words and lie in none of these folders.
fn offenders(among: &[(String, String)], allowed: &[&str], words: &[&str]) -> Vec<String> {
    among
        .iter()
        .filter(|(path, _)| !allowed.iter().any(|folder| path.starts_with(folder)))
        .filter(|(_, text)| words.iter().any(|word| text.contains(word)))
        .map(|(path, _)| path.clone())
        .collect()
}

/// Names of the dependencies in a `Cargo.toml`, of all kinds.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut within = false;
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            within = line.ends_with("dependencies]");
        } else if within && let Some(name) = line.split(['.', '=', ' ']).next().filter(|name| !name.is_empty()) {
            names.push(name.to_owned());
        }
    }
    names
}

fn manifest(folder: &str) -> Vec<String> {
    dependencies(&fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap())
}

#[test]
fn tauri_stays_in_the_shell() {
    let manifests = files("", &["toml"]);
    assert!(manifests.len() > 5, "the tree was not found");
    // The shell, and the empty window that it is held against.
    let shells = ["src-tauri/", "bench/empty-window/"];
    let is_shell = |path: &str| shells.iter().any(|shell| path.starts_with(shell));
    for (path, text) in manifests.iter().filter(|(path, _)| path.ends_with("/Cargo.toml") && !is_shell(path)) {
        let found: Vec<_> = dependencies(text).into_iter().filter(|name| name.starts_with("tauri")).collect();
        assert!(found.is_empty(), "{path} depends on {found:?}");
    }
}

#[test]
fn sql_stays_in_the_library() {
    let words = ["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "CREATE TABLE", "rusqlite::"];
    // The bench measures imports against bare statements; this test names the words.
    let found = offenders(&files("", &["rs", "sql"]), &["crates/rapport/", "bench/", "xtask/src/house.rs"], &words);
    assert!(found.is_empty(), "SQL stands in {found:?}");
}

#[test]
fn the_shell_is_reached_through_one_door() {
    let found = offenders(&files("ui/src", &["ts", "svelte"]), &["ui/src/host/"], &["@tauri-apps/", "__TAURI"]);
    assert!(found.is_empty(), "@tauri-apps stands in {found:?}");
}

#[test]
fn dependencies_point_one_way() {
    let faces = ["rapport-cli", "rapport-desktop", "xtask", "rapport-corpus", "rapport-window-tests", "rapport-bench"];
    let (library, keyring) = (manifest("crates/rapport"), manifest("crates/rapport-keyring"));
    assert!(!library.iter().any(|name| name == "rapport-keyring"), "the library knows nothing of the system's keyring");
    for face in faces {
        assert!(!library.iter().any(|name| name == face), "the library depends on {face}");
        assert!(!keyring.iter().any(|name| name == face), "the keyring depends on {face}");
    }
    for (face, folder) in [("rapport-cli", "crates/rapport-cli"), ("rapport-desktop", "src-tauri")] {
        let own = manifest(folder);
        assert!(own.iter().any(|name| name == "rapport"), "{face} does not use the library");
        // The packages hold one program, which hands over to the prompt before anything else is done.
        let may_name = if face == "rapport-desktop" { &["rapport-cli"][..] } else { &[] };
        for other in faces.iter().filter(|other| !may_name.contains(other)) {
            assert!(!own.iter().any(|name| name == other), "{face} depends on {other}");
        }
    }
    let found = offenders(&files("src-tauri", &["rs"]), &["src-tauri/src/main.rs"], &["rapport_cli"]);
    assert_eq!(found, Vec::<String>::new(), "the shell knows the prompt where it hands over only");
}

#[test]
fn the_library_reads_no_clock() {
    let words = ["Utc::now(", "Local::now(", "SystemTime::now("];
    let found = offenders(&files("crates/rapport/src", &["rs"]), &[], &words);
    assert!(found.is_empty(), "the clock is read in {found:?}");
}

#[test]
fn nothing_runs_on_the_window_thread() {
    // The list of commands answers each away from it; one that is made by Tauri's own macro might not be.
    let words = ["tauri::command", "generate_handler!"];
    let found = offenders(&files("src-tauri/src", &["rs"]), &[], &words);
    assert!(found.is_empty(), "commands beside the list: {found:?}");
}

#[test]
fn nothing_comes_from_elsewhere() {
    let text = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    let configuration: serde_json::Value = serde_json::from_str(&text).unwrap();
    let policy = &configuration["app"]["security"]["csp"];
    assert_eq!(policy["default-src"], "'none'");
    for (directive, sources) in policy.as_object().unwrap() {
        let sources = sources.as_str().unwrap();
        for source in sources.split(' ').filter(|source| source.contains("//") || source.contains('*')) {
            assert!(
                ["http://photo.localhost", "http://ipc.localhost"].contains(&source),
                "{directive} lets {source} in"
            );
        }
        assert!(!sources.contains("unsafe-"), "{directive} lets text run as script, or as style");
    }
    assert_eq!(policy["script-src"], "'self'");
}

/// More than this is read as several things at once; a file that grows beyond it is split by purpose.
const LONGEST: usize = 400;

#[test]
fn no_file_of_ours_is_longer_than_can_be_read_at_once() {
    let made = ["ui/src/host/bindings.ts", "ui/src/words/ids.ts"];
    let written = files("", &["rs", "ts", "svelte", "css", "py", "js", "mjs"]);
    assert!(written.len() > 500, "the tree was not found");
    let too_long: Vec<String> = written
        .iter()
        .filter(|(path, _)| !made.contains(&path.as_str()))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(path, lines)| format!("{path} ({lines} lines)"))
        .collect();
    assert!(too_long.is_empty(), "longer than {LONGEST} lines: {too_long:?}");
}
