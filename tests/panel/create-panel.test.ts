import { describe, expect, test, vi } from 'vitest';
import { en } from '../../lib/messages/en';
import { createTranslator } from '../../lib/messages/translator';
import { createPanel, type PanelEffects } from '../../lib/panel/create-panel';
import type { OnTab } from '../../lib/panel/followed-tab';
import { anArticle, aReference, noPreferences } from './samples';
import { aFinder, aSession } from './studies';

const { t } = createTranslator('en', en);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const reference = aReference({ doi: '10.1/x', item: { title: 'Printed' } });
/** A panel on a page with one reference; every effect is a spy, whose answer a test may replace. */
async function setUp(article = anArticle({ references: [reference] }), preferences = noPreferences) {
  let tell: OnTab = () => undefined;
  let ask: (text: string) => void = () => undefined;
  const session = aSession();
  const effects = {
    followTab: vi.fn((onTab: OnTab) => {
      tell = onTab;
    }),
    readPage: vi.fn<PanelEffects['readPage']>(async ({ id }) => ({
      status: 'ready',
      tabId: id,
      url: 'https://example.org/',
      article,
    })),
    wait: vi.fn<PanelEffects['wait']>(() => new Promise(() => undefined)),
    openFinder: vi.fn<PanelEffects['openFinder']>(() => aFinder()),
    openSession: vi.fn<PanelEffects['openSession']>(() => session),
    watchLookUpAccess: vi.fn<PanelEffects['watchLookUpAccess']>((hear) => hear(true)),
    cite: vi.fn<PanelEffects['cite']>(async ({ title = '' }) => ({
      status: 'formatted',
      html: null,
      text: title,
      count: 1,
    })),
    citeList: vi.fn<PanelEffects['citeList']>(async ({ items }) => ({
      status: 'formatted',
      html: null,
      text: items.map(({ title }) => title).join('\n'),
      count: items.length,
    })),
    toClipboard: vi.fn<PanelEffects['toClipboard']>(async () => true),
    toClipboardLater: vi.fn<PanelEffects['toClipboardLater']>(async (text) => (await text) !== null),
    saveFile: vi.fn<PanelEffects['saveFile']>(),
    askForZotero: vi.fn<PanelEffects['askForZotero']>(async () => true),
    sendToZotero: vi.fn<PanelEffects['sendToZotero']>(async () => ({ status: 'not-found' })),
    findStyles: vi.fn<PanelEffects['findStyles']>(async () => []),
    readOwnStyle: vi.fn<PanelEffects['readOwnStyle']>(async () => ({ status: 'not-csl' })),
    markPassage: vi.fn<PanelEffects['markPassage']>(async () => 'marked'),
    maySend: vi.fn<PanelEffects['maySend']>(async () => true),
    followAsked: vi.fn<PanelEffects['followAsked']>((onAsked) => {
      ask = onAsked;
    }),
    readPrinted: vi.fn<PanelEffects['readPrinted']>(async (text) => [
      aReference({ text, doi: '10.1/chosen' }),
    ]),
    parseReferences: vi.fn<PanelEffects['parseReferences']>(async (texts) =>
      texts.map((text) => ({ title: `Parsed: ${text}` })),
    ),
    forgetAll: vi.fn<PanelEffects['forgetAll']>(async () => true),
    watchPreferences: vi.fn<PanelEffects['watchPreferences']>(),
    showTheme: vi.fn<PanelEffects['showTheme']>(),
    warm: vi.fn<PanelEffects['warm']>(),
    savePreferences: vi.fn<PanelEffects['savePreferences']>(async () => 'kept'),
    hasModel: vi.fn<PanelEffects['hasModel']>(async () => false),
    chooseSentences: vi.fn<PanelEffects['chooseSentences']>(async () => ({
      status: 'failed',
      reason: 'failed',
    })),
    downloadModel: vi.fn<PanelEffects['downloadModel']>(async () => 'available'),
    askForAccess: vi.fn<PanelEffects['askForAccess']>(async () => true),
    askToSend: vi.fn<PanelEffects['askToSend']>(async () => ({ maySend: true, hasAccess: true })),
  };
  const panel = createPanel(effects, preferences, createTranslator('en', en));
  tell({ id: 7, url: 'https://example.org/' }, 'shown');
  await settled();
  return { ...panel, effects, session, choose: (text: string) => ask(text) };
}

describe('the citation engine', () => {
  test('is warm once there are references, and again for another style', async () => {
    const { actions, effects } = await setUp();
    const asked = () => effects.warm.mock.calls.map(([form]) => form);
    expect(asked()).toEqual([{ style: 'apa', locale: 'en' }]);
    actions.chooseStyle('nature');
    expect(asked()[1]).toEqual({ style: 'nature', locale: 'en' });
    expect(effects.savePreferences).toHaveBeenCalledWith({ ...noPreferences, style: 'nature' });
  });
  test('is left alone on a page without references', async () => {
    const { effects } = await setUp(anArticle());
    expect(effects.warm).not.toHaveBeenCalled();
  });
});

