/** One call across the bridge: what fails arrives as a `Failure`, never as prose. */
import { Channel, invoke } from "@tauri-apps/api/core";
import { say } from "$ui/words/say";
import type { Failure, Progress } from "./bindings";

export async function call<Output>(
  command: string,
  input: unknown,
  onProgress?: (progress: Progress) => void,
): Promise<Output> {
  const given: Record<string, unknown> = { input };
  if (onProgress) {
    const channel = new Channel<Progress>();
    channel.onmessage = onProgress;
    given.progress = channel;
  }
  try {
    return await invoke<Output>(command, given);
  } catch (thrown) {
    throw asFailure(thrown);
  }
}

/** Whatever was thrown, in the one form that every error on screen has. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
    return thrown as Failure;
  }
  const details = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ""}` : String(thrown);
  return { code: "internal", key: "host-fault", parts: {}, message: say("host-fault"), details };
}
