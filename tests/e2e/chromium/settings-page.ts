import type { Surroundings } from './with-chromium';

/** To which sites the reader gives access: to all, to some, or to none before a click on the icon. */
type HostAccess = 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES' | 'ON_CLICK';

/** What a reader does with the extension in chrome://extensions, by what that page itself calls. */
export const giveAccess = (at: Surroundings, hostAccess: HostAccess) =>
  inSettings(
    at,
    (id) => `developerPrivate.updateExtensionConfiguration(${configuration(id, { hostAccess })})`,
  );

export const giveSite = (at: Surroundings, pattern: string) =>
  inSettings(at, (id) => `developerPrivate.addHostPermission('${id}', '${pattern}')`);

/** Loads the extension anew, as an update does, and resolves when the browser has done so. */
export const update = (at: Surroundings) =>
  inSettings(at, (id) => `developerPrivate.reload('${id}', { failQuietly: true })`);

/** Loads the extension anew, too. */
export const allowInPrivateWindows = (at: Surroundings) =>
  inSettings(
    at,
    (id) => `developerPrivate.updateExtensionConfiguration(${configuration(id, { incognitoAccess: true })})`,
  );

export const switchOffAndOn = async (at: Surroundings) => {
  await inSettings(at, (id) => `management.setEnabled('${id}', false)`);
  await inSettings(at, (id) => `management.setEnabled('${id}', true)`);
};

const configuration = (extensionId: string, change: object) => JSON.stringify({ extensionId, ...change });

async function inSettings(at: Surroundings, call: (id: string) => string): Promise<void> {
  const { context, id } = at.browser;
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${id}`);
  // Without it Chromium loads no extension anew that comes from a folder.
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.evaluate(`chrome.${call(id)}`);
  await settings.close();
}
