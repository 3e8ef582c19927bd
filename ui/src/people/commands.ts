/** What can be done in People. */
import type { Command } from "$ui/commands/table.svelte";
import { writing } from "$ui/messages/writing.svelte";
import { say } from "$ui/words/say";
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
  return [
    {
      id: "add-person",
      title: () => say("people-add"),
      group: "People",
      keys: ["n"],
      run: () => (adding.open = true),
    },
  ];
}

export function peopleCommands(screen: Screen): Command[] {
  const isOpen = () => list.open !== undefined;
  const someChosen = () => list.chosen > 0;
  const move = (by: () => number) => () => list.moveTo(list.cursor + by());
  return [
    { id: "search", title: () => say("people-search"), group: "People", keys: ["/", "mod+f"], run: screen.search },
    { id: "filter", title: () => say("people-filter"), group: "People", keys: ["f"], run: screen.filter },
    { id: "views", title: () => say("people-views"), group: "People", keys: ["v"], run: screen.views },
    {
      id: "next",
      title: () => say("people-command-next"),
      group: "People",
      keys: ["j", "arrowdown"],
      keyOnly: true,
      run: move(() => 1),
    },
    {
      id: "previous",
      title: () => say("people-command-previous"),
      group: "People",
      keys: ["k", "arrowup"],
      keyOnly: true,
      run: move(() => -1),
    },
    {
      id: "page-down",
      title: () => say("people-command-page-down"),
      group: "People",
      keys: ["pagedown"],
      keyOnly: true,
      run: move(screen.view),
    },
    {
      id: "page-up",
      title: () => say("people-command-page-up"),
      group: "People",
      keys: ["pageup"],
      keyOnly: true,
      run: move(() => -screen.view()),
    },
    {
      id: "first",
      title: () => say("people-command-first"),
      group: "People",
      keys: ["home"],
      keyOnly: true,
      run: () => list.moveTo(0),
    },
    {
      id: "last",
      title: () => say("people-command-last"),
      group: "People",
      keys: ["end"],
      keyOnly: true,
      run: () => list.moveTo(list.total - 1),
    },
    {
      id: "open",
      title: () => say("people-command-open"),
      group: "People",
      keys: ["enter"],
      keyOnly: true,
      run: list.openAtCursor,
    },
    {
      id: "open-page",
      title: () => say("people-open-page"),
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
      title: () => say("people-command-open-page-of-pane"),
      group: "People",
      keys: ["enter"],
      keyOnly: true,
      when: () => list.open !== undefined && list.open === screen.whom()?.id,
      run: () => list.open !== undefined && openPage(list.open),
    },
    {
      id: "choose",
      title: () => say("people-command-choose"),
      group: "People",
      keys: ["space", "x"],
      keyOnly: true,
      run: () => list.toggle(list.cursor),
    },
    {
      id: "choose-down",
      title: () => say("people-command-choose-down"),
      group: "People",
      keys: ["shift+arrowdown", "shift+j"],
      keyOnly: true,
      run: () => list.moveTo(list.cursor + 1, "extend"),
    },
    {
      id: "choose-up",
      title: () => say("people-command-choose-up"),
      group: "People",
      keys: ["shift+arrowup", "shift+k"],
      keyOnly: true,
      run: () => list.moveTo(list.cursor - 1, "extend"),
    },
    {
      id: "choose-all",
      title: () => say("people-choose-all-found"),
      group: "People",
      keys: ["mod+a"],
      run: list.chooseAll,
    },
    {
      id: "edit",
      title: () => say("people-command-edit"),
      group: "People",
      keys: ["e"],
      when: isOpen,
      run: screen.editName,
    },
    {
      id: "sources",
      title: () => say("people-sources.tip"),
      group: "People",
      keys: ["w"],
      when: isOpen,
      run: screen.sources,
    },
    {
      id: "tag",
      title: () => say("people-command-tag"),
      group: "People",
      keys: ["t"],
      when: someChosen,
      run: screen.tag,
    },
    {
      id: "merge",
      title: () => say("people-command-merge"),
      group: "People",
      keys: ["m"],
      when: () => list.choice.of === "these" && list.chosen === 2,
      run: () => void mergeChosen(),
    },
    {
      id: "message",
      title: () => say("people-message.tip"),
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
      title: () => say("people-delete"),
      group: "People",
      keys: ["delete", "mod+backspace"],
      run: () => void deleteChosen(),
    },
    {
      id: "sort-added",
      title: () => say("people-command-sort-added"),
      group: "People",
      run: () => list.ask({ sort: "added", descending: true }),
    },
    {
      id: "sort-name",
      title: () => say("people-command-sort-name"),
      group: "People",
      run: () => list.ask({ sort: "name", descending: false }),
    },
    {
      id: "sort-met",
      title: () => say("people-command-sort-met"),
      group: "People",
      run: () => list.ask({ sort: "met_on", descending: true }),
    },
    { id: "everybody", title: () => say("people-everybody.show"), group: "People", run: () => list.ask(EVERYBODY) },
    {
      id: "close",
      title: () => say("kit-close"),
      group: "People",
      keys: ["escape"],
      keyOnly: true,
      when: isOpen,
      run: screen.close,
    },
    {
      id: "choose-nobody",
      title: () => say("people-choose-nobody"),
      group: "People",
      keys: ["escape"],
      keyOnly: true,
      when: someChosen,
      run: list.chooseNobody,
    },
  ];
}
