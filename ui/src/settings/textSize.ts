/** How large everything is drawn, and the keys that change it. */
import type { Command } from "$ui/commands/table.svelte";
import { session } from "$ui/frame/session.svelte";
import { say } from "$ui/words/say";
import { keep } from "./keep";

/** In percent of the size that the screens were drawn for. */
export const TEXT_SIZES = [90, 100, 110, 125, 150, 175, 200];

/** The next size up or down; the same where there is none. */
export function nextSize(percent: number, way: "larger" | "smaller"): number {
  const next =
    way === "larger" ? TEXT_SIZES.find((size) => size > percent) : TEXT_SIZES.findLast((size) => size < percent);
  return next ?? percent;
}

export function keepTextSize(percent: number): void {
  const before = session.settings.window;
  if (percent !== before.text_percent) void keep({ window: { ...before, text_percent: percent } });
}

export function textSizeCommands(): Command[] {
  const now = () => session.settings.window.text_percent;
  return [
    {
      id: "text-larger",
      title: () => say("settings-text-larger"),
      group: "Everywhere",
      keys: ["mod++", "mod+="],
      when: () => nextSize(now(), "larger") !== now(),
      run: () => keepTextSize(nextSize(now(), "larger")),
    },
    {
      id: "text-smaller",
      title: () => say("settings-text-smaller"),
      group: "Everywhere",
      keys: ["mod+-"],
      when: () => nextSize(now(), "smaller") !== now(),
      run: () => keepTextSize(nextSize(now(), "smaller")),
    },
    {
      id: "text-usual",
      title: () => say("settings-text-usual"),
      group: "Everywhere",
      keys: ["mod+0"],
      when: () => now() !== 100,
      run: () => keepTextSize(100),
    },
  ];
}
