/** How an import begins, wherever on the screen it was asked for. */
import { navigation } from "$ui/frame/navigation.svelte";
import type { ImportSource } from "$ui/host/bindings";

let waiting = $state.raw<ImportSource>();

export const begun = {
  /** What was given to import and is not yet taken up by the Import screen. */
  get source(): ImportSource | undefined {
    return waiting;
  },
  take(): ImportSource | undefined {
    const source = waiting;
    waiting = undefined;
    return source;
  },
};

export function beginImport(source: ImportSource): void {
  waiting = source;
  navigation.go("import");
}
