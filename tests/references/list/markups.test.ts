import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPageBlocks } from '../../../lib/article/page-blocks';
import { findReferences } from '../../../lib/references/find-references';

/** Studies that do not exist, printed as lists print them. */
const PRINTED = [
  'Surya, A. B., & Lestari, C. (2021). Slow breathing in people with chronic cough. Journal of Made-up Pulmonology, 14(2), 101–110. https://doi.org/10.5555/jmp.2021.0101',
  'Okafor N, Lindqvist P, Tan WL, et al. Dust in village kitchens and wheeze in children. Ann Invent Med. 2018;7(4):33-41. doi:10.5555/aim.7.4.33',
  'Moreau, J.-P. (2009). Le souffle et la ville. Paris: Éditions du Vent. ISBN 978-3-16-148410-0.',
  'World Breath Organization. Asthma: key facts. Retrieved 3 May 2024 from https://breath.example.org/asthma',
  'van der Hoek D, Petrov I. A trial of steam tents. Lancet Fict Med 1999;353:12–17.',
] as const;
const WANTED = ['10.5555/jmp.2021.0101', '10.5555/aim.7.4.33', null, null, null];

const prose = `<p>${'The lungs of people with asthma are easily irritated by dust, smoke and cold air, and that is why they wheeze. '.repeat(3)}</p>`;
const page = (list: string, lang = 'en') =>
  `<html lang="${lang}"><head><title>Breathing</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/a">Articles</a></li></ul></nav>
  <article><h1>Breathing and the city</h1>${prose}<h2>What was studied</h2>${prose}${list}</article><footer><p>© 2024 Breath</p></footer></body></html>`;
const each = (wrap: (text: string, index: number) => string, glue = '') => PRINTED.map(wrap).join(glue);

/** One row a way in which pages mark up a reference list. */
const MARKUPS: Record<string, string> = {
  'ordered list': `<h2>References</h2><ol>${each((t) => `<li>${t}</li>`)}</ol>`,
  'unordered list in a section': `<section><h2>References</h2><ul>${each((t) => `<li><p>${t}</p></li>`)}</ul></section>`,
  'numbered paragraphs': `<h3>References</h3>${each((t, i) => `<p>${i + 1}. ${t}</p>`)}`,
  'bracketed paragraphs': `<p><b>References</b></p>${each((t, i) => `<p>[${i + 1}] ${t}</p>`)}`,
  'paragraphs without numbers': `<h2>References</h2>${each((t) => `<p>${t}</p>`)}`,
  'line breaks with numbers': `<h2>References</h2><p>${each((t, i) => `${i + 1}. ${t}`, '<br>')}</p>`,
  'double line breaks': `<h2>References</h2><div>${each((t) => t, '<br><br>')}</div>`,
  'line breaks under a bold label': `<p><strong>References:</strong></p><p>${each((t, i) => `${i + 1}) ${t}`, '<br/>')}</p>`,
  'divs with the number apart': `<h2>References</h2><div class="list">${each((t, i) => `<div class="entry"><div class="num">${i + 1}.</div><div class="body">${t}</div></div>`)}</div>`,
  'plain divs': `<div class="title"><strong>References</strong></div>${each((t) => `<div>${t}</div>`)}`,
  'spans as lines': `<h2>References</h2><div>${each((t, i) => `<span style="display:block">${i + 1}. ${t}</span><br>`)}</div>`,
  table: `<h2>References</h2><table><tr><th>No</th><th>Source</th></tr>${each((t, i) => `<tr><td>${i + 1}</td><td>${t}</td></tr>`)}</table>`,
  'definition list': `<h2>References</h2><dl>${each((t, i) => `<dt>[${i + 1}]</dt><dd>${t}</dd>`)}</dl>`,
  'preformatted text': `<h2>References</h2><pre>${each((t, i) => `[${i + 1}] ${t.replace(/(.{60}\S*) /g, '$1\n    ')}`, '\n\n')}</pre>`,
  'folded details': `<details><summary>References</summary><ol>${each((t) => `<li>${t}</li>`)}</ol></details>`,
  'hidden tab': `<ul class="tabs"><li><a href="#tab-a">Article</a></li><li><a href="#tab-r">References</a></li></ul><div id="tab-r" style="display:none"><ul>${each((t) => `<li>${t}</li>`)}</ul></div>`,
  'accordion button': `<h3><button aria-expanded="false">References</button></h3><div hidden><ol>${each((t) => `<li>${t}</li>`)}</ol></div>`,
  'footnotes with back-links': `<section class="footnotes" role="doc-endnotes"><hr><ol>${each((t, i) => `<li id="fn${i + 1}"><p>${t} <a href="#fnref${i + 1}" class="footnote-back">↩</a></p></li>`)}</ol></section>`,
  'encyclopedia marks': `<h2>References<span>[<a href="/e">edit</a>]</span></h2><div class="reflist"><ol>${each((t, i) => `<li id="cite-${i}"><b>^ <a href="#r${i}"><sup><i><b>a</b></i></sup></a></b> <cite>${t}</cite></li>`)}</ol></div>`,
  'journal buttons': `<h2>References</h2><ol>${each((t) => `<li><div>${t}</div><ul class="links"><li><a href="https://scholar.google.com/x">Google Scholar</a></li><li><a href="/x">View Article</a></li><li><a href="/p">PubMed/NCBI</a></li></ul></li>`)}</ol>`,
  'entries over two blocks': `<h2>References</h2><ul>${each((t) => `<li><p>${t.slice(0, t.indexOf('. ') + 1)}</p><p>${t.slice(t.indexOf('. ') + 2)}</p></li>`)}</ul>`,
  'split by an advert': `<h2>References</h2><ol>${PRINTED.slice(0, 3)
    .map((t) => `<li>${t}</li>`)
    .join(
      '',
    )}</ol><div class="advert"><p>Breathe freely with Breathe-o-mat!</p></div><ol start="4">${PRINTED.slice(3)
    .map((t) => `<li>${t}</li>`)
    .join('')}</ol>`,
  'twice in the page': `<h2>References</h2><ol>${each((t) => `<li>${t}</li>`)}</ol><div hidden class="print"><h2>References</h2><ol>${each((t) => `<li>${t}</li>`)}</ol></div>`,
  'no heading': `<ol>${each((t) => `<li>${t}</li>`)}</ol>`,
  'a custom element': `<ref-list><h2>References</h2>${each((t) => `<ref-item>${t}</ref-item>`)}</ref-list>`,
  'related articles after it': `<h2>References</h2><ol>${each((t) => `<li>${t}</li>`)}</ol><h2>Related articles</h2><ul><li><a href="/1">Ten ways to breathe (2023)</a></li><li><a href="/2">Why cities cough, 12 May 2022</a></li></ul>`,
};

