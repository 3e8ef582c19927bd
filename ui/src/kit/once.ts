/** While it goes on, asking again does nothing: a second Enter keeps no second record. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let going = false;
  return async () => {
    if (going) return;
    going = true;
    try {
      await work();
    } finally {
      going = false;
    }
  };
}
