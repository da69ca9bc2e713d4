/** A style of the reader's own, as a file has it. */
export const OWN_STYLE_FILE = `<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Our own style</title></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout prefix="Own: "><text variable="title" font-style="italic"/></layout></bibliography></style>`;
