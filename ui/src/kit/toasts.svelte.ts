/** What was done, said in one line with the way back beside it. Rule: only the last one offers *Undo*, for only that is undone by it. */
import type { Failure } from "$ui/host/bindings";
import { sentence } from "$ui/words/sentence";

export interface Toast {
  id: number;
  text: string;
  failure?: Failure;
  action?: { title: string; run: () => unknown };
}

const STAYS_MS = 9000;
let shown = $state.raw<Toast[]>([]);
let last = 0;
const ends = new Map<number, ReturnType<typeof setTimeout>>();

export const toasts = {
  get shown(): Toast[] {
    return shown;
  },
  say(text: string, action?: Toast["action"]): void {
    for (const toast of shown) if (!toast.failure) toasts.close(toast.id);
    const toast = { id: ++last, text, action };
    shown = [...shown, toast];
    toasts.resume(toast.id);
  },
  /** A failure stays until it is closed: its text may be wanted. */
  fail(failure: Failure): void {
    if (failure.code === "cancelled") toasts.say(sentence(failure));
    else shown = [...shown.slice(-2), { id: ++last, text: sentence(failure), failure }];
  },
  close(id: number): void {
    clearTimeout(ends.get(id));
    ends.delete(id);
    shown = shown.filter((toast) => toast.id !== id);
  },
  /** While the pointer or the focus is on it, it stays. */
  hold(id: number): void {
    clearTimeout(ends.get(id));
  },
  resume(id: number): void {
    clearTimeout(ends.get(id));
    if (shown.some((toast) => toast.id === id && !toast.failure))
      ends.set(
        id,
        setTimeout(() => toasts.close(id), STAYS_MS),
      );
  },
};
