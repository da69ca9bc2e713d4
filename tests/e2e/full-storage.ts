/**
 * Fills what the extension may store, to the last bytes: the body of an async function, with `storage` the browser's.
 * Words that do not repeat, for Firefox counts them packed; and again and again, for it finds some room where it has
 * just refused something.
 */
export const FILL = `const noise = (length) => {
    let text = '';
    while (text.length < length)
      for (const value of crypto.getRandomValues(new Uint16Array(Math.min(length, 30000))))
        text += String.fromCharCode(0x4e00 + (value % 20000));
    return text.slice(0, length);
  };
  const fill = async (area, sizes) => {
    let count = 0;
    const isTaken = (size) => area.set({ ['filler' + count]: noise(size) }).then(() => true, () => false);
    for (let before = -1; before < count; ) {
      before = count;
      for (const size of sizes) while (await isTaken(size)) count += 1;
    }
    return count;
  };
  const filled = await Promise.all([
    fill(storage.local, [400000, 30000, 3000, 300, 30, 3]),
    fill(storage.sync, [2500, 200, 20, 2]),
  ]);
  if (filled.includes(0)) throw new Error('a storage took nothing');`;
