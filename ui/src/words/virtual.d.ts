/** Made by `words/parsed.ts`. */
declare module "virtual:words" {
  type Messages = import("@fluent/bundle").FluentResource["body"];
  type Loading = Record<string, (() => Promise<{ default: Messages }>) | undefined>;
  /** What the first screen says. */
  export const english: Messages;
  /** By language. */
  export const first: Loading;
  export const rest: Loading;
}
