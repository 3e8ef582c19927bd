/** The system's own file dialogs. Rule: Rust opens them, and what was chosen comes as a token; null where the user changed their mind. */
import { say } from "$ui/words/say";
import { type ChosenFiles, type ChosenPlace, commands, type FolderFor, type ToSave } from "./bindings";

export function chooseFiles(): Promise<ChosenFiles | null> {
  return commands.chooseToImport({ what: "files", title: say("host-import-files") });
}

export function chooseFolders(): Promise<ChosenFiles | null> {
  return commands.chooseToImport({ what: "folders", title: say("host-import-folders") });
}

/** One folder, looked for from the one on that is used now. */
export function chooseOneFolder(what: FolderFor, title: string): Promise<ChosenPlace | null> {
  return commands.chooseFolder({ what, title });
}

/** A backup that lies where the list does not look. */
export function chooseBackup(title: string, kind: string): Promise<ChosenFiles | null> {
  return commands.chooseBackup({ title, kind });
}

/** Where to write a file, or a folder where `extension` is empty. */
export function chooseWhereToSave(
  what: ToSave,
  name: string,
  kind: string,
  extension: string,
): Promise<ChosenPlace | null> {
  return commands.chooseToSave({ what, title: say("host-save"), name, kind, extension });
}
