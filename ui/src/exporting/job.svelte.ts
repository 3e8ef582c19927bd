/** One export, from the choice of its place to the word where it lies. Rule: one at a time; a cancelled one leaves no trace. */
import { asFailure, chooseWhereToSave, host } from "$ui/host";
import type { Failure, Progress } from "$ui/host/bindings";
import { fileOf, titleOf, type Way, writtenInWords } from "./formats";

export type Stage =
  | { kind: "none" }
  | { kind: "writing"; way: Way }
  | { kind: "done"; words: string; path: string }
  | { kind: "failed"; failure: Failure };

let stage = $state.raw<Stage>({ kind: "none" });
let progress = $state.raw<Progress>();

export const exporting = {
  get stage(): Stage {
    return stage;
  },
  get progress(): Progress | undefined {
    return progress;
  },
};

/** `passphrase`: by which the file is encrypted; null: in the open. */
export async function exportAs(way: Way, passphrase: string | null = null): Promise<void> {
  if (stage.kind === "writing") return;
  try {
    const extension = passphrase === null ? way.extension : `${way.extension}.age`;
    const place = await chooseWhereToSave("export", fileOf({ ...way, extension }), titleOf(way), extension);
    if (place === null) return;
    progress = undefined;
    stage = { kind: "writing", way };
    const { written } = await host.exportAll({ format: way.format, place: place.token, passphrase }, (next) => {
      progress = next;
    });
    const { path } = place;
    const how = passphrase === null ? "open" : "encrypted";
    stage = { kind: "done", words: writtenInWords(way.format, written, path, how), path };
  } catch (thrown) {
    const failure = asFailure(thrown);
    stage = failure.code === "cancelled" ? { kind: "none" } : { kind: "failed", failure };
  }
}

export async function cancel(): Promise<void> {
  await host.exportCancel();
}

export function close(): void {
  stage = { kind: "none" };
}
