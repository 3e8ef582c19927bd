/** Keys by name: `mod+k`, `shift+arrowdown`, `?`. `mod` is ⌘ on a Mac and Ctrl elsewhere. */
import { say } from "$ui/words/say";

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const onMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);

/** The one name of what was pressed. Shift is part of a sign such as `?`, and is named only beside letters and named keys. */
export function nameOf(pressed: Pressed, mac = onMac): string {
  const key = pressed.key === " " ? "space" : pressed.key.toLowerCase();
  const parts: string[] = [];
  if (mac ? pressed.metaKey : pressed.ctrlKey) parts.push("mod");
  if (mac && pressed.ctrlKey) parts.push("ctrl");
  if (pressed.altKey) parts.push("alt");
  const isSign = key.length === 1 && key.toUpperCase() === key && !/[0-9]/.test(key);
  if (pressed.shiftKey && !isSign) parts.push("shift");
  return [...parts, key].join("+");
}

const SIGNS: Record<string, string> = {
  arrowup: "↑",
  arrowdown: "↓",
  arrowleft: "←",
  arrowright: "→",
  backspace: "⌫",
};
/** What stands on them depends on the language. */
const NAMED = [
  "escape",
  "enter",
  "space",
  "delete",
  "pagedown",
  "pageup",
  "home",
  "end",
  "shift",
  "alt",
  "ctrl",
] as const;
type Named = (typeof NAMED)[number];
const isNamed = (part: string): part is Named => (NAMED as readonly string[]).includes(part);

/** A key name as a person reads it: `Ctrl K`, `⌘ K`. */
export function shown(name: string, mac = onMac): string {
  return name
    .split(/\+(?=.)/)
    .map((part) => {
      if (part === "mod") return mac ? "⌘" : say("commands-key-ctrl");
      if (mac && part === "shift") return "⇧";
      if (mac && part === "alt") return "⌥";
      return isNamed(part) ? say(`commands-key-${part}`) : (SIGNS[part] ?? part.toUpperCase());
    })
    .join(" ");
}

/** Whether the key belongs to the text being typed and not to a command. */
export function isTyping(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const hasText = target.isContentEditable || target instanceof HTMLTextAreaElement || isTextInput(target);
  // A list that is a button finds its entries by letters, but has no text that could be undone.
  if (!hasText && target.role !== "combobox") return false;
  if (name === "escape") return false;
  const editing = ["mod+a", "mod+z", "mod+shift+z", "mod+y", "mod+c", "mod+v", "mod+x"];
  return name.startsWith("mod+") ? hasText && editing.includes(name) : true;
}

function isTextInput(element: HTMLElement): boolean {
  const untyped = ["checkbox", "radio", "button", "submit", "range", "color"];
  return element instanceof HTMLInputElement && !untyped.includes(element.type);
}
