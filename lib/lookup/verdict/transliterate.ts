/** Cyrillic letters in Latin ones, in the order of the alphabet, roughly as BGN/PCGN (1947) and journals have them. */
const CYRILLIC =
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya є:ye і:i ґ:g ј:j љ:lj њ:nj ћ:c ђ:dj џ:dz';

/** Greek letters by their names, as titles spell them out where a typesetter had no Greek. */
const GREEK =
  'α:alpha β:beta γ:gamma δ:delta ε:epsilon ζ:zeta η:eta θ:theta ι:iota κ:kappa λ:lambda μ:mu ν:nu ξ:xi ο:omicron π:pi ρ:rho σ:sigma ς:sigma τ:tau υ:upsilon φ:phi χ:chi ψ:psi ω:omega';

/** Letters that Unicode does not decompose. */
const LATIN_LETTERS = 'ø:o đ:d ł:l ß:ss æ:ae œ:oe ð:d þ:th ı:i ħ:h ŋ:n';

/** Folded, lower-case letter → the Latin letters that stand for it. */
export const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  `${CYRILLIC} ${GREEK} ${LATIN_LETTERS}`.split(' ').map((pair) => pair.split(':')),
);
