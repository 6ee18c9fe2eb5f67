import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/importer/front-matter.js";
import { source } from "../support/sources.js";

const read = (line: string) => readFrontMatter(source(`---\ntitle: T\n${line}\ncategories: [c]\n---\n`));

describe("the date of a digest", () => {
  test.each([
    ["2025-11-26T08:00:07+08:00", "2025-11-26T00:00:07.000Z", "+08:00"],
    ["2025-11-26T08:00:07+0800", "2025-11-26T00:00:07.000Z", "+08:00"],
    ["2025-11-26 08:00:07 +08:00", "2025-11-26T00:00:07.000Z", "+08:00"],
    ["2025-11-26T08:00-05:30", "2025-11-26T13:30:00.000Z", "-05:30"],
    ["2025-11-26T23:59:59-00:30", "2025-11-27T00:29:59.000Z", "-00:30"],
    ["2025-01-01T00:00:00+14:00", "2024-12-31T10:00:00.000Z", "+14:00"],
    ["2025-11-26T08:00:07Z", "2025-11-26T08:00:07.000Z", "+00:00"],
    ["2025-11-26t08:00:07z", "2025-11-26T08:00:07.000Z", "+00:00"],
    ["2025-11-26T08:00:07.5Z", "2025-11-26T08:00:07.500Z", "+00:00"],
    ["2025-11-26T08:00:07.123456789Z", "2025-11-26T08:00:07.123Z", "+00:00"],
    ["2024-02-29T12:00:00Z", "2024-02-29T12:00:00.000Z", "+00:00"],
    ["'2025-11-26T08:00:07Z'", "2025-11-26T08:00:07.000Z", "+00:00"],
  ])("%s is %s at %s", (written, publishedAt, utcOffset) => {
    const { value, warnings } = read(`date: ${written}`);
    expect(value?.frontMatter).toMatchObject({ publishedAt, utcOffset });
    expect(warnings).toEqual([]);
  });

  test.each([
    ["2025-11-26", "2025-11-26T00:00:00.000Z"],
    ["2025/11/26", "2025-11-26T00:00:00.000Z"],
    ["2025-1-2", "2025-01-02T00:00:00.000Z"],
    ["2025-11-26 08:00", "2025-11-26T08:00:00.000Z"],
    ["2025-11-26T08:00:07", "2025-11-26T08:00:07.000Z"],
  ])("%s has no time zone and is read as UTC, with a warning", (written, publishedAt) => {
    const { value, warnings } = read(`date: ${written}`);
    expect(value?.frontMatter).toMatchObject({ publishedAt, utcOffset: "+00:00" });
    expect(warnings).toEqual([{ file: "news.md", line: 3, reason: "date has no time zone and was read as UTC" }]);
  });

  test.each([
    "2025-02-30",
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2025-04-31T08:00:00Z",
    "2025-11-26T25:00",
    "2025-11-26T24:00:00Z",
    "2025-11-26T08:60:00Z",
    "2025-11-26T08:00:60Z",
    "2025-11-26T08:00:00+15:00",
    "2025-11-26T08:00:00+08:60",
    "2025-11-26T08:00:00+08",
    "2025-11-26T08",
    "2025-11-26Z",
    "26.11.2025",
    "Nov 26, 2025",
    "0999-01-01",
    "yesterday",
    "2025-11-26T08:00:07Z and more",
  ])("%s is refused", (written) => {
    const reason = `date "${written}" is not a date: expected one such as 2025-11-26T08:00:07+08:00`;
    expect(read(`date: ${written}`)).toEqual({
      value: null,
      errors: [{ file: "news.md", line: 3, reason }],
      warnings: [],
    });
  });

  test.each([
    ["20251126", "20251126"],
    ["true", "true"],
    ["[2025-11-26]", '["2025-11-26"]'],
  ])("%s is no text and is refused", (written, shown) => {
    const reason = `date ${shown} is not a date: expected one such as 2025-11-26T08:00:07+08:00`;
    expect(read(`date: ${written}`).errors).toEqual([{ file: "news.md", line: 3, reason }]);
  });

  test.each(["date:", "date: ~"])("is missed when only %j is written", (line) => {
    const reason = "has no date: expected one such as 2025-11-26T08:00:07+08:00";
    expect(read(line).errors).toEqual([{ file: "news.md", line: 1, reason }]);
  });

  test("is missed when nothing of it is written", () => {
    const reason = "has no date: expected one such as 2025-11-26T08:00:07+08:00";
    expect(read("slug: a").errors).toEqual([{ file: "news.md", line: 1, reason }]);
  });

  test("is the same instant under every offset", () => {
    const instants = fc.date({ min: new Date("1000-01-02"), max: new Date("9999-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.integer({ min: -14 * 60, max: 14 * 60 }), (instant, minutes) => {
        const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
        const zone = `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
        expect(read(`date: ${local}${zone}`).value?.frontMatter).toMatchObject({
          publishedAt: instant.toISOString(),
          utcOffset: zone,
        });
      }),
    );
  });
});
