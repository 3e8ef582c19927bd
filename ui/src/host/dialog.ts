/** The system's own file dialogs. */
import { open, save } from "@tauri-apps/plugin-dialog";
import { say } from "$ui/words/say";

/** Paths of the files chosen; empty where the user changed their mind. */
export async function chooseFiles(): Promise<string[]> {
  const chosen = await open({ multiple: true, directory: false, title: say("host-import-files") });
  return chosen ?? [];
}

export async function chooseFolder(): Promise<string[]> {
  const chosen = await open({ multiple: true, directory: true, title: say("host-import-folders") });
  return chosen ?? [];
}

/** One folder, looked for from another one on; null where the user changed their mind. */
export function chooseOneFolder(title: string, from: string): Promise<string | null> {
  return open({ multiple: false, directory: true, title, defaultPath: from });
}

/** One file of this kind; null where the user changed their mind. */
export function chooseOneFile(title: string, kind: string, extensions: string[]): Promise<string | null> {
  return open({ multiple: false, directory: false, title, filters: [{ name: kind, extensions }] });
}

/** Where to write a file, or a folder where `extension` is empty; null where the user changed their mind. */
export function chooseWhereToSave(name: string, kind: string, extension: string): Promise<string | null> {
  const filters = extension ? [{ name: kind, extensions: [extension] }] : [];
  return save({ title: say("host-save"), defaultPath: name, filters });
}
