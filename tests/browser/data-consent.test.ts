import { afterEach, describe, expect, test, vi } from 'vitest';
import { askToSend } from '../../lib/browser/data-consent';

const { api } = vi.hoisted(() => ({ api: { manifest: {} as object, request: vi.fn() } }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => api.manifest },
    permissions: { request: api.request },
  },
}));

const inFirefox = {
  browser_specific_settings: { gecko: { data_collection_permissions: { optional: ['websiteContent'] } } },
};

describe('asking whether something may be sent', () => {
  afterEach(() => api.request.mockReset());

  test.each([true, false])('gives the reader’s answer in Firefox: %s', async (answer) => {
    api.manifest = inFirefox;
    api.request.mockResolvedValue(answer);
    expect(await askToSend(['https://a.example/*'])).toEqual({ maySend: answer, hasAccess: answer });
    expect(api.request.mock.calls).toEqual([
      [{ permissions: [], data_collection: ['websiteContent'], origins: ['https://a.example/*'] }],
    ]);
  });
  test('sends nothing where Firefox would not even ask', async () => {
    api.manifest = inFirefox;
    api.request.mockRejectedValue(new Error('may only be called from a user input handler'));
    expect(await askToSend()).toEqual({ maySend: false, hasAccess: false });
  });
  test('takes the click for the answer where the browser has no such question', async () => {
    api.manifest = { manifest_version: 3 };
    expect(await askToSend()).toEqual({ maySend: true, hasAccess: true });
    expect(api.request).not.toHaveBeenCalled();
  });
  test('may send where only the access is refused, or cannot be asked for', async () => {
    api.manifest = { manifest_version: 3 };
    api.request.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('no gesture'));
    expect(await askToSend(['https://a.example/*'])).toEqual({ maySend: true, hasAccess: false });
    expect(await askToSend(['https://a.example/*'])).toEqual({ maySend: true, hasAccess: false });
    expect(api.request).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  });
});
