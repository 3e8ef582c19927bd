//! Gives the shell its configuration at build time.

fn main() {
    // The interface is built by `cargo xtask`; checking the shell alone needs no more than the folder.
    if let Err(cause) = std::fs::create_dir_all("../ui/dist") {
        println!("cargo:warning=ui/dist cannot be made: {cause}");
    }
    tauri_build::build();
}
