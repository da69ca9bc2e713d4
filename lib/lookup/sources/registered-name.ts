import type { CslName } from '../../article/csl-item';
import { isEtAl } from '../../article/et-al';
import type { CrossrefPerson } from './crossref-record';
import { registeredToText } from './registered-text';
import { withoutEmpty } from './without-empty';

/** People and institutions as registered, without an author called "et al.". */
export function registeredNames(people: readonly CrossrefPerson[] | null | undefined): CslName[] {
  return (people ?? []).flatMap((person) => nameOf(person) ?? []);
}

function nameOf(person: CrossrefPerson): CslName | undefined {
  const [family, given, suffix, name] = [person.family, person.given, person.suffix, person.name].map(plain);
  const whole = name ?? (family === undefined ? given : undefined);
  if (whole === undefined && family === undefined) return undefined;
  const split = whole === undefined ? withoutEmpty(personOf(family, given, suffix)) : { literal: whole };
  return isEtAl(split) ? undefined : split;
}

function personOf(family = '', given?: string, suffix?: string): CslName {
  const name = { family, given: withoutStops(given), suffix };
  return isInCapitals(family)
    ? { ...name, family: withoutCapitals(family), given: withoutCapitals(name.given) }
    : name;
}

/** "William. P.": a name that is written out ends in no full stop, and styles that abbreviate stumble over one. */
function withoutStops(given: string | undefined): string | undefined {
  return given?.replace(/(?<=\p{Lu}\p{Ll}{3,40})\.(?=\s|$)/gu, '');
}

/** "WILLIAMS" is a way of depositing, "Williams" the name. Up to three letters may be initials or a style. */
function isInCapitals(family: string): boolean {
  return /^[\p{Lu}\s'’-]+$/u.test(family) && /\p{Lu}{4}/u.test(family);
}

function withoutCapitals<Name extends string | undefined>(name: Name): Name | string {
  return name === undefined
    ? name
    : name.replace(
        /(?<!\p{L})(MC)?(\p{Lu})(\p{Lu}{3,}|(?<=MC.)\p{Lu}{2,})(?!\p{L})/gu,
        (_, mc, first, rest) => [mc === undefined ? '' : 'Mc', first, rest.toLowerCase()].join(''),
      );
}

function plain(text: string | null | undefined): string | undefined {
  return registeredToText(text ?? '') || undefined;
}
