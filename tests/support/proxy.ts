import { connect, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What becomes of a COMMIT: its answer is lost, or it is itself, or it reaches the server only after the client has given up. */
export type CommitFault = "the answer is lost" | "it never arrives" | "it arrives late";

/** A line to a server that can be disturbed. Close it. */
export interface Proxy {
  url: string;
  /** Everything that clients have sent, as text of one letter a byte. */
  sent: () => string;
  /** Disturbs every second COMMIT, beginning with the next, so that what is tried again gets through. Returns how many it has disturbed. */
  disturbCommits(fault: CommitFault): () => number;
  /** From now on nothing gets through, and nobody is told. */
  fallSilent(): void;
  close(): Promise<void>;
}

/** COMMIT in Bolt: two bytes of a message without fields, in a chunk of its own. */
const COMMIT = Buffer.from("0002b0120000", "hex");
const LATE_MS = 400;

/** Stands between clients and the server at `target`, e.g. `bolt://127.0.0.1:7687`. */
export async function startProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const sent: string[] = [];
  let fault: CommitFault | null = null;
  let isSilent = false;
  let commits = 0;

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.on("data", (data) => {
      if (isSilent) return;
      sent.push(data.toString("latin1"));
      if (fault !== null && data.includes(COMMIT) && commits++ % 2 === 0) void disturb(fault, data, client, upstream);
      else upstream.write(data);
    });
    upstream.on("data", (data) => {
      if (!isSilent) client.write(data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `bolt://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    sent: () => sent.join(""),
    disturbCommits(what) {
      fault = what;
      commits = 0;
      return () => Math.ceil(commits / 2);
    },
    fallSilent() {
      isSilent = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function disturb(fault: CommitFault, data: Buffer, client: Socket, upstream: Socket): Promise<void> {
  upstream.removeAllListeners("data");
  if (fault === "the answer is lost") {
    upstream.write(data);
    await new Promise((resolve) => upstream.once("data", resolve));
  } else if (fault === "it arrives late") {
    // The client must not take the server's end with it.
    client.removeAllListeners("close");
    client.destroy();
    await wait(LATE_MS);
    upstream.write(data);
    await new Promise((resolve) => upstream.once("data", resolve));
    upstream.destroy();
  }
  client.destroy();
}
