/** The time that a job still needs, in words; empty until it can be told. */
export function timeLeft(elapsedMs: number, share: number): string {
  if (share <= 0.02 || elapsedMs < 800) return "";
  const seconds = ((elapsedMs / share) * (1 - share)) / 1000;
  if (seconds < 1.5) return "nearly done";
  if (seconds < 60) return `about ${Math.ceil(seconds)} s left`;
  return `about ${Math.ceil(seconds / 60)} min left`;
}
