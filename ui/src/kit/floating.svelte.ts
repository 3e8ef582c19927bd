/**
 * What floats above a screen: menus, lists of choices. Rule: the library behind it is loaded once the first screen stands; until then
 * there is what opens it, and what was wished opens when it comes.
 */
type Parts = typeof import("./floating/index");

let parts = $state.raw<Parts>();

export const floating = {
  get parts(): Parts | undefined {
    return parts;
  },
  async load(): Promise<void> {
    parts ??= await import("./floating/index");
  },
};
