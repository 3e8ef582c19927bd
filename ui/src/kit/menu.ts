import type { Snippet } from "svelte";

/** What a menu offers. */
export interface Item {
  title: string;
  /** Set: a switch, on or off. */
  checked?: boolean;
  disabled?: boolean;
  /** Keep the menu open, to switch several. */
  stays?: boolean;
  testid?: string;
  run: () => void;
}

export interface MenuProps {
  items: Item[];
  label: string;
  align?: "start" | "end";
  trigger: Snippet<[Record<string, unknown>]>;
}
