import { afterEach, expect, it } from "vitest";
import { language } from "$ui/words/language.svelte";
import { addingCommands, peopleCommands } from "./commands";

afterEach(() => language.follow("en", "en-GB", "GB"));

it("are called as the language calls them now, also where it was turned since the screen was opened", async () => {
  const nothing = () => {};
  const screen = {
    search: nothing,
    filter: nothing,
    views: nothing,
    tag: nothing,
    editName: nothing,
    sources: nothing,
  };
  const commands = [
    ...addingCommands(),
    ...peopleCommands({ ...screen, close: nothing, whom: () => undefined, view: () => 10 }),
  ];
  const called = (id: string) => commands.find((command) => command.id === id)?.title();
  expect([called("add-person"), called("close")]).toEqual(["Add person", "Close"]);
  await language.follow("de", "en-GB", "DE");
  expect([called("add-person"), called("close")]).toEqual(["Person hinzufügen", "Schließen"]);
});
