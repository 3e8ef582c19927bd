/** The time that a job still needs, in words; empty until it can be told. */
import { say } from "$ui/words/say";

export function timeLeft(elapsedMs: number, share: number): string {
  if (share <= 0.02 || elapsedMs < 800) return "";
  const seconds = ((elapsedMs / share) * (1 - share)) / 1000;
  if (seconds < 1.5) return say("kit-nearly-done");
  if (seconds < 60) return say("kit-seconds-left", { seconds: Math.ceil(seconds) });
  return say("kit-minutes-left", { minutes: Math.ceil(seconds / 60) });
}
