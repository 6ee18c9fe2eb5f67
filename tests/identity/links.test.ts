import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identifyAuthor, identifyHandle, identifyItem, readPostTime } from "../../src/identity/links.js";

const POST = "1993392617380577306";

describe("the address of a post", () => {
  test.each([
    `https://x.com/GaryMarcus/status/${POST}`,
    `http://x.com/GaryMarcus/status/${POST}`,
    `https://twitter.com/GaryMarcus/status/${POST}`,
    `https://mobile.twitter.com/GaryMarcus/status/${POST}`,
    `https://m.x.com/GaryMarcus/status/${POST}`,
    `https://www.x.com/GaryMarcus/status/${POST}`,
    `HTTPS://X.COM/GaryMarcus/status/${POST}`,
    `https://x.com/GaryMarcus/statuses/${POST}`,
    `https://x.com/@GaryMarcus/status/${POST}`,
    `https://x.com/GaryMarcus/status/${POST}/`,
    `https://x.com/GaryMarcus/status/${POST}/photo/1`,
    `https://x.com/GaryMarcus/status/${POST}?s=20&t=abc#top`,
    `https://user:secret@x.com:8443/GaryMarcus/status/${POST}`,
    `  https://x.com/GaryMarcus/status/${POST}\n`,
  ])("%j is known by its number and author", (address) => {
    expect(identifyItem(address)).toEqual({
      id: `x:${POST}`,
      url: `https://x.com/GaryMarcus/status/${POST}`,
      host: "x.com",
      post: { statusId: POST, handle: "GaryMarcus" },
    });
  });

  test.each([`https://x.com/i/status/${POST}`, `https://twitter.com/i/web/status/${POST}?s=20`])(
    "%j names no author",
    (address) => {
      const link = identifyItem(address);
      expect(link).toEqual({
        id: `x:${POST}`,
        url: `https://x.com/i/status/${POST}`,
        host: "x.com",
        post: { statusId: POST, handle: null },
      });
      expect(link && identifyAuthor(link)).toBeNull();
    },
  );

  test.each([
    `https://x.com/GaryMarcus`,
    `https://x.com/GaryMarcus/status/`,
    `https://x.com/GaryMarcus/status/12a`,
    `https://x.com/GaryMarcus/status/12345678901234567890`,
    `https://x.com/a_name_that_is_too_long/status/${POST}`,
    `https://x.com/search/a/status/${POST}`,
    `https://notx.com/GaryMarcus/status/${POST}`,
    `https://x.com.evil.example/GaryMarcus/status/${POST}`,
    `https://evil.example/x.com/GaryMarcus/status/${POST}`,
  ])("is not %j", (address) => {
    expect(identifyItem(address)).toMatchObject({ id: address, url: address, post: null });
  });
});

describe("the address of a page", () => {
  test.each([
    ["HTTPS://News.Example.COM/Path", "https://news.example.com/Path"],
    ["https://a.example", "https://a.example/"],
    ["https://a.example:443/x", "https://a.example/x"],
    ["http://a.example:8080/x", "http://a.example:8080/x"],
    ["https://user:secret@a.example/x#part", "https://a.example/x"],
    ["https://a.example/x#", "https://a.example/x"],
    ["https://a.example/x?utm_source=n&id=7&UTM_Medium=m&fbclid=1&gclid=2&ref_src=3&spm=4", "https://a.example/x?id=7"],
    ["https://a.example/x?utm_source=n", "https://a.example/x"],
    ["https://a.example/x?ref=home&utm=1&s=20", "https://a.example/x?ref=home&utm=1&s=20"],
    ["https://a.example/x?q=a%20b", "https://a.example/x?q=a%20b"],
    ["https://例子.example/新闻", "https://xn--fsqu00a.example/%E6%96%B0%E9%97%BB"],
    ["https://a.example/x/../y/./z", "https://a.example/y/z"],
    ["https://www.a.example/", "https://www.a.example/"],
  ])("%s is %s", (address, url) => {
    expect(identifyItem(address)).toEqual({ id: url, url, host: new URL(url).hostname, post: null });
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,<b>",
    "mailto:a@b.example",
    "file:///etc/passwd",
    "ftp://a.example/x",
    "/relative",
    "relative",
    "//a.example/x",
    "#part",
    "https://",
    "https://a b/",
    "http://[::1",
    "",
  ])("is not %j", (address) => {
    expect(identifyItem(address)).toBeNull();
  });

  test("stays what it is when it is read again", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const link = identifyItem(address);
        expect(link).not.toBeNull();
        expect(identifyItem(link?.url ?? "")).toEqual(link);
      }),
    );
  });

  test("does not depend on fragment or tracking", () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.stringMatching(/^[a-z0-9]{1,8}$/), (address, campaign) => {
        const tracked = `${address}?utm_campaign=${campaign}#${campaign}`;
        expect(identifyItem(tracked)?.id).toBe(identifyItem(address)?.id);
      }),
    );
  });

  test("is found or not in any text, without an error", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string().map((path) => `https://x.com/${path}`),
        ),
        (text) => {
          const link = identifyItem(text);
          expect(link === null || /^(?:https?:\/\/|x:\d+$)/.test(link.id)).toBe(true);
        },
      ),
    );
  });
});

describe("the time of a post", () => {
  test.each([
    [POST, "2025-11-25T18:53:30.084Z"],
    ["29700859247", "2010-11-04T01:43:01.738Z"],
    ["9223372036854775807", "2080-07-10T17:30:30.208Z"],
  ])("with the number %s is %s", (statusId, time) => {
    expect(readPostTime(statusId)).toBe(time);
  });

  test("counts milliseconds from the first moment of the scheme", () => {
    const id = (milliseconds: bigint) => String(milliseconds << 22n);
    expect(readPostTime(id(10_000n))).toBe(new Date(1288834974657 + 10_000).toISOString());
    expect(readPostTime(id(10_001n))).toBe(new Date(1288834974657 + 10_001).toISOString());
  });

  test.each(["20", "0", "29700859246"])("is not in the old number %s", (statusId) => {
    expect(readPostTime(statusId)).toBeNull();
  });
});

describe("the author", () => {
  test("of a post is the account, whatever its case", () => {
    const link = identifyItem(`https://twitter.com/GaryMarcus/status/${POST}`);
    expect(link && identifyAuthor(link)).toEqual({
      id: "x:garymarcus",
      handle: "GaryMarcus",
      platform: "X",
      url: "https://x.com/GaryMarcus",
    });
  });

  test("of a page is its site", () => {
    const link = identifyItem("https://News.example:8080/a");
    expect(link && identifyAuthor(link)).toEqual({
      id: "site:news.example",
      handle: null,
      platform: "SITE",
      url: "https://news.example",
    });
  });

  test.each(["GaryMarcus", "@GaryMarcus", " @GaryMarcus "])("is found by the handle %j", (handle) => {
    expect(identifyHandle(handle)).toEqual({
      id: "x:garymarcus",
      handle: "GaryMarcus",
      platform: "X",
      url: "https://x.com/GaryMarcus",
    });
  });
});
