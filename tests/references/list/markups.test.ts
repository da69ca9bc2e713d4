import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPageBlocks } from '../../../lib/article/page-blocks';
import { findReferences } from '../../../lib/references/find-references';
import { partAtHeadings } from '../../../lib/references/list/part-at-headings';

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
  'heading and entries in one paragraph': `<p><b>References</b><br>${each((t, i) => `${i + 1}) ${t}`, '<br>')}</p>`,
  'heading behind the last words of the text': `<p>So much for dust.<br><br>References:<br>${each((t, i) => `${i + 1}. ${t}`, '<br>')}</p>`,
  'dashes between line breaks': `<h2>References</h2><p>${each((t) => `- ${t}`, '<br>')}</p>`,
  'list items beside each other in one element': `<div><details><summary>References</summary><ul>${each((t) => `<li>${t}</li>`)}</ul></details><p>Breath Street 1</p></div>`,
  'a panel that a tab opens, its parts and buttons in elements of their own': `<button>References</button><div role="tabpanel">Read in May.</div><div hidden><div class="reflist">${each((t, i) => `<div class="row"><span class="n">${i + 1}</span><p>${t}</p><button>Open</button></div>`)}</div></div>`,
  'terms longer than a number': `<h2>References</h2><dl>${each((t, i) => `<dt>[${['Surya2021', 'Okafor2018', 'Moreau2009', 'WBO2024', 'Hoek1999'][i]}]</dt><dd>${t}</dd>`)}</dl>`,
  'printed lines, as of a PDF': `<div>References</div>${each((t, i) => `<div>${`${i + 1}. ${t}`.replace(/(.{70}[^ ]*) (?=\p{Ll}|\d)/gu, '$1</div><div>')}</div>`)}`,
  'Notes in a list that calls itself footnotes': `<h4>Notes</h4><ol class="easy-footnotes-wrapper">${each((t) => `<li class="easy-footnote-single">${t}<a class="to-top" href="#up"></a></li>`)}</ol>`,
  'heading and entries in one line': `<p>Sources: ${each((t) => t, ' | ')}</p>`,
  'heading and numbered entries in one line': `<figcaption><b>Sources:</b> ${each((t, i) => `(${i + 1}) ${t}`, ' ')}</figcaption>`,
  'numbers with a dash in a table that lays out the page': `<table><tr><td><strong>References</strong><br><br>${each((t, i) => `${i + 1}- ${t}`, '<br>')}</td></tr></table>`,
  'numbers as Chinese prints them': `<p>参考资料：</p><p>${each((t, i) => `${i + 1}、${t}`, ' ')}</p>`,
  'each folded for itself': `<h2>Literature</h2>${each((t, i) => `<details><summary>${i + 1}.</summary><p>${t}</p></details>`)}`,
  'notes of a word processor': `<hr>${each((t, i) => `<p><a href="#_ftnref${i + 1}" name="_ftn${i + 1}">[${i + 1}]</a> ${t}</p>`)}`,
  'a form between its parts': `<h3>References</h3><ol>${PRINTED.slice(0, 3)
    .map((t) => `<li>${t}</li>`)
    .join('')}</ol><form><h3>Get a letter</h3><p>Join 20,000 readers.</p></form><ol start="4">${PRINTED.slice(
    3,
  )
    .map((t) => `<li>${t}</li>`)
    .join('')}</ol>`,
  'something printed behind the numbered list': `<h2>References</h2>${each((t, i) => `<p>${i + 1}. ${t}</p>`)}<p>Received on 3 May 2018, accepted on 2 January 2019.</p>`,
  'no heading': `<ol>${each((t) => `<li>${t}</li>`)}</ol>`,
  'a custom element': `<ref-list><h2>References</h2>${each((t) => `<ref-item>${t}</ref-item>`)}</ref-list>`,
  'related articles after it': `<h2>References</h2><ol>${each((t) => `<li>${t}</li>`)}</ol><h2>Related articles</h2><ul><li><a href="/1">Ten ways to breathe (2023)</a></li><li><a href="/2">Why cities cough, 12 May 2022</a></li></ul>`,
};

