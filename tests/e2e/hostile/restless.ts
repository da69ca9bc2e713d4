import { type Attack, article, script, TITLE } from './attack';

export const RESTLESS: Readonly<Record<string, Attack>> = {
  'changes-each-frame': {
    what: 'a page that moves and changes its parts in every frame',
    html: () =>
      article({
        after: script(`const all = document.querySelector('article'); let turn = 0;
(function change() { all.append(all.firstElementChild.nextElementSibling); const p = document.createElement('p'); p.textContent = 'Line ' + turn++; all.append(p); if (turn > 500) p.remove(); requestAnimationFrame(change); })();`),
      }),
    held: { title: TITLE },
  },
  'changes-its-address': {
    what: 'a page that changes its address without an end',
    html: () =>
      article({
        after: script(`let turn = 0; setInterval(() => history.pushState(null, '', '?' + turn++), 20);`),
      }),
    held: { title: TITLE, references: 3 },
  },
};
