/** What can be done in People. */
import type { Command } from "$ui/commands/table.svelte";
import { writing } from "$ui/messages/writing.svelte";
import { adding } from "./adding.svelte";
import { deleteChosen, mergeChosen } from "./bulk";
import { list } from "./list.svelte";
import { openPage } from "./page.svelte";
import { EVERYBODY } from "./query";

interface Screen {
  search: () => void;
  filter: () => void;
  views: () => void;
  tag: () => void;
  editName: () => void;
  sources: () => void;
  close: () => void;
  /** Whom the pane shows, else whom the cursor is on. */
  whom: () => { id: number; name: string } | undefined;
  /** How many rows a page holds. */
  view: () => number;
}

/** Everywhere: adding a person needs no screen. */
export function addingCommands(): Command[] {
  return [{ id: "add-person", title: "Add person", group: "People", keys: ["n"], run: () => (adding.open = true) }];
}

export function peopleCommands(screen: Screen): Command[] {
  const isOpen = () => list.open !== undefined;
  const someChosen = () => list.chosen > 0;
  const move = (by: () => number) => () => list.moveTo(list.cursor + by());
  return [
    { id: "search", title: "Search people", group: "People", keys: ["/", "mod+f"], run: screen.search },
    { id: "filter", title: "Filter", group: "People", keys: ["f"], run: screen.filter },
    { id: "views", title: "Saved views", group: "People", keys: ["v"], run: screen.views },
    { id: "next", title: "Next person", group: "People", keys: ["j", "arrowdown"], keyOnly: true, run: move(() => 1) },
    {
      id: "previous",
      title: "Previous person",
      group: "People",
      keys: ["k", "arrowup"],
      keyOnly: true,
      run: move(() => -1),
    },
    {
      id: "page-down",
      title: "A page down",
      group: "People",
      keys: ["pagedown"],
      keyOnly: true,
      run: move(screen.view),
    },
    {
      id: "page-up",
      title: "A page up",
      group: "People",
      keys: ["pageup"],
      keyOnly: true,
      run: move(() => -screen.view()),
    },
    { id: "first", title: "First person", group: "People", keys: ["home"], keyOnly: true, run: () => list.moveTo(0) },
    {
      id: "last",
      title: "Last person",
      group: "People",
      keys: ["end"],
      keyOnly: true,
      run: () => list.moveTo(list.total - 1),
    },
    { id: "open", title: "Open", group: "People", keys: ["enter"], keyOnly: true, run: list.openAtCursor },
    {
      id: "open-page",
      title: "Open page",
      group: "People",
      keys: ["o"],
      when: () => screen.whom() !== undefined,
      run: () => {
        const person = screen.whom();
        if (person) openPage(person.id);
      },
    },
    {
      id: "open-page-of-pane",
      title: "Open the page of the person in the pane",
      group: "People",
      keys: ["enter"],
      keyOnly: true,
      when: () => list.open !== undefined && list.open === screen.whom()?.id,
      run: () => list.open !== undefined && openPage(list.open),
    },
    {
      id: "choose",
      title: "Choose",
      group: "People",
      keys: ["space", "x"],
      keyOnly: true,
      run: () => list.toggle(list.cursor),
    },
    {
      id: "choose-down",
      title: "Choose downwards",
      group: "People",
      keys: ["shift+arrowdown", "shift+j"],
      keyOnly: true,
      run: () => list.moveTo(list.cursor + 1, "extend"),
    },
    {
      id: "choose-up",
      title: "Choose upwards",
      group: "People",
      keys: ["shift+arrowup", "shift+k"],
      keyOnly: true,
      run: () => list.moveTo(list.cursor - 1, "extend"),
    },
    { id: "choose-all", title: "Choose all found", group: "People", keys: ["mod+a"], run: list.chooseAll },
    { id: "edit", title: "Edit the name", group: "People", keys: ["e"], when: isOpen, run: screen.editName },
    {
      id: "sources",
      title: "Where each value came from",
      group: "People",
      keys: ["w"],
      when: isOpen,
      run: screen.sources,
    },
    { id: "tag", title: "Tag all chosen", group: "People", keys: ["t"], when: someChosen, run: screen.tag },
    {
      id: "merge",
      title: "Merge the two chosen",
      group: "People",
      keys: ["m"],
      when: () => list.choice.of === "these" && list.chosen === 2,
      run: () => void mergeChosen(),
    },
    {
      id: "message",
      title: "Write a message",
      group: "People",
      keys: ["m"],
      when: () => list.chosen !== 2 && screen.whom() !== undefined,
      run: () => {
        const person = screen.whom();
        if (person) writing.begin(person);
      },
    },
    {
      id: "delete",
      title: "Delete",
      group: "People",
      keys: ["delete", "mod+backspace"],
      run: () => void deleteChosen(),
    },
    {
      id: "sort-added",
      title: "Sort by newest added",
      group: "People",
      run: () => list.ask({ sort: "added", descending: true }),
    },
    {
      id: "sort-name",
      title: "Sort by name",
      group: "People",
      run: () => list.ask({ sort: "name", descending: false }),
    },
    {
      id: "sort-met",
      title: "Sort by newest known",
      group: "People",
      run: () => list.ask({ sort: "met_on", descending: true }),
    },
    { id: "everybody", title: "Show everybody", group: "People", run: () => list.ask(EVERYBODY) },
    { id: "close", title: "Close", group: "People", keys: ["escape"], keyOnly: true, when: isOpen, run: screen.close },
    {
      id: "choose-nobody",
      title: "Choose nobody",
      group: "People",
      keys: ["escape"],
      keyOnly: true,
      when: someChosen,
      run: list.chooseNobody,
    },
  ];
}
