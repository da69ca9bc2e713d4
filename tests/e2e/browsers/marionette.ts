import { connect, type Socket } from 'node:net';

/** One command on its way. */
interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * A client of Marionette, Firefox's own remote protocol over TCP: each message is its length, a colon, and JSON
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). It saves us geckodriver.
 */
export class Marionette {
  private received = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();
  private greet: () => void = () => undefined;
  private readonly greeted = new Promise<void>((resolve) => {
    this.greet = resolve;
  });

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.receive(data));
    socket.on('close', () => this.fail(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.fail(error));
  }

  /** Connects, and waits for the greeting. */
  static async connect(port: number): Promise<Marionette> {
    const client = new Marionette(connect(port, '127.0.0.1'));
    await client.greeted;
    return client;
  }

  /** Sends a command; resolves to its result as Firefox wrote it, rejects with Firefox's error. */
  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.lastId;
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${message.length}:`);
      this.socket.write(message);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (let message = this.take(); message !== null; message = this.take()) this.answer(JSON.parse(message));
  }

  /** The next whole message, taken off what was received; null where it has not come in full. */
  private take(): string | null {
    const colon = this.received.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(this.received.subarray(0, colon));
    if (this.received.length < end) return null;
    const message = this.received.subarray(colon + 1, end).toString();
    this.received = this.received.subarray(end);
    return message;
  }

  private answer(message: unknown): void {
    if (!Array.isArray(message)) {
      this.greet();
      return;
    }
    const [, id, error, result] = message as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
