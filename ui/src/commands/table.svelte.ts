/** The one table of commands: palette, keys, tool-tips and help sheet read it. Rule: what can be done stands here once. */
import { onDestroy } from "svelte";
import type { Group } from "./groups";
import { isTyping, nameOf } from "./keys";
import { isGoing, isLayerOpen } from "./layers";

export interface Command {
  id: string;
  /** Said anew each time it is shown, so that it follows the language. */
  title: () => string;
  /** What it stands under in the help sheet and the palette, whatever the language calls it. */
  group: Group;
  /** Any of these; the first is the one shown. */
  keys?: string[];
  when?: () => boolean;
  run: () => void;
  /** Works by key and stands in the help sheet, but makes no sense to pick from the palette. */
  keyOnly?: boolean;
}

let commands = $state.raw<Command[]>([]);
/** The same, not watched: while a screen goes, what is watched reads as it was before the next screen added its own. */
let current: Command[] = [];

export const table = {
  get all(): Command[] {
    return commands;
  },
  /** Adds commands and returns what takes them away again. */
  add(added: Command[]): () => void {
    current = [...current, ...added];
    commands = current;
    return () => {
      current = current.filter((command) => !added.includes(command));
      commands = current;
    };
  },
  /** Runs what the keys mean; the command added last wins. */
  press(name: string): boolean {
    const meant = commandFor(commands, name);
    meant?.run();
    return meant !== undefined;
  },
};

/** The command that a key means now: the one added last whose `when` holds. */
export function commandFor(among: Command[], name: string): Command | undefined {
  return among.findLast((command) => command.keys?.includes(name) && (command.when?.() ?? true));
}

/** Adds commands for as long as the component that calls it is on screen. */
export function useCommands(added: Command[]): void {
  onDestroy(table.add(added));
}

/** To be put on `keydown` of the window. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const name = nameOf(event);
  if (isTyping(event.target, name) && !isGoing(event.target)) return;
  if (isLayerOpen(document) && !name.startsWith("mod+")) return;
  const ownKey = name === "enter" || name === "space";
  if (ownKey && event.target instanceof Element && event.target.closest("button,a,summary,input")) return;
  if (table.press(name)) event.preventDefault();
}
