import type { en } from './en';

/** The plural forms of a text; `other` serves every number for which a language has no form of its own. */
export type Plural = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

export type MessageKey = keyof typeof en;

/** What every language file has: the keys of the English one, a plural where English has a plural. */
export type Messages = {
  readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural;
};

/** The names between braces in a text. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type TextOf<Key extends MessageKey> = (typeof en)[Key] extends string
  ? (typeof en)[Key]
  : (typeof en)[Key] extends { other: infer Other extends string }
    ? Other
    : never;

/** The values that a message needs: none, or one for each of its placeholders. */
export type ValuesOf<Key extends MessageKey> = [Placeholder<TextOf<Key>>] extends [never]
  ? []
  : [values: Record<Placeholder<TextOf<Key>>, string | number>];

/** Keys of the messages that need no values. */
export type PlainKey = { [Key in MessageKey]: ValuesOf<Key> extends [] ? Key : never }[MessageKey];
