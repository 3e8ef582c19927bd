/** The log line: what is typed, what of it is understood, and what was corrected. It is read again with each keystroke, in the next frame. */
import { write } from "$ui/frame/writing";
import { asFailure, host } from "$ui/host";
import type { Failure, Logged, Understood } from "$ui/host/bindings";
import { Latest } from "$ui/kit/latest";
import { type Correction, corrected, withCorrection } from "./corrections";

let open = $state(false);
let text = $state("");
let understood = $state.raw<Understood>();
let corrections = $state.raw<Correction[]>([]);
let failure = $state.raw<Failure>();
let keeping = $state(false);
let frame = 0;
const latest = new Latest();
/** What whoever opened the line does with what it logged. */
let afterwards: ((logged: Logged) => Promise<void>) | undefined;

function read(): Promise<void> {
  return latest.of(
    host.logUnderstand({ text }),
    (answer) => {
      understood = answer;
      failure = undefined;
    },
    (failed) => (failure = failed),
  );
}

function readSoon(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => void read());
}

export const line = {
  get open(): boolean {
    return open;
  },
  set open(next: boolean) {
    open = next;
    if (!next) afterwards = undefined;
  },
  get text(): string {
    return text;
  },
  set text(next: string) {
    text = next;
    failure = undefined;
    readSoon();
  },
  get failure(): Failure | undefined {
    return failure;
  },
  get keeping(): boolean {
    return keeping;
  },
  /** As corrected. */
  get understood(): Understood | undefined {
    return understood && corrected(understood, corrections);
  },
  correct(next: Correction): void {
    corrections = withCorrection(corrections, next);
    failure = undefined;
  },
  begin(beginning?: string, then?: (logged: Logged) => Promise<void>): void {
    afterwards = then;
    // What was typed and not kept is still there.
    if (beginning !== undefined) {
      corrections = [];
      line.text = beginning;
    }
    open = true;
  },
  /**
   * Writes the line down. Where it could not be, the line stays and says why. Whether it `isClear` is asked of what stands
   * there now: a fast hand is ahead of the answer to its last keystroke.
   */
  async keep(isClear: (understood: Understood) => boolean): Promise<"kept" | "unclear" | "not_kept"> {
    if (keeping || text.trim() === "") return "not_kept";
    keeping = true;
    try {
      cancelAnimationFrame(frame);
      await read();
      const whole = line.understood;
      if (!whole || failure) return "not_kept";
      if (!isClear(whole)) return "unclear";
      const done = await host.logKeep({ understood: whole });
      const then = afterwards;
      await write(Promise.resolve(done));
      text = "";
      understood = undefined;
      corrections = [];
      line.open = false;
      await then?.(done);
      return "kept";
    } catch (thrown) {
      failure = asFailure(thrown);
      return "not_kept";
    } finally {
      keeping = false;
    }
  },
};
