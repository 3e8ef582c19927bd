/** Where a record behind a figure is looked at. Rule: a record that has no place of its own opens nothing. */
import { openEvent } from "$ui/events/list.svelte";
import { openExchanges, openIntroductions } from "$ui/exchanges/view.svelte";
import { openExpertise, openTopic, TAB_OF } from "$ui/expertise/view.svelte";
import type { BehindKind, CountedKind } from "$ui/host/bindings";
import { showInNetwork } from "$ui/network/view.svelte";
import { openOpportunity } from "$ui/opportunities/view.svelte";
import { openPeople, openPerson } from "$ui/people/list.svelte";
import { openPage } from "$ui/people/page.svelte";
import { seek } from "$ui/timeline/sought.svelte";

/** A record that a figure was counted from. */
export interface Counted {
  kind: BehindKind | CountedKind;
  id: number;
  title: string;
  on: string | null;
  person: number | null;
  /** Of an organisation, place, topic or community: how many people. */
  people?: number | null;
}

/** What opens it; undefined: nothing does. */
export function opens(record: Counted): (() => void) | undefined {
  const { kind, id, person, on } = record;
  switch (kind) {
    case "person":
      return () => openPerson(id);
    case "event":
      return () => openEvent(id);
    case "opportunity":
      return () => openOpportunity(id);
    case "organisation":
      return () => openPeople({ organisation: id });
    case "introduction":
      return openIntroductions;
    case "tie":
      return () => openPerson(id);
    case "community":
      return person === null ? undefined : () => showInNetwork(person);
    case "topic":
      return () => openTopic(id);
    case "field":
    case "place":
      return undefined;
    case "insight":
    case "contribution":
    case "learning":
      return () => openExpertise(TAB_OF[kind], record.title);
    case "exchange":
      if (person === null) return () => openExchanges({});
      break;
    case "interaction":
    case "promise":
    case "ask":
      break;
  }
  if (person === null || on === null) return undefined;
  return () => {
    seek({ kind, id, on });
    openPage(person);
  };
}
