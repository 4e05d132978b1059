import { connect, type Socket } from 'node:net';

/** Talks with Firefox over Marionette, which, unlike WebDriver BiDi, opens an extension's own pages. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  /** Runs a function body in the page; `return` gives JSON back. A promise is waited for. */
  run(body: string, args?: unknown[]): Promise<unknown>;
  close(): void;
}

/** Connects when Firefox listens, and begins a session. Throws after half a minute. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connectWhenUp(port);
  const answers = new Map<number, (answer: [unknown, unknown]) => void>();
  let buffer = Buffer.alloc(0);
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (Array.isArray(message)) answers.get(message[1])?.([message[2], message[3]]);
    }
  });
  let last = 0;
  const send = (command: string, parameters: object = {}): Promise<unknown> => {
    last += 1;
    const id = last;
    const text = JSON.stringify([0, id, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => {
      answers.set(id, ([error, result]) =>
        error ? reject(new Error(`${command}: ${JSON.stringify(error)}`)) : resolve(result),
      );
    });
  };
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return {
    send,
    async run(body, args = []) {
      const script = `const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const result = (await send('WebDriver:ExecuteAsyncScript', { script, args, scriptTimeout: 30_000 })) as {
        value: { value?: unknown; error?: string } | null;
      };
      // Null comes from a page that was left meanwhile.
      if (result.value?.error) throw new Error(result.value.error);
      return result.value?.value;
    },
    close: () => socket.destroy(),
  };
}

async function connectWhenUp(port: number): Promise<Socket> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket)).once('error', reject);
      });
    } catch (error) {
      if (tries > 120) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
