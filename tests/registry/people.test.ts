import { describe, expect, test } from "vitest";
import { buildPersonFinder } from "../../src/registry/people.js";
import { entity, registryOf } from "../support/registry.js";

const findPerson = buildPersonFinder(
  registryOf([
    entity({ id: "gary-marcus", name: "Gary Marcus", handles: ["GaryMarcus", "garymarcus_two"] }),
    entity({ id: "clement-delangue", name: "Clément Delangue", names: ["克莱门特"] }),
    entity({ id: "openai", kind: "ORGANIZATION", name: "OpenAI", handles: ["OpenAI"] }),
    entity({ id: "baoyu", name: "宝玉" }),
  ]),
);
const find = (handle: string | null, name: string) => findPerson({ handle, name })?.id ?? null;

describe("the person behind an author", () => {
  test.each(["GaryMarcus", "GARYMARCUS", "garymarcus_two"])("is known by the handle %s", (handle) => {
    expect(find(handle, "whatever they call themselves")).toBe("gary-marcus");
  });

  test.each(["Clément Delangue", "Cle\u0301ment DELANGUE", "clément-delangue"])("is known by the name %s", (name) => {
    expect(find("clem", name)).toBe("clement-delangue");
    expect(find(null, name)).toBe("clement-delangue");
  });

  test("is known by a name in either Chinese script", () => {
    expect(find(null, "寶玉")).toBe("baoyu");
  });

  test("is somebody else under the name of a person whose account is known", () => {
    expect(find("not_gary", "Gary Marcus")).toBeNull();
  });

  test("is known by the full name where no account says otherwise", () => {
    expect(find(null, "Gary Marcus")).toBe("gary-marcus");
  });

  test("is not known by another name than the full one", () => {
    expect(find("clem", "克莱门特")).toBeNull();
    expect(find("clem", "Delangue")).toBeNull();
  });

  test("is never an organization", () => {
    expect(find("OpenAI", "OpenAI")).toBeNull();
  });

  test("is nobody without a handle and a name", () => {
    expect(find(null, "")).toBeNull();
    expect(find("", "")).toBeNull();
  });
});
