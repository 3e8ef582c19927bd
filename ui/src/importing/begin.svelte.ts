/** One import, from the drop to what it did. Rule: nothing is written before the user applies the preview. */
import { publish } from "$ui/frame/changes";
import { didText } from "$ui/frame/did";
import { navigation } from "$ui/frame/navigation.svelte";
import { undo } from "$ui/frame/writing";
import { asFailure, host } from "$ui/host";
import type {
  Applied,
  ChosenFiles,
  Failure,
  ImportSource,
  Precaution,
  PreviewSummary,
  Progress,
  ReadingChoice,
  RecordDecision,
} from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";
import { say } from "$ui/words/say";

export type Stage =
  | { kind: "none" }
  | { kind: "reading" }
  /** A file of these is encrypted; `failure` says which, or that the passphrase does not open it. */
  | { kind: "locked"; source: ImportSource; failure: Failure }
  | { kind: "preview"; summary: PreviewSummary }
  | { kind: "applying"; summary: PreviewSummary }
  | { kind: "done"; title: string; applied: Applied }
  | { kind: "failed"; failure: Failure };

let stage = $state.raw<Stage>({ kind: "none" });
let progress = $state.raw<Progress>();
let unprotected = $state.raw<Failure>();
/** Grows with each job, so that the answer of one that was left behind is dropped. */
let job = 0;

export const importing = {
  get stage(): Stage {
    return stage;
  },
  get progress(): Progress | undefined {
    return progress;
  },
  /** Why no backup could be made before the preview was applied. */
  get unprotected(): Failure | undefined {
    return unprotected;
  },
};

const watch = (next: Progress) => {
  progress = next;
};

async function read(reading: () => Promise<PreviewSummary>, before: Stage, source?: ImportSource): Promise<void> {
  const mine = ++job;
  progress = undefined;
  stage = { kind: "reading" };
  try {
    const summary = await reading();
    if (mine === job) stage = { kind: "preview", summary };
    else void host.importDiscard({ preview: summary.preview });
  } catch (thrown) {
    if (mine !== job) return;
    const failure = asFailure(thrown);
    const asks = failure.code === "locked" || failure.code === "wrong_passphrase";
    if (failure.code === "cancelled") stage = before;
    else stage = asks && source ? { kind: "locked", source, failure } : { kind: "failed", failure };
  }
}

/** Reads what was dropped, chosen or pasted, and shows what it would change. The passphrase opens what is encrypted of it. */
export async function beginImport(source: ImportSource, passphrase: string | null = null): Promise<void> {
  if (stage.kind === "applying") {
    toasts.say(say("importing-busy"));
    return;
  }
  navigation.go("import");
  if (stage.kind === "reading") await host.importCancel();
  discard();
  await read(() => host.importPreview({ source, passphrase }, watch), { kind: "none" }, source);
}

/** Lets the user choose, and begins with what was chosen. */
export async function importChosen(choosing: () => Promise<ChosenFiles | null>): Promise<void> {
  try {
    const chosen = await choosing();
    if (chosen) await beginImport({ files: chosen.token });
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

/** Reads one file of the preview in another way. */
export async function readAgain(file: string, choice: ReadingChoice, remember: "remember" | "once"): Promise<void> {
  if (stage.kind !== "preview") return;
  const before = stage;
  await read(() => host.importReread({ preview: before.summary.preview, file, choice, remember }, watch), before);
}

export async function decide(decisions: RecordDecision[]): Promise<boolean> {
  if (stage.kind !== "preview") return false;
  try {
    const summary = await host.importDecide({ preview: stage.summary.preview, decisions });
    if (stage.kind === "preview") stage = { kind: "preview", summary };
    return true;
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
    return false;
  }
}

/** Where no backup can be made first, the user decides whether to go on without. */
export async function apply(precaution: Precaution = "back_up_first"): Promise<void> {
  if (stage.kind !== "preview") return;
  unprotected = undefined;
  const { summary } = stage;
  const mine = ++job;
  progress = undefined;
  stage = { kind: "applying", summary };
  try {
    const { applied, changes } = await host.importApply({ preview: summary.preview, precaution }, watch);
    publish(changes);
    if (mine !== job) return;
    stage = { kind: "done", title: summary.title, applied };
    toasts.say(changes.title ? didText(changes) : say("importing-done", { title: summary.title }), {
      title: say("frame-undo"),
      run: undo,
    });
  } catch (thrown) {
    if (mine !== job) return;
    stage = { kind: "preview", summary };
    const failure = asFailure(thrown);
    if (failure.code === "no_backup") unprotected = failure;
    else toasts.fail(failure);
  }
}

/** Stops what is under way; it leaves no trace. */
export async function cancel(): Promise<void> {
  await host.importCancel();
}

/** Forgets the preview or what is said about the last import, and shows the history. */
export function discard(): void {
  if (stage.kind === "preview") void host.importDiscard({ preview: stage.summary.preview });
  job += 1;
  unprotected = undefined;
  stage = { kind: "none" };
}
