import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at("."),
  // Pages name what they load relative to themselves, so one build serves any BASE_PATH.
  base: "./",
  appType: "mpa",
  // Files of GraphiQL say `@jsxImportSource react`, because it is written for React.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: at("../dist/web"),
    emptyOutDir: true,
    // Read by tests/web, which weigh what a page loads.
    manifest: true,
    // A file inside a `data:` address is one that the Content-Security-Policy would refuse.
    assetsInlineLimit: 0,
    // Every browser that runs the pages knows it by itself.
    modulePreload: { polyfill: false },
    // The editor of GraphiQL is 2.8 MB and loaded by itself, after the page.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      input: [at("index.html"), at("explore.html"), at("graphiql.html"), at("sandbox.html")],
      // Packages of GraphiQL say "use client" in each file, to frameworks that we have none of.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
    },
  },
  // For `npm run dev`, packages are gathered into one module each. Imports that end in `?worker` cannot be, and what the workers of
  // GraphiQL need is found too late, or is CommonJS.
  optimizeDeps: {
    exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"],
    include: ["graphql", "monaco-graphql > graphql-language-service", "monaco-graphql > picomatch-browser"],
  },
  // Operations are read from ../schema.
  server: { fs: { allow: [at("..")] } },
});
