/**
 * The project's own mail address, which services ask for to grant better limits; never the reader's.
 * Null while the project has none: then nothing is sent.
 */
export const PROJECT_ADDRESS: string | null = null;
