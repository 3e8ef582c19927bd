/** The goal that another screen leads to. Rule: it is come to once, and stays where the reader moves on from it. */
import { navigation } from "$ui/frame/navigation.svelte";
import type { GoalId } from "$ui/host/bindings";

let goal = $state<GoalId>();

export const sought = {
  get goal(): GoalId | undefined {
    return goal;
  },
  found(): void {
    goal = undefined;
  },
};

export function openGoal(of: GoalId): void {
  goal = of;
  navigation.go("goals");
}
