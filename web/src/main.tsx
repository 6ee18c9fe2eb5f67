import "./style/tokens.css";
import "./style/base.css";
import "./style/home.css";
import "./style/explorer.css";
import "./style/panel.css";
import { render } from "preact";
import { App } from "./app.js";

const root = document.querySelector("#app");
if (root) render(<App />, root);

addEventListener("keydown", (event) => {
  const isWriting =
    event.target instanceof Element && event.target.matches("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>("[data-search]")?.focus();
});
