import { view } from "../address/current.js";
import { explore, HOME } from "../address/view.js";
import { SearchBox } from "../search/search-box.js";
import { chooseLanguage, chooseTheme, language, type Theme, theme } from "../state/preferences.js";
import { say } from "../words/say.js";
import { ViewLink } from "./view-link.js";

const THEMES: [Theme, "themeAuto" | "themeLight" | "themeDark"][] = [
  ["auto", "themeAuto"],
  ["light", "themeLight"],
  ["dark", "themeDark"],
];

/** The bar over every page: where one is, the search, and how it shall look. */
export function Header() {
  const { page } = view.value;
  return (
    <header class="bar">
      <ViewLink to={HOME} class="brand">
        Throughline
      </ViewLink>
      <nav>
        <ViewLink to={explore({})} current={page === "explore"}>
          {say("explorer")}
        </ViewLink>
        <a href="graphiql">{say("ide")}</a>
      </nav>
      {page === "explore" && <SearchBox />}
      <div class="switches">
        <select
          aria-label={say("theme")}
          value={theme.value}
          onChange={(event) => {
            chooseTheme(event.currentTarget.value as Theme);
          }}
        >
          {THEMES.map(([value, word]) => (
            <option key={value} value={value}>
              {say(word)}
            </option>
          ))}
        </select>
        <button
          type="button"
          lang={language.value === "zh" ? "en" : "zh-CN"}
          onClick={() => {
            chooseLanguage(language.value === "zh" ? "en" : "zh");
          }}
        >
          {say("otherLanguage")}
        </button>
      </div>
    </header>
  );
}
