/** Logging, from anywhere and from a person. */
import type { Command } from "$ui/commands/table.svelte";
import { say } from "$ui/words/say";
import { line } from "./line.svelte";
import { addMinutes, talked, talkedToday } from "./talked.svelte";

export function loggingCommands(): Command[] {
  return [
    {
      id: "log",
      title: () => say("logging-title"),
      group: "Everywhere",
      keys: ["l"],
      run: () => line.begin(),
    },
  ];
}

/** For the person under the cursor or in the pane. */
export function talkingCommands(whom: () => { id: number; name: string } | undefined): Command[] {
  const isSomebody = () => whom() !== undefined;
  return [
    {
      id: "talked-today",
      title: () => say("logging-talked-today"),
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
      title: () => say("logging-talked-longer"),
      group: "People",
      keys: ["+", "="],
      when: () => talked.last !== undefined,
      run: () => void addMinutes(),
    },
    {
      id: "log-person",
      title: () => say("logging-line-about"),
      group: "People",
      keys: ["shift+l"],
      when: isSomebody,
      run: () => line.begin(`with ${whom()?.name ?? ""} `),
    },
  ];
}