const read = (html: string, lang = 'en') => {
  const { document } = new JSDOM(html).window;
  return findReferences(readPageBlocks(document.body), lang, {
    title: 'Breathing and the city',
    address: null,
    doi: null,
  }).references;
};

describe('a reference list is found in every markup', () => {
  test.each(Object.entries(MARKUPS))('%s', (_, list) => {
    const references = read(page(list));
    expect(references.map((reference) => reference.text)).toEqual([...PRINTED]);
    expect(references.map((reference) => reference.doi)).toEqual(WANTED);
    expect(references.map((reference) => reference.number)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('under its heading in many languages', () => {
  test.each([
    ['id', 'Daftar Pustaka'],
    ['ms', 'Rujukan'],
    ['de', 'Literaturverzeichnis'],
    ['es', 'Bibliografía'],
    ['fr', 'Références'],
    ['it', 'Bibliografia'],
    ['nl', 'Literatuurlijst'],
    ['pt', 'Referências'],
    ['pl', 'References'],
    ['tr', 'Kaynakça'],
    ['ru', 'Список литературы'],
    ['ar', 'المراجع'],
    ['zh', '参考文献'],
    ['ja', '参考文献'],
    ['ko', '참고문헌'],
    ['vi', 'Tài liệu tham khảo'],
    ['hi', 'संदर्भ'],
  ])('%s: %s', (lang, heading) => {
    const list = `<h2>${heading}</h2>${each((t) => `<p>${t}</p>`)}`;
    expect(read(page(list, lang), lang)).toHaveLength(PRINTED.length);
  });
});

describe('what is no reference list', () => {
  test.each([
    [
      'recommended articles',
      '<h2>Recommended</h2><ul><li><a href="/1">Ten ways to breathe, 12 May 2022</a></li><li><a href="/2">Why cities cough, 3 June 2021</a></li><li><a href="/3">A walk in smoke, 9 July 2020</a></li></ul>',
    ],
    [
      'comments',
      '<section id="comments"><h2>Comments</h2><ol><li>Anna, 3 May 2024: see Okafor N, et al. Ann Invent Med. 2018;7(4):33-41.</li><li>Ben, 4 May 2024: I read Moreau, J. (2009).</li><li>Cy, 2024</li></ol></section>',
    ],
    [
      'a citation of the article itself',
      '<p>Cite this article: Surya, A. (2024). Breathing and the city. Breath Weekly, 3(1), 1–9. https://doi.org/10.5555/self.1</p>',
    ],
    ['photo credits', '<h3>Sources</h3><p>Photo: A. Surya / Breath</p><p>Graphic: City of Air</p>'],
    ['a heading with nothing under it', '<h2>References</h2>'],
    [
      'prose that names years',
      '<p>In 2019 the city counted 41 clinics (2018: 33), and by 2021 there were 50.</p><p>In 2022 nobody counted (2023: 51).</p><p>The plan of 1999 was forgotten (2001).</p>',
    ],
  ])('%s', (_, html) => {
    expect(read(page(html))).toEqual([]);
  });
});