describe('showing a passage', () => {
  const quote = { text: 'Words', prefix: '' };
  test('marks it in the tab that was read, without a word', async () => {
    const { state, actions, effects } = await setUp();
    actions.showPassage(quote);
    await settled();
    expect(effects.markPassage).toHaveBeenCalledWith(7, quote);
    expect(state.notice.value).toBeNull();
  });
  test.each([
    ['not-found', 'passageGone'],
    ['unreachable', 'pageUnreachable'],
  ] as const)('that is %s says so', async (outcome, key) => {
    const { state, actions, effects } = await setUp();
    effects.markPassage.mockResolvedValue(outcome);
    actions.showPassage(quote);
    await settled();
    expect(state.notice.value).toEqual({ text: t(key), tone: 'problem' });
  });
});

describe('asking for access', () => {
  test('reads the page where it was given', async () => {
    const { actions, effects } = await setUp();
    actions.allow(['https://example.org/*']);
    await settled();
    expect(effects.readPage).toHaveBeenCalledTimes(2);
  });
  test('says how to go on where it was not', async () => {
    const { state, actions, effects } = await setUp();
    effects.askForAccess.mockResolvedValue(false);
    actions.allow(['https://example.org/*']);
    await settled();
    expect(state.notice.value?.text).toBe(t('notAllowed'));
  });
});

describe('sending to Zotero', () => {
  const unread = aReference({ text: 'An entry that nobody has read.', item: null });
  test('asks for access in the click itself, also where the references are still to be read', async () => {
    const { actions, effects, state } = await setUp();
    effects.parseReferences.mockClear();
    void actions.sendToZotero([unread]);
    expect(effects.askForZotero).toHaveBeenCalledTimes(1);
    expect(effects.sendToZotero).not.toHaveBeenCalled();
    await settled();
    expect(effects.sendToZotero).toHaveBeenCalledTimes(1);
    expect(state.notice.value).toEqual({ text: t('zoteroNotFound'), tone: 'problem' });
  });
  test('says so where the reader gives no access, and sends nothing', async () => {
    const { actions, effects, state } = await setUp();
    effects.askForZotero.mockResolvedValue(false);
    void actions.sendToZotero([unread]);
    await settled();
    expect(effects.sendToZotero).not.toHaveBeenCalled();
    expect(state.notice.value).toEqual({ text: t('zoteroNoAccess'), tone: 'problem' });
  });
});

test('a notice goes away when its time is over, unless another took its place', async () => {
  const waits: (() => void)[] = [];
  const { state, actions, effects } = await setUp();
  effects.wait.mockImplementation(() => new Promise((resolve) => waits.push(resolve)));
  actions.copy(reference, 'apa');
  await settled();
  actions.copy(reference, 'nature');
  await settled();
  waits[0]?.();
  await settled();
  expect(state.notice.value?.text).toContain('Nature');
  waits[1]?.();
  await settled();
  expect(state.notice.value).toBeNull();
});

describe('what is chosen on a page', () => {
  const explained = { ...noPreferences, lookUpExplained: true };
  test('is shown as a reference of its own, and looked up', async () => {
    const { state, session, choose } = await setUp(undefined, explained);
    choose('Lv C. Exosomes.');
    expect(state.asked.value).toEqual({ status: 'reading' });
    await settled();
    expect(state.asked.value).toMatchObject({ status: 'ready', references: [{ text: 'Lv C. Exosomes.' }] });
    expect(session.lookUp).toHaveBeenCalledWith(['10.1/chosen'], undefined);
  });
  test('is not sent for somebody who was never told what a look-up sends', async () => {
    const { state, session, choose } = await setUp();
    choose('Lv C. Exosomes.');
    await settled();
    expect(state.asked.value?.status).toBe('ready');
    expect(session.lookUp).not.toHaveBeenCalled();
  });
  test('is not sent where the browser would first have to ask', async () => {
    const { session, choose, effects } = await setUp(undefined, explained);
    effects.maySend.mockResolvedValue(false);
    choose('Lv C. Exosomes.');
    await settled();
    expect(session.lookUp).not.toHaveBeenCalled();
  });
  test('gives way to what is chosen next, and is put away', async () => {
    const { state, actions, choose, effects } = await setUp();
    effects.readPrinted.mockReturnValueOnce(new Promise(() => undefined));
    choose('First.');
    choose('Second.');
    await settled();
    expect(state.asked.value).toMatchObject({ references: [{ text: 'Second.' }] });
    actions.dismissAsked();
    expect(state.asked.value).toBeNull();
  });
});

describe('looking up on opening', () => {
  test('is off by itself', async () => {
    expect((await setUp()).session.lookUp).not.toHaveBeenCalled();
  });
  test('asks about the references of each article, once', async () => {
    const { session, actions } = await setUp(undefined, { ...noPreferences, lookUpOnOpening: true });
    await settled();
    actions.prefer({ theme: 'dark' });
    await settled();
    expect(session.lookUp.mock.calls).toEqual([[['10.1/x'], undefined]]);
  });
  test('is switched on only where the browser lets something be sent', async () => {
    const { state, actions, effects } = await setUp();
    effects.askToSend.mockResolvedValue({ maySend: false, hasAccess: false });
    actions.lookUpOnOpening(true);
    await settled();
    expect([state.preferences.value.lookUpOnOpening, state.notice.value?.text]).toEqual([
      false,
      t('sendingNotAllowed'),
    ]);
    effects.askToSend.mockResolvedValue({ maySend: true, hasAccess: true });
    actions.lookUpOnOpening(true);
    await settled();
    expect(state.preferences.value.lookUpOnOpening).toBe(true);
  });
});

