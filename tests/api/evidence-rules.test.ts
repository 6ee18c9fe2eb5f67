import { expect, test } from "vitest";
import { EvidenceRule } from "../../src/api/mention.js";
import { EVIDENCE_RULES } from "../../src/importer/model.js";

test("the API tells every rule of the importer, in capitals, and no other", () => {
  const named = EVIDENCE_RULES.map((rule) => [rule.toUpperCase().replaceAll("-", "_"), rule]);
  expect(Object.entries(EvidenceRule)).toEqual(named);
});
