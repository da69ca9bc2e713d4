/**
 * The interface in English, and the list of what a language has to say. `{name}` is filled in; a text that depends
 * on a number is a record of plural forms (Intl.PluralRules) that `count` chooses from.
 */
export const en = {
  // Frame
  sections: 'Sections',
  settings: 'Settings',
  close: 'Close',

  // Settings
  theme: 'Appearance',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  lookUpOnOpening: 'Look up on opening',
  lookUpOnOpeningMore:
    'Whenever this panel shows an article, the DOIs of its references are sent to {hosts} without a click.',
  showCount: 'Show the number of references on the icon',
  singleKeys: 'Single keys',
  singleKeysMore: 'Letters and signs such as c, / and ? act in the panel. Switch this off if you dictate.',
  sitesLeftAlone: 'Sites to leave alone',
  sitesLeftAloneMore: 'Sumber counts and reads nothing there by itself.',
  leaveSiteAlone: 'Leave {site} alone',
  siteToAdd: 'Address of a site',
  add: 'Add',
  remove: 'Remove',
  removeSite: 'Remove {site}',
  noSuchSite: 'That is no site’s address. An example: example.org',
  sitesFull: { one: 'There is room for {count} site.', other: 'There is room for {count} sites.' },
  yourData: 'What is stored',
  yourDataMore:
    'These settings, which your browser synchronises if you have that switched on, and the answers to look-ups, on this computer only.',
  clearAll: 'Clear everything',
  clearAllSure: 'Clear settings and answers?',
  clearAllYes: 'Clear',
  clearAllNo: 'Keep',

  // Keys
  keys: 'Keys',
  keyOpenPanel: 'Open this panel',
  keySection: 'Go to a section',
  keyFind: 'Find in the references',
  keyStep: 'Next and previous reference',
  keyOpen: 'Open the reference',
  keyLookUp: 'Look it up',
  keyCopy: 'Copy it',
  keyEscape: 'Close what is open',
  keyList: 'Show this list',

  // Report
  report: 'Report a wrong reading',
  reportMore: 'This text helps to mend the reading. Nothing is sent: copy it, and give it to whom you like.',
  reportContent: 'With words of the page',
  reportContentMore: 'Adds title, headings, shown sentences and references.',
  reportText: 'Text of the report',
  reportCopy: 'Copy the report',
  reportCopied: 'The report was copied.',
  reportNotCopied: 'Nothing was copied. Select the text and copy it by hand.',

  // Head
  references: { one: '{count} reference', other: '{count} references' },
  withDoi: { one: '{count} with a DOI', other: '{count} with a DOI' },
  mentionedInText: { one: '{count} mentioned in the text', other: '{count} mentioned in the text' },
  untitled: 'Untitled page',

  // What the article says
  inBrief: 'In brief',
  benefits: 'Benefits',
  risks: 'Risks',
  procedure: 'How it is done',
  evidence: 'Evidence it describes',
  conclusion: 'Conclusion',
  outline: 'Outline',
  noKeyPoints: 'This page has too little running text to show in brief.',
  noBenefits: 'This page names no benefits.',
  noRisks: 'This page names no risks.',
  noOutline: 'This page has no headings.',
  cites: 'cites',
  citesReference: 'cites reference {number}',
  noSource: 'no source given',
  showOnPage: 'Show on the page',

  // The browser's own model
  useModel: 'Let the browser’s own model choose',
  useModelMore:
    'The browser’s own model chooses which of the article’s sentences are shown. It runs on this computer and writes nothing.',
  chosenByModel: 'Chosen by the browser’s model.',
  addedByModel: 'The browser’s model has added to these.',
  modelChoosing: 'The browser’s model is choosing…',
  modelUnavailable:
    'Not chosen by the browser’s model: it does not read this page’s language on this computer.',
  modelDownloadable:
    'Not chosen by the browser’s model: the browser has to download it first, some gigabytes.',
  downloadModel: 'Download it',
  modelDownloading: 'The browser is downloading its model. That can take a while.',
  modelTooLittleText: 'Not chosen by the browser’s model: the page has too little text to choose from.',
  modelTooLong: 'Not chosen by the browser’s model: this page is too long for it.',
  modelTimedOut: 'Not chosen by the browser’s model: it took too long.',
  modelUnreadable: 'Not chosen by the browser’s model: its answer named no usable sentences.',
  modelRefused: 'Not chosen by the browser’s model: the browser held back the answer.',
  modelFailed: 'Not chosen by the browser’s model: it failed.',
  modelAborted: 'Not chosen by the browser’s model: it was stopped.',

  // References
  referenceList: 'References',
  findReferences: 'Find in the references',
  order: 'Order',
  orderArticle: 'Article’s order',
  orderNewest: 'Newest first',
  orderMentions: 'Most mentioned',
  filterHasDoi: 'Has a DOI',
  filterLookedUp: 'Looked up',
  filterNeverMentioned: 'Never mentioned',
  shownOf: { one: '{count} of {total} is shown', other: '{count} of {total} are shown' },
  noneFound: 'No reference fits. Ask for less, or show all.',
  showAllReferences: 'Show all',
  noReferences: 'No reference list was found on this page.',
  open: 'Open',
  openDoi: 'DOI',
  openPubmed: 'PubMed',
  openPmc: 'PubMed Central',
  openArxiv: 'arXiv',
  openLink: 'Link',
  opensIn: 'Opens {address} in a new tab',
  lookUp: 'Look up',
  lookingUp: 'Looking up…',
  lookedUp: 'Looked up',
  lookUpAgain: 'Retry',
  lookUpNeedsDoi: 'No DOI is printed here, so there is nothing to look up.',
  lookUpSends:
    '“Look up” sends the DOI of that one reference to {host} ({name}), without cookies. Nothing is sent before you click.',
  sendingNotAllowed: 'Nothing was sent: the browser was not allowed to. Click “Look up” to be asked again.',
  copy: 'Copy',
  copyAs: 'Copy as {style}',
  style: 'Citation style',
  styleChooser: 'Copy in another style or format',
  styles: 'Citation styles',
  formats: 'For reference managers',
  neverMentioned: 'Never mentioned in the text',
  mentioned: { one: 'Mentioned {count} time', other: 'Mentioned {count} times' },
  mentionOf: 'Mention {number} of {count}',
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  reference: 'Reference {number}',
  printedLabel: 'printed as {label}',

  // After a look-up
  registered: 'Registered as',
  andOthers: { one: 'and {count} more', other: 'and {count} more' },
  source: 'Source: {name}, {date}',
  registeredUnderOtherDoi: 'Registered under another DOI: {doi}',
  notRegistered: 'Not registered at Crossref. It may be registered elsewhere, or be misprinted.',
  rateLimited: 'Not checked: Crossref asks for fewer requests. Try again in a moment.',
  rateLimitedFor: {
    one: 'Not checked: Crossref asks to wait {count} second.',
    other: 'Not checked: Crossref asks to wait {count} seconds.',
  },
  offline: 'Not checked: this computer is offline.',
  unreachable: 'Not checked: Crossref could not be reached.',
  timedOut: 'Not checked: Crossref took too long to answer.',
  serviceError: 'Not checked: Crossref answered with error {code}.',
  unreadableAnswer: 'Not checked: Crossref’s answer could not be read.',
  cancelled: 'Not checked: the look-up was stopped.',

  // Notes that come and go
  copiedRegistered: 'Copied as {style}, from the data registered at {source}.',
  copiedPrinted: 'Copied as {style}, from the printed reference.',
  copiedAsPrinted: 'Copied as printed: too little of this reference was understood to format it.',
  copyFailed: 'Nothing was copied. Select the printed reference and copy it by hand.',
  citationFailed: 'The citation could not be formatted. Select the printed reference and copy it by hand.',
  passageGone: 'This passage is no longer on the page.',
  pageUnreachable: 'The page can no longer be reached. Reload it and try again.',
  dismiss: 'Dismiss',

  // Pages that are not shown
  reading: 'Reading the page…',
  notAnArticle: 'This page does not look like an article.',
  notAnArticleMore:
    'Sumber reads articles: a clinic’s blog, a news story, an encyclopedia entry, a journal page.',
  readAnyway: 'Read it anyway',
  cannotRead: 'This page cannot be read',
  browserPage:
    'This is one of the browser’s own pages, which extensions may not read. Go to an article in this tab.',
  store: 'Browsers let no extension read the pages of an extension store. Go to an article in this tab.',
  pdf: 'This is a PDF, which Sumber cannot read yet. If the article also has a web page, open that.',
  file: 'This is a file on your computer. Sumber reads articles on the web.',
  notAPage: 'This is a file, not a web page. Open the page that links to it.',
  errorPage: 'The page did not load. Reload it, or go to another page.',
  policy: 'Your organisation does not let extensions read this page.',
  protectedPage:
    'The page did not load, or the browser protects it from extensions. Reload it, or go to another page.',
  noTab: 'There is no page to read. Open an article in this window.',
  noAccess: 'Sumber has no access to this page',
  noAccessMore:
    'Click the Sumber icon to let it read this page once, or allow it to read pages whenever this panel is open.',
  allow: 'Allow',
  notAllowed: 'Access was not given. You can still click the Sumber icon on the page.',
  leftAlone: 'Sumber leaves {site} alone',
  leftAloneMore: 'You asked for that in the settings, where you can also take it back.',
  readOnce: 'Read it this once',
  failed: 'Reading this page failed',
  failedMore: 'Reload the page and try again.',
  tryAgain: 'Try again',

  // What the page says of itself
  aboutPage: 'About this page',
  aboutAuthor: 'Author',
  aboutDate: 'Date',
  aboutInterests: 'Interests or funding',
  aboutContact: 'Asks you to call or book',
  notNamed: 'not named',
  noneListed: 'none found',
  notFound: 'not found',

  // About
  about: 'About Sumber',
  aboutRequests:
    'Opening a page or this panel sends nothing. “Look up” sends the DOI you ask about to {hosts}, without cookies or referrer.',
  aboutCites:
    '“Cites” tells that a sentence points to a reference. Whether the study says so, only reading it tells.',
} as const;
