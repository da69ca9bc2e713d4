/** More strings than a page has class names; what was remembered is dropped there, so that nothing grows without end. */
const MOST = 4000;

/** A function of a string that remembers its answers: pages ask of the same few class names thousands of times. */
export function remember<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Answer;
    if (known.size >= MOST) known.clear();
    const fresh = answerTo(text);
    known.set(text, fresh);
    return fresh;
  };
}
