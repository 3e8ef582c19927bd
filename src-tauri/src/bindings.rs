//! The TypeScript of the bridge. Rule: `ui/src/host/bindings.ts` is made from the list of commands and never edited by hand;
//! a stale one fails a test, and `cargo xtask bindings` writes it anew.

use std::any::TypeId;
use std::collections::HashSet;
use ts_rs::{Config, TS, TypeVisitor};

/// How a command is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Quick,
    /// It takes its time, and tells how far it is.
    Watched,
}

/// The commands and the types they need, in the order of the list.
#[derive(Default)]
pub struct Listing {
    config: Config,
    seen: HashSet<TypeId>,
    types: Vec<String>,
    commands: Vec<String>,
}

impl Listing {
    pub fn command<I: TS + 'static + ?Sized, O: TS + 'static + ?Sized>(&mut self, name: &str, shape: Shape) {
        self.visit_all::<O>();
        let output = O::name(&self.config);
        let mut parameters = Vec::new();
        let mut given = vec![format!("\"{name}\"")];
        if TypeId::of::<I>() == TypeId::of::<crate::commands::Nothing>() {
            given.push("{}".to_owned());
        } else {
            I::visit_dependencies(self);
            I::visit_generics(self);
            parameters.push(format!("input: {}", I::inline(&self.config)));
            given.push("input".to_owned());
        }
        if shape == Shape::Watched {
            self.visit_all::<rapport::importing::preview::Progress>();
            parameters.push("watch: Watch".to_owned());
            given.push("watch".to_owned());
        }
        self.commands.push(format!(
            "  {}: ({}) => call<{output}>({}),",
            camel_case(name),
            parameters.join(", "),
            given.join(", ")
        ));
    }

    fn visit_all<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_dependencies(self);
        T::visit_generics(self);
        self.visit::<T>();
    }

    fn text(mut self) -> String {
        self.visit_all::<rapport::Failure>();
        self.types.sort();
        format!(
            "// Made by `cargo xtask bindings` from the list in src-tauri/src/commands/mod.rs. Not to be edited by hand.\n\
             import {{ call }} from \"./call\";\n\n{}\n\nexport type Watch = (progress: Progress) => void;\n\n\
             /** Every command of the shell, once. What fails arrives as a `Failure`. */\n\
             export const commands = {{\n{}\n}};\n",
            self.types.join("\n"),
            self.commands.join("\n")
        )
    }
}

impl TypeVisitor for Listing {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What has no file of its own is TypeScript's own: numbers, lists, texts.
        if T::output_path().is_some() && self.seen.insert(TypeId::of::<T>()) {
            T::visit_dependencies(self);
            T::visit_generics(self);
            self.types.push(format!("export {}", T::decl(&self.config)));
        }
    }
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (head, rest) = word.split_at(word.len().min(1));
        name + &head.to_ascii_uppercase() + rest
    })
}

#[test]
fn the_interface_has_the_bindings_of_these_commands() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/host/bindings.ts");
    let mut listing = Listing::default();
    crate::commands::list(&mut listing);
    let fresh = listing.text();
    let mut names: Vec<&str> = fresh
        .lines()
        .filter_map(|line| line.strip_prefix("export type "))
        .filter_map(|rest| rest.split([' ', '<', '=']).next())
        .collect();
    names.sort_unstable();
    for pair in names.windows(2) {
        assert!(pair.first() != pair.last(), "two types are called {pair:?}: give one of them `ts(rename = …)`");
    }
    if std::env::var_os("RAPPORT_WRITE_BINDINGS").is_some() {
        std::fs::write(path, fresh).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == fresh, "ui/src/host/bindings.ts is stale: run `cargo xtask bindings` and commit it");
}
