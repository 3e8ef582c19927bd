/**
 * Lucide's icons as the interface is built with them: fixed drawings. Rule: an icon takes `size`, `strokeWidth` and `class`, and is always
 * hidden from assistive technologies; what it stands on has the name. As the package has them, each is put together piece by piece
 * whenever it is shown, which took the side bar longer than all else in it.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const ICON = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;
const DATA = /const iconData = (\{.*\});/;

interface Icon {
  size: number;
  node: [tag: string, attributes: Record<string, string>][];
}

export function fixedIcons(): Plugin {
  return {
    name: "fixed-icons",
    enforce: "pre",
    load(id) {
      if (!ICON.test(id)) return undefined;
      const data = DATA.exec(readFileSync(id, "utf8"))?.[1];
      if (!data) this.error(`${id} is not written as its package wrote icons when icons.ts was made.`);
      const { size, node } = JSON.parse(data) as Icon;
      const parts = node.map(
        ([tag, attributes]) =>
          `<${tag}${Object.entries(attributes)
            .map(([name, value]) => ` ${name}="${value}"`)
            .join("")} />`,
      );
      return `<script>let { size = ${size}, strokeWidth = 2, class: extra } = $props();</script>
<svg xmlns="http://www.w3.org/2000/svg" width={size} height={size} viewBox="0 0 ${size} ${size}" fill="none" stroke="currentColor" stroke-width={strokeWidth} stroke-linecap="round" stroke-linejoin="round" class={extra} aria-hidden="true">${parts.join("")}</svg>`;
    },
  };
}
