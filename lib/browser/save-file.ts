/** Offers a text as a file, as a link with `download` does. */
export function saveFile({ name, mediaType, text }: { name: string; mediaType: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address after the click, and has it read within the minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
