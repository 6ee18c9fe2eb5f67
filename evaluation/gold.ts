import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { z } from "zod";
import { messageOf } from "../src/errors.js";
import { ENTITY_KINDS } from "../src/registry/model.js";

const goldFile = z.object({
  digest: z.string(),
  items: z.array(
    z.object({
      url: z.string(),
      entities: z.array(z.object({ kind: z.enum(ENTITY_KINDS), names: z.array(z.string()).min(1) })),
      optional: z.array(z.string()).default([]),
      topics: z.array(z.string()).default([]),
    }),
  ),
});

/** What a reader finds in a digest. `names` are all acceptable names; what is `optional` is neither right nor wrong. */
export type Gold = z.infer<typeof goldFile>;

/**
 * Reads a gold file and the digest that it is about, whose path is relative to the gold file's folder or the one above.
 * @throws Error that names the file and what is wrong with it
 */
export function readGold(file: string): { gold: Gold; digest: { file: string; stem: string; text: string } } {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: expected a gold file in JSON: ${messageOf(error)}`, { cause: error });
  }
  const parsed = goldFile.safeParse(data);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new Error(`${file}: ${first?.path.join(".") ?? ""}: ${first?.message ?? "is no gold file"}`);
  }
  const folder = dirname(file);
  for (const path of [resolve(folder, parsed.data.digest), resolve(folder, "..", parsed.data.digest)]) {
    try {
      const text = readFileSync(path, "utf8");
      return { gold: parsed.data, digest: { file: path, stem: basename(path).replace(/\.\w+$/, ""), text } };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw new Error(`${file}: the digest ${parsed.data.digest} is neither in ${folder} nor beside it`);
}
