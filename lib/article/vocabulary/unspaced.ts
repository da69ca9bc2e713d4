/** Scripts that part no words by blanks, and Korean, which hangs particles on them. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
