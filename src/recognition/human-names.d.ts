declare module "human-names" {
  /** Given names, by language: `allEn`, `allFr`, ... */
  const names: Record<string, string[] | (() => string)>;
  export default names;
}
