/** Stands in for Rust in a plain browser (`npm run look`), so that screens can be looked at without the shell. */
import { answer } from "./answers";

export class Channel<T> {
  onmessage: (message: T) => void = () => {};
}

export async function invoke(
  command: string,
  given: { input: unknown; progress?: Channel<unknown> },
): Promise<unknown> {
  return answer(command, given.input, (progress) => given.progress?.onmessage(progress));
}

export const convertFileSrc = (path: string, protocol: string) => `${protocol}://localhost/${path}`;
