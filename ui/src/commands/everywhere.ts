/** The commands that hold wherever the user is. */
import { didText } from "$ui/frame/did";
import { navigation, type Room } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import { redo, undo } from "$ui/frame/writing";
import { say } from "$ui/words/say";
import { overlay } from "./overlay.svelte";
import type { Command } from "./table.svelte";

export function everywhere(): Command[] {
  return [
    goTo("week", () => say("frame-room-week"), ["1"]),
    goTo("people", () => say("frame-room-people"), ["2"]),
    goTo("events", () => say("frame-room-events"), ["3"]),
    goTo("exchanges", () => say("frame-room-exchanges"), ["4"]),
    goTo("mentoring", () => say("frame-room-mentoring"), ["shift+m"]),
    goTo("opportunities", () => say("frame-room-opportunities"), ["shift+o"]),
    goTo("expertise", () => say("frame-room-expertise"), ["shift+e"]),
    goTo("goals", () => say("frame-room-goals"), ["shift+g"]),
    goTo("growth", () => say("frame-room-growth"), ["5"]),
    goTo("network", () => say("frame-room-network"), ["shift+n"]),
    goTo("import", () => say("frame-room-import"), ["6"]),
    goTo("export", () => say("frame-room-export"), ["shift+x"]),
    goTo("settings", () => say("frame-room-settings"), ["7", "mod+,"]),
    goTo("duplicates", () => say("commands-duplicates"), ["8"]),
    goTo("backups", () => say("commands-backups"), []),
    goTo("trash", () => say("commands-trash"), []),
    {
      id: "palette",
      title: () => say("commands-all"),
      group: "Everywhere",
      keys: ["mod+k"],
      keyOnly: true,
      run: () => (overlay.palette = true),
    },
    {
      id: "help",
      title: () => say("frame-guide-and-keys"),
      group: "Everywhere",
      keys: ["?"],
      run: () => (overlay.help = true),
    },
    {
      id: "undo",
      title: () => {
        const what = session.journal.undo;
        return what === null ? say("frame-undo") : say("commands-undo", { what: didText(what) });
      },
      group: "Everywhere",
      keys: ["mod+z"],
      run: () => void undo(),
    },
    {
      id: "redo",
      title: () => {
        const what = session.journal.redo;
        return what === null ? say("frame-redo") : say("commands-redo", { what: didText(what) });
      },
      group: "Everywhere",
      keys: ["mod+shift+z", "mod+y"],
      when: () => session.journal.redo !== null,
      run: () => void redo(),
    },
    {
      id: "back",
      title: () => say("commands-back"),
      group: "Everywhere",
      keys: ["escape", "alt+arrowleft"],
      keyOnly: true,
      run: () => navigation.back(),
    },
  ];
}

function goTo(room: Room, title: () => string, keys: string[]): Command {
  return {
    id: `go-${room}`,
    title,
    group: "Go to",
    keys,
    run: () => navigation.go(room),
  };
}
