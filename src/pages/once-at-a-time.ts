/**
 * Makes work that is not begun again while it is under way: a button that is pressed twice does its work once. Asked for
 * again it is the work that was begun; of another package or item it is work of its own.
 */
export function onceAtATime(work: (of: string) => Promise<void>): (of?: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  return (of = '') => {
    const begun = running.get(of) ?? work(of).finally(() => running.delete(of));
    running.set(of, begun);
    return begun;
  };
}
