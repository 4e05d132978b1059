/**
 * Makes a queue: what is handed to it is done one thing after the other, each when the one before is over, however that went.
 * @returns what hands something to it, and comes back with what that comes back with
 */
export function makeQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