describe('preferences', () => {
  test('that somebody else changed are taken over', async () => {
    const { state, effects } = await setUp();
    effects.watchPreferences.mock.calls[0]?.[0]({ ...noPreferences, theme: 'dark' });
    expect(state.preferences.value.theme).toBe('dark');
    expect(effects.showTheme).toHaveBeenLastCalledWith('dark');
  });
  test('for a site to be left alone put its page away, and back', async () => {
    const { state, actions, effects } = await setUp();
    actions.prefer({ leaveAlone: ['example.org'] });
    expect(state.page.value).toEqual({ status: 'left-alone', site: 'example.org' });
    expect(effects.readPage).toHaveBeenCalledOnce();
    actions.readLeftAlone();
    await settled();
    expect(state.page.value.status).toBe('ready');
  });
});

test('the report is copied as it is shown, and that is said', async () => {
  const { state, actions, effects } = await setUp();
  actions.copyReport('Sumber 1.2.3');
  await settled();
  expect(effects.toClipboard).toHaveBeenCalledWith({ html: null, text: 'Sumber 1.2.3' });
  expect(state.notice.value?.text).toBe(t('reportCopied'));
});

describe('what the reader chooses', () => {
  const own = { status: 'chosen', style: { id: 'own', title: 'Mine' }, keeping: 'kept' } as const;
  test.each([
    ['refused', 'notKeptRefused'],
    ['private-window', 'notKeptPrivate'],
  ] as const)('and is not kept (%s) holds, and is told with a way on', async (keeping, key) => {
    const { state, actions, effects } = await setUp();
    effects.savePreferences.mockResolvedValue(keeping);
    actions.prefer({ theme: 'dark' });
    await settled();
    expect(state.preferences.value.theme).toBe('dark');
    expect(state.notice.value).toEqual({ text: t(key), tone: 'problem' });
  });
  test('and is kept is no news', async () => {
    const { state, actions } = await setUp();
    actions.prefer({ theme: 'dark' });
    await settled();
    expect(state.notice.value).toBeNull();
  });
  test('in a private window is told of once, and in a full storage each time', async () => {
    const { state, actions, effects } = await setUp();
    const toldOf = async (keeping: 'private-window' | 'refused') => {
      actions.dismissNotice();
      effects.savePreferences.mockResolvedValue(keeping);
      actions.prefer({ theme: 'dark' });
      await settled();
      return state.notice.value !== null;
    };
    expect(await toldOf('private-window')).toBe(true);
    expect(await toldOf('private-window')).toBe(false);
    expect(await toldOf('refused')).toBe(true);
    expect(await toldOf('refused')).toBe(true);
  });
  test('is not meant where a look-up was used for the first time', async () => {
    const { state, actions, effects } = await setUp();
    effects.savePreferences.mockResolvedValue('refused');
    actions.lookUp([reference]);
    await settled();
    expect(state.preferences.value.lookUpExplained).toBe(true);
    expect(state.notice.value).toBeNull();
  });
  test.each([
    ['whose style is not kept', 'refused', 'kept', 'notKeptRefused'],
    ['whose choice is not kept', 'kept', 'refused', 'notKeptRefused'],
    ['in a private window', 'private-window', 'private-window', 'notKeptPrivate'],
  ] as const)(
    'as a style of their own, %s, is used, and told how long',
    async (_, ofStyle, ofChoice, key) => {
      const { state, actions, effects } = await setUp();
      effects.savePreferences.mockResolvedValue(ofChoice);
      effects.readOwnStyle.mockResolvedValue({ ...own, keeping: ofStyle });
      actions.useOwnStyle(new File([], 'own.csl'));
      await settled();
      expect(state.preferences.value.style).toBe('own');
      const text = `${t('styleChosen', { style: 'Mine' })} ${t(key)}`;
      expect(state.notice.value).toEqual({ text, tone: 'problem' });
    },
  );
  test('as a style of their own is told when it is kept', async () => {
    const { state, actions, effects } = await setUp();
    effects.readOwnStyle.mockResolvedValue(own);
    actions.useOwnStyle(new File([], 'own.csl'));
    await settled();
    expect(state.notice.value).toEqual({ text: t('styleChosen', { style: 'Mine' }), tone: 'done' });
  });
});

test('what could not be cleared is told, with a way on', async () => {
  const { state, actions, effects } = await setUp();
  actions.forgetAll();
  await settled();
  expect(state.notice.value).toBeNull();
  effects.forgetAll.mockResolvedValue(false);
  actions.forgetAll();
  await settled();
  expect(state.notice.value).toEqual({ text: t('notCleared'), tone: 'problem' });
});
