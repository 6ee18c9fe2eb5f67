/** @jsxImportSource react */
import { createRoot } from "react-dom/client";

const root = document.querySelector("#graphiql");
if (root) createRoot(root).render(<h1>GraphiQL</h1>);
