export async function serve(_c: unknown): Promise<void> {}
