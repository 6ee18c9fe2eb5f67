import { broken, view } from "./address/current.js";
import { Explorer } from "./explorer/explorer.js";
import { Home } from "./home/home.js";
import { Header } from "./parts/header.js";
import { say } from "./words/say.js";

/** All of the pages: which one is shown is in the address. */
export function App() {
  return (
    <>
      <a class="skip" href="#content">
        {say("skip")}
      </a>
      <Header />
      {broken.value.length > 0 && (
        <p class="notice" role="alert">
          {say("broken", broken.value.join(", "))}
        </p>
      )}
      {view.value.page === "home" ? <Home /> : <Explorer />}
    </>
  );
}
