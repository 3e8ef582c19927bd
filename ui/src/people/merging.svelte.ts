/** Two chosen people who are to be one: which of them is kept is asked before. */
import type { PersonCard } from "$ui/host/bindings";

export const merging = $state<{ pair: [PersonCard, PersonCard] | undefined }>({ pair: undefined });