const read = (html: string, lang = 'en') => {
  const { document } = new JSDOM(html).window;
  return findReferences(partAtHeadings(readPageBlocks(document.body), lang), lang, {
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

const [SURYA, OKAFOR] = PRINTED;
/** Marks by which an article is known when it cites itself. */
const OWN = { title: 'Breathing and the city', address: null, doi: '10.5555/own.1' };

describe('what stands beside an entry belongs to it', () => {
  test.each([
    [
      'an address in a paragraph of its own',
      `<h2>References</h2><p>1. ${SURYA.replace(/ https.*/, '')}</p><p><a href="https://doi.org/10.5555/a.1">https://doi.org/10.5555/a.1</a></p><p>2. ${OKAFOR}</p>`,
      ['10.5555/a.1', '10.5555/aim.7.4.33'],
    ],
    [
      'a button that is a picture',
      `<h2>References</h2><ol>${[1, 2, 3].map((n) => `<li>Tan WL, Petrov I. Steam tents, part ${n}. Lancet Fict Med 1999;353:12–17. <a href="https://doi.org/10.5555/b.${n}"><img alt="Crossref"></a></li>`).join('')}</ol>`,
      ['10.5555/b.1', '10.5555/b.2', '10.5555/b.3'],
    ],
    [
      'what its element states for a script',
      `<h2>References</h2>${[1, 2, 3].map((n) => `<div class="row" data-doi="10.5555/c.${n}"><p>Tan WL, Petrov I. Steam tents, part ${n}. Lancet Fict Med 1999;353:12–17.</p></div>`).join('')}`,
      ['10.5555/c.1', '10.5555/c.2', '10.5555/c.3'],
    ],
    [
      'a link resolver that is told the citing article, too',
      `<h2>References</h2><ol>${[1, 2, 3].map((n) => `<li>Tan WL, Petrov I. Steam tents, part ${n}. Lancet Fict Med 1999;353:12–17. <a href="/servlet/linkout?dbid=16&doi=10.5555%2Fown.1&key=10.5555%2Fd.${n}">[Crossref]</a></li>`).join('')}</ol>`,
      ['10.5555/d.1', '10.5555/d.2', '10.5555/d.3'],
    ],
  ])('%s', (_, html, dois) => {
    const { document } = new JSDOM(page(html)).window;
    const found = findReferences(readPageBlocks(document.body), 'en', OWN).references;
    expect(found.map(({ doi }) => doi)).toEqual(dois);
  });
});

describe('lists that say little of each entry', () => {
  const few = (html: string, lang = 'en') => read(page(html, lang), lang);
  test.each([
    [
      'bodies and the pages of theirs that were read',
      '<div class="sources-section"><p>SOURCES:</p><p>Breath Clinic: “Asthma.”</p><p>National Lung House: “Asthma at night.”</p><p>Academy of Air: “Dust and children.”</p></div>',
      3,
    ],
    [
      'lines with the day of reading',
      '<div><span>Referensi:</span><br>World Breath Organization. Diakses pada 2023. Asma.<br>Breath Clinic. Diakses pada 2023. Asma malam.<br>Lung House. Diakses pada 2023. Debu dan anak.</div>',
      3,
    ],
    [
      'addresses alone',
      '<h3>Sources</h3><p>https://breath.example/asthma<br>https://lungs.example/dust<br>https://air.example/city</p>',
      3,
    ],
    [
      'names and years in one line',
      '<h3>Literature cited</h3><p>Callahan et al. 2016; Lynch 2016; Qin et al. 2010; van Nood et al. 2013.</p>',
      4,
    ],
    [
      'addresses in paragraphs of their own',
      '<div><h2>Rujukan</h2><p>https://breath.example/asma</p><p>https://lungs.example/2023/05/debu</p><p>https://air.example/kota.html</p></div>',
      3,
      'id',
    ],
    [
      'cards that are made alike',
      `<h2>3 References</h2><div>${['Dust at night', 'Steam tents', 'Slow breathing'].map((t, i) => `<div class="row"><a href="/p/${i}"><h3>${t}</h3></a><ul><li>Tan W</li><li>J Made-up Med</li><li>200${i}</li></ul></div>`).join('')}</div>`,
      3,
    ],
    [
      'a record of the same work behind each',
      `<h2>References</h2><ol>${[SURYA, OKAFOR, SURYA].map((t, i) => `<li><b>${i + 1}</b><div>${t}</div><div>${i + 1}. ${t.slice(0, 60)} Ann Invent Med (2018), 7</div></li>`).join('')}</ol>`,
      3,
    ],
    [
      'links behind dashes',
      '<p>Fuentes consultadas:</p><p>- <a href="https://breath.example/">Breath: Sociedad del Aire Limpio</a></p><p>- <a href="https://lungs.example/">Casa de los pulmones sanos</a></p>',
      2,
      'es',
    ],
    [
      'numbered notes, one of which points to the one before',
      `<h2>Notes</h2>${[SURYA, 'Ibid.', OKAFOR].map((text, i) => `<div class="note">${i + 1}. ${text}</div>`).join('')}`,
      3,
    ],
    [
      'further reading beside a list',
      `<h2>References</h2><ol>${each((t) => `<li>${t}</li>`)}</ol><h2>Further reading</h2><ul><li>Moore T. The Book of Air. Vent Press; 2003.</li><li>Lung House. Living with dust.</li></ul>`,
      7,
    ],
    [
      'a list and the same in Latin script',
      `<h3>Литература</h3><ol>${each((t) => `<li>${t}</li>`)}</ol><h3>References</h3><ol>${each((t) => `<li>${t} (in Russian)</li>`)}</ol>`,
      8,
    ],
  ])('%s', (_, html, count, lang?: string) => expect(few(html, lang)).toHaveLength(count));
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
    ['pl', 'Piśmiennictwo'],
    ['sv', 'Källor'],
    ['he', 'מקורות'],
    ['th', 'เอกสารอ้างอิง'],
    ['en', 'Additional reading'],
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
    [
      'cards that recommend other articles',
      `<h2>You may like</h2>${[1, 2, 3, 4].map((n) => `<article><h3><a href="https://doi.org/10.5555/e.${n}">Steam tents and children, part ${n}</a></h3><p>W. Tan, I. Petrov — 2021 — https://doi.org/10.5555/e.${n}</p></article>`).join('')}`,
    ],
    [
      'steps under a word that also means references',
      '<h2>Rujukan</h2><ol><li>Pasien membawa surat dari puskesmas.</li><li>Pasien mendaftar di loket sebelum siang.</li><li>Berkas diverifikasi oleh petugas.</li></ol>',
    ],
    [
      'days of the page under a list of machines',
      '<h2>Kaynaklar</h2><ul><li>3 Tesla MR</li><li>128 kesit BT</li></ul><p>Yayın Tarihi: 12.03.2021</p><p>Güncelleme: 10.10.2023</p>',
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
