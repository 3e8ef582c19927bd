import type { Snippet } from "svelte";

export interface PopoverProps {
  open?: boolean;
  label: string;
  trigger: Snippet<[Record<string, unknown>]>;
  children: Snippet;
  align?: "start" | "end";
  testid?: string;
}
