/** The backups there are, where they go, and what is under way with them. Rule: works where the database cannot be opened. */
import { navigation } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import { asFailure, chooseOneFolder, host } from "$ui/host";
import type { Backup, BackupsKept, Failure, Progress, RestorePreview, Token } from "$ui/host/bindings";
import { timeOfInstant } from "$ui/kit/dates";
import { toasts } from "$ui/kit/toasts.svelte";
import { say } from "$ui/words/say";

/** A backup that lies anywhere, and its own passphrase where it has one. */
export interface BackupFile {
  file: Token;
  passphrase: string | null;
}

let kept = $state.raw<BackupsKept>();
let unmade = $state.raw<Failure | null>(null);
let progress = $state.raw<Progress>();
let doing = $state<"nothing" | "backing_up" | "restoring">("nothing");
let preview = $state.raw<RestorePreview>();
/** A file that lies where the list does not look; undefined where the backup is one of the list. */
let file = $state.raw<BackupFile>();

const watch = (next: Progress) => {
  progress = next;
};

export const backups = {
  get kept(): BackupsKept | undefined {
    return kept;
  },
  /** Why the last backup could not be made. */
  get unmade(): Failure | null {
    return unmade;
  },
  get doing(): typeof doing {
    return doing;
  },
  get progress(): Progress | undefined {
    return progress;
  },
  /** What a restore would change, while it is asked about. */
  get preview(): RestorePreview | undefined {
    return preview;
  },
};

export async function load(): Promise<void> {
  try {
    kept = await host.backupsList();
    unmade = kept.unmade;
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

/** What the banner needs, without looking into each backup. */
export async function loadUnmade(): Promise<void> {
  try {
    unmade = await host.backupUnmade();
  } catch {
    // It is told again with the next backup.
  }
}

export async function backUp(): Promise<void> {
  if (doing !== "nothing") return;
  doing = "backing_up";
  progress = undefined;
  try {
    await host.backupMake(watch);
    toasts.say(say("backups-backed-up"));
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  } finally {
    doing = "nothing";
    await load();
  }
}

/** Null: the data folder again. Undefined: the user is asked. */
export async function moveTo(folder?: null): Promise<void> {
  try {
    const chosen = folder === null ? null : await chooseOneFolder("backups", say("backups-folder"));
    if (chosen === null && folder !== null) return;
    kept = await host.backupFolderChoose({ folder: chosen?.token ?? null });
    unmade = kept.unmade;
    toasts.say(say("backups-folder.chosen", { folder: kept.folder }));
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

/** Shows what restoring it would change. */
export async function consider(backup: Backup): Promise<void> {
  file = undefined;
  try {
    preview = await host.restorePreview({ name: backup.name });
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

/** The same of a file that lies elsewhere; whoever asks tells what goes wrong. */
export async function considerFile(chosen: BackupFile): Promise<void> {
  preview = await host.backupFilePreview(chosen);
  file = chosen;
}

export function leave(): void {
  preview = undefined;
  file = undefined;
}

/** Puts the backup in the database's place; the state before is offered beside what is said. */
export async function restore(backup: Backup): Promise<void> {
  if (doing !== "nothing") return;
  doing = "restoring";
  progress = undefined;
  try {
    const { restored, start } = file
      ? await host.backupFileRestore(file, watch)
      : await host.restore({ name: backup.name }, watch);
    leave();
    const first = session.started === undefined;
    session.begin(start);
    if (first) navigation.go("people");
    const { before, set_aside: where } = restored;
    const when = timeOfInstant(backup.made_at, session.locale);
    toasts.say(
      where ? say("backups-restored.aside", { when, where }) : say("backups-restored", { when }),
      before ? { title: say("frame-undo"), run: () => restore(before) } : undefined,
    );
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  } finally {
    doing = "nothing";
    await load();
  }
}
