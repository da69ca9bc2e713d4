/** Runs in the panel: elements, links and handlers there that no page may bring into it. */
export function dangers(): string[] {
  const elements = [
    ...document.querySelectorAll('main :is(script, img, iframe, object, embed, base, form[action])'),
  ];
  const links = [...document.querySelectorAll('main a')];
  const outward = links.filter((link) => !/^#[\w-]+$/u.test(link.getAttribute('href') ?? ''));
  const unsafe = outward.filter(
    (link) =>
      !/^https?:\/\/[^\s"'<>]+$/u.test(link.getAttribute('href') ?? '') ||
      link.getAttribute('target') !== '_blank' ||
      !/\bnoopener\b/u.test(link.getAttribute('rel') ?? '') ||
      !/\bnoreferrer\b/u.test(link.getAttribute('rel') ?? ''),
  );
  const handled = [...document.querySelectorAll('main *')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc'),
  );
  return [...elements, ...unsafe, ...handled].map((element) => element.outerHTML);
}
