/** The commands that hold wherever the user is. */

import { navigation } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import { redo, undo } from "$ui/frame/writing";
import { overlay } from "./overlay.svelte";
import type { Command } from "./table.svelte";

export function everywhere(): Command[] {
  return [
    { id: "go-week", title: "This week", group: "Go to", keys: ["1"], run: () => navigation.go("week") },
    { id: "go-people", title: "People", group: "Go to", keys: ["2"], run: () => navigation.go("people") },
    { id: "go-events", title: "Events", group: "Go to", keys: ["3"], run: () => navigation.go("events") },
    { id: "go-exchanges", title: "Give & take", group: "Go to", keys: ["4"], run: () => navigation.go("exchanges") },
    {
      id: "go-mentoring",
      title: "Mentoring",
      group: "Go to",
      keys: ["shift+m"],
      run: () => navigation.go("mentoring"),
    },
    {
      id: "go-opportunities",
      title: "Opportunities",
      group: "Go to",
      keys: ["shift+o"],
      run: () => navigation.go("opportunities"),
    },
    {
      id: "go-expertise",
      title: "Expertise",
      group: "Go to",
      keys: ["shift+e"],
      run: () => navigation.go("expertise"),
    },
    { id: "go-goals", title: "Goals", group: "Go to", keys: ["shift+g"], run: () => navigation.go("goals") },
    { id: "go-growth", title: "Growth", group: "Go to", keys: ["5"], run: () => navigation.go("growth") },
    { id: "go-network", title: "Network", group: "Go to", keys: ["shift+n"], run: () => navigation.go("network") },
    { id: "go-import", title: "Import", group: "Go to", keys: ["6"], run: () => navigation.go("import") },
    { id: "go-export", title: "Export", group: "Go to", keys: ["shift+x"], run: () => navigation.go("export") },
    {
      id: "go-settings",
      title: "Settings",
      group: "Go to",
      keys: ["7", "mod+,"],
      run: () => navigation.go("settings"),
    },
    {
      id: "go-duplicates",
      title: "Possible duplicates",
      group: "Go to",
      keys: ["8"],
      run: () => navigation.go("duplicates"),
    },
    { id: "go-backups", title: "Backups", group: "Go to", run: () => navigation.go("backups") },
    { id: "go-trash", title: "Trash", group: "Go to", run: () => navigation.go("trash") },
    {
      id: "palette",
      title: "All commands",
      group: "Everywhere",
      keys: ["mod+k"],
      keyOnly: true,
      run: () => (overlay.palette = true),
    },
    { id: "help", title: "Guide and keys", group: "Everywhere", keys: ["?"], run: () => (overlay.help = true) },
    {
      id: "undo",
      get title() {
        return session.journal.undo === null ? "Undo" : `Undo: ${session.journal.undo}`;
      },
      group: "Everywhere",
      keys: ["mod+z"],
      run: () => void undo(),
    },
    {
      id: "redo",
      get title() {
        return session.journal.redo === null ? "Redo" : `Redo: ${session.journal.redo}`;
      },
      group: "Everywhere",
      keys: ["mod+shift+z", "mod+y"],
      when: () => session.journal.redo !== null,
      run: () => void redo(),
    },
    {
      id: "back",
      title: "Back",
      group: "Everywhere",
      keys: ["escape", "alt+arrowleft"],
      keyOnly: true,
      run: () => navigation.back(),
    },
  ];
}
