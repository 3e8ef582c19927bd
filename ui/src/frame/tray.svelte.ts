/** The system's tray, told of what is set. Rule: it hears of each change, whoever made it, one after the other. */
import { asFailure, host } from "$ui/host";
import type { Settings, TrayStanding } from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";

/** What it was told last; nobody keeps anything there before it is asked for. */
let told = "off";
let turn = Promise.resolve();
let standing = $state<TrayStanding>();

function next(ask: () => Promise<TrayStanding>): Promise<void> {
  turn = turn.then(ask).then(
    (answer) => {
      standing = answer;
    },
    (thrown) => toasts.fail(asFailure(thrown)),
  );
  return turn;
}

export const tray = {
  /** Whether this desktop has one; undefined until it was asked. */
  get standing(): TrayStanding | undefined {
    return standing;
  },
  ask(): Promise<void> {
    return next(() => host.trayStanding());
  },
  follow({ window, language }: Settings): void {
    // Its menu speaks the language that is set, and there is none where it is off.
    const tell = window.tray === "on" ? language : "off";
    if (tell === told) return;
    told = tell;
    void next(() => host.trayFollow({ tray: window.tray, language }));
  },
};
