/** "Talked today" by one key, and longer by one more. Rule: minutes are added only to what was logged last and nothing else was done since. */
import { onChanges, publish } from "$ui/frame/changes";
import { didText } from "$ui/frame/did";
import { undo } from "$ui/frame/writing";
import { asFailure, host } from "$ui/host";
import type { Logged, NewInteraction, Understood } from "$ui/host/bindings";
import { civilToday } from "$ui/kit/dates";
import { toasts } from "$ui/kit/toasts.svelte";
import { say } from "$ui/words/say";
import { minutesText } from "./words";

interface Talk {
  interaction: number;
  name: string;
  said: NewInteraction;
}

const STEP_MINUTES = 15;
let last = $state.raw<Talk>();
/** While its own change goes round. */
let publishing = false;

export const talked = {
  get last(): Talk | undefined {
    return last;
  },
};

interface Somebody {
  id: number;
  name: string;
}

export async function talkedToday(person: Somebody): Promise<void> {
  const on = civilToday();
  let done: Logged;
  try {
    done = await host.logKeep({ understood: talk(person, on) });
  } catch (thrown) {
    return toasts.fail(asFailure(thrown));
  }
  publish(done.changes);
  toasts.say(say("logging-talked-more", { what: didText(done.changes), time: minutesText(STEP_MINUTES) }), {
    title: say("frame-undo"),
    run: undo,
  });
  if (done.interaction === null) return;
  const said: NewInteraction = {
    kind: "one_to_one",
    on,
    at: null,
    minutes: null,
    depth: null,
    began: null,
    people: [person.id],
    event: null,
    topics: [],
    notes: "",
  };
  last = { interaction: done.interaction, name: person.name, said };
}

export async function addMinutes(): Promise<void> {
  if (!last) return;
  const said = { ...last.said, minutes: Math.min((last.said.minutes ?? 0) + STEP_MINUTES, 24 * 60) };
  const talk = last;
  try {
    const { changes } = await host.interactionEdit({ interaction: talk.interaction, to: said });
    last = { ...talk, said };
    publishing = true;
    publish(changes);
    publishing = false;
    toasts.say(say("logging-talked-with", { time: minutesText(said.minutes), name: talk.name }), {
      title: say("frame-undo"),
      run: undo,
    });
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

onChanges(() => {
  if (!publishing) last = undefined;
});

function talk(person: Somebody, on: string): Understood {
  return {
    entry: "interaction",
    people: [
      { said: person.name, standing: "known", person: person.id, name: person.name, taking: "part", choices: [] },
    ],
    kind: "one_to_one",
    on,
    at: null,
    minutes: null,
    depth: null,
    began: null,
    event: null,
    topics: [],
    exchanges: [],
    promises: [],
    asks: [],
    insights: [],
    opportunities: [],
    note: "",
    parts: [],
  };
}
