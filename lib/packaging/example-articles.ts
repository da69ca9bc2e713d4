import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Example articles by language: the folder of the page below tests/pages, and what is said above it. */
const EXAMPLES = {
  en: {
    page: 'intermittent-fasting',
    note: 'An example article that comes with Sumber. The studies it cites are real.',
  },
  id: { page: 'secretome-asma', note: 'Artikel contoh yang disertakan Sumber. Studi yang dikutipnya nyata.' },
} as const;

/** The files that the package takes them in as: one page each, without ways to pages that do not exist. */
export function exampleArticles(): { relativeDest: string; contents: string }[] {
  return Object.entries(EXAMPLES).map(([language, { page, note }]) => ({
    relativeDest: `example/${language}.html`,
    contents: adapt(
      readFileSync(fileURLToPath(new URL(`../../tests/pages/${page}/page.html`, import.meta.url)), 'utf8'),
      note,
    ),
  }));
}

function adapt(html: string, note: string): string {
  const banner = `<p role="note" style="margin:0;padding:8px 24px;background:#0f6b6b;color:#fff;font:14px/1.5 system-ui,sans-serif">${note}</p>`;
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/ href="\/[^"]*"/g, ' href="#"')
    .replace(/<body([^<>]*)>/, `<body$1>\n${banner}`);
}
