import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "data/", "neo4j/.server/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Rows that are parameters of statements are type aliases, because only those fit an index signature.
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-console": "error",
      // Options objects for classes of libraries are written as literals everywhere.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    // GraphQL types are classes with only decorated fields, and resolvers are classes whose methods need no `this`.
    files: ["src/api/**/*.ts"],
    rules: { "@typescript-eslint/no-extraneous-class": "off" },
  },
);
