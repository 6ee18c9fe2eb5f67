import { spawn } from "node:child_process";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { createServer } from "vite";
import { loadConfig, PACKAGE_ROOT } from "../../src/config.js";

// The API is started anew on every change of its sources, and pages are replaced in the browser on every change of theirs. Vite is what
// the browser speaks to, and passes on what it does not know, so that a restart of the API does not end it.

const { host, port } = loadConfig(process.env);
const apiPort = await findFreePort();

const api = spawn(
  process.execPath,
  [join(PACKAGE_ROOT, "node_modules/tsx/dist/cli.mjs"), "watch", "src/cli.ts", "serve"],
  {
    stdio: "inherit",
    env: { ...process.env, HOST: "127.0.0.1", PORT: String(apiPort), BASE_PATH: "" },
  },
);

const target = `http://127.0.0.1:${apiPort}`;
const paths = ["/graphql", "/healthz", "/readyz", "/schema.graphql", "/metrics"];
const pages = await createServer({
  configFile: join(PACKAGE_ROOT, "web", "vite.config.ts"),
  server: {
    host,
    port,
    strictPort: true,
    proxy: Object.fromEntries(paths.map((path) => [`^${path.replace(".", "\\.")}(?:\\?|$)`, { target }])),
  },
});
await pages.listen();
process.stdout.write(`Pages, with reload: http://${host}:${port}/ (the API behind them: ${target})\n`);

process.once("exit", () => api.kill());
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => api.kill(signal));
api.once("exit", (code) => {
  void pages.close().then(() => process.exit(code ?? 0));
});

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createTcpServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(free);
      });
    });
  });
}
