const BEYOND = /[^\0-\x7f]/;

/** Whether a text has no character beyond ASCII: for those the engine's plain classes do what Unicode's do, and much faster. */
export const isAscii = (text: string): boolean => !BEYOND.test(text);
