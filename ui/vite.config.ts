import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";
import { fixedIcons } from "./icons.ts";
import { parsedWords } from "./words/parsed.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In `--mode fixture` the screens open in a plain browser: the shell's packages are replaced by the stand-ins of `dev/`. */
const standIns = {
  "@tauri-apps/api/core": at("./dev/core.ts"),
  "@tauri-apps/api/event": at("./dev/event.ts"),
  "@tauri-apps/api/webview": at("./dev/webview.ts"),
};

export default defineConfig(({ mode }) => ({
  plugins: [fixedIcons(), svelte(), tailwindcss(), parsedWords()],
  resolve: { alias: { $ui: at("./src"), ...(mode === "fixture" ? standIns : {}) } },
  clearScreen: false,
  // The guide lies in `docs/`, beside the interface.
  server: { port: 5173, strictPort: true, fs: { allow: [at("..")] } },
  build: {
    outDir: mode === "fixture" ? "dist-fixture" : "dist",
    target: ["safari18", "chrome123", "firefox121"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "start", tags: ["$initial"], priority: 2 },
            { name: "rooms", minShareCount: 2, test: /\/(src|node_modules)\//, priority: 1 },
          ],
        },
      },
    },
  },
  test: { include: ["src/**/*.test.ts"], environment: "node", setupFiles: ["./words/all.setup.ts"] },
}));
