/**
 * A table that is asked with words of strangers: it has its rows and nothing else, where any other object also has
 * something under "constructor" and "__proto__".
 */
export function wordTable<T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null), rows);
}
