/**
 * Characters that print nothing: what a page puts into words for line breaking alone, and what turns the direction of
 * writing (https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters), by which "exe.txt" can be shown as
 * "txt.exe". Joiners and the marks beside a letter stay, for Persian, Hindi and Hebrew are written with them.
 */
const INVISIBLE = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** A page's words without characters that print nothing, so that they read as they are compared, copied and sent. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
