/** What a function or script returned in the page; throws where the browser refused or the script failed. */
export async function resultOf(
  injected: Promise<({ result?: unknown; error?: unknown } | null)[]>,
): Promise<unknown> {
  const [frame] = await injected;
  // Firefox injects nothing into its own pages, without a word, and gives a script's error as a value.
  if (!frame) throw new Error('nothing was injected');
  if (frame.error !== undefined) throw new Error(String(frame.error));
  return frame.result;
}
