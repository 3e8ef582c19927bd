/** Keeping a setting. Rule: it takes effect at once and can be undone; where it cannot be kept, what was set before stands again. */
import { session } from "$ui/frame/session.svelte";
import { write } from "$ui/frame/writing";
import { host } from "$ui/host";
import type { Settings } from "$ui/host/bindings";

export async function keep(change: Partial<Settings>): Promise<boolean> {
  const before = session.settings;
  const next = { ...before, ...change };
  session.useSettings(next);
  if (await write(host.settingsSave({ settings: next }))) return true;
  session.useSettings(before);
  return false;
}
