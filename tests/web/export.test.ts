import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../web/src/export/csv.js";
import { writeGraphml } from "../../web/src/export/graphml.js";
import { escapeXml } from "../../web/src/export/xml.js";
import type { Picture } from "../../web/src/graph/picture.js";

const HOSTILE: Picture = {
  nodes: [
    { id: 'Entity:"a"&b', label: "<script>alert('x')</script>\u0000]]>", kind: "TOPIC", weight: 3 },
    { id: "Entity:excel", label: '=HYPERLINK("http://x")', kind: "PERSON", weight: 1 },
  ],
  edges: [{ id: "e", source: 'Entity:"a"&b', target: "Entity:excel", type: "CO_MENTION", weight: 2 }],
};

describe("CSV", () => {
  test("quotes what it must and defuses formulas", () => {
    expect(writeCsv(HOSTILE).split("\r\n")).toEqual([
      "\uFEFFrecord,id,label,kind,weight,source,target",
      `node,"Entity:""a""&b",<script>alert('x')</script>\u0000]]>,TOPIC,3,,`,
      `node,Entity:excel,"'=HYPERLINK(""http://x"")",PERSON,1,,`,
      `edge,e,,CO_MENTION,2,"Entity:""a""&b",Entity:excel`,
      "",
    ]);
  });
});

describe("GraphML", () => {
  test("escapes names wherever they stand", () => {
    const lines = writeGraphml(HOSTILE).split("\n").slice(8);
    expect(lines).toEqual([
      `    <node id="Entity:&quot;a&quot;&amp;b"><data key="label">&lt;script&gt;alert(&apos;x&apos;)&lt;/script&gt;\uFFFD]]&gt;</data><data key="kind">TOPIC</data><data key="items">3</data></node>`,
      `    <node id="Entity:excel"><data key="label">=HYPERLINK(&quot;http://x&quot;)</data><data key="kind">PERSON</data><data key="items">1</data></node>`,
      `    <edge source="Entity:&quot;a&quot;&amp;b" target="Entity:excel"><data key="type">CO_MENTION</data><data key="weight">2</data></edge>`,
      "  </graph>",
      "</graphml>",
      "",
    ]);
  });

  test("holds nothing that XML cannot, and gives back all else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"'\u0000-\u001F\uFFFE\uFFFF]/);
        const back = escaped
          .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&apos;", "'")
          .replaceAll("&amp;", "&");
        expect(back).toBe(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD"));
      }),
    );
    expect(escapeXml("a\uD800b")).toBe("a\uFFFDb");
  });
});
