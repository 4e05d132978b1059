/**
 * Lets go for a moment, so that a click on "Avbryt" is heard, the progress is drawn and what is done with leaves memory.
 * A message and not a timer: browsers make those that follow each other wait 4 ms.
 */
export function letOthersWork(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
