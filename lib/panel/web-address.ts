/** A text as an http(s) address, or null: whatever else pages and services call an address is none of ours. */
export function webAddress(text: string | null | undefined): string | null {
  const url = URL.parse(text ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}
