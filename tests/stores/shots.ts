import type { Page } from 'playwright-core';
import { en } from '../../lib/messages/en';
import { card, lookUp, section } from '../e2e/chromium/panel';

/** One picture for the stores: what is opened, what is done, and the sentence above it. */
export interface Shot {
  name: string;
  /** Folder below tests/pages. */
  article: string;
  caption: string;
  dark?: boolean;
  /** Language of the browser (BCP 47). */
  language?: string;
  /** Brings panel and page to what the picture shows. */
  show: (panel: Page) => Promise<void>;
}

/** Puts a part of the panel at its upper edge. */
async function scrollTo(panel: Page, title: string): Promise<void> {
  await section(panel, title).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** The pictures in the order of the stores, which show five at most. */
export const SHOTS: Shot[] = [
  {
    name: '1-in-brief',
    article: 'intermittent-fasting',
    caption: 'What the article says, beside the article',
    show: async (panel) => section(panel, en.inBrief).getByRole('button').nth(1).click(),
  },
  {
    name: '2-benefits-and-risks',
    article: 'intermittent-fasting',
    caption: 'What it promises, and what it cites for that',
    show: async (panel) => {
      await scrollTo(panel, en.benefits);
      await section(panel, en.benefits).getByRole('button').nth(1).click();
    },
  },
  {
    name: '3-references',
    article: 'secretome-asma',
    caption: 'Every reference: open it, look it up, copy it',
    show: async (panel) => {
      await lookUp(panel, 2);
      await card(panel, 2).getByText(en.registered).waitFor();
      await card(panel, 2).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: '4-citation',
    article: 'intermittent-fasting',
    caption: 'Citations in the style you need',
    show: async (panel) => {
      await scrollTo(panel, en.referenceList);
      await card(panel, 1).getByRole('button', { name: en.copy, exact: true }).click();
      await panel.getByText(en.copiedPrinted.replace('{style}', 'APA 7')).waitFor();
    },
  },
  {
    name: '5-dark',
    article: 'intermittent-fasting',
    caption: 'Light or dark. Nothing is sent before you ask',
    dark: true,
    show: async (panel) => section(panel, en.inBrief).getByRole('button').first().click(),
  },
];
