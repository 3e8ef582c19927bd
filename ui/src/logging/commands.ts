/** Logging, from anywhere and from a person. */
import type { Command } from "$ui/commands/table.svelte";
import { line } from "./line.svelte";
import { addMinutes, talked, talkedToday } from "./talked.svelte";

export function loggingCommands(): Command[] {
  return [{ id: "log", title: "Log what happened", group: "Everywhere", keys: ["l"], run: () => line.begin() }];
}

/** For the person under the cursor or in the pane. */
export function talkingCommands(whom: () => { id: number; name: string } | undefined): Command[] {
  const isSomebody = () => whom() !== undefined;
  return [
    {
      id: "talked-today",
      title: "Talked today",
      group: "People",
      keys: ["c"],
      when: isSomebody,
      run: () => {
        const person = whom();
        if (person) void talkedToday(person);
      },
    },
    {
      id: "talked-longer",
      title: "Talked 15 minutes longer",
      group: "People",
      keys: ["+", "="],
      when: () => talked.last !== undefined,
      run: () => void addMinutes(),
    },
    {
      id: "log-person",
      title: "Log a line about them",
      group: "People",
      keys: ["shift+l"],
      when: isSomebody,
      run: () => line.begin(`with ${whom()?.name ?? ""} `),
    },
  ];
}
