/** @jsxImportSource react */
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./style.css";
import { createRoot } from "react-dom/client";
import { readAddress } from "./address.js";
import { App } from "./app.js";

// GraphiQL reads what it opens with only once.
addEventListener("hashchange", () => {
  location.reload();
});

const root = document.querySelector("#graphiql");
if (root) createRoot(root).render(<App asked={readAddress(location)} />);
