/** Every write of the interface: it is done at once, says what it did, and offers *Undo*. */
import { asFailure, host } from "$ui/host";
import type { Changes } from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";
import { say } from "$ui/words/say";
import { publish } from "./changes";
import { didText } from "./did";

/** Runs a write, tells every view, and says so. Undefined: it failed, and the failure is on screen. */
export async function write<Result extends { changes: Changes }>(
  writing: Promise<Result>,
): Promise<Result | undefined> {
  try {
    const result = await writing;
    publish(result.changes);
    toasts.say(didText(result.changes), { title: say("frame-undo"), run: undo });
    return result;
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
    return undefined;
  }
}

export async function undo(): Promise<void> {
  try {
    const changes = await host.undo();
    if (changes === null) return toasts.say(say("frame-nothing-to-undo"));
    publish(changes);
    toasts.say(say("frame-undone", { what: didText(changes) }), { title: say("frame-redo"), run: redo });
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

export async function redo(): Promise<void> {
  try {
    const changes = await host.redo();
    if (changes === null) return toasts.say(say("frame-nothing-to-redo"));
    publish(changes);
    toasts.say(say("frame-done-again", { what: didText(changes) }), { title: say("frame-undo"), run: undo });
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}
